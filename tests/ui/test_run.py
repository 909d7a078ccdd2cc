"""The program as a whole: how it starts, where its windows stand, and how it ends."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ui.states import URL

ROOT = Path(__file__).resolve().parents[2]


@contextlib.contextmanager
def program(*arguments: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    started = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.program", *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QUICK_BACKEND": "software", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield started
    finally:
        if started.poll() is None:
            started.kill()
        started.communicate()


def told(started: subprocess.Popen[str]) -> dict[str, Any]:
    assert started.stdout is not None
    line = started.stdout.readline()
    if not line:
        assert started.stderr is not None
        raise AssertionError(f"it said nothing more: {started.stderr.read()}")
    said: dict[str, Any] = json.loads(line)
    return said


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_a_signal_ends_it_in_good_order(number: signal.Signals) -> None:
    with program("wait", QT_QPA_PLATFORM="offscreen") as started:
        told(started)
        since = time.monotonic()
        started.send_signal(number)

        assert told(started) == {"status": 0, "closed": True}
        assert started.wait(5) == 0
        assert time.monotonic() - since < 3


def test_what_a_script_raises_ends_it_and_is_raised_again() -> None:
    with program("fail", QT_QPA_PLATFORM="offscreen") as started:
        out, error = started.communicate(timeout=20)

    assert started.returncode == 1
    assert "the script failed" in error
    assert out == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_it_runs_offscreen() -> None:
    hidden = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    with program("sale", **hidden) as started:
        assert told(started)["customer"] is not None
        assert told(started) == {"qr": URL, "customer_page": "pay"}


def test_each_window_fills_its_own_screen(tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    common = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    layout = {
        "synchronousWindowSystemEvents": True,
        "windowFrameMargins": False,
        "screens": [
            {"name": "CASHIER-1", "x": 0, "y": 0, "width": 1366, "height": 768, **common},
            {"name": "CUSTOMER-2", "x": 1366, "y": 0, "width": 1024, "height": 600, **common},
        ],
    }
    screens.write_text(json.dumps(layout))
    platform = f"offscreen:configfile={screens}"

    with program("sale", "--full", QT_QPA_PLATFORM=platform) as started:
        said = told(started)
        assert (said["cashier"], said["customer"]) == ([0, 0, 1366, 768], [1366, 0, 1024, 600])
        assert told(started)["qr"] == URL
        assert told(started) == {"asked": ["warm_up", "charge", "shown", "cancel"]}
        assert told(started) == {"status": 0, "closed": True}

    with program("sale", "--full", "--customer=CASHIER-1", QT_QPA_PLATFORM=platform) as started:
        said = told(started)
        assert (said["cashier"], said["customer"]) == ([1366, 0, 1024, 600], [0, 0, 1366, 768])

    with program("wait", "--full", "--customer=NOT-THERE", QT_QPA_PLATFORM=platform) as started:
        assert told(started) == {"ready": True}


class Monitors:
    """Xvfb with virtual monitors that can be plugged and pulled."""

    def __init__(self, display: str) -> None:
        self.display = display
        self.plug("CASHIER", "1024/270x768/203+0+0", "screen")

    def plug(self, name: str, place: str, output: str = "none") -> None:
        self._xrandr("--setmonitor", name, place, output)

    def pull(self, name: str) -> None:
        self._xrandr("--delmonitor", name)

    def _xrandr(self, *arguments: str) -> None:
        subprocess.run(["xrandr", "-display", self.display, *arguments], check=True, capture_output=True)


@pytest.fixture
def monitors() -> Iterator[Monitors]:
    if not (shutil.which("Xvfb") and shutil.which("xrandr")):
        pytest.skip("needs Xvfb and xrandr")
    reading, writing = os.pipe()
    # Without -noreset the monitors are forgotten when the last client leaves.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1824x800x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            pytest.skip("Xvfb does not start here")
        yield Monitors(f":{number}")
    finally:
        server.terminate()
        server.wait(10)


CUSTOMER = "800/200x480/120+1024+0"


@pytest.mark.xvfb
class TestRealWindows:
    def test_a_sale_by_real_clicks_in_two_windows(self, monitors: Monitors) -> None:
        monitors.plug("CUSTOMER", CUSTOMER)
        with program("sale", "--full", DISPLAY=monitors.display, QT_QPA_PLATFORM="xcb") as started:
            said = told(started)
            assert (said["cashier"], said["customer"]) == ([0, 0, 1024, 768], [1024, 0, 800, 480])
            assert told(started)["qr"] == URL
            assert told(started) == {"asked": ["warm_up", "charge", "shown", "cancel"]}
            assert told(started)["status"] == 0

    def test_the_customers_window_follows_its_plug(self, monitors: Monitors) -> None:
        monitors.plug("CUSTOMER", CUSTOMER)
        cashier, customer = [0, 0, 1024, 768], [1024, 0, 800, 480]
        with program("plugs", "--full", DISPLAY=monitors.display, QT_QPA_PLATFORM="xcb") as started:
            told(started)
            for _ in range(2):
                monitors.pull("CUSTOMER")
                said = told(started)
                assert (said["cashier"], said["customer"]) == (cashier, None)

                monitors.plug("CUSTOMER", CUSTOMER)
                while (said := told(started))["customer"] is None or said["away"]:
                    assert said["cashier"] == cashier
                assert (said["cashier"], said["customer"]) == (cashier, customer)
            started.send_signal(signal.SIGTERM)
            assert started.wait(5) == 0
