"""Keeps the screens from going dark while somebody waits for a payment, and lets them rest when nobody does.

A desktop is asked over D-Bus (org.freedesktop.ScreenSaver, else the portal), Windows and macOS in their own ways. A
session without any of them has blanking turned off once and for all (packaging/KIOSK.md). It is asked in a thread of
its own, since a desktop that hangs must not hang a sale; and whatever was asked for ends with the process, however that
ends. Nothing here fails aloud: a screen that goes dark is a nuisance, and no reason to stop selling.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from kiosk.engine.screens import CashierPage, CustomerPage, Screens

_log = logging.getLogger(__name__)

WHO, WHY = "QR kiosk", "A payment is under way"
BUS_SECONDS = 2.0

Release = Callable[[], None]
"""Takes back what was asked for."""
Keeper = Callable[[], tuple[str, Release] | None]
"""Asks for the screens to stay on; returns the name of whom it asked and the way back, None if nobody listened."""


def somebody_waits(screens: Screens) -> bool:
    """Whether a person looks at one of the screens: for what happens to a payment next, or to take a slip along."""
    return screens.cashier.page is CashierPage.WAITING or screens.customer.page in {
        CustomerPage.TIP,
        CustomerPage.PAY,
        CustomerPage.OPENED,
        CustomerPage.CHECKING,
        CustomerPage.SLIP,
    }


class Awake:
    """Holds the screens on while `somebody_waits`. `keepers` are asked in turn until one listens."""

    def __init__(self, keepers: tuple[Keeper, ...] | None = None) -> None:
        self._keepers = keepers if keepers is not None else keepers_of_this_system()
        self._wanted = False
        self._release: Release | None = None
        self._said: str | None = None
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="awake")

    def show(self, screens: Screens) -> None:
        """Follow what the engine published."""
        self._want(somebody_waits(screens))

    def rest(self) -> None:
        """Let the screens go dark again."""
        self._want(False)

    def close(self) -> None:
        """Let the screens rest, and wait until that is said."""
        self._want(False)
        self._worker.shutdown()

    def _want(self, wanted: bool) -> None:
        if wanted is not self._wanted:
            self._wanted = wanted
            self._worker.submit(self._hold if wanted else self._let_go)

    # In the worker's thread.

    def _hold(self) -> None:
        for keeper in self._keepers:
            try:
                held = keeper()
            except Exception as error:
                _log.debug("keeping the screens on failed: %s", error)
                continue
            if held:
                name, self._release = held
                self._say(name)
                return
        self._say("")

    def _let_go(self) -> None:
        release, self._release = self._release, None
        if release:
            try:
                release()
            except Exception as error:
                _log.debug("letting the screens rest failed: %s", error)

    def _say(self, name: str) -> None:
        if name == self._said:
            return
        self._said = name
        if name:
            _log.info("during a payment the screens are kept on through %s", name)
        else:
            _log.info("nobody here keeps the screens on during a payment; turn blanking off (packaging/KIOSK.md)")


def keepers_of_this_system() -> tuple[Keeper, ...]:
    """Whom to ask here."""
    if sys.platform == "win32":
        return (_windows,)
    if sys.platform == "darwin":
        return (_caffeinate,)
    return (_screen_saver, _portal) if _has_a_bus(os.environ) else ()


def _has_a_bus(environment: Mapping[str, str]) -> bool:
    """Whether a session bus runs: asking for one that doesn't would start one."""
    runtime = environment.get("XDG_RUNTIME_DIR")
    return bool(environment.get("DBUS_SESSION_BUS_ADDRESS")) or bool(runtime and (Path(runtime) / "bus").exists())


# The desktops of free systems ----------------------------------------------------------------------------------------


_SAVER = "org.freedesktop.ScreenSaver"
_PORTAL = "org.freedesktop.portal.Desktop"
_IDLE = 8


class _Bus:
    """A connection of its own to the session bus: whatever was asked over it ends with it, however that ends.

    Not Qt's: from Python, that can't send an unsigned number, and these services take nothing else.
    """

    def __init__(self) -> None:
        from jeepney.io.blocking import open_dbus_connection

        self._connection = open_dbus_connection("SESSION")

    def call(self, service: tuple[str, str, str], method: str, signature: str, *arguments: Any) -> Any:
        """Call and return the first of what came back; raises whatever went wrong."""
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import unwrap_msg

        name, path, interface = service
        address = DBusAddress(path, bus_name=name, interface=interface)
        question = new_method_call(address, method, signature or None, arguments)
        answer = unwrap_msg(self._connection.send_and_get_reply(question, timeout=BUS_SECONDS))
        return answer[0] if answer else None

    def close(self) -> None:
        self._connection.close()


def _screen_saver() -> tuple[str, Release] | None:
    """Source: https://specifications.freedesktop.org/idle-inhibit-spec/latest/"""
    service = (_SAVER, "/org/freedesktop/ScreenSaver", _SAVER)
    bus = _Bus()
    try:
        cookie = bus.call(service, "Inhibit", "ss", WHO, WHY)
    except BaseException:
        bus.close()
        raise
    return _SAVER, _afterwards(bus, lambda: bus.call(service, "UnInhibit", "u", cookie))


def _portal() -> tuple[str, Release] | None:
    """Source: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Inhibit.html"""
    service = (_PORTAL, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Inhibit")
    bus = _Bus()
    try:
        path = bus.call(service, "Inhibit", "sua{sv}", "", _IDLE, {"reason": ("s", WHY)})
    except BaseException:
        bus.close()
        raise
    request = (_PORTAL, path, "org.freedesktop.portal.Request")
    return service[2], _afterwards(bus, lambda: bus.call(request, "Close", ""))


def _afterwards(bus: _Bus, undo: Release) -> Release:
    def release() -> None:
        try:
            undo()
        finally:
            bus.close()

    return release


# The others ----------------------------------------------------------------------------------------------------------


def _caffeinate() -> tuple[str, Release] | None:
    try:
        process = subprocess.Popen(["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())])  # noqa: S603
    except OSError:
        return None

    def release() -> None:
        process.terminate()
        process.wait(5)

    return "caffeinate", release


_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2


def _windows() -> tuple[str, Release] | None:
    """It counts for the thread that asks, and ends with it.

    Source: https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate
    """
    import ctypes

    ask = ctypes.windll.kernel32.SetThreadExecutionState  # type: ignore[attr-defined,unused-ignore]
    if not ask(_CONTINUOUS | _SYSTEM | _DISPLAY):
        return None
    return "SetThreadExecutionState", lambda: ask(_CONTINUOUS)
