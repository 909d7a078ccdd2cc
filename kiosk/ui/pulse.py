"""The screens' sign of life: given only when both the GUI's loop and the engine's have just shown that they turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Slot

from kiosk.ui.engine_thread import EngineThread


class Watcher(Protocol):
    """Whoever wants to know whether the kiosk lives (see kiosk/lifeline.py)."""

    seconds: float

    @property
    def watched(self) -> bool:
        """Whether anybody wants to know."""

    @property
    def supervisor(self) -> int | None:
        """The file that becomes readable when the supervisor has gone."""

    def ready(self) -> None:
        """The screens stand."""

    def beat(self) -> None:
        """All that must live does."""

    def ending(self) -> None:
        """The kiosk ends, and means to."""


class Pulse(QObject):
    """Asks the engine every `watcher.seconds`, and passes on that it answered. `left_alone` when the watcher goes."""

    def __init__(
        self, engine: EngineThread[Any, Any], watcher: Watcher, left_alone: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._watcher = watcher
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(round(watcher.seconds * 1000))
        self._timer.timeout.connect(engine.ask_for_a_sign)
        engine.alive.connect(self._beat, Qt.ConnectionType.QueuedConnection)
        self._notifier: QSocketNotifier | None = None
        if (supervisor := watcher.supervisor) is not None:
            self._notifier = QSocketNotifier(supervisor, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(lambda: self._gone(left_alone))

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def stop(self) -> None:
        """Give no more signs: the kiosk ends."""
        self._timer.stop()
        self._watcher.ending()

    # A queued connection to a method of what is no QObject calls it with another `self` (PySide 6.11).
    @Slot()
    def _beat(self) -> None:
        self._watcher.beat()

    def _gone(self, left_alone: Callable[[], None]) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        left_alone()
