"""The Zs in the journal's file: written once, in a chain of their own that holds on to the chain of the entries.

Each row keeps the figures as versioned JSON, the hash of the entry at which it was cut, and a hash over all that and
the row before it. So a Z that was changed, taken out or put in shows, and so does an entry that was changed under it.
As with events, old versions are read for ever: raise VERSION, and add to UPCASTERS the function that turns a body of
the old version into one of the next. tests/journal/golden_closings holds one of each.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from datetime import date
from hashlib import sha256
from typing import Any

from kiosk.domain.day import (
    Closing,
    Comparison,
    Difference,
    Figures,
    Reservation,
    Signature,
    SignedFor,
    Standing,
    Sums,
    Tally,
    What,
)
from kiosk.engine.ports import JournalDamaged
from kiosk.journal.codec import (
    MONEY,
    REFERENCE,
    TEXT,
    TIME,
    WHOLE,
    Body,
    Shape,
    or_null,
    read_time,
    record_of,
    to_json,
    tuple_of,
    word_of,
    write_time,
)
from kiosk.journal.projection import check_next_closing

VERSION = 2


def _no_tips_yet(body: Body) -> Body:
    """Version 1 was written when there were no tips."""
    figures = body["figures"]

    def with_tips(sums: Body) -> Body:
        return {**sums, "tips": {"number": 0, "sum": {**sums["taken"]["sum"], "minor_units": 0}}}

    told = {
        "total": with_tips(figures["total"]),
        "hours": [{**one, "sums": with_tips(one["sums"])} for one in figures["hours"]],
        "cashiers": [{**one, "sums": with_tips(one["sums"])} for one in figures["cashiers"]],
    }
    return {**body, "figures": {**figures, **told}}


UPCASTERS: Mapping[int, Callable[[Body], Body]] = {1: _no_tips_yet}
"""Version -> a body of that version made into one of the next."""

Execute = Callable[..., sqlite3.Cursor]


def _by(key: str, shape: Shape, value: str, of: Shape) -> Shape:
    """A mapping, as a list of objects in its order: JSON's keys are texts only."""

    def read(values: Any) -> dict[Any, Any]:
        return {shape.read(one[key]): of.read(one[value]) for one in values}

    return Shape(lambda said: [{key: shape.write(one), value: of.write(said[one])} for one in said], read)


TALLY = record_of(Tally, number=WHOLE, sum=MONEY)
SUMS = record_of(
    Sums,
    taken=TALLY,
    tips=TALLY,
    refunded=TALLY,
    released=TALLY,
    asked=TALLY,
    cancelled=TALLY,
    expired=TALLY,
    refused=TALLY,
)
STANDING = record_of(Standing, reference=REFERENCE, word=TEXT, amount=MONEY, held=MONEY, asked_at=TIME)
DIFFERENCE = record_of(Difference, reference=REFERENCE, what=word_of(What), ours=MONEY, theirs=MONEY)
FIGURES = record_of(
    Figures,
    after=WHOLE,
    upto=WHOLE,
    total=SUMS,
    since=or_null(TIME),
    until=or_null(TIME),
    hours=_by("hour", TIME, "sums", SUMS),
    cashiers=_by("by", TEXT, "sums", SUMS),
    standing=tuple_of(STANDING),
    unasked=tuple_of(DIFFERENCE),
)
COMPARISON = record_of(
    Comparison,
    at=or_null(TIME),
    payments=WHOLE,
    differences=tuple_of(DIFFERENCE),
    unread=tuple_of(REFERENCE),
)
SIGNED_FOR = record_of(SignedFor, why=word_of(Reservation), reference=Shape(str, TEXT.read))
SIGNATURE = record_of(Signature, name=TEXT, at=TIME, items=tuple_of(SIGNED_FOR))
_PARTS = {"figures": FIGURES, "comparison": COMPARISON, "signature": or_null(SIGNATURE)}


def encode(closing: Closing) -> str:
    """Write what a Z says in the present version; its number, day and time are kept beside it."""
    return to_json({name: shape.write(getattr(closing, name)) for name, shape in _PARTS.items()})


def decode(number: int, day: str, at: str, version: int, body: str, head: bytes = b"") -> Closing:
    """Read what `encode` wrote, in any version; JournalDamaged if it can't be read."""
    try:
        said: Body = json.loads(body)
        for step in range(version, VERSION):
            said = UPCASTERS[step](said)
        if not 1 <= version <= VERSION or said.keys() != _PARTS.keys():
            raise ValueError(f"version {version} with {', '.join(said)}")
        parts = {name: shape.read(said[name]) for name, shape in _PARTS.items()}
        return Closing(number, date.fromisoformat(day), read_time(at), **parts, head=head.hex())
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError) as error:
        raise JournalDamaged(f"Z {number} cannot be read: {error}") from error


def link_of(previous: bytes, head: bytes, number: int, day: str, at: str, version: int, body: str) -> bytes:
    """The hash that stands beside a Z: over the one before it, the entry it was cut at, and all that it says."""
    return sha256(previous + head + f"{number}\n{day}\n{at}\n{version}\n{body}".encode()).digest()


COLUMNS = "number, day, at, version, body, head"


def write(execute: Execute, closing: Closing) -> None:
    """Write the next Z, inside of a transaction. ValueError if it is not the next."""
    last = execute("SELECT number, upto, hash FROM closings ORDER BY number DESC LIMIT 1").fetchone()
    (entries,) = execute("SELECT coalesce(max(sequence), 0) FROM entries").fetchone()
    day, at, body = closing.day.isoformat(), write_time(closing.at), encode(closing)
    taken = execute("SELECT 1 FROM closings WHERE day = ?", (day,)).fetchone() is not None
    check_next_closing(closing, last and last[:2], entries, taken)
    upto = closing.figures.upto
    (head,) = execute("SELECT hash FROM entries WHERE sequence = ?", (upto,)).fetchone()
    link = link_of(last[2] if last else b"", head, closing.number, day, at, VERSION, body)
    values = (closing.number, day, at, upto, head, VERSION, body, link)
    execute("INSERT INTO closings VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)


def end(connection: sqlite3.Connection) -> tuple[int, bytes]:
    """The number of the last Z and its hash; 0 and nothing without any."""
    row = connection.execute("SELECT number, hash FROM closings ORDER BY number DESC LIMIT 1").fetchone()
    return row or (0, b"")


def newest(connection: sqlite3.Connection, before: int | None, limit: int) -> tuple[Closing, ...]:
    """The Zs with a number below `before`, newest first."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM closings WHERE number < ? ORDER BY number DESC LIMIT ?",  # noqa: S608
        ((1 << 62) if before is None else before, max(limit, 0)),
    ).fetchall()
    return tuple(decode(*row) for row in rows)


def of_day(connection: sqlite3.Connection, day: date) -> Closing | None:
    """The Z of a local day."""
    row = connection.execute(f"SELECT {COLUMNS} FROM closings WHERE day = ?", (day.isoformat(),)).fetchone()  # noqa: S608
    return decode(*row) if row else None


def check(connection: sqlite3.Connection) -> int:
    """Check every Z, the chain over them and their hold on the entries; return how many there are.

    JournalDamaged names the first that is wrong.
    """
    last, previous, entry = 0, b"", 0
    for *said, upto, head, link, there in connection.execute(
        "SELECT closings.number, day, closings.at, closings.version, closings.body, upto, head, closings.hash, "
        "entries.hash FROM closings LEFT JOIN entries ON sequence = upto ORDER BY closings.number"
    ):
        number = said[0]
        if number != last + 1:
            raise JournalDamaged(f"Z {last + 1} was taken away")
        if link != link_of(previous, head, *said):
            raise JournalDamaged(f"Z {number} was changed, or one before it was")
        if head != there:
            raise JournalDamaged(f"Z {number} was cut at entry {upto}, which is not there any more as it was")
        figures = decode(*said).figures
        if (figures.after, figures.upto) != (entry, upto):
            raise JournalDamaged(f"Z {number} does not begin where the one before it ended")
        last, previous, entry = number, link, upto
    return last
