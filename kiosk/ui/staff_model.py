"""What the page that asks who somebody is binds to: the names, and how many digits of a PIN are entered.

Which digits they are leaves this model once, for the engine, and is in no property.
"""

# ruff: noqa: D102, N802 (names that QML sees are camelCase, and a property says what the screen's field says)

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.engine.screens import Screens, Signing, StaffLine
from kiosk.ui.countdown import Countdown
from kiosk.ui.line_list import LineList
from kiosk.ui.till import Ask

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS = 6
_NOTHING = Signing("")


@QmlElement
class StaffModel(QObject):
    """`changed` follows the engine, `typed` the fingers on the PIN's keys, `ticked` the clock."""

    changed = Signal()
    typed = Signal()
    ticked = Signal()

    def __init__(self, ask: Ask, *, market: str = "NO", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._signing: Signing | None = None
        self._number = -1
        self._pin = ""
        self._names: LineList[StaffLine] = LineList(StaffLine, lambda line: line.name, self)
        self._wait = Countdown(self, market=market)
        self._wait.ticked.connect(self.ticked)

    def show(self, screens: Screens) -> None:
        """Show another screen, whole. What is typed is let go of when another question is asked, or it was wrong."""
        if screens.number < self._number:
            return
        again = screens.number == self._number
        before, signing = self._signing or _NOTHING, screens.cashier.signing
        self._signing, self._number = signing, screens.number
        now = signing or _NOTHING
        if not now.wants_pin or now.heading != before.heading or (before.busy and not now.busy):
            self._set_pin("")
        self._names.show(now.names)
        if not again:
            self._wait.show(now.wait)
        self.changed.emit()
        self.ticked.emit()

    @property
    def _now(self) -> Signing:
        return self._signing or _NOTHING

    def _set_pin(self, pin: str) -> None:
        self._pin = pin
        self.typed.emit()

    # The verbs.

    @Slot(str)
    def choose(self, name: str) -> None:
        """Say who it is."""
        self._ask(lambda till: till.choose_cashier(name))

    @Slot(str)
    def press(self, key: str) -> None:
        """One key of the keypad; the sixth digit is the last."""
        if not self._may_type() or (len(self._pin) == DIGITS and key not in {"back", "clear"}):
            return
        self._set_pin(self._pin[:-1] if key == "back" else "" if key == "clear" else (self._pin + key)[:DIGITS])
        if len(self._pin) == DIGITS:
            pin = self._pin
            self._ask(lambda till: till.enter_pin(pin))

    @Slot()
    def back(self) -> None:
        """Take the question back."""
        if self._now.may_back:
            self._ask(lambda till: till.signing_back())

    def _may_type(self) -> bool:
        return self._now.wants_pin and not self._now.busy and self._now.wait is None

    # What is asked.

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Somebody has to say who they are."""
        return self._signing is not None

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self._now.heading

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._now.text

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._now.message

    @Property(str, notify=changed)
    def messageTone(self) -> str:
        return self._now.message_tone.value

    @Property(QObject, notify=changed)
    def names(self) -> QObject:
        return self._names

    @Property(bool, notify=changed)
    def wantsPin(self) -> bool:
        return self._now.wants_pin

    @Property(bool, notify=changed)
    def mayType(self) -> bool:
        return self._may_type()

    @Property(bool, notify=changed)
    def mayBack(self) -> bool:
        return self._now.may_back

    @Property(str, notify=ticked)
    def waitText(self) -> str:
        """What is left of a wait, in words; empty without one."""
        return self._wait.text

    # What the fingers typed.

    @Property(int, notify=typed)
    def pinLength(self) -> int:
        return len(self._pin)

    @Property(int, notify=changed)
    def pinDigits(self) -> int:
        return DIGITS
