"""Golden tables: money and times as people write them in the four countries (CLDR, checked with Babel)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.formats import (
    MINUS,
    format_clock,
    format_count,
    format_date,
    format_day,
    format_duration,
    format_figures,
    format_hour,
    format_money,
    format_rate,
)
from kiosk.domain.money import Currency, Money

NOK, DKK, EUR = Currency.NOK, Currency.DKK, Currency.EUR
MARKETS = ("NO", "DK", "FI", "SE")


def golden(*rows: tuple[object, ...]) -> list[tuple[object, ...]]:
    """One row for each thing said, one column for each market: a case for each of them."""
    return [
        (market, what, written) for what, *columns in rows for market, written in zip(MARKETS, columns, strict=True)
    ]


# Norway, Denmark and Finland in the money of the country. Swedish kronor are no currency of the payment APIs: in Sweden
# amounts stand with their code. A "_" is a space that does not break, a "~" the minus sign U+2212.
@pytest.mark.parametrize(
    ("market", "minor_units", "written"),
    golden(
        (0, "0,00_kr", "0,00_kr.", "0,00_€", "0,00_NOK"),
        (5, "0,05_kr", "0,05_kr.", "0,05_€", "0,05_NOK"),
        (12900, "129,00_kr", "129,00_kr.", "129,00_€", "129,00_NOK"),
        (99999, "999,99_kr", "999,99_kr.", "999,99_€", "999,99_NOK"),
        (100000, "1_000,00_kr", "1.000,00_kr.", "1_000,00_€", "1_000,00_NOK"),
        (65000000, "650_000,00_kr", "650.000,00_kr.", "650_000,00_€", "650_000,00_NOK"),
        (123456750, "1_234_567,50_kr", "1.234.567,50_kr.", "1_234_567,50_€", "1_234_567,50_NOK"),
        (-5, "~0,05_kr", "-0,05_kr.", "~0,05_€", "~0,05_NOK"),
        (-4990, "~49,90_kr", "-49,90_kr.", "~49,90_€", "~49,90_NOK"),
        (-123456750, "~1_234_567,50_kr", "-1.234.567,50_kr.", "~1_234_567,50_€", "~1_234_567,50_NOK"),
    ),
)
def test_money_is_written_as_in_the_country(market: str, minor_units: int, written: str) -> None:
    currency = {"NO": NOK, "DK": DKK, "FI": EUR, "SE": NOK}[market]

    assert format_money(Money(minor_units, currency), market) == spelt(written)


@pytest.mark.parametrize(
    ("market", "currency", "written"),
    [
        ("NO", EUR, "129,00_EUR"),
        ("DK", NOK, "129,00_NOK"),
        ("DK", EUR, "129,00_EUR"),
        ("FI", NOK, "129,00_NOK"),
        ("SE", EUR, "129,00_EUR"),
    ],
)
def test_money_of_another_country_is_written_with_its_code(market: str, currency: Currency, written: str) -> None:
    assert format_money(Money(12900, currency), market) == spelt(written)


def test_a_market_that_nobody_knows_writes_as_norway() -> None:
    assert format_money(Money(123456750), "XX") == spelt("1_234_567,50_kr")
    assert format_date(datetime(2026, 1, 9, tzinfo=UTC), "XX", UTC) == "09.01.2026"


def spelt(written: str) -> str:
    return written.replace("_", "\N{NO-BREAK SPACE}").replace("~", MINUS)


def test_figures_come_without_a_unit() -> None:
    assert format_figures(Money(123456)) == "1\N{NO-BREAK SPACE}234,56"


@pytest.mark.parametrize(
    ("market", "count", "written"),
    golden(
        (0, "0", "0", "0", "0"),
        (999, "999", "999", "999", "999"),
        (1000, "1_000", "1.000", "1_000", "1_000"),
        (1234567, "1_234_567", "1.234.567", "1_234_567", "1_234_567"),
        (-1000, "~1_000", "-1.000", "~1_000", "~1_000"),
    ),
)
def test_a_count_is_written_as_in_the_country(market: str, count: int, written: str) -> None:
    assert format_count(count, market) == spelt(written)


@pytest.mark.parametrize(
    ("market", "permille", "written"),
    golden(
        (0, "0_%", "0_%", "0_%", "0_%"),
        (60, "6_%", "6_%", "6_%", "6_%"),
        (250, "25_%", "25_%", "25_%", "25_%"),
        (255, "25,5_%", "25,5_%", "25,5_%", "25,5_%"),
    ),
)
def test_a_rate_is_written_in_percent(market: str, permille: int, written: str) -> None:
    assert format_rate(permille, market) == spelt(written)


@pytest.mark.parametrize(
    ("market", "time", "written"),
    golden(
        ((0, 0), "00:00", "00.00", "0.00", "00:00"),
        ((9, 5), "09:05", "09.05", "9.05", "09:05"),
        ((14, 5), "14:05", "14.05", "14.05", "14:05"),
    ),
)
def test_the_clock_is_written_as_in_the_country(market: str, time: tuple[int, int], written: str) -> None:
    assert format_clock(datetime(2026, 1, 9, *time, 59, tzinfo=UTC), market, UTC) == written


@pytest.mark.parametrize(
    ("market", "seconds", "written"),
    golden(
        (0, "0:00", "0.00", "0.00", "0:00"), (9, "0:09", "0.09", "0.09", "0:09"), (272, "4:32", "4.32", "4.32", "4:32")
    ),
)
def test_what_is_left_of_a_time_is_written_as_in_the_country(market: str, seconds: int, written: str) -> None:
    assert format_duration(seconds, market) == written


@pytest.mark.parametrize(
    ("market", "day", "written"),
    golden(
        ((2026, 1, 9), "09.01.2026", "09.01.2026", "9.1.2026", "2026-01-09"),
        ((2026, 11, 30), "30.11.2026", "30.11.2026", "30.11.2026", "2026-11-30"),
    ),
)
def test_the_date_is_written_as_in_the_country(market: str, day: tuple[int, int, int], written: str) -> None:
    assert format_date(datetime(*day, 14, 5, 59, tzinfo=UTC), market, UTC) == written


@pytest.mark.parametrize(
    ("market", "day", "written"),
    golden(
        ((2026, 1, 9), "09.01.", "09.01", "9.1.", "2026-01-09"),
        ((2026, 11, 30), "30.11.", "30.11", "30.11.", "2026-11-30"),
    ),
)
def test_a_day_is_written_as_short_as_the_country_does(market: str, day: tuple[int, int, int], written: str) -> None:
    assert format_day(datetime(*day, 14, 5, 59, tzinfo=UTC), market, UTC) == written


def test_the_day_begins_at_midnight_on_the_shops_clock() -> None:
    assert format_day(datetime(2026, 1, 9, 23, 5, tzinfo=UTC), "NO", ZoneInfo("Europe/Oslo")) == "10.01."
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
    with pytest.raises(ValueError, match="zone"):
        format_day(datetime(2026, 1, 9, 14, 5))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("market", "written"),
    [
        ("NO", ["01:00", "02:00_A", "02:00_B", "03:00"]),
        ("SE", ["01:00", "02:00_A", "02:00_B", "03:00"]),
        ("DK", ["01.00", "02.00_A", "02.00_B", "03.00"]),
        ("FI", ["1.00", "2.00_A", "2.00_B", "3.00"]),
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
