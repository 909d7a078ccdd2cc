"""What a customer chose for their own eyes and ears: gone when the next customer comes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.engine.screens import CustomerPage, CustomerScreen

KEPT_WHEN_IDLE = 60_000
"""Milliseconds for which a choice stands that no sale follows."""


class Choices(QObject):
    """`easier`: larger type, stronger contrast, a voice. `language` is a code, empty for the shop's choice."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.easier, self.language = False, ""
        self._sale, self._idle = "", True
        self.forgetting = QTimer(self)
        self.forgetting.setSingleShot(True)
        self.forgetting.setInterval(KEPT_WHEN_IDLE)
        self.forgetting.timeout.connect(self._nobody_came)

    def choose(self, *, easier: bool | None = None, language: str | None = None) -> None:
        """The customer presses one of their keys."""
        self.easier = self.easier if easier is None else easier
        self.language = self.language if language is None else language
        self.forgetting.start()
        self.changed.emit()

    def follow(self, screen: CustomerScreen) -> None:
        """Let go of what was chosen when the sale on the screen is not the one that it was chosen for."""
        before, self._sale = self._sale, screen.sale
        self._idle = screen.page is CustomerPage.IDLE
        if before and before != screen.sale:
            self._forget()
        if not self._idle:
            self.forgetting.stop()
        elif (self.easier or self.language) and not self.forgetting.isActive():
            self.forgetting.start()  # it did not come to a sale

    def _nobody_came(self) -> None:
        if self._idle:
            self._forget()

    def _forget(self) -> None:
        self.forgetting.stop()
        if self.easier or self.language:
            self.easier, self.language = False, ""
            self.changed.emit()
