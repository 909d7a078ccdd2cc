"""The kept count of a day in the journal's file: one row, with the figures as a Z has them.

It is never the truth. The row holds on to the last entry that it counted by that entry's hash, which stands for all
before it; a row that was changed, or that was made of other entries, or by another version of the kiosk, is as good as
none, and the day is counted from its entries again.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import Any

from kiosk.domain.day import Figures
from kiosk.domain.identifiers import PaymentReference
from kiosk.journal.closings import FIGURES, VERSION
from kiosk.journal.codec import to_json

Execute = Callable[..., sqlite3.Cursor]


def write(execute: Execute, figures: Figures) -> None:
    """Keep `figures` in place of the last ones, inside of a transaction. ValueError if they end with no entry."""
    found = execute("SELECT hash FROM entries WHERE sequence = ?", (figures.upto,)).fetchone()
    if found is None:
        raise ValueError(f"there is no entry {figures.upto} to count up to")
    (head,), body = found, to_json(FIGURES.write(replace(figures, standing=())))
    values = (figures.upto, head, VERSION, body, _hash(head, VERSION, body))
    execute("INSERT OR REPLACE INTO counted VALUES (1, ?, ?, ?, ?, ?)", values)


def read(connection: sqlite3.Connection) -> Figures | None:
    """The kept figures, or None: see the top."""
    row = connection.execute(
        "SELECT counted.head, counted.version, counted.body, counted.hash, entries.hash "
        "FROM counted JOIN entries ON sequence = upto"
    ).fetchone()
    if row is None:
        return None
    head, version, body, link, there = row
    if version != VERSION or head != there or link != _hash(head, version, body):
        return None
    try:
        figures: Figures = FIGURES.read(json.loads(body))
    except (ValueError, TypeError, KeyError):
        return None
    return figures


def references(connection: sqlite3.Connection, after: int, upto: int) -> tuple[PaymentReference, ...]:
    """The payments with an entry after number `after` up to number `upto`, in the order of their first there."""
    rows: list[tuple[Any, ...]] = connection.execute(
        "SELECT reference FROM entries WHERE sequence > ? AND sequence <= ? ORDER BY sequence", (after, upto)
    ).fetchall()
    return tuple(dict.fromkeys(PaymentReference(reference) for (reference,) in rows))


def _hash(head: bytes, version: int, body: str) -> bytes:
    return sha256(head + f"{version}\n{body}".encode()).digest()
