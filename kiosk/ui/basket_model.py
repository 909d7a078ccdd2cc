"""What the keys beside the keypad bind to: amounts and things by name, and what was picked of them.

Whether they or the keypad are shown, where there is no room for both, is the cashier's choice and stays.
"""

# ruff: noqa: D102, N802 (names that QML sees are camelCase, and a property says what the screen's field says)

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.engine.screens import BasketLine, QuickAmount, QuickItem, Screens
from kiosk.ui.line_list import LineList
from kiosk.ui.till import Ask

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LONG_NAME = 18
"""Characters of a name from which on two lines of a narrow key don't hold it."""


@QmlElement
class BasketModel(QObject):
    """`changed` follows the engine; `turned` the cashier, from the keypad to these keys and back."""

    changed = Signal()
    turned = Signal()

    def __init__(self, ask: Ask, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._number = -1
        self._to_keys = False
        self._amounts: LineList[QuickAmount] = LineList(QuickAmount, lambda line: line.minor_units, self)
        self._items: LineList[QuickItem] = LineList(QuickItem, lambda line: line.name, self)
        self._lines: LineList[BasketLine] = LineList(BasketLine, lambda line: line.name, self)

    def show(self, screens: Screens) -> None:
        """Show another screen, whole."""
        if screens.number < self._number:
            return
        self._number = screens.number
        basket = screens.cashier.basket
        self._amounts.show(basket.amounts if basket else ())
        self._items.show(basket.items if basket else ())
        self._lines.show(basket.lines if basket else ())
        self.changed.emit()

    # The cashier's verbs.

    @Slot(str)
    def putIn(self, name: str) -> None:
        """Pick one more. Each tap counts, however fast they come."""
        self._ask(lambda till: till.basket.put_in(name))

    @Slot(str)
    def takeOff(self, name: str) -> None:
        """Take one of it out."""
        self._ask(lambda till: till.basket.take_off(name))

    @Slot(str)
    def takeOut(self, name: str) -> None:
        """Take all of it out."""
        self._ask(lambda till: till.basket.take_out(name))

    @Slot()
    def clear(self) -> None:
        """Take everything out."""
        self._ask(lambda till: till.basket.clear())

    @Slot(bool)
    def turn(self, to_keys: bool) -> None:
        """Show these keys instead of the keypad, or the keypad again."""
        self._to_keys = to_keys
        self.turned.emit()

    # What is shown.

    @Property(QObject, notify=changed)
    def amounts(self) -> QObject:
        return self._amounts

    @Property(int, notify=changed)
    def amountCount(self) -> int:
        return len(self._amounts.lines)

    @Property(QObject, notify=changed)
    def items(self) -> QObject:
        return self._items

    @Property(int, notify=changed)
    def itemCount(self) -> int:
        return len(self._items.lines)

    @Property(bool, notify=changed)
    def hasLongNames(self) -> bool:
        """Some of the names need wide keys."""
        return any(len(item.name) > LONG_NAME for item in self._items.lines)

    @Property(QObject, notify=changed)
    def lines(self) -> QObject:
        return self._lines

    @Property(int, notify=changed)
    def lineCount(self) -> int:
        return len(self._lines.lines)

    @Property(bool, notify=turned)
    def toKeys(self) -> bool:
        """The cashier turned from the keypad to these keys."""
        return self._to_keys
