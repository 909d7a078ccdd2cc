"""The whole program on the embedded emulator: to try by hand, or playing itself from a script.

A script taps on the real windows, reads the QR from the customer window's pixels, opens it as a phone would, and in the
end holds what the screens said against the emulator's ledger. Exit status 0 if they agree, 1 if not.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable
from pathlib import Path

from kiosk import demo_day, demo_everyone
from kiosk.app import Plan
from kiosk.emulator.faults import Kind, Operation
from kiosk.emulator.server import EmulatorError, RunningEmulator, running_emulator
from kiosk.engine.screens import CashierPage, CustomerPage
from kiosk.report import complain
from kiosk.scene import AMOUNT, Scene, Untrue
from kiosk.screens import show
from kiosk.trial import plan_on
from kiosk.ui.stage import Stage, StageError
from kiosk.ui.windows import WindowOptions

_log = logging.getLogger(__name__)

SHORT_DEADLINE = 6
"""Seconds the QR stands in the script where nobody scans."""

UNHURRIED = 0.3
"""Seconds an answer takes, so that the states between tap and QR can be seen and pictured."""


def play(script: str | None, shots: Path | None, lan: bool) -> int:
    """Run the demonstration, by hand if `script` is None; return the exit status."""
    logging.getLogger("kiosk").setLevel(logging.ERROR)
    try:
        if shots:
            shots.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder, running_emulator(lan=lan) as emulator:
            if script == demo_everyone.NAME:
                return demo_everyone.play(emulator, Path(folder), shots)
            if script == demo_day.NAME:
                return demo_day.play(emulator, Path(folder), shots)
            plan = plan_on(emulator, Path(folder) / "journal.db", SHORT_DEADLINE if script == "expire" else None)
            if script is None:
                return _by_hand(plan, emulator)
            return _by_itself(plan, emulator, script, shots)
    except EmulatorError as error:
        complain(str(error))
        return 1
    except OSError as error:
        complain(f"{shots}: {error.strerror}")
        return 1


def _by_hand(plan: Plan, emulator: RunningEmulator) -> int:
    complain(f"the emulator is at {emulator.public_base_url}; no real money moves")
    complain("charge an amount, then scan the QR code with a phone (--lan), or open its address in a browser here")
    return show(plan, WindowOptions(full_screen=False, one_window=False))


def _by_itself(plan: Plan, emulator: RunningEmulator, script: str, shots: Path | None) -> int:
    ended: list[str] = []

    def on_ready(stage: Stage) -> None:
        scene = Scene(stage, emulator, shots)
        scene.look("start")
        for operation in (Operation.INITIATE, Operation.QR):
            emulator.faults.fail(operation, Kind.SLOW, seconds=UNHURRIED, times=None)
        SCRIPTS[script](scene)
        ended.append(scene.verdict())
        stage.quit(0)

    try:
        status = show(plan, WindowOptions(full_screen=False, one_window=False, sounds=False), on_ready)
    except (Untrue, StageError) as error:
        complain(f"the script {script} did not hold: {error}")
        return 1
    if status == 0 and ended:
        complain(f"the script {script} held: {ended[0]}")
        return 0
    return status or 1


def _pay(scene: Scene) -> None:
    scene.scan(scene.ask())
    scene.customer(CustomerPage.OPENED)
    scene.emulator.faults.fail(Operation.CAPTURE, Kind.SLOW, seconds=UNHURRIED)
    scene.world(lambda world: world.approve("latest"))
    scene.cashier("Approved. Taking the money")
    scene.customer(CustomerPage.PAID)
    scene.cashier("Paid")
    scene.expect(captures=(AMOUNT,))


def _decline(scene: Scene) -> None:
    scene.scan(scene.ask())
    scene.customer(CustomerPage.OPENED)
    scene.world(lambda world: world.decline("latest"))
    scene.customer(CustomerPage.OPENED, "The card was declined")
    scene.world(lambda world: world.approve("latest"))
    scene.customer(CustomerPage.PAID)
    scene.cashier("Paid")
    scene.expect(captures=(AMOUNT,))


def _cancel(scene: Scene) -> None:
    scene.ask()
    scene.stage.tap("cancel")
    scene.cashier("Cancelled")
    scene.customer(CustomerPage.SORRY)
    scene.expect(reserved=0, captured=0, state="cancelled")


def _expire(scene: Scene) -> None:
    scene.ask()
    scene.cashier("Nobody paid in time", timeout=SHORT_DEADLINE + 30)
    scene.customer(CustomerPage.SORRY)
    scene.expect(reserved=0, captured=0)


def _late_approval(scene: Scene) -> None:
    scene.scan(scene.ask())
    scene.emulator.faults.fail(Operation.CANCEL, Kind.REFUSED, code="52", times=1)
    scene.stage.tap("cancel")
    scene.cashier("Cancelling")
    scene.world(lambda world: world.approve("latest"))
    scene.customer(CustomerPage.SORRY, timeout=60)
    if (
        scene.stage.cashier_screen.page is not CashierPage.RESULT
        or "released" not in scene.stage.cashier_screen.heading
    ):
        raise Untrue(f"the cashier is not told of the release: {scene.stage.cashier_screen.heading!r}")
    scene.expect(captured=0, released=AMOUNT)


def _lost_answer(scene: Scene) -> None:
    scene.scan(scene.ask())
    scene.customer(CustomerPage.OPENED)
    scene.emulator.faults.fail(Operation.CAPTURE, Kind.CONNECTION_RESET, executed=True, seconds=1.5)
    scene.world(lambda world: world.approve("latest"))
    scene.cashier("Approved. Taking the money")
    scene.emulator.faults.fail(Operation.DETAILS, Kind.UNAVAILABLE, times=3)
    scene.cashier("Checking with Vipps")
    scene.customer(CustomerPage.PAID, timeout=60)
    scene.cashier("Paid")
    scene.expect(captures=(AMOUNT,))


SCRIPTS: dict[str, Callable[[Scene], None]] = {
    "pay": _pay,
    "decline": _decline,
    "cancel": _cancel,
    "expire": _expire,
    "late-approval": _late_approval,
    "lost-answer": _lost_answer,
}
"""The demonstrations by name; each plays one sale and checks what must be true at its end."""
