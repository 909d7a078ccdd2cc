"""A copy of a journal for whoever only looks: taken beside a running kiosk, which neither waits nor notices.

The one process that uses a journal has the file locked against everybody (see `sqlite_journal`), so nobody reads it
through SQLite beside it. But the files' bytes can be copied. While the write-ahead log is not begun anew, every page
that a checkpoint may be writing just now stands whole in the log as well; and a new log has new salts in its header
(https://www.sqlite.org/fileformat2.html#the_write_ahead_log). So: look at the log's header, copy the file, copy the
log, look again; if the header is the same, file and log together are the journal at one moment, else we begin anew.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.engine.ports import JournalError, JournalFull
from kiosk.journal.head import head_file

TRIES = 20
"""A log lasts for a thousand pages, about a hundred sales: more than are made while a file is copied."""
WAL_HEADER = 32


@contextmanager
def snapshot_of(journal: Path) -> Iterator[Path]:
    """Copy the journal at `journal` to a folder of this user alone, for as long as it is looked at.

    What is missing is missing in the copy, too. JournalFull if there is no room, JournalError if it changes too fast.
    What a JournalError says about the copy is said about `journal`.
    """
    with tempfile.TemporaryDirectory(prefix="kiosk-journal-") as folder:
        copy = Path(folder) / journal.name
        try:
            if not any(_copy_once(journal, copy) for _ in range(TRIES)):
                raise JournalError(f"{journal} changes faster than it can be copied; try again in a minute")
        except OSError as error:
            raise JournalFull(
                f"{journal} can't be copied to {folder} to look at it ({error.strerror}): see that it may be read and "
                "that there is room for a copy, or choose another place for temporary files with TMPDIR"
            ) from error
        try:
            yield copy
        except JournalError as error:
            raise type(error)(str(error).replace(str(copy), str(journal))) from error


def _copy_once(journal: Path, copy: Path) -> bool:
    before = _state(journal)
    wal = journal.with_name(journal.name + "-wal")
    # The published head first: a copy that is older than the head would look as if it had lost its end.
    for file in (head_file(journal), journal, wal):
        to = copy.with_name(file.name)
        to.unlink(missing_ok=True)
        with suppress(FileNotFoundError):
            shutil.copyfile(file, to)
            to.chmod(0o600)
    return before == _state(journal)


def _state(journal: Path) -> object:
    """What stays the same while the log is not begun anew; without a log, while nobody writes at all."""
    with suppress(FileNotFoundError), journal.with_name(journal.name + "-wal").open("rb") as wal:
        if header := wal.read(WAL_HEADER):
            return header
    with suppress(FileNotFoundError):
        looks = journal.stat()
        return looks.st_mtime_ns, looks.st_size, looks.st_ino
    return None
