"""What the history and one payment's page bind to: the list, the search, and the refund being typed."""

# ruff: noqa: D102, N802 (names that QML sees are camelCase, and a property says what the screen's field says)

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.formats import format_money
from kiosk.domain.money import Currency, Money
from kiosk.domain.payment import Step
from kiosk.engine.screens import CashierPage, CashierScreen, HistoryLine, Screens
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


@QmlElement
class JournalModel(QObject):
    """The past: `changed` follows the engine, `typed` the refund under the cashier's fingers."""

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
        self._refunding = False
        self._refund = TypedAmount(0)
        self._untouched = False
        self._asked_at = -1

    def show(self, screens: Screens) -> None:
        """Show another screen, whole. A refund that was being typed for another payment is forgotten."""
        if screens.number < self._number:
            return
        before, screen = self._screen, screens.cashier
        self._screen, self._number = screen, screens.number
        if screen.page is CashierPage.HISTORY:
            self._lines.show(screen.history)
        self._totals.show([TotalLine(*total) for total in screen.totals])
        if self._refunding and (
            screen.page is not CashierPage.PAYMENT or screen.reference != before.reference or not screen.may_refund
        ):
            self._refunding = False
        self.changed.emit()
        self.typed.emit()

    # The cashier's verbs.

    @Slot(str)
    def search(self, text: str) -> None:
        """Show the payments that match."""
        self._ask(lambda till: till.search(text.strip()))

    @Slot()
    def older(self) -> None:
        """Show older payments, too."""
        if self._screen.may_older and self._asked_at != self._number:
            self._asked_at = self._number
            self._ask(lambda till: till.older())
            self.changed.emit()

    @Slot()
    def openRefund(self) -> None:
        """Begin a refund, of all that is left at first."""
        if self._screen.may_refund:
            most = self._most()
            self._refunding, self._untouched, self._refund = True, True, TypedAmount(most, most)
            self.typed.emit()

    @Slot()
    def closeRefund(self) -> None:
        """Think better of it."""
        self._refunding = False
        self.typed.emit()

    @Slot(str)
    def pressRefund(self, key: str) -> None:
        """One key; the first one replaces the whole amount that stood there."""
        if self._untouched and key not in {"back", "00"}:
            self._refund = TypedAmount(self._refund.most)
        self._untouched = False
        self._refund = self._refund.press(key)
        self.typed.emit()

    @Slot(str)
    def refund(self, why: str) -> None:
        """Give the typed amount back."""
        if not self._may_refund():
            return
        minor_units = self._refund.minor_units
        self._refunding = False
        self._ask(lambda till: till.refund(minor_units, why.strip()))
        self.typed.emit()

    def _may_refund(self) -> bool:
        return self._refunding and self._screen.may_refund and 0 < self._refund.minor_units <= self._most()

    def _most(self) -> int:
        refundable = self._screen.refundable
        return refundable.minor_units if refundable is not None else 0

    def _written(self, minor_units: int) -> str:
        refundable = self._screen.refundable
        currency = refundable.currency if refundable is not None else self._currency
        return format_money(Money(minor_units, currency), self._market)

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

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is said about the list: how much it shows, or why it is empty."""
        return self._screen.history_text

    @Property(bool, notify=changed)
    def mayOlder(self) -> bool:
        return self._screen.may_older and self._asked_at != self._number

    @Property(bool, notify=changed)
    def mayOpenRefund(self) -> bool:
        return self._screen.may_refund

    @Property(bool, notify=typed)
    def refunding(self) -> bool:
        return self._refunding

    @Property(str, notify=typed)
    def refundText(self) -> str:
        return self._written(self._refund.minor_units)

    @Property(str, notify=typed)
    def refundMostText(self) -> str:
        return QCoreApplication.translate("JournalModel", "At most %1").replace("%1", self._written(self._most()))

    @Property(str, notify=typed)
    def refundButtonText(self) -> str:
        # "more": so that nobody gives back twice what a colleague has given back already.
        words = (
            QCoreApplication.translate("JournalModel", "Give back %1 more")
            if any(line.step is Step.REFUND_ASKED for line in self._screen.timeline)
            else QCoreApplication.translate("JournalModel", "Give back %1")
        )
        return words.replace("%1", self._written(self._refund.minor_units))

    @Property(bool, notify=typed)
    def mayRefund(self) -> bool:
        return self._may_refund()
