"""An event loop whose time is made up: when nothing is ready, it jumps to the next timer. An hour takes a moment.

Real sockets still work on it (time then stands still until they answer), so use it for code without them.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")


class _Jumping(selectors.DefaultSelector):  # type: ignore[misc, valid-type]
    def __init__(self) -> None:
        super().__init__()
        self.now = 1000.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready: list[tuple[selectors.SelectorKey, int]] = super().select(0)
        if ready or timeout == 0:
            return ready
        if timeout is None:
            return super().select(None)  # type: ignore[no-any-return]
        self.now += timeout
        return ready


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """A selector loop with `time()` of its own, starting at 1000 s."""

    def __init__(self) -> None:
        self.jumping = _Jumping()
        super().__init__(self.jumping)
        self._clock_resolution = 1e-9

    def time(self) -> float:
        return self.jumping.now


class VirtualClock:
    """The engine's Clock on a VirtualTimeLoop; `now` begins at `start` and may be pushed apart from `monotonic`."""

    def __init__(self, start: datetime = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)) -> None:
        self.start, self.offset = start, timedelta(0)

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self.monotonic() - 1000.0) + self.offset

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run `main` on virtual time; an exception that a callback or task let escape fails the caller."""
    loop = VirtualTimeLoop()
    escaped: list[BaseException] = []
    loop.set_exception_handler(
        lambda _, context: escaped.append(context.get("exception") or RuntimeError(context["message"]))
    )
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        result = runner.run(main)
    if escaped:
        raise escaped[0]
    return result
