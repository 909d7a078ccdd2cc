"""Draw a plain QR: black on white, whole pixels per module, four modules of quiet zone, and nothing else."""

from __future__ import annotations

from io import BytesIO

import qrcode
from PIL import Image, ImageDraw

from kiosk.emulator.records import QrCode

_QUIET_MODULES = 4


def draw(code: QrCode) -> bytes:
    """The picture of a code in the form that was asked for."""
    return png(code.content, code.size, code.white_border) if code.media_type == "image/png" else svg(code.content)


def modules(content: str) -> list[list[bool]]:
    """The code's modules, True for dark, without a quiet zone; error correction M."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    code.add_data(content)
    code.make(fit=True)
    return code.get_matrix()


def png(content: str, size: int, white_border: int) -> bytes:
    """A PNG of exactly `size` pixels a side, with at least `white_border` white pixels around the quiet zone.

    When both do not fit, the border gives way: a code that cannot be read helps nobody.
    """
    rows = modules(content)
    side = len(rows) + 2 * _QUIET_MODULES
    scale = max(1, (size - 2 * white_border) // side)
    offset = (size - scale * len(rows)) // 2
    picture = Image.new("1", (size, size), 1)
    draw = ImageDraw.Draw(picture)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                left, top = offset + x * scale, offset + y * scale
                draw.rectangle((left, top, left + scale - 1, top + scale - 1), fill=0)
    buffer = BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def svg(content: str) -> bytes:
    """An SVG with one unit per module, quiet zone included."""
    rows = modules(content)
    side = len(rows) + 2 * _QUIET_MODULES
    path = "".join(
        f"M{x + _QUIET_MODULES} {y + _QUIET_MODULES}h1v1h-1z"
        for y, row in enumerate(rows)
        for x, dark in enumerate(row)
        if dark
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side * 10}" height="{side * 10}" viewBox="0 0 {side} {side}"'
        ' shape-rendering="crispEdges">'
        f'<rect width="{side}" height="{side}" fill="#fff"/><path fill="#000" d="{path}"/></svg>'
    ).encode()
