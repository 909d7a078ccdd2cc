"""Send a request, bring its answer home: time limits, size limits, TLS. The only file that imports httpx.

It knows nothing of payments but whether a request may change one: what went wrong before anything left is NotSent,
whatever came after is InDoubt. Library exceptions stop here, chained as the cause.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx

from kiosk.domain.reasons import Meaning, Reason
from kiosk.engine.ports import GatewayError, InDoubt, NotSent, Refused, Unreadable
from kiosk.vipps.wire import Answer, Operation, Request, is_loopback, is_safe_url

CONNECT_SECONDS = 3.0
IDLE_SECONDS = 20.0
"""How long an unused connection is kept; servers close theirs after minutes, so a kept one is rarely a dead one."""

_REDIRECTS = {301, 302, 303, 307, 308}


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """Seconds for one call: until the next byte, and for the whole, so that a trickling answer can't hold a till up."""

    quiet: float
    total: float


LIMITS: Mapping[Operation, TimeLimits] = {
    Operation.TOKEN: TimeLimits(5.0, 8.0),
    Operation.INITIATE: TimeLimits(15.0, 20.0),
    Operation.QR: TimeLimits(5.0, 8.0),
    Operation.IMAGE: TimeLimits(5.0, 8.0),
    Operation.DETAILS: TimeLimits(3.0, 3.0),
    Operation.CANCEL: TimeLimits(15.0, 20.0),
    Operation.CAPTURE: TimeLimits(15.0, 20.0),
    Operation.REFUND: TimeLimits(15.0, 20.0),
    Operation.WARM_UP: TimeLimits(3.0, 3.0),
}
"""Protocol 2.13 names at least 1 s to connect and 5 s to read; a hung reading is repeated instead (design 7)."""


class _OnlyProblems(logging.Filter):
    """httpx logs the whole address of each request at INFO, and ours carry tokens."""

    def filter(self, record: logging.LogRecord) -> bool:
        return record.levelno >= logging.WARNING


logging.getLogger("httpx").addFilter(_OnlyProblems())


@cache
def _tls() -> ssl.SSLContext:
    """Verified TLS 1.2 or newer; made once, as reading the certificates takes 27 ms."""
    context = httpx.create_ssl_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class Transport:
    """One kept-open HTTP/1.1 client for one API.

    `base_url` is https, or plain http to this machine, else ValueError; pictures may also come by plain http from
    `allowed_http_hosts`. `http` replaces the network (httpx.ASGITransport or MockTransport), `tls` the certificates
    that are trusted, `limits` the time limits; these are for tests and the emulator.
    """

    def __init__(
        self,
        base_url: str,
        *,
        http: httpx.AsyncBaseTransport | None = None,
        tls: ssl.SSLContext | None = None,
        limits: Mapping[Operation, TimeLimits] = LIMITS,
        allowed_http_hosts: frozenset[str] = frozenset(),
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.allowed_http_hosts = allowed_http_hosts
        if not is_safe_url(self.base_url) or set(self.base_url) & {"?", "#"}:
            raise ValueError(f"{base_url!r} can't be a Vipps API: https is needed (plain http only to this machine)")
        self._limits = limits
        self._client = httpx.AsyncClient(
            transport=http,
            verify=(tls or _tls()) if http is None else True,
            http2=False,
            follow_redirects=False,
            trust_env=not is_loopback(urlsplit(self.base_url).hostname or ""),
            # Whatever proxy the environment names, this machine is asked directly.
            mounts=dict.fromkeys(("all://localhost", "all://127.0.0.1", "all://[::1]"), None) if http is None else None,
            limits=httpx.Limits(max_connections=20, max_keepalive_connections=10, keepalive_expiry=IDLE_SECONDS),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={"Accept-Encoding": "identity", "User-Agent": "qr-kiosk"},
        )

    async def send(self, request: Request) -> Answer:
        """Send, and read the whole answer, whatever its status.

        Raises NotSent when surely nothing left or it does not matter, InDoubt when a write may have arrived, Unreadable
        for an answer that is too large or encoded, Refused for an address that may not be asked.
        """
        url = request.url if "://" in request.url else self.base_url + request.url
        for _ in range(request.redirects + 1):
            if not is_safe_url(url, self.allowed_http_hosts):
                raise Refused(Reason(Meaning.QR_NOT_SHOWABLE, message="an address that is not https may not be asked"))
            answer = await self._send_once(request, url)
            location = answer.headers.get("location", "")
            if answer.status not in _REDIRECTS or not location or not request.redirects:
                return answer
            url = urljoin(url, location)
        raise Refused(Reason(Meaning.QR_NOT_SHOWABLE, message=f"more than {request.redirects} redirects"))

    async def aclose(self) -> None:
        """Close all connections."""
        await self._client.aclose()

    async def _send_once(self, request: Request, url: str) -> Answer:
        limits = self._limits[request.operation]
        trace = _Trace()
        try:
            async with (
                asyncio.timeout(limits.total),
                self._client.stream(
                    request.method,
                    url,
                    headers=dict(request.headers),
                    content=request.body,
                    timeout=httpx.Timeout(limits.quiet, connect=CONNECT_SECONDS, pool=CONNECT_SECONDS),
                    extensions={"trace": trace},
                ) as response,
            ):
                return await _read(request, response)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError) as error:
            raise NotSent(Reason(Meaning.NO_NETWORK, message=_say("no connection", error))) from error
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError, UnicodeError) as error:
            raise Refused(
                Reason(Meaning.REQUEST_REFUSED, message=_say("a request that can't be sent", error))
            ) from error
        except (httpx.TimeoutException, TimeoutError) as error:
            raise _lost(request, trace, Meaning.VIPPS_UNAVAILABLE, "no answer in time") from error
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise _lost(request, trace, Meaning.NO_NETWORK, _say("the connection broke", error)) from error
        finally:
            await trace.close_what_never_became_a_connection()


class _Trace:
    """Notes whether a request began to leave; httpcore calls it at each step, an injected transport never does."""

    def __init__(self) -> None:
        self.seen = self.left = False
        self._unprotected: Any = None

    async def __call__(self, event: str, about: Mapping[str, Any]) -> None:
        self.seen = True
        self.left = self.left or event.endswith("send_request_headers.started")
        if event == "connection.connect_tcp.complete":
            self._unprotected = about.get("return_value")
        elif event == "connection.start_tls.complete" or self.left:
            self._unprotected = None

    async def close_what_never_became_a_connection(self) -> None:
        """httpcore forgets the socket of a TLS handshake that was given up, and the event loop keeps it for ever."""
        if self._unprotected is not None:
            await self._unprotected.aclose()

    @property
    def surely_not_sent(self) -> bool:
        return self.seen and not self.left


def _lost(request: Request, trace: _Trace, meaning: Meaning, message: str) -> GatewayError:
    reason = Reason(meaning, message=message)
    return InDoubt(reason) if request.operation.writes and not trace.surely_not_sent else NotSent(reason)


def _say(what: str, error: BaseException) -> str:
    causes: list[BaseException] = [error]
    while (cause := causes[-1].__cause__ or causes[-1].__context__) is not None and cause not in causes:
        causes.append(cause)
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"{what}: the certificate was not accepted ({cause.verify_message})"
        if isinstance(cause, socket.gaierror):
            return f"{what}: the name was not found"
    return f"{what}: {type(error).__name__}"


async def _read(request: Request, response: httpx.Response) -> Answer:
    headers = {name.lower(): value for name, value in response.headers.items()}
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise _too_much(request, "an answer in an encoding that was not asked for")
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > request.limit:
            raise _too_much(request, f"an answer of more than {request.limit} bytes")
    return Answer(response.status_code, headers, bytes(body))


def _too_much(request: Request, message: str) -> GatewayError:
    reason = Reason(Meaning.NOT_UNDERSTOOD, message=message)
    if request.operation in {Operation.QR, Operation.IMAGE}:
        return Refused(Reason(Meaning.QR_NOT_SHOWABLE, message=message))
    return NotSent(reason) if request.operation in {Operation.TOKEN, Operation.WARM_UP} else Unreadable(reason)
