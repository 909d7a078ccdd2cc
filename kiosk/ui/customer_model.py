"""What the customer's view binds to: the whole CustomerScreen, read-only."""

# ruff: noqa: D102, N802 (names that QML sees are camelCase, and a property says what the screen's field says)

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QByteArray, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.formats import format_clock
from kiosk.domain.phrase import phrase
from kiosk.engine.screens import CustomerPage, CustomerScreen, Screens, Sound, Tone
from kiosk.languages import LANGUAGES
from kiosk.ui.cashier_model import tip_keys
from kiosk.ui.choices import Choices
from kiosk.ui.countdown import Countdown
from kiosk.ui.legible import smallest_type, target
from kiosk.ui.rest import Rest
from kiosk.ui.speech import time_warning, what_to_say
from kiosk.ui.till import Ask

_log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CustomerModel(QObject):
    """The customer's view: `changed` follows the engine, `ticked` the clock, `looked` how it is drawn.

    `rested` follows the minutes of an idle screen.
    """

    changed = Signal()
    ticked = Signal()
    looked = Signal()
    rested = Signal()
    turned = Signal()
    """There is another page."""
    announced = Signal(str)
    """Something that assistive technology should say now."""

    def __init__(
        self,
        ask: Ask,
        parent: QObject | None = None,
        *,
        market: str = "NO",
        has_keys: bool = True,
        motion_reduced: bool = False,
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._market, self._has_keys, self._motion_reduced = market, has_keys, motion_reduced
        self._language, self._speaks = "en", False
        self._smallest, self._target = 0, target(96)
        self._least: dict[bool, int] = {}
        self._announced = ""
        self.choices = Choices(self)
        self.choices.changed.connect(self.looked)
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._second)
        self._now = ""
        self._screen = CustomerScreen(CustomerPage.IDLE, "", "")
        self._number = -1
        self._reference = ""
        self._told = ""
        self._answered = 0
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

    def speak(self, say: Callable[[str], str], language: str = "en") -> None:
        """Say what is not the engine's through `say`, which knows the customer's language."""
        self._say = self._left.say = say
        self._language = language
        self.looked.emit()
        self.changed.emit()
        self.ticked.emit()

    def bear(self, brand_name: str, brand_logo: str) -> None:
        """Stand under that brand from now on; `brand_logo` is where its picture is, or empty."""
        self._brand_name, self._brand_logo = brand_name, brand_logo
        self.changed.emit()

    def see(self, distance_mm: float, dpi: float) -> None:
        """Size type and keys for a customer so far away from a screen of so many dots per inch."""
        self._smallest, self._target = smallest_type(distance_mm, dpi), target(dpi)
        self._least.clear()
        self.looked.emit()

    def may_hear(self, speaks: bool) -> None:
        """Say with the customer's key that there is a voice."""
        self._speaks = speaks
        self.looked.emit()

    def show(self, screens: Screens) -> None:
        """Show another screen, whole; one of the same number is the same screen in other words."""
        if screens.number < self._number:
            return
        again = screens.number == self._number
        page = self._screen.page
        self._screen, self._number, self._reference = screens.customer, screens.number, screens.cashier.reference
        self.choices.follow(self._screen)
        if not again:
            self._left.show(self._screen.time_left)
        self.rest.show(self._screen.page is CustomerPage.IDLE)
        self._run_the_clock()
        self.changed.emit()
        self.ticked.emit()
        if page is not self._screen.page:
            self.turned.emit()
        self._announce()

    def _run_the_clock(self) -> None:
        """Wake up each second where the seconds are what moves, and only there."""
        if self._motion_reduced and self._screen.page is CustomerPage.PAID:
            self._seconds.start()
            self._second()
        else:
            self._seconds.stop()
            self._now = ""

    def _second(self) -> None:
        now = datetime.now().astimezone()
        clock = format_clock(now, self._market)
        self._now = f"{clock}{clock[2]}{now.second:02d}"
        self.ticked.emit()

    def _announce(self) -> None:
        words = what_to_say(self._screen, self._language)
        if words != self._announced:
            self._announced = words
        elif self._screen.sound is Sound.TIME_RUNS_OUT:
            words = time_warning(self._screen, self._say)
        else:
            return
        if words:
            self.announced.emit(words)

    def fail(self, words: str) -> None:
        """Take away what can't be trusted any more, above all a QR that nobody watches."""
        self._screen = CustomerScreen(
            CustomerPage.SORRY, self._screen.shop, words, tone=Tone.WARNING, banner=self._screen.banner
        )
        self._left.show(None)
        self.rest.show(False)
        self._run_the_clock()
        self.changed.emit()
        self.turned.emit()
        self._announce()

    @Slot()
    def qrPainted(self) -> None:
        """The code stands on the screen: tell the engine, once for each payment."""
        reference = self._reference
        if self._screen.page is CustomerPage.PAY and reference and reference != self._told:
            self._told = reference
            self._ask(lambda till: till.shown(reference))

    @Slot(int)
    def fitted(self, size: int) -> None:
        """The smallest type of a page has that many pixels; say so once if it should have more."""
        if size < min(self._smallest, self._least.get(self.choices.easier, self._smallest)):
            self._least[self.choices.easier] = size
            _log.log(
                logging.WARNING if self.choices.easier else logging.INFO,
                "the customer's screen has room for type of %d pixels%s; to be read from where the customer stands, "
                "it needs %d",
                size,
                " when it is made easier to see" if self.choices.easier else "",
                self._smallest,
            )

    @Slot()
    def moreTime(self) -> None:
        """The customer needs more time."""
        self._ask(lambda till: till.customer_wants_time())

    @Slot(int, int)
    def chooseTip(self, question: int, percent: int) -> None:
        """The customer answers the question for a tip: so many percent, 0 for none. Once for each question."""
        if self._screen.tip and self._answered != question:
            self._answered = question
            self._ask(lambda till: till.choose_tip(question, percent))
            self.changed.emit()

    @Slot(bool)
    def chooseEasier(self, wanted: bool) -> None:
        """The customer wants larger type and stronger contrast, or no more."""
        self.choices.choose(easier=wanted)

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """The customer wants another language, one of LANGUAGES."""
        if code in LANGUAGES:
            self.choices.choose(language=code)

    @Slot()
    def nextLanguage(self) -> None:
        """The cashier tries the customer's language: the next of them all, round and round."""
        codes = list(LANGUAGES)
        self.chooseLanguage(codes[(codes.index(self._language) + 1) % len(codes)])

    @Property(bool, notify=looked)
    def easier(self) -> bool:
        return self.choices.easier

    @Property(str, notify=looked)
    def easierText(self) -> str:
        return self._say(phrase("Easier to see and hear") if self._speaks else phrase("Easier to see"))

    @Property(str, notify=looked)
    def moreTimeText(self) -> str:
        return self._say(phrase("More time"))

    @Property(str, notify=looked)
    def languageText(self) -> str:
        """What assistive technology calls the key that changes the language."""
        return self._say(phrase("Language: {name}")).replace("{name}", LANGUAGES[self._language])

    @Property(str, notify=looked)
    def language(self) -> str:
        return self._language

    @Property(str, notify=looked)
    def languageName(self) -> str:
        return LANGUAGES[self._language]

    @Property("QVariantList", notify=looked)  # type: ignore[arg-type]  # the stubs take no type by its name
    def languages(self) -> list[dict[str, str]]:
        return [{"code": code, "name": name} for code, name in LANGUAGES.items()]

    @Property(bool, notify=looked)
    def hasKeys(self) -> bool:
        return self._has_keys

    @Property(bool, notify=looked)
    def motionReduced(self) -> bool:
        return self._motion_reduced

    @Property(int, notify=looked)
    def smallestType(self) -> int:
        """Pixels that the smallest type should have."""
        return self._smallest

    @Property(int, notify=looked)
    def target(self) -> int:
        """Pixels that a key has at the least."""
        return self._target

    @Property(str, notify=ticked)
    def nowText(self) -> str:
        """What time it is, to the second, where that is what moves; else empty."""
        return self._now

    @Property(bool, notify=changed)
    def mayMoreTime(self) -> bool:
        return self._screen.may_more_time

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
        if self._screen.tip and not self._has_keys:
            return self._say(phrase("Tell the cashier what you choose."))
        return self._screen.text

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs take no type by its name
    def tips(self) -> list[dict[str, object]]:
        """What may be added, "No tip" first."""
        return tip_keys(self._screen.tip)

    @Property(bool, notify=changed)
    def mayChooseTip(self) -> bool:
        question = self._screen.tip
        return question is not None and self._has_keys and self._answered != question.number

    @Property(str, notify=changed)
    def tipText(self) -> str:
        """How much of the amount is a tip."""
        return self._screen.tip_text

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
        """Something is lost when it is over; a question for a tip just goes on."""
        return self._left.running_out and self._screen.page is not CustomerPage.TIP
