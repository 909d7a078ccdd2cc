"""Draw an SVG that came over the network, without trusting it.

Only shapes are kept: no text, no script, no style sheet from elsewhere, and no reference that leads out of the file.
Works without a QGuiApplication and in any thread, because a QImage needs neither and text is never drawn.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

MOST_BYTES = 4_000_000
MOST_ELEMENTS = 100_000
MOST_PIXELS = 4096
_DEEPEST = 24
_RASTER = 1024

_SVG = "{http://www.w3.org/2000/svg}"
_KEPT = {
    "svg", "g", "defs", "symbol", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
    "linearGradient", "radialGradient", "stop", "use", "image", "title", "desc",
}  # fmt: skip
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*>", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(png|jpeg);base64,", re.IGNORECASE)
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)", re.IGNORECASE)


class SvgError(ValueError):
    """The picture can't be drawn safely; the message says why."""


def rasterise_svg(svg: bytes) -> tuple[int, int, bytes]:
    """Draw `svg` on white: width, height and one grey byte per pixel, row by row. SvgError if that isn't safe.

    The longer side becomes about 1024 pixels, a whole multiple of the picture's own size where it has a smaller one.
    """
    renderer = open_svg(svg)
    size = renderer.viewBoxF().size()
    longest = max(size.width(), size.height())
    scale = _RASTER // longest if 1 <= longest <= _RASTER and longest == int(longest) else _RASTER / longest
    image = draw_svg(renderer, max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return grey.width(), grey.height(), grey_bytes(grey)


def open_svg(svg: bytes) -> QSvgRenderer:
    """Read `svg` without what could do harm; SvgError if nothing is left that can be drawn."""
    renderer = QSvgRenderer()
    if not renderer.load(QByteArray(_cleaned(svg))):
        raise SvgError("the picture is no SVG that can be drawn")
    box = renderer.viewBoxF()
    if not (0 < box.width() <= 100_000 and 0 < box.height() <= 100_000):
        raise SvgError("the SVG has no sensible size")
    if not 1 / 8 <= box.width() / box.height() <= 8:
        raise SvgError("the SVG is far from square")
    return renderer


def draw_svg(renderer: QSvgRenderer, width: int, height: int) -> QImage:
    """Draw on white at exactly `width` x `height` pixels."""
    if max(width, height) > MOST_PIXELS:
        raise SvgError(f"the SVG is wanted at more than {MOST_PIXELS} pixels")
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise SvgError("there is no memory for the SVG")
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def grey_bytes(grey: QImage) -> bytes:
    """Give the pixels of a Format_Grayscale8 image row by row, without the padding that Qt puts after a row."""
    width, stride = grey.width(), grey.bytesPerLine()
    pixels = bytes(grey.constBits())
    if stride == width:
        return pixels[: width * grey.height()]
    return b"".join(pixels[row * stride : row * stride + width] for row in range(grey.height()))


def _cleaned(svg: bytes) -> bytes:
    if len(svg) > MOST_BYTES:
        raise SvgError(f"the SVG is larger than {MOST_BYTES} bytes")
    try:
        text = _DOCTYPE.sub("", svg.decode("utf-8-sig"), count=1)
    except UnicodeDecodeError as error:
        raise SvgError("the SVG is not UTF-8") from error
    if "<!DOCTYPE" in text.upper() or "<!ENTITY" in text.upper():
        raise SvgError("the SVG declares entities")
    try:
        root = ET.fromstring(text)  # noqa: S314  # entities are refused above, and expat loads nothing from outside
    except ET.ParseError as error:
        raise SvgError(f"the SVG is not well-formed: {error}") from error
    if root.tag not in {f"{_SVG}svg", "svg"}:
        raise SvgError("the picture's outermost element is not svg")
    if sum(1 for _ in root.iter()) > MOST_ELEMENTS:
        raise SvgError(f"the SVG has more than {MOST_ELEMENTS} elements")
    _keep_shapes(root, _DEEPEST)
    _tame_uses(root)
    ET.register_namespace("", "http://www.w3.org/2000/svg")
    return bytes(ET.tostring(root, encoding="utf-8"))


def _keep_shapes(element: ET.Element, depth: int) -> None:
    if depth == 0:
        raise SvgError(f"the SVG is nested deeper than {_DEEPEST}")
    for name, value in list(element.attrib.items()):
        link = name.rpartition("}")[2] == "href"
        leads_out = link and not value.startswith("#") and not _PICTURE.match(value)
        if leads_out or name.lower().startswith("on") or _OUTSIDE.search(value):
            del element.attrib[name]
    for child in list(element):
        if _name(child) not in _KEPT:
            element.remove(child)
            continue
        _keep_shapes(child, depth - 1)
        if _name(child) == "image" and not any(_PICTURE.match(value) for value in child.attrib.values()):
            element.remove(child)


def _name(element: ET.Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _tame_uses(root: ET.Element) -> None:
    """Refuse copies of copies: ten of ten of ten are a thousand shapes in a few bytes."""
    targets = {element.get("id", ""): element for element in root.iter()}
    drawn = 0
    for use in root.iter():
        if _name(use) != "use":
            continue
        link = next((value for name, value in use.attrib.items() if name.rpartition("}")[2] == "href"), "")
        copied = targets.get(link[1:])
        if copied is None:
            continue
        for inner in copied.iter():
            drawn += 1
            if _name(inner) == "use":
                raise SvgError("the SVG copies copies of its shapes")
        if drawn > MOST_ELEMENTS:
            raise SvgError("the SVG copies its shapes too often")
