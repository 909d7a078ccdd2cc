"""Zs cut at chance places of a history that is over: together they must say what the ledger says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from kiosk.domain.day import Closing, Figures
from kiosk.engine.day import DayBook
from kiosk.engine.ports import Cut, Journal


class _SoFar:
    """The journal as if it ended after `upto` entries, with the Zs that were cut before."""

    def __init__(self, journal: Journal) -> None:
        self.upto = 0
        self.zs: list[Closing] = []
        self.span, self.entries_until = journal.span, journal.entries_until

    async def cut(self) -> Cut:
        return Cut(self.upto, ())

    async def closings(self, before: int | None = None, limit: int = 50) -> Sequence[Closing]:
        return self.zs[-1:]


class _NoTime:
    """Nobody has to be waited for."""

    def now(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        """Return at once."""


async def zs_of(journal: Journal, cuts: Sequence[float]) -> list[Figures]:
    """Cut Zs at `cuts`, parts of the whole from 0 to 1, and one at the end; return their figures."""
    whole = (await journal.cut()).upto
    so_far, clock = _SoFar(journal), _NoTime()
    book = DayBook(so_far, clock, UTC)  # type: ignore[arg-type]  # it asks for no more of a journal
    for edge in sorted({*(round(whole * cut) for cut in cuts), whole}):
        so_far.upto = edge
        figures = await book.look()
        number = len(so_far.zs) + 1
        so_far.zs.append(Closing(number, (clock.now() + timedelta(days=number)).date(), clock.now(), figures))
    return [one.figures for one in so_far.zs]
