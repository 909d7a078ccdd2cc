"""Draw every state in every size and theme: `python -m tests.ui.gallery FOLDER [STATE ...]`, then look at it.

`--brand mobilepay`, `--market DK`, `--language fi` and `--logo FILE` draw it as a shop elsewhere sees it.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import re
from itertools import count
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.phrase import phrase
from kiosk.engine.screens import Screens
from kiosk.languages import LANGUAGES
from kiosk.resources import assets
from kiosk.ui.rest import DARK_AFTER
from kiosk.ui.windows import WindowOptions, Windows
from tests.ui.states import STATES, screens
from tests.ui.told import everything_told

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
CHOSEN = [
    *(
        f"easier-{state}"
        for state in ("idle", "tip", "tip-large", "waiting", "last-seconds", "opened", "paid", "expired")
    ),
    *(f"{language}-told" for language in LANGUAGES),
    *("choosing", "easier-choosing", "shared-last-seconds", "easier-shared-waiting"),
]
"""What a customer has chosen, and sees then. `told` is in the engine's own words, which can be translated."""
TURNED = {
    "keys-of-amounts": "quick-six-amounts",
    "keys": "quick-picked",
    "keys-many": "quick-many",
    "keys-full": "quick-full",
    "keys-crowded": "quick-crowded",
}
"""The keys for amounts and items in the keypad's place, where they take turns; and the state they stand on."""
_SHOWN_ON = {
    **TURNED,
    "typed": "idle",
    "at-rest": "idle",
    "failed": "waiting",
    "choosing": "waiting",
    "history-choosing": "history-narrowed",
    "quick-typed": "quick-picked",
}
_CHOSEN = re.compile("(easier-)?((?:en|nb|da|sv|fi)-)?(.*)")
"""`easier-fi-waiting`: what the customer has chosen, and the state."""


def settle() -> None:
    for _ in range(4):
        QCoreApplication.processEvents()


def phrased(value: Any) -> Any:
    """Make phrases of all that a made-up screen says, so that it is said in other languages and by other brands."""
    if isinstance(value, str) and type(value) is str:
        return phrase(value)
    if type(value) is tuple:
        return tuple(phrased(one) for one in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.replace(
            value, **{field.name: phrased(getattr(value, field.name)) for field in dataclasses.fields(value)}
        )
    return value


def main(folder: Path, wanted: list[str], options: WindowOptions) -> None:
    app = QGuiApplication(["gallery"])
    folder.mkdir(parents=True, exist_ok=True)
    windows = Windows(lambda verb: None, options, assets())
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
                *TURNED,
                "quick-typed",
                "failed",
                "shared-tip",
                "shared-waiting",
                "shared-paid",
                "at-rest",
                *CHOSEN,
            ]:
                easier, language, name_of_state = _CHOSEN.fullmatch(name).groups()  # type: ignore[union-attr]
                state = name_of_state.removeprefix("shared-")
                state = PANES.get(state, (_SHOWN_ON.get(state, state),))[0]
                windows.cashier_model.share(one_window="shared" in name, customer_away=False)
                if state == "told":
                    told = next(one for one in everything_told() if one.page == "pay")
                    windows.show(Screens(next(numbers), STATES["waiting"][0], told))
                else:
                    windows.show(phrased(screens(state, next(numbers))))
                windows.customer_model.choices.choose(easier=bool(easier), language=(language or "")[:2])
                view = windows.customer.findChild(QQuickItem, "customerView")
                view.setProperty("choosing", name_of_state == "choosing")
                if name in {"typed", "quick-typed"}:
                    for key in "64900":
                        windows.cashier_model.press(key)
                windows.basket_model.turn(name in TURNED)
                for _ in range(DARK_AFTER if name == "at-rest" else 0):
                    windows.customer_model.rest.pass_a_minute()
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
                windows.customer_model.rest.show(False)
                if name == "failed":
                    windows.cashier_model.fail("")
                if name in {"typed", "quick-typed"}:
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
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("states", nargs="*")
    for name in ("brand", "market", "language", "logo"):
        parser.add_argument(f"--{name}")
    chosen = vars(parser.parse_args())
    where, which = chosen.pop("folder"), chosen.pop("states")
    main(
        where,
        which,
        WindowOptions(full_screen=False, speech="off", **{key: word for key, word in chosen.items() if word}),
    )
