"""Printing from the command line: into the same book and the same queue as at the till, so that copies are counted.

So whoever prints takes the journal, as a running kiosk does; what an earlier run left in the queue comes out first.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

from kiosk.app import open_journal, slip_terms
from kiosk.config import Settings
from kiosk.domain.paper import Line
from kiosk.engine.ports import IssuedSlip, PrinterError, SlipPrinter
from kiosk.engine.slips import SlipDesk, SlipTerms
from kiosk.journal.sqlite_journal import SqliteJournal
from kiosk.report import complain
from kiosk.system import SystemClock


class NotOut(Exception):
    """It did not come out of the printer as it should; the message is one line that says what is known."""


class _Heard:
    """A SlipPrinter that remembers what was last wrong with it, in the words of whoever mends it."""

    def __init__(self, printer: SlipPrinter) -> None:
        self._printer = printer
        self.why = ""

    async def print(self, lines: Sequence[Line], begin: Callable[[], Awaitable[None]]) -> None:
        """See SlipPrinter."""
        try:
            await self._printer.print(lines, begin)
        except PrinterError as error:
            self.why = str(error)
            raise


class PrintQueue:
    """The slips that wait, with the journal that they stand in. Made by `open_queue`."""

    def __init__(self, journal: SqliteJournal, terms: SlipTerms, printer: _Heard) -> None:
        self.journal = journal
        self._printer = printer
        self._moved = asyncio.Event()
        self._unsure: list[IssuedSlip] = []
        self._told = 0
        self.desk = SlipDesk(
            journal,
            SystemClock(),
            replace(terms, printer=printer),
            changed=self._moved.set,
            unsure=self._unsure.append,
        )

    async def until_out(self, slip: IssuedSlip) -> None:
        """Wait until `slip`, the last in the queue, is printed. One that surely was not is taken back: NotOut."""
        while self.desk.waiting:
            if self.desk.trouble:
                await self.desk.withdraw(slip)
                raise NotOut(f"nothing was printed: {self._printer.why or self.desk.trouble}")
            self._moved.clear()
            await self._moved.wait()
        if any(one.number == slip.number for one in self._unsure):
            self._told = slip.number
            raise NotOut(f"{_may_be_out(slip)} ({self._printer.why})")

    def tell_of_others(self) -> None:
        """Say which slips of an earlier run nobody knows about."""
        for slip in self._unsure:
            if slip.number != self._told:
                complain(_may_be_out(slip))


def _may_be_out(slip: IssuedSlip) -> str:
    about = f"of {slip.reference}" if slip.reference else f"({slip.document})"
    return f"a slip {about} may have been printed, or not: look at the printer"


@asynccontextmanager
async def open_queue(settings: Settings) -> AsyncIterator[PrintQueue]:
    """Take the journal, and begin to print what waits. Raises JournalError, and NotOut where there is no printer."""
    terms = slip_terms(settings, SystemClock())
    if terms.printer is None:
        raise NotOut(f"there is no printer: [printer] connection is empty in {settings.file}")
    async with open_journal(settings) as journal:
        queue = PrintQueue(journal, terms, _Heard(terms.printer))
        await queue.desk.open()
        try:
            yield queue
        finally:
            await queue.desk.close()
            queue.tell_of_others()
