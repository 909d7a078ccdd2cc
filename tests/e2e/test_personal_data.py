"""Who paid is in no journal, no log and no output, whatever Vipps puts into its answers and callbacks."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk import logs
from kiosk.domain.identifiers import MerchantSerialNumber
from kiosk.domain.money import Money
from kiosk.emulator import api_app, default_sales_unit
from kiosk.emulator.faults import Kind, Operation
from kiosk.engine.payment_engine import Terms
from kiosk.engine.present import Place
from kiosk.engine.till import Till
from kiosk.system import SystemNames
from kiosk.vipps.callbacks import read_callback
from kiosk.vipps.ecom.gateway import EcomGateway
from kiosk.vipps.ecom.messages import Shop as EcomShop
from kiosk.vipps.tokens import Keys
from kiosk.vipps.transport import Transport
from tests.e2e.counter import Counter
from tests.simulator.real_parts import _SqliteJournal
from tests.support import virtual_time
from tests.vipps.helpers import REFERENCE, sample

PERSON = {
    "sub": "c06c4afe-d9e1-4c5d-939a-177d752a0944",
    "name": 'Ragnvald "the" Nordmann, Oslo',
    "mobileNumber": "4791234567",
    "phoneNumber": 91234567,
    "userDetails": {
        "firstName": "Ragnvald",
        "lastName": "Nordmann",
        "mobileNumber": "+47 912 34 567",
        "email": "ola.nordmann@example.com",
        "dateOfBirth": "1990-02-28",
    },
    "shippingDetails": {"address": {"addressLine1": "Storgata 7", "city": "Hamar", "zipCode": "2317"}},
    "bankIdentificationNumber": 492560,
}
TRACES = (
    "Nordmann", "Ragnvald", "91234567", "912 34 567", "example.com", "c06c4afe", "1990-02-28", "Storgata", "Hamar",
)  # fmt: skip
SENTENCE = " User 4791234567 (+47 912 34 567, ola.nordmann@example.com) did not answer."


def planted(content: Any) -> Any:
    """The same answer, with a person in every object and in every sentence."""
    if isinstance(content, list):
        return [planted(one) for one in content]
    if not isinstance(content, dict):
        return content
    told = {
        name: value + SENTENCE if name in {"errorMessage", "message", "detail"} else planted(value)
        for name, value in content.items()
    }
    return {**PERSON, **told}


class Planting:
    """An ASGI app in front of the emulator that puts a person into all its JSON; `spoil` makes some unreadable."""

    def __init__(self, app: Any) -> None:
        self._app = app
        self.spoil: Callable[[Any], Any] = lambda content: content
        self.planted = 0

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        answers: list[dict[str, Any]] = []

        async def keep(message: dict[str, Any]) -> None:
            answers.append(message)

        await self._app(scope, receive, keep)
        body = b"".join(one.get("body", b"") for one in answers[1:])
        if body[:1] in (b"{", b"["):
            body = json.dumps(self.spoil(planted(json.loads(body)))).encode()
            self.planted += 1
        headers = [one for one in answers[0]["headers"] if one[0].lower() != b"content-length"]
        await send({**answers[0], "headers": [*headers, (b"content-length", str(len(body)).encode())]})
        await send({"type": "http.response.body", "body": body})


class Shop(Counter):
    """A counter with a real journal, whose Vipps tells everything about everybody."""

    def __init__(self, journal: _SqliteJournal) -> None:
        super().__init__()
        self.journal = journal
        self.vipps = Planting(api_app(self.world, self.faults))
        unit = default_sales_unit()
        keys = Keys(unit.client_id, unit.client_secret, unit.subscription_keys[0], MerchantSerialNumber(unit.msn))
        transport = Transport("http://127.0.0.1", http=httpx.ASGITransport(self.vipps))
        addresses = EcomShop("https://shop.example/vipps", "https://shop.example/thank-you")
        self.gateway = EcomGateway(transport, keys, addresses, self.clock)
        place, names = Place("Bakeriet", "till-1"), SystemNames("till-1")
        self.till = Till(self.gateway, journal, self.clock, names, Terms(), place, self._publish)

    async def sale(self, customer: Callable[[str], object] | None) -> str:
        """Charge, let the customer act when the QR stands, and wait until all is settled."""
        payment = await self.till.engine.charge(Money(12900), "Kaffe")
        reference = payment.reference
        for _ in range(200):
            if customer and self.till.engine.qr(reference):
                customer(reference)
                customer = None
            current = self.till.engine.payment(reference)
            if current is None or current.settled:
                break
            await asyncio.sleep(5)
        return reference


def unreadable(content: Any) -> Any:
    """The answer to a charge, without what makes it one."""
    return {"told": content} if isinstance(content, dict) and "url" in content and "orderId" in content else content


async def repertoire(shop: Shop) -> None:
    """All that customers do, and all that goes wrong at Vipps, once each."""
    world, faults = shop.world, shop.faults
    paid = await shop.sale(world.approve)
    await shop.till.engine.refund(paid, Money(5000), "Wrong size")  # type: ignore[arg-type]
    for customer in (world.decline, world.customer_cancel, world.scan, None):
        await shop.sale(customer)
    for operation in (Operation.INITIATE, Operation.DETAILS, Operation.CAPTURE):
        for kind in Kind:
            rule = {"code": "94"} if kind is Kind.REFUSED else {"seconds": 1} if kind is Kind.SLOW else {}
            faults.fail(operation, kind, times=1, **rule)
            await shop.sale(world.approve)
            faults.clear()
    shop.vipps.spoil = unreadable
    await shop.sale(None)


def test_nothing_that_says_who_paid_is_kept_or_logged(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "kiosk.log"
    logs.configure("debug", file=log)

    async def story() -> int:
        shop = Shop(await _SqliteJournal.open(tmp_path / "journal.db"))
        await shop.till.open()
        await repertoire(shop)
        await shop.till.close()
        await shop.gateway.aclose()
        await shop.journal.close()
        return shop.vipps.planted

    try:
        assert virtual_time.run(story()) > 200
    finally:
        logs.configure("warning")

    journal, written = (tmp_path / "journal.db").read_bytes(), log.read_text("utf-8")
    said = "".join(capfd.readouterr())
    assert journal.count(b"charge-requested") > 40
    assert b"told" in journal, "the start of an answer that was not understood is kept"
    assert "did not answer" in written or b"did not answer" in journal, "messages are kept, without the person"
    for trace in TRACES:
        assert trace.encode() not in journal, trace
        assert trace not in written, trace
        assert trace not in said, trace


def test_nothing_of_a_callback_but_its_payment_and_status_is_read() -> None:
    body = json.dumps(planted(json.loads(sample("callback-rejected", "body.json")))).encode()

    callback = read_callback(body, "secret", auth_token="secret", msn=MerchantSerialNumber("123456"))

    assert callback.reference == REFERENCE
    assert not any(trace in repr(callback) for trace in TRACES)
