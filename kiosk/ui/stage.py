"""Drive the real windows as people would: for demonstrations that play themselves, and for tests.

A tap goes through the window at the item's middle, and only where a finger could have pressed: on what is visible,
enabled and not covered by something else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol, cast

import zxingcpp
from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.engine.screens import CashierScreen, CustomerScreen, Screens
from kiosk.ui.svg import grey_bytes
from kiosk.ui.windows import Windows

PATIENCE = 10.0
"""Seconds that `wait_until` waits unless told otherwise."""


class StageError(AssertionError):
    """A person could not have done that, or did not see what was hoped for."""


class StageEnded(StageError):
    """The kiosk was asked to end while somebody waited."""


class TwoWindows(Protocol):
    """The windows that can be stood in front of: both may be the same."""

    @property
    def cashier(self) -> QQuickWindow:
        """The cashier's."""

    @property
    def customer(self) -> QQuickWindow:
        """The customer's."""


class Stage:
    """Both windows, from outside."""

    def __init__(self, windows: TwoWindows, leave: Callable[[int], None]) -> None:
        self._windows = windows
        self._leave = leave
        self._screens: Screens | None = None
        self._ended = False
        self._touch = QTest.createTouchDevice()

    # What was last published.

    def show(self, screens: Screens) -> None:
        """Note what the engine published."""
        self._screens = screens

    @property
    def has_screens(self) -> bool:
        """The engine has published something."""
        return self._screens is not None

    @property
    def screens(self) -> Screens:
        """Both screens as last published."""
        if self._screens is None:
            raise StageError("the engine has not published any screen yet")
        return self._screens

    @property
    def cashier_screen(self) -> CashierScreen:
        """The cashier's screen as last published."""
        return self.screens.cashier

    @property
    def customer_screen(self) -> CustomerScreen:
        """The customer's screen as last published."""
        return self.screens.customer

    # The windows.

    @property
    def windows(self) -> Windows:
        """The windows themselves, of a kiosk that sells."""
        return cast(Windows, self._windows)

    @property
    def cashier(self) -> QQuickWindow:
        """The cashier's window."""
        return self._windows.cashier

    @property
    def customer(self) -> QQuickWindow:
        """The window that the customer looks at: the cashier's, where they share one."""
        return self._windows.customer if self._windows.customer.isVisible() else self._windows.cashier

    def windows_stand(self) -> bool:
        """Every window that is wanted is on its screen."""
        return all(window.isExposed() for window in (self.cashier, self._windows.customer) if window.isVisible())

    def find(self, name: str) -> QQuickItem | None:
        """Find the visible item with that objectName, the cashier's window first."""
        found = self._find(name)
        return found[1] if found else None

    def _find(self, name: str) -> tuple[QQuickWindow, QQuickItem] | None:
        # The window comes along because PySide's item.window() makes the window's wrapper a child of the item's: when
        # the item's is collected, the window's is dead, for everybody who holds it.
        for window in (self.cashier, self._windows.customer):
            if window.isVisible():
                for item in _tree(window.contentItem()):
                    if item.objectName() == name and item.isVisible():
                        return window, item
        return None

    def can_tap(self, name: str) -> bool:
        """A tap on it would do something."""
        found = self._find(name)
        return found is not None and found[1].isEnabled() and _uncovered(*found)

    # A person's hands.

    def tap(self, name: str) -> None:
        """Press and release the left mouse button in the middle of the item."""
        window, point = self._reach(name)
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    def touch(self, name: str) -> None:
        """Press and release a finger in the middle of the item."""
        window, point = self._reach(name)
        QTest.touchEvent(window, self._touch).press(0, point, window).commit()
        QTest.touchEvent(window, self._touch).release(0, point, window).commit()

    def key(self, key: Qt.Key | str) -> None:
        """Press a key of a keyboard; a text is typed letter by letter."""
        if not self.cashier.isActive():
            self.cashier.requestActivate()
            self.wait_until(self.cashier.isActive, "the cashier's window has the keyboard")
        if isinstance(key, Qt.Key):
            QTest.keyClick(self.cashier, key)
            return
        for letter in key:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QGuiApplication.sendEvent(self.cashier, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def type_amount(self, minor_units: int) -> None:
        """Tap an amount on the keypad, as a cashier would: the keys 1 2 9 00 for 129,00."""
        digits = str(minor_units)
        keys = [*digits[:-2], "00"] if digits.endswith("00") and len(digits) > 2 else [*digits]
        for number, key in enumerate(keys):
            if number == 1:
                # The first digit after a result brings the keypad back.
                self.wait_until(lambda: self.can_tap("key1"), "the keypad")
            self.tap(f"key{key}")

    def quit(self, status: int = 0) -> None:
        """End the kiosk."""
        self._ended = True
        self._leave(status)

    # A person's eyes.

    def wait_until(
        self, predicate: Callable[[], bool], what: str = "what was waited for", timeout: float = PATIENCE
    ) -> None:
        """Let the windows live until `predicate` holds; StageError after `timeout` seconds."""
        if predicate():
            return
        since = QElapsedTimer()
        since.start()
        loop = QEventLoop()
        timer = QTimer()
        timer.setInterval(10)
        raised: list[BaseException] = []

        def look() -> None:
            try:
                done = predicate()
            except BaseException as error:  # raised again below, outside of Qt
                raised.append(error)
                done = True
            if done or since.elapsed() > timeout * 1000:
                loop.quit()

        timer.timeout.connect(look)
        timer.start()
        loop.exec()
        timer.stop()
        if raised:
            raise raised[0]
        if self._ended:
            raise StageEnded(f"the kiosk ended before {what}")
        if not predicate():
            raise StageError(f"{what} did not come within {timeout:g} s; the screens say {self._told()}")

    def grab_cashier(self, path: Path | str | None = None) -> QImage:
        """Take a picture of the cashier's window, and keep it as PNG in `path`."""
        return _grab(self.cashier, path)

    def grab_customer(self, path: Path | str | None = None) -> QImage:
        """Take a picture of what the customer sees, and keep it as PNG in `path`."""
        return _grab(self.customer, path)

    def read_customer_qr(self) -> str:
        """Read the QR from the pixels of the customer's window, as a phone would; empty if there is none."""
        grey = self.grab_customer().convertToFormat(QImage.Format.Format_Grayscale8)
        view = memoryview(grey_bytes(grey)).cast("B", (grey.height(), grey.width()))
        found = zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
        return str(found[0].text) if found else ""

    def _reach(self, name: str) -> tuple[QQuickWindow, QPoint]:
        found = self._find(name)
        if found is None:
            raise StageError(f"there is no {name!r} to be seen; the screens say {self._told()}")
        window, item = found
        if not item.isEnabled():
            raise StageError(f"{name!r} is there and does not take taps now; the screens say {self._told()}")
        if not _uncovered(window, item):
            raise StageError(f"{name!r} is covered by something else, or outside of its window")
        return window, _middle(item).toPoint()

    def _told(self) -> str:
        if self._screens is None:
            return "nothing yet"
        cashier, customer = self._screens.cashier, self._screens.customer
        return f"cashier {cashier.page} {cashier.heading!r}, customer {customer.page} {customer.heading!r}"


def _grab(window: QQuickWindow, path: Path | str | None) -> QImage:
    image = window.grabWindow()
    if path is not None and not image.save(str(path)):
        raise StageError(f"the picture can't be written to {path}")
    return image


def _tree(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _tree(child)


def _middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _uncovered(window: QQuickWindow, item: QQuickItem) -> bool:
    """Would a finger in the middle of the item reach it?"""
    if not window.contentItem().contains(window.contentItem().mapFromScene(_middle(item))):
        return False
    taker = _taker(window.contentItem(), _middle(item))
    while taker is not None:
        if taker is item:
            return True
        taker = taker.parentItem()
    return False


def _taker(item: QQuickItem, point: QPointF) -> QQuickItem | None:
    """Find what takes a press at `point` of the scene: the topmost that takes any, as Qt looks for it."""
    if not item.isVisible():
        return None
    inside = item.contains(item.mapFromScene(point))
    if item.clip() and not inside:
        return None
    for child in sorted(item.childItems(), key=lambda child: child.z(), reverse=False)[::-1]:
        found = _taker(child, point)
        if found is not None:
            return found
    takes = inside and item.isEnabled() and item.acceptedMouseButtons() != Qt.MouseButton.NoButton
    return item if takes else None
