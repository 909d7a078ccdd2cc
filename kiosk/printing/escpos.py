"""Rows as the bytes of ESC/POS. Pure, and byte by byte in the tests.

Our own bytes, not a library's: python-escpos changes the code page in the middle of a line and prints a question mark
for what it can't find. Here ONE code page is chosen for the whole slip, and what it lacks is written another way: the
minus that people see becomes a hyphen, a space that may not break becomes a plain one.

The cash drawer is never opened: no payment here goes into it.

Source: the ESC/POS command reference, https://download4.epson.biz/sec_pubs/pos/reference_en/escpos/
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.printing.layout import Row

RESET = b"\x1b@"
ALIGN = {False: b"\x1ba\x00", True: b"\x1ba\x01"}
BOLD = {False: b"\x1bE\x00", True: b"\x1bE\x01"}
LARGE = {False: b"\x1d!\x00", True: b"\x1d!\x11"}
FEED_AND_CUT = b"\x1bd\x04\x1dV\x01"
"""Four lines on, past the knife, and a cut that leaves the paper hanging by a point."""
ASK_PAPER = b"\x10\x04\x04"
"""DLE EOT 4: at once, also from a printer that is offline (real-time)."""
ASK_OFFLINE = b"\x10\x04\x02"
"""DLE EOT 2: why it is offline."""
ASK_WHEN_DONE = b"\x1dr\x01"
"""GS r 1: answered in its turn, so when all that came before it was printed."""


class CodePage(StrEnum):
    """The one code page of a slip, by its Python name."""

    CP858 = "CP858"
    CP1252 = "CP1252"


SELECT = {CodePage.CP858: b"\x1bt\x13", CodePage.CP1252: b"\x1bt\x10"}
"""ESC t n: 19 is CP858, 16 is Windows 1252, on Epson and on most that copy it."""

INSTEAD = str.maketrans(
    {
        "\N{MINUS SIGN}": "-",
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
        "\N{NO-BREAK SPACE}": " ",
        "\N{NARROW NO-BREAK SPACE}": " ",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{HORIZONTAL ELLIPSIS}": "...",
    }
)
"""Characters that hardly any printer has, and what is printed for them."""
SIGNS_INSTEAD = {sign: instead for sign, instead in INSTEAD.items() if instead != " "}


@dataclass(frozen=True, slots=True)
class Status:
    """What a printer says of itself; nothing it doesn't say is taken for trouble."""

    paper_out: bool = False
    cover_open: bool = False
    error: bool = False

    @classmethod
    def read(cls, offline: int, paper: int) -> Status:
        """Read the bytes that answer ASK_OFFLINE and ASK_PAPER."""
        return cls(
            paper_out=bool(paper & 0x60) or bool(offline & 0x20),
            cover_open=bool(offline & 0x04),
            error=bool(offline & 0x40),
        )

    @property
    def well(self) -> bool:
        """Whether it can print."""
        return not (self.paper_out or self.cover_open or self.error)


def encode_text(text: str, page: CodePage) -> bytes:
    """Write `text` in `page`; what it lacks loses its accent, or becomes a question mark. No control characters."""
    written = bytearray()
    for character in text.translate(INSTEAD):
        if not character.isprintable():
            character = " "
        try:
            written += character.encode(page.value)
        except UnicodeEncodeError:
            plain = unicodedata.normalize("NFKD", character)[0]
            written += plain.encode(page.value, "replace")
    return bytes(written)


def printable(text: str) -> str:
    """`text` with what is printed instead of what no printer has: as wide as it will be on the paper.

    A space that may not break stays one until the rows are made: an amount and its currency stand on one row.
    """
    return text.translate(SIGNS_INSTEAD)


def slip_bytes(rows: Iterable[Row], page: CodePage) -> bytes:
    """All bytes of one slip, from the reset to the cut."""
    return b"".join((RESET, SELECT[page], *_rows(rows, page), FEED_AND_CUT))


def _rows(rows: Iterable[Row], page: CodePage) -> Iterator[bytes]:
    for row in rows:
        yield ALIGN[row.centered] + LARGE[row.large] + BOLD[row.bold] + encode_text(row.text, page) + b"\n"


def picture_bytes(width: int, bits: bytes) -> bytes:
    """A slip as a picture: `bits` are rows of `width` dots, one bit each, 1 is black; `width` is a multiple of 8.

    GS v 0 takes it in bands, so that a printer with a small memory begins to print at once.
    """
    across = width // 8
    height = len(bits) // across
    bands = []
    for top in range(0, height, BAND):
        band = bits[top * across : (top + BAND) * across]
        tall = len(band) // across
        bands.append(b"\x1dv0\x00" + across.to_bytes(2, "little") + tall.to_bytes(2, "little") + band)
    return b"".join((RESET, *bands, FEED_AND_CUT))


BAND = 128
"""Rows of dots in one band."""
