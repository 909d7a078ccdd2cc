"""The engine's own thread: asyncio there, Qt here, and one crossing in each direction.

Screens come to the GUI as frozen data in a queued signal; verbs go to the engine with call_soon_threadsafe. The
screens may freeze and the engine stays on time; nothing wakes either of them when there is nothing to say.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.phrase import phrase

Served = TypeVar("Served")
"""What answers the verbs: a Till, or a Desk."""
Shown = TypeVar("Shown")
"""What it publishes."""

_log = logging.getLogger(__name__)

_STOPPED = phrase(
    "The kiosk has stopped talking to Vipps. Payments that are open are safe in its journal. Start it again."
)
_STUMBLED = phrase("The kiosk could not do that. Look at the payment before you try again.")


@dataclass(frozen=True, slots=True)
class EngineFailure:
    """Something escaped from the engine. `over`: the engine has ended, and the screens can't be trusted any more."""

    words: str
    error: BaseException
    over: bool


class EngineThread(QObject, Generic[Served, Shown]):
    """Runs a Till, or a Desk, in a thread of its own, from `start` to `stop`."""

    screens = Signal(object)
    """Carries what was published: Screens, or a DeskScreen."""
    failed = Signal(object)
    """Carries an EngineFailure."""
    alive = Signal()
    """The engine's loop turned when it was asked to show that it does."""
    ended = Signal()
    """The thread is about to end, wanted or not."""

    def __init__(
        self,
        open_till: Callable[[Callable[[Shown], None]], AbstractAsyncContextManager[Served]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_till = open_till
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._stop_wanted = False
        self._till: Served | None = None
        self._early: list[Callable[[Served], None]] = []
        self._begun = False

    @property
    def running(self) -> bool:
        """The thread is alive."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin; the first Screens come when the till is open."""
        self._thread.start()

    def post(self, verb: Callable[[Served], None]) -> None:
        """Let the till do something, in its own thread and in order; before it is open, as soon as it is."""
        with self._lock:
            if self._till is None:
                self._early.append(verb)
            elif self._loop is not None:
                self._loop.call_soon_threadsafe(self._do, verb)

    def ask_for_a_sign(self) -> None:
        """Have `alive` sent from the engine's loop, if it turns."""
        with self._lock:
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self.alive.emit)

    def stop(self, timeout: float = 10.0) -> bool:
        """End the engine in good order and wait for it; False if it is still busy after `timeout` seconds."""
        with self._lock:
            self._stop_wanted = True
            if self._loop is not None and self._stopping is not None:
                self._loop.call_soon_threadsafe(self._stopping.set)
        if self._thread.ident is None:
            return True
        self._thread.join(timeout)
        if self._thread.is_alive():
            _log.error("the engine did not end within %s s", timeout)
        return not self._thread.is_alive()

    # In the engine's thread.

    def _run(self) -> None:
        try:
            asyncio.run(self._live())
        except BaseException as error:  # whatever it is, the screens must say so
            self._fail(error, over=True)
        finally:
            with self._lock:
                self._till, self._loop, self._stopping = None, None, None
            self.ended.emit()

    async def _live(self) -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(self._escaped)
        stopping = asyncio.Event()
        with self._lock:
            self._loop, self._stopping = loop, stopping
            if self._stop_wanted:
                return
        try:
            async with self._open_till(self._publish) as till:
                with self._lock:
                    self._till, self._begun = till, True
                    for verb in self._early:
                        loop.call_soon(self._do, verb)
                    self._early.clear()
                try:
                    await stopping.wait()
                finally:
                    self._let_go()
        finally:
            self._let_go()

    def _let_go(self) -> None:
        """Nobody may call a loop that is about to close, also where the till never opened."""
        with self._lock:
            self._till, self._loop = None, None

    def _publish(self, screens: Shown) -> None:
        self.screens.emit(screens)

    def _do(self, verb: Callable[[Served], None]) -> None:
        with self._lock:
            till = self._till
        if till is None:
            return
        try:
            verb(till)
        except Exception as error:  # one verb that stumbles must not end the engine, nor be lost
            self._fail(error, over=False)

    def _escaped(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception") or RuntimeError(str(context.get("message")))
        self._fail(error, over=False)

    def _fail(self, error: BaseException, *, over: bool) -> None:
        if self._begun:  # otherwise whoever started it gets the error itself
            _log.error("the engine %s", "has ended" if over else "stumbled", exc_info=error)
        self.failed.emit(EngineFailure(_STOPPED if over else _STUMBLED, error, over))
