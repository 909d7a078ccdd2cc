"""Read a callback of eCom. Pure. A callback is a reason to look at a payment, never a fact about it (protocol 2.15).

Source: https://developer.vippsmobilepay.com/docs/APIs/ecom-api/vipps-ecom-api#callbacks
"""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass

from kiosk.domain.errors import IdentifierError
from kiosk.domain.identifiers import MerchantSerialNumber, PaymentReference
from kiosk.domain.reasons import Reason
from kiosk.vipps.errors import read_error, reason_of
from kiosk.vipps.wire import Operation

KNOWN_STATUSES = frozenset(
    {"RESERVED", "RESERVE", "SALE", "RESERVE_FAILED", "SALE_FAILED", "CANCELLED", "REJECTED", "AUTO_CANCEL"}
)
"""RESERVE is how express payments spell RESERVED; AUTO_CANCEL is of 2019."""


class CallbackRefused(ValueError):
    """The callback is not from Vipps, not for us, or not a callback; the message says which."""


@dataclass(frozen=True, slots=True)
class Callback:
    """Which payment to look at, and what the caller says about it: for the log only."""

    reference: PaymentReference
    status: str
    reason: Reason | None = None

    @property
    def known(self) -> bool:
        """Whether the status is one that was ever documented; the payment is looked at either way."""
        return self.status in KNOWN_STATUSES


def read_callback(body: bytes, authorization: str, *, auth_token: str, msn: MerchantSerialNumber) -> Callback:
    """Read the body of a callback whose `Authorization` header is `authorization`; CallbackRefused if it isn't ours.

    `auth_token` is what initiate sent along; compared in constant time. The MSN comes as text or number. The order of
    callbacks means nothing and each comes once at most.
    """
    if not auth_token or not hmac.compare_digest(authorization.encode(), auth_token.encode()):
        raise CallbackRefused("the authorization is not the one we gave")
    try:
        content = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise CallbackRefused("the body is not JSON") from error
    if not isinstance(content, dict):
        raise CallbackRefused("the body is not an object")
    if str(content.get("merchantSerialNumber")) != msn:
        raise CallbackRefused("it is for another sales unit")
    try:
        reference = PaymentReference(str(content.get("orderId")))
    except IdentifierError as error:
        raise CallbackRefused("it names no payment of ours") from error
    info = content.get("transactionInfo")
    status = str(info.get("status", "")) if isinstance(info, dict) else ""
    return Callback(reference, status[:50], _reason(content.get("errorInfo")))


def _reason(error: object) -> Reason | None:
    if not isinstance(error, dict):
        return None
    return reason_of(Operation.DETAILS, 400, read_error(json.dumps(error).encode()))
