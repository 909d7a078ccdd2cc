"""The log file outlives a full disk, a folder that is cleared away, and a second process that writes to it."""

from __future__ import annotations

import json
import logging
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.config import default_log_file
from kiosk.log_file import LogFile, written

KEEP = 50_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "logs" / "kiosk.log"


@pytest.fixture
def log(path: Path) -> Iterator[LogFile]:
    log = LogFile(path, KEEP)
    log.setFormatter(logging.Formatter('{"event": "%(message)s"}'))
    yield log
    log.close()


def write(log: LogFile, *events: str) -> None:
    for event in events:
        log.handle(logging.LogRecord("x", logging.INFO, "", 0, event, None, None))


def events(*paths: Path) -> list[str]:
    return [json.loads(line)["event"] for path in paths for line in path.read_text("utf-8").splitlines()]


def test_what_is_kept_is_the_newest_and_no_line_is_cut(log: LogFile, path: Path) -> None:
    write(log, *(f"line {number}" for number in range(5000)))

    kept = events(*written(path))
    assert kept == [f"line {number}" for number in range(5000 - len(kept), 5000)]
    assert 0.75 * KEEP < sum(one.stat().st_size for one in written(path)) <= KEEP
    assert all(stat.S_IMODE(one.stat().st_mode) == 0o600 for one in written(path))


def test_a_folder_that_vanishes_is_made_again(log: LogFile, path: Path) -> None:
    write(log, "before")
    shutil.rmtree(path.parent)

    write(log, "after")

    assert events(path) == ["after"]


def test_a_folder_that_cannot_be_made_costs_lines_and_says_so_later(log: LogFile, path: Path) -> None:
    shutil.rmtree(path.parent)
    path.parent.write_text("in the way")
    write(log, "lost", "lost too")
    path.parent.unlink()

    write(log, "written")

    assert events(path) == ["2 lines could not be written here", "written"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_stops_nobody() -> None:
    log = LogFile(Path("/dev/full"), KEEP)
    log.setFormatter(logging.Formatter("%(message)s"))

    write(log, "one", "two")

    assert log._dropped == 2
    log.close()


def test_a_line_that_a_full_disk_cut_does_not_spoil_the_next(
    log: LogFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = os.write
    monkeypatch.setattr(os, "write", lambda file, line: whole(file, line[:5]))
    write(log, "cut in the middle")
    monkeypatch.undo()

    write(log, "whole")

    lines = path.read_text("utf-8").splitlines()
    assert lines[0] == '{"eve'
    assert [json.loads(line)["event"] for line in lines[1:]] == ["1 lines could not be written here", "whole"]


def test_two_processes_write_to_one_file_without_mixing_lines(log: LogFile, path: Path) -> None:
    program = (
        "import logging, sys; from pathlib import Path; from kiosk.log_file import LogFile;"
        f"log = LogFile(Path(sys.argv[1]), 100 * {KEEP});"
        """log.setFormatter(logging.Formatter('{"event": "%(message)s"}'));"""
        "[log.handle(logging.LogRecord('x', 20, '', 0, f'theirs {n}', None, None)) for n in range(300)]"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(path)]) as other:
        written_by_us = 0
        while other.poll() is None and written_by_us < 300:
            write(log, f"ours {written_by_us}")
            written_by_us += 1
        assert other.wait(60) == 0

    theirs = [one for one in events(*written(path)) if one.startswith("theirs")]
    assert theirs == [f"theirs {number}" for number in range(300)]


def test_the_default_place_is_systemds_or_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_log_file({"LOGS_DIRECTORY": "/var/log/kiosk"}) == Path("/var/log/kiosk/kiosk.log")
    assert default_log_file({}).name == "kiosk.log"
    assert "qr-kiosk" in default_log_file({}).parts
