"""Requests and answers as plain data, and the error bodies of protocol 2.11.

No sockets here: `server.py` carries these over HTTP, a simulator may carry them by hand.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qs

import msgspec

JSON = "application/json;charset=UTF-8"


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request. `path` is percent-decoded, `query` is as sent; header names are lower-cased on the way in."""

    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    query: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "headers", {name.lower(): value.strip() for name, value in self.headers.items()})

    def header(self, name: str) -> str:
        """A header's value by its lower-case name, stripped; empty when it is not there."""
        return self.headers.get(name, "")

    def argument(self, name: str) -> str:
        """A query argument's first value; empty when it is not there."""
        return parse_qs(self.query).get(name, [""])[0]


@dataclass(frozen=True, slots=True)
class Response:
    """One HTTP answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""


class Transport(StrEnum):
    """What becomes of an answer on its way back."""

    ANSWERED = "answered"
    """It arrives."""
    LOST = "lost"
    """It never arrives; the client waits until its own time limit."""
    RESET = "reset"
    """The connection is reset instead."""
    CUT = "cut"
    """The headers and the first half of the body arrive, then the connection closes."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer together with how it travels; what `Box.handle` returns.

    The operation has been executed or not before this exists: `delay_seconds` (real seconds) and `transport` only say
    what the client gets to see of it.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes = b""
    delay_seconds: float = 0.0
    transport: Transport = Transport.ANSWERED


def json_response(content: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """An answer with a JSON body."""
    return Response(status, {"content-type": JSON, **(headers or {})}, msgspec.json.encode(content))


def read_json_object(body: bytes) -> dict[str, Any] | None:
    """The JSON object in a body; None when it is anything else."""
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


@lru_cache(maxsize=256)
def timestamp(at: float) -> str:
    """ISO-8601 in UTC with milliseconds and a Z."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


SOMETHING_WENT_WRONG = "Something went wrong, please try again later"
_REASONS = {401: "Unauthorized", 403: "Forbidden", 415: "Unsupported Media Type", 429: "Too Many Requests"}


def gateway_error(
    status: int, message: str = SOMETHING_WENT_WRONG, headers: Mapping[str, str] | None = None
) -> Response:
    """The gateway's first form: `responseInfo` and `result` (protocol 2.11)."""
    return json_response(
        {
            "responseInfo": {"responseCode": status, "responseMessage": _REASONS.get(status, "Internal Server Error")},
            "result": {"message": message},
        },
        status,
        headers,
    )


def gateway_error_2(status: int, message: str) -> Response:
    """The gateway's second form: `statusCode` and `message` (protocol 2.11)."""
    return json_response({"statusCode": status, "message": message}, status)


def backend_error(group: str, code: str, message: str, status: int, context_id: str) -> Response:
    """The payment backend's array of one error (protocol 2.11)."""
    return json_response(
        [{"errorGroup": group, "errorCode": code, "errorMessage": message, "contextId": context_id}], status
    )
