"""One sales unit's line to Vipps: the headers of every call, the token, its one renewal, errors, and the log.

What is logged: operation, method, reference, status, context id, group, code, milliseconds. Never an address, a header,
a body, a key or a token.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

from kiosk.domain.frozen import replace
from kiosk.domain.reasons import Meaning, Reason
from kiosk.engine.clock_check import TimeTold
from kiosk.engine.ports import Clock, GatewayError, Refused
from kiosk.vipps.errors import error_of, read_error
from kiosk.vipps.retry import pause_before_again
from kiosk.vipps.tokens import (
    AccessToken,
    AccessTokens,
    FixedKeys,
    Keys,
    KeySource,
    keys_refused,
    read_token,
    token_request,
)
from kiosk.vipps.transport import IDLE_SECONDS, Transport
from kiosk.vipps.wire import Answer, Operation, Request, origin_of

log = logging.getLogger("kiosk.vipps")

_Result = TypeVar("_Result")

HEADER_LIMIT = 30
"""Characters of each Vipps-System header (protocol 1.4)."""

ORIGINS = 2
"""How many places besides the API connections are kept warm to."""

POINTLESS_SECONDS = 60.0
"""How long a 401 is believed at once after a fresh token was refused too: polling must not fetch a token a second."""

LOOK_AGAIN_SECONDS = 10.0
"""How long refused keys are not looked for again where they are kept: it may hang, and polls come every second."""


@dataclass(frozen=True, slots=True)
class SystemNames:
    """Who is asking, for Vipps' support: cut to 30 characters each.

    Source: https://developer.vippsmobilepay.com/docs/knowledge-base/http-headers/
    """

    name: str = "qr-kiosk"
    version: str = "0"
    plugin_name: str = "qr-kiosk-vipps"
    plugin_version: str = "0"

    def headers(self) -> dict[str, str]:
        """The four headers."""
        return {
            "Vipps-System-Name": _header_text(self.name),
            "Vipps-System-Version": _header_text(self.version),
            "Vipps-System-Plugin-Name": _header_text(self.plugin_name),
            "Vipps-System-Plugin-Version": _header_text(self.plugin_version),
        }


def _header_text(text: str) -> str:
    return "".join(character for character in text if " " <= character <= "~").strip()[:HEADER_LIMIT] or "-"


def _refusal(operation: Operation, answer: Answer, now: datetime) -> GatewayError:
    if operation is Operation.TOKEN and answer.status in {400, 401, 403}:
        return keys_refused(read_error(answer.body))
    return error_of(operation, answer, now)


class Session:
    """Asks in the name of one sales unit. `clock` paces tokens and repeats; nothing else here knows the time.

    Keys may be exchanged under it: each question is signed with those of the moment. When Vipps refuses them they are
    looked for once where they are kept, and if others are there the question is asked again; it was not read before.
    `hears` gets what time it is at Vipps with each answer of the API.
    """

    def __init__(
        self,
        transport: Transport,
        keys: Keys | KeySource,
        clock: Clock,
        system: SystemNames | None = None,
        hears: Callable[[TimeTold], None] = lambda told: None,
    ) -> None:
        self._hears = hears
        self._transport, self._clock = transport, clock
        self._source: KeySource = FixedKeys(keys) if isinstance(keys, Keys) else keys
        self._keys = self._source.current()
        self._system = (system or SystemNames()).headers()
        self._tokens = AccessTokens(self._fetch_token, clock.monotonic)
        self._renewal_pointless_until = self._looked_again_at = float("-inf")
        self._numbers = itertools.count(1)
        self._api = origin_of(transport.base_url)
        self._used_at = {self._api: float("-inf")}

    async def ask(self, request: Request) -> Answer:
        """Ask the API with keys and token; the answer is 2xx. Raises GatewayError.

        A 401 means that the token was refused before anybody read the request, so it is renewed once and the request
        repeated as it was, writes included.
        """
        return await self._patiently(request.operation, lambda: self._ask_as_ourselves(request))

    async def fetch(self, request: Request) -> Answer:
        """Ask somebody who needs no keys and must not see them (the picture of a QR); the answer is 2xx."""
        return await self._patiently(request.operation, lambda: self._send(request))

    async def warm_up(self) -> None:
        """Have a token, and a connection to the API and to where the last picture came from. Never raises."""
        self._use_current_keys()
        with suppress(GatewayError):  # The next question will fail the same way, before somebody who can help.
            await self._tokens.current()
        old = self._clock.monotonic() - IDLE_SECONDS / 2
        await asyncio.gather(*(self._touch(origin) for origin, used_at in self._used_at.items() if used_at <= old))

    async def _touch(self, origin: str) -> None:
        """Open a connection: without keys, and whatever comes back is of no interest."""
        with suppress(GatewayError):
            await self._transport.send(Request(Operation.WARM_UP, "HEAD", f"{origin}/"))
            self._used_at[origin] = self._clock.monotonic()

    def now(self) -> datetime:
        """The time of day, aware UTC."""
        return self._clock.now()

    async def aclose(self) -> None:
        """Close the connections."""
        await self._transport.aclose()

    async def _patiently(self, operation: Operation, ask: Callable[[], Awaitable[_Result]]) -> _Result:
        tries = 0
        while True:
            try:
                return await ask()
            except GatewayError as error:
                tries += 1
                pause = pause_before_again(operation, error, tries)
                if pause is None:
                    raise
                if pause:
                    await self._clock.sleep(pause)

    async def _ask_as_ourselves(self, request: Request) -> Answer:
        try:
            return await self._ask_signed(request)
        except Refused as refused:
            if refused.reason.meaning is not Meaning.KEYS_REFUSED or not await self._other_keys():
                raise
        return await self._ask_signed(request)

    async def _other_keys(self) -> bool:
        """Whether there are other keys than those that were refused; looked for once in a while."""
        refused = self._keys
        if self._clock.monotonic() >= self._looked_again_at + LOOK_AGAIN_SECONDS:
            self._looked_again_at = self._clock.monotonic()
            await self._source.look_again()
        return self._source.current() != refused

    def _use_current_keys(self) -> None:
        keys = self._source.current()
        if keys != self._keys:
            self._keys, self._renewal_pointless_until = keys, float("-inf")
            self._tokens.forget()
            log.info("other keys are used from now on")

    async def _ask_signed(self, request: Request) -> Answer:
        self._use_current_keys()
        token = await self._tokens.current()
        answer = await self._send(self._signed(request, token), expect_401=True)
        if answer.status == 401 and self._clock.monotonic() >= self._renewal_pointless_until:
            token = await self._tokens.instead_of(token)
            answer = await self._send(self._signed(request, token), expect_401=True)
            if answer.status == 401:
                self._renewal_pointless_until = self._clock.monotonic() + POINTLESS_SECONDS
        if answer.status == 401:
            raise keys_refused(read_error(answer.body))
        return answer

    async def _fetch_token(self) -> AccessToken:
        request = token_request(self._keys)
        request = replace(request, headers={**self._common(), **request.headers})

        async def fetch() -> AccessToken:
            return read_token(await self._send(request))

        return await self._patiently(Operation.TOKEN, fetch)

    def _common(self) -> dict[str, str]:
        return {
            "Ocp-Apim-Subscription-Key": self._keys.subscription_key,
            "Merchant-Serial-Number": self._keys.msn,
            **self._system,
        }

    def _signed(self, request: Request, token: str) -> Request:
        headers: Mapping[str, str] = {**self._common(), "Authorization": f"Bearer {token}", **request.headers}
        return replace(request, headers=headers)

    async def _send(self, request: Request, *, expect_401: bool = False) -> Answer:
        number, started, asked_at = next(self._numbers), self._clock.monotonic(), self._clock.now()
        try:
            answer = await self._transport.send(request)
        except GatewayError as error:
            self._log(logging.WARNING, number, request, started, None, error.reason)
            raise
        if self._remember(request) == self._api:
            self._hear(answer, asked_at, started)
        if answer.ok:
            level = logging.INFO if request.operation.writes else logging.DEBUG
            self._log(level, number, request, started, answer, None)
            return answer
        refusal = _refusal(request.operation, answer, self._clock.now())
        self._log(logging.WARNING, number, request, started, answer, refusal.reason)
        if answer.status == 401 and expect_401:
            return answer
        raise refusal

    def _hear(self, answer: Answer, asked_at: datetime, started: float) -> None:
        if "age" in answer.headers:  # out of some cache: it tells the time of another question
            return
        with suppress(ValueError, TypeError):
            theirs = parsedate_to_datetime(answer.headers.get("date", ""))
            if theirs.tzinfo is not None:
                self._hears(TimeTold(theirs, asked_at, self._clock.monotonic() - started))

    def _remember(self, request: Request) -> str:
        """Note that a connection is in use, and to where; return the place."""
        origin = origin_of(request.url if "://" in request.url else self._transport.base_url)
        self._used_at[origin] = self._clock.monotonic()
        if len(self._used_at) > 1 + ORIGINS:
            _, oldest, *_ = self._used_at
            del self._used_at[oldest]
        return origin

    def _log(
        self, level: int, number: int, request: Request, started: float, answer: Answer | None, reason: Reason | None
    ) -> None:
        if not log.isEnabledFor(level):
            return
        fields = {
            "request": number,
            "operation": request.operation.value,
            "method": request.method,
            "reference": request.reference,
            "status": answer.status if answer else 0,
            "meaning": reason.meaning.value if reason else "",
            "group": reason.group if reason else "",
            "code": reason.code if reason else "",
            "context_id": read_error(answer.body).context_id if answer and not answer.ok else "",
            "milliseconds": round((self._clock.monotonic() - started) * 1000),
        }
        said = " ".join(f"{name}={value}" for name, value in fields.items() if value not in ("", 0))
        log.log(level, "%s", said, extra={"vipps": fields})
