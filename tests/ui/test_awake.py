"""The screens stay on while somebody waits: asked of a desktop that counts, on a real session bus."""

from __future__ import annotations

import logging
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from kiosk.ui.awake import Awake, keepers_of_this_system, somebody_waits
from tests.ui.states import STATES, screens

needs_a_bus = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="needs dbus-daemon")


class Desktop:
    """`tests.ui.desktop` on a bus of its own; `held` follows what it counts."""

    def __init__(self, kind: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.desktop", kind], stdout=subprocess.PIPE, text=True
        )
        self.counted: list[int] = []
        self._news = threading.Condition()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self.until(lambda counted: counted == [0])

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._news:
                self.counted.append(int(line))
                self._news.notify_all()

    def until(self, holds: Callable[[list[int]], bool]) -> None:
        with self._news:
            assert self._news.wait_for(lambda: holds(self.counted), 30), self.counted

    def close(self) -> None:
        self.process.kill()
        self._reader.join()
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        assert address
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        try:
            yield address
        finally:
            daemon.terminate()


@pytest.fixture(params=["saver", "portal"])
def desktop(bus: str, request: pytest.FixtureRequest) -> Iterator[Desktop]:
    desktop = Desktop(request.param)
    yield desktop
    desktop.close()


@needs_a_bus
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no such bus")
class TestOnABus:
    def test_the_screens_are_held_on_from_tap_to_end_and_never_twice(self, desktop: Desktop) -> None:
        numbers, awake = count(1), Awake()
        for state in ("idle", "asking", "waiting", "opened", "waiting", "paid", "idle", "waiting"):
            awake.show(screens(state, next(numbers)))

        desktop.until(lambda counted: counted == [0, 1, 0, 1])
        awake.close()
        desktop.until(lambda counted: counted == [0, 1, 0, 1, 0])

    def test_a_hundred_sales_leave_nothing_behind(self, desktop: Desktop) -> None:
        numbers, awake = count(1), Awake()
        for _ in range(100):
            awake.show(screens("waiting", next(numbers)))
            awake.show(screens("idle", next(numbers)))
        awake.close()

        desktop.until(lambda counted: counted == [0, *[1, 0] * 100])

    def test_a_kiosk_that_is_killed_leaves_nothing_behind(self, desktop: Desktop) -> None:
        program = (
            "from kiosk.ui.awake import Awake; from tests.ui.states import screens; import time;"
            "awake = Awake(); awake.show(screens('waiting', 1)); time.sleep(600)"
        )
        with subprocess.Popen([sys.executable, "-c", program]) as kiosk:
            desktop.until(lambda counted: counted == [0, 1])
            kiosk.send_signal(signal.SIGKILL)

        desktop.until(lambda counted: counted == [0, 1, 0])

    def test_whom_it_uses_is_logged_once(self, desktop: Desktop, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level(logging.INFO):
            numbers, awake = count(1), Awake()
            for _ in range(3):
                awake.show(screens("waiting", next(numbers)))
                awake.show(screens("idle", next(numbers)))
            awake.close()

        (said,) = [record.getMessage() for record in caplog.records]
        assert said.startswith("during a payment the screens are kept on through org.freedesktop.")

    def test_a_bus_without_a_desktop_is_said_once_and_stops_nobody(
        self, bus: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.INFO):
            numbers, awake = count(1), Awake()
            for _ in range(3):
                awake.show(screens("waiting", next(numbers)))
                awake.show(screens("idle", next(numbers)))
            awake.close()

        assert [record.getMessage() for record in caplog.records] == [
            "nobody here keeps the screens on during a payment; turn blanking off (packaging/KIOSK.md)"
        ]


def test_a_desktop_that_hangs_or_fails_is_passed_over() -> None:
    held: list[str] = []

    def broken() -> tuple[str, Callable[[], None]] | None:
        raise OSError("the bus has gone")

    def breaks_later() -> tuple[str, Callable[[], None]] | None:
        held.append("held")

        def release() -> None:
            held.append("released")
            raise OSError("the bus has gone")

        return "somebody", release

    awake = Awake((broken, breaks_later))
    for number, state in enumerate(("waiting", "idle", "waiting")):
        awake.show(screens(state, number))
    awake.close()

    assert held == ["held", "released", "held", "released"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is no bus to start")
def test_where_no_bus_runs_none_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")

    assert keepers_of_this_system() == ()


def test_somebody_waits_while_a_code_shows_and_while_an_answer_is_awaited() -> None:
    waits = {name for name in STATES if somebody_waits(screens(name, 1))}

    assert {"waiting", "asking", "opened"} <= waits
    assert not {"idle", "paid", "cancelled", "history"} & waits
