"""One process at a time on a journal: a lock that dies with its holder, and a note that says who holds it.

The lock is the operating system's, on a file beside the journal that stays when the lock goes: after `kill -9`, or
a power cut, nothing has to be cleaned up. What is written in the file only names the holder.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.engine.ports import JournalFull, JournalInUse

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        # A byte far behind the note, since nobody else may read a locked one.
        os.lseek(handle, 1 << 30, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(handle: int) -> None:
        # flock, not lockf: it also keeps two journals of one process apart, and closing another handle doesn't drop it.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class JournalLock:
    """The right to use the journal at `journal`, held until `release`. Raises JournalInUse, naming the holder."""

    def __init__(self, journal: Path) -> None:
        self._path = journal.with_name(journal.name + ".lock")
        try:
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise JournalFull(
                f"{self._path} cannot be written ({error.strerror}): make its folder writable for this user, "
                "or choose another place with [journal] path"
            ) from error
        try:
            _lock(self._handle)
        except OSError as error:
            holder = self._holder()
            os.close(self._handle)
            raise JournalInUse(
                f"{journal} is in use by {holder}: stop that one first, or give this one another [journal] path"
            ) from error
        self._note({"pid": os.getpid(), "since": f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC", "host": platform.node()})

    def release(self) -> None:
        """Let the next one in."""
        self._note(None)
        os.close(self._handle)

    def _note(self, about: dict[str, object] | None) -> None:
        with contextlib.suppress(OSError):  # no room for the note: the lock holds without it
            os.ftruncate(self._handle, 0)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, json.dumps(about).encode())

    def _holder(self) -> str:
        try:
            about = json.loads(os.read(self._handle, 1000))
            return f"process {about['pid']} on {about['host']}, running since {about['since']}"
        except (OSError, ValueError, TypeError, KeyError):
            return "another process"
