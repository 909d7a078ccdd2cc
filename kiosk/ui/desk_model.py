"""What the pages of the set-up and of the settings bind to: the whole DeskScreen, the PIN being typed, the screens.

Nothing here decides. A verb is sent to the desk, and the next page tells what came of it.
"""

# ruff: noqa: D102, N802 (names that QML sees are camelCase, and a property says what the screen's field says)

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.engine.screens import Sound
from kiosk.languages import LANGUAGES, Language
from kiosk.ui.desk import Account, After, AskDesk, CashierLine, DeskLine, DeskScreen, Keep, Step
from kiosk.ui.line_list import LineList

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

IDLE_SECONDS = 120
"""Settings that nobody touches for so long are closed."""


@dataclass(frozen=True, slots=True)
class ScreenLine:
    """One screen of this machine: the number that stands on it, its name for the settings, its size."""

    number: int
    name: str
    size: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class LanguageLine:
    """One language, by the name that its speakers give it."""

    code: str
    name: str


@QmlElement
class DeskModel(QObject):
    """`changed` follows the desk, `typed` the fingers on the PIN's keys."""

    changed = Signal()
    typed = Signal()
    left = Signal(str)
    """Carries an After: the pages are to be closed."""

    def __init__(
        self,
        ask: AskDesk,
        play: Callable[[Sound], None] | None = None,
        *,
        can_play: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask, self._play, self._can_play = ask, play, can_play
        self._screen = DeskScreen(-1, Step.LANGUAGE)
        self._language: Language | None = None
        self._shown = False
        self._left = False
        self._pin = ""
        self._failure = ""
        self._lines: LineList[DeskLine] = LineList(DeskLine, lambda line: (line.name, line.text), self)
        self._screens: LineList[ScreenLine] = LineList(ScreenLine, lambda line: line.number, self)
        self._languages: LineList[LanguageLine] = LineList(LanguageLine, lambda line: line.code, self)
        self._cashiers: LineList[CashierLine] = LineList(CashierLine, lambda line: line.name, self)
        self._languages.show([LanguageLine(code, name) for code, name in LANGUAGES.items()])
        self._idle = QTimer(self, interval=IDLE_SECONDS * 1000, singleShot=True)
        self._idle.timeout.connect(self._nobody_there)

    # From the desk.

    @property
    def screen(self) -> DeskScreen:
        """What is shown now."""
        return self._screen

    def speak(self, language: Language) -> None:
        """Say the desk's words in that language from now on."""
        self._language = language
        self.changed.emit()

    def show(self, screen: DeskScreen) -> None:
        """Show another page, whole."""
        if screen.number <= self._screen.number:
            return
        if screen.step is not self._screen.step or screen.error or screen.pin_again is not self._screen.pin_again:
            self._set_pin("")
        self._screen, self._shown = screen, True
        self._lines.show([self._language.spoken(line) for line in screen.lines] if self._language else screen.lines)
        cashiers = screen.cashiers
        self._cashiers.show([self._language.spoken(line) for line in cashiers] if self._language else cashiers)
        if screen.settings:
            self._idle.start()
        self.changed.emit()
        if screen.after and not self._left:
            self._left = True
            self._idle.stop()
            self.left.emit(screen.after.value)

    def show_screens(self, screens: Sequence[ScreenLine]) -> None:
        """Say which screens there are."""
        self._screens.show(screens)
        self.changed.emit()

    def fail(self, words: str) -> None:
        """Say that the desk has ended."""
        self._failure = self._told(words)
        self.changed.emit()

    def close(self) -> None:
        """Be ready for the next time that the settings are opened."""
        self._shown = self._left = False
        self._screen = DeskScreen(-1, Step.LOCK)
        self._failure = ""
        self._set_pin("")
        self._idle.stop()
        self.changed.emit()

    def _nobody_there(self) -> None:
        self.finish()

    def _send(self, verb: Callable[..., None]) -> None:
        if self._screen.settings:
            self._idle.start()
        self._ask(verb)

    def _told(self, words: str) -> str:
        return self._language.told(words) if self._language else words

    # The verbs.

    @Slot()
    def back(self) -> None:
        self._send(lambda desk: desk.back())

    @Slot()
    def next(self) -> None:
        self._send(lambda desk: desk.next())

    @Slot(str)
    def openStep(self, step: str) -> None:
        self._send(lambda desk: desk.open_step(Step(step)))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        self._send(lambda desk: desk.choose_language(code))

    @Slot(str, str)
    def nameShop(self, shop: str, till: str) -> None:
        self._send(lambda desk: desk.name_shop(shop, till))

    @Slot(str, str)
    def nameAccount(self, account: str, msn: str) -> None:
        self._send(lambda desk: desk.name_account(Account(account), msn))

    @Slot(str, str, str)
    def enterKeys(self, clientId: str, clientSecret: str, subscriptionKey: str) -> None:  # noqa: N803
        self._send(lambda desk: desk.enter_keys(clientId, clientSecret, subscriptionKey))

    @Slot(str)
    def readFile(self, path: str) -> None:
        self._send(lambda desk: desk.read_file(path))

    @Slot()
    def test(self) -> None:
        self._send(lambda desk: desk.test())

    @Slot(str, bool)
    def chooseScreen(self, name: str, oneWindow: bool) -> None:  # noqa: N803
        self._send(lambda desk: desk.choose_screen(name, oneWindow))

    @Slot(str)
    def play(self, sound: str) -> None:
        if self._play is not None:
            self._play(Sound(sound))

    @Slot()
    def trySale(self) -> None:
        self._send(lambda desk: desk.try_sale())

    @Slot(str)
    def pressPin(self, key: str) -> None:
        """One key of the keypad; the sixth digit is the last."""
        whole = len(self._pin) == self._screen.pin_digits  # it is being looked at: a further key is no second try
        if self._screen.busy or (whole and key not in {"back", "clear"}):
            return
        pin = (
            self._pin[:-1] if key == "back" else "" if key == "clear" else (self._pin + key)[: self._screen.pin_digits]
        )
        self._set_pin(pin)
        if len(pin) == self._screen.pin_digits and key not in {"back", "clear"}:
            self._send(lambda desk: desk.press_pin(pin))

    @Slot()
    def skipPin(self) -> None:
        self._send(lambda desk: desk.skip_pin())

    @Slot(str)
    def chooseKeep(self, keep: str) -> None:
        self._send(lambda desk: desk.choose_keep(Keep(keep)))

    @Slot(str, str, str)
    def saveLook(self, theme: str, language: str, customerLanguage: str) -> None:  # noqa: N803
        self._send(lambda desk: desk.save_look(theme, language, customerLanguage))

    @Slot(bool, str, str, str)
    def savePayments(self, byCashier: bool, seconds: str, limitPayment: str, limitDay: str) -> None:  # noqa: N803
        self._send(lambda desk: desk.save_payments(byCashier, seconds, limitPayment, limitDay))

    @Slot(str)
    def openCashier(self, name: str) -> None:
        self._send(lambda desk: desk.open_cashier(name))

    @Slot(str, str)
    def saveCashier(self, name: str, role: str) -> None:
        self._send(lambda desk: desk.save_cashier(name, role))

    @Slot()
    def newCashierPin(self) -> None:
        self._send(lambda desk: desk.new_cashier_pin())

    @Slot()
    def removeCashier(self) -> None:
        self._send(lambda desk: desk.remove_cashier())

    @Slot()
    def finish(self) -> None:
        self._send(lambda desk: desk.finish())

    @Slot()
    def restart(self) -> None:
        self._send(lambda desk: desk.restart())

    # The PIN being typed.

    def _set_pin(self, pin: str) -> None:
        self._pin = pin
        self.typed.emit()

    @Property(int, notify=typed)
    def pinLength(self) -> int:
        return len(self._pin)

    @Property(int, notify=changed)
    def pinDigits(self) -> int:
        return self._screen.pin_digits

    # The page.

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """There is a page to show."""
        return self._shown

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._screen.step.value

    @Property(bool, notify=changed)
    def settings(self) -> bool:
        return self._screen.settings

    @Property(int, notify=changed)
    def place(self) -> int:
        return self._screen.place

    @Property(int, notify=changed)
    def placesOf(self) -> int:
        return self._screen.of

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._failure or self._told(self._screen.error)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._screen.busy

    @Property(bool, notify=changed)
    def mayNext(self) -> bool:
        return self._screen.may_next and not self._screen.busy and not self._left

    @Property(QObject, notify=changed)
    def lines(self) -> QObject:
        return self._lines

    @Property(int, notify=changed)
    def lineCount(self) -> int:
        return len(self._screen.lines)

    @Property(bool, notify=changed)
    def allWell(self) -> bool:
        """Nothing on the page has failed."""
        return not self._screen.error and all(line.tone.value != "bad" for line in self._screen.lines)

    @Property(QObject, notify=changed)
    def languages(self) -> QObject:
        return self._languages

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._screen.language

    @Property(str, notify=changed)
    def customerLanguage(self) -> str:
        return self._screen.customer_language

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._screen.theme

    @Property(str, notify=changed)
    def shop(self) -> str:
        return self._screen.shop

    @Property(str, notify=changed)
    def till(self) -> str:
        return self._screen.till

    @Property(str, notify=changed)
    def account(self) -> str:
        return self._screen.account.value

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._screen.address

    @Property(str, notify=changed)
    def msn(self) -> str:
        return self._screen.msn

    @Property(bool, notify=changed)
    def clientIdKnown(self) -> bool:
        return self._screen.keys_known[0]

    @Property(bool, notify=changed)
    def clientSecretKnown(self) -> bool:
        return self._screen.keys_known[1]

    @Property(bool, notify=changed)
    def subscriptionKeyKnown(self) -> bool:
        return self._screen.keys_known[2]

    @Property(str, notify=changed)
    def keysText(self) -> str:
        return self._told(self._screen.keys_text)

    @Property(QObject, notify=changed)
    def screens(self) -> QObject:
        return self._screens

    @Property(str, notify=changed)
    def customerScreen(self) -> str:
        return self._screen.customer_screen

    @Property(bool, notify=changed)
    def oneWindow(self) -> bool:
        return self._screen.one_window

    @Property(bool, notify=changed)
    def canPlay(self) -> bool:
        return self._can_play

    @Property(bool, notify=changed)
    def captureByCashier(self) -> bool:
        return self._screen.capture_by_cashier

    @Property(str, notify=changed)
    def showSeconds(self) -> str:
        return str(self._screen.show_seconds)

    @Property(str, notify=changed)
    def limitPayment(self) -> str:
        return str(self._screen.limit_payment or "")

    @Property(str, notify=changed)
    def limitDay(self) -> str:
        return str(self._screen.limit_day or "")

    @Property(str, notify=changed)
    def keep(self) -> str:
        return self._screen.keep.value if self._screen.keep else ""

    @Property(bool, notify=changed)
    def mayRing(self) -> bool:
        return self._screen.may_ring

    @Property(str, notify=changed)
    def commands(self) -> str:
        return "\n".join(self._screen.commands)

    @Property(bool, notify=changed)
    def hasPin(self) -> bool:
        return self._screen.has_pin

    @Property(bool, notify=changed)
    def pinAgain(self) -> bool:
        return self._screen.pin_again

    @Property(QObject, notify=changed)
    def cashiers(self) -> QObject:
        return self._cashiers

    @Property(int, notify=changed)
    def cashierCount(self) -> int:
        return len(self._screen.cashiers)

    @Property(str, notify=changed)
    def cashier(self) -> str:
        return self._screen.cashier

    @Property(str, notify=changed)
    def cashierRole(self) -> str:
        return self._screen.cashier_role

    @Property(bool, notify=changed)
    def cashierIsNew(self) -> bool:
        return self._screen.cashier_is_new

    @Property(bool, notify=changed)
    def restartNeeded(self) -> bool:
        return self._screen.restart_needed


__all__ = ["After", "DeskModel", "LanguageLine", "ScreenLine"]
