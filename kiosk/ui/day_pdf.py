"""An X or a Z on A4, as a PDF with its fonts in it. Lines come finished; here they only get places."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPageSize, QPainter, QPdfWriter

from kiosk.engine.day_report import ReportLine, Size
from kiosk.engine.screens import DayBar
from kiosk.resources import assets
from kiosk.ui.fonts import load_fonts

RESOLUTION = 300
"""Dots an inch; all lengths below are in points, a 72nd of an inch."""
POINTS = {Size.TITLE: 22.0, Size.HEADING: 13.0, Size.STRONG: 11.0, Size.ROW: 10.0, Size.SMALL: 8.0}
BEFORE = {Size.TITLE: 0.0, Size.HEADING: 14.0, Size.STRONG: 3.0, Size.ROW: 1.0, Size.SMALL: 1.0}
"""What stands free above a line."""
AFTER_HEAD = 10.0
"""What stands free below the small print at the head."""
MARGIN_MM = 20.0
NUMBER_AT = 0.58
"""Where the numbers end, as a part of the width."""
CHART_HIGH = 90.0
INK, QUIET, BAR = QColor("#1A1512"), QColor("#5E564F"), QColor("#FF5B24")


class PdfError(Exception):
    """The PDF can't be written; the message says where and why not."""


def write_pdf(file: Path, lines: Sequence[ReportLine], bars: Sequence[DayBar] = (), chart: str = "") -> None:
    """Write `lines` to `file`, with a chart of `bars` called `chart` after the sums. Raises PdfError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    load_fonts(assets() / "fonts")
    try:
        file.open("ab").close()  # Qt would only say that it could not
    except OSError as error:
        raise PdfError(f"{file} can't be written ({error.strerror})") from error
    writer = QPdfWriter(os.fspath(file))
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM))
    writer.setTitle(lines[0].text if lines else "")
    writer.setCreator("kiosk")
    painter = QPainter(writer)
    if not painter.isActive():
        raise PdfError(f"{file} can't be written")
    try:
        _Paper(writer, painter).draw(lines, bars, chart)
    finally:
        painter.end()
    del app


class _Paper:
    """A stack of pages, filled from the top."""

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._writer, self._painter = writer, painter
        self._wide, self._high = float(writer.width()), float(writer.height())
        self._y = 0.0
        self._page = 1

    def draw(self, lines: Sequence[ReportLine], bars: Sequence[DayBar], chart: str) -> None:
        drawn = not chart
        small = False
        for number, line in enumerate(lines):
            if small and line.size is Size.ROW:
                self._y += _dots(AFTER_HEAD)
            small = line.size is Size.SMALL
            if not drawn and line.size is Size.HEADING:
                self._chart(bars, chart)
                drawn = True
            self._line(line, first=number == 0)
        if not drawn:
            self._chart(bars, chart)
        self._foot()

    def _line(self, line: ReportLine, first: bool) -> None:
        font = _font(POINTS[line.size], strong=line.size in {Size.TITLE, Size.HEADING, Size.STRONG})
        metrics = QFontMetricsF(font, self._writer)
        alone = not line.number and not line.amount
        room = self._wide if alone else self._wide * (NUMBER_AT - 0.12)
        flags = int(Qt.TextFlag.TextWrapAnywhere if alone and " " not in line.text else Qt.TextFlag.TextWordWrap)
        high = metrics.boundingRect(QRectF(0, 0, room, self._high), flags, line.text).height()
        self._make_room(high + (0.0 if first else _dots(BEFORE[line.size])), 0.0 if first else _dots(BEFORE[line.size]))
        self._painter.setFont(font)
        self._painter.setPen(QUIET if line.size is Size.SMALL else INK)
        self._painter.drawText(QRectF(0, self._y, room, high), flags, line.text)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._painter.drawText(QRectF(0, self._y, self._wide * NUMBER_AT, high), right, line.number)
        self._painter.drawText(QRectF(0, self._y, self._wide, high), right, line.amount)
        self._y += high + _dots(2)

    def _chart(self, bars: Sequence[DayBar], title: str) -> None:
        self._make_room(_dots(CHART_HIGH + 40), _dots(12))
        self._line(ReportLine(title, size=Size.SMALL), first=False)
        painter, slot = self._painter, self._wide / max(1, len(bars))
        font = _font(7.0)
        metrics = QFontMetricsF(font, self._writer)
        foot = metrics.height()
        tallest, floor = _dots(CHART_HIGH), self._y + _dots(6 + CHART_HIGH)
        widest = max((metrics.horizontalAdvance(bar.label) for bar in bars), default=0.0)
        every = int(widest * 1.3 // slot) + 1
        painter.setFont(font)
        for number, bar in enumerate(bars):
            wide = min(slot * 0.7, _dots(30))
            left = number * slot + (slot - wide) / 2
            painter.fillRect(QRectF(left, floor - tallest * bar.fraction, wide, tallest * bar.fraction), BAR)
            if number % every == 0:
                painter.setPen(QUIET)
                centre = int(Qt.AlignmentFlag.AlignHCenter)
                room = QRectF(number * slot - slot, floor + _dots(2), 3 * slot, foot)
                painter.drawText(room, centre, bar.label)
        painter.fillRect(QRectF(0, floor, self._wide, _dots(0.5)), QUIET)
        self._y = floor + foot + _dots(8)

    def _make_room(self, high: float, before: float) -> None:
        if self._y + high > self._high - _dots(24):
            self._foot()
            self._writer.newPage()
            self._page, self._y = self._page + 1, 0.0
        else:
            self._y += before

    def _foot(self) -> None:
        self._painter.setFont(_font(8.0))
        self._painter.setPen(QUIET)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self._painter.drawText(QRectF(0, 0, self._wide, self._high), right, str(self._page))


def _font(points: float, strong: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    # Between figures, Inter has other shapes of minus, dash and colon, which no reader of a PDF knows as letters: who
    # copies an amount out of it, or has it read aloud, would get it without its sign.
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def _dots(points: float) -> float:
    return points * RESOLUTION / 72
