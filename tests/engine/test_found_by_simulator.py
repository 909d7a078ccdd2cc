"""What the simulator found, each told again as a short story."""

from __future__ import annotations

import asyncio

from kiosk.domain.money import Money
from kiosk.domain.payment import CancelWhy, Payment, Phase, State
from kiosk.domain.reasons import Meaning
from kiosk.engine.payment_engine import Terms
from kiosk.engine.ports import Entry, JournalFull
from kiosk.engine.recovery import look_back
from kiosk.journal.memory_journal import MemoryJournal
from tests.support.counter import Counter, counter, lost_before, no_network, refused
from tests.support.virtual_time import run

AMOUNT = Money(12_900)


class FullJournal(MemoryJournal):
    """A disk that may be full."""

    full = False

    async def append(self, entry: Entry, after: Payment) -> None:
        await asyncio.sleep(0.01)
        if self.full:
            raise JournalFull("full")
        await super().append(entry, after)


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


async def _cancelled(at: Counter) -> Payment:
    payment = await at.engine.charge(AMOUNT, "coffee")
    await at.until(payment.reference, State.WAITING)
    await at.engine.end(payment.reference, CancelWhy.CASHIER)
    return await at.until(payment.reference, State.CANCELLED)


async def _approved_after_all(at: Counter, payment: Payment) -> None:
    at.vipps.accounts[payment.reference].ended = False
    at.vipps.approve(payment.reference)


def test_the_looks_after_the_end_go_on_after_a_restart() -> None:
    """Seed 6000378 of `many`: the kiosk that started looked once, before the bank had decided."""

    async def story() -> None:
        journal = MemoryJournal()
        async with counter(journal=journal) as before:
            payment = await _cancelled(before)
            await before.seconds(10)
        async with counter(journal=journal, vipps=before.vipps) as at:
            await look_back(at.engine, journal, at.clock)
            await at.seconds(30)
            await _approved_after_all(at, payment)

            await at.seconds(400)

            assert at.vipps.accounts[payment.reference].released == AMOUNT.minor_units

    run(story())


def test_a_look_after_the_end_that_fails_is_repeated() -> None:
    async def story() -> None:
        async with counter() as at:
            payment = await _cancelled(at)
            await at.seconds(850)
            await _approved_after_all(at, payment)
            at.vipps.next("read", *[no_network] * 20)

            await at.seconds(600)

            assert at.vipps.accounts[payment.reference].released == AMOUNT.minor_units

    run(story())


def test_a_cashier_who_leaves_while_a_new_code_is_being_made_gets_none() -> None:
    """Seed 12000428 of `some`: the keypad was up, and the customer was told of a new code, for nobody's sale."""

    async def story(leave_after: float) -> None:
        journal = SlowJournal()
        async with counter(journal=journal) as at:
            payment = await at.engine.charge(AMOUNT, "coffee")
            await at.until(payment.reference, State.WAITING)
            await at.engine.end(payment.reference, CancelWhy.MORE_TIME)
            await at.until(payment.reference, State.CANCELLING)
            journal.seconds = 2.0
            await at.until(payment.reference, State.CANCELLED)
            await at.seconds(leave_after)

            await at.engine.end(payment.reference, CancelWhy.CASHIER)
            await at.seconds(60)

            assert all(one.settled and not one.sale_goes_on for one in map(at.engine.payment, at.vipps.accounts))
            assert all(one.ended for one in at.vipps.accounts.values())

    for leave_after in (0.0, 0.5, 1.5, 1.99, 2.5):
        run(story(leave_after))


def test_a_full_disk_only_delays_the_next_code_of_a_sale() -> None:
    async def story() -> None:
        journal = FullJournal()
        async with counter(journal=journal) as at:
            payment = await at.engine.charge(AMOUNT, "coffee")
            await at.until(payment.reference, State.WAITING)
            await at.engine.end(payment.reference, CancelWhy.MORE_TIME)
            await at.until(payment.reference, State.CANCELLED)
            journal.full = True
            await at.seconds(10)
            journal.full = False

            second = await at.until(payment.sale.attempt(2), State.WAITING, within=30)

            assert second.attempt == 2

    run(story())


def test_a_full_disk_at_the_deadline_does_not_end_the_watching() -> None:
    """Seed 1003638, faults some: the wish to cancel could not be written, and nobody looked at the payment again."""

    async def story() -> None:
        journal = FullJournal()
        async with counter(journal=journal, terms=Terms(show_seconds=30)) as at:
            payment = await at.engine.charge(AMOUNT, "coffee")
            await at.until(payment.reference, State.WAITING)
            await at.seconds(25)
            journal.full = True
            await at.seconds(10)
            journal.full = False

            await at.until(payment.reference, State.EXPIRED, within=30)

    run(story())


def test_a_refund_that_is_carried_out_after_its_repetition_was_refused_is_seen() -> None:
    """Seed 1018780, faults some: the first request came late, after the account had been too empty for the second."""

    async def story() -> None:
        async with counter() as at:
            payment = await at.engine.charge(AMOUNT, "coffee")
            await at.until(payment.reference, State.WAITING)
            at.vipps.approve(payment.reference)
            await at.until(payment.reference, State.PAID)
            at.vipps.next("refund", lost_before, refused(Meaning.REFUND_NOT_FUNDED))
            await at.engine.refund(payment.reference, Money(5_000), "came back")
            await at.seconds(40)
            believed = at.engine.payment(payment.reference)
            assert believed is not None
            assert [one.phase for one in believed.refunds] == [Phase.REFUSED]

            at.vipps.accounts[payment.reference].refunded += 5_000
            await at.seconds(60)

            seen = at.engine.payment(payment.reference)
            assert seen is not None
            assert seen.totals.refunded == Money(5_000)

    run(story())
