"""The question for a tip: asked before anything is, answered once, and never in the way of the sale."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from kiosk.domain.money import MAXIMUM_TO_ASK_FOR, Money
from kiosk.domain.payment import CapturePolicy, Payment
from kiosk.domain.transitions import replay
from kiosk.engine.payment_engine import Terms
from kiosk.engine.screens import CashierPage, CustomerPage
from kiosk.engine.tip_desk import ANSWER_WITHIN
from tests.engine.test_payment_engine import FullJournal
from tests.support.counter import lost_before, no_network
from tests.support.shop import AMOUNT, Shop, shop
from tests.support.staff import PINS, TestStaff
from tests.support.virtual_time import run

PERCENTS = (5, 10, 15)
NB = "\N{NO-BREAK SPACE}"


def told(story: Callable[[Shop], Coroutine[Any, Any, None]], terms: Terms = Terms(), **how: Any) -> None:
    async def main() -> None:
        async with shop(terms, **{"tips": PERCENTS, **how}) as at:
            await story(at)

    run(main())


def asks(at: Shop, amount: Money = AMOUNT) -> int:
    """The cashier asks for money; the number of the question that the customer gets."""
    at.till.charge(amount, "Kaffe og bolle")
    assert at.customer.tip is not None
    return at.customer.tip.number


async def to_code(at: Shop) -> None:
    await at.until(lambda _, customer: customer.page is CustomerPage.PAY)


async def paid(at: Shop) -> Any:
    await to_code(at)
    at.vipps.approve(at.reference)
    await at.until(lambda cashier, _: cashier.heading == "Paid")
    return at.reference


async def journalled(at: Shop, reference: Any) -> Payment:
    return replay([entry.event for entry in await at.journal.entries(reference)])


async def nothing_was_asked(at: Shop) -> bool:
    """Neither of Vipps, nor by an intent in the journal."""
    calls = {operation for operation, _ in at.vipps.calls}
    return calls <= {"warm_up"} and (await at.journal.cut()).upto == 0


# What is asked


def test_both_screens_ask_the_same_and_nothing_is_asked_at_vipps() -> None:
    async def story(at: Shop) -> None:
        asks(at)

        assert (at.cashier.page, at.customer.page) == (CashierPage.TIP, CustomerPage.TIP)
        assert at.cashier.amount_text == at.customer.amount_text == f"129,00{NB}kr"
        assert at.cashier.tip == at.customer.tip
        assert at.customer.tip is not None
        assert [(one.percent, one.text, one.tip_text, one.total_text) for one in at.customer.tip.lines] == [
            (0, "No tip", "", f"129,00{NB}kr in all"),
            (5, f"5{NB}%", f"6,45{NB}kr", f"135,45{NB}kr in all"),
            (10, f"10{NB}%", f"12,90{NB}kr", f"141,90{NB}kr in all"),
            (15, f"15{NB}%", f"19,35{NB}kr", f"148,35{NB}kr in all"),
        ]
        assert not at.cashier.reference
        await at.clock.sleep(ANSWER_WITHIN - 1)
        assert await nothing_was_asked(at)

    told(story)


def test_a_shop_without_tips_asks_at_once() -> None:
    async def story(at: Shop) -> None:
        at.till.charge(AMOUNT)

        assert at.cashier.heading == "Asking Vipps"
        await to_code(at)
        assert not at.customer.tip_text
        assert all(one.customer.tip is None for one in at.seen)

    told(story, tips=())


def test_where_no_tip_may_be_added_nobody_is_asked() -> None:
    async def story(at: Shop) -> None:
        at.till.charge(Money(MAXIMUM_TO_ASK_FOR))
        assert at.cashier.heading == "Asking Vipps"
        await to_code(at)
        at.till.cancel()
        await at.until(lambda cashier, _: cashier.heading == "Cancelled")

        at.till.charge(Money(50))
        await at.until(lambda cashier, _: bool(cashier.notices))
        assert at.cashier.notices[0].title == "The amount can't be asked for"

    told(story)


def test_only_what_may_be_asked_for_is_offered() -> None:
    async def story(at: Shop) -> None:
        asks(at, Money(60_000_000))

        assert at.customer.tip is not None
        assert [one.percent for one in at.customer.tip.lines] == [0, 5]

    told(story)


# What is answered


@pytest.mark.parametrize(("percent", "tip"), [(0, 0), (5, 645), (10, 1290), (15, 1935)])
def test_an_answer_is_charged_with_the_goods_in_one_payment(percent: int, tip: int) -> None:
    async def story(at: Shop) -> None:
        question = asks(at)

        at.till.choose_tip(question, percent)
        assert at.cashier.heading == "Asking Vipps"
        assert (at.cashier.tip, at.customer.tip) == (None, None)
        reference = await paid(at)

        assert at.vipps.accounts[reference].captured == 12900 + tip
        payment = await journalled(at, reference)
        assert (payment.amount, payment.tip) == (Money(12900 + tip), Money(tip) if tip else None)
        assert len(at.vipps.accounts) == 1

    told(story)


def test_no_answer_goes_on_without_a_tip() -> None:
    async def story(at: Shop) -> None:
        asks(at)
        assert at.customer.time_left is not None
        assert at.cashier.time_left is not None
        assert at.customer.time_left.total == at.cashier.time_left.total == ANSWER_WITHIN

        await at.until(lambda cashier, _: cashier.page is CashierPage.WAITING, within=ANSWER_WITHIN + 0.1)

        payment = await journalled(at, await paid(at))
        assert (payment.amount, payment.tip) == (AMOUNT, None)

    told(story)


def test_taken_back_nothing_was_asked_for_and_the_next_sale_begins() -> None:
    async def story(at: Shop) -> None:
        question = asks(at)

        at.till.cancel()
        assert (at.cashier.page, at.customer.page) == (CashierPage.AMOUNT, CustomerPage.IDLE)
        at.till.choose_tip(question, 10)
        await at.clock.sleep(2 * ANSWER_WITHIN)

        assert at.cashier.page is CashierPage.AMOUNT
        assert await nothing_was_asked(at)
        assert asks(at) != question

    told(story)


def test_what_was_not_offered_is_no_answer() -> None:
    async def story(at: Shop) -> None:
        question = asks(at)

        for percent in (99, -5, 1):
            at.till.choose_tip(question, percent)

        assert at.customer.page is CustomerPage.TIP
        assert await nothing_was_asked(at)

    told(story)


def test_a_late_answer_to_the_question_before_is_no_answer_to_this_one() -> None:
    async def story(at: Shop) -> None:
        first = asks(at)
        at.till.cancel()
        second = asks(at, Money(5000))

        at.till.choose_tip(first, 15)
        assert at.customer.page is CustomerPage.TIP
        at.till.choose_tip(second, 10)
        await to_code(at)
        at.till.choose_tip(first, 15)
        at.till.choose_tip(second, 5)
        await at.clock.sleep(1)

        payment = await journalled(at, at.reference)
        assert (payment.amount, payment.tip) == (Money(5500), Money(500))
        assert len(at.vipps.accounts) == 1

    told(story)


# Races

ANSWERS: dict[str, Callable[[Shop, int], None]] = {
    "the customer": lambda at, question: at.till.choose_tip(question, 10),
    "the customer again": lambda at, question: at.till.choose_tip(question, 15),
    "the cashier skips": lambda at, question: at.till.choose_tip(question, 0),
    "the cashier cancels": lambda at, question: at.till.cancel(),
    "the cashier asks again": lambda at, question: at.till.charge(AMOUNT, "tapped twice"),
}
TIPS = {"the customer": 1290, "the customer again": 1935, "the cashier skips": 0}


@pytest.mark.parametrize("order", list(itertools.permutations(ANSWERS, 3)), ids=", ".join)
def test_whoever_is_first_decides_and_there_is_one_payment_at_most(order: tuple[str, ...]) -> None:
    """Everything happens before the engine has had a moment to write anything down."""

    async def story(at: Shop) -> None:
        question = asks(at)

        for who in order:
            ANSWERS[who](at, question)
        await at.clock.sleep(2)

        deciding = [who for who in order if who != "the cashier asks again"]
        if deciding[0] == "the cashier cancels":
            asked_again = "the cashier asks again" in order[order.index("the cashier cancels") :]
            assert at.cashier.page is (CashierPage.TIP if asked_again else CashierPage.AMOUNT)
            assert await nothing_was_asked(at)
        else:
            (account,) = at.vipps.accounts.values()
            assert account.asked == 12900 + TIPS[deciding[0]]
            assert account.ended is ("the cashier cancels" in order)

    told(story)


@pytest.mark.parametrize("who", ANSWERS)
@pytest.mark.parametrize("early", [0.01, 0.0, -0.01], ids=["just before", "at the instant", "just after"])
def test_time_is_up_at_the_same_instant(who: str, early: float) -> None:
    async def story(at: Shop) -> None:
        question = asks(at)

        await at.clock.sleep(ANSWER_WITHIN - early)
        ANSWERS[who](at, question)
        await at.clock.sleep(3)

        accounts = list(at.vipps.accounts.values())
        assert [one.asked for one in accounts] in ([], [12900], [12900 + TIPS.get(who, 0)])
        if who != "the cashier cancels":
            assert len(accounts) == 1
            assert (await journalled(at, at.reference)).amount == Money(accounts[0].asked)

    told(story)


def test_a_cancel_in_the_instant_of_the_answer_ends_the_payment_that_came_of_it() -> None:
    async def story(at: Shop) -> None:
        question = asks(at)

        at.till.choose_tip(question, 10)
        at.till.cancel()
        await at.until(lambda cashier, _: cashier.heading == "Cancelled")

        assert at.vipps.accounts[at.reference].ended
        assert not at.customer.qr_image
        at.till.choose_tip(asks(at, Money(5000)), 0)
        await paid(at)  # and it ends no other

    told(story)


# Nothing is lost


def test_a_restart_in_the_middle_of_the_question_has_asked_for_nothing() -> None:
    async def story(at: Shop) -> None:
        question = asks(at)
        await at.till.close()
        assert await nothing_was_asked(at)

        async with shop(Terms(), at.journal, at.vipps, "till-1-20261123-111500", tips=PERCENTS) as again:
            assert again.cashier.page is CashierPage.AMOUNT
            again.till.choose_tip(question, 10)
            await again.clock.sleep(2 * ANSWER_WITHIN)
            assert await nothing_was_asked(again)

    told(story)


def test_the_till_is_not_locked_while_the_customer_chooses() -> None:
    async def story(at: Shop) -> None:
        at.till.choose_cashier("Kari")
        at.till.enter_pin(PINS["Kari"])
        await at.until(lambda cashier, _: cashier.signed_in == "Kari")
        question = asks(at)

        await at.clock.sleep(12)  # past the lock
        at.till.switch_cashier()
        assert at.cashier.page is CashierPage.TIP
        assert at.cashier.signing is None
        at.till.choose_tip(question, 10)

        payment = await journalled(at, await paid(at))
        assert (payment.by, payment.tip) == ("Kari", Money(1290))

    told(story, staff=TestStaff(), lock_after=10)


def test_whoever_may_not_sell_any_more_has_asked_for_nothing() -> None:
    staff = TestStaff()

    async def story(at: Shop) -> None:
        at.till.choose_cashier("Kari")
        at.till.enter_pin(PINS["Kari"])
        await at.until(lambda cashier, _: cashier.signed_in == "Kari")
        question = asks(at)

        staff.people = tuple(one for one in staff.people if one.name != "Kari")
        at.till.look_at_staff()
        await at.until(lambda cashier, _: cashier.signing is not None)
        at.till.choose_tip(question, 10)
        await at.clock.sleep(2 * ANSWER_WITHIN)

        assert at.customer.page is CustomerPage.IDLE
        assert await nothing_was_asked(at)

    told(story, staff=staff)


def test_what_cannot_be_written_down_is_not_asked_for_with_a_tip_either() -> None:
    async def story(at: Shop) -> None:
        question = asks(at)
        at.journal.full = True  # type: ignore[attr-defined]

        at.till.choose_tip(question, 10)
        await at.until(lambda cashier, _: bool(cashier.blocked))

        assert (at.cashier.page, at.customer.page) == (CashierPage.AMOUNT, CustomerPage.IDLE)
        assert not at.vipps.accounts

    told(story, journal=FullJournal())


def test_the_cashier_may_look_elsewhere_and_the_question_stands() -> None:
    async def story(at: Shop) -> None:
        question = asks(at)

        at.till.open_history()
        await at.until(lambda cashier, _: cashier.page is CashierPage.HISTORY)
        at.till.cancel()  # of nothing on that page
        assert at.customer.page is CustomerPage.TIP
        at.till.back()
        assert at.cashier.page is CashierPage.TIP
        at.till.open_history()
        await at.until(lambda cashier, _: cashier.page is CashierPage.HISTORY)
        at.till.choose_tip(question, 10)
        await to_code(at)

        assert at.vipps.accounts[at.reference].asked == 14190

    told(story)


# Afterwards


def test_a_new_code_for_the_same_sale_keeps_the_tip_and_asks_no_more() -> None:
    async def story(at: Shop) -> None:
        at.till.choose_tip(asks(at), 10)
        await to_code(at)
        first = at.reference
        before = len(at.seen)

        at.till.customer_wants_time()
        await at.until(lambda _, customer: bool(customer.qr_image) and at.reference != first)

        assert all(one.customer.page is not CustomerPage.TIP for one in at.seen[before:])
        payment = await journalled(at, await paid(at))
        assert (payment.attempt, payment.amount, payment.tip) == (2, Money(14190), Money(1290))
        assert sum(one.captured for one in at.vipps.accounts.values()) == 14190

    told(story)


def test_a_lost_link_keeps_the_tip_too() -> None:
    async def story(at: Shop) -> None:
        at.vipps.next("create", lost_before)
        at.vipps.next("read", no_network)
        at.till.choose_tip(asks(at), 10)
        await at.until(lambda _, customer: customer.page is CustomerPage.PAY, within=300)

        assert at.vipps.accounts[at.reference].asked == 14190
        assert (await journalled(at, at.reference)).tip == Money(1290)

    told(story)


def test_everybody_reads_how_much_of_it_is_a_tip() -> None:
    of_which = f"Of which tip: 12,90{NB}kr"

    async def story(at: Shop) -> None:
        at.till.choose_tip(asks(at), 10)
        await to_code(at)
        assert (at.customer.amount_text, at.customer.tip_text) == (f"141,90{NB}kr", of_which)
        reference = await paid(at)
        assert (at.customer.page, at.customer.tip_text, at.cashier.tip_text) == (CustomerPage.PAID, of_which, of_which)

        at.till.open_payment(reference)
        await at.until(lambda cashier, _: cashier.page is CashierPage.PAYMENT)
        assert ("Of which tip", f"12,90{NB}kr") in at.cashier.totals
        at.till.back()
        at.till.leave()
        at.till.open_history()
        at.till.open_day()
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.lines))
        assert at.cashier.day is not None
        assert ("Of which tips", "1", f"12,90{NB}kr") in [
            (line.label, line.number_text, line.amount_text) for line in at.cashier.day.lines
        ]

    told(story)


def test_of_a_part_that_was_taken_nobody_says_that_it_holds_a_tip() -> None:
    async def story(at: Shop) -> None:
        at.till.choose_tip(asks(at), 10)
        await to_code(at)
        reference = at.reference
        at.vipps.approve(reference)
        await at.until(lambda cashier, _: cashier.may_hand_over)
        at.till.open_payment(reference)
        await at.until(lambda cashier, _: cashier.page is CashierPage.PAYMENT)
        at.till.capture(5000)
        await at.until(lambda cashier, _: cashier.may_release)
        at.till.release_rest()
        await at.until(lambda cashier, _: cashier.heading == "Paid")

        assert at.customer.amount_text == f"50,00{NB}kr"
        assert not at.customer.tip_text
        assert (await journalled(at, reference)).tip_paid is None

    told(story, Terms(capture_policy=CapturePolicy.BY_CASHIER))
