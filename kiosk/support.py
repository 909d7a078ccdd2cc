"""`kiosk support`: what somebody far away needs to know about this kiosk, in one file that the shop reads first.

It is made of what may be told and not of everything without what may not: of the settings each known key, of a payment
its name, sums and steps, of an answer of Vipps its meaning and code. Texts that people typed, keys, tokens, addresses
behind their host, telephone numbers and addresses of e-mail have no place in it; and since the log and the findings are
free text, they go through `Cleaner`, which knows the texts that the journal holds. Nothing is sent anywhere.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
import os
import platform
import re
import sys
import zipfile
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from kiosk import __version__
from kiosk.app import read_journal
from kiosk.checks import Finding
from kiosk.config import Settings, SettingsError, default_log_file, load
from kiosk.doctor import findings
from kiosk.domain.payment import Payment
from kiosk.domain.reasons import Reason
from kiosk.domain.transitions import transition
from kiosk.engine.ports import Entry, HistoryQuery, JournalError
from kiosk.journal.sqlite_journal import SqliteJournal
from kiosk.log_file import written
from kiosk.logs import hide, masked
from kiosk.secrets import SecretsError, find_keys
from kiosk.vipps.errors import without_persons

PAYMENTS = 50
"""The newest, of which each step is told."""
TEXTS = 5000
"""The newest payments whose typed texts are looked for in the log."""
LOG_BYTES = 1_000_000
SHORTEST_TEXT = 3
"""Characters of a typed text from which on it is looked for elsewhere: a shorter one is in every word."""

LIBRARIES = ("PySide6-Essentials", "httpx", "qrcode", "pillow", "zxing-cpp", "msgspec", "keyring", "structlog")


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of the bundle. `about` says in a line what it is."""

    name: str
    about: str
    text: str

    @property
    def size(self) -> str:
        """How large it is, for people."""
        size = len(self.text.encode())
        return f"{size} B" if size < 1000 else f"{size / 1000:.1f} kB"


@dataclass(frozen=True, slots=True)
class Bundle:
    """All that would be saved, as it would be saved."""

    pieces: tuple[Piece, ...]

    def summary(self) -> str:
        """One line for each file: name, size, and what it is."""
        return "\n".join(f"  {piece.name:<15} {piece.size:>9}  {piece.about}" for piece in self.pieces)

    def shown(self) -> str:
        """Every file, whole."""
        return "\n".join(f"=== {piece.name} ===\n{piece.text}" for piece in self.pieces)

    def save(self, file: Path) -> None:
        """Write it to `file`, for this user alone. OSError if that can't be, or if there is something already."""
        number = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(number, "wb") as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
                for piece in self.pieces:
                    archive.writestr(piece.name, piece.text)
        except BaseException:
            with suppress(OSError):
                file.unlink()
            raise


def collect(config: Path | None) -> Bundle:
    """Look at everything, as `kiosk doctor` does, and put together what may be told.

    It takes seconds, and the network: not for a GUI's thread, nor for one that has an event loop. What can't be looked
    at is told to be so; it raises nothing that a broken kiosk could be the cause of.
    """
    with suppress(SecretsError):
        hide(*find_keys().all)
    try:
        settings: Settings | None = load(config)
    except (SettingsError, OSError):
        settings = None
    found = list(findings(config))
    payments: dict[str, Any] = {"payments": "not looked at: there are no settings"}
    texts: set[str] = set()
    if settings:
        try:
            payments, texts = asyncio.run(_payments(settings))
            texts -= {settings.shop.name, "refund"}  # what is said where nothing was typed
        except (JournalError, OSError) as error:
            payments = {"payments": Cleaner().clean(f"the journal can't be read: {error}")}
    cleaner = Cleaner(texts)
    pieces = (
        Piece("machine.json", "the kiosk's version, this machine's system, Python and libraries", _json(_machine())),
        Piece("settings.json", "the settings; of addresses the host alone", _settings(settings, cleaner)),
        Piece("findings.json", "what `kiosk doctor` finds", _json([_finding(one, cleaner) for one in found])),
        Piece("payments.json", f"the newest {PAYMENTS} payments, step by step, without texts", _json(payments)),
        Piece("log.jsonl", "the end of the log", _log(settings, cleaner)),
    )
    return Bundle((Piece("README.txt", "what is in it, and what was left out", _readme(pieces)), *pieces))


class Cleaner:
    """Takes out of a free text what must not be told: all that `logs.masked` knows, who paid, and `texts`."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        known = sorted({text for text in texts if len(text) >= SHORTEST_TEXT}, key=len, reverse=True)
        inside = [json.dumps(text, ensure_ascii=ascii)[1:-1] for text in known for ascii in (False, True)]
        words = "|".join(re.escape(text) for text in dict.fromkeys([*known, *inside]))
        self._texts = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if words else None
        self._home = str(Path.home())

    def clean(self, text: str) -> str:
        """Return `text` without it."""
        if self._texts:
            text = self._texts.sub("(typed text)", text)
        text = without_persons(masked(text))
        return text.replace(self._home, "~") if len(self._home) > 1 else text

    def clean_all(self, value: Any) -> Any:
        """Clean every text in a value, names of fields included."""
        if isinstance(value, str):
            return self.clean(value)
        if isinstance(value, Mapping):
            return {self.clean(str(key)): self.clean_all(one) for key, one in value.items()}
        if isinstance(value, list | tuple):
            return [self.clean_all(one) for one in value]
        if isinstance(value, int) and not isinstance(value, bool):  # a telephone number may stand without quotes
            return value if self.clean(str(value)) == str(value) else "…"
        return value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def _machine() -> dict[str, Any]:
    libraries = {}
    for name in LIBRARIES:
        with suppress(metadata.PackageNotFoundError):
            libraries[name] = metadata.version(name)
    return {
        "kiosk": __version__,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "zone": datetime.now().astimezone().strftime("%z"),
        "system": platform.platform(),
        "machine": platform.machine(),
        "python": platform.python_version(),
        "processors": os.cpu_count(),
        "session": os.environ.get("XDG_SESSION_TYPE", ""),
        "qt_platform": os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0],
        "frozen": bool(getattr(sys, "frozen", False)),
        "libraries": libraries,
    }


def _settings(settings: Settings | None, cleaner: Cleaner) -> str:
    if settings is None:
        return "there are none that can be read; the findings say why"
    tables = {field.name: getattr(settings, field.name) for field in dataclasses.fields(settings)}
    return _json(
        {
            name: {field.name: _setting(getattr(table, field.name), cleaner) for field in dataclasses.fields(table)}
            for name, table in tables.items()
            if dataclasses.is_dataclass(table)
        }
    )


def _setting(value: Any, cleaner: Cleaner) -> Any:
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, tuple):
        return [_setting(one, cleaner) for one in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _setting(getattr(value, field.name), cleaner) for field in dataclasses.fields(value)}
    text = str(value)
    if "://" in text:
        parts = urlsplit(text)
        return f"{parts.scheme}://{parts.hostname or ''}" + ("/…" if parts.path.strip("/") or parts.query else "")
    return cleaner.clean(text)


def _finding(finding: Finding, cleaner: Cleaner) -> dict[str, str]:
    # A complaint about the settings ends with the value that was found there, and that may be anything.
    text, found, _ = finding.text.partition(", found ") if finding.check == "settings" else (finding.text, "", "")
    about = {"check": finding.check, "status": finding.status.value, "text": f"{text}{', found …' if found else ''}"}
    return {name: cleaner.clean(one) for name, one in {**about, "cure": finding.cure}.items()}


async def _payments(settings: Settings) -> tuple[dict[str, Any], set[str]]:
    """The newest payments, and every text that was typed lately."""
    path = settings.journal.path
    if not path.exists():
        return {"payments": "there is no journal yet"}, set()
    texts: set[str] = set()
    async with read_journal(settings) as journal:
        async for text in _typed(journal):
            texts |= {text, *text.splitlines()}
        told = []
        for row in await journal.history(HistoryQuery(limit=PAYMENTS)):
            entries = await journal.entries(row.reference)
            texts |= {text for entry in entries for text in _typed_in(entry)}
            told.append(_payment(entries))
        unsettled = len(await journal.unsettled())
        about = {"head": str(journal.head), "unsettled": unsettled, "lost": [str(one) for one in journal.lost]}
    return {**about, "payments": told}, texts


async def _typed(journal: SqliteJournal) -> AsyncIterator[str]:
    query, left = HistoryQuery(limit=500), TEXTS
    while left > 0 and (rows := await journal.history(query)):
        for row in rows:
            yield row.text
        left -= len(rows)
        query = dataclasses.replace(query, before=(rows[-1].asked_at, rows[-1].reference))


def _typed_in(entry: Entry) -> Iterator[str]:
    for name in ("text", "why"):
        if isinstance(text := getattr(entry.event, name, None), str):
            yield text


def _known(reason: Reason) -> str:
    """The group and code of an error, if they look as Vipps documents them: others may say anything."""
    shape = re.fullmatch(r"[A-Za-z0-9-]{0,20}/\d{0,4}", said := f"{reason.group}/{reason.code}")
    return said if shape else "…"


def _payment(entries: Iterable[Entry]) -> dict[str, Any]:
    payment: Payment | None = None
    steps = []
    for entry in entries:
        payment = transition(payment, entry.event).payment
        step = {"at": entry.event.at.isoformat(), "event": type(entry.event).__name__, "state": payment.word}
        if isinstance(reason := getattr(entry.event, "reason", None), Reason):
            step |= {"meaning": reason.meaning.value, "error": _known(reason)}
        steps.append(step)
    assert payment is not None
    totals = payment.totals
    return {
        "reference": payment.reference,
        "amount": payment.amount.minor_units,
        "currency": payment.amount.currency.value,
        "state": payment.word,
        "reserved": totals.reserved.minor_units,
        "captured": totals.captured.minor_units,
        "cancelled": totals.cancelled.minor_units,
        "refunded": totals.refunded.minor_units,
        "steps": steps,
    }


def _log(settings: Settings | None, cleaner: Cleaner) -> str:
    path = (settings and settings.logs.path) or default_log_file()
    try:
        ends = b"".join(one.read_bytes()[-LOG_BYTES:] for one in written(path)[-2:])[-LOG_BYTES:]
    except OSError as error:
        return json.dumps({"event": f"the log can't be read ({error.strerror})"}) + "\n"
    lines, strange = [], 0
    for line in ends.decode("utf-8", "replace").splitlines():
        try:
            content = json.loads(line)
            assert isinstance(content, dict)
        except (ValueError, AssertionError, RecursionError):
            strange += 1  # half a line, or none of ours
            continue
        lines.append(json.dumps(cleaner.clean_all(content), ensure_ascii=False))
    if strange:
        lines.append(json.dumps({"event": f"{strange} lines that are no JSON were left out"}))
    return "".join(f"{line}\n" for line in lines) or json.dumps({"event": "there is no log"}) + "\n"


def _readme(pieces: Iterable[Piece]) -> str:
    inside = "\n".join(f"{piece.name}: {piece.about}" for piece in pieces)
    return (
        f"What somebody far away needs to know about this kiosk.\n\n{inside}\n\nLeft out: keys and tokens, QR codes "
        "and what they link to, texts that people typed, telephone numbers and addresses of e-mail.\n"
        "Payments are named by their references, which the Vipps portal knows.\n"
    )
