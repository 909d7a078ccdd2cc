"""The one line about how the kiosk is doing: the most important thing, and calm when all is well."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.formats import format_clock
from kiosk.engine.condition import LITTLE_ROOM, NO_ROOM, UNKNOWN, Condition, maintenance_until, status_line
from kiosk.engine.screens import Tone

SINCE = datetime(2026, 11, 23, 13, 5, tzinfo=UTC)


def test_nothing_is_said_before_anything_is_known() -> None:
    assert status_line(UNKNOWN).text == ""


def test_all_is_well() -> None:
    line = status_line(Condition(answers=True, answers_since=SINCE, clock_off=29, free_bytes=LITTLE_ROOM))

    assert (line.text, line.tone) == ("Connected to Vipps", Tone.GOOD)


WORST_FIRST = [
    (Condition(free_bytes=NO_ROOM - 1), "The disk is full. No new sale can be promised"),
    (Condition(journal_unsound=True), "The journal needs attention"),
    (Condition(clock_off=-3600), "This machine's clock is wrong by 60 min. Set it right"),
    (Condition(answers=False, answers_since=SINCE), f"No answer from Vipps since {format_clock(SINCE)}"),
    (Condition(free_bytes=NO_ROOM), "The disk is nearly full: 20 MB left"),
    (Condition(clock_off=31), "This machine's clock is off by 31 s"),
    (Condition(answers=True), "Connected to Vipps"),
]


@pytest.mark.parametrize(("condition", "said"), WORST_FIRST)
def test_each_thing_is_said_in_words(condition: Condition, said: str) -> None:
    assert status_line(condition).text == said


@pytest.mark.parametrize("number", range(len(WORST_FIRST) - 1))
def test_the_worst_is_said_before_the_next(number: int) -> None:
    worse, better = WORST_FIRST[number][0], WORST_FIRST[number + 1][0]
    unlike = {name: one for name, one in vars(worse).items() if one != vars(UNKNOWN)[name]}

    assert status_line(Condition(**{**vars(better), **unlike})).text == WORST_FIRST[number][1]


@pytest.mark.parametrize(
    ("at", "closed"),
    [
        ("2026-11-22T23:59:59", False),
        ("2026-11-23T00:00:00", True),
        ("2026-11-23T03:59:59", True),
        ("2026-11-23T04:00:00", False),
        ("2026-11-24T02:00:00", False),
        ("2026-07-06T03:59:59", True),  # CET all the year
    ],
)
def test_vipps_may_be_down_on_mondays_from_one_to_five_cet(at: str, closed: bool) -> None:
    until = maintenance_until(datetime.fromisoformat(at).replace(tzinfo=UTC))

    assert (until is not None) is closed
    if until:
        assert until.utcoffset() == timedelta(hours=1)
        assert until.hour == 5
