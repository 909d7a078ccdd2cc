"""Keys for amounts and items: tapped as people do, added up, and out of the way where a shop has none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.money import MAXIMUM_TO_ASK_FOR, Money
from kiosk.engine.screens import BasketScreen, CashierPage
from kiosk.ui.typed_amount import TypedAmount
from kiosk.ui.windows import WindowOptions
from tests.ui.conftest import Bench
from tests.ui.states import FULL_BASKET, IDLE, ITEMS, cashier, kr, picked

LOW = (800, 480)
SIZES = [LOW, (1024, 600), (1920, 1080), (1080, 1920)]


@pytest.fixture
def bench(qapp: QGuiApplication) -> Iterator[Bench]:
    made = Bench(WindowOptions(full_screen=False, speech="off"))
    made.show("idle")
    yield made
    made.close()
    assert not made.warnings


def show(bench: Bench, basket: BasketScreen | None) -> None:
    bench.show((cashier(CashierPage.AMOUNT, basket=basket), IDLE))


def item(bench: Bench, name: str) -> QQuickItem:
    found = bench.stage.find(name)
    assert found is not None
    return found


def turn_to_keys(bench: Bench) -> None:
    if bench.stage.find("toKeys"):
        bench.stage.tap("toKeys")
        bench.settle()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_tap_on_a_key_picks_the_thing(bench: Bench, size: tuple[int, int]) -> None:
    bench.resize(*size)
    show(bench, picked())
    turn_to_keys(bench)

    bench.stage.tap("item-Kaffe")
    bench.stage.touch("item-Skolebrød")
    bench.stage.tap("item-Kaffe")

    assert bench.asked == [("put_in", "Kaffe"), ("put_in", "Skolebrød"), ("put_in", "Kaffe")]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_what_was_picked_is_seen_and_the_button_asks_for_the_sum(bench: Bench, size: tuple[int, int]) -> None:
    bench.resize(*size)
    show(bench, picked(2, 1))

    said = bench.stage.texts()
    assert {"2 × Kaffe", kr("100,00"), "Kaffe, stor", kr("50,00")} <= set(said)
    assert item(bench, "amount").property("text") == kr("150,00")
    assert item(bench, "charge").property("text") == f"Ask for {kr('150,00')}"
    bench.stage.tap("charge")

    assert bench.asked == [("charge", Money(15000), "", Money(0))]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_one_is_taken_off_a_line_is_taken_out_and_all_are(bench: Bench, size: tuple[int, int]) -> None:
    bench.resize(*size)
    show(bench, picked(2, 1))

    bench.stage.tap("line-Kaffe-off")
    bench.stage.tap("line-Kaffe-out")
    assert bench.stage.find("line-Kaffe, stor-off") is None, "one of one is taken out"
    bench.stage.tap("line-Kaffe, stor-out")
    bench.stage.wait_until(lambda: _scrolled_to(bench, "clearBasket"), "the end of the list")
    bench.stage.tap("clearBasket")

    taken = [("take_off", "Kaffe"), ("take_out", "Kaffe"), ("take_out", "Kaffe, stor"), ("clear",)]
    assert bench.asked == taken


def _scrolled_to(bench: Bench, name: str) -> bool:
    bench.settle()
    item(bench, "basket").metaObject().invokeMethod(item(bench, "basket"), "positionViewAtEnd")
    return bench.stage.can_tap(name)


def test_a_typed_amount_adds_up_and_is_taken_away_as_a_line_is(bench: Bench) -> None:
    show(bench, picked(2, 1))
    for key in ("key5", "key0", "key00"):
        bench.stage.tap(key)
    bench.settle()

    assert item(bench, "amount").property("text") == kr("200,00")
    assert "Typed amount" in bench.stage.texts()
    assert kr("50,00") in bench.stage.texts()
    bench.stage.tap("charge")
    assert bench.asked[-1] == ("charge", Money(20000), "", Money(5000))

    show(bench, picked(2, 1))
    bench.stage.wait_until(lambda: _scrolled_to(bench, "line-typed-out"), "the end of the list")
    bench.stage.tap("line-typed-out")
    assert item(bench, "amount").property("text") == kr("150,00")


def test_a_quick_amount_is_added_and_the_next_digit_begins_anew(bench: Bench) -> None:
    show(bench, picked())

    bench.stage.tap("amount-0")
    bench.stage.tap("amount-1")
    assert bench.asked == [("warm_up",)]
    assert item(bench, "amount").property("text") == kr("75,00")
    assert item(bench, "charge").property("text") == f"Ask for {kr('75,00')}"
    bench.stage.tap("key7")
    assert item(bench, "amount").property("text") == kr("0,07")
    bench.stage.tap("amount-0")
    bench.stage.tap("keyBack")
    assert item(bench, "amount").property("text") == kr("0,00")


def test_keys_have_names_with_their_prices(bench: Bench) -> None:
    QAccessible.setActive(True)
    show(bench, picked(2))
    names = {
        name: QAccessible.queryAccessibleInterface(item(bench, name)).text(QAccessible.Text.Name)
        for name in ("item-Kaffe", "amount-0", "line-Kaffe-off", "line-Kaffe-out")
    }

    assert names == {
        "item-Kaffe": f"Kaffe, {kr('45,00')}",
        "amount-0": kr("25,00"),
        "line-Kaffe-off": "Take one out: 2 × Kaffe",
        "line-Kaffe-out": "Take out: 2 × Kaffe",
    }


def test_on_a_low_screen_keypad_and_keys_take_turns_and_stay_as_they_were_left(bench: Bench) -> None:
    bench.resize(*LOW)
    show(bench, picked())
    assert bench.stage.can_tap("key1")
    assert bench.stage.find("item-Kaffe") is None

    bench.stage.tap("toKeys")
    bench.settle()
    assert bench.stage.find("key1") is None
    assert bench.stage.can_tap("amount-0")
    bench.show("waiting")
    show(bench, picked())
    assert bench.stage.can_tap("item-Kaffe")
    bench.stage.tap("toKeypad")
    assert bench.stage.can_tap("key1")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_twenty_four_keys_are_all_reached_by_scrolling(bench: Bench, size: tuple[int, int]) -> None:
    bench.resize(*size)
    show(bench, replace(FULL_BASKET, lines=(), goods=Money(0)))
    turn_to_keys(bench)
    keys = item(bench, "items")
    reached = set()
    step = keys.property("cellHeight")
    while True:
        reached |= {one.name for one in ITEMS if bench.stage.can_tap(f"item-{one.name}")}
        if keys.property("atYEnd"):
            break
        rest = keys.property("contentHeight") - keys.height()
        keys.setProperty("contentY", min(rest, keys.property("contentY") + step))
        bench.settle()

    assert reached == {one.name for one in ITEMS}


def test_the_newest_line_of_many_is_in_sight(bench: Bench) -> None:
    show(bench, FULL_BASKET)
    bench.stage.wait_until(lambda: bench.stage.can_tap(f"line-{FULL_BASKET.lines[-1].name}-out"), "the newest line")


def test_a_sum_outside_of_the_bounds_is_said_and_not_asked_for(bench: Bench) -> None:
    show(bench, replace(picked(1), goods=Money(99)))
    assert "At least " + kr("1,00") in bench.stage.texts()
    assert not bench.stage.can_tap("charge")

    show(bench, replace(picked(1), goods=Money(MAXIMUM_TO_ASK_FOR - 100)))
    assert bench.stage.can_tap("charge")
    for key in ("key1", "key0", "key1"):
        bench.stage.tap(key)
    assert bench.windows.cashier_model.typedText == kr("0,10"), "the last digit would be too much"
    assert "At most " + kr("650 000,00") in bench.stage.texts()
    show(bench, replace(picked(1), goods=Money(MAXIMUM_TO_ASK_FOR)))
    assert "At most " + kr("650 000,00") in bench.stage.texts()
    assert not bench.stage.can_tap("charge")
    bench.stage.tap("keyBack")
    bench.stage.tap("keyBack")
    assert bench.stage.can_tap("charge")
    bench.stage.tap("amount-0")
    assert bench.windows.cashier_model.typedText == kr("0,00")


def test_why_nothing_was_picked_is_said(bench: Bench) -> None:
    show(bench, picked(99, message="At most 99 of one thing"))

    assert "At most 99 of one thing" in bench.stage.texts()


def test_what_could_not_be_asked_for_is_still_typed(bench: Bench) -> None:
    show(bench, picked(1))
    bench.stage.tap("amount-0")
    bench.stage.tap("charge")
    bench.show((cashier(CashierPage.WAITING, amount_text=kr("75,00"), heading="Asking Vipps"), IDLE))
    show(bench, picked(1))
    assert item(bench, "charge").property("text") == f"Ask for {kr('75,00')}"

    bench.stage.tap("charge")
    bench.show("waiting")
    show(bench, picked())
    assert item(bench, "charge").property("text") == "Enter an amount"


def test_without_settings_the_page_has_no_trace_of_keys(bench: Bench) -> None:
    for size in SIZES:
        bench.resize(*size)
        bench.show("idle")
        for name in ("toKeys", "toKeypad", "items", "basket", "clearBasket", "line-typed", "amount-0"):
            assert bench.stage.find(name) is None


def test_quick_amounts_of_a_typed_amount() -> None:
    nothing = TypedAmount(10_000)

    assert nothing.add(2500).minor_units == 2500
    assert nothing.press("7").add(2500).add(2500).minor_units == 5007
    assert nothing.add(10_000).add(1) == nothing.add(10_000)
    assert nothing.add(2500).press("7") == TypedAmount(10_000, 7)
    for key in ("0", "00"):
        assert nothing.add(2500).press(key) == nothing.add(2500)
    for key in ("back", "clear"):
        assert nothing.add(2500).press(key) == nothing
    assert nothing.press("5").up_to(0).press("5") == TypedAmount(0, 5)
    assert TypedAmount(0, 500).press("back").minor_units == 50, "what is too much can be made less"
