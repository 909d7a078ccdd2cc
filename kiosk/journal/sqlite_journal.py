"""The journal in a SQLite file: committed to the disk when `append` returns. The only SQL beside the tables'
own and that of the closings.

ONE connection for everything, for the life of the process, used on one thread: SQLite 3.7.0 to 3.51.2 can lose
committed writes when two connections checkpoint a write-ahead log at once (https://sqlite.org/wal.html#walresetbug),
and Debian 12 ships 3.40.1. So lists read through the connection that writes, a copy is made through it, and the file is
locked against everybody else.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from kiosk.domain import paper
from kiosk.domain.day import Closing, Figures
from kiosk.domain.events import Event
from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.payment import Payment, PaymentQr
from kiosk.engine.ports import (
    Cut,
    Entry,
    HistoryQuery,
    HistoryRow,
    IssuedSlip,
    JournalDamaged,
    JournalError,
    JournalFull,
    Numbered,
    SlipState,
)
from kiosk.journal import closings, counted, listing, slips
from kiosk.journal.codec import CODEC, Codec, Line, read_time, write_time
from kiosk.journal.explained import explained
from kiosk.journal.head import Head, Lost, Published, Wanted, publish, read_published
from kiosk.journal.lock import JournalLock
from kiosk.journal.projection import check_next, history_row
from kiosk.journal.schema import APPLICATION_ID, MIGRATIONS, bring_up_to_date, copy_to, refuse_foreign
from kiosk.journal.texts import put_together, take_apart
from kiosk.journal.worker import Worker

_log = logging.getLogger(__name__)

CHECKED_WHOLE_UP_TO = 4 << 20
"""Bytes of a file that SQLite checks page by page at start; a larger one is checked at its end alone.

Measured: 2 ms a MB from memory; 70 s for the 4.6 GB of a million payments from the disk."""
LAST_ENTRIES = 50
"""Entries at the end of the journal whose chain is checked at start, before the first sale."""
PIECE = 100
"""Entries that are checked, or forgotten, at a time: a few milliseconds for which a sale may have to wait."""
REST = 9
"""How many times as long as a piece took the check rests before the next one: a tenth of one core at most."""
PUBLISHED_EVERY = 16
"""Entries after which the head is published anew; a sale has about ten."""

Result = TypeVar("Result")


class SqliteJournal:
    """A Journal in the file at `path`. Open it with `open`, and close it."""

    def __init__(self, path: Path, codec: Codec = CODEC) -> None:
        """Use `open` instead: this alone opens nothing."""
        self.path = path
        self._codec = codec
        self._worker = Worker("journal", JournalError(f"the journal {path} is closed"))

    @classmethod
    async def open(
        cls, path: Path, *, codec: Codec = CODEC, migrations: Sequence[Sequence[str]] = MIGRATIONS
    ) -> SqliteJournal:
        """Open the journal at `path`, made if missing; or raise JournalError, leaving what is there untouched."""
        journal = cls(path, codec)
        try:
            await journal._worker.do(journal._open, migrations)
        except BaseException:
            await journal._worker.close(journal._close)
            raise
        return journal

    async def append(self, entry: Entry, after: Payment) -> None:
        """See Journal. Once called, it happens or fails as a whole, also if the caller is cancelled."""
        await self._do(self._append, entry, after)

    async def entries(self, reference: PaymentReference) -> Sequence[Entry]:
        """See Journal."""
        return await self._do(self._entries, reference)

    async def unsettled(self) -> Sequence[PaymentReference]:
        """See Journal."""
        return await self._do(self._unsettled)

    async def history(self, query: HistoryQuery) -> Sequence[HistoryRow]:
        """See Journal."""
        return await self._do(self._history, query)

    async def refunds_since(self, since: datetime) -> Sequence[Entry]:
        """See Journal."""
        return await self._do(self._refunds_since, since)

    async def cut(self) -> Cut:
        """See Journal."""
        return await self._do(self._cut)

    async def span(self, after: int, upto: int, most: int) -> Sequence[Numbered]:
        """See Journal. `most` of about PIECE keeps a sale from waiting."""
        return await self._do(self._span, after, upto, most)

    async def entries_until(self, reference: PaymentReference, upto: int) -> Sequence[Entry]:
        """See Journal."""
        return await self._do(self._entries, reference, upto)

    async def close_day(self, closing: Closing) -> None:
        """See Journal."""
        await self._do(self._close_day, closing)

    async def closings(self, before: int | None = None, limit: int = 50) -> Sequence[Closing]:
        """See Journal."""
        return await self._do(lambda: closings.newest(self._connection, before, limit))

    async def closing_of(self, day: date) -> Closing | None:
        """See Journal."""
        return await self._do(lambda: closings.of_day(self._connection, day))

    async def keep_count(self, figures: Figures) -> None:
        """See CountBook."""
        await self._do(self._keep_count, figures)

    async def kept_count(self) -> Figures | None:
        """See CountBook."""
        return await self._do(lambda: counted.read(self._connection))

    async def references(self, after: int, upto: int) -> Sequence[PaymentReference]:
        """See CountBook."""
        return await self._do(lambda: counted.references(self._connection, after, upto))

    async def keep_qr(self, reference: PaymentReference, qr: PaymentQr) -> None:
        """See Journal. ValueError for a payment that is not there; nothing is kept once it is no longer payable."""
        await self._do(self._keep_qr, reference, qr)

    async def kept_qr(self, reference: PaymentReference) -> PaymentQr | None:
        """See Journal."""
        return await self._do(self._kept_qr, reference)

    async def issue_slip(
        self, reference: str, document: str, way: str, at: datetime, make: Callable[[int], tuple[paper.Line, ...]]
    ) -> IssuedSlip:
        """See SlipBook."""
        return await self._do(lambda: slips.issue(self._commit, reference, document, way, at, make))

    async def slips_of(self, reference: str) -> Sequence[IssuedSlip]:
        """See SlipBook."""
        return await self._do(lambda: slips.of(self._connection, reference))

    async def slips_to_print(self) -> Sequence[IssuedSlip]:
        """See SlipBook."""
        return await self._do(lambda: slips.to_print(self._connection))

    async def slip_is(self, number: int, state: SlipState) -> None:
        """See SlipBook."""
        await self._do(lambda: slips.note(self._commit, number, state))

    async def withdraw_slip(self, number: int) -> bool:
        """See SlipBook."""
        return await self._do(lambda: slips.withdraw(self._commit, number))

    async def verify(self) -> int:
        """Check every page, every link of the chain, every line and every Z; return the number of entries.

        May take minutes.
        """
        return await self._do(self._verify)

    async def verify_in_pieces(self, rest: Callable[[float], Awaitable[None]]) -> int:
        """Check every link of the chain, every line and every Z beside a running till; return the number of entries.

        After each piece `rest` is awaited with the seconds for which the journal should be left to the sales. Pages
        are not checked: that can't be done in pieces. JournalDamaged names the first entry that is wrong.
        """
        last, took = 0, 0.0
        while True:
            before = last
            last, took = await self._do(self._check_piece, last)
            if last - before < PIECE:
                break
            await rest(REST * took)
        await self._do(self._check_closings)
        return last

    async def forget_texts(self, before: datetime, rest: Callable[[float], Awaitable[None]]) -> int:
        """Forget what was typed for settled payments before `before` (aware), in pieces; return how many texts.

        Entries and their chain stay; they read as if nothing had been typed.
        """
        forgotten = 0
        while True:
            count, took = await self._do(self._forget_texts, before)
            forgotten += count
            if count < PIECE:
                return forgotten
            await rest(REST * took)

    async def missing(self, wanted: Wanted) -> str:
        """Say what of a head that somebody kept is not in the chain any more; empty if it is all there."""
        return await self._do(self._missing, wanted)

    async def backup(self, target: Path) -> None:
        """Write a whole copy to `target`, made while the journal is in use."""
        await self._do(self._backup, target)

    @property
    def head(self) -> Head:
        """The end of the chain, as it was last committed; stays when the journal is closed."""
        entries, link = self._end
        return Head(entries, link.hex())

    @property
    def lost(self) -> tuple[Lost, ...]:
        """What was published once, is not in the chain any more, and was accepted by nobody yet."""
        return self._published.open if self._published else ()

    async def accept_losses(self) -> tuple[Lost, ...]:
        """Note that all losses are known, so that they are not told any more; return those that were new."""
        return await self._do(self._accept_losses)

    async def close(self) -> None:
        """See Journal."""
        await self._worker.close(self._close)

    async def _do(self, work: Callable[..., Result], *arguments: Any) -> Result:
        def explaining() -> Result:
            with explained(self.path):
                return work(*arguments)

        return await self._worker.do(explaining)

    # What follows runs on the journal's thread.

    _lock: JournalLock | None = None
    _connection: sqlite3.Connection
    _end: tuple[int, bytes] = (0, b"")
    _published: Published | None = None
    _compared = False

    def _open(self, migrations: Sequence[Sequence[str]]) -> None:
        with explained(self.path):
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = JournalLock(self.path)
            if self.path.exists():
                refuse_foreign(self.path, len(migrations))
            elif self.path.with_name(self.path.name + "-wal").exists():
                raise JournalDamaged(
                    f"{self.path} is missing, but its write-ahead log {self.path.name}-wal is there: "
                    "put the file back, or move the log away to begin a new journal"
                )
            # Opened for writing by us first: SQLite would fall back to reading without a word.
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            self._connection = sqlite3.connect(self.path, timeout=1.0, isolation_level=None)
            self._prepare(migrations)

    def _prepare(self, migrations: Sequence[Sequence[str]]) -> None:
        execute = self._connection.execute
        execute("PRAGMA locking_mode = EXCLUSIVE")
        if self.path.stat().st_size == 0:
            execute(f"PRAGMA application_id = {APPLICATION_ID}")
        (mode,) = execute("PRAGMA journal_mode = WAL").fetchone()
        if mode != "wal":
            raise JournalFull(f"{self.path} cannot be written: SQLite has no write-ahead log there (mode {mode})")
        execute("PRAGMA synchronous = FULL")
        execute("PRAGMA secure_delete = ON")  # codes and texts that are dropped are overwritten
        if sys.platform == "darwin":  # without these, fsync on a Mac stops at the drive's cache
            execute("PRAGMA fullfsync = 1")
            execute("PRAGMA checkpoint_fullfsync = 1")
        bring_up_to_date(self._connection, self.path, migrations)
        if self.path.stat().st_size <= CHECKED_WHOLE_UP_TO:
            self._check_pages()
        last = execute("SELECT sequence, hash FROM entries ORDER BY sequence DESC LIMIT 1").fetchone()
        self._end = last or (0, b"")
        self._check_chain(max(self._end[0] - LAST_ENTRIES, 0))
        self._compare_with_published()

    def _close(self) -> None:
        try:
            if hasattr(self, "_connection"):
                if self._compared:  # what a journal that was refused says of itself is worth nothing
                    self._publish(for_sure=True)
                with explained(self.path):
                    self._connection.close()
        finally:
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    @contextmanager
    def _commit(self) -> Iterator[Callable[..., sqlite3.Cursor]]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield self._connection.execute
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # SQLite has rolled back by itself after some errors
                self._connection.execute("ROLLBACK")
            raise

    def _append(self, entry: Entry, after: Payment) -> None:
        row, (line, typed) = history_row(entry, after), take_apart(self._codec.encode(entry.event))
        sequence, previous = self._end[0] + 1, self._end[1]
        link = link_of(previous, sequence, entry.reference, entry.number, line)
        with self._commit() as execute:
            (last,) = execute("SELECT max(number) FROM entries WHERE reference = ?", (entry.reference,)).fetchone()
            check_next(entry, last or 0)
            execute(
                "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (sequence, entry.reference, entry.number, line.at, line.kind, line.version, line.body, link),
            )
            if typed:
                # A text may be left there of an entry that somebody cut off.
                execute(
                    "INSERT OR REPLACE INTO texts VALUES (?, ?, ?, ?, ?)", (sequence, entry.reference, line.at, *typed)
                )
            execute(listing.SAVE_ROW, listing.row_values(row, after.payable))
            if not after.payable:
                execute("DELETE FROM kept_qr WHERE reference = ?", (entry.reference,))
        self._end = sequence, link
        if sequence - (self._published.head.entries if self._published else 0) >= PUBLISHED_EVERY:
            self._publish(for_sure=False)

    def _entries(self, reference: PaymentReference, upto: int = (1 << 63) - 1) -> Sequence[Entry]:
        rows = self._connection.execute(
            f"SELECT number, {LINE} {ENTRIES} WHERE entries.reference = ? AND sequence <= ? ORDER BY number",
            (reference, upto),
        ).fetchall()
        for expected, (number, *_) in enumerate(rows, start=1):
            if number != expected:
                raise JournalDamaged(f"entry {expected} of payment {reference} is missing in {self.path}")
        return tuple(Entry(reference, number, self._event(reference, number, *line)) for number, *line in rows)

    def _event(
        self, reference: str, number: int, kind: str, version: int, at: str, body: str, *typed: bytes | None
    ) -> Event:
        line = Line(kind, version, at, body)
        try:
            line = put_together(line, *typed)
        except ValueError as error:
            raise JournalDamaged(f"entry {number} of payment {reference} in {self.path}: {error}") from error
        return self._codec.decode_entry(reference, number, line)

    # Days. A span is found by the entries' own number, so no question grows with the journal.

    def _cut(self) -> Cut:
        return Cut(self._end[0], tuple(self._unsettled()))

    def _span(self, after: int, upto: int, most: int) -> Sequence[Numbered]:
        rows = self._connection.execute(
            f"SELECT sequence, entries.reference, number, {LINE} {ENTRIES} WHERE sequence > ? AND sequence <= ? "
            "ORDER BY sequence LIMIT ?",
            (after, upto, most),
        ).fetchall()
        return tuple(
            Numbered(sequence, Entry(PaymentReference(reference), number, self._event(reference, number, *line)))
            for sequence, reference, number, *line in rows
        )

    def _close_day(self, closing: Closing) -> None:
        with self._commit() as execute:
            closings.write(execute, closing)
        self._publish(for_sure=True)

    def _keep_count(self, figures: Figures) -> None:
        with self._commit() as execute:
            counted.write(execute, figures)

    def _last_closing(self) -> Head:
        number, link = closings.end(self._connection)
        return Head(number, link.hex())

    def _check_closings(self) -> None:
        try:
            closings.check(self._connection)
        except JournalDamaged as error:
            raise JournalDamaged(
                f"{self.path}: {error}: restore the last backup; the file was left as it is"
            ) from error

    def _unsettled(self) -> Sequence[PaymentReference]:
        rows = self._connection.execute("SELECT reference FROM payments WHERE settled = 0 ORDER BY asked_at, reference")
        return tuple(PaymentReference(reference) for (reference,) in rows)

    def _refunds_since(self, since: datetime) -> Sequence[Entry]:
        rows = self._connection.execute(
            f"SELECT entries.reference, number, {LINE} FROM entries INDEXED BY refunds "  # noqa: S608
            "LEFT JOIN texts USING (sequence) "
            "WHERE kind = 'refund-requested' AND entries.at >= ? ORDER BY entries.at, sequence",
            (write_time(since),),
        ).fetchall()
        return tuple(
            Entry(PaymentReference(reference), number, self._event(reference, number, *line))
            for reference, number, *line in rows
        )

    def _keep_qr(self, reference: PaymentReference, qr: PaymentQr) -> None:
        with self._commit() as execute:
            payment = execute("SELECT payable FROM payments WHERE reference = ?", (reference,)).fetchone()
            if payment is None:
                raise ValueError(f"there is no payment {reference} to keep a QR for")
            if payment == (1,):
                execute(
                    "INSERT OR REPLACE INTO kept_qr VALUES (?, ?, ?, ?, ?)",
                    (reference, qr.content, qr.image, qr.media_type, write_time(qr.expires_at)),
                )

    def _kept_qr(self, reference: PaymentReference) -> PaymentQr | None:
        row = self._connection.execute(
            "SELECT content, image, media_type, expires_at FROM kept_qr WHERE reference = ?", (reference,)
        ).fetchone()
        return row and PaymentQr(row[0], row[1], row[2], read_time(row[3]))

    # Lists.

    def _history(self, query: HistoryQuery) -> Sequence[HistoryRow]:
        try:
            return listing.history(self._connection, query)
        except ValueError as error:
            raise JournalDamaged(f"the list of payments in {self.path} is damaged: {error}") from error

    # Whether the file adds up.

    def _check_pages(self) -> None:
        (verdict,) = self._connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            verdict = " ".join(verdict.split())
            raise JournalDamaged(f"{self.path} is damaged ({verdict}): restore the last backup; it was left as it is")

    def _check_chain(self, after: int, most: int = -1) -> int:
        """Check up to `most` entries after number `after` (-1: all); return the number of the last that was checked."""
        before = self._connection.execute("SELECT hash FROM entries WHERE sequence = ?", (after,)).fetchone()
        last, previous = after, before[0] if before else b""
        for sequence, reference, number, link, kind, version, at, body, *typed in self._connection.execute(
            f"SELECT sequence, entries.reference, number, hash, {LINE} {ENTRIES} WHERE sequence > ? "
            "ORDER BY sequence LIMIT ?",
            (after, most),
        ):
            line = Line(kind, version, at, body)
            if sequence != last + 1 or link != link_of(previous, sequence, reference, number, line):
                raise JournalDamaged(
                    f"entry {number} of payment {reference} in {self.path} was changed, or one before it was taken "
                    f"away (line {sequence}): restore the last backup; the file was left as it is"
                )
            self._event(reference, number, kind, version, at, body, *typed)
            last, previous = sequence, link
        return last

    def _check_piece(self, after: int) -> tuple[int, float]:
        began = time.perf_counter()
        return self._check_chain(after, PIECE), time.perf_counter() - began

    def _backup(self, target: Path) -> None:
        with explained(target):
            copy_to(self._connection, target)

    def _verify(self) -> int:
        self._check_pages()
        entries = self._check_chain(0)
        self._check_closings()
        return entries

    # Whether it has all that it once had.

    def _compare_with_published(self) -> None:
        """Hold the chain against what was published, and publish its head; sales may go on whatever comes of it."""
        before, now = read_published(self.path), write_time(datetime.now(UTC))
        lost = list(before.lost) if before else []
        if before and not self._has(before.head):
            lost.append(Lost(before.head, before.at, now, self.head.entries))
            _log.warning("the journal %s has lost its end: %s", self.path, lost[-1])
        if before and not self._has(before.closings, of_closings=True):
            zs = self._last_closing().entries
            lost.append(Lost(before.closings, before.at, now, zs, of_closings=True))
            _log.warning("the journal %s has lost closings: %s", self.path, lost[-1])
        # Whoever puts the right file back has nothing to explain.
        kept = tuple(one for one in lost if one.accepted_at or not self._has(one.head, one.of_closings))
        self._published = before
        self._compared = True
        self._publish(kept, for_sure=True)

    def _has(self, head: Head, of_closings: bool = False) -> bool:
        which = "closings WHERE number" if of_closings else "entries WHERE sequence"
        row = self._connection.execute(f"SELECT hash FROM {which} = ?", (head.entries,)).fetchone()  # noqa: S608
        return not head.entries or (row is not None and row[0].hex() == head.hash)

    def _publish(self, lost: tuple[Lost, ...] | None = None, *, for_sure: bool) -> None:
        """Publish the head, if there is anything new; `lost` if that is known anew. A failure stops no sale."""
        before, head = self._published, self.head
        lost = (before.lost if before else ()) if lost is None else lost
        zs = self._last_closing()
        told = before and (before.head, before.lost, before.closings)
        if (before is None and not head.entries) or told == (head, lost, zs):
            return
        self._published = Published(head, write_time(datetime.now(UTC)), lost, zs)
        try:
            publish(self.path, self._published, for_sure=for_sure)
        except OSError as error:
            _log.warning("the head of the journal could not be written beside %s (%s)", self.path, error.strerror)

    def _accept_losses(self) -> tuple[Lost, ...]:
        if self._published is None or not self._published.open:
            return ()
        new = self._published.open
        accepted = self._published.accepted(write_time(datetime.now(UTC)))
        publish(self.path, accepted, for_sure=True)
        self._published = accepted
        return new

    def _missing(self, wanted: Wanted) -> str:
        if wanted.entries is None:
            found = self._connection.execute(
                "SELECT sequence FROM entries WHERE substr(lower(hex(hash)), 1, ?) = ? LIMIT 1",
                (len(wanted.hash), wanted.hash),
            ).fetchone()
            return "" if found else f"no entry has the hash {wanted.hash}: it was cut off, or replaced"
        row = self._connection.execute("SELECT hash FROM entries WHERE sequence = ?", (wanted.entries,)).fetchone()
        if row is None:
            return f"entries {self._end[0] + 1} to {wanted.entries} are missing"
        return "" if row[0].hex().startswith(wanted.hash) else f"entry {wanted.entries}, or one before it, was replaced"

    # Forgetting what was typed.

    def _forget_texts(self, before: datetime) -> tuple[int, float]:
        began = time.perf_counter()
        with self._commit() as execute:
            old = execute(
                "SELECT sequence, texts.reference FROM texts JOIN payments USING (reference) "
                "WHERE at < ? AND settled = 1 ORDER BY at LIMIT ?",
                (write_time(before), PIECE),
            ).fetchall()
            for sequence, reference in old:
                execute("DELETE FROM texts WHERE sequence = ?", (sequence,))
                execute(
                    "UPDATE payments SET text = '' WHERE reference = ? AND asked_at < ?",
                    (reference, listing.micros(before)),
                )
        return len(old), time.perf_counter() - began


LINE = "kind, version, entries.at, body, salt, texts.text"
ENTRIES = "FROM entries LEFT JOIN texts USING (sequence)"


def link_of(previous: bytes, sequence: int, reference: str, number: int, line: Line) -> bytes:
    """The hash that stands beside an entry: over the one before it and all that the entry says."""
    said = f"{sequence}\n{reference}\n{number}\n{line.at}\n{line.kind}\n{line.version}\n{line.body}"
    return sha256(previous + said.encode()).digest()
