"""The messages of eCom API v2: requests are built and answers read here, and nothing is sent.

The words of the wire (`RESERVE`, `VOID`) stop here: what leaves is an Observation in our words, with what Vipps wrote
as its evidence.

Sources: https://developer.vippsmobilepay.com/docs/APIs/ecom-api/vipps-ecom-api and
https://developer.vippsmobilepay.com/api/ecom/
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

import msgspec

from kiosk.domain.errors import IdentifierError
from kiosk.domain.identifiers import IdempotencyKey, MerchantSerialNumber, PaymentReference, PspReference
from kiosk.domain.money import Currency, Money
from kiosk.domain.order import payer_text
from kiosk.domain.payment import Observation, Progress, Totals
from kiosk.domain.reasons import Meaning, Reason
from kiosk.engine.ports import Refused
from kiosk.vipps.errors import not_understood
from kiosk.vipps.wire import Answer, Operation, Request, is_safe_url

PAYMENTS = "/ecomm/v2/payments"

EVIDENCE_ENTRIES = 50
"""Log entries kept as evidence; a payment at a till has a handful."""


@dataclass(frozen=True, slots=True)
class Shop:
    """What every initiate says about the shop.

    `callback_prefix` is called by Vipps if it can; `fallback_url` is where the *phone* goes afterwards; both are https.
    `auth_token` is echoed in callbacks; empty sends none. At most 255 characters each (protocol 2.2), else ValueError.
    """

    callback_prefix: str
    fallback_url: str
    auth_token: str = ""

    def __post_init__(self) -> None:
        for name, url in (("callback_prefix", self.callback_prefix), ("fallback_url", self.fallback_url)):
            if not url.startswith("https://") or not is_safe_url(url, limit=255):
                raise ValueError(f"{name} must be an https address of at most 255 characters, not {url[:60]!r}")
        if len(self.auth_token) > 255:
            raise ValueError("the callbacks' auth token has more than 255 characters")

    def __repr__(self) -> str:
        return f"Shop({self.callback_prefix!r}, {self.fallback_url!r})"


def initiate_request(
    msn: MerchantSerialNumber, shop: Shop, reference: PaymentReference, amount: Money, text: str
) -> Request:
    """Build the request that starts a payment (protocol 2.2).

    Never `skipLandingPage: true` (the landing page's URL is what the QR API needs), never a phone number or a scope.
    Source: https://developer.vippsmobilepay.com/docs/APIs/ecom-api/vipps-ecom-api#initiate
    """
    merchant = {
        "merchantSerialNumber": str(msn),
        "callbackPrefix": shop.callback_prefix,
        "fallBack": shop.fallback_url,  # spelled so; "fallback" answers 500
    }
    if shop.auth_token:
        merchant["authToken"] = shop.auth_token
    body = {
        "customerInfo": {},
        "merchantInfo": merchant,
        "transaction": {
            "amount": _minor_units(amount),
            "orderId": str(reference),
            "transactionText": payer_text(text, reference),
            "skipLandingPage": False,
        },
    }
    return _request(Operation.INITIATE, "POST", PAYMENTS, reference, body)


def details_request(reference: PaymentReference) -> Request:
    """Build the reading (protocol 2.8). Never `/status`, which lies.

    Source: https://developer.vippsmobilepay.com/docs/APIs/ecom-api/vipps-ecom-api#get-payment-details
    """
    return _request(Operation.DETAILS, "GET", f"{PAYMENTS}/{reference}/details", reference)


def cancel_request(msn: MerchantSerialNumber, reference: PaymentReference, text: str, key: IdempotencyKey) -> Request:
    """Build the cancel (protocol 2.5), which also releases what is left after a partial capture.

    `shouldReleaseRemainingFunds` is always true: before approval and for an uncaptured reservation it makes no
    difference, and with it false a partly captured payment can't be let go of at all (error 51). The spec knows no
    X-Request-Id here; the vendor's own plugin sends one, and so do we.
    Source: https://developer.vippsmobilepay.com/docs/APIs/ecom-api/vipps-ecom-api#cancel
    """
    body = {
        "merchantInfo": {"merchantSerialNumber": str(msn)},
        "transaction": {"transactionText": payer_text(text, reference)},
        "shouldReleaseRemainingFunds": True,
    }
    return _request(Operation.CANCEL, "PUT", f"{PAYMENTS}/{reference}/cancel", reference, body, key)


def capture_request(
    msn: MerchantSerialNumber, reference: PaymentReference, amount: Money, text: str, key: IdempotencyKey
) -> Request:
    """Build the capture (protocol 2.6); the amount is always said, as 0 or none would take all.

    Source: https://developer.vippsmobilepay.com/docs/APIs/ecom-api/vipps-ecom-api#capture
    """
    return _change(Operation.CAPTURE, msn, reference, amount, text, key)


def refund_request(
    msn: MerchantSerialNumber, reference: PaymentReference, amount: Money, text: str, key: IdempotencyKey
) -> Request:
    """Build the refund (protocol 2.7); the amount is always said.

    Source: https://developer.vippsmobilepay.com/docs/APIs/ecom-api/vipps-ecom-api#refund
    """
    return _change(Operation.REFUND, msn, reference, amount, text, key)


def _change(
    operation: Operation,
    msn: MerchantSerialNumber,
    reference: PaymentReference,
    amount: Money,
    text: str,
    key: IdempotencyKey,
) -> Request:
    body = {
        "merchantInfo": {"merchantSerialNumber": str(msn)},
        "transaction": {"amount": _minor_units(amount), "transactionText": payer_text(text, reference)},
    }
    return _request(operation, "POST", f"{PAYMENTS}/{reference}/{operation.value}", reference, body, key)


def _minor_units(amount: Money) -> int:
    if amount.currency is not Currency.NOK or amount.minor_units <= 0:
        message = f"eCom takes Norwegian kroner above zero, not {amount.minor_units} {amount.currency}"
        raise Refused(Reason(Meaning.REQUEST_REFUSED, message=message))
    return amount.minor_units


def _request(
    operation: Operation,
    method: str,
    path: str,
    reference: PaymentReference,
    body: object = None,
    key: IdempotencyKey | None = None,
) -> Request:
    headers = {"Accept": "application/json"}
    if key is not None:
        headers["X-Request-Id"] = key
    if body is None:
        return Request(operation, method, path, headers, reference=reference)
    headers["Content-Type"] = "application/json"
    return Request(operation, method, path, headers, json.dumps(body, ensure_ascii=False).encode(), reference)


# -- answers ----------------------------------------------------------------------------------------------------------


class _Initiated(msgspec.Struct, rename="camel"):
    order_id: str
    url: str


def read_initiated(answer: Answer, reference: PaymentReference, allowed_http_hosts: frozenset[str]) -> str:
    """Read the answer to initiate: the URL for the QR API, untouched. Unreadable if it isn't one (protocol 2.3)."""
    try:
        initiated = msgspec.json.decode(answer.body, type=_Initiated)
    except (msgspec.DecodeError, RecursionError) as error:
        raise not_understood(Operation.INITIATE, answer.body) from error
    if initiated.order_id != reference or not is_safe_url(initiated.url, allowed_http_hosts):
        raise not_understood(Operation.INITIATE, answer.body)
    return initiated.url


class _Changed(msgspec.Struct, rename="camel"):
    order_id: str


def check_changed(operation: Operation, answer: Answer, reference: PaymentReference) -> None:
    """Make sure that a yes to cancel, capture or refund is one about `reference`; Unreadable otherwise.

    Not more: the three answers differ in shape and wording (protocol 2.5-2.7), and only a reading says what is.
    """
    try:
        changed = msgspec.json.decode(answer.body, type=_Changed)
    except (msgspec.DecodeError, RecursionError) as error:
        raise not_understood(operation, answer.body) from error
    if changed.order_id != reference:
        raise not_understood(operation, answer.body)


class LogEntry(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """One line of `transactionLogHistory`: an operation that was tried, with what came of it."""

    operation: str
    amount: int
    operation_success: bool
    request_id: str | None = None
    time_stamp: str | None = None
    transaction_id: str | int | None = None

    @property
    def word(self) -> str:
        """The operation in capitals."""
        return self.operation.strip().upper()

    @property
    def at(self) -> datetime | None:
        """When, aware UTC; None where it can't be read. One official sample lacks its Z."""
        try:
            at = datetime.fromisoformat(self.time_stamp or "")
        except ValueError:
            return None
        return at if at.tzinfo else at.replace(tzinfo=UTC)


class Summary(msgspec.Struct, frozen=True, rename="camel"):
    """Vipps' own sums. `remainingAmountToRefund` is not read: it differs between official samples (protocol 2.8)."""

    captured_amount: int
    remaining_amount_to_capture: int
    refunded_amount: int


class Details(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """The answer to a reading, oldest entry last. `transactionSummary` comes only after the customer has reacted.

    Whatever says who paid is not read, so it can't be kept.
    """

    transaction_log_history: tuple[LogEntry, ...]
    order_id: str | None = None
    transaction_summary: Summary | None = None


def read_details(body: bytes, reference: PaymentReference) -> Details:
    """Read the answer to a reading of `reference`; Unreadable if it isn't one."""
    try:
        details = msgspec.json.decode(body, type=Details)
    except (msgspec.DecodeError, RecursionError) as error:
        raise not_understood(Operation.DETAILS, body) from error
    if details.order_id not in {None, reference}:
        raise not_understood(Operation.DETAILS, body)
    return details


@lru_cache(maxsize=64)
def read_and_observe(body: bytes, reference: PaymentReference, asked: Money) -> Observation:
    """Read the answer to a reading and derive what it says; Unreadable if it isn't one.

    While a customer makes up their mind the same bytes come back once a second, so what they say is kept.
    """
    return observe(read_details(body, reference), asked)


# -- what it means ----------------------------------------------------------------------------------------------------

_CHANGES = frozenset({"CAPTURE", "REFUND", "CANCEL", "VOID"})
_KNOWN = _CHANGES | {"INITIATE", "RESERVE", "SALE"}


def _ends(word: str) -> bool:
    """CANCEL and VOID, and the words the text of the guide uses but its schema lacks (protocol 2.8, item 7)."""
    return word == "VOID" or "CANCEL" in word or "REJECT" in word


def observe(details: Details, asked: Money) -> Observation:
    """Derive what a reading says from the log, oldest to newest (protocol 2.8).

    Only operations that succeeded change anything. What is reserved, captured and refunded must agree with what was
    asked and with Vipps' own sums, if it gives any; otherwise the payment is NOT_UNDERSTOOD, with totals of none, and
    the answer is its evidence. So it is when a word is unknown, unless Vipps' own sums show that it moved no money.
    An unknown word for the end (`*CANCEL*`, `*REJECT*`) ends a payment that was not approved; it releases a reservation
    only if Vipps' sums say so.
    """
    log = details.transaction_log_history[::-1]
    done = [entry for entry in log if entry.operation_success]
    totals = _totals(done, asked.currency)
    progress = _progress(log, done, totals)
    if not _adds_up(details, done, totals, asked):
        progress, totals = Progress.NOT_UNDERSTOOD, Totals.none(asked.currency)
    return Observation(
        progress=progress,
        totals=totals,
        opened=any(entry.transaction_id for entry in log),
        declined_attempts=sum(entry.word in {"RESERVE", "SALE"} and not entry.operation_success for entry in log),
        psp_reference=_psp_reference(log),
        done=frozenset(entry.request_id for entry in done if entry.word in _CHANGES and entry.request_id),
        ended_after=_ended_after(log) if progress in {Progress.ENDED, Progress.FAILED} else None,
        evidence=_evidence(details),
    )


def _totals(done: Iterable[LogEntry], currency: Currency) -> Totals:
    reserved = captured = cancelled = refunded = 0
    for entry in done:
        match entry.word:
            case "RESERVE":
                reserved += entry.amount
            case "SALE":
                reserved += entry.amount
                captured += entry.amount
            case "CAPTURE":
                captured += entry.amount
            case "REFUND":
                refunded += entry.amount
            case word if _ends(word):
                cancelled = reserved - captured
    return Totals(*(Money(sum_, currency) for sum_ in (reserved, captured, cancelled, refunded)))


def _progress(log: Sequence[LogEntry], done: Sequence[LogEntry], totals: Totals) -> Progress:
    if totals.reserved:
        return Progress.APPROVED
    if any(_ends(entry.word) for entry in done):
        return Progress.ENDED
    if any(entry.word == "INITIATE" for entry in log) and not any(entry.word == "INITIATE" for entry in done):
        return Progress.FAILED
    return Progress.OPEN


def _adds_up(details: Details, done: Sequence[LogEntry], totals: Totals, asked: Money) -> bool:
    reserved, captured = totals.reserved.minor_units, totals.captured.minor_units
    cancelled, refunded = totals.cancelled.minor_units, totals.refunded.minor_units
    held = reserved - captured - cancelled
    sums = (captured, cancelled, refunded, held, captured - refunded)
    summary = details.transaction_summary
    agreed = summary is not None and (
        summary.captured_amount == captured
        and summary.refunded_amount == refunded
        and summary.remaining_amount_to_capture == held
    )
    return (
        bool(details.transaction_log_history)
        and all(entry.amount >= 0 for entry in done)
        and all(entry.amount == asked.minor_units for entry in done if entry.word in {"INITIATE", "RESERVE", "SALE"})
        and reserved in {0, asked.minor_units}
        and all(0 <= sum_ <= reserved for sum_ in sums)
        and (summary is None or agreed)
        and (agreed or all(entry.word in _KNOWN or (_ends(entry.word) and not totals.reserved) for entry in done))
    )


def _psp_reference(log: Iterable[LogEntry]) -> PspReference | None:
    for entry in log:
        try:
            return PspReference(str(entry.transaction_id or ""))
        except IdentifierError:
            continue
    return None


def _ended_after(log: Sequence[LogEntry]) -> timedelta | None:
    start = next((entry.at for entry in log if entry.word == "INITIATE"), None)
    end = next((entry.at for entry in log if entry.operation_success and _ends(entry.word)), None)
    return max(end - start, timedelta()) if start and end else None


def _evidence(details: Details) -> str:
    entries = details.transaction_log_history
    kept = msgspec.structs.replace(details, transaction_log_history=entries[:EVIDENCE_ENTRIES])
    evidence = msgspec.json.encode(kept).decode()
    left_out = len(entries) - EVIDENCE_ENTRIES
    return f"{evidence} and {left_out} older entries" if left_out > 0 else evidence
