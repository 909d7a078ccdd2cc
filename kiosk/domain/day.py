"""The figures of a day: what moved, hour by hour and cashier by cashier, and the closings that make days of it.

An X is a look at the figures since the last Z; it changes nothing, and may be taken at any time. A Z is a closing: it
covers the journal's entries from the one after the last Z's to the one at which it was cut, by their sequence numbers
and never by the clock, so that every entry belongs to exactly one Z. Zs are numbered 1, 2, 3, once a local day at most.

What belongs to which Z: **money counts where it moved.** An entry's share is what it changed of its payment: the sums
after it less the sums before it. So a sale that was asked for before a cut and taken after it is a sale of the second
Z, one that was taken before and refunded after is in both, and the figures of all Zs, whatever the cuts, add up to the
figures of the whole journal (tests/domain/test_day.py). That holds for numbers, too:

    taken       a payment counts once, where the first of its money was taken; a part counts with its sum where it moved
    tips        a payment with a tip counts once, with its tip, where the last of all that was asked for was taken. A
                part that is taken holds no tip. Tips are part of what was taken, and stay what was paid: what is given
                back later is a refund, not less of a tip.
    refunded    each reading that shows more given back than the last one counts once
    released    reserved money that was let go of
    cancelled, expired, refused
                a payment counts where it ended so, with what was asked for. If it turns out approved after all, it
                counts back with -1 where that was seen, and again where it ended for good.

Net is taken less refunded: what Vipps pays out before fees. An approval that came too late and was given back is in
both sums, as it is in Vipps' own report.

Moving is what Vipps said in a reading (`Observed`); the time is that of the entry. A sale is by the cashier who asked
for the payment, a refund by the one who asked for the refund. What is open or in doubt is no movement but how payments
stand at the cut; it is listed, and does not add up over Zs.

We are a payment terminal: there are no receipts, no goods and no tax in these figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum

from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import Currency, Money
from kiosk.domain.payment import UNSETTLED, Payment, Phase, State, Totals

# Sums ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tally:
    """How many, and how much in all. Both may be negative in a span: see the top."""

    number: int
    sum: Money

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.number + other.number, self.sum + other.sum)

    def __bool__(self) -> bool:
        return bool(self.number or self.sum)


@dataclass(frozen=True, slots=True)
class Sums:
    """What moved: in a span, in an hour of it, or by one cashier."""

    taken: Tally
    tips: Tally
    """Part of `taken`."""
    refunded: Tally
    released: Tally
    asked: Tally
    cancelled: Tally
    expired: Tally
    refused: Tally

    @classmethod
    def none(cls, currency: Currency) -> Sums:
        """Nothing moved."""
        nothing = Tally(0, Money.zero(currency))
        return cls(nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing)

    def __add__(self, other: Sums) -> Sums:
        return Sums(
            self.taken + other.taken,
            self.tips + other.tips,
            self.refunded + other.refunded,
            self.released + other.released,
            self.asked + other.asked,
            self.cancelled + other.cancelled,
            self.expired + other.expired,
            self.refused + other.refused,
        )

    def __bool__(self) -> bool:
        moved = (self.taken, self.tips, self.refunded, self.released)
        return any((*moved, self.asked, self.cancelled, self.expired, self.refused))

    @property
    def net(self) -> Money:
        """Taken less refunded."""
        return self.taken.sum - self.refunded.sum


def moved(before: Payment | None, after: Payment) -> Sums | None:
    """What an entry changed that led from `before` (None for a payment's first entry) to `after`; None for nothing."""
    if before is not None and before.state is after.state and before.totals == after.totals:
        return None
    currency = after.amount.currency
    was = before.totals if before else Totals.none(currency)
    now = after.totals
    taken = now.captured - was.captured
    refunded = now.refunded - was.refunded
    released = now.cancelled - was.cancelled
    first = bool(now.captured) - bool(was.captured)
    nothing = Money.zero(currency)
    tip, tip_before = after.tip_paid or nothing, (before and before.tip_paid) or nothing

    def ended(state: State) -> Tally:
        count = (after.state is state) - (before is not None and before.state is state)
        return Tally(count, Money(count * after.amount.minor_units, currency))

    sums = Sums(
        taken=Tally(first, taken),
        tips=Tally(bool(tip) - bool(tip_before), tip - tip_before),
        refunded=Tally(int(bool(refunded)), refunded),
        released=Tally(int(bool(released)), released),
        asked=Tally(1, after.amount) if before is None else Tally(0, nothing),
        cancelled=ended(State.CANCELLED),
        expired=ended(State.EXPIRED),
        refused=ended(State.REFUSED),
    )
    return sums or None


def shares(before: Payment | None, after: Payment) -> Iterable[tuple[str, Sums]]:
    """The same, told apart by cashier: money that was given back is of whoever asked for that."""
    sums = moved(before, after)
    if sums is None:
        return
    seller, giver = after.by, _who_gave_back(before, after)
    if not sums.refunded or seller == giver:
        yield seller, sums
        return
    nothing = Sums.none(after.amount.currency)
    yield giver, replace(nothing, refunded=sums.refunded)
    if rest := replace(sums, refunded=nothing.refunded):
        yield seller, rest


def _who_gave_back(before: Payment | None, after: Payment) -> str:
    """Who asked for the refund that this entry shows; nobody, if the till didn't."""
    done = {one.key for one in before.refunds if one.phase is Phase.DONE} if before else set()
    return next((one.by for one in after.refunds if one.phase is Phase.DONE and one.key not in done), "")


# Time ----------------------------------------------------------------------------------------------------------------


def hour_of(at: datetime, zone: tzinfo | None = None) -> datetime:
    """The beginning of the local hour that the aware `at` is in, in UTC.

    `zone` is where the clock on the wall hangs (None: the machine's). An hour that comes twice has two beginnings.
    """
    local = at.astimezone(zone)
    return at.astimezone(UTC) - timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)


def day_of(at: datetime, zone: tzinfo | None = None) -> date:
    """The local day of the aware `at`."""
    return at.astimezone(zone).date()


# Compared with Vipps -------------------------------------------------------------------------------------------------


class What(StrEnum):
    """Which of a payment's sums."""

    CAPTURED = "captured"
    REFUNDED = "refunded"
    RESERVED = "reserved"
    """Held: neither taken nor released."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One sum of one payment that Vipps and the journal told differently when they were compared."""

    reference: PaymentReference
    what: What
    ours: Money
    theirs: Money


def differences(ours: Payment, theirs: Totals) -> tuple[Difference, ...]:
    """Hold a payment as the journal has it against the sums that Vipps tells.

    What is just happening is no difference: a payment that the customer may be approving, and a capture or refund that
    was asked for and has not been seen in a reading yet. Those are read until they are settled.
    """
    if ours.payable:
        return ()
    found = []
    for what, mine, their, changes in (
        (What.CAPTURED, ours.totals.captured, theirs.captured, ours.captures),
        (What.REFUNDED, ours.totals.refunded, theirs.refunded, ours.refunds),
    ):
        asked = sum(change.amount.minor_units for change in changes if change.phase in UNSETTLED)
        if their.minor_units not in {mine.minor_units, mine.minor_units + asked}:
            found.append(Difference(ours.reference, what, mine, their))
    if ours.settled and ours.totals.held != theirs.held:
        found.append(Difference(ours.reference, What.RESERVED, ours.totals.held, theirs.held))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of reading payments at Vipps one by one: when it ended (None: never done), how many, what differed.

    `unread` are those that could not be read.
    """

    at: datetime | None = None
    payments: int = 0
    differences: tuple[Difference, ...] = ()
    unread: tuple[PaymentReference, ...] = ()

    @property
    def complete(self) -> bool:
        """Every payment was read."""
        return self.at is not None and not self.unread


NOT_COMPARED = Comparison()


# Figures -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Standing:
    """A payment that is not settled at the cut. `word` is its state, or IN_DOUBT; `held` is reserved and not taken."""

    reference: PaymentReference
    word: str
    amount: Money
    held: Money
    asked_at: datetime

    @classmethod
    def of(cls, payment: Payment) -> Standing:
        """How `payment` stands."""
        return cls(payment.reference, payment.word, payment.amount, payment.totals.held, payment.asked_at)

    @property
    def in_doubt(self) -> bool:
        """Something was asked and its outcome is not known."""
        return self.word == "IN_DOUBT"


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of the entries after number `after` up to and with number `upto`.

    `since` and `until` are the times of the first and the last of them, None without any. `hours` goes by the local
    hour's beginning (aware UTC), `cashiers` by short name; both hold only what moved. `standing` is what is not settled
    at the cut, oldest first. `unasked` is money that moved without the till having asked for it: somebody else moved
    it, or Vipps did late what it had refused.
    """

    after: int
    upto: int
    total: Sums
    since: datetime | None = None
    until: datetime | None = None
    hours: Mapping[datetime, Sums] = field(default_factory=dict)
    cashiers: Mapping[str, Sums] = field(default_factory=dict)
    standing: tuple[Standing, ...] = ()
    unasked: tuple[Difference, ...] = ()

    @property
    def currency(self) -> Currency:
        """The currency of all of it."""
        return self.total.taken.sum.currency

    @property
    def open(self) -> tuple[Standing, ...]:
        """Not settled, and not in doubt."""
        return tuple(one for one in self.standing if not one.in_doubt)

    @property
    def in_doubt(self) -> tuple[Standing, ...]:
        """Asked, and the answer was lost."""
        return tuple(one for one in self.standing if one.in_doubt)


class Tallying:
    """Adds up the entries of a span, one after the other."""

    def __init__(self, after: int, currency: Currency, zone: tzinfo | None = None) -> None:
        self.after, self.upto = after, after
        self._zone = zone
        self._nothing = self._total = Sums.none(currency)
        self._since: datetime | None = None
        self._until: datetime | None = None
        self._hours: dict[datetime, Sums] = {}
        self._cashiers: dict[str, Sums] = {}
        self._unasked: list[Difference] = []

    @classmethod
    def going_on(cls, counted: Figures, zone: tzinfo | None = None) -> Tallying:
        """Go on where `counted` ends."""
        tally = cls(counted.after, counted.currency, zone)
        tally.upto = counted.upto
        tally._total, tally._since, tally._until = counted.total, counted.since, counted.until
        tally._hours, tally._cashiers = dict(counted.hours), dict(counted.cashiers)
        tally._unasked = list(counted.unasked)
        return tally

    def take(self, sequence: int, at: datetime, before: Payment | None, after: Payment) -> None:
        """Count entry `sequence`, written at `at`, which led from `before` to `after`."""
        if sequence != self.upto + 1:
            raise ValueError(f"entry {self.upto + 1} comes next, not entry {sequence}")
        self.upto, self._until = sequence, at
        if self._since is None:
            self._since = at
        for by, sums in shares(before, after):
            hour = hour_of(at, self._zone)
            self._total = self._total + sums
            self._hours[hour] = self._hours.get(hour, self._nothing) + sums
            self._cashiers[by] = self._cashiers.get(by, self._nothing) + sums
        if before is not None and before.totals != after.totals:
            self._unasked += [one for one in differences(before, after.totals) if one.what is not What.RESERVED]

    def figures(self, unsettled: Iterable[Payment]) -> Figures:
        """What was counted so far; `unsettled` are the payments that are not settled at this point."""
        standing = sorted((Standing.of(one) for one in unsettled), key=lambda one: (one.asked_at, one.reference))
        return Figures(
            self.after,
            self.upto,
            self._total,
            self._since,
            self._until,
            dict(sorted(self._hours.items())),
            dict(sorted(self._cashiers.items())),
            tuple(standing),
            tuple(self._unasked),
        )


# Closings ------------------------------------------------------------------------------------------------------------


class Reservation(StrEnum):
    """Why a day is not simply closed, and a name is wanted under it."""

    OPEN = "open"
    IN_DOUBT = "in-doubt"
    DIFFERENCE = "difference"
    NOT_COMPARED = "not-compared"


@dataclass(frozen=True, slots=True)
class SignedFor:
    """One thing that somebody signs for; `reference` is empty where it is about no payment in particular."""

    why: Reservation
    reference: str = ""


def all_differences(figures: Figures, comparison: Comparison) -> tuple[Difference, ...]:
    """Every difference of a span, once: what the comparison found, and what the journal had learnt before it."""
    first: dict[tuple[PaymentReference, What], Difference] = {}
    for one in (*figures.unasked, *comparison.differences):
        first.setdefault((one.reference, one.what), one)
    return tuple(first.values())


def to_sign_for(figures: Figures, comparison: Comparison) -> tuple[SignedFor, ...]:
    """Everything that a day is not closed with unless somebody signs for it; empty where all adds up."""
    found = [SignedFor(Reservation.OPEN, one.reference) for one in figures.open]
    found += [SignedFor(Reservation.IN_DOUBT, one.reference) for one in figures.in_doubt]
    for one in dict.fromkeys(difference.reference for difference in all_differences(figures, comparison)):
        found.append(SignedFor(Reservation.DIFFERENCE, one))
    if comparison.at is None:
        found.append(SignedFor(Reservation.NOT_COMPARED))
    found += [SignedFor(Reservation.NOT_COMPARED, one) for one in comparison.unread]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, when (aware UTC), and for what."""

    name: str
    at: datetime
    items: tuple[SignedFor, ...]


@dataclass(frozen=True, slots=True)
class Closing:
    """A Z. `day` is the local day on which it was cut, `at` the time (aware UTC); it is never changed."""

    number: int
    day: date
    at: datetime
    figures: Figures
    comparison: Comparison = NOT_COMPARED
    signature: Signature | None = None
    head: str = field(default="", compare=False)
    """The hash of the last entry it covers, in hexadecimal, where the journal has such: `kiosk journal verify --head`
    finds it again, so a Z on paper shows whether the journal lost anything since."""

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Every difference that this Z names."""
        return all_differences(self.figures, self.comparison)


class Refusal(StrEnum):
    """Why no Z is cut."""

    NOTHING_HAPPENED = "nothing-happened"
    """No entry since the last Z: a till without activity needs none."""
    CLOSED_TODAY = "closed-today"
    """This local day has its Z. What was not closed before has no number, and may be tried again."""
    UNSIGNED = "unsigned"
    """Something is open, in doubt or different, and nobody signed for it."""


def why_not_closed(
    figures: Figures, items: tuple[SignedFor, ...], *, closed_today: bool, signed: bool
) -> Refusal | None:
    """Why no Z can be cut of `figures` now, None if it can. `items` are those of `to_sign_for`."""
    if closed_today:
        return Refusal.CLOSED_TODAY
    if figures.upto == figures.after:
        return Refusal.NOTHING_HAPPENED
    if items and not signed:
        return Refusal.UNSIGNED
    return None
