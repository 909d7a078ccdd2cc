"""What the history and one payment's page bind to: the list, the search, and the refund or capture being typed."""

# ruff: noqa: D102, N802 (names that QML sees are camelCase, and a property says what the screen's field says)

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.formats import format_date, format_money
from kiosk.domain.money import Currency, Money
from kiosk.domain.payment import Step
from kiosk.engine.ports import Group
from kiosk.engine.screens import CashierPage, CashierScreen, HistoryLine, Looking, Screens, SoldLine, SupportLine
from kiosk.ui.line_list import LineList
from kiosk.ui.till import Ask
from kiosk.ui.typed_amount import TypedAmount

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TotalLine:
    """One sum of a payment and its name."""

    label: str
    amount_text: str


class Pane(StrEnum):
    """What a payment's page offers to do in two steps; NONE while it shows the sums."""

    NONE = ""
    REFUND = "refund"
    CAPTURE = "capture"
    RELEASE = "release"
    SUPPORT = "support"
    """What Vipps answered, to read."""


@QmlElement
class JournalModel(QObject):
    """The past: `changed` follows the engine, `typed` the amount under the cashier's fingers."""

    changed = Signal()
    typed = Signal()

    def __init__(
        self, ask: Ask, *, market: str = "NO", currency: Currency = Currency.NOK, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._market, self._currency = market, currency
        self._screen = CashierScreen(CashierPage.AMOUNT, "", "")
        self._number = -1
        self._lines: LineList[HistoryLine] = LineList(HistoryLine, lambda line: line.reference, self)
        self._totals: LineList[TotalLine] = LineList(TotalLine, lambda line: line.label, self)
        self._sold: LineList[SoldLine] = LineList(SoldLine, lambda line: line.text, self)
        self._support: LineList[SupportLine] = LineList(SupportLine, lambda line: (line.clock_text, line.what), self)
        self._wanted = Looking(date.min)
        self._ahead = False  # the fingers have asked for more than the screen shows yet
        self._choosing: date | None = None
        self._pane = Pane.NONE
        self._amount = TypedAmount(0)
        self._untouched = False
        self._asked_at = -1

    def show(self, screens: Screens) -> None:
        """Show another screen, whole. What was being typed for another payment is forgotten."""
        if screens.number < self._number:
            return
        before, screen = self._screen, screens.cashier
        self._screen, self._number = screen, screens.number
        if screen.page is CashierPage.HISTORY:
            self._lines.show(screen.history)
            if screen.looking == self._wanted or before.page is not CashierPage.HISTORY:
                self._ahead = False
            if screen.looking is not None and not self._ahead:
                self._wanted = screen.looking
        else:
            self._choosing = None
        self._support.show(screen.support)
        self._sold.show(screen.sold)
        self._totals.show([TotalLine(*total) for total in screen.totals])
        if screen.page is not CashierPage.PAYMENT or screen.reference != before.reference or not self._may(self._pane):
            self._pane = Pane.NONE
        self.changed.emit()
        self.typed.emit()

    # The cashier's verbs.

    @Slot(str)
    def search(self, text: str) -> None:
        """Show the payments that match, within what was tapped."""
        self._look_for(text=text.strip())

    @Slot(str)
    def tapGroup(self, name: str) -> None:
        """Show one group only; the same tap again shows all."""
        group = Group(name)
        self._look_for(group=None if self._wanted.group is group else group)

    @Slot(int)
    def tapDay(self, days_ago: int) -> None:
        """Show one day only; the same tap again shows all."""
        day = self._wanted.today - timedelta(days=days_ago)
        self._look_for(day=None if self._wanted.day == day else day)

    @Slot()
    def chooseDay(self) -> None:
        """Begin to choose a day, from the one that is shown or from today."""
        self._choosing = self._wanted.day or self._wanted.today
        self.typed.emit()

    @Slot(int, int)
    def moveDay(self, days: int, months: int) -> None:
        """Go on or back by days and months; not beyond today."""
        if self._choosing is not None:
            self._choosing = min(_moved(self._choosing, days, months), self._wanted.today)
            self.typed.emit()

    @Slot(bool)
    def dayChosen(self, take: bool) -> None:
        """Show the day that was chosen, or think better of it."""
        day, self._choosing = self._choosing, None
        if take and day is not None:
            self._look_for(day=day)
        self.typed.emit()

    def _look_for(self, **change: Any) -> None:
        self._wanted, self._ahead = replace(self._wanted, **change), True
        wanted = self._wanted
        self._ask(lambda till: till.search(wanted.text, wanted.day, wanted.group))
        self.changed.emit()

    @Slot()
    def older(self) -> None:
        """Show older payments, too."""
        if self._screen.may_older and self._asked_at != self._number:
            self._asked_at = self._number
            self._ask(lambda till: till.older())
            self.changed.emit()

    @Slot(str)
    def open(self, pane: str) -> None:
        """Begin a refund, a capture or a release, of all that is left at first."""
        wanted = Pane(pane)
        if self._free(wanted):
            self._pane, self._untouched = wanted, True
            self._amount = TypedAmount(self._most(), self._most())
            self.typed.emit()

    @Slot()
    def close(self) -> None:
        """Think better of it."""
        self._pane = Pane.NONE
        self.typed.emit()

    @Slot(str)
    def press(self, key: str) -> None:
        """One key; the first one replaces the whole amount that stood there."""
        if self._untouched and key not in {"back", "00"}:
            self._amount = TypedAmount(self._amount.most)
        self._untouched = False
        self._amount = self._amount.press(key)
        self.typed.emit()

    @Slot(str)
    def confirm(self, why: str = "") -> None:
        """Do it, with the typed amount. `why` is for a refund."""
        if not self._may_confirm():
            return
        pane, minor_units = self._pane, self._amount.minor_units
        self._pane, self._asked_at = Pane.NONE, self._number
        match pane:
            case Pane.REFUND:
                self._ask(lambda till: till.refund(minor_units, why.strip()))
            case Pane.CAPTURE:
                self._ask(lambda till: till.capture(minor_units))
            case Pane.RELEASE:
                self._ask(lambda till: till.release_rest())
        self.changed.emit()
        self.typed.emit()

    def _may(self, pane: Pane) -> bool:
        """Whether the screen offers it."""
        screen = self._screen
        return {
            Pane.NONE: True,
            Pane.REFUND: screen.may_refund,
            Pane.CAPTURE: screen.may_hand_over,
            Pane.RELEASE: screen.may_release,
            Pane.SUPPORT: bool(screen.support),
        }[pane]

    def _free(self, pane: Pane) -> bool:
        """Whether it can be begun: not while the last one has not been answered by a screen."""
        return self._may(pane) and self._asked_at != self._number

    def _may_confirm(self) -> bool:
        pane = self._pane
        return (
            pane not in {Pane.NONE, Pane.SUPPORT} and self._may(pane) and 0 < self._amount.minor_units <= self._most()
        )

    def _left(self) -> Money:
        """The most that the open pane may move; the whole of what is reserved while none is open."""
        left = self._screen.refundable if self._pane is Pane.REFUND else self._screen.capturable
        return left if left is not None else Money(0, self._currency)

    def _most(self) -> int:
        return self._left().minor_units

    def _written(self, minor_units: int) -> str:
        return format_money(Money(minor_units, self._left().currency), self._market)

    # What QML shows.

    @Property(QObject, notify=changed)
    def lines(self) -> QObject:
        return self._lines

    @Property(int, notify=changed)
    def lineCount(self) -> int:
        return len(self._screen.history)

    @Property(QObject, notify=changed)
    def totals(self) -> QObject:
        return self._totals

    @Property(QObject, notify=changed)
    def sold(self) -> QObject:
        """What was sold by name."""
        return self._sold

    @Property(int, notify=changed)
    def soldCount(self) -> int:
        return len(self._screen.sold)

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is said about the list: how much it shows, or why it is empty."""
        return self._screen.history_text

    @Property(str, notify=changed)
    def searchText(self) -> str:
        """What the search field begins with when the page is opened again."""
        return self._wanted.text

    @Property(str, notify=changed)
    def group(self) -> str:
        """The group that is shown; empty for all."""
        return self._wanted.group or ""

    @Property(int, notify=changed)
    def daysAgo(self) -> int:
        """Which day is shown: 0 today; -1 for all days."""
        return self._days_ago()

    @Property(str, notify=changed)
    def dayText(self) -> str:
        """The day that is shown, where it is neither today nor yesterday."""
        return self._date(self._wanted.day) if self._wanted.day and self._days_ago() > 1 else ""

    @Property(QObject, notify=changed)
    def support(self) -> QObject:
        """What Vipps answered, for support."""
        return self._support

    @Property(bool, notify=changed)
    def hasSupport(self) -> bool:
        return bool(self._screen.support)

    @Property(bool, notify=typed)
    def choosesDay(self) -> bool:
        return self._choosing is not None

    @Property(str, notify=typed)
    def chosenDayText(self) -> str:
        """The day under the cashier's fingers, with its name."""
        if self._choosing is None:
            return ""
        return f"{_weekdays()[self._choosing.weekday()]} {self._date(self._choosing)}"

    @Property(bool, notify=typed)
    def mayLaterDay(self) -> bool:
        return self._choosing is not None and self._choosing < self._wanted.today

    def _days_ago(self) -> int:
        return (self._wanted.today - self._wanted.day).days if self._wanted.day else -1

    def _date(self, day: date) -> str:
        return format_date(datetime.combine(day, time(12)).astimezone(), self._market)

    @Property(bool, notify=changed)
    def mayOlder(self) -> bool:
        return self._screen.may_older and self._asked_at != self._number

    @Property(bool, notify=changed)
    def mayRefund(self) -> bool:
        return self._free(Pane.REFUND)

    @Property(bool, notify=changed)
    def offersRefund(self) -> bool:
        """There is, or was, something to give back: a payment that is only reserved has nothing."""
        return self._screen.may_refund or self._screen.capturable is None

    @Property(bool, notify=changed)
    def mayCapture(self) -> bool:
        return self._free(Pane.CAPTURE)

    @Property(bool, notify=changed)
    def mayRelease(self) -> bool:
        return self._free(Pane.RELEASE)

    @Property(bool, notify=changed)
    def offersCapture(self) -> bool:
        return self._screen.may_hand_over

    @Property(bool, notify=changed)
    def offersRelease(self) -> bool:
        return self._screen.may_release

    # What the fingers typed.

    @Property(str, notify=typed)
    def pane(self) -> str:
        return self._pane.value

    @Property(str, notify=typed)
    def typedText(self) -> str:
        return self._written(self._amount.minor_units)

    @Property(str, notify=typed)
    def mostText(self) -> str:
        return _tr("At most %1").replace("%1", self._written(self._most()))

    @Property(str, notify=typed)
    def confirmText(self) -> str:
        # "more": so that nobody takes or gives back twice what a colleague has moved already.
        steps = {line.step for line in self._screen.timeline}
        match self._pane:
            case Pane.CAPTURE if Step.PART_CAPTURED in steps:
                words = _tr("Take %1 more")
            case Pane.CAPTURE:
                words = _tr("Take %1")
            case Pane.RELEASE:
                words = _tr("Release %1")
            case _ if Step.REFUND_ASKED in steps:
                words = _tr("Give back %1 more")
            case _:
                words = _tr("Give back %1")
        return words.replace("%1", self._written(self._amount.minor_units))

    @Property(bool, notify=typed)
    def mayConfirm(self) -> bool:
        return self._may_confirm()


def _weekdays() -> tuple[str, ...]:
    return (
        _tr("Monday"),
        _tr("Tuesday"),
        _tr("Wednesday"),
        _tr("Thursday"),
        _tr("Friday"),
        _tr("Saturday"),
        _tr("Sunday"),
    )


def _moved(day: date, days: int, months: int) -> date:
    """`day` moved by whole months, to the last day of a shorter one, and then by days."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1])) + timedelta(days=days)


def _tr(text: str) -> str:
    return QCoreApplication.translate("JournalModel", text)
