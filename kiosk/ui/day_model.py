"""What the page of the day binds to: the figures, what does not add up, and the two steps to a Z."""

# ruff: noqa: D102, N802 (names that QML sees are camelCase, and a property says what the screen's field says)

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.engine.screens import DayBar, DayLine, DayNote, DayQuestion, DayScreen, DayZ, Screens
from kiosk.ui.line_list import LineList
from kiosk.ui.till import Ask

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = DayScreen("", "")
_NO_QUESTION = DayQuestion("", "", "", "", "")


@QmlElement
class DayModel(QObject):
    """The day: `changed` follows the engine."""

    changed = Signal()

    def __init__(self, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._screen = _NOTHING
        self._number = -1
        self._asked_at = -1
        self._lines: LineList[DayLine] = LineList(DayLine, lambda line: line.label, self)
        self._bars: LineList[DayBar] = LineList(DayBar, lambda bar: bar.label, self)
        self._cashiers: LineList[DayLine] = LineList(DayLine, lambda line: line.label, self)
        self._notes: LineList[DayNote] = LineList(DayNote, lambda note: (note.reference, note.text), self)
        self._earlier: LineList[DayZ] = LineList(DayZ, lambda one: one.number, self)

    def show(self, screens: Screens) -> None:
        """Show another screen, whole. A page that is left keeps its words until it is gone."""
        if screens.number < self._number:
            return
        self._number = screens.number
        if (day := screens.cashier.day) is None:
            return
        self._screen = day
        self._lines.show(day.lines)
        self._bars.show(day.bars)
        self._cashiers.show(day.cashiers)
        self._notes.show(day.notes)
        self._earlier.show(day.earlier)
        self.changed.emit()

    # The cashier's verbs.

    @Slot()
    def open(self) -> None:
        """Show the figures since the last Z."""
        self._ask(lambda till: till.open_day())

    @Slot()
    def compare(self) -> None:
        """Hold every payment against what Vipps says."""
        if self._screen.may_compare and self._once():
            self._ask(lambda till: till.compare_day())

    @Slot()
    def askToClose(self) -> None:
        """The first step: say what will happen."""
        if self._screen.may_close and self._once():
            self._ask(lambda till: till.ask_to_close())

    @Slot(str)
    def close(self, name: str) -> None:
        """The second step: close it. `name` signs, where something is to be signed for."""
        signed = name.strip()
        if self._screen.question and (signed or not self._screen.question.sign_for) and self._once():
            self._ask(lambda till: till.close_day(signed))

    @Slot(int)
    def openZ(self, number: int) -> None:
        """Show an earlier Z."""
        self._ask(lambda till: till.open_z(number))

    @Slot()
    def printIt(self) -> None:
        """Print the report that is shown."""
        if self._screen.may_print and self._once():
            self._ask(lambda till: till.print_day())

    def _once(self) -> bool:
        """Whether this screen was not tapped yet; a screen is answered by the next one."""
        if self._asked_at == self._number:
            return False
        self._asked_at = self._number
        self.changed.emit()
        return True

    def _free(self) -> bool:
        return self._asked_at != self._number

    def _question(self) -> DayQuestion:
        return self._screen.question or _NO_QUESTION

    # What QML shows.

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self._screen.heading

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._screen.text

    @Property(bool, notify=changed)
    def isZ(self) -> bool:
        """An earlier Z is shown, not the day so far."""
        return self._screen.number > 0

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._screen.number

    @Property(bool, notify=changed)
    def hasPrinter(self) -> bool:
        return self._screen.has_printer

    @Property(bool, notify=changed)
    def mayPrint(self) -> bool:
        return self._screen.may_print and self._free()

    @Property(bool, notify=changed)
    def counting(self) -> bool:
        return self._screen.counting

    @Property(QObject, notify=changed)
    def lines(self) -> QObject:
        return self._lines

    @Property(QObject, notify=changed)
    def bars(self) -> QObject:
        return self._bars

    @Property(str, notify=changed)
    def chart(self) -> str:
        return self._screen.chart

    @Property(str, notify=changed)
    def longestLabel(self) -> str:
        """Of the bars: what the chart makes room for."""
        return max((bar.label for bar in self._screen.bars), key=len, default="")

    @Property(QObject, notify=changed)
    def cashiers(self) -> QObject:
        return self._cashiers

    @Property(bool, notify=changed)
    def hasCashiers(self) -> bool:
        return bool(self._screen.cashiers)

    @Property(QObject, notify=changed)
    def notes(self) -> QObject:
        return self._notes

    @Property(QObject, notify=changed)
    def earlier(self) -> QObject:
        return self._earlier

    @Property(bool, notify=changed)
    def hasEarlier(self) -> bool:
        return bool(self._screen.earlier)

    @Property(str, notify=changed)
    def compared(self) -> str:
        return self._screen.compared

    @Property(str, notify=changed)
    def comparedTone(self) -> str:
        return self._screen.compared_tone.value

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Payments are being read from Vipps now."""
        return self._screen.progress is not None

    @Property(float, notify=changed)
    def progress(self) -> float:
        return self._screen.progress or 0.0

    @Property(str, notify=changed)
    def signed(self) -> str:
        return self._screen.signed

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._screen.message

    @Property(str, notify=changed)
    def messageTone(self) -> str:
        return self._screen.message_tone.value

    @Property(bool, notify=changed)
    def mayCompare(self) -> bool:
        return self._screen.may_compare and self._free()

    @Property(bool, notify=changed)
    def mayClose(self) -> bool:
        return self._screen.may_close and self._free()

    # The second step.

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        return self._screen.question is not None

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._question().heading

    @Property(str, notify=changed)
    def questionText(self) -> str:
        return self._question().text

    @Property(str, notify=changed)
    def signFor(self) -> str:
        """What has to be signed for; empty where no name is wanted."""
        return self._question().sign_for

    @Property(bool, notify=changed)
    def asksName(self) -> bool:
        """Whether a name is typed; else whoever is signed in signs, or a manager by their PIN."""
        return bool(self._question().sign_for) and self._question().asks_name

    @Property(str, notify=changed)
    def proposedName(self) -> str:
        return self._question().name

    @Property(str, notify=changed)
    def confirmText(self) -> str:
        return self._question().confirm

    @Property(bool, notify=changed)
    def mayConfirm(self) -> bool:
        return self._screen.question is not None and self._free()
