"""What the tests of kiosk.vipps share: keys, samples, and a Vipps that answers what a test tells it to."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from kiosk.domain.identifiers import IdempotencyKey, MerchantSerialNumber, PaymentReference
from kiosk.domain.money import Money
from kiosk.vipps.ecom.gateway import EcomGateway
from kiosk.vipps.ecom.messages import Shop
from kiosk.vipps.tokens import Keys
from kiosk.vipps.transport import Transport
from tests.support.virtual_time import VirtualClock

SAMPLES = Path(__file__).parent.parent / "samples"
SPECS = Path(__file__).parents[3] / "shared" / "specs"

REFERENCE = PaymentReference("kiosk1-20261123-000042-1")
AMOUNT = Money(12900)
KEY = IdempotencyKey("capture-1-aaaa")
SECRETS = {
    "client id": "5e1f6c1e-0000-4000-8000-000000000001",
    "client secret": "Y2xpZW50LXNlY3JldC1vZi1hLXRlc3Q=",
    "subscription key": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
}
KEYS = Keys(*SECRETS.values(), MerchantSerialNumber("123456"))
SHOP = Shop("https://shop.example/vipps", "https://www.vipps.no/thankyoupage/", "callback-secret")
BASE = "https://api.vipps.example"
URL = "https://api.vipps.example/landing?token=eyJhbGciOiJub25lIn0.e30.c2ln"

Handler = Callable[[httpx.Request], Any]


def sample(case: str, name: str = "200.json") -> bytes:
    return (SAMPLES / case / name).read_bytes()


def answer(status: int = 200, body: object = b"", **headers: str) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return httpx.Response(status, content=content, headers={name.replace("_", "-"): headers[name] for name in headers})


def error(group: str, code: str, status: int = 400) -> httpx.Response:
    return answer(status, [{"errorGroup": group, "errorCode": code, "errorMessage": "said so", "contextId": "ctx-1"}])


class Vipps:
    """Answers by operation what `answers` holds, or the sample of success; keeps what it was asked."""

    def __init__(self, **answers: object) -> None:
        self.answers = answers
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        operation = self.operation(request)
        told = self.answers.get(operation)
        if isinstance(told, list):
            told = told.pop(0) if told else None
        if callable(told):
            told = told(request)
        if isinstance(told, Exception):
            raise told
        if told is None:
            case = {"details": "details-reserved"}.get(operation, operation)
            return answer(200, sample(case) if (SAMPLES / case).exists() else b"")
        assert isinstance(told, httpx.Response)
        return told

    @staticmethod
    def operation(request: httpx.Request) -> str:
        path = request.url.path
        if request.method == "HEAD":
            return "warm_up"
        if not str(request.url).startswith(BASE):
            return "image"
        return {"/accesstoken/get": "token", "/ecomm/v2/payments": "initiate", "/qr/v1": "qr"}.get(
            path, path.rpartition("/")[2]
        )

    def asked(self, operation: str) -> list[httpx.Request]:
        return [request for request in self.requests if self.operation(request) == operation]

    def gateway(self, **options: Any) -> EcomGateway:
        return EcomGateway(
            Transport(BASE, http=httpx.MockTransport(self)), KEYS, options.pop("shop", SHOP), VirtualClock(), **options
        )


async def ask(gateway: EcomGateway, operation: str) -> object:
    """Ask one of the gateway's questions by the wire's name for it."""
    match operation:
        case "initiate":
            return await gateway.create(REFERENCE, AMOUNT, "Kaffe og bolle")
        case "details":
            return await gateway.read(REFERENCE, AMOUNT)
        case "cancel":
            return await gateway.cancel(REFERENCE, "Kaffe og bolle", KEY)
        case "capture":
            return await gateway.capture(REFERENCE, AMOUNT, "Kaffe og bolle", KEY)
        case "refund":
            return await gateway.refund(REFERENCE, AMOUNT, "Kaffe og bolle", KEY)
        case _:
            return await gateway.qr(URL)
