"""What the set-up and the settings' pages need of the program behind them: verbs to ask, and whole pages to show.

As with the till, each verb is called in the desk's own thread and nothing here waits: what comes of it is seen in the
next DeskScreen. No secret is ever in one.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.engine.screens import Tone


class Step(StrEnum):
    """One page of the set-up, or of the settings."""

    LANGUAGE = "language"
    SHOP = "shop"
    ACCOUNT = "account"
    KEYS = "keys"
    CONNECTION = "connection"
    SCREENS = "screens"
    SOUND = "sound"
    TRIAL = "trial"
    PIN = "pin"
    KEEP = "keep"
    SUMMARY = "summary"
    # The settings alone.
    LOCK = "lock"
    MENU = "menu"
    LOOK = "look"
    PAYMENTS = "payments"
    CASHIERS = "cashiers"
    CASHIER = "cashier"
    """One of them: a new one, or one who is changed."""
    CASHIER_PIN = "cashier_pin"


class Account(StrEnum):
    """Which of Vipps' environments the sales unit belongs to."""

    TEST = "test"
    PRODUCTION = "production"
    HERE = "here"
    """An emulator on this machine; chosen by a file of keys that names it."""


class Keep(StrEnum):
    """Where the keys go."""

    RING = "ring"
    SYSTEMD = "systemd"
    FILE = "file"


class After(StrEnum):
    """What follows when the desk is closed."""

    NOTHING = ""
    SELL = "sell"
    """Set up: the kiosk goes on into selling."""
    RESTART = "restart"
    LEAVE = "leave"
    """The settings are left; the kiosk goes on as it is."""


@dataclass(frozen=True, slots=True)
class DeskLine:
    """One thing that was looked at, or that happened, or that was chosen. `cure` says what to do about it."""

    name: str
    text: str
    cure: str = ""
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class CashierLine:
    """One cashier: their name, their role's word, and what it is called."""

    name: str
    role: str
    role_text: str


@dataclass(frozen=True)
class DeskScreen:
    """One page, whole. `number` counts up. Words are phrases, or somebody's own."""

    number: int
    step: Step
    settings: bool = False
    """The page belongs to the settings of a kiosk that is set up, not to its first start."""
    place: int = 0
    of: int = 0
    """The page is the `place`-th of so many; both 0 where that means nothing."""
    error: str = ""
    busy: bool = False
    may_next: bool = True
    lines: tuple[DeskLine, ...] = ()
    after: After = After.NOTHING
    # What is entered so far.
    language: str = "en"
    customer_language: str = ""
    theme: str = "light"
    shop: str = ""
    till: str = "till-1"
    account: Account = Account.TEST
    address: str = ""
    """The emulator's, if there is one; else empty."""
    msn: str = ""
    keys_known: tuple[bool, bool, bool] = (False, False, False)
    keys_text: str = ""
    customer_screen: str = ""
    one_window: bool = False
    capture_by_cashier: bool = False
    show_seconds: int = 300
    limit_payment: int = 0
    limit_day: int = 0
    """The limits of refunds are in whole crowns; 0 is no limit."""
    keep: Keep | None = None
    may_ring: bool = False
    commands: tuple[str, ...] = ()
    has_pin: bool = False
    pin_digits: int = 6
    pin_again: bool = False
    """The new PIN was entered once, and is to be entered again."""
    restart_needed: bool = False
    cashiers: tuple[CashierLine, ...] = ()
    cashier: str = ""
    """Who is changed, or added; empty for somebody new who has no name yet."""
    cashier_role: str = ""
    cashier_is_new: bool = False


class Desk(Protocol):
    """The verbs."""

    def back(self) -> None:
        """Go to the page before; what was entered stays."""

    def next(self) -> None:
        """Go to the next page."""

    def open_step(self, step: Step) -> None:
        """Open one page of the settings."""

    def choose_language(self, code: str) -> None:
        """Say everything in that language."""

    def name_shop(self, shop: str, till: str) -> None:
        """What the customer reads, and what goes into every reference."""

    def name_account(self, account: Account, msn: str) -> None:
        """Whose money it is."""

    def enter_keys(self, client_id: str, client_secret: str, subscription_key: str) -> None:
        """The three keys; an empty one leaves what is known."""

    def read_file(self, path: str) -> None:
        """Take the keys, and whatever else it tells, from a file."""

    def test(self) -> None:
        """Test the connection."""

    def choose_screen(self, customer: str, one_window: bool) -> None:
        """Which screen is the customer's."""

    def try_sale(self) -> None:
        """Make a payment on the emulator."""

    def press_pin(self, pin: str) -> None:
        """A whole PIN: a new one, the same again, or the one that opens the settings."""

    def skip_pin(self) -> None:
        """Go on without a PIN."""

    def choose_keep(self, keep: Keep) -> None:
        """Where the keys go."""

    def save_look(self, theme: str, language: str, customer_language: str) -> None:
        """How it looks and what it speaks."""

    def save_payments(self, capture_by_cashier: bool, show_seconds: str, limit_payment: str, limit_day: str) -> None:
        """When money is taken, how long a code stands, and the most that is given back, in whole crowns."""

    def open_cashier(self, name: str) -> None:
        """Change somebody who stands at the till; empty: add somebody."""

    def save_cashier(self, name: str, role: str) -> None:
        """Let somebody do more, or less; or go on to the PIN of somebody new."""

    def new_cashier_pin(self) -> None:
        """Give whoever is changed another PIN."""

    def remove_cashier(self) -> None:
        """Let whoever is changed stand there no more."""

    def finish(self) -> None:
        """Write everything down, and begin to sell; in the settings: leave them."""

    def restart(self) -> None:
        """End the kiosk and begin again, with the new settings."""


PublishDesk = Callable[[DeskScreen], None]
OpenDesk = Callable[[PublishDesk], AbstractAsyncContextManager[Desk]]
AskDesk = Callable[[Callable[[Desk], None]], None]
"""Sends one verb to the desk; returns at once."""
