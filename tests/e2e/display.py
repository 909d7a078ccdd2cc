"""An X display with a cashier's and a customer's monitor, looked at from outside and clicked on like by a hand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import zxingcpp
from PIL import Image, ImageGrab

CASHIER = (0, 0, 1024, 768)
CUSTOMER = (1024, 0, 1024 + 800, 480)
Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Display:
    """An Xvfb with two monitors. It keeps them when its last window closes."""

    name: str

    @property
    def environment(self) -> dict[str, str]:
        return {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "WAYLAND_DISPLAY": ""}

    def do(self, *words: str) -> None:
        subprocess.run(words, env={**os.environ, "DISPLAY": self.name}, check=True, capture_output=True, timeout=20)

    def plug_customer(self) -> None:
        self.do("xrandr", "--setmonitor", "CUSTOMER", "800/200x480/120+1024+0", "none")

    def unplug_customer(self) -> None:
        self.do("xrandr", "--delmonitor", "CUSTOMER")

    def click(self, position: tuple[int, int]) -> None:
        self.do("xdotool", "mousemove", *map(str, position), "click", "1")

    def cashier(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.name).crop(CASHIER)

    def customer(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.name).crop(CUSTOMER)


@contextmanager
def two_monitors() -> Iterator[Display]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1824x800x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        try:
            assert number, "Xvfb did not start"
            display = Display(f":{number}")
            display.do("xrandr", "--setmonitor", "CASHIER", "1024/270x768/203+0+0", "screen")
            display.plug_customer()
            yield display
        finally:
            server.terminate()


def share(picture: Image.Image, colour: Colour) -> float:
    """How much of a picture has just this colour, 0 to 1."""
    counted = {one: count for count, one in picture.convert("RGB").getcolors(1 << 22) or []}
    return counted.get(colour, 0) / (picture.width * picture.height)


def qr_in(picture: Image.Image) -> str:
    found = zxingcpp.read_barcodes(picture.convert("L"), formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return str(found[0].text) if found else ""


def wait_for(look: Callable[[], Any], what: str, seconds: float = 40.0) -> Any:
    deadline = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < deadline, f"{what} did not come"
        time.sleep(0.1)
    return found


def positions(display: Display, settings: Path, names: list[str], environment: dict[str, str]) -> dict[str, Any]:
    """Where a cashier finds these things: asked of the same windows in a process that then ends."""
    program = [sys.executable, "-m", "tests.e2e.display", str(settings), *names]
    done = subprocess.run(
        program, env={**environment, **display.environment}, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _tell(settings: Path, names: list[str]) -> int:
    from PySide6.QtCore import QPointF

    from kiosk.app import Plan
    from kiosk.config import load
    from kiosk.screens import show
    from kiosk.secrets import Keys
    from kiosk.ui.stage import Stage
    from kiosk.ui.windows import WindowOptions

    loaded = load(settings)

    def on_ready(stage: Stage) -> None:
        found = {}
        for name in names:
            item = stage.find(name)
            assert item is not None, name
            middle = item.mapToGlobal(QPointF(item.width() / 2, item.height() / 2))
            found[name] = (round(middle.x()), round(middle.y()))
        sys.stdout.write(json.dumps(found))
        stage.quit(0)

    plan = Plan(loaded, Keys("nobody", "nobody", "nobody"))
    return show(plan, WindowOptions(customer_screen=loaded.screens.customer, sounds=False), on_ready)


if __name__ == "__main__":
    raise SystemExit(_tell(Path(sys.argv[1]), sys.argv[2:]))
