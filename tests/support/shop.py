"""A shop for tests: the real till on virtual time, with a Vipps made of a few lines behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.money import Money
from kiosk.engine.basket_desk import Quick
from kiosk.engine.payment_engine import Terms
from kiosk.engine.ports import Journal, Staff
from kiosk.engine.present import Place
from kiosk.engine.screens import CashierScreen, CustomerPage, CustomerScreen, Screens
from kiosk.engine.slips import SlipTerms
from kiosk.engine.till import Till
from kiosk.journal.memory_journal import MemoryJournal
from tests.support.counter import CountingNames, FakeVipps
from tests.support.virtual_time import VirtualClock

AMOUNT = Money(12900)
SHOP = "Bakeriet på hjørnet"


@dataclass
class Shop:
    """A till, and a Vipps behind it."""

    till: Till
    vipps: FakeVipps
    clock: VirtualClock
    journal: Journal
    seen: list[Screens] = field(default_factory=list)
    printer: Any = None

    @property
    def cashier(self) -> CashierScreen:
        return self.seen[-1].cashier

    @property
    def customer(self) -> CustomerScreen:
        return self.seen[-1].customer

    async def until(self, seen: Callable[[CashierScreen, CustomerScreen], bool], within: float = 60) -> None:
        waited = 0.0
        while not seen(self.cashier, self.customer):
            assert waited < within, f"still {self.cashier.heading!r} / {self.customer.heading!r}"
            await self.clock.sleep(0.05)
            waited += 0.05

    async def to_qr(self, amount: Money = AMOUNT) -> None:
        self.till.charge(amount, "Kaffe og bolle")
        await self.until(lambda _, customer: customer.page is CustomerPage.PAY)

    @property
    def reference(self) -> Any:
        return list(self.vipps.accounts)[-1]


@asynccontextmanager
async def shop(
    terms: Terms = Terms(),
    journal: Journal | None = None,
    vipps: FakeVipps | None = None,
    names: str = "",
    name: str = SHOP,
    banner: str = "",
    warning: str = "",
    slips: SlipTerms | None = None,
    staff: Staff | None = None,
    lock_after: float = 120,
    tips: tuple[int, ...] = (),
    quick: Quick | None = None,
) -> AsyncIterator[Shop]:
    clock = vipps.clock if vipps else VirtualClock()
    vipps = vipps or FakeVipps(clock)
    journal = journal or MemoryJournal()
    seen: list[Screens] = []
    counting = CountingNames(names) if names else CountingNames()
    book: Any = journal if slips else None
    place = Place(name, "till-1", banner=banner, warning=warning)
    till = Till(
        vipps,
        journal,
        clock,
        counting,
        terms,
        place,
        seen.append,
        slips=slips,
        book=book,
        staff=staff,
        lock_after=lock_after,
        tips=tips,
        quick=quick,
    )
    await till.open()
    try:
        yield Shop(till, vipps, clock, journal, seen, slips and slips.printer)
    finally:
        await till.close()
