"""The whole program on the embedded emulator: to try by hand, or playing itself from a script.

A script taps on the real windows, reads the QR from the customer window's pixels, opens it as a phone would, and in the
end holds what the screens said against the emulator's ledger. Exit status 0 if they agree, 1 if not.
"""

from __future__ import annotations

import logging
import tempfile
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.app import Plan
from kiosk.emulator.faults import Kind, Operation
from kiosk.emulator.records import LedgerLine
from kiosk.emulator.server import EmulatorError, RunningEmulator, running_emulator
from kiosk.emulator.world import World
from kiosk.engine.screens import CashierPage, CustomerPage
from kiosk.report import complain
from kiosk.screens import show
from kiosk.trial import plan_on
from kiosk.ui.stage import Stage, StageError
from kiosk.ui.windows import WindowOptions

T = TypeVar("T")
_log = logging.getLogger(__name__)

AMOUNT = 12900
SHORT_DEADLINE = 6
"""Seconds the QR stands in the script where nobody scans."""

UNHURRIED = 0.3
"""Seconds an answer takes, so that the states between tap and QR can be seen and pictured."""


class Untrue(AssertionError):
    """The screens and the ledger disagree, or a screen said something that it may not say."""


def play(script: str | None, shots: Path | None, lan: bool) -> int:
    """Run the demonstration, by hand if `script` is None; return the exit status."""
    logging.getLogger("kiosk").setLevel(logging.ERROR)
    try:
        if shots:
            shots.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder, running_emulator(lan=lan) as emulator:
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


class Scene:
    """One sale being played: the windows, the customer's phone, and what was seen so far."""

    def __init__(self, stage: Stage, emulator: RunningEmulator, shots: Path | None) -> None:
        self.stage, self.emulator, self._shots = stage, emulator, shots
        self._count = 0
        self._last: object = None

    # The cashier and the phone

    def ask(self, minor_units: int = AMOUNT) -> str:
        """Type the amount and tap; wait for the QR, and read it from the pixels of the customer's window."""
        self.stage.type_amount(minor_units)
        self.look("amount-typed")
        self.stage.tap("charge")
        self.customer(CustomerPage.PAY)
        self.stage.wait_until(lambda: bool(self.stage.read_customer_qr()), "a QR that a phone can read")
        self.look("qr")
        return self.stage.read_customer_qr()

    def scan(self, address: str) -> None:
        """Open the QR's address as a phone does; the page that opens is the emulator's payment page."""
        with urllib.request.urlopen(address, timeout=10) as page:  # noqa: S310 - the address was in our own QR
            if page.status != 200 or b"129,00" not in page.read():
                raise Untrue("the page behind the QR does not show the amount")

    def customer(self, page: CustomerPage, heading: str = "", timeout: float = 30) -> None:
        """Wait until the customer's screen is on `page`, with `heading` if given."""
        self.until(
            lambda: (
                self.stage.customer_screen.page is page
                and (not heading or self.stage.customer_screen.heading == heading)
            ),
            f"the customer's page {page} {heading}",
            timeout,
        )
        self.look("customer")

    def cashier(self, heading: str, timeout: float = 30) -> None:
        """Wait until the cashier's screen has `heading`."""
        self.until(lambda: self.stage.cashier_screen.heading == heading, f"“{heading}”", timeout)
        self.look("cashier")

    def world(self, do: Callable[[World], T]) -> T:
        """Do something in the emulator."""
        return self.emulator.call(do)

    # Looking

    def until(self, predicate: Callable[[], bool], what: str, timeout: float) -> None:
        """Let the windows live until `predicate` holds, and take pictures whenever a screen says something new."""

        def looking() -> bool:
            self.look("state")
            return predicate()

        self.stage.wait_until(looking, what, timeout)

    def look(self, name: str) -> None:
        """Take a picture of both screens, unless they say what they said last time."""
        cashier, customer = self.stage.cashier_screen, self.stage.customer_screen
        says = (cashier.page, cashier.heading, cashier.tray, cashier.notices, customer.page, customer.heading)
        if self._shots is None or (says == self._last and name not in {"amount-typed", "qr"}):
            return
        self._last = says
        self._count += 1
        stem = f"{self._count:02}-{cashier.page}-{customer.page}"
        self.stage.grab_cashier(self._shots / f"{stem}-cashier.png")
        self.stage.grab_customer(self._shots / f"{stem}-customer.png")

    # Truth

    def ledger(self) -> LedgerLine:
        """What the emulator's books say of the one payment."""
        lines = self.world(lambda world: world.ledger())
        if len(lines) != 1:
            raise Untrue(f"{len(lines)} payments were asked for, not one")
        return lines[0]

    def expect(self, **sums: object) -> None:
        """Hold the books against what must stand in them."""
        line = self.ledger()
        for name, wanted in sums.items():
            if (found := getattr(line, name)) != wanted:
                raise Untrue(f"the ledger says {name} {found}, expected {wanted}")

    def verdict(self) -> str:
        """Hold the books against the screens, in words."""
        line, cashier, customer = self.ledger(), self.stage.cashier_screen, self.stage.customer_screen
        paid = cashier.heading == "Paid"
        if paid != (customer.page is CustomerPage.PAID):
            raise Untrue(f"one screen says paid and the other does not: {cashier.heading!r}, {customer.heading!r}")
        if paid != (line.captured - line.refunded == AMOUNT):
            raise Untrue(f"the screens say {cashier.heading!r}, the ledger {line}")
        if not paid and (line.captured != line.refunded or line.reserved not in (0, line.released)):
            raise Untrue(f"the sale is over and money is left behind: {line}")
        return (
            f"screens {cashier.heading!r} / {customer.heading!r}; ledger: asked {line.asked}, captures "
            f"{list(line.captures)}, released {line.released}, refunded {line.refunded}"
        )


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
