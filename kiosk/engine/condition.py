"""How the kiosk itself is doing: the way to Vipps, the clock, the disk, the journal. One quiet line for the cashier.

The most important thing is said, and nothing else: a line that always says three things is never read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta, timezone

from kiosk.domain.formats import format_clock
from kiosk.domain.phrase import phrase
from kiosk.engine.clock_check import SERIOUS_SECONDS, WARNING_SECONDS
from kiosk.engine.screens import Tone

MEGABYTE = 1_000_000
LITTLE_ROOM = 200 * MEGABYTE
NO_ROOM = 20 * MEGABYTE
"""Free bytes on the journal's disk: below the first somebody should make room, below the second a commit may fail."""

_CET = timezone(timedelta(hours=1))
_MONDAY = 0
_CLOSED_FROM, _CLOSED_UNTIL = time(1), time(5)


def maintenance_until(at: datetime) -> datetime | None:
    """When the maintenance ends that Vipps may be down for at `at` (aware): Mondays 01:00 to 05:00 CET, summers too.

    Source: the terms of use, https://developer.vippsmobilepay.com/docs/terms-of-use/
    """
    there = at.astimezone(_CET)
    if there.weekday() == _MONDAY and _CLOSED_FROM <= there.time() < _CLOSED_UNTIL:
        return datetime.combine(there, _CLOSED_UNTIL, _CET)
    return None


@dataclass(frozen=True)
class Condition:
    """What is known about how the kiosk is doing; None is not known yet."""

    answers: bool | None = None
    """Whether Vipps answered when it was last asked."""
    answers_since: datetime | None = None
    maintenance_until: datetime | None = None
    """When the hours end in which Vipps may be down for maintenance; None outside of them."""
    clock_off: int | None = None
    """Seconds that our clock is ahead of Vipps'."""
    free_bytes: int | None = None
    """Room on the disk that holds the journal."""
    journal_unsound: bool = False


UNKNOWN = Condition()


@dataclass(frozen=True, slots=True)
class StatusLine:
    """A line and how it is meant."""

    text: str
    tone: Tone


def status_line(condition: Condition, market: str = "NO") -> StatusLine:
    """Say the most important thing about `condition`; an empty line when nothing is known."""
    free, off = condition.free_bytes, abs(condition.clock_off or 0)
    if free is not None and free < NO_ROOM:
        return StatusLine(phrase("The disk is full. No new sale can be promised"), Tone.BAD)
    if condition.journal_unsound:
        return StatusLine(phrase("The journal needs attention"), Tone.BAD)
    if off > SERIOUS_SECONDS:
        return StatusLine(
            phrase("This machine's clock is wrong by {minutes} min. Set it right", minutes=str(off // 60)), Tone.BAD
        )
    if condition.answers is False:
        return StatusLine(_no_answer(condition, market), Tone.WARNING)
    if free is not None and free < LITTLE_ROOM:
        megabytes = str(free // MEGABYTE)
        return StatusLine(phrase("The disk is nearly full: {megabytes} MB left", megabytes=megabytes), Tone.WARNING)
    if off > WARNING_SECONDS:
        return StatusLine(phrase("This machine's clock is off by {seconds} s", seconds=str(off)), Tone.WARNING)
    if condition.answers:
        return StatusLine(phrase("Connected to Vipps"), Tone.GOOD)
    return StatusLine("", Tone.NEUTRAL)


def _no_answer(condition: Condition, market: str) -> str:
    if until := condition.maintenance_until:
        clock = format_clock(until, market)
        return phrase("No answer. Vipps may be down for maintenance until {clock}", clock=clock)
    if condition.answers_since is None:
        return phrase("No answer from Vipps")
    return phrase("No answer from Vipps since {clock}", clock=format_clock(condition.answers_since, market))
