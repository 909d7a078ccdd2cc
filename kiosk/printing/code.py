"""A slip as a QR code that a customer takes along: its plain text, drawn by us and read back before anybody sees it."""

from __future__ import annotations

from io import BytesIO

import zxingcpp
from PIL import Image

PIXELS = 8
"""Along the side of a module: whole, so that each is square."""
QUIET_ZONE = 4
"""White modules on each side (ISO/IEC 18004)."""


class CodeError(ValueError):
    """The text can't be shown as a code; the message says why."""


def draw_code(text: str) -> bytes:
    """Draw `text` as the PNG of a QR, black on white; CodeError if it doesn't fit, or doesn't read as it should."""
    try:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    except ValueError as error:
        raise CodeError(f"a slip of {len(text)} characters fits into no code: {error}") from error
    image = code.to_image(scale=PIXELS, add_quiet_zones=False)
    view = memoryview(image)  # type: ignore[arg-type]  # it is a buffer, which its stubs don't say
    height, width = view.shape or (0, 0)
    symbol = Image.frombytes("L", (width, height), bytes(view))
    border = QUIET_ZONE * PIXELS
    picture = Image.new("L", (width + 2 * border, height + 2 * border), 255)
    picture.paste(symbol, (border, border))
    buffer = BytesIO()
    picture.save(buffer, "PNG")
    with Image.open(BytesIO(buffer.getvalue())) as drawn:
        found = zxingcpp.read_barcodes(
            drawn, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode), text_mode=zxingcpp.TextMode.Plain
        )
    if [one.text for one in found] != [text]:
        raise CodeError("the code does not say what it should")
    return buffer.getvalue()
