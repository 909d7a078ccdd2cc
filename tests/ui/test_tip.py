"""A tip by real taps: at the customer's own window, at one that both share, and by the cashier for the customer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.domain.phrase import phrase
from kiosk.engine.screens import Screens
from kiosk.languages import LANGUAGES, Language
from kiosk.resources import assets
from kiosk.ui.cashier_model import CashierModel
from kiosk.ui.speech import what_to_say
from kiosk.ui.windows import WindowOptions
from tests.ui import eyes
from tests.ui.conftest import Bench
from tests.ui.gallery import SIZES
from tests.ui.scripted_till import ScriptedTill
from tests.ui.states import STATES, kr, screens, waiting
from tests.ui.told import everything_told

TIP = STATES["tip"]
KEYS = ["tip-0", "tip-5", "tip-10", "tip-15"]


@pytest.fixture
def read_only(qapp: QGuiApplication) -> Iterator[Bench]:
    opened = Bench(WindowOptions(full_screen=False, customer_keys=False, speech="off"))
    opened.show("tip")
    yield opened
    opened.close()
    assert not opened.warnings


# The customer


@pytest.mark.parametrize("hand", ["tap", "touch"])
@pytest.mark.parametrize("key", KEYS)
def test_the_customer_answers_by_one_tap_and_a_second_one_asks_for_nothing(bench: Bench, hand: str, key: str) -> None:
    bench.show("tip")

    getattr(bench.stage, hand)(key)
    bench.settle()

    assert bench.asked == [("choose_tip", 7, int(key.removeprefix("tip-")))]
    assert not any(bench.stage.can_tap(one) for one in KEYS)
    bench.windows.customer_model.chooseTip(7, 15)
    assert len(bench.asked) == 1


def test_the_next_question_is_answered_anew(bench: Bench) -> None:
    bench.show("tip")
    bench.stage.tap("tip-10")
    bench.show("idle")
    cashier, customer = TIP
    assert customer.tip is not None
    later = replace(customer.tip, number=8)

    bench.show((replace(cashier, tip=later), replace(customer, tip=later)))
    bench.stage.tap("tip-5")

    assert bench.asked == [("choose_tip", 7, 10), ("choose_tip", 8, 5)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("easier", [False, True])
def test_no_tip_is_the_first_of_the_answers_and_as_large_as_the_others(
    bench: Bench, size: tuple[int, int], easier: bool
) -> None:
    bench.resize(*size)
    bench.show("tip")
    bench.windows.customer_model.chooseEasier(easier)
    bench.settle()

    boxes = [eyes.box(item) for item in map(bench.stage.find, KEYS) if item]

    assert len(boxes) == 4
    assert len({(round(box.width()), round(box.height())) for box in boxes}) == 1
    assert min(boxes, key=lambda box: (round(box.top()), box.left())) == boxes[0]


def test_a_screen_that_cannot_be_touched_shows_what_to_tell_the_cashier(read_only: Bench) -> None:
    assert all(read_only.stage.find(one) is None for one in KEYS)
    assert {"10\N{NO-BREAK SPACE}%", kr("12,90"), "Tell the cashier what you choose."} <= set(read_only.stage.texts())

    read_only.stage.tap("offer-10")
    assert read_only.asked == [("choose_tip", 7, 10)]


def test_time_that_runs_out_is_no_alarm_since_nothing_is_lost_by_it(bench: Bench) -> None:
    bench.show("tip")

    assert bench.windows.customer_model.hasTimeLeft
    assert bench.windows.customer_model.timeLeftText == "0:17 left"
    assert not bench.windows.customer_model.timeRunsOut
    assert not bench.windows.cashier_model.timeRunsOut


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_question_is_read_and_heard_in_the_customers_language(bench: Bench, code: str) -> None:
    speaks = Language(code, assets() / "translations")
    question = next(one for one in everything_told() if one.page == "tip")
    bench.show((TIP[0], replace(question, sale="")))

    bench.stage.touch("language")
    bench.settle()
    bench.stage.touch(f"speak-{code}")
    bench.settle()

    assert speaks.say("No tip") in bench.stage.texts()
    assert bench.windows.customer_model.heading == speaks.say("Would you like to give a tip?")
    said = what_to_say(bench.windows.customer_model.screen, code)
    assert f"{speaks.say('No tip')}, 5\N{NO-BREAK SPACE}%, 10\N{NO-BREAK SPACE}%, 15\N{NO-BREAK SPACE}%." in said
    bench.stage.touch("tip-10")
    assert bench.asked == [("choose_tip", 1, 10)]
    bench.show((STATES["waiting"][0], replace(STATES["waiting"][1], heading=phrase("One moment, please"))))
    assert bench.windows.customer_model.language == code  # it goes into the sale


# The cashier


@pytest.mark.parametrize(("button", "percent"), [("offer-5", 5), ("offer-15", 15), ("withoutTip", 0)])
def test_the_cashier_chooses_as_the_customer_tells(bench: Bench, button: str, percent: int) -> None:
    bench.show("tip")

    bench.stage.tap(button)
    bench.settle()

    assert bench.asked == [("choose_tip", 7, percent)]
    assert not any(bench.stage.can_tap(one) for one in ("offer-5", "offer-10", "offer-15", "withoutTip"))


def test_the_cashier_takes_it_back(bench: Bench) -> None:
    bench.show("tip")
    bench.stage.tap("cancel")
    bench.show("tip")
    bench.stage.key(Qt.Key.Key_Return)  # bounced from the one that asked
    bench.stage.key(Qt.Key.Key_Escape)

    assert bench.asked == [("cancel",), ("cancel",)]


def test_a_window_that_both_share_is_turned_to_the_customer_and_back(one_window: Bench) -> None:
    one_window.show("tip")
    assert all(one_window.stage.can_tap(one) for one in KEYS)

    one_window.stage.tap("turn")
    one_window.settle()
    assert one_window.stage.can_tap("offer-10")
    one_window.stage.tap("turn")
    one_window.settle()
    one_window.stage.tap("tip-10")
    one_window.settle()
    one_window.stage.tap("cancel")

    assert one_window.asked == [("choose_tip", 7, 10), ("cancel",)]


def test_the_cashier_goes_on_without_at_a_window_that_both_share(one_window: Bench) -> None:
    one_window.show("tip")

    one_window.stage.tap("withoutTip")

    assert one_window.asked == [("choose_tip", 7, 0)]


# The typed amount


@pytest.fixture
def cashier(qapp: QGuiApplication) -> CashierModel:
    till = ScriptedTill(lambda shown: None)
    model = CashierModel(lambda verb: verb(till))
    model.show(screens("idle"))
    for key in "12900":
        model.press(key)
    model.charge("")
    return model


def test_taken_back_the_typed_amount_is_there_again_without_a_tip(cashier: CashierModel) -> None:
    cashier.show(screens("tip", 2))

    cashier.show(screens("idle", 3))

    assert cashier.typedText == kr("129,00")
    assert cashier.free


def test_a_sale_that_could_not_be_begun_leaves_the_typed_amount_without_the_tip(cashier: CashierModel) -> None:
    cashier.show(screens("tip", 2))
    cashier.show(Screens(3, waiting(reference="", amount_text=kr("141,90")), STATES["asking"][1]))

    cashier.show(screens("blocked", 4))

    assert cashier.typedText == kr("129,00")


def test_a_sale_that_was_begun_leaves_nothing(cashier: CashierModel) -> None:
    cashier.show(screens("tip", 2))
    cashier.show(Screens(3, waiting(reference="", amount_text=kr("141,90")), STATES["asking"][1]))
    cashier.show(screens("waiting-tip", 4))
    cashier.show(screens("cancelled", 5))

    cashier.show(screens("idle", 6))

    assert cashier.typedText == kr("0,00")


def test_what_one_typed_is_not_for_the_next_who_signs_in(cashier: CashierModel) -> None:
    cashier.show(screens("tip", 2))

    cashier.show(Screens(3, replace(STATES["idle"][0], signed_in="Ola"), STATES["idle"][1]))

    assert cashier.typedText == kr("0,00")


# Afterwards


def test_both_read_how_much_is_a_tip_until_the_end(bench: Bench) -> None:
    for state in ("waiting-tip", "paid-tip"):
        bench.show(state)
        said = f"Of which tip: {kr('12,90')}"
        assert bench.windows.customer_model.tipText == bench.windows.cashier_model.tipText == said
        assert bench.stage.texts().count(said) >= 2
