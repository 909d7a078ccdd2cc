"""Puts the parts together: the only file that knows them all, but for Qt, which is asked for only where it is drawn.

Everything opened here is closed here, in the opposite order: till or engine, then journal, then connections.
"""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.brand import load_brands
from kiosk.cashiers import Cashiers
from kiosk.config import AtStart, Listen, Settings, vat_rates
from kiosk.domain import slip
from kiosk.domain.basket import Item
from kiosk.domain.identifiers import MerchantSerialNumber
from kiosk.domain.money import Money
from kiosk.domain.payment import Payment
from kiosk.domain.phrase import phrase
from kiosk.engine.basket_desk import Quick
from kiosk.engine.clock_check import WARNING_SECONDS, ClockCheck, TimeTold
from kiosk.engine.payment_engine import PaymentEngine, Terms
from kiosk.engine.ports import Clock, JournalDamaged, JournalError, Names
from kiosk.engine.present import Place
from kiosk.engine.screens import Screens
from kiosk.engine.slips import Auto, Lines, SlipTerms
from kiosk.engine.till import Till
from kiosk.journal.head import Head
from kiosk.journal.snapshot import snapshot_of
from kiosk.journal.sqlite_journal import SqliteJournal
from kiosk.languages import Language
from kiosk.logs import hide
from kiosk.pins import FILE_NAME, Pins
from kiosk.printing.escpos import CodePage
from kiosk.printing.lines import open_line
from kiosk.printing.printer import Printer, Render
from kiosk.resources import assets
from kiosk.secrets import Keys, KeysInUse
from kiosk.system import SystemClock, SystemNames
from kiosk.vipps import qr
from kiosk.vipps import session as vipps_session
from kiosk.vipps import tokens as vipps_tokens
from kiosk.vipps.ecom.gateway import EcomGateway
from kiosk.vipps.ecom.messages import Shop
from kiosk.vipps.qr_picture import Rasterise
from kiosk.vipps.transport import Transport

if TYPE_CHECKING:
    from kiosk.display.feed import Feed

_log = logging.getLogger(__name__)

TEST_BANNER = phrase("TEST: no real money.")
IN_CLEAR = phrase("The keys lie in a file that is not encrypted.")

DISK_LOOKED_AT_EVERY = BRAND_LOOKED_AT_EVERY = 60.0
"""Seconds."""

COUNTED_AFTER = 2.0
"""Seconds after the start at which the day is first counted: behind the first screens, and in small pieces."""
COUNTED_EVERY = 300.0
CHECKED_AFTER = 30.0
"""Seconds after the start at which the whole journal begins to be checked: when nobody waits for the first screen."""

JOURNAL_LOST = (
    phrase("Payments are missing from the journal"),
    phrase(
        "An older copy of it was put back, or its end was cut off. You can go on. Tell the person who runs this kiosk: "
        "`kiosk doctor` says what to do."
    ),
)
JOURNAL_CHANGED = (
    phrase("The journal was changed or is damaged"),
    phrase(
        "Old payments in it can't be relied on. You can go on. Tell the person who runs this kiosk: "
        "`kiosk doctor` says what to do."
    ),
)
"""Title and text of what the cashier is told about the journal."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is put together: settings and keys, and what a demonstration changes about them.

    `show_seconds` overrides the settings' deadline, `http_hosts` are hosts besides this machine whose QR codes may be
    plain http (a demonstration on the local network).
    """

    settings: Settings
    keys: Keys | KeysInUse
    show_seconds: int | None = None
    http_hosts: frozenset[str] = frozenset()

    @property
    def terms(self) -> Terms:
        """The terms of payment that the settings ask for."""
        payment = self.settings.payment
        return Terms(
            payment.capture,
            self.show_seconds or payment.show_seconds,
            payment.poll_seconds,
            take_reserved_at_start=payment.reserved_at_start is AtStart.CAPTURE,
            refund_limit_payment=self.settings.refund.limit_payment or None,
            refund_limit_day=self.settings.refund.limit_day or None,
        )

    @property
    def place(self) -> Place:
        """Where the till stands, and whether the money is real."""
        keys = self.keys.now if isinstance(self.keys, KeysInUse) else self.keys
        banner = "" if self.settings.is_production else TEST_BANNER
        warning = IN_CLEAR if keys.in_clear else ""
        shop = self.settings.shop
        return Place(shop.name, shop.till, shop.market.value, banner, warning)


def cashiers_of(settings: Settings, clock: Clock) -> Cashiers:
    """Give the cashiers of this till: their PINs lie beside the journal."""
    return Cashiers(Pins(settings.journal.path.with_name(FILE_NAME), clock))


@asynccontextmanager
async def open_journal(settings: Settings) -> AsyncIterator[SqliteJournal]:
    """Open the journal for this process alone; JournalError says why it can't be, and who has it.

    Its head is logged before and after: whoever keeps the log can tell later whether the journal lost its end.
    """
    journal = await SqliteJournal.open(settings.journal.path)
    log_head("opened", journal.head)
    try:
        yield journal
    finally:
        await journal.close()
        log_head("closed", journal.head)


@asynccontextmanager
async def read_journal(settings: Settings) -> AsyncIterator[SqliteJournal]:
    """Open a copy of the journal, to look at: beside a running kiosk, and in nobody's way. Nothing there is changed."""
    with snapshot_of(settings.journal.path) as copy:
        journal = await SqliteJournal.open(copy)
        try:
            yield journal
        finally:
            await journal.close()


def log_head(what: str, head: Head) -> None:
    """Write the journal's head to the log, in fields of its own: the number of entries and the last one's hash."""
    _log.info("journal %s at head %s", what, head, extra={"entries": head.entries, "head": head.hash})


class _UnitsKeys:
    """The sales unit's keys as its line to Vipps asks for them."""

    def __init__(self, keys: KeysInUse, msn: MerchantSerialNumber) -> None:
        self._keys, self._msn = keys, msn

    def current(self) -> vipps_tokens.Keys:
        """See KeySource."""
        return vipps_tokens.Keys(*self._keys.now.all, self._msn)

    async def look_again(self) -> bool:
        """See KeySource."""
        return await asyncio.to_thread(self._keys.look_again)


@asynccontextmanager
async def open_gateway(
    plan: Plan, clock: Clock, hears: Callable[[TimeTold], None] = lambda told: None
) -> AsyncIterator[EcomGateway]:
    """Open a line to Vipps. Nothing is asked yet; `hears` gets what time it is there with each answer."""
    settings = plan.settings
    keys = plan.keys if isinstance(plan.keys, KeysInUse) else KeysInUse(plan.keys)
    gateway = EcomGateway(
        Transport(settings.vipps.base_url, allowed_http_hosts=plan.http_hosts),
        _UnitsKeys(keys, settings.vipps.merchant_serial_number),
        Shop(settings.vipps.callback_prefix, settings.vipps.fallback_url),
        clock,
        qr=qr.QrSettings(
            render=qr.Render(settings.qr.render),
            format=qr.PictureFormat(settings.qr.format),
            allowed_http_hosts=plan.http_hosts,
        ),
        system=vipps_session.SystemNames(version=__version__, plugin_version=__version__),
        rasterise=svg_reader(),
        hears=hears,
    )
    try:
        yield gateway
    finally:
        await gateway.aclose()


def svg_reader() -> Rasterise | None:
    """What draws an SVG so that it can be read back: Qt, where it is installed."""
    try:
        from kiosk.ui.svg import rasterise_svg
    except ImportError:
        return None
    return rasterise_svg


@asynccontextmanager
async def open_engine(
    plan: Plan, changed: Callable[[Payment], None]
) -> AsyncIterator[tuple[PaymentEngine, SqliteJournal, Clock]]:
    """Open an engine without a till, for the command line; `changed` hears of every new snapshot."""
    clock = SystemClock()
    async with open_journal(plan.settings) as journal, open_gateway(plan, clock) as gateway:
        names: Names = SystemNames(plan.settings.shop.till)
        engine = PaymentEngine(gateway, journal, clock, names, plan.terms, changed=changed)
        try:
            yield engine, journal, clock
        finally:
            await engine.close()


def slip_terms(settings: Settings, clock: Clock) -> SlipTerms:
    """How slips are given out here. What draws and prints is loaded when it is first needed."""
    shop = settings.shop

    def draw(text: str) -> bytes:
        from kiosk.printing.code import draw_code

        return draw_code(text)

    return SlipTerms(
        slip.Place(shop.name, shop.till, shop.market.value, slip_language(settings)),
        Auto(settings.printer.auto),
        open_printer(settings),
        draw,
        slip_speaker(settings, clock),
    )


def slip_language(settings: Settings) -> str:
    """The language of what is printed: that of the settings, else the one that the market's law expects."""
    chosen = settings.printer.language
    return chosen.value if chosen else slip.LANGUAGES.get(settings.shop.market.value, "nb")


def slip_speaker(settings: Settings, clock: Clock) -> Callable[[Lines], Lines]:
    """Say lines in the language of the slips, under the brand that the market knows when they are said."""
    brands, code = load_brands(assets() / "brands"), slip_language(settings)
    market, choice = settings.shop.market.value, settings.screens.brand.value
    known: dict[str, Language] = {}

    def speak(lines: Lines) -> Lines:
        brand = brands.brand_at(market, clock.now(), choice)
        if brand.id not in known:
            known[brand.id] = Language(code, assets() / "translations", brand.words(code))
        return known[brand.id].spoken(lines)

    return speak


def quick_keys(settings: Settings) -> Quick:
    """Give the keys beside the keypad: each thing with the rates of its class of goods."""
    quick = settings.quick
    rates = vat_rates(settings) if quick.items else {}
    items = tuple(Item(one.name, Money(one.price), rates[one.vat]) for one in quick.items)
    return Quick(tuple(Money(one) for one in quick.amounts), items)


def open_printer(settings: Settings) -> Printer | None:
    """The slip printer of the settings, if there is one. Nothing is sent to it yet."""
    wanted = settings.printer
    if not wanted.connection:
        return None
    line = open_line(wanted.connection)
    return Printer(line, wanted.width, CodePage(wanted.code_page), Render(wanted.render), assets() / "fonts")


@asynccontextmanager
async def open_till(plan: Plan, publish: Callable[[Screens], None]) -> AsyncIterator[Till]:
    """Open the counter: `publish` gets both screens after every change, and so do tablets, if the settings say so."""
    clock, clock_check = SystemClock(), ClockCheck()
    feed = _feed(plan.settings, clock)

    def publish_to_all(screens: Screens) -> None:
        publish(screens)
        if feed:
            feed.show(screens)

    async with open_journal(plan.settings) as journal, open_gateway(plan, clock, clock_check.heard) as gateway:
        names = SystemNames(plan.settings.shop.till)
        slips = slip_terms(plan.settings, clock)
        till = Till(
            gateway,
            journal,
            clock,
            names,
            plan.terms,
            plan.place,
            publish_to_all,
            slips=slips,
            book=journal,
            staff=cashiers_of(plan.settings, clock),
            lock_after=plan.settings.shop.lock_after_seconds,
            counts=journal,
            tips=plan.settings.tip.percents,
            quick=quick_keys(plan.settings),
        )

        def unsound(title: str, text: str) -> None:
            till.journal_is_unsound()
            till.warn(title, text)

        await till.open()
        clock_check.changed = _told_of_the_clock(till)
        if feed:
            await _serve(feed, till, plan.settings.display.port)
        if journal.lost:
            unsound(*JOURNAL_LOST)
        beside = (
            *([asyncio.create_task(_follow_the_brand(feed, clock))] if feed else []),
            asyncio.create_task(look_after(journal, plan.settings, clock, unsound)),
            asyncio.create_task(count_ahead(till.count_day, clock)),
            asyncio.create_task(watch_the_disk(plan.settings.journal.path, clock, till.disk_has)),
        )
        try:
            yield till
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)
            if feed:
                await feed.close()
            await till.close()


def _feed(settings: Settings, clock: Clock) -> Feed | None:
    """Make what serves the customer's screen to tablets; None where the settings don't ask for it."""
    display, screens = settings.display, settings.screens
    if display.listen is Listen.OFF:
        return None
    from kiosk.display.feed import Feed, FeedOptions  # its libraries are loaded where they are used

    language = (screens.customer_language or screens.language).value
    brands, market, choice = load_brands(assets() / "brands"), settings.shop.market.value, screens.brand.value
    options = FeedOptions(
        display.listen is Listen.LAN,
        display.port,
        language,
        screens.theme.value,
        brand=lambda: brands.brand_at(market, clock.now(), choice),
    )
    feed = Feed(options, assets(), svg_reader())
    hide(feed.token)
    return feed


async def _follow_the_brand(feed: Feed, clock: Clock) -> None:
    """Let the tablets change with the market: looked at every minute, for the clock may be set at any time."""
    while True:
        await clock.sleep(BRAND_LOOKED_AT_EVERY)
        feed.rebrand()


async def _serve(feed: Feed, till: Till, port: int) -> None:
    """Let tablets in. Where that can't be, the cashier is told, and sales go on."""
    try:
        await feed.open(till.customer_wants_time, till.choose_tip, till.show_tablets)
    except OSError as error:
        _log.warning("the customer's screen can't be served on port %s: %s", port, error.strerror)
        till.warn(*no_tablets(port))


def no_tablets(port: int) -> tuple[str, str]:
    """Title and text of what the cashier is told when tablets can't be served."""
    return (
        phrase("Tablets can't show the customer's screen"),
        phrase(
            "Port {port} can't be used; another program may have it. You can go on without. Tell the person who "
            "runs this kiosk: [display] port names another one.",
            port=str(port),
        ),
    )


def _told_of_the_clock(till: Till) -> Callable[[int], None]:
    def changed(seconds: int) -> None:
        level = logging.WARNING if abs(seconds) > WARNING_SECONDS else logging.INFO
        _log.log(level, "this machine's clock is %s s ahead of Vipps'", seconds, extra={"clock_off": seconds})
        till.clock_is_off(seconds)

    return changed


async def watch_the_disk(path: Path, clock: Clock, tell: Callable[[int | None], None]) -> None:
    """Tell every minute how much room is left where the journal is."""
    while True:
        tell(free_bytes(path))
        await clock.sleep(DISK_LOOKED_AT_EVERY)


def free_bytes(path: Path) -> int | None:
    """Room that is left for this user on the disk of `path`, or of the nearest folder above that exists."""
    folder = next((one for one in path.absolute().parents if one.is_dir()), None)
    try:
        return shutil.disk_usage(folder).free if folder else None
    except OSError:
        return None


async def count_ahead(count: Callable[[], Awaitable[None]], clock: Clock) -> None:
    """Count the day behind the sales, now and then: whoever looks at it finds its figures, also after a restart."""
    await clock.sleep(COUNTED_AFTER)
    while True:
        try:
            await count()
        except JournalError as error:  # `look_after` says what is wrong with a journal
            _log.warning("the day could not be counted: %s", error)
        await clock.sleep(COUNTED_EVERY)


async def look_after(
    journal: SqliteJournal,
    settings: Settings,
    clock: Clock,
    warn: Callable[[str, str], None],
) -> None:
    """Behind the sales: check the whole chain, and forget what was typed long ago, if settings say so.

    `warn` gets the title and the text of what the cashier must hear. Sales go on: the end of the chain was sound at the
    start, and what happened to the money is read from Vipps.
    """
    await clock.sleep(CHECKED_AFTER)
    try:
        if days := settings.journal.keep_texts_days:
            forgotten = await journal.forget_texts(clock.now() - timedelta(days=days), clock.sleep)
            _log.info("%s typed texts of more than %s days ago were forgotten", forgotten, days)
        entries = await journal.verify_in_pieces(clock.sleep)
        _log.info("the journal's chain was checked: %s entries", entries)
    except JournalDamaged as error:
        _log.error("the journal is damaged: %s", error)
        warn(*JOURNAL_CHANGED)
    except JournalError as error:
        _log.warning("the journal could not be looked after: %s", error)
