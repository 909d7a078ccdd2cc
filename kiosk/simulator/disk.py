"""The disk under the journal. What `append` has returned for is safe; what was under way when the process died may be
there or not, but never half of it and never out of order.

That is what SQLite promises with a write-ahead log and `synchronous=FULL`; the same histories are also played on the
real SqliteJournal, with real files copied at the moment of death (tests/simulator). Here the log is in memory, and each
entry goes through the real codec, to text and back.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from kiosk.domain.day import Closing
from kiosk.domain.events import CaptureRequested, RefundRequested
from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.payment import Payment, PaymentQr, State
from kiosk.engine.ports import Cut, Entry, HistoryQuery, HistoryRow, Journal, JournalFull, Numbered
from kiosk.journal.codec import CODEC
from kiosk.journal.memory_journal import MemoryJournal


class Disk(Protocol):
    """Where a journal lies between two lives of the kiosk."""

    async def open(self) -> Journal:
        """Find what is there. Its methods do at once what they do; the waiting is done by OpenJournal."""

    def cut_off(self) -> None:
        """The process that had it open was killed."""


class MemoryDisk(MemoryJournal):
    """A Disk and, at once, the Journal on it: entries are kept as what the codec makes of its own text."""

    async def open(self) -> Journal:
        """See Disk."""
        return self

    def cut_off(self) -> None:
        """See Disk."""

    async def append(self, entry: Entry, after: Payment) -> None:
        """See Journal."""
        line = CODEC.encode(entry.event)
        event = CODEC.decode_entry(entry.reference, entry.number, line)
        if event != entry.event:
            raise AssertionError(f"the codec made {event} of {entry.event}")
        await super().append(Entry(entry.reference, entry.number, event), after)

    async def close(self) -> None:
        """See Journal: the disk outlives the process."""


@dataclass(slots=True)
class _Write:
    entry: Entry
    after: Payment


class Life(Protocol):
    """What the disk needs to know of the process that writes to it, and of its fate."""

    @property
    def dead(self) -> bool:
        """Whether the process was killed."""

    async def point(self, name: str) -> None:
        """A moment at which the process may be killed; then this does not return."""

    def commit_seconds(self) -> float:
        """How long the next commit takes."""

    def disk_is_full(self) -> bool:
        """Whether the next write fails."""

    def written(self, entry: Entry, after: Payment) -> None:
        """An entry is safe on the disk."""


class OpenJournal:
    """The journal as one life of the kiosk has it: one write after the other, each taking its time."""

    def __init__(self, journal: Journal, life: Life) -> None:
        self._journal, self._life = journal, life
        self._writing = asyncio.Lock()
        self._under_way: deque[_Write] = deque()

    async def append(self, entry: Entry, after: Payment) -> None:
        """See Journal."""
        await self._check_alive()
        life = self._life
        await life.point("commit")
        write = _Write(entry, after)
        self._under_way.append(write)
        try:
            async with self._writing:
                await asyncio.sleep(life.commit_seconds())
                if life.disk_is_full():
                    raise JournalFull("the simulated disk is full; make room, then go on")
                await self._journal.append(entry, after)
                life.written(entry, after)
        finally:
            if not life.dead:
                self._under_way.remove(write)
        await life.point("committed")

    async def survive(self, how_many: float) -> None:
        """After a kill: let the first of the writes under way be on the disk after all, as chance (0 to 1) has it."""
        for write in list(self._under_way)[: round(how_many * len(self._under_way))]:
            await self._journal.append(write.entry, write.after)
            self._life.written(write.entry, write.after)

    async def entries(self, reference: PaymentReference) -> Sequence[Entry]:
        """See Journal."""
        await self._check_alive()
        return await self._journal.entries(reference)

    async def unsettled(self) -> Sequence[PaymentReference]:
        """See Journal."""
        await self._check_alive()
        return await self._journal.unsettled()

    async def history(self, query: HistoryQuery) -> Sequence[HistoryRow]:
        """See Journal."""
        await self._check_alive()
        return await self._journal.history(query)

    async def refunds_since(self, since: datetime) -> Sequence[Entry]:
        """See Journal."""
        await self._check_alive()
        return await self._journal.refunds_since(since)

    async def cut(self) -> Cut:
        """See Journal."""
        await self._check_alive()
        return await self._journal.cut()

    async def span(self, after: int, upto: int, most: int) -> Sequence[Numbered]:
        """See Journal."""
        await self._check_alive()
        return await self._journal.span(after, upto, most)

    async def entries_until(self, reference: PaymentReference, upto: int) -> Sequence[Entry]:
        """See Journal."""
        await self._check_alive()
        return await self._journal.entries_until(reference, upto)

    async def close_day(self, closing: Closing) -> None:
        """See Journal."""
        await self._check_alive()
        await self._journal.close_day(closing)

    async def closings(self, before: int | None = None, limit: int = 50) -> Sequence[Closing]:
        """See Journal."""
        await self._check_alive()
        return await self._journal.closings(before, limit)

    async def closing_of(self, day: date) -> Closing | None:
        """See Journal."""
        await self._check_alive()
        return await self._journal.closing_of(day)

    async def keep_qr(self, reference: PaymentReference, qr: PaymentQr) -> None:
        """See Journal."""
        await self._check_alive()
        await self._journal.keep_qr(reference, qr)

    async def kept_qr(self, reference: PaymentReference) -> PaymentQr | None:
        """See Journal."""
        await self._check_alive()
        return await self._journal.kept_qr(reference)

    async def close(self) -> None:
        """See Journal."""
        await self._journal.close()

    async def _check_alive(self) -> None:
        if self._life.dead:
            raise asyncio.CancelledError


@dataclass(slots=True)
class Intents:
    """What the journal holds of one payment, as far as a money call must be covered by it."""

    amount: int
    keys: dict[str, tuple[str, int]]
    """Idempotency key -> (capture or refund, minor units)."""
    may_cancel: bool = False

    def take(self, entry: Entry, after: Payment) -> None:
        """Note what a written entry allows."""
        self.may_cancel = self.may_cancel or after.state is State.CANCELLING
        if isinstance(entry.event, CaptureRequested):
            self.keys[entry.event.key] = ("capture", entry.event.amount.minor_units)
        elif isinstance(entry.event, RefundRequested):
            self.keys[entry.event.key] = ("refund", entry.event.amount.minor_units)
