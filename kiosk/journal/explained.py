"""What SQLite and the operating system say about a journal's file, as errors that name the file and what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.engine.ports import JournalDamaged, JournalError, JournalFull


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite and the operating system say about `path` into what to do about it."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        sort, cure = CURES.get(code, (JournalError, "nothing was written"))
        raise sort(f"{path}: {cure} ({error})") from error
    except OSError as error:
        raise JournalFull(
            f"{path} cannot be written ({error.strerror}): make the file and its folder writable for this user and see "
            "that there is room, or choose another place with [journal] path"
        ) from error


_NO_DISK = "the disk does not take or give what it should; see that there is room and that the disk is well"
_READ_ONLY = "the file is read-only; make it and its folder writable for this user"
_OTHER_PROGRAM = "another program has the file open; close it there"
_DAMAGED = "the file is damaged; restore the last backup, it was left as it is"
CURES: dict[int, tuple[type[JournalError], str]] = {
    sqlite3.SQLITE_FULL: (JournalFull, "the disk is full; make room, then go on"),
    sqlite3.SQLITE_IOERR: (JournalFull, _NO_DISK),
    sqlite3.SQLITE_READONLY: (JournalFull, _READ_ONLY),
    sqlite3.SQLITE_PERM: (JournalFull, _READ_ONLY),
    sqlite3.SQLITE_CANTOPEN: (JournalFull, "the file cannot be opened; make it and its folder writable for this user"),
    sqlite3.SQLITE_BUSY: (JournalFull, _OTHER_PROGRAM),
    sqlite3.SQLITE_LOCKED: (JournalFull, _OTHER_PROGRAM),
    sqlite3.SQLITE_CORRUPT: (JournalDamaged, _DAMAGED),
    sqlite3.SQLITE_NOTADB: (JournalDamaged, "the file is not a journal; choose another with [journal] path"),
}
