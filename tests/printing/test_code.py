"""A slip as a code: what a phone reads from the picture is what the slip says."""

from __future__ import annotations

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from kiosk.printing.code import CodeError, draw_code


def test_a_phone_reads_what_the_slip_says() -> None:
    text = "IKKE KVITTERING FOR KJØP\nBakeriet på hjørnet\nBetaling: 1\xa0249,50\xa0kr\nPSP: 5001420062"

    drawn = Image.open(BytesIO(draw_code(text)))

    (read,) = zxingcpp.read_barcodes(drawn)
    assert read.text == text
    assert drawn.size[0] == drawn.size[1]
    assert drawn.crop((0, 0, drawn.width, 32)).getextrema() == (255, 255)


def test_what_fits_into_no_code_is_refused() -> None:
    with pytest.raises(CodeError, match="fits into no code"):
        draw_code("a" * 5000)
