"""What `kiosk doctor` asks of Qt: which screens there are and whether the shipped font loads, as JSON on stdout.

A process of its own (`python -m kiosk.ui.examine [SCREEN]`), because Qt ends the process that asks it for a display
it can't have.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtGui import QFontDatabase, QGuiApplication, QScreen

from kiosk.resources import assets
from kiosk.ui.legible import dots_per_inch
from kiosk.ui.run import prepare
from kiosk.ui.windows import WindowOptions

FAMILY = "Inter"


def examine(customer: str) -> dict[str, Any]:
    """Tell what is there; `customer` names the customer's screen as in the settings, or is empty."""
    prepare(WindowOptions())
    app = QGuiApplication(["kiosk"])
    screens, primary = app.screens(), app.primaryScreen()
    named = next((one for one in screens if customer and customer in {one.name(), one.serialNumber()}), None)
    # As the windows choose: the cashier has the primary screen, unless that was named as the customer's.
    cashier = primary if primary is not named else next((one for one in screens if one is not named), None)
    chosen = named if customer else next((one for one in screens if one is not cashier), None)
    fonts = assets() / "fonts"
    families: list[str] = []
    for path in sorted([*fonts.glob("*.otf"), *fonts.glob("*.ttf")]):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return {
        "platform": app.platformName(),
        "screens": [_told(screen) for screen in screens],
        "customer": _told(chosen) if chosen else "",
        "place": _place(chosen or primary) if screens else None,
        "fonts": str(fonts),
        "font": FAMILY in families,
    }


def _told(screen: QScreen) -> str:
    size = screen.size()
    return f"{screen.serialNumber() or screen.name() or 'without a name'} ({size.width()} x {size.height()})"


def _place(screen: QScreen) -> tuple[int, int, float]:
    """Width, height and dots per inch of the screen that the customer looks at."""
    return screen.size().width(), screen.size().height(), round(dots_per_inch(screen), 1)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(examine(sys.argv[1] if len(sys.argv) > 1 else "")))
