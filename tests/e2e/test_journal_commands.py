"""`kiosk journal verify` and `backup`, and the way back from a backup, as the README tells it."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.events import Resumed
from kiosk.domain.transitions import transition
from kiosk.engine.ports import Entry
from kiosk.journal.sqlite_journal import SqliteJournal
from tests.support.stories import REFERENCE, charge

SETTINGS = """\
[vipps]
merchant_serial_number = "123456"
fallback_url = "https://shop.example/thanks"
callback_prefix = "https://shop.example/vipps"
[shop]
name = "Bakeriet"
till = "till-1"
[journal]
path = '{path}'
"""


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "journal.db"
    (tmp_path / "kiosk.toml").write_text(SETTINGS.format(path=path), encoding="utf-8")

    async def fill() -> None:
        opened = await SqliteJournal.open(path)
        await opened.append(Entry(REFERENCE, 1, charge()), transition(None, charge()).payment)
        await opened.close()

    asyncio.run(fill())
    return path


def kiosk(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", *words, "--config", str(folder / "kiosk.toml")]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_a_sound_journal_is_said_to_be_sound(journal: Path) -> None:
    verified = kiosk(journal.parent, "journal", "verify")

    assert (verified.returncode, verified.stderr) == (0, "")
    assert "1 entries, whole and unchanged" in verified.stdout


def test_a_journal_in_which_an_amount_was_changed_is_found_out(journal: Path) -> None:
    with sqlite3.connect(journal) as connection:
        connection.execute("UPDATE entries SET body = replace(body, '12900', '11900')")
    connection.close()

    verified = kiosk(journal.parent, "journal", "verify")

    assert verified.returncode in {1, 64}
    assert str(journal) in verified.stderr
    assert len(verified.stderr.splitlines()) == 1


def test_a_backup_can_be_put_in_the_journals_place(journal: Path) -> None:
    copy = journal.parent / "backup.db"
    assert kiosk(journal.parent, "journal", "backup", str(copy)).returncode == 0
    journal.rename(journal.with_suffix(".old"))
    copy.rename(journal)

    assert kiosk(journal.parent, "journal", "verify").returncode == 0
    assert REFERENCE in kiosk(journal.parent, "history").stdout


def head_of(printed: str) -> str:
    found = re.search(r"head ([0-9a-f]{64}:[0-9]+)$", printed.strip())
    assert found, printed
    return found[1]


def test_verify_backup_and_the_log_tell_the_same_head(journal: Path) -> None:
    settings, log = journal.parent / "kiosk.toml", journal.parent / "kiosk.log"
    settings.write_text(f"{settings.read_text('utf-8')}[logs]\npath = '{log}'\n", "utf-8")

    verified = kiosk(journal.parent, "journal", "verify")
    copied = kiosk(journal.parent, "journal", "backup", str(journal.parent / "backup.db"))
    kiosk(journal.parent, "journal", "accept")

    head = head_of(verified.stdout)
    assert head_of(copied.stdout) == head
    assert (verified.stderr, copied.stderr) == ("", "")
    told = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    heads = [(line["event"].split(" at ")[0], f"{line['head']}:{line['entries']}") for line in told if "head" in line]
    assert heads == [("journal backed up", head), ("journal opened", head), ("journal closed", head)]


def test_an_earlier_head_must_still_be_in_the_chain(journal: Path) -> None:
    head = head_of(kiosk(journal.parent, "journal", "verify").stdout)
    wrong = f"{'0' * 64}:1"

    kept = kiosk(journal.parent, "journal", "verify", "--head", head)
    gone = kiosk(journal.parent, "journal", "verify", "--head", f"{head[:64]}:7")
    other = kiosk(journal.parent, "journal", "verify", "--head", wrong)
    nonsense = kiosk(journal.parent, "journal", "verify", "--head", "yesterday")

    assert (kept.returncode, kept.stderr) == (0, "")
    assert gone.returncode == 1
    assert "entries 2 to 7 are missing" in gone.stderr
    assert other.returncode == 1
    assert "entry 1, or one before it, was replaced" in other.stderr
    assert nonsense.returncode == 64
    assert "expected 16 to 64 hexadecimal digits" in nonsense.stderr


@pytest.mark.parametrize("name", ["journal.db", "other.db"])
def test_no_backup_is_put_over_a_journal_in_use(journal: Path, name: str) -> None:
    (journal.parent / "other.db").write_bytes(b"another till's")
    (journal.parent / "other.db-wal").write_bytes(b"and its log")
    before = (journal.parent / name).read_bytes()

    refused = kiosk(journal.parent, "journal", "backup", str(journal.parent / name))

    assert refused.returncode == 64
    assert "is a journal in use" in refused.stderr
    assert (journal.parent / name).read_bytes() == before


WRITING = [
    ("recover",),
    ("refund", REFERENCE),
    ("pay", "--amount", "100"),
    ("journal", "accept"),
]
LOOKING = [
    ("history",),
    ("show", REFERENCE),
    ("journal", "verify"),
    ("journal", "backup", "{folder}/backup.db"),
]


@pytest.mark.parametrize("words", [*WRITING, *LOOKING], ids=" ".join)
def test_beside_a_running_kiosk_one_can_look_and_whoever_would_write_is_told_who_writes(
    journal: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CLIENT_ID", "CLIENT_SECRET", "SUBSCRIPTION_KEY"):
        monkeypatch.setenv(f"KIOSK_{name}", "something")
    asked = [word.format(folder=journal.parent) for word in words]

    async def beside() -> subprocess.CompletedProcess[str]:
        running = await SqliteJournal.open(journal)
        try:
            done = await asyncio.to_thread(kiosk, journal.parent, *asked)
            await running.append(Entry(REFERENCE, 2, Resumed(at=charge().at)), transition(None, charge()).payment)
            assert await running.verify() == 2
        finally:
            await running.close()
        return done

    done = asyncio.run(beside())

    if words in LOOKING:
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout
    else:
        assert (done.returncode, done.stdout) == (64, "")
        assert f"in use by process {os.getpid()} on " in done.stderr
        assert done.stderr.count("\n") == 1
