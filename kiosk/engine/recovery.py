"""At start: take up every payment that the journal says is not settled, and see it through.

Each is read back and finished by the same loop as any other (see `Resumed` in the transitions): what never reached
Vipps is over, what is open is cancelled and watched, what was being captured or refunded is finished with its own key.
Payments that were over without money a short while ago are followed up anew: an approval must not stay unseen.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.payment import Payment, PaymentQr, State
from kiosk.domain.transitions import replay
from kiosk.engine.payment_engine import PaymentEngine
from kiosk.engine.ports import Clock, HistoryQuery, HistoryRow, Journal
from kiosk.engine.watcher import may_yet_move

LOOK_BACK = timedelta(minutes=30)
"""How far back payments that were over are looked at: past the last follow-up of any payment's life."""

LOOK_BACK_FOR_UNSAID = timedelta(days=3)
"""How far back those are looked at of which Vipps never said that they are over: the time of day may be wrong, too."""

PAGE = 500
"""Rows of the list that are looked through at once."""

LEAST_TIME_TO_SHOW = timedelta(seconds=20)
"""A QR with less time than this is not shown again: nobody could pay with it."""


async def take_up(engine: PaymentEngine, journal: Journal) -> tuple[Payment, ...]:
    """Take up what was left open, without waiting for its end; return it, oldest first. May raise JournalError.

    Nothing of it is shown again: this is for a command line, or for all but the payment on the counter.
    """
    return tuple(
        [await engine.adopt(reference) for reference in await journal.unsettled() if engine.payment(reference) is None]
    )


async def still_on_the_counter(journal: Journal, clock: Clock) -> tuple[PaymentReference, PaymentQr | None] | None:
    """Find the payment that a cashier and a customer may still be standing over: the newest, if it is young enough.

    Either it waits and its QR still lives (then the QR comes along), or the customer had approved and it was being
    captured when the kiosk stopped.
    """
    unsettled = await journal.unsettled()
    if not unsettled:
        return None
    reference = unsettled[-1]
    payment = replay([entry.event for entry in await journal.entries(reference)])
    if payment.state is State.CAPTURING and clock.now() - payment.asked_at < LOOK_BACK:
        return reference, None
    qr = await journal.kept_qr(reference)
    deadline = payment.asked_at + timedelta(seconds=payment.show_seconds)
    waits = payment.state is State.WAITING and qr is not None
    if waits and qr and min(qr.expires_at, deadline) - clock.now() > LEAST_TIME_TO_SHOW:
        return reference, qr
    return None


async def look_back(engine: PaymentEngine, journal: Journal, clock: Clock) -> None:
    """Follow up what was settled a short while ago and may yet move; what turns out approved is released."""
    young, old = clock.now() - LOOK_BACK, []
    async for row in _rows_since(journal, clock.now() - LOOK_BACK_FOR_UNSAID):
        if not row.settled or row.state is State.REFUSED or (row.state is State.PAID and row.asked_at < young):
            continue
        if row.state is not State.PAID and row.asked_at >= young:
            old.append(row.reference)
            continue
        payment = replay([one.event for one in await journal.entries(row.reference)])
        if payment.unsaid or (row.state is State.PAID and may_yet_move(payment)):
            old.append(row.reference)
    await asyncio.gather(*(engine.follow_up(reference) for reference in old))


async def _rows_since(journal: Journal, since: datetime) -> AsyncIterator[HistoryRow]:
    rows = await journal.history(HistoryQuery(since=since, limit=PAGE))
    while rows:
        for row in rows:
            yield row
        last = rows[-1]
        rows = await journal.history(HistoryQuery(since=since, before=(last.asked_at, last.reference), limit=PAGE))


async def recover(engine: PaymentEngine, journal: Journal, clock: Clock, patience: float) -> tuple[Payment, ...]:
    """Take up what was left open and wait until it is settled, `patience` seconds at most; return what is not.

    A reservation that waits for its goods is read once, and returned with the rest: nobody but the shop can settle it.
    """
    for payment in await take_up(engine, journal):
        if payment.waits_for_cashier:
            await engine.look(payment.reference)
    await look_back(engine, journal, clock)
    deadline = clock.monotonic() + patience
    while not all(one.waits_for_cashier for one in engine.unsettled()) and clock.monotonic() < deadline:
        await clock.sleep(0.05)
    return engine.unsettled()
