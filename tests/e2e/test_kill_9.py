"""`kill -9` on the real `kiosk pay`, with a real file, at one moment after another; then `kiosk recover`.

The moments are drawn from the emulator's side: while a request is held back there, the process is in the middle of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from tests.e2e.shop import PATIENCE, Running, Shop

SLOW = {"kind": "slow", "seconds": 1.5}


def reference_of(sale: Running) -> str:
    reference: str = sale.until_state("REQUESTING")["reference"]
    return reference


def wait_for(what: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def exists(shop: Shop, reference: str) -> bool:
    return any(line["order_id"] == reference for line in shop.emulator.ask("GET", "/ledger")["ledger"])


def while_it_asks(shop: Shop, sale: Running) -> None:
    """Vipps has made the payment; the answer is on its way."""
    reference = reference_of(sale)
    wait_for(lambda: exists(shop, reference))


def at_once(shop: Shop, sale: Running) -> None:
    """The intent is in the journal, and perhaps nothing has left."""
    reference_of(sale)


def while_the_qr_is_up(shop: Shop, sale: Running) -> None:
    sale.until_qr()


def when_the_customer_has_approved(shop: Shop, sale: Running) -> None:
    shop.emulator.do("approve", sale.until_qr()["reference"])


def while_it_captures(shop: Shop, sale: Running) -> None:
    """Vipps has taken the money; the answer is on its way."""
    reference = sale.until_qr()["reference"]
    shop.emulator.do("approve", reference)
    wait_for(lambda: bool(shop.emulator.ledger(reference)["captured"]))


def while_it_cancels(shop: Shop, sale: Running) -> None:
    """Vipps has ended the payment; the answer is on its way."""
    reference = sale.until_qr()["reference"]
    sale.interrupt()
    wait_for(lambda: shop.emulator.ledger(reference)["state"] == "cancelled")


MOMENTS = {
    at_once: None,
    while_it_asks: "initiate",
    while_the_qr_is_up: None,
    when_the_customer_has_approved: None,
    while_it_captures: "capture",
    while_it_cancels: "cancel",
}


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment.__name__)
def test_after_kill_9_recover_leaves_no_money_hanging(shop: Shop, moment: Callable[[Shop, Running], None]) -> None:
    if MOMENTS[moment]:
        shop.emulator.fault(MOMENTS[moment], **SLOW)
    sale = shop.pay()
    moment(shop, sale)

    sale.process.kill()
    recovered = shop.kiosk("recover", "--json")

    assert recovered.status == 0, recovered
    (stored,) = shop.kiosk("history", "--json").lines
    reference = stored["reference"]
    if not exists(shop, reference):
        assert stored["state"] == "CANCELLED"
        return
    ledger = shop.emulator.ledger(reference)
    assert ledger["reserved"] == ledger["captured"] + ledger["released"]
    assert ledger["state"] in {"captured", "released", "cancelled", "expired"}
    assert (stored["state"] == "PAID") == (ledger["captured"] == 12_900)
    assert stored["totals"]["captured"] == ledger["captured"]
