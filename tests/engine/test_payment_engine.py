"""The engine on virtual time: lost answers, races, deadlines, restarts. An hour passes in a moment."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from kiosk.domain.errors import AmountError
from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.payment import CancelWhy, CapturePolicy, Doubt, Payment, Phase, State
from kiosk.domain.reasons import Meaning, Reason
from kiosk.engine import recovery
from kiosk.engine.payment_engine import Terms
from kiosk.engine.ports import Entry, JournalFull, Refused
from kiosk.engine.recovery import recover
from kiosk.engine.watcher import EAGER
from kiosk.journal.memory_journal import MemoryJournal
from tests.support.counter import (
    Counter,
    FakeVipps,
    counter,
    hung,
    lost_after,
    lost_before,
    no_network,
    refused,
    turned_away,
)
from tests.support.virtual_time import VirtualClock, run

AMOUNT = Money(12900)
Story = Callable[[Counter], Coroutine[Any, Any, None]]


def told(story: Story, terms: Terms = Terms()) -> None:
    async def main() -> None:
        async with counter(terms) as at_counter:
            await story(at_counter)

    run(main())


async def waiting(c: Counter) -> Payment:
    payment = await c.engine.charge(AMOUNT, "Kaffe")
    await c.until(payment.reference, State.WAITING)
    await c.seconds(2)
    return payment


def test_an_approved_payment_is_paid_within_two_seconds() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)

        c.vipps.approve(payment.reference)
        paid = await c.until(payment.reference, State.PAID, within=2)

        assert paid.settled
        assert c.vipps.accounts[payment.reference].captures == [12900]

    told(story)


def test_every_request_that_moves_money_has_an_earlier_intent_in_the_journal() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.approve(payment.reference)
        await c.until(payment.reference, State.PAID)
        await c.engine.refund(payment.reference, Money(4000), "returned")
        await c.seconds(5)

        kinds = [type(entry.event).__name__ for entry in await c.journal.entries(payment.reference)]

        assert kinds == [
            "ChargeRequested", "PaymentCreated", "QrReady", "Observed", "CaptureRequested", "ChangeAnswered",
            "Observed", "RefundRequested", "ChangeAnswered", "Observed",
        ]  # fmt: skip

    told(story)


def test_an_amount_below_the_least_is_refused_before_anything_is_written() -> None:
    async def story(c: Counter) -> None:
        with pytest.raises(AmountError, match="100"):
            await c.engine.charge(Money(99), "x")

        assert not c.vipps.calls

    told(story)


# The pace


def test_a_waiting_payment_is_read_once_a_second_and_more_slowly_after_three_minutes() -> None:
    async def story(c: Counter) -> None:
        await waiting(c)
        await c.seconds(250)

        gaps = [later - earlier for earlier, later in pairwise(c.vipps.reads())]
        assert all(0.9 <= gap <= 1.1 for gap in gaps[5:170])
        assert all(1.9 <= gap <= 2.1 for gap in gaps[185:])

    told(story)


def test_an_opened_payment_is_read_more_often_for_a_minute_and_never_too_often() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.accounts[payment.reference].opened = True
        await c.seconds(150)

        reads = c.vipps.reads()
        gaps = [later - earlier for earlier, later in pairwise(reads)]
        assert gaps[10:90] == pytest.approx([EAGER] * 80, abs=0.05)
        assert gaps[-20:] == pytest.approx([1.0] * 20, abs=0.05)
        assert max(sum(start <= at < start + 60 for at in reads) for start in reads) <= 110

    told(story)


def test_a_hung_reading_is_noticed_and_repeated_within_three_seconds() -> None:
    async def story(c: Counter) -> None:
        await waiting(c)
        c.vipps.next("read", hung)
        await c.seconds(10)

        assert max(later - earlier for earlier, later in pairwise(c.vipps.reads())) <= 3.0

    told(story)


def test_the_pause_that_vipps_asks_for_is_honoured() -> None:
    async def story(c: Counter) -> None:
        await waiting(c)
        c.vipps.next("read", turned_away(again_after=20))
        await c.seconds(40)

        assert max(later - earlier for earlier, later in pairwise(c.vipps.reads())) >= 20

    told(story)


def test_failing_readings_back_off_and_the_first_success_returns_to_the_pace() -> None:
    async def story(c: Counter) -> None:
        await waiting(c)
        c.vipps.next("read", *[no_network] * 6)
        start = len(c.vipps.reads())
        await c.seconds(40)

        gaps = [later - earlier for earlier, later in pairwise(c.vipps.reads()[start - 1 :])]
        assert gaps[1:7] == pytest.approx([1, 2, 4, 5, 5, 5], abs=0.2)
        assert gaps[8] == pytest.approx(1.0, abs=0.1)
        assert c.silence[-1] is False
        assert True in c.silence

    told(story)


# Lost answers


@pytest.mark.parametrize("lost", [lost_before, lost_after])
def test_a_lost_capture_is_settled_by_reading_and_taken_once(
    lost: Callable[[Awaitable[None]], Awaitable[None]],
) -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.next("capture", lost)

        c.vipps.approve(payment.reference)
        await c.until(payment.reference, State.PAID, within=60)

        assert c.vipps.accounts[payment.reference].captures == [12900]
        assert len({key for operation, key in c.vipps.keys_sent if operation == "capture"}) == 1

    told(story)


@pytest.mark.parametrize("operation", ["capture", "refund"])
def test_a_yes_that_no_reading_ever_shows_is_not_believed_for_ever(operation: str) -> None:
    async def only_said(happens: Awaitable[None]) -> None:
        happens.close()  # type: ignore[attr-defined]

    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.next(operation, only_said)
        c.vipps.approve(payment.reference)
        await c.until(payment.reference, State.PAID, within=30)
        await c.engine.refund(payment.reference, Money(4000), "returned")
        await c.seconds(30)

        account = c.vipps.accounts[payment.reference]
        assert (account.captures, account.refunded) == ([12900], 4000)
        assert len({key for _, key in c.vipps.keys_sent}) == 2

    told(story)


def test_a_creation_lost_on_the_way_is_asked_for_again_under_the_same_reference() -> None:
    async def story(c: Counter) -> None:
        c.vipps.next("create", lost_before)

        payment = await c.engine.charge(AMOUNT, "Kaffe")
        await c.until(payment.reference, State.WAITING)

        assert list(c.vipps.accounts) == [payment.reference]

    told(story)


def test_a_creation_whose_answer_was_lost_is_cancelled_before_the_sale_goes_on() -> None:
    async def story(c: Counter) -> None:
        c.vipps.next("create", lost_after)

        first = await c.engine.charge(AMOUNT, "Kaffe")
        await c.until(first.reference, State.CANCELLED)
        second = first.sale.attempt(2)
        await c.until(second, State.WAITING)

        assert c.vipps.accounts[first.reference].ended
        assert list(c.vipps.accounts) == [first.reference, second]

    told(story)


def test_no_network_is_told_within_seconds_and_nothing_was_asked() -> None:
    async def story(c: Counter) -> None:
        c.vipps.next("create", *[no_network] * 3)

        payment = await c.engine.charge(AMOUNT, "Kaffe")
        over = await c.until(payment.reference, State.REFUSED, within=5)

        assert over.settled
        assert not c.vipps.accounts

    told(story)


def test_a_qr_that_cannot_be_had_ends_the_payment() -> None:
    async def story(c: Counter) -> None:
        c.vipps.next("qr", refused(Meaning.QR_NOT_SHOWABLE))

        payment = await c.engine.charge(AMOUNT, "Kaffe")
        over = await c.until(payment.reference, State.REFUSED, within=30)

        assert over.reason is not None
        assert over.reason.meaning is Meaning.QR_NOT_SHOWABLE
        assert c.vipps.accounts[payment.reference].ended

    told(story)


# Cancel


@pytest.mark.parametrize("lost", [None, lost_before, lost_after, refused(Meaning.CANCEL_FAILED), no_network])
def test_a_cancelled_payment_is_over_only_when_vipps_says_so(
    lost: Callable[[Awaitable[None]], Awaitable[None]] | None,
) -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        if lost:
            c.vipps.next("cancel", lost)

        await c.engine.end(payment.reference, CancelWhy.CASHIER)
        await c.until(payment.reference, State.CANCELLED, within=60)

        assert c.vipps.accounts[payment.reference].ended

    told(story)


def test_a_payment_approved_in_the_instant_of_the_cancel_is_released() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.next("cancel", refused(Meaning.CANCEL_FAILED))

        await c.engine.end(payment.reference, CancelWhy.CASHIER)
        c.vipps.approve(payment.reference)
        over = await c.until(payment.reference, State.CANCELLED, within=60)

        account = c.vipps.accounts[payment.reference]
        assert (account.reserved, account.released, account.captured) == (12900, 12900, 0)
        assert over.late_approval

    told(story)


def test_a_payment_taken_directly_in_the_instant_of_the_cancel_is_refunded() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.next("cancel", refused(Meaning.CANCEL_FAILED))

        await c.engine.end(payment.reference, CancelWhy.CASHIER)
        c.vipps.take_directly(payment.reference)
        await c.until(payment.reference, State.CANCELLED, within=60)

        account = c.vipps.accounts[payment.reference]
        assert (account.captured, account.refunded) == (12900, 12900)

    told(story)


def test_a_refund_of_a_late_approval_that_vipps_refuses_is_tried_again_patiently() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.next("cancel", refused(Meaning.CANCEL_FAILED))
        c.vipps.next("refund", *[refused(Meaning.REFUND_NOT_FUNDED)] * 3)

        await c.engine.end(payment.reference, CancelWhy.CASHIER)
        c.vipps.take_directly(payment.reference)
        await c.until(payment.reference, State.CANCELLED, within=1200)

        refunds = [at for operation, at in c.vipps.calls if operation == "refund"]
        assert [round(later - earlier) for earlier, later in pairwise(refunds)] == pytest.approx([15, 60, 300], abs=5)
        assert c.vipps.accounts[payment.reference].refunded == 12900

    told(story)


def test_a_cancel_that_vipps_refuses_for_ever_is_chased_until_the_end_of_its_life() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.next("cancel", *[refused(Meaning.CANCEL_FAILED)] * 500)

        await c.engine.end(payment.reference, CancelWhy.CASHIER)
        await c.seconds(600)
        still = c.engine.payment(payment.reference)
        await c.until(payment.reference, State.CANCELLED, within=100)

        assert still is not None
        assert still.state is State.CANCELLING
        cancels = [at for operation, at in c.vipps.calls if operation == "cancel"]
        assert all(sum(start <= at < start + 60 for at in cancels) <= 5 for start in cancels[2:])

    told(story)


def test_more_time_asks_for_a_new_qr_only_after_the_old_payment_is_surely_dead() -> None:
    async def story(c: Counter) -> None:
        first = await waiting(c)
        c.vipps.next("cancel", lost_before, refused(Meaning.CANCEL_FAILED))

        await c.engine.end(first.reference, CancelWhy.MORE_TIME)
        second = first.sale.attempt(2)
        while second not in c.vipps.accounts:
            await c.seconds(0.01)
            payable = [one for one in c.vipps.accounts.values() if not one.ended]
            assert len(payable) <= 1
        assert c.vipps.accounts[first.reference].ended

    told(story)


def test_more_time_after_the_customer_approved_is_simply_paid() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.next("cancel", refused(Meaning.CANCEL_FAILED))

        await c.engine.end(payment.reference, CancelWhy.MORE_TIME)
        c.vipps.approve(payment.reference)
        await c.until(payment.reference, State.PAID, within=30)

        assert list(c.vipps.accounts) == [payment.reference]

    told(story)


def test_more_time_that_comes_after_the_approval_changes_nothing_though_vipps_cannot_be_read() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.approve(payment.reference)
        await c.until(payment.reference, State.RESERVED)
        c.vipps.next("read", *[no_network] * 5)

        await c.engine.end(payment.reference, CancelWhy.MORE_TIME)
        await c.seconds(30)

        assert c.vipps.accounts[payment.reference].released == 0
        await c.engine.capture(payment.reference)
        await c.until(payment.reference, State.PAID, within=30)

    told(story, Terms(capture_policy=CapturePolicy.BY_CASHIER))


# Deadlines


def test_nobody_scans_and_the_visible_deadline_ends_the_sale() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        await c.until(payment.reference, State.EXPIRED, within=70)

        assert c.vipps.accounts[payment.reference].ended

    told(story, Terms(show_seconds=60))


def test_a_customer_who_has_opened_the_payment_is_not_cut_off_by_the_visible_deadline() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.accounts[payment.reference].opened = True
        await c.seconds(120)

        c.vipps.approve(payment.reference)
        await c.until(payment.reference, State.PAID, within=5)

    told(story, Terms(show_seconds=60))


def test_a_payment_that_vipps_never_ends_is_given_up_only_after_its_whole_life() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.accounts[payment.reference].opened = True
        c.vipps.next("cancel", *[refused(Meaning.CANCEL_FAILED)] * 500)
        await c.seconds(640)
        before = c.engine.payment(payment.reference)
        await c.until(payment.reference, State.EXPIRED, within=60)

        assert before is not None
        assert before.state is State.WAITING

    told(story)


def test_an_approval_that_turns_up_after_the_end_is_released() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.next("cancel", *[refused(Meaning.CANCEL_FAILED)] * 500)
        await c.until(payment.reference, State.EXPIRED, within=720)
        c.vipps._scripts["cancel"].clear()

        c.vipps.approve(payment.reference)
        await c.until(payment.reference, State.CANCELLED, within=120)

        assert c.vipps.accounts[payment.reference].released == 12900

    told(story)


def test_an_approval_that_takes_the_bank_an_hour_is_released() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.next("cancel", *[refused(Meaning.CANCEL_FAILED)] * 500)
        await c.until(payment.reference, State.EXPIRED, within=720)
        c.vipps._scripts["cancel"].clear()
        await c.seconds(3500)

        c.vipps.approve(payment.reference)
        await c.until(payment.reference, State.CANCELLED, within=4000)

        assert c.vipps.accounts[payment.reference].released == 12900

    told(story)


# By the cashier, and refunds


def test_by_cashier_the_money_is_taken_when_the_goods_are_handed_over() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.approve(payment.reference)
        await c.until(payment.reference, State.RESERVED)
        await c.seconds(60)
        assert c.vipps.accounts[payment.reference].captures == []

        await c.engine.capture(payment.reference)
        await c.until(payment.reference, State.PAID, within=5)

        assert c.vipps.accounts[payment.reference].captures == [12900]

    told(story, Terms(capture_policy=CapturePolicy.BY_CASHIER))


@pytest.mark.parametrize("lost", [lost_before, lost_after])
def test_a_lost_refund_is_settled_by_reading_and_made_once(lost: Callable[[Awaitable[None]], Awaitable[None]]) -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.approve(payment.reference)
        await c.until(payment.reference, State.PAID)
        c.vipps.next("refund", lost)

        await c.engine.refund(payment.reference, Money(4000), "returned")
        await c.seconds(60)

        assert c.vipps.accounts[payment.reference].refunded == 4000
        settled = c.engine.payment(payment.reference)
        assert settled is not None
        assert settled.settled

    told(story)


def test_a_refund_of_more_than_there_is_never_reaches_vipps() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.approve(payment.reference)
        await c.until(payment.reference, State.PAID)

        with pytest.raises(Refused):
            await c.engine.refund(payment.reference, Money(12901), "too much")

        assert not [one for one in c.vipps.calls if one[0] == "refund"]

    told(story)


@pytest.mark.parametrize("seconds_later", [0.0, 30.0])
def test_a_refund_that_is_carried_out_though_it_was_refused_is_seen(seconds_later: float) -> None:
    """A gateway that answers 409 for a request which it has passed on: after any error, the reading is the truth."""

    async def story(c: Counter) -> None:
        payment = await paid(c)

        async def conflict(happens: Awaitable[None]) -> None:
            carried_out.append(asyncio.ensure_future(after(seconds_later, happens)))
            await asyncio.sleep(0.1)
            raise Refused(Reason(Meaning.REQUEST_REFUSED, message="HTTP 409"))

        c.vipps.next("refund", conflict)
        await c.engine.refund(payment.reference, Money(4000), "returned")
        await c.seconds(3 if not seconds_later else 70)

        now = c.engine.payment(payment.reference)
        assert now is not None
        assert c.vipps.accounts[payment.reference].refunded == now.totals.refunded.minor_units == 4000
        assert (now.refunds[0].phase, now.refunds[0].reason) == (Phase.DONE, None)

    async def after(seconds: float, happens: Awaitable[None]) -> None:
        await asyncio.sleep(seconds)
        await happens

    carried_out: list[asyncio.Future[None]] = []
    told(story)


async def paid(c: Counter) -> Payment:
    payment = await waiting(c)
    c.vipps.approve(payment.reference)
    return await c.until(payment.reference, State.PAID)


def test_the_shops_limits_on_refunds_hold_for_a_payment_and_for_a_day() -> None:
    async def story(c: Counter) -> None:
        first, second = await paid(c), await paid(c)
        with pytest.raises(Refused, match="one payment"):
            await c.engine.refund(first.reference, Money(6001), "x")
        await c.engine.refund(first.reference, Money(6000), "x")
        await c.seconds(5)
        with pytest.raises(Refused, match="today"):
            await c.engine.refund(second.reference, Money(2001), "x")
        await c.engine.refund(second.reference, Money(2000), "x")
        await c.seconds(5)

        c.clock.offset += timedelta(days=1)
        await c.engine.refund(second.reference, Money(4000), "x")
        await c.seconds(5)

        assert [one.refunded for one in c.vipps.accounts.values()] == [6000, 6000]

    told(story, Terms(refund_limit_payment=6000, refund_limit_day=8000))


def test_the_days_limit_holds_for_two_refunds_at_the_same_moment() -> None:
    async def main() -> None:
        async with counter(Terms(refund_limit_day=8000), SlowJournal()) as c:
            first, second = await paid(c), await paid(c)

            outcomes = await asyncio.gather(
                *(c.engine.refund(one.reference, Money(6000), "x") for one in (first, second)), return_exceptions=True
            )
            await c.seconds(5)

            assert [type(one) for one in outcomes] == [type(None), Refused]
            assert [one.refunded for one in c.vipps.accounts.values()] == [6000, 0]

    run(main())


@pytest.mark.parametrize(("refunded_at", "still_counts"), [("2026-10-25T00:30", True), ("2026-10-24T23:30", False)])
def test_the_days_limit_counts_from_midnight_on_the_day_that_has_25_hours(
    refunded_at: str, still_counts: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()

    async def story(c: Counter) -> None:
        first, second = await paid(c), await paid(c)
        c.clock.offset += datetime.fromisoformat(refunded_at).astimezone() - c.clock.now()
        await c.engine.refund(first.reference, Money(6000), "x")
        await c.seconds(5)
        c.clock.offset += datetime.fromisoformat("2026-10-25T12:00").astimezone() - c.clock.now()

        if still_counts:
            with pytest.raises(Refused, match="today"):
                await c.engine.refund(second.reference, Money(6000), "x")
        else:
            await c.engine.refund(second.reference, Money(6000), "x")

    try:
        told(story, Terms(refund_limit_day=8000))
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_refund_after_365_days_is_refused_before_vipps_is_asked() -> None:
    async def story(c: Counter) -> None:
        payment = await paid(c)
        c.clock.offset += timedelta(days=366)
        with pytest.raises(Refused) as told_off:
            await c.engine.refund(payment.reference, Money(100), "x")
        assert told_off.value.reason.meaning is Meaning.REFUND_TOO_LATE
        assert not [one for one in c.vipps.calls if one[0] == "refund"]

    told(story)


def test_a_part_is_captured_then_the_rest_released() -> None:
    async def story(c: Counter) -> None:
        payment = await waiting(c)
        c.vipps.approve(payment.reference)
        await c.until(payment.reference, State.RESERVED)
        with pytest.raises(Refused):
            await c.engine.capture(payment.reference, Money(12901))
        await c.engine.capture(payment.reference, Money(5000))
        await c.until(payment.reference, State.CAPTURING)
        await c.until(payment.reference, State.RESERVED)
        await c.engine.capture(payment.reference, Money(2000))
        await c.until(payment.reference, State.CAPTURING)
        await c.until(payment.reference, State.RESERVED)
        await c.engine.release_rest(payment.reference)
        await c.until(payment.reference, State.PAID)

        account = c.vipps.accounts[payment.reference]
        assert (account.captures, account.released) == ([5000, 2000], 5900)

    told(story, Terms(capture_policy=CapturePolicy.BY_CASHIER))


BY_CASHIER = Terms(capture_policy=CapturePolicy.BY_CASHIER)


async def reserved(c: Counter) -> PaymentReference:
    payment = await waiting(c)
    c.vipps.approve(payment.reference)
    return (await c.until(payment.reference, State.RESERVED)).reference


async def part_captured(c: Counter, minor_units: int) -> PaymentReference:
    reference = await reserved(c)
    await c.engine.capture(reference, Money(minor_units))
    await c.until(reference, State.CAPTURING)
    return (await c.until(reference, State.RESERVED)).reference


def keys_of(c: Counter, operation: str) -> list[str]:
    return [key for asked, key in c.vipps.keys_sent if asked == operation]


@pytest.mark.parametrize("too_much", [0, -1, 7901, 12900])
def test_more_than_is_still_reserved_is_refused_before_vipps_is_asked(too_much: int) -> None:
    async def story(c: Counter) -> None:
        reference = await part_captured(c, 5000)

        with pytest.raises(Refused) as told_off:
            await c.engine.capture(reference, Money(too_much))
        await c.seconds(60)

        assert told_off.value.reason.meaning is Meaning.MORE_THAN_RESERVED
        assert len(keys_of(c, "capture")) == 1
        assert c.vipps.accounts[reference].captures == [5000]

    told(story, BY_CASHIER)


@pytest.mark.parametrize("why", [CancelWhy.CASHIER, CancelWhy.ANOTHER_WAY, CancelWhy.MORE_TIME])
def test_a_payment_of_which_a_part_was_taken_is_not_cancelled_as_a_whole(why: CancelWhy) -> None:
    async def story(c: Counter) -> None:
        reference = await part_captured(c, 5000)

        await c.engine.end(reference, why)
        await c.seconds(60)

        account = c.vipps.accounts[reference]
        assert (account.captures, account.released, account.refunded) == ([5000], 0, 0)
        assert not keys_of(c, "cancel")

    told(story, BY_CASHIER)


def test_nothing_is_captured_of_a_payment_that_is_over() -> None:
    async def story(c: Counter) -> None:
        payment = await paid(c)

        with pytest.raises(Refused) as told_off:
            await c.engine.capture(payment.reference, Money(1))
        await c.engine.capture(payment.reference)
        await c.engine.release_rest(payment.reference)
        await c.seconds(60)

        assert told_off.value.reason.meaning is Meaning.NOTHING_RESERVED
        assert c.vipps.accounts[payment.reference].captures == [12900]
        assert not keys_of(c, "cancel")

    told(story)


@pytest.mark.parametrize("lost", [lost_before, lost_after])
def test_the_second_part_whose_answer_is_lost_is_read_back_and_taken_once_with_its_own_key(
    lost: Callable[[Awaitable[None]], Awaitable[None]],
) -> None:
    async def story(c: Counter) -> None:
        reference = await part_captured(c, 5000)
        c.vipps.next("capture", lost)

        await c.engine.capture(reference, Money(5000))
        await c.seconds(15.5)
        doubted = any(one.doubt is Doubt.CAPTURE for one in c.seen)
        await c.seconds(60)

        keys = keys_of(c, "capture")
        assert doubted is (lost is lost_before)  # a reading may show it before the answer is given up
        assert c.vipps.accounts[reference].captures == [5000, 5000]
        assert len(set(keys)) == 2
        assert len(keys) == (3 if lost is lost_before else 2)
        now = c.engine.payment(reference)
        assert now is not None
        assert (now.state, now.totals.held, now.doubt) == (State.RESERVED, Money(2900), None)

    told(story, BY_CASHIER)


def test_two_taps_on_the_same_capture_take_it_once() -> None:
    async def story(c: Counter) -> None:
        reference = await reserved(c)

        await asyncio.gather(c.engine.capture(reference), c.engine.capture(reference))
        await c.until(reference, State.PAID)

        assert c.vipps.accounts[reference].captures == [12900]

    told(story, BY_CASHIER)


def test_the_rest_is_not_released_twice_and_what_was_taken_can_be_refunded() -> None:
    async def story(c: Counter) -> None:
        reference = await part_captured(c, 5000)
        c.vipps.next("cancel", lost_after)

        await asyncio.gather(c.engine.release_rest(reference), c.engine.release_rest(reference))
        over = await c.until(reference, State.PAID)

        assert (over.totals.cancelled, over.refundable) == (Money(7900), Money(5000))
        with pytest.raises(Refused):
            await c.engine.refund(reference, Money(5001), "too much")

    told(story, BY_CASHIER)


@pytest.mark.parametrize("captured", [0, 5000])
def test_recovery_leaves_a_reservation_to_the_shop_and_does_not_wait_for_it(captured: int) -> None:
    async def main() -> None:
        journal, clock = MemoryJournal(), VirtualClock()
        vipps = FakeVipps(clock)
        async with counter(BY_CASHIER, journal=journal, vipps=vipps) as c:
            reference = await (part_captured(c, captured) if captured else reserved(c))
        async with counter(BY_CASHIER, journal=journal, vipps=vipps) as again:
            before = clock.monotonic()
            (left,) = await recover(again.engine, journal, clock, patience=60)
            assert clock.monotonic() - before < 2
            assert (left.reference, left.state) == (reference, State.RESERVED)
            await again.seconds(3600)
            assert (vipps.accounts[reference].captured, vipps.accounts[reference].released) == (captured, 0)

            await again.engine.capture(reference)
            await again.until(reference, State.PAID)
            assert vipps.accounts[reference].captured == 12900

    run(main())


# The journal can't be written


class SlowJournal(MemoryJournal):
    """A memory journal whose disk takes its time."""

    async def append(self, entry: Entry, after: Payment) -> None:
        await asyncio.sleep(0.05)
        await super().append(entry, after)


class FullJournal(MemoryJournal):
    """A memory journal whose disk may be full."""

    full = False

    async def append(self, entry: Entry, after: Payment) -> None:
        if self.full:
            raise JournalFull("no room")
        await super().append(entry, after)


def test_with_a_full_disk_no_payment_is_started() -> None:
    async def main() -> None:
        journal = FullJournal()
        async with counter(journal=journal) as c:
            journal.full = True
            with pytest.raises(JournalFull):
                await c.engine.charge(AMOUNT, "Kaffe")
            assert not c.vipps.calls

            journal.full = False
            payment = await c.engine.charge(AMOUNT, "Kaffe")
            await c.until(payment.reference, State.WAITING)
            assert isinstance(c.trouble[0], JournalFull)
            assert c.trouble[-1] is None

    run(main())


def test_with_a_full_disk_nothing_is_captured_and_nothing_is_shown_paid_until_there_is_room() -> None:
    async def main() -> None:
        journal = FullJournal()
        async with counter(journal=journal) as c:
            payment = await waiting(c)
            journal.full = True
            c.vipps.approve(payment.reference)
            await c.seconds(30)
            assert c.vipps.accounts[payment.reference].captures == []
            assert all(one.state is not State.PAID for one in c.seen)

            journal.full = False
            await c.until(payment.reference, State.PAID, within=10)

    run(main())


# Restarts


def test_a_start_follows_up_every_unsaid_end_however_busy_the_shop_has_been(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovery, "PAGE", 2)

    async def main() -> None:
        journal, vipps = MemoryJournal(), FakeVipps(VirtualClock())
        async with counter(journal=journal, vipps=vipps) as c:
            unsaid = await waiting(c)
            vipps.next("cancel", *[refused(Meaning.CANCEL_FAILED)] * 500)
            await c.until(unsaid.reference, State.EXPIRED, within=720)
            vipps._scripts["cancel"].clear()
            for _ in range(5):
                await paid(c)
        vipps.clock.offset += timedelta(hours=1)
        vipps.approve(unsaid.reference)

        async with counter(journal=journal, vipps=vipps) as again:
            await recover(again.engine, journal, vipps.clock, patience=60)

            assert vipps.accounts[unsaid.reference].released == 12900

    run(main())


@pytest.mark.parametrize("seconds", [0.0, 0.05, 0.15, 0.25, 0.5, 1.15, 2.0])
@pytest.mark.parametrize("approves", [True, False])
def test_after_a_crash_at_any_time_recovery_leaves_no_money_hanging(seconds: float, approves: bool) -> None:
    async def main() -> None:
        journal, clock = MemoryJournal(), VirtualClock()
        vipps = FakeVipps(clock)
        async with counter(journal=journal, vipps=vipps) as c:
            payment = await c.engine.charge(AMOUNT, "Kaffe")
            if approves:
                await c.until(payment.reference, State.WAITING)
                vipps.approve(payment.reference)
            await c.seconds(seconds)
            await c.engine.close(patience=0)  # what was under way is lost, as if the process had died

        async with counter(journal=journal, vipps=vipps) as again:
            left = await recover(again.engine, journal, clock, patience=60)

            assert not left
            if account := vipps.accounts.get(payment.reference):
                assert account.reserved == account.captured - account.refunded + account.released or account.ended

    run(main())


def test_two_sales_can_be_under_way_at_once() -> None:
    async def story(c: Counter) -> None:
        first = await waiting(c)
        await c.engine.end(first.reference, CancelWhy.ANOTHER_WAY)
        second = await waiting(c)
        c.vipps.approve(second.reference)

        await asyncio.gather(c.until(first.reference, State.CANCELLED), c.until(second.reference, State.PAID))

    told(story)
