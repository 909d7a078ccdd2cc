"""The logo that a shop brings: what can be shown, what is refused, and by which one line."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.config import EXAMPLE, EXIT_CODE
from kiosk.resources import assets
from kiosk.ui.logo import FLATTEST, MOST_BYTES, MOST_SIDE, Logo, LogoError
from kiosk.ui.windows import WindowError, WindowOptions, Windows
from tests.ui import eyes
from tests.ui.conftest import Bench

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}">{more}'
    '<rect width="{w}" height="{h}" fill="{c}"/></svg>'
)
NOVEMBER = datetime(2026, 11, 27, tzinfo=UTC)


def svg(path: Path, *, w: int = 120, h: int = 40, colour: str = "#123456", more: str = "") -> Path:
    path.write_text(DRAWING.format(w=w, h=h, c=colour, more=more), "utf-8")
    return path


def png(path: Path, *, w: int = 120, h: int = 40, colour: str = "#123456") -> Path:
    image = QImage(w, h, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


def bomb(path: Path, side: int) -> Path:
    """A PNG that says it is `side` pixels square, in a few bytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    body = zlib.compress(b"\0" * 100_000)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b""))
    return path


@pytest.mark.parametrize("make", [svg, png])
def test_a_logo_keeps_its_shape_and_colour(qapp: QGuiApplication, tmp_path: Path, make: object) -> None:
    path = svg(tmp_path / "logo.svg") if make is svg else png(tmp_path / "logo.png")

    logo = Logo(path)
    drawn = logo.drawn(QSize(400, 50))

    assert logo.ratio == 3
    assert (drawn.width(), drawn.height()) == (150, 50)
    assert drawn.pixelColor(75, 25) == QColor("#123456")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("logo.svg", b"no drawing", "not well-formed"),
        ("logo.svg", b"<html/>", "outermost element is not svg"),
        ("logo.svg", b'<!DOCTYPE s [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>', "declares entities"),
        ("logo.png", b"GIF89a no png at all", "no PNG picture"),
        ("logo.png", b"\x89PNG\r\n\x1a\n", "no PNG picture"),
        ("logo.png", b"x" * (MOST_BYTES + 1), f"more than {MOST_BYTES} bytes"),
        ("logo.svg", b"<svg>" + b" " * MOST_BYTES, f"more than {MOST_BYTES} bytes"),
    ],
)
def test_what_is_no_logo_is_refused(
    qapp: QGuiApplication, tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(LogoError, match=message) as refused:
        Logo(tmp_path / name)
    assert str(refused.value).startswith(str(tmp_path / name))
    assert "\n" not in str(refused.value)


def test_a_picture_that_unfolds_without_end_is_refused_by_its_head(qapp: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(LogoError, match=rf"50000 x 50000, and at most {MOST_SIDE}"):
        Logo(bomb(tmp_path / "logo.png", 50_000))
    with pytest.raises(LogoError, match="damaged"):
        Logo(bomb(tmp_path / "logo.png", 4000))


def test_nothing_leads_out_of_a_drawing(qapp: QGuiApplication, tmp_path: Path) -> None:
    png(tmp_path / "secret.png", colour="#FF0000")
    outside = (
        f'<image xmlns:x="http://www.w3.org/1999/xlink" x:href="file://{tmp_path}/secret.png" width="9" height="9"/>'
    )

    with pytest.raises(LogoError, match="only shapes"):
        Logo(svg(tmp_path / "logo.svg", more=outside))


def test_what_nobody_could_see_or_place_is_refused(qapp: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(LogoError, match="nothing can be seen"):
        Logo(svg(tmp_path / "logo.svg", colour="none"))
    with pytest.raises(LogoError, match=f"more than {FLATTEST} times"):
        Logo(png(tmp_path / "logo.png", w=900, h=100))
    with pytest.raises(LogoError, match="far from square"):
        Logo(svg(tmp_path / "logo.svg", w=900, h=100))
    with pytest.raises(LogoError, match=r"can't be read \(No such file"):
        Logo(tmp_path / "nowhere.png")


def test_the_windows_do_not_open_with_a_logo_that_cannot_be_shown(qapp: QGuiApplication, tmp_path: Path) -> None:
    options = WindowOptions(full_screen=False, logo=str(tmp_path / "logo.png"))

    with pytest.raises(WindowError, match=r"^\[screens\] logo: .*logo\.png: the file can't be read"):
        Windows(lambda verb: None, options, assets())


def test_one_logo_for_a_brand_that_will_change_is_refused(qapp: QGuiApplication, tmp_path: Path) -> None:
    path = str(svg(tmp_path / "logo.svg"))

    for market in ("DK", "FI"):
        options = WindowOptions(full_screen=False, market=market, logo=path, now=lambda: NOVEMBER)
        with pytest.raises(WindowError, match=r"expected a path with \{brand\} in it, because MobilePay gets another"):
            Windows(lambda verb: None, options, assets())
    opened = Bench(WindowOptions(full_screen=False, market="DK", logo=path, brand="mobilepay", now=lambda: NOVEMBER))
    assert opened.windows.customer_model.brandLogo == "image://logo/mobilepay"
    opened.close()


@pytest.mark.parametrize("state", ["idle", "waiting"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_logo_stands_on_white_on_the_customers_screen(
    qapp: QGuiApplication, tmp_path: Path, state: str, theme: str
) -> None:
    path = svg(tmp_path / "vipps.svg", colour="#00FF00")
    opened = Bench(WindowOptions(full_screen=False, logo=str(tmp_path / "{brand}.svg")))
    try:
        opened.windows.set_theme(theme)  # type: ignore[arg-type]
        opened.show(state)
        marks = [one for one in eyes.items(opened.windows.customer.contentItem()) if one.objectName() == "brandMark"]
        place = eyes.box(marks[0])
        picture = opened.stage.grab_customer()
    finally:
        opened.close()

    assert path.exists()
    middle = place.center().toPoint()
    assert picture.pixelColor(middle) == QColor("#00FF00")
    assert picture.pixelColor(middle.x(), round(place.top()) + 4) == QColor("#FFFFFF")
    assert not opened.warnings


def test_the_mistake_is_told_in_one_line_with_the_settings_file(tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    journal = f'[journal]\npath = "{tmp_path}/journal.db"\n'
    settings.write_text(f'{EXAMPLE}{journal}[screens]\nlogo = "{tmp_path}/logo.png"\n', "utf-8")
    keys = dict.fromkeys(("KIOSK_CLIENT_ID", "KIOSK_CLIENT_SECRET", "KIOSK_SUBSCRIPTION_KEY"), "nobody")
    command = [sys.executable, "-m", "kiosk", "run", "--config", str(settings)]

    ended = subprocess.run(command, env={**os.environ, **keys}, capture_output=True, text=True, check=False)

    (line,) = ended.stderr.splitlines()
    assert ended.returncode == EXIT_CODE
    assert f"{settings}: [screens] logo: {tmp_path}/logo.png: the file can't be read" in line
