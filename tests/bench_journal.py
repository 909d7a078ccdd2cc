"""How fast the journal is: an append against a bare SQLite commit, and lists over a very long history.

Not a test; `python -m tests.bench_journal [PAYMENTS]` prints the figures, and the bench calls the functions.
"""

import asyncio
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.domain import events
from kiosk.domain.day import Closing, Figures, Sums
from kiosk.domain.identifiers import IdempotencyKey, SaleId
from kiosk.domain.money import Currency, Money
from kiosk.domain.payment import CapturePolicy, Observation, Payment, Progress, State, Totals
from kiosk.engine.day import DayBook
from kiosk.engine.looking import look_up, read_search
from kiosk.engine.ports import Entry, Group, HistoryQuery
from kiosk.journal import schema
from kiosk.journal.codec import CODEC, Line, write_time
from kiosk.journal.listing import SAVE_ROW, row_values
from kiosk.journal.projection import history_row
from kiosk.journal.sqlite_journal import SqliteJournal, link_of
from kiosk.system import SystemClock

START = datetime(2021, 1, 1, 8, tzinfo=UTC)


def payment(number: int, step: timedelta = timedelta(minutes=2)) -> Payment:
    """The shop's payment number `number`: one in ten was cancelled, one in a hundred expired, the others were paid.

    Of the paid ones, one in fifty was given back.
    """
    asked_at = START + number * step
    till = f"till-{1 + number % 3}"
    sale = SaleId(f"{till}-{asked_at:%Y%m%d-%H%M%S}-{number * 7919 % 1_000_000:06}")
    state = State.EXPIRED if number % 100 == 7 else State.CANCELLED if number % 10 == 3 else State.PAID
    amount = Money(1000 + number * 37 % 500 * 100)
    nothing = Money(0)
    paid = amount if state is State.PAID else nothing
    return Payment(
        reference=sale.attempt(1),
        sale=sale,
        attempt=1,
        amount=amount,
        text="Kaffe og bolle",
        capture_policy=CapturePolicy.AT_ONCE,
        show_seconds=300,
        asked_at=asked_at,
        state=state,
        totals=Totals(paid, paid, nothing, paid if number % 50 == 1 else nothing),
    )


def entries_of(one: Payment) -> list[Entry]:
    """The seven entries of a payment that went well."""
    at, key = one.asked_at, IdempotencyKey.of(one.reference, "capture", 1)
    nothing = Money(0)
    seen = Observation(Progress.APPROVED, Totals(one.amount, nothing, nothing, nothing), evidence="x" * 600)
    told: tuple[events.Event, ...] = (
        events.ChargeRequested(
            at=at,
            reference=one.reference,
            sale=one.sale,
            attempt=1,
            amount=one.amount,
            text=one.text,
            capture_policy=one.capture_policy,
            show_seconds=300,
        ),
        events.PaymentCreated(at=at),
        events.QrReady(at=at, expires_at=at + timedelta(minutes=10)),
        events.Observed(at=at, observation=seen),
        events.CaptureRequested(at=at, key=key, amount=one.amount),
        events.ChangeAnswered(at=at, key=key),
        events.Observed(at=at, observation=replace(seen, totals=one.totals)),
    )
    return [Entry(one.reference, number, event) for number, event in enumerate(told, start=1)]


def amount_of(one: Payment) -> str:
    """How a body spells the payment's amount."""
    return f'"minor_units":{one.amount.minor_units},'


def bench_append(n: int = 1000, folder: Path | None = None) -> tuple[float, float]:
    """Seconds for `n` appends of ours, and for `n` bare commits of the same lines, taken in turns on one disk."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        told = [(entry, payment(number)) for number in range(n // 7 + 1) for entry in entries_of(payment(number))][:n]
        bare = sqlite3.connect(Path(place) / "bare.db", isolation_level=None)
        bare.execute("PRAGMA journal_mode = WAL")
        bare.execute("PRAGMA synchronous = FULL")
        bare.execute("CREATE TABLE entries (reference TEXT, number INTEGER, body TEXT)")
        took = [0.0, 0.0]

        async def in_turns() -> None:
            journal = await SqliteJournal.open(Path(place) / "journal.db")
            for entry, after in told:
                began = time.perf_counter()
                await journal.append(entry, after)
                took[0] += time.perf_counter() - began
                body = CODEC.encode(entry.event).body
                began = time.perf_counter()
                bare.execute("BEGIN IMMEDIATE")
                bare.execute("INSERT INTO entries VALUES (?, ?, ?)", (entry.reference, entry.number, body))
                bare.execute("COMMIT")
                took[1] += time.perf_counter() - began
            await journal.close()

        asyncio.run(in_turns())
        bare.close()
        return took[0], took[1]


def build_big_journal(path: Path, payments: int) -> None:
    """Make a journal of `payments` payments with seven entries each, fast (2 minutes and 4.7 GB for a million)."""
    connection = sqlite3.connect(path, isolation_level=None)
    execute = connection.execute
    execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    execute("PRAGMA journal_mode = OFF")
    execute("PRAGMA synchronous = OFF")
    execute("PRAGMA cache_size = -500000")
    schema.bring_up_to_date(connection, path)
    indexes = execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    for name, _ in indexes:
        execute(f"DROP INDEX {name}")
    execute("BEGIN")
    lines = ((entry, CODEC.encode(entry.event)) for entry in entries_of(payment(0)))
    pattern = [(entry.number, line, payment(0)) for entry, line in lines]
    chain: list[Any] = [0, b""]

    def rows() -> Iterator[tuple[Any, ...]]:
        for number in range(payments):
            one = payment(number)
            at = write_time(one.asked_at)
            for place, line, like in pattern:
                body = line.body.replace(like.sale, one.sale).replace(amount_of(like), amount_of(one))
                written = Line(line.kind, line.version, at, body)
                chain[0] += 1
                chain[1] = link_of(chain[1], chain[0], one.reference, place, written)
                yield chain[0], one.reference, place, at, line.kind, line.version, body, chain[1]

    connection.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows())
    unsettled = {payments - 2, payments - 1}

    def listed() -> Iterator[dict[str, Any]]:
        for number in range(payments):
            one = replace(payment(number), state=State.WAITING) if number in unsettled else payment(number)
            row = history_row(Entry(one.reference, 1, events.Resumed(at=one.asked_at)), one)
            yield row_values(row, one.payable)

    connection.executemany(SAVE_ROW, listed())
    for _, sql in indexes:
        execute(sql)
    execute("COMMIT")
    connection.close()
    with path.open("rb+") as file:  # or the first start waits for the disk to take in what the building left behind
        os.fsync(file.fileno())


def bench_big(path: Path) -> dict[str, float]:
    """Seconds for a start and for many sorts of list in the journal at `path`; the worst of five for each."""
    took: dict[str, float] = {}

    async def timed(name: str, question: Awaitable[Any]) -> Any:
        began = time.perf_counter()
        answer = await question
        took[name] = max(took.get(name, 0.0), time.perf_counter() - began)
        return answer

    async def start() -> SqliteJournal:
        journal = await SqliteJournal.open(path)
        await journal.unsettled()
        return journal

    async def once() -> None:
        journal = await timed("start: open and list the unsettled", start())
        newest = (await journal.history(HistoryQuery(limit=1)))[0]
        oldest = payment(5).reference
        year, last_year = f"{newest.asked_at:%Y}", newest.asked_at - timedelta(days=365)
        queries = {
            "first page": HistoryQuery(),
            "page far back": HistoryQuery(before=(START + timedelta(days=2), oldest)),
            "state": HistoryQuery(state=State.EXPIRED),
            "state that never was": HistoryQuery(state=State.REFUSED),
            "amount": HistoryQuery(minor_units=4700),
            "state and amount": HistoryQuery(state=State.EXPIRED, minor_units=4700),
            "a day": HistoryQuery(since=last_year, until=last_year + timedelta(days=1)),
            "end of a reference": HistoryQuery(text=oldest[-8:]),
            "end of every reference": HistoryQuery(text="-1"),
            "end of one in ten": HistoryQuery(text="3-1"),
            "start of every reference": HistoryQuery(text="till"),
            "start: a till's first year": HistoryQuery(text=f"till-1-{START:%Y}"),
            "start: a till's day": HistoryQuery(text=f"till-2-{last_year:%Y%m%d}"),
            "start: a till that never was": HistoryQuery(text="till-7"),
            "whole reference": HistoryQuery(text=oldest),
            "text and state": HistoryQuery(text=f"till-1-{year}", state=State.PAID),
            "text, state and amount": HistoryQuery(text="till-3-2021", state=State.PAID, minor_units=4700),
            "text and rare state": HistoryQuery(text="till-7", state=State.EXPIRED),
            "text and common state, none fit": HistoryQuery(text="till-7", state=State.CANCELLED),
            "text of all and common state, none fit": HistoryQuery(text="3-1", state=State.CANCELLED),
            "text and period": HistoryQuery(text="till-1", since=START, until=START + timedelta(days=30)),
            "refunded": HistoryQuery(group=Group.REFUNDED),
            "refunded, of an amount": HistoryQuery(group=Group.REFUNDED, minor_units=4700),
            "refunded, of a till": HistoryQuery(group=Group.REFUNDED, text="till-2"),
            "open": HistoryQuery(group=Group.OPEN),
            "open, on a day when none was": HistoryQuery(group=Group.OPEN, until=last_year),
            "not paid": HistoryQuery(group=Group.NOT_PAID),
            "not paid, of an amount": HistoryQuery(group=Group.NOT_PAID, minor_units=4700),
            "not paid, of a till": HistoryQuery(group=Group.NOT_PAID, text=f"till-1-{START:%Y}"),
        }
        for name, query in queries.items():
            await timed(name, journal.history(query))
        # As typed into the one field, and tapped: what is meant by it becomes several queries.
        day = last_year.date()
        typed: dict[str, tuple[str, Any, Any]] = {
            "129": ("129", None, None),
            "129,00": ("129,00", None, None),
            "a day, paid": ("", day, Group.PAID),
            f"{oldest[-6:-2]} (end of a sale)": (oldest[-6:-2], None, None),
            "till-1, refunded": ("till-1", None, Group.REFUNDED),
            "27.11 (a day or an amount)": ("27.11", None, None),
            "a day and an amount": (f"{day:%d.%m.%Y} 47,00", None, None),
            "nothing of the kind": ("zzzz", None, None),
            "zzzz, not paid": ("zzzz", None, Group.NOT_PAID),
        }
        for name, (text, on, group) in typed.items():
            asked = read_search(text, newest.asked_at.date(), on, group)
            await timed(f"typed: {name}", look_up(journal, asked, limit=51))
        await timed("entries of one payment", journal.entries(oldest))
        await journal.close()

    for _ in range(5):
        asyncio.run(once())
    return took


def bench_day(path: Path, payments: int = 2000) -> dict[str, float]:
    """Seconds for an X over the last `payments` payments of the journal at `path`, and what a sale waits meanwhile.

    The journal is closed up to there by a Z put in by hand; its figures are of no use.
    """
    took: dict[str, float] = {}
    clock = SystemClock()

    async def whole() -> None:
        journal = await SqliteJournal.open(path)
        upto = (await journal.cut()).upto
        if not await journal.closings():
            nothing = Figures(0, upto - 7 * payments, Sums.none(Currency.NOK))
            await journal.close_day(Closing(1, START.date(), START, nothing))
        book = DayBook(journal, clock)
        waits: list[float] = []

        async def sales() -> None:
            while True:
                began = time.perf_counter()
                await journal.unsettled()
                waits.append(time.perf_counter() - began)
                await asyncio.sleep(0.005)

        selling = asyncio.ensure_future(sales())
        began = time.perf_counter()
        figures = await book.look()
        took["X over a day, first look"] = time.perf_counter() - began
        selling.cancel()
        await asyncio.gather(selling, return_exceptions=True)
        began = time.perf_counter()
        assert await book.look() == figures
        took["X over a day, every look after it"] = time.perf_counter() - began
        assert figures.total.asked.number == payments
        await journal.keep_count(figures)
        await journal.close()
        journal = await SqliteJournal.open(path)
        again = DayBook(journal, clock, counts=journal)
        began = time.perf_counter()
        assert await again.look() == figures
        took["X over a day, first look after a restart"] = time.perf_counter() - began
        took["what a sale waits meanwhile, worst"] = max(waits)
        took["what a sale waits meanwhile, median"] = sorted(waits)[len(waits) // 2]
        await journal.close()

    asyncio.run(whole())
    return took


def main() -> None:
    """Print all figures."""
    for _ in range(3):
        ours, bare = bench_append()
        print(f"append {ours * 1000:.0f} µs, bare commit {bare * 1000:.0f} µs, ratio {ours / bare:.2f}")
    payments = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as place:
        path = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(place) / "journal.db"
        if not path.exists():
            began = time.perf_counter()
            build_big_journal(path, payments)
            print(f"{payments} payments built in {time.perf_counter() - began:.0f} s, {path.stat().st_size >> 20} MB")
        for name, seconds in (bench_big(path) | bench_day(path, min(2000, payments))).items():
            print(f"{seconds * 1000:8.1f} ms  {name}")


if __name__ == "__main__":
    main()
