"""The page "The day": figures, hours, what does not add up, and the way to a Z. Pure: one look -> DayScreen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from kiosk.domain.day import (
    NOT_COMPARED,
    Closing,
    Comparison,
    Figures,
    SignedFor,
    Sums,
    all_differences,
    day_of,
)
from kiosk.domain.formats import format_hour
from kiosk.domain.money import Money
from kiosk.domain.phrase import phrase, sentences
from kiosk.engine.day import Progress
from kiosk.engine.day_report import (
    NOT_READ,
    RESERVATIONS,
    ReportLine,
    Size,
    cashier_name,
    difference_words,
    how_compared,
    moment,
    standing_words,
    sum_lines,
)
from kiosk.engine.present import Place
from kiosk.engine.screens import DayBar, DayLine, DayNote, DayQuestion, DayScreen, DayZ, Tone

MOST_NOTES = 40
"""What does not add up is listed up to so many payments, then counted."""
MOST_NAMED = 3
"""What is signed for is named up to so many payments, then counted."""
MOST_BARS = 31
"""A chart of more is not read any more; then the newest are shown."""
HOURS_OF_A_DAY = 25
"""The longest day has so many."""


@dataclass(frozen=True, slots=True)
class DaySight:
    """One look at the day: `figures` is None while it is being counted for the first time, or could not be counted.

    `shown` is an earlier Z that is looked at instead. `asking` is set once somebody wants to close: what would have to
    be signed for, empty if nothing. `name` is who is signed in, and with `asks_name` only a proposal of who signs.
    `message` says what came of the last wish.
    """

    figures: Figures | None = None
    comparison: Comparison = NOT_COMPARED
    progress: Progress | None = None
    last: Closing | None = None
    earlier: tuple[Closing, ...] = ()
    shown: Closing | None = None
    asking: tuple[SignedFor, ...] | None = None
    name: str = ""
    asks_name: bool = True
    message: str = ""
    message_tone: Tone = Tone.NEUTRAL
    has_printer: bool = False
    may_print: bool = False


def day_screen(sight: DaySight, place: Place) -> DayScreen:
    """Say all of it."""
    shown = sight.shown
    figures = shown.figures if shown else sight.figures
    comparison = shown.comparison if shown else sight.comparison
    heading, text = _heading(sight, place)
    if figures is None:
        return DayScreen(heading, text, message=sight.message, message_tone=sight.message_tone, counting=True)
    found = all_differences(figures, comparison)
    asking = sight.asking is not None and not shown and sight.progress is None
    busy = sight.progress is not None
    return DayScreen(
        heading,
        text,
        number=shown.number if shown else 0,
        lines=tuple(_line(line) for line in sum_lines(figures, place)),
        bars=bars_of(figures, place),
        chart=chart_title(figures, place),
        cashiers=_cashiers(figures, place),
        compared=_compared(comparison, len(found), place, sight.progress),
        compared_tone=_tone(comparison, bool(found), busy),
        progress=_fraction(sight.progress),
        notes=_notes(figures, comparison, place),
        signed=_signed(shown, place),
        question=_question(sight, place) if asking else None,
        may_compare=not busy and not shown and figures.upto > 0,
        may_close=not busy and not shown and not asking and figures.upto > figures.after,
        earlier=tuple(_z(one, place) for one in sight.earlier),
        message=sight.message,
        message_tone=sight.message_tone,
        has_printer=sight.has_printer,
        may_print=sight.may_print and not busy and not asking,
    )


def _heading(sight: DaySight, place: Place) -> tuple[str, str]:
    if shown := sight.shown:
        return phrase("Z report {number}", number=str(shown.number)), moment(shown.at, place)
    if last := sight.last:
        since = phrase("Since Z {number}, {moment}", number=str(last.number), moment=moment(last.at, place))
        return phrase("The day so far"), since
    return phrase("The day so far"), phrase("Since the first payment")


def _line(line: ReportLine) -> DayLine:
    return DayLine(line.text, line.number, line.amount, line.size is Size.STRONG)


def _cashiers(figures: Figures, place: Place) -> tuple[DayLine, ...]:
    if not any(figures.cashiers):
        return ()
    return tuple(
        DayLine(cashier_name(by), str(sums.taken.number), place.money(sums.net))
        for by, sums in figures.cashiers.items()
    )


def bars_of(figures: Figures, place: Place, zone: tzinfo | None = None) -> tuple[DayBar, ...]:
    """What was taken in each hour from the first to the last, quiet ones between; in each day of a longer span."""
    taken = _taken(figures, place, zone)
    most = max((one.minor_units for _, one in taken), default=0)
    return tuple(
        DayBar(label, place.money(one) if one else "", max(0, one.minor_units) / most if most > 0 else 0.0)
        for label, one in taken
    )


def chart_title(figures: Figures, place: Place, zone: tzinfo | None = None) -> str:
    """What the bars show; empty where nothing was taken, or in one hour alone: one bar says nothing."""
    taken = _taken(figures, place, zone)
    most = max((one.minor_units for _, one in taken), default=0)
    if most <= 0 or len(taken) == 1:
        return ""
    amount = place.money(Money(most, figures.currency))
    if _is_one_day(figures):
        return phrase("Taken per hour, at most {amount}", amount=amount)
    return phrase("Taken per day, at most {amount}", amount=amount)


def _is_one_day(figures: Figures) -> bool:
    return max(figures.hours) - min(figures.hours) < HOURS_OF_A_DAY * timedelta(hours=1)


def _taken(figures: Figures, place: Place, zone: tzinfo | None) -> list[tuple[str, Money]]:
    hours, nothing = figures.hours, Sums.none(figures.currency)
    if not hours:
        return []
    together: dict[str, Sums] = {}
    if _is_one_day(figures):
        at: datetime = min(hours)
        while at <= max(hours):
            together[format_hour(at, place.market, zone, short=True)] = hours.get(at, nothing)
            at += timedelta(hours=1)
    else:
        for start, sums in hours.items():
            day = day_of(start, zone)
            label = f"{day.day}.{day.month}."
            together[label] = together.get(label, nothing) + sums
    return [(label, sums.taken.sum) for label, sums in together.items()][-MOST_BARS:]


def _compared(comparison: Comparison, differences: int, place: Place, progress: Progress | None) -> str:
    if progress is not None:
        return phrase("Reading from Vipps: {done} of {total}", done=str(progress.done), total=str(progress.total))
    return how_compared(comparison, differences, place)


def _tone(comparison: Comparison, differs: bool, busy: bool) -> Tone:
    if busy:
        return Tone.BUSY
    if differs or comparison.unread:
        return Tone.WARNING
    return Tone.GOOD if comparison.complete else Tone.NEUTRAL


def _fraction(progress: Progress | None) -> float | None:
    if progress is None:
        return None
    return progress.done / progress.total if progress.total else 0.0


def _notes(figures: Figures, comparison: Comparison, place: Place) -> tuple[DayNote, ...]:
    """Everything that does not add up, by reference; what is worst first."""
    found = [
        DayNote(one.reference, difference_words(one, place), Tone.BAD) for one in all_differences(figures, comparison)
    ]
    for standing in (*figures.in_doubt, *figures.open):
        said = phrase("{amount}: {what}", amount=place.money(standing.amount), what=standing_words(standing))
        found.append(DayNote(standing.reference, said, Tone.WARNING))
    found += [DayNote(one, NOT_READ, Tone.WARNING) for one in comparison.unread]
    if len(found) > MOST_NOTES:
        rest = phrase("Others: {number}", number=str(len(found) - MOST_NOTES))
        return (*found[:MOST_NOTES], DayNote(None, rest, Tone.WARNING))
    return tuple(found)


def _signed(shown: Closing | None, place: Place) -> str:
    if shown is None or shown.signature is None:
        return ""
    signed = shown.signature
    return phrase("Signed for by {name}, {moment}", name=signed.name, moment=moment(signed.at, place))


def _question(sight: DaySight, place: Place) -> DayQuestion:
    number = str(sight.last.number + 1 if sight.last else 1)
    assert sight.figures is not None
    what = phrase(
        "{amount} net goes on it. It can't be changed or taken back, and is the only Z of this day. Sales go on; they "
        "belong to the next one.",
        amount=place.money(sight.figures.total.net),
    )
    return DayQuestion(
        heading=phrase("Close the day as Z {number}?", number=number),
        text=what,
        sign_for=sign_for_words(sight.asking or ()),
        name=sight.name,
        asks_name=sight.asks_name,
        confirm=phrase("Close as Z {number}", number=number),
    )


def sign_for_words(items: tuple[SignedFor, ...]) -> str:
    """What somebody signs for: few things by their payments' names, more by their number; empty where all adds up."""
    names, few = dict.fromkeys(RESERVATIONS[one.why] for one in items), len(items) <= MOST_NAMED
    return sentences(
        *(_signed_for(name, [one for one in items if RESERVATIONS[one.why] == name], few) for name in names)
    )


def _signed_for(word: str, items: list[SignedFor], few: bool) -> str:
    named = [one.reference for one in items if one.reference]
    which = ", ".join(named) if few and len(named) == len(items) else str(len(items))
    return phrase("{what}: {number}.", what=word, number=which)


def _z(one: Closing, place: Place) -> DayZ:
    tone = Tone.WARNING if one.signature and one.signature.items else Tone.GOOD
    return DayZ(one.number, phrase("Z {number}", number=str(one.number)), moment(one.at, place), _net(one, place), tone)


def _net(one: Closing, place: Place) -> str:
    return place.money(one.figures.total.net)
