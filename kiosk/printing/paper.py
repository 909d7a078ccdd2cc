"""What an ESC/POS printer makes of bytes: the text as it would stand on the paper, and a picture of it to look at.

For demonstrations and tests. It is no part of printing: it reads what was sent, so it shows what a printer would print
and not what we meant. It knows just what our slips use; anything else is an error, so that nothing goes unnoticed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

PAGES = {19: "cp858", 16: "cp1252"}
CELL = (12, 24)
"""Dots of one letter, across and down, at 203 dots to the inch; a large one has twice of both."""
FEED = 6
"""Dots between two rows."""
EDGE = 24
"""Dots around what is printed, in a picture of letters."""


@dataclass
class Printed:
    """One piece of paper: rows of (text, large, centered, bold), or bands of dots."""

    rows: list[tuple[str, bool, bool, bool]] = field(default_factory=list)
    bands: list[Image.Image] = field(default_factory=list)

    @property
    def texts(self) -> list[str]:
        """What stands on it, row by row."""
        return [row[0] for row in self.rows]

    @property
    def picture(self) -> Image.Image:
        """The bands of dots as one picture."""
        whole = Image.new("L", (self.bands[0].width, sum(band.height for band in self.bands)), 255)
        top = 0
        for band in self.bands:
            whole.paste(band, (0, top))
            top += band.height
        return whole


def papers(data: bytes) -> list[Printed]:
    """Read a stream of slips; each ends with a cut. ValueError for what we never send (a drawer, for one)."""
    return list(_papers(data))


def _papers(data: bytes) -> Iterator[Printed]:
    at, paper, page, row = 0, Printed(), "ascii", bytearray()
    large = centered = bold = False
    while at < len(data):
        two = data[at : at + 2]
        if two == b"\x1b@":
            at, page, large, centered, bold = at + 2, "ascii", False, False, False
        elif two == b"\x1bt":
            page, at = PAGES[data[at + 2]], at + 3
        elif two == b"\x1ba":
            centered, at = data[at + 2] == 1, at + 3
        elif two == b"\x1bE":
            bold, at = data[at + 2] == 1, at + 3
        elif two == b"\x1d!":
            large, at = {0x00: False, 0x11: True}[data[at + 2]], at + 3
        elif two == b"\x1bd":
            at += 3
        elif two == b"\x1dV":
            yield paper
            at, paper = at + 3, Printed()
        elif data[at : at + 4] == b"\x1dv0\x00":
            across, tall = (int.from_bytes(data[at + n : at + n + 2], "little") for n in (4, 6))
            dots = data[at + 8 : at + 8 + across * tall]
            band = Image.frombytes("1", (across * 8, tall), bytes(byte ^ 0xFF for byte in dots))
            paper.bands.append(band.convert("L"))
            at += 8 + across * tall
        elif two in {b"\x10\x04", b"\x1dr"}:
            at += 3
        elif data[at] == 0x0A:
            paper.rows.append((row.decode(page), large, centered, bold))
            at, row = at + 1, bytearray()
        elif data[at] >= 0x20:
            row.append(data[at])
            at += 1
        else:
            raise ValueError(f"no slip holds {data[at : at + 4]!r}")
    if row or paper.rows or paper.bands:
        raise ValueError("the paper was not cut")


def to_png(paper: Printed, columns: int, file: Path, fonts: Path) -> None:
    """Draw it as it would look: its dots, or each letter in a cell of its own. `fonts` is the folder of our fonts."""
    if paper.bands:
        paper.picture.save(file)
        return
    across, down = CELL
    steps = [(2 * down if large else down) + FEED for _, large, _, _ in paper.rows]
    picture = Image.new("L", (columns * across + 2 * EDGE, sum(steps) + 2 * EDGE), 255)
    draw, top = ImageDraw.Draw(picture), EDGE
    for (text, large, centered, bold), step in zip(paper.rows, steps, strict=True):
        wide = across * (2 if large else 1)
        font = _font(fonts, bold, wide)
        left = EDGE + ((columns * across - len(text) * wide) // 2 if centered else 0)
        for number, letter in enumerate(text):
            draw.text((left + (number + 0.5) * wide, top + step // 2), letter, font=font, fill=0, anchor="mm")
        top += step
    picture.save(file)


def _font(fonts: Path, bold: bool, wide: int) -> ImageFont.FreeTypeFont:
    """As large as a letter that is no wider than its cell."""
    return ImageFont.truetype(str(fonts / f"Inter-{'Bold' if bold else 'Medium'}.otf"), round(wide * 1.45))
