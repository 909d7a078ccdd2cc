"""A new shop's first hour, played with real taps: `python -m tests.setup.program SETTINGS KEYS_FILE SHOTS`.

It speaks JSON lines on stdout and waits for a line on stdin where the customer has to do something.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from kiosk import first_start
from kiosk.config import load
from kiosk.logs import configure
from kiosk.screens import run_screens
from kiosk.secrets import find_keys
from kiosk.ui.setup_window import SetupWindow
from kiosk.ui.stage import Stage
from kiosk.ui.windows import WindowOptions

PIN = "830617"
RUNS: list[str] = []


def say(**facts: Any) -> None:
    print(json.dumps(facts, ensure_ascii=False), flush=True)


class Hands:
    """What a person does on the pages: waits until a thing can be tapped, taps it, and reads the title."""

    def __init__(self, stage: Stage, shots: Path) -> None:
        self.stage, self.shots = stage, shots

    def tap(self, name: str) -> None:
        self.stage.wait_until(lambda: self.stage.can_tap(name), name, timeout=40)
        self.stage.tap(name)

    def title(self) -> str:
        item = self.stage.find("title")
        return str(item.property("text")) if item else ""

    def page(self, title: str) -> None:
        self.stage.wait_until(lambda: self.title() == title, f"the page {title!r}", timeout=40)
        number = len(list(self.shots.iterdir()))
        self.stage.grab_cashier(self.shots / f"{number:02}.png")

    def pin(self, pressed: Callable[[], int]) -> None:
        self.stage.wait_until(lambda: pressed() == 0, "an empty PIN")
        for digit in PIN:
            self.tap(f"pin{digit}")


def set_up(keys_file: str, shots: Path) -> Any:
    def play(stage: Stage) -> None:
        hands = Hands(stage, shots)
        hands.page("Which language?")
        hands.tap("language-fi")
        hands.page("Mikä kieli?")
        hands.tap("next")
        hands.page("Kenen kassa tämä on?")
        hands.tap("next")
        stage.wait_until(lambda: stage.find("error") is not None, "a complaint")
        stage.touch("shop")
        for key in ("shift", "k", "a", "h", "v", "i", "l", "a", "space", "shift", "ä", "done"):
            hands.stage.wait_until(lambda key=key: stage.can_tap(f"letter-{key}"), key)  # type: ignore[misc]
            stage.touch(f"letter-{key}")
        hands.tap("next")
        hands.page("Mikä myyntipiste?")
        hands.tap("path")
        stage.key(keys_file)
        hands.tap("readFile")
        stage.wait_until(lambda: stage.find("account-here") is not None, "the emulator is offered")
        hands.tap("next")
        hands.page("Myyntipisteen avaimet")
        hands.tap("next")
        hands.page("Yhteys Vipps-palveluun")
        hands.tap("next")
        hands.page("Mikä näyttö on asiakkaan?")
        hands.tap("screen-one")
        hands.tap("back")
        hands.page("Yhteys Vipps-palveluun")
        hands.tap("next")
        hands.page("Mikä näyttö on asiakkaan?")
        hands.tap("next")
        hands.page("Ääni")
        hands.tap("next")
        hands.page("Koemaksu")
        hands.tap("next")
        hands.page("PIN-koodi asetuksille")
        model = cast(SetupWindow, stage.windows).model
        hands.pin(lambda: model.pinLength)
        stage.wait_until(lambda: bool(model.pinAgain), "once more")
        hands.pin(lambda: model.pinLength)
        hands.page("Minne avaimet tallennetaan?")
        hands.tap("keep-file")
        hands.tap("next")
        hands.page("Onko tämä oikein?")
        hands.tap("next")

    return play


def sell(shots: Path) -> Any:
    def play(stage: Stage) -> None:
        hands = Hands(stage, shots)
        RUNS.append(str(stage.windows.cashier.property("theme")))
        say(shop=stage.cashier_screen.shop, banner=stage.windows.cashier_model.banner, theme=RUNS[-1])
        if len(RUNS) > 1:
            stage.quit(0)
            return
        stage.type_amount(12900)
        stage.tap("charge")
        stage.wait_until(lambda: bool(stage.read_customer_qr()), "a code", timeout=40)
        say(reference=stage.cashier_screen.reference)
        sys.stdin.readline()
        # The result makes way for the keypad by itself.
        stage.wait_until(lambda: stage.can_tap("settings"), "the keypad", timeout=60)
        stage.tap("settings")
        hands.page("Asetukset")
        hands.pin(lambda: stage.windows.desk_model.pinLength)
        hands.tap("open-look")
        hands.page("Kielet ja ulkoasu")
        hands.tap("theme-dark")
        hands.tap("next")
        hands.page("Asetukset")
        hands.tap("restart")

    return play


def main() -> int:
    settings, keys_file, shots = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    options = WindowOptions(full_screen=False, sounds=False)
    status = first_start.set_up(settings, options, set_up(keys_file, shots))
    if status is not None:
        say(setup=status)
        return status
    say(setup="done", language=load(settings).screens.language.value)
    configure("info")

    def read() -> Any:
        return load(settings), find_keys()

    status = run_screens(read, find=find_keys, open_settings=first_start.open_settings, on_ready=sell(shots))
    say(status=status)
    return status


if __name__ == "__main__":
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    sys.exit(main())
