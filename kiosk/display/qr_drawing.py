"""How a browser draws somebody's QR sharp: the modules as one pixel each, and the picture for what is no module.

A browser magnifies a picture of n x n pixels without smoothing exactly, so that every module gets whole pixels. Where
cells are not plain (a logo), they are left transparent there, and the vendor's own picture shows through. If no grid is
found, or what would be drawn does not read as the original does, the browser gets the picture alone. Nothing is
recoloured. `kiosk/ui/qr_image.py` does the same with Qt.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from io import BytesIO

import msgspec
import zxingcpp
from PIL import Image

from kiosk.qr_grid import QUIET_ZONE, Grid, centres, find_grid, plain_cells

Rasterise = Callable[[bytes], "Image.Image | tuple[int, int, bytes]"]
"""Draws a checked SVG: to a picture, or to (width, height, one grey byte a pixel)."""

_BLACK, _WHITE = 8, 247
"""Greys that are as good as black and white: only such an SVG is drawn from its grey pixels."""


class QrDrawing(msgspec.Struct, frozen=True):
    """What a page needs to draw a code. Pictures are data URLs; empty where not needed."""

    code: str
    """Names this code among all that were shown; says nothing of what is in it."""
    picture: str = ""
    """The vendor's picture, whole."""
    modules: int = 0
    """Modules along one side; 0 if the grid is not known."""
    sharp: str = ""
    """The symbol without its quiet zone, one pixel a module, transparent where the picture is to be seen."""
    box: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    """Where the symbol stands in `picture`: left, top, width and height, as shares of the whole."""


def name_of(image: bytes) -> str:
    """Name a code by its picture."""
    return hashlib.sha256(image).hexdigest()[:16]


def drawing_of(image: bytes, media_type: str, rasterise: Rasterise | None = None) -> QrDrawing:
    """Prepare a checked picture, PNG or SVG. `rasterise` draws an SVG so that its grid can be found."""
    alone = QrDrawing(name_of(image), picture=_url(image, media_type))
    picture = _opened(image, media_type, rasterise)
    if picture is None:
        return alone
    grey = picture.convert("L")
    grid = find_grid(grey.width, grey.tobytes())
    if grid is None:
        return alone
    crop = picture.crop((grid.left, grid.top, grid.left + grid.width, grid.top + grid.height))
    small = _modules(crop, grid.modules)
    if small.resize(crop.size, Image.Resampling.NEAREST) == crop:
        plain = None
    else:
        plain = plain_cells(crop.width, crop.convert("L").tobytes(), grid.modules)
    if _reading(_as_shown(crop, small, plain)) != _reading(grey):
        return alone
    if "svg" in media_type and not (plain is None and _is_black_and_white(small)):
        return msgspec.structs.replace(alone, modules=grid.modules, box=_box(grid, picture))
    if plain is None:
        return QrDrawing(alone.code, modules=grid.modules, sharp=_url(_png(small), "image/png"))
    small.putalpha(_mask(plain))
    return msgspec.structs.replace(
        alone, modules=grid.modules, sharp=_url(_png(small), "image/png"), box=_box(grid, picture)
    )


def _opened(image: bytes, media_type: str, rasterise: Rasterise | None) -> Image.Image | None:
    """Open it as the customer sees it: on white."""
    if "svg" in media_type:
        if rasterise is None:
            return None
        drawn = rasterise(image)
        if not isinstance(drawn, Image.Image):
            drawn = Image.frombytes("L", drawn[:2], drawn[2])
        return drawn.convert("RGB")
    with Image.open(BytesIO(image), formats=("PNG",)) as opened:
        layer = opened.convert("RGBA")
    ground = Image.new("RGBA", layer.size, "white")
    ground.alpha_composite(layer)
    return ground.convert("RGB")


def _modules(crop: Image.Image, modules: int) -> Image.Image:
    """Take the pixel in the middle of each module."""
    columns, rows = centres(crop.width, modules), centres(crop.height, modules)
    small = Image.new("RGB", (modules, modules))
    small.putdata([crop.getpixel((column, row)) for row in rows for column in columns])
    return small


def _as_shown(crop: Image.Image, small: Image.Image, plain: list[list[bool]] | None) -> Image.Image:
    """Draw it as the page will, at four pixels a module."""
    side = small.width * 4
    symbol = small.resize((side, side), Image.Resampling.NEAREST)
    if plain is not None:
        mask = _mask(plain).resize((side, side), Image.Resampling.NEAREST)
        symbol = Image.composite(symbol, crop.resize((side, side), Image.Resampling.BILINEAR), mask)
    whole = Image.new("RGB", (side + 8 * QUIET_ZONE, side + 8 * QUIET_ZONE), "white")
    whole.paste(symbol, (4 * QUIET_ZONE, 4 * QUIET_ZONE))
    return whole.convert("L")


def _mask(plain: list[list[bool]]) -> Image.Image:
    mask = Image.new("L", (len(plain), len(plain)))
    mask.putdata([255 if cell else 0 for row in plain for cell in row])
    return mask


def _is_black_and_white(small: Image.Image) -> bool:
    return not any(small.convert("L").histogram()[_BLACK + 1 : _WHITE])


def _box(grid: Grid, picture: Image.Image) -> tuple[float, float, float, float]:
    width, height = picture.size
    return grid.left / width, grid.top / height, grid.width / width, grid.height / height


def _reading(picture: Image.Image) -> str:
    """Read the code back, as the customer's phone would."""
    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return str(found[0].text) if found else ""


def _png(picture: Image.Image) -> bytes:
    stream = BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()


def _url(data: bytes, media_type: str) -> str:
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"
