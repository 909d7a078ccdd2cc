"""Counting down what is left of a deadline, awake only while something is counting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Qt, QTimer, Signal

from kiosk.domain.formats import format_duration
from kiosk.domain.phrase import phrase
from kiosk.engine.screens import RUNNING_OUT, TimeLeft


class Stopwatch(Protocol):
    """Counts real time from its start; tests bring one that they push."""

    def restart(self) -> int:
        """Begin again from nothing."""

    def elapsed(self) -> int:
        """Milliseconds since the start."""


def _in_the_window_s_language(source: str) -> str:
    return QCoreApplication.translate("Kiosk", source)


class Countdown(QObject):
    """What is left of the deadline that came with a screen, counted from when it came."""

    ticked = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        stopwatch: Callable[[], Stopwatch] = QElapsedTimer,
        market: str = "NO",
    ) -> None:
        super().__init__(parent)
        self._market = market
        self.say: Callable[[str], str] = _in_the_window_s_language
        self._since = stopwatch()
        self._deadline: TimeLeft | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def show(self, deadline: TimeLeft | None) -> None:
        """Count `deadline` from now on; None stops. Does not signal: the screen it came with does."""
        self._deadline = deadline
        self._since.restart()
        self._wait()

    @property
    def running(self) -> bool:
        """A deadline is shown, even if nothing is left of it."""
        return self._deadline is not None

    @property
    def awake(self) -> bool:
        """A timer is running."""
        return self._timer.isActive()

    @property
    def _milliseconds(self) -> int:
        if self._deadline is None:
            return 0
        return max(0, round(self._deadline.left * 1000) - self._since.elapsed())

    @property
    def seconds(self) -> int:
        """Whole seconds left, rounded up, so that 0 means over."""
        return -(-self._milliseconds // 1000)

    @property
    def fraction(self) -> float:
        """What is left of the whole, from 1 down to 0."""
        if self._deadline is None or self._deadline.total <= 0:
            return 0.0
        return min(1.0, self._milliseconds / (self._deadline.total * 1000))

    @property
    def running_out(self) -> bool:
        """So little is left that people must be told by more than a shorter bar."""
        return self._deadline is not None and self.seconds <= RUNNING_OUT

    @property
    def text(self) -> str:
        """What is left, in words: `4:32 left`."""
        if self._deadline is None:
            return ""
        return self.say(phrase("{time} left")).replace("{time}", format_duration(self.seconds, self._market))

    def _tick(self) -> None:
        self._wait()
        self.ticked.emit()

    def _wait(self) -> None:
        """Sleep until the shown second changes."""
        left = self._milliseconds
        if left > 0:
            self._timer.start(left % 1000 or 1000)
        else:
            self._timer.stop()
