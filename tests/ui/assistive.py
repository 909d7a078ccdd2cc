"""A person with a screen reader, as a program: `python3 assistive.py PROGRAM ...` starts it and works it by AT-SPI.

It runs in the system's Python, where the bindings live, in a session of its own (dbus-run-session). It says what it
found as JSON on stdout, and ends with the program's status.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PRESSED = ["1", "2", "9", "00", "Ask for 129,00\N{NO-BREAK SPACE}kr"]
PATIENCE = 60


def tree(thing: Any) -> Iterator[Any]:
    yield thing
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child is not None:
            yield from tree(child)


def everything() -> Iterator[Any]:
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application is not None:
            yield from tree(application)


def find(role: set[Any], name: str) -> Any:
    """Look until it is there: by what it is and what it is called, as a person would ask for it."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        turn()
        try:
            for thing in everything():
                if thing.get_role() in role and thing.get_name() == name:
                    return thing
        except GLib.Error:
            pass  # it changed while it was looked at
    raise SystemExit(f"there is no {name!r} to be found")


def turn() -> None:
    """Let what was sent to us arrive."""
    while GLib.MainContext.default().iteration(False):
        pass
    time.sleep(0.05)


def main(program: list[str]) -> int:
    launcher = next(path for path in LAUNCHERS if Path(path).exists())
    bus = subprocess.Popen([launcher, "--launch-immediately"])
    Atspi.init()
    announced: list[str] = []

    def hear(event: Any, *_: Any) -> None:
        announced.append(event.any_data)

    listener = Atspi.EventListener.new(hear)
    listener.register("object:announcement")
    kiosk = subprocess.Popen(program, stdout=subprocess.PIPE, text=True)
    buttons = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX}
    roles: dict[str, str] = {}
    for name in PRESSED:
        key = find(buttons, name)
        roles[name] = key.get_role_name()
        key.do_action(0)
    easier = find(buttons, "Easier to see")
    roles["Easier to see"] = easier.get_role_name()
    find({Atspi.Role.IMAGE}, "QR code to pay with")
    find({Atspi.Role.PROGRESS_BAR}, "4:32 left")
    easier.do_action(0)
    deadline = time.monotonic() + PATIENCE
    while kiosk.poll() is None and time.monotonic() < deadline:
        turn()
    said, _ = kiosk.communicate(timeout=PATIENCE)
    print(json.dumps({"roles": roles, "announced": announced, "asked": json.loads(said.splitlines()[0])["asked"]}))
    bus.terminate()
    return kiosk.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
