"""The vendor's picture stands sharp on the screen, and reads as the vendor meant it."""

from __future__ import annotations

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image, ImageDraw
from PySide6.QtGui import QImage

from kiosk.ui.qr_image import QrPicture, find_grid, open_picture
from kiosk.ui.svg import SvgError, grey_bytes, rasterise_svg
from tests.ui.states import LONG_URL, URL, qr_png


def read(image: QImage) -> str:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(grey_bytes(grey)).cast("B", (grey.height(), grey.width()))
    found = zxingcpp.read_barcodes(view)
    return str(found[0].text) if found else ""


def picture(data: bytes, media_type: str = "image/png") -> QrPicture:
    opened = open_picture(data, media_type)
    assert opened is not None
    return opened


def png(image: Image.Image) -> bytes:
    stream = BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


def svg(text: str = URL) -> bytes:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return str(code.to_svg(add_quiet_zones=True)).encode()


def greys(image: QImage) -> set[int]:
    return set(grey_bytes(image.convertToFormat(QImage.Format.Format_Grayscale8)))


@pytest.mark.parametrize("scale", [1, 3, 8, 20])
@pytest.mark.parametrize("room", [200, 337, 480, 1080])
@pytest.mark.parametrize("text", [URL, "HTTPS://V.NO/1"])
def test_modules_are_whole_pixels_with_four_white_ones_around(scale: int, room: int, text: str) -> None:
    opened = picture(qr_png(text, scale))
    drawn = opened.at(room)

    side = opened.pixels_per_module(room)
    assert side == room // (opened.modules + 8)
    assert drawn.width() == drawn.height() == side * (opened.modules + 8)
    assert greys(drawn) == {0, 255}
    grid = find_grid(drawn)
    assert grid is not None
    assert (grid.left, grid.top, grid.width) == (4 * side, 4 * side, opened.modules * side)
    assert read(drawn) == text


def test_a_dense_code_is_sharp_in_little_room() -> None:
    drawn = picture(qr_png(LONG_URL, 4)).at(480)

    assert greys(drawn) == {0, 255}
    assert read(drawn) == LONG_URL


def test_a_picture_whose_modules_are_not_whole_pixels_is_made_sharp_and_reads_the_same() -> None:
    clumsy = Image.open(BytesIO(qr_png(URL, 8))).resize((431, 431), Image.Resampling.BILINEAR)

    drawn = picture(png(clumsy)).at(600)

    assert read(drawn) == URL


def test_a_logo_in_the_middle_stays() -> None:
    code = zxingcpp.create_barcode(URL, zxingcpp.BarcodeFormat.QRCode, ec_level="H")
    view = memoryview(code.to_image(scale=10, add_quiet_zones=True))
    height, width = view.shape or (0, 0)
    image = Image.frombytes("L", (width, height), bytes(view)).convert("RGB")
    middle, radius = width // 2, 37
    box = (middle - radius, middle - radius, middle + radius, middle + radius)
    ImageDraw.Draw(image).ellipse(box, fill="#FF5B24")

    opened = picture(png(image))
    drawn = opened.at(700)

    assert opened.modules
    centre = drawn.pixelColor(drawn.width() // 2, drawn.height() // 2)
    assert (centre.red(), centre.green(), centre.blue()) == (0xFF, 0x5B, 0x24)
    assert read(drawn) == URL


def test_colours_are_the_vendors() -> None:
    view = Image.open(BytesIO(qr_png(URL, 8))).convert("L")
    coloured = Image.merge("RGB", [view.point(lambda v, dark=dark: dark if v < 128 else 255) for dark in (20, 40, 90)])

    drawn = picture(png(coloured)).at(480)

    assert {drawn.pixelColor(x, x).name() for x in range(drawn.width())} == {"#14285a", "#ffffff"}


def test_a_transparent_picture_stands_on_white() -> None:
    grey = Image.open(BytesIO(qr_png(URL, 8))).convert("L")
    image = Image.new("RGBA", grey.size, "black")
    image.putalpha(grey.point(lambda value: 255 - value))

    assert read(picture(png(image)).at(480)) == URL


def test_what_is_no_grid_is_scaled_by_a_whole_factor() -> None:
    image = Image.new("RGB", (50, 50), "white")
    ImageDraw.Draw(image).line((5, 5, 44, 40), fill="black")

    opened = picture(png(image))

    assert opened.modules == 0
    assert opened.at(480).width() == 450


@pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n"])
@pytest.mark.parametrize("media_type", ["image/png", "image/svg+xml"])
def test_what_is_no_picture_is_not_shown(data: bytes, media_type: str) -> None:
    assert open_picture(data, media_type) is None


def test_an_svg_is_drawn_at_exact_modules() -> None:
    drawn = picture(svg(), "image/svg+xml").at(500)

    assert greys(drawn) == {0, 255}
    assert read(drawn) == URL


class TestRasteriseSvg:
    def test_it_reads_back(self) -> None:
        width, height, pixels = rasterise_svg(svg())

        assert len(pixels) == width * height
        view = memoryview(pixels).cast("B", (height, width))
        assert zxingcpp.read_barcodes(view)[0].text == URL

    def test_it_needs_no_gui(self) -> None:
        import subprocess
        import sys

        program = (
            "import threading; from kiosk.ui.svg import rasterise_svg; out = []\n"
            "t = threading.Thread(target=lambda: out.append(rasterise_svg("
            'b\'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text y="5">no</text>'
            '<path d="M0 0h5v5z"/></svg>\')))\n'
            "t.start(); t.join(); print(out[0][:2])"
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "(1017, 1017)"
        assert done.stderr == ""

    HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">'

    @pytest.mark.parametrize(
        "hostile",
        [
            '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]>' + HEAD + "&a;</svg>",
            "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + HEAD + "&x;</svg>",
            HEAD + "<g>" * 400 + "</g>" * 400 + "</svg>",
            HEAD + '<g id="a"><use xlink:href="#b"/></g><g id="b"><use xlink:href="#a"/></g></svg>',
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000000000 1"/>',
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1000"/>',
            "<html/>",
            "",
            "<svg",
            HEAD + "<path d='" + "M0 0" * 1_100_000 + "'/></svg>",
        ],
        ids=lambda text: text[:24] + str(len(text)),
    )
    def test_what_could_do_harm_is_refused(self, hostile: str) -> None:
        with pytest.raises(SvgError):
            rasterise_svg(hostile.encode())

    def test_nothing_is_fetched_from_outside(self, tmp_path) -> None:  # type: ignore[no-untyped-def]
        Image.new("RGB", (10, 10), "black").save(tmp_path / "secret.png")
        link = (tmp_path / "secret.png").as_uri()
        for reference in (f'xlink:href="{link}"', f'href="{tmp_path / "secret.png"}"'):
            drawing = f'{self.HEAD}<image width="10" height="10" {reference}/></svg>'
            assert set(rasterise_svg(drawing.encode())[2]) == {255}

    def test_a_plain_doctype_does_no_harm(self) -> None:
        head = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
        drawing = f'{head}{self.HEAD}<rect width="10" height="10"/></svg>'
        assert set(rasterise_svg(drawing.encode())[2]) == {0}
