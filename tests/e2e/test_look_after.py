"""What a till does about its journal besides writing it: it warns of a loss, checks the chain, forgets old texts."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk import app
from kiosk.app import CHECKED_AFTER, COUNTED_EVERY, Plan, count_ahead, look_after, open_till
from kiosk.config import Settings, parse
from kiosk.engine.ports import JournalFull
from kiosk.engine.screens import Screens
from kiosk.journal import sqlite_journal
from kiosk.secrets import Keys
from tests.journal.samples import NOON, first_entry
from tests.journal.test_head import cut, fill, opened
from tests.journal.test_texts import TYPED, sale
from tests.support.virtual_time import VirtualClock, run

SETTINGS = """\
[vipps]
base_url = "http://127.0.0.1:9"
merchant_serial_number = "123456"
fallback_url = "https://shop.example/thanks"
callback_prefix = "https://shop.example/vipps"
[shop]
name = "Bakeriet"
till = "till-1"
[journal]
path = '{path}'
keep_texts_days = {days}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


def settings(path: Path, days: int = 0) -> Settings:
    return parse(SETTINGS.format(path=path, days=days), path.with_name("kiosk.toml"))


def notices_at_a_start(path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Open a till without a network; return the titles of what the cashier is told."""
    seen: list[Screens] = []

    @asynccontextmanager
    async def no_gateway(*_: object) -> AsyncIterator[None]:
        yield None

    monkeypatch.setattr(app, "open_gateway", no_gateway)

    async def start() -> None:
        async with open_till(Plan(settings(path), Keys("a", "b", "c")), seen.append):
            pass

    asyncio.run(start())
    return [notice.title for notice in seen[-1].cashier.notices]


def settle(path: Path) -> None:
    """Let the list say that all is settled, so that a start asks nothing of Vipps."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE payments SET settled = 1, state = 'PAID', word = 'PAID', payable = 0")
    connection.close()


def test_a_start_on_a_journal_that_lost_its_end_tells_the_cashier_once_and_goes_on(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asyncio.run(fill(path, 1, 2, 3))
    settle(path)
    assert notices_at_a_start(path, monkeypatch) == []

    cut(path, 1)

    assert notices_at_a_start(path, monkeypatch) == ["Payments are missing from the journal"]
    assert notices_at_a_start(path, monkeypatch) == ["Payments are missing from the journal"], "until it is accepted"


class Waited(VirtualClock):
    """A clock on which nobody waits: it notes for how long."""

    def __init__(self) -> None:
        super().__init__(NOON + timedelta(days=40))
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.start

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


def looked_after(path: Path, days: int = 0) -> tuple[list[str], list[float]]:
    told: list[str] = []
    clock = Waited()

    async def work() -> None:
        async with opened(path) as journal:
            await look_after(journal, settings(path, days), clock, lambda title, _: told.append(title))

    asyncio.run(work())
    return told, clock.slept


def test_the_whole_chain_is_checked_in_pieces_when_the_start_is_over(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_journal, "PIECE", 3)
    monkeypatch.setattr(sqlite_journal, "LAST_ENTRIES", 1)
    asyncio.run(fill(path, *range(10)))

    told, slept = looked_after(path)

    assert told == []
    assert slept[0] == CHECKED_AFTER
    assert len(slept) == 4, "it rests after each piece but the last"

    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE entries SET body = replace(body, '12900', '900') WHERE sequence = 2")
    connection.close()
    assert looked_after(path)[0] == ["The journal was changed or is damaged"]


def test_the_day_is_counted_now_and_then_whatever_the_journal_says(caplog: pytest.LogCaptureFixture) -> None:
    looks: list[float] = []

    async def main() -> None:
        clock = VirtualClock(NOON)

        async def count() -> None:
            looks.append(clock.monotonic())
            if len(looks) == 1:
                raise JournalFull("no room")

        counting = asyncio.create_task(count_ahead(count, clock))
        await asyncio.sleep(2.5 * COUNTED_EVERY)
        counting.cancel()

    run(main())
    assert [later - looks[0] for later in looks] == [0, COUNTED_EVERY, 2 * COUNTED_EVERY]
    assert [record.message for record in caplog.records] == ["the day could not be counted: no room"]


@pytest.mark.parametrize(("days", "kept"), [(0, 2), (30, 1), (60, 2)])
def test_texts_are_forgotten_after_the_days_that_the_settings_say(path: Path, days: int, kept: int) -> None:
    async def write() -> None:
        async with opened(path) as journal:
            for number in (5, 35):
                one = sale(number)
                await journal.append(first_entry(one), one)

    asyncio.run(write())

    looked_after(path, days)

    connection = sqlite3.connect(path)
    texts = [text for (text,) in connection.execute("SELECT text FROM texts")]
    connection.close()
    assert texts == [TYPED.encode()] * kept
