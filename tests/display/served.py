"""A feed in a loop of its own, as the engine's thread has it, and the network between it and a tablet."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import count
from typing import Any, TypeVar

from kiosk.display.feed import Feed, FeedOptions
from kiosk.engine.screens import CashierPage, CashierScreen, CustomerPage, CustomerScreen, Screens, Tablets
from kiosk.resources import assets
from kiosk.ui.svg import rasterise_svg
from tests.ui.states import IDLE, pay

T = TypeVar("T")

CASHIER = CashierScreen(CashierPage.AMOUNT, "Nordlys Kaffebar", "till-1")
OPTIONS = FeedOptions(lan=False, port=0)
PAY = replace(pay(), sale="till-1-sale-1", may_more_time=True)


class Served:
    """A feed that is open; `told` is what the till was told, `wishes` how often a customer wanted more time.

    `tips` are the answers to questions for a tip: the question's number, and how many percent.
    """

    def __init__(self, options: FeedOptions) -> None:
        self.feed = Feed(options, assets(), rasterise_svg)
        self.told: list[Tablets] = []
        self.wishes = 0
        self.tips: list[tuple[int, int]] = []
        self._numbers = count(1)

    async def open(self) -> None:
        self.show(IDLE)
        await self.feed.open(self._wish, lambda *answer: self.tips.append(answer), self.told.append)

    def show(self, customer: CustomerScreen, cashier: CashierScreen = CASHIER) -> None:
        self.feed.show(Screens(next(self._numbers), cashier, customer))

    @property
    def address(self) -> str:
        return self.told[-1].address

    def _wish(self) -> None:
        self.wishes += 1


class Loop:
    """An event loop in a thread, for tests that wait in their own."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(30)

    def do(self, work: Callable[[], T]) -> T:
        async def call() -> T:
            return work()

        return self.run(call())

    def close(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(30)
        self.loop.close()


class Shop:
    """A feed in its thread, for a browser to look at."""

    def __init__(self, loop: Loop, options: FeedOptions = OPTIONS) -> None:
        self._loop = loop
        self.served = loop.do(lambda: Served(options))
        loop.run(self.served.open())

    def show(self, customer: CustomerScreen) -> None:
        self._loop.do(lambda: self.served.show(customer))

    @property
    def address(self) -> str:
        return self.served.address

    def close(self) -> None:
        self._loop.run(self.served.feed.close())


class Network:
    """What lies between a tablet and the feed, on the feed's port of another loopback address.

    `silent` loses everything and says nothing, as a wireless network does; whoever wants in meanwhile waits.
    """

    def __init__(self, loop: Loop, port: int) -> None:
        self._loop, self._port = loop, port
        self._flows = loop.do(asyncio.Event)
        self._lines: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[Any]] = set()
        self.asked = 0
        """How often somebody wanted in."""
        self._server = loop.run(asyncio.start_server(self._carry, "127.0.0.2", port))
        self.restore()

    def silence(self) -> None:
        self._loop.do(self._flows.clear)

    def restore(self) -> None:
        """Let it flow again; what was under way in the old lines is lost with them."""

        def do() -> None:
            for line in self._lines:
                line.transport.abort()
            self._flows.set()

        self._loop.do(do)

    def close(self) -> None:
        async def do() -> None:
            self._server.close()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            for line in self._lines:
                line.transport.abort()

        self._loop.run(do())

    async def _carry(self, reading: asyncio.StreamReader, writing: asyncio.StreamWriter) -> None:
        self.asked += 1
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        with suppress(OSError, asyncio.CancelledError):
            await self._flows.wait()
            there, back = await asyncio.open_connection("127.0.0.1", self._port)
            self._lines |= {writing, back}
            await asyncio.gather(self._pump(reading, back), self._pump(there, writing))
        self._tasks.discard(task)

    async def _pump(self, reading: asyncio.StreamReader, writing: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reading.read(65536):
                await self._flows.wait()
                writing.write(data)
                await writing.drain()
        writing.transport.abort()
        self._lines.discard(writing)


@contextmanager
def network(loop: Loop, port: int) -> Iterator[Network]:
    between = Network(loop, port)
    try:
        yield between
    finally:
        between.close()


def until_page(page: CustomerPage, amount: str = "") -> str:
    """JavaScript that is true when the page shows that, its code included."""
    code = " && byId('qr').dataset.code === screen.qr.code" if page in {CustomerPage.PAY, CustomerPage.SLIP} else ""
    priced = f" && screen && screen.amount === {amount!r}" if amount else ""
    return f"stage.dataset.page === '{page}'{priced}{code}"
