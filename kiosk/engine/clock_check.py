"""Is our clock right? Each answer of Vipps says what time it is there; two that agree are believed.

An answer's `Date` was written somewhere between question and answer, and is cut to whole seconds. So one reading gives
a span in which the difference lies, and of a span the end is taken that accuses our clock the least. What is found is
for people and records; deadlines never hang on a time of day.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

WARNING_SECONDS = 30.0
SERIOUS_SECONDS = 300.0
"""From which difference on it matters, to tokens and to records."""

SLOWEST_SECONDS = 5.0
"""A reading that took longer says too little to count."""


@dataclass(frozen=True, slots=True)
class TimeTold:
    """What time it is at Vipps: `theirs` in whole seconds, ours (aware, too) when we asked, and the seconds it took."""

    theirs: datetime
    asked_at: datetime
    took: float


@dataclass(frozen=True, slots=True)
class Span:
    """Seconds that our clock is ahead of Vipps': at least `least`, at most `most`; negative when it is behind."""

    least: float
    most: float

    @classmethod
    def of(cls, told: TimeTold) -> Span:
        """Read one answer."""
        ahead = (told.asked_at - told.theirs).total_seconds()
        return cls(ahead - 1.0, ahead + told.took)

    def common(self, other: Span) -> Span | None:
        """What two readings agree on; None if they contradict one another."""
        least, most = max(self.least, other.least), min(self.most, other.most)
        return Span(least, most) if least <= most else None

    @property
    def surely(self) -> float:
        """How far our clock is ahead (behind, if negative) at the least; 0 if it may well be right."""
        return self.least if self.least > 0 else min(self.most, 0.0)


class ClockCheck:
    """Hears what time it is at Vipps; `changed` gets how far our clock is off, in whole seconds, when that changes.

    Between two readings a right clock drifts by nothing that matters, so that two neighbours must have a time in
    common. One that contradicts both its neighbours is never believed.
    """

    def __init__(self) -> None:
        self.changed: Callable[[int], None] = lambda seconds: None
        self.off: int | None = None
        """Seconds that our clock is ahead of Vipps'; None until two answers agree."""
        self._last: Span | None = None

    def heard(self, told: TimeTold) -> None:
        """Take one answer's time into account."""
        if not 0 <= told.took <= SLOWEST_SECONDS:
            return
        span = Span.of(told)
        agreed = self._last.common(span) if self._last else None
        self._last = span
        if agreed is None:
            return
        off = round(agreed.surely)
        if self.off is None or abs(off - self.off) > 1:  # a second to and fro is what whole seconds do
            self.off = off
            self.changed(off)
