"""Whether our clock is right, told from the times in Vipps' answers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.engine.clock_check import SLOWEST_SECONDS, ClockCheck, TimeTold

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def answer(ahead: float, *, took: float = 0.1, at: float = 0.0) -> TimeTold:
    """What a clock that is `ahead` of Vipps' hears: its Date is cut to a second, in the middle of the way."""
    true = NOON + timedelta(seconds=at + took / 2)
    return TimeTold(true.replace(microsecond=0), NOON + timedelta(seconds=at + ahead), took)


def heard(*answers: TimeTold) -> list[int]:
    check = ClockCheck()
    found: list[int] = []
    check.changed = found.append
    for one in answers:
        check.heard(one)
    return found


@pytest.mark.parametrize("at", [0.0, 0.3, 0.95])
@pytest.mark.parametrize("took", [0.0, 0.1, 2.0, 4.9])
def test_a_right_clock_is_never_accused(at: float, took: float) -> None:
    assert heard(*(answer(0, took=took, at=at + second) for second in range(10))) == [0]


@pytest.mark.parametrize("ahead", [-400.0, -31.0, 31.0, 400.0])
def test_a_wrong_clock_is_found_with_the_time_on_the_way_taken_into_account(ahead: float) -> None:
    (off,) = heard(answer(ahead), answer(ahead, at=1.4))

    assert abs(off - ahead) <= 1.2
    assert abs(off) <= abs(ahead)


def test_one_odd_answer_is_not_believed() -> None:
    assert heard(answer(0), answer(0, at=1), answer(90, at=2), answer(0, at=3), answer(0, at=4)) == [0]


def test_two_that_contradict_one_another_say_nothing() -> None:
    assert heard(answer(90), answer(-90, at=1)) == []


def test_a_clock_that_is_set_right_is_believed_again() -> None:
    found = heard(answer(90), answer(90, at=1), answer(0, at=2), answer(0, at=3))

    assert found == [89, 0]


@pytest.mark.parametrize("took", [SLOWEST_SECONDS + 0.1, -1.0])
def test_an_answer_that_took_too_long_does_not_count(took: float) -> None:
    slow = TimeTold(NOON, NOON + timedelta(seconds=90), took)

    assert heard(slow, slow, slow) == []
