"""Each error code of protocol 2.12, from the wire through client, engine and till to the words on both screens.

A code is answered to the calls that the protocol names for it. What is final is said to the cashier with the next step;
what is worth asking again is asked again, and nothing is claimed meanwhile. The customer never reads a code.
"""

from __future__ import annotations

import asyncio

import pytest

from kiosk.domain.money import Money
from kiosk.domain.reasons import WORDS, Words
from kiosk.emulator.errors import message_of, status_of
from kiosk.emulator.faults import Kind
from kiosk.engine.screens import CashierPage, CustomerPage, CustomerScreen, Screens
from kiosk.vipps.errors import KNOWN_ERRORS, QR_PROBLEMS, known_error
from kiosk.vipps.wire import Operation
from tests.e2e.counter import Counter, at_the_counter

Code = tuple[str, str]
GROUPS = {"payment": "Payment", "vippserror": "VippsError", "user": "User", "merchant": "Merchant"}

ANYWHERE: set[Code] = {
    ("merchant", code) for code in ("21", "22", "31", "32", "33", "35", "36", "37", "38", "39", "51", "97")
} | {("vippserror", "91"), ("vippserror", "92"), ("vippserror", "93")}
AT_THE_START: set[Code] = ANYWHERE | {
    ("payment", "41"), ("payment", "42"), ("payment", "43"), ("payment", "44"), ("payment", "45"), ("payment", "95"),
    ("payment", "1082"), ("user", "81"), ("user", "82"), ("merchant", "34"), ("vippserror", "94"), ("vippserror", "98"),
    ("vippserror", "99"),
}  # fmt: skip
AT_CAPTURE: set[Code] = ANYWHERE | {("payment", "61"), ("payment", "62"), ("payment", "93"), ("payment", "98")}
AT_REFUND: set[Code] = ANYWHERE | {("payment", code) for code in ("71", "72", "73", "74", "93", "95")}
AT_CANCEL: set[Code] = ANYWHERE | {
    ("payment", "51"), ("payment", "52"), ("payment", "53"), ("vippserror", "94"), ("vippserror", "98"),
    ("vippserror", "99"),
}  # fmt: skip
FOR_THE_MOMENT: set[Code] = {
    ("payment", "52"), ("payment", "63"), ("vippserror", "94"), ("vippserror", "98"), ("vippserror", "99"),
}  # fmt: skip


def test_every_code_of_the_table_is_tried() -> None:
    assert set(KNOWN_ERRORS) == AT_THE_START | AT_CAPTURE | AT_REFUND | AT_CANCEL | FOR_THE_MOMENT


def codes(which: set[Code]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("code", sorted(which), ids="-".join)


def words_of(code: Code, operation: Operation) -> Words:
    known = known_error(*code, operation)
    assert known is not None
    return WORDS[known.meaning]


def refuse(counter: Counter, operation: str, code: Code, times: int | None = None) -> None:
    group = GROUPS[code[0]]
    status = status_of(group, code[1])
    counter.faults.fail(operation, Kind.REFUSED, code=code[1], group=group, status=status, times=times)


def check_customer(screens: list[Screens], code: Code, cashiers_text: str = "kaffe for kari") -> None:
    """No code, no group, no message of Vipps, no reference and nothing of the cashier's on the customer's screens."""
    for screen in (one.customer for one in screens):
        said = read_aloud(screen)
        assert not any(sign.isdigit() for sign in said.replace("129,00 kr", "")), said
        message = message_of(GROUPS[code[0]], code[1])
        for foreign in (message, "VippsError", "Merchant", "error", "HTTP", cashiers_text, "till-1"):
            assert foreign.casefold() not in said.casefold(), said


def read_aloud(screen: CustomerScreen) -> str:
    return " ".join((screen.heading, screen.text, screen.amount_text, screen.notice)).replace("\N{NO-BREAK SPACE}", " ")


async def ask(counter: Counter) -> None:
    counter.till.charge(Money(12900), "kaffe for kari")
    await counter.until(lambda screens: screens.customer.page is CustomerPage.PAY)


async def sell(counter: Counter) -> str:
    await ask(counter)
    reference = counter.screens.cashier.reference
    counter.world.approve("latest")
    await counter.until_page(CashierPage.RESULT, "Paid")
    return reference


@codes(AT_THE_START)
def test_a_payment_that_is_refused_at_the_start(code: Code) -> None:
    async def story(counter: Counter) -> None:
        refuse(counter, "initiate", code)
        counter.till.charge(Money(12900), "kaffe for kari")

        screens = await counter.until_page(CashierPage.RESULT, "The payment could not be started")

        words = words_of(code, Operation.INITIATE)
        assert (screens.cashier.text, screens.cashier.next_step) == (words.cashier, words.next_step)
        assert screens.customer.page is CustomerPage.SORRY
        assert screens.customer.text == words.customer
        check_customer(counter.seen, code)
        assert not counter.world.ledger()

    at_the_counter(story)


@codes(AT_CAPTURE)
def test_a_capture_that_is_refused_for_good(code: Code) -> None:
    async def story(counter: Counter) -> None:
        await ask(counter)
        refuse(counter, "capture", code)
        counter.world.approve("latest")

        screens = await counter.until_page(CashierPage.WAITING, "Approved, but the money was not taken")

        words = words_of(code, Operation.CAPTURE)
        assert (screens.cashier.text, screens.cashier.next_step) == (words.cashier, words.next_step)
        assert screens.customer.page is not CustomerPage.PAID
        assert all("Paid" not in {one.cashier.heading, one.customer.heading} for one in counter.seen)
        check_customer(counter.seen, code)
        assert counter.world.ledger()[0].captured == 0

    at_the_counter(story)


@codes(FOR_THE_MOMENT)
def test_a_capture_that_is_refused_for_the_moment_is_asked_again_until_it_is_done(code: Code) -> None:
    async def story(counter: Counter) -> None:
        await ask(counter)
        refuse(counter, "capture", code, times=3)
        counter.world.approve("latest")

        await counter.until_page(CashierPage.RESULT, "Paid")

        assert counter.screens.customer.page is CustomerPage.PAID
        first_paid = next(number for number, one in enumerate(counter.seen) if one.cashier.heading == "Paid")
        assert all(one.customer.page is not CustomerPage.PAID for one in counter.seen[:first_paid])
        assert not any("not taken" in one.cashier.heading for one in counter.seen)
        check_customer(counter.seen[:first_paid], code)
        assert counter.world.ledger()[0].captures == (12900,)

    at_the_counter(story)


@codes(AT_REFUND)
def test_a_refund_that_is_refused_for_good(code: Code) -> None:
    async def story(counter: Counter) -> None:
        reference = await sell(counter)
        refuse(counter, "refund", code)
        counter.till.open_payment(reference)
        await counter.until(lambda screens: screens.cashier.page is CashierPage.PAYMENT)
        counter.till.refund(5000, "cold coffee")

        words = words_of(code, Operation.REFUND)
        screens = await counter.until(lambda screens: words.cashier in screens.cashier.text)

        assert screens.cashier.next_step == words.next_step
        assert screens.cashier.heading == "Paid"
        assert counter.world.ledger()[0].refunded == 0

    at_the_counter(story)


@codes(FOR_THE_MOMENT - {("payment", "63")})
def test_a_refund_that_is_refused_for_the_moment_is_made_once(code: Code) -> None:
    async def story(counter: Counter) -> None:
        reference = await sell(counter)
        refuse(counter, "refund", code, times=2)
        counter.till.open_payment(reference)
        await counter.until(lambda screens: screens.cashier.page is CashierPage.PAYMENT)
        counter.till.refund(5000, "cold coffee")

        await counter.until(lambda screens: "has been given back" in screens.cashier.text)

        assert counter.world.ledger()[0].refunded == 5000

    at_the_counter(story)


@codes(AT_CANCEL)
def test_a_cancel_that_is_refused_claims_nothing_and_goes_on_until_vipps_says_it_is_over(code: Code) -> None:
    async def story(counter: Counter) -> None:
        await ask(counter)
        refuse(counter, "cancel", code, times=3)
        counter.till.cancel()
        await asyncio.sleep(0.5)

        assert counter.screens.cashier.heading in {"Cancelling", "Checking with Vipps"}
        assert counter.screens.customer.page is CustomerPage.CHECKING
        assert "do not pay" in read_aloud(counter.screens.customer).casefold()
        await counter.until_page(CashierPage.RESULT, "Cancelled")

        assert counter.screens.customer.page is CustomerPage.SORRY
        check_customer(counter.seen, code)
        assert counter.world.ledger()[0].state == "cancelled"

    at_the_counter(story)


def test_a_qr_that_comes_too_late_is_said_in_words_and_the_payment_is_ended() -> None:
    async def story(counter: Counter) -> None:
        counter.faults.fail("initiate", Kind.SLOW, seconds=1)
        counter.till.charge(Money(12900), "kaffe for kari")
        await asyncio.sleep(0.5)
        counter.world.approve("latest")  # by a link that went astray: the QR API answers "Order timeout"

        screens = await counter.until_page(CashierPage.RESULT, "The payment could not be started")

        words = WORDS[QR_PROBLEMS["order timeout"].meaning]
        assert (screens.cashier.text, screens.cashier.next_step) == (words.cashier, words.next_step)
        assert screens.customer.text == words.customer
        line = counter.world.ledger()[0]
        assert (line.captured, line.released) == (0, 12900)

    at_the_counter(story)
