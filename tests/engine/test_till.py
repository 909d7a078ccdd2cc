"""The till: a cashier's verbs in, both screens out. Only what people could see is asserted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.domain.formats import format_clock
from kiosk.domain.payment import CapturePolicy, Step
from kiosk.domain.reasons import WORDS, Meaning
from kiosk.engine.payment_engine import Terms
from kiosk.engine.present import STATE_WORDS, STEPS
from kiosk.engine.screens import CashierPage, CustomerPage, Sound, Tablets, Tone
from kiosk.journal.memory_journal import MemoryJournal
from tests.engine.test_payment_engine import FullJournal
from tests.support.counter import FakeVipps, hung, lost_after, lost_before, no_network, refused
from tests.support.shop import AMOUNT, Shop, shop
from tests.support.virtual_time import VirtualClock, run


def told(story: Callable[[Shop], Coroutine[Any, Any, None]], terms: Terms = Terms()) -> None:
    async def main() -> None:
        async with shop(terms) as at:
            await story(at)

    run(main())


def test_a_sale_from_keypad_to_paid_and_back_by_itself() -> None:
    async def story(at: Shop) -> None:
        assert (at.cashier.page, at.customer.page) == (CashierPage.AMOUNT, CustomerPage.IDLE)
        assert at.cashier.status == ""

        at.till.charge(AMOUNT, "Kaffe og bolle")
        assert (at.cashier.page, at.customer.page) == (CashierPage.WAITING, CustomerPage.CHECKING)
        await at.until(lambda _, customer: customer.page is CustomerPage.PAY)
        assert at.customer.qr_image
        assert at.customer.time_left is not None
        assert at.customer.amount_text == "129,00\N{NO-BREAK SPACE}kr"

        at.vipps.accounts[at.reference].opened = True
        await at.until(lambda _, customer: customer.page is CustomerPage.OPENED)
        assert not at.customer.qr_image

        at.vipps.approve(at.reference)
        await at.until(lambda _, customer: customer.page is CustomerPage.PAID)
        assert at.cashier.page is CashierPage.RESULT
        assert at.cashier.heading == "Paid"

        await at.until(lambda cashier, _: cashier.page is CashierPage.AMOUNT, within=6)
        assert at.customer.page is CustomerPage.PAID
        assert at.cashier.status == "Connected to Vipps"
        await at.until(lambda _, customer: customer.page is CustomerPage.IDLE, within=10)

    told(story)


def test_feedback_to_the_tap_does_not_wait_for_disk_or_network() -> None:
    async def story(at: Shop) -> None:
        at.till.charge(AMOUNT)

        assert at.cashier.heading == "Asking Vipps"

    told(story)


def test_a_second_tap_on_charge_does_nothing() -> None:
    async def story(at: Shop) -> None:
        at.till.charge(AMOUNT)
        at.till.charge(AMOUNT)
        await at.until(lambda _, customer: customer.page is CustomerPage.PAY)
        at.till.charge(AMOUNT)
        await at.clock.sleep(5)

        assert len(at.vipps.accounts) == 1

    told(story)


def test_the_first_digit_leaves_the_result_and_the_customer_sees_nothing_of_the_former_sale() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        at.vipps.approve(at.reference)
        await at.until(lambda _, customer: customer.page is CustomerPage.PAID)

        at.till.warm_up()

        assert at.cashier.page is CashierPage.AMOUNT
        assert at.customer.page is CustomerPage.IDLE
        assert not at.customer.amount_text

    told(story)


def test_each_sound_is_heard_once() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        at.vipps.approve(at.reference)
        await at.until(lambda _, customer: customer.page is CustomerPage.IDLE, within=30)

        assert [one.cashier.sound for one in at.seen].count(Sound.PAID) == 1
        assert [one.customer.sound for one in at.seen].count(Sound.PAID) == 1

    told(story)


def test_the_customer_never_sees_the_cashiers_text_or_a_code() -> None:
    async def story(at: Shop) -> None:
        at.vipps.next("qr", refused(Meaning.QR_NOT_SHOWABLE))
        at.till.charge(AMOUNT, "Secret note")
        await at.until(lambda _, customer: customer.page is CustomerPage.SORRY)

        for one in at.seen:
            assert "Secret note" not in repr(one.customer)
        assert at.cashier.next_step

    told(story)


def test_a_cancelled_sale_says_so_only_when_vipps_does() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()

        at.till.cancel()
        await at.until(lambda cashier, _: cashier.heading == "Cancelling")
        assert not at.customer.qr_image
        await at.until(lambda cashier, _: cashier.heading == "Cancelled")

        assert at.customer.page is CustomerPage.SORRY
        assert at.vipps.accounts[at.reference].ended

    told(story)


def test_the_till_is_never_stuck_a_payment_in_doubt_goes_to_the_tray_and_the_next_sale_starts() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        first = at.reference
        at.vipps.next("capture", lost_after)
        at.vipps.next("read", *[])
        at.vipps.approve(first)
        await at.until(lambda cashier, _: cashier.heading.startswith("Approved"))
        at.vipps.next("read", *[no_network] * 30)
        await at.until(lambda cashier, _: cashier.may_leave, within=30)

        at.till.leave()
        assert [line.reference for line in at.cashier.tray] == [first]
        await at.to_qr()
        assert at.reference != first

        await at.until(lambda cashier, _: bool(cashier.notices), within=200)
        assert "was paid after all" in at.cashier.notices[-1].title
        assert not at.cashier.tray

    told(story)


def test_an_approval_after_the_cashier_has_moved_on_is_released_and_announced_on_both_screens() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        first = at.reference
        at.vipps.next("cancel", *[refused(Meaning.CANCEL_FAILED)] * 3)
        at.till.cancel()
        await at.until(lambda cashier, _: cashier.may_leave)
        at.till.leave()
        assert at.customer.page is CustomerPage.IDLE

        at.vipps.approve(first)
        await at.until(lambda cashier, _: len(cashier.notices) == 2)

        assert "approved after it was cancelled" in at.cashier.notices[0].title
        assert "released" in at.cashier.notices[1].title
        assert "given back" in at.customer.notice
        assert "129" not in at.customer.notice
        assert at.vipps.accounts[first].released == 12900

    told(story)


def test_an_approval_that_the_cancel_itself_released_is_said_on_both_screens() -> None:
    async def approves_as_the_cancel_arrives(happens: Awaitable[None]) -> None:
        account = at_vipps[0].accounts[list(at_vipps[0].accounts)[-1]]
        account.opened, account.reserved = True, account.asked
        await happens

    at_vipps: list[FakeVipps] = []

    async def story(at: Shop) -> None:
        at_vipps.append(at.vipps)
        await at.to_qr()
        at.vipps.next("cancel", approves_as_the_cancel_arrives)
        at.till.more_time()
        await at.until(lambda cashier, _: cashier.page is CashierPage.RESULT)

        assert at.cashier.heading == "Cancelled: 129,00\N{NO-BREAK SPACE}kr was released"
        assert "Your approval came after" in at.customer.text
        assert len(at.vipps.accounts) == 1
        assert not at.cashier.notices

    told(story)


def test_one_that_was_released_after_the_cashier_moved_on_is_announced_once_as_it_ended() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        first = at.vipps.accounts[at.reference]
        at.vipps.next("cancel", hung)
        at.till.cancel()
        await at.until(lambda cashier, _: cashier.may_leave)
        at.till.leave()
        first.opened, first.reserved, first.released, first.ended = True, 12900, 12900, True
        await at.until(lambda cashier, _: bool(cashier.notices))

        (notice,) = at.cashier.notices
        assert "released" in notice.title
        assert "given back" in at.customer.notice

    told(story)


def test_an_approval_long_after_the_end_is_announced_before_it_is_released() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        first = at.vipps.accounts[at.reference]
        at.till.cancel()
        await at.until(lambda cashier, _: cashier.heading == "Cancelled")
        at.till.leave()
        at.vipps.next("cancel", *[refused(Meaning.CANCEL_FAILED)] * 3)
        first.reserved, first.ended = 12900, False
        await at.until(lambda cashier, _: bool(cashier.notices), within=120)

        assert "approved after it was cancelled" in at.cashier.notices[0].title
        assert len(at.cashier.tray) == 1
        await at.until(lambda cashier, _: len(cashier.notices) == 2)
        assert "released" in at.cashier.notices[1].title

    told(story)


def test_more_time_keeps_the_sale_and_shows_the_next_qr() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()

        for _ in range(10):
            before = at.reference
            at.till.more_time()
            await at.until(
                lambda cashier, customer, before=before: (
                    customer.page is CustomerPage.PAY  # type: ignore[misc]
                    and cashier.reference != before
                )
            )

        assert at.reference.endswith("-11")
        assert sum(not one.ended for one in at.vipps.accounts.values()) == 1

    told(story)


def test_by_cashier_the_screen_waits_for_the_hand_over() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        at.vipps.approve(at.reference)
        await at.until(lambda cashier, _: cashier.may_hand_over)
        assert at.customer.heading == "Approved"
        assert at.cashier.heading == "Reserved, not taken yet"
        assert "Take it by" in at.cashier.next_step
        assert at.cashier.capturable == AMOUNT
        assert [line.text for line in at.cashier.timeline if line.running] == ["Not taken yet"]
        assert not at.cashier.may_release

        at.till.hand_over()
        await at.until(lambda cashier, _: cashier.heading == "Paid")

    told(story, BY_CASHIER)


BY_CASHIER = Terms(capture_policy=CapturePolicy.BY_CASHIER)
KR = "\N{NO-BREAK SPACE}kr"


async def reserved_and_left(at: Shop) -> str:
    """A payment that waits for its goods, seen from its page in the history."""
    await at.to_qr()
    at.vipps.approve(at.reference)
    await at.until(lambda cashier, _: cashier.may_hand_over)
    at.till.leave()
    at.till.open_payment(at.reference)
    await at.until(lambda cashier, _: cashier.page is CashierPage.PAYMENT)
    return str(at.reference)


async def take(at: Shop, minor_units: int, still_reserved: str) -> None:
    at.till.capture(minor_units)
    await at.until(lambda cashier, _: ("Still reserved", still_reserved + KR) in cashier.totals)


def test_reserved_money_is_taken_in_parts_and_the_rest_released_from_the_payments_page() -> None:
    async def story(at: Shop) -> None:
        reference = await reserved_and_left(at)
        assert dict(at.cashier.totals)["Reserved"] == "129,00" + KR

        await take(at, 5000, "79,00")
        assert at.cashier.heading == f"50,00{KR} taken, 79,00{KR} still reserved"
        assert (at.cashier.may_release, at.cashier.may_cancel) == (True, False)
        await take(at, 2000, "59,00")
        at.till.release_rest()
        await at.until(lambda cashier, _: cashier.heading == "Paid")

        totals = dict(at.cashier.totals)
        assert at.cashier.amount_text == totals["Taken"] == "70,00" + KR
        assert totals["Released"] == "59,00" + KR
        assert (at.cashier.may_hand_over, at.cashier.may_release, at.cashier.notices) == (False, False, ())
        account = at.vipps.accounts[at.reference]
        assert (account.captures, account.released) == ([5000, 2000], 5900)
        at.till.open_history()
        await at.until(lambda cashier, _: bool(cashier.history))
        assert [(one.reference, one.amount_text) for one in at.cashier.history] == [(reference, "70,00" + KR)]

    told(story, BY_CASHIER)


def test_a_reservation_is_in_the_tray_after_a_restart_and_can_be_taken() -> None:
    async def main() -> None:
        journal = MemoryJournal()
        vipps = FakeVipps(VirtualClock())
        async with shop(BY_CASHIER, journal=journal, vipps=vipps) as at:
            await at.to_qr()
            vipps.approve(at.reference)
            await at.until(lambda cashier, _: cashier.may_hand_over)
        vipps.clock.offset += timedelta(days=2)
        async with shop(BY_CASHIER, journal=journal, vipps=vipps, names="till-1-20261125-101600") as again:
            await again.clock.sleep(60)
            (line,) = again.cashier.tray
            again.till.open_payment(line.reference)
            await again.until(lambda cashier, _: cashier.may_hand_over)
            assert vipps.accounts[line.reference].released == 0

            again.till.capture(12900)
            await again.until(lambda cashier, _: cashier.heading == "Paid")

    run(main())


def test_more_than_is_reserved_is_refused_in_words_on_the_payments_page() -> None:
    async def story(at: Shop) -> None:
        await reserved_and_left(at)

        at.till.capture(12901)
        await at.until(lambda cashier, _: WORDS[Meaning.MORE_THAN_RESERVED].cashier in cashier.text)

        assert not [call for call in at.vipps.calls if call[0] == "capture"]
        assert at.cashier.may_hand_over

    told(story, BY_CASHIER)


def test_a_capture_whose_answer_is_lost_is_checked_and_then_told_as_it_is() -> None:
    async def story(at: Shop) -> None:
        await reserved_and_left(at)
        at.vipps.next("capture", lost_before)
        at.till.capture(5000)
        await at.until(lambda cashier, _: cashier.in_doubt)
        assert not at.cashier.may_hand_over

        await at.until(lambda cashier, _: ("Taken", "50,00" + KR) in cashier.totals)
        assert at.vipps.accounts[at.reference].captures == [5000]
        assert len({key for asked, key in at.vipps.keys_sent if asked == "capture"}) == 1

    told(story, BY_CASHIER)


def test_tray_and_history_say_what_is_still_reserved_and_by_when_to_take_it() -> None:
    async def story(at: Shop) -> None:
        await reserved_and_left(at)
        by = (at.clock.now() + timedelta(days=7)).astimezone()

        (line,) = at.cashier.tray
        assert (line.amount_text, line.text) == ("129,00" + KR, f"Reserved, take by {by:%d.%m.}")
        assert dict(at.cashier.totals)["Bank holds it to"] == f"{by:%d.%m.%Y}"
        await take(at, 5000, "79,00")
        (line,) = at.cashier.tray
        assert line.amount_text == "79,00" + KR
        at.till.open_history()
        await at.until(lambda cashier, _: bool(cashier.history))
        assert at.cashier.history[0].state_text == f"50,00{KR} taken, take the rest by {by:%d.%m.}"

    told(story, BY_CASHIER)


def test_money_taken_after_the_page_was_left_is_announced_as_taken() -> None:
    async def story(at: Shop) -> None:
        await reserved_and_left(at)
        at.till.capture(12900)
        at.till.back()
        await at.until(lambda cashier, _: bool(cashier.notices))

        assert at.cashier.notices[0].title == f"129,00{KR} has been taken"

    told(story, BY_CASHIER)


def test_a_dead_network_is_said_on_both_screens_and_passes() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        at.vipps.next("read", *[no_network] * 6)
        await at.until(lambda cashier, _: cashier.heading == "No answer from Vipps")
        assert at.customer.page is CustomerPage.CHECKING
        assert at.cashier.status == f"No answer from Vipps since {format_clock(at.clock.now())}"
        assert at.cashier.status_tone is Tone.WARNING

        await at.until(lambda _, customer: customer.page is CustomerPage.PAY)
        assert at.cashier.status == "Connected to Vipps"

    told(story)


def test_a_full_disk_starts_nothing_and_says_why() -> None:
    async def main() -> None:
        journal = FullJournal()
        async with shop(journal=journal) as at:
            journal.full = True
            at.till.charge(AMOUNT)
            await at.until(lambda cashier, _: bool(cashier.blocked))
            assert at.cashier.page is CashierPage.AMOUNT
            assert not [call for call in at.vipps.calls if call[0] == "create"]

            journal.full = False
            await at.to_qr()
            assert not at.cashier.blocked

    run(main())


def test_a_payment_that_waits_is_back_on_the_counter_after_a_restart() -> None:
    async def main() -> None:
        journal = MemoryJournal()
        vipps = FakeVipps(VirtualClock())
        async with shop(journal=journal, vipps=vipps) as at:
            await at.to_qr()
        async with shop(journal=journal, vipps=vipps, names="till-1-20261123-101600") as again:
            assert again.customer.page is CustomerPage.PAY
            assert again.customer.qr_image
            again.vipps.approve(again.reference)
            await again.until(lambda cashier, _: cashier.heading == "Paid")

    run(main())


def test_a_payment_being_captured_is_back_on_the_counter_after_a_restart() -> None:
    async def main() -> None:
        journal = MemoryJournal()
        vipps = FakeVipps(VirtualClock())
        async with shop(journal=journal, vipps=vipps) as at:
            await at.to_qr()
            vipps.next("capture", lost_after)
            vipps.approve(at.reference)
            await at.until(lambda cashier, _: cashier.heading.startswith("Approved. Taking"))
            await at.till.engine.close(patience=0)
        async with shop(journal=journal, vipps=vipps, names="till-1-20261123-101600") as again:
            await again.until(lambda cashier, _: cashier.heading == "Paid")
            assert vipps.accounts[again.reference].captures == [12900]

    run(main())


def test_an_end_that_turns_out_approved_while_the_kiosk_was_down_is_found_at_start() -> None:
    async def main() -> None:
        journal = MemoryJournal()
        vipps = FakeVipps(VirtualClock())
        async with shop(journal=journal, vipps=vipps) as at:
            await at.to_qr()
            at.till.cancel()
            await at.until(lambda cashier, _: cashier.heading == "Cancelled")
        account = vipps.accounts[at.reference]
        account.reserved, account.ended = 12900, False
        async with shop(journal=journal, vipps=vipps, names="till-1-20261123-101600") as again:
            await again.until(lambda cashier, _: any("released" in notice.title for notice in cashier.notices))
            assert account.released == 12900

    run(main())


def test_what_was_open_long_before_a_restart_is_in_the_tray_until_it_is_settled() -> None:
    async def main() -> None:
        journal = MemoryJournal()
        vipps = FakeVipps(VirtualClock())
        async with shop(journal=journal, vipps=vipps) as at:
            await at.to_qr()
        vipps.clock.offset += timedelta(minutes=5)
        async with shop(journal=journal, vipps=vipps, names="till-1-20261123-101600") as again:
            assert len(again.cashier.tray) == 1
            again.till.charge(AMOUNT)
            await again.until(lambda _, customer: customer.page is CustomerPage.PAY)
            await again.until(lambda cashier, _: not cashier.tray)

    run(main())


def test_history_lists_pages_and_opens_a_payment_that_can_be_refunded() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        at.vipps.approve(at.reference)
        await at.until(lambda cashier, _: cashier.heading == "Paid")
        at.till.leave()

        at.till.open_history()
        await at.until(lambda cashier, _: bool(cashier.history))
        at.till.open_payment(at.cashier.history[0].reference)
        await at.until(lambda cashier, _: cashier.page is CashierPage.PAYMENT)
        assert at.cashier.may_refund
        at.till.refund(4000, "returned")
        await at.until(lambda cashier, _: ("Refunded", "40,00\N{NO-BREAK SPACE}kr") in cashier.totals)
        at.till.back()
        assert at.cashier.page is CashierPage.HISTORY
        at.till.open_history()
        await at.until(lambda cashier, _: cashier.history[0].state_text == "Partly refunded")

    told(story)


def test_every_step_state_and_meaning_has_words() -> None:
    assert set(STEPS) == set(Step)
    assert set(WORDS) == set(Meaning)
    assert all(words.customer and words.cashier and words.next_step for words in WORDS.values())
    assert len(STATE_WORDS) == 10


def test_a_customer_gets_more_time_ten_times_over_whatever_the_cashier_looks_at() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        sale = at.customer.sale
        at.till.open_payment(at.reference)
        await at.until(lambda cashier, _: cashier.page is CashierPage.PAYMENT)

        for asked in range(10):
            assert at.customer.may_more_time
            at.till.customer_wants_time()
            await at.until(lambda _, __, wanted=asked + 2: len(at.vipps.accounts) == wanted)  # type: ignore[misc]
            await at.until(lambda _, customer: bool(customer.qr_image))
            assert at.customer.sale == sale
            *before, _ = at.vipps.accounts.values()
            assert all(one.ended for one in before)

        at.vipps.approve(at.reference)
        await at.until(lambda _, customer: customer.page is CustomerPage.PAID)
        assert sum(one.captured for one in at.vipps.accounts.values()) == AMOUNT.minor_units

    told(story)


def test_more_time_is_not_offered_to_a_customer_who_has_opened_the_payment_or_is_not_there() -> None:
    async def story(at: Shop) -> None:
        assert not at.customer.sale
        at.till.customer_wants_time()
        await at.to_qr()
        at.vipps.accounts[at.reference].opened = True
        await at.until(lambda _, customer: customer.page is CustomerPage.OPENED)

        assert not at.customer.may_more_time
        assert at.customer.sale

    told(story)


def test_how_the_kiosk_is_doing_is_one_quiet_line() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        published = len(at.seen)
        at.till.disk_has(5_000_000_000)
        at.till.clock_is_off(2)
        assert len(at.seen) == published, "nothing that is said has changed"

        at.till.clock_is_off(-31)
        assert at.cashier.status == "This machine's clock is off by 31 s"
        at.till.disk_has(199_999_999)
        assert at.cashier.status == "The disk is nearly full: 199 MB left"
        at.till.clock_is_off(301)
        assert at.cashier.status == "This machine's clock is wrong by 5 min. Set it right"
        at.till.journal_is_unsound()
        assert at.cashier.status == "The journal needs attention"
        at.till.disk_has(19_000_000)
        assert at.cashier.status == "The disk is full. No new sale can be promised"
        assert at.cashier.status_tone is Tone.BAD
        assert at.customer.page is CustomerPage.PAY, "the sale goes on"

    told(story)


def test_tablets_are_told_to_the_cashier_and_have_a_page_of_their_own() -> None:
    async def story(at: Shop) -> None:
        at.till.open_tablets()
        assert at.cashier.page is CashierPage.AMOUNT  # where none may, there is nothing to show

        at.till.show_tablets(Tablets(0, "http://192.168.1.20:8734/#token", b"png"))
        assert (at.cashier.status, at.cashier.status_tone) == ("No tablet is connected", Tone.WARNING)
        at.till.open_tablets()
        assert at.cashier.page is CashierPage.TABLETS
        assert at.cashier.tablets == Tablets(0, "http://192.168.1.20:8734/#token", b"png")

        at.till.show_tablets(Tablets(1, "http://192.168.1.20:8734/#token", b"png"))
        assert at.cashier.status == ""
        assert at.cashier.tablets.connected == 1
        at.till.back()
        assert at.cashier.page is CashierPage.AMOUNT

    told(story)


def test_no_answer_in_the_hours_of_maintenance_is_said_to_be_that() -> None:
    async def story(at: Shop) -> None:
        at.clock.offset = datetime(2026, 11, 23, 3, 59, tzinfo=UTC) - at.clock.now()
        await at.to_qr()
        at.vipps.next("read", *[no_network] * 6)
        await at.until(lambda cashier, _: cashier.heading == "No answer from Vipps")

        end = format_clock(datetime(2026, 11, 23, 4, 0, tzinfo=UTC))
        assert at.cashier.status == f"No answer. Vipps may be down for maintenance until {end}"

    told(story)


def test_a_sale_goes_on_behind_the_page_of_tablets() -> None:
    async def story(at: Shop) -> None:
        at.till.show_tablets(Tablets(1))
        await at.to_qr()
        at.till.open_tablets()
        assert (at.cashier.page, at.customer.page) == (CashierPage.TABLETS, CustomerPage.PAY)

        at.till.customer_wants_time()
        await at.until(lambda _, customer: customer.page is not CustomerPage.PAY)
        await at.until(lambda _, customer: customer.page is CustomerPage.PAY)
        at.till.back()

        assert at.cashier.page is CashierPage.WAITING
        assert len(at.vipps.accounts) == 2

    told(story)


def heard(at: Shop, sound: Sound) -> int:
    """How often that sound was asked for, on both screens at once."""
    assert all((one.cashier.sound is sound) == (one.customer.sound is sound) for one in at.seen)
    return sum(one.customer.sound is sound for one in at.seen)


def test_the_last_half_minute_is_told_by_a_sound_once_for_each_deadline() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        await at.clock.sleep(at.customer.time_left.left - 31)  # type: ignore[union-attr]
        assert heard(at, Sound.TIME_RUNS_OUT) == 0

        await at.clock.sleep(2)
        assert heard(at, Sound.TIME_RUNS_OUT) == 1
        at.till.warn("The printer is out of paper", "")  # whatever else is said now does not bring it again
        at.till.dismiss(1)
        assert heard(at, Sound.TIME_RUNS_OUT) == 1

        at.till.customer_wants_time()
        await at.until(lambda _, customer: bool(customer.time_left and customer.time_left.left > 200))
        await at.clock.sleep(at.customer.time_left.left - 29)  # type: ignore[union-attr]
        assert heard(at, Sound.TIME_RUNS_OUT) == 2

    told(story)


def test_vipps_that_does_not_answer_is_said_before_a_tablet_that_is_missing() -> None:
    async def story(at: Shop) -> None:
        at.till.show_tablets(Tablets(0))
        at.vipps.next("read", *[no_network] * 20)
        await at.to_qr()

        await at.until(lambda cashier, _: cashier.status.startswith("No answer from Vipps"))

    told(story)


def test_the_address_that_lets_a_tablet_in_is_not_shown_by_accident() -> None:
    assert "t0ken" not in repr(Tablets(1, "http://192.168.1.20:8734/#t0ken", b"t0ken"))


def test_nobody_is_warned_of_a_deadline_that_was_met() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        at.vipps.accounts[at.reference].opened = True
        await at.until(lambda _, customer: customer.page is CustomerPage.OPENED)
        at.vipps.approve(at.reference)
        await at.until(lambda cashier, _: cashier.page is CashierPage.AMOUNT)
        await at.clock.sleep(600)

        assert heard(at, Sound.TIME_RUNS_OUT) == 0
        assert all(one.customer.amount in (None, AMOUNT) for one in at.seen)

    told(story)


def test_whoever_is_signed_in_is_named_in_every_wish_about_money() -> None:
    async def story(at: Shop) -> None:
        at.till.signed_in("Kari")
        await reserved_and_left(at)
        at.till.signed_in("Ola")
        await take(at, 5000, "79,00")
        at.till.signed_in("")
        at.till.release_rest()
        await at.until(lambda cashier, _: cashier.heading == "Paid")
        at.till.signed_in("Siv")
        at.till.refund(2000, "cold")
        await at.until(lambda cashier, _: ("Refunded", "20,00" + KR) in cashier.totals)

        events = [entry.event for entry in await at.journal.entries(at.reference)]
        said = [(type(event).__name__, event.by) for event in events if hasattr(event, "by")]
        assert said == [
            ("ChargeRequested", "Kari"),
            ("CaptureRequested", "Ola"),
            ("CancelRequested", ""),
            ("RefundRequested", "Siv"),
        ]

    told(story, BY_CASHIER)


def test_the_next_payment_of_a_sale_is_by_whoever_began_the_sale() -> None:
    async def story(at: Shop) -> None:
        at.till.signed_in("Kari")
        await at.to_qr()
        first = at.reference
        at.till.signed_in("Ola")
        at.till.more_time()
        await at.until(lambda cashier, customer: bool(customer.qr_image) and cashier.reference != first)

        (charge, *_) = [entry.event for entry in await at.journal.entries(at.reference)]
        assert charge.by == "Kari"

    told(story)


def test_the_day_is_compared_and_closed_from_its_page_while_a_sale_goes_on() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        at.vipps.approve(at.reference)
        await at.until(lambda cashier, _: cashier.heading == "Paid")
        at.till.leave()
        at.till.open_history()
        at.till.open_day()
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.may_compare))
        assert at.cashier.day
        assert [line.amount_text for line in at.cashier.day.lines if line.strong] == ["129,00" + KR]

        at.till.ask_to_close()
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.question))
        assert at.cashier.day.question.sign_for == ""
        at.till.back()
        assert at.cashier.day.question is None
        assert await at.journal.closings() == ()

        at.till.ask_to_close()
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.question))
        at.till.close_day("")
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.number == 1))
        assert [one.number for one in at.cashier.day.earlier] == [1]
        at.till.back()
        assert at.cashier.day.number == 0
        at.till.back()
        assert at.cashier.page is CashierPage.HISTORY

    told(story)


def test_whoever_is_signed_in_is_proposed_to_sign_and_nobody_closes_unsigned() -> None:
    async def story(at: Shop) -> None:
        await reserved_and_left(at)
        at.till.signed_in("Siv")
        at.till.open_day()
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.may_close))
        at.till.ask_to_close()
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.question))
        assert at.cashier.day
        assert at.cashier.day.question
        (left,) = at.cashier.day.notes
        assert at.cashier.day.question.sign_for == f"Open: {left.reference}."
        assert at.cashier.day.question.name == "Siv"

        at.till.close_day(" ")
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.message))
        assert await at.journal.closings() == ()
        at.till.close_day("Siv")
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.number == 1))
        assert at.cashier.day.signed.startswith("Signed for by Siv")

    told(story, BY_CASHIER)


def test_a_comparison_may_be_left_and_goes_on() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        at.vipps.approve(at.reference)
        await at.until(lambda cashier, _: cashier.heading == "Paid")
        at.till.leave()
        at.till.open_day()
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.may_compare))
        at.till.compare_day()
        at.till.back()
        at.till.back()
        at.till.charge(AMOUNT)
        await at.until(lambda _, customer: customer.page is CustomerPage.PAY)

        at.till.open_day()
        await at.until(lambda cashier, _: bool(cashier.day and "Everything agrees" in cashier.day.compared))

    told(story)


def test_a_second_z_is_refused_in_words_before_anybody_waits_for_vipps() -> None:
    async def story(at: Shop) -> None:
        await at.to_qr()
        at.vipps.approve(at.reference)
        await at.until(lambda cashier, _: cashier.heading == "Paid")
        at.till.leave()
        at.till.open_day()
        at.till.ask_to_close()
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.question))
        at.till.close_day("")
        await at.until(lambda cashier, _: bool(cashier.day and cashier.day.number == 1))
        at.till.back()
        reads = len(at.vipps.reads())

        at.till.ask_to_close()
        await at.until(lambda cashier, _: bool(cashier.day and "as Z 1" in cashier.day.message))

        assert at.cashier.day
        assert at.cashier.day.question is None
        assert len(at.vipps.reads()) == reads

    told(story)
