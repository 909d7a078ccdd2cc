"""Is this SVG only a drawing? Pure: the check that stands before any SVG is drawn.

A short list says what may be in it; anything else is refused. So nothing in it can name a file, an address, an entity
or a script, nothing animates, and nothing can be made to draw itself a million times. What it really shows is read
back from its pixels afterwards (`qr_picture`).

Source: https://www.w3.org/TR/SVG11/ and https://www.w3.org/TR/SVGTiny12/ (what Qt draws).
"""

from __future__ import annotations

import re
from xml.parsers import expat

SVG_LIMIT = 1024 * 1024
"""Bytes; a QR of the largest size drawn module by module has about 600 000."""

DEPTH_LIMIT = 20
ELEMENT_LIMIT = 40_000
USE_LIMIT = 2_000_000
"""Elements that may be drawn through `use`, taken together."""

_NAMESPACES = {"", "http://www.w3.org/2000/svg"}

_ELEMENTS = frozenset(
    [
        "svg",
        "g",
        "defs",
        "symbol",
        "use",
        "title",
        "desc",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "clipPath",
        "linearGradient",
        "radialGradient",
        "stop",
        "style",
    ]
)

_ATTRIBUTES = frozenset(
    [
        "id",
        "class",
        "style",
        "version",
        "baseProfile",
        "viewBox",
        "preserveAspectRatio",
        "width",
        "height",
        "x",
        "y",
        "x1",
        "y1",
        "x2",
        "y2",
        "r",
        "rx",
        "ry",
        "cx",
        "cy",
        "fx",
        "fy",
        "d",
        "points",
        "pathLength",
        "transform",
        "fill",
        "fill-opacity",
        "fill-rule",
        "stroke",
        "stroke-width",
        "stroke-opacity",
        "stroke-linecap",
        "stroke-linejoin",
        "stroke-miterlimit",
        "opacity",
        "color",
        "display",
        "visibility",
        "clip-path",
        "clip-rule",
        "clipPathUnits",
        "offset",
        "stop-color",
        "stop-opacity",
        "gradientUnits",
        "gradientTransform",
        "spreadMethod",
        "href",
        "shape-rendering",
        "color-interpolation",
        "vector-effect",
        "overflow",
        "role",
        "aria-label",
        "aria-hidden",
        "aria-labelledby",
        "space",
        "lang",
        "type",
        "enable-background",
    ]
)

_STYLE_PROPERTIES = re.compile(r"[\w\s.#:;,()%+*>\[\]=\"'!{}/-]*")
_STYLE_FORBIDDEN = re.compile(r"@|\\|//|expression|javascript|dash|filter|import|data:|animation|transition", re.I)
_LOCAL_URL = re.compile(r"url\(\s*[\"']?#[\w.:-]+[\"']?\s*\)", re.I)


class SvgRefused(ValueError):
    """The SVG is more, or other, than a drawing; the message says what was found, in a few words of ours."""


def check_svg(data: bytes) -> None:
    """Raise SvgRefused unless `data` is a UTF-8 SVG made of nothing but known shapes."""
    if len(data) > SVG_LIMIT:
        raise SvgRefused(f"it has more than {SVG_LIMIT} bytes")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SvgRefused("it is not UTF-8") from error
    declaration = re.match(r"\s*<\?xml\s[^>]*\?>", text)
    if declaration:
        encoding = re.search(r"encoding\s*=\s*[\"']([^\"']*)", declaration.group())
        if encoding and encoding.group(1).lower() not in {"utf-8", "us-ascii", "ascii"}:
            raise SvgRefused("it is not UTF-8")
    rest = text[declaration.end() :] if declaration else text
    if "\0" in text or "<?" in rest or re.search(r"<!(?!--)", rest):
        raise SvgRefused("it has a document type, an entity or a processing instruction")
    _Reader().read(text.lstrip().encode())


class _Reader:
    """Walks the document once; what it is told by expat is refused unless it is known."""

    def __init__(self) -> None:
        self._path: list[tuple[str, bool]] = []
        self._elements = self._uses = 0
        self._style = ""

    def read(self, data: bytes) -> None:
        parser = expat.ParserCreate("UTF-8", namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = self._doctype
        try:
            parser.Parse(data, True)
        except expat.ExpatError as error:
            raise SvgRefused("it is not well-formed XML") from error
        if self._uses * self._elements > USE_LIMIT:
            raise SvgRefused("it repeats itself too often")

    def _doctype(self, *_: object) -> None:
        raise SvgRefused("it has a document type")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        if namespace not in _NAMESPACES or local not in _ELEMENTS:
            raise SvgRefused(f"it has an element <{local[:20]}>")
        if (local == "svg") == bool(self._path):
            raise SvgRefused("it does not start with <svg>, or holds another one")
        self._elements += 1
        self._path.append((local, "id" in attributes))
        if self._elements > ELEMENT_LIMIT or len(self._path) > DEPTH_LIMIT:
            raise SvgRefused("it has too many elements, or they are nested too deep")
        for attribute, value in attributes.items():
            self._attribute(attribute.rpartition(" ")[2], value)
        if local == "use":
            self._uses += 1
            if any(named for _, named in self._path[1:]) or any(element == "symbol" for element, _ in self._path):
                raise SvgRefused("it repeats something that repeats something")

    def _attribute(self, name: str, value: str) -> None:
        if name not in _ATTRIBUTES and not name.startswith("data-"):
            raise SvgRefused(f"it has an attribute {name[:20]}")
        if name == "href":
            if not re.fullmatch(r"#[\w.:-]+", value):
                raise SvgRefused("it refers to something outside itself")
        elif name in {"d", "points", "transform", "id", "class"} or name.startswith(("aria-", "data-")):
            return
        else:
            _check_style(value)

    def _characters(self, text: str) -> None:
        if self._path and self._path[-1][0] == "style":
            self._style += text
            if len(self._style) > 20_000:
                raise SvgRefused("its style sheet is too long")

    def _end(self, name: str) -> None:
        self._path.pop()
        if name.rpartition(" ")[2] == "style":
            _check_style(self._style)


def _check_style(text: str) -> None:
    text = _LOCAL_URL.sub("", text)
    if "url" in text.lower() or _STYLE_FORBIDDEN.search(text) or not _STYLE_PROPERTIES.fullmatch(text):
        raise SvgRefused("its style refers to something outside itself, or is not plain")
