"""Every screen that the real till shows, collected from stories played with it: nothing here is made up.

The shop's name and the amounts are as long as they may be. A test holds that no sentence of the engine's is missing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from kiosk.app import IN_CLEAR, JOURNAL_CHANGED, JOURNAL_LOST, TEST_BANNER, no_tablets
from kiosk.domain.basket import MOST_OF_ONE, Item
from kiosk.domain.money import MAXIMUM_TO_ASK_FOR, Money
from kiosk.domain.paper import Line, Size
from kiosk.domain.payment import CapturePolicy, Step
from kiosk.domain.phrase import Phrase
from kiosk.domain.reasons import WORDS, Meaning
from kiosk.domain.slip import Place
from kiosk.domain.vat import Rate, RateClass
from kiosk.engine.basket_desk import Quick
from kiosk.engine.payment_engine import Terms
from kiosk.engine.ports import Group, MaybePrinted, NotPrinted
from kiosk.engine.screens import CashierPage, CashierScreen, CustomerPage, CustomerScreen, Screens, Tablets
from kiosk.engine.slips import CANT_BE_NOTED, SlipTerms
from kiosk.printing.lines import COVER_OPEN, IN_TROUBLE, NO_ANSWER, NOT_THERE, OUT_OF_PAPER, UNSURE
from tests.engine.test_payment_engine import FullJournal
from tests.support.counter import lost_after, lost_before, no_network, refused
from tests.support.printer import ListPrinter
from tests.support.shop import Shop, shop
from tests.support.staff import PINS, TestStaff
from tests.support.virtual_time import run
from tests.ui.states import LONG_SHOP, qr_png

LARGEST = Money(MAXIMUM_TO_ASK_FOR)
SMALLER = Money(MAXIMUM_TO_ASK_FOR // 2)
PART = Money(MAXIMUM_TO_ASK_FOR - 12_345_678)
BY_CASHIER = Terms(capture_policy=CapturePolicy.BY_CASHIER)

Story = Callable[[Shop], Coroutine[Any, Any, None]]


# A sale ---------------------------------------------------------------------------------------------------------------


async def asked(at: Shop) -> Any:
    """A code stands on the customer's screen; returns the payment's reference."""
    await at.to_qr(LARGEST)
    return at.reference


async def paid(at: Shop) -> Any:
    """Somebody scanned and approved."""
    reference = await asked(at)
    at.vipps.accounts[reference].opened = True
    await at.until(lambda _, customer: customer.page is CustomerPage.OPENED)
    at.vipps.approve(reference)
    await at.until(lambda cashier, _: cashier.heading == "Paid")
    return reference


async def a_sale(at: Shop) -> None:
    await paid(at)
    await at.until(lambda _, customer: customer.page is CustomerPage.IDLE)


async def a_tip(at: Shop) -> None:
    for amount in (LARGEST, SMALLER, SMALLER):
        at.till.charge(amount)
        if question := at.customer.tip:
            at.till.choose_tip(question.number, 100)
        await at.until(lambda _, customer: customer.page is CustomerPage.PAY)
        at.vipps.approve(at.reference)
        await at.until(lambda cashier, _: cashier.heading == "Paid")
        at.till.leave()
    at.till.open_payment(at.reference)
    await at.until(lambda cashier, _: cashier.page is CashierPage.PAYMENT)
    at.till.open_slip()
    await at.until(lambda cashier, _: cashier.page is CashierPage.SLIP)
    at.till.back()
    await the_page_of_the_day(at)


async def a_declined_card(at: Shop) -> None:
    account = at.vipps.accounts[await asked(at)]
    account.opened, account.declined = True, 1
    await at.until(lambda cashier, _: cashier.heading == "The card was declined")


async def the_cashier_cancels(at: Shop) -> None:
    await asked(at)
    at.till.cancel()
    await at.until(lambda cashier, _: cashier.heading == "Cancelled")


async def another_way(at: Shop) -> None:
    await asked(at)
    at.till.another_way()
    await at.until(lambda cashier, _: cashier.heading == "Cancelled")


async def the_customer_cancels(at: Shop) -> None:
    at.vipps.accounts[await asked(at)].ended = True
    await at.until(lambda cashier, _: cashier.heading == "Cancelled")


async def nobody_scans(at: Shop) -> None:
    await asked(at)
    at.vipps.next("cancel", lost_after)
    await at.until(lambda cashier, _: cashier.page is CashierPage.RESULT, within=700)


async def more_time(at: Shop) -> None:
    first = await asked(at)
    at.till.customer_wants_time()
    await at.until(lambda cashier, customer: bool(customer.qr_image) and cashier.reference != first)


async def a_cancel_that_vipps_refuses(at: Shop) -> None:
    await asked(at)
    at.vipps.next("cancel", refused(Meaning.CANCEL_FAILED), refused(Meaning.BEING_PROCESSED))
    at.till.cancel()
    await at.until(lambda cashier, _: cashier.heading == "Cancelled")


async def a_code_that_cannot_be_shown(at: Shop) -> None:
    at.vipps.next("qr", refused(Meaning.QR_NOT_SHOWABLE))
    at.till.charge(LARGEST)
    await at.until(lambda cashier, _: cashier.page is CashierPage.RESULT)


async def an_amount_that_is_too_small(at: Shop) -> None:
    at.till.charge(Money(50))
    await at.until(lambda cashier, _: bool(cashier.notices))


async def a_full_disk(at: Shop) -> None:
    at.journal.full = True  # type: ignore[attr-defined]
    at.till.charge(LARGEST)
    await at.until(lambda cashier, _: bool(cashier.blocked))


# Vipps says no, or nothing --------------------------------------------------------------------------------------------


async def every_refusal(at: Shop) -> None:
    for meaning in Meaning:
        at.vipps.next("create", refused(meaning))
        at.till.charge(LARGEST)
        await at.until(lambda cashier, _: cashier.heading == "The payment could not be started")
        at.till.leave()


async def a_silence(at: Shop) -> None:
    reference = await asked(at)
    at.vipps.next("read", *[no_network] * 6)
    await at.until(lambda cashier, _: cashier.heading == "No answer from Vipps")
    at.till.leave()
    await at.clock.sleep(30)
    assert at.vipps.accounts[reference].ended


async def an_unsure_creation(at: Shop) -> None:
    at.vipps.next("create", lost_after)
    at.vipps.next("read", *[no_network] * 4)
    at.till.charge(LARGEST)
    await at.until(lambda cashier, _: cashier.in_doubt)
    await at.until(lambda cashier, _: not cashier.in_doubt, within=200)


async def an_unsure_capture(at: Shop) -> None:
    reference = await asked(at)
    at.vipps.next("capture", lost_before, lost_after)
    at.vipps.approve(reference)
    await at.until(lambda cashier, _: cashier.in_doubt)
    await at.until(lambda cashier, _: cashier.heading == "Paid", within=200)


async def an_unsure_cancel(at: Shop) -> None:
    await asked(at)
    at.vipps.next("cancel", lost_before)
    at.vipps.next("read", *[no_network] * 4)
    at.till.cancel()
    await at.until(lambda cashier, _: cashier.page is CashierPage.RESULT, within=200)


async def an_answer_nobody_understands(at: Shop) -> None:
    account = at.vipps.accounts[await asked(at)]
    account.reserved = account.asked // 2  # Vipps reserves all or nothing
    await at.until(lambda cashier, _: cashier.in_doubt)


# Approved too late ----------------------------------------------------------------------------------------------------


async def cancelled_and_left(at: Shop) -> Any:
    reference = await asked(at)
    at.vipps.next("cancel", *[refused(Meaning.CANCEL_FAILED)] * 3)
    at.till.cancel()
    await at.until(lambda cashier, _: cashier.may_leave)
    return reference


async def too_late_and_released(at: Shop) -> None:
    at.vipps.approve(await cancelled_and_left(at))
    await at.until(lambda cashier, _: "was released" in cashier.heading)


async def too_late_and_refunded(at: Shop) -> None:
    reference = await cancelled_and_left(at)
    at.vipps.next("refund", *[refused(Meaning.REFUND_NOT_FUNDED)] * 2)
    at.vipps.take_directly(reference)
    await at.until(lambda cashier, _: "was refunded" in cashier.heading, within=4000)


async def too_late_and_the_cashier_has_gone_on(at: Shop) -> None:
    reference = await cancelled_and_left(at)
    at.till.leave()
    at.vipps.approve(reference)
    await at.until(lambda cashier, _: len(cashier.notices) == 2)
    for number in (1, 2):
        at.till.dismiss(number)
    reference = await cancelled_and_left(at)
    at.till.leave()
    at.vipps.take_directly(reference)
    await at.until(lambda cashier, _: len(cashier.notices) == 2)


async def paid_after_all(at: Shop) -> None:
    reference = await asked(at)
    at.vipps.next("read", *[no_network] * 6)
    at.vipps.next("cancel", *[no_network] * 2)
    await at.until(lambda cashier, _: cashier.may_leave)
    at.till.leave()
    at.vipps.approve(reference)
    await at.until(lambda cashier, _: bool(cashier.notices), within=200)


# Reserved, and the payment's page -------------------------------------------------------------------------------------


async def reserved(at: Shop) -> Any:
    reference = await asked(at)
    at.vipps.approve(reference)
    await at.until(lambda cashier, _: cashier.may_hand_over)
    return reference


async def on_its_page(at: Shop, reference: Any, *, leave: bool = True) -> None:
    if leave:
        at.till.leave()
    at.till.open_history()
    await at.until(lambda cashier, _: bool(cashier.history))
    at.till.open_payment(reference)
    await at.until(lambda cashier, _: cashier.page is CashierPage.PAYMENT)


async def handed_over(at: Shop) -> None:
    await reserved(at)
    at.till.hand_over()
    await at.until(lambda cashier, _: cashier.heading == "Paid")


async def released_by_somebody_else(at: Shop) -> None:
    account = at.vipps.accounts[await reserved(at)]
    account.released, account.ended = account.reserved, True
    at.till.look_again()
    await at.until(lambda cashier, _: cashier.page is CashierPage.RESULT, within=4000)


async def taken_in_parts(at: Shop) -> None:
    reference = await reserved(at)
    await on_its_page(at, reference, leave=False)
    at.till.capture(MAXIMUM_TO_ASK_FOR + 1)
    await at.until(lambda cashier, _: bool(cashier.text))
    at.vipps.next("capture", lost_before, lost_before)
    at.till.capture(PART.minor_units)
    await at.until(lambda cashier, _: cashier.may_release, within=200)
    at.till.back()
    at.till.back()
    at.till.open_history()
    await at.clock.sleep(1)
    at.till.open_payment(reference)
    await at.until(lambda cashier, _: cashier.may_release)
    at.vipps.next("cancel", lost_after)
    at.till.release_rest()
    await at.until(lambda cashier, _: cashier.heading == "Paid", within=200)
    at.till.back()
    await at.clock.sleep(1)


async def a_part_that_vipps_refuses(at: Shop) -> None:
    reference = await reserved(at)
    at.vipps.next("capture", refused(Meaning.CAPTURE_TOO_LATE))
    at.till.hand_over()
    await at.clock.sleep(30)
    at.till.leave()
    await at.clock.sleep(1)
    await on_its_page(at, reference)
    at.till.capture(PART.minor_units)
    await at.until(lambda cashier, _: cashier.may_release, within=200)
    at.vipps.next("capture", refused(Meaning.CAPTURE_TOO_LATE))
    at.till.hand_over()
    await at.clock.sleep(30)


async def taken_after_the_page_was_left(at: Shop) -> None:
    reference = await reserved(at)
    await on_its_page(at, reference)
    at.till.capture(MAXIMUM_TO_ASK_FOR)
    at.till.back()
    at.till.back()
    await at.until(lambda cashier, _: bool(cashier.notices))


async def refused_after_the_page_was_left(at: Shop) -> None:
    await reserved(at)
    at.vipps.next("capture", refused(Meaning.CAPTURE_TOO_LATE))
    at.till.hand_over()
    at.till.leave()
    await at.until(lambda cashier, _: bool(cashier.notices))


async def given_back(at: Shop) -> None:
    reference = await paid(at)
    await on_its_page(at, reference)
    at.till.look_again()
    await at.clock.sleep(1)
    at.till.refund(MAXIMUM_TO_ASK_FOR + 1, "")
    await at.until(lambda cashier, _: WORDS[Meaning.REFUND_TOO_MUCH].cashier in cashier.text)
    at.vipps.next("refund", lost_before, lost_before)
    at.vipps.next("read", *[no_network] * 4)
    at.till.refund(PART.minor_units, "")
    await at.until(lambda cashier, _: cashier.in_doubt, within=200)
    await at.until(lambda cashier, _: "has been given back" in cashier.text, within=200)
    at.till.back()
    at.till.open_history()
    await at.clock.sleep(1)
    at.till.open_payment(reference)
    await at.until(lambda cashier, _: cashier.may_refund)
    at.vipps.next("refund", refused(Meaning.REFUND_NOT_FUNDED))
    at.till.refund(MAXIMUM_TO_ASK_FOR - PART.minor_units, "")
    await at.clock.sleep(30)
    at.till.refund(MAXIMUM_TO_ASK_FOR - PART.minor_units, "")
    await at.until(lambda cashier, _: cashier.refundable == Money(0) or not cashier.may_refund, within=60)
    at.till.back()
    at.till.open_history()
    await at.clock.sleep(1)


async def above_the_limit(at: Shop) -> None:
    reference = await paid(at)
    await on_its_page(at, reference)
    at.till.refund(100, "")
    await at.until(lambda cashier, _: WORDS[Meaning.REFUND_LIMIT].cashier in cashier.text)


async def a_crowded_tray(at: Shop) -> None:
    for _ in range(6):
        at.vipps.next("create", lost_before)
        at.till.charge(LARGEST)
        at.vipps.next("read", *[no_network] * 5)
        await at.until(lambda cashier, _: cashier.may_leave, within=300)
        at.till.leave()
    at.till.open_history()
    await at.clock.sleep(0.2)


async def a_history_of_everything(at: Shop) -> None:
    at.till.open_history()
    await at.clock.sleep(0.2)
    at.vipps.next("create", slowly)
    at.till.charge(LARGEST)
    await newest_is(at, "Being asked for")
    at.till.back()
    await at.until(lambda _, customer: customer.page is CustomerPage.PAY)
    await newest_is(at, "Waiting")
    at.vipps.next("capture", slowly)
    at.vipps.approve(at.reference)
    await newest_is(at, "Being taken")
    await newest_is(at, "Paid")
    at.till.back()
    at.till.leave()
    at.vipps.next("create", refused(Meaning.MERCHANT_BLOCKED))
    at.till.charge(LARGEST)
    await at.until(lambda cashier, _: cashier.page is CashierPage.RESULT)
    at.till.leave()
    await asked(at)
    await at.until(lambda cashier, _: cashier.heading == "Nobody paid in time", within=700)
    at.till.leave()
    await asked(at)
    at.vipps.next("cancel", slowly)
    at.till.cancel()
    await newest_is(at, "Being cancelled")
    at.till.search("till")
    await at.until(lambda cashier, _: bool(cashier.history and cashier.history_text))
    at.till.search("nothing is called so")
    await at.until(lambda cashier, _: not cashier.history)
    at.till.search("")
    await at.until(lambda cashier, _: bool(cashier.history and not cashier.history_text))
    assert [one.state_text for one in at.cashier.history] == ["Being cancelled", "Not paid in time", "Refused", "Paid"]
    for group in Group:
        at.till.search("", group=group)
        await at.clock.sleep(0.1)
    at.till.search("till", at.cashier.looking and at.cashier.looking.today, Group.PAID)
    await at.clock.sleep(0.1)
    at.till.search("till", at.clock.now().astimezone().date() - timedelta(days=1))
    await at.clock.sleep(0.1)


async def slowly(happens: Any) -> None:
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:  # the till has closed
        happens.close()
        raise
    await happens


async def newest_is(at: Shop, word: str) -> None:
    """The history, opened anew until its first line says `word`."""
    for _ in range(100):
        at.till.open_history()
        await at.clock.sleep(0.1)
        if at.cashier.history and at.cashier.history[0].state_text == word:
            return
    raise AssertionError(f"the newest payment is never {word!r}")


async def paid_in_the_end(at: Shop) -> None:
    reference = await asked(at)
    at.vipps.next("capture", lost_before)
    at.vipps.approve(reference)
    await at.until(lambda cashier, _: cashier.in_doubt)
    at.till.leave()
    await at.until(lambda cashier, _: bool(cashier.notices), within=300)


async def found_open_at_start(at: Shop) -> None:
    reference = await asked(at)
    await at.till.close()
    at.clock.offset += timedelta(hours=1)
    vipps, journal, seen = at.vipps, at.journal, at.seen
    async with shop(Terms(), journal, vipps, "till-1-20261123-111500", LONG_SHOP) as again:
        await again.clock.sleep(60)
        again.till.open_payment(reference)
        await again.until(lambda cashier, _: cashier.page is CashierPage.PAYMENT)
        seen.extend(again.seen)


async def how_the_kiosk_is_doing(at: Shop) -> None:
    at.till.show_tablets(Tablets(0, "http://192.168.1.20:8734/#token", qr_png()))
    at.till.open_tablets()
    at.till.show_tablets(Tablets(2, "http://192.168.1.20:8734/#token", qr_png()))
    at.till.show_tablets(Tablets(0))
    at.till.back()
    at.till.clock_is_off(-31)
    at.till.disk_has(199_999_999)
    at.till.clock_is_off(301)
    at.till.journal_is_unsound()
    at.till.disk_has(19_000_000)


async def down_for_maintenance(at: Shop) -> None:
    at.clock.offset = datetime(2026, 11, 23, 3, 59, tzinfo=UTC) - at.clock.now()
    await a_silence(at)


async def a_long_history(at: Shop) -> None:
    at.vipps.next("create", *[refused(Meaning.MERCHANT_BLOCKED)] * 52)
    for _ in range(52):
        at.till.charge(LARGEST)
        await at.until(lambda cashier, _: cashier.page is CashierPage.RESULT)
        at.till.leave()
    at.till.open_history()
    at.till.search("", group=Group.NOT_PAID)
    await at.until(lambda cashier, _: cashier.may_older and bool(cashier.history_text))


async def slips_of_every_sort(at: Shop) -> None:
    printer = at.printer
    await paid(at)
    at.till.open_slip()
    await at.until(lambda cashier, _: cashier.page is CashierPage.SLIP)
    at.till.show_slip()
    await at.until(lambda _, customer: customer.page is CustomerPage.SLIP)
    at.till.hide_slip()
    for words in (NO_ANSWER, OUT_OF_PAPER, COVER_OPEN, IN_TROUBLE, NOT_THERE, UNSURE, CANT_BE_NOTED):
        printer.fails = [NotPrinted(words)] * 2
        at.till.print_slip()
        await at.until(lambda cashier, _, words=words: cashier.status.startswith(words))  # type: ignore[misc]
        at.till.withdraw_slip()
        await at.until(lambda cashier, _: cashier.slip is not None and cashier.slip.may_print)
    printer.seconds = 3
    at.till.print_slip()
    await at.until(lambda cashier, _: "Being printed." in (cashier.slip.text if cashier.slip else ""))
    await at.until(lambda cashier, _: "Printed" in (cashier.slip.text if cashier.slip else ""))
    printer.fails = [MaybePrinted(UNSURE)]
    at.till.print_slip()
    await at.until(lambda cashier, _: bool(cashier.notices))
    at.till.dismiss(1)
    at.till.back()
    at.till.leave()
    await a_refund_of(at, PART)
    at.till.open_slip()
    await at.until(lambda cashier, _: cashier.heading == "Slip for the refund")
    printer.fails = [NotPrinted(OUT_OF_PAPER)] * 9
    at.till.print_slip()
    await at.until(lambda cashier, _: cashier.status.endswith("1 slip waits"))
    at.till.other_slip()
    await at.until(lambda cashier, _: cashier.heading == "Slip for the payment")
    at.till.print_slip()
    await at.until(lambda cashier, _: cashier.status.endswith("2 slips wait"))
    assert at.till.slips is not None
    printer.fails = [MaybePrinted(UNSURE)] * 3
    await at.till.slips.print_report("z-1", SHORT_REPORT)
    await at.until(lambda cashier, _: len(cashier.notices) == 3)
    for notice in at.cashier.notices:
        at.till.dismiss(notice.number)
    at.till.back()
    at.till.leave()
    at.vipps.next("create", refused(Meaning.MERCHANT_BLOCKED))
    at.till.charge(LARGEST)
    await slip_of_the_result(at)
    await asked(at)
    at.till.cancel()
    await at.until(lambda cashier, _: cashier.page is CashierPage.RESULT)
    await slip_of_the_result(at)
    await asked(at)
    await at.until(lambda cashier, _: cashier.heading == "Nobody paid in time", within=700)
    await slip_of_the_result(at)


async def a_refund_of(at: Shop, amount: Money) -> None:
    at.till.open_payment(at.reference)
    await at.until(lambda cashier, _: cashier.may_refund)
    at.till.refund(amount.minor_units, "Wrong size")
    await at.until(lambda cashier, _: any(line.step is Step.REFUNDED for line in cashier.timeline), within=300)


async def slip_of_the_result(at: Shop) -> None:
    await at.until(lambda cashier, _: cashier.page is CashierPage.RESULT)
    at.till.open_slip()
    await at.until(lambda cashier, _: cashier.page is CashierPage.SLIP)
    at.till.back()
    at.till.leave()


SHORT_REPORT = (Line("Z 1", size=Size.LARGE),)


async def the_journal_lost_something(at: Shop) -> None:
    for title, text in (JOURNAL_LOST, JOURNAL_CHANGED, no_tablets(65535)):
        at.till.warn(title, text)
        at.till.dismiss(1)


# The day -------------------------------------------------------------------------------------------------------------


async def the_page_of_the_day(at: Shop) -> Any:
    at.till.open_history()
    at.till.open_day()
    await at.until(lambda cashier, _: bool(cashier.day and not cashier.day.counting))


async def a_day_that_adds_up(at: Shop) -> None:
    await the_page_of_the_day(at)
    at.till.ask_to_close()
    await at.until(lambda cashier, _: bool(cashier.day and cashier.day.message))
    at.till.back()
    at.till.signed_in("Kari")
    for _ in range(2):
        await a_sale(at)
        at.till.signed_in("")
        at.clock.offset += timedelta(hours=1)  # one bar is no chart
    await the_page_of_the_day(at)
    at.till.compare_day()
    await at.until(lambda cashier, _: bool(cashier.day and "agrees" in cashier.day.compared))
    at.till.ask_to_close()
    await at.until(lambda cashier, _: bool(cashier.day and cashier.day.question))
    at.till.close_day("")
    await at.until(lambda cashier, _: bool(cashier.day and cashier.day.number))
    at.till.print_day()
    await at.until(lambda cashier, _: bool(cashier.day and "printer" in cashier.day.message))
    at.till.back()
    await the_cashier_cancels(at)
    at.till.leave()
    await the_page_of_the_day(at)
    at.till.ask_to_close()
    await at.until(lambda cashier, _: bool(cashier.day and cashier.day.message))


async def a_day_that_does_not(at: Shop) -> None:
    await paid(at)
    at.vipps.accounts[at.reference].refunded = 700
    at.till.leave()
    at.clock.offset += timedelta(days=3)
    await paid(at)
    at.till.leave()
    await the_cashier_cancels(at)
    at.vipps.accounts[at.reference].reserved = MAXIMUM_TO_ASK_FOR
    at.till.leave()
    at.vipps.next("create", lost_before)
    at.vipps.next("read", *[no_network] * 4)
    at.till.charge(LARGEST)
    await at.until(lambda cashier, _: cashier.in_doubt)
    at.till.leave()
    await the_page_of_the_day(at)
    at.till.compare_day()
    await at.until(lambda cashier, _: bool(cashier.day and "Differences" in cashier.day.compared))
    at.till.ask_to_close()
    await at.until(lambda cashier, _: bool(cashier.day and cashier.day.question), within=200)
    at.till.close_day("")
    await at.until(lambda cashier, _: bool(cashier.day and cashier.day.message))
    at.till.close_day("Siv Berg")
    await at.until(lambda cashier, _: bool(cashier.day and cashier.day.signed))


# Who is at the till --------------------------------------------------------------------------------------------------

EVERYBODY = TestStaff()
BROKEN = TestStaff()
BROKEN.broken = "/var/lib/kiosk/pins.json can't be read (it was changed or is damaged); move it away to set new PINs"


async def signed_in(at: Shop, name: str) -> None:
    at.till.choose_cashier(name)
    at.till.enter_pin(PINS[name])
    await at.until(lambda cashier, _: cashier.signed_in == name)


async def who_is_it(at: Shop) -> None:
    at.till.choose_cashier("Kari")
    at.till.enter_pin("415926")
    await at.until(lambda cashier, _: bool(cashier.signing and cashier.signing.message))
    EVERYBODY.seconds = 3600
    at.till.enter_pin("415926")
    await at.until(lambda cashier, _: bool(cashier.signing and cashier.signing.wait))
    EVERYBODY.seconds = 0
    await at.until(lambda cashier, _: bool(cashier.signing and not cashier.signing.wait), within=4000)
    EVERYBODY.broken = BROKEN.broken
    at.till.enter_pin(PINS["Kari"])
    await at.until(lambda cashier, _: bool(cashier.signing and "read" in cashier.signing.message))
    EVERYBODY.broken = ""


async def a_refund_that_somebody_else_allows(at: Shop) -> None:
    await signed_in(at, "Kari")
    await on_its_page(at, await paid(at))
    at.till.refund(PART.minor_units, "")
    at.till.enter_pin(PINS["Kari"])
    await at.until(lambda cashier, _: bool(cashier.signing and cashier.signing.message))
    at.till.enter_pin(PINS["Siv"])
    await at.until(lambda cashier, _: "Siv" in [line.by for line in cashier.timeline])
    await the_page_of_the_day(at)
    at.till.ask_to_close()
    await at.until(lambda cashier, _: bool(cashier.day and cashier.day.question), within=30)
    at.till.close_day("")
    assert at.cashier.signing


async def nobody_can_sign_in(at: Shop) -> None:
    assert at.cashier.signing


STAFF = {who_is_it: EVERYBODY, a_refund_that_somebody_else_allows: EVERYBODY, nobody_can_sign_in: BROKEN}
"""The stories at a till that knows its cashiers."""


# Things by name ------------------------------------------------------------------------------------------------------

OF_THE_DAY = RateClass("standard", (Rate(255),))
LONG_NAMES = ("Karjalanpiirakkalautanen, suuri", "Lounaskeittopäivänerikoinen", "Mustikkapiirakka ja vaniljaa")
MANY = Quick(
    tuple(Money(one) for one in (100, 2500, 5000, 10_000, 100_000, MAXIMUM_TO_ASK_FOR)),
    (
        *(Item(f"{name[:27]} {n}", Money(100 * n), OF_THE_DAY) for n in range(1, 8) for name in LONG_NAMES),
        Item("Kaffe", Money(4500), OF_THE_DAY),
        Item("Te", Money(3500), OF_THE_DAY),
        Item("Espressomaskin", Money(MAXIMUM_TO_ASK_FOR), OF_THE_DAY),
    ),
)


async def picked_and_sold(at: Shop) -> None:
    for name in ("Kaffe", "Espressomaskin"):
        at.till.basket.put_in(name)
    at.till.basket.clear()
    for _ in range(MOST_OF_ONE + 1):
        at.till.basket.put_in("Te")
    for item in MANY.items[:-1]:
        at.till.basket.put_in(item.name)
    assert at.cashier.basket is not None
    goods = at.cashier.basket.goods
    at.till.charge(LARGEST, "", LARGEST - goods)
    await at.until(lambda _, customer: customer.page is CustomerPage.PAY)
    at.vipps.approve(at.reference)
    await at.until(lambda cashier, _: cashier.heading == "Paid")
    await on_its_page(at, at.reference)


QUICK = {picked_and_sold: MANY}
"""The stories at a till with keys for amounts and items."""


async def a_day_when_vipps_is_silent(at: Shop) -> None:
    at.vipps.next("create", *[refused(Meaning.MERCHANT_BLOCKED)] * 45)
    for _ in range(45):
        at.till.charge(LARGEST)
        await at.until(lambda cashier, _: cashier.page is CashierPage.RESULT)
        at.till.leave()
    await the_page_of_the_day(at)
    at.vipps.next("read", *[no_network] * 500)
    at.till.compare_day()
    await at.until(lambda cashier, _: bool(cashier.day and "Not read" in cashier.day.compared))


async def money_taken_by_somebody_else(at: Shop) -> None:
    at.vipps.accounts[await reserved(at)].captured = MAXIMUM_TO_ASK_FOR
    at.till.leave()
    await the_page_of_the_day(at)
    await at.until(lambda cashier, _: bool(cashier.day and "Differences" in cashier.day.compared))


TIPS = {a_tip: (5, 50, 100)}
"""The story of a shop that asks for tips."""

STORIES: dict[str, tuple[Terms, Story]] = {
    story.__name__.replace("_", "-"): (terms, story)
    for terms, story in (
        (Terms(), a_sale),
        (Terms(), a_tip),
        (Terms(), a_declined_card),
        (Terms(), the_cashier_cancels),
        (Terms(), another_way),
        (Terms(), the_customer_cancels),
        (Terms(), nobody_scans),
        (Terms(), more_time),
        (Terms(), a_cancel_that_vipps_refuses),
        (Terms(), a_code_that_cannot_be_shown),
        (Terms(), an_amount_that_is_too_small),
        (Terms(), a_full_disk),
        (Terms(), every_refusal),
        (Terms(), a_silence),
        (Terms(), an_unsure_creation),
        (Terms(), an_unsure_capture),
        (Terms(), an_unsure_cancel),
        (Terms(), an_answer_nobody_understands),
        (Terms(), too_late_and_released),
        (Terms(), too_late_and_refunded),
        (Terms(), too_late_and_the_cashier_has_gone_on),
        (Terms(), paid_after_all),
        (BY_CASHIER, handed_over),
        (BY_CASHIER, released_by_somebody_else),
        (BY_CASHIER, taken_in_parts),
        (BY_CASHIER, a_part_that_vipps_refuses),
        (BY_CASHIER, taken_after_the_page_was_left),
        (BY_CASHIER, refused_after_the_page_was_left),
        (Terms(), given_back),
        (Terms(refund_limit_payment=1), above_the_limit),
        (Terms(), a_crowded_tray),
        (Terms(), a_history_of_everything),
        (Terms(), paid_in_the_end),
        (Terms(), found_open_at_start),
        (Terms(), how_the_kiosk_is_doing),
        (Terms(), down_for_maintenance),
        (Terms(), the_journal_lost_something),
        (Terms(), a_day_that_adds_up),
        (Terms(), a_day_that_does_not),
        (Terms(), a_day_when_vipps_is_silent),
        (Terms(), who_is_it),
        (Terms(), a_refund_that_somebody_else_allows),
        (Terms(), nobody_can_sign_in),
        (BY_CASHIER, money_taken_by_somebody_else),
        (Terms(), a_long_history),
        (Terms(), slips_of_every_sort),
        (Terms(), picked_and_sold),
    )
}


# What was seen --------------------------------------------------------------------------------------------------------


def screens() -> dict[str, Screens]:
    """Every pair of screens on which at least one says something new, by story and number, in the stories' order."""
    return dict(_screens())


@lru_cache
def _screens() -> tuple[tuple[str, Screens], ...]:
    fullest: dict[object, tuple[str, Screens]] = {}
    for name, (terms, story) in STORIES.items():
        for shown in _played(terms, story):
            for says in (_cashier_says(shown.cashier), _customer_says(shown.customer)):
                before = fullest.get(says)
                if before is None or _lines(before[1]) < _lines(shown):
                    fullest[says] = (f"{name}-{len(fullest) + 1}" if before is None else before[0], shown)
    return tuple({id(shown): (name, shown) for name, shown in fullest.values()}.values())


def _played(terms: Terms, story: Story) -> list[Screens]:
    shown: list[Screens] = []

    async def main() -> None:
        slips = SlipTerms(Place(LONG_SHOP, "till-1", "NO", "nb"), printer=ListPrinter(), draw=qr_png)
        warns = (TEST_BANNER, IN_CLEAR) if story is a_sale else ("", "")
        beside: Any = {
            "slips": slips,
            "staff": STAFF.get(story),
            "tips": TIPS.get(story, ()),
            "quick": QUICK.get(story),
        }
        async with shop(terms, FullJournal(), None, "", LONG_SHOP, *warns, **beside) as at:
            await story(at)
            shown.extend(at.seen)

    run(main())
    return [_with_a_code(screens) for screens in shown]


def _with_a_code(shown: Screens) -> Screens:
    if not shown.customer.qr_image:
        return shown
    return replace(shown, customer=replace(shown.customer, qr_image=qr_png()))


def _cashier_says(screen: CashierScreen) -> object:
    said = (
        screen.tablets and bool(screen.tablets.connected),
        screen.history_text,
        screen.heading,
        screen.text,
        screen.tip_text,
        screen.tip,
        screen.next_step,
        screen.notices,
        screen.status,
        screen.blocked,
        screen.history,
        screen.slip,
        screen.may_slip,
        screen.basket and (screen.basket.message, bool(screen.basket.lines)),
        screen.sold,
        *_within(screen.status),
        *_within(screen.history_text),
        screen.signing,
        screen.day and (replace(screen.day, earlier=(), progress=None), bool(screen.day.earlier), screen.day.may_close),
    )
    return "cashier", screen.page, _words(said), bool(screen.tray)


def _within(words: str) -> tuple[str, ...]:
    """The phrases that stand in the places of another."""
    found = tuple(words.values.values()) if isinstance(words, Phrase) else ()
    return (*found, *(inner for one in found for inner in _within(one)))


def _customer_says(screen: CustomerScreen) -> object:
    said = (screen.heading, screen.text, screen.notice, screen.tip_text, screen.tip)
    return "customer", screen.page, _words(said), bool(screen.time_left)


def _lines(shown: Screens) -> int:
    cashier = shown.cashier
    return len(cashier.timeline) + len(cashier.tray) + len(cashier.totals)


def _words(value: Any) -> object:
    """What is said, without amounts, names and times."""
    if isinstance(value, Phrase):
        return value.source or _words(value.parts)
    if isinstance(value, tuple):
        return tuple(_words(one) for one in value)
    if is_dataclass(value):
        return tuple(_words(getattr(value, field.name)) for field in fields(value))
    return ""
