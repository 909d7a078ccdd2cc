"""The table of slips: what was given out, and what waits for the printer. Outside the chain: no money hangs on it.

All of it runs on the journal's thread; `commit` makes a transaction of what is done within it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from kiosk.domain.paper import Align, Line, Size
from kiosk.engine.ports import IssuedSlip, SlipState
from kiosk.journal.codec import read_time, write_time

Commit = Callable[[], AbstractContextManager[Callable[..., sqlite3.Cursor]]]
FINAL = frozenset({SlipState.DONE, SlipState.UNSURE})
COLUMNS = "id, reference, document, copy, way, at, state, lines"


def first_state(way: str) -> SlipState:
    """In which state a slip begins: what is no paper is out at once."""
    return SlipState.WAITING if way == "paper" else SlipState.DONE


def issue(
    commit: Commit, reference: str, document: str, way: str, at: datetime, make: Callable[[int], tuple[Line, ...]]
) -> IssuedSlip:
    """See SlipBook. The number of the copy is counted in the same transaction."""
    with commit() as execute:
        (copy,) = execute(
            "SELECT count(*) FROM slips WHERE reference = ? AND document = ?", (reference, document)
        ).fetchone()
        lines, state = make(copy), first_state(way)
        kept = write_lines(lines) if state is SlipState.WAITING else ""
        row = (reference, document, copy, way, write_time(at), state.value, kept)
        number = execute(f"INSERT INTO slips VALUES (NULL, {', '.join('?' * 7)})", row).lastrowid  # noqa: S608
    assert number is not None
    return IssuedSlip(number, reference, document, copy, way, at, state, lines if kept else ())


def of(connection: sqlite3.Connection, reference: str) -> Sequence[IssuedSlip]:
    """See SlipBook."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM slips WHERE reference = ? ORDER BY id", (reference,))  # noqa: S608
    return tuple(_slip(*row) for row in rows)


def to_print(connection: sqlite3.Connection) -> Sequence[IssuedSlip]:
    """See SlipBook."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM slips WHERE lines <> '' ORDER BY id")  # noqa: S608
    return tuple(_slip(*row) for row in rows)


def note(commit: Commit, number: int, state: SlipState) -> None:
    """See SlipBook."""
    with commit() as execute:
        execute("UPDATE slips SET state = ? WHERE id = ?", (state.value, number))
        if state in FINAL:
            execute("UPDATE slips SET lines = '' WHERE id = ?", (number,))


def withdraw(commit: Commit, number: int) -> bool:
    """See SlipBook."""
    with commit() as execute:
        gone = execute("DELETE FROM slips WHERE id = ? AND state = ?", (number, SlipState.WAITING.value))
        return gone.rowcount == 1


def write_lines(lines: Iterable[Line]) -> str:
    """Write lines as JSON; what is as usual is left out."""
    usual = _said(Line())
    return json.dumps(
        [{name: value for name, value in _said(line).items() if value != usual[name]} for line in lines],
        ensure_ascii=False,
    )


def read_lines(text: str) -> tuple[Line, ...]:
    """Read what `write_lines` wrote."""
    return tuple(_line(**line) for line in json.loads(text)) if text else ()


def _said(line: Line) -> dict[str, Any]:
    return {
        "text": str(line.text),
        "right": str(line.right),
        "size": line.size.value,
        "align": line.align.value,
        "bold": line.bold,
        "rule": line.rule,
    }


def _line(
    text: str = "", right: str = "", size: str = "normal", align: str = "left", bold: bool = False, rule: bool = False
) -> Line:
    return Line(text, right, Size(size), Align(align), bold, rule)


def _slip(
    number: int, reference: str, document: str, copy: int, way: str, at: str, state: str, lines: str
) -> IssuedSlip:
    return IssuedSlip(number, reference, document, copy, way, read_time(at), SlipState(state), read_lines(lines))
