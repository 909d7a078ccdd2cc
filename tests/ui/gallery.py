"""Draw every state in every size and theme: `python -m tests.ui.gallery FOLDER [STATE ...]`, then look at it."""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.resources import assets
from kiosk.ui.windows import WindowOptions, Windows
from tests.ui.states import STATES, screens

SIZES = [(800, 480), (1024, 600), (1366, 768), (1920, 1080), (1080, 1920)]
THEMES = ["light", "dark"]
PANES = {
    "refund": ("payment", "refund"),
    "capture": ("payment-part", "capture"),
    "capture-full": ("payment-part-full", "capture"),
    "release": ("payment-part", "release"),
    "support": ("payment", "support"),
    "release-full": ("payment-part-full", "release"),
}
"""What a payment's page asks in a second step: the state it stands on, and the pane."""


def settle() -> None:
    for _ in range(4):
        QCoreApplication.processEvents()


def main(folder: Path, wanted: list[str]) -> None:
    app = QGuiApplication(["gallery"])
    folder.mkdir(parents=True, exist_ok=True)
    windows = Windows(lambda verb: None, WindowOptions(full_screen=False), assets())
    windows.warned.connect(lambda text: print("WARNING", text))
    windows.arrange()
    numbers = count(1)
    sheets: dict[str, list[Path]] = {}
    for theme in THEMES:
        windows.set_theme(theme)  # type: ignore[arg-type]
        for size in SIZES:
            for window in (windows.cashier, windows.customer):
                window.resize(*size)
            for name in wanted or [
                *STATES,
                "typed",
                *PANES,
                "history-choosing",
                "failed",
                "shared-waiting",
                "shared-paid",
            ]:
                state = {
                    "typed": "idle",
                    "failed": "waiting",
                    "history-choosing": "history-narrowed",
                    **{pane: on for pane, (on, _) in PANES.items()},
                }.get(name, name.removeprefix("shared-"))
                windows.cashier_model.share(one_window=name.startswith("shared"), customer_away=False)
                windows.show(screens(state, next(numbers)))
                if name == "typed":
                    for key in "64900":
                        windows.cashier_model.press(key)
                if name in PANES:
                    windows.journal_model.open(PANES[name][1])
                if name == "history-choosing":
                    windows.journal_model.chooseDay()
                if name == "failed":
                    windows.fail(
                        "The kiosk has stopped talking to Vipps. Payments that are open are safe in its journal. "
                        "Start it again."
                    )
                settle()
                for who, window in (("cashier", windows.cashier), ("customer", windows.customer)):
                    path = folder / f"{theme}-{size[0]}x{size[1]}-{name}-{who}.png"
                    window.grabWindow().save(str(path))
                    sheets.setdefault(f"{who}-{theme}-{size[0]}x{size[1]}", []).append(path)
                if name == "failed":
                    windows.cashier_model.fail("")
                if name == "typed":
                    windows.cashier_model.press("clear")
    from PIL import Image, ImageDraw

    for title, paths in sheets.items():
        pictures = [Image.open(path) for path in paths]
        tall = pictures[0].height > pictures[0].width
        columns, scale = (6, 300 / pictures[0].width) if tall else (4, 620 / pictures[0].width)
        size2 = (round(pictures[0].width * scale), round(pictures[0].height * scale))
        rows = -(-len(pictures) // columns)
        sheet = Image.new("RGB", (columns * (size2[0] + 10), rows * (size2[1] + 26)), "#777")
        draw = ImageDraw.Draw(sheet)
        for n, (path, picture) in enumerate(zip(paths, pictures, strict=True)):
            x, y = n % columns * (size2[0] + 10), n // columns * (size2[1] + 26)
            draw.text((x + 4, y + 5), path.stem.split("-", 2)[2], fill="white")
            sheet.paste(picture.resize(size2, Image.Resampling.LANCZOS), (x, y + 22))
        sheet.save(folder / f"sheet-{title}.png")
    windows.close()
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
