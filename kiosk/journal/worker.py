"""A thread that does one thing after another, with an async front.

What was handed over is done even if whoever waits for it goes away: a cancelled append still happens, or fails, as a
whole. Nothing runs after `close`, and `close` returns when all before it is done.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, TypeVar

Result = TypeVar("Result")


class Worker:
    """One thread, started at once; `refusal` is raised for work that comes after `close`."""

    def __init__(self, name: str, refusal: Exception) -> None:
        self._refusal = refusal
        self._closed = False
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    async def do(self, work: Callable[..., Result], *arguments: Any) -> Result:
        """Do `work` on the thread, after all that was handed over before; return or raise what it does."""
        if self._closed:
            raise self._refusal
        return await self._hand_over(work, *arguments)

    async def close(self, last: Callable[[], None]) -> None:
        """Finish what was handed over, do `last`, and end the thread. A second call waits for the first."""
        if not self._closed:
            self._closed = True
            try:
                await self._hand_over(last)
            finally:
                self._jobs.put(None)
        while self._thread.is_alive():
            await asyncio.get_running_loop().run_in_executor(None, self._thread.join)

    def _hand_over(self, work: Callable[..., Result], *arguments: Any) -> asyncio.Future[Result]:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Result] = loop.create_future()

        def job() -> None:
            try:
                result = work(*arguments)
            except BaseException as error:
                deliver(answer.set_exception, error)
            else:
                deliver(answer.set_result, result)

        def deliver(settle: Callable[[Any], None], outcome: Any) -> None:
            # A loop that is gone has nobody left to tell.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(lambda: None if answer.done() else settle(outcome))

        self._jobs.put(job)
        return answer

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
