"""The page of the day at a till: what it shows now, and what its verbs set going. The till knows who may ask for it."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.day import Closing, Figures, Refusal, SignedFor
from kiosk.domain.phrase import phrase
from kiosk.engine.day import DayDesk, NotClosed
from kiosk.engine.day_page import DaySight, day_screen
from kiosk.engine.day_report import on_paper, refusal_words, report_lines, report_name
from kiosk.engine.ports import Clock, Journal
from kiosk.engine.present import Place
from kiosk.engine.screens import DayScreen, Tone
from kiosk.engine.slips import SlipDesk

EARLIER_ZS = 31
"""How many Zs are listed on the page of the day; the command line knows all."""


class DayCounter:
    """The day as one till shows it. `slips` prints reports, where there is a printer.

    `in_sight` says whether the cashier looks at the page; `changed` wants both screens made anew.
    """

    def __init__(
        self,
        desk: DayDesk,
        journal: Journal,
        clock: Clock,
        place: Place,
        slips: SlipDesk | None,
        *,
        in_sight: Callable[[], bool],
        changed: Callable[[], None],
    ) -> None:
        self._desk, self._journal, self._clock, self._place, self._slips = desk, journal, clock, place, slips
        self._in_sight, self._changed = in_sight, changed
        self._figures: Figures | None = None
        self._zs: tuple[Closing, ...] = ()
        self._z: Closing | None = None
        self.asking: tuple[SignedFor, ...] | None = None
        """Set once somebody wants to close: what would have to be signed for, empty if nothing."""
        self._message: tuple[str, Tone] = ("", Tone.NEUTRAL)

    # What is shown

    def screen(self, name: str, asks_name: bool) -> DayScreen:
        """Say all of it to `name`, who is signed in; with `asks_name` that is only a proposal of who signs."""
        message, tone = self._message
        sight = DaySight(
            self._figures,
            self._desk.comparison,
            self._desk.progress,
            last=self._zs[0] if self._zs else None,
            earlier=self._zs,
            shown=self._z,
            asking=self.asking,
            name=name,
            asks_name=asks_name,
            message=message,
            message_tone=tone,
            has_printer=self._slips is not None and self._slips.prints,
            may_print=self._may_print(self._name()),
        )
        return day_screen(sight, self._place)

    def so_far(self) -> bool:
        """Show the day so far in place of a Z or of the question; False where it was shown already."""
        before, self._z, self.asking = (self._z, self.asking), None, None
        return before != (None, None)

    def hush(self) -> None:
        """What came of the last wish is said no more."""
        self._message = ("", Tone.NEUTRAL)

    def open_z(self, number: int) -> None:
        """Show an earlier Z; the day so far for a number that is not in the list."""
        self._z = next((one for one in self._zs if one.number == number), None)
        self.asking = None
        self._changed()

    @property
    def comparing(self) -> bool:
        """Whether a comparison is under way; what it moves is counted at its end."""
        return self._desk.progress is not None

    def moved(self) -> None:
        """A comparison has come further."""
        if self._in_sight():
            self._changed()

    # What is done

    async def look(self) -> None:
        """Count up to now, and list the earlier Zs."""
        self._zs = tuple(await self._journal.closings(limit=EARLIER_ZS))
        await self.count()

    async def count(self) -> None:
        """Count up to now."""
        self._figures = await self._desk.book.look()
        self._changed()

    async def count_ahead(self) -> None:
        """Count behind the sales, so that the page has its figures at once; nothing is shown."""
        await self._desk.book.look()

    async def compare(self) -> None:
        """Hold every payment of the day against what Vipps says."""
        await self._desk.compare()
        await self.look()

    async def ask_to_close(self) -> None:
        """Compare if that was not just done, then ask whether to close."""
        if no := await self._desk.why_not():
            self._message = (refusal_words(*no, self._place), Tone.WARNING)
            return await self.look()
        if not self._desk.holds:
            await self._desk.compare()
        self._figures, items = await self._desk.to_sign_for()
        if self._in_sight() and self._z is None:
            self.asking = items
        return await self.look()

    async def close(self, signed_by: str) -> None:
        """Cut the Z, or say why not."""
        try:
            closing = await self._desk.close(signed_by)
        except NotClosed as error:
            self.asking = error.items if error.why is Refusal.UNSIGNED else None
            self._message = (refusal_words(error.why, error.last, self._place), Tone.WARNING)
        else:
            self._z, self.asking = closing, None
            self._message = (phrase("The day is closed."), Tone.GOOD)
        await self.look()

    async def print(self) -> None:
        """Print the Z that is shown, or an X of the day so far."""
        z = self._z
        if z is None:
            self._figures = await self._desk.book.look()  # what happened while the page stood there is on paper, too
        figures = z.figures if z else self._figures
        name = report_name(figures, z) if figures else ""
        if figures and self._slips and self._may_print(name):
            lines = on_paper(report_lines(self._place, figures, z.at if z else self._clock.now(), z))
            await self._slips.print_report(name, lines)
            self._message = (phrase("The report is on its way to the printer."), Tone.GOOD)
        self._changed()

    def _name(self) -> str:
        figures = self._z.figures if self._z else self._figures
        return report_name(figures, self._z) if figures else ""

    def _may_print(self, report: str) -> bool:
        return self._slips is not None and self._slips.prints and not self._slips.prints_report(report)
