"""The whole way of a slip: the desk, the journal's file, real bytes, and a real TCP printer that comes and goes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kiosk.domain.paper import Align, Line, Size
from kiosk.domain.slip import Place
from kiosk.engine import slips
from kiosk.engine.ports import IssuedSlip, SlipState
from kiosk.engine.slips import SlipDesk, SlipTerms
from kiosk.journal.sqlite_journal import SqliteJournal
from kiosk.printing import lines
from kiosk.printing.escpos import CodePage
from kiosk.printing.lines import NetworkLine
from kiosk.printing.printer import Printer, Render
from kiosk.system import SystemClock
from tests.printing.fake_printer import FakePrinter
from tests.printing.paper import FONTS, papers, to_png


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "PRINT_WITHIN", 0.5)
    monkeypatch.setattr(lines, "ANSWER_WITHIN", 0.2)
    monkeypatch.setattr(slips, "FIRST_REST", 0.05)
    monkeypatch.setattr(slips, "LONGEST_REST", 0.05)


def report(number: int) -> tuple[Line, ...]:
    return (Line(f"Z {number}", size=Size.LARGE, align=Align.CENTER), Line("Sum på hjørnet", "1\xa0249,50\xa0kr"))


class Counter:
    """A desk on a journal's file, with what it told."""

    def __init__(self, journal: SqliteJournal, fake: FakePrinter) -> None:
        self.journal, self.fake = journal, fake
        self.moved = asyncio.Event()
        self.unsure: list[IssuedSlip] = []
        printer = Printer(NetworkLine("127.0.0.1", fake.port), 42, CodePage.CP858, Render.TEXT, FONTS)
        terms = SlipTerms(Place("Bakeriet", "till-1", "NO", "nb"), printer=printer)
        self.desk = SlipDesk(journal, SystemClock(), terms, self.moved.set, self.unsure.append)

    async def until(self, there: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while not there():
                self.moved.clear()
                await self.moved.wait()

    @property
    def printed(self) -> list[str]:
        return [paper.texts[0] for paper in papers(bytes(self.fake.paper))]


@asynccontextmanager
async def counter(path: Path, fake: FakePrinter) -> AsyncIterator[Counter]:
    journal = await SqliteJournal.open(path)
    made = Counter(journal, fake)
    await made.desk.open()
    try:
        yield made
    finally:
        await made.desk.close()
        await journal.close()


def test_slips_that_waited_for_a_printer_come_out_in_their_order(tmp_path: Path) -> None:
    async def scenario() -> None:
        fake = FakePrinter()
        await fake.start()
        await fake.stop()
        async with counter(tmp_path / "journal.db", fake) as at:
            for number in (1, 2, 3):
                await at.desk.print_report(f"z-{number}", report(number))
            await at.until(lambda: at.desk.said == "Printer does not answer; 3 slips wait")
            await fake.start()
            await at.until(lambda: not at.desk.waiting)

            assert at.printed == ["Z 1", "Z 2", "Z 3"]
            assert at.desk.said == ""
            await fake.stop()

    asyncio.run(scenario())


@pytest.mark.parametrize("mood", ["breaks", "leaves", "hangs"])
def test_a_slip_that_broke_off_is_said_and_the_next_one_printed(tmp_path: Path, mood: str) -> None:
    async def scenario() -> None:
        fake = FakePrinter()
        fake.mood = mood
        await fake.start()
        async with counter(tmp_path / "journal.db", fake) as at:
            await at.desk.print_report("z-1", report(1))
            await at.until(lambda: bool(at.unsure))
            fake.mood = "well"
            fake.paper.clear()
            await at.desk.print_report("z-2", report(2))
            await at.until(lambda: not at.desk.waiting)

            assert at.printed == ["Z 2"]
            states = [one.state for one in await at.journal.slips_of("")]
            assert states == [SlipState.UNSURE, SlipState.DONE]
            await fake.stop()

    asyncio.run(scenario())


def test_paper_that_was_put_in_is_printed_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        fake = FakePrinter()
        fake.mood = "out-of-paper"
        await fake.start()
        async with counter(tmp_path / "journal.db", fake) as at:
            await at.desk.print_report("z-1", report(1))
            await at.until(lambda: at.desk.said == "Printer is out of paper; 1 slip waits")
            fake.mood = "well"
            await at.until(lambda: not at.desk.waiting)

            assert at.printed == ["Z 1"]
            await fake.stop()

    asyncio.run(scenario())


def test_what_waits_when_the_kiosk_ends_is_printed_by_the_next_one(tmp_path: Path) -> None:
    async def scenario() -> None:
        fake = FakePrinter()
        await fake.start()
        await fake.stop()
        async with counter(tmp_path / "journal.db", fake) as at:
            await at.desk.print_report("z-1", report(1))
            await at.until(lambda: bool(at.desk.said))
        await fake.start()
        async with counter(tmp_path / "journal.db", fake) as at:
            await at.until(lambda: not at.desk.waiting)

            assert at.printed == ["Z 1"]
            assert not at.unsure
            to_png(papers(bytes(fake.paper))[0], 42, tmp_path / "z.png")
        await fake.stop()

    asyncio.run(scenario())
