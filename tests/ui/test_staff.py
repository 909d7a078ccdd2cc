"""Signing in at the windows: tapped by name and by digits, none of which is ever to be seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.engine.screens import CashierPage
from tests.ui import eyes
from tests.ui.conftest import Bench
from tests.ui.states import IDLE, STATES, cashier


@pytest.fixture
def bench(qapp: QGuiApplication) -> Iterator[Bench]:
    made = Bench.opened()
    yield made
    made.close()
    assert not made.warnings


def test_a_name_and_six_digits_sign_somebody_in(bench: Bench) -> None:
    bench.show("who")
    bench.stage.touch("cashier-Kari")
    assert bench.asked[-1] == ("choose_cashier", "Kari")
    bench.show("who-pin")
    for digit in "83061":
        bench.stage.touch(f"pin{digit}")
    assert bench.asked[-1] == ("choose_cashier", "Kari")
    assert bench.windows.staff_model.pinLength == 5
    assert "83061" not in "".join(text.property("text") for text in eyes.texts(bench.windows.cashier))
    bench.stage.touch("pin7")

    assert bench.asked[-1] == ("enter_pin", "830617")
    bench.show("signed-in")
    assert bench.windows.staff_model.pinLength == 0
    assert bench.stage.can_tap("key1")


def test_a_keyboard_enters_the_pin_and_types_no_amount(bench: Bench) -> None:
    bench.show("who-pin")
    bench.stage.key("83061")
    bench.stage.key(Qt.Key.Key_Backspace)
    bench.stage.key("17")
    assert bench.asked[-1] == ("enter_pin", "830617")
    bench.stage.key(Qt.Key.Key_Escape)
    assert bench.asked[-1] == ("signing_back",)
    assert ("warm_up",) not in bench.asked
    assert not bench.windows.cashier_model.hasTyped


def test_a_wrong_pin_is_let_go_of_and_while_one_waits_nothing_is_typed(bench: Bench) -> None:
    bench.show("who-pin")
    bench.stage.key("830617")
    asked = STATES["who-pin"]
    bench.show((replace(asked[0], signing=replace(asked[0].signing, busy=True)), IDLE))
    assert bench.windows.staff_model.pinLength == 6
    assert not bench.stage.can_tap("pin1")
    bench.show((replace(asked[0], signing=replace(asked[0].signing, message="That PIN is wrong.")), IDLE))
    assert bench.windows.staff_model.pinLength == 0

    bench.show("who-waits")
    assert not bench.stage.can_tap("pin1")
    assert "4:32" in bench.windows.staff_model.waitText
    count = len(bench.asked)
    bench.stage.key("830617")
    assert len(bench.asked) == count


def test_the_name_in_the_bar_lets_somebody_else_sign_in_with_one_tap(bench: Bench) -> None:
    bench.show("signed-in")
    bench.stage.tap("switchCashier")

    assert bench.asked[-1] == ("switch_cashier",)
    bench.show("who-few")
    bench.stage.tap("signInBack")
    assert bench.asked[-1] == ("signing_back",)


def test_what_one_cashier_typed_is_gone_for_the_next(bench: Bench) -> None:
    bench.show("signed-in")
    bench.stage.tap("key7")
    bench.stage.tap("key00")
    assert bench.windows.cashier_model.hasTyped
    bench.show("who")
    bench.show((cashier(CashierPage.AMOUNT, signed_in="Ola", may_switch=True), IDLE))

    assert not bench.windows.cashier_model.hasTyped


def test_nothing_of_a_page_is_to_be_seen_or_tapped_under_the_question(bench: Bench) -> None:
    bench.show("who")

    for name in ("charge", "history", "key1", "refund", "note"):
        assert bench.stage.find(name) is None
    assert bench.stage.can_tap("settings"), "a manager gets there by their PIN"


def test_a_till_without_cashiers_has_no_name_in_its_bar(bench: Bench) -> None:
    bench.show("idle")

    assert bench.stage.find("switchCashier") is None
    assert not bench.windows.staff_model.asks


def test_a_touch_or_a_key_tells_that_somebody_is_there_and_not_what(bench: Bench) -> None:
    told: list[int] = []
    bench.till.stirred = lambda: told.append(1)  # type: ignore[method-assign]
    bench.show("signed-in")
    bench.stage.tap("key7")
    bench.stage.touch("key8")
    assert len(told) == 1, "a run of touches is told of once"


def test_who_signs_for_the_day_is_not_typed_where_cashiers_are_known(bench: Bench) -> None:
    page, customer = STATES["day-ugly-question"]
    assert page.day is not None
    assert page.day.question is not None
    bench.show((replace(page, day=replace(page.day, question=replace(page.day.question, asks_name=False))), customer))

    assert bench.stage.find("signedBy") is None
    assert bench.stage.can_tap("closeDay")
