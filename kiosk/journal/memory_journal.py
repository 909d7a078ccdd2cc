"""The journal without a disk, for the simulator and for tests: the same contract, forgotten when the process ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from kiosk.domain.day import Closing, Figures
from kiosk.domain.events import RefundRequested
from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.paper import Line
from kiosk.domain.payment import OVER_WITHOUT_MONEY, Payment, PaymentQr, State
from kiosk.engine.ports import (
    Cut,
    Entry,
    Group,
    HistoryQuery,
    HistoryRow,
    IssuedSlip,
    JournalError,
    Numbered,
    SlipState,
)
from kiosk.journal.projection import check_next, check_next_closing, history_row
from kiosk.journal.slips import FINAL, first_state


class MemoryJournal:
    """A Journal in memory."""

    def __init__(self) -> None:
        self._entries: dict[PaymentReference, list[Entry]] = {}
        self._rows: dict[PaymentReference, HistoryRow] = {}
        self._unsettled: set[PaymentReference] = set()
        self._payable: set[PaymentReference] = set()
        self._qrs: dict[PaymentReference, PaymentQr] = {}
        self._all: list[Entry] = []
        self._closings: list[Closing] = []
        self._count: Figures | None = None
        self._slips: dict[int, IssuedSlip] = {}
        self._last_slip = 0
        self._closed = False

    async def append(self, entry: Entry, after: Payment) -> None:
        """See Journal."""
        self._check_open()
        check_next(entry, len(self._entries.get(entry.reference, ())))
        self._rows[entry.reference] = history_row(entry, after)
        self._entries.setdefault(entry.reference, []).append(entry)
        self._all.append(entry)
        (self._unsettled.discard if after.settled else self._unsettled.add)(entry.reference)
        if after.payable:
            self._payable.add(entry.reference)
        else:
            self._payable.discard(entry.reference)
            self._qrs.pop(entry.reference, None)

    async def entries(self, reference: PaymentReference) -> Sequence[Entry]:
        """See Journal."""
        self._check_open()
        return tuple(self._entries.get(reference, ()))

    async def unsettled(self) -> Sequence[PaymentReference]:
        """See Journal."""
        self._check_open()
        return tuple(sorted(self._unsettled, key=lambda reference: (self._rows[reference].asked_at, reference)))

    async def history(self, query: HistoryQuery) -> Sequence[HistoryRow]:
        """See Journal."""
        self._check_open()
        rows = sorted(
            (row for row in self._rows.values() if _fits(row, query)),
            key=lambda row: (row.asked_at, row.reference),
            reverse=True,
        )
        return tuple(rows[: max(query.limit, 0)])

    async def refunds_since(self, since: datetime) -> Sequence[Entry]:
        """See Journal."""
        self._check_open()
        found = [
            entry
            for entries in self._entries.values()
            for entry in entries
            if isinstance(entry.event, RefundRequested) and entry.event.at >= since
        ]
        return tuple(sorted(found, key=lambda entry: entry.event.at))

    async def cut(self) -> Cut:
        """See Journal."""
        return Cut(len(self._all), tuple(await self.unsettled()))

    async def span(self, after: int, upto: int, most: int) -> Sequence[Numbered]:
        """See Journal."""
        self._check_open()
        found = self._all[after : min(upto, after + most)]
        return tuple(Numbered(sequence, entry) for sequence, entry in enumerate(found, start=after + 1))

    async def entries_until(self, reference: PaymentReference, upto: int) -> Sequence[Entry]:
        """See Journal."""
        self._check_open()
        return tuple(entry for entry in self._all[:upto] if entry.reference == reference)

    async def close_day(self, closing: Closing) -> None:
        """See Journal."""
        self._check_open()
        last = self._closings[-1] if self._closings else None
        taken = any(one.day == closing.day for one in self._closings)
        before = (last.number, last.figures.upto) if last else None
        check_next_closing(closing, before, len(self._all), taken)
        self._closings.append(closing)

    async def closings(self, before: int | None = None, limit: int = 50) -> Sequence[Closing]:
        """See Journal."""
        self._check_open()
        below = [one for one in reversed(self._closings) if before is None or one.number < before]
        return tuple(below[:limit])

    async def closing_of(self, day: date) -> Closing | None:
        """See Journal."""
        self._check_open()
        return next((one for one in self._closings if one.day == day), None)

    async def keep_count(self, figures: Figures) -> None:
        """See CountBook."""
        self._check_open()
        if not 0 < figures.upto <= len(self._all):
            raise ValueError(f"there is no entry {figures.upto} to count up to")
        self._count = replace(figures, standing=())

    async def kept_count(self) -> Figures | None:
        """See CountBook."""
        self._check_open()
        return self._count

    async def references(self, after: int, upto: int) -> Sequence[PaymentReference]:
        """See CountBook."""
        self._check_open()
        return tuple(dict.fromkeys(entry.reference for entry in self._all[after:upto]))

    async def keep_qr(self, reference: PaymentReference, qr: PaymentQr) -> None:
        """See Journal. ValueError for a payment that is not there; nothing is kept once it is no longer payable."""
        self._check_open()
        if reference not in self._entries:
            raise ValueError(f"there is no payment {reference} to keep a QR for")
        if reference in self._payable:
            self._qrs[reference] = qr

    async def kept_qr(self, reference: PaymentReference) -> PaymentQr | None:
        """See Journal."""
        self._check_open()
        return self._qrs.get(reference)

    async def issue_slip(
        self, reference: str, document: str, way: str, at: datetime, make: Callable[[int], tuple[Line, ...]]
    ) -> IssuedSlip:
        """See SlipBook."""
        self._check_open()
        copy = sum((one.reference, one.document) == (reference, document) for one in self._slips.values())
        lines, state = make(copy), first_state(way)
        self._last_slip += 1
        kept = lines if state is SlipState.WAITING else ()
        slip = IssuedSlip(self._last_slip, reference, document, copy, way, at, state, kept)
        self._slips[slip.number] = slip
        return slip

    async def slips_of(self, reference: str) -> Sequence[IssuedSlip]:
        """See SlipBook."""
        self._check_open()
        return tuple(one for one in self._slips.values() if one.reference == reference)

    async def slips_to_print(self) -> Sequence[IssuedSlip]:
        """See SlipBook."""
        self._check_open()
        return tuple(one for one in self._slips.values() if one.state not in FINAL)

    async def slip_is(self, number: int, state: SlipState) -> None:
        """See SlipBook."""
        self._check_open()
        if before := self._slips.get(number):
            self._slips[number] = replace(before, state=state, lines=() if state in FINAL else before.lines)

    async def withdraw_slip(self, number: int) -> bool:
        """See SlipBook."""
        self._check_open()
        found = self._slips.get(number)
        if found is None or found.state is not SlipState.WAITING:
            return False
        del self._slips[number]
        return True

    async def close(self) -> None:
        """See Journal."""
        self._closed = True

    def _check_open(self) -> None:
        if self._closed:
            raise JournalError("the journal is closed")


def _fits(row: HistoryRow, query: HistoryQuery) -> bool:
    reference, text = row.reference.lower(), query.text.lower()
    return (
        (query.since is None or row.asked_at >= query.since)
        and (query.until is None or row.asked_at < query.until)
        and (query.state is None or row.state is query.state)
        and (query.group is None or _belongs(row, query.group))
        and (query.minor_units is None or row.amount.minor_units == query.minor_units)
        and (reference.startswith(text) or reference.endswith(text))
        and (query.before is None or (row.asked_at, row.reference) < query.before)
    )


def _belongs(row: HistoryRow, group: Group) -> bool:
    match group:
        case Group.PAID:
            return row.state is State.PAID
        case Group.REFUNDED:
            return bool(row.refunded)
        case Group.OPEN:
            return not row.settled
        case Group.NOT_PAID:
            return row.state in OVER_WITHOUT_MONEY
