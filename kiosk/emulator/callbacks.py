"""Send callbacks as Vipps does: once, three seconds, no redirects, nobody told when it fails (protocol 2.15).

The emulator calls nobody it was not told about: a callback leaves only for a host in `routes` or for this very machine.
Everything else is noted as not sent, so that a demo with `shop.example` in its settings stays at home.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import ssl
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from kiosk.emulator.errors import message_of
from kiosk.emulator.records import Callback
from kiosk.emulator.wire import JSON, timestamp

ANSWER_SECONDS = 3.0
"""How long the merchant has for its answer."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one callback: the answer's HTTP status, or why there was none."""

    callback: Callback
    status: int | None
    problem: str = ""


def body_of(callback: Callback) -> bytes:
    """A callback's JSON body."""
    info: dict[str, object] = {
        "amount": callback.amount,
        "status": callback.status,
        "timeStamp": timestamp(callback.at),
    }
    if callback.transaction_id is not None:
        info["transactionId"] = callback.transaction_id
    body: dict[str, object] = {
        "merchantSerialNumber": callback.msn,
        "orderId": callback.order_id,
        "transactionInfo": info,
    }
    if callback.error_code is not None:
        body["errorInfo"] = {
            "errorGroup": "Payment",
            "errorCode": callback.error_code,
            "errorMessage": callback.error_message or message_of("Payment", callback.error_code),
        }
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


class CallbackSender:
    """Sends callbacks from an event loop and keeps the last deliveries for the control plane.

    `routes` maps a host name of a callback address to where it really is: `{"shop.example": ("127.0.0.1", 8443)}`.
    The certificate is checked against the host name in the address, with `context`.
    """

    def __init__(
        self, routes: Mapping[str, tuple[str, int]] | None = None, context: ssl.SSLContext | None = None
    ) -> None:
        self.routes = dict(routes or {})
        self.deliveries: deque[Delivery] = deque(maxlen=1000)
        self._context = context

    async def send(self, callback: Callback) -> Delivery:
        """Send once and note what came of it; never raises for a merchant's mistake."""
        parts = urlsplit(callback.url)
        host = parts.hostname or ""
        place = self.routes.get(host) or ((host, parts.port or 443) if _is_here(host) else None)
        if place is None:
            delivery = Delivery(callback, None, f"not sent: no route to {host}")
        else:
            try:
                async with asyncio.timeout(ANSWER_SECONDS):
                    delivery = Delivery(callback, await self._post(callback, host, place))
            except TimeoutError:
                delivery = Delivery(callback, None, "no answer in time")
            except (OSError, ValueError, asyncio.IncompleteReadError) as problem:
                delivery = Delivery(callback, None, f"not delivered: {problem}")
        self.deliveries.append(delivery)
        return delivery

    async def _post(self, callback: Callback, host: str, place: tuple[str, int]) -> int:
        if self._context is None:
            self._context = ssl.create_default_context()
        parts = urlsplit(callback.url)
        body = body_of(callback)
        lines = [
            f"POST {parts.path or '/'}{'?' + parts.query if parts.query else ''} HTTP/1.1",
            f"Host: {parts.netloc}",
            f"Content-Type: {JSON}",
            f"Content-Length: {len(body)}",
            "Connection: close",
        ]
        if callback.auth_token is not None:
            lines.append(f"Authorization: {callback.auth_token}")
        if any("\r" in line or "\n" in line for line in lines):
            raise ValueError("a line break in an address or token")
        head = "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")
        reader, writer = await asyncio.open_connection(*place, ssl=self._context, server_hostname=host)
        try:
            writer.write(head + body)
            await writer.drain()
            answer = (await reader.readuntil(b"\r\n")).decode("latin-1").split(" ", 2)
            if len(answer) < 2 or not answer[0].startswith("HTTP/") or not answer[1].isdecimal():
                raise ValueError("the answer is not HTTP")
            return int(answer[1])
        finally:
            writer.transport.abort()


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
