"""Every page of the set-up and the settings, in every language, size and theme, under a careful person's eyes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication

from kiosk.brand import load_brands
from kiosk.engine.screens import Sound
from kiosk.languages import LANGUAGES
from kiosk.resources import assets
from kiosk.ui.desk import Account, Keep, Step
from tests.ui import eyes
from tests.ui.desk_bench import SIZES, DeskBench
from tests.ui.desk_states import DESK_STATES

THEMES = ["light", "dark"]


@pytest.fixture(scope="module")
def shared(qapp: QGuiApplication) -> Iterator[DeskBench]:
    QAccessible.setActive(True)
    opened = DeskBench()
    yield opened
    opened.close()
    assert not opened.warnings


@pytest.fixture
def bench(shared: DeskBench) -> DeskBench:
    shared.resize(1024, 600)
    shared.show("language", language="en")
    shared.desk.asked.clear()
    shared.played.clear()
    return shared


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_page_can_be_read_and_touched(shared: DeskBench, size: tuple[int, int], language: str) -> None:
    shared.resize(*size)
    complaints = []
    for theme in THEMES:
        shared.window.set_theme(theme)
        for state in DESK_STATES:
            shared.show(state, language=language)
            complaints += [f"{theme} {state}: {one}" for one in _look(shared, contrast=size[0] < 1100)]
    shared.window.set_theme("light")

    assert not shared.warnings
    assert not complaints, "\n".join(complaints)


def test_the_button_that_goes_on_has_the_brands_colour(bench: DeskBench) -> None:
    button = bench.stage.find("next")
    assert button is not None
    corner = button.mapToScene(QPointF(button.width() / 2, 8)).toPoint()

    colour = bench.window.window.grabWindow().pixelColor(corner).name()

    assert colour == load_brands(assets() / "brands").brands["vipps"].light.shape.lower()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_keys_on_the_screen_can_be_read_and_touched(
    shared: DeskBench, size: tuple[int, int], language: str
) -> None:
    shared.resize(*size)
    shared.show("shop", language=language)
    shared.stage.touch("shop")
    shared.settle()
    complaints = []
    for layer in range(2):
        if layer:
            shared.stage.tap("letter-signs")
            shared.settle()
        complaints += list(_look(shared, contrast=size[0] < 1100, covered=True))
    shared.stage.tap("letter-done")
    shared.settle()

    assert not complaints, "\n".join(complaints)


def _look(bench: DeskBench, *, contrast: bool, covered: bool = False) -> Iterator[str]:
    window = bench.window.window
    looks = [
        ("cut", eyes.cut_texts(window)),
        ("outside", eyes.covered_controls(window)),
        ("name", eyes.nameless(window)),
    ]
    if not covered:
        looks += [
            ("overlap", eyes.overlapping_texts(window)),
            ("target", eyes.small_targets(window)),
            ("faint", [str(one) for one in eyes.faint_texts(window, window.grabWindow())] if contrast else []),
        ]
    else:
        letters = [one for one in eyes.buttons(window) if one.objectName().startswith("letter-")]
        small = [one.objectName() for one in letters if min(one.width(), one.height()) < eyes.TARGET]
        looks.append(("target", small))
    for what, found in looks:
        for complaint in found:
            yield f"{what}: {complaint}"


def test_a_finger_types_with_the_keys_on_the_screen(bench: DeskBench) -> None:
    bench.show("shop", shop="", till="", error="", language="en")
    assert bench.stage.find("letter-k") is None

    bench.stage.touch("shop")
    for key in ("shift", "k", "a", "f", "e", "space", "å", "ø", "q", "back", "1", "-"):
        bench.stage.touch(f"letter-{key}")
    bench.stage.touch("letter-signs")
    bench.stage.touch("letter-&")
    bench.stage.touch("letter-done")
    bench.settle()

    shop = bench.stage.find("shop")
    assert shop is not None
    assert shop.property("text") == "Kafe åø1-&"
    assert bench.stage.find("letter-k") is None


def test_a_mouse_and_a_keyboard_need_no_keys_on_the_screen(bench: DeskBench) -> None:
    bench.show("shop", shop="", till="", error="", language="en")
    bench.stage.tap("shop")
    assert bench.stage.find("letter-k") is None
    bench.stage.key("Kafé")
    bench.stage.tap("till")
    bench.stage.key("till-2")
    bench.stage.tap("next")

    assert bench.desk.asked[-1] == ("name_shop", "Kafé", "till-2")


def test_a_real_keyboard_types_beside_the_finger(bench: DeskBench) -> None:
    bench.show("shop", shop="", error="", language="en")
    bench.stage.touch("shop")
    bench.settle()
    bench.stage.key("Kafé")
    bench.stage.key(Qt.Key.Key_Return)
    bench.settle()

    shop = bench.stage.find("shop")
    assert shop is not None
    assert shop.property("text") == "Kafé"


def test_keys_are_never_seen_while_they_are_typed(bench: DeskBench) -> None:
    bench.show("keys", error="", language="en")
    bench.stage.touch("clientSecret")
    bench.settle()
    for letter in ("h", "u", "s", "h"):
        bench.stage.touch(f"letter-{letter}")
    bench.settle()
    shown = [text.property("text") for text in eyes.texts(bench.window.window)]
    displayed = [entry.property("displayText") for entry in eyes.entries(bench.window.window)]
    bench.stage.touch("letter-done")
    bench.settle()

    assert not any("hush" in text for text in [*shown, *displayed])
    assert "••••" in displayed
    for entry in eyes.entries(bench.window.window):
        interface = QAccessible.queryAccessibleInterface(entry)
        assert "hush" not in interface.text(QAccessible.Text.Value)
    bench.stage.tap("next")
    assert bench.desk.asked[-1] == ("enter_keys", "", "hush", "")


def test_a_file_is_dropped_or_named(bench: DeskBench) -> None:
    bench.show("account", language="en")
    bench.stage.tap("path")
    bench.stage.key("/media/usb/keys.env")
    bench.stage.tap("readFile")
    assert bench.desk.asked[-1] == ("read_file", "/media/usb/keys.env")

    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile("/media/usb/my keys.env")])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    modifier = Qt.KeyboardModifier.NoModifier
    from PySide6.QtGui import QDragEnterEvent

    window = bench.window.window
    QGuiApplication.sendEvent(window, QDragEnterEvent(QPointF(400, 300).toPoint(), action, content, button, modifier))
    QGuiApplication.sendEvent(window, QDropEvent(QPointF(400, 300), action, content, button, modifier))
    assert bench.desk.asked[-1] == ("read_file", "file:///media/usb/my keys.env")


def test_the_verbs_of_every_page(bench: DeskBench) -> None:
    def tapped(state: str, name: str, **changes: object) -> tuple[object, ...]:
        bench.show(state, **{"language": "en", "error": "", **changes})
        bench.stage.tap(name)
        return bench.desk.asked[-1]

    assert tapped("language", "language-fi") == ("choose_language", "fi")
    assert tapped("language", "next") == ("next",)
    assert tapped("shop", "back") == ("back",)
    bench.show("account", language="en")
    bench.stage.tap("account-production")
    bench.stage.tap("next")
    assert bench.desk.asked[-1] == ("name_account", Account.PRODUCTION, "123456")
    assert tapped("connection-wrong", "test") == ("test",)
    assert tapped("connection-wrong", "next") == ("next",)
    assert tapped("screens", "screen-1") == ("choose_screen", "HDMI-A-1", False)
    assert tapped("screens", "screen-one") == ("choose_screen", "", True)
    assert tapped("trial-paid", "again") == ("try_sale",)
    assert tapped("pin", "skip") == ("skip_pin",)
    assert tapped("keep-ring", "keep-systemd") == ("choose_keep", Keep.SYSTEMD)
    assert tapped("summary", "next") == ("finish",)
    assert tapped("menu", "open-keys") == ("open_step", Step.KEYS)
    assert tapped("menu", "restart") == ("restart",)
    bench.show("look", language="en", customer_language="")
    bench.stage.tap("cashier-sv")
    bench.stage.tap("next")
    assert bench.desk.asked[-1] == ("save_look", "light", "sv", "")
    bench.show("payments", language="en")
    bench.stage.tap("capture-by-cashier")
    bench.stage.tap("next")
    assert bench.desk.asked[-1] == ("save_payments", True, "300", "5000", "20000")
    assert tapped("cashiers", "cashier-Kari") == ("open_cashier", "Kari")
    assert tapped("cashiers-none", "next") == ("open_cashier", "")
    bench.show("cashier", language="en")
    bench.stage.tap("role-refund")
    bench.stage.tap("next")
    assert bench.desk.asked[-1] == ("save_cashier", "Kristoffer Brattbakk", "refund")
    assert tapped("cashier", "newCashierPin") == ("new_cashier_pin",)
    assert tapped("cashier", "removeCashier") == ("remove_cashier",)


def test_both_sounds_are_played_and_a_deaf_till_goes_on(bench: DeskBench) -> None:
    bench.show("sound", language="en")
    bench.stage.tap("playPaid")
    bench.stage.tap("playAttention")
    assert bench.played == [Sound.PAID, Sound.ATTENTION]

    bench.stage.tap("unheard")
    bench.stage.wait_until(lambda: bench.stage.can_tap("without"), "advice")
    bench.stage.tap("without")
    assert bench.desk.asked[-1] == ("next",)


def test_a_pin_is_sent_whole_and_its_digits_are_never_on_the_screen(bench: DeskBench) -> None:
    bench.show("lock", language="en")
    for digit in "83061":
        bench.stage.touch(f"pin{digit}")
    assert bench.desk.asked == []
    assert bench.window.model.pinLength == 5
    texts = [text.property("text") for text in eyes.texts(bench.window.window)]
    assert "83061" not in "".join(texts)
    bench.stage.touch("pinBack")
    bench.stage.touch("pinClear")
    assert bench.window.model.pinLength == 0
    bench.stage.key("830617")

    assert bench.desk.asked == [("press_pin", "830617")]
    bench.stage.key("7")
    assert bench.desk.asked == [("press_pin", "830617")], "a seventh digit is no second try"


def test_busy_pages_take_no_second_tap(bench: DeskBench) -> None:
    bench.show("connection-busy", language="en")

    assert not bench.stage.can_tap("next")
    assert not bench.stage.can_tap("test")


def test_settings_that_nobody_touches_close(bench: DeskBench) -> None:
    bench.show("menu", language="en")
    assert bench.window.model._idle.isActive()

    bench.window.model._idle.timeout.emit()

    assert bench.desk.asked[-1] == ("finish",)
    bench.show("language")


def test_the_window_takes_the_language_that_is_chosen_in_it(bench: DeskBench) -> None:
    bench.show("language", language="fi")
    title = bench.stage.find("title")
    assert title is not None
    assert title.property("text") == "Mikä kieli?"
    bench.show("language", language="en")
    assert title.property("text") == "Which language?"
