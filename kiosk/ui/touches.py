"""Whether somebody is at the cashier's window: told once for a run of touches and keys, however many they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtGui import QWindow

TOLD_EVERY = 1000
"""Milliseconds."""
_STIRS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})


class Touches(QObject):
    """Calls `tell` when somebody touches `window` or types, at most once in TOLD_EVERY. Nothing is kept of what."""

    def __init__(self, window: QWindow, tell: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._tell = window, tell
        self._since = QElapsedTimer()
        window.installEventFilter(self)

    def close(self) -> None:
        """Look no more."""
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  the name is Qt's
        """See QObject. Nothing is kept from anybody."""
        if event.type() in _STIRS and (not self._since.isValid() or self._since.elapsed() >= TOLD_EVERY):
            self._since.start()
            self._tell()
        return False
