"""`kiosk cashiers`: PINs come by stdin and go nowhere else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.staff import Role
from kiosk.pins import FILE_NAME, LetIn, Pins
from kiosk.system import SystemClock
from tests.e2e.test_journal_commands import SETTINGS

KARI, SIV = "830617", "619283"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kiosk.toml").write_text(SETTINGS.format(path=tmp_path / "journal.db"), encoding="utf-8")
    return tmp_path


def cashiers(folder: Path, *words: str, pin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "cashiers", *words, "--config", str(folder / "kiosk.toml")]
    ended = subprocess.run(command, input=f"{pin}\n", capture_output=True, text=True, check=False, timeout=60)
    assert not pin or pin not in ended.stdout + ended.stderr
    return ended


def test_cashiers_are_added_changed_and_removed(folder: Path) -> None:
    first = cashiers(folder, "add", "Kari", pin=KARI)
    assert (first.returncode, first.stdout) == (4, "")
    assert "manager" in first.stderr

    assert cashiers(folder, "add", "Siv", "--role", "manager", pin=SIV).returncode == 0
    assert cashiers(folder, "add", "Kari", pin=KARI).returncode == 0
    assert cashiers(folder, "role", "Kari", "refund").returncode == 0
    assert cashiers(folder, "pin", "Kari", pin="274950").returncode == 0
    listed = cashiers(folder, "list", "--json")
    assert [json.loads(line) for line in listed.stdout.splitlines()] == [
        {"name": "Kari", "role": "refund"},
        {"name": "Siv", "role": "manager"},
    ]
    pins = Pins(folder / FILE_NAME, SystemClock())
    assert isinstance(pins.check("274950", Role.REFUND, "Kari"), LetIn)

    assert cashiers(folder, "remove", "Siv").returncode == 4
    assert cashiers(folder, "remove", "Kari").returncode == 0
    assert cashiers(folder, "remove", "Siv").returncode == 0
    assert "nobody is asked" in cashiers(folder, "list").stdout


def test_a_pin_that_is_guessed_at_once_is_refused(folder: Path) -> None:
    ended = cashiers(folder, "add", "Siv", "--role", "manager", pin="123456")

    assert ended.returncode == 64
    assert "guessed" in ended.stderr
    assert not (folder / FILE_NAME).exists()
