"""What the list of payments keeps of each one; the same for every journal, so that all list alike."""

from __future__ import annotations

from kiosk.domain.payment import Payment
from kiosk.engine.ports import Entry, HistoryRow


def history_row(entry: Entry, after: Payment) -> HistoryRow:
    """Make the row of the payment that `entry` has just led to `after`; ValueError if the two don't belong together."""
    if after.reference != entry.reference:
        raise ValueError(f"an entry of payment {entry.reference} cannot lead to payment {after.reference}")
    return HistoryRow(
        reference=after.reference,
        asked_at=after.asked_at,
        changed_at=entry.event.at,
        amount=after.amount,
        text=after.text.encode(errors="replace").decode(),
        state=after.state,
        word=after.word,
        captured=after.totals.captured,
        refunded=after.totals.refunded,
        settled=after.settled,
    )


def check_next(entry: Entry, last: int) -> None:
    """Raise ValueError if `entry` cannot follow entry number `last` (0 for none) of its payment."""
    if entry.number == 1 and last:
        raise ValueError(f"the reference {entry.reference} was used before, and is never used twice")
    if entry.number != last + 1:
        raise ValueError(f"entry {last + 1} of payment {entry.reference} comes next, not entry {entry.number}")
