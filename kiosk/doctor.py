"""`kiosk doctor`: look at everything that a sale needs, one thing after the other, and say of each failure its cure.

Nothing is changed and no payment is asked for. Vipps is asked for a token, and for a payment that never was: only to
keys and a sales unit that belong together it says that there is none. What can't be looked at, because something before
it failed, is said to be so and is no failure of its own. No key, token or password of a proxy is ever printed.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from kiosk.app import free_bytes, open_printer, read_journal
from kiosk.checks import Finding, Reached, Status, check_clock, check_keys, check_network, skipped
from kiosk.config import Settings, SettingsError, load
from kiosk.engine.condition import LITTLE_ROOM, MEGABYTE, NO_ROOM, maintenance_until
from kiosk.engine.ports import JournalError, NotPrinted
from kiosk.logs import configure, hide
from kiosk.report import say
from kiosk.secrets import Keys, SecretsError, find_keys, key_file
from kiosk.system import SystemClock

QT_SECONDS = 60.0


@dataclass(slots=True)
class _Case:
    """What earlier checks found that later ones need."""

    settings: Settings | None = None
    keys: Keys | None = None
    reached: Reached | None = None
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
    yield check_clock(case.reached)
    yield asyncio.run(_keys(case))
    yield asyncio.run(_journal(case))
    yield _disk(case)
    yield asyncio.run(_printer(case))
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
            "copy the keys of the sales unit from the Vipps portal into one of these places, with `kiosk setup` or "
            "`kiosk keys set`"
        )
        return Finding("secrets", Status.FAILED, str(error), cure)
    hide(*case.keys.all)
    if case.keys.in_clear:
        text = f"the keys are there, but in a file that is not encrypted: {key_file()}"
        cure = "keep them in the keyring (`kiosk keys set`) or with systemd, then remove the file"
        return Finding("secrets", Status.WARNING, text, cure)
    return Finding("secrets", Status.OK, "client id, client secret and subscription key are there")


# The way to Vipps ----------------------------------------------------------------------------------------------------


async def _network(case: _Case) -> Finding:
    if case.settings is None:
        return skipped("network", "settings")
    finding, case.reached = await check_network(case.settings.vipps.base_url)
    return finding


def _perhaps_maintenance(finding: Finding, at: datetime) -> Finding:
    until = maintenance_until(at)
    if finding.status is not Status.FAILED or until is None:
        return finding
    wait = f"wait: Vipps may be down for maintenance until {until.astimezone():%H:%M}; if it is not: "
    return replace(finding, cure=wait + finding.cure)


async def _keys(case: _Case) -> Finding:
    settings, keys = case.settings, case.keys
    if settings is None or keys is None:
        return skipped("keys", "settings" if settings is None else "secrets")
    if case.reached is None:
        return skipped("keys", "network")
    return await check_keys(settings, keys)


# This machine --------------------------------------------------------------------------------------------------------


async def _journal(case: _Case) -> Finding:
    if case.settings is None:
        return skipped("journal", "settings")
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
        return skipped("disk", "settings")
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


async def _printer(case: _Case) -> Finding:
    if case.settings is None:
        return skipped("printer", "settings")
    printer, connection = open_printer(case.settings), case.settings.printer.connection
    if printer is None:
        return Finding("printer", Status.OK, "there is none: slips are taken along as codes")
    try:
        await printer.look()
    except NotPrinted as error:
        cure = "look at the printer, its cable and [printer] connection; sales go on without it, and slips wait"
        return Finding("printer", Status.WARNING, f"{error.words} ({error})", cure)
    return Finding("printer", Status.OK, f"{connection} is ready")


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
        return skipped("reading", "settings" if settings is None else "screens")
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
        return skipped("font", "screens")
    if not qt["font"]:
        text = f"the font that comes with the kiosk does not load from {qt['fonts']}; letters may be empty boxes"
        return Finding("font", Status.FAILED, text, "install the kiosk again")
    return Finding("font", Status.OK, "the font that comes with the kiosk loads")
