"""Puts the parts together: the only file that knows them all, but for Qt, which is asked for only where it is drawn.

Everything opened here is closed here, in the opposite order: till or engine, then journal, then connections.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

from kiosk import __version__
from kiosk.config import AtStart, Settings
from kiosk.domain import slip
from kiosk.domain.payment import Payment
from kiosk.domain.phrase import phrase
from kiosk.engine.payment_engine import PaymentEngine, Terms
from kiosk.engine.ports import Clock, JournalDamaged, JournalError, Names
from kiosk.engine.present import Place
from kiosk.engine.screens import Screens
from kiosk.engine.slips import Auto, SlipTerms
from kiosk.engine.till import Till
from kiosk.journal.head import Head
from kiosk.journal.snapshot import snapshot_of
from kiosk.journal.sqlite_journal import SqliteJournal
from kiosk.languages import Language
from kiosk.printing.escpos import CodePage
from kiosk.printing.lines import open_line
from kiosk.printing.printer import Printer, Render
from kiosk.resources import assets
from kiosk.secrets import Keys
from kiosk.system import SystemClock, SystemNames
from kiosk.vipps import qr
from kiosk.vipps import session as vipps_session
from kiosk.vipps import tokens as vipps_tokens
from kiosk.vipps.ecom.gateway import EcomGateway
from kiosk.vipps.ecom.messages import Shop
from kiosk.vipps.qr_picture import Rasterise
from kiosk.vipps.transport import Transport

_log = logging.getLogger(__name__)

TEST_BANNER = "TEST: no real money"

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
    plain http (a demonstration on the local network), `banner` overrides the test banner.
    """

    settings: Settings
    keys: Keys
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
        banner = "" if self.settings.is_production else TEST_BANNER
        return Place(self.settings.shop.name, self.settings.shop.till, banner=banner)


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


@asynccontextmanager
async def open_gateway(plan: Plan, clock: Clock) -> AsyncIterator[EcomGateway]:
    """Open a line to Vipps. Nothing is asked yet."""
    settings, keys = plan.settings, plan.keys
    msn = settings.vipps.merchant_serial_number
    gateway = EcomGateway(
        Transport(settings.vipps.base_url, allowed_http_hosts=plan.http_hosts),
        vipps_tokens.Keys(keys.client_id, keys.client_secret, keys.subscription_key, msn),
        Shop(settings.vipps.callback_prefix, settings.vipps.fallback_url),
        clock,
        qr=qr.QrSettings(
            render=qr.Render(settings.qr.render),
            format=qr.PictureFormat(settings.qr.format),
            allowed_http_hosts=plan.http_hosts,
        ),
        system=vipps_session.SystemNames(version=__version__, plugin_version=__version__),
        rasterise=svg_reader(),
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


def slip_terms(plan: Plan) -> SlipTerms:
    """How slips are given out here. What draws and prints is loaded when it is first needed."""
    settings, place = plan.settings.printer, plan.place
    language = settings.language.value if settings.language else slip.LANGUAGES.get(place.market, "nb")
    speaks = Language(language, assets() / "translations")

    def draw(text: str) -> bytes:
        from kiosk.printing.code import draw_code

        return draw_code(text)

    return SlipTerms(
        slip.Place(place.shop, place.till, place.market, language),
        Auto(settings.auto),
        open_printer(plan.settings),
        draw,
        speaks.spoken,
    )


def open_printer(settings: Settings) -> Printer | None:
    """The slip printer of the settings, if there is one. Nothing is sent to it yet."""
    wanted = settings.printer
    if not wanted.connection:
        return None
    line = open_line(wanted.connection)
    return Printer(line, wanted.width, CodePage(wanted.code_page), Render(wanted.render), assets() / "fonts")


@asynccontextmanager
async def open_till(plan: Plan, publish: Callable[[Screens], None]) -> AsyncIterator[Till]:
    """Open the counter: `publish` gets both screens after every change."""
    clock = SystemClock()
    async with open_journal(plan.settings) as journal, open_gateway(plan, clock) as gateway:
        names = SystemNames(plan.settings.shop.till)
        slips = slip_terms(plan)
        till = Till(gateway, journal, clock, names, plan.terms, plan.place, publish, slips, journal)
        await till.open()
        if journal.lost:
            till.warn(*JOURNAL_LOST)
        looking_after = asyncio.create_task(look_after(journal, plan.settings, clock, till.warn))
        try:
            yield till
        finally:
            looking_after.cancel()
            await asyncio.gather(looking_after, return_exceptions=True)
            await till.close()


async def look_after(
    journal: SqliteJournal, settings: Settings, clock: Clock, warn: Callable[[str, str], None]
) -> None:
    """Behind the sales: check the whole chain once, and forget what was typed long ago, if the settings say so.

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
