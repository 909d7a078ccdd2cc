"""The bytes that a printer gets: golden, sign by sign, and read back as a printer reads them."""

from __future__ import annotations

from pathlib import Path

import pytest
from escpos.printer import Dummy

from kiosk.domain.paper import RULE, Align, Line, Size
from kiosk.printing.escpos import CodePage, Status, encode_text, picture_bytes, slip_bytes
from kiosk.printing.layout import rows
from kiosk.printing.lines import FileLine
from kiosk.printing.picture import DOTS, bits_of, draw_lines
from kiosk.printing.printer import Printer, Render
from tests.printing.paper import FONTS, papers

LINES = (
    Line("IKKE KVITTERING FOR KJØP", size=Size.LARGE, align=Align.CENTER, bold=True),
    Line("Bakeriet på hjørnet", align=Align.CENTER),
    Line("Gitt tilbake", "\N{MINUS SIGN}1\N{NO-BREAK SPACE}249,50\N{NO-BREAK SPACE}kr"),
    RULE,
)


def printer(render: Render = Render.TEXT, columns: int = 32, page: CodePage = CodePage.CP858) -> Printer:
    return Printer(FileLine(Path("/nowhere")), columns, page, render, FONTS)


def test_a_slip_byte_by_byte() -> None:
    assert printer().bytes_of(LINES) == (
        b"\x1b@\x1bt\x13"
        b"\x1ba\x01\x1d!\x11\x1bE\x01IKKE KVITTERING\n"
        b"\x1ba\x01\x1d!\x11\x1bE\x01FOR KJ\x9dP\n"
        b"\x1ba\x01\x1d!\x00\x1bE\x00Bakeriet p\x86 hj\x9brnet\n"
        b"\x1ba\x00\x1d!\x00\x1bE\x00Gitt tilbake        -1 249,50 kr\n"
        b"\x1ba\x00\x1d!\x00\x1bE\x00--------------------------------\n"
        b"\x1bd\x04\x1dV\x01"
    )


def test_an_amount_and_its_currency_stand_on_one_row() -> None:
    said = Line("Gitt tilbake: 40,00\N{NO-BREAK SPACE}kr hos, 0,00\N{NO-BREAK SPACE}kr i alt")

    (paper,) = papers(printer(columns=32).bytes_of((said,)))

    assert paper.texts == ["Gitt tilbake: 40,00 kr hos,", "0,00 kr i alt"]


@pytest.mark.parametrize(
    ("text", "cp858", "cp1252"),
    [
        ("æøåÆØÅ", "919b86929d8f", "e6f8e5c6d8c5"),
        ("äöÄÖéü", "84948e998281", "e4f6c4d6e9fc"),
        ("€ § »", "d520f520af", "8020a720bb"),
        ("\N{MINUS SIGN}\N{EN DASH}\N{NO-BREAK SPACE}1", "2d2d2031", "2d2d2031"),
        ("\N{RIGHT SINGLE QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}", "272e2e2e", "272e2e2e"),
        ("ŽčĐ☕", "5a63" + "3f3f", "8e63" + "3f3f"),
        ("a\x1bp\x00b\n", "6120702062" + "20", "6120702062" + "20"),
    ],
)
def test_letters_in_one_code_page(text: str, cp858: str, cp1252: str) -> None:
    assert encode_text(text, CodePage.CP858).hex() == cp858
    assert encode_text(text, CodePage.CP1252).hex() == cp1252


def test_the_code_page_is_chosen_once_and_never_changed() -> None:
    for page, number in ((CodePage.CP858, b"\x13"), (CodePage.CP1252, b"\x10")):
        made = printer(page=page).bytes_of(LINES)
        assert made.count(b"\x1bt") == 1
        assert b"\x1bt" + number in made


def test_what_the_cashier_or_the_shop_wrote_can_give_the_printer_no_commands() -> None:
    made = slip_bytes(rows([Line("\x1bp\x00\x19\xfa drawer", "\x1dV\x00")], 42), CodePage.CP858)

    assert b"\x1bp" not in made
    assert made.count(b"\x1dV") == 1


def test_the_drawer_is_never_opened() -> None:
    for render in Render:
        (paper,) = papers(printer(render).bytes_of(LINES))  # an unknown command is an error there
        assert paper.rows or paper.bands


def test_the_mark_is_half_as_large_again_as_the_amount_and_more() -> None:
    (paper,) = papers(printer().bytes_of(LINES))
    sizes = {text.strip(): large for text, large, _, _ in paper.rows}

    assert sizes["IKKE KVITTERING"] is sizes["FOR KJØP"] is True
    assert sizes["Gitt tilbake        -1 249,50 kr"] is False


def test_python_escpos_means_the_same_by_these_commands() -> None:
    theirs = Dummy()
    theirs.charcode("CP858")
    theirs.set(align="center", custom_size=True, width=2, height=2, bold=True)

    ours = printer().bytes_of(LINES[:1])

    for command in (b"\x1bt\x13", b"\x1ba\x01", b"\x1d!\x11", b"\x1bE\x01"):
        assert command in theirs.output
        assert command in ours


@pytest.mark.parametrize("columns", [32, 42, 48])
def test_a_picture_prints_the_same_with_letters_of_our_own(columns: int) -> None:
    lines = (*LINES, Line("Referanse", "till-1-20261127-120000-x7kq-1-" + "a" * 60), Line("žčđ ☕ ελ"))

    (paper,) = papers(printer(Render.RASTER, columns).bytes_of(lines))

    drawn = draw_lines(lines, columns, FONTS)
    assert paper.picture.size == drawn.size
    assert paper.picture.width == DOTS[columns]
    assert paper.picture.tobytes() == drawn.convert("L").tobytes()
    assert len(paper.bands) == -(-drawn.height // 128)


def test_in_a_picture_the_mark_is_larger_too() -> None:
    def height(line: Line) -> int:
        box = draw_lines([line], 48, FONTS).convert("L").point(lambda dot: 255 - dot).getbbox()
        assert box is not None
        return box[3] - box[1]

    assert height(Line("KVITTERING", size=Size.LARGE)) >= 1.5 * height(Line("KVITTERING"))


def test_a_band_of_dots_byte_by_byte() -> None:
    assert picture_bytes(8, b"\xff\x81") == b"\x1b@\x1dv0\x00\x01\x00\x02\x00\xff\x81\x1bd\x04\x1dV\x01"
    assert bits_of(draw_lines([RULE], 32, FONTS)).count(b"\xff" * 48) >= 1


@pytest.mark.parametrize(
    ("offline", "paper", "status"),
    [
        (0x12, 0x12, Status()),
        (0x12, 0x72, Status(paper_out=True)),
        (0x32, 0x12, Status(paper_out=True)),
        (0x16, 0x12, Status(cover_open=True)),
        (0x52, 0x12, Status(error=True)),
        (0x12, 0x1E, Status()),  # paper near its end still prints
    ],
)
def test_what_a_printer_says_of_itself(offline: int, paper: int, status: Status) -> None:
    assert Status.read(offline, paper) == status
    assert status.well is (status == Status())
