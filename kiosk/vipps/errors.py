"""What can go wrong, sorted by whether money may have moved. Pure: it reads answers and decides, and sends nothing.

The tree is the engine's (kiosk.engine.ports), sorted by what the caller must do next:

    GatewayError
      NotSent         surely nothing happened; asking again is safe (with `same`: the identical request, after a pause)
      Refused         surely nothing happened; asking again is pointless
      NoSuchPayment   Vipps does not know the reference (only as an answer to a reading, and only by error 35)
      InDoubt         it may have happened; read the payment before anything else
        Unreadable    they answered, we did not understand; the start of the answer is kept

The table is protocol 2.12, whole and as data. Keys are group and code, as 51, 93, 95 and 98 each have two meanings and
the group's case varies. A code that is not in the table is judged by the class of its HTTP status only.

Source: https://developer.vippsmobilepay.com/docs/APIs/ecom-api/vipps-ecom-api#error-codes and
https://developer.vippsmobilepay.com/docs/knowledge-base/errors/
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import Any

from kiosk.domain.reasons import Meaning, Reason
from kiosk.engine.ports import GatewayError, InDoubt, NoSuchPayment, NotSent, Refused, Unreadable
from kiosk.vipps.wire import Answer, Operation

MESSAGE_LIMIT = 300
"""Characters of an error message that are kept as evidence."""

LONGEST_PAUSE = 3600.0
"""Seconds of a Retry-After that are believed at most."""


class Retry(StrEnum):
    """What protocol 2.12 says about asking again."""

    NO = "no"
    NEW = "new"
    """Only as a new payment with a new reference."""
    SAME = "same"
    """Repeat the identical request with the same idempotency key after a pause."""
    LATER = "later"
    READ = "read"
    """Call details first."""
    READ_THEN_SAME = "read, then same"
    READ_THEN_NEW = "read, then new"


class Screen(StrEnum):
    """Who is told: the letters of protocol 2.12."""

    CUSTOMER = "C"
    CASHIER = "S"
    ADMINISTRATOR = "A"
    LOG = "L"


@dataclass(frozen=True, slots=True)
class KnownError:
    """One row of the table."""

    meaning: Meaning
    retry: Retry
    screens: frozenset[Screen]


def _row(meaning: Meaning, retry: Retry, letters: str) -> KnownError:
    return KnownError(meaning, retry, frozenset(Screen(letter) for letter in letters))


KNOWN_ERRORS: dict[tuple[str, str], KnownError] = {
    ("payment", "41"): _row(Meaning.NO_VALID_CARD, Retry.NEW, "C"),
    ("payment", "42"): _row(Meaning.CARD_REFUSED, Retry.NEW, "C"),
    ("payment", "43"): _row(Meaning.AMOUNT_REFUSED, Retry.NEW, "CS"),
    ("payment", "44"): _row(Meaning.CARD_EXPIRED, Retry.NEW, "C"),
    ("payment", "45"): _row(Meaning.NOT_COMPLETED, Retry.NEW, "CS"),
    ("payment", "51"): _row(Meaning.ALREADY_CAPTURED, Retry.NO, "S"),
    ("payment", "52"): _row(Meaning.CANCEL_FAILED, Retry.READ_THEN_SAME, "S"),
    ("payment", "53"): _row(Meaning.NOTHING_RESERVED, Retry.READ, "S"),
    ("payment", "61"): _row(Meaning.CAPTURE_TOO_MUCH, Retry.NO, "A"),
    ("payment", "62"): _row(Meaning.NOTHING_RESERVED, Retry.READ, "S"),
    ("payment", "63"): _row(Meaning.CAPTURE_FAILED, Retry.READ_THEN_SAME, "S"),
    ("payment", "71"): _row(Meaning.REFUND_TOO_MUCH, Retry.NO, "S"),
    ("payment", "72"): _row(Meaning.REFUND_OF_RESERVATION, Retry.NO, "S"),
    ("payment", "73"): _row(Meaning.REFUND_OF_CANCELLED, Retry.NO, "S"),
    ("payment", "74"): _row(Meaning.REFUND_NOT_FUNDED, Retry.LATER, "SA"),
    ("payment", "93"): _row(Meaning.KEY_REUSED, Retry.NO, "LA"),
    ("payment", "95"): _row(Meaning.REFUND_TOO_LATE, Retry.NO, "SA"),
    ("payment", "98"): _row(Meaning.CAPTURE_TOO_LATE, Retry.NO, "S"),
    ("payment", "1082"): _row(Meaning.TEST_USER_NOT_VERIFIED, Retry.NO, "L"),
    ("vippserror", "91"): _row(Meaning.NOT_ALLOWED_NOW, Retry.READ, "S"),
    ("vippserror", "92"): _row(Meaning.ALREADY_PROCESSED, Retry.READ, "L"),
    ("vippserror", "93"): _row(Meaning.KEY_REUSED, Retry.NO, "LA"),
    ("vippserror", "94"): _row(Meaning.BEING_PROCESSED, Retry.SAME, "L"),
    ("vippserror", "98"): _row(Meaning.TOO_MANY_REQUESTS, Retry.SAME, "L"),
    ("vippserror", "99"): _row(Meaning.INTERNAL_ERROR, Retry.READ_THEN_SAME, "SA"),
    ("user", "81"): _row(Meaning.PAYER_NOT_ALLOWED, Retry.NO, "C"),
    ("user", "82"): _row(Meaning.APP_TOO_OLD, Retry.NEW, "C"),
    ("merchant", "21"): _row(Meaning.REQUEST_REFUSED, Retry.NO, "A"),
    ("merchant", "22"): _row(Meaning.REQUEST_REFUSED, Retry.NO, "A"),
    ("merchant", "31"): _row(Meaning.MERCHANT_BLOCKED, Retry.NO, "A"),
    ("merchant", "32"): _row(Meaning.RECEIVING_LIMIT, Retry.NO, "A"),
    ("merchant", "33"): _row(Meaning.REQUEST_LIMIT, Retry.LATER, "A"),
    ("merchant", "34"): _row(Meaning.REFERENCE_USED, Retry.READ_THEN_NEW, "S"),
    ("merchant", "35"): _row(Meaning.REFERENCE_UNKNOWN, Retry.NO, "S"),
    ("merchant", "36"): _row(Meaning.AGREEMENT_MISSING, Retry.NO, "A"),
    ("merchant", "37"): _row(Meaning.SALES_UNIT_UNAVAILABLE, Retry.NO, "A"),
    ("merchant", "38"): _row(Meaning.FEATURE_NOT_ALLOWED, Retry.NO, "A"),
    ("merchant", "39"): _row(Meaning.FEATURE_NOT_ALLOWED, Retry.NO, "A"),
    ("merchant", "51"): _row(Meaning.FEATURE_NOT_ALLOWED, Retry.NO, "A"),
    ("merchant", "97"): _row(Meaning.SALES_UNIT_NOT_ALLOWED, Retry.NO, "A"),
}
"""Protocol 2.12 by lower-case group and code."""

INVALID_REQUEST = _row(Meaning.REQUEST_REFUSED, Retry.NO, "LA")
"""Group InvalidRequest: the code is the name of the offending field, so there is no end of codes."""

DIRECT_CAPTURE = _row(Meaning.DIRECT_CAPTURE_NOT_ALLOWED, Retry.NO, "SA")
"""Payment/95 anywhere but in the answer to a refund."""

QR_PROBLEMS: dict[str, KnownError] = {
    "order timeout": _row(Meaning.QR_TOO_LATE, Retry.NEW, "CS"),
    "validation error": _row(Meaning.REQUEST_REFUSED, Retry.NO, "LA"),
    "one or more validation errors occurred.": _row(Meaning.REQUEST_REFUSED, Retry.NO, "LA"),
}
"""The QR API's problem bodies by lower-case title (protocol 3.1)."""

_GROUP_ALIASES = {"payments": "payment", "users": "user", "merchants": "merchant"}
"""PAYMENTS was seen in a callback (protocol 2.11)."""


def known_error(group: str, code: str, operation: Operation | None = None) -> KnownError | None:
    """Look the row up; None for a code that the table does not have. `operation` settles Payment/95."""
    group = group.strip().lower()
    group = _GROUP_ALIASES.get(group, group)
    if group == "invalidrequest":
        return INVALID_REQUEST
    if (group, code) == ("payment", "95") and operation not in {Operation.REFUND, None}:
        return DIRECT_CAPTURE
    if group == "" and code.lower() in QR_PROBLEMS:
        return QR_PROBLEMS[code.lower()]
    return KNOWN_ERRORS.get((group, code))


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """An error answer in one shape, whichever it came in (protocol 2.11); empty where it had none.

    `code` of a QR problem is its title. `form` is "backend", "gateway-1", "gateway-2", "problem" or "" (none of them).
    """

    form: str = ""
    group: str = ""
    code: str = ""
    message: str = ""
    context_id: str = ""


_SECRET = re.compile(
    r"eyJ[\w-]+(?:\.[\w-]*)*|(?i:(?<=token=)|(?<=bearer ))[^\s&\"'<>]+|https?://[^\s\"'<>]*\?[^\s\"'<>]*"
)


_WHO = (
    "(?:first|last|given|family|middle)?_?name|(?:customer_?)?(?:mobile|phone)_?(?:number)?|msisdn|e_?mail"
    "|sub|nnin|ssn|birth_?date|date_?of_?birth|address_?(?:line_?[12])?|street_?address|post_?code|zip_?code|city"
)
_PERSONAL = re.compile(
    # A value beside such a name, up to the quotation mark that ends it or to the end of what is not quoted.
    rf"(?P<name>\\*\"(?i:{_WHO})\\*\"\s*:\s*)(?:\\*\"(?:.*?(?=\\*\"\s*[,}}\]])|.*$)|[^\s,}}\]\"\\{{\[]+)"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    # Telephones: with a country's number, or of the eight digits that are usual here.
    r"|(?<![\w.+-])(?:\+\d|00\d)[\d -]{6,14}\d(?![\w-])"
    r"|(?<![\w.+-])(?:4[567]|358)?(?:\d{8}|\d\d(?: \d\d){3}|\d{3} \d\d \d{3})(?![\w-])"
)
"""What tells who paid. A name in the middle of a sentence is not recognised."""


def without_persons(text: str) -> str:
    """Leave out of a text what is recognised as telling who paid."""
    return _PERSONAL.sub(lambda found: f"{found['name'] or ''}…", text)


def excerpt(text: str, limit: int = MESSAGE_LIMIT) -> str:
    """Make a foreign text fit for a log and the journal: one line, printable, at most `limit` characters.

    Tokens are left out, and so is what is recognised as telling who paid.
    """
    text = "".join(character if character.isprintable() else " " for character in text[: 20 * limit])
    text = _SECRET.sub("…", " ".join(text.split()))
    text = without_persons(text)
    return text if len(text) <= limit else text[: limit - 1] + "…"


def read_error(body: bytes) -> ErrorBody:
    """Read any error body of protocol 2.11: array, object of any form, QR problem, HTML, nothing. Never raises."""
    try:
        content: Any = json.loads(body)
    except (ValueError, RecursionError):
        return ErrorBody(message=excerpt(body[: 20 * MESSAGE_LIMIT].decode("utf-8", "replace")))
    entries = list(_backend_entries(content))
    if entries:
        return next((entry for entry in entries if known_error(entry.group, entry.code)), entries[0])
    match content:
        case {"responseInfo": dict(info)}:
            result = content.get("result")
            message = result.get("message") if isinstance(result, dict) else None
            return ErrorBody("gateway-1", message=_text(message) or _text(info.get("responseMessage")))
        case {"statusCode": _, "message": message}:
            return ErrorBody("gateway-2", message=_text(message))
        case {"title": title}:
            detail = ": ".join(filter(None, (_text(title), _text(content.get("detail")))))
            parameters = "; ".join(_parameters(content.get("invalidParams")))
            message = excerpt(f"{detail} ({parameters})" if parameters else detail)
            return ErrorBody("problem", "", _text(title, 100), message, _text(content.get("instance"), 100))
        case _:
            return ErrorBody(message=excerpt(json.dumps(content, ensure_ascii=False)))


def _backend_entries(content: object) -> Iterator[ErrorBody]:
    for entry in content if isinstance(content, list) else [content]:
        if isinstance(entry, dict) and ("errorCode" in entry or "errorGroup" in entry):
            yield ErrorBody(
                "backend",
                _text(entry.get("errorGroup"), 50),
                _text(entry.get("errorCode"), 50),
                _text(entry.get("errorMessage")),
                _text(entry.get("contextId"), 100),
            )


def _parameters(content: object) -> Iterator[str]:
    for entry in content[:5] if isinstance(content, list) else []:
        if isinstance(entry, dict):
            yield f"{_text(entry.get('name'), 50)}: {_text(entry.get('reason'), 100)}"


def _text(content: object, limit: int = MESSAGE_LIMIT) -> str:
    if isinstance(content, str):
        return excerpt(content, limit)
    return str(content) if isinstance(content, int) and not isinstance(content, bool) else ""


def pause_asked_for(answer: Answer, now: datetime) -> float | None:
    """Read Retry-After: seconds, or a date, reckoned from the answer's own Date or else from `now`; None if absent.

    Source: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
    """
    value = answer.headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", value):
        return min(float(value), LONGEST_PAUSE)
    until = _http_date(value)
    if until is None:
        return None
    since = _http_date(answer.headers.get("date", "")) or now
    return min(max((until - since).total_seconds(), 0.0), LONGEST_PAUSE)


def _http_date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def reason_of(operation: Operation, status: int, body: ErrorBody) -> Reason:
    """Say what an error answer means: by group and code, else by the class of the status. Never without a meaning."""
    known = known_error(body.group, body.code, operation)
    meaning = known.meaning if known else _meaning_of_status(operation, status)
    message = body.message or f"HTTP {status}"
    if body.context_id:
        message = f"{message} [{body.context_id}]"
    return Reason(meaning, body.group, body.code, message)


def _meaning_of_status(operation: Operation, status: int) -> Meaning:
    match status:
        case 401 | 403:
            return Meaning.KEYS_REFUSED
        case 429:
            return Meaning.TOO_MANY_REQUESTS
        case 404 if operation is Operation.IMAGE:
            return Meaning.QR_TOO_LATE
        case 500:
            return Meaning.INTERNAL_ERROR
        case _ if status >= 500 or status == 408:
            return Meaning.VIPPS_UNAVAILABLE
        case 402 | 404 if operation is Operation.DETAILS:
            return Meaning.NOT_UNDERSTOOD
        case _ if 400 <= status < 500:
            return Meaning.REQUEST_REFUSED
        case _:
            return Meaning.NOT_UNDERSTOOD


def error_of(operation: Operation, answer: Answer, now: datetime) -> GatewayError:
    """Choose the error that an answer other than 2xx is, for the caller to raise. `now` is aware, for Retry-After."""
    body = read_error(answer.body)
    reason = reason_of(operation, answer.status, body)
    pause = pause_asked_for(answer, now)
    known = known_error(body.group, body.code, operation)
    if known is None:
        return _error_of_status(operation, answer.status, reason, pause)
    if known.meaning is Meaning.REFERENCE_UNKNOWN and operation is Operation.DETAILS:
        return NoSuchPayment(reason, again_after=pause)
    if known.meaning in _MAY_HAVE_HAPPENED and operation.writes:
        return InDoubt(reason, again_after=pause, same=known.retry is Retry.READ_THEN_SAME)
    if known.retry is Retry.SAME:
        return NotSent(reason, again_after=pause, same=True)
    if known.retry is Retry.READ_THEN_SAME:
        return NotSent(reason, again_after=pause)
    return Refused(reason, again_after=pause)


_MAY_HAVE_HAPPENED = {
    Meaning.REFERENCE_USED,  # the first call, whose answer was lost, had succeeded (protocol 9.3)
    Meaning.CANCEL_FAILED,
    Meaning.CAPTURE_FAILED,
    Meaning.INTERNAL_ERROR,
}


def _error_of_status(operation: Operation, status: int, reason: Reason, pause: float | None) -> GatewayError:
    match status:
        case 401 | 403:
            return Refused(reason, again_after=pause)
        case 429:
            return NotSent(reason, again_after=pause)
        case _ if status >= 500 or status == 408:
            # A gateway that says 5xx may have passed a write on; only for the rest does it not matter.
            return (InDoubt if operation.writes else NotSent)(reason, again_after=pause)
        case 402 | 404 if operation is Operation.DETAILS:
            # Not error 35, so perhaps a wrong address or a gateway's own page: no proof that there is no payment.
            return Unreadable(reason, again_after=pause)
        case _ if 400 <= status < 500:
            return Refused(reason, again_after=pause)
        case _:
            return Unreadable(reason, again_after=pause) if not _is_preparation(operation) else NotSent(reason)


def _is_preparation(operation: Operation) -> bool:
    return operation in {Operation.TOKEN, Operation.QR, Operation.IMAGE, Operation.WARM_UP}


def not_understood(operation: Operation, body: bytes) -> GatewayError:
    """The error for an answer that says yes in a way we can't read; the start of the answer is kept.

    Whatever only prepares a payment can be asked again: it never leaves a payment in doubt.
    """
    message = excerpt(body[: 20 * MESSAGE_LIMIT].decode("utf-8", "replace")) or "an empty answer"
    reason = Reason(Meaning.NOT_UNDERSTOOD, message=message)
    return NotSent(reason) if _is_preparation(operation) else Unreadable(reason)
