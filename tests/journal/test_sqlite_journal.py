"""What only a file can do: be in use, full, foreign, damaged, old, or left behind by a process that was killed."""

import asyncio
import fcntl
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.paper import Line
from kiosk.domain.payment import State
from kiosk.engine.ports import HistoryQuery, JournalDamaged, JournalError, JournalFull, JournalInUse, SlipState
from kiosk.journal import schema
from kiosk.journal.sqlite_journal import SqliteJournal
from tests.journal.samples import NOON, REFERENCE, a_qr, first_entry, payment, resumed

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


@asynccontextmanager
async def opened(path, **others):
    journal = await SqliteJournal.open(path, **others)
    try:
        yield journal
    finally:
        await journal.close()


async def fill(path, count=3):
    async with opened(path) as journal:
        for number in range(count):
            one = payment(f"till-1-{number:06}-1", NOON + timedelta(seconds=number))
            await journal.append(first_entry(one), one)


def refusal_of(path, sort=JournalError, **others):
    """Try to open `path`; return the message and make sure that nothing there was changed."""
    folder = path.parent
    before = {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file() and one.suffix != ".lock"}

    async def scenario():
        with pytest.raises(sort) as caught:
            await SqliteJournal.open(path, **others)
        assert type(caught.value) is sort
        return str(caught.value)

    message = asyncio.run(scenario())

    assert {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file() and one.suffix != ".lock"} == before
    assert str(path) in message
    assert "\n" not in message
    return message


# A file's life.


def test_what_was_written_is_there_after_a_restart(path):
    async def scenario():
        async with opened(path) as journal:
            await journal.append(first_entry(payment()), payment())
            await journal.keep_qr(REFERENCE, a_qr())
        async with opened(path) as journal:
            await journal.append(resumed(payment()), payment(state=State.WAITING))
            assert await journal.entries(REFERENCE) == (first_entry(payment()), resumed(payment()))
            assert await journal.unsettled() == (REFERENCE,)
            assert await journal.kept_qr(REFERENCE) == a_qr()
            assert await journal.verify() == 2

    asyncio.run(scenario())


def test_a_missing_folder_is_made_for_this_user_alone(tmp_path):
    path = tmp_path / "a" / "b" / "journal.db"

    asyncio.run(fill(path))

    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def sql(journal, statement):
    """Ask the journal's own connection, where alone it may be asked: on the journal's thread."""
    return journal._do(lambda: journal._connection.execute(statement).fetchone())


def test_commits_reach_the_disk_through_a_file_that_is_ours_alone(path):
    async def scenario():
        async with opened(path) as journal:
            assert await sql(journal, "PRAGMA journal_mode") == ("wal",)
            assert await sql(journal, "PRAGMA synchronous") == (2,)  # FULL
            assert await sql(journal, "PRAGMA locking_mode") == ("exclusive",)

    asyncio.run(scenario())


def test_a_backup_is_a_whole_journal(path, tmp_path):
    copy = tmp_path / "backup.db"

    async def scenario():
        async with opened(path) as journal:
            await journal.append(first_entry(payment()), payment())
            await journal.backup(copy)
            await journal.append(resumed(payment()), payment())
            await journal.backup(copy)
        async with opened(copy) as journal:
            assert await journal.entries(REFERENCE) == (first_entry(payment()), resumed(payment()))
            assert await journal.verify() == 2

    asyncio.run(scenario())

    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert not list(tmp_path.glob("*.part"))


def test_an_append_happens_whole_though_its_caller_is_cancelled(path):
    async def scenario():
        async with opened(path) as journal:
            hold, reached = threading.Event(), asyncio.Event()
            loop = asyncio.get_running_loop()

            def busy():
                loop.call_soon_threadsafe(reached.set)
                hold.wait()

            blocker = asyncio.create_task(journal._do(busy))
            await reached.wait()
            append = asyncio.create_task(journal.append(first_entry(payment()), payment()))
            await asyncio.sleep(0)
            append.cancel()
            with pytest.raises(asyncio.CancelledError):
                await append
            hold.set()
            await blocker
            assert await journal.entries(REFERENCE) == (first_entry(payment()),)
            assert await journal.unsettled() == (REFERENCE,)

    asyncio.run(scenario())


def test_closing_finishes_what_was_begun(path):
    async def scenario():
        journal = await SqliteJournal.open(path)
        payments = [payment(f"till-1-{number:06}-1") for number in range(50)]
        appends = [asyncio.create_task(journal.append(first_entry(one), one)) for one in payments]
        await asyncio.sleep(0)
        await asyncio.gather(journal.close(), journal.close())
        await asyncio.gather(*appends)
        async with opened(path) as journal:
            assert len(await journal.unsettled()) == 50

    asyncio.run(scenario())


def test_two_loops_may_ask_one_journal_one_after_the_other(path):
    journal = asyncio.run(SqliteJournal.open(path))
    asyncio.run(journal.append(first_entry(payment()), payment()))

    assert asyncio.run(journal.entries(REFERENCE)) == (first_entry(payment()),)

    asyncio.run(journal.close())


# In use.


def test_a_second_journal_on_the_file_is_told_who_holds_it(path):
    async def scenario():
        async with opened(path) as journal:
            with pytest.raises(JournalInUse, match=rf"in use by process {os.getpid()} on .*, running since 20"):
                await SqliteJournal.open(path)
            await journal.append(first_entry(payment()), payment())

    asyncio.run(scenario())
    asyncio.run(fill(path))


HOLDER = """
import asyncio, sys
from pathlib import Path
from kiosk.journal.sqlite_journal import SqliteJournal

async def hold():
    journal = await SqliteJournal.open(Path(sys.argv[1]))
    print("held", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await journal.close()

asyncio.run(hold())
"""


def test_another_process_is_named_and_leaves_nothing_behind_when_killed(path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, path], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout.readline() == b"held\n"
        try:
            message = refusal_of(path, JournalInUse)
        finally:
            holder.kill()
        holder.wait()

    assert f"process {holder.pid} " in message
    asyncio.run(fill(path))


def test_a_holder_without_a_name_is_another_process(path):
    lock = path.with_name("journal.db.lock")
    lock.write_text("half a no")
    with lock.open("r+") as held:
        fcntl.flock(held, fcntl.LOCK_EX)

        assert "in use by another process" in refusal_of(path, JournalInUse)


def test_no_other_program_gets_in_while_we_have_it(path):
    async def scenario():
        async with opened(path):
            other = sqlite3.connect(path, timeout=0)
            try:
                with pytest.raises(sqlite3.OperationalError, match="locked"):
                    other.execute("SELECT count(*) FROM entries")
            finally:
                other.close()

    asyncio.run(scenario())


def test_a_file_that_another_program_has_open_is_not_used(path):
    asyncio.run(fill(path))
    other = sqlite3.connect(path, isolation_level=None)
    try:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")

        assert "another program has the file open; close it there" in refusal_of(path, JournalFull)
    finally:
        other.close()


# Not ours, not whole.


def test_some_other_file_is_refused(path):
    path.write_text("Dear diary, " * 100)

    assert "is not a journal but some other file" in refusal_of(path, JournalDamaged)


def test_a_few_bytes_are_refused(path):
    path.write_bytes(b"SQLite format 3\0")

    assert "some other file" in refusal_of(path, JournalDamaged)


def test_the_database_of_another_program_is_refused(path):
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE entries (ours)")
    other.close()

    assert "SQLite file of another program" in refusal_of(path, JournalDamaged)


def test_a_journal_of_a_newer_kiosk_is_refused(path):
    newer = (*schema.MIGRATIONS, ("CREATE TABLE tomorrow (x)",))

    async def scenario():
        async with opened(path, migrations=newer):
            pass

    asyncio.run(scenario())

    assert f"newer kiosk (journal version {len(newer)}, this one knows {len(newer) - 1})" in refusal_of(
        path, JournalDamaged
    )


def test_a_newer_version_that_is_only_in_the_log_is_refused_too(path):
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA user_version = 99")
        with pytest.raises(JournalDamaged, match="newer kiosk"):
            schema.bring_up_to_date(connection, path)
    finally:
        connection.close()


def test_a_file_that_was_cut_short_is_refused(path):
    asyncio.run(fill(path))
    os.truncate(path, path.stat().st_size - 4096)

    assert "is cut short" in refusal_of(path, JournalDamaged)


def test_an_emptied_or_missing_file_beside_its_log_is_refused(path):
    path.with_name("journal.db-wal").write_bytes(b"what is left")

    assert "is missing, but its write-ahead log" in refusal_of(path, JournalDamaged)

    path.touch()

    assert "is empty, but journal.db-wal beside it is not" in refusal_of(path, JournalDamaged)


def test_a_damaged_page_is_found_at_start(path):
    asyncio.run(fill(path, 50))
    with path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(os.urandom(4096))

    assert "damaged" in refusal_of(path, JournalDamaged)


def meddle(path, statement, *values):
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(statement, values)
    connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET body = replace(body, '12900', '900') WHERE sequence = 2",
        "UPDATE entries SET at = '2026-11-24T00:00:00.000000Z' WHERE sequence = 3",
        "DELETE FROM entries WHERE sequence = 2",
        "UPDATE entries SET reference = 'somebody-else-1' WHERE sequence = 1",
    ],
)
def test_an_entry_that_was_changed_is_found_at_start(path, statement):
    asyncio.run(fill(path))
    meddle(path, statement)

    assert "was changed" in refusal_of(path, JournalDamaged)


def test_a_change_far_back_is_found_by_verify(path, monkeypatch):
    monkeypatch.setattr("kiosk.journal.sqlite_journal.LAST_ENTRIES", 1)
    asyncio.run(fill(path, 5))
    meddle(path, "UPDATE entries SET body = replace(body, '12900', '900') WHERE sequence = 2")

    async def scenario():
        async with opened(path) as journal:
            with pytest.raises(JournalDamaged, match="line 2"):
                await journal.verify()

    asyncio.run(scenario())


def test_a_list_that_makes_no_sense_is_damage(path):
    asyncio.run(fill(path))
    meddle(path, "UPDATE payments SET state = 'UNHEARD'")

    async def scenario():
        async with opened(path) as journal:
            with pytest.raises(JournalDamaged, match="list of payments"):
                await journal.history(HistoryQuery())

    asyncio.run(scenario())


def test_a_gap_in_a_payments_entries_is_damage(path, monkeypatch):
    monkeypatch.setattr("kiosk.journal.sqlite_journal.LAST_ENTRIES", 0)

    async def scenario():
        async with opened(path) as journal:
            await journal.append(first_entry(payment()), payment())
            await journal.append(resumed(payment()), payment())
            await journal.append(resumed(payment(), 3), payment())
        meddle(path, "DELETE FROM entries WHERE number = 2")
        async with opened(path) as journal:
            with pytest.raises(JournalDamaged, match=f"entry 2 of payment {REFERENCE} is missing"):
                await journal.entries(REFERENCE)

    asyncio.run(scenario())


# No room, no right.


def test_a_full_disk_changes_nothing_and_all_is_well_when_there_is_room_again(path):
    async def scenario():
        async with opened(path) as journal:
            await journal.append(first_entry(payment()), payment())
            (pages,) = await sql(journal, "PRAGMA page_count")
            await sql(journal, f"PRAGMA max_page_count = {pages}")
            appended = await append_until_full(journal)
            rows = await journal.history(HistoryQuery(limit=100_000))
            assert len(rows) == appended + 1

            await sql(journal, "PRAGMA max_page_count = 100000")
            await journal.append(resumed(payment()), payment(state=State.PAID))
            assert await journal.verify() == appended + 2

    asyncio.run(scenario())


async def append_until_full(journal):
    """Append payments until there is no room; make sure that the last one left no trace, and return the count."""
    number = 0
    while (refusal := await refusal_of_append(journal, one := payment(f"full-{number:06}-1"))) is None:
        number += 1
    assert str(journal.path) in refusal
    assert "room" in refusal
    assert await journal.entries(one.reference) == ()
    assert one.reference not in await journal.unsettled()
    return number


async def refusal_of_append(journal, one):
    try:
        await journal.append(first_entry(one), one)
    except JournalFull as error:
        return str(error)
    return None


LIMITED = """
import asyncio, resource, sys
from pathlib import Path
from kiosk.journal.sqlite_journal import SqliteJournal
from tests.journal.samples import first_entry, payment
from tests.journal.test_sqlite_journal import append_until_full

async def scenario():
    journal = await SqliteJournal.open(Path(sys.argv[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
    appended = await append_until_full(journal)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    await journal.append(first_entry(payment()), payment())
    assert await journal.verify() == appended + 1
    await journal.close()
    print(appended)

asyncio.run(scenario())
"""


def test_a_write_that_the_system_refuses_changes_nothing(path):
    run = subprocess.run([sys.executable, "-c", LIMITED, path], cwd=ROOT, capture_output=True, text=True)

    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > 0


@pytest.fixture
def small_disk(tmp_path):
    """A real disk of 1 MB, and a function that mounts it again with other options."""
    disk = tmp_path / "disk"
    disk.mkdir()

    def mount(options):
        return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "kiosk-test", disk], capture_output=True)

    if os.geteuid() != 0 or mount("size=1m").returncode != 0:
        pytest.skip("only root can mount a small disk")
    yield disk, mount
    subprocess.run(["umount", disk], check=True)


def test_a_disk_that_is_really_full(small_disk):
    disk, mount = small_disk

    async def scenario():
        async with opened(disk / "journal.db") as journal:
            appended = await append_until_full(journal)
            assert appended > 0
            assert mount("remount,size=4m").returncode == 0
            await journal.append(first_entry(payment()), payment())
            assert await journal.verify() == appended + 1
        return appended

    async def again(appended):
        async with opened(disk / "journal.db") as journal:
            assert await journal.verify() == appended + 1

    asyncio.run(again(asyncio.run(scenario())))


def test_no_journal_is_begun_on_a_full_disk(small_disk):
    disk, _ = small_disk
    (disk / "ballast").write_bytes(bytes(1 << 20))

    async def scenario():
        with pytest.raises(JournalFull, match="room"):
            await SqliteJournal.open(disk / "journal.db")
        (disk / "ballast").unlink()
        async with opened(disk / "journal.db") as journal:
            assert await journal.unsettled() == ()

    asyncio.run(scenario())


def test_a_read_only_disk_is_named(small_disk):
    disk, mount = small_disk
    asyncio.run(fill(disk / "journal.db"))
    assert mount("remount,ro").returncode == 0

    assert "cannot be written (Read-only file system)" in refusal_of(disk / "journal.db", JournalFull)


AS_NOBODY = """
import asyncio, concurrent.futures.thread, os, sys
from pathlib import Path
from kiosk.engine.ports import JournalFull
from kiosk.journal.sqlite_journal import SqliteJournal

if os.geteuid() == 0:
    os.setuid(65534)
try:
    asyncio.run(SqliteJournal.open(Path(sys.argv[1])))
except JournalFull as error:
    print(error)
"""


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o444), (0o777, 0o444), (0o555, 0o666)])
def test_a_file_or_folder_that_is_read_only_is_named(folder_mode, file_mode):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.db"
        asyncio.run(fill(path))
        path.with_name("journal.db.lock").unlink()
        path.chmod(file_mode)
        path.parent.chmod(folder_mode)
        before = path.read_bytes()

        run = subprocess.run([sys.executable, "-c", AS_NOBODY, path], cwd=ROOT, capture_output=True, text=True)

        assert path.read_bytes() == before
        path.parent.chmod(0o700)
    assert str(path) in run.stdout, run.stderr
    assert "cannot be written (Permission denied): make" in run.stdout


def test_a_folder_in_the_files_place_is_named(path):
    path.mkdir()

    assert "Is a directory" in refusal_of(path, JournalFull)


# Migrations.

OLD = schema.MIGRATIONS
NEW = (*OLD, ("ALTER TABLE payments ADD COLUMN shift TEXT", "CREATE INDEX by_shift ON payments (shift)"))
BROKEN = (*OLD, ("ALTER TABLE payments ADD COLUMN shift TEXT", "CREATE INDEX by_shift ON nowhere (shift)"))


def test_a_migration_leaves_a_copy_of_what_was_before(path):
    asyncio.run(fill(path))

    async def scenario():
        async with opened(path, migrations=NEW) as journal:
            assert len(await journal.unsettled()) == 3
        async with opened(path.with_name(f"journal.db.version-{len(schema.MIGRATIONS)}")) as before:
            assert len(await before.unsettled()) == 3

    asyncio.run(scenario())

    assert "newer kiosk" in refusal_of(path, JournalDamaged)


def test_a_migration_that_fails_leaves_the_journal_as_it_was(path):
    asyncio.run(fill(path))

    async def scenario():
        with pytest.raises(JournalError, match="nowhere"):
            await SqliteJournal.open(path, migrations=BROKEN)
        async with opened(path) as journal:
            assert len(await journal.unsettled()) == 3
            columns = await journal._do(lambda: journal._connection.execute("PRAGMA table_info(payments)").fetchall())
            assert "shift" not in [column[1] for column in columns]

    asyncio.run(scenario())


# Killed.

WRITER = """
import asyncio, sys
from pathlib import Path
from kiosk.domain.paper import Line
from kiosk.domain.payment import State
from kiosk.journal.sqlite_journal import SqliteJournal
from tests.journal.samples import first_entry, payment, resumed

async def write():
    journal = await SqliteJournal.open(Path(sys.argv[1]))

    async def one(name):
        for count in range(1_000_000):
            new = payment(f"{name}-{count:07}-1")
            await journal.append(first_entry(new), new)
            print(new.reference, 1, flush=True)
            await journal.append(resumed(new), payment(new.reference, state=State.PAID))
            print(new.reference, 2, flush=True)

    await asyncio.gather(one(sys.argv[2] + "a"), one(sys.argv[2] + "b"))

asyncio.run(write())
"""


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(path):
    acknowledged: dict[str, int] = {}
    for round_number, lines in enumerate((1, 40, 333, 90)):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, path, f"round-{round_number}"], cwd=ROOT, stdout=subprocess.PIPE
        ) as writer:
            said = [writer.stdout.readline() for _ in range(lines)]
            writer.send_signal(signal.SIGKILL)
            said += writer.stdout.readlines()
        for line in said:
            if line.endswith(b"\n"):
                reference, number = line.split()
                acknowledged[reference.decode()] = int(number)

    async def scenario():
        async with opened(path) as journal:
            for reference, number in acknowledged.items():
                entries = await journal.entries(reference)
                assert len(entries) >= number
                assert entries[0] == first_entry(payment(reference))
            rows = await journal.history(HistoryQuery(limit=100_000))
            assert await journal.verify() == sum(2 if row.settled else 1 for row in rows)

    asyncio.run(scenario())

    assert len(acknowledged) > 100


def test_slips_survive_a_restart(path):
    async def main():
        async with opened(path) as journal:
            await journal.issue_slip(REFERENCE, "payment", "paper", NOON, lambda _: (Line("Kjøp", "129,00\xa0kr"),))
        async with opened(path) as journal:
            (slip,) = await journal.slips_to_print()
            again = await journal.issue_slip(REFERENCE, "payment", "code", NOON, lambda _: ())

        assert (slip.lines, slip.at, slip.state) == ((Line("Kjøp", "129,00\xa0kr"),), NOON, SlipState.WAITING)
        assert again.copy == 1

    asyncio.run(main())
