"""The till, the engine and the real client on an emulator, all in one loop of made-up time: an hour takes a moment."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import httpx

from kiosk.domain.identifiers import MerchantSerialNumber
from kiosk.emulator import Faults, World, api_app, default_sales_unit
from kiosk.engine.payment_engine import Terms
from kiosk.engine.present import Place
from kiosk.engine.screens import CashierPage, Screens
from kiosk.engine.till import Till
from kiosk.journal.memory_journal import MemoryJournal
from kiosk.system import SystemNames
from kiosk.vipps.ecom.gateway import EcomGateway
from kiosk.vipps.ecom.messages import Shop
from kiosk.vipps.tokens import Keys
from kiosk.vipps.transport import Transport
from tests.support import virtual_time
from tests.support.virtual_time import VirtualClock

T = TypeVar("T")


class Counter:
    """One counter: `seen` are all screens that were ever shown."""

    def __init__(self) -> None:
        self.clock = VirtualClock()
        self.world = World(lambda: self.clock.now().timestamp(), seed=1)
        self.faults = Faults(seed=1)
        self.seen: list[Screens] = []
        self._changed = asyncio.Event()
        unit = default_sales_unit()
        keys = Keys(unit.client_id, unit.client_secret, unit.subscription_keys[0], MerchantSerialNumber(unit.msn))
        transport = Transport("http://127.0.0.1", http=httpx.ASGITransport(api_app(self.world, self.faults)))
        shop = Shop("https://shop.example/vipps", "https://shop.example/thank-you")
        self.gateway = EcomGateway(transport, keys, shop, self.clock)
        self.journal = MemoryJournal()
        place, names = Place("Bakeriet", "till-1"), SystemNames("till-1")
        self.till = Till(self.gateway, self.journal, self.clock, names, Terms(), place, self._publish)

    def _publish(self, screens: Screens) -> None:
        self.seen.append(screens)
        self._changed.set()

    @property
    def screens(self) -> Screens:
        return self.seen[-1]

    async def until(self, holds: Callable[[Screens], bool], seconds: float = 60.0) -> Screens:
        """Wait, in made-up time, until the screens are as hoped for."""
        try:
            async with asyncio.timeout(seconds):
                while not holds(self.screens):
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            cashier, customer = self.screens.cashier, self.screens.customer
            raise AssertionError(f"after {seconds:g} s the screens say {cashier} and {customer}") from None
        return self.screens

    async def until_page(self, page: CashierPage, heading: str) -> Screens:
        return await self.until(lambda screens: (screens.cashier.page, screens.cashier.heading) == (page, heading))


def at_the_counter(story: Callable[[Counter], Awaitable[T]]) -> T:
    """Play a story at a counter that is open."""

    async def main() -> T:
        counter = Counter()
        await counter.till.open()
        try:
            return await story(counter)
        finally:
            await counter.till.close()
            await counter.gateway.aclose()

    return virtual_time.run(main())
