"""Lines drawn as a picture with the kiosk's own font: prints any letter on any printer, and every size exactly."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from kiosk.domain.paper import Align, Line, Size

DOTS = {32: 384, 42: 576, 48: 576}
"""Columns -> dots across the paper, at 203 dots to the inch."""
HEIGHT = {Size.NORMAL: 24, Size.LARGE: 48}
"""Height of a letter in dots: 3 mm and 6 mm."""


def draw_lines(lines: Sequence[Line], columns: int, fonts: Path) -> Image.Image:
    """Draw `lines` in black on white (mode 1), as wide as the paper. `fonts` is the folder of our fonts."""
    width = DOTS[columns]
    placed: list[tuple[int, int, str, ImageFont.FreeTypeFont]] = []
    rules: list[int] = []
    top = 0
    for line in lines:
        font = _font(fonts, HEIGHT[line.size], line.bold)
        step = round(HEIGHT[line.size] * 1.3)
        if line.rule:
            rules.append(top + step // 2)
            top += step
            continue
        left, right = _wrapped(line.text, font, width), _wrapped(line.right, font, width) if line.right else []
        beside = len(left) == 1 and len(right) == 1
        if beside and font.getlength(left[0]) + font.getlength(right[0]) + font.getlength("  ") > width:
            beside = False
        for text in left:
            at = (width - font.getlength(text)) // 2 if line.align is Align.CENTER and not right else 0
            placed.append((int(at), top, text, font))
            top += step
        if beside:
            top -= step
        for text in right:
            placed.append((int(width - font.getlength(text)), top, text, font))
            top += step
    picture = Image.new("1", (width, max(top, 1)), 1)
    draw = ImageDraw.Draw(picture)
    draw.fontmode = "1"
    for x, y, text, font in placed:
        draw.text((x, y), text, font=font, fill=0)
    for y in rules:
        draw.line((0, y, width, y), fill=0, width=2)
    return picture


def bits_of(picture: Image.Image) -> bytes:
    """The dots of a picture of mode 1, row by row, 1 for black."""
    return bytes(byte ^ 0xFF for byte in picture.tobytes())


@lru_cache(maxsize=8)
def _font(folder: Path, height: int, bold: bool) -> ImageFont.FreeTypeFont:
    name = "Inter-Bold.otf" if bold else "Inter-Medium.otf"
    return ImageFont.truetype(str(folder / name), height, layout_engine=ImageFont.Layout.BASIC)


def _wrapped(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    found: list[str] = []
    row = ""
    for word in text.split(" "):
        longer = f"{row} {word}" if row else word
        if font.getlength(longer) <= width:
            row = longer
            continue
        if row:
            found.append(row)
        row = word
        while font.getlength(row) > width:  # a reference that is longer than the paper is wide
            cut = next(n for n in range(len(row) - 1, 0, -1) if font.getlength(row[:n]) <= width)
            found.append(row[:cut])
            row = row[cut:]
    return [*found, row]
