"""What the page of one slip binds to: its lines as they would be printed, and by which tap it is given out."""

# ruff: noqa: D102, N802 (names that QML sees are camelCase, and a property says what the screen's field says)

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.paper import Align, Line, Size
from kiosk.engine.screens import CashierPage, CashierScreen, Screens, SlipDraft, Tone
from kiosk.ui.line_list import LineList
from kiosk.ui.till import Ask, Till

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line of paper, under names that QML has not given away."""

    text: str
    value: str
    large: bool
    centered: bool
    bold: bool
    rule: bool

    @classmethod
    def of(cls, line: Line) -> PaperLine:
        """The same line."""
        large, centered = line.size is Size.LARGE, line.align is Align.CENTER
        return cls(line.text, line.right, large, centered, line.bold, line.rule)


_NONE = SlipDraft((), "", Tone.NEUTRAL, "", False, False, False, False, False)


@QmlElement
class SlipModel(QObject):
    """The slip before the cashier, and whether there is one to open."""

    changed = Signal()

    def __init__(self, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._screen = CashierScreen(CashierPage.AMOUNT, "", "")
        self._number = -1
        self._asked_at = -1
        self._lines: LineList[PaperLine] = LineList(PaperLine, lambda line: (line.text, line.value), self)

    def show(self, screens: Screens) -> None:
        """Show another screen, whole."""
        if screens.number < self._number:
            return
        self._screen, self._number = screens.cashier, screens.number
        self._lines.show([PaperLine.of(line) for line in self._draft.lines])
        self.changed.emit()

    @property
    def _draft(self) -> SlipDraft:
        return self._screen.slip or _NONE

    # The cashier's verbs. One tap on a screen, until the next one has come.

    @Slot()
    def open(self) -> None:
        """Lay the slip of the payment there."""
        self._send(self._screen.may_slip, lambda till: till.open_slip())

    @Slot()
    def printIt(self) -> None:
        """Print it."""
        self._send(self._draft.may_print, lambda till: till.print_slip())

    @Slot()
    def showCode(self) -> None:
        """Let the customer take it along."""
        self._send(self._draft.may_show, lambda till: till.show_slip())

    @Slot()
    def hideCode(self) -> None:
        """Take the code away."""
        self._send(self._draft.shown, lambda till: till.hide_slip())

    @Slot()
    def other(self) -> None:
        """Lay the next slip of the payment there."""
        self._send(self._draft.may_other, lambda till: till.other_slip())

    @Slot()
    def withdraw(self) -> None:
        """Do not print it after all."""
        self._send(self._draft.may_withdraw, lambda till: till.withdraw_slip())

    def _send(self, may: bool, verb: Callable[[Till], None]) -> None:
        if may and self._asked_at != self._number:
            self._asked_at = self._number
            self._ask(verb)
            self.changed.emit()

    def _free(self, may: bool) -> bool:
        return may and self._asked_at != self._number

    # What QML shows.

    @Property(QObject, notify=changed)
    def lines(self) -> QObject:
        return self._lines

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._draft.text

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._draft.tone.value

    @Property(str, notify=changed)
    def nextText(self) -> str:
        return self._draft.next_text

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """The payment on the page has a slip."""
        return self._screen.may_slip

    @Property(bool, notify=changed)
    def mayOpen(self) -> bool:
        return self._free(self._screen.may_slip)

    @Property(bool, notify=changed)
    def mayPrint(self) -> bool:
        return self._free(self._draft.may_print)

    @Property(bool, notify=changed)
    def mayShow(self) -> bool:
        return self._free(self._draft.may_show)

    @Property(bool, notify=changed)
    def mayOther(self) -> bool:
        return self._draft.may_other

    @Property(bool, notify=changed)
    def mayWithdraw(self) -> bool:
        return self._draft.may_withdraw

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """The customer sees it."""
        return self._draft.shown
