"""The number of each screen, on the screen itself, while somebody chooses which one is the customer's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.desk import DeskScreen, Step
from kiosk.ui.desk_model import DeskModel, ScreenLine

QML = Path(__file__).parent / "qml"


def screen_lines(chosen: str) -> list[ScreenLine]:
    """Every screen of this machine, with the number that stands on it; `chosen` is the customer's name or serial."""
    return [
        ScreenLine(number, name_of(screen), f"{screen.size().width()} × {screen.size().height()}", _is(screen, chosen))
        for number, screen in enumerate(_app().screens(), 1)
    ]


def _is(screen: QScreen, chosen: str) -> bool:
    return bool(chosen) and chosen in {screen.name(), screen.serialNumber()}


class Numbers(QObject):
    """A window with its number on every screen but the one where somebody chooses."""

    def __init__(self, engine: QQmlApplicationEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._windows: list[QQuickWindow] = []

    def follow(self, screen: DeskScreen, window: QQuickWindow, model: DeskModel) -> None:
        """Show them while the customer's screen is chosen in `window`, and tell its model which screens there are."""
        if screen.step is Step.SCREENS:
            self._show(window.screen())
            model.show_screens(screen_lines(screen.customer_screen))
        else:
            self.hide()

    def _show(self, here: QScreen) -> None:
        if self._windows:
            return
        for number, screen in enumerate(_app().screens(), 1):
            if screen is here:
                continue
            self._engine.setInitialProperties({"number": number})
            self._engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "NumberWindow.qml")))
            window = self._engine.rootObjects()[-1]
            assert isinstance(window, QQuickWindow)
            window.setScreen(screen)
            window.setGeometry(screen.geometry())
            window.show()
            self._windows.append(window)

    def hide(self) -> None:
        """Take them away."""
        for window in self._windows:
            window.close()
            window.deleteLater()
        self._windows.clear()


def name_of(screen: QScreen) -> str:
    """What a screen is known by: its serial number, else its name."""
    return screen.serialNumber() or screen.name()


def _app() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app
