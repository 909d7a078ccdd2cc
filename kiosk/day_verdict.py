"""Holds a day that was played against everybody's books, payment by payment: the ledger, the journal, and the Z.

What was played is told by whoever played it; the ledger is the emulator's, which shares no code with the kiosk. From
these two alone follows what the Z must say: the kiosk's own reckoning of days is not asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.day import Closing, Reservation, Sums, Tally
from kiosk.domain.formats import format_money
from kiosk.domain.money import Money
from kiosk.domain.payment import Payment, Phase, State
from kiosk.emulator.records import LedgerLine
from kiosk.scene import Untrue

NOBODY = ""
"""Who gave back what the till was not asked for: somebody in Vipps' portal."""


class Outcome(StrEnum):
    """How a payment ended."""

    PAID = "paid"
    CANCELLED = "cancelled"
    RELEASED = "cancelled, and what was approved too late released"
    EXPIRED = "not paid in time"
    REFUSED = "refused"


STATES = {
    Outcome.PAID: State.PAID,
    Outcome.CANCELLED: State.CANCELLED,
    Outcome.RELEASED: State.CANCELLED,
    Outcome.EXPIRED: State.EXPIRED,
    Outcome.REFUSED: State.REFUSED,
}
"""What the journal calls each."""


@dataclass(frozen=True, slots=True)
class Played:
    """One payment as it was played, `amount` in minor units. `given_back`: who gave back how much, the oldest first."""

    reference: str
    what: str
    by: str
    amount: int
    outcome: Outcome
    given_back: tuple[tuple[str, int], ...] = ()

    @property
    def taken(self) -> int:
        """What Vipps must have taken."""
        return self.amount if self.outcome is Outcome.PAID else 0

    @property
    def released(self) -> int:
        """What Vipps must have reserved and let go of."""
        return self.amount if self.outcome is Outcome.RELEASED else 0

    @property
    def refunded(self) -> int:
        """What must have been given back of it, by anybody."""
        return sum(amount for _, amount in self.given_back)

    @property
    def behind_the_till(self) -> int:
        """What of that the till was not asked for."""
        return sum(amount for by, amount in self.given_back if by == NOBODY)


def judge(
    played: Sequence[Played], ledger: Sequence[LedgerLine], payments: Mapping[str, Payment], z: Closing, signed_by: str
) -> tuple[str, ...]:
    """Return the books in words, a line for each payment and then the Z's; Untrue names the first thing that differs.

    `payments` are those of the journal, by reference. `signed_by` must have signed for what was done behind the till.
    """
    lines = {line.order_id: line for line in ledger}
    asked = {one.reference for one in played if one.outcome is not Outcome.REFUSED}
    _hold("the payments in the ledger", sorted(lines), sorted(asked))
    _hold("the payments in the journal", sorted(payments), sorted(one.reference for one in played))
    for one in played:
        _hold_payment(one, lines.get(one.reference), payments[one.reference])
    _hold_sums(played, ledger, z)
    _hold_cashiers(played, lines, z)
    _hold_names(played, z, signed_by)
    return (*(_said(one, lines.get(one.reference)) for one in played), _summary(ledger, z))


def _hold(what: str, found: object, wanted: object) -> None:
    if found != wanted:
        raise Untrue(f"{what}: {found}, expected {wanted}")


def _hold_payment(one: Played, line: LedgerLine | None, payment: Payment) -> None:
    """Vipps did what was played, and the journal knows it; who did it stands there, too."""
    name, totals = one.reference, payment.totals
    if line is not None:
        _hold(f"{name}, the ledger's taken", line.captured, one.taken)
        _hold(f"{name}, the ledger's given back", line.refunded, one.refunded)
        _hold(f"{name}, the ledger's released", line.released, one.released)
        _hold(f"{name}, the ledger's reserved", line.reserved, one.taken + one.released)
    _hold(f"{name}, the journal's state", payment.state, STATES[one.outcome])
    _hold(f"{name}, the journal's taken", totals.captured.minor_units, one.taken)
    _hold(f"{name}, the journal's given back", totals.refunded.minor_units, one.refunded)
    _hold(f"{name}, the journal's released", totals.cancelled.minor_units, one.released)
    _hold(f"{name}, who asked for it", payment.by, one.by)
    done = tuple((refund.by, refund.amount.minor_units) for refund in payment.refunds if refund.phase is Phase.DONE)
    _hold(f"{name}, who gave back", done, tuple(give for give in one.given_back if give[0] != NOBODY))


def _hold_sums(played: Sequence[Played], ledger: Sequence[LedgerLine], z: Closing) -> None:
    """The Z's sums are those of the ledger; what Vipps never had is counted as it was played."""
    total = z.figures.total
    refused = [one.amount for one in played if one.outcome is Outcome.REFUSED]
    gave_back = sum(len(one.given_back) for one in played)
    taken, refunded = [one.captured for one in ledger], sum(one.refunded for one in ledger)
    _hold_tally("taken", total.taken, (_count(taken), sum(taken)))
    _hold_tally("refunded", total.refunded, (gave_back, refunded))
    _hold_tally("released", total.released, _both(one.released for one in ledger))
    _hold_tally("asked for", total.asked, _both([*(one.asked for one in ledger), *refused]))
    _hold_tally("refused", total.refused, _both(refused))
    for what, tally, outcomes in (
        ("cancelled", total.cancelled, {Outcome.CANCELLED, Outcome.RELEASED}),
        ("not paid in time", total.expired, {Outcome.EXPIRED}),
    ):
        _hold_tally(what, tally, _both(one.amount for one in played if one.outcome in outcomes))
    _hold("the Z's net", total.net.minor_units, sum(taken) - refunded)
    hours = sum(one.net.minor_units for one in z.figures.hours.values())
    _hold("the Z's net of all hours", hours, sum(taken) - refunded)


def _hold_cashiers(played: Sequence[Played], lines: Mapping[str, LedgerLine], z: Closing) -> None:
    """Money that was taken stands by the name of who asked for it, and money given back by that of who gave it."""
    given = [give for one in played for give in one.given_back]
    nothing = Sums.none(z.figures.currency)
    names = {*z.figures.cashiers, *(one.by for one in played), *(by for by, _ in given)}
    for name in sorted(names):
        sums = z.figures.cashiers.get(name, nothing)
        sold = [lines[one.reference].captured for one in played if one.by == name and one.reference in lines]
        called = name or "nobody"
        _hold_tally(f"taken by {called}", sums.taken, (_count(sold), sum(sold)))
        _hold_tally(f"refunded by {called}", sums.refunded, _both(amount for by, amount in given if by == name))


def _hold_names(played: Sequence[Played], z: Closing, signed_by: str) -> None:
    """All was compared, nothing is open; what was done behind the till is named and signed for, and nothing else is."""
    _hold("the payments that the Z compared", z.comparison.payments, len(played))
    _hold("whether the Z's comparison is whole", z.comparison.complete, True)
    _hold("what is open on the Z", tuple(one.reference for one in z.figures.standing), ())
    behind = {one.reference: one for one in played if one.behind_the_till}
    named = [(one.reference, str(one.what), one.ours.minor_units, one.theirs.minor_units) for one in z.differences]
    wanted = [
        (name, "refunded", one.refunded - one.behind_the_till, one.refunded) for name, one in sorted(behind.items())
    ]
    _hold("the differences that the Z names", sorted(named), wanted)
    _hold("who signed the Z", z.signature.name if z.signature else "", signed_by)
    signed = sorted((item.why, item.reference) for item in z.signature.items) if z.signature else []
    _hold("what was signed for", signed, [(Reservation.DIFFERENCE, name) for name in sorted(behind)])


def _hold_tally(what: str, tally: Tally, wanted: tuple[int, int]) -> None:
    _hold(f"the Z's {what} (payments, minor units)", (tally.number, tally.sum.minor_units), wanted)


def _count(amounts: Iterable[int]) -> int:
    return sum(bool(amount) for amount in amounts)


def _both(amounts: Iterable[int]) -> tuple[int, int]:
    """How many are not nothing, and how much they are together."""
    moved = [amount for amount in amounts if amount]
    return len(moved), sum(moved)


def _said(one: Played, line: LedgerLine | None) -> str:
    """One payment: as it was played, and what the ledger says of it."""
    told = f"{one.reference}  {one.by:<6}  {_money(one.amount):>12}  {one.what}"
    for by, amount in one.given_back:
        told += f"; {_money(amount)} given back {f'by {by}' if by else 'in the portal'}"
    if line is None:
        return f"{told}  [Vipps has none]"
    sums = (("taken", line.captured), ("given back", line.refunded), ("released", line.released))
    moved = ", ".join(f"{what} {_money(amount)}" for what, amount in sums if amount)
    return f"{told}  [Vipps: {line.state}{f', {moved}' if moved else ''}]"


def _summary(ledger: Sequence[LedgerLine], z: Closing) -> str:
    total = z.figures.total
    said = f"Z {z.number}: taken {_tally(total.taken)}, refunded {_tally(total.refunded)}, net {_money_of(total.net)}; "
    said += f"the ledger of {len(ledger)} payments says the same"
    for one in z.differences:
        said += f"; {one.reference} {one.what}: {_money_of(one.theirs)} at Vipps, {_money_of(one.ours)} in the journal"
    return f"{said}; signed by {z.signature.name}" if z.signature else said


def _tally(tally: Tally) -> str:
    return f"{tally.number} of {_money_of(tally.sum)}"


def _money(minor_units: int) -> str:
    return _money_of(Money(minor_units))


def _money_of(amount: Money) -> str:
    return format_money(amount).replace("\N{NO-BREAK SPACE}", " ")
