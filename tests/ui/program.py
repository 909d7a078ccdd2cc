"""The windows as a program of its own, for tests that need a process: `python -m tests.ui.program SCRIPT`."""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtGui import QGuiApplication

from kiosk.ui.run import run_windows
from kiosk.ui.stage import Stage
from kiosk.ui.windows import WindowOptions
from tests.ui.scripted_till import ScriptedTills

TILLS = ScriptedTills()


def say(**facts: Any) -> None:
    print(json.dumps(facts), flush=True)


def where(stage: Stage) -> dict[str, Any]:
    """Who stands where, and can be seen."""
    told: dict[str, Any] = {}
    for name, window in (("cashier", stage.windows.cashier), ("customer", stage.windows.customer)):
        area = window.geometry()
        told[name] = [area.x(), area.y(), area.width(), area.height()] if window.isVisible() else None
    return told


def wait(stage: Stage) -> None:
    say(ready=True)


def fail(stage: Stage) -> None:
    raise RuntimeError("the script failed")


def sale(stage: Stage) -> None:
    """A whole sale with real clicks, in both windows."""
    say(screens=[screen.name() for screen in QGuiApplication.screens()], **where(stage))
    stage.type_amount(12900)
    stage.tap("charge")
    stage.wait_until(lambda: stage.read_customer_qr() != "", "the code")
    say(qr=stage.read_customer_qr(), customer_page=stage.customer_screen.page)
    assert TILLS.till is not None
    till = TILLS.till
    stage.wait_until(lambda: ("shown", stage.cashier_screen.reference) in till.asked, "the engine knows")
    stage.tap("cancel")
    stage.wait_until(lambda: stage.cashier_screen.heading == "Cancelled", "the answer")
    say(asked=[verb for verb, *_ in till.asked])
    stage.quit(0)


def plugs(stage: Stage) -> None:
    """Say where the windows stand whenever that changes; ends with SIGTERM."""
    say(screens=[screen.name() for screen in QGuiApplication.screens()], **where(stage))
    last = where(stage)
    while True:
        before = last
        stage.wait_until(lambda: where(stage) != before, "a change", timeout=60)  # noqa: B023
        last = where(stage)
        say(**last, away=bool(stage.windows.cashier_model.customerAway))


def assisted(stage: Stage) -> None:
    """Somebody works the windows from outside: wait for a sale, and for the customer's key."""
    assert TILLS.till is not None
    asked = TILLS.till.asked
    stage.wait_until(lambda: any(verb == "charge" for verb, *_ in asked), "a sale", timeout=90)
    stage.wait_until(lambda: bool(stage.windows.customer_model.easier), "the customer's key", timeout=90)
    say(asked=[[verb, *(str(one) for one in rest)] for verb, *rest in asked])
    stage.quit(0)


if __name__ == "__main__":
    full = "--full" in sys.argv
    scripts = {"wait": wait, "fail": fail, "sale": sale, "plugs": plugs, "assisted": assisted}
    named = next((argument.partition("=")[2] for argument in sys.argv if argument.startswith("--customer=")), "")
    options = WindowOptions(full_screen=full, customer_screen=named, sounds=False, speech="off")
    status = run_windows(TILLS, options=options, on_ready=scripts[sys.argv[1]])
    say(status=status, closed=TILLS.closed)
    sys.exit(status)
