"""A sign of life is given only while both loops turn, the GUI's and the engine's."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.engine.screens import Screens
from kiosk.ui.engine_thread import EngineThread
from kiosk.ui.pulse import Pulse
from tests.ui.scripted_till import ScriptedTill, ScriptedTills


class Listener:
    """Whoever watches; it counts what it hears."""

    def __init__(self, supervisor: int | None = None) -> None:
        self.seconds, self.watched, self.supervisor = 0.01, True, supervisor
        self.beats = self.ends = 0

    def ready(self) -> None:
        pass

    def beat(self) -> None:
        self.beats += 1

    def ending(self) -> None:
        self.ends += 1


def test_while_both_loops_turn_there_are_signs_and_then_an_end(qtbot: QtBot) -> None:
    engine, heard, owner = EngineThread(ScriptedTills()), Listener(), QObject()
    pulse = Pulse(engine, heard, lambda: None, owner)
    engine.start()
    pulse.start()

    qtbot.waitUntil(lambda: heard.beats > 3)
    pulse.stop()
    engine.stop()

    assert heard.ends == 1


def test_an_engine_that_hangs_gives_no_sign(qtbot: QtBot) -> None:
    hang = threading.Event()

    @asynccontextmanager
    async def hanging(publish: Callable[[Screens], None]) -> AsyncIterator[ScriptedTill]:
        asyncio.get_running_loop().call_soon(hang.wait, 60)
        yield ScriptedTill(publish)

    engine, heard, owner = EngineThread(hanging), Listener(), QObject()
    pulse = Pulse(engine, heard, lambda: None, owner)
    asked: list[bool] = []
    pulse._timer.timeout.connect(lambda: asked.append(True))
    engine.start()
    pulse.start()

    qtbot.waitUntil(lambda: len(asked) > 20)
    silent = heard.beats
    hang.set()
    qtbot.waitUntil(lambda: heard.beats > silent)
    pulse.stop()
    engine.stop()

    assert silent <= 1, "at most a sign from before it hung"


def test_a_supervisor_that_goes_is_noticed_once(qtbot: QtBot) -> None:
    reading, writing = os.pipe()
    engine, owner = EngineThread(ScriptedTills()), QObject()
    gone: list[bool] = []
    pulse = Pulse(engine, Listener(reading), lambda: gone.append(True), owner)

    os.close(writing)
    qtbot.waitUntil(lambda: bool(gone))
    qtbot.wait(1)

    assert gone == [True]
    pulse.stop()
    del pulse, owner
    os.close(reading)
