"""The brand's logo, a file that the shop brings: read with care, and drawn for QML as `image://logo/BRAND`.

No logo comes with the kiosk (it is a trademark); without a file the brand's name stands in letters of our own font.
A file is a drawing in SVG or a picture in PNG. It is somebody else's file all the same: nothing in it may name another
file or draw without end, and a small PNG that unfolds to gigabytes is refused by what its head says.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.svg import SvgError, open_svg

MOST_BYTES = 1_000_000
MOST_SIDE = 4096
"""Pixels of a PNG, in either direction; four bytes each are 64 MB at most."""
FLATTEST = 8
"""A logo may be so many times as wide as it is high, or the other way round."""
DRAWN_AT = 512
"""Pixels of the longer side that an SVG is drawn at when it is checked."""

_PICTURE_INSIDE = re.compile(rb"<(?:\w+:)?image\b", re.IGNORECASE)


class LogoError(Exception):
    """The file can't be shown as a logo; the message says which and why, in one line."""


class Logo:
    """One logo that was read and can be drawn. Raises LogoError."""

    def __init__(self, path: Path) -> None:
        self._content = _content(path)
        self._is_svg = path.suffix.lower() == ".svg"
        try:
            size = self._svg_size() if self._is_svg else self._png().size()
            drawn = self.drawn(QSize(DRAWN_AT, DRAWN_AT))
        except SvgError as error:
            raise LogoError(f"{path}: {error}") from error
        except LogoError as error:
            raise LogoError(f"{path}: {error}") from None
        if not 1 / FLATTEST <= size.width() / size.height() <= FLATTEST:
            raise LogoError(f"{path}: the picture is more than {FLATTEST} times as long as it is wide")
        if _is_empty(drawn):
            raise LogoError(f"{path}: nothing can be seen in the picture")
        self.ratio = size.width() / size.height()
        """Width by height."""

    def drawn(self, within: QSize) -> QImage:
        """Draw it as large as fits into `within`, on nothing."""
        if not self._is_svg:
            return self._png().scaled(
                within, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        size = self._svg_size().scaled(within, Qt.AspectRatioMode.KeepAspectRatio)
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        open_svg(self._content).render(painter, QRectF(image.rect()))
        painter.end()
        return image

    def _svg_size(self) -> QSize:
        if _PICTURE_INSIDE.search(self._content):
            raise LogoError("the SVG has a picture in it, where only shapes are shown")
        box = open_svg(self._content).viewBoxF()
        return QSize(max(1, round(box.width() * 100)), max(1, round(box.height() * 100)))

    def _png(self) -> QImage:
        buffer = QBuffer()
        buffer.setData(QByteArray(self._content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(b"png"))
        size = reader.size()  # of its head; nothing is unpacked yet
        if not size.isValid():
            raise LogoError("the file is no PNG picture")
        if max(size.width(), size.height()) > MOST_SIDE:
            raise LogoError(
                f"the picture is {size.width()} x {size.height()}, and at most {MOST_SIDE} pixels are shown"
            )
        image = reader.read()
        if image.isNull():
            raise LogoError(f"the picture is damaged ({reader.errorString()})")
        return image


class Logos(QQuickImageProvider):
    """Draws the logo of a brand, by its id, as high as is asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._logos: dict[str, Logo] = {}

    def add(self, brand: str, logo: Logo) -> None:
        """Draw `logo` where that brand is shown."""
        self._logos[brand] = logo

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: D102, N802, N803
        high = requestedSize.height() if requestedSize.height() > 0 else 64
        return self._logos[id].drawn(QSize(high * FLATTEST, high))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise LogoError(f"{path}: the file can't be read ({error.strerror})") from error
    if len(content) > MOST_BYTES:
        raise LogoError(f"{path}: the file has more than {MOST_BYTES} bytes")
    return content


def _is_empty(image: QImage) -> bool:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    return not any(bytes(alpha.constBits()))
