"""At start: take up every payment that the journal says is not settled, and see it through.

Each is read back and finished by the same loop as any other (see `Resumed` in the transitions): what never reached
Vipps is over, what is open is cancelled and watched, what was being captured or refunded is finished with its own key.
"""

from __future__ import annotations

import asyncio

from kiosk.domain.events import Resumed
from kiosk.domain.payment import Payment
from kiosk.engine.payment_engine import PaymentEngine
from kiosk.engine.ports import Clock, Journal


async def take_up(engine: PaymentEngine, journal: Journal, clock: Clock) -> tuple[Payment, ...]:
    """Take up what was left open, without waiting for its end; return it, oldest first. May raise JournalError."""
    return tuple(
        [
            await engine.adopt(reference, Resumed(at=clock.now()))
            for reference in await journal.unsettled()
            if engine.payment(reference) is None
        ]
    )


async def recover(engine: PaymentEngine, journal: Journal, clock: Clock, patience: float) -> tuple[Payment, ...]:
    """Take up what was left open and wait until it is settled, `patience` seconds at most; return what is not."""
    await take_up(engine, journal, clock)
    deadline = clock.monotonic() + patience
    while (still_open := engine.unsettled()) and clock.monotonic() < deadline:
        await asyncio.wait([asyncio.ensure_future(clock.sleep(0.05))])
    return still_open
