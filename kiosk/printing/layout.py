"""Lines as rows of a given number of columns: what is too long is broken, what stands right is put there. Pure.

A printer has one width of letter, so a row is a text that is exactly as wide as the paper, or less.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.paper import Align, Line, Size

WIDTHS = (32, 42, 48)
"""Columns of a paper of 58 mm, and of 80 mm in the two usual fonts."""


@dataclass(frozen=True, slots=True)
class Row:
    """One printed row. A `large` one has half as many columns."""

    text: str
    large: bool = False
    centered: bool = False
    bold: bool = False


def rows(lines: Iterable[Line], columns: int) -> tuple[Row, ...]:
    """Break `lines` into rows of at most `columns` columns."""
    return tuple(row for line in lines for row in _rows_of(line, columns))


def _rows_of(line: Line, columns: int) -> Iterator[Row]:
    if line.rule:
        yield Row("-" * columns)
        return
    large = line.size is Size.LARGE
    room = columns // 2 if large else columns
    centered = line.align is Align.CENTER and not line.right
    if line.right:
        texts = _in_two(line.text, line.right, room)
    else:
        texts = _balanced(line.text, room) if centered else _wrapped(line.text, room)
    for text in texts:
        yield Row(text, large, centered, line.bold)


def _in_two(left: str, right: str, room: int) -> Sequence[str]:
    """`left` and `right` on one row if they fit with a space between; else `right` on rows of its own, to the right."""
    if len(left) + 1 + len(right) <= room:
        return [left + " " * (room - len(left) - len(right)) + right]
    return [*_wrapped(left, room), *(part.rjust(room) for part in _wrapped(right, room))]


def _balanced(text: str, room: int) -> Sequence[str]:
    """Rows that are as even as can be, and no more of them: in the middle of the paper a word alone looks lost."""
    widest = _wrapped(text, room)
    return next((even for less in range(1, room) if len(even := _wrapped(text, less)) == len(widest)), widest)


def _wrapped(text: str, room: int) -> Sequence[str]:
    return textwrap.wrap(text, room, break_on_hyphens=False) or [""]
