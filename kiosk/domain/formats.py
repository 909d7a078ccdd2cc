"""Money and times as people write them in their country (golden tables in tests/domain/test_formats.py).

Qt's own formatting is not used: it prints a negative Norwegian amount in book-keeping brackets, and differs from
what shops write in all four countries. Whole minor units come in; digits are moved as text, never divided as floats.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache

from kiosk.domain.money import Money

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class _Habits:
    """How one country writes figures. `home` is the currency that needs no code beside it, written as `unit`."""

    group: str
    comma: str
    minus: str
    home: str
    unit: str
    point: str
    """What stands between hours and minutes, and between minutes and seconds."""
    clock: str = "{hour:02d}{point}{minute:02d}"
    date: str = "{day:02d}.{month:02d}.{year}"
    day: str = "{day:02d}.{month:02d}."
    """A day of this year or the next, where there is no room for more."""


_HABITS = {
    "NO": _Habits(NO_BREAK_SPACE, ",", MINUS, "NOK", "kr", ":"),
    "DK": _Habits(".", ",", "-", "DKK", "kr.", ".", day="{day:02d}.{month:02d}"),
    "FI": _Habits(
        NO_BREAK_SPACE, ",", MINUS, "EUR", "€", ".",
        clock="{hour}{point}{minute:02d}", date="{day}.{month}.{year}", day="{day}.{month}.",
    ),
    # Swedes write 9/1 for a day, which who reads the kiosk in English takes for September: the year stays.
    "SE": _Habits(
        NO_BREAK_SPACE, ",", MINUS, "SEK", "kr", ":",
        date="{year}-{month:02d}-{day:02d}", day="{year}-{month:02d}-{day:02d}",
    ),
}  # fmt: skip


@lru_cache(maxsize=1024)  # one amount is written many times: at each change of the payment, on both screens
def format_money(money: Money, market: str = "NO") -> str:
    """Write an amount with its unit: `1 234 567,50 kr`, with spaces that do not break. Unknown markets write as NO."""
    habits = _habits(market)
    unit = habits.unit if money.currency.value == habits.home else money.currency.value
    return f"{format_figures(money, market)}{NO_BREAK_SPACE}{unit}"


def format_figures(money: Money, market: str = "NO") -> str:
    """Write an amount without its unit: `1 234 567,50`."""
    habits = _habits(market)
    units, minor = divmod(abs(money.minor_units), 100)
    return f"{_signed(money.minor_units, units, habits)}{habits.comma}{minor:02d}"


def format_rate(permille: int, market: str = "NO") -> str:
    """Write a rate in percent: `25 %`, `25,5 %`, with a space that does not break."""
    whole, tenth = divmod(permille, 10)
    return f"{whole}{_habits(market).comma}{tenth}{NO_BREAK_SPACE}%" if tenth else f"{whole}{NO_BREAK_SPACE}%"


def format_count(count: int, market: str = "NO") -> str:
    """Write a whole number: `1 234 567`."""
    return _signed(count, abs(count), _habits(market))


def format_duration(seconds: int, market: str = "NO") -> str:
    """Write minutes and seconds: `4:32`, or `4.32`."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}{_habits(market).point}{rest:02d}"


def format_clock(at: datetime, market: str = "NO", zone: tzinfo | None = None) -> str:
    """Write the time of day of an aware `at` in `zone` (by default the machine's own): `14:05`, or `14.05`."""
    habits, local = _habits(market), _local(at, zone)
    return habits.clock.format(hour=local.hour, minute=local.minute, point=habits.point)


def format_date(at: datetime, market: str = "NO", zone: tzinfo | None = None) -> str:
    """Write the day of an aware `at` in `zone` (by default the machine's own): `30.11.2026`, or `2026-11-30`."""
    local = _local(at, zone)
    return _habits(market).date.format(day=local.day, month=local.month, year=local.year)


def format_day(at: datetime, market: str = "NO", zone: tzinfo | None = None) -> str:
    """Write the day of an aware `at` in `zone` (by default the machine's own), without the year if that is usual."""
    local = _local(at, zone)
    return _habits(market).day.format(day=local.day, month=local.month, year=local.year)


def _signed(number: int, size: int, habits: _Habits) -> str:
    """Write `size` in groups of three, with the sign of `number`."""
    return f"{habits.minus if number < 0 else ''}{size:,}".replace(",", habits.group)


def _local(at: datetime, zone: tzinfo | None) -> datetime:
    if at.tzinfo is None:
        raise ValueError("a time without a zone can't be told to anybody")
    return at.astimezone(zone)


def format_hour(start: datetime, market: str = "NO", zone: tzinfo | None = None, *, short: bool = False) -> str:
    """Write the local hour that begins at the aware `start`: `14:00`, or `14` if `short`.

    An hour that comes twice when summer time ends is told apart as in timetables: `02:00 A`, then `02:00 B`.
    """
    local, hour = start.astimezone(zone), timedelta(hours=1)
    utc = start.astimezone(UTC)
    twin = ""
    if (utc + hour).astimezone(zone).hour == local.hour:
        twin = "A"
    elif (utc - hour).astimezone(zone).hour == local.hour:
        twin = "B"
    if short:
        return f"{local.hour:02d}{twin}"
    return format_clock(start, market, zone) + (NO_BREAK_SPACE + twin if twin else "")


def _habits(market: str) -> _Habits:
    return _HABITS.get(market, _HABITS["NO"])
