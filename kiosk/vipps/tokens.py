"""The access token: how it is asked for, how long it lives, and that many who want it ask once.

Source: https://developer.vippsmobilepay.com/docs/APIs/access-token-api/
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.domain.identifiers import MerchantSerialNumber
from kiosk.domain.reasons import Meaning, Reason
from kiosk.engine.ports import GatewayError, NotSent, Refused
from kiosk.vipps.errors import ErrorBody
from kiosk.vipps.wire import Answer, Operation, Request

EARLY = 300.0
"""Seconds before its end that a token is replaced (protocol 1.3)."""

PATIENCE = 2.0
"""Seconds a question may wait for the next token while the old one still lives."""

AGAIN_AFTER = 30.0
"""Seconds until the next token is asked for again after that failed."""

USUAL_LIFE = 3600.0
"""Seconds a token is taken to live when its answer does not say: the shorter of the two known lives."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one sales unit (protocol 1.2). Never partner keys: those may not lie on a shop's machine.

    Source: https://developer.vippsmobilepay.com/docs/knowledge-base/api-keys/
    """

    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    subscription_key: str = field(repr=False)
    msn: MerchantSerialNumber

    def __post_init__(self) -> None:
        for name in ("client_id", "client_secret", "subscription_key"):
            value = getattr(self, name)
            if not value or not value.isascii() or not value.isprintable() or " " in value:
                raise ValueError(f"{name} is empty or has characters that no key has")


class KeySource(Protocol):
    """Where a session gets its keys from, before each question: they may be exchanged while it lives.

    The sales unit stays the same for as long, since payments belong to it.
    """

    def current(self) -> Keys:
        """The keys to use now."""

    async def look_again(self) -> bool:
        """Vipps refused the keys: look where they are kept; True if there are others there now."""


@dataclass(frozen=True, slots=True)
class FixedKeys:
    """Keys that stay."""

    keys: Keys

    def current(self) -> Keys:
        """See KeySource."""
        return self.keys

    async def look_again(self) -> bool:
        """See KeySource."""
        return False


@dataclass(frozen=True, slots=True)
class AccessToken:
    """`text` is the secret; `seconds` how long it lives from when it was asked for."""

    text: str = field(repr=False)
    seconds: float

    @property
    def use_seconds(self) -> float:
        """How long it is used: until 5 minutes before its end, or half of a life that is shorter than 10 minutes."""
        return self.seconds - EARLY if self.seconds > 2 * EARLY else self.seconds / 2


def token_request(keys: Keys) -> Request:
    """Build `POST /accesstoken/get`; the session adds the common headers."""
    headers = {"client_id": keys.client_id, "client_secret": keys.client_secret}
    return Request(Operation.TOKEN, "POST", "/accesstoken/get", headers, b"")


def read_token(answer: Answer) -> AccessToken:
    """Read a 200; NotSent if it holds no token (the payment was not asked for, so nothing is in doubt)."""
    try:
        content = json.loads(answer.body)
    except (ValueError, RecursionError):
        content = None
    text = content.get("access_token") if isinstance(content, dict) else None
    if not isinstance(text, str) or not text or not text.isascii() or not text.isprintable() or " " in text:
        raise NotSent(Reason(Meaning.NOT_UNDERSTOOD, message="the answer to the keys holds no access token"))
    return AccessToken(text, _seconds(content.get("expires_in")))


def _seconds(content: object) -> float:
    """The field is declared a string and sampled as a number (protocol 1.3)."""
    text = str(content)
    return float(text) if text.isascii() and text.isdecimal() and len(text) < 10 else USUAL_LIFE


def keys_refused(body: ErrorBody) -> Refused:
    """Say which key was refused: the gateway's second form speaks of the subscription key (protocol 2.11)."""
    if body.form == "gateway-2" or "subscription key" in body.message.lower():
        which = "the subscription key is wrong or missing"
    else:
        which = "client id or client secret is wrong, or they belong to another environment"
    return Refused(Reason(Meaning.KEYS_REFUSED, body.group, body.code, f"{which}: {body.message}".rstrip(": ")))


class AccessTokens:
    """The current token, asked for once by however many want it.

    `fetch` asks Vipps for a new one, raising GatewayError; `monotonic` gives seconds that never jump.
    """

    def __init__(self, fetch: Callable[[], Awaitable[AccessToken]], monotonic: Callable[[], float]) -> None:
        self._fetch, self._monotonic = fetch, monotonic
        self._token: AccessToken | None = None
        self._use_until = self._ends_at = 0.0
        self._asking = asyncio.Lock()

    async def current(self) -> str:
        """A token that is good for some time yet. Raises NotSent or Refused, nothing else.

        While the old one still lives, getting the next one is an attempt: it may fail, and it may not hold up a poll.
        """
        good_until = self._ends_at if self._asking.locked() else self._use_until
        if self._token is not None and self._monotonic() < good_until:
            return self._token.text
        async with self._asking:
            now, token = self._monotonic(), self._token
            if token is None or now >= self._ends_at:
                return await self._replace()
            if now >= self._use_until:
                self._use_until = now + AGAIN_AFTER
                with suppress(GatewayError, TimeoutError):
                    async with asyncio.timeout(PATIENCE):
                        return await self._replace()
            return token.text

    async def instead_of(self, refused: str) -> str:
        """A token other than `refused`, which Vipps turned away: a new one, unless somebody got one meanwhile."""
        if self._token is not None and self._token.text == refused:
            self._token = None
        return await self.current()

    def forget(self) -> None:
        """Use the token that was had no more: it belongs to keys that were exchanged."""
        self._token, self._use_until, self._ends_at = None, 0.0, 0.0

    async def _replace(self) -> str:
        asked_at = self._monotonic()
        token = await self._fetch()
        self._token, self._use_until, self._ends_at = token, asked_at + token.use_seconds, asked_at + token.seconds
        return token.text
