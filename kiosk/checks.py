"""What `kiosk doctor` and the set-up look at on the way to Vipps: each failure by its own name, and its cure.

The first thing that fails on the way is the finding; nothing behind it is blamed. What can't be looked at yet is no
failure of its own. No key, token or password of a proxy is ever in a finding.
"""

from __future__ import annotations

import asyncio
import os
import re
import secrets
import socket
import urllib.request
from contextlib import suppress
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import StrEnum
from urllib.parse import urlsplit

from kiosk.app import Plan, open_gateway
from kiosk.config import Settings, is_loopback
from kiosk.domain.identifiers import IdempotencyKey, PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.phrase import phrase
from kiosk.domain.reasons import WORDS, Meaning, Reason
from kiosk.engine.clock_check import SERIOUS_SECONDS, WARNING_SECONDS, Span, TimeTold
from kiosk.engine.ports import GatewayError, NoSuchPayment
from kiosk.secrets import Keys
from kiosk.system import SystemClock
from kiosk.vipps import tokens
from kiosk.vipps.errors import error_of, read_error
from kiosk.vipps.session import SystemNames
from kiosk.vipps.transport import Transport
from kiosk.vipps.wire import Answer, Operation, Request

CONNECT_SECONDS = 5.0


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


@dataclass(frozen=True, slots=True)
class Reached:
    """Vipps answered, and told what time it is there, unless `told` is None."""

    told: TimeTold | None


def skipped(check: str, before: str) -> Finding:
    """Say that something could not be looked at."""
    return Finding(check, Status.SKIPPED, f"needs {before} first")


# The way to Vipps ----------------------------------------------------------------------------------------------------


async def check_network(base_url: str) -> tuple[Finding, Reached | None]:
    """Go the way step by step: name, connection, TLS and an answer. The first that fails is the finding."""
    url = urlsplit(base_url)
    host = url.hostname or ""
    port = url.port or (443 if url.scheme == "https" else 80)
    proxy = _proxy(url.scheme, host)
    name = f"{host}:{port}"
    if proxy:
        named = f"{proxy[0]}:{proxy[1]}"
        way: str = phrase("{name} through the proxy {proxy}", name=name, proxy=named)
        failure = await _connect(*proxy, phrase("the proxy {proxy}", proxy=named))
    else:
        way, failure = name, await _connect(host, port, name)
    if failure:
        return failure, None
    asked_at, started = SystemClock().now(), SystemClock().monotonic()
    transport = Transport(base_url)
    try:
        answer = await transport.send(Request(Operation.WARM_UP, "HEAD", "/"))
    except GatewayError as error:
        return _no_answer(way, error.reason.message), None
    finally:
        await transport.aclose()
    told = None
    with suppress(ValueError, TypeError):
        theirs = parsedate_to_datetime(answer.headers.get("date", ""))
        told = TimeTold(theirs, asked_at, SystemClock().monotonic() - started) if theirs.tzinfo else None
    return Finding("network", Status.OK, phrase("{way} answers", way=way)), Reached(told)


def _no_answer(way: str, why: str) -> Finding:
    if "certificate" in why:
        detail = re.search(r"\((.*)\)", why)
        text = phrase(
            "{way} takes connections, but the certificate was not accepted ({why})",
            way=way,
            why=detail[1] if detail else why,
        )
        cure = phrase(
            "set the machine's clock if it is wrong; see whether a proxy, a firewall or a virus scanner opens the "
            "line, and check [vipps] base_url"
        )
        return Finding("network", Status.FAILED, text, cure)
    text = phrase("{way} takes connections, but: {why}", way=way, why=why)
    cure = phrase("see whether a proxy, a firewall or a virus scanner holds up the line, and check [vipps] base_url")
    return Finding("network", Status.FAILED, text, cure)


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
        cure = phrase("check the cable or the Wi-Fi, the name server, and [vipps] base_url")
        return Finding("network", Status.FAILED, phrase("the name {host} is not found", host=host), cure)
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            _, writer = await asyncio.open_connection(host, port)
    except TimeoutError:
        seconds = f"{CONNECT_SECONDS:g}"
        text = phrase("{what} does not answer within {seconds} s", what=what, seconds=seconds)
        return Finding(
            "network", Status.FAILED, text, phrase("let this machine out to {what} in the firewall", what=what)
        )
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else type(error).__name__
        text = phrase("{what} can't be connected to ({why})", what=what, why=why)
        cure = phrase(
            "check the network, that a firewall lets this machine out to {what}, and [vipps] base_url", what=what
        )
        return Finding("network", Status.FAILED, text, cure)
    await _close(writer)
    return None


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()


def check_clock(reached: Reached | None) -> Finding:
    """Hold the machine's clock against Vipps'."""
    if reached is None:
        return skipped("clock", "network")
    if reached.told is None:
        return Finding("clock", Status.SKIPPED, phrase("Vipps' answer does not tell the time"))
    ahead = Span.of(reached.told).surely
    off = abs(ahead)
    if off <= WARNING_SECONDS:
        return Finding(
            "clock", Status.OK, phrase("agrees with Vipps' within {seconds} s", seconds=f"{max(2, off):.0f}")
        )
    long = _long(off)
    text = phrase("{long} ahead of Vipps'", long=long) if ahead > 0 else phrase("{long} behind Vipps'", long=long)
    cure = phrase("let the machine set its clock from the network (NTP), for example with `timedatectl set-ntp true`")
    return Finding("clock", Status.FAILED if off > SERIOUS_SECONDS else Status.WARNING, text, cure)


def _long(seconds: float) -> str:
    if seconds < 120:
        return phrase("{number} seconds", number=f"{seconds:.0f}")
    if seconds < 7200:
        return phrase("{number} minutes", number=f"{seconds / 60:.0f}")
    return phrase("{number} hours", number=f"{seconds / 3600:.0f}")


# Who we are to Vipps -------------------------------------------------------------------------------------------------


async def check_keys(settings: Settings, keys: Keys) -> Finding:
    """Ask for a token, and for a payment that never was: only to keys and sales unit that fit it says none.

    Nothing is changed. A refusal is told apart by asking once more without naming the sales unit.
    """
    msn = settings.vipps.merchant_serial_number
    vipps_keys = tokens.Keys(*keys.all, msn)
    try:
        await _ask_for_a_token(settings.vipps.base_url, vipps_keys)
    except GatewayError as error:
        if _is_about_keys(error.reason) and await _fits_another_unit(settings.vipps.base_url, vipps_keys):
            return _another_unit(settings)
        return refused("keys", error.reason, settings)
    nobody = PaymentReference(f"doctor-{secrets.token_hex(12)}")
    async with open_gateway(Plan(settings, keys), SystemClock()) as gateway:
        try:
            await gateway.read(nobody, Money(100))
        except NoSuchPayment:
            return Finding("keys", Status.OK, phrase("accepted, and sales unit {msn} may read payments", msn=msn))
        except GatewayError as error:
            if _is_about_keys(error.reason):
                return _another_unit(settings)
            return refused("keys", error.reason, settings)
    return Finding("keys", Status.WARNING, phrase("Vipps knows a payment that was never made"), phrase("try again"))


async def check_sale(settings: Settings, keys: Keys) -> Finding:
    """Ask for a payment of 1,00 kr and cancel it at once: only that tells whether the sales unit may take payments.

    Its link is thrown away unseen, so nobody can pay it; should the cancel be lost, it ends at Vipps after 10 minutes.
    """
    name = PaymentReference(f"setup-{secrets.token_hex(12)}")
    async with open_gateway(Plan(settings, keys), SystemClock()) as gateway:
        try:
            await gateway.create(name, Money(100), "Set-up")
        except GatewayError as error:
            return refused("sale", error.reason, settings)
        with suppress(GatewayError):
            await gateway.cancel(name, "Set-up", IdempotencyKey.of(name, "cancel", 1))
    msn = settings.vipps.merchant_serial_number
    text = phrase("sales unit {msn} may take payments: one was asked for, and cancelled unseen", msn=msn)
    return Finding("sale", Status.OK, text)


async def _ask_for_a_token(base_url: str, keys: tokens.Keys, *, naming_the_unit: bool = True) -> None:
    request = tokens.token_request(keys)
    about = {"Ocp-Apim-Subscription-Key": keys.subscription_key}
    if naming_the_unit:
        about["Merchant-Serial-Number"] = keys.msn
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


async def _fits_another_unit(base_url: str, keys: tokens.Keys) -> bool:
    try:
        await _ask_for_a_token(base_url, keys, naming_the_unit=False)
    except GatewayError:
        return False
    return True


def _is_about_keys(reason: Reason) -> bool:
    return reason.meaning is Meaning.KEYS_REFUSED


def _another_unit(settings: Settings) -> Finding:
    msn = settings.vipps.merchant_serial_number
    text = phrase("the keys are right, but they are not those of sales unit {msn}", msn=msn)
    cure = phrase(
        "check the sales unit's number, {msn}, or copy the keys of that sales unit from the Vipps portal", msn=msn
    )
    return Finding("keys", Status.FAILED, text, cure)


_CURES = {
    Meaning.AGREEMENT_MISSING: phrase("sign the agreement in the Vipps portal, then test again"),
    Meaning.MERCHANT_BLOCKED: phrase("ask Vipps' customer service why, and what they need"),
    Meaning.RECEIVING_LIMIT: phrase("ask Vipps' customer service for a higher limit"),
    Meaning.SALES_UNIT_UNAVAILABLE: phrase("open the sales unit in the Vipps portal, or use another one"),
    Meaning.SALES_UNIT_NOT_ALLOWED: phrase("order the payment solution for this sales unit in the Vipps portal"),
}
"""For whoever sets up, where the words for the cashier say whom to tell."""


def refused(check: str, reason: Reason, settings: Settings) -> Finding:
    """Say what Vipps' refusal means, and what cures it."""
    words = WORDS[reason.meaning]
    if not _is_about_keys(reason):
        text = phrase("{what} ({detail})", what=words.cashier, detail=reason.message)
        return Finding(check, Status.FAILED, text, _CURES.get(reason.meaning, words.next_step))
    host, msn = urlsplit(settings.vipps.base_url).netloc, settings.vipps.merchant_serial_number
    if "subscription key" in reason.message.lower():
        text, which = phrase("the subscription key is wrong, or not one of this sales unit"), "subscription_key"
    else:
        text = phrase("client id or client secret is wrong, or not of this sales unit")
        which = phrase("client_id and client_secret")
    cure = phrase(
        "copy {which} of sales unit {msn} again from the Vipps portal, of the environment that {host} belongs to",
        which=which,
        msn=msn,
        host=host,
    )
    return Finding(check, Status.FAILED, text, cure)
