"""Zs: written once, numbered without gaps, read for ever, and any change to them shows."""

import asyncio
import json
import sqlite3
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given

from kiosk.engine.ports import Cut, JournalDamaged, Numbered
from kiosk.journal import closings, schema
from kiosk.journal.head import read_published
from kiosk.journal.memory_journal import MemoryJournal
from kiosk.journal.sqlite_journal import SqliteJournal
from tests.journal import samples
from tests.journal.samples import CLOSING, CLOSING_BEFORE_TIPS, FIGURES, NOON, first_entry, payment, resumed

GOLDEN = Path(__file__).parent / "golden_closings"
DAY = date(2026, 11, 23)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


@asynccontextmanager
async def opened(path, **how):
    journal = await SqliteJournal.open(path, **how)
    try:
        yield journal
    finally:
        await journal.close()


@pytest.fixture(params=["memory", "sqlite"])
def either(request, path):
    """Open a journal of either sort, empty."""

    @asynccontextmanager
    async def open_one():
        if request.param == "sqlite":
            async with opened(path) as journal:
                yield journal
        else:
            yield MemoryJournal()

    return open_one


def sale(number):
    return payment(f"till-1-{number:06}-1", NOON + timedelta(seconds=number))


async def fill(journal, *numbers):
    for number in numbers:
        await journal.append(first_entry(sale(number)), sale(number))


def z(number, after, upto):
    figures = replace(FIGURES, after=after, upto=upto)
    return replace(CLOSING, number=number, day=DAY + timedelta(days=number), figures=figures)


async def two_days(journal):
    await fill(journal, 1, 2, 3)
    await journal.close_day(z(1, 0, 2))
    await fill(journal, 4)
    await journal.close_day(z(2, 2, 4))


# What is written.


@given(samples.closings)
def test_every_z_comes_back_as_it_was(closing):
    body = closings.encode(closing)

    body.encode()
    at = "2026-11-23T12:00:00.000000Z"
    read = closings.decode(closing.number, closing.day.isoformat(), at, closings.VERSION, body)
    assert read == replace(closing, at=NOON)


@pytest.mark.parametrize("path", sorted(GOLDEN.iterdir()), ids=lambda path: path.stem)
def test_a_golden_z_means_what_it_always_meant(path):
    golden = json.loads(path.read_text("utf-8"))

    read = closings.decode(1, golden["day"], golden["at"], golden["version"], json.dumps(golden["body"]))
    assert read == (CLOSING_BEFORE_TIPS if golden["version"] == 1 else CLOSING)


def test_there_is_a_golden_z_of_every_version_and_what_is_written_now_is_the_newest():
    assert {path.name for path in GOLDEN.iterdir()} == {f"z.v{n}.json" for n in range(1, closings.VERSION + 1)}
    golden = json.loads((GOLDEN / f"z.v{closings.VERSION}.json").read_text("utf-8"))
    assert json.loads(closings.encode(CLOSING)) == golden["body"]


@pytest.mark.parametrize("body", ["{", "[]", "{}", '{"figures": 1, "comparison": 2, "signature": 3}', "[" * 100_000])
@pytest.mark.parametrize("version", [0, 1, 2, 3])
def test_a_z_that_cannot_be_read_is_named(body, version):
    with pytest.raises(JournalDamaged, match="Z 7 cannot be read"):
        closings.decode(7, "2026-11-23", "2026-11-23T12:00:00.000000Z", version, body)


# What both journals promise.


def run(scenario, either):
    async def whole():
        async with either() as journal:
            await scenario(journal)

    asyncio.run(whole())


def test_zs_are_listed_newest_first_and_found_by_their_day(either):
    async def scenario(journal):
        await two_days(journal)

        assert await journal.closings() == (z(2, 2, 4), z(1, 0, 2))
        assert await journal.closings(limit=1) == (z(2, 2, 4),)
        assert await journal.closings(before=2) == (z(1, 0, 2),)
        assert await journal.closing_of(z(1, 0, 2).day) == z(1, 0, 2)
        assert await journal.closing_of(DAY) is None

    run(scenario, either)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (z(4, 4, 5), "Z 3 comes next, not Z 4"),
        (z(2, 4, 5), "Z 3 comes next, not Z 2"),
        (z(3, 2, 5), "begins after entry 4, not after entry 2"),
        (z(3, 5, 5), "begins after entry 4"),
        (z(3, 4, 4), "can't end with entry 4 of 5"),
        (z(3, 4, 6), "can't end with entry 6 of 5"),
        (replace(z(3, 4, 5), day=z(1, 0, 2).day), "has its Z already"),
    ],
)
def test_a_z_that_is_not_the_next_is_refused_and_changes_nothing(either, wrong, why):
    async def scenario(journal):
        await two_days(journal)
        await fill(journal, 5)

        with pytest.raises(ValueError, match=why):
            await journal.close_day(wrong)

        assert len(await journal.closings()) == 2
        await journal.close_day(z(3, 4, 5))

    run(scenario, either)


def test_a_span_is_read_in_pieces_by_the_entries_own_number(either):
    async def scenario(journal):
        await fill(journal, 1, 2)
        await journal.append(resumed(sale(1)), replace(sale(1), state=samples.State.PAID))
        await fill(journal, 3)

        assert await journal.cut() == Cut(4, (sale(2).reference, sale(3).reference))
        everything = [
            Numbered(1, first_entry(sale(1))),
            Numbered(2, first_entry(sale(2))),
            Numbered(3, resumed(sale(1))),
            Numbered(4, first_entry(sale(3))),
        ]
        assert list(await journal.span(0, 4, 100)) == everything
        assert list(await journal.span(1, 3, 100)) == everything[1:3]
        assert list(await journal.span(1, 4, 2)) == everything[1:3]
        assert await journal.entries_until(sale(1).reference, 2) == (first_entry(sale(1)),)
        assert await journal.entries_until(sale(1).reference, 3) == (first_entry(sale(1)), resumed(sale(1)))

    run(scenario, either)


# What the file shows.


def change(path, sql):
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("UPDATE closings SET body = replace(body, '12900', '12800') WHERE number = 1", "Z 1 was changed"),
        ("UPDATE closings SET day = '2026-12-24' WHERE number = 2", "Z 2 was changed"),
        ("UPDATE closings SET at = '2026-12-24T12:00:00.000000Z' WHERE number = 1", "Z 1 was changed"),
        ("DELETE FROM closings WHERE number = 1", "Z 1 was taken away"),
        ("UPDATE closings SET upto = 1 WHERE number = 1", "Z 1 was cut at entry 1, which is not there any more"),
        ("UPDATE closings SET head = zeroblob(32) WHERE number = 2", "Z 2 was changed"),
    ],
)
def test_a_z_that_was_changed_is_named(path, sql, said):
    async def write():
        async with opened(path) as journal:
            await two_days(journal)
            assert await journal.verify() == 4

    asyncio.run(write())
    change(path, sql)

    async def look():
        async with opened(path) as journal:
            with pytest.raises(JournalDamaged, match=said):
                await journal.verify()
            with pytest.raises(JournalDamaged, match=said):
                await journal.verify_in_pieces(lambda _: asyncio.sleep(0))

    asyncio.run(look())


def test_the_last_z_cut_off_is_a_loss_that_is_told_until_somebody_accepts_it(path):
    async def write():
        async with opened(path) as journal:
            await two_days(journal)

    asyncio.run(write())
    assert read_published(path).closings.entries == 2
    change(path, "DELETE FROM closings WHERE number = 2")

    async def look():
        async with opened(path) as journal:
            assert await journal.verify() == 4, "what is left is sound"
            return [str(one) for one in journal.lost]

    for _ in range(2):
        (lost,) = asyncio.run(look())
        assert lost.startswith("Zs 2 to 2 are missing")

    async def accept():
        async with opened(path) as journal:
            await journal.accept_losses()

    asyncio.run(accept())
    assert asyncio.run(look()) == []


def test_a_backup_has_its_zs(path, tmp_path):
    async def scenario():
        async with opened(path) as journal:
            await two_days(journal)
            await journal.backup(tmp_path / "copy.db")
        async with opened(tmp_path / "copy.db") as copy:
            assert await copy.closings() == (z(2, 2, 4), z(1, 0, 2))
            assert await copy.verify() == 4

    asyncio.run(scenario())


@pytest.mark.parametrize("version", range(1, len(schema.MIGRATIONS)))
def test_a_journal_of_every_older_version_goes_on_and_is_closed(path, version):
    """The tables as they were then, empty: texts came with version 3, so entries are written from there on."""
    old = schema.MIGRATIONS[:version]
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    for number, statements in enumerate(old, start=1):
        for statement in statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
    connection.commit()
    connection.close()

    async def scenario():
        async with opened(path) as journal:
            assert await journal.closings() == ()
            await two_days(journal)
            assert await journal.verify() == 4

    asyncio.run(scenario())
    assert path.with_name(f"journal.db.version-{version}").exists()


def test_a_full_journal_of_the_version_before_there_were_zs_is_closed_with_all_that_is_in_it(path):
    async def scenario():
        async with opened(path, migrations=schema.MIGRATIONS[:4]) as journal:
            await fill(journal, 1, 2)
        change(path, "DROP TABLE closings")
        change(path, "PRAGMA user_version = 3")
        published = json.loads(path.with_name("journal.db.head").read_text())
        del published["closings"]
        path.with_name("journal.db.head").write_text(json.dumps(published))
        async with opened(path) as journal:
            assert journal.lost == ()
            await journal.close_day(z(1, 0, 2))
            assert await journal.verify() == 2

    asyncio.run(scenario())
