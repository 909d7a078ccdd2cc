"""Protocol 9.1 item 23: a callback is sent once, over TLS, and nobody minds when it fails."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
import trustme

from kiosk.emulator import callbacks, running_emulator
from kiosk.emulator.callbacks import CallbackSender, Delivery, body_of
from kiosk.emulator.records import Callback
from tests.emulator.till import Till

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


class Shop:
    """A merchant's callback endpoint that answers the same to everybody."""

    def __init__(self, answer: bytes | None = OK) -> None:
        self.answer = answer
        self.heard: list[tuple[str, dict[str, str], bytes]] = []
        self.arrived = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
        body = await reader.readexactly(int(headers["content-length"]))
        self.heard.append((head[0], headers, body))
        self.arrived.set()
        if self.answer is not None:
            writer.write(self.answer)
            await writer.drain()
        else:
            await reader.read()
        writer.close()

    @asynccontextmanager
    async def open(self, authority: trustme.CA, name: str = "shop.example") -> AsyncIterator[CallbackSender]:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name).configure_cert(context)
        server = await asyncio.start_server(self.serve, "127.0.0.1", 0, ssl=context)
        trusting = ssl.create_default_context()
        authority.configure_trust(trusting)
        async with server:
            yield CallbackSender({"shop.example": server.sockets[0].getsockname()[:2]}, trusting)


def callback(till: Till, **change: object) -> Callback:
    till.initiate(merchant=change)
    till.world.approve("latest")
    (one,) = till.world.take_callbacks()
    return one


def test_a_callback_is_posted_once_with_the_token_it_was_given(till: Till, authority: trustme.CA) -> None:
    async def deliver() -> tuple[Shop, Delivery]:
        shop = Shop()
        async with shop.open(authority) as sender:
            return shop, await sender.send(callback(till, authToken="shop secret"))

    shop, delivery = asyncio.run(deliver())

    assert delivery.status == 200
    ((line, headers, body),) = shop.heard
    assert line == "POST /vipps/v2/payments/kiosk1-1 HTTP/1.1"
    assert headers["authorization"] == "shop secret"
    assert headers["host"] == "shop.example"
    assert json.loads(body)["transactionInfo"]["status"] == "RESERVED"


def test_no_token_given_no_authorization_sent(till: Till, authority: trustme.CA) -> None:
    async def deliver() -> Shop:
        shop = Shop()
        async with shop.open(authority) as sender:
            await sender.send(callback(till))
        return shop

    assert "authorization" not in asyncio.run(deliver()).heard[0][1]


def test_a_redirect_is_not_followed(till: Till, authority: trustme.CA) -> None:
    async def deliver() -> tuple[Shop, Delivery]:
        shop = Shop(b"HTTP/1.1 302 Found\r\nLocation: https://shop.example/other\r\nContent-Length: 0\r\n\r\n")
        async with shop.open(authority) as sender:
            return shop, await sender.send(callback(till))

    shop, delivery = asyncio.run(deliver())

    assert delivery.status == 302
    assert len(shop.heard) == 1


def test_who_does_not_answer_in_time_is_not_asked_again(
    till: Till, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(callbacks, "ANSWER_SECONDS", 0.3)

    async def deliver() -> tuple[Shop, Delivery]:
        shop = Shop(answer=None)
        async with shop.open(authority) as sender:
            return shop, await sender.send(callback(till))

    shop, delivery = asyncio.run(deliver())

    assert delivery.problem == "no answer in time"
    assert len(shop.heard) == 1


def test_the_merchant_has_three_seconds() -> None:
    assert callbacks.ANSWER_SECONDS == 3.0


@pytest.mark.parametrize("answer", [b"", b"nonsense\r\n\r\n"])
def test_what_is_not_http_is_noted(till: Till, authority: trustme.CA, answer: bytes) -> None:
    async def deliver() -> Delivery:
        async with Shop(answer).open(authority) as sender:
            return await sender.send(callback(till))

    delivery = asyncio.run(deliver())

    assert delivery.status is None
    assert delivery.problem


def test_a_certificate_for_another_name_is_refused(till: Till, authority: trustme.CA) -> None:
    async def deliver() -> tuple[Shop, Delivery]:
        shop = Shop()
        async with shop.open(authority, "evil.example") as sender:
            return shop, await sender.send(callback(till))

    shop, delivery = asyncio.run(deliver())

    assert shop.heard == []
    assert "not delivered" in delivery.problem


def test_nobody_is_called_whom_the_emulator_was_not_told_about(till: Till) -> None:
    sender = CallbackSender()

    delivery = asyncio.run(sender.send(callback(till)))

    assert delivery.problem == "not sent: no route to shop.example"
    assert list(sender.deliveries) == [delivery]


@pytest.mark.parametrize(
    ("switch", "value", "of_body"),
    [
        ("callback_msn_as_number", False, lambda body: body["merchantSerialNumber"] == "123456"),
        ("callback_msn_as_number", True, lambda body: body["merchantSerialNumber"] == 123456),
        ("callback_reserve_word", "RESERVED", lambda body: body["transactionInfo"]["status"] == "RESERVED"),
        ("callback_reserve_word", "RESERVE", lambda body: body["transactionInfo"]["status"] == "RESERVE"),
    ],
)
def test_the_body_varies_as_it_does_in_the_wild(
    till: Till, switch: str, value: object, of_body: Callable[[dict[str, object]], bool]
) -> None:
    setattr(till.unit, switch, value)

    assert of_body(json.loads(body_of(callback(till))))


def test_a_rejection_says_why(till: Till) -> None:
    till.initiate()
    till.world.advance(300)

    (one,) = till.world.take_callbacks()

    body = json.loads(body_of(one))
    assert body["errorInfo"]["errorCode"] == "45"
    assert "transactionId" not in body["transactionInfo"]


@pytest.mark.parametrize(("how", "count"), [("once", 1), ("twice", 2), ("never", 0)])
def test_callbacks_come_once_twice_or_never(till: Till, how: str, count: int) -> None:
    till.unit.callbacks = how

    till.reserved()

    assert len(till.world.take_callbacks()) == count
    assert till.world.take_callbacks() == []


def test_callbacks_can_come_late(till: Till) -> None:
    till.unit.callback_delay_seconds = 30

    till.reserved()
    early = till.world.take_callbacks()
    till.world.advance(30)

    assert early == []
    assert len(till.world.take_callbacks()) == 1


def test_a_running_emulator_sends_what_falls_due(authority: trustme.CA) -> None:
    async def listen() -> Shop:
        shop = Shop()
        async with shop.open(authority) as sender:
            with running_emulator(callback_routes=sender.routes, callback_context=sender._context) as emulator:
                unit = emulator.world.sales_units["123456"]
                emulator.call(lambda world: world.initiate(unit, "a", 100, "x", "https://shop.example/vipps"))
                emulator.call(lambda world: world.customer_cancel("latest"))
                await shop.arrived.wait()
        return shop

    shop = asyncio.run(listen())

    assert json.loads(shop.heard[0][2])["transactionInfo"]["status"] == "CANCELLED"
