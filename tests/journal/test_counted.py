"""The kept count of a day: a shortcut that is not there at all rather than wrong."""

import asyncio
import sqlite3
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from kiosk.journal import counted
from kiosk.journal.memory_journal import MemoryJournal
from tests.journal.samples import FIGURES, first_entry, resumed
from tests.journal.test_head import opened, sale


@pytest.fixture(params=["memory", "sqlite"])
def either(request, tmp_path):
    """Open a journal of either sort, empty."""

    @asynccontextmanager
    async def open_one():
        if request.param == "sqlite":
            async with opened(tmp_path / "journal.db") as journal:
                yield journal
        else:
            yield MemoryJournal()

    return open_one


def run(scenario, either):
    async def whole():
        async with either() as journal:
            await scenario(journal)

    asyncio.run(whole())


async def fill(journal, *numbers):
    for number in numbers:
        await journal.append(first_entry(sale(number)), sale(number))


def count(upto):
    return replace(FIGURES, after=0, upto=upto)


def test_the_newest_count_is_kept_without_what_stands_open(either):
    async def scenario(journal):
        await fill(journal, 1, 2)
        assert await journal.kept_count() is None
        await journal.keep_count(count(1))
        await journal.keep_count(count(2))

        assert FIGURES.standing
        assert await journal.kept_count() == replace(count(2), standing=())

    run(scenario, either)


def test_nothing_is_counted_up_to_an_entry_that_is_not_there(either):
    async def scenario(journal):
        await fill(journal, 1)
        with pytest.raises(ValueError, match="no entry 2"):
            await journal.keep_count(count(2))
        assert await journal.kept_count() is None

    run(scenario, either)


def test_the_payments_of_a_span_are_listed_once_in_the_order_of_their_first_entry(either):
    async def scenario(journal):
        await fill(journal, 2, 1)
        await journal.append(resumed(sale(2)), sale(2))
        await fill(journal, 3)

        assert await journal.references(0, 4) == tuple(sale(one).reference for one in (2, 1, 3))
        assert await journal.references(1, 3) == tuple(sale(one).reference for one in (1, 2))

    run(scenario, either)


def _kept(path):
    async def write():
        async with opened(path) as journal:
            await fill(journal, 1, 2, 3)
            await journal.keep_count(count(2))

    asyncio.run(write())


def _read(path):
    async def read():
        async with opened(path) as journal:
            return await journal.kept_count()

    return asyncio.run(read())


def test_a_count_is_there_after_a_restart(tmp_path):
    _kept(tmp_path / "journal.db")

    assert _read(tmp_path / "journal.db") == replace(count(2), standing=())


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE counted SET body = replace(body, '12900', '12800')",
        "UPDATE counted SET version = version + 1",
        "UPDATE counted SET upto = 1",
        "UPDATE counted SET hash = zeroblob(32)",
        "DELETE FROM counted",
    ],
)
def test_a_count_that_was_changed_is_as_good_as_none(tmp_path, sql):
    path = tmp_path / "journal.db"
    _kept(path)
    connection = sqlite3.connect(path)
    assert connection.execute(sql).rowcount == 1
    connection.commit()
    connection.close()

    assert _read(path) is None


def test_a_count_of_another_version_or_of_other_entries_is_as_good_as_none(tmp_path, monkeypatch):
    path = tmp_path / "journal.db"
    _kept(path)
    monkeypatch.setattr(counted, "VERSION", counted.VERSION + 1)
    assert _read(path) is None
    monkeypatch.undo()
    assert _read(path) is not None
    connection = sqlite3.connect(path)
    connection.execute("UPDATE entries SET hash = zeroblob(32) WHERE sequence = 2")
    connection.commit()

    assert counted.read(connection) is None
    connection.close()
