"""Run the kiosk's screens: Qt in the main thread, the engine in its own, and an orderly end for both."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.domain.phrase import phrase
from kiosk.engine.screens import Screens
from kiosk.resources import assets
from kiosk.ui.awake import Awake
from kiosk.ui.desk import After, Desk, DeskScreen, OpenDesk
from kiosk.ui.engine_thread import EngineFailure, EngineThread
from kiosk.ui.pulse import Pulse, Watcher
from kiosk.ui.sounds import Sounds
from kiosk.ui.stage import Stage, StageEnded
from kiosk.ui.till import OpenTill, Till
from kiosk.ui.windows import WindowOptions, Windows

_log = logging.getLogger(__name__)


RESTART = -1
"""What `run_windows` returns when the kiosk is to begin again, with the settings that were changed in it."""


def run_windows(
    open_till: OpenTill,
    *,
    options: WindowOptions | None = None,
    on_ready: Callable[[Stage], None] | None = None,
    open_desk: OpenDesk | None = None,
    watcher: Watcher | None = None,
) -> int:
    """Show both screens until somebody ends the kiosk; return the exit status, or RESTART.

    `open_desk` opens what changes the settings; without it they can't be changed here.
    `on_ready` gets a Stage when the windows stand and the engine has spoken; what it raises ends the kiosk and is
    raised again here. `watcher` gets signs of life.
    """
    options = options or WindowOptions()
    prepare(options)
    app = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
    kiosk = _Kiosk(open_till, options, on_ready, open_desk, watcher if watcher and watcher.watched else None)
    with signals_end(kiosk.stage.quit):
        kiosk.start()
        status = app.exec()
    kiosk.end()
    if kiosk.raised is not None:
        raise kiosk.raised
    return status or (1 if kiosk.engine_ended_alone else 0)


def prepare(options: WindowOptions) -> None:
    """Choose how Qt draws and where, before there is a QGuiApplication. What the user has set stays."""
    if not options.gpu:
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    if sys.platform.startswith("linux"):
        if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
            os.environ["LC_CTYPE"] = "C.UTF-8"
    if QGuiApplication.instance() is None:  # the set-up, or a kiosk before a restart, has chosen already
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QCoreApplication.setApplicationName("kiosk")


class _Kiosk(QObject):
    """The parts of one run, tied together."""

    def __init__(
        self,
        open_till: OpenTill,
        options: WindowOptions,
        on_ready: Callable[[Stage], None] | None,
        open_desk: OpenDesk | None,
        watcher: Watcher | None,
    ) -> None:
        super().__init__()
        folder = options.assets or assets()
        self._on_ready = on_ready
        self.raised: BaseException | None = None
        self.engine_ended_alone = False
        self._ending = False
        self._open_desk = open_desk
        self._desk: EngineThread[Desk, DeskScreen] | None = None
        self._engine: EngineThread[Till, Screens] = EngineThread(open_till, self)
        ask_desk = None if open_desk is None else self._ask_desk
        self._windows = Windows(self._engine.post, options, folder, ask_desk=ask_desk)
        self._sounds = Sounds(folder / "sounds", enabled=options.sounds)
        self._awake = Awake()
        self.stage = Stage(self._windows, _leave)
        self._engine.screens.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._engine.failed.connect(self._failed, Qt.ConnectionType.QueuedConnection)
        self._engine.ended.connect(self._ended, Qt.ConnectionType.QueuedConnection)
        self._windows.cashier.closing.connect(lambda: self.stage.quit(0))
        self._watcher = watcher
        self._pulse = Pulse(self._engine, watcher, self._left_alone, self) if watcher else None
        self._windows.cashier_model.settingsWanted.connect(self._open_settings)
        self._windows.desk_model.left.connect(self._settings_left, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._windows.arrange()
        self._engine.start()
        if self._pulse:
            self._pulse.start()

    def end(self) -> None:
        self._ending = True
        if self._pulse:
            self._pulse.stop()
        self._stop_desk()
        self._engine.stop()
        self._windows.close()
        self._awake.close()

    # The settings: their desk lives for as long as they are open.

    def _open_settings(self) -> None:
        if self._desk is None and self._open_desk is not None:
            self._desk = EngineThread(self._open_desk, self)
            self._desk.screens.connect(self._show_desk, Qt.ConnectionType.QueuedConnection)
            self._desk.failed.connect(self._desk_failed, Qt.ConnectionType.QueuedConnection)
            self._desk.start()

    def _ask_desk(self, verb: Callable[[Desk], None]) -> None:
        if self._desk is not None:
            self._desk.post(verb)

    def _show_desk(self, screen: DeskScreen) -> None:
        if self._desk is not None:
            self._windows.show_desk(screen)

    def _settings_left(self, after: str) -> None:
        self._stop_desk()
        self._windows.close_desk()
        if after == After.RESTART:
            self.stage.quit(RESTART)

    def _desk_failed(self, failure: EngineFailure) -> None:
        _log.error("the settings %s", "can't be opened" if failure.over else "stumbled", exc_info=failure.error)
        if failure.over:
            self._stop_desk()
            self._windows.close_desk()

    def _stop_desk(self) -> None:
        if self._desk is not None:
            self._desk.stop()
            self._desk = None

    def _show(self, screens: Screens) -> None:
        self._windows.show(screens)
        self.stage.show(screens)
        self._sounds.show(screens)
        self._awake.show(screens)
        if watcher := self._watcher:
            self._watcher = None
            watcher.ready()
        if self._on_ready is not None:
            ready, self._on_ready = self._on_ready, None
            QTimer.singleShot(0, lambda: self._play(ready))

    def _play(self, ready: Callable[[Stage], None]) -> None:
        try:
            self.stage.wait_until(self.stage.windows_stand, "the windows stand on their screens")
            ready(self.stage)
        except StageEnded:
            _log.info("the script was broken off")
        except BaseException as error:  # raised again by run_windows, when all is closed
            self.raised = error
            self.stage.quit(1)

    def _left_alone(self) -> None:
        _log.warning("the supervisor has gone; ending")
        self.stage.quit(0)

    def _failed(self, failure: EngineFailure) -> None:
        if failure.over and not self.stage.has_screens:  # it never began: whoever started it is told, and can act
            self.raised = failure.error
            self.stage.quit(1)
        elif failure.over:
            self._windows.fail(failure.words)

    def _ended(self) -> None:
        if not self._ending:
            self.engine_ended_alone = True
            self._awake.rest()
            self._windows.fail(phrase("The kiosk has stopped. Start it again to go on."))


def _leave(status: int) -> None:
    QCoreApplication.exit(status)


@contextmanager
def signals_end(leave: Callable[[int], None]) -> Iterator[None]:
    """Let SIGTERM and SIGINT end the kiosk in good order.

    Python runs a signal's handler between two of its own instructions, and Qt's loop has none while it idles. So the
    signal is written to a socket which Qt watches.
    """
    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)

    def caught() -> None:
        numbers = reading.recv(64)
        if {signal.SIGTERM, signal.SIGINT} & set(numbers):
            _log.info("asked to end")
            leave(0)

    notifier.activated.connect(caught)
    before_fd = signal.set_wakeup_fd(writing.fileno())
    before = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        signal.set_wakeup_fd(before_fd)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        reading.close()
        writing.close()
