"""Contact sheets of everything the till can say: `python -m tests.ui.sheets FOLDER LANGUAGE THEME WIDTHxHEIGHT`.

With `longest` as a fifth word a sheet shows each kind of page once, with the most that is ever said on it.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PIL import Image, ImageDraw
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.engine.screens import Screens
from kiosk.resources import assets
from kiosk.ui.windows import WindowOptions, Windows
from tests.ui import said

WIDTH = 480
"""Of one picture on a sheet, in pixels."""
COLUMNS = 4
ON_A_SHEET = 16


def main(folder: Path, language: str, theme: str, size: tuple[int, int], shown: dict[str, Screens]) -> None:
    app = QGuiApplication(["sheets"])
    folder.mkdir(parents=True, exist_ok=True)
    windows = Windows(lambda verb: None, WindowOptions(full_screen=False, language=language, speech="off"), assets())
    windows.arrange()
    windows.set_theme(theme)  # type: ignore[arg-type]
    for window in (windows.cashier, windows.customer):
        window.resize(*size)
    numbers = count(1)
    pictures: dict[str, list[tuple[str, Image.Image]]] = {"cashier": [], "customer": []}
    for name, screens in shown.items():
        windows.show(replace(screens, number=next(numbers)))
        for _ in range(4):
            QCoreApplication.processEvents()
        for who, window in (("cashier", windows.cashier), ("customer", windows.customer)):
            pictures[who].append((name, picture(window)))
    for who, ones in pictures.items():
        for number, some in enumerate(batched(different(ones), ON_A_SHEET), 1):
            sheet(some).save(folder / f"{who}-{language}-{theme}-{size[0]}x{size[1]}-{number}.png")
    windows.close()
    del app


def longest(shown: dict[str, Screens]) -> dict[str, Screens]:
    """Of each kind of page the pair of screens that says the most."""
    most: dict[object, tuple[str, Screens]] = {}
    for name, one in shown.items():
        cashier, customer = one.cashier, one.customer
        asked = cashier.signing and (cashier.signing.wants_pin, bool(cashier.signing.wait))
        kinds = {
            ("cashier", cashier.page, asked, bool(cashier.tray), bool(cashier.notices), cashier.tone): cashier,
            ("customer", customer.page, bool(customer.notice), bool(customer.time_left), customer.tone): customer,
        }
        for kind, screen in kinds.items():
            if kind not in most or len(repr(screen)) > len(repr(getattr(most[kind][1], str(kind[0])))):
                most[kind] = (name, one)
    return dict(most.values())


def batched(pictures: list[tuple[str, Image.Image]], number: int) -> list[list[tuple[str, Image.Image]]]:
    return [pictures[first : first + number] for first in range(0, len(pictures), number)]


def picture(window: QQuickWindow) -> Image.Image:
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    size, stride = (image.width(), image.height()), image.bytesPerLine()
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "RGB", stride)


def different(pictures: list[tuple[str, Image.Image]]) -> list[tuple[str, Image.Image]]:
    seen: dict[bytes, tuple[str, Image.Image]] = {}
    for name, one in pictures:
        seen.setdefault(one.tobytes(), (name, one))
    return list(seen.values())


def sheet(pictures: list[tuple[str, Image.Image]]) -> Image.Image:
    wide, high = pictures[0][1].size
    height = round(high * WIDTH / wide)
    rows = -(-len(pictures) // COLUMNS)
    made = Image.new("RGB", (COLUMNS * (WIDTH + 8), rows * (height + 26)), "#777777")
    draw = ImageDraw.Draw(made)
    for number, (name, one) in enumerate(pictures):
        x, y = number % COLUMNS * (WIDTH + 8), number // COLUMNS * (height + 26)
        draw.text((x + 4, y + 6), name, fill="white")
        made.paste(one.resize((WIDTH, height), Image.Resampling.LANCZOS), (x, y + 24))
    return made


if __name__ == "__main__":
    width, height = sys.argv[4].split("x")
    everything = said.screens()
    chosen = longest(everything) if sys.argv[5:] == ["longest"] else everything
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], (int(width), int(height)), chosen)
