"""A code for a browser: one pixel a module where it can be, and never anything that reads as something else."""

from __future__ import annotations

import base64
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

from kiosk.display.qr_drawing import QrDrawing, drawing_of, name_of
from kiosk.ui.svg import rasterise_svg
from tests.ui.states import LONG_URL, URL, qr_png


def opened(url: str) -> Image.Image:
    return Image.open(BytesIO(base64.b64decode(url.partition(",")[2])))


def png(picture: Image.Image) -> bytes:
    stream = BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()


def read(symbol: Image.Image) -> str:
    """Read a symbol of one pixel a module, as a browser would show it."""
    large = symbol.convert("L").resize((symbol.width * 5, symbol.height * 5), Image.Resampling.NEAREST)
    page = Image.new("L", (large.width + 40, large.height + 40), 255)
    page.paste(large, (20, 20))
    found = zxingcpp.read_barcodes(page)
    return str(found[0].text) if found else ""


@pytest.mark.parametrize("text", [URL, LONG_URL])
@pytest.mark.parametrize("scale", [1, 3, 8])
def test_an_exact_picture_becomes_one_pixel_a_module(text: str, scale: int) -> None:
    drawing = drawing_of(qr_png(text, scale), "image/png")

    symbol = opened(drawing.sharp)
    assert symbol.size == (drawing.modules, drawing.modules)
    assert drawing.picture == ""
    assert read(symbol) == text
    assert len(drawing.sharp) < 6000


def test_colours_stay_what_they_are() -> None:
    picture = Image.open(BytesIO(qr_png())).convert("L")
    orange = Image.composite(
        Image.new("RGB", picture.size, "white"), Image.new("RGB", picture.size, "#8A2000"), picture
    )

    symbol = opened(drawing_of(png(orange), "image/png").sharp)

    assert {colour for _, colour in symbol.convert("RGB").getcolors() or []} == {(255, 255, 255), (0x8A, 0x20, 0)}


def with_logo() -> bytes:
    code = zxingcpp.create_barcode(URL, zxingcpp.BarcodeFormat.QRCode, ec_level="H")
    view = memoryview(code.to_image(scale=10, add_quiet_zones=True))  # type: ignore[arg-type]
    height, width = view.shape or (0, 0)
    picture = Image.frombytes("L", (width, height), bytes(view)).convert("RGB")
    middle, radius = width / 2, width / 12
    ImageDraw.Draw(picture).ellipse(
        (middle - radius, middle - radius, middle + radius, middle + radius), fill="#FF5B24", outline="white", width=6
    )
    return png(picture)


def test_a_logo_shows_through() -> None:
    drawing = drawing_of(with_logo(), "image/png")

    symbol = opened(drawing.sharp)
    seen = symbol.getchannel("A").getcolors() or []
    assert {alpha for _, alpha in seen} == {0, 255}
    assert {alpha: count for count, alpha in seen}[0] < symbol.width**2 / 8
    assert symbol.getpixel((0, 0)) == (0, 0, 0, 255)
    assert opened(drawing.picture).size == Image.open(BytesIO(with_logo())).size
    left, top, width, height = drawing.box
    assert 0 < left == top < 0.2
    assert width == height


def turned() -> bytes:
    return png(Image.open(BytesIO(qr_png())).rotate(20, expand=True, fillcolor="white"))


def test_a_picture_without_a_grid_is_sent_as_it_is() -> None:
    drawing = drawing_of(turned(), "image/png")

    assert (drawing.modules, drawing.sharp) == (0, "")
    assert base64.b64decode(drawing.picture.partition(",")[2]) == turned()


def test_a_blurred_picture_is_drawn_sharp_or_not_at_all() -> None:
    blurred = Image.open(BytesIO(qr_png())).filter(ImageFilter.GaussianBlur(2))

    drawing = drawing_of(png(blurred), "image/png")

    assert drawing.picture or read(opened(drawing.sharp)) == URL


SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path fill="#fff" d="M0 0h{side}v{side}H0z"/>'
    '<path fill="{colour}" d="{path}"/></svg>'
)


def svg(colour: str) -> bytes:
    picture = Image.open(BytesIO(qr_png(URL, 1))).convert("L")
    path = "".join(
        f"M{x} {y}h1v1h-1z" for y in range(picture.height) for x in range(picture.width) if not picture.getpixel((x, y))
    )
    return SVG.format(side=picture.width, colour=colour, path=path).encode()


def test_an_svg_in_black_and_white_becomes_pixels_and_a_coloured_one_stays_a_drawing() -> None:
    black = drawing_of(svg("#000"), "image/svg+xml", rasterise_svg)
    coloured = drawing_of(svg("#8A2000"), "image/svg+xml", rasterise_svg)

    assert read(opened(black.sharp)) == URL
    assert coloured.sharp == ""
    assert coloured.modules == black.modules
    assert coloured.picture.startswith("data:image/svg+xml;base64,")


def test_an_svg_without_anybody_to_draw_it_is_sent_as_it_is() -> None:
    drawing = drawing_of(svg("#000"), "image/svg+xml")

    assert drawing == QrDrawing(name_of(svg("#000")), picture=drawing.picture)
    assert drawing.picture
