"""A Till without an engine: it plays the states of a sale at once, and remembers what it was asked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from itertools import count
from typing import TypeVar

from kiosk.domain.formats import format_money
from kiosk.domain.money import Money
from kiosk.engine.ports import Group
from kiosk.engine.screens import CashierScreen, CustomerScreen, Screens
from tests.ui.states import STATES

Screen = TypeVar("Screen", CashierScreen, CustomerScreen)


class ScriptedBasket:
    """Remembers what was picked; a test shows what came of it."""

    def __init__(self, asked: list[tuple[object, ...]]) -> None:
        self.asked = asked

    def put_in(self, name: str) -> None:
        self.asked.append(("put_in", name))

    def take_off(self, name: str) -> None:
        self.asked.append(("take_off", name))

    def take_out(self, name: str) -> None:
        self.asked.append(("take_out", name))

    def clear(self) -> None:
        self.asked.append(("clear",))


class ScriptedTill:
    """Answers each verb with the next state, as the engine would in its own time."""

    def __init__(self, publish: Callable[[Screens], None]) -> None:
        self.publish = publish
        self.asked: list[tuple[object, ...]] = []
        self._numbers = count(1)
        self._amount = ""

    def show(self, name: str) -> None:
        cashier, customer = STATES[name]
        self.publish(Screens(next(self._numbers), self._priced(cashier), self._priced(customer)))

    def _priced(self, screen: Screen) -> Screen:
        return replace(screen, amount_text=self._amount) if screen.amount_text and self._amount else screen

    def warm_up(self) -> None:
        self.asked.append(("warm_up",))

    @property
    def basket(self) -> ScriptedBasket:
        return ScriptedBasket(self.asked)

    def charge(self, amount: Money, text: str, typed: Money | None = None) -> None:
        self.asked.append(("charge", amount, text, *([] if typed in {None, amount} else [typed])))
        self._amount = format_money(amount)
        self.show("waiting")

    def choose_tip(self, question: int, percent: int) -> None:
        self.asked.append(("choose_tip", question, percent))
        self.show("waiting")

    def cancel(self) -> None:
        self.asked.append(("cancel",))
        self.show("cancelling")
        self.show("cancelled")

    def another_way(self) -> None:
        self.asked.append(("another_way",))
        self.show("cancelled")

    def more_time(self) -> None:
        self.asked.append(("more_time",))
        self.show("waiting")

    def customer_wants_time(self) -> None:
        self.asked.append(("customer_wants_time",))
        self.show("waiting")

    def hand_over(self) -> None:
        self.asked.append(("hand_over",))
        self.show("paid")

    def leave(self) -> None:
        self.asked.append(("leave",))
        self.show("idle")

    def look_again(self) -> None:
        self.asked.append(("look_again",))
        self.show("paid")

    def open_history(self) -> None:
        self.asked.append(("open_history",))
        self.show("history")

    def older(self) -> None:
        self.asked.append(("older",))

    def search(self, text: str, day: date | None = None, group: Group | None = None) -> None:
        self.asked.append(("search", text, *(one for one in (day, group) if one)))

    def open_payment(self, reference: str) -> None:
        self.asked.append(("open_payment", reference))
        self.show("payment")

    def open_tablets(self) -> None:
        self.asked.append(("open_tablets",))
        self.show("tablets")

    def back(self) -> None:
        self.asked.append(("back",))
        self.show("idle")

    def refund(self, minor_units: int, why: str) -> None:
        self.asked.append(("refund", minor_units, why))

    def capture(self, minor_units: int) -> None:
        self.asked.append(("capture", minor_units))

    def release_rest(self) -> None:
        self.asked.append(("release_rest",))

    def open_slip(self) -> None:
        self.asked.append(("open_slip",))
        self.show("slip")

    def print_slip(self) -> None:
        self.asked.append(("print_slip",))
        self.show("slip-waits")

    def show_slip(self) -> None:
        self.asked.append(("show_slip",))
        self.show("slip-shown")

    def hide_slip(self) -> None:
        self.asked.append(("hide_slip",))
        self.show("slip")

    def other_slip(self) -> None:
        self.asked.append(("other_slip",))
        self.show("slip-copy")

    def withdraw_slip(self) -> None:
        self.asked.append(("withdraw_slip",))
        self.show("slip")

    def open_day(self) -> None:
        self.asked.append(("open_day",))
        self.show("day")

    def compare_day(self) -> None:
        self.asked.append(("compare_day",))

    def ask_to_close(self) -> None:
        self.asked.append(("ask_to_close",))
        self.show("day-question")

    def close_day(self, signed_by: str) -> None:
        self.asked.append(("close_day", signed_by))

    def open_z(self, number: int) -> None:
        self.asked.append(("open_z", number))
        self.show("day-z")

    def print_day(self) -> None:
        self.asked.append(("print_day",))

    def dismiss(self, number: int) -> None:
        self.asked.append(("dismiss", number))

    def switch_cashier(self) -> None:
        self.asked.append(("switch_cashier",))
        self.show("who")

    def choose_cashier(self, name: str) -> None:
        self.asked.append(("choose_cashier", name))
        self.show("who-pin")

    def enter_pin(self, pin: str) -> None:
        self.asked.append(("enter_pin", pin))
        self.show("signed-in")

    def signing_back(self) -> None:
        self.asked.append(("signing_back",))
        self.show("who")

    def look_at_staff(self) -> None:
        self.asked.append(("look_at_staff",))

    def stirred(self) -> None:
        """Touches are many, and change nothing that is seen."""

    def shown(self, reference: str) -> None:
        self.asked.append(("shown", reference))


class ScriptedTills:
    """Opens one ScriptedTill and keeps it at hand."""

    def __init__(self) -> None:
        self.till: ScriptedTill | None = None
        self.closed = False

    @asynccontextmanager
    async def __call__(self, publish: Callable[[Screens], None]) -> AsyncIterator[ScriptedTill]:
        self.till = ScriptedTill(publish)
        self.till.show("idle")
        yield self.till
        self.closed = True
