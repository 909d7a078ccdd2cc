"""The set-up's window without a desk behind it, and a desk that remembers what it was asked."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.resources import assets
from kiosk.ui.desk import DeskScreen
from kiosk.ui.setup_window import SetupWindow
from kiosk.ui.sounds import Sounds
from kiosk.ui.stage import Stage
from kiosk.ui.windows import WindowOptions
from tests.ui.desk_states import DESK_STATES, SCREENS

SIZES = [(800, 480), (1024, 600), (1920, 1080), (1080, 1920)]


class NotedDesk:
    """Remembers its verbs."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def __getattr__(self, verb: str) -> Callable[..., None]:
        return lambda *words: self.asked.append((verb, *words))


class DeskBench:
    def __init__(self) -> None:
        self.desk = NotedDesk()
        self.warnings: list[str] = []
        self.played: list[object] = []
        self._numbers = count(1)
        options = WindowOptions(full_screen=False)
        sounds = Sounds(assets() / "sounds", enabled=False)
        sounds.play = self.played.append  # type: ignore[method-assign]
        type(sounds).can_play = True  # type: ignore[method-assign, assignment]
        self.window = SetupWindow(lambda verb: verb(self.desk), sounds, options)  # type: ignore[arg-type]
        self.window.warned.connect(self.warnings.append)
        self.window.arrange()
        self.stage = Stage(self.window, lambda status: None)

    def show(self, state: str | DeskScreen, **changes: Any) -> None:
        screen = DESK_STATES[state] if isinstance(state, str) else state
        self.window.show(replace(screen, number=next(self._numbers), **changes))
        if screen.step.value == "screens":
            self.window.model.show_screens(SCREENS)
        self.settle()

    def resize(self, width: int, height: int) -> None:
        self.window.window.resize(width, height)
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            QCoreApplication.processEvents()
        self.window.window.grabWindow()

    def close(self) -> None:
        self.window.close()
        del self.stage, self.window
        gc.collect()


def main(folder: Path, wanted: list[str]) -> None:
    """Draw every page: `python -m tests.ui.desk_bench FOLDER [STATE ...]`, or with LANGUAGE, SIZE and THEME set."""
    app = QGuiApplication(["gallery"])
    folder.mkdir(parents=True, exist_ok=True)
    bench = DeskBench()
    bench.window.warned.connect(lambda text: print("WARNING", text))
    sizes = [tuple(map(int, size.split("x"))) for size in os.environ.get("SIZE", "").split()] or SIZES
    for theme in os.environ.get("THEME", "light dark").split():
        bench.window.set_theme(theme)
        for size in sizes:
            bench.resize(*size)
            for name in wanted or [*DESK_STATES, "typing"]:
                bench.show("keys" if name == "typing" else name, language=os.environ.get("LANGUAGE", "en"))
                if name == "typing":
                    bench.stage.touch("clientSecret")
                bench.settle()
                path = folder / f"{theme}-{size[0]}x{size[1]}-{name}.png"
                bench.window.window.grabWindow().save(str(path))
                if name == "typing":
                    bench.stage.tap("letter-done")
    sheet(folder, sizes, wanted)
    bench.close()
    del app


def sheet(folder: Path, sizes: list[Any], wanted: list[str]) -> None:
    from PIL import Image

    for theme in os.environ.get("THEME", "light dark").split():
        for size in sizes:
            names = wanted or [*DESK_STATES, "typing"]
            pictures = [Image.open(folder / f"{theme}-{size[0]}x{size[1]}-{name}.png") for name in names]
            tall = size[1] > size[0]
            columns, scale = (7, 270 / size[0]) if tall else (4, 470 / size[0])
            each = (round(size[0] * scale), round(size[1] * scale))
            whole = Image.new("RGB", (columns * (each[0] + 8), -(-len(pictures) // columns) * (each[1] + 8)), "#777")
            for n, picture in enumerate(pictures):
                whole.paste(
                    picture.resize(each, Image.Resampling.LANCZOS),
                    (n % columns * (each[0] + 8), n // columns * (each[1] + 8)),
                )
            whole.save(folder / f"sheet-{theme}-{size[0]}x{size[1]}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
