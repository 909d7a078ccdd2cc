"""The journal's tables, and how an older file becomes a present one.

Migrations are numbered from 1 and never change once released; the number reached stands in the file (PRAGMA
user_version), beside a mark that says whose file it is (PRAGMA application_id). A file that is not ours, or newer than
we know, is refused before SQLite touches it. Before a file with something in it is migrated, a copy is put beside it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from kiosk.engine.ports import JournalDamaged

APPLICATION_ID = 0x514B6A31  # "QKj1"

# entries is the truth: one row per event, never changed, each with the SHA-256 over the one before it and itself.
# payments is what lists need, made from the entries in the same commit; times there are microseconds since 1970.
# kept_qr holds the codes of payments that can still be paid; texts what was typed, apart from the entries. closings are
# the Zs: as unchanging as the entries, in a chain of their own that holds on to that of the entries (see `closings`).
# slips is what was given out on paper or as a code, and what is still to be printed.
#
# Each index ends with the reference, since that is the primary key of a table WITHOUT ROWID; by_... thus serve paging
# by (asked_at, reference) without sorting. A reference is searched quarter by quarter: see `listing._search`.
MIGRATIONS: Sequence[Sequence[str]] = (
    (
        """CREATE TABLE entries (
            sequence INTEGER PRIMARY KEY,
            reference TEXT NOT NULL,
            number INTEGER NOT NULL,
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            version INTEGER NOT NULL,
            body TEXT NOT NULL,
            hash BLOB NOT NULL,
            UNIQUE (reference, number)
        ) STRICT""",
        """CREATE TABLE payments (
            reference TEXT PRIMARY KEY,
            asked_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            minor_units INTEGER NOT NULL,
            currency TEXT NOT NULL,
            text TEXT NOT NULL,
            state TEXT NOT NULL,
            word TEXT NOT NULL,
            captured INTEGER NOT NULL,
            refunded INTEGER NOT NULL,
            settled INTEGER NOT NULL,
            payable INTEGER NOT NULL,
            quarter INTEGER NOT NULL,
            reversed TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE kept_qr (
            reference TEXT PRIMARY KEY,
            content TEXT NOT NULL,
            image BLOB NOT NULL,
            media_type TEXT NOT NULL,
            expires_at TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX by_time ON payments (asked_at)",
        "CREATE INDEX by_state ON payments (state, asked_at)",
        "CREATE INDEX by_amount ON payments (minor_units, asked_at)",
        "CREATE INDEX by_state_and_amount ON payments (state, minor_units, asked_at)",
        "CREATE INDEX by_start ON payments (quarter, reference COLLATE NOCASE, asked_at)",
        "CREATE INDEX by_end ON payments (quarter, reversed, asked_at)",
        "CREATE INDEX unsettled ON payments (asked_at) WHERE settled = 0",
    ),
    # Refunds have a limit a day, so they are looked up by their time.
    ("CREATE INDEX refunds ON entries (at) WHERE kind = 'refund-requested'",),
    # What a cashier typed, so that it can be forgotten without breaking the chain: see `texts`.
    (
        """CREATE TABLE texts (
            sequence INTEGER PRIMARY KEY,
            reference TEXT NOT NULL,
            at TEXT NOT NULL,
            salt BLOB NOT NULL,
            text BLOB NOT NULL
        ) STRICT""",
        "CREATE INDEX texts_by_time ON texts (at)",
    ),
    (
        """CREATE TABLE closings (
            number INTEGER PRIMARY KEY,
            day TEXT NOT NULL UNIQUE,
            at TEXT NOT NULL,
            upto INTEGER NOT NULL,
            head BLOB NOT NULL,
            version INTEGER NOT NULL,
            body TEXT NOT NULL,
            hash BLOB NOT NULL
        ) STRICT""",
    ),
    # What people look for among the payments; `unsettled` lists those that are open. The last column is there so that
    # SQLite, which asks once more for what the index is about, need not look into the table for it.
    (
        "CREATE INDEX refunded ON payments (asked_at, reference, refunded) WHERE refunded > 0",
        "CREATE INDEX refunded_by_amount ON payments (minor_units, asked_at, reference, refunded) WHERE refunded > 0",
        """CREATE INDEX unpaid ON payments (asked_at, reference, state)
            WHERE state IN ('CANCELLED', 'EXPIRED', 'REFUSED')""",
        """CREATE INDEX unpaid_by_amount ON payments (minor_units, asked_at, reference, state)
            WHERE state IN ('CANCELLED', 'EXPIRED', 'REFUSED')""",
    ),
    # Slips that were given out, and those that wait for the printer: see `slips`. A report has no reference.
    (
        """CREATE TABLE slips (
            id INTEGER PRIMARY KEY,
            reference TEXT NOT NULL,
            document TEXT NOT NULL,
            copy INTEGER NOT NULL,
            way TEXT NOT NULL,
            at TEXT NOT NULL,
            state TEXT NOT NULL,
            lines TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX slips_of ON slips (reference, document)",
        "CREATE INDEX slips_waiting ON slips (id) WHERE lines <> ''",
    ),
    # How far the present day was counted: one row, which may be lost at any time. See `counted`.
    (
        """CREATE TABLE counted (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            upto INTEGER NOT NULL,
            head BLOB NOT NULL,
            version INTEGER NOT NULL,
            body TEXT NOT NULL,
            hash BLOB NOT NULL
        ) STRICT""",
    ),
)


def refuse_foreign(path: Path, newest: int = len(MIGRATIONS)) -> None:
    """Raise JournalDamaged if the file at `path` is not a journal that we know, looking at its first bytes only.

    Called before SQLite opens the file, since opening alone may already change it.
    https://www.sqlite.org/fileformat2.html#the_database_header
    """
    with path.open("rb") as file:
        header = file.read(100)
        size = file.seek(0, os.SEEK_END)
    wal = path.with_name(path.name + "-wal")
    leftover = wal.exists() and wal.stat().st_size > 0
    if not header:
        if leftover:
            raise JournalDamaged(f"{path} is empty, but {wal.name} beside it is not: {_RESTORE}")
        return
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        raise JournalDamaged(f"{path} is not a journal but some other file: {_ELSEWHERE}")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise JournalDamaged(f"{path} is a SQLite file of another program: {_ELSEWHERE}")
    refuse_newer(path, int.from_bytes(header[60:64], "big"), newest)
    page = int.from_bytes(header[16:18], "big")
    expected = int.from_bytes(header[28:32], "big") * (65536 if page == 1 else page)
    # While there is a write-ahead log, the file may rightly be behind its header.
    if size < expected and not leftover:
        raise JournalDamaged(f"{path} is cut short: {size} bytes of {expected}. {_RESTORE}")


def refuse_newer(path: Path, version: int, newest: int = len(MIGRATIONS)) -> None:
    """Raise JournalDamaged if the file's version is beyond what this kiosk knows."""
    if version > newest:
        raise JournalDamaged(
            f"{path} was written by a newer kiosk (journal version {version}, this one knows {newest}): "
            "install that version or a later one; the file was left as it is"
        )


def bring_up_to_date(
    connection: sqlite3.Connection, path: Path, migrations: Sequence[Sequence[str]] = MIGRATIONS
) -> None:
    """Apply the migrations that the file has not seen, each in a transaction of its own; first keep a copy."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    refuse_newer(path, version, len(migrations))
    if 0 < version < len(migrations):
        copy_to(connection, path.with_name(f"{path.name}.version-{version}"))
    for number, statements in enumerate(migrations[version:], start=version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def copy_to(connection: sqlite3.Connection, target: Path) -> None:
    """Write a whole copy of the journal to `target`, through the one connection; a former copy there is replaced."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL, 0o600))
    try:
        connection.execute("VACUUM INTO ?", (os.fspath(part),))
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


_ELSEWHERE = "choose another file with [journal] path; this one was left as it is"
_RESTORE = "Restore the last backup; the file was left as it is"
