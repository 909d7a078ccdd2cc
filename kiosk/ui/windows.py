"""The two windows: load QML, hand each window its model, and keep each on its own screen.

Rules of placing, learnt with real plugs: a screen is known by its name or serial number, never by being primary, which
changes under our feet. When the customer's screen is pulled, Qt would throw its window onto the cashier's, so it is
hidden at once and placed again later. The cashier's window never goes to the customer's screen.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import shiboken6
from PySide6.QtCore import QObject, QSize, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

import kiosk.ui.qr_image  # noqa: F401  # registers QrImage with QML
from kiosk.brand import AUTO, BrandError, load_brands, logo_file
from kiosk.domain.money import Currency
from kiosk.engine.screens import Screens
from kiosk.languages import Language
from kiosk.ui.basket_model import BasketModel
from kiosk.ui.brand_watch import BrandWatch
from kiosk.ui.cashier_model import CashierModel
from kiosk.ui.customer_model import CustomerModel
from kiosk.ui.day_model import DayModel
from kiosk.ui.desk import AskDesk, DeskScreen
from kiosk.ui.desk_model import DeskModel
from kiosk.ui.fonts import load_fonts
from kiosk.ui.journal_model import JournalModel
from kiosk.ui.legible import dots_per_inch
from kiosk.ui.logo import Logo, LogoError, Logos
from kiosk.ui.numbers import QML, Numbers, name_of
from kiosk.ui.pointer import Pointer
from kiosk.ui.signs import Signs
from kiosk.ui.slip_model import SlipModel
from kiosk.ui.speech import Voice
from kiosk.ui.staff_model import StaffModel
from kiosk.ui.till import Ask
from kiosk.ui.touches import Touches
from kiosk.ui.translator import Translator

_log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How the windows stand.

    A screen is named by its name or serial number; empty means the first that fits. `one_window`: True shares one
    window, False makes two even on one screen, None makes two where there are two screens. Without `full_screen` the
    windows have `cashier_size` and `customer_size`. `gpu` draws with it; without, Qt's software renderer idles best.
    """

    market: str = "NO"
    currency: Currency = Currency.NOK
    theme: Literal["auto", "light", "dark"] = "auto"
    cashier_screen: str = ""
    customer_screen: str = ""
    one_window: bool | None = None
    full_screen: bool = True
    cashier_size: tuple[int, int] = (1024, 600)
    customer_size: tuple[int, int] = (1024, 600)
    language: str = "en"
    """One of LANGUAGES, for both screens."""
    customer_language: str = ""
    """That of the customer's screen, if it is another."""
    brand: str = AUTO
    """What `market` knows at the time, or the id of one brand."""
    logo: str = ""
    """The file of the brand's logo, with `{brand}` for the brand's id; empty: its name stands for it."""
    now: Callable[[], datetime] = _now
    """The clock by which the brand changes, aware."""
    viewing_distance_mm: int = 600
    """From how far the customer reads."""
    customer_dpi: int = 0
    """Dots per inch of the customer's screen; 0 believes the screen."""
    customer_keys: bool = True
    """The customer can touch their screen."""
    motion: Literal["full", "reduced"] = "full"
    speech: Literal["off", "with_key", "always"] = "with_key"
    sounds: bool = True
    gpu: bool = False
    assets: Path | None = None
    """Where fonts, icons and sounds are; None finds them."""


class WindowError(Exception):
    """The windows can't be made; the message says why."""


class SettingError(WindowError):
    """A setting can't be used; the message names its table and key."""


class Windows(QObject):
    """Both windows and their models, in one QML engine."""

    warned = Signal(str)
    """QML complained about something."""

    def __init__(
        self,
        ask: Ask,
        options: WindowOptions,
        assets: Path,
        parent: QObject | None = None,
        *,
        ask_desk: AskDesk | None = None,
    ) -> None:
        super().__init__(parent)
        self._options, self._ask = options, ask
        self.cashier_model = CashierModel(ask, market=options.market, currency=options.currency)
        self.customer_model = CustomerModel(
            ask,
            market=options.market,
            has_keys=options.customer_keys,
            motion_reduced=options.motion == "reduced",
        )
        self.voice = Voice(options.speech, self)
        self.customer_model.may_hear(self.voice.is_there)
        self._last: Screens | None = None
        self._folder = assets / "translations"
        self._failure = ""
        try:
            self.brand_watch = BrandWatch(
                load_brands(assets / "brands"), options.market, options.brand, options.now, self
            )
        except BrandError as error:
            raise WindowError(str(error)) from error
        logo = self._first_logo()
        self._cashier_speaks = self._customer_speaks = self._language(options.language)
        self._translator = Translator(self._cashier_speaks, self)
        _app().installTranslator(self._translator)
        self.speak_to_the_customer(options.customer_language or options.language)
        self.customer_model.choices.changed.connect(self._customer_chose)
        self.basket_model = BasketModel(ask)
        self.journal_model = JournalModel(ask, market=options.market, currency=options.currency)
        self.slip_model = SlipModel(ask)
        self.desk_model = DeskModel(ask_desk or (lambda verb: None), parent=self)
        self.desk_model.speak(self._cashier_speaks)
        self.cashier_model.offer_settings(ask_desk is not None)
        self.day_model = DayModel(ask)
        self.staff_model = StaffModel(ask, market=options.market)
        self._had_customer = bool(options.customer_screen)
        self._cashier_screen, self._customer_screen = options.cashier_screen, options.customer_screen
        self._closed = False
        load_fonts(assets / "fonts")
        self._engine = QQmlApplicationEngine(self)
        self._engine.setOutputWarningsToStandardError(False)
        self._engine.warnings.connect(self._complain)
        self._engine.addImportPath(str(QML))
        self._engine.addImageProvider("signs", Signs(assets / "icons"))
        self._logos = Logos()
        self._engine.addImageProvider("logo", self._logos)
        self._bear(logo)
        self.brand_watch.changed.connect(self._rebrand)
        self.customer = self._load("CustomerWindow.qml", customer=self.customer_model)
        self.cashier = self._load(
            "CashierWindow.qml",
            cashier=self.cashier_model,
            customer=self.customer_model,
            basket=self.basket_model,
            journal=self.journal_model,
            slip=self.slip_model,
            lightBrand=self.brand_watch.light,
            darkBrand=self.brand_watch.dark,
            office=self.desk_model,
            day=self.day_model,
            staff=self.staff_model,
        )
        self.touches = Touches(self.cashier, lambda: ask(lambda till: till.stirred()), self)
        self.pointer = Pointer(self.cashier, self.customer, self)
        self._numbers = Numbers(self._engine, self)
        self.set_theme(options.theme)
        app = _app()
        app.screenAdded.connect(self._screen_added)
        app.screenRemoved.connect(self._screen_removed)
        for screen in app.screens():
            screen.geometryChanged.connect(self._arrange_soon)

    def show(self, screens: Screens) -> None:
        """Show what the engine published."""
        self._last = screens
        self.brand_watch.look()
        cashier, customer = self._cashier_speaks.spoken(screens.cashier), self._customer_speaks.spoken(screens.customer)
        said = Screens(screens.number, cashier, customer)
        self.customer_model.show(said)
        self.journal_model.show(said)
        self.slip_model.show(said)
        self.day_model.show(said)
        self.staff_model.show(said)
        self.basket_model.show(said)
        self.cashier_model.show(said)
        self._speak()

    def show_desk(self, screen: DeskScreen) -> None:
        """Show a page of the settings over the cashier's window."""
        self._numbers.follow(screen, self.cashier, self.desk_model)
        self.desk_model.show(screen)

    def close_desk(self) -> None:
        """Take the settings away."""
        self._numbers.hide()
        self.desk_model.close()
        self._ask(lambda till: till.look_at_staff())

    def speak_to_the_customer(self, language: str) -> None:
        """Say all that the customer sees in `language` from now on, one of LANGUAGES. Raises LanguageError."""
        self._customer_speaks = self._language(language)
        self.customer_model.speak(self._customer_speaks.say, language)
        if last := self._last:
            self.customer_model.show(Screens(last.number, last.cashier, self._customer_speaks.spoken(last.customer)))

    def _customer_chose(self) -> None:
        wanted = self.customer_model.choices.language or self._options.customer_language or self._options.language
        if wanted != self._customer_speaks.code:
            self.speak_to_the_customer(wanted)
        self._speak()

    def _speak(self) -> None:
        speaks, asked_for = self._customer_speaks, self.customer_model.choices.easier
        self.voice.follow(self.customer_model.screen, speaks.code, speaks.say, asked_for=asked_for)

    def fail(self, words: str) -> None:
        """Say on both screens that the engine can't be trusted any more."""
        self._failure = words
        self.customer_model.fail(self._customer_speaks.told(words))
        self._speak()
        self.cashier_model.fail(self._cashier_speaks.told(words))

    def set_theme(self, theme: Literal["auto", "light", "dark"]) -> None:
        """Use light or dark colours; `auto` asks the system."""
        self.cashier.setProperty("theme", theme)

    def arrange(self) -> None:
        """Put each window on its screen, and say who shares."""
        if self._closed:
            return
        self._place_both()
        self._size_for_the_customer()

    def _size_for_the_customer(self) -> None:
        """Size the customer's view for whoever stands before the screen that it is on."""
        window = self.customer if self.customer.isVisible() else self.cashier
        dpi = dots_per_inch(window.screen(), self._options.customer_dpi)
        self.customer_model.see(self._options.viewing_distance_mm, dpi)

    def _place_both(self) -> None:
        options = self._options
        if not options.full_screen:
            self.cashier.resize(QSize(*options.cashier_size))
            self.customer.resize(QSize(*options.customer_size))
            self.cashier.show()
            self.customer.setVisible(not options.one_window)
            self.cashier.requestActivate()
            self.cashier_model.share(one_window=bool(options.one_window), customer_away=False)
            return
        cashier, customer = self._choose()
        if customer is None:
            self.customer.hide()
        else:
            self._had_customer = True
            _place(self.customer, customer)
        if cashier is None:
            self.cashier.hide()
        else:
            _place(self.cashier, cashier)
            self.cashier.requestActivate()
        missing = customer is None and self._had_customer and not options.one_window
        self.cashier_model.share(one_window=customer is None and not missing, customer_away=missing)

    def close(self) -> None:
        """Take everything down, QML before the models it looks at."""
        app = _app()
        self._closed = True
        self.voice.close()
        app.screenAdded.disconnect(self._screen_added)
        app.screenRemoved.disconnect(self._screen_removed)
        app.removeTranslator(self._translator)
        self.pointer.close()
        self.touches.close()
        for window in (self.customer, self.cashier):
            window.hide()
        shiboken6.delete(self._engine)

    def _language(self, code: str) -> Language:
        return Language(code, self._folder, self.brand_watch.brand.words(code))

    def _first_logo(self) -> Logo | None:
        """Read the logo at the start, when a mistake can still be told to who made it. Raises SettingError."""
        if not self._options.logo:
            return None
        change, brand = self.brand_watch.next_change, self.brand_watch.brand
        if change is not None and "{brand}" not in self._options.logo:
            raise SettingError(
                f"[screens] logo: expected a path with {{brand}} in it, because {brand.name} gets another name on "
                f"{change.astimezone():%Y-%m-%d}, found {self._options.logo!r}"
            )
        try:
            return Logo(logo_file(self._options.logo, brand))
        except LogoError as error:
            raise SettingError(f"[screens] logo: {error}") from error

    def _later_logo(self) -> Logo | None:
        """Read the logo in the middle of the night: whatever is wrong with it, the name in letters is always right."""
        if not self._options.logo:
            return None
        try:
            return Logo(logo_file(self._options.logo, self.brand_watch.brand))
        except LogoError as error:
            _log.warning("[screens] logo: %s; the brand's name is shown in letters", error)
            return None

    def _bear(self, logo: Logo | None) -> None:
        brand = self.brand_watch.brand
        if logo is not None:
            self._logos.add(brand.id, logo)
        self.customer_model.bear(brand.name, f"image://logo/{brand.id}" if logo is not None else "")

    def _rebrand(self) -> None:
        """Say everything again by the other name; the colours have changed by themselves."""
        self._cashier_speaks = self._language(self._cashier_speaks.code)
        self._translator.speak(self._cashier_speaks)
        self._engine.retranslate()
        self._bear(self._later_logo())
        self.speak_to_the_customer(self._customer_speaks.code)
        if self._last is not None:
            self.show(self._last)
        if self._failure:
            self.fail(self._failure)

    def _load(self, name: str, **models: QObject) -> QQuickWindow:
        self._engine.setInitialProperties(dict(models))
        before = len(self._engine.rootObjects())
        complaints: list[str] = []
        self.warned.connect(complaints.append)
        self._engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / name)))
        self.warned.disconnect(complaints.append)
        windows = self._engine.rootObjects()[before:]
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise WindowError(f"{name} can't be shown: {'; '.join(complaints)}")
        return windows[0]

    def _choose(self) -> tuple[QScreen | None, QScreen | None]:
        """Tell which screen is whose. A screen once chosen keeps its part for as long as the kiosk runs."""
        app = _app()
        screens = app.screens()
        customer = _find(screens, self._customer_screen)
        cashier = _find([screen for screen in screens if screen is not customer], self._cashier_screen)
        if not self._cashier_screen or (cashier is None and not self._customer_screen):
            primary = app.primaryScreen()
            free = [screen for screen in screens if screen is not customer]
            cashier = primary if primary in free else (free[0] if free else None)
        if cashier is not None:
            self._cashier_screen = name_of(cashier)
        if self._options.one_window:
            return cashier or app.primaryScreen(), None
        if not self._customer_screen and cashier is not None:
            customer = next((screen for screen in screens if screen is not cashier), None)
            if customer is not None:
                self._customer_screen = name_of(customer)
        return cashier, customer

    def _screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._arrange_soon)
        self._arrange_soon()

    def _screen_removed(self, screen: QScreen) -> None:
        if self._options.full_screen:
            if _is(screen, self._customer_screen):
                self.customer.hide()
            elif _is(screen, self._cashier_screen) and self._customer_screen:
                self.cashier.hide()
        self._arrange_soon()

    def _arrange_soon(self) -> None:
        QTimer.singleShot(0, self.arrange)

    def _complain(self, warnings: list[QQmlError]) -> None:
        for warning in warnings:
            _log.warning("qml: %s", warning.toString())
            self.warned.emit(warning.toString())


def _app() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app


def _place(window: QQuickWindow, screen: QScreen) -> None:
    if window.isVisible() and window.screen() is screen and window.geometry() == screen.geometry():
        return
    # Geometry set while full screen on a screen that has gone leaves stale values behind: hide first.
    window.hide()
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()


def _is(screen: QScreen, wanted: str) -> bool:
    return bool(wanted) and wanted in {screen.name(), screen.serialNumber()}


def _find(screens: list[QScreen], wanted: str) -> QScreen | None:
    return next((screen for screen in screens if _is(screen, wanted)), None)
