"""Events to JSON and back. What was written once can be read for ever.

Every kind of event has a name and a version that never change their meaning. To change a kind: raise its version in
KINDS, and add to UPCASTERS the function that turns a body of the old version into one of the next. Old lines are
read through all functions between their version and ours; they are never rewritten. tests/journal/golden holds a
line of each kind and version.

Money is {"minor_units", "currency"}, a time is ISO 8601 in UTC with microseconds (so that texts sort as times do), a
duration is seconds, a set is a sorted list.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any

from kiosk.domain import events
from kiosk.domain.identifiers import IdempotencyKey, PaymentReference, PspReference, SaleId
from kiosk.domain.money import Currency, Money
from kiosk.domain.order import OrderLine
from kiosk.domain.payment import CancelWhy, CapturePolicy, Observation, Progress, Totals
from kiosk.domain.reasons import Meaning, Reason
from kiosk.engine.ports import JournalDamaged

Body = dict[str, Any]
"""What one event says, as JSON has it; the time of writing is kept beside it."""
Upcasters = Mapping[tuple[str, int], Callable[[Body], Body]]


@dataclass(frozen=True, slots=True)
class Line:
    """One event as it is written: `at` is ISO 8601 in UTC, `body` a JSON object."""

    kind: str
    version: int
    at: str
    body: str


@dataclass(frozen=True, slots=True)
class Shape:
    """How one sort of value is written and read. `read` raises ValueError, TypeError or KeyError on anything else."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def _exactly(sort: type) -> Shape:
    def read(value: Any) -> Any:
        if type(value) is not sort:
            raise TypeError(f"expected {sort.__name__}, found {value!r}")
        return value

    return Shape(read, read)


def text_as(sort: Callable[[str], Any]) -> Shape:
    """A text that `sort` makes a value of."""
    return Shape(str, lambda value: sort(TEXT.read(value)))


def word_of(sort: type[Enum]) -> Shape:
    """A member of an enum, by its value."""
    return Shape(lambda member: member.value, sort)


def or_null(shape: Shape) -> Shape:
    """The same, or null."""
    return Shape(
        lambda value: None if value is None else shape.write(value),
        lambda value: None if value is None else shape.read(value),
    )


def tuple_of(shape: Shape) -> Shape:
    """A list of such values."""

    def read(values: Any) -> tuple[Any, ...]:
        if not isinstance(values, list):
            raise TypeError(f"expected a list, found {values!r:.200}")
        return tuple(shape.read(value) for value in values)

    return Shape(lambda values: [shape.write(value) for value in values], read)


def record_of(sort: Callable[..., Any], **fields: Shape) -> Shape:
    """An object with exactly these fields."""
    names, writes = fields.keys(), [(name, shape.write) for name, shape in fields.items()]
    reads = [(name, shape.read) for name, shape in fields.items()]

    def write(value: Any) -> Body:
        return {name: write_one(getattr(value, name)) for name, write_one in writes}

    def read(body: Any) -> Any:
        if not isinstance(body, dict) or body.keys() != names:
            raise ValueError(f"expected an object of {', '.join(names) or 'nothing'}, found {body!r:.200}")
        return sort(**{name: read_one(body[name]) for name, read_one in reads})

    return Shape(write, read)


def write_time(at: datetime) -> str:
    """Write an aware time as ISO 8601 in UTC, always with microseconds: 2026-11-23T09:30:00.000000Z."""
    if at.tzinfo is None:
        raise ValueError(f"{at} has no time zone")
    utc = at if at.tzinfo is UTC else at.astimezone(UTC)
    return utc.isoformat(timespec="microseconds")[: -len("+00:00")] + "Z"


def read_time(text: str) -> datetime:
    """Read what `write_time` wrote; ValueError for any other form."""
    at = datetime.fromisoformat(text)
    if write_time(at) != text:
        raise ValueError(f"{text!r} is no time as this journal writes it")
    return at


# Floats of seconds are exact to the microsecond for 285 years.
def _write_seconds(duration: timedelta) -> float:
    return (duration // timedelta(microseconds=1)) / 1e6


def _read_seconds(value: Any) -> timedelta:
    if type(value) not in (int, float):
        raise TypeError(f"expected seconds, found {value!r}")
    return timedelta(microseconds=round(value * 1e6))


def _read_texts(values: Any) -> frozenset[str]:
    if not isinstance(values, list):
        raise TypeError(f"expected a list, found {values!r}")
    return frozenset(TEXT.read(value) for value in values)


TEXT = _exactly(str)
WHOLE = _exactly(int)
TRUTH = _exactly(bool)
TIME = Shape(write_time, lambda value: read_time(TEXT.read(value)))
SECONDS = Shape(_write_seconds, _read_seconds)
TEXTS = Shape(sorted, _read_texts)
REFERENCE = text_as(PaymentReference)
SALE = text_as(SaleId)
KEY = text_as(IdempotencyKey)
MONEY = record_of(Money, minor_units=WHOLE, currency=word_of(Currency))
ORDER_LINE = record_of(OrderLine, name=TEXT, price=MONEY, count=WHOLE, vat=WHOLE)
REASON = record_of(Reason, meaning=word_of(Meaning), group=TEXT, code=TEXT, message=TEXT)
TOTALS = record_of(Totals, reserved=MONEY, captured=MONEY, cancelled=MONEY, refunded=MONEY)
OBSERVATION = record_of(
    Observation,
    progress=word_of(Progress),
    totals=TOTALS,
    opened=TRUTH,
    declined_attempts=WHOLE,
    psp_reference=or_null(text_as(PspReference)),
    done=TEXTS,
    ended_after=or_null(SECONDS),
    evidence=TEXT,
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of event: its name and present version in the journal, its class, and the fields of its body."""

    name: str
    version: int
    event: type
    fields: Mapping[str, Shape]


def _kind(name: str, version: int, event: type, **fields: Shape) -> Kind:
    return Kind(name, version, event, fields)


KINDS = (
    _kind(
        "charge-requested",
        3,
        events.ChargeRequested,
        reference=REFERENCE,
        sale=SALE,
        attempt=WHOLE,
        amount=MONEY,
        text=TEXT,
        capture_policy=word_of(CapturePolicy),
        show_seconds=WHOLE,
        by=TEXT,
        lines=tuple_of(ORDER_LINE),
        tip=or_null(MONEY),
    ),
    _kind("payment-created", 1, events.PaymentCreated),
    _kind("creation-refused", 1, events.CreationRefused, reason=REASON),
    _kind("creation-unsure", 1, events.CreationUnsure, reason=REASON),
    _kind("not-found", 1, events.NotFound, final=TRUTH),
    _kind("qr-ready", 1, events.QrReady, expires_at=TIME),
    _kind("qr-failed", 1, events.QrFailed, reason=REASON),
    _kind("observed", 1, events.Observed, observation=OBSERVATION),
    _kind("cancel-requested", 2, events.CancelRequested, why=word_of(CancelWhy), by=TEXT),
    _kind("cancel-answered", 1, events.CancelAnswered),
    _kind("cancel-unsure", 1, events.CancelUnsure, reason=REASON),
    _kind("cancel-refused", 1, events.CancelRefused, reason=REASON),
    _kind("capture-requested", 2, events.CaptureRequested, key=KEY, amount=MONEY, by=TEXT),
    _kind("refund-requested", 2, events.RefundRequested, key=KEY, amount=MONEY, why=TEXT, by=TEXT),
    _kind("change-answered", 1, events.ChangeAnswered, key=KEY),
    _kind("change-unsure", 1, events.ChangeUnsure, key=KEY, reason=REASON),
    _kind("change-refused", 1, events.ChangeRefused, key=KEY, reason=REASON),
    _kind("life-over", 1, events.LifeOver),
    _kind("resumed", 2, events.Resumed, show_again=TRUTH, take_reserved=TRUTH),
)


def _by_nobody(body: Body) -> Body:
    """Before version 2 nobody signed in."""
    return {**body, "by": ""}


UPCASTERS: Upcasters = {
    ("charge-requested", 1): _by_nobody,
    # Before version 3 there were amounts alone.
    ("charge-requested", 2): lambda body: {**body, "lines": [], "tip": None},
    ("cancel-requested", 1): _by_nobody,
    ("capture-requested", 1): _by_nobody,
    ("refund-requested", 1): _by_nobody,
    # Before version 2 nothing was shown again, and what was approved meanwhile was released.
    ("resumed", 1): lambda body: {**body, "show_again": False, "take_reserved": False},
}
"""(kind, version) -> a body of that version made into one of the next."""


class Codec:
    """Writes events as lines in the present version, and reads lines of every version."""

    def __init__(self, kinds: Iterable[Kind] = KINDS, upcasters: Upcasters = UPCASTERS) -> None:
        kinds = tuple(kinds)
        self._by_event = {kind.event: kind for kind in kinds}
        self._by_name = {kind.name: kind for kind in kinds}
        self._upcasters = upcasters

    def encode(self, event: events.Event) -> Line:
        """Write `event` in its kind's present version."""
        kind = self._by_event[type(event)]
        body = {name: shape.write(getattr(event, name)) for name, shape in kind.fields.items()}
        return Line(kind.name, kind.version, write_time(event.at), to_json(body))

    def decode(self, line: Line) -> events.Event:
        """Read `line`; ValueError, TypeError or KeyError says what is wrong with it."""
        if (kind := self._by_name.get(line.kind)) is None:
            raise ValueError(f"no event is called {line.kind!r}: was it written by a newer kiosk?")
        body = json.loads(line.body)
        for version in range(line.version, kind.version):
            body = self._upcasters[kind.name, version](body)
        if not 1 <= line.version <= kind.version:
            raise ValueError(f"{line.kind} of version {line.version} was written by a newer kiosk")
        event: events.Event = record_of(
            lambda **fields: kind.event(at=read_time(line.at), **fields), **kind.fields
        ).read(body)
        return event

    def decode_entry(self, reference: str, number: int, line: Line) -> events.Event:
        """Read entry `number` of payment `reference`; JournalDamaged names it if it can't be read."""
        try:
            event = self.decode(line)
        except (ValueError, TypeError, KeyError, RecursionError, OverflowError) as error:
            raise JournalDamaged(f"entry {number} of payment {reference} cannot be read: {error}") from error
        if isinstance(event, events.ChargeRequested) and event.reference != reference:
            raise JournalDamaged(f"entry {number} of payment {reference} belongs to payment {event.reference}")
        return event


_to_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def to_json(body: Body) -> str:
    """Write `body` as the journal keeps it: one line, no spaces, letters as they are."""
    text = _to_json(body)
    try:
        text.encode()
    except UnicodeEncodeError:  # a half surrogate in what Vipps answered: kept, but escaped
        return json.dumps(body, allow_nan=False, separators=(",", ":"))
    return text


CODEC = Codec()
