"""Every error code of protocol 2.12 with its message, and the HTTP status it gets here (2.11, inferred there)."""

from __future__ import annotations

MESSAGES: dict[tuple[str, str], str] = {
    ("Payment", "41"): "User does not have a valid card",
    ("Payment", "42"): "Refused by issuer bank",
    ("Payment", "43"): "Refused by issuer bank because of invalid amount",
    ("Payment", "44"): "Refused by issuer because of expired card",
    ("Payment", "45"): "Reservation failed for some unknown reason",
    ("Payment", "51"): "Cannot cancel an already captured order",
    ("Payment", "52"): "Cancellation failed",
    ("Payment", "53"): "Cannot cancel a payment that is not reserved",
    ("Payment", "61"): "Captured amount exceeds the reserved amount",
    ("Payment", "62"): "The amount you tried to capture is not reserved",
    ("Payment", "63"): "Capture failed for some unknown reason",
    ("Payment", "71"): "Cannot refund more than captured amount",
    ("Payment", "72"): "Cannot refund for reserved order, use the cancel API",
    ("Payment", "73"): "Cannot refund on cancelled order",
    ("Payment", "74"): "Refund failed during debit from merchant account",
    ("Payment", "93"): "Captured amount must be the same in an idempotent retry",
    ("Payment", "95"): "Payments can only be refunded up to 365 days after reservation",
    ("Payment", "98"): "Capture is not possible more than 180 days after reservation",
    ("Payment", "1082"): "1082",
    ("VippsError", "91"): "Transaction is not allowed",
    ("VippsError", "92"): "Transaction already processed",
    ("VippsError", "93"): "Idempotent retry with a different body",
    ("VippsError", "94"): "Order locked and is already processing",
    ("VippsError", "98"): "Too many concurrent requests",
    ("VippsError", "99"): "Internal error",
    ("User", "81"): "User not registered with Vipps",
    ("User", "82"): "User app version not supported",
    ("Merchant", "31"): "Merchant is blocked",
    ("Merchant", "32"): "Receiving limit of merchant is exceeded",
    ("Merchant", "33"): "Number of payment requests has been exceeded",
    ("Merchant", "34"): "Unique constraint violation of the order id",
    ("Merchant", "35"): "Requested order not found",
    ("Merchant", "36"): "Merchant agreement not signed",
    ("Merchant", "37"): "Merchant not available, deactivated or blocked",
    ("Merchant", "38"): "Sales unit is not allowed to skip the landing page",
    ("Merchant", "39"): "Sales unit is not allowed to start long-living payments",
    ("Merchant", "51"): "Scope is not allowed",
    ("Merchant", "97"): "Sales unit is not allowed to take payments",
}

_STATUSES = {
    ("Merchant", "34"): 409,
    ("Merchant", "35"): 404,
    ("Merchant", "36"): 403,
    ("Merchant", "37"): 403,
    ("Merchant", "38"): 403,
    ("Merchant", "39"): 403,
    ("Merchant", "51"): 403,
    ("Merchant", "97"): 403,
    ("VippsError", "99"): 500,
}


def status_of(group: str, code: str) -> int:
    """The HTTP status of an error; 400 unless the protocol note says otherwise."""
    return _STATUSES.get((group, code), 400)


def message_of(group: str, code: str) -> str:
    """What the backend says about an error."""
    return MESSAGES.get((group, code), "Unknown error")


def group_of(code: str) -> str:
    """The group a code most likely belongs to; 51, 93, 95 and 98 have two."""
    if code in {"91", "92", "94", "98", "99"}:
        return "VippsError"
    return next((group for group, known in MESSAGES if known == code), "VippsError")
