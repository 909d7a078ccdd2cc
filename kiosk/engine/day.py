"""The day at the till: count what moved since the last Z, compare it with Vipps payment by payment, and close it.

Counting reads the journal in small pieces, so that a sale never waits for more than one of them, and remembers how far
it came: the second look of a day reads only what is new, also after a restart (`CountBook`). Comparing asks Vipps for
the details of each payment, a few at a time; what comes back goes the way of every reading, so what the journal had
missed is settled by the ordinary rules. Sales go on meanwhile.

Why a comparison holds for a Z that is cut after it: the sums of a payment only ever come from a reading. All payments
that the journal had when the comparison began were read by it; what moved later was read later.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta, tzinfo

from kiosk.domain.day import (
    NOT_COMPARED,
    Closing,
    Comparison,
    Difference,
    Figures,
    Refusal,
    Signature,
    SignedFor,
    Tallying,
    day_of,
    differences,
    to_sign_for,
    why_not_closed,
)
from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import Currency
from kiosk.domain.payment import Payment
from kiosk.domain.transitions import replay, transition
from kiosk.engine.payment_engine import PaymentEngine
from kiosk.engine.ports import Clock, CountBook, GatewayError, Journal, JournalFull, Numbered

_log = logging.getLogger(__name__)

PIECE = 100
"""Entries that are read at a time: 2 ms for which a sale may have to wait."""
AT_ONCE = 4
"""Payments that are read from Vipps at the same time. Vipps' limits are for each payment (protocol 2.1)."""
TRIES = 3
PAUSE_BETWEEN_TRIES = 1.0
"""Seconds, unless Vipps asks for more; then nobody reads until they are over."""
GIVE_UP_AFTER = 6
"""Payments in a row that could not be read, after which Vipps counts as out of reach: the rest is not tried."""
KEPT_EVERY = 200
"""Entries after which the count is kept anew: some 30 payments, counted in 20 ms."""
HOLDS_FOR = timedelta(minutes=10)
"""How long a comparison is good enough to close a day with."""


class NotClosed(Exception):
    """No Z was cut: why, the figures as they are, and what would have to be signed for."""

    def __init__(self, why: Refusal, figures: Figures, items: tuple[SignedFor, ...], last: Closing | None) -> None:
        super().__init__(why.value)
        self.why, self.figures, self.items, self.last = why, figures, items, last


class DayBook:
    """Counts the span since the last Z; looking changes no figure. `zone` is where the clock hangs (None: here).

    With `counts` it goes on from a count that was kept, and keeps its own.
    """

    def __init__(
        self, journal: Journal, clock: Clock, zone: tzinfo | None = None, counts: CountBook | None = None
    ) -> None:
        self._journal, self._clock, self._counts = journal, clock, counts
        self.zone = zone
        self._tally: Tallying | None = None
        self._currency = Currency.NOK
        self._after = self._upto = self._kept = -1
        self._goes_on = False
        """What is counted rests on a count that was kept, and not on the entries alone."""
        self._unsettled: dict[PaymentReference, Payment] = {}
        self._seen: dict[PaymentReference, None] = {}
        self._to_list: tuple[int, int] | None = None
        """The entries that were counted before the start: whose they are is looked up when somebody asks."""
        self._looking = asyncio.Lock()

    async def last(self) -> Closing | None:
        """The newest Z."""
        newest = await self._journal.closings(limit=1)
        return newest[0] if newest else None

    async def look(self) -> Figures:
        """Count up to the newest entry."""
        async with self._looking:
            last = await self.last()
            after = last.figures.upto if last else 0
            if after != self._after:
                await self._begin(after)
            cut = await self._journal.cut()
            while self._upto < cut.upto:
                began = self._clock.monotonic()
                piece = await self._journal.span(self._upto, cut.upto, PIECE)
                for one in piece:
                    await self._take(one)
                await self._clock.sleep(self._clock.monotonic() - began)  # as long as it took: others want the disk
            for reference in cut.unsettled:
                if reference not in self._unsettled:
                    self._unsettled[reference] = await self._as_at(reference, cut.upto)
                self._seen[reference] = None
            tally = self._tally or Tallying(after, self._currency, self.zone)
            figures = tally.figures(self._unsettled.values())
            await self._keep(figures)
            return figures

    async def seen(self) -> Sequence[PaymentReference]:
        """The payments with an entry in the span that was counted, and those that were not settled at its end."""
        async with self._looking:
            if self._to_list and self._counts:
                self._seen |= dict.fromkeys(await self._counts.references(*self._to_list))
                self._to_list = None
            return tuple(self._seen)

    async def look_closely(self) -> Figures:
        """The same, counted from the entries alone."""
        if not self._goes_on:
            return await self.look()
        counts, self._counts = self._counts, None
        self._after = self._upto = -1
        try:
            return await self.look()
        finally:
            self._counts = counts

    async def _begin(self, after: int) -> None:
        if self._upto != after:  # else what is unsettled now was so at the cut
            self._unsettled.clear()
        self._after = self._upto = self._kept = after
        self._tally, self._goes_on = None, False
        self._seen.clear()
        self._to_list = None
        kept = await self._counts.kept_count() if self._counts else None
        if self._counts and kept and kept.after == after:
            self._tally, self._goes_on = Tallying.going_on(kept, self.zone), True
            self._currency, self._upto, self._kept = kept.currency, kept.upto, kept.upto
            self._unsettled.clear()
            self._to_list = (after, kept.upto)

    async def _keep(self, figures: Figures) -> None:
        if self._counts is None or figures.upto - self._kept < KEPT_EVERY:
            return
        try:
            await self._counts.keep_count(figures)
            self._kept = figures.upto
        except JournalFull as error:  # who looks has their figures all the same
            _log.warning("the count of the day could not be kept: %s", error)

    async def _take(self, one: Numbered) -> None:
        entry = one.entry
        reference = entry.reference
        before = self._unsettled.get(reference)
        if before is None and entry.number > 1:
            before = await self._as_at(reference, one.sequence - 1)
        after = transition(before, entry.event).payment
        if self._tally is None:
            self._currency = after.amount.currency
            self._tally = Tallying(self._after, self._currency, self.zone)
        self._tally.take(one.sequence, entry.event.at, before, after)
        self._upto = one.sequence
        self._seen[reference] = None
        if after.settled:
            self._unsettled.pop(reference, None)
        else:
            self._unsettled[reference] = after

    async def _as_at(self, reference: PaymentReference, upto: int) -> Payment:
        return replay([entry.event for entry in await self._journal.entries_until(reference, upto)])


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a comparison has come: `done` of `total` payments."""

    done: int
    total: int


class DayDesk:
    """What may be done about a day. `moved` is called when a comparison has come further, or ended."""

    def __init__(
        self,
        engine: PaymentEngine,
        journal: Journal,
        clock: Clock,
        zone: tzinfo | None = None,
        moved: Callable[[], None] = lambda: None,
        counts: CountBook | None = None,
    ) -> None:
        self._engine, self._journal, self._clock, self._moved = engine, journal, clock, moved
        self.book = DayBook(journal, clock, zone, counts)
        self.progress: Progress | None = None
        """Set while a comparison is under way."""
        self.comparison = NOT_COMPARED
        """The newest comparison of the span, whether or not it still holds."""
        self._closing = asyncio.Lock()
        self._quiet_until = 0.0

    @property
    def holds(self) -> bool:
        """Whether the newest comparison is whole, and young enough to close the day with."""
        at = self.comparison.at
        return at is not None and self.comparison.complete and self._clock.now() - at < HOLDS_FOR

    async def compare(self) -> Comparison:
        """Read every payment of the span, and every one that is open, from Vipps. Does nothing while it is under way.

        May raise JournalError. What was already read stays read if the caller goes away.
        """
        if self.progress is not None:
            return self.comparison
        self.progress = Progress(0, 0)
        self._moved()
        try:
            await self.book.look()
            self.comparison = await self._read_all(deque(await self.book.seen()))
        finally:
            self.progress = None
            self._moved()
        return self.comparison

    async def _read_all(self, waiting: deque[PaymentReference]) -> Comparison:
        total = len(waiting)
        found: list[Difference] = []
        unread: list[PaymentReference] = []
        in_a_row = 0
        self.progress = Progress(0, total)
        self._moved()

        async def read_on() -> None:
            nonlocal in_a_row
            while waiting:
                reference = waiting.popleft()
                if in_a_row >= GIVE_UP_AFTER:
                    unread.append(reference)
                    continue
                try:
                    found.extend(await self._read(reference))
                    in_a_row = 0
                except GatewayError as error:
                    _log.warning("%s could not be compared: %s", reference, error)
                    unread.append(reference)
                    in_a_row += 1
                self.progress = Progress(total - len(waiting), total)
                self._engine.forget_settled()
                self._moved()

        try:
            async with asyncio.TaskGroup() as readers:
                for _ in range(min(AT_ONCE, total)):
                    readers.create_task(read_on())
        except BaseExceptionGroup as group:
            raise group.exceptions[0] from None
        named = sorted(found, key=lambda one: (one.reference, one.what))
        _log.info("compared with Vipps: %s payments, %s differences, %s unread", total, len(named), len(unread))
        return Comparison(self._clock.now(), total - len(unread), tuple(named), tuple(sorted(unread)))

    async def _read(self, reference: PaymentReference) -> tuple[Difference, ...]:
        for attempt in range(1, TRIES + 1):
            await self._clock.sleep(self._quiet_until - self._clock.monotonic())
            try:
                return differences(*await self._engine.compare(reference))
            except GatewayError as error:
                if attempt == TRIES:
                    raise
                if error.again_after:
                    self._quiet_until = max(self._quiet_until, self._clock.monotonic() + error.again_after)
                else:
                    await self._clock.sleep(PAUSE_BETWEEN_TRIES)
        raise AssertionError("unreachable")

    async def why_not(self) -> tuple[Refusal, Closing | None] | None:
        """Why no Z can be cut now whoever signs, with the Z that this day has; None if one can."""
        figures, closed_today = await self.book.look(), await self._of_today()
        why = why_not_closed(figures, (), closed_today=closed_today is not None, signed=True)
        return (why, closed_today) if why is not None else None

    async def _of_today(self) -> Closing | None:
        return await self._journal.closing_of(day_of(self._clock.now(), self.book.zone))

    async def to_sign_for(self) -> tuple[Figures, tuple[SignedFor, ...]]:
        """The figures now, and what would have to be signed for."""
        figures = await self.book.look()
        return figures, to_sign_for(figures, self._usable())

    def _usable(self) -> Comparison:
        at = self.comparison.at
        return self.comparison if at is not None and self._clock.now() - at < HOLDS_FOR else NOT_COMPARED

    async def close(self, signed_by: str = "") -> Closing:
        """Cut a Z with what the last comparison found. Raises NotClosed, or JournalError: then no Z was cut.

        `signed_by` is who signs for what is open, in doubt, different or not compared.
        """
        async with self._closing:
            await self.book.look_closely()
            figures, items = await self.to_sign_for()
            now, name = self._clock.now(), " ".join(signed_by.split())
            closed_today = await self._of_today()
            why = why_not_closed(figures, items, closed_today=closed_today is not None, signed=bool(name))
            last = await self.book.last()
            if why is not None:
                raise NotClosed(why, figures, items, closed_today or last)
            signature = Signature(name, now, items) if name else None
            number = last.number + 1 if last else 1
            today = day_of(now, self.book.zone)
            await self._journal.close_day(Closing(number, today, now, figures, self._usable(), signature))
            self.comparison = NOT_COMPARED
            written = await self.book.last()
            assert written is not None
            _log.info(
                "Z %s of %s was cut at entry %s", number, today, figures.upto, extra={"z": number, "head": written.head}
            )
            return written
