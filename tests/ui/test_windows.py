"""The windows under a person's hands: mouse, finger and keyboard."""

from __future__ import annotations

import subprocess
import sys

import pytest
import zxingcpp
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent, QWindow
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.money import Money
from kiosk.ui.pointer import Pointer
from kiosk.ui.rest import DARK_AFTER
from kiosk.ui.stage import StageError
from kiosk.ui.svg import grey_bytes
from tests.ui.conftest import Bench
from tests.ui.states import PAIRING, REFERENCE, STATES, URL, kr


def test_an_amount_is_tapped_and_asked_for(bench: Bench) -> None:
    bench.stage.type_amount(12900)
    bench.stage.tap("charge")

    assert bench.asked == [("warm_up",), ("charge", Money(12900), "")]


def test_a_finger_does_the_same_as_a_mouse(bench: Bench) -> None:
    for key in ("key4", "key9", "key5", "key0", "keyBack", "key0"):
        bench.stage.touch(key)
    bench.stage.touch("charge")

    assert bench.asked[-1] == ("charge", Money(4950), "")


def test_a_double_tap_asks_once(bench: Bench) -> None:
    bench.stage.type_amount(12900)
    bench.stage.tap("charge")
    with pytest.raises(StageError, match="does not take taps"):
        bench.stage.tap("charge")

    assert [verb for verb, *_ in bench.asked] == ["warm_up", "charge"]


def test_nobody_taps_what_is_outside_of_the_window(bench: Bench) -> None:
    bench.show("hand-over")
    button = bench.stage.find("handOver")
    assert button is not None
    assert bench.stage.can_tap("handOver")

    button.setY(button.y() + 5000)

    assert not bench.stage.can_tap("handOver")
    with pytest.raises(StageError, match="outside of its window"):
        bench.stage.tap("handOver")


def test_sliding_off_a_key_types_nothing(bench: Bench) -> None:
    window, point = bench.stage._reach("key5")
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    QTest.mouseMove(window, QPoint(5, 5))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))

    assert bench.windows.cashier_model.typedText == kr("0,00")


def test_a_keyboard_is_enough(bench: Bench) -> None:
    bench.stage.key("12900")
    bench.stage.key(Qt.Key.Key_Backspace)
    bench.stage.key("5")
    bench.stage.key(Qt.Key.Key_Return)
    assert bench.asked[-1] == ("charge", Money(12905), "")

    bench.show("waiting")
    bench.stage.key(Qt.Key.Key_Escape)
    assert bench.asked[-1] == ("cancel",)

    bench.show("paid")
    bench.stage.key("7")
    assert bench.asked[-2:] == [("leave",), ("warm_up",)]
    bench.show("idle")
    assert bench.windows.cashier_model.typedText == kr("0,07")
    bench.stage.key(Qt.Key.Key_Escape)
    assert bench.windows.cashier_model.typedText == kr("0,00")

    bench.show("history")
    bench.stage.key(Qt.Key.Key_Escape)
    assert bench.asked[-1] == ("back",)


def test_digits_typed_quickly_after_a_result_are_all_kept(bench: Bench) -> None:
    """The keypad's page comes from the engine; a quick cashier has typed the whole amount by then."""
    bench.show("paid")
    bench.stage.key("12900")
    assert bench.asked[-2:] == [("leave",), ("warm_up",)]

    bench.show("idle")

    assert bench.windows.cashier_model.typedText == kr("129,00")
    assert [verb for verb, *_ in bench.asked].count("leave") == 1


def test_digits_after_a_tap_on_a_key_still_go_to_the_amount(bench: Bench) -> None:
    bench.stage.tap("key1")
    bench.stage.key("00")
    bench.stage.key(Qt.Key.Key_Return)

    assert bench.asked[-1] == ("charge", Money(100), "")


def test_what_it_is_for_travels_with_the_amount(bench: Bench) -> None:
    bench.stage.type_amount(4900)
    bench.stage.tap("note")
    bench.stage.key("2 kaffe på øl")
    bench.stage.key(Qt.Key.Key_Return)

    assert bench.asked[-1] == ("charge", Money(4900), "2 kaffe på øl")


def test_escape_leaves_the_text_and_gives_the_digits_back(bench: Bench) -> None:
    bench.stage.tap("note")
    bench.stage.key("12")
    assert bench.windows.cashier_model.typedText == kr("0,00")
    bench.stage.key(Qt.Key.Key_Escape)
    bench.stage.key("5")

    assert bench.windows.cashier_model.typedText == kr("0,05")


def test_tab_goes_round_every_control_and_enter_presses(bench: Bench) -> None:
    bench.show("waiting")
    visited = []
    for _ in range(6):
        bench.stage.key(Qt.Key.Key_Tab)
        item = bench.windows.cashier.activeFocusItem()
        visited.append(item.objectName())
    assert set(visited) >= {"moreTime", "anotherWay", "cancel"}

    while bench.windows.cashier.activeFocusItem().objectName() != "anotherWay":
        bench.stage.key(Qt.Key.Key_Tab)
    bench.stage.key(Qt.Key.Key_Return)
    assert bench.asked[-1] == ("another_way",)


def test_the_focus_can_be_seen(bench: Bench) -> None:
    bench.show("waiting")
    before = bench.stage.grab_cashier()
    bench.stage.key(Qt.Key.Key_Tab)
    bench.settle()

    assert bench.stage.grab_cashier() != before


@pytest.mark.parametrize(
    ("state", "button", "asked"),
    [
        ("waiting", "cancel", ("cancel",)),
        ("waiting", "anotherWay", ("another_way",)),
        ("waiting", "moreTime", ("more_time",)),
        ("cancelling", "leave", ("leave",)),
        ("hand-over", "handOver", ("hand_over",)),
        ("in-doubt", "lookAgain", ("look_again",)),
        ("paid", "leave", ("leave",)),
        ("idle", "history", ("open_history",)),
        ("idle-tablets", "tablets", ("open_tablets",)),
        ("tablets", "back", ("back",)),
        ("idle-full", "dismiss", ("dismiss", 1)),
        ("idle-full", "tray-till-1-20261123-OPEN0-1", ("open_payment", "till-1-20261123-OPEN0-1")),
        ("history", "payment-till-1-20261123-000000-1", ("open_payment", "till-1-20261123-000000-1")),
        ("history", "back", ("back",)),
        ("payment", "lookAgain", ("look_again",)),
        ("payment", "back", ("back",)),
        ("payment-full", "cancel", ("cancel",)),
    ],
)
def test_every_button_asks_for_what_it_says(bench: Bench, state: str, button: str, asked: tuple[object, ...]) -> None:
    bench.show(state)
    bench.stage.tap(button)

    assert bench.asked[-1] == asked


def test_a_tablet_is_let_in_by_the_code_on_the_cashiers_screen(bench: Bench) -> None:
    bench.show("tablets")

    grey = bench.stage.grab_cashier().convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(grey_bytes(grey)).cast("B", (grey.height(), grey.width()))
    assert [code.text for code in zxingcpp.read_barcodes(view)] == [PAIRING]

    bench.show("idle")
    assert bench.stage.find("tablets") is None  # where no display is asked for, nothing of it shows


@pytest.mark.parametrize("button", ["cancel", "anotherWay", "moreTime"])
def test_a_busy_button_is_seen_and_does_nothing(bench: Bench, button: str) -> None:
    bench.show("waiting")
    ready = bench.stage.grab_cashier()
    bench.show("cancelling")

    assert not bench.stage.can_tap(button)
    assert bench.stage.grab_cashier() != ready


def test_the_history_is_searched_as_one_types(bench: Bench) -> None:
    bench.show("history")
    bench.stage.tap("search")
    bench.stage.key("ka")

    assert bench.asked[-2:] == [("search", "k"), ("search", "ka")]


def test_money_is_given_back_in_two_steps(bench: Bench) -> None:
    bench.show("payment")
    bench.stage.tap("refund")
    bench.settle()
    for key in ("refundKey4", "refundKey0", "refundKey00"):
        bench.stage.tap(key)
    bench.stage.tap("refundWhy")
    bench.stage.key("kald")
    bench.stage.tap("confirmRefund")

    assert bench.asked[-1] == ("refund", 4000, "kald")


def test_a_part_is_taken_in_two_steps(bench: Bench) -> None:
    bench.show("payment-part")
    bench.stage.tap("capture")
    bench.settle()
    for key in ("captureKey4", "captureKey0", "captureKey00"):
        bench.stage.tap(key)
    bench.stage.tap("confirmCapture")

    assert bench.asked[-1] == ("capture", 4000)


def test_the_rest_is_released_in_two_steps_and_can_be_kept(bench: Bench) -> None:
    bench.show("payment-part")
    for answer in ("closeRelease", "confirmRelease"):
        assert ("release_rest",) not in bench.asked
        bench.stage.tap("release")
        bench.settle()
        bench.stage.tap(answer)
        bench.settle()

    assert bench.asked[-1] == ("release_rest",)


def test_a_refund_can_be_thought_better_of(bench: Bench) -> None:
    bench.show("payment")
    bench.stage.tap("refund")
    bench.settle()
    bench.stage.tap("closeRefund")
    bench.settle()

    assert bench.stage.can_tap("refund")
    assert bench.asked == []


def test_the_engine_is_told_when_the_code_stands(bench: Bench) -> None:
    bench.show("waiting")

    assert bench.asked == [("shown", REFERENCE)]


def test_the_customers_window_never_takes_the_keyboard(bench: Bench) -> None:
    assert bench.windows.customer.flags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_a_dead_engine_covers_everything(bench: Bench) -> None:
    bench.show("waiting")
    assert bench.stage.read_customer_qr() == URL
    bench.windows.fail("The kiosk has stopped.")
    bench.settle()

    assert not bench.stage.can_tap("cancel")
    assert bench.stage.read_customer_qr() == ""


def test_nothing_wakes_the_windows_when_idle(bench: Bench) -> None:
    bench.show("waiting")
    bench.show("idle")
    painted: list[int] = []
    for window in (bench.windows.cashier, bench.windows.customer):
        window.frameSwapped.connect(lambda: painted.append(1))
    bench.settle()
    painted.clear()

    with pytest.raises(StageError):
        bench.stage.wait_until(lambda: False, timeout=0.5)

    assert painted == []


def test_a_code_whose_screen_is_missing_can_be_shown_on_the_cashiers(bench: Bench) -> None:
    bench.windows.customer.hide()
    bench.windows.cashier_model.share(one_window=False, customer_away=True)
    bench.show("waiting")
    assert bench.asked == []

    bench.stage.tap("turn")
    bench.settle()

    assert bench.stage.read_customer_qr() == URL
    assert bench.asked == [("shown", REFERENCE)]


class TestOneWindow:
    def test_the_customers_view_takes_turns_with_the_cashiers(self, one_window: Bench) -> None:
        one_window.stage.type_amount(12900)
        one_window.stage.tap("charge")
        one_window.show("waiting")
        assert one_window.stage.read_customer_qr() == URL
        assert one_window.asked[-1] == ("shown", REFERENCE)

        one_window.stage.tap("cancel")
        assert one_window.asked[-1] == ("cancel",)

        one_window.show("cancelled")
        one_window.stage.tap("leave")
        assert one_window.asked[-1] == ("leave",)
        one_window.show("idle")
        assert one_window.stage.can_tap("key1")

    def test_the_cashier_may_turn_it_back(self, one_window: Bench) -> None:
        one_window.show("waiting")
        one_window.stage.tap("turn")
        one_window.settle()

        assert one_window.stage.read_customer_qr() == URL  # in small
        one_window.stage.tap("turn")
        one_window.settle()
        assert one_window.stage.find("qr") is not None

    def test_a_digit_on_the_keyboard_starts_the_next_sale(self, one_window: Bench) -> None:
        one_window.show("paid")
        one_window.stage.key("4")

        assert one_window.asked == [("leave",), ("warm_up",)]

    def test_only_one_window_is_there(self, one_window: Bench) -> None:
        assert not one_window.windows.customer.isVisible()


def test_every_state_has_a_name() -> None:
    assert len(STATES) > 20


def test_screens_that_change_faster_than_qt_tidies_up_do_not_end_the_process() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.ui.flicker", "2", "3", "6", "7"],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )

    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr


def arrow_is_hidden() -> bool:
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() is Qt.CursorShape.BlankCursor


def move_the_mouse_over(window: QWindow) -> None:
    none, point = Qt.MouseButton.NoButton, QPointF(40, 40)
    move = QMouseEvent(QEvent.Type.MouseMove, point, point, none, none, Qt.KeyboardModifier.NoModifier)
    QGuiApplication.sendEvent(window, move)


def test_the_arrow_is_gone_after_a_touch_and_back_with_the_mouse(bench: Bench) -> None:
    move_the_mouse_over(bench.windows.cashier)
    assert not arrow_is_hidden()

    bench.stage.touch("key4")
    bench.settle()
    assert arrow_is_hidden()

    move_the_mouse_over(bench.windows.cashier)
    assert not arrow_is_hidden()
    assert bench.windows.cashier_model.typedText == kr("0,04"), "a touch still types"


def test_the_arrow_is_never_on_the_customers_full_screen(qapp: QGuiApplication) -> None:
    cashier, customer = QWindow(), QWindow()
    customer.setVisibility(QWindow.Visibility.FullScreen)
    pointer = Pointer(cashier, customer)

    move_the_mouse_over(cashier)
    assert not arrow_is_hidden()
    move_the_mouse_over(customer)
    assert arrow_is_hidden()
    move_the_mouse_over(cashier)
    assert not arrow_is_hidden()

    move_the_mouse_over(customer)
    pointer.close()
    assert not arrow_is_hidden(), "it is left as it was found"


def test_the_idle_screen_moves_every_minute_and_goes_dark_after_five(bench: Bench) -> None:
    rest = bench.windows.customer_model.rest
    circle, ground = bench.stage.find("brandCircle"), bench.windows.customer.findChild(QQuickItem, "restGround")
    assert circle is not None
    assert ground is not None
    places = []
    for minute in range(9):
        bench.settle()
        places.append((circle.x(), circle.y()))
        assert ground.isVisible() is (minute >= DARK_AFTER)
        rest.pass_a_minute()
    bench.settle()

    assert len(set(places)) == 9, "it stands nowhere twice on its round"
    assert (circle.x(), circle.y()) == places[0]
    spread = [max(at) - min(at) for at in zip(*places, strict=True)]
    assert all(2 <= pixels <= 40 for pixels in spread)


def test_an_idle_screen_wakes_for_a_sale_and_only_for_that(bench: Bench) -> None:
    rest = bench.windows.customer_model.rest
    for _ in range(DARK_AFTER):
        rest.pass_a_minute()
    bench.show("idle")
    assert rest.dark, "the cashier has only looked at something"
    assert rest.awake

    bench.show("waiting")

    assert not rest.dark
    assert not rest.awake, "nothing is waited for while something is shown"
    assert rest.shift == (0, 0)
