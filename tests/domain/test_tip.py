"""The tip: a percentage in whole minor units, rounded half up, and never more than may be asked for."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import MAXIMUM_TO_ASK_FOR, MINIMUM_TO_ASK_FOR, Currency, Money, to_ask_for
from kiosk.domain.tip import TipOffer, offers, tip_of

askable = st.builds(Money, st.integers(MINIMUM_TO_ASK_FOR, MAXIMUM_TO_ASK_FOR), st.sampled_from(Currency))
percents = st.integers(1, 100)


@pytest.mark.parametrize(
    ("amount", "percent", "tip"),
    [
        (12900, 10, 1290),
        (12900, 5, 645),
        (100, 1, 1),
        (149, 1, 1),  # 1.49
        (150, 1, 2),  # 1.50: a half goes up
        (130, 15, 20),  # 19.5
        (129, 15, 19),  # 19.35
        (65_000_000, 100, 65_000_000),
    ],
)
def test_a_tip_is_rounded_half_up_to_a_whole_minor_unit(amount: int, percent: int, tip: int) -> None:
    assert tip_of(Money(amount), percent) == Money(tip)


@given(askable, percents)
def test_a_tip_is_the_percentage_to_half_a_minor_unit(amount: Money, percent: int) -> None:
    exact = Fraction(amount.minor_units * percent, 100)

    tip = tip_of(amount, percent)

    assert tip.currency is amount.currency
    assert -Fraction(1, 2) < tip.minor_units - exact <= Fraction(1, 2)


@given(askable, st.lists(percents, unique=True).map(sorted))
def test_what_is_offered_may_be_asked_for_and_what_may_be_is_offered(amount: Money, wanted: list[int]) -> None:
    offered = offers(amount, wanted)

    for one in offered:
        assert one.tip == tip_of(amount, one.percent)
        assert one.total == to_ask_for(amount + one.tip)
        assert one.tip.minor_units > 0
    assert [one.percent for one in offered] == [
        percent for percent in wanted if (amount + tip_of(amount, percent)).minor_units <= MAXIMUM_TO_ASK_FOR
    ]


@given(askable, percents, percents)
def test_a_higher_percentage_is_never_less(amount: Money, one: int, other: int) -> None:
    low, high = sorted((one, other))

    assert tip_of(amount, low).minor_units <= tip_of(amount, high).minor_units


def test_an_offer_says_all_that_a_customer_wants_to_know() -> None:
    assert offers(Money(12900), (10,)) == (TipOffer(10, Money(1290), Money(14190)),)


def test_nothing_is_offered_on_what_cannot_be_asked_for() -> None:
    assert offers(Money(99), (5, 10)) == ()
    assert offers(Money(MAXIMUM_TO_ASK_FOR + 1), (5, 10)) == ()
    assert offers(Money(MAXIMUM_TO_ASK_FOR), (5, 10)) == ()
    assert [one.percent for one in offers(Money(60_000_000), (5, 8, 10))] == [5, 8]
    assert offers(Money(12900), ()) == ()
