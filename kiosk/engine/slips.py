"""Giving slips out: on paper one after the other, or as a code. No payment ever waits for it.

What is to be printed is written down first. Before the first byte leaves for the printer that is noted, too; so after a
crash each slip is either surely unprinted, and is printed, or it may have been printed, and that is said: nothing is
ever printed twice in silence. Whatever is given out again is a copy, and says so.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.paper import Line, plain_text
from kiosk.domain.payment import Payment, State
from kiosk.domain.phrase import phrase
from kiosk.domain.slip import Document, Place, copy_mark, documents, slip_of
from kiosk.engine.ports import (
    Clock,
    IssuedSlip,
    JournalError,
    MaybePrinted,
    NotPrinted,
    SlipBook,
    SlipPrinter,
    SlipState,
)

_log = logging.getLogger(__name__)

FIRST_REST, LONGEST_REST = 5.0, 60.0
"""Seconds until a printer that could not print is tried again; each time twice as long."""

Lines = tuple[Line, ...]


class Auto(StrEnum):
    """Whether a slip is printed when a payment is over."""

    ASK = "ask"
    """A button beside the result."""
    ALWAYS = "always"
    NEVER = "never"
    """Only from the payment's own page."""


@dataclass(frozen=True, slots=True)
class SlipTerms:
    """How slips are given out here. `speak` says lines in the language of the slip; `draw` makes a code of a text.

    Without a `printer` they are shown, and taken along as codes.
    """

    place: Place
    auto: Auto = Auto.ASK
    printer: SlipPrinter | None = None
    draw: Callable[[str], bytes] | None = None
    speak: Callable[[Lines], Lines] = tuple


class SlipDesk:
    """Hands out slips. Make it, `open` it, `close` it.

    `changed` is called when `waiting` or `trouble` may have changed; `unsure` hears of each slip that may have been
    printed or not.
    """

    def __init__(
        self,
        book: SlipBook,
        clock: Clock,
        terms: SlipTerms,
        changed: Callable[[], None],
        unsure: Callable[[IssuedSlip], None],
    ) -> None:
        self._book, self._clock, self.terms = book, clock, terms
        self._changed, self._unsure = changed, unsure
        self._queue: list[IssuedSlip] = []
        self._news = asyncio.Event()
        self._printing: asyncio.Task[None] | None = None
        self.trouble = ""
        """Why nothing comes out of the printer just now; empty when all is well."""

    @property
    def prints(self) -> bool:
        """Whether there is a printer."""
        return self.terms.printer is not None

    @property
    def waiting(self) -> int:
        """How many slips are not printed yet."""
        return len(self._queue)

    @property
    def said(self) -> str:
        """What the cashier should know of the printer, in one line; empty when all is well."""
        if not self.trouble:
            return ""
        if self.waiting == 1:
            return phrase("{trouble}; 1 slip waits", trouble=self.trouble)
        return phrase("{trouble}; {count} slips wait", trouble=self.trouble, count=str(self.waiting))

    async def open(self) -> None:
        """Take up what an earlier run left to be printed. May raise JournalError."""
        for slip in await self._book.slips_to_print():
            if slip.state is SlipState.SENDING:
                await self._book.slip_is(slip.number, SlipState.UNSURE)
                self._unsure(slip)
            else:
                self._queue.append(slip)
        if self.terms.printer is not None:
            self._printing = asyncio.get_running_loop().create_task(self._print_all(self.terms.printer))

    async def close(self) -> None:
        """Stop. What is not printed is printed by the next run."""
        if self._printing is not None:
            self._printing.cancel()
            await asyncio.gather(self._printing, return_exceptions=True)

    def lines_of(self, payment: Payment, document: Document, copy: int) -> Lines:
        """What the slip says, in its own language."""
        return self.terms.speak(slip_of(payment, document, self.terms.place, copy).lines())

    async def print(self, payment: Payment, document: Document) -> IssuedSlip:
        """Give the next slip of `document` out on paper: in the book when this returns, printed when it can be."""
        return await self._issue(payment.reference, document.name, lambda copy: self.lines_of(payment, document, copy))

    async def print_report(self, name: str, lines: Sequence[Line]) -> IssuedSlip:
        """Print a report, such as the figures of a day, in the order of the slips. `name` tells it from others.

        What is printed a second time under the same name says that it is a copy.
        """
        return await self._issue("", name, lambda copy: self.terms.speak((*copy_mark(copy), *lines)))

    def prints_report(self, name: str) -> bool:
        """Whether the report of that name is on its way to the printer just now."""
        return any(not slip.reference and slip.document == name for slip in self._queue)

    async def _issue(self, reference: str, document: str, make: Callable[[int], Lines]) -> IssuedSlip:
        slip = await self._book.issue_slip(reference, document, "paper", self._clock.now(), make)
        self._queue.append(slip)
        self._news.set()
        self._changed()
        return slip

    async def draw(self, payment: Payment, document: Document) -> bytes:
        """Give the next slip of `document` out as a code; return its picture (PNG). ValueError if none can be drawn."""
        if self.terms.draw is None:
            raise ValueError("nobody draws codes here")
        drawn: list[bytes] = []
        draw = self.terms.draw

        def make(copy: int) -> Lines:
            lines = self.lines_of(payment, document, copy)
            drawn.append(draw(plain_text(lines)))
            return lines

        await self._book.issue_slip(payment.reference, document.name, "code", self._clock.now(), make)
        return drawn[0]

    async def withdraw(self, slip: IssuedSlip) -> None:
        """Take a slip back that was not printed yet."""
        self._queue = [one for one in self._queue if one.number != slip.number]
        await self._book.withdraw_slip(slip.number)
        if not self._queue:
            self.trouble = ""
        self._changed()

    async def _print_all(self, printer: SlipPrinter) -> None:
        rest = FIRST_REST
        while True:
            self._news.clear()
            if not self._queue:
                await self._news.wait()
                continue
            slip = self._queue[0]
            if await self._printed(slip, printer):
                self._queue = [one for one in self._queue if one.number != slip.number]
                rest = FIRST_REST
                self._changed()
                continue
            self._changed()
            await self._rest(rest)
            rest = min(2 * rest, LONGEST_REST)

    async def _printed(self, slip: IssuedSlip, printer: SlipPrinter) -> bool:
        """Try to print `slip`; False if it is to be tried again later."""
        begun = False

        async def begin() -> None:
            nonlocal begun
            if slip not in self._queue:
                raise _Withdrawn
            await self._book.slip_is(slip.number, SlipState.SENDING)
            begun = True
            self._changed()

        try:
            await printer.print(slip.lines, begin)
        except _Withdrawn:
            return True
        except NotPrinted as error:
            self.trouble = error.words
            if begun:
                await self._noted(slip, SlipState.WAITING)
            return False
        except MaybePrinted as error:
            self.trouble = error.words if len(self._queue) > 1 else ""
            await self._noted(slip, SlipState.UNSURE)
            self._unsure(slip)
            return True
        except JournalError as error:
            _log.warning("a slip can't be printed, since that can't be written down: %s", error)
            self.trouble = CANT_BE_NOTED
            return False
        self.trouble = ""
        await self._noted(slip, SlipState.DONE)
        return True

    async def _noted(self, slip: IssuedSlip, state: SlipState) -> None:
        """Note it. If that fails, the next start says that the slip may have been printed."""
        try:
            await self._book.slip_is(slip.number, state)
        except JournalError as error:
            _log.warning("what came of slip %s can't be written down: %s", slip.number, error)

    async def _rest(self, seconds: float) -> None:
        """Wait for `seconds`, or until another slip is to be printed: perhaps somebody stands at the printer."""
        resting = asyncio.ensure_future(self._clock.sleep(seconds))
        news = asyncio.ensure_future(self._news.wait())
        try:
            await asyncio.wait((resting, news), return_when=asyncio.FIRST_COMPLETED)
        finally:
            resting.cancel()
            news.cancel()


CANT_BE_NOTED = phrase("Slips can't be written down")


class _Withdrawn(Exception):
    """The slip was taken back while the printer was asked."""


@dataclass(frozen=True, slots=True)
class SlipSight:
    """The slip that the cashier looks at: what it says if it is given out now, and what was given out of it before."""

    payment: Payment
    document: Document
    others: int
    """How many other slips the payment has."""
    issued: tuple[IssuedSlip, ...]
    lines: Lines
    prints: bool
    draws: bool
    code: bytes = b""
    """The picture that the customer sees just now."""

    @property
    def newest(self) -> IssuedSlip | None:
        """What was last given out of it."""
        return self.issued[-1] if self.issued else None


class SlipCounter:
    """The one slip that a cashier has before them. `sight` is None when there is none."""

    def __init__(self, desk: SlipDesk, book: SlipBook) -> None:
        self._desk, self._book = desk, book
        self.sight: SlipSight | None = None

    async def open(self, payment: Payment, document: Document | None = None) -> None:
        """Lay a slip of `payment` before the cashier: the newest, or that of `document`."""
        all_of_it = documents(payment)
        self.sight = await self._look(payment, document or all_of_it[-1]) if all_of_it else None

    async def _look(self, payment: Payment, document: Document) -> SlipSight:
        given = await self._book.slips_of(payment.reference)
        issued = tuple(one for one in given if one.document == document.name)
        terms = self._desk.terms
        return SlipSight(
            payment,
            document,
            len(documents(payment)) - 1,
            issued,
            self._desk.lines_of(payment, document, len(issued)),
            prints=terms.printer is not None,
            draws=terms.draw is not None and payment.state is State.PAID,
        )

    async def refresh(self, code: bytes | None = None) -> None:
        """Look once more what came of it. `code` is put before the customer, or stays as it is."""
        if before := self.sight:
            fresh = await self._look(before.payment, before.document)
            if (now := self._still(before)) is not None:
                self.sight = replace(fresh, code=now.code if code is None else code)

    def _still(self, before: SlipSight) -> SlipSight | None:
        """The slip that lies there, if it is that of `before`: it may have been put away, or another laid there."""
        now = self.sight
        same = now is not None and (now.payment, now.document) == (before.payment, before.document)
        return now if same else None

    async def other(self) -> None:
        """Lay the next slip of the same payment there."""
        if self.sight:
            all_of_it = documents(self.sight.payment)
            at = all_of_it.index(self.sight.document)
            await self.open(self.sight.payment, all_of_it[(at + 1) % len(all_of_it)])

    async def print(self) -> None:
        """Give it out on paper."""
        if self.sight and self.sight.prints:
            await self._desk.print(self.sight.payment, self.sight.document)
            await self.refresh()

    async def show(self) -> None:
        """Give it out as a code; its picture is in `sight` then."""
        if self.sight and self.sight.draws and not self.sight.code:
            try:
                code = await self._desk.draw(self.sight.payment, self.sight.document)
            except ValueError as error:  # a shop's name that fits into no code, for one; nothing was given out
                _log.warning("a slip can't be shown as a code: %s", error)
                return
            await self.refresh(code)

    def hide(self) -> None:
        """Take the code away."""
        if self.sight is not None:
            self.sight = replace(self.sight, code=b"")

    async def withdraw(self) -> None:
        """Take back what waits for the printer."""
        if self.sight and (newest := self.sight.newest) and newest.state is SlipState.WAITING:
            await self._desk.withdraw(newest)
            await self.refresh()

    def close(self) -> None:
        """Put it away."""
        self.sight = None
