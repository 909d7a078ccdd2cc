"""A till that says to the box exactly what it is told, in plain data; the tests' half of the conversation."""

from __future__ import annotations

import json
from typing import Any

from kiosk.emulator import Box, Reply, Request, World
from kiosk.emulator.records import LedgerLine, SalesUnit

START = 1_795_428_904.697
SHOP = {
    "merchantSerialNumber": "123456",
    "callbackPrefix": "https://shop.example/vipps",
    "fallBack": "https://shop.example/thanks",
}


def other_sales_unit() -> SalesUnit:
    return SalesUnit(
        msn="654321",
        client_id="00000000-0000-4000-8000-00000000e302",
        client_secret="other-secret==",
        subscription_keys=("f" * 32,),
        name="Other shop",
    )


class Till:
    """A client that sends exactly what it is told; every helper returns (status, JSON)."""

    def __init__(self, box: Box, unit: SalesUnit | None = None) -> None:
        self.box = box
        self.unit = unit or box.world.sales_units["123456"]
        self.token = ""
        self.renew_at = 0.0

    @property
    def world(self) -> World:
        return self.box.world

    def send(self, method: str, path: str, body: object = None, query: str = "", **headers: str) -> Reply:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        return self.box.handle(Request(method, path, named, raw, query))

    def keys(self) -> dict[str, str]:
        return {"Ocp_Apim_Subscription_Key": self.unit.subscription_keys[0]}

    def ask_token(self, **change: str) -> Reply:
        """Ask for a token; a change of "" leaves that header out."""
        headers = {
            "client_id": self.unit.client_id,
            "client_secret": self.unit.client_secret,
            "Ocp-Apim-Subscription-Key": self.unit.subscription_keys[0],
        } | {name if name.startswith("client") else name.replace("_", "-"): value for name, value in change.items()}
        sent = {name: value for name, value in headers.items() if value}
        return self.box.handle(Request("POST", "/accesstoken/get", sent))

    def call(self, method: str, path: str, body: object = None, **headers: str) -> tuple[int, Any]:
        if self.world.now() >= self.renew_at:
            answer = json.loads(self.ask_token().body)
            self.token, self.renew_at = answer["access_token"], float(answer["expires_on"])
        given = {**self.keys(), "Authorization": f"Bearer {self.token}", **headers}
        if body is not None:
            given.setdefault("Content_Type", "application/json")
        reply = self.send(method, path, body, **{name: value for name, value in given.items() if value})
        try:
            return reply.status, json.loads(reply.body) if reply.body else None
        except ValueError:
            return reply.status, reply.body

    def initiate(self, order_id: str = "kiosk1-1", amount: object = 12900, **change: Any) -> tuple[int, Any]:
        return self.call("POST", "/ecomm/v2/payments", self.initiate_body(order_id, amount, **change))

    def initiate_body(self, order_id: object = "kiosk1-1", amount: object = 12900, **change: Any) -> dict[str, Any]:
        transaction = {"amount": amount, "orderId": order_id, "transactionText": "Kaffe og bolle"}
        return {
            "customerInfo": change.pop("customer", {}),
            "merchantInfo": {**SHOP, "merchantSerialNumber": self.unit.msn, **change.pop("merchant", {})},
            "transaction": {**transaction, **change},
        }

    def qr(self, url: str, accept: str = "text/targetUrl", **body_and_headers: Any) -> tuple[int, Any]:
        headers = {name: value for name, value in body_and_headers.items() if name[0].isupper()}
        body = {name: value for name, value in body_and_headers.items() if not name[0].isupper()}
        return self.call("POST", "/qr/v1", {"url": url, **body}, Accept=accept, **headers)

    def details(self, order_id: str = "kiosk1-1") -> tuple[int, Any]:
        return self.call("GET", f"/ecomm/v2/payments/{order_id}/details")

    def log(self, order_id: str = "kiosk1-1") -> list[tuple[str, bool]]:
        status, body = self.details(order_id)
        assert status == 200
        return [(entry["operation"], entry["operationSuccess"]) for entry in body["transactionLogHistory"]]

    def cancel(self, order_id: str = "kiosk1-1", *, release: bool | None = None) -> tuple[int, Any]:
        body = self.change_body()
        if release is not None:
            body["shouldReleaseRemainingFunds"] = release
        return self.call("PUT", f"/ecomm/v2/payments/{order_id}/cancel", body)

    def capture(self, amount: object = None, key: str = "c1", order_id: str = "kiosk1-1") -> tuple[int, Any]:
        path = f"/ecomm/v2/payments/{order_id}/capture"
        return self.call("POST", path, self.change_body(amount), X_Request_Id=key)

    def refund(self, amount: object = None, key: str = "r1", order_id: str = "kiosk1-1") -> tuple[int, Any]:
        path = f"/ecomm/v2/payments/{order_id}/refund"
        return self.call("POST", path, self.change_body(amount), X_Request_Id=key)

    def change_body(self, amount: object = None) -> dict[str, Any]:
        transaction: dict[str, Any] = {"transactionText": "Kaffe"}
        if amount is not None:
            transaction["amount"] = amount
        return {"merchantInfo": {"merchantSerialNumber": self.unit.msn}, "transaction": transaction}

    def reserved(self, order_id: str = "kiosk1-1", amount: int = 12900) -> None:
        assert self.initiate(order_id, amount)[0] == 200
        self.world.approve(order_id)

    def captured(self, order_id: str = "kiosk1-1", amount: int = 12900) -> None:
        self.reserved(order_id, amount)
        assert self.capture(key="first", order_id=order_id)[0] == 200

    def line(self, order_id: str = "kiosk1-1") -> LedgerLine:
        return next(line for line in self.world.ledger() if line.order_id == order_id)


def code_of(answer: tuple[int, Any]) -> tuple[int, str]:
    """(HTTP status, "Group/code") of a backend error."""
    status, body = answer
    (error,) = body
    return status, f"{error['errorGroup']}/{error['errorCode']}"
