"""What a cashier typed can be forgotten; the entries and the chain over them stay, also those of older journals."""

import asyncio
import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain import events as e
from kiosk.domain.money import Money
from kiosk.domain.payment import State
from kiosk.engine.ports import Entry, HistoryQuery, JournalDamaged
from kiosk.journal import schema, sqlite_journal
from kiosk.journal.codec import CODEC
from kiosk.journal.listing import SAVE_ROW, row_values
from kiosk.journal.projection import history_row
from kiosk.journal.sqlite_journal import SqliteJournal, link_of
from tests.journal.samples import KEY, NOON, first_entry, payment
from tests.journal.test_head import opened

TYPED = "til Kari Nordmann, tlf 91 23 45 67"
DAY = timedelta(days=1)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


async def no_rest(_):
    await asyncio.sleep(0)


def sale(number, *, state=State.PAID):
    return payment(f"till-1-{number:06}-1", NOON + number * DAY, state, text=TYPED)


def refund(of):
    return Entry(of.reference, 2, e.RefundRequested(at=of.asked_at, key=KEY, amount=Money(100), why=TYPED))


async def fill(journal, *sales):
    for one in sales:
        await journal.append(first_entry(one), one)
        await journal.append(refund(one), one)


def everything(folder):
    return b"".join(file.read_bytes() for file in folder.iterdir())


def test_forgotten_texts_are_in_no_file_any_more_and_the_chain_holds(path):
    async def scenario():
        async with opened(path) as journal:
            await fill(journal, sale(1), sale(2))
            head = journal.head
            assert await journal.entries(sale(1).reference) == (first_entry(sale(1)), refund(sale(1)))
            assert await journal.forget_texts(NOON + 3 * DAY, no_rest) == 4
            assert await journal.forget_texts(NOON + 3 * DAY, no_rest) == 0
            first, second = await journal.entries(sale(1).reference)
            assert (first.event.text, second.event.why) == ("", "")
            assert first.event == replace(first_entry(sale(1)).event, text="")
            assert {row.text for row in await journal.history(HistoryQuery())} == {""}
            assert await journal.verify() == 4
            assert journal.head == head

    asyncio.run(scenario())

    assert b"Kari" not in everything(path.parent)
    assert b"Nordmann" not in everything(path.parent)


def test_only_what_is_old_and_settled_is_forgotten(path, monkeypatch):
    monkeypatch.setattr(sqlite_journal, "PIECE", 1)

    async def scenario():
        async with opened(path) as journal:
            await fill(journal, sale(1, state=State.WAITING), sale(2), sale(5))
            assert await journal.forget_texts(NOON + 5 * DAY, no_rest) == 2
            texts = {row.asked_at: row.text for row in await journal.history(HistoryQuery())}
            assert texts == {NOON + DAY: TYPED, NOON + 2 * DAY: "", NOON + 5 * DAY: TYPED}
            assert (await journal.entries(sale(1).reference))[0].event.text == TYPED
            assert (await journal.refunds_since(NOON + 5 * DAY))[0].event.why == TYPED

    asyncio.run(scenario())


def test_a_text_that_was_changed_is_found(path):
    async def write():
        async with opened(path) as journal:
            await fill(journal, sale(1))

    asyncio.run(write())
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE texts SET text = ? WHERE sequence = 2", (b"something else",))
    connection.close()

    with pytest.raises(JournalDamaged, match=f"entry 2 of payment {sale(1).reference}.*its why was changed"):
        asyncio.run(write())


@pytest.mark.parametrize("text", ["", "\0", "\ud800 half", "æøå 🥐", "{}"])
def test_every_text_comes_back_as_it_was_typed(path, text):
    one = replace(sale(1), text=text)

    async def scenario():
        async with opened(path) as journal:
            await journal.append(first_entry(one), one)
            assert await journal.entries(one.reference) == (first_entry(one),)
            assert await journal.verify() == 1

    asyncio.run(scenario())


def old_journal(path, *sales):
    """A journal as version 2 wrote it: texts in the entries."""
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    for number, statements in enumerate(schema.MIGRATIONS[:2], start=1):
        for statement in statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
    link, sequence = b"", 0
    for one in sales:
        for entry in (first_entry(one), refund(one)):
            line, sequence = CODEC.encode(entry.event), sequence + 1
            link = link_of(link, sequence, entry.reference, entry.number, line)
            connection.execute(
                "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (sequence, entry.reference, entry.number, line.at, line.kind, line.version, line.body, link),
            )
            connection.execute(SAVE_ROW, row_values(history_row(entry, one), one.payable))
    connection.commit()
    connection.close()


def test_a_journal_of_version_2_still_verifies_and_goes_on(path):
    old_journal(path, sale(1), sale(2))

    async def scenario():
        async with opened(path) as journal:
            assert await journal.verify() == 4
            assert await journal.entries(sale(1).reference) == (first_entry(sale(1)), refund(sale(1)))
            await fill(journal, sale(3))
            assert await journal.verify() == 6
            assert await journal.forget_texts(NOON + 9 * DAY, no_rest) == 2, "the old entries hold theirs themselves"
            assert (await journal.entries(sale(1).reference))[0].event.text == TYPED
            assert await journal.verify() == 6
        async with opened(path.with_name("journal.db.version-2")) as before:
            assert await before.verify() == 4

    asyncio.run(scenario())


def test_an_older_kiosk_refuses_a_journal_of_version_3(path):
    async def scenario():
        async with opened(path) as journal:
            await fill(journal, sale(1))
        with pytest.raises(JournalDamaged, match="newer kiosk"):
            await SqliteJournal.open(path, migrations=schema.MIGRATIONS[:2])

    asyncio.run(scenario())
