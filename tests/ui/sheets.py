"""Contact sheets of everything the till can say: `python -m tests.ui.sheets FOLDER LANGUAGE THEME WIDTHxHEIGHT`."""

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

from kiosk.resources import assets
from kiosk.ui.windows import WindowOptions, Windows
from tests.ui import said

WIDTH = 480
"""Of one picture on a sheet, in pixels."""
COLUMNS = 6


def main(folder: Path, language: str, theme: str, size: tuple[int, int]) -> None:
    app = QGuiApplication(["sheets"])
    folder.mkdir(parents=True, exist_ok=True)
    windows = Windows(lambda verb: None, WindowOptions(full_screen=False, language=language, speech="off"), assets())
    windows.arrange()
    windows.set_theme(theme)  # type: ignore[arg-type]
    for window in (windows.cashier, windows.customer):
        window.resize(*size)
    numbers = count(1)
    pictures: dict[str, list[tuple[str, Image.Image]]] = {"cashier": [], "customer": []}
    for name, shown in said.screens().items():
        windows.show(replace(shown, number=next(numbers)))
        for _ in range(4):
            QCoreApplication.processEvents()
        for who, window in (("cashier", windows.cashier), ("customer", windows.customer)):
            pictures[who].append((name, picture(window)))
    for who, ones in pictures.items():
        sheet(different(ones)).save(folder / f"{who}-{language}-{theme}-{size[0]}x{size[1]}.png")
    windows.close()
    del app


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
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], (int(width), int(height)))
