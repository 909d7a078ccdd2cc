"""Who is at the till: asked where the till knows its cashiers, held to their roles, and locked when nobody is there."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from kiosk.domain.events import CancelRequested, CaptureRequested, ChargeRequested, RefundRequested
from kiosk.domain.payment import CapturePolicy
from kiosk.domain.staff import Cashier, Deed, Role
from kiosk.engine.payment_engine import Terms
from kiosk.engine.screens import CashierPage, CustomerPage, Signing
from kiosk.engine.staff_desk import ROLE_WORDS, WHO_MAY
from kiosk.journal.memory_journal import MemoryJournal
from tests.support.counter import FakeVipps
from tests.support.shop import AMOUNT, Shop, shop
from tests.support.staff import OLA, PINS, SIV, TestStaff
from tests.support.virtual_time import VirtualClock, run

BY_CASHIER = Terms(capture_policy=CapturePolicy.BY_CASHIER)


def told(
    story: Callable[[Shop, TestStaff], Coroutine[Any, Any, None]], *people: Cashier, terms: Terms = Terms()
) -> None:
    async def main() -> None:
        staff = TestStaff(*people)
        async with shop(terms, staff=staff) as at:
            await story(at, staff)

    run(main())


def asked(at: Shop) -> Signing:
    assert at.cashier.signing is not None
    return at.cashier.signing


async def sign_in(at: Shop, name: str) -> None:
    at.till.choose_cashier(name)
    at.till.enter_pin(PINS[name])
    await at.until(lambda cashier, _: cashier.signed_in == name)


async def paid(at: Shop) -> Any:
    await at.to_qr()
    at.vipps.approve(at.reference)
    await at.until(lambda cashier, _: cashier.heading == "Paid")
    return at.reference


async def on_its_page(at: Shop, reference: Any) -> None:
    at.till.leave()
    at.till.open_payment(reference)
    await at.until(lambda cashier, _: cashier.page is CashierPage.PAYMENT)


async def events(at: Shop, kind: type) -> list[Any]:
    return [
        entry.event
        for reference in at.vipps.accounts
        for entry in await at.journal.entries(reference)
        if isinstance(entry.event, kind)
    ]


def test_a_till_without_cashiers_asks_nobody() -> None:
    async def main() -> None:
        async with shop() as at:
            assert at.cashier.signing is None
            assert not at.cashier.signed_in
            await at.to_qr()

    run(main())


def test_a_till_with_cashiers_asks_who_it_is_and_sells_to_nobody_before() -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        assert [line.name for line in asked(at).names] == ["Kari", "Ola", "Siv"]

        at.till.charge(AMOUNT)
        await at.clock.sleep(5)
        assert not at.vipps.accounts

        at.till.choose_cashier("Kari")
        assert asked(at).wants_pin
        at.till.enter_pin(PINS["Kari"])
        await at.until(lambda cashier, _: cashier.signing is None)
        await at.to_qr()

        assert at.cashier.signed_in == "Kari"
        assert [event.by for event in await events(at, ChargeRequested)] == ["Kari"]

    told(story)


def test_a_colleagues_pin_does_not_sign_kari_in() -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        at.till.choose_cashier("Kari")
        at.till.enter_pin(PINS["Siv"])
        await at.until(lambda cashier, _: bool(cashier.signing and cashier.signing.message))

        assert "wrong" in asked(at).message
        assert "4" in asked(at).message
        assert not at.cashier.signed_in

    told(story)


def test_too_many_wrong_pins_make_everybody_wait_and_the_end_of_the_wait_is_seen() -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        staff.seconds = 30
        at.till.choose_cashier("Kari")
        at.till.enter_pin("000001")
        await at.until(lambda cashier, _: bool(cashier.signing and cashier.signing.wait))
        assert "Too many" in asked(at).message
        wait = asked(at).wait
        assert wait is not None
        assert 29 < wait.left <= wait.total == 30

        staff.seconds = 0
        await at.until(lambda cashier, _: bool(cashier.signing and not cashier.signing.wait), within=31)
        await sign_in(at, "Kari")

    told(story)


def test_a_wait_that_began_before_a_restart_is_seen_at_once() -> None:
    async def main() -> None:
        staff = TestStaff()
        staff.seconds = 300
        async with shop(staff=staff) as at:
            wait = asked(at).wait
            assert wait is not None
            assert wait.total == 300

    run(main())


@pytest.mark.parametrize("who", [OLA, SIV])
def test_who_may_refund_does(who: Cashier) -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        await sign_in(at, who.name)
        await on_its_page(at, await paid(at))
        at.till.refund(5000, "Too cold")
        await at.clock.sleep(5)

        assert [event.by for event in await events(at, RefundRequested)] == [who.name]
        assert at.cashier.signing is None

    told(story)


def test_a_cashier_asks_for_the_pin_of_whoever_may_refund_and_it_is_noted_as_theirs() -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        await sign_in(at, "Kari")
        await on_its_page(at, await paid(at))
        at.till.refund(5000, "Too cold")
        assert asked(at).wants_pin
        assert "50,00" in asked(at).text
        await at.clock.sleep(5)
        assert not await events(at, RefundRequested)

        at.till.enter_pin(PINS["Kari"])
        await at.until(lambda cashier, _: bool(cashier.signing and cashier.signing.message))
        assert not await events(at, RefundRequested)

        at.till.enter_pin(PINS["Siv"])
        await at.until(lambda cashier, _: cashier.signing is None)
        await at.clock.sleep(5)

        assert [event.by for event in await events(at, RefundRequested)] == ["Siv"]
        assert at.cashier.signed_in == "Kari"
        assert "Siv" in [line.by for line in at.cashier.timeline]
        assert at.vipps.accounts[at.reference].refunded == 5000

        at.till.refund(1000, "Once more")
        assert asked(at).wants_pin, "it allowed one refund"
        at.till.signing_back()
        await at.clock.sleep(5)
        assert at.cashier.page is CashierPage.PAYMENT
        assert at.vipps.accounts[at.reference].refunded == 5000

    told(story)


def test_a_question_that_was_taken_back_while_its_pin_was_looked_at_allows_nothing() -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        await sign_in(at, "Kari")
        await on_its_page(at, await paid(at))
        at.till.refund(5000, "")
        at.till.enter_pin(PINS["Siv"])
        at.till.signing_back()
        await at.clock.sleep(5)

        assert not await events(at, RefundRequested)

    told(story)


def test_only_a_manager_closes_the_day_and_signs_by_their_own_name() -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        await sign_in(at, "Ola")
        await paid(at)
        at.till.leave()
        at.till.open_day()
        await at.clock.sleep(1)
        at.till.ask_to_close()
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.question), within=30)
        assert at.cashier.day is not None
        assert at.cashier.day.question is not None
        assert not at.cashier.day.question.asks_name

        at.till.close_day("Somebody Else")
        assert asked(at).heading == "Ask a manager"
        assert not await at.journal.closings()
        at.till.enter_pin(PINS["Siv"])
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.signed))

        closing = (await at.journal.closings())[0]
        assert closing.signature is not None
        assert closing.signature.name == "Siv"

    told(story)


def test_a_manager_reads_what_they_sign_for_where_they_enter_the_pin() -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        await sign_in(at, "Ola")
        await paid(at)
        at.till.leave()
        at.vipps.accounts[at.reference].refunded = 700  # in the portal
        at.till.open_day()
        await at.clock.sleep(1)
        at.till.ask_to_close()
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.question), within=30)

        at.till.close_day("")

        assert asked(at).text.startswith(f"Close the day? Different at Vipps: {at.reference}. Only a manager")

    told(story)


def test_the_till_locks_when_nobody_touches_it_and_shows_nothing_of_what_was_looked_at() -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        await sign_in(at, "Kari")
        await on_its_page(at, await paid(at))
        await at.clock.sleep(100)
        at.till.stirred()
        await at.clock.sleep(100)
        assert at.cashier.signing is None

        await at.until(lambda cashier, _: cashier.signing is not None, within=25)
        assert not at.cashier.signed_in
        assert not at.cashier.reference
        await sign_in(at, "Ola")
        assert at.cashier.page is CashierPage.AMOUNT

    told(story)


def test_a_payment_on_the_counter_is_never_locked_away() -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        await sign_in(at, "Kari")
        await at.to_qr()
        await at.clock.sleep(250)
        assert at.cashier.page is CashierPage.WAITING
        assert at.cashier.signing is None
        assert not at.cashier.may_switch

        at.till.switch_cashier()
        assert at.cashier.signing is None
        at.till.cancel()
        await at.until(lambda cashier, _: cashier.heading == "Cancelled")
        assert [event.by for event in await events(at, CancelRequested)] == ["Kari"]
        await at.until(lambda cashier, _: cashier.signing is not None, within=250)

    told(story)


def test_after_a_restart_a_sale_on_the_counter_is_seen_and_can_be_cancelled_by_nobody_in_particular() -> None:
    async def main() -> None:
        vipps, journal = FakeVipps(VirtualClock()), MemoryJournal()
        async with shop(vipps=vipps, journal=journal, staff=TestStaff()) as at:
            await sign_in(at, "Kari")
            await at.to_qr()
        async with shop(vipps=vipps, journal=journal, staff=TestStaff(), names="till-1-20261123-111500") as at:
            await at.until(lambda cashier, _: cashier.may_cancel)
            assert at.cashier.signing is None
            at.till.open_history()
            await at.clock.sleep(1)
            assert asked(at).may_back
            at.till.signing_back()
            assert at.cashier.page is CashierPage.WAITING

            at.till.cancel()
            await at.until(lambda cashier, _: cashier.heading == "Cancelled")
            at.till.leave()
            assert at.cashier.signing is not None

    run(main())


def test_reserved_money_is_taken_by_somebody_who_said_who_they_are() -> None:
    async def main() -> None:
        vipps, journal = FakeVipps(VirtualClock()), MemoryJournal()
        async with shop(BY_CASHIER, vipps=vipps, journal=journal, staff=TestStaff()) as at:
            await sign_in(at, "Kari")
            await at.to_qr()
            at.vipps.approve(at.reference)
            await at.until(lambda cashier, _: cashier.may_hand_over)
            at.till.hand_over()
            await at.until(lambda cashier, _: cashier.heading == "Paid")
            assert [event.by for event in await events(at, CaptureRequested)] == ["Kari"]
            await at.to_qr()
            at.vipps.approve(at.reference)
            await at.until(lambda cashier, _: cashier.may_hand_over)
        async with shop(BY_CASHIER, vipps=vipps, journal=journal, staff=TestStaff(), names="till-1-later") as at:
            await at.until(lambda cashier, _: bool(cashier.may_hand_over or cashier.signing))
            at.till.hand_over()
            await at.clock.sleep(5)
            assert len(await events(at, CaptureRequested)) == 1
            assert at.cashier.signing is not None

    run(main())


def test_one_tap_on_the_name_lets_somebody_else_sign_in_or_goes_back() -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        await sign_in(at, "Kari")
        at.till.switch_cashier()
        assert asked(at).may_back
        at.till.signing_back()
        assert at.cashier.signing is None
        assert at.cashier.signed_in == "Kari"

        at.till.switch_cashier()
        await sign_in(at, "Ola")
        await at.to_qr()
        assert [event.by for event in await events(at, ChargeRequested)] == ["Ola"]

    told(story)


def test_who_is_taken_off_the_list_is_not_signed_in_any_more_and_a_new_role_holds_at_once() -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        await sign_in(at, "Kari")
        staff.people = (Cashier("Kari", Role.REFUND), SIV)
        at.till.look_at_staff()
        await on_its_page(at, await paid(at))
        at.till.refund(5000, "")
        await at.clock.sleep(5)
        assert [event.by for event in await events(at, RefundRequested)] == ["Kari"]

        staff.people = (SIV,)
        at.till.look_at_staff()
        await at.until(lambda cashier, _: cashier.signing is not None)
        assert [line.name for line in asked(at).names] == ["Siv"]

        staff.people = ()
        at.till.look_at_staff()
        await at.until(lambda cashier, _: cashier.signing is None)

    told(story)


def test_a_file_of_pins_that_cannot_be_read_lets_nobody_in_and_says_why() -> None:
    async def main() -> None:
        staff = TestStaff()
        staff.broken = "pins.json can't be read"
        async with shop(staff=staff) as at:
            assert "pins.json" in asked(at).text
            at.till.charge(AMOUNT)
            await at.clock.sleep(5)
            assert not at.vipps.accounts

    run(main())


def test_the_customer_sees_nothing_of_who_signs_in() -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        await sign_in(at, "Kari")
        assert all("Kari" not in repr(one.customer) for one in at.seen)
        assert at.customer.page is CustomerPage.IDLE

    told(story)


def test_no_pin_is_logged_or_shown(caplog: pytest.LogCaptureFixture) -> None:
    async def story(at: Shop, staff: TestStaff) -> None:
        at.till.choose_cashier("Kari")
        at.till.enter_pin("415926")
        await at.clock.sleep(1)
        await sign_in(at, "Kari")
        for pin in ("415926", PINS["Kari"]):
            assert pin not in caplog.text
            assert all(pin not in repr(one) for one in at.seen)

    with caplog.at_level(logging.DEBUG):
        told(story)
    assert "wrong PIN" in caplog.text


def test_every_role_has_its_words_and_every_deed_that_is_asked_for() -> None:
    assert set(ROLE_WORDS) == set(Role)
    assert set(WHO_MAY) == {Deed.REFUND, Deed.CLOSE_DAY}
