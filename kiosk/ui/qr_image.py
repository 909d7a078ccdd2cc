"""Show the vendor's picture of a QR sharp at any size: whole pixels per module, four white modules around it.

A camera needs crisp modules: smoothing a dense code down to 250 pixels loses most readings, whole pixels lose none.
So the picture's grid of modules is found first. If it is exact, each module is drawn as a square of k x k pixels in
the picture's own colours. Where cells are not plain (a logo in the middle), these cells are resampled from the picture
and the plain ones are drawn sharp. If no grid can be found, or what was drawn does not read as the original does, the
whole picture is scaled by a whole factor. Nothing is recoloured, and nothing is added but the white around it.
"""

from __future__ import annotations

from functools import lru_cache

import zxingcpp
from PySide6.QtCore import Property, QBuffer, QByteArray, QIODevice, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.qr_grid import QUIET_ZONE, Grid, centres, plain_cells
from kiosk.qr_grid import find_grid as find_grid_in
from kiosk.ui.svg import MOST_PIXELS, SvgError, draw_svg, grey_bytes, open_svg

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class QrPicture:
    """One picture, opened; `at` draws it for a given room."""

    def __init__(self, image: QImage) -> None:
        self._image = image
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)  # once: it costs more than what is done with it
        self._grid = find_grid(grey)
        self._small = QImage()
        self._plain: list[list[bool]] | None = None
        if self._grid is not None:
            crop, side = image.copy(_box(self._grid)), self._grid.modules
            self._small = _centres(crop, side)
            if _magnified(self._small, crop.size()) != crop:
                self._plain = _plain_cells(crop, side)
            if _reading(self._drawn(4)) != _reading(grey):
                self._grid = None

    @property
    def modules(self) -> int:
        """Modules along one side; 0 if the grid is not known."""
        return self._grid.modules if self._grid else 0

    def pixels_per_module(self, room: int) -> int:
        """How large a module gets in a square of `room` pixels; 0 if it can't be said, or they don't fit."""
        return room // (self.modules + 2 * QUIET_ZONE) if self.modules else 0

    def at(self, room: int) -> QImage:
        """Draw it as large as fits into a square of `room` pixels, quiet zone included."""
        scale = self.pixels_per_module(room)
        if scale:
            return self._drawn(scale)
        longest = max(self._image.width(), self._image.height())
        if longest <= room:
            return _magnified(self._image, self._image.size() * (room // longest))
        # Too small a room to be scanned from (the cashier's small view): let it look right, at least.
        return self._image.scaled(
            room, room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )

    def _drawn(self, scale: int) -> QImage:
        assert self._grid is not None
        side = self._grid.modules
        symbol = _magnified(self._small, QSize(side, side) * scale)
        if self._plain is not None:
            symbol = self._with_logo(symbol, scale)
        whole = QImage(QSize(side, side) * scale + QSize(1, 1) * (2 * QUIET_ZONE * scale), QImage.Format.Format_RGB32)
        whole.fill(Qt.GlobalColor.white)
        painter = QPainter(whole)
        painter.drawImage(QPoint(1, 1) * (QUIET_ZONE * scale), symbol)
        painter.end()
        return whole

    def _with_logo(self, symbol: QImage, scale: int) -> QImage:
        assert self._grid is not None
        assert self._plain is not None
        resampled = self._image.copy(_box(self._grid)).scaled(
            symbol.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(symbol)
        for row, cells in enumerate(self._plain):
            for column, plain in enumerate(cells):
                if not plain:
                    cell = QRect(column * scale, row * scale, scale, scale)
                    painter.drawImage(cell, resampled, cell)
        painter.end()
        return symbol


@lru_cache(maxsize=4)
def open_picture(data: bytes, media_type: str) -> QrPicture | None:
    """Open PNG or SVG bytes; None if they are neither. The last few are kept: two windows show the same code."""
    if "svg" in media_type:
        try:
            return QrPicture(_svg_image(data))
        except SvgError:
            return None
    device = QBuffer()
    device.setData(QByteArray(data))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > MOST_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else QrPicture(_on_white(image))


def _svg_image(data: bytes) -> QImage:
    """Draw the SVG so that each module is exactly eight pixels, if its grid can be found."""
    renderer = open_svg(data)
    box = renderer.viewBoxF()
    ratio = box.height() / box.width()
    first = draw_svg(renderer, 1400, round(1400 * ratio))
    grid = find_grid(first)
    if grid is None:
        return first
    width = round(1400 * grid.modules / grid.width) * 8
    return draw_svg(renderer, width, round(width * ratio)) if width <= MOST_PIXELS else first


def _on_white(image: QImage) -> QImage:
    if not image.hasAlphaChannel():
        return image.convertToFormat(QImage.Format.Format_RGB32)
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, image)
    painter.end()
    return white


def find_grid(image: QImage) -> Grid | None:
    """Find the square of modules; None if there is none."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return find_grid_in(grey.width(), grey_bytes(grey))


def _box(grid: Grid) -> QRect:
    return QRect(grid.left, grid.top, grid.width, grid.height)


def _magnified(image: QImage, size: QSize) -> QImage:
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation)


def _centres(crop: QImage, side: int) -> QImage:
    """Take the pixel in the middle of each module."""
    if crop.width() % side == 0 and crop.height() == crop.width():
        return _magnified(crop, QSize(side, side))
    small = QImage(side, side, QImage.Format.Format_RGB32)
    columns, rows = centres(crop.width(), side), centres(crop.height(), side)
    for y, row in enumerate(rows):
        for x, column in enumerate(columns):
            small.setPixel(x, y, crop.pixel(column, row))
    return small


def _plain_cells(crop: QImage, side: int) -> list[list[bool]]:
    grey = crop.convertToFormat(QImage.Format.Format_Grayscale8)
    return plain_cells(grey.width(), grey_bytes(grey), side)


def _reading(image: QImage) -> str:
    """Read the code back, as the customer's phone would."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(grey_bytes(grey)).cast("B", (grey.height(), grey.width()))
    found = zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return str(found[0].text) if found else ""


@QmlElement
class QrImage(QQuickPaintedItem):
    """Draws a QrPicture on the window's own pixels: nothing is scaled again between here and the screen."""

    changed = Signal()
    painted = Signal()
    """The code stands on the window."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._data = QByteArray()
        self._media_type = ""
        self._picture: QrPicture | None = None
        self.setAntialiasing(False)
        self.setSmooth(False)
        self.setOpaquePainting(False)

    def paint(self, painter: QPainter) -> None:
        """Draw it in the middle, snapped to whole pixels of the screen."""
        if self._picture is None:
            return
        ratio = painter.device().devicePixelRatio() or 1.0
        room = int(min(self.width(), self.height()) * ratio)
        if room < 1:
            return
        image = self._picture.at(room)
        image.setDevicePixelRatio(ratio)
        x = int((self.width() * ratio - image.width()) / 2) / ratio
        y = int((self.height() * ratio - image.height()) / 2) / ratio
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(QPointF(x, y), image)
        self.painted.emit()

    def _get_data(self) -> QByteArray:
        return self._data

    def _set_data(self, data: QByteArray) -> None:
        if data != self._data:
            self._data = QByteArray(data)
            self._open()

    def _get_media_type(self) -> str:
        return self._media_type

    def _set_media_type(self, media_type: str) -> None:
        if media_type != self._media_type:
            self._media_type = media_type
            self._open()

    def _open(self) -> None:
        data = bytes(self._data.data())
        self._picture = open_picture(data, self._media_type) if data and self._media_type else None
        self.changed.emit()
        self.update()

    def _get_modules(self) -> int:
        return self._picture.modules if self._picture else 0

    picture = Property(QByteArray, _get_data, _set_data, notify=changed)
    mediaType = Property(str, _get_media_type, _set_media_type, notify=changed)  # noqa: N815
    modules = Property(int, _get_modules, notify=changed)
