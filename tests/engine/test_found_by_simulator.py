"""What the simulator found, each told again as a short story."""

from __future__ import annotations

import asyncio

from kiosk.domain.money import Money
from kiosk.domain.payment import Payment, State
from kiosk.engine.ports import Entry
from kiosk.journal.memory_journal import MemoryJournal
from tests.support.counter import counter
from tests.support.virtual_time import run

AMOUNT = Money(12_900)


class SlowJournal(MemoryJournal):
    """A disk that takes its time."""

    seconds = 0.0

    async def append(self, entry: Entry, after: Payment) -> None:
        await asyncio.sleep(self.seconds)
        await super().append(entry, after)


def test_a_refund_that_is_still_being_written_is_not_forgotten_when_the_cashier_moves_on() -> None:
    """Seed 6000182 of `many`: the intent was written, and then nobody sent it."""

    async def story() -> None:
        journal = SlowJournal()
        async with counter(journal=journal) as at:
            payment = await at.engine.charge(AMOUNT, "coffee")
            await at.until(payment.reference, State.WAITING)
            at.vipps.approve(payment.reference)
            await at.until(payment.reference, State.PAID)
            await at.seconds(1)
            journal.seconds = 2.0

            refund = asyncio.ensure_future(at.engine.refund(payment.reference, AMOUNT, "came back"))
            await at.seconds(1)
            at.engine.forget_settled()
            await refund
            await at.seconds(30)

            assert at.vipps.accounts[payment.reference].refunded == AMOUNT.minor_units

    run(story())
