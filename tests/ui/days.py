"""Pages of the day, made from figures by the same function as the till's: quiet days, busy ones, and ugly ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.domain.day import (
    Closing,
    Comparison,
    Difference,
    Figures,
    Reservation,
    Signature,
    SignedFor,
    Standing,
    Sums,
    Tally,
    What,
    day_of,
    to_sign_for,
)
from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import MAXIMUM_TO_ASK_FOR, Currency, Money
from kiosk.engine.day import Progress
from kiosk.engine.day_page import DaySight, day_screen
from kiosk.engine.present import Place
from kiosk.engine.screens import DayScreen, Tone

PLACE = Place("Nordlys Kaffebar", "till-1")
OPENED = datetime(2026, 11, 27, 7, tzinfo=UTC)
NONE = Sums.none(Currency.NOK)


def tally(number: int, minor_units: int) -> Tally:
    return Tally(number, Money(minor_units))


def reference(number: int) -> PaymentReference:
    return PaymentReference(f"till-1-20261127-1{number:05}-k3f9-1")


def sums(taken: int, minor_units: int, **others: Tally) -> Sums:
    return replace(NONE, asked=tally(taken, minor_units), taken=tally(taken, minor_units), **others)


def together(parts: list[Sums]) -> Sums:
    return sum(parts, NONE)


TAKEN = [(3, 41_700), (14, 203_000), (22, 310_450), (31, 487_900), (12, 150_000), (0, 0), (18, 266_300), (9, 98_500)]
HOURS = {OPENED + timedelta(hours=n): sums(number, amount) for n, (number, amount) in enumerate(TAKEN) if number}
LAST_HOUR = max(HOURS)
HOURS[LAST_HOUR] = replace(HOURS[LAST_HOUR], refunded=tally(2, 25_800), cancelled=tally(4, 51_600))
FIGURES = Figures(801, 1690, together(list(HOURS.values())), OPENED, LAST_HOUR, HOURS)
CASHIERS = {"Kari": sums(60, 900_000), "Ola": sums(49, 657_850), "": NONE}
STANDING = (
    Standing(reference(1), "RESERVED", Money(12900), Money(12900), OPENED),
    Standing(reference(2), "IN_DOUBT", Money(45000), Money(0), OPENED),
)
DIFFERENCES = (
    Difference(reference(3), What.CAPTURED, Money(0), Money(12900)),
    Difference(reference(4), What.REFUNDED, Money(0), Money(500)),
)
AGREES = Comparison(OPENED + timedelta(hours=9), 118)
UGLY_COMPARISON = Comparison(
    OPENED + timedelta(hours=9), 60, DIFFERENCES, tuple(reference(number) for number in range(100, 160))
)
UGLY = replace(
    FIGURES,
    total=replace(
        FIGURES.total,
        taken=tally(1999, 1999 * MAXIMUM_TO_ASK_FOR),
        tips=tally(1999, 1999 * 32_500_000),
        asked=tally(2345, 2345 * MAXIMUM_TO_ASK_FOR),
        released=tally(7, MAXIMUM_TO_ASK_FOR),
        cancelled=tally(43, 1),
        expired=tally(11, 1),
        refused=tally(5, 1),
    ),
    hours={datetime(2026, 10, 24, 22, tzinfo=UTC) + timedelta(hours=n): sums(n, n * 10_000_000) for n in range(1, 25)},
    cashiers={**CASHIERS, "Anne-Kristin Østby-Sørensen": sums(1, -100)},
    standing=STANDING,
)
LONG_SPAN = replace(
    FIGURES, hours={OPENED + timedelta(hours=7 * n): sums(n + 1, (n * 37 % 50 + 1) * 10_000) for n in range(70)}
)


def z(number: int, figures: Figures = FIGURES, comparison: Comparison = AGREES, signed: str = "") -> Closing:
    at = OPENED - timedelta(days=21 - number) + timedelta(hours=11)
    items = to_sign_for(figures, comparison)
    return Closing(number, day_of(at), at, figures, comparison, Signature(signed, at, items) if signed else None)


EARLIER = tuple(z(number) if number != 16 else z(16, UGLY, UGLY_COMPARISON, "Siv Berg") for number in range(20, 0, -1))
PRINTER = {"has_printer": True, "may_print": True}
DAY = DaySight(FIGURES, last=EARLIER[0], earlier=EARLIER, **PRINTER)
UGLY_DAY = DaySight(
    UGLY, UGLY_COMPARISON, last=EARLIER[0], earlier=EARLIER, name="Anne-Kristin Østby-Sørensen", **PRINTER
)
SIGHTS = {
    "day": DAY,
    "day-first": DaySight(Figures(0, 0, NONE)),
    "day-counting": DaySight(),
    "day-reading": replace(DAY, progress=Progress(47, 118)),
    "day-agrees": replace(DAY, figures=replace(FIGURES, cashiers=CASHIERS), comparison=AGREES),
    "day-question": replace(DAY, comparison=AGREES, asking=()),
    "day-ugly": UGLY_DAY,
    "day-ugly-question": replace(UGLY_DAY, asking=to_sign_for(UGLY, UGLY_COMPARISON)),
    "day-named-question": replace(
        UGLY_DAY, asking=tuple(SignedFor(why, reference(n)) for n, why in enumerate(list(Reservation)[:3], 1))
    ),
    "day-long": replace(DAY, figures=LONG_SPAN),
    "day-z": replace(DAY, shown=EARLIER[0], message="The day is closed.", message_tone=Tone.GOOD),
    "day-ugly-z": replace(DAY, shown=EARLIER[4]),
    "day-printing": replace(
        DAY,
        shown=EARLIER[0],
        message="The report is on its way to the printer.",
        message_tone=Tone.GOOD,
        may_print=False,
    ),
    "day-refused": replace(
        DAY,
        message="This day was closed at 18:00, as Z 20. What happens now belongs to the next Z.",
        message_tone=Tone.WARNING,
    ),
}
DAYS: dict[str, DayScreen] = {name: day_screen(sight, PLACE) for name, sight in SIGHTS.items()}
