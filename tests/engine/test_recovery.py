"""A start with much left open: side by side, for a limited time, and in nobody's way; then the looks after the end."""

from __future__ import annotations

import pytest

from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.payment import CancelWhy, State
from kiosk.engine.recovery import recover, take_up
from kiosk.journal.memory_journal import MemoryJournal
from tests.support.counter import CountingNames, FakeVipps, counter, hung
from tests.support.virtual_time import VirtualClock, run

AMOUNT = Money(12900)


async def left_open(journal: MemoryJournal, vipps: FakeVipps, how_many: int) -> list[PaymentReference]:
    """Payments that customers could pay when the kiosk was killed."""
    async with counter(journal=journal, vipps=vipps) as c:
        payments = [await c.engine.charge(AMOUNT, "Kaffe") for _ in range(how_many)]
        for payment in payments:
            await c.until(payment.reference, State.WAITING)
        await c.engine.close(patience=0)
    return [payment.reference for payment in payments]


def test_a_start_finishes_many_payments_in_the_time_of_one() -> None:
    async def took(how_many: int) -> float:
        journal, vipps = MemoryJournal(), FakeVipps(VirtualClock())
        await left_open(journal, vipps, how_many)
        async with counter(journal=journal, vipps=vipps) as again:
            began = vipps.clock.monotonic()

            assert not await recover(again.engine, journal, vipps.clock, patience=60)

            assert all(account.ended for account in vipps.accounts.values())
            return vipps.clock.monotonic() - began

    assert run(took(40)) == pytest.approx(run(took(1)), abs=0.2)


def test_a_new_sale_does_not_wait_for_what_was_left_open() -> None:
    async def main() -> None:
        journal, vipps = MemoryJournal(), FakeVipps(VirtualClock())
        references = await left_open(journal, vipps, 5)
        async with counter(journal=journal, vipps=vipps) as again:
            vipps.next("read", *[hung] * 5)  # Vipps is slow to tell of what was left over
            again.engine._names = CountingNames("till-1-20261123-101600")
            left = await take_up(again.engine, journal)
            assert [payment.reference for payment in left] == references

            sale = await again.engine.charge(AMOUNT, "Kaffe")
            await again.until(sale.reference, State.WAITING, within=1)

            open_still = {payment.reference for payment in again.engine.unsettled()}
            assert open_still == {*references, sale.reference}
            for reference in references:
                await again.until(reference, State.CANCELLED, within=60)

    run(main())


def test_a_recovery_without_an_answer_ends_when_its_time_is_over_and_names_what_is_open() -> None:
    async def main() -> None:
        journal, vipps = MemoryJournal(), FakeVipps(VirtualClock())
        references = await left_open(journal, vipps, 3)
        async with counter(journal=journal, vipps=vipps) as again:
            vipps.next("read", *[hung] * 500)
            began = vipps.clock.monotonic()

            left = await recover(again.engine, journal, vipps.clock, patience=30)

            assert [payment.reference for payment in left] == references
            assert vipps.clock.monotonic() - began == pytest.approx(30, abs=1)
        assert list(await journal.unsettled()) == references, "and it stays listed for the next start"

    run(main())


def test_what_is_over_without_money_is_read_again_after_1_5_and_15_minutes() -> None:
    async def main() -> None:
        async with counter() as c:
            payment = await c.engine.charge(AMOUNT, "Kaffe")
            await c.until(payment.reference, State.WAITING)
            await c.engine.end(payment.reference, CancelWhy.CASHIER)
            await c.until(payment.reference, State.CANCELLED)
            ended, before = c.clock.monotonic(), len(c.vipps.reads())

            await c.seconds(3600)

            looks = [at - ended for at in c.vipps.reads()[before:]]
            assert looks == pytest.approx([60, 300, 900], abs=2)

    run(main())
