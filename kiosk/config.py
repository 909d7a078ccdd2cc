"""Settings: one TOML file, checked whole before anything starts. Keys and passwords are never in it (see `secrets`).

Every mistake is one line that names the file, the key and what is expected there. The table FIELDS is the whole
truth about the file's keys; `EXAMPLE` is a file to begin with.
"""

from __future__ import annotations

import difflib
import ipaddress
import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

import platformdirs

from kiosk.domain.errors import IdentifierError
from kiosk.domain.identifiers import MerchantSerialNumber
from kiosk.domain.money import MAXIMUM_TO_ASK_FOR, MINIMUM_TO_ASK_FOR
from kiosk.domain.payment import CapturePolicy
from kiosk.domain.tip import MOST_OFFERS
from kiosk.domain.vat import RateClass
from kiosk.resources import asset
from kiosk.vat import load_vat

APPLICATION = "qr-kiosk"
FILE_NAME = "kiosk.toml"
PRODUCTION_HOST = "api.vipps.no"
PAPER_WIDTHS = (32, 42, 48)
QUICK_AMOUNTS = 6
"""How many keys for amounts there is room for beside the keypad."""
QUICK_ITEMS = 24
"""How many keys for things there may be: as many as a hand finds without searching."""
ITEM_NAME = 30
"""Characters of a thing's name."""
EXIT_CODE = 64
"""What the command line ends with when the settings are wrong (EX_USAGE)."""

EXAMPLE = """\
[vipps]
base_url = "https://apitest.vipps.no"    # https://api.vipps.no when real money may move
merchant_serial_number = "123456"
fallback_url = "https://shop.example/thank-you"
callback_prefix = "https://shop.example/vipps"

[shop]
name = "The shop"
till = "till-1"
"""


class SettingsError(Exception):
    """The settings can't be used; the message is one line for a person: which file, which key, what is expected."""


class Protocol(StrEnum):
    """The payment API that is spoken."""

    ECOM = "ecom"


class Market(StrEnum):
    """The country whose customers stand at the counter: how money, days and times are written, and which brand."""

    NORWAY = "NO"
    DENMARK = "DK"
    FINLAND = "FI"
    SWEDEN = "SE"


PRODUCTION_MARKETS: Mapping[Protocol, frozenset[Market]] = {Protocol.ECOM: frozenset({Market.NORWAY})}
"""Where each API moves real money; eCom has no currency but Norwegian kroner."""


class QrRender(StrEnum):
    """Who draws the QR: the vendor, or the kiosk from the address in it (needs the vendor's design approval)."""

    VENDOR = "vendor"
    OWN = "own"


class QrFormat(StrEnum):
    """The form in which the vendor's picture is asked for."""

    PNG = "png"
    SVG = "svg"


class BrandChoice(StrEnum):
    """The name and colours that the customer knows; `auto` leaves it to market and day."""

    AUTO = "auto"
    VIPPS = "vipps"
    MOBILEPAY = "mobilepay"


class Theme(StrEnum):
    """Dark signs on light ground, or light on dark."""

    LIGHT = "light"
    DARK = "dark"


class ScreenLanguage(StrEnum):
    """What a screen speaks."""

    ENGLISH = "en"
    NORWEGIAN = "nb"
    DANISH = "da"
    SWEDISH = "sv"
    FINNISH = "fi"


class Motion(StrEnum):
    """How much moves on the customer's screen."""

    FULL = "full"
    REDUCED = "reduced"


class Speech(StrEnum):
    """When the customer's screen speaks: never, while the customer's key for it is on, or always."""

    OFF = "off"
    WITH_KEY = "with_key"
    ALWAYS = "always"


class LogLevel(StrEnum):
    """From which weight on a log line is written."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class VippsSettings:
    """[vipps]: whom we ask, and as whom."""

    protocol: Protocol
    base_url: str
    merchant_serial_number: MerchantSerialNumber
    fallback_url: str
    callback_prefix: str


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """[shop]: what the customer reads, the till's name that goes into every reference, and the country."""

    name: str
    till: str
    market: Market
    lock_after_seconds: int
    """Seconds without a touch after which a till with cashiers asks again who it is; 0: never by itself."""


class AtStart(StrEnum):
    """What becomes of money that was approved while the kiosk was down."""

    RELEASE = "release"
    CAPTURE = "capture"


@dataclass(frozen=True, slots=True)
class PaymentSettings:
    """[payment]: when reserved money is taken, how long a QR stands, how often Vipps is asked."""

    capture: CapturePolicy
    show_seconds: int
    poll_seconds: float
    reserved_at_start: AtStart


@dataclass(frozen=True, slots=True)
class RefundSettings:
    """[refund]: the most, in minor units, that this till gives back for one payment and in one day; 0 is no limit."""

    limit_payment: int
    limit_day: int


@dataclass(frozen=True, slots=True)
class TipSettings:
    """[tip]: which percentages the customer may choose from before the QR is made; empty: nobody is asked."""

    percents: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class QuickItem:
    """One of [[quick.items]]: what is sold by name, its price in minor units, VAT in it, and the name of its rate."""

    name: str
    price: int
    vat: str


@dataclass(frozen=True, slots=True)
class QuickSettings:
    """[quick]: what stands on keys beside the keypad, amounts in minor units and things by name."""

    amounts: tuple[int, ...]
    items: tuple[QuickItem, ...]


@dataclass(frozen=True, slots=True)
class JournalSettings:
    """[journal]: where payments are remembered, and for how many days what the cashier typed is (0: for ever)."""

    path: Path
    keep_texts_days: int


@dataclass(frozen=True, slots=True)
class QrSettings:
    """[qr]: whose picture is shown, in which form."""

    render: QrRender
    format: QrFormat


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """[screens]: how it looks, and which screen is the customer's (its name or serial number; empty: the other one)."""

    theme: Theme
    language: ScreenLanguage
    customer_language: ScreenLanguage | None
    """None: that of the cashier's screen."""
    customer: str
    one_window: bool
    """Cashier and customer take turns on one screen, even if there are two."""
    full_screen: bool
    brand: BrandChoice
    logo: str
    """Path of the brand's logo, with `{brand}` for the brand's name; empty: its name in letters stands for it."""
    viewing_distance_mm: int
    """From how far the customer reads; the type is sized by it."""
    customer_dpi: int
    """Dots per inch of the customer's screen; 0 believes the screen."""
    customer_keys: bool
    """Whether the customer can touch their screen."""
    motion: Motion
    speech: Speech


class Listen(StrEnum):
    """Who may open the customer's screen in a browser: nobody, this machine, or the local network."""

    OFF = "off"
    LOOPBACK = "loopback"
    LAN = "lan"


@dataclass(frozen=True, slots=True)
class DisplaySettings:
    """[display]: the customer's screen in a browser on a tablet; port 0 takes a free one."""

    listen: Listen
    port: int


class SlipAuto(StrEnum):
    """Whether a slip is printed when a payment is over; "never" leaves it to the payment's own page."""

    ASK = "ask"
    ALWAYS = "always"
    NEVER = "never"


class PrinterCodePage(StrEnum):
    """The one code page of the printer's letters."""

    CP858 = "CP858"
    CP1252 = "CP1252"


class PrinterRender(StrEnum):
    """The printer's own letters, or a picture with ours."""

    TEXT = "text"
    RASTER = "raster"


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """[printer]: where slips are printed (empty: nowhere), how wide the paper is in columns, and in which language."""

    connection: str
    width: int
    code_page: PrinterCodePage
    render: PrinterRender
    auto: SlipAuto
    language: ScreenLanguage | None
    """None: that of the country, as its law wants it."""


@dataclass(frozen=True, slots=True)
class LogSettings:
    """[logs]: from which weight on, a file beside stderr, and how many megabytes of it are kept (0: no file)."""

    level: LogLevel
    path: Path | None
    """None: `kiosk run` has its file in the default place, and other commands none."""
    keep_mb: int


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, checked. `file` is where they came from."""

    file: Path
    vipps: VippsSettings
    shop: ShopSettings
    payment: PaymentSettings
    refund: RefundSettings
    tip: TipSettings
    quick: QuickSettings
    journal: JournalSettings
    qr: QrSettings
    screens: ScreenSettings
    display: DisplaySettings
    printer: PrinterSettings
    logs: LogSettings

    @property
    def is_production(self) -> bool:
        """Whether real money moves."""
        return urlsplit(self.vipps.base_url).hostname == PRODUCTION_HOST


class _Wrong(Exception):
    """A value cannot stand; the message says what is expected, to follow "expected"."""


class _WrongWithin(Exception):
    """Something in a list of tables cannot stand: `place` is the way to it from the key; the message says all."""

    def __init__(self, place: str, complaint: str) -> None:
        super().__init__(complaint)
        self.place = place


Read = Callable[[Any], Any]


def _text(value: Any) -> str:
    if type(value) is not str:
        raise _Wrong("a text in quotes")
    return value


def _name(value: Any) -> str:
    if not _text(value).strip() or not value.isprintable():
        raise _Wrong("a text in quotes, not empty, on one line")
    return str(value)


def _flag(value: Any) -> bool:
    if type(value) is not bool:
        raise _Wrong("true or false")
    return value


def _one_of(words: type[StrEnum]) -> Read:
    def read(value: Any) -> StrEnum:
        try:
            return words(_text(value))
        except (ValueError, _Wrong):
            raise _Wrong(" or ".join(f'"{word}"' for word in words)) from None

    return read


def _whole_number(least: int, most: int) -> Read:
    def read(value: Any) -> int:
        if type(value) is not int or not least <= value <= most:
            raise _Wrong(f"a whole number from {least} to {most}")
        return value

    return read


def _port(value: Any) -> int:
    if type(value) is not int or not (value == 0 or 1024 <= value <= 65535):
        raise _Wrong("a whole number from 1024 to 65535, or 0 for any port that is free")
    return value


def _number(least: float, most: float) -> Read:
    def read(value: Any) -> float:
        if type(value) not in (int, float) or not least <= value <= most:
            raise _Wrong(f"a number from {least:g} to {most:g}")
        return float(value)

    return read


def _percents(value: Any) -> tuple[int, ...]:
    whole = isinstance(value, list) and all(type(one) is int and 1 <= one <= 100 for one in value)
    if not whole or len(value) > MOST_OFFERS or value != sorted(set(value)):
        raise _Wrong(
            f"at most {MOST_OFFERS} whole numbers from 1 to 100, each larger than the one before, such as [5, 10, 15], "
            "or [] to ask for no tip"
        )
    return tuple(value)


def _till(value: Any) -> str:
    if not re.fullmatch("[a-zA-Z0-9-]{1,20}", _text(value)):
        raise _Wrong('1 to 20 letters from a to z, digits and dashes, in quotes, such as "till-1"')
    return str(value)


def _merchant_serial_number(value: Any) -> MerchantSerialNumber:
    try:
        return MerchantSerialNumber(_text(value))
    except (IdentifierError, _Wrong):
        raise _Wrong('the sales unit\'s number, 4 to 6 digits in quotes, such as "123456"') from None


def is_loopback(host: str) -> bool:
    """Whether `host` is this very machine."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _parts(value: Any) -> SplitResult:
    try:
        parts = urlsplit(_text(value))
        parts.port  # noqa: B018  looking at it checks it
    except ValueError:
        raise _Wrong("an https address") from None
    if not parts.hostname or re.search(r"\s", value) or parts.username or parts.password:
        raise _Wrong("an https address")
    return parts


def _secure(parts: SplitResult) -> bool:
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))


def _base_url(value: Any) -> str:
    expected = 'an https address without a path (http only to this machine), such as "https://api.vipps.no"'
    try:
        parts = _parts(value)
    except _Wrong:
        raise _Wrong(expected) from None
    if not _secure(parts) or parts.path not in ("", "/") or parts.query or parts.fragment:
        raise _Wrong(expected)
    return str(value).rstrip("/")


def _page_url(value: Any) -> str:
    expected = 'an https address, such as "https://shop.example/vipps"'
    try:
        parts = _parts(value)
    except _Wrong:
        raise _Wrong(expected) from None
    # http is for tests against the emulator on this machine.
    if not _secure(parts) or parts.fragment or len(value) > 255:
        raise _Wrong(expected + ", at most 255 characters")
    return str(value)


def _path(value: Any) -> Path:
    path = Path(_name(value)).expanduser()
    if not path.is_absolute():
        raise _Wrong("a whole path, from the root or from ~, so that it means the same wherever the kiosk is started")
    return path


def _language_or_none(value: Any) -> ScreenLanguage | None:
    found: ScreenLanguage | None = _one_of(ScreenLanguage)(value) if value != "" else None
    return found


PRINTERS = (
    r"tcp://[^/?#@\s]+/?",
    r"file:///[^?#\s]+",
    r"serial:///[^?#\s]+(\?baud=[1-9][0-9]*)?",
    r"usb://[0-9a-fA-F]{4}:[0-9a-fA-F]{4}",
)
"""How the way to a printer may be written; `printing/lines.py` opens it."""


def _connection(value: Any) -> str:
    try:
        known = _text(value) == "" or any(re.fullmatch(pattern, value) for pattern in PRINTERS)
        port = urlsplit(value).port if str(value).startswith("tcp:") else None  # looking at it checks it
    except (ValueError, _Wrong):
        known, port = False, None
    if not known or port == 0:
        raise _Wrong(
            '"tcp://host:9100", "file:///dev/usb/lp0", "serial:///dev/ttyUSB0?baud=19200", "usb://04b8:0e15", '
            'or "" for no printer'
        )
    return str(value)


def _width(value: Any) -> int:
    if type(value) is not int or value not in PAPER_WIDTHS:
        raise _Wrong("32, 42 or 48 columns")
    return value


def _path_or_none(value: Any) -> Path | None:
    return _path(value) if value != "" else None


def _logo(value: Any) -> str:
    if value == "":
        return ""
    expected = "a whole path to an .svg or .png file; {brand} in it stands for vipps or mobilepay"
    try:
        path = _path(value)
    except _Wrong:
        raise _Wrong(expected) from None
    if path.suffix.lower() not in {".svg", ".png"}:
        raise _Wrong(expected)
    return str(path)


_MINOR_UNITS = f"from {MINIMUM_TO_ASK_FOR} to {MAXIMUM_TO_ASK_FOR}"


def _price(value: Any) -> int:
    if type(value) is not int or not MINIMUM_TO_ASK_FOR <= value <= MAXIMUM_TO_ASK_FOR:
        raise _Wrong(f"a whole number of minor units {_MINOR_UNITS}, such as 4500 for 45,00")
    return value


def _amounts(value: Any) -> tuple[int, ...]:
    expected = f"at most {QUICK_AMOUNTS} whole numbers of minor units {_MINOR_UNITS}, none twice, such as [2500, 5000]"
    if type(value) is not list or len(value) > QUICK_AMOUNTS:
        raise _Wrong(expected)
    try:
        amounts = tuple(_price(one) for one in value)
    except _Wrong:
        raise _Wrong(expected) from None
    if len(set(amounts)) < len(amounts):
        raise _Wrong(expected)
    return amounts


def _item_name(value: Any) -> str:
    if type(value) is not str or not value.strip() or not value.isprintable() or len(value) > ITEM_NAME:
        raise _Wrong(f"1 to {ITEM_NAME} printable characters in quotes")
    return value


_ITEM: Mapping[str, Read] = {"name": _item_name, "price": _price, "vat": _name}


def _items(value: Any) -> tuple[QuickItem, ...]:
    if type(value) is not list or not all(type(one) is dict for one in value):
        raise _Wrong("tables [[quick.items]] with name, price and vat")
    if len(value) > QUICK_ITEMS:
        raise _WrongWithin("items", f"expected at most {QUICK_ITEMS} tables, found {len(value)}")
    items: list[QuickItem] = []
    for number, table in enumerate(value, start=1):
        item = _item(number, table)
        if any(one.name == item.name for one in items):
            place = f"items[{number}].name"
            raise _WrongWithin(place, f"expected a name that no other item has, found {_shown(item.name)}")
        items.append(item)
    return tuple(items)


def _item(number: int, table: Mapping[str, Any]) -> QuickItem:
    place = f"items[{number}]"
    for key in table:
        if key not in _ITEM:
            raise _WrongWithin(f"{place}.{key}", f"unknown key{_did_you_mean(key, _ITEM)}")
    values = {}
    for key, read in _ITEM.items():
        try:
            values[key] = read(table.get(key))
        except _Wrong as wrong:
            found = f"expected {wrong}, found {_shown(table[key])}" if key in table else f"missing; expected {wrong}"
            raise _WrongWithin(f"{place}.{key}", found) from None
    return QuickItem(**values)


@dataclass(frozen=True, slots=True)
class _Field:
    read: Read
    default: Any = None
    """The value as it would stand in the file; None means that the key must be there."""


def _default_journal() -> str:
    return str(platformdirs.user_data_path(APPLICATION, appauthor=False) / "journal.db")


def default_log_file(environment: Mapping[str, str] = os.environ) -> Path:
    """Where `kiosk run` keeps its log if the settings name no place: systemd's folder for it, else the user's own."""
    folder = environment.get("LOGS_DIRECTORY", "").split(":")[0]
    return (Path(folder) if folder else platformdirs.user_log_path(APPLICATION, appauthor=False)) / "kiosk.log"


FIELDS: Mapping[str, tuple[type, Mapping[str, _Field]]] = {
    "vipps": (
        VippsSettings,
        {
            "protocol": _Field(_one_of(Protocol), "ecom"),
            "base_url": _Field(_base_url, "https://api.vipps.no"),
            "merchant_serial_number": _Field(_merchant_serial_number),
            "fallback_url": _Field(_page_url),
            "callback_prefix": _Field(_page_url),
        },
    ),
    "shop": (
        ShopSettings,
        {
            "name": _Field(_name),
            "till": _Field(_till),
            "market": _Field(_one_of(Market), "NO"),
            "lock_after_seconds": _Field(_whole_number(0, 36_000), 120),
        },
    ),
    "payment": (
        PaymentSettings,
        {
            "capture": _Field(_one_of(CapturePolicy), "at_once"),
            "show_seconds": _Field(_whole_number(30, 600), 300),
            "poll_seconds": _Field(_number(0.5, 10), 1.0),
            "reserved_at_start": _Field(_one_of(AtStart), "release"),
        },
    ),
    "refund": (
        RefundSettings,
        {"limit_payment": _Field(_whole_number(0, 10**10), 0), "limit_day": _Field(_whole_number(0, 10**12), 0)},
    ),
    "tip": (TipSettings, {"percents": _Field(_percents, [])}),
    "quick": (QuickSettings, {"amounts": _Field(_amounts, []), "items": _Field(_items, [])}),
    "journal": (
        JournalSettings,
        {"path": _Field(_path, _default_journal), "keep_texts_days": _Field(_whole_number(0, 36_500), 0)},
    ),
    "qr": (QrSettings, {"render": _Field(_one_of(QrRender), "vendor"), "format": _Field(_one_of(QrFormat), "png")}),
    "screens": (
        ScreenSettings,
        {
            "theme": _Field(_one_of(Theme), "light"),
            "language": _Field(_one_of(ScreenLanguage), "en"),
            "customer_language": _Field(_language_or_none, ""),
            "customer": _Field(_text, ""),
            "one_window": _Field(_flag, False),
            "full_screen": _Field(_flag, True),
            "brand": _Field(_one_of(BrandChoice), "auto"),
            "logo": _Field(_logo, ""),
            "viewing_distance_mm": _Field(_whole_number(300, 1500), 600),
            "customer_dpi": _Field(_whole_number(0, 600), 0),
            "customer_keys": _Field(_flag, True),
            "motion": _Field(_one_of(Motion), "full"),
            "speech": _Field(_one_of(Speech), "with_key"),
        },
    ),
    "display": (DisplaySettings, {"listen": _Field(_one_of(Listen), "off"), "port": _Field(_port, 8734)}),
    "printer": (
        PrinterSettings,
        {
            "connection": _Field(_connection, ""),
            "width": _Field(_width, 42),
            "code_page": _Field(_one_of(PrinterCodePage), "CP858"),
            "render": _Field(_one_of(PrinterRender), "text"),
            "auto": _Field(_one_of(SlipAuto), "ask"),
            "language": _Field(_language_or_none, ""),
        },
    ),
    "logs": (
        LogSettings,
        {
            "level": _Field(_one_of(LogLevel), "info"),
            "path": _Field(_path_or_none, ""),
            "keep_mb": _Field(_whole_number(0, 10_000), 25),
        },
    ),
}


def accepts(table: str, key: str, value: Any) -> bool:
    """Whether `value` could stand in the file as [table] key."""
    try:
        FIELDS[table][1][key].read(value)
    except (_Wrong, _WrongWithin):
        return False
    return True


def settings_file(given: Path | None = None, environment: Mapping[str, str] = os.environ) -> Path:
    """Which file holds the settings: the one given, else that of KIOSK_CONFIG, else the one in the user's folder."""
    if given is not None:
        return given
    if named := environment.get("KIOSK_CONFIG"):
        return Path(named).expanduser()
    return platformdirs.user_config_path(APPLICATION, appauthor=False) / FILE_NAME


def load(given: Path | None = None, environment: Mapping[str, str] = os.environ) -> Settings:
    """Read and check the settings; SettingsError names the first thing that is wrong."""
    file = settings_file(given, environment)
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise SettingsError(
            f"{file}: there is no such settings file; `kiosk setup` makes one, or write one with [vipps] "
            "merchant_serial_number, fallback_url and callback_prefix and [shop] name and till (the README has one to "
            "copy), or name another with --config FILE or KIOSK_CONFIG"
        ) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise SettingsError(f"{file}: line {line} is not UTF-8 text; save the file as UTF-8") from None
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read ({error.strerror})") from None
    return parse(text, file)


def parse(text: str, file: Path) -> Settings:
    """Check settings that were read from `file`."""
    try:
        tables = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: this is not TOML: {_one_line(error)}") from None
    for name, table in tables.items():
        if name not in FIELDS:
            raise SettingsError(f"{file}: {_unknown_at_top(name, table)}")
        if not isinstance(table, dict):
            raise SettingsError(f"{file}: {name}: expected a table, that is a line [{name}] with its keys below")
    settings = Settings(file, *(_table(file, name, *FIELDS[name], tables.get(name, {})) for name in FIELDS))
    _check_together(settings)
    return settings


def _check_together(settings: Settings) -> None:
    """Refuse what can't stand beside one another. Against a test environment a shop may prepare for its own market."""
    market = settings.shop.market
    if settings.is_production and market not in PRODUCTION_MARKETS[settings.vipps.protocol]:
        raise SettingsError(
            f'{settings.file}: [shop] market: expected "NO" with [vipps] protocol "ecom" at {PRODUCTION_HOST}, which '
            f"takes Norwegian kroner in Norway alone, found {_shown(market.value)}"
        )
    if settings.quick.items:
        rates = vat_rates(settings)
        for number, item in enumerate(settings.quick.items, start=1):
            if item.vat not in rates:
                known = " or ".join(f'"{name}"' for name in rates)
                raise SettingsError(
                    f"{settings.file}: quick.items[{number}].vat: expected {known}, the rates in the market "
                    f"{market.value}, found {_shown(item.vat)}"
                )


def vat_rates(settings: Settings) -> Mapping[str, RateClass]:
    """Give the market's rates of VAT, by the names that [[quick.items]] may have."""
    return load_vat(asset("vat", f"{settings.shop.market.value}.toml"))


def _table(file: Path, name: str, sort: type, fields: Mapping[str, _Field], table: Mapping[str, Any]) -> Any:
    for key in table:
        if key not in fields:
            raise SettingsError(f"{file}: [{name}] {key}: unknown key{_did_you_mean(key, fields)}")
    values = {}
    for key, field in fields.items():
        if key not in table and field.default is None:
            raise SettingsError(f"{file}: [{name}] {key}: missing; expected {_expected(field)}")
        value = table.get(key, field.default() if callable(field.default) else field.default)
        try:
            values[key] = field.read(value)
        except _WrongWithin as wrong:
            raise SettingsError(f"{file}: {name}.{wrong.place}: {wrong}") from None
        except _Wrong as wrong:
            raise SettingsError(f"{file}: [{name}] {key}: expected {wrong}, found {_shown(value)}") from None
    return sort(**values)


def _expected(field: _Field) -> str:
    try:
        field.read(None)
    except _Wrong as wrong:
        return str(wrong)
    raise AssertionError("every field refuses None")


def _unknown_at_top(name: str, table: Any) -> str:
    if isinstance(table, dict):
        return f"[{name}]: unknown table{_did_you_mean(name, FIELDS, '[{}]')}"
    home = [home for home, (_, fields) in FIELDS.items() if name in fields]
    return f"{name}: unknown key{f'; it belongs below [{home[0]}]' if home else _did_you_mean(name, FIELDS, '[{}]')}"


def _did_you_mean(word: str, known: Mapping[str, Any], form: str = "{}") -> str:
    near = difflib.get_close_matches(word.lower().replace("-", "_"), known, n=1, cutoff=0.6)
    if near:
        return f"; did you mean {form.format(near[0])}?"
    return f"; expected one of {', '.join(form.format(name) for name in known)}"


def _shown(value: Any) -> str:
    shown = {True: "true", False: "false"}.get(value, repr(value)) if isinstance(value, bool) else repr(value)
    return shown if len(shown) <= 60 else shown[:57] + "..."


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
