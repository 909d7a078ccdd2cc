"""The one-time payment QR: ask for it, read the answer, judge what is in it. Pure.

Source: https://developer.vippsmobilepay.com/docs/APIs/qr-api/vipps-qr-one-time-payment-api-howitworks/ and
https://developer.vippsmobilepay.com/docs/APIs/qr-api/qr-api-guide/
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from kiosk.domain.reasons import Meaning, Reason
from kiosk.engine.ports import Refused
from kiosk.vipps.errors import excerpt
from kiosk.vipps.wire import IMAGE_LIMIT, Answer, Operation, Request, is_safe_url

CONTENT_LIMIT = 300
"""Characters of a QR's content: real ones have about 30, and a long one makes a code that a phone can't read."""

LONGEST_LIFE = 86_400
"""Seconds of an `expiresIn` that are believed at most; real ones are below 600."""

IMAGE_REDIRECTS = 3


class Render(StrEnum):
    """Who draws the code: Vipps (the default), or we (which needs Vipps' approval of the design, protocol 3.2)."""

    VENDOR = "vendor"
    OWN = "own"


class PictureFormat(StrEnum):
    """The picture that Vipps is asked for."""

    PNG = "png"
    SVG = "svg"


@dataclass(frozen=True, slots=True)
class QrSettings:
    """How the QR is asked for and what may be in it.

    `size` (pixels, 100-2000) and `white_border` (pixels, 0-100) are for PNG. `allowed_http_hosts` are the hosts besides
    this machine whose codes and pictures may be plain http: empty but in a demonstration on the local network.
    """

    render: Render = Render.VENDOR
    format: PictureFormat = PictureFormat.PNG
    size: int = 1024
    white_border: int = 8
    allowed_http_hosts: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        object.__setattr__(self, "render", Render(self.render))
        object.__setattr__(self, "format", PictureFormat(self.format))
        if not 100 <= self.size <= 2000 or not 0 <= self.white_border <= 100:
            raise ValueError("the size of a QR is 100 to 2000 pixels and its white border 0 to 100 (protocol 3.1)")


@dataclass(frozen=True, slots=True)
class QrAnswer:
    """What the QR API gave: the address of a picture or, for our own drawing, the content. A secret either way."""

    url: str
    life: timedelta

    def __repr__(self) -> str:
        return f"QrAnswer(life={self.life})"


def not_showable(message: str, meaning: Meaning = Meaning.QR_NOT_SHOWABLE) -> Refused:
    """The error for a QR that may not be shown. `message` must not quote the content: it opens the payment."""
    return Refused(Reason(meaning, message=message))


def qr_request(url: str, settings: QrSettings) -> Request:
    """Build `POST /qr/v1` for the untouched `url` of initiate; size goes into header and body (protocol 3.1, RULE)."""
    body: dict[str, object] = {"url": url}
    headers = {"Accept": _accept(settings), "Content-Type": "application/json"}
    if settings.render is Render.VENDOR and settings.format is PictureFormat.PNG:
        headers["Size"] = str(settings.size)
        body |= {"size": settings.size, "whiteBorder": settings.white_border}
    return Request(Operation.QR, "POST", "/qr/v1", headers, json.dumps(body).encode())


def _accept(settings: QrSettings) -> str:
    if settings.render is Render.OWN:
        return "text/targetUrl"
    return "image/png" if settings.format is PictureFormat.PNG else "image/svg+xml"


def read_qr_answer(answer: Answer, initiate_url: str, settings: QrSettings) -> QrAnswer:
    """Read a 200; Refused if it can't be used. `expiresIn` is what Vipps says it is (samples: 247 and 544)."""
    try:
        content = json.loads(answer.body)
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        raise not_showable(f"not the answer of a QR API: {excerpt(answer.body[:300].decode('utf-8', 'replace'), 80)}")
    url, seconds = content.get("url"), content.get("expiresIn")
    if isinstance(seconds, str) and seconds.isascii() and seconds.isdecimal() and len(seconds) < 10:
        seconds = int(seconds)
    if not isinstance(url, str) or isinstance(seconds, bool) or not isinstance(seconds, int):
        raise not_showable("the QR API's answer has no url or no expiresIn")
    if seconds <= 0:
        raise not_showable("the QR had expired when it came", Meaning.QR_TOO_LATE)
    if settings.render is Render.OWN:
        check_content(url, initiate_url, settings.allowed_http_hosts)
    elif not is_safe_url(url, settings.allowed_http_hosts):
        raise not_showable("the address of the QR's picture is not https")
    return QrAnswer(url, timedelta(seconds=min(seconds, LONGEST_LIFE)))


def image_request(answer: QrAnswer) -> Request:
    """Build the download of the picture: no keys, no token, at most three redirects."""
    headers = {"Accept": "image/png, image/svg+xml"}
    return Request(Operation.IMAGE, "GET", answer.url, headers, limit=IMAGE_LIMIT, redirects=IMAGE_REDIRECTS)


def check_content(content: str, initiate_url: str, allowed_http_hosts: frozenset[str] = frozenset()) -> str:
    """Return `content` if a phone may be sent there, else raise Refused.

    https, or http to this machine or an allowed host; never the initiate URL, which the app refuses (protocol 3.2).
    """
    if initiate_url in content:
        raise not_showable("the QR holds the initiate URL, which the app refuses to scan")
    if not is_safe_url(content, allowed_http_hosts, CONTENT_LIMIT):
        raise not_showable("the QR holds something that is not an https address")
    return content
