"""`kiosk journal verify` and `backup`, and the way back from a backup, as the README tells it."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

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
