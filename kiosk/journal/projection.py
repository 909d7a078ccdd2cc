"""What every journal keeps and refuses alike: the row of a payment in the list, the next entry, the next Z."""

from __future__ import annotations

from kiosk.domain.day import Closing
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


def check_next_closing(closing: Closing, last: tuple[int, int] | None, entries: int, day_is_taken: bool) -> None:
    """Raise ValueError if `closing` can't follow the last Z (its number and last entry) in a journal of `entries`."""
    number, upto = last or (0, 0)
    if closing.number != number + 1:
        raise ValueError(f"Z {number + 1} comes next, not Z {closing.number}")
    if closing.figures.after != upto:
        raise ValueError(f"Z {closing.number} begins after entry {upto}, not after entry {closing.figures.after}")
    if not upto < closing.figures.upto <= entries:
        raise ValueError(f"Z {closing.number} can't end with entry {closing.figures.upto} of {entries}")
    if day_is_taken:
        raise ValueError(f"{closing.day} has its Z already")
