"""Time left is counted from when the screen came, and nothing is awake when nothing counts."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.engine.screens import TimeLeft
from kiosk.ui.countdown import Countdown


class PushedStopwatch:
    def __init__(self) -> None:
        self.now = 0

    def restart(self) -> int:
        self.now = 0
        return 0

    def elapsed(self) -> int:
        return self.now


@pytest.fixture
def stopwatch() -> PushedStopwatch:
    return PushedStopwatch()


@pytest.fixture
def countdown(qtbot: QtBot, stopwatch: PushedStopwatch) -> Countdown:
    return Countdown(stopwatch=lambda: stopwatch)


@pytest.mark.parametrize(
    ("elapsed", "text", "fraction", "running_out"),
    [
        (0, "4:32 left", 272 / 300, False),
        (400, "4:32 left", 271.6 / 300, False),
        (1000, "4:31 left", 271 / 300, False),
        (242_000, "0:30 left", 30 / 300, True),
        (271_999, "0:01 left", 0.001 / 300, True),
        (272_000, "0:00 left", 0.0, True),
        (999_000, "0:00 left", 0.0, True),
    ],
)
def test_what_is_left_is_told(
    countdown: Countdown, stopwatch: PushedStopwatch, elapsed: int, text: str, fraction: float, running_out: bool
) -> None:
    countdown.show(TimeLeft(272, 300))
    stopwatch.now = elapsed

    assert countdown.text == text
    assert countdown.fraction == pytest.approx(fraction)
    assert countdown.running_out is running_out


def test_it_ticks_when_the_shown_second_changes_and_then_sleeps(qtbot: QtBot) -> None:
    countdown = Countdown()
    with qtbot.waitSignal(countdown.ticked, timeout=1000):
        countdown.show(TimeLeft(0.05, 300))

    assert countdown.text == "0:00 left"
    assert not countdown.awake


def test_nothing_is_awake_without_a_deadline(countdown: Countdown) -> None:
    assert not countdown.awake
    countdown.show(TimeLeft(10, 300))
    assert countdown.awake
    countdown.show(None)
    assert not countdown.awake
    assert countdown.text == ""


def test_what_is_left_is_written_as_in_the_country(qtbot: QtBot, stopwatch: PushedStopwatch) -> None:
    countdown = Countdown(stopwatch=lambda: stopwatch, market="DK")
    countdown.show(TimeLeft(272, 300))

    assert countdown.text == "4.32 left"
