"""What the customer's view binds to: the whole CustomerScreen, read-only."""

# ruff: noqa: D102, N802 (names that QML sees are camelCase, and a property says what the screen's field says)

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QByteArray, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.phrase import phrase
from kiosk.engine.screens import CustomerPage, CustomerScreen, Screens, Tone
from kiosk.ui.countdown import Countdown
from kiosk.ui.rest import Rest
from kiosk.ui.till import Ask

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CustomerModel(QObject):
    """The customer's view: `changed` follows the engine, `ticked` the clock, `rested` the minutes of an idle screen."""

    changed = Signal()
    ticked = Signal()
    rested = Signal()

    def __init__(self, ask: Ask, *, market: str = "NO", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._screen = CustomerScreen(CustomerPage.IDLE, "", "")
        self._number = -1
        self._reference = ""
        self._told = ""
        self._brand_name, self._brand_logo = "", ""
        self._say: Callable[[str], str] = str
        self._left = Countdown(self, market=market)
        self._left.ticked.connect(self.ticked)
        self.rest = Rest(self)
        self.rest.moved.connect(self.rested)

    @property
    def screen(self) -> CustomerScreen:
        """What is shown now."""
        return self._screen

    def speak(self, say: Callable[[str], str]) -> None:
        """Say what is not the engine's through `say`, which knows the customer's language."""
        self._say = self._left.say = say
        self.changed.emit()
        self.ticked.emit()

    def bear(self, brand_name: str, brand_logo: str) -> None:
        """Stand under that brand from now on; `brand_logo` is where its picture is, or empty."""
        self._brand_name, self._brand_logo = brand_name, brand_logo
        self.changed.emit()

    def show(self, screens: Screens) -> None:
        """Show another screen, whole; one of the same number is the same screen in other words."""
        if screens.number < self._number:
            return
        again = screens.number == self._number
        self._screen, self._number, self._reference = screens.customer, screens.number, screens.cashier.reference
        if not again:
            self._left.show(self._screen.time_left)
        self.rest.show(self._screen.page is CustomerPage.IDLE)
        self.changed.emit()
        self.ticked.emit()

    def fail(self, words: str) -> None:
        """Take away what can't be trusted any more, above all a QR that nobody watches."""
        self._screen = CustomerScreen(
            CustomerPage.SORRY, self._screen.shop, words, tone=Tone.WARNING, banner=self._screen.banner
        )
        self._left.show(None)
        self.rest.show(False)
        self.changed.emit()

    @Slot()
    def qrPainted(self) -> None:
        """The code stands on the screen: tell the engine, once for each payment."""
        reference = self._reference
        if self._screen.page is CustomerPage.PAY and reference and reference != self._told:
            self._told = reference
            self._ask(lambda till: till.shown(reference))

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._screen.page.value

    @Property(str, notify=changed)
    def shop(self) -> str:
        return self._screen.shop

    @Property(str, notify=changed)
    def brandName(self) -> str:
        return self._brand_name

    @Property(str, notify=changed)
    def brandLogo(self) -> str:
        return self._brand_logo

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self._screen.heading

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._screen.text

    @Property(str, notify=changed)
    def amountText(self) -> str:
        return self._screen.amount_text

    @Property(str, notify=changed)
    def clockText(self) -> str:
        return self._screen.clock_text

    @Property(QByteArray, notify=changed)
    def qrPicture(self) -> QByteArray:
        return QByteArray(self._screen.qr_image)

    @Property(str, notify=changed)
    def qrName(self) -> str:
        """What assistive technology calls the picture."""
        return self._say(phrase("QR code to pay with"))

    @Property(str, notify=changed)
    def qrMediaType(self) -> str:
        return self._screen.qr_media_type

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._screen.tone.value

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._screen.notice

    @Property(str, notify=changed)
    def banner(self) -> str:
        return self._screen.banner

    @Property(int, notify=rested)
    def shiftX(self) -> int:
        """Steps to the right by which the idle view stands beside its place, so that nothing burns in."""
        return self.rest.shift[0]

    @Property(int, notify=rested)
    def shiftY(self) -> int:
        return self.rest.shift[1]

    @Property(bool, notify=rested)
    def resting(self) -> bool:
        """Nobody has paid for minutes: the idle view is dark."""
        return self.rest.dark

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
        return self._left.running_out
