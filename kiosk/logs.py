"""Logging: our lines and those of every library, to stderr and perhaps to a file; nothing in them opens a door.

All lines, tracebacks included, leave through one formatter. It turns everything in a line into text and masks that,
however deep it was; then it looks through the finished line once more. So it does not matter who logged a secret.
Masked are: values given to `hide` (the keys), bearer tokens and JWTs, values beside names such as client_secret, and
addresses. Of an address only scheme and host are kept, since the rest of a QR link or a landing page opens the payment;
the paths of the payment APIs are kept, their queries are not.

On stdout nothing is ever logged: it belongs to `--json`.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote

import structlog

from kiosk.log_file import LogFile

MASK = "***"
KEEP_BYTES = 25_000_000

_hidden: set[str] = set()
_hidden_pattern: re.Pattern[str] | None = None


def configure(
    level: str = "info",
    *,
    file: Path | None = None,
    keep_bytes: int = KEEP_BYTES,
    lines: bool | None = None,
    stream: TextIO | None = None,
    stream_level: str = "",
) -> None:
    """Set up logging for the process, anew each time. Raises OSError if `file` can't be written.

    `lines`: JSON lines instead of text for people; None means unless somebody is watching. The file has JSON lines,
    and makes way for the next one so that all together keep `keep_bytes`.
    `stream_level` is a level of its own for `stream`, where not everything belongs that belongs in the file.
    """
    stream = stream or sys.stderr
    watched = stream.isatty()
    handlers: list[logging.Handler] = [logging.StreamHandler(stream)]
    handlers[0].setLevel((stream_level or level).upper())
    handlers[0].setFormatter(_MaskingFormatter(not watched if lines is None else lines, colours=watched))
    if file is not None:
        handlers.append(LogFile(file, keep_bytes))
        handlers[1].setFormatter(_MaskingFormatter(True, colours=False))
    # When a line can't be written, logging would print it whole, unmasked.
    logging.raiseExceptions = False
    root = logging.getLogger()
    for old in list(root.handlers):
        if getattr(old, "of_the_kiosk", False):
            root.removeHandler(old)
            old.close()
    for handler in handlers:
        handler.of_the_kiosk = True  # type: ignore[attr-defined]
        root.addHandler(handler)
    root.setLevel(level.upper())
    for chatty in ("httpx", "httpcore", "uvicorn.access", "websockets", "PIL", "asyncio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *_COMMON, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def hide(*values: str) -> None:
    """Never show these values in any line, however they are quoted. For the keys, as soon as they are known."""
    global _hidden_pattern
    for value in values:
        if len(value) < 4:
            continue  # it would mask half of every line, and protects nothing
        spellings = {value, quote(value, safe="")}
        for _ in range(2):  # quoted, and quoted once more inside something that is quoted
            spellings |= {_inside(spell(one)) for one in spellings for spell in (repr, json.dumps, _readable_json)}
        _hidden.update(spellings)
    longest_first = sorted(_hidden, key=len, reverse=True)
    _hidden_pattern = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None


def _inside(quoted: str) -> str:
    return quoted[1:-1]


def _readable_json(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def masked(text: str) -> str:
    """Return `text` without what must not be seen."""
    text = _without_hidden(text)
    text = _DATA.sub(rf"\1{MASK}", text)
    text = _ADDRESS.sub(_masked_address, text)
    text = _QR_LINK.sub(rf"\1/{MASK}", text)
    text = _REQUEST_LINE.sub(_masked_request_line, text)
    text = _JWT.sub(MASK, text)
    text = _NAMED.sub(rf"\1{MASK}", text)
    text = _BEARER.sub(rf"\1{MASK}", text)
    return _LONG.sub(MASK, text)


def _without_hidden(text: str) -> str:
    return text if _hidden_pattern is None else _hidden_pattern.sub(MASK, text)


def _masked_value(value: Any, name: str = "") -> Any:
    if value is None or isinstance(value, bool | int | float):
        return MASK if value and _SENSITIVE.search(name) else value
    if _SENSITIVE.search(name):
        return MASK
    if isinstance(value, Mapping):
        return {masked(str(key)): _masked_value(one, str(key)) for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset) and type(value).__repr__ in _PLAIN:
        return [_masked_value(one) for one in value]
    return masked(value if isinstance(value, str) else repr(value))


_PLAIN = {list.__repr__, tuple.__repr__, set.__repr__, frozenset.__repr__}


def _mask_values(_logger: Any, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {masked(name): _masked_value(value, name) for name, value in line.items()}


_API_PATH = re.compile(r"/(?:ecomm/v2/payments|epayment/v1/payments|accesstoken/get|qr/v1)(?![\w.%-])[\w/.-]*")
"""The addresses that we ask; they hold nothing but our own references."""
_ADDRESS = re.compile(
    r"""(?P<scheme>\b[a-z][a-z0-9+.-]{1,20})(?P<slashes>:(?:\\?/){2}|%3a%2f%2f)(?P<rest>(?:\\/|[^\s"'<>`\\])*)""",
    re.IGNORECASE,
)
_HOST = re.compile(r"[\w.-]+(?::\d+)?|\[[0-9a-f:.]+\](?::\d+)?", re.IGNORECASE)
_QR_LINK = re.compile(r"""\b(qr(?:-[\w-]+)?\.vipps\.no)\\?/[^\s"'<>`]+""", re.IGNORECASE)
_REQUEST_LINE = re.compile(r"\b(?P<verb>GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (?P<path>/[^\s\"']*)")
_DATA = re.compile(r"""\b(data:[\w/+.;=-]{1,60},)[^\s"'<>]+""", re.IGNORECASE)
_JWT = re.compile(r"\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}")
_BEARER = re.compile(r"(\bbearer\s+)[^\s\"',;]+", re.IGNORECASE)
_NAMES = (
    "client[_-]?secret|client[_-]?id|subscription[_-]?key|access[_-]?token|refresh[_-]?token|auth[_-]?token"
    "|authorization|mobile[_-]?number|phone[_-]?number|msisdn"
)
_SENSITIVE = re.compile(_NAMES, re.IGNORECASE)
_NAMED = re.compile(
    rf"""((?:{_NAMES})\\?["']?\s*[:=,]\s*(?:b(?=["']))?\\?["']?(?:(?:bearer|basic)\s+)?)[^\s"'\\,;}})\]]+""",
    re.IGNORECASE,
)
_LONG = re.compile(r"(?<![\w/+])[\w/+-]{120,}={0,2}")
"""A picture, a token, something: nothing that a person would read in a log."""


def _masked_address(match: re.Match[str]) -> str:
    rest = match["rest"].replace("\\/", "/")
    host = _HOST.match(rest)
    where = host[0] if host else ""
    start = match["scheme"] + match["slashes"] + where
    behind = rest[len(where) :]
    if path := _API_PATH.match(behind):
        return start + path[0] + (f"?{MASK}" if len(path[0]) < len(behind) and behind[len(path[0])] in "?#" else "")
    # Punctuation of the sentence around it is no part of an address.
    return start + (f"/{MASK}" if behind.strip("/.,;:)]}") else behind)


def _masked_request_line(match: re.Match[str]) -> str:
    path = _API_PATH.match(match["path"])
    return f"{match['verb']} {path[0] if path else match['path'] if match['path'] == '/' else '/' + MASK}"


_COMMON: list[Any] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.add_log_level,
    structlog.stdlib.ExtraAdder(),
    structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
    structlog.processors.StackInfoRenderer(),
]


class _MaskingFormatter(structlog.stdlib.ProcessorFormatter):
    """The one way out. A line that can't be made is replaced, since its parts may not be masked yet."""

    def __init__(self, lines: bool, colours: bool) -> None:
        super().__init__(
            foreign_pre_chain=_COMMON,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,  # the plain one: others print the local variables
                _mask_values,
                structlog.processors.JSONRenderer(ensure_ascii=False)
                if lines
                else structlog.dev.ConsoleRenderer(
                    colors=colours, exception_formatter=structlog.dev.plain_traceback, timestamp_key="at"
                ),
            ],
        )
        # Masking the finished text in every way could cost a JSON line its quotes.
        self._look_again = _without_hidden if lines else masked

    def format(self, record: logging.LogRecord) -> str:
        try:
            return self._look_again(super().format(record))
        except Exception as error:
            return f'{{"event": "a line of {record.name} could not be written", "why": "{type(error).__name__}"}}'
