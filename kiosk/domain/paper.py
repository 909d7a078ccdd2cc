"""What stands on a strip of paper, as data: lines that a slip printer, a screen or a code can show.

A slip is made of them, and so is any report. Nothing here knows how wide the paper is: who prints breaks what is too
long. Words are phrases until somebody says them in the language of the paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Size(StrEnum):
    """How large a line is."""

    NORMAL = "normal"
    LARGE = "large"
    """Twice as high and twice as wide."""


class Align(StrEnum):
    """Where a line without a right part stands."""

    LEFT = "left"
    CENTER = "center"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `text`, and `right` at the right edge if there is any. `rule` is a line drawn across instead."""

    text: str = ""
    right: str = ""
    size: Size = Size.NORMAL
    align: Align = Align.LEFT
    bold: bool = False
    rule: bool = False


RULE = Line(rule=True)
GAP = Line()


def plain_text(lines: Sequence[Line]) -> str:
    """The same as a text without sizes: for a code that somebody takes along."""
    said = (f"{line.text}: {line.right}" if line.right else line.text for line in lines if not line.rule)
    return "\n".join(line for line in said if line)
