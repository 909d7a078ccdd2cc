"""The customer's own keys: easier to see, another language, more time; and whether all of it can then be read."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QSizeF, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QGuiApplication

from kiosk.engine.screens import CustomerPage, CustomerScreen, Sound
from kiosk.languages import LANGUAGES
from kiosk.ui.choices import KEPT_WHEN_IDLE
from kiosk.ui.legible import capital_mm, dots_per_inch, has_room, smallest_type, target
from kiosk.ui.stage import StageError
from kiosk.ui.windows import WindowOptions
from tests.ui import eyes
from tests.ui.conftest import Bench
from tests.ui.gallery import SIZES
from tests.ui.states import IDLE, LONG_URL, STATES, URL
from tests.ui.told import everything_told

KEYS = ["easier", "language"]
sizes = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


@pytest.fixture(scope="module")
def read_bench(qapp: QGuiApplication) -> Iterator[Bench]:
    QAccessible.setActive(True)
    opened = Bench(WindowOptions(full_screen=False, customer_dpi=96, speech="off"))
    opened.windows.customer_model.may_hear(True)  # the longer words for the key
    yield opened
    opened.close()


def show(bench: Bench, screen: CustomerScreen, *, easier: bool, language: str = "en") -> None:
    bench.publish((STATES["idle"][0], screen))
    bench.windows.customer_model.choices.choose(easier=easier, language=language)
    for _ in range(3):  # bindings and what was put off; the cashier's window is not looked at here
        QCoreApplication.processEvents()
    bench.windows.customer.grabWindow()


def fullest() -> list[CustomerScreen]:
    """Of each page the one with the most to say."""
    longest = {screen.page: screen for screen in sorted(everything_told(), key=lambda one: len(one.heading + one.text))}
    return list(longest.values())


def smallest(bench: Bench) -> int:
    return min(int(one.property("font").pixelSize()) for one in eyes.page_texts(bench.windows.customer))


# Reading


@sizes
def test_all_that_is_told_can_be_read_in_every_language_and_larger_when_made_easier(
    read_bench: Bench, size: tuple[int, int]
) -> None:
    bench, window = read_bench, read_bench.windows.customer
    bench.resize(*size)
    complaints = []
    for language in LANGUAGES:
        for screen in everything_told():
            found = []
            for easier in (False, True):
                show(bench, screen, easier=easier, language=language)
                found.append(smallest(bench))
                cut = [*eyes.cut_texts(window), *eyes.overlapping_texts(window), *eyes.small_targets(window)]
                complaints += [f"{language} {screen.page} {easier=}: {one}" for one in cut]
            if found[1] < 1.25 * found[0]:
                complaints.append(f"{language} {screen.page} {screen.text}: from {found[0]} to {found[1]} pixels")

    assert not bench.warnings
    assert not complaints, "\n".join(complaints)


@sizes
def test_made_easier_to_see_everything_is_at_least_seven_to_one(read_bench: Bench, size: tuple[int, int]) -> None:
    bench, window = read_bench, read_bench.windows.customer
    bench.resize(*size)
    for theme in ("light", "dark"):
        bench.windows.set_theme(theme)  # type: ignore[arg-type]
        for state, (_, screen) in STATES.items():
            show(bench, replace(screen, sale="a sale"), easier=True)
            assert eyes.faint_texts(window, window.grabWindow(), 7) == [], state


@sizes
@pytest.mark.parametrize(("state", "read"), [("waiting", URL), ("waiting-large", LONG_URL)])
def test_made_easier_to_see_the_code_is_still_read(
    read_bench: Bench, size: tuple[int, int], state: str, read: str
) -> None:
    read_bench.resize(*size)
    show(read_bench, STATES[state][1], easier=True)

    assert read_bench.stage.read_customer_qr() == read
    code = read_bench.stage.find("qr")
    assert code is not None
    corner = eyes.box(code).bottomRight().toPoint()
    assert read_bench.stage.grab_customer().pixelColor(corner.x() - 2, corner.y() - 2).name() == "#ffffff"


@pytest.mark.parametrize(("distance", "millimetres"), [(300, 3.7), (600, 7.3), (1000, 12.2), (1500, 18.3)])
def test_a_capital_letter_subtends_seven_tenths_of_a_degree(
    qapp: QGuiApplication, distance: int, millimetres: float
) -> None:
    assert round(capital_mm(distance), 1) == millimetres
    for dpi in (96, 133, 170):
        font = QFont("Inter")
        font.setPixelSize(smallest_type(distance, dpi))
        assert QFontMetricsF(font).capHeight() / dpi * 25.4 >= millimetres - 0.05


@pytest.mark.parametrize("size", [(800, 480), (1024, 600), (1280, 800), (1366, 768), (1920, 1080), (1080, 1920)])
def test_type_is_large_enough_for_the_distance_wherever_there_is_room_and_else_the_log_says_so(
    read_bench: Bench, size: tuple[int, int], caplog: pytest.LogCaptureFixture
) -> None:
    bench = read_bench
    bench.resize(*size)
    for distance in (300, 450, 600, 900):
        bench.windows.customer_model.see(distance, 96)
        caplog.clear()
        needed, found = smallest_type(distance, 96), []
        with caplog.at_level(logging.INFO):
            for screen in fullest():
                show(bench, screen, easier=True)
                found.append(smallest(bench))

        # The doctor, who can't see the windows, must promise no more than they keep.
        assert min(found) >= needed or not has_room(*size, needed), (distance, needed, min(found))
        told = [one for one in caplog.messages if "made easier" in one]
        assert bool(told) == (min(found) < needed), (distance, needed, min(found), told)
    bench.windows.customer_model.see(600, 96)


def test_a_screen_is_believed_unless_it_tells_only_its_shape() -> None:
    class Told:
        def __init__(self, dpi: float, width: float, height: float) -> None:
            self.physicalDotsPerInch, self.physicalSize = lambda: dpi, lambda: QSizeF(width, height)

    assert dots_per_inch(Told(133.2, 154, 86)) == 133.2  # type: ignore[arg-type]
    assert dots_per_inch(Told(304.8, 160, 90)) == 96  # type: ignore[arg-type]
    assert dots_per_inch(Told(0, 0, 0)) == 96  # type: ignore[arg-type]
    assert dots_per_inch(Told(304.8, 160, 90), 141) == 141  # type: ignore[arg-type]


@pytest.mark.parametrize("dpi", [96, 133, 170])
def test_keys_are_fifteen_millimetres_on_any_screen(read_bench: Bench, dpi: int) -> None:
    read_bench.windows.customer_model.see(600, dpi)
    read_bench.resize(1024, 600)
    read_bench.show("last-seconds")

    for name in [*KEYS, "customerMoreTime"]:
        key = read_bench.stage.find(name)
        assert key is not None
        assert min(key.width(), key.height()) / dpi * 25.4 >= 15, name
    assert target(dpi) / dpi * 25.4 >= 15
    assert eyes.cut_texts(read_bench.windows.customer) == []
    read_bench.windows.customer_model.see(600, 96)


def test_every_control_can_be_reached_with_the_tab_key(read_bench: Bench) -> None:
    for state in STATES:
        read_bench.show(state)
        for window in (read_bench.windows.cashier, read_bench.windows.customer):
            assert eyes.without_focus(window) == [], state


def test_where_two_share_a_keyboard_it_goes_through_the_keys_in_the_order_of_reading(one_window: Bench) -> None:
    one_window.show("last-seconds")
    order = []
    for _ in range(6):
        one_window.stage.key(Qt.Key.Key_Tab)
        order.append(one_window.windows.cashier.activeFocusItem().objectName())

    assert order == ["easier", "language", "customerMoreTime", "turn", "anotherWay", "cancel"]


# The keys


@pytest.mark.parametrize("hand", ["tap", "touch"])
def test_a_key_makes_it_easier_to_see_and_once_more_gives_it_back(bench: Bench, hand: str) -> None:
    bench.show("expired")
    before = bench.stage.grab_customer()
    cashier = bench.stage.grab_cashier()

    getattr(bench.stage, hand)("easier")
    bench.settle()
    assert bench.stage.grab_customer() != before
    assert bench.stage.grab_customer().pixelColor(3, 200).name() == "#000000"
    assert bench.stage.grab_cashier() == cashier
    assert bench.windows.customer.flags() & Qt.WindowType.WindowDoesNotAcceptFocus

    getattr(bench.stage, hand)("easier")
    bench.settle()
    assert bench.stage.grab_customer() == before


def test_the_key_stays_in_its_corner_whatever_happens(bench: Bench) -> None:
    corners = set()
    for state in STATES:
        for easier in (False, True):
            bench.show(state)
            bench.windows.customer_model.chooseEasier(easier)
            bench.settle()
            key = bench.stage.find("easier")
            assert key is not None
            corners.add((eyes.box(key).left(), eyes.box(key).bottom()))

    assert len(corners) == 1


def test_the_customer_reads_another_language_than_the_cashier(bench: Bench) -> None:
    screen = everything_told()[-1]
    bench.show((STATES["waiting"][0], screen))
    bench.stage.touch("language")
    bench.settle()
    assert {name for name in LANGUAGES if bench.stage.can_tap(f"speak-{name}")} == set(LANGUAGES)

    bench.stage.touch("speak-fi")
    bench.settle()

    assert bench.stage.find("speak-fi") is None
    assert bench.windows.customer_model.languageName == "Suomi"
    assert bench.windows.customer_model.heading not in ("", screen.heading)
    assert bench.windows.customer_model.moreTimeText == "Lisää aikaa"
    key = bench.stage.find("moreTime")
    assert key is not None
    assert key.property("text") == "More time"


def test_what_was_chosen_is_gone_for_the_next_customer_but_not_with_a_new_code(bench: Bench) -> None:
    def chosen() -> tuple[bool, str]:
        model = bench.windows.customer_model
        return bool(model.easier), str(model.language)

    bench.stage.tap("easier")  # while the cashier still types
    bench.windows.customer_model.chooseLanguage("nb")
    for state in ("asking", "waiting", "last-seconds"):
        bench.show(state)
        assert chosen() == (True, "nb"), state
    cashier, pay = STATES["waiting"]
    bench.show((replace(cashier, reference="till-1-20261123-4F7K2M-2"), pay))
    assert chosen() == (True, "nb")
    bench.show((STATES["paid"][0], replace(STATES["paid"][1], sale=pay.sale)))
    assert chosen() == (True, "nb")

    bench.show("idle")
    assert chosen() == (False, "en")

    bench.show("waiting")
    bench.stage.tap("easier")
    bench.show((cashier, replace(pay, sale="the next")))
    assert chosen() == (False, "en")


def test_a_choice_that_no_sale_follows_is_gone_after_a_minute(bench: Bench) -> None:
    choices = bench.windows.customer_model.choices
    bench.stage.tap("easier")
    assert (choices.forgetting.isActive(), choices.forgetting.interval(), KEPT_WHEN_IDLE) == (True, 60_000, 60_000)

    bench.show((STATES["asking"][0], replace(STATES["asking"][1], sale="")))
    bench.show("idle")  # it could not be asked for
    assert choices.forgetting.isActive()
    choices.forgetting.timeout.emit()
    assert not bench.windows.customer_model.easier

    bench.stage.tap("easier")
    bench.show("waiting")
    assert not choices.forgetting.isActive()


def test_a_language_picker_left_open_goes_when_the_page_turns(bench: Bench) -> None:
    bench.stage.tap("language")
    bench.settle()
    bench.show("waiting")

    assert bench.stage.find("speak-nb") is None
    assert bench.stage.read_customer_qr() == URL


def test_more_time_is_offered_when_little_is_left_and_ten_times_over(bench: Bench) -> None:
    bench.show("waiting")
    assert bench.stage.find("customerMoreTime") is None

    for asked in range(1, 11):
        bench.show("last-seconds")
        bench.stage.touch("customerMoreTime")
        bench.show("waiting")  # a new code
        assert bench.asked.count(("customer_wants_time",)) == asked
        assert bench.stage.find("customerMoreTime") is None

    cashier, customer = STATES["last-seconds"]
    bench.show((cashier, replace(customer, may_more_time=False)))
    assert bench.stage.find("customerMoreTime") is None


def test_the_view_in_small_has_no_keys_and_no_name_is_there_twice(bench: Bench) -> None:
    from kiosk.ui.stage import _tree

    for state in ("idle", "waiting", "last-seconds", "paid"):
        bench.show(state)
        names = [
            item.objectName()
            for window in (bench.windows.cashier, bench.windows.customer)
            for item in _tree(window.contentItem())
            if item.isVisible() and item.objectName()
        ]
        assert sorted(names) == sorted(set(names)), state
        assert set(KEYS) <= set(names)


def test_the_cashier_does_it_for_a_customer_who_cannot(bench: Bench) -> None:
    bench.show("waiting")
    bench.stage.tap("easierForCustomer")
    bench.stage.tap("languageForCustomer")

    assert bench.windows.customer_model.easier
    assert bench.windows.customer_model.languageName == "Norsk"


def test_a_screen_that_cannot_be_touched_shows_no_keys(qapp: QGuiApplication) -> None:
    bench = Bench(WindowOptions(full_screen=False, customer_keys=False, speech="off"))
    bench.show("last-seconds")

    with pytest.raises(StageError):
        bench.stage.tap("easier")
    assert bench.stage.can_tap("easierForCustomer")
    bench.close()


def test_one_window_has_the_same_keys(one_window: Bench) -> None:
    one_window.show("last-seconds")
    one_window.stage.touch("easier")
    one_window.stage.touch("customerMoreTime")

    assert one_window.windows.customer_model.easier
    assert ("customer_wants_time",) in one_window.asked


# Motion, and what is announced


def test_with_reduced_motion_the_seconds_show_that_it_is_no_photo(qapp: QGuiApplication) -> None:
    bench = Bench(WindowOptions(full_screen=False, motion="reduced", speech="off"))
    bench.show("paid")
    before = bench.stage.grab_customer()
    said = bench.windows.customer_model.nowText

    bench.stage.wait_until(lambda: bench.windows.customer_model.nowText != said, "the next second")
    bench.settle()

    assert len(said) == len("14:06:07")
    assert bench.stage.grab_customer() != before
    changed = bench.stage.grab_customer()
    assert bench.stage.grab_customer() == changed  # nothing else moves
    bench.show("idle")
    assert bench.windows.customer_model.nowText == ""
    bench.close()


def test_a_change_is_announced_once_in_the_customers_language(bench: Bench) -> None:
    heard: list[str] = []
    bench.windows.customer_model.announced.connect(heard.append)
    bench.windows.customer_model.chooseLanguage("nb")
    paid = next(one for one in everything_told() if one.page is CustomerPage.PAID)

    bench.show((STATES["paid"][0], paid))
    bench.show((STATES["paid"][0], paid))
    bench.show((STATES["idle"][0], IDLE))

    assert heard == ["Betalt. 123456 kroner og 50 øre. Takk for handelen."]


def test_that_time_runs_out_is_announced_and_so_is_an_engine_that_stopped(bench: Bench) -> None:
    heard: list[str] = []
    cashier, screen = STATES["last-seconds"]
    bench.show((cashier, screen))
    bench.windows.customer_model.announced.connect(heard.append)
    bench.show((cashier, replace(screen, sound=Sound.TIME_RUNS_OUT)))
    bench.windows.fail("The kiosk has stopped.")

    assert heard == ["24 seconds left. Ask for more time if you need it.", "The kiosk has stopped."]
