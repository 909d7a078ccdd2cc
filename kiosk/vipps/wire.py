"""Questions and answers as plain data, between the pure messages and the sender. Nothing is sent here.

What could open a payment or prove who we are (headers, bodies, addresses with tokens) is kept out of every repr.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import urlsplit

JSON_LIMIT = 1024 * 1024
"""Bytes of a JSON answer that are read at most; real ones are a few thousand."""

IMAGE_LIMIT = 2 * 1024 * 1024
"""Bytes of a QR picture that are read at most; real ones are a few ten thousand."""

URL_LIMIT = 4096
"""Characters of an address that is given to us; the longest seen has a token of about 1000."""


class Operation(StrEnum):
    """What is asked; limits, retries and the meaning of errors depend on it."""

    TOKEN = "token"  # noqa: S105 - the name of an operation
    INITIATE = "initiate"
    QR = "qr"
    IMAGE = "image"
    DETAILS = "details"
    CANCEL = "cancel"
    CAPTURE = "capture"
    REFUND = "refund"
    WARM_UP = "warm-up"

    @property
    def writes(self) -> bool:
        """Whether it may change a payment, so that a lost answer leaves it in doubt."""
        return self in _WRITES


_VISIBLE = re.compile(r"[!-~]+")
"""One or more characters of ASCII, without spaces and control characters."""

_WRITES = {Operation.INITIATE, Operation.CANCEL, Operation.CAPTURE, Operation.REFUND}


@dataclass(frozen=True)
class Request:
    """One HTTP request. `url` is a path below the API's base, or a whole address for anything that is not the API.

    `reference` is ours and only for the log. `redirects` says how many may be followed (https only).
    """

    operation: Operation
    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)
    reference: str = ""
    limit: int = JSON_LIMIT
    redirects: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer, read whole. Header names are lower-case."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)

    @property
    def ok(self) -> bool:
        """Whether the status says that it was done."""
        return 200 <= self.status < 300


def is_loopback(host: str) -> bool:
    """Whether `host` (a name or an address, without port) is this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def origin_of(url: str) -> str:
    """Scheme, host and port of an address: what a connection is opened to, and no secret."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def is_safe_url(url: str, allowed_http_hosts: frozenset[str] = frozenset(), limit: int = URL_LIMIT) -> bool:
    """Whether `url` may be asked or shown: https, or plain http to this machine or an expressly allowed host.

    No user names, no spaces or control characters, nothing outside ASCII, at most `limit` characters.
    """
    if len(url) > limit or not _VISIBLE.fullmatch(url):
        return False
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    if not host or "@" in parts.netloc or "\\" in url:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and (is_loopback(host) or host in allowed_http_hosts))
