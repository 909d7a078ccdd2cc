"""The picture of a QR: no harm in it, and really the code it should be. Everything is read back before it is shown.

Measured: reading takes 2 to 10 ms for 1024 pixels (40 ms for 2000, coloured), drawing our own 5 ms. So all of this
stays on the thread of the engine, where a simulation can follow it step by step.

Source: https://developer.vippsmobilepay.com/docs/APIs/qr-api/qr-api-guide/#qr-formats
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

import zxingcpp
from PIL import Image

from kiosk.vipps.qr import not_showable
from kiosk.vipps.svg import SvgRefused, check_svg
from kiosk.vipps.wire import IMAGE_LIMIT

SIDE_LIMIT = 2400
"""Pixels a side; Vipps draws 100 to 2000 (protocol 3.1)."""

OWN_BORDER = 4
"""Modules of quiet zone around an own drawing (ISO/IEC 18004)."""

OWN_BOX = 12
"""Pixels a module of an own drawing: whole, so that every module is square."""

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"

Rasterise = Callable[[bytes], "Image.Image | tuple[int, int, bytes]"]
"""Draws a checked SVG: to a picture, or to (width, height, one grey byte a pixel). Raises ValueError if it can't."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it came, with what was read from its pixels."""

    image: bytes
    media_type: str
    content: str

    def __repr__(self) -> str:
        return f"Picture({len(self.image)} bytes of {self.media_type})"


def read_picture(image: bytes, rasterise: Rasterise | None = None) -> Picture:
    """Open a downloaded PNG or SVG and read the one QR in it. Raises Refused, saying what is wrong with it.

    What it is, is seen from its bytes, not from what the server calls it.
    """
    if len(image) > IMAGE_LIMIT:
        raise not_showable(f"the picture has more than {IMAGE_LIMIT} bytes")
    if image.startswith(_PNG_SIGNATURE):
        return Picture(image, "image/png", _content(_open_png(image)))
    if image.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<":
        return Picture(image, "image/svg+xml", _content(_draw_svg(image, rasterise)))
    raise not_showable("the picture is neither PNG nor SVG")


def draw_picture(content: str) -> Picture:
    """Draw `content` ourselves, black on white, and read it back like anybody else's picture. Raises Refused."""
    # Only who draws needs it, and it takes longer to load than all the rest of this package's pictures.
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.image.pil import PilImage

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=OWN_BORDER, box_size=OWN_BOX, image_factory=PilImage)
    code.add_data(content)
    code.make(fit=True)
    buffer = BytesIO()
    code.make_image().save(buffer, "PNG")
    picture = read_picture(buffer.getvalue())
    if picture.content != content:
        raise not_showable("our own drawing does not say what it should")
    return picture


def _open_png(data: bytes) -> Image.Image:
    if len(data) < 33 or data[12:16] != b"IHDR":
        raise not_showable("the PNG has no header")
    _check_size(*struct.unpack(">II", data[16:24]))
    try:
        with Image.open(BytesIO(data), formats=("PNG",)) as picture:
            _check_size(*picture.size)
            if getattr(picture, "is_animated", False):
                raise not_showable("the PNG moves")
            picture.load()
            return _grey(picture)
    except Exception as error:  # Pillow raises whatever its parsers meet in a damaged file.
        if error.__class__.__module__.startswith("kiosk."):
            raise
        raise not_showable(f"the PNG can't be opened: {type(error).__name__}") from error


def _check_size(width: int, height: int) -> None:
    if not (0 < width <= SIDE_LIMIT and 0 < height <= SIDE_LIMIT):
        raise not_showable(f"the picture is larger than {SIDE_LIMIT} pixels a side, or empty")


def _draw_svg(data: bytes, rasterise: Rasterise | None) -> Image.Image:
    try:
        check_svg(data)
    except SvgRefused as error:
        raise not_showable(f"the SVG is not only a drawing: {error}") from error
    if rasterise is None:
        raise not_showable('an SVG can\'t be read back without Qt: set [qr] format = "png"')
    try:
        drawn = rasterise(data)
        if isinstance(drawn, Image.Image):
            _check_size(*drawn.size)
            return _grey(drawn)
        width, height, grey = drawn
        _check_size(width, height)
        return Image.frombytes("L", (width, height), grey)
    except ValueError as error:
        raise not_showable("the SVG can't be drawn") from error


def _grey(picture: Image.Image) -> Image.Image:
    """As the customer sees it: on white."""
    if picture.mode in {"1", "L", "RGB"} and "transparency" not in picture.info:
        return picture.convert("L")
    layer = picture.convert("RGBA")
    ground = Image.new("RGBA", layer.size, "white")
    ground.alpha_composite(layer)
    return ground.convert("L")


def _content(picture: Image.Image) -> str:
    codes = zxingcpp.read_barcodes(
        picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode), text_mode=zxingcpp.TextMode.Plain
    )
    if len(codes) != 1:
        raise not_showable("no QR can be read from the picture" if not codes else "the picture holds more than one QR")
    return str(codes[0].text)
