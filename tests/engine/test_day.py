"""A day counted, compared with Vipps and closed, while sales go on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import UTC, date, timedelta
from typing import Any

import pytest

from kiosk.domain.day import NOT_COMPARED, Difference, Figures, Refusal, Reservation, SignedFor, What
from kiosk.domain.money import Money
from kiosk.domain.payment import CancelWhy, CapturePolicy, Payment, State
from kiosk.engine.day import GIVE_UP_AFTER, HOLDS_FOR, DayBook, DayDesk, NotClosed
from kiosk.engine.payment_engine import Terms
from kiosk.engine.ports import JournalFull
from kiosk.journal.memory_journal import MemoryJournal
from tests.support.counter import Counter, counter, hung, lost_before, no_network, turned_away
from tests.support.virtual_time import run

AMOUNT = Money(12900)
BY_CASHIER = Terms(capture_policy=CapturePolicy.BY_CASHIER)


def told(story: Callable[[Counter, DayDesk], Coroutine[Any, Any, None]], terms: Terms = Terms()) -> None:
    async def main() -> None:
        async with counter(terms) as c:
            await story(c, DayDesk(c.engine, c.journal, c.clock, UTC))

    run(main())


async def waiting(c: Counter, amount: Money = AMOUNT, by: str = "") -> Payment:
    payment = await c.engine.charge(amount, "Kaffe", by)
    return await c.until(payment.reference, State.WAITING)


async def paid(c: Counter, amount: Money = AMOUNT, by: str = "") -> Payment:
    payment = await waiting(c, amount, by)
    c.vipps.approve(payment.reference)
    return await c.until(payment.reference, State.PAID)


async def cancelled(c: Counter) -> Payment:
    payment = await waiting(c)
    await c.engine.end(payment.reference, CancelWhy.CASHIER)
    return await c.until(payment.reference, State.CANCELLED)


async def reserved(c: Counter) -> Payment:
    payment = await waiting(c)
    c.vipps.approve(payment.reference)
    return await c.until(payment.reference, State.RESERVED)


# An X


def test_an_x_counts_what_happened_and_changes_nothing() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        first = await paid(c, by="Kari")
        await paid(c, Money(5000))
        await cancelled(c)
        await c.engine.refund(first.reference, Money(2000), "cold", "Siv")
        await c.seconds(5)
        entries = await c.journal.cut()

        figures = await desk.book.look()

        total = figures.total
        assert (total.taken.number, total.taken.sum) == (2, Money(17900))
        assert (total.refunded.number, total.refunded.sum, total.net) == (1, Money(2000), Money(15900))
        assert (total.cancelled.number, total.asked.number) == (1, 3)
        assert sorted(figures.cashiers) == ["", "Kari", "Siv"]
        assert figures.standing == figures.unasked == ()
        assert await c.journal.cut() == entries
        assert await c.journal.closings() == ()

    told(story)


def test_the_second_look_reads_only_what_is_new_and_says_the_same_as_a_first() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        sale = await paid(c)
        await waiting(c)
        await desk.book.look()
        before = (await c.journal.cut()).upto
        await c.engine.refund(sale.reference, AMOUNT, "cold")
        await c.seconds(5)
        reads: list[int] = []
        span = c.journal.span

        async def counting(after: int, upto: int, most: int) -> Any:
            reads.append(after)
            return await span(after, upto, most)

        c.journal.span = counting  # type: ignore[method-assign]
        figures = await desk.book.look()

        assert min(reads) >= before
        assert figures == await DayBook(c.journal, c.clock, UTC).look()
        assert [one.word for one in figures.open] == ["WAITING"]

    told(story)


def test_what_was_open_before_the_span_and_has_not_moved_is_still_listed() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        held = await reserved(c)
        await desk.compare()
        await desk.close("Siv")
        c.clock.offset += timedelta(days=1)
        await cancelled(c)

        for book in (desk.book, DayBook(c.journal, c.clock, UTC)):
            assert [one.reference for one in (await book.look()).open] == [held.reference]

    told(story, BY_CASHIER)


# Compared with Vipps


def test_a_day_that_agrees_has_no_difference() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        await paid(c)
        await cancelled(c)
        before = await c.journal.cut()

        comparison = await desk.compare()

        assert (comparison.payments, comparison.differences, comparison.unread) == (2, (), ())
        assert desk.holds
        assert await c.journal.cut() == before, "what is known already is not written again"

    told(story)


def test_money_taken_behind_the_tills_back_is_named_and_settled_by_the_ordinary_rules() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        held = await reserved(c)
        account = c.vipps.accounts[held.reference]
        account.captured = account.reserved

        comparison = await desk.compare()

        named = Difference(held.reference, What.CAPTURED, Money(0), AMOUNT)
        assert comparison.differences == (named,)
        await c.until(held.reference, State.PAID)
        figures, items = await desk.to_sign_for()
        assert figures.total.taken.sum == AMOUNT
        assert items == (SignedFor(Reservation.DIFFERENCE, held.reference),)
        closing = await desk.close("Siv")
        assert closing.differences == (named,)

    told(story, BY_CASHIER)


def test_a_difference_stays_named_when_the_kiosk_starts_anew_before_the_z() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        sale = await paid(c)
        c.vipps.accounts[sale.reference].refunded = 700
        await desk.compare()

        later = DayDesk(c.engine, c.journal, c.clock, UTC)
        comparison = await later.compare()
        closing = await later.close("Siv")

        assert comparison.differences == ()
        assert closing.differences == (Difference(sale.reference, What.REFUNDED, Money(0), Money(700)),)

    told(story)


def test_money_held_for_a_payment_that_was_over_is_named_and_released() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        over = await cancelled(c)
        c.vipps.accounts[over.reference].reserved = 12900

        comparison = await desk.compare()

        assert comparison.differences == (Difference(over.reference, What.RESERVED, Money(0), AMOUNT),)
        await c.seconds(30)
        assert c.vipps.accounts[over.reference].released == 12900

    told(story)


def test_a_payment_that_the_customer_is_just_approving_is_no_difference() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        sale = await waiting(c)
        comparing = asyncio.ensure_future(desk.compare())
        c.vipps.approve(sale.reference)

        assert (await comparing).differences == ()
        await c.until(sale.reference, State.PAID)

    told(story)


def test_a_comparison_tells_how_far_it_is_and_sales_go_on() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        for _ in range(6):
            await paid(c)
        steps: list[int] = []
        desk._moved = lambda: steps.append(desk.progress.done) if desk.progress else None

        comparing = asyncio.ensure_future(desk.compare())
        again = asyncio.ensure_future(desk.compare())
        await asyncio.sleep(0.01)
        assert desk.progress is not None
        await paid(c)
        comparison = await comparing
        await again

        assert comparison.payments == 6
        assert steps == sorted(steps)
        assert steps[0] == 0
        assert steps[-1] == 6
        assert desk.progress is None
        closing = await desk.close()
        assert closing.figures.total.taken.number == 7, "the sale meanwhile was read by its own watcher"

    told(story)


def test_when_vipps_asks_for_a_pause_nobody_asks_until_it_is_over() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        await paid(c)
        c.vipps.next("read", turned_away(20.0))
        before = c.clock.monotonic()

        comparison = await desk.compare()

        assert comparison.complete
        assert c.clock.monotonic() - before >= 20

    told(story)


@pytest.mark.parametrize("failure", [no_network, hung])
def test_out_of_reach_it_gives_up_soon_and_says_what_was_not_read(failure: Any) -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        for _ in range(40):
            await paid(c)
        c.vipps.next("read", *[failure] * 1000)
        before = len(c.vipps.reads())

        comparison = await desk.compare()

        assert len(comparison.unread) == 40
        assert not comparison.complete
        assert len(c.vipps.reads()) - before <= 3 * (GIVE_UP_AFTER + 4)
        with pytest.raises(NotClosed) as refused:
            await desk.close()
        assert refused.value.why is Refusal.UNSIGNED
        assert {one.why for one in refused.value.items} == {Reservation.NOT_COMPARED}
        closing = await desk.close("Siv")
        assert closing.comparison.unread == comparison.unread

    told(story)


def test_what_is_in_doubt_is_signed_for_by_name() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        sale = await waiting(c)
        c.vipps.next("capture", lost_before)
        c.vipps.approve(sale.reference)
        await c.until(sale.reference, State.CAPTURING)
        while not (payment := c.engine.payment(sale.reference)) or not payment.in_doubt:
            await c.seconds(0.05)

        _, items = await desk.to_sign_for()

        assert SignedFor(Reservation.IN_DOUBT, sale.reference) in items

    told(story)


# Closing


def test_zs_are_numbered_and_cover_everything_once() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        closings = []
        for _ in range(3):
            await paid(c)
            await desk.compare()
            closings.append(await desk.close())
            c.clock.offset += timedelta(days=1)

        assert [one.number for one in closings] == [1, 2, 3]
        assert [one.day for one in closings] == [date(2026, 11, 23 + n) for n in range(3)]
        assert [one.figures.after for one in closings] == [0, *(one.figures.upto for one in closings[:-1])]
        assert {one.figures.total.taken.sum for one in closings} == {AMOUNT}
        assert all(one.signature is None for one in closings)

    told(story)


def test_a_second_z_on_the_same_day_is_refused_and_the_next_day_has_all_of_it() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        await paid(c)
        await desk.compare()
        first = await desk.close()
        await paid(c, Money(500))
        await desk.compare()

        with pytest.raises(NotClosed) as refused:
            await desk.close("Siv")

        assert (refused.value.why, refused.value.last) == (Refusal.CLOSED_TODAY, first)
        c.clock.offset += timedelta(days=1)
        await desk.compare()
        assert (await desk.close()).figures.total.taken.sum == Money(500)

    told(story)


def test_a_till_that_did_nothing_needs_no_z() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        await desk.compare()

        with pytest.raises(NotClosed) as refused:
            await desk.close()

        assert refused.value.why is Refusal.NOTHING_HAPPENED
        assert await c.journal.closings() == ()

    told(story)


def test_a_day_with_something_open_is_closed_only_with_a_name_under_it() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        held = await reserved(c)
        await desk.compare()

        with pytest.raises(NotClosed) as refused:
            await desk.close(" ")
        assert refused.value.items == (SignedFor(Reservation.OPEN, held.reference),)
        closing = await desk.close("  Siv  Berg ")

        assert closing.signature is not None
        assert (closing.signature.name, closing.signature.items) == ("Siv Berg", refused.value.items)
        assert closing.signature.at == c.clock.now()
        assert closing.number == 1, "what was not closed has used no number"

    told(story, BY_CASHIER)


def test_a_day_that_was_never_compared_is_closed_as_such_and_signed_for() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        await paid(c)

        with pytest.raises(NotClosed) as refused:
            await desk.close()
        assert refused.value.items == (SignedFor(Reservation.NOT_COMPARED),)
        assert (await desk.close("Siv")).comparison == NOT_COMPARED

    told(story)


def test_a_comparison_of_long_ago_does_not_hold() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        await paid(c)
        await desk.compare()
        assert desk.holds

        await c.seconds(HOLDS_FOR.total_seconds())

        assert not desk.holds
        with pytest.raises(NotClosed):
            await desk.close()

    told(story)


def test_two_who_close_at_once_get_one_z() -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        await paid(c)
        await desk.compare()

        one, other = await asyncio.gather(desk.close(), desk.close(), return_exceptions=True)

        assert isinstance(other, NotClosed)
        assert await c.journal.closings() == (one,)

    told(story)


def test_the_same_history_counted_in_pieces_of_any_size_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(c: Counter, desk: DayDesk) -> None:
        for number in range(5):
            await paid(c, Money(1000 + number))
        whole = await desk.book.look()
        for piece in (1, 2, 7):
            monkeypatch.setattr("kiosk.engine.day.PIECE", piece)
            assert await DayBook(c.journal, c.clock, UTC).look() == whole

    told(story)


def test_a_count_goes_on_from_one_that_was_kept_wherever_that_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.engine.day.KEPT_EVERY", 1)

    class Counted(MemoryJournal):
        """Counts at every entry, so that a count is kept at each place of the journal."""

        def __init__(self) -> None:
            super().__init__()
            self.kept: list[Figures] = []

        async def keep_count(self, figures: Figures) -> None:
            await super().keep_count(figures)
            self.kept.append(figures)

    async def main() -> None:
        journal = Counted()
        async with counter(BY_CASHIER, journal=journal) as c:
            book = DayBook(journal, c.clock, UTC, journal)
            given_back = await reserved(c)
            await c.engine.capture(given_back.reference)
            await c.until(given_back.reference, State.PAID)
            for cashier in ("Siv", "Per"):
                await cancelled(c)
                held = await reserved(c)
                await book.look()
                await c.engine.capture(held.reference, Money(5000), by=cashier)
                await c.until(held.reference, State.RESERVED)
                await book.look()
            await c.engine.refund(given_back.reference, Money(900), "warm", by="Siv")
            await c.until(given_back.reference, State.PAID)
            await waiting(c)
            whole = await DayBook(journal, c.clock, UTC).look()
            seen = DayBook(journal, c.clock, UTC)
            await seen.look()
            upto = (await journal.cut()).upto
            for kept in [Figures(0, 0, whole.total), *journal.kept]:
                if kept.upto:
                    await journal.keep_count(kept)
                again = DayBook(journal, c.clock, UTC, journal)
                assert await again.look() == whole
                assert set(await again.seen()) == set(await seen.seen())
            places = {one.upto for one in journal.kept}
            assert upto in places
            assert len(places) > 4

    run(main())


def test_a_z_rests_on_the_entries_alone_and_not_on_a_count_that_was_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.engine.day.KEPT_EVERY", 1)

    async def story(c: Counter, desk: DayDesk) -> None:
        await paid(c)
        true = await desk.book.look()
        await c.journal.keep_count(replace(true, total=true.total + true.total))
        misled = DayDesk(c.engine, c.journal, c.clock, UTC, counts=c.journal)
        await misled.compare()
        assert (await misled.book.look()).total == true.total + true.total, "the kept count was used"

        closing = await misled.close()

        assert closing.figures.total == true.total
        second = await paid(c)
        assert (await misled.book.look()).total.taken.sum == second.amount
        assert await c.journal.kept_count() == replace(await misled.book.look(), standing=()), "it is kept again"

    told(story)


def test_a_count_that_cannot_be_kept_hides_no_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.engine.day.KEPT_EVERY", 1)

    class Full(MemoryJournal):
        async def keep_count(self, figures: Figures) -> None:
            raise JournalFull("no room")

    async def main() -> None:
        async with counter(journal=Full()) as c:
            await paid(c)
            figures = await DayBook(c.journal, c.clock, UTC, Full()).look()
            assert figures.total.taken.sum == AMOUNT

    run(main())


def test_the_z_ends_where_it_was_counted_also_if_a_sale_comes_between() -> None:
    class Slow(MemoryJournal):
        async def close_day(self, closing: Any) -> None:
            await asyncio.sleep(1)
            await super().close_day(closing)

    async def main() -> None:
        async with counter(journal=Slow()) as c:
            desk = DayDesk(c.engine, c.journal, c.clock, UTC)
            await paid(c)
            await desk.compare()
            closing = asyncio.ensure_future(desk.close())
            await asyncio.sleep(0.5)
            second = await c.engine.charge(Money(500), "Kaffe")
            assert (await closing).figures.total.asked.number == 1
            c.vipps.approve((await c.until(second.reference, State.WAITING)).reference)
            await c.until(second.reference, State.PAID)
            figures = await desk.book.look()
            assert (figures.total.asked.number, figures.total.taken.sum) == (1, Money(500))
            assert figures == await DayBook(c.journal, c.clock, UTC).look()

    run(main())
