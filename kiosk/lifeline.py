"""The kiosk's sign of life, for whoever watches over it: our own supervisor, systemd, both or nobody.

The supervisor gives a socket (KIOSK_LIFELINE is its number): each byte is a sign of life, and its end says that the
supervisor has gone. systemd gives the name of one (NOTIFY_SOCKET), as sd_notify(3) says.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import MutableMapping
from contextlib import suppress

SOCKET = "KIOSK_LIFELINE"
RESTARTED = "KIOSK_RESTARTED_AFTER"
"""Why the screens were started again, for the log."""

BEAT_SECONDS = 10.0
"""Between two signs of life: a supervisor that misses three of them acts."""


class Lifeline:
    """The way to whoever watches. What it finds in `environment` it takes out, so that no child inherits it."""

    def __init__(self, environment: MutableMapping[str, str] = os.environ) -> None:
        self._supervisor = _given(environment.pop(SOCKET, ""))
        self._systemd = _named(environment.pop("NOTIFY_SOCKET", ""))
        self.seconds = min(BEAT_SECONDS, _watchdog_seconds(environment.pop("WATCHDOG_USEC", "")) / 2)
        """How often a sign of life is wanted."""

    @property
    def watched(self) -> bool:
        """Whether anybody wants a sign of life."""
        return self._supervisor is not None or self._systemd is not None

    @property
    def supervisor(self) -> int | None:
        """The file that becomes readable when the supervisor has gone; None without one."""
        return self._supervisor.fileno() if self._supervisor else None

    def ready(self) -> None:
        """The screens stand and the till is open."""
        self._tell("READY=1")
        self.beat()

    def beat(self) -> None:
        """All that must live has just shown that it does."""
        self._tell("WATCHDOG=1")
        if self._supervisor:
            with suppress(OSError):  # full: it has signs enough; gone: `supervisor` says so
                self._supervisor.send(b".")

    def ending(self) -> None:
        """The kiosk ends, and means to."""
        self._tell("STOPPING=1")

    def close(self) -> None:
        """Let go of both."""
        for line in (self._supervisor, self._systemd):
            if line is not None:
                line.close()
        self._supervisor = self._systemd = None

    def _tell(self, what: str) -> None:
        if self._systemd:
            with suppress(OSError):
                self._systemd.send(what.encode())


def _given(number: str) -> socket.socket | None:
    if not number.isdigit():
        return None
    try:
        given = socket.socket(fileno=int(number))
        given.set_inheritable(False)
        given.setblocking(False)
    except OSError:
        return None
    return given


def _named(address: str) -> socket.socket | None:
    if not address or sys.platform == "win32":
        return None
    named = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    named.setblocking(False)
    try:
        named.connect("\0" + address[1:] if address.startswith("@") else address)
    except OSError:
        named.close()
        return None
    return named


def _watchdog_seconds(microseconds: str) -> float:
    return int(microseconds) / 1_000_000 if microseconds.isdigit() and int(microseconds) else float("inf")
