"""Two threads, one crossing each way: nothing is lost, nothing is swallowed, and both end."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.engine.screens import Screens
from kiosk.ui.engine_thread import EngineFailure, EngineThread
from tests.ui.scripted_till import ScriptedTill, ScriptedTills
from tests.ui.states import screens


def test_screens_come_to_the_gui_and_verbs_go_to_the_engines_thread(qtbot: QtBot) -> None:
    tills = ScriptedTills()
    engine = EngineThread(tills)
    where: list[str] = []
    got: list[Screens] = []
    engine.screens.connect(got.append, Qt.ConnectionType.QueuedConnection)

    engine.post(lambda till: where.append(threading.current_thread().name))
    engine.start()
    qtbot.waitUntil(lambda: bool(got) and bool(where))
    engine.post(lambda till: till.cancel())
    qtbot.waitUntil(lambda: len(got) == 3)

    assert where == ["engine"]
    assert [shown.cashier.heading for shown in got][-1] == "Cancelled"
    assert engine.stop()
    assert tills.closed
    assert not engine.running


def test_verbs_keep_their_order_also_before_the_till_is_open(qtbot: QtBot) -> None:
    tills = ScriptedTills()
    engine = EngineThread(tills)
    for number in range(50):
        engine.post(lambda till, number=number: till.dismiss(number))
        if number == 20:
            engine.start()
    qtbot.waitUntil(lambda: tills.till is not None and len(tills.till.asked) == 50)

    assert tills.till is not None
    assert tills.till.asked == [("dismiss", number) for number in range(50)]
    engine.stop()


def failing(where: str) -> Callable[..., object]:
    @asynccontextmanager
    async def opened(publish: Callable[[Screens], None]) -> AsyncIterator[ScriptedTill]:
        if where == "opening":
            raise RuntimeError("no journal")
        publish(screens("idle"))
        async with asyncio.TaskGroup() as tasks:
            if where == "background":
                tasks.create_task(fail())
            yield ScriptedTill(publish)
        if where == "closing":
            raise RuntimeError("no end")

    async def fail() -> None:
        raise RuntimeError("watcher died")

    return opened


@pytest.mark.parametrize("where", ["opening", "background"])
def test_an_engine_that_dies_says_so(qtbot: QtBot, caplog: pytest.LogCaptureFixture, where: str) -> None:
    engine = EngineThread(failing(where))  # type: ignore[arg-type]
    failures: list[EngineFailure] = []
    ended: list[bool] = []
    engine.failed.connect(failures.append, Qt.ConnectionType.QueuedConnection)
    engine.ended.connect(lambda: ended.append(True), Qt.ConnectionType.QueuedConnection)

    with caplog.at_level(logging.CRITICAL):
        engine.start()
        qtbot.waitUntil(lambda: bool(failures) and bool(ended))

    assert failures[0].over
    assert "journal" in failures[0].words
    assert engine.stop()


def test_a_verb_that_stumbles_is_told_and_the_engine_lives(qtbot: QtBot) -> None:
    engine = EngineThread(ScriptedTills())
    failures: list[EngineFailure] = []
    engine.failed.connect(failures.append, Qt.ConnectionType.QueuedConnection)
    engine.start()

    engine.post(lambda till: till.nonsense())  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bool(failures))

    assert not failures[0].over
    assert isinstance(failures[0].error, AttributeError)
    assert engine.running
    assert engine.stop()


def test_the_engine_stays_on_time_while_the_gui_is_busy(qtbot: QtBot) -> None:
    late: list[float] = []

    @asynccontextmanager
    async def ticking(publish: Callable[[Screens], None]) -> AsyncIterator[ScriptedTill]:
        async def tick() -> None:
            loop = asyncio.get_running_loop()
            for _ in range(20):
                due = loop.time() + 0.01
                await asyncio.sleep(0.01)
                late.append(loop.time() - due)

        task = asyncio.create_task(tick())
        yield ScriptedTill(publish)
        await task

    engine = EngineThread(ticking)
    engine.start()
    threading.Event().wait(0.3)  # the GUI, asleep

    assert engine.stop()
    assert len(late) == 20
    assert sorted(late)[10] < 0.05


def test_stopping_twice_or_before_the_start_is_no_trouble(qtbot: QtBot) -> None:
    engine = EngineThread(ScriptedTills())
    assert engine.stop()
    engine.start()
    qtbot.waitUntil(lambda: not engine.running)
    assert engine.stop()


def test_an_engine_that_could_not_begin_can_be_stopped_in_that_very_moment(qtbot: QtBot) -> None:
    """Its loop was closed already, and whoever stopped it then was told so instead of why it could not begin."""
    engine = EngineThread(failing("opening"))  # type: ignore[arg-type]
    said: list[str] = []

    def stop(_: EngineFailure) -> None:  # in the engine's own thread, which can't wait for itself
        try:
            engine.stop()
        except RuntimeError as error:
            said.append(str(error))

    engine.failed.connect(stop, Qt.ConnectionType.DirectConnection)
    engine.start()
    qtbot.waitUntil(lambda: bool(said))

    assert said == ["cannot join current thread"]
    assert engine.stop()
