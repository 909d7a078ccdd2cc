"""The figures of a day: money counts where it moved, and the Zs add up to the whole whatever the cuts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.day import (
    NOT_COMPARED,
    Comparison,
    Difference,
    Figures,
    Refusal,
    Reservation,
    SignedFor,
    Standing,
    Sums,
    Tally,
    Tallying,
    What,
    all_differences,
    day_of,
    differences,
    hour_of,
    moved,
    to_sign_for,
    why_not_closed,
)
from kiosk.domain.events import (
    CancelRequested,
    CaptureRequested,
    ChangeAnswered,
    ChangeUnsure,
    Event,
    PaymentCreated,
    RefundRequested,
)
from kiosk.domain.identifiers import IdempotencyKey, PaymentReference
from kiosk.domain.money import Currency, Money
from kiosk.domain.payment import CancelWhy, CapturePolicy, Payment, State, Totals
from kiosk.domain.transitions import replay
from tests.support.stories import AMOUNT, REASON, REFERENCE, T0, approved, charge, ended, totals

OSLO = ZoneInfo("Europe/Oslo")
KEY, REFUND_KEY = IdempotencyKey.of(REFERENCE, "capture", 1), IdempotencyKey.of(REFERENCE, "refund", 1)
TAKEN = approved(captured=12900, done=frozenset({KEY}))
SALE: tuple[Event, ...] = (
    replace(charge(), by="Kari"),
    PaymentCreated(at=T0),
    approved(),
    CaptureRequested(at=T0, key=KEY, amount=AMOUNT),
    ChangeAnswered(at=T0, key=KEY),
    TAKEN,
)
REFUND: tuple[Event, ...] = (
    RefundRequested(at=T0, key=REFUND_KEY, amount=Money(4000), why="cold", by="Siv"),
    approved(captured=12900, refunded=4000, done=frozenset({KEY, REFUND_KEY})),
)


def counted(story: tuple[Event, ...], after: int = 0, upto: int | None = None) -> Figures:
    """The figures of a span of one payment's story."""
    upto = len(story) if upto is None else upto
    tally = Tallying(after, Currency.NOK, UTC)
    for number in range(after + 1, upto + 1):
        before = replay(story[: number - 1]) if number > 1 else None
        tally.take(number, story[number - 1].at, before, replay(story[:number]))
    last = replay(story[:upto])
    return tally.figures([] if last.settled else [last])


def kr(number: int, minor_units: int) -> Tally:
    return Tally(number, Money(minor_units))


def test_a_sale_and_its_refund() -> None:
    figures = counted((*SALE, *REFUND))

    assert figures.total.asked == figures.total.taken == kr(1, 12900)
    assert figures.total.refunded == kr(1, 4000)
    assert figures.total.net == Money(8900)
    assert not figures.standing
    assert {by: (one.taken.sum, one.refunded.sum) for by, one in figures.cashiers.items()} == {
        "Kari": (AMOUNT, Money(0)),
        "Siv": (Money(0), Money(4000)),
    }


@pytest.mark.parametrize("cut", range(1, 6))
def test_a_sale_asked_before_a_cut_and_taken_after_it_is_of_the_second_z(cut: int) -> None:
    first, second = counted(SALE, 0, cut), counted(SALE, cut)

    assert (first.total.asked, first.total.taken) == (kr(1, 12900), kr(0, 0))
    assert (second.total.asked, second.total.taken) == (kr(0, 0), kr(1, 12900))
    assert [one.reference for one in first.standing] == [REFERENCE]
    assert not second.standing


def test_what_is_open_and_what_is_in_doubt_is_told_apart() -> None:
    lost = (*SALE[:4], ChangeUnsure(at=T0, key=KEY, reason=REASON))

    assert [one.word for one in counted(SALE[:3]).open] == ["RESERVED"]
    assert counted(SALE[:3]).open[0].held == AMOUNT
    assert [one.word for one in counted(lost).in_doubt] == ["IN_DOUBT"]
    assert not counted(lost).open


def test_a_part_counts_where_it_moved_and_the_payment_once() -> None:
    policy = CapturePolicy.BY_CASHIER
    story = (
        charge(policy),
        PaymentCreated(at=T0),
        approved(),
        CaptureRequested(at=T0, key=KEY, amount=Money(5000), by="Ola"),
        approved(captured=5000, done=frozenset({KEY})),
        CancelRequested(at=T0, why=CancelWhy.REST),
        approved(captured=5000, cancelled=7900, done=frozenset({KEY})),
    )

    first, second = counted(story, 0, 5), counted(story, 5)

    assert (first.total.taken, first.total.released) == (kr(1, 5000), kr(0, 0))
    assert (second.total.taken, second.total.released) == (kr(0, 0), kr(1, 7900))


TIP = Money(1290)
TIPPED: tuple[Event, ...] = (replace(charge(), by="Kari", tip=TIP), *SALE[1:])


def test_a_tip_counts_where_the_money_was_taken_and_stays_what_was_paid() -> None:
    figures = counted((*TIPPED, *REFUND))

    assert figures.total.tips == kr(1, 1290)
    assert figures.total.taken == kr(1, 12900)
    assert figures.total.net == Money(8900)
    assert {by: one.tips for by, one in figures.cashiers.items()} == {"Kari": kr(1, 1290), "Siv": kr(0, 0)}
    assert counted(TIPPED[:5]).total.tips == kr(0, 0)
    assert counted((*TIPPED, *REFUND), 6).total.tips == kr(0, 0)


def test_no_tip_is_counted_of_what_was_not_taken() -> None:
    over = (TIPPED[0], PaymentCreated(at=T0), CancelRequested(at=T0, why=CancelWhy.CASHIER), ended())

    assert counted(TIPPED[:3]).total.tips == kr(0, 0)
    assert counted(over).total.tips == kr(0, 0)
    assert counted((*over, approved(), approved(cancelled=12900))).total.tips == kr(0, 0)


def test_a_part_holds_no_tip_and_the_last_of_the_parts_the_whole_of_it() -> None:
    begin = replace(charge(CapturePolicy.BY_CASHIER), tip=TIP)
    second_key = IdempotencyKey.of(REFERENCE, "capture", 2)
    part = (
        begin,
        PaymentCreated(at=T0),
        approved(),
        CaptureRequested(at=T0, key=KEY, amount=Money(5000)),
        approved(captured=5000, done=frozenset({KEY})),
    )
    released = (
        *part,
        CancelRequested(at=T0, why=CancelWhy.REST),
        approved(captured=5000, cancelled=7900, done=frozenset({KEY})),
    )
    taken = (
        *part,
        CaptureRequested(at=T0, key=second_key, amount=Money(7900)),
        approved(captured=12900, done=frozenset({KEY, second_key})),
    )

    assert counted(part).total.tips == kr(0, 0)
    assert counted(released).total.tips == kr(0, 0)
    assert replay(released).tip_paid is None
    assert counted(taken, 0, 5).total.tips == kr(0, 0)
    assert counted(taken, 5).total.tips == kr(1, 1290)
    assert replay(taken).tip_paid == TIP


def test_an_end_counts_and_counts_back_if_the_payment_turns_out_approved() -> None:
    over = (charge(), PaymentCreated(at=T0), CancelRequested(at=T0, why=CancelWhy.CASHIER), ended())
    late = (*over, approved(), approved(cancelled=12900))

    assert counted(over).total.cancelled == kr(1, 12900)
    assert counted(late, 4, 5).total.cancelled == kr(-1, -12900)
    assert counted(late, 5).total.cancelled == kr(1, 12900)
    assert counted(late).total.cancelled == kr(1, 12900)
    assert counted(late).total.released == kr(1, 12900)


def test_what_moves_nothing_counts_nothing() -> None:
    assert moved(replay(SALE[:3]), replay(SALE[:4])) is None
    assert not Sums.none(Currency.NOK)


# Zs add up to the whole ----------------------------------------------------------------------------------------------

sums = st.integers(0, 100_000)


@st.composite
def histories(draw: st.DrawFn) -> list[tuple[Payment | None, Payment, datetime]]:
    """Entries of some payments as a journal has them: each leads from the payment's last snapshot to its next."""
    now: dict[int, Payment] = {}
    entries = []
    for step in range(draw(st.integers(0, 40))):
        which = draw(st.integers(0, 5))
        before = now.get(which)
        if before is None:
            amount = 1 + draw(sums)
            tip = draw(st.none() | st.integers(1, amount).map(Money))
            begin = replace(charge(amount=Money(amount)), by=draw(st.sampled_from(["", "Kari", "Ola"])), tip=tip)
            after = replay((begin,))
        else:
            after = replace(
                before,
                state=draw(st.sampled_from(State)),
                totals=Totals(*(Money(draw(sums)) for _ in range(4))),
            )
        at = T0 + timedelta(minutes=draw(st.integers(-5000, 5000)) + step)
        entries.append((before, after, at))
        now[which] = after
    return entries


def figures_of(entries: list[tuple[Payment | None, Payment, datetime]], after: int, upto: int) -> Figures:
    tally = Tallying(after, Currency.NOK, OSLO)
    for sequence in range(after + 1, upto + 1):
        before, now, at = entries[sequence - 1]
        tally.take(sequence, at, before, now)
    return tally.figures(())


@given(histories(), st.lists(st.integers(0, 40)))
def test_the_sums_of_all_zs_are_those_of_the_whole_whatever_the_cuts(
    entries: list[tuple[Payment | None, Payment, datetime]], cuts: list[int]
) -> None:
    whole = figures_of(entries, 0, len(entries))
    edges = sorted({0, len(entries), *(cut for cut in cuts if cut <= len(entries))})

    spans = [figures_of(entries, after, upto) for after, upto in pairwise(edges)]

    nothing = Sums.none(Currency.NOK)
    assert sum((one.total for one in spans), nothing) == whole.total
    for by_what in ("hours", "cashiers"):
        together: dict[object, Sums] = {}
        for span in spans:
            for key, one in getattr(span, by_what).items():
                together[key] = together.get(key, nothing) + one
        assert {key: one for key, one in together.items() if one} == {
            key: one for key, one in getattr(whole, by_what).items() if one
        }
        assert sum(getattr(whole, by_what).values(), nothing) == whole.total


@given(histories())
def test_the_figures_of_the_whole_are_what_the_payments_say_at_its_end(
    entries: list[tuple[Payment | None, Payment, datetime]],
) -> None:
    total = figures_of(entries, 0, len(entries)).total
    superseded = {id(before) for before, _, _ in entries if before is not None}
    last = [after for _, after, _ in entries if id(after) not in superseded]

    for of_zs, of_payments in (
        (total.taken.sum, "captured"),
        (total.refunded.sum, "refunded"),
        (total.released.sum, "cancelled"),
    ):
        assert of_zs.minor_units == sum(getattr(one.totals, of_payments).minor_units for one in last)
    assert total.asked.number == len(last)
    assert total.taken.number == sum(bool(one.totals.captured) for one in last)
    tips = [one.tip_paid for one in last if one.tip_paid]
    assert total.tips == kr(len(tips), sum(one.minor_units for one in tips))
    for tally, state in (
        (total.cancelled, State.CANCELLED),
        (total.expired, State.EXPIRED),
        (total.refused, State.REFUSED),
    ):
        assert tally.number == sum(one.state is state for one in last)


def test_an_entry_is_counted_once_and_in_its_order() -> None:
    tally = Tallying(7, Currency.NOK)
    tally.take(8, T0, None, replay(SALE[:1]))

    for wrong in (8, 10):
        with pytest.raises(ValueError, match="entry 9 comes next"):
            tally.take(wrong, T0, None, replay(SALE[:1]))


# Time ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("midnight", "hours"),
    [
        (datetime(2026, 3, 28, 23, tzinfo=UTC), 23),
        (datetime(2026, 10, 24, 22, tzinfo=UTC), 25),
        (datetime(2026, 11, 26, 23, tzinfo=UTC), 24),
    ],
)
def test_a_day_of_23_24_or_25_hours_has_as_many(midnight: datetime, hours: int) -> None:
    quarters = [midnight + timedelta(minutes=15 * number, seconds=7) for number in range(4 * 26)]
    today = [at for at in quarters if day_of(at, OSLO) == day_of(midnight, OSLO)]

    found = sorted({hour_of(at, OSLO) for at in today})

    assert found == [midnight + timedelta(hours=number) for number in range(hours)]


def test_the_first_and_the_second_time_of_an_hour_are_two() -> None:
    once, again = datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)

    assert once.astimezone(OSLO).hour == again.astimezone(OSLO).hour == 2
    assert hour_of(once, OSLO) != hour_of(again, OSLO)


def test_an_hour_begins_with_the_clock_on_the_wall() -> None:
    kolkata = ZoneInfo("Asia/Kolkata")

    assert hour_of(datetime(2026, 1, 1, 12, 45, tzinfo=UTC), kolkata) == datetime(2026, 1, 1, 12, 30, tzinfo=UTC)
    assert day_of(datetime(2026, 1, 1, 23, 30, tzinfo=UTC), OSLO) == date(2026, 1, 2)


# Compared ------------------------------------------------------------------------------------------------------------


def test_money_taken_behind_the_tills_back_is_a_difference() -> None:
    reserved = replay(SALE[:3])

    (found,) = differences(reserved, totals(reserved=12900, captured=12900))

    assert found == Difference(REFERENCE, What.CAPTURED, Money(0), AMOUNT)


def test_money_that_moved_unasked_is_in_the_figures_also_if_nobody_compared() -> None:
    taken = approved(captured=12900)
    given_back = approved(captured=12900, refunded=500, done=frozenset({KEY}))

    assert counted((*SALE[:3], taken)).unasked == (Difference(REFERENCE, What.CAPTURED, Money(0), AMOUNT),)
    assert counted((*SALE, given_back)).unasked == (Difference(REFERENCE, What.REFUNDED, Money(0), Money(500)),)
    assert counted((*SALE, *REFUND)).unasked == ()


def test_a_difference_that_was_found_twice_is_named_once() -> None:
    figures = counted((*SALE[:3], approved(captured=12900)))
    found = Difference(REFERENCE, What.CAPTURED, Money(0), AMOUNT)

    assert all_differences(figures, Comparison(T0, 1, (found,))) == (found,)


def test_money_given_back_behind_the_tills_back_is_a_difference() -> None:
    (found,) = differences(replay(SALE), totals(reserved=12900, captured=12900, refunded=500))

    assert found == Difference(REFERENCE, What.REFUNDED, Money(0), Money(500))


def test_money_still_held_for_a_payment_that_is_over_is_a_difference() -> None:
    over = replay((charge(), PaymentCreated(at=T0), CancelRequested(at=T0, why=CancelWhy.CASHIER), ended()))

    (found,) = differences(over, totals(reserved=12900))

    assert found == Difference(REFERENCE, What.RESERVED, Money(0), AMOUNT)


@pytest.mark.parametrize(
    ("story", "theirs"),
    [
        (SALE, totals(reserved=12900, captured=12900)),
        (SALE[:2], totals(reserved=12900)),
        (SALE[:2], totals(reserved=12900, captured=12900)),
        (SALE[:4], totals(reserved=12900)),
        (SALE[:4], totals(reserved=12900, captured=12900)),
        ((*SALE, REFUND[0]), totals(reserved=12900, captured=12900, refunded=4000)),
        ((*SALE, REFUND[0]), totals(reserved=12900, captured=12900)),
    ],
)
def test_what_is_the_same_or_just_happening_is_no_difference(story: tuple[Event, ...], theirs: Totals) -> None:
    assert differences(replay(story), theirs) == ()


# Closing -------------------------------------------------------------------------------------------------------------

COMPARED = Comparison(T0, 1)
OTHER = PaymentReference("till-1-20261123-101500-k3f9-2")


def test_nothing_is_to_be_signed_for_where_all_adds_up() -> None:
    assert to_sign_for(counted(SALE), COMPARED) == ()


def test_everything_that_does_not_add_up_is_to_be_signed_for_by_name() -> None:
    figures = counted(SALE[:3])
    doubtful = Standing(OTHER, "IN_DOUBT", AMOUNT, Money(0), T0)
    difference = Difference(OTHER, What.CAPTURED, Money(0), AMOUNT)

    items = to_sign_for(
        replace(figures, standing=(*figures.standing, doubtful)), Comparison(T0, 1, (difference,), (REFERENCE,))
    )

    assert items == (
        SignedFor(Reservation.OPEN, REFERENCE),
        SignedFor(Reservation.IN_DOUBT, OTHER),
        SignedFor(Reservation.DIFFERENCE, OTHER),
        SignedFor(Reservation.NOT_COMPARED, REFERENCE),
    )


def test_a_day_that_was_not_compared_is_signed_for() -> None:
    assert to_sign_for(counted(SALE), NOT_COMPARED) == (SignedFor(Reservation.NOT_COMPARED),)


def test_why_a_day_is_not_closed() -> None:
    figures, items = counted(SALE), (SignedFor(Reservation.NOT_COMPARED),)

    assert why_not_closed(figures, (), closed_today=False, signed=False) is None
    assert why_not_closed(figures, items, closed_today=False, signed=False) is Refusal.UNSIGNED
    assert why_not_closed(figures, items, closed_today=False, signed=True) is None
    assert why_not_closed(figures, (), closed_today=True, signed=True) is Refusal.CLOSED_TODAY
    assert why_not_closed(counted(SALE, 6), (), closed_today=False, signed=True) is Refusal.NOTHING_HAPPENED
