"""The payments of the journal as a table for a spreadsheet: CSV, written row by row, so that any number of them fits.

Made for the spreadsheets of the countries where Vipps is used: semicolons between columns, a comma in amounts, days as
2026-11-27, UTF-8 with a mark at the start that Excel wants. A text that a spreadsheet would take for a formula begins
with an apostrophe.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import IO

from kiosk.app import read_journal
from kiosk.config import EXIT_CODE, Settings
from kiosk.domain.money import Money
from kiosk.domain.payment import State
from kiosk.engine.looking import look_up, read_search
from kiosk.engine.ports import Group, HistoryQuery, HistoryRow, Journal
from kiosk.report import complain, say

PAGE = 500
COLUMNS = ("asked", "changed", "reference", "state", "settled", "amount", "taken", "refunded", "currency", "text")
FORMULA = tuple("=+-@\t\r")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which payments are wanted. `word` is a State, IN_DOUBT, a Group, or empty; `limit` None is all."""

    since: datetime | None = None
    until: datetime | None = None
    word: str = ""
    search: str = ""
    minor_units: int | None = None
    limit: int | None = None

    def queries(self) -> tuple[HistoryQuery, ...]:
        """What to ask of the journal; none if nothing can fit."""
        found = []
        for query in read_search(self.search, datetime.now().astimezone().date()):
            one = query
            if self.word in set(Group) - {State.PAID.value}:
                if one.group not in {None, Group(self.word)}:
                    continue
                one = replace(one, group=Group(self.word))
            elif self.word:
                one = replace(one, state=State(self.word))
            if self.minor_units is not None:
                if one.minor_units not in {None, self.minor_units}:
                    continue
                one = replace(one, minor_units=self.minor_units)
            since = max((at for at in (one.since, self.since) if at), default=None)
            until = min((at for at in (one.until, self.until) if at), default=None)
            found.append(replace(one, since=since, until=until))
        return tuple(found)


async def rows(journal: Journal, wanted: Wanted) -> AsyncIterator[HistoryRow]:
    """The payments that fit, newest first, a page at a time."""
    queries, left, before = wanted.queries(), wanted.limit, None
    while left is None or left > 0:
        page = await look_up(journal, queries, before, PAGE)
        for row in page if left is None else page[:left]:
            yield row
        if len(page) < PAGE:
            return
        left = None if left is None else left - len(page)
        before = page[-1].asked_at, page[-1].reference


async def export(settings: Settings, file: str, wanted: Wanted) -> int:
    """Write the payments that fit to `file` (- is stdout), also beside a running kiosk; return the exit status."""
    count = 0
    try:
        async with read_journal(settings) as journal:
            with _opened(file) as stream:
                writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
                writer.writerow(COLUMNS)
                async for row in rows(journal, wanted):
                    writer.writerow(_cells(row))
                    count += 1
    except OSError as error:
        complain(f"--csv {file}: cannot be written ({error.strerror})")
        return EXIT_CODE
    if file != "-":
        say(f"{file}: {count} payments")
    return 0


@contextmanager
def _opened(file: str) -> Iterator[IO[str]]:
    """A file that is there when it is whole, and not before."""
    if file == "-":
        yield sys.stdout
        return
    path = Path(file)
    part = path.with_name(path.name + ".part")
    try:
        with part.open("w", encoding="utf-8-sig", newline="") as stream:
            yield stream
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _cells(row: HistoryRow) -> tuple[str, ...]:
    return (
        _local(row.asked_at),
        _local(row.changed_at),
        row.reference,
        row.word,
        "yes" if row.settled else "no",
        _amount(row.amount),
        _amount(row.captured),
        _amount(row.refunded),
        row.amount.currency.value,
        harmless(row.text),
    )


def harmless(text: str) -> str:
    """`text` as a spreadsheet takes for nothing but a text."""
    one_line = " ".join(text.split())
    return "'" + one_line if text.startswith(FORMULA) or one_line.startswith(FORMULA) else one_line


def _local(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S%z}"


def _amount(money: Money) -> str:
    units, minor = divmod(money.minor_units, 100)
    return f"{units},{minor:02d}"
