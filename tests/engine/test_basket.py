"""What is picked at the till: it is asked for as it was shown, kept where that fails, and nobody's after that."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import UTC, date, datetime
from typing import Any

import pytest

from kiosk.domain.basket import MOST_OF_ONE, Item
from kiosk.domain.events import ChargeRequested
from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import MAXIMUM_TO_ASK_FOR, Money
from kiosk.domain.order import OrderLine
from kiosk.domain.vat import Rate, RateClass
from kiosk.engine.basket_desk import Quick
from kiosk.engine.screens import BasketScreen, CashierPage, CustomerPage, SoldLine
from kiosk.journal.memory_journal import MemoryJournal
from tests.engine.test_payment_engine import FullJournal
from tests.support.counter import FakeVipps
from tests.support.shop import AMOUNT, SHOP, Shop, shop
from tests.support.staff import PINS, TestStaff
from tests.support.virtual_time import VirtualClock, run

NB = "\N{NO-BREAK SPACE}"
STANDARD = RateClass("standard", (Rate(250),))
FOOD = RateClass("food", (Rate(120, until=date(2026, 3, 31)), Rate(60, date(2026, 4, 1))))
COFFEE, BUN = Item("Kaffe", Money(4500), STANDARD), Item("Skolebrød", Money(3900), FOOD)
MACHINE = Item("Espressomaskin", Money(MAXIMUM_TO_ASK_FOR - 4499), STANDARD)
QUICK = Quick((Money(2500), Money(5000)), (COFFEE, BUN, MACHINE))


def told(story: Callable[[Shop], Coroutine[Any, Any, None]], **options: Any) -> None:
    async def main() -> None:
        async with shop(quick=QUICK, **options) as at:
            await story(at)

    run(main())


def basket(at: Shop) -> BasketScreen:
    assert at.cashier.basket is not None
    return at.cashier.basket


def pick(at: Shop, *names: str) -> None:
    for name in names:
        at.till.basket.put_in(name)


async def request_of(at: Shop, reference: PaymentReference) -> ChargeRequested:
    event = (await at.journal.entries(reference))[0].event
    assert isinstance(event, ChargeRequested)
    return event


async def to_qr(at: Shop) -> ChargeRequested:
    await at.until(lambda _, customer: customer.page is CustomerPage.PAY)
    return await request_of(at, at.reference)


def test_without_settings_there_are_no_keys() -> None:
    async def story(at: Shop) -> None:
        assert at.cashier.basket is None
        at.till.basket.put_in("Kaffe")
        assert at.cashier.basket is None

    async def main() -> None:
        async with shop() as at:
            await story(at)

    run(main())


def test_the_keys_say_what_they_are_and_what_it_costs() -> None:
    async def story(at: Shop) -> None:
        keys = basket(at)

        assert [(one.minor_units, one.amount_text) for one in keys.amounts] == [
            (2500, f"25,00{NB}kr"),
            (5000, f"50,00{NB}kr"),
        ]
        assert [(one.name, one.price_text) for one in keys.items][:2] == [
            ("Kaffe", f"45,00{NB}kr"),
            ("Skolebrød", f"39,00{NB}kr"),
        ]
        assert (keys.lines, keys.goods) == ((), Money(0))

    told(story)


def test_what_is_picked_is_shown_and_can_be_taken_out_again() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Kaffe", "Skolebrød", "Kaffe")
        assert [(one.text, one.amount_text) for one in basket(at).lines] == [
            ("2 × Kaffe", f"90,00{NB}kr"),
            ("Skolebrød", f"39,00{NB}kr"),
        ]
        assert basket(at).goods == AMOUNT

        at.till.basket.take_off("Kaffe")
        assert [one.text for one in basket(at).lines] == ["Kaffe", "Skolebrød"]
        at.till.basket.take_out("Kaffe")
        assert [one.text for one in basket(at).lines] == ["Skolebrød"]
        pick(at, "Kaffe")
        at.till.basket.clear()
        assert basket(at).lines == ()

    told(story)


def test_picking_is_not_money_yet() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Kaffe")
        await at.clock.sleep(60)

        assert at.customer.page is CustomerPage.IDLE
        assert "Kaffe" not in repr(at.customer)
        assert not at.vipps.accounts
        assert [operation for operation, _ in at.vipps.calls] == ["warm_up"], "the way to Vipps is got ready once"

    told(story)


def test_what_was_picked_is_asked_for_and_stands_in_the_journal_line_by_line() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Kaffe", "Skolebrød", "Kaffe")
        at.till.charge(Money(12900), "", Money(0))
        request = await to_qr(at)

        assert request.amount == Money(12900)
        assert request.lines == (OrderLine("Kaffe", Money(4500), 2, 250), OrderLine("Skolebrød", Money(3900), 1, 60))
        assert request.text == "2 × Kaffe, Skolebrød"
        assert basket(at).lines == ()
        assert at.vipps.accounts[at.reference].asked == 12900

    told(story)


def test_a_typed_amount_and_a_typed_text_come_beside_it() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Kaffe")
        at.till.charge(Money(9500), "", Money(5000))
        request = await to_qr(at)
        assert (request.amount, request.text) == (Money(9500), "Kaffe …")
        assert [line.amount for line in request.lines] == [Money(4500)]
        at.till.cancel()
        await at.until(lambda cashier, _: cashier.page is CashierPage.RESULT)
        at.till.leave()

        pick(at, "Kaffe")
        at.till.charge(Money(4500), "Bord 7", Money(0))
        assert (await to_qr(at)).text == "Bord 7"

    told(story)


def test_an_amount_that_was_typed_alone_is_for_the_shop_as_ever() -> None:
    async def story(at: Shop) -> None:
        at.till.charge(AMOUNT, "", AMOUNT)
        request = await to_qr(at)

        assert (request.lines, request.text) == ((), SHOP)

    told(story)


def test_the_rate_is_that_of_the_day_on_which_it_is_asked_for() -> None:
    async def story(at: Shop) -> None:
        at.clock.offset += datetime(2026, 3, 31, 10, tzinfo=UTC) - at.clock.now()
        pick(at, "Skolebrød")
        at.clock.offset += datetime(2026, 4, 1, 10, tzinfo=UTC) - at.clock.now()
        at.till.charge(Money(3900), "", Money(0))

        assert [line.vat for line in (await to_qr(at)).lines] == [60]

    told(story)


def test_what_the_cashier_was_not_shown_is_not_asked_for() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Kaffe")
        before = at.seen[-1].number
        at.till.charge(Money(9000), "", Money(0))  # the second tap on the key came to nothing
        at.till.charge(Money(5000))  # as if nothing were in the basket
        await at.clock.sleep(5)

        assert not at.vipps.accounts
        assert at.seen[-1].number > before, "the tap is answered"
        assert basket(at).goods == Money(4500)

    told(story)


def test_a_basket_outlives_a_journal_that_cant_be_written() -> None:
    journal = FullJournal()

    async def story(at: Shop) -> None:
        journal.full = True
        pick(at, "Kaffe", "Kaffe")
        at.till.charge(Money(9000), "", Money(0))
        await at.until(lambda cashier, _: bool(cashier.blocked))
        assert at.cashier.page is CashierPage.AMOUNT
        assert basket(at).goods == Money(9000)

        journal.full = False
        at.till.charge(Money(9000), "", Money(0))
        assert (await to_qr(at)).lines == (OrderLine("Kaffe", Money(4500), 2, 250),)

    told(story, journal=journal)


def test_a_basket_outlives_an_amount_that_cant_be_asked_for() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Kaffe")
        at.till.charge(Money(MAXIMUM_TO_ASK_FOR + 1), "", Money(MAXIMUM_TO_ASK_FOR + 1 - 4500))
        await at.until(lambda cashier, _: bool(cashier.notices))

        assert basket(at).goods == Money(4500)
        assert not at.vipps.accounts

    told(story)


def test_the_bounds_are_said() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Espressomaskin", "Kaffe")
        assert [one.text for one in basket(at).lines] == ["Espressomaskin"]
        assert basket(at).message == f"At most 650{NB}000,00{NB}kr at once"
        at.till.basket.clear()
        assert basket(at).message == ""

        pick(at, *["Kaffe"] * (MOST_OF_ONE + 1))
        assert [one.text for one in basket(at).lines] == ["99 × Kaffe"]
        assert basket(at).message == "At most 99 of one thing"
        pick(at, "Skolebrød")
        assert basket(at).message == ""

    told(story)


def test_nothing_is_picked_while_a_payment_is_on_the_counter() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Kaffe")
        at.till.charge(Money(4500), "", Money(0))
        pick(at, "Skolebrød")
        await to_qr(at)
        pick(at, "Skolebrød")
        at.till.basket.take_out("Kaffe")

        assert basket(at).lines == ()
        assert len(at.vipps.accounts) == 1

    told(story)


def test_the_first_thing_that_is_picked_lets_go_of_the_former_customer() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        at.vipps.approve(at.reference)
        await at.until(lambda _, customer: customer.page is CustomerPage.PAID)

        pick(at, "Kaffe")

        assert (at.cashier.page, at.customer.page) == (CashierPage.AMOUNT, CustomerPage.IDLE)
        assert basket(at).goods == Money(4500)
        await at.clock.sleep(20)
        assert basket(at).goods == Money(4500)

    told(story)


def test_a_new_code_is_for_the_same_things() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Kaffe")
        at.till.charge(Money(4500), "", Money(0))
        first = await to_qr(at)
        at.till.more_time()
        await at.until(lambda cashier, customer: bool(customer.qr_image) and cashier.reference != first.reference)
        second = await request_of(at, at.reference)

        assert (second.attempt, second.lines, second.text) == (2, first.lines, "Kaffe")

    told(story)


def test_the_payments_page_says_what_was_sold_with_its_rate() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Kaffe", "Skolebrød", "Kaffe")
        at.till.charge(Money(17900), "", Money(5000))
        await to_qr(at)
        at.till.open_payment(at.reference)
        await at.until(lambda cashier, _: cashier.page is CashierPage.PAYMENT)

        assert at.cashier.sold == (
            SoldLine("2 × Kaffe", f"90,00{NB}kr", f"25{NB}%"),
            SoldLine("Skolebrød", f"39,00{NB}kr", f"6{NB}%"),
            SoldLine("Typed amount", f"50,00{NB}kr"),
            SoldLine("VAT in the items", f"20,21{NB}kr", is_sum=False),  # 18,00 and 2,21
        )
        assert not any("Kaffe" in repr(one.customer) for one in at.seen)

    told(story)


def test_a_payment_of_a_typed_amount_has_nothing_to_list() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        at.till.open_payment(at.reference)
        await at.until(lambda cashier, _: cashier.page is CashierPage.PAYMENT)

        assert at.cashier.sold == ()

    told(story)


async def sign_in(at: Shop, name: str) -> None:
    at.till.choose_cashier(name)
    at.till.enter_pin(PINS[name])
    await at.until(lambda cashier, _: cashier.signed_in == name and cashier.signing is None)


def test_nobody_in_particular_picks_nothing_at_a_till_that_knows_its_cashiers() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Kaffe")
        assert at.cashier.signing is not None
        assert at.cashier.basket is None

        await sign_in(at, "Kari")
        assert basket(at).lines == ()

    told(story, staff=TestStaff())


def test_a_basket_is_nobodys_once_the_till_is_locked() -> None:
    async def story(at: Shop) -> None:
        await sign_in(at, "Kari")
        pick(at, "Kaffe")
        await at.until(lambda cashier, _: cashier.signing is not None, within=200)

        await sign_in(at, "Kari")
        assert basket(at).lines == ()

    told(story, staff=TestStaff(), lock_after=120)


@pytest.mark.parametrize(("who", "left"), [("Ola", ()), ("Kari", ("Kaffe",))])
def test_a_basket_is_not_for_the_next_cashier(who: str, left: tuple[str, ...]) -> None:
    async def story(at: Shop) -> None:
        await sign_in(at, "Kari")
        pick(at, "Kaffe")
        at.till.switch_cashier()
        await sign_in(at, who)

        assert tuple(one.text for one in basket(at).lines) == left

    told(story, staff=TestStaff())


def test_a_restart_forgets_what_was_picked() -> None:
    clock = VirtualClock()
    vipps, journal = FakeVipps(clock), MemoryJournal()

    async def main() -> None:
        async with shop(quick=QUICK, vipps=vipps, journal=journal) as at:
            pick(at, "Kaffe")
        async with shop(quick=QUICK, vipps=vipps, journal=journal) as again:
            assert basket(again).lines == ()

    run(main())


def test_what_was_picked_waits_for_the_tip_and_is_asked_for_with_it() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Kaffe", "Kaffe", "Skolebrød")
        at.till.charge(AMOUNT, "", Money(0))
        assert at.cashier.page is CashierPage.TIP
        pick(at, "Skolebrød")
        at.till.cancel()
        assert basket(at).goods == AMOUNT, "nothing is picked over the question, and nothing lost by taking it back"

        at.till.charge(AMOUNT, "", Money(0))
        assert at.customer.tip is not None
        at.till.choose_tip(at.customer.tip.number, 10)
        asked = await to_qr(at)

        assert (asked.amount, asked.tip, asked.text) == (AMOUNT + Money(1290), Money(1290), "2 × Kaffe, Skolebrød")
        assert sum(line.amount.minor_units for line in asked.lines) == AMOUNT.minor_units
        assert basket(at).lines == ()

    told(story, tips=(10,))


def test_a_tip_that_cannot_be_asked_for_leaves_what_was_picked() -> None:
    async def story(at: Shop) -> None:
        pick(at, "Kaffe")
        at.journal.full = True  # type: ignore[attr-defined]
        at.till.charge(Money(4500), "", Money(0))
        assert at.customer.tip is not None
        at.till.choose_tip(at.customer.tip.number, 10)
        await at.until(lambda cashier, _: bool(cashier.blocked))

        assert basket(at).goods == Money(4500)

    told(story, tips=(10,), journal=FullJournal())
