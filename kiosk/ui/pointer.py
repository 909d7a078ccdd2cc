"""The mouse's arrow: gone while people touch, back when somebody takes a mouse, and never on the customer's screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow

_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
_MOVES = frozenset({QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Enter})
_FOLLOWED = _TOUCHES | _MOVES


class Pointer(QObject):
    """Follows the last input to both windows. Over `customer` the arrow is hidden whenever that fills its screen."""

    def __init__(self, cashier: QWindow, customer: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._customer = customer
        self._hidden = False
        self._windows = (cashier, customer)
        for window in self._windows:
            window.installEventFilter(self)

    @property
    def hidden(self) -> bool:
        """The arrow is not shown now."""
        return self._hidden

    def close(self) -> None:
        """Leave the arrow as it was found."""
        for window in self._windows:
            window.removeEventFilter(self)
        self._hide(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  the name is Qt's
        """See QObject. Nothing is kept from anybody."""
        kind = event.type()
        if kind in _FOLLOWED:
            if kind in _TOUCHES:
                self._hide(True)
            elif not _by_touch(event):
                full = watched is self._customer and self._customer.visibility() is QWindow.Visibility.FullScreen
                self._hide(full)
        return False

    def _hide(self, hidden: bool) -> None:
        if hidden is self._hidden:
            return
        self._hidden = hidden
        if hidden:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        else:
            QGuiApplication.restoreOverrideCursor()


def _by_touch(event: QEvent) -> bool:
    """Whether it is a touch, told again as what a mouse would have done."""
    return isinstance(event, QMouseEvent) and event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized
