"""A day at the counter that is being played: the hands of its cashiers, what must be in the books, and the paper."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from kiosk.day_verdict import Outcome, Played
from kiosk.emulator.server import RunningEmulator
from kiosk.engine.screens import CashierPage
from kiosk.printing.paper import Printed, papers
from kiosk.scene import Hands, Pictures, Scene, Untrue
from kiosk.ui.stage import Stage

SELLS, MANAGES = "Kari", "Siv"
PINS = {SELLS: "830617", MANAGES: "619283"}


class Day(Hands):
    """The counter as it is played: who stands there, and every payment so far, as it must stand in all books.

    `paper` is the file that is the shop's printer.
    """

    def __init__(self, stage: Stage, pictures: Pictures, emulator: RunningEmulator, paper: Path) -> None:
        super().__init__(stage, pictures)
        self.emulator, self._paper = emulator, paper
        self.played: list[Played] = []
        self.who = ""
        self.slips = 0
        """How many pieces of paper must have come out."""
        self.took_over_in = 0.0
        """Seconds from the tap on a name in the bar until somebody else could sell."""

    # Looking

    def both(self, name: str) -> None:
        """Take a picture of each window."""
        self.picture(f"{name}-till")
        self.pictures.take(f"{name}-customer", self.stage.grab_customer)

    def page(self, page: CashierPage) -> None:
        """Wait until the cashier's window is on that page."""
        self.until(lambda: self.stage.cashier_screen.page is page, f"the page {page}")

    def reads(self, sentence: str) -> None:
        """Wait until it stands in the windows."""
        self.until(lambda: sentence in self.stage.texts(), f"“{sentence}”")

    # Who is there

    def enter(self, name: str) -> None:
        """Enter somebody's PIN, digit by digit."""
        for digit in PINS[name]:
            self.tap(f"pin{digit}")

    def sign_in(self, name: str) -> None:
        """Say who it is, and give the PIN."""
        self.tap(f"cashier-{name}")
        self.until(lambda: self.stage.can_tap("pin1"), "the keypad of the PIN")
        self.picture(f"{name}-enters-a-pin".lower())
        self.enter(name)
        self.until(lambda: self.stage.cashier_screen.signed_in == name and self.stage.can_tap("key1"), f"{name}'s till")
        self.who = name

    def switch(self, name: str) -> None:
        """Let somebody else take over, by the name in the bar."""
        self.until(lambda: self.stage.can_tap("switchCashier"), "the name in the bar")
        began = time.monotonic()
        self.tap("switchCashier")
        self.sign_in(name)
        self.took_over_in = time.monotonic() - began
        self.picture(f"{name}-took-over".lower())

    # A sale

    def charge(self, amount: int) -> tuple[Scene, str]:
        """Ask for an amount in minor units; return the sale, and what the code on the customer's window reads."""
        self.until(lambda: self.stage.can_tap("key1"), "the keypad")
        scene = Scene(self.stage, self.emulator, None, amount)
        return scene, scene.ask()

    def over(self, scene: Scene, what: str, outcome: Outcome) -> None:
        """Note how the sale on the counter ended, once both screens and the ledger say so."""
        scene.verdict()
        self.note(what, scene.amount, outcome)

    def note(self, what: str, amount: int, outcome: Outcome, reference: str = "") -> None:
        """Note what must stand in the books of a payment, by default of the one on the counter."""
        reference = reference or self.stage.cashier_screen.reference
        self.played.append(Played(reference, what, self.who, amount, outcome))

    def leave(self) -> None:
        """Go on to the next customer; a paid result may have made way by itself."""
        stage = self.stage
        self.until(lambda: stage.can_tap("leave") or stage.can_tap("charge"), "the way to the next sale")
        if stage.can_tap("leave"):
            stage.tap("leave")
        self.page(CashierPage.AMOUNT)

    def give_back(self, number: int, by: str, amount: int) -> None:
        """Note that of the payment played as `number` somebody gave back an amount."""
        one = self.played[number]
        self.played[number] = replace(one, given_back=(*one.given_back, (by, amount)))

    # Paper

    def printed(self) -> list[Printed]:
        """What came out of the printer so far, read as a printer would."""
        return papers(self._paper.read_bytes()) if self._paper.exists() else []

    def comes_out(self) -> Printed:
        """Wait until one more piece of paper has come out, and return it."""
        self.slips += 1
        self.until(lambda: len(self.printed()) == self.slips, f"{self.slips} pieces of paper")
        return self.printed()[-1]

    def print_slip(self, mark: str, *, not_this: str = "KOPI") -> None:
        """Print the slip that is looked at; it must say `mark`, and not `not_this`."""
        before = self.stage.cashier_screen.slip
        self.tap("print")
        self.until(lambda: self.stage.cashier_screen.slip != before and self._is_printed(), "“Printed”")
        said = " ".join(self.comes_out().texts)
        if mark not in said or (not_this and not_this in said) or "IKKE KVITTERING" not in said:
            raise Untrue(f"a slip that should say {mark!r} says {said!r}")

    def _is_printed(self) -> bool:
        slip = self.stage.cashier_screen.slip
        return slip is not None and "Printed" in slip.text
