"""`kiosk doctor`: look at everything that a sale needs, one thing after the other, and say of each failure its cure.

Nothing is changed and no payment is asked for. Vipps is asked for a token, and for a payment that never was: only to
keys and a sales unit that belong together it says that there is none. What can't be looked at, because something before
it failed, is said to be so and is no failure of its own. No key, token or password of a proxy is ever printed.
"""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from kiosk.app import Plan, free_bytes, open_gateway, read_journal
from kiosk.config import Settings, SettingsError, is_loopback, load
from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.reasons import WORDS, Meaning, Reason
from kiosk.engine.clock_check import SERIOUS_SECONDS, WARNING_SECONDS, Span, TimeTold
from kiosk.engine.condition import LITTLE_ROOM, MEGABYTE, NO_ROOM, maintenance_until
from kiosk.engine.ports import GatewayError, JournalError, NoSuchPayment
from kiosk.logs import configure, hide
from kiosk.report import say
from kiosk.secrets import KEYRING_SERVICE, Keys, SecretsError, find_keys
from kiosk.system import SystemClock
from kiosk.vipps import tokens
from kiosk.vipps.errors import error_of, read_error
from kiosk.vipps.session import SystemNames
from kiosk.vipps.transport import Transport
from kiosk.vipps.wire import Answer, Operation, Request

CONNECT_SECONDS = 5.0
QT_SECONDS = 60.0


class Status(StrEnum):
    """How one thing stands."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    SKIPPED = "not checked"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about one thing, and, unless all is well, what cures it."""

    check: str
    status: Status
    text: str
    cure: str = ""


@dataclass(slots=True)
class _Case:
    """What earlier checks found that later ones need."""

    settings: Settings | None = None
    keys: Keys | None = None
    reached: bool = False
    told: TimeTold | None = None
    qt: dict[str, Any] = field(default_factory=dict)


def examine(config: Path | None, as_json: bool) -> int:
    """Check everything and print it as it is found; return 0, or 1 if something failed."""
    configure("critical")  # what matters is said here, in words
    failed = False
    for finding in findings(config):
        failed = failed or finding.status is Status.FAILED
        say(_json(finding) if as_json else _readable(finding))
    return 1 if failed else 0


def _json(finding: Finding) -> str:
    about = {"check": finding.check, "status": finding.status.value, "text": finding.text, "cure": finding.cure}
    return json.dumps(about, ensure_ascii=False)


def _readable(finding: Finding) -> str:
    word = "FAILED" if finding.status is Status.FAILED else finding.status.value
    line = f"{word:<12} {finding.check:<9} {finding.text}"
    return f"{line}\n{'':<12} {'':<9} cure: {finding.cure}" if finding.cure else line


def findings(config: Path | None) -> Iterator[Finding]:
    """Look at one thing after the other."""
    case = _Case()
    yield _settings(case, config)
    yield _secrets(case)
    yield _perhaps_maintenance(asyncio.run(_network(case)), SystemClock().now())
    yield _clock(case)
    yield asyncio.run(_keys(case))
    yield asyncio.run(_journal(case))
    yield _disk(case)
    case.qt = _ask_qt(case.settings.screens.customer if case.settings else "")
    yield _screens(case)
    yield _reading(case)
    yield _font(case)


def _settings(case: _Case, config: Path | None) -> Finding:
    try:
        settings = case.settings = load(config)
    except SettingsError as error:
        return Finding("settings", Status.FAILED, str(error), "correct the file, or name another with --config FILE")
    money = "REAL MONEY" if settings.is_production else "no real money"
    unit, host = settings.vipps.merchant_serial_number, urlsplit(settings.vipps.base_url).netloc
    return Finding("settings", Status.OK, f"{settings.file}: sales unit {unit} at {host} ({money})")


def _secrets(case: _Case) -> Finding:
    try:
        case.keys = find_keys()
    except SecretsError as error:
        cure = (
            "copy the keys of the sales unit from the Vipps portal into one of these places, for example with "
            f"`keyring set {KEYRING_SERVICE} client_id`"
        )
        return Finding("secrets", Status.FAILED, str(error), cure)
    hide(*case.keys.all)
    return Finding("secrets", Status.OK, "client id, client secret and subscription key are there")


# The way to Vipps ----------------------------------------------------------------------------------------------------


async def _network(case: _Case) -> Finding:
    """Go the way step by step: name, connection, TLS and an answer. The first that fails is the finding."""
    if case.settings is None:
        return _skipped("network", "settings")
    base_url = case.settings.vipps.base_url
    url = urlsplit(base_url)
    host = url.hostname or ""
    port = url.port or (443 if url.scheme == "https" else 80)
    proxy = _proxy(url.scheme, host)
    name = f"{host}:{port}"
    way = f"{name} through the proxy {proxy[0]}:{proxy[1]}" if proxy else name
    failure = await _connect(*(proxy or (host, port)), f"the proxy {proxy[0]}:{proxy[1]}" if proxy else name)
    if failure:
        return failure
    asked_at, started = SystemClock().now(), SystemClock().monotonic()
    transport = Transport(base_url)
    try:
        answer = await transport.send(Request(Operation.WARM_UP, "HEAD", "/"))
    except GatewayError as error:
        cure = (
            "see whether a proxy, a firewall or a virus scanner opens or holds up the line, and check [vipps] base_url"
        )
        if "certificate" in error.reason.message:
            cure = f"set the machine's clock if it is wrong; {cure}"
        return Finding("network", Status.FAILED, f"{way} takes connections, but: {error.reason.message}", cure)
    finally:
        await transport.aclose()
    case.reached = True
    with suppress(ValueError, TypeError):
        theirs = parsedate_to_datetime(answer.headers.get("date", ""))
        case.told = TimeTold(theirs, asked_at, SystemClock().monotonic() - started) if theirs.tzinfo else None
    return Finding("network", Status.OK, f"{way} answers")


def _perhaps_maintenance(finding: Finding, at: datetime) -> Finding:
    until = maintenance_until(at)
    if finding.status is not Status.FAILED or until is None:
        return finding
    wait = f"wait: Vipps may be down for maintenance until {until.astimezone():%H:%M}; if it is not: "
    return replace(finding, cure=wait + finding.cure)


def _proxy(scheme: str, host: str) -> tuple[str, int] | None:
    """The proxy that the environment or the system wants for this address: host and port, without its password."""
    if is_loopback(host) or urllib.request.proxy_bypass(host):
        return None
    proxies = urllib.request.getproxies()
    named = proxies.get(scheme) or proxies.get("all")
    if not named:
        return None
    try:
        parts = urlsplit(named if "://" in named else f"http://{named}")
        return parts.hostname or "?", parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        return "?", 0


async def _connect(host: str, port: int, what: str) -> Finding | None:
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        cure = "check the cable or the Wi-Fi, the name server, and [vipps] base_url"
        return Finding("network", Status.FAILED, f"the name {host} is not found", cure)
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            _, writer = await asyncio.open_connection(host, port)
    except TimeoutError:
        cure = f"let this machine out to {what} in the firewall"
        return Finding("network", Status.FAILED, f"{what} does not answer within {CONNECT_SECONDS:g} s", cure)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else type(error).__name__
        cure = f"check the network, that a firewall lets this machine out to {what}, and [vipps] base_url"
        return Finding("network", Status.FAILED, f"{what} can't be connected to ({why})", cure)
    await _close(writer)
    return None


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()


def _clock(case: _Case) -> Finding:
    if case.settings is None or not case.reached:
        return _skipped("clock", "network")
    if case.told is None:
        return Finding("clock", Status.SKIPPED, "Vipps' answer does not tell the time")
    ahead = Span.of(case.told).surely
    off = abs(ahead)
    cure = "let the machine set its clock from the network (NTP), for example with `timedatectl set-ntp true`"
    if off > WARNING_SECONDS:
        status = Status.FAILED if off > SERIOUS_SECONDS else Status.WARNING
        return Finding("clock", status, f"{_long(off)} {'ahead of' if ahead > 0 else 'behind'} Vipps'", cure)
    return Finding("clock", Status.OK, f"agrees with Vipps' within {max(2, round(off))} s")


def _long(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} seconds"
    return f"{seconds / 60:.0f} minutes" if seconds < 7200 else f"{seconds / 3600:.0f} hours"


# Who we are to Vipps -------------------------------------------------------------------------------------------------


async def _keys(case: _Case) -> Finding:
    settings, keys = case.settings, case.keys
    if settings is None or keys is None:
        return _skipped("keys", "settings" if settings is None else "secrets")
    if not case.reached:
        return _skipped("keys", "network")
    msn = settings.vipps.merchant_serial_number
    try:
        await _ask_for_a_token(settings.vipps.base_url, tokens.Keys(*keys.all, msn))
    except GatewayError as error:
        return _refused(error.reason, settings)
    clock = SystemClock()
    nobody = PaymentReference(f"doctor-{secrets.token_hex(12)}")
    async with open_gateway(Plan(settings, keys), clock) as gateway:
        try:
            await gateway.read(nobody, Money(100))
        except NoSuchPayment:
            return Finding("keys", Status.OK, f"accepted, and sales unit {msn} may read payments")
        except GatewayError as error:
            return _refused(error.reason, settings)
    return Finding("keys", Status.WARNING, "Vipps knows a payment that was never made", "try again")


async def _ask_for_a_token(base_url: str, keys: tokens.Keys) -> None:
    request = tokens.token_request(keys)
    about = {"Ocp-Apim-Subscription-Key": keys.subscription_key, "Merchant-Serial-Number": keys.msn}
    headers = {**about, **SystemNames().headers(), **request.headers}
    transport = Transport(base_url)
    try:
        answer: Answer = await transport.send(
            Request(request.operation, request.method, request.url, headers, request.body)
        )
    finally:
        await transport.aclose()
    if answer.ok:
        tokens.read_token(answer)
    elif answer.status in {400, 401, 403}:
        raise tokens.keys_refused(read_error(answer.body))
    else:
        raise error_of(Operation.TOKEN, answer, SystemClock().now())


def _refused(reason: Reason, settings: Settings) -> Finding:
    words = WORDS[reason.meaning]
    host, msn = urlsplit(settings.vipps.base_url).netloc, settings.vipps.merchant_serial_number
    if reason.meaning is not Meaning.KEYS_REFUSED:
        text = f"{words.cashier} ({reason.message})"
        return Finding("keys", Status.FAILED, text, words.next_step)
    if "subscription key" in reason.message.lower():
        text, which = "the subscription key is wrong, or not one of this sales unit", "subscription_key"
    else:
        text, which = "client id or client secret is wrong, or not of this sales unit", "client_id and client_secret"
    cure = f"copy {which} of sales unit {msn} again from the Vipps portal, of the environment that {host} belongs to"
    return Finding("keys", Status.FAILED, text, cure)


# This machine --------------------------------------------------------------------------------------------------------


async def _journal(case: _Case) -> Finding:
    if case.settings is None:
        return _skipped("journal", "settings")
    path = case.settings.journal.path
    if not path.exists() and not path.with_name(path.name + "-wal").exists():
        return _place_for_a_journal(path)
    try:
        async with read_journal(case.settings) as journal:
            entries = await journal.verify()
            left = len(await journal.unsettled())
    except JournalError as error:
        cure = "a damaged journal is replaced by its newest backup, a full or locked one needs room or permission"
        return Finding("journal", Status.FAILED, str(error), cure)
    if journal.lost:
        what = "; ".join(str(one) for one in journal.lost)
        cure = (
            "keep the journal's files as they are. If a backup was put back: run `kiosk recover`, look for the missing "
            "payments in the Vipps portal, then `kiosk journal accept`. If not, find out who changed the journal"
        )
        return Finding("journal", Status.FAILED, f"{path}: {what}; head {journal.head}", cure)
    text = f"{path}: {entries} entries, all in order; head {journal.head}"
    if left:
        are = "payment is" if left == 1 else "payments are"
        cure = "run `kiosk recover`, unless a kiosk is running: that one is at it"
        return Finding("journal", Status.WARNING, f"{text}; {left} {are} not settled", cure)
    return Finding("journal", Status.OK, text)


def _disk(case: _Case) -> Finding:
    if case.settings is None:
        return _skipped("disk", "settings")
    path = case.settings.journal.path
    free = free_bytes(path)
    if free is None:
        return Finding("disk", Status.SKIPPED, f"nobody can tell how much room there is for {path}")
    text = f"{free // MEGABYTE} MB left for {path}"
    cure = "make room on that disk, or choose another place with [journal] path"
    if free < NO_ROOM:
        return Finding("disk", Status.FAILED, f"{text}: no new sale can be promised", cure)
    if free < LITTLE_ROOM:
        return Finding("disk", Status.WARNING, f"only {text}", cure)
    return Finding("disk", Status.OK, text)


def _place_for_a_journal(path: Path) -> Finding:
    folder = next((one for one in path.parents if one.exists()), path.parent)
    if folder.is_dir() and os.access(folder, os.W_OK | os.X_OK):
        return Finding("journal", Status.OK, f"{path} will be made at the first sale")
    cure = "make that folder writable for this user, or choose another place with [journal] path"
    return Finding("journal", Status.FAILED, f"{path} can't be made: {folder} is not a folder to write in", cure)


def _ask_qt(customer: str) -> dict[str, Any]:
    """Let Qt tell, in a process of its own: it ends the one that asks for a display it can't have."""
    command = [sys.executable, "-m", "kiosk.ui.examine", customer]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=QT_SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        return {"trouble": f"Qt does not come up ({type(error).__name__})"}
    if done.returncode == 0:
        told = json.loads(done.stdout)
        assert isinstance(told, dict)
        return told
    if "No module named 'PySide6" in done.stderr or "No module named 'shiboken6" in done.stderr:
        return {"missing": True}
    return {"trouble": _last_line(done.stderr) or f"Qt ended with status {done.returncode}"}


def _last_line(text: str) -> str:
    """What a failing Qt said: the line of an ImportError, or the first of its own; it names the missing library."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if "Error: " in line] or [line for line in lines if "plugin" in line]
    return errors[-1] if errors else (lines[-1] if lines else "")


def _screens(case: _Case) -> Finding:
    qt = case.qt
    if qt.get("missing"):
        cure = "install PySide6-Essentials; the command line works without it"
        return Finding("screens", Status.FAILED, "Qt is not installed, so `kiosk run` can't show anything", cure)
    if "trouble" in qt:
        cure = "install the libraries that the README names for screens, or unset QT_QPA_PLATFORM"
        return Finding("screens", Status.FAILED, f"Qt can't use this display: {qt['trouble']}", cure)
    screens: list[str] = qt["screens"]
    if qt["platform"] in {"offscreen", "minimal"}:
        text = f"no display here: Qt draws where nobody sees it ({qt['platform']})"
        return Finding("screens", Status.WARNING, text, "start the kiosk where somebody is logged in at a screen")
    wanted = case.settings.screens.customer if case.settings else ""
    if wanted and not qt["customer"]:
        cure = f"plug it in, or name one of these in [screens] customer: {', '.join(screens)}"
        return Finding("screens", Status.WARNING, f"the customer's screen {wanted!r} is not there", cure)
    if not screens:
        return Finding("screens", Status.FAILED, "there is no screen", "plug one in")
    if len(screens) == 1:
        return Finding("screens", Status.OK, f"one screen, {screens[0]}: cashier and customer take turns on it")
    return Finding("screens", Status.OK, f"{len(screens)}: {', '.join(screens)}; the customer's is {qt['customer']}")


def _reading(case: _Case) -> Finding:
    """Whether the customer can read the screen from where they stand: it has room for type that is large enough."""
    settings = case.settings.screens if case.settings else None
    if settings is None or not case.qt.get("place") or case.qt["platform"] in {"offscreen", "minimal"}:
        return _skipped("reading", "settings" if settings is None else "screens")
    from kiosk.ui.legible import has_room, smallest_type

    width, height, found = case.qt["place"]
    dpi, distance = settings.customer_dpi or found, settings.viewing_distance_mm
    size = smallest_type(distance, dpi)
    text = f"from {distance} mm, at {dpi:g} dots per inch, the customer reads type of {size} pixels"
    if has_room(width, height, size):
        return Finding("reading", Status.OK, text)
    cure = (
        "put the screen nearer and set [screens] viewing_distance_mm, set customer_dpi if the screen says it wrongly, "
        "or use a larger screen"
    )
    short = f"{text}; {width} x {height} has no room for that on the fullest pages, which are made smaller evenly"
    return Finding("reading", Status.WARNING, short, cure)


def _font(case: _Case) -> Finding:
    qt = case.qt
    if "font" not in qt:
        return _skipped("font", "screens")
    if not qt["font"]:
        text = f"the font that comes with the kiosk does not load from {qt['fonts']}; letters may be empty boxes"
        return Finding("font", Status.FAILED, text, "install the kiosk again")
    return Finding("font", Status.OK, "the font that comes with the kiosk loads")


def _skipped(check: str, before: str) -> Finding:
    return Finding(check, Status.SKIPPED, f"needs {before} first")
