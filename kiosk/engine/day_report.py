"""What an X or a Z says, line by line: for paper, for a PDF, for the command line. Pure.

A line has a text, perhaps how many, perhaps how much, and a size. Whoever draws it chooses fonts and places, and never
reckons. The words are those of the screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.day import (
    NOT_COMPARED,
    Closing,
    Comparison,
    Difference,
    Figures,
    Refusal,
    Reservation,
    Standing,
    Sums,
    What,
    all_differences,
)
from kiosk.domain.formats import format_clock, format_hour
from kiosk.domain.money import Money
from kiosk.domain.paper import GAP, RULE, Align, Line
from kiosk.domain.paper import Size as PaperSize
from kiosk.domain.phrase import phrase
from kiosk.engine.present import STATE_WORDS, Place


class Size(StrEnum):
    """How large a line is meant."""

    TITLE = "title"
    HEADING = "heading"
    STRONG = "strong"
    ROW = "row"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line: a text at the left, perhaps a number of payments, perhaps an amount at the right."""

    text: str
    number: str = ""
    amount: str = ""
    size: Size = Size.ROW


def report_lines(place: Place, figures: Figures, at: datetime, closing: Closing | None = None) -> list[ReportLine]:
    """Say an X made at `at` (aware), or the Z that `closing` is. Every sentence is a Phrase."""
    comparison = closing.comparison if closing else NOT_COMPARED
    made = [
        ReportLine(title_of(closing), size=Size.TITLE),
        ReportLine(place.shop, size=Size.STRONG),
        ReportLine(f"{place.till} · {moment(at, place)}", size=Size.SMALL),
        ReportLine(
            phrase("Entries {first} to {last}", first=str(figures.after + 1), last=str(figures.upto)), size=Size.SMALL
        ),
    ]
    made += sum_lines(figures, place)
    if figures.hours:
        made.append(ReportLine(phrase("Net per hour"), size=Size.HEADING))
        made += [_moved_line(_hour(hour, figures, place), sums, place) for hour, sums in figures.hours.items()]
    if any(figures.cashiers):
        made.append(ReportLine(phrase("Net per cashier"), size=Size.HEADING))
        made += [_moved_line(cashier_name(by), sums, place) for by, sums in figures.cashiers.items()]
    found = all_differences(figures, comparison)
    if closing or found:
        made.append(ReportLine(phrase("Compared with Vipps"), size=Size.HEADING))
        if closing:
            made.append(ReportLine(how_compared(comparison, len(found), place)))
        for one in found:
            made.append(ReportLine(one.reference, size=Size.STRONG))
            made.append(ReportLine(difference_words(one, place)))
        if comparison.unread:
            made.append(ReportLine(NOT_READ, size=Size.STRONG))
            made += [ReportLine(reference) for reference in comparison.unread]
    if figures.standing:
        made.append(ReportLine(phrase("Not settled"), size=Size.HEADING))
        for standing in figures.standing:
            made.append(ReportLine(standing.reference, size=Size.STRONG))
            made.append(ReportLine(standing_words(standing), amount=place.money(standing.amount)))
    if closing and closing.signature:
        made.append(ReportLine(phrase("Signed"), size=Size.HEADING))
        signed = closing.signature
        made.append(ReportLine(f"{signed.name}, {moment(signed.at, place)}", size=Size.STRONG))
        made += [
            ReportLine(phrase("{what}: {reference}", what=RESERVATIONS[one.why], reference=one.reference))
            if one.reference
            else ReportLine(RESERVATIONS[one.why])
            for one in signed.items
        ]
    if closing and closing.head:
        made.append(ReportLine(phrase("Journal {head}", head=f"{closing.head}:{figures.upto}"), size=Size.SMALL))
    return made


def on_paper(lines: Iterable[ReportLine]) -> tuple[Line, ...]:
    """The same report for a slip printer. Its words are Phrases until they are said in the language of the slips."""
    paper: list[Line] = []
    for line in lines:
        if line.size is Size.TITLE:
            paper += [Line(line.text, size=PaperSize.LARGE, align=Align.CENTER, bold=True), GAP]
            continue
        if line.size is Size.HEADING:
            paper.append(RULE)
        bold = line.size in {Size.HEADING, Size.STRONG}
        paper.append(Line(line.text, "  ".join(part for part in (line.number, line.amount) if part), bold=bold))
    return tuple(paper)


def report_name(figures: Figures, closing: Closing | None = None) -> str:
    """How the book of slips calls a report. An X is another one as soon as anything more has happened."""
    return f"z-{closing.number}" if closing else f"x-{figures.upto}"


def title_of(closing: Closing | None) -> str:
    """What the report is called."""
    return phrase("Z report {number}", number=str(closing.number)) if closing else phrase("X report")


def sum_lines(figures: Figures, place: Place) -> Iterator[ReportLine]:
    """The sums of a span, with those left out that most days don't have."""
    total = figures.total
    for words, tally in ((phrase("Asked for"), total.asked), (phrase("Taken"), total.taken)):
        yield ReportLine(words, str(tally.number), place.money(tally.sum))
    if total.tips:
        yield ReportLine(phrase("Of which tips"), str(total.tips.number), place.money(total.tips.sum))
    refunded = Money(-total.refunded.sum.minor_units, figures.currency)
    yield ReportLine(phrase("Refunded"), str(total.refunded.number), place.money(refunded))
    yield ReportLine(phrase("Net"), "", place.money(total.net), Size.STRONG)
    if total.released:
        yield ReportLine(phrase("Released"), str(total.released.number), place.money(total.released.sum))
    for words, tally in (
        (phrase("Cancelled"), total.cancelled),
        (phrase("Not paid in time"), total.expired),
        (phrase("Refused"), total.refused),
    ):
        if tally.number:
            yield ReportLine(words, str(tally.number))
    for words, standing in ((phrase("Open"), figures.open), (phrase("In doubt"), figures.in_doubt)):
        if standing:
            yield ReportLine(words, str(len(standing)), place.money(sum_of(standing)))


def sum_of(standing: tuple[Standing, ...]) -> Money:
    """What was asked for by payments of one currency, at least one."""
    first, *others = (one.amount for one in standing)
    for amount in others:
        first = first + amount
    return first


def _moved_line(text: str, sums: Sums, place: Place) -> ReportLine:
    return ReportLine(text, str(sums.taken.number), place.money(sums.net))


def _hour(hour: datetime, figures: Figures, place: Place) -> str:
    written = format_hour(hour, place.market)
    days = max(figures.hours) - min(figures.hours)
    return written if days < timedelta(hours=25) else f"{place.date(hour)} {written}"


def cashier_name(by: str) -> str:
    """A cashier's short name, or what is said where there is none."""
    return by or phrase("Nobody signed in")


def moment(at: datetime, place: Place) -> str:
    """A day and a time as people here write them."""
    return f"{place.date(at)} {format_clock(at, place.market)}"


# Words that the screen and the command line use, too ------------------------------------------------------------------

NOT_READ = phrase("Could not be read from Vipps")

RESERVATIONS = {
    Reservation.OPEN: phrase("Open"),
    Reservation.IN_DOUBT: phrase("In doubt"),
    Reservation.DIFFERENCE: phrase("Different at Vipps"),
    Reservation.NOT_COMPARED: phrase("Not compared with Vipps"),
}
"""One word for each thing that is signed for; complete, checked by a test."""


def difference_words(one: Difference, place: Place) -> str:
    """What Vipps says and what the journal said, about one sum of one payment."""
    sums = {"theirs": place.money(one.theirs), "ours": place.money(one.ours)}
    if one.what is What.CAPTURED:
        return phrase("Taken: {theirs} at Vipps, {ours} in the journal", **sums)
    if one.what is What.REFUNDED:
        return phrase("Refunded: {theirs} at Vipps, {ours} in the journal", **sums)
    return phrase("Reserved: {theirs} at Vipps, {ours} in the journal", **sums)


def standing_words(one: Standing) -> str:
    """How a payment stands that is not settled."""
    return STATE_WORDS[one.word][0]


def how_compared(comparison: Comparison, differences: int, place: Place) -> str:
    """What came of the comparison with Vipps; `differences` is how many there are in all."""
    if comparison.at is None:
        if differences:
            return phrase("Not compared with Vipps. Differences:\N{NO-BREAK SPACE}{number}.", number=str(differences))
        return phrase("Not compared with Vipps.")
    clock = format_clock(comparison.at, place.market)
    if comparison.unread:
        return phrase(
            "Compared with Vipps at {clock}. Differences:\N{NO-BREAK SPACE}{number}. Not read: {unread}.",
            clock=clock,
            number=str(differences),
            unread=str(len(comparison.unread)),
        )
    if differences:
        return phrase(
            "Compared with Vipps at {clock}. Differences:\N{NO-BREAK SPACE}{number}.",
            clock=clock,
            number=str(differences),
        )
    return phrase("Compared with Vipps at {clock}. Everything agrees.", clock=clock)


def refusal_words(why: Refusal, last: Closing | None, place: Place) -> str:
    """Why no Z was cut, and what to do; `last` is the Z that was cut before, or that this day has."""
    if why is Refusal.CLOSED_TODAY and last:
        return phrase(
            "This day was closed at {clock}, as Z {number}. What happens now belongs to the next Z.",
            clock=format_clock(last.at, place.market),
            number=str(last.number),
        )
    if why is Refusal.NOTHING_HAPPENED:
        return phrase("Nothing has happened since the last Z: there is nothing to close.")
    return phrase("The day is not closed. Somebody has to sign for what does not add up.")
