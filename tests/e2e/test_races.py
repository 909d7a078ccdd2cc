"""The cashier cancels while something else happens: on the emulator, from the tap to what both screens say."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from kiosk.domain.money import Money
from kiosk.emulator.faults import Kind
from kiosk.emulator.records import LedgerLine, RaceWinner
from kiosk.engine.screens import CashierPage, CustomerPage
from tests.e2e.counter import Counter, at_the_counter

KR = "\N{NO-BREAK SPACE}kr"
RELEASED = f"Cancelled: 129,00{KR} was released"


async def ask(counter: Counter) -> None:
    counter.till.charge(Money(12900), "Kaffe")
    await counter.until(lambda screens: screens.customer.page is CustomerPage.PAY)


def never_paid(counter: Counter) -> bool:
    return all("Paid" not in {one.cashier.heading, one.customer.heading} for one in counter.seen)


WAYS: dict[str, Callable[[Counter], None]] = {
    "200": lambda counter: None,
    "500": lambda counter: _fail(counter, Kind.INTERNAL_ERROR),
    "timeout, executed": lambda counter: _fail(counter, Kind.ANSWER_LOST),
    "timeout, lost": lambda counter: _fail(counter, Kind.REQUEST_LOST),
}


def _fail(counter: Counter, kind: Kind) -> None:
    counter.faults.fail("cancel", kind, times=1)


@pytest.mark.parametrize("way", WAYS)
def test_a_cancel_claims_nothing_until_a_reading_says_over(way: str) -> None:
    async def story(counter: Counter) -> None:
        await ask(counter)
        WAYS[way](counter)
        counter.till.cancel()
        await counter.until(lambda screens: screens.cashier.heading == "Cancelling")
        assert counter.screens.customer.page is CustomerPage.CHECKING

        await counter.until(lambda screens: screens.cashier.page is CashierPage.RESULT)

        assert counter.screens.cashier.heading == "Cancelled"
        assert counter.screens.customer.page is CustomerPage.SORRY
        assert counter.world.ledger()[0].state == "cancelled"

    at_the_counter(story)


@pytest.mark.parametrize("refusal", ["500", "94", "52"])
def test_a_cancel_during_3d_secure_ends_as_the_bank_decides(refusal: str) -> None:
    async def story(counter: Counter, *, bank_says_yes: bool) -> None:
        counter.world.sales_units["123456"].cancel_while_approving = refusal
        await ask(counter)
        counter.world.begin_approval("latest")
        counter.till.cancel()
        await asyncio.sleep(8)
        assert counter.screens.cashier.page is CashierPage.WAITING
        assert "Paid" not in counter.screens.cashier.heading

        (counter.world.approve if bank_says_yes else counter.world.decline)("latest")
        await counter.until(lambda screens: screens.cashier.page is CashierPage.RESULT)

        line = counter.world.ledger()[0]
        if bank_says_yes:
            assert (line.reserved, line.released, line.captured) == (12900, 12900, 0)
            assert counter.screens.cashier.heading == RELEASED
            assert "Your approval came after" in counter.screens.customer.text
        else:
            assert line.state == "cancelled"
            assert counter.screens.cashier.heading == "Cancelled"
        assert never_paid(counter)

    at_the_counter(lambda counter: story(counter, bank_says_yes=True))
    at_the_counter(lambda counter: story(counter, bank_says_yes=False))


@pytest.mark.parametrize("tap", ["cancel", "another_way", "more_time"])
@pytest.mark.parametrize("winner", RaceWinner)
def test_approved_in_the_same_instant_both_screens_say_what_became_of_the_money(tap: str, winner: RaceWinner) -> None:
    async def story(counter: Counter) -> None:
        await ask(counter)
        counter.world.arm_race("latest", winner)
        getattr(counter.till, tap)()

        if winner is RaceWinner.MERCHANT and tap == "more_time":  # surely dead: the sale goes on with a new code
            await counter.until(lambda screens: screens.customer.page is CustomerPage.PAY and len(_lines(counter)) == 2)
            assert [line.state for line in _lines(counter)] == ["cancelled", "created"]
            return
        screens = await counter.until(lambda screens: screens.cashier.page is CashierPage.RESULT)

        (line,) = _lines(counter)
        if tap == "more_time" and winner in {RaceWinner.CUSTOMER, RaceWinner.CUSTOMER_UNNOTICED}:
            assert (line.captures, screens.cashier.heading) == ((12900,), "Paid")
            assert screens.customer.page is CustomerPage.PAID
            return
        assert never_paid(counter)
        assert screens.customer.page is CustomerPage.SORRY
        if winner is RaceWinner.MERCHANT:
            assert (line.state, screens.cashier.heading) == ("cancelled", "Cancelled")
        else:
            assert (line.reserved, line.released) == (12900, 12900)
            assert screens.cashier.heading == RELEASED
            assert "Your approval came after" in screens.customer.text

    at_the_counter(story)


def _lines(counter: Counter) -> list[LedgerLine]:
    return sorted(counter.world.ledger(), key=lambda line: line.order_id)


def test_a_customer_who_tries_another_card_while_the_cashier_cancels_pays_nothing() -> None:
    async def story(counter: Counter) -> None:
        await ask(counter)
        counter.world.decline("latest")
        await counter.until(lambda screens: screens.cashier.heading == "The card was declined")
        counter.faults.fail("cancel", Kind.REFUSED, code="94", group="VippsError", status=400, times=2)
        counter.till.cancel()
        await asyncio.sleep(0.5)
        counter.world.approve("latest")

        screens = await counter.until(lambda screens: screens.cashier.page is CashierPage.RESULT)

        line = counter.world.ledger()[0]
        assert (line.reserved, line.released, line.captured) == (12900, 12900, 0)
        assert screens.cashier.heading == RELEASED
        assert "Your approval came after" in screens.customer.text
        assert never_paid(counter)

    at_the_counter(story)
