"""VAT: one rate for each day, and whole minor units in each line as the official example has them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import VatError
from kiosk.domain.money import Currency, Money
from kiosk.domain.vat import Rate, RateClass, rate_on, vat_in

A_DAY = timedelta(days=1)
FOOD = RateClass(
    "food",
    (
        Rate(120, until=date(2026, 3, 31)),
        Rate(60, date(2026, 4, 1), date(2027, 12, 31)),
        Rate(120, date(2028, 1, 1)),
    ),
)
amounts = st.integers(0, 65_000_000).map(Money)
permilles = st.integers(0, 999)


def test_the_vat_of_the_official_example_is_that_of_its_lines_and_not_of_its_sum() -> None:
    lines = [Money(3280), Money(2580), Money(2780)]
    whole = sum(lines, Money(0))

    vat = [vat_in(line, 150) for line in lines]

    assert whole == Money(8640)
    assert vat == [Money(428), Money(337), Money(363)]
    assert sum(vat, Money(0)) == Money(1128)
    assert whole - sum(vat, Money(0)) == Money(7512)
    assert vat_in(whole, 150) == Money(1127), "reckoned on the sum it would be another one"


@pytest.mark.parametrize(
    ("gross", "permille", "vat"),
    [
        (12500, 250, 2500),
        (4500, 250, 900),
        (12550, 255, 2550),
        (1135, 135, 135),
        (106, 60, 6),
        (5000, 0, 0),
        (0, 250, 0),
        (1, 250, 0),
        (3, 250, 1),  # 0.6
        (5, 999, 2),  # 2.4987
        (6, 200, 1),
        (9, 200, 2),  # 1.5, a half
        (-9, 200, -2),  # given back as it was taken
    ],
)
def test_the_vat_in_a_price(gross: int, permille: int, vat: int) -> None:
    assert vat_in(Money(gross), permille) == Money(vat)
    assert vat_in(Money(gross, Currency.EUR), permille).currency is Currency.EUR


@given(amounts, permilles)
def test_the_vat_is_the_nearest_whole_minor_unit(gross: Money, permille: int) -> None:
    vat = vat_in(gross, permille).minor_units
    off = vat * (1000 + permille) - gross.minor_units * permille

    assert -(1000 + permille) < 2 * off <= 1000 + permille
    assert 0 <= vat <= gross.minor_units
    assert vat_in(Money(-gross.minor_units), permille) == Money(-vat)


@given(st.lists(amounts, min_size=1, max_size=24), permilles)
def test_lines_differ_from_their_sum_by_less_than_half_a_minor_unit_each(lines: list[Money], permille: int) -> None:
    together = sum((vat_in(line, permille) for line in lines), Money(0))
    whole = vat_in(sum(lines, Money(0)), permille)

    assert 2 * abs((together - whole).minor_units) <= len(lines) + 1


@pytest.mark.parametrize(
    ("day", "permille"),
    [
        (date(1999, 12, 31), 120),
        (date(2026, 3, 31), 120),
        (date(2026, 4, 1), 60),
        (date(2027, 12, 31), 60),
        (date(2028, 1, 1), 120),
        (date(2090, 1, 1), 120),
    ],
)
def test_a_sale_has_the_rate_of_its_day(day: date, permille: int) -> None:
    assert rate_on(FOOD, day) == permille


@given(st.lists(permilles, min_size=1, max_size=6), st.data())
def test_each_day_has_the_one_rate_that_says_so(rates: list[int], data: st.DataObject) -> None:
    days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
    cuts = sorted(data.draw(st.sets(days, min_size=len(rates) - 1, max_size=len(rates) - 1)))
    since, until = [None, *cuts], [*(cut - A_DAY for cut in cuts), None]
    made = RateClass("goods", tuple(Rate(*one) for one in zip(rates, since, until, strict=True)))
    day = data.draw(days)

    holds = [rate.permille for rate in made.rates if (rate.since or date.min) <= day <= (rate.until or date.max)]

    assert [rate_on(made, day)] == holds


@pytest.mark.parametrize(
    ("rates", "complaint"),
    [
        ((), "food: expected at least one rate"),
        ((Rate(60, date(2026, 4, 1)),), "food: no rate holds before 2026-04-01"),
        ((Rate(60, until=date(2026, 4, 1)),), "food: no rate holds after 2026-04-01"),
        ((Rate(60, until=date(2026, 3, 30)), Rate(120, date(2026, 4, 1))), "food: no rate holds on 2026-03-31"),
        ((Rate(60, until=date(2026, 4, 1)), Rate(120, date(2026, 4, 1))), "food: two rates hold on 2026-04-01"),
        ((Rate(60), Rate(120, date(2026, 4, 1))), "food: two rates hold on 2026-04-01"),
        ((Rate(60, until=date(2026, 4, 1)), Rate(120)), "food: two rates hold on 2026-04-01"),
        ((Rate(60), Rate(120)), "food: two rates hold on every day"),
    ],
)
def test_a_day_without_a_rate_or_with_two_is_refused_by_name(rates: tuple[Rate, ...], complaint: str) -> None:
    with pytest.raises(VatError, match=f"^{complaint}$"):
        RateClass("food", rates)


@pytest.mark.parametrize("permille", [-1, 1000, 25.5, True, "250"])
def test_a_rate_is_whole_permille(permille: int) -> None:
    with pytest.raises(VatError, match="from 0 to 999"):
        Rate(permille)
