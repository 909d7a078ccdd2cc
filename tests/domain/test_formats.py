"""Golden tables: money and times as people write them in the four countries (CLDR, checked with Babel)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.formats import MINUS, format_clock, format_date, format_figures, format_hour, format_money
from kiosk.domain.money import Currency, Money

NOK, DKK, EUR = Currency.NOK, Currency.DKK, Currency.EUR


@pytest.mark.parametrize(
    ("market", "currency", "minor_units", "written"),
    [
        ("NO", NOK, 123456750, "1_234_567,50_kr"),
        ("NO", NOK, 65000000, "650_000,00_kr"),
        ("NO", NOK, 100000, "1_000,00_kr"),
        ("NO", NOK, 99999, "999,99_kr"),
        ("NO", NOK, 12900, "129,00_kr"),
        ("NO", NOK, 5, "0,05_kr"),
        ("NO", NOK, 0, "0,00_kr"),
        ("NO", NOK, -4990, f"{MINUS}49,90_kr"),
        ("NO", NOK, -5, f"{MINUS}0,05_kr"),
        ("NO", EUR, 12900, "129,00_EUR"),
        ("DK", DKK, 123456750, "1.234.567,50_kr."),
        ("DK", DKK, -4990, "-49,90_kr."),
        ("DK", NOK, 12900, "129,00_NOK"),
        ("FI", EUR, 123456750, "1_234_567,50_€"),
        ("FI", EUR, -4990, f"{MINUS}49,90_€"),
        ("SE", NOK, 123456750, "1_234_567,50_NOK"),
        ("SE", NOK, -4990, f"{MINUS}49,90_NOK"),
        ("XX", NOK, 123456750, "1_234_567,50_kr"),
    ],
)
def test_money_is_written_as_in_the_country(market: str, currency: Currency, minor_units: int, written: str) -> None:
    assert format_money(Money(minor_units, currency), market) == written.replace("_", "\N{NO-BREAK SPACE}")


def test_figures_come_without_a_unit() -> None:
    assert format_figures(Money(123456)) == "1\N{NO-BREAK SPACE}234,56"


@pytest.mark.parametrize(("market", "written"), [("NO", "14:05"), ("DK", "14.05"), ("FI", "14.05"), ("SE", "14:05")])
def test_the_clock_is_written_as_in_the_country(market: str, written: str) -> None:
    assert format_clock(datetime(2026, 1, 9, 14, 5, 59, tzinfo=UTC), market, UTC) == written


@pytest.mark.parametrize(
    ("market", "written"), [("NO", "09.01.2026"), ("DK", "09.01.2026"), ("FI", "9.1.2026"), ("SE", "2026-01-09")]
)
def test_the_day_is_written_as_in_the_country(market: str, written: str) -> None:
    assert format_date(datetime(2026, 1, 9, 14, 5, 59, tzinfo=UTC), market, UTC) == written


def test_the_day_begins_at_midnight_on_the_shops_clock() -> None:
    assert format_date(datetime(2026, 1, 9, 23, 5, tzinfo=UTC), "NO", ZoneInfo("Europe/Oslo")) == "10.01.2026"


def test_the_clock_follows_summer_time() -> None:
    oslo = ZoneInfo("Europe/Oslo")

    assert format_clock(datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "NO", oslo) == "01:59"
    assert format_clock(datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "NO", oslo) == "03:00"


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        format_clock(datetime(2026, 1, 9, 14, 5))  # noqa: DTZ001
    with pytest.raises(ValueError, match="zone"):
        format_date(datetime(2026, 1, 9, 14, 5))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("market", "written"),
    [
        ("NO", ["01:00", "02:00_A", "02:00_B", "03:00"]),
        ("SE", ["01:00", "02:00_A", "02:00_B", "03:00"]),
        ("DK", ["01.00", "02.00_A", "02.00_B", "03.00"]),
        ("FI", ["01.00", "02.00_A", "02.00_B", "03.00"]),
    ],
)
def test_an_hour_that_comes_twice_is_told_apart(market: str, written: list[str]) -> None:
    oslo, first = ZoneInfo("Europe/Oslo"), datetime(2026, 10, 24, 23, tzinfo=UTC)
    hours = [first + timedelta(hours=number) for number in range(4)]

    long = [format_hour(hour, market, oslo) for hour in hours]
    short = [format_hour(hour, market, oslo, short=True) for hour in hours]

    assert long == [one.replace("_", "\N{NO-BREAK SPACE}") for one in written]
    assert short == ["01", "02A", "02B", "03"]


def test_the_hour_that_never_comes_is_not_written() -> None:
    oslo, first = ZoneInfo("Europe/Oslo"), datetime(2026, 3, 29, 0, tzinfo=UTC)

    assert [format_hour(first + timedelta(hours=n), "NO", oslo) for n in range(2)] == ["01:00", "03:00"]
