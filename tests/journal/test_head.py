"""A journal that lost its end says so, whatever was done to it; and one that only crashed never does."""

import asyncio
import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.engine.ports import JournalDamaged
from kiosk.journal import sqlite_journal
from kiosk.journal.head import Wanted, head_file, read_published
from kiosk.journal.snapshot import snapshot_of
from kiosk.journal.sqlite_journal import SqliteJournal
from tests.journal.samples import NOON, first_entry, payment, resumed

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


@asynccontextmanager
async def opened(path):
    journal = await SqliteJournal.open(path)
    try:
        yield journal
    finally:
        await journal.close()


def sale(number):
    return payment(f"till-1-{number:06}-1", NOON + timedelta(seconds=number))


async def fill(path, *numbers):
    async with opened(path) as journal:
        for number in numbers:
            await journal.append(first_entry(sale(number)), sale(number))
    return journal.head


def losses(path):
    """Start once more; say what is missing."""

    async def start():
        async with opened(path) as journal:
            return [str(one) for one in journal.lost]

    return asyncio.run(start())


def cut(path, after):
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("DELETE FROM entries WHERE sequence > ?", (after,))
    connection.close()


def test_the_head_stands_beside_the_journal_when_it_is_closed(path):
    head = asyncio.run(fill(path, 1, 2, 3))

    assert head.entries == 3
    assert read_published(path).head == head
    assert head_file(path).name == "journal.db.head"
    assert losses(path) == []


def test_entries_cut_off_are_missed_at_the_next_start_and_sales_go_on(path):
    asyncio.run(fill(path, 1, 2, 3))
    cut(path, 1)

    (said,) = losses(path)
    assert said.startswith("entries 2 to 3 are missing (3 were there at ")
    head = asyncio.run(fill(path, 4, 5, 6, 7))

    assert head.entries == 5
    assert [one.split(" (")[0] for one in losses(path)] == ["entries 2 to 3 are missing"], "told until it is accepted"


def test_other_entries_in_the_place_of_the_last_ones_are_seen(path, tmp_path):
    asyncio.run(fill(path, 1, 2, 3))
    asyncio.run(fill(tmp_path / "other.db", 1, 2, 9, 10))
    shutil.copy(tmp_path / "other.db", path)

    (said,) = losses(path)

    assert said.startswith("entry 3, or one before it, was replaced")


def test_a_journal_that_is_gone_altogether_is_missed(path):
    asyncio.run(fill(path, 1, 2, 3))
    path.unlink()

    assert losses(path)[0].startswith("entries 1 to 3 are missing")


def test_a_loss_that_was_accepted_is_told_no_more_and_stays_on_record(path):
    asyncio.run(fill(path, 1, 2, 3))
    cut(path, 1)

    async def accept():
        async with opened(path) as journal:
            assert len(await journal.accept_losses()) == 1
            assert journal.lost == ()
            assert await journal.accept_losses() == ()

    asyncio.run(accept())

    assert losses(path) == []
    (kept,) = read_published(path).lost
    assert (kept.head.entries, kept.entries) == (3, 1)
    assert kept.accepted_at


def test_whoever_puts_the_right_file_back_has_nothing_to_explain(path, tmp_path):
    asyncio.run(fill(path, 1, 2, 3))
    shutil.copy(path, tmp_path / "right")
    cut(path, 1)
    assert len(losses(path)) == 1

    shutil.copy(tmp_path / "right", path)

    assert losses(path) == []


def test_an_old_backup_is_seen_where_the_head_stayed_and_not_where_it_was_moved_away(path, tmp_path):
    async def work():
        async with opened(path) as journal:
            await journal.append(first_entry(sale(1)), sale(1))
            await journal.backup(tmp_path / "backup")
            await journal.append(first_entry(sale(2)), sale(2))

    asyncio.run(work())
    shutil.copy(tmp_path / "backup", path)
    shutil.copytree(tmp_path, tmp_path / "elsewhere")
    head_file(tmp_path / "elsewhere" / "journal.db").unlink()

    assert losses(path)[0].startswith("entries 2 to 2 are missing")
    assert losses(tmp_path / "elsewhere" / "journal.db") == []


def test_an_older_head_means_nothing(path):
    asyncio.run(fill(path, 1))
    older = head_file(path).read_bytes()
    asyncio.run(fill(path, 2, 3))
    head_file(path).write_bytes(older)

    assert losses(path) == []


@pytest.mark.parametrize(
    "content", ["", "{", '{"entries": 3}', '{"entries": -1, "hash": "", "at": "", "lost": []}', "[]"]
)
def test_a_head_that_cannot_be_read_is_no_alarm_but_a_line_in_the_log(path, caplog, content):
    asyncio.run(fill(path, 1, 2, 3))
    head_file(path).write_text(content)

    assert losses(path) == []

    assert "whether the journal lost its end is not known" in caplog.text
    assert read_published(path).head.entries == 3, "the next start can tell again"


def test_a_head_that_cannot_be_written_stops_no_sale(path, caplog):
    path.with_name("journal.db.head.part").mkdir()

    head = asyncio.run(fill(path, *range(40)))

    assert head.entries == 40
    assert "the head of the journal could not be written" in caplog.text


def test_a_journal_that_is_refused_leaves_the_head_as_it_was(path):
    asyncio.run(fill(path, 1, 2, 3))
    before = head_file(path).read_bytes()
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE entries SET body = replace(body, '12900', '900') WHERE sequence = 2")
    connection.close()

    with pytest.raises(JournalDamaged):
        losses(path)

    assert head_file(path).read_bytes() == before


# Crashes.


def test_whenever_a_head_is_published_the_disk_has_its_entries_already(path, tmp_path, monkeypatch):
    published = []

    def watching(journal, what, *, for_sure):
        folder = tmp_path / f"moment-{len(published)}"
        folder.mkdir()
        for file in (path, path.with_name("journal.db-wal")):
            if file.exists():
                shutil.copy(file, folder)
        really(journal, what, for_sure=for_sure)
        shutil.copy(head_file(path), folder)
        published.append((folder / "journal.db", what.head))

    really = sqlite_journal.publish
    monkeypatch.setattr(sqlite_journal, "publish", watching)

    asyncio.run(fill(path, *range(100)))

    moments = list(published)
    assert [head.entries for _, head in moments] == [16, 32, 48, 64, 80, 96, 100]
    assert [losses(copy) for copy, _ in moments] == [[]] * 7


WRITER = """
import asyncio, sys
from pathlib import Path
from kiosk.journal.sqlite_journal import SqliteJournal
from tests.journal.samples import first_entry, payment

async def write():
    journal = await SqliteJournal.open(Path(sys.argv[1]))
    await journal._do(lambda: journal._connection.execute("PRAGMA wal_autocheckpoint = 20"))
    start = journal.head.entries
    for number in range(start, start + 100_000):
        one = payment(f"till-1-{number:06}-1")
        await journal.append(first_entry(one), one)
        print(number + 1, flush=True)

asyncio.run(write())
"""


@asynccontextmanager
async def writing(path):
    """A process that writes as fast as it can, until it is killed."""
    command = [sys.executable, "-c", WRITER, str(path)]
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=subprocess.PIPE)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        await process.communicate()


async def written(process, count):
    """Wait until it has written `count` entries in all; return the number."""
    while (number := int(await process.stdout.readline())) < count:
        pass
    return number


@pytest.mark.parametrize("entries", [15, 16, 17, 33])
def test_kill_9_is_never_taken_for_a_loss(path, entries):
    async def kill():
        async with writing(path) as process:
            await written(process, entries)

    asyncio.run(kill())
    asyncio.run(kill())

    async def look():
        async with opened(path) as journal:
            assert journal.lost == ()
            assert journal.head.entries >= entries
            assert await journal.verify() == journal.head.entries

    asyncio.run(look())


def test_a_cut_after_kill_9_is_seen_as_far_as_the_head_was_published(path):
    async def kill():
        async with writing(path) as process:
            await written(process, 40)

    asyncio.run(kill())
    entries = asyncio.run(fill(path)).entries
    cut(path, entries - 1)

    assert losses(path)[0].startswith(f"entries {entries} to {entries} are missing")


# Looking beside whoever writes.


def test_copies_taken_beside_a_writer_are_whole_and_have_all_that_was_written(path):
    async def look():
        async with writing(path) as process:
            seen = await written(process, 50)
            for _ in range(12):
                with snapshot_of(path) as copy:
                    async with opened(copy) as journal:
                        assert journal.lost == ()
                        assert await journal.verify() >= seen
                seen = await written(process, seen + 30)

    asyncio.run(look())


def test_looking_changes_nothing_and_leaves_nothing(path, tmp_path):
    asyncio.run(fill(path, 1, 2))
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}

    async def look():
        with snapshot_of(path) as copy:
            async with opened(copy) as journal:
                await journal.append(first_entry(sale(3)), sale(3))
            assert copy.exists()
        assert not copy.parent.exists()

    asyncio.run(look())

    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before


def test_what_is_wrong_with_a_copy_is_said_of_the_journal(path):
    asyncio.run(fill(path, 1))
    path.write_text("Dear diary, " * 100)

    async def look():
        with snapshot_of(path) as copy:
            async with opened(copy):
                pass

    with pytest.raises(JournalDamaged) as caught:
        asyncio.run(look())
    assert str(caught.value).startswith(f"{path} is not a journal but some other file")


# A head that somebody kept.


def missing(path, kept):
    async def ask():
        async with opened(path) as journal:
            return await journal.missing(Wanted.read(kept))

    return asyncio.run(ask())


def test_an_earlier_head_is_still_in_the_chain(path):
    early = asyncio.run(fill(path, 1, 2))
    asyncio.run(fill(path, 3, 4))

    assert missing(path, str(early)) == ""
    assert missing(path, early.hash) == ""
    assert missing(path, early.hash[:16].upper()) == ""


def test_what_is_missing_of_a_head_is_named(path):
    late = asyncio.run(fill(path, 1, 2, 3, 4))
    cut(path, 2)
    asyncio.run(fill(path))

    assert missing(path, str(late)) == "entries 3 to 4 are missing"
    assert "no entry has the hash" in missing(path, late.hash)

    asyncio.run(fill(path, 8, 9))
    assert missing(path, str(late)) == "entry 4, or one before it, was replaced"


@pytest.mark.parametrize("text", ["", "abc", "g" * 64, "a" * 65, "a" * 64 + ":", "a" * 64 + ":0", "a" * 64 + ":x"])
def test_what_is_no_head_is_refused(text):
    with pytest.raises(ValueError, match="expected 16 to 64 hexadecimal digits"):
        Wanted.read(text)


# The whole chain, behind the sales.


def test_a_change_far_back_is_found_in_pieces_while_sales_go_on(path, monkeypatch):
    monkeypatch.setattr(sqlite_journal, "PIECE", 2)
    monkeypatch.setattr(sqlite_journal, "LAST_ENTRIES", 1)
    asyncio.run(fill(path, *range(9)))
    rests, damaged = [], []

    async def check():
        async with opened(path) as journal:

            async def sell(seconds):
                rests.append(seconds)
                if len(rests) < 3 and not damaged:
                    await journal.append(first_entry(sale(20 + len(rests))), sale(20 + len(rests)))

            return await journal.verify_in_pieces(sell)

    assert asyncio.run(check()) == 11, "what was sold meanwhile is checked, too"
    assert len(rests) == 5
    assert all(seconds > 0 for seconds in rests)

    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE entries SET body = replace(body, '12900', '900') WHERE sequence = 5")
    connection.close()
    rests.clear()
    damaged.append(5)
    with pytest.raises(JournalDamaged, match="line 5"):
        asyncio.run(check())
    assert len(rests) == 2, "it was found where it is, and not before"


def test_the_head_is_the_last_entry_as_the_file_has_it(path):
    async def work():
        async with opened(path) as journal:
            one = sale(1)
            await journal.append(first_entry(one), one)
            await journal.append(resumed(one), one)
            return journal

    journal = asyncio.run(work())
    connection = sqlite3.connect(path)
    last = connection.execute("SELECT sequence, lower(hex(hash)) FROM entries ORDER BY sequence DESC").fetchone()
    connection.close()

    assert str(journal.head) == f"{last[1]}:{last[0]}"
    assert json.loads(head_file(path).read_text())["hash"] == last[1]
