"""What plays itself: a person's hands before the windows, and one sale of a cashier and a phone, held to the ledger.

A tap goes to the real windows, the QR is read from the customer window's pixels and opened as a phone would, and in the
end what the screens said is held against the emulator's books.
"""

from __future__ import annotations

import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.emulator.records import LedgerLine
from kiosk.emulator.server import RunningEmulator
from kiosk.emulator.world import World
from kiosk.engine.screens import CustomerPage
from kiosk.ui.stage import Stage

T = TypeVar("T")

AMOUNT = 12900

PATIENCE = 40.0
"""Seconds to wait for what a busy machine may be slow with."""


class Untrue(AssertionError):
    """The screens and the ledger disagree, or a screen said something that it may not say."""


class Pictures:
    """What was seen, as numbered PNGs, each named by what it shows; nothing is kept where there is no folder."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._count = 0

    def take(self, name: str, photograph: Callable[[Path], object]) -> None:
        """Let `photograph` write the next picture."""
        self._count += 1
        if self._folder is not None:
            photograph(self._folder / f"{self._count:02}-{name}.png")


class Hands:
    """Somebody before the windows, who waits until a thing can be done before it is done."""

    def __init__(self, stage: Stage, pictures: Pictures) -> None:
        self.stage, self.pictures = stage, pictures

    def tap(self, name: str) -> None:
        """Tap it when it can be tapped."""
        self.until(lambda: self.stage.can_tap(name), f"a tap on {name}")
        self.stage.tap(name)

    def until(self, predicate: Callable[[], bool], what: str) -> None:
        """Let the windows live until `predicate` holds."""
        self.stage.wait_until(predicate, what, PATIENCE)

    def picture(self, name: str) -> None:
        """Take a picture of the cashier's window."""
        self.pictures.take(name, self.stage.grab_cashier)


class Scene:
    """One sale of `amount` minor units being played: the windows, the customer's phone, and what was seen so far."""

    def __init__(self, stage: Stage, emulator: RunningEmulator, shots: Path | None, amount: int = AMOUNT) -> None:
        self.stage, self.emulator, self._shots, self.amount = stage, emulator, shots, amount
        self._count = 0
        self._last: object = None
        self._before = len(self.world(lambda world: world.ledger()))

    # The cashier and the phone

    def ask(self) -> str:
        """Type the amount and tap; wait for the QR, and read it from the pixels of the customer's window."""
        self.stage.type_amount(self.amount)
        self.look("amount-typed")
        self.stage.tap("charge")
        self.customer(CustomerPage.PAY)
        self.stage.wait_until(lambda: bool(self.stage.read_customer_qr()), "a QR that a phone can read")
        self.look("qr")
        return self.stage.read_customer_qr()

    def scan(self, address: str) -> None:
        """Open the QR's address as a phone does; the page that opens is the emulator's payment page."""
        written = f"{self.amount // 100},{self.amount % 100:02}".encode()
        with urllib.request.urlopen(address, timeout=10) as page:  # noqa: S310 - the address was in our own QR
            if page.status != 200 or written not in page.read():
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
        """What the emulator's books say of the one payment since the scene began."""
        lines = self.world(lambda world: world.ledger())[self._before :]
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
        if paid != (line.captured - line.refunded == self.amount):
            raise Untrue(f"the screens say {cashier.heading!r}, the ledger {line}")
        if not paid and (line.captured != line.refunded or line.reserved not in (0, line.released)):
            raise Untrue(f"the sale is over and money is left behind: {line}")
        return (
            f"screens {cashier.heading!r} / {customer.heading!r}; ledger: asked {line.asked}, captures "
            f"{list(line.captures)}, released {line.released}, refunded {line.refunded}"
        )
