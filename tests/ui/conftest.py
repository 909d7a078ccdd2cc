"""The windows without an engine, and eyes for them."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from collections.abc import Callable, Iterator
from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.engine.screens import CashierScreen, CustomerScreen, Screens
from kiosk.resources import assets
from kiosk.ui.stage import Stage
from kiosk.ui.till import Till
from kiosk.ui.windows import WindowOptions, Windows
from tests.ui.scripted_till import ScriptedTill
from tests.ui.states import STATES


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


class Bench:
    """Both windows; what they ask is remembered by a till that does not answer."""

    def __init__(self, options: WindowOptions) -> None:
        self.till = ScriptedTill(lambda screens: None)
        self.warnings: list[str] = []
        self.left: list[int] = []
        self._numbers = count(1)
        self.windows = Windows(self._ask, options, assets(), ask_desk=lambda verb: None)
        self.windows.warned.connect(self.warnings.append)
        self.windows.arrange()
        self.stage = Stage(self.windows, self.left.append)

    @classmethod
    def opened(cls, *, one_window: bool = False) -> Bench:
        return cls(WindowOptions(full_screen=False, one_window=one_window, speech="off"))

    def _ask(self, verb: Callable[[Till], None]) -> None:
        verb(self.till)

    @property
    def asked(self) -> list[tuple[object, ...]]:
        return self.till.asked

    def show(self, state: str | tuple[CashierScreen, CustomerScreen]) -> None:
        self.publish(state)
        self.settle()

    def publish(self, state: str | tuple[CashierScreen, CustomerScreen]) -> None:
        """Show it, and leave the rest to whoever comes next."""
        cashier, customer = STATES[state] if isinstance(state, str) else state
        screens = Screens(next(self._numbers), cashier, customer)
        self.windows.show(screens)
        self.stage.show(screens)

    def resize(self, width: int, height: int) -> None:
        for window in (self.windows.cashier, self.windows.customer):
            window.resize(width, height)
        self.settle()

    def settle(self) -> None:
        """Let bindings, layouts and what was put off come to rest."""
        for _ in range(4):
            QCoreApplication.processEvents()
        self.draw()

    def draw(self) -> None:
        for window in (self.windows.cashier, self.windows.customer):
            if window.isVisible():
                window.grabWindow()

    def close(self) -> None:
        self.windows.close()
        # Models refer to one another in circles. Whichever thread Python's collector next runs in would delete them,
        # and Qt objects that are deleted outside of their own thread warn, or end the process.
        del self.stage, self.windows
        gc.collect()


@pytest.fixture
def bench(qapp: QGuiApplication) -> Iterator[Bench]:
    opened = Bench.opened()
    opened.show("idle")
    yield opened
    opened.close()
    assert not opened.warnings


@pytest.fixture
def one_window(qapp: QGuiApplication) -> Iterator[Bench]:
    opened = Bench.opened(one_window=True)
    opened.show("idle")
    yield opened
    opened.close()
    assert not opened.warnings
