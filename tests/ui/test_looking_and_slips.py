"""Narrowing the history by taps, and giving a slip out: on the real windows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from kiosk.engine.ports import Group
from kiosk.engine.screens import Looking
from tests.ui import eyes
from tests.ui.conftest import Bench
from tests.ui.states import STATES, TODAY, kr


def test_taps_and_typing_narrow_the_list_together(bench: Bench) -> None:
    model = bench.windows.journal_model
    bench.show((replace(STATES["history"][0], looking=Looking(TODAY)), STATES["history"][1]))

    model.tapDay(1)
    model.tapGroup("PAID")
    model.search(" 129 ")
    model.tapDay(1)
    model.tapGroup("PAID")

    yesterday = TODAY - timedelta(days=1)
    assert [asked for asked in bench.asked if asked[0] == "search"] == [
        ("search", "", yesterday),
        ("search", "", yesterday, Group.PAID),
        ("search", "129", yesterday, Group.PAID),
        ("search", "129", Group.PAID),
        ("search", "129"),
    ]


def test_any_day_can_be_chosen_without_a_keyboard_but_none_to_come(bench: Bench) -> None:
    bench.show("history-narrowed")
    model = bench.windows.journal_model
    model.chooseDay()
    assert model.property("chosenDayText") == "Sunday 22.11.2026"
    for days, months, said in (
        (1, 0, "Monday 23.11.2026"),
        (1, 0, "Monday 23.11.2026"),
        (0, -9, "Monday 23.02.2026"),
        (7, 0, "Monday 02.03.2026"),
        (-2, 0, "Saturday 28.02.2026"),
        (3, 0, "Tuesday 03.03.2026"),
        (28, 0, "Tuesday 31.03.2026"),
        (0, -1, "Saturday 28.02.2026"),
        (0, 12, "Monday 23.11.2026"),
    ):
        model.moveDay(days, months)
        assert model.property("chosenDayText") == said

    model.dayChosen(False)
    assert bench.asked == []
    model.chooseDay()
    model.moveDay(-7, 0)
    model.dayChosen(True)
    assert bench.asked == [("search", "129", TODAY - timedelta(days=8), Group.PAID)]
    assert not model.property("choosesDay")


def test_a_slip_is_given_out_by_one_tap_and_not_by_two(bench: Bench) -> None:
    bench.show("paid")
    model = bench.windows.slip_model
    model.open()
    model.open()
    bench.show("slip")
    model.printIt()
    model.printIt()
    model.withdraw()
    bench.show("slip-waits")
    model.printIt()
    model.withdraw()
    bench.show("slip")
    model.showCode()
    bench.show("slip-shown")
    model.showCode()
    model.hideCode()

    assert [asked[0] for asked in bench.asked] == [
        "open_slip",
        "print_slip",
        "withdraw_slip",
        "show_slip",
        "hide_slip",
    ]


def test_the_mark_on_the_screen_is_half_as_large_again_as_the_amount(bench: Bench) -> None:
    for size in ((800, 480), (1920, 1080), (1080, 1920)):
        bench.resize(*size)
        bench.show("slip")
        shown = {text.property("text"): text.property("font").pixelSize() for text in eyes.texts(bench.windows.cashier)}

        assert shown["IKKE KVITTERING FOR KJØP"] >= 1.5 * shown[kr("650 000,00")]


def test_taps_on_the_page_of_a_slip_reach_the_till(bench: Bench) -> None:
    bench.show("slip-unsure")

    for button in ("otherSlip", "print", "showCode"):
        bench.stage.tap(button)
        bench.show("slip-unsure")

    assert [asked[0] for asked in bench.asked] == ["other_slip", "print_slip", "show_slip"]


def test_a_shared_window_turns_to_the_customer_for_a_code_and_only_then(one_window: Bench) -> None:
    one_window.show("slip")
    assert not one_window.windows.cashier_model.property("customersTurn")

    one_window.show("slip-shown")
    assert one_window.windows.cashier_model.property("customersTurn")
