"""The work behind `kiosk keys`: keys are read from a file, from stdin or from an invisible prompt, and tested first."""

from __future__ import annotations

import asyncio
import getpass
import sys
from pathlib import Path

from kiosk.checks import Finding, Status, check_clock, check_keys, check_network
from kiosk.config import EXIT_CODE, Settings
from kiosk.key_note import NoteError, read_note, read_note_file
from kiosk.key_store import keep_in_file, keep_in_ring, systemd_commands, usable_ring
from kiosk.logs import hide
from kiosk.report import complain, say
from kiosk.secrets import NAMES, Keys, SecretsError, checked


def set_keys(settings: Settings | None, file: Path | None, in_file: bool) -> int:
    """Read the keys, test them (unless `settings` is None), and keep them; return the exit status."""
    try:
        keys = _read(file)
    except (NoteError, SecretsError) as error:
        complain(str(error))
        return EXIT_CODE
    hide(*keys.all)
    if settings is not None and test_keys(settings, keys):
        complain("nothing was kept; --untested keeps the keys all the same")
        return 1
    ring = None if in_file else usable_ring()
    try:
        if in_file:
            say(f"kept in {keep_in_file(keys)}, which is not encrypted: whoever copies it can refund every sale")
            return 0
        if ring is not None:
            keep_in_ring(keys, ring)
            say("kept in the system's keyring")
            return 0
    except SecretsError as error:
        complain(str(error))
        return EXIT_CODE
    complain("this machine has no keyring that is open. Use --in-file, or give the keys to systemd:")
    for line in systemd_commands():
        complain(line)
    return EXIT_CODE


def test_keys(settings: Settings, keys: Keys) -> int:
    """Go the way to Vipps with these keys, say what is found, and return the exit status."""
    findings = asyncio.run(_test(settings, keys))
    for one in findings:
        say(f"{one.check}: {one.text}" + (f"; cure: {one.cure}" if one.cure else ""))
    return 1 if any(one.status is Status.FAILED for one in findings) else 0


async def _test(settings: Settings, keys: Keys) -> list[Finding]:
    finding, reached = await check_network(settings.vipps.base_url)
    if reached is None:
        return [finding]
    return [finding, check_clock(reached), await check_keys(settings, keys)]


def _read(file: Path | None) -> Keys:
    if file is None and sys.stdin.isatty():
        asked = {name: checked(name, getpass.getpass(f"{name}: ").strip() or " ") for name in NAMES}
        return Keys(asked["client_id"], asked["client_secret"], asked["subscription_key"])
    note = read_note_file(file) if file else read_note(sys.stdin.read(), "stdin")
    if missing := [name for name in NAMES if not getattr(note, name)]:
        raise SecretsError(f"not found in {file or 'stdin'}: {', '.join(missing)}")
    return Keys(note.client_id, note.client_secret, note.subscription_key)
