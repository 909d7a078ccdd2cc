"""A log file that outlives what happens to log files: a full disk, a folder that is cleared away, another process.

Each line is one write, so that lines of two processes never mix and none is half in a buffer. A line that can't be
written is dropped and counted; the next that can be says how many are missing. Nothing here ever raises after the
start: a till does not stop because it can't take notes.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

FILES = 5
"""Into so many files what is kept is divided: the newest, and `.1` to `.4`."""


class LogFile(logging.Handler):
    """Writes to `path`, for this user alone; at most `keep_bytes` are kept. Raises OSError if that can't begin."""

    def __init__(self, path: Path, keep_bytes: int) -> None:
        super().__init__()
        self._path, self._limit = path.absolute(), max(1, keep_bytes // FILES)
        self._file = -1
        self._identity = (-1, -1)
        self._size = 0
        self._cut = False
        self._dropped = 0
        self._open()

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line, or count it."""
        try:
            line = self.format(record).encode("utf-8", "backslashreplace") + b"\n"
        except Exception:  # what can't be told is counted with what can't be written
            line = b""
        try:
            if not line:
                raise OSError("nothing to write")
            self._be_ready_for(len(line))
            if self._dropped:
                self._write(self._remark(self._dropped))
                self._dropped = 0
            self._write(line)
        except OSError:
            self._dropped += 1

    def close(self) -> None:
        """Let go of the file."""
        self._let_go()
        super().close()

    def _be_ready_for(self, length: int) -> None:
        """Have the file open that stands at the path now, with room for a line."""
        with suppress(OSError):
            found = os.stat(self._path)
            if self._file >= 0 and (found.st_dev, found.st_ino) == self._identity:
                self._size = found.st_size
                if self._size + length > self._limit and self._size:
                    self._make_way()
                return
        self._open()

    def _make_way(self) -> None:
        """Move each file one place on; the last makes way for good."""
        self._let_go()
        for number in range(FILES - 2, -1, -1):
            with suppress(FileNotFoundError):
                os.replace(self._numbered(number), self._numbered(number + 1))
        self._open()

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}") if number else self._path

    def _open(self) -> None:
        self._let_go()
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        found = os.fstat(self._file)
        self._identity, self._size, self._cut = (found.st_dev, found.st_ino), found.st_size, False

    def _let_go(self) -> None:
        if self._file >= 0:
            with suppress(OSError):
                os.close(self._file)
        self._file = -1

    def _write(self, line: bytes) -> None:
        if self._cut:  # the disk became full in the middle of a line
            line = b"\n" + line
        written = os.write(self._file, line)
        self._cut = written < len(line)
        self._size += written
        if self._cut:
            raise OSError("the line was cut")

    def _remark(self, lines: int) -> bytes:
        at = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return f'{{"at": "{at}", "level": "warning", "event": "{lines} lines could not be written here"}}\n'.encode()


def written(path: Path) -> list[Path]:
    """The files that are there, oldest first."""
    numbered = [path.with_name(f"{path.name}.{number}") for number in range(FILES - 1, 0, -1)]
    return [one for one in (*numbered, path) if one.is_file()]
