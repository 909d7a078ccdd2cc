"""What an ESC/POS printer makes of bytes: text as it would stand on the paper, and a picture of it to look at.

Knows just what our slips use; anything else is an error, so that nothing unknown goes unnoticed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
PAGES = {19: "cp858", 16: "cp1252"}


@dataclass
class Printed:
    """One piece of paper: rows of (text, large, centered, bold), or bands of dots."""

    rows: list[tuple[str, bool, bool, bool]] = field(default_factory=list)
    bands: list[Image.Image] = field(default_factory=list)

    @property
    def texts(self) -> list[str]:
        return [row[0] for row in self.rows]

    @property
    def picture(self) -> Image.Image:
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


def to_png(paper: Printed, columns: int, file: Path) -> None:
    """Draw it as it would look: 12 x 24 dots a letter, or its dots."""
    if paper.bands:
        paper.picture.save(file)
        return
    font = {large: ImageFont.truetype(str(FONTS / "Inter-Medium.otf"), 38 if large else 19) for large in (False, True)}
    height = sum(60 if large else 30 for _, large, _, _ in paper.rows) + 40
    picture = Image.new("L", (columns * 12 + 40, height), 255)
    draw, top = ImageDraw.Draw(picture), 20
    for text, large, centered, bold in paper.rows:
        step = 24 if large else 12
        left = 20 + ((columns * 12 - len(text) * step) // 2 if centered else 0)
        for n, letter in enumerate(text):
            draw.text((left + n * step, top), letter, font=font[large], fill=0, stroke_width=int(bold))
        top += 60 if large else 30
    picture.save(file)
