"""What the screens need of the engine: the cashier's verbs. Each is called in the engine's own thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import date
from typing import Protocol

from kiosk.domain.money import Money
from kiosk.engine.ports import Group
from kiosk.engine.screens import Screens


class Basket(Protocol):
    """What is put together before it is asked for; an item is called by its name."""

    def put_in(self, name: str) -> None:
        """Pick one more of it."""

    def take_off(self, name: str) -> None:
        """Take one of it out."""

    def take_out(self, name: str) -> None:
        """Take all of it out."""

    def clear(self) -> None:
        """Take everything out."""


class Till(Protocol):
    """The engine as the screens see it. Nothing here waits: what comes of a verb is seen in the next Screens."""

    def warm_up(self) -> None:
        """The cashier has begun to type: get ready to ask."""

    @property
    def basket(self) -> Basket:
        """What is picked by the keys beside the keypad."""

    def charge(self, amount: Money, text: str, typed: Money) -> None:
        """Ask the customer for `amount`: what is in the basket, and what was `typed`."""

    def choose_tip(self, question: int, percent: int) -> None:
        """Answer that question for a tip: so many percent, 0 for none."""

    def cancel(self) -> None:
        """Ask Vipps to end the payment on the page."""

    def another_way(self) -> None:
        """The customer pays by other means: end the payment safely."""

    def more_time(self) -> None:
        """Give the customer a new deadline."""

    def customer_wants_time(self) -> None:
        """The customer asks for a new deadline at their own screen."""

    def hand_over(self) -> None:
        """The goods change hands: take the reserved money."""

    def leave(self) -> None:
        """Go back to the keypad; a payment that is still open goes to the tray."""

    def look_again(self) -> None:
        """Ask Vipps again how the payment on the page stands."""

    def open_history(self) -> None:
        """Show the newest payments."""

    def older(self) -> None:
        """Show older payments, too."""

    def search(self, text: str, day: date | None = None, group: Group | None = None) -> None:
        """Show the payments that `text` means, of a local day and of a group."""

    def open_payment(self, reference: str) -> None:
        """Show one payment."""

    def open_tablets(self) -> None:
        """Show how a tablet becomes the customer's screen."""

    def back(self) -> None:
        """Go back to the page before."""

    def refund(self, minor_units: int, why: str) -> None:
        """Give money of the payment on the page back."""

    def capture(self, minor_units: int) -> None:
        """Take reserved money of the payment on the page."""

    def release_rest(self) -> None:
        """Let go of what is still reserved of the payment on the page."""

    def open_slip(self) -> None:
        """Lay the slip of the payment on the page before the cashier."""

    def print_slip(self) -> None:
        """Print it."""

    def show_slip(self) -> None:
        """Let the customer take it along as a code."""

    def hide_slip(self) -> None:
        """Take the code away."""

    def other_slip(self) -> None:
        """Lay the payment's next slip there."""

    def withdraw_slip(self) -> None:
        """Take back what waits for the printer."""

    def open_day(self) -> None:
        """Show the figures since the last Z."""

    def compare_day(self) -> None:
        """Hold every payment of the day against what Vipps says."""

    def ask_to_close(self) -> None:
        """Get ready to close the day, and say what will happen."""

    def close_day(self, signed_by: str) -> None:
        """Close it; `signed_by` signs for what does not add up."""

    def open_z(self, number: int) -> None:
        """Show an earlier Z; the day so far for 0."""

    def print_day(self) -> None:
        """Print the Z that is shown, or an X of the day so far."""

    def dismiss(self, number: int) -> None:
        """The cashier has seen that notice."""

    def switch_cashier(self) -> None:
        """Somebody else wants to sign in."""

    def choose_cashier(self, name: str) -> None:
        """Somebody says who they are."""

    def enter_pin(self, pin: str) -> None:
        """A whole PIN was entered."""

    def signing_back(self) -> None:
        """Take back what a PIN is asked for."""

    def look_at_staff(self) -> None:
        """The cashiers may have been changed."""

    def stirred(self) -> None:
        """Somebody touched the cashier's screen."""

    def shown(self, reference: str) -> None:
        """The payment's QR stands on the customer's screen."""


Publish = Callable[[Screens], None]
OpenTill = Callable[[Publish], AbstractAsyncContextManager[Till]]
Ask = Callable[[Callable[[Till], None]], None]
"""Sends one verb to the engine; returns at once."""
