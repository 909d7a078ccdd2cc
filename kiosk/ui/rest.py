"""What an idle screen does so that nothing burns into it: it moves by a little every minute, and later goes dark.

A minute is the only thing it waits for, so an idle kiosk stays asleep.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

MINUTE = 60_000
DARK_AFTER = 5
"""Minutes."""

_ROUND = ((0, 0), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))


class Rest(QObject):
    """Counts the minutes for which nothing but the idle view was shown; `moved` after each."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minutes = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(MINUTE)
        self._timer.timeout.connect(self.pass_a_minute)

    def show(self, idle: bool) -> None:
        """Follow what is shown. An idle view that is shown again does not wake."""
        if not idle:
            self._timer.stop()
            self._begin_anew()
        elif not self._timer.isActive():
            self._timer.start()

    def pass_a_minute(self) -> None:
        """Another minute in which nobody paid."""
        self._minutes += 1
        self.moved.emit()

    @property
    def awake(self) -> bool:
        """A timer is running."""
        return self._timer.isActive()

    @property
    def shift(self) -> tuple[int, int]:
        """Where the idle view stands: steps to the right and down, each -1, 0 or 1."""
        return _ROUND[self._minutes % len(_ROUND)]

    @property
    def dark(self) -> bool:
        """It is time to spare the screen."""
        return self._minutes >= DARK_AFTER

    def _begin_anew(self) -> None:
        if self._minutes:
            self._minutes = 0
            self.moved.emit()
