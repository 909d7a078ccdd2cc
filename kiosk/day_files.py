"""An X or a Z as files: CSV for a spreadsheet, PDF for people and for whoever keeps the books."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.brand import load_brands
from kiosk.config import Settings
from kiosk.domain.day import Closing, Figures
from kiosk.engine.day_csv import day_csv
from kiosk.engine.day_page import bars_of, chart_title
from kiosk.engine.day_report import report_lines
from kiosk.engine.present import Place
from kiosk.languages import Language
from kiosk.resources import assets


class NotWritten(Exception):
    """A file was not written; the message is one line that names it, and says why."""


def place_of(settings: Settings) -> Place:
    """Whose report it is."""
    return Place(settings.shop.name, settings.shop.till, settings.shop.market.value)


def write_csv(file: Path, figures: Figures, at: datetime, closing: Closing | None = None) -> None:
    """Write an X made at `at` (aware), or the Z that `closing` is; see `day_csv` for the columns. Raises NotWritten."""
    try:
        file.write_bytes(day_csv(figures, at, closing).encode())
    except OSError as error:
        raise NotWritten(f"{file} can't be written ({error.strerror})") from error


def write_pdf(file: Path, settings: Settings, figures: Figures, at: datetime, closing: Closing | None = None) -> None:
    """The same on A4, in the language of the cashier's screen and under the brand of that day.

    Raises NotWritten, also where Qt is not installed.
    """
    try:
        from kiosk.ui import day_pdf
    except ImportError:
        raise NotWritten("a PDF is drawn with Qt, which is not installed here: install PySide6-Essentials") from None
    place = place_of(settings)
    code = settings.screens.language.value
    brand = load_brands(assets() / "brands").brand_at(
        settings.shop.market.value, closing.at if closing else at, settings.screens.brand.value
    )
    speaks = Language(code, assets() / "translations", brand.words(code))
    lines = [speaks.spoken(line) for line in report_lines(place, figures, at, closing)]
    try:
        day_pdf.write_pdf(file, lines, bars_of(figures, place), speaks.told(chart_title(figures, place)))
    except day_pdf.PdfError as error:
        raise NotWritten(str(error)) from error
