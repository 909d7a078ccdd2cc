"""What the cashier's window binds to: the whole CashierScreen, and the amount being typed. Its slots are verbs.

Nothing here decides about money. A verb is sent to the engine and the next screen tells what came of it; until then a
second tap on the same button finds it busy.
"""

# ruff: noqa: D102, N802 (names that QML sees are camelCase, and a property says what the screen's field says)

from __future__ import annotations

from PySide6.QtCore import Property, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.formats import format_count, format_money
from kiosk.domain.money import MAXIMUM_TO_ASK_FOR, MINIMUM_TO_ASK_FOR, Currency, Money
from kiosk.engine.screens import (
    CashierPage,
    CashierScreen,
    CustomerPage,
    Notice,
    Screens,
    TimeLeft,
    TimelineLine,
    TipQuestion,
    TrayLine,
)
from kiosk.ui.countdown import Countdown
from kiosk.ui.line_list import LineList
from kiosk.ui.till import Ask
from kiosk.ui.typed_amount import TypedAmount

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_SHARED = frozenset({CashierPage.TIP, CashierPage.WAITING, CashierPage.RESULT})
"""The pages on which one window may be turned to the customer."""
_BEFORE_A_PAYMENT = frozenset({CashierPage.AMOUNT, CashierPage.TIP})


@QmlElement
class CashierModel(QObject):
    """The cashier's window: `changed` follows the engine, `typed` the fingers, `ticked` the clock."""

    changed = Signal()
    typed = Signal()
    ticked = Signal()
    settingsWanted = Signal()  # noqa: N815
    """Somebody wants to change the kiosk's settings; they are no business of the engine."""

    def __init__(
        self, ask: Ask, *, market: str = "NO", currency: Currency = Currency.NOK, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._market, self._currency = market, currency
        self._screen = CashierScreen(CashierPage.AMOUNT, "", "")
        self._number = -1
        self._customer_page = CustomerPage.IDLE
        self._typed = TypedAmount(MAXIMUM_TO_ASK_FOR)
        self._too_much = False
        self._asked: tuple[str, int] | None = None
        self._failure = ""
        self._one_window = False
        self._customer_away = False
        self._offers_settings = False
        self._turned: bool | None = None
        self._timeline: LineList[TimelineLine] = LineList(TimelineLine, lambda line: (line.step, line.text), self)
        self._tray: LineList[TrayLine] = LineList(TrayLine, lambda line: line.reference, self)
        self._left = Countdown(self, market=market)
        self._left.ticked.connect(self.ticked)
        self._returns = Countdown(self, market=market)
        self._returns.ticked.connect(self.ticked)

    # From the engine.

    @property
    def screen(self) -> CashierScreen:
        """What is shown now."""
        return self._screen

    def show(self, screens: Screens) -> None:
        """Show another screen, whole; one of the same number is the same screen in other words."""
        if screens.number < self._number:
            return
        again = screens.number == self._number
        before, screen = self._screen, screens.cashier
        self._screen, self._number, self._customer_page = screen, screens.number, screens.customer.page
        if not again:
            self._asked = None
        if screen.page is not before.page and screen.page not in _SHARED:
            self._turned = None
        asked = _is_asked(screen) and not _is_asked(before) and before.page in {*_BEFORE_A_PAYMENT, screen.page}
        # What one typed is not for the next to ask for. What could not be asked for is kept, as the basket is.
        if asked or screen.signed_in != before.signed_in:
            self._set_typed(TypedAmount(MAXIMUM_TO_ASK_FOR))
        if screen.basket != before.basket:
            self._set_typed(self._typed.up_to(MAXIMUM_TO_ASK_FOR - self._goods().minor_units))
        self._timeline.show(screen.timeline)
        self._tray.show(screen.tray)
        if not again:
            self._left.show(screen.time_left)
            returns = screen.returns_in
            self._returns.show(None if returns is None else TimeLeft(returns, returns))
        self.changed.emit()
        self.ticked.emit()

    def fail(self, words: str) -> None:
        """Say that the engine can't be trusted any more."""
        self._failure = words
        self.changed.emit()

    def share(self, *, one_window: bool, customer_away: bool) -> None:
        """Say whether the customer looks at this window too, and whether their own screen is missing."""
        self._one_window, self._customer_away = one_window, customer_away
        self.changed.emit()

    def offer_settings(self, offered: bool) -> None:
        """Say whether this kiosk's settings can be changed here."""
        self._offers_settings = offered
        self.changed.emit()

    # The cashier's verbs.

    @Slot(str)
    def press(self, key: str) -> None:
        """One key of the keypad. The first digit after a result starts the next amount."""
        if self._screen.page not in {CashierPage.AMOUNT, CashierPage.RESULT} or self._failure or self._screen.signing:
            return
        if self._screen.page is CashierPage.RESULT and not self._typed:
            if key in {"back", "clear", "0", "00"} or not self._screen.may_leave:
                return
            self.leave()
        if not self._typed and key not in {"back", "clear", "0", "00"}:
            self._ask(lambda till: till.warm_up())
        before = self._typed
        self._set_typed(before.press(key))
        self._too_much = self._typed == before and key not in {"back", "clear", "0", "00"}
        self._asked = None
        self.changed.emit()
        self.typed.emit()

    @Slot(int)
    def add(self, number: int) -> None:
        """The key for a whole amount, by its place among them: it is added to what is typed."""
        screen = self._screen
        if screen.page is not CashierPage.AMOUNT or self._failure or screen.signing or screen.basket is None:
            return
        if not self._typed:
            self._ask(lambda till: till.warm_up())
        before = self._typed
        self._set_typed(before.add(screen.basket.amounts[number].minor_units))
        self._too_much = self._typed == before
        self._asked = None
        self.changed.emit()
        self.typed.emit()

    @Slot(str)
    def charge(self, text: str) -> None:
        """Ask the customer for the sum of what was picked and what was typed."""
        if not self._may_charge():
            return
        amount, typed = self._sum(), self._typed_money()
        self._send("charge")
        self._ask(lambda till: till.charge(amount, text.strip(), typed))

    @Slot(int, int)
    def chooseTip(self, question: int, percent: int) -> None:
        """Choose for the customer, as they have told; 0 goes on without a tip."""
        if self._screen.tip and self._send("chooseTip"):
            self._ask(lambda till: till.choose_tip(question, percent))

    @Slot()
    def cancel(self) -> None:
        """End the payment, or the sale before there is one."""
        if self._screen.may_cancel and self._send("cancel"):
            self._ask(lambda till: till.cancel())

    @Slot()
    def anotherWay(self) -> None:
        """The customer pays by other means."""
        if self._screen.may_another_way and self._send("anotherWay"):
            self._ask(lambda till: till.another_way())

    @Slot()
    def moreTime(self) -> None:
        """Give the customer more time."""
        if self._screen.may_more_time and self._send("moreTime"):
            self._ask(lambda till: till.more_time())

    @Slot()
    def handOver(self) -> None:
        """The goods change hands: take the money."""
        if self._screen.may_hand_over and self._send("handOver"):
            self._ask(lambda till: till.hand_over())

    @Slot()
    def leave(self) -> None:
        """Go on with the next sale."""
        if self._screen.may_leave and self._send("leave"):
            self._ask(lambda till: till.leave())

    @Slot()
    def lookAgain(self) -> None:
        """Ask Vipps again."""
        if self._screen.may_look_again and self._send("lookAgain"):
            self._ask(lambda till: till.look_again())

    @Slot()
    def openHistory(self) -> None:
        """Show the payments of the past."""
        self._ask(lambda till: till.open_history())

    @Slot()
    def openTablets(self) -> None:
        """Show how a tablet becomes the customer's screen."""
        self._ask(lambda till: till.open_tablets())

    @Slot(str)
    def openPayment(self, reference: str) -> None:
        """Show one payment."""
        self._ask(lambda till: till.open_payment(reference))

    @Slot()
    def switchCashier(self) -> None:
        """Let somebody else sign in."""
        self._ask(lambda till: till.switch_cashier())

    @Slot()
    def openSettings(self) -> None:
        """Open the kiosk's settings."""
        if self._offers_settings:
            self.settingsWanted.emit()

    @Slot()
    def back(self) -> None:
        """Go back to the page before."""
        self._ask(lambda till: till.back())

    @Slot()
    def dismiss(self) -> None:
        """Put the notice that is shown aside."""
        notice = self._notice()
        if notice is not None and self._send("dismiss"):
            number = notice.number
            self._ask(lambda till: till.dismiss(number))

    @Slot(bool)
    def turn(self, to_customer: bool) -> None:
        """Turn this window to the customer, or back to the cashier."""
        self._turned = to_customer
        self.changed.emit()

    def _send(self, verb: str) -> bool:
        """Note that `verb` was asked for on this screen; False if it was already."""
        if self._asked == (verb, self._number):
            return False
        self._asked = (verb, self._number)
        self.changed.emit()
        return True

    def _free(self, verb: str) -> bool:
        return self._asked != (verb, self._number) and not self._failure

    def _set_typed(self, amount: TypedAmount) -> None:
        self._typed, self._too_much = amount, False
        self.typed.emit()

    def _may_charge(self) -> bool:
        screen = self._screen
        return screen.page is CashierPage.AMOUNT and not screen.blocked and self._is_askable() and self._free("charge")

    def _goods(self) -> Money:
        """What all that was picked costs."""
        return self._screen.basket.goods if self._screen.basket else Money.zero(self._currency)

    def _typed_money(self) -> Money:
        return Money(self._typed.minor_units, self._currency)

    def _sum(self) -> Money:
        """What the cashier is about to ask for."""
        return self._goods() + self._typed_money()

    def _is_askable(self) -> bool:
        return MINIMUM_TO_ASK_FOR <= self._sum().minor_units <= MAXIMUM_TO_ASK_FOR

    def _notice(self) -> Notice | None:
        return self._screen.notices[0] if self._screen.notices else None

    def _may_turn(self) -> bool:
        shared = self._screen.page in _SHARED and self._customer_page is not CustomerPage.IDLE
        shared = shared or self._customer_page is CustomerPage.SLIP
        return shared and not self._failure

    def _written(self, minor_units: int) -> str:
        return format_money(Money(minor_units, self._currency), self._market)

    # What the fingers typed.

    @Property(str, notify=typed)
    def typedText(self) -> str:
        return self._written(self._typed.minor_units)

    @Property(bool, notify=typed)
    def hasTyped(self) -> bool:
        return bool(self._typed)

    @Property(str, notify=typed)
    def sumText(self) -> str:
        """What was picked and what was typed, together."""
        return format_money(self._sum(), self._market)

    @Property(bool, notify=typed)
    def hasSum(self) -> bool:
        return bool(self._sum())

    @Property(str, notify=typed)
    def typedHint(self) -> str:
        """Which bound the sum has come to; empty within all."""
        sum_ = self._sum().minor_units
        if self._too_much or sum_ > MAXIMUM_TO_ASK_FOR:
            return _tr("At most %1").replace("%1", self._written(MAXIMUM_TO_ASK_FOR))
        if 0 < sum_ < MINIMUM_TO_ASK_FOR:
            return _tr("At least %1").replace("%1", self._written(MINIMUM_TO_ASK_FOR))
        return self._screen.basket.message if self._screen.basket else ""

    @Property(str, notify=typed)
    def chargeText(self) -> str:
        if not self._sum():
            return _tr("Enter an amount")
        return _tr("Ask for %1").replace("%1", format_money(self._sum(), self._market))

    @Property(bool, notify=changed)
    def free(self) -> bool:
        """Nothing stands in the way of a new payment but its amount."""
        return not self._screen.blocked and self._free("charge")

    @Property(bool, notify=typed)
    def enough(self) -> bool:
        """The sum may be asked for."""
        return self._is_askable()

    # The screen.

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._screen.page.value

    @Property(str, notify=changed)
    def shop(self) -> str:
        return self._screen.shop

    @Property(str, notify=changed)
    def till(self) -> str:
        return self._screen.till

    @Property(str, notify=changed)
    def banner(self) -> str:
        return self._screen.banner

    @Property(str, notify=changed)
    def status(self) -> str:
        return self._screen.status

    @Property(str, notify=changed)
    def statusTone(self) -> str:
        return self._screen.status_tone.value

    @Property(str, notify=changed)
    def signedIn(self) -> str:
        """Who is signed in; empty for nobody."""
        return self._screen.signed_in

    @Property(bool, notify=changed)
    def maySwitch(self) -> bool:
        return self._screen.may_switch

    @Property(str, notify=changed)
    def reference(self) -> str:
        return self._screen.reference

    @Property(str, notify=changed)
    def amountText(self) -> str:
        return self._screen.amount_text

    @Property(str, notify=changed)
    def tipText(self) -> str:
        """How much of the amount is a tip."""
        return self._screen.tip_text

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self._screen.heading

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._screen.text

    @Property(str, notify=changed)
    def nextStep(self) -> str:
        return self._screen.next_step

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._screen.tone.value

    @Property(str, notify=changed)
    def blocked(self) -> str:
        return self._screen.blocked

    @Property(str, notify=changed)
    def failure(self) -> str:
        """Why the engine can't be trusted any more; empty while it can."""
        return self._failure

    @Property(QObject, notify=changed)
    def timeline(self) -> QObject:
        return self._timeline

    @Property(QObject, notify=changed)
    def tray(self) -> QObject:
        return self._tray

    @Property(int, notify=changed)
    def trayCount(self) -> int:
        return len(self._screen.tray)

    @Property(str, notify=changed)
    def trayCountText(self) -> str:
        return format_count(len(self._screen.tray), self._market)

    # May it be tapped now, and was it just tapped?

    @Property(bool, notify=changed)
    def mayCancel(self) -> bool:
        return self._screen.may_cancel and self._free("cancel")

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs take no type by its name
    def tips(self) -> list[dict[str, object]]:
        """What the customer may choose from, "No tip" first."""
        return tip_keys(self._screen.tip)

    @Property(bool, notify=changed)
    def mayChooseTip(self) -> bool:
        return self._screen.tip is not None and self._free("chooseTip")

    @Property(bool, notify=changed)
    def mayAnotherWay(self) -> bool:
        return self._screen.may_another_way and self._free("anotherWay")

    @Property(bool, notify=changed)
    def mayMoreTime(self) -> bool:
        return self._screen.may_more_time and self._free("moreTime")

    @Property(bool, notify=changed)
    def mayHandOver(self) -> bool:
        return self._screen.may_hand_over and self._free("handOver")

    @Property(str, notify=changed)
    def handOverText(self) -> str:
        """What the tap takes; empty while nothing is reserved."""
        reserved = self._screen.capturable
        if reserved is None or not self._screen.may_hand_over:
            return ""
        return _tr("Take %1").replace("%1", format_money(reserved, self._market))

    @Property(bool, notify=changed)
    def mayLeave(self) -> bool:
        return self._screen.may_leave and self._free("leave")

    @Property(bool, notify=changed)
    def mayLookAgain(self) -> bool:
        return self._screen.may_look_again and self._free("lookAgain")

    # Time.

    @Property(bool, notify=changed)
    def hasTimeLeft(self) -> bool:
        return self._left.running

    @Property(str, notify=ticked)
    def timeLeftText(self) -> str:
        return self._left.text

    @Property(float, notify=ticked)
    def timeLeftFraction(self) -> float:
        return self._left.fraction

    @Property(bool, notify=ticked)
    def timeRunsOut(self) -> bool:
        """Something is lost when it is over; a question for a tip just goes on."""
        return self._left.running_out and self._screen.page is not CashierPage.TIP

    @Property(str, notify=ticked)
    def returnsText(self) -> str:
        """When the keypad comes back by itself; empty if it doesn't."""
        if not self._returns.running:
            return ""
        return _tr("Keypad in %1 s").replace("%1", str(self._returns.seconds))

    # The oldest notice; the others wait behind it.

    @Property(str, notify=changed)
    def noticeTitle(self) -> str:
        notice = self._notice()
        return notice.title if notice else ""

    @Property(str, notify=changed)
    def noticeText(self) -> str:
        notice = self._notice()
        return notice.text if notice else ""

    @Property(str, notify=changed)
    def noticeTone(self) -> str:
        notice = self._notice()
        return notice.tone.value if notice else ""

    @Property(int, notify=changed)
    def noticeCount(self) -> int:
        return len(self._screen.notices)

    # One window for two people.

    @Property(bool, notify=changed)
    def customersTurn(self) -> bool:
        """This window shows the customer's view now."""
        tablets = self._screen.tablets
        alone = self._one_window and not (tablets and tablets.connected)  # the customer has a screen: the tablet's
        wanted = alone if self._turned is None else self._turned
        return wanted and self._may_turn()

    @Property(bool, notify=changed)
    def mayShowHere(self) -> bool:
        """The customer has no other window to look at now."""
        return self._may_turn() and (self._one_window or self._customer_away)

    @Property(bool, notify=changed)
    def offersSettings(self) -> bool:
        """This kiosk's settings can be changed here."""
        return self._offers_settings

    @Property(bool, notify=changed)
    def customerAway(self) -> bool:
        """The customer's own screen is missing."""
        return self._customer_away

    # Tablets that show the customer's screen.

    @Property(bool, notify=changed)
    def mayTablets(self) -> bool:
        """The settings let tablets in."""
        return self._screen.tablets is not None

    @Property(int, notify=changed)
    def tabletCount(self) -> int:
        return self._screen.tablets.connected if self._screen.tablets else 0

    @Property(str, notify=changed)
    def tabletsText(self) -> str:
        """How many there are, in words."""
        tablets = self._screen.tablets
        if tablets is None or tablets.connected == 0:
            return _tr("No tablet is connected")
        if tablets.connected == 1:
            return _tr("One tablet is connected")
        return _tr("%1 tablets are connected").replace("%1", str(tablets.connected))

    @Property(str, notify=changed)
    def pairingAddress(self) -> str:
        """What a tablet opens; empty where there is no network."""
        return self._screen.tablets.address if self._screen.tablets else ""

    @Property(QByteArray, notify=changed)
    def pairingPicture(self) -> QByteArray:
        return QByteArray(self._screen.tablets.picture if self._screen.tablets else b"")


def _is_asked(screen: CashierScreen) -> bool:
    """A payment is on the page: the tap that asked for it is written down."""
    return screen.page is CashierPage.WAITING and bool(screen.reference)


def tip_keys(question: TipQuestion | None) -> list[dict[str, object]]:
    """Give a question for a tip to QML, each key with the question that it answers."""
    if question is None:
        return []
    return [
        {
            "question": question.number,
            "percent": line.percent,
            "text": line.text,
            "tipText": line.tip_text,
            "totalText": line.total_text,
        }
        for line in question.lines
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("CashierModel", text)
