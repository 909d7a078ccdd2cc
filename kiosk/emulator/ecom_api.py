"""The eCom API v2 over a World: initiate, details, cancel, capture, refund, status, force approve (protocol 2).

As strict as Vipps: what the specification forbids is refused here in the shape the protocol note gives, so that a
client which is wrong against Vipps is wrong against this too. Fields the specification does not know are let pass.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from kiosk.emulator.errors import message_of, status_of
from kiosk.emulator.gateway import check_rate
from kiosk.emulator.records import LogEntry, Payment, Phase, SalesUnit
from kiosk.emulator.wire import (
    Request,
    Response,
    backend_error,
    gateway_error,
    gateway_error_2,
    json_response,
    read_json_object,
    timestamp,
)
from kiosk.emulator.world import GatewayFailure, NotPossible, Refusal, World

ORDER_ID = re.compile(r"[a-zA-Z0-9-]{1,50}")
_BODY_MSN = re.compile(r"\d{5,6}", re.ASCII)
_MOBILE = re.compile(r"\d{8}", re.ASCII)
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://.+")
_HOST = re.compile(r"(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\.)+[a-zA-Z0-9-]{2,}|\d+\.\d+\.\d+\.\d+")
_BANK_IDENTIFICATION_NUMBER = 492560


class _Malformed(Exception):
    """A body the backend cannot even read: it answers 500 (protocol 9.1 item 17)."""


class _Invalid(Exception):
    """A field that breaks its rule: InvalidRequest with the field's name as the code."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(field)
        self.field = field
        self.message = message


def handle(world: World, request: Request, unit: SalesUnit, operation: str, order_id: str) -> Response:
    """Answer one authorised eCom call; `operation` is a key of the route table in `box.py`."""
    try:
        if operation == "initiate":
            return _initiate(world, request, unit)
        if operation in {"details", "status"}:
            key = request.header("ocp-apim-subscription-key")
            if refusal := check_rate(world, unit, operation, order_id, key):
                return refusal
            payment = _find(world, unit, order_id)
            return json_response(_details(payment) if operation == "details" else _status(payment))
        if operation == "force_approve":
            return _force_approve(world, request, unit, order_id)
        if refusal := check_rate(world, unit, operation, order_id, unit.msn):
            return refusal
        if operation == "cancel":
            return _cancel(world, request, unit, order_id)
        return _capture_or_refund(world, request, unit, operation, order_id)
    except _Malformed:
        return gateway_error(500)
    except GatewayFailure:
        return gateway_error(500)
    except _Invalid as invalid:
        return backend_error("InvalidRequest", invalid.field, invalid.message, 400, world.new_guid())
    except Refusal as refused:
        return refusal_response(world, unit, refused)


def refusal_response(world: World, unit: SalesUnit, refused: Refusal) -> Response:
    """The backend's error array for a refusal."""
    group, code = refused.group, refused.code
    status = unit.unknown_order_status if (group, code) == ("Merchant", "35") else status_of(group, code)
    return backend_error(group, code, refused.message or message_of(group, code), status, world.new_guid())


# -- initiate ---------------------------------------------------------------------------------------------------------


def _initiate(world: World, request: Request, unit: SalesUnit) -> Response:
    body = _Body(request)
    merchant, transaction = body.object("merchantInfo"), body.object("transaction")
    customer = body.object("customerInfo")
    order_id = transaction.text("orderId", 50)
    if refusal := check_rate(world, unit, "initiate", order_id, unit.msn):
        return refusal
    if "fallback" in merchant.fields and "fallBack" not in merchant.fields:
        raise _Malformed
    msn = merchant.msn()
    if not ORDER_ID.fullmatch(order_id):
        raise _Invalid("orderId", "must match ^[a-zA-Z0-9-]{1,50}$")
    amount = transaction.amount(required=True)
    assert amount is not None
    text = transaction.text("transactionText", 100)
    is_app = merchant.flag("isApp")
    callback_prefix = merchant.url("callbackPrefix", checked=not is_app)
    merchant.url("fallBack", checked=not is_app, custom_scheme=True)
    auth_token = merchant.text("authToken", 255) if merchant.fields.get("authToken") is not None else None
    if merchant.fields.get("paymentType") not in {None, "eComm Regular Payment"}:
        raise _Invalid("paymentType", "express payments need consentRemovalPrefix and are not emulated")
    skip_landing_page = transaction.flag("skipLandingPage")
    mobile = customer.fields.get("mobileNumber")
    if msn != unit.msn:
        raise Refusal("Merchant", "37")
    if skip_landing_page and not unit.skip_landing_page_allowed:
        raise Refusal("Merchant", "38")
    if (skip_landing_page or mobile not in {None, ""}) and not (isinstance(mobile, str) and _MOBILE.fullmatch(mobile)):
        raise Refusal("User", "81")
    payment = world.initiate(unit, order_id, amount, text, callback_prefix, auth_token)
    url = payment.url
    if is_app:
        url = f"vippsMT://?token={payment.link_token}"
    return json_response({"orderId": order_id, "url": url})


# -- reading ----------------------------------------------------------------------------------------------------------


def _find(world: World, unit: SalesUnit, order_id: str) -> Payment:
    try:
        return world.payment(order_id, unit.msn)
    except NotPossible:
        raise Refusal("Merchant", "35") from None


def _summary(payment: Payment) -> dict[str, int]:
    captured = payment.captured
    return {
        "capturedAmount": captured,
        "remainingAmountToCapture": payment.remaining,
        "refundedAmount": payment.refunded,
        "remainingAmountToRefund": captured - payment.refunded,
    }


def _details(payment: Payment) -> dict[str, object]:
    answer: dict[str, object] = {"orderId": payment.order_id}
    if payment.reacted:
        summary = _summary(payment)
        if payment.reserved:
            summary["bankIdentificationNumber"] = _BANK_IDENTIFICATION_NUMBER
        answer["transactionSummary"] = summary
    answer["transactionLogHistory"] = [_log_line(entry) for entry in reversed(payment.log)]
    return answer


def _log_line(entry: LogEntry) -> dict[str, object]:
    line: dict[str, object] = {
        "amount": entry.amount,
        "operation": entry.operation,
        "operationSuccess": entry.success,
        "requestId": entry.request_id,
        "timeStamp": timestamp(entry.at),
        "transactionText": entry.text,
    }
    if entry.transaction_id is not None:
        line["transactionId"] = entry.transaction_id
    return line


def _status(payment: Payment) -> dict[str, object]:
    """The deprecated word: it stays RESERVE after a capture, as the real one did (protocol 2.9)."""
    entry = next(entry for entry in reversed(payment.log) if entry.success and entry.operation not in {"CAPTURE"})
    info: dict[str, object] = {
        "amount": entry.amount,
        "status": "REJECTED" if payment.phase is Phase.EXPIRED else entry.operation,
        "timeStamp": timestamp(entry.at),
    }
    if payment.transaction_id is not None:
        info["transactionId"] = payment.transaction_id
    return {"orderId": payment.order_id, "transactionInfo": info}


# -- changing ---------------------------------------------------------------------------------------------------------


def _cancel(world: World, request: Request, unit: SalesUnit, order_id: str) -> Response:
    body = _Body(request)
    text = body.object("transaction").text("transactionText", 100)
    release_remaining = body.flag("shouldReleaseRemainingFunds")
    payment = _find_for_body(world, unit, order_id, body)
    amount = world.cancel(payment, text, release_remaining=release_remaining)
    return json_response(_outcome(world, payment, "transactionInfo", "Cancelled", amount, text))


def _capture_or_refund(world: World, request: Request, unit: SalesUnit, operation: str, order_id: str) -> Response:
    request_id = request.header("x-request-id")
    if not 1 <= len(request_id) <= 40:
        raise _Invalid("X-Request-Id", "must be 1 to 40 characters")
    body = _Body(request)
    transaction = body.object("transaction")
    text, amount = transaction.text("transactionText", 100), transaction.amount(required=False)
    payment = _find_for_body(world, unit, order_id, body)

    def capture() -> Response:
        taken = world.capture(payment, amount, text, request_id)
        return json_response(_outcome(world, payment, "transactionInfo", "Captured", taken, text))

    def refund() -> Response:
        given = world.refund(payment, amount, text, request_id)
        return json_response(_outcome(world, payment, "transaction", "Refund", given, text))

    return world.once(payment, operation, request_id, amount, capture if operation == "capture" else refund)


def _find_for_body(world: World, unit: SalesUnit, order_id: str, body: _Body) -> Payment:
    if body.object("merchantInfo").msn() != unit.msn:
        raise Refusal("Merchant", "35")
    return _find(world, unit, order_id)


def _outcome(world: World, payment: Payment, key: str, status: str, amount: int, text: str) -> dict[str, object]:
    info: dict[str, object] = {
        "amount": amount,
        "status": status,
        "timeStamp": timestamp(world.now()),
        "transactionText": text,
    }
    if payment.transaction_id is not None:
        info["transactionId"] = payment.transaction_id
    answer: dict[str, object] = {"orderId": payment.order_id, key: info}
    if payment.reacted:
        if key == "transactionInfo":
            answer["paymentInstrument"] = "Mastercard"
        answer["transactionSummary"] = _summary(payment)
    return answer


def _force_approve(world: World, request: Request, unit: SalesUnit, order_id: str) -> Response:
    if not unit.force_approve_allowed:
        return gateway_error_2(404, "Resource not found")
    body = _Body(request)
    number = body.fields.get("customerPhoneNumber")
    if number is not None and not (isinstance(number, str) and _MOBILE.fullmatch(number)):
        raise _Invalid("customerPhoneNumber", "must match ^\\d{8}$")
    payment = _find(world, unit, order_id)
    if body.text("token", 4000) != payment.link_token:
        raise _Invalid("token", "is not the token of this payment")
    world.force_approve(payment)
    return Response(200, {})


# -- reading a body ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Fields:
    """A JSON object whose fields are read strictly."""

    fields: Mapping[str, Any]

    def object(self, name: str) -> _Fields:
        value = self.fields.get(name)
        if value is None:
            raise _Invalid(name, "must not be null")
        if not isinstance(value, dict):
            raise _Malformed
        return _Fields(value)

    def text(self, name: str, longest: int) -> str:
        value = self.fields.get(name)
        if value is None or value == "":
            raise _Invalid(name, "must not be empty")
        if not isinstance(value, str):
            raise _Malformed
        if len(value) > longest:
            raise _Invalid(name, f"size must be between 1 and {longest}")
        return value

    def flag(self, name: str) -> bool:
        value = self.fields.get(name)
        if value is not None and not isinstance(value, bool):
            raise _Malformed
        return bool(value)

    def msn(self) -> str:
        value = self.fields.get("merchantSerialNumber")
        if value is None:
            raise _Invalid("merchantSerialNumber", "must not be null")
        if not isinstance(value, str):
            raise _Malformed
        if not _BODY_MSN.fullmatch(value):
            raise _Invalid("merchantSerialNumber", "must match ^\\d{5,6}$")
        return value

    def amount(self, *, required: bool) -> int | None:
        """Minor units, at least 100; None when optional and absent, null or 0: "all that is left" (protocol 2.6)."""
        value = self.fields.get("amount")
        if value is None and required:
            raise _Invalid("amount", "must not be null")
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            raise _Malformed
        if value == 0 and not required:
            return None
        if value < 100:
            raise _Invalid("amount", "must be greater than or equal to 100")
        return value

    def url(self, name: str, *, checked: bool, custom_scheme: bool = False) -> str:
        """An address as protocol 5.3 wants it: https (or a custom scheme) and a host that could be public."""
        value = self.text(name, 255)
        if not checked:
            return value
        try:
            parts = urlsplit(value)
            host = parts.hostname or ""
            _ = parts.port
        except ValueError:
            raise _Invalid(name, "is not a valid URL") from None
        if parts.scheme == "https" and _HOST.fullmatch(host) and not re.search(r"\s", value):
            return value
        if custom_scheme and parts.scheme not in {"", "http", "https"} and _SCHEME.fullmatch(value):
            return value
        raise _Invalid(name, "is not a valid HTTPS URL")


class _Body(_Fields):
    """A request body; one that is no JSON object is beyond reading."""

    __slots__ = ()

    def __init__(self, request: Request) -> None:
        content = read_json_object(request.body)
        if content is None:
            raise _Malformed
        super().__init__(content)
