"""Payments for tests: a story is the events that led to them, told in few words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.domain.events import ChargeRequested, Event, Observed
from kiosk.domain.identifiers import SaleId
from kiosk.domain.money import Money
from kiosk.domain.payment import CapturePolicy, Observation, Payment, Progress, Totals
from kiosk.domain.reasons import Meaning, Reason
from kiosk.domain.transitions import Decision, replay, transition

T0 = datetime(2026, 11, 23, 10, 15, 0, tzinfo=UTC)
SALE = SaleId("till-1-20261123-101500-k3f9")
REFERENCE = SALE.attempt(1)
AMOUNT = Money(12900)
REASON = Reason(Meaning.VIPPS_UNAVAILABLE)


def charge(policy: CapturePolicy = CapturePolicy.AT_ONCE, amount: Money = AMOUNT, at: datetime = T0) -> ChargeRequested:
    """The first event of every story."""
    return ChargeRequested(
        at=at,
        reference=REFERENCE,
        sale=SALE,
        attempt=1,
        amount=amount,
        text="Kaffe og bolle",
        capture_policy=policy,
        show_seconds=300,
    )


def totals(reserved: int = 0, captured: int = 0, cancelled: int = 0, refunded: int = 0) -> Totals:
    """Sums in minor units."""
    return Totals(Money(reserved), Money(captured), Money(cancelled), Money(refunded))


def seen(progress: Progress = Progress.OPEN, at: datetime = T0, **details: object) -> Observed:
    """A reading; sums by the names of `totals`, the rest by the fields of Observation."""
    sums = {name: details.pop(name) for name in ("reserved", "captured", "cancelled", "refunded") if name in details}
    return Observed(at=at, observation=Observation(progress, totals(**sums), **details))  # type: ignore[arg-type]


def approved(**details: object) -> Observed:
    """A reading after the customer has approved the whole amount."""
    details.setdefault("reserved", AMOUNT.minor_units)
    return seen(Progress.APPROVED, **details)  # type: ignore[arg-type]


def ended(after: timedelta | None = None, **details: object) -> Observed:
    """A reading of a payment that is over without money."""
    return seen(Progress.ENDED, ended_after=after, **details)  # type: ignore[arg-type]


def tell(*events: Event) -> Decision:
    """What the last of `events` makes of the payment that the others led to."""
    before = replay(events[:-1]) if len(events) > 1 else None
    return transition(before, events[-1])


def after(*events: Event) -> Payment:
    """The payment that `events` lead to."""
    return replay(events)
