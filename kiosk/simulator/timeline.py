"""Time that is made up, and processes that live in it and can be killed between any two steps.

The Timeline is the world's: Vipps, the network and the people go on when the kiosk is dead. A Process is one life of
the kiosk: an event loop without a selector, whose time is the Timeline's. It runs one ready callback after the other;
when none is ready, time jumps to whatever comes first, its own timer or something outside.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable, Coroutine
from contextvars import Context
from datetime import UTC, datetime, timedelta
from typing import Any

EPOCH = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
_EPOCH_SECONDS = EPOCH.timestamp()


class Stuck(Exception):
    """Nothing will ever happen any more, and somebody still waits."""


class Timeline:
    """What will happen outside the kiosk, in order. `now` is seconds since the beginning."""

    def __init__(self) -> None:
        self.now = 0.0
        self.coming: list[tuple[float, int, Callable[[], None]]] = []
        self._serial = 0

    def at(self, when: float, happens: Callable[[], None]) -> None:
        """Let something happen at `when`, or now if that has passed; first asked is first done."""
        self._serial += 1
        heapq.heappush(self.coming, (when, self._serial, happens))

    def after(self, seconds: float, happens: Callable[[], None]) -> None:
        """Let something happen `seconds` from now."""
        self.at(self.now + seconds, happens)

    def happen(self) -> None:
        """Let the next thing happen; time goes on to it."""
        when, _, happens = heapq.heappop(self.coming)
        self.now = max(self.now, when)
        happens()

    def run_until(self, when: float) -> None:
        """Let everything happen that comes until `when`, with nobody at the counter."""
        while self.coming and self.coming[0][0] <= when:
            self.happen()
        self.now = max(self.now, when)

    def epoch(self) -> float:
        """Epoch seconds, as Vipps' clock has them: it never jumps."""
        return _EPOCH_SECONDS + self.now


class Process(asyncio.BaseEventLoop):
    """One life of the kiosk. `steps` counts its callbacks; it dies after number `last_step`, or when told to."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__()
        self.timeline = timeline
        self.steps = 0
        self.last_step: int | None = None
        self.dead = False
        self.dying = False
        self._clock_resolution = 1e-9
        self._timers: list[Any] = self._scheduled  # type: ignore[attr-defined]
        self._now_ready: Any = self._ready  # type: ignore[attr-defined]

    def time(self) -> float:
        """Seconds of the timeline; a process sees them as its monotonic clock."""
        return self.timeline.now

    def call_soon(  # type: ignore[override]  # the types of `args` are nobody's business here
        self, callback: Any, *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """See BaseEventLoop, without its checks: half of a history's steps go through here."""
        handle = asyncio.Handle(callback, args, self, context)
        self._now_ready.append(handle)
        return handle

    def call_at(  # type: ignore[override]  # as above
        self, when: float, callback: Any, *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """See BaseEventLoop, without its checks."""
        timer = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._timers, timer)
        return timer

    def call_later(  # type: ignore[override]  # as above
        self, delay: float, callback: Any, *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """See BaseEventLoop."""
        return self.call_at(self.timeline.now + delay, callback, *args, context=context)

    def live(self, main: Coroutine[Any, Any, None]) -> bool:
        """Run `main` to its end; False when the process was killed before. What it left undone is buried."""
        task = self.create_task(main)
        task.add_done_callback(lambda _: self.stop())
        try:
            self.run_forever()
            if not self.dead:
                task.result()
        finally:
            self.dead = True
            self._bury()
            self.close()
        return not self.dying

    def kill(self) -> None:
        """Let the process end here: no other callback of it runs."""
        self.dying = self.dead = True

    async def never(self) -> None:
        """Wait for ever: what is called by a dead process does not return."""
        await self.create_future()

    def _run_once(self) -> None:
        ready = self._now_ready
        if not ready:
            self._let_time_pass()
        for _ in range(len(ready)):
            if self.dead:
                break
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()
            self.steps += 1
            if self.steps == self.last_step:
                self.kill()
        if self.dead:
            self.stop()

    def _let_time_pass(self) -> None:
        timers, timeline = self._timers, self.timeline
        while timers and timers[0]._cancelled:
            heapq.heappop(timers)
        coming = timeline.coming
        if coming and (not timers or coming[0][0] <= timers[0]._when):
            timeline.happen()
        elif timers:
            timer = heapq.heappop(timers)
            timeline.now = max(timeline.now, timer._when)
            self._now_ready.append(timer)
        else:
            raise Stuck

    def _bury(self) -> None:
        """Take apart what is left, so that its memory is freed. Nothing it does on the way out reaches anybody."""
        self.set_exception_handler(lambda loop, context: None)
        for _ in range(20):
            tasks = asyncio.all_tasks(self)
            if not tasks:
                break
            for task in tasks:
                task.cancel()
            ready = self._now_ready
            while ready:
                handle = ready.popleft()
                if not handle._cancelled:
                    handle._run()
        self._now_ready.clear()
        self._timers.clear()

    def _process_events(self, event_list: object) -> None:
        """There is no selector."""

    def _write_to_self(self) -> None:
        """There is no other thread."""


class TillClock:
    """The engine's Clock: steady seconds, and a time of day that somebody may set."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self.wrong_by = timedelta(0)

    def now(self) -> datetime:
        """See Clock."""
        return EPOCH + timedelta(seconds=self._timeline.now) + self.wrong_by

    def monotonic(self) -> float:
        """See Clock."""
        return self._timeline.now

    async def sleep(self, seconds: float) -> None:
        """See Clock."""
        await asyncio.sleep(max(0.0, seconds))
