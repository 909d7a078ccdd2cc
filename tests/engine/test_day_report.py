"""What is said about a day: lines for paper, rows for a spreadsheet, bars for a chart."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.day import (
    NOT_COMPARED,
    Closing,
    Figures,
    Refusal,
    Reservation,
    Signature,
    SignedFor,
    Sums,
    Tally,
    to_sign_for,
)
from kiosk.domain.money import Currency, Money
from kiosk.domain.phrase import Phrase
from kiosk.engine.day_csv import BYTE_ORDER_MARK, COLUMNS, day_csv
from kiosk.engine.day_page import MOST_BARS, MOST_NOTES, DaySight, bars_of, chart_title, day_screen, sign_for_words
from kiosk.engine.day_report import RESERVATIONS, Size, refusal_words, report_lines
from kiosk.engine.present import Place
from tests.ui.days import CASHIERS, DIFFERENCES, EARLIER, FIGURES, PLACE, UGLY, UGLY_COMPARISON, z

OSLO = ZoneInfo("Europe/Oslo")
NB = "\N{NO-BREAK SPACE}"
UGLY_Z = z(7, UGLY, UGLY_COMPARISON, "Siv Berg")


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")))


def hours_from(first: datetime, number: int) -> Figures:
    sums = replace(Sums.none(Currency.NOK), taken=Tally(1, Money(100)))
    return replace(FIGURES, hours={first + timedelta(hours=n): sums for n in range(number)})


# Lines


def test_a_z_says_its_number_its_sums_and_who_signed_for_what() -> None:
    said = [(line.text, line.number, line.amount) for line in report_lines(PLACE, UGLY, UGLY_Z.at, UGLY_Z)]
    texts = [text for text, _, _ in said]

    assert texts[:2] == ["Z report 7", "Nordlys Kaffebar"]
    assert ("Net", "", f"1{NB}299{NB}349{NB}742,00{NB}kr") in said
    assert ("Refunded", "2", f"\N{MINUS SIGN}258,00{NB}kr") in said
    for one in DIFFERENCES:
        assert one.reference in texts
    assert f"Taken: 129,00{NB}kr at Vipps, 0,00{NB}kr in the journal" in texts
    assert any(text.startswith("Siv Berg, ") for text in texts)
    assert f"Different at Vipps: {DIFFERENCES[0].reference}" in texts
    assert sum(line.size is Size.TITLE for line in report_lines(PLACE, UGLY, UGLY_Z.at, UGLY_Z)) == 1


def test_tips_are_named_below_what_was_taken_of_which_they_are_a_part() -> None:
    tipped = replace(FIGURES, total=replace(FIGURES.total, tips=Tally(12, Money(34_550))))

    said = [(line.text, line.number, line.amount) for line in report_lines(PLACE, tipped, EARLIER[0].at)]
    found = {(row["section"], row["name"]): row for row in rows(day_csv(tipped, EARLIER[0].at))}

    assert said[said.index(("Of which tips", "12", f"345,50{NB}kr")) - 1][0] == "Taken"
    assert "Of which tips" not in [line.text for line in report_lines(PLACE, FIGURES, EARLIER[0].at)]
    assert (found["sum", "tips"]["payments"], found["sum", "tips"]["minor_units"]) == ("12", "34550")
    assert found["sum", "net"]["minor_units"] == str(FIGURES.total.net.minor_units)


def test_an_x_is_no_z() -> None:
    texts = [line.text for line in report_lines(PLACE, FIGURES, EARLIER[0].at)]

    assert texts[0] == "X report"
    assert not any("Z report" in text for text in texts)


def test_no_report_speaks_of_receipts_or_tax() -> None:
    texts = " ".join(line.text for line in report_lines(PLACE, UGLY, UGLY_Z.at, UGLY_Z)).lower()

    assert not any(word in texts for word in ("receipt", "kvittering", "vat", "tax", "mva"))


def test_every_reservation_has_its_word_and_every_refusal_its_sentence() -> None:
    assert set(RESERVATIONS) == set(Reservation)
    sentences = {refusal_words(why, EARLIER[0], PLACE) for why in Refusal}
    assert len(sentences) == len(Refusal)
    assert all(isinstance(one, Phrase) for one in sentences)


# The page


def test_a_chart_has_a_bar_for_each_hour_the_quiet_ones_too() -> None:
    bars = bars_of(FIGURES, PLACE, OSLO)

    assert [bar.label for bar in bars] == ["08", "09", "10", "11", "12", "13", "14", "15"]
    assert max(bar.fraction for bar in bars) == 1.0
    assert (bars[5].fraction, bars[5].amount_text) == (0.0, "")
    assert chart_title(FIGURES, PLACE, OSLO) == f"Taken per hour, at most 4{NB}879,00{NB}kr"


@pytest.mark.parametrize(
    ("midnight", "hours", "around"),
    [
        (datetime(2026, 3, 28, 23, tzinfo=UTC), 23, ["01", "03"]),
        (datetime(2026, 10, 24, 22, tzinfo=UTC), 25, ["01", "02A", "02B", "03"]),
    ],
)
def test_a_short_and_a_long_day_have_as_many_bars_as_hours(midnight: datetime, hours: int, around: list[str]) -> None:
    labels = [bar.label for bar in bars_of(hours_from(midnight, hours), PLACE, OSLO)]

    assert len(labels) == len(set(labels)) == hours
    assert labels[1 : 1 + len(around)] == around
    assert (labels[0], labels[-1]) == ("00", "23")


def test_a_longer_span_has_a_bar_for_each_day_and_not_more_than_can_be_read() -> None:
    many = hours_from(datetime(2026, 1, 1, 12, tzinfo=UTC), 24 * 50)

    bars = bars_of(many, PLACE, OSLO)

    assert len(bars) == MOST_BARS
    assert bars[-1].label == "20.2."
    assert chart_title(many, PLACE, OSLO).startswith("Taken per day")


def test_one_bar_says_nothing_and_is_no_chart() -> None:
    assert chart_title(hours_from(datetime(2026, 1, 1, 12, tzinfo=UTC), 2), PLACE, OSLO)
    assert not chart_title(hours_from(datetime(2026, 1, 1, 12, tzinfo=UTC), 1), PLACE, OSLO)


def test_what_is_signed_for_is_named_up_to_three_payments_and_then_counted() -> None:
    differ = [SignedFor(Reservation.DIFFERENCE, f"till-1-{number}") for number in range(1, 5)]

    assert sign_for_words(()) == ""
    assert sign_for_words(tuple(differ[:2])) == "Different at Vipps: till-1-1, till-1-2."
    assert sign_for_words(tuple(differ)) == "Different at Vipps: 4."
    both = sign_for_words((SignedFor(Reservation.OPEN, "till-1-9"), SignedFor(Reservation.NOT_COMPARED)))
    assert both == "Open: till-1-9. Not compared with Vipps: 1."


def test_what_does_not_add_up_is_listed_worst_first_and_not_without_end() -> None:
    screen = day_screen(DaySight(UGLY, UGLY_COMPARISON), PLACE)

    assert [note.reference for note in screen.notes[:2]] == [one.reference for one in DIFFERENCES]
    assert len(screen.notes) == MOST_NOTES + 1
    assert screen.notes[-1].reference is None
    assert screen.notes[-1].text == f"Others: {len(DIFFERENCES) + 2 + 60 - MOST_NOTES}"


def test_while_it_is_being_compared_nothing_else_can_be_begun() -> None:
    from kiosk.engine.day import Progress

    screen = day_screen(DaySight(FIGURES, progress=Progress(3, 12), asking=()), PLACE)

    assert (screen.progress, screen.may_compare, screen.may_close, screen.question) == (0.25, False, False, None)


def test_an_earlier_z_can_be_looked_at_and_nothing_more() -> None:
    screen = day_screen(DaySight(FIGURES, shown=UGLY_Z, asking=()), PLACE)

    assert (screen.number, screen.may_compare, screen.may_close, screen.question) == (7, False, False, None)
    assert screen.signed.startswith("Signed for by Siv Berg")


@pytest.mark.parametrize(("market", "label"), [("NO", "15:00"), ("DK", "15.00"), ("FI", "15.00")])
def test_hours_are_written_as_in_the_country(market: str, label: str) -> None:
    figures = hours_from(datetime(2026, 11, 27, 15, tzinfo=UTC).astimezone().replace(hour=15).astimezone(UTC), 1)

    texts = [line.text for line in report_lines(Place("x", "till-1", market), figures, UGLY_Z.at)]

    assert label in texts


# CSV


def test_a_sheet_has_its_columns_its_mark_and_all_sums_in_minor_units() -> None:
    text = day_csv(UGLY, UGLY_Z.at, UGLY_Z, OSLO)
    found = rows(text)

    assert text.startswith(BYTE_ORDER_MARK + ",".join(COLUMNS) + "\r\n")
    assert all(set(row) == set(COLUMNS) and None not in row for row in found)
    sums = {row["name"]: row["minor_units"] for row in found if row["section"] == "sum"}
    assert sums["net"] == str(UGLY.total.net.minor_units)
    assert sums["refunded"] == "25800"
    assert [row["reference"] for row in found if row["section"] == "difference"] == [
        one.reference for one in DIFFERENCES
    ]
    assert len([row for row in found if row["section"] == "signed"]) == len(to_sign_for(UGLY, UGLY_COMPARISON))


def test_the_parts_of_a_sheet_add_up_to_its_sums() -> None:
    figures = replace(FIGURES, cashiers=CASHIERS)
    found = rows(day_csv(figures, UGLY_Z.at))

    for what in ("taken", "refunded"):
        parts = [row for row in found if row["section"] == "hour" and row["what"] == what]
        assert sum(int(row["minor_units"]) for row in parts) == getattr(figures.total, what).sum.minor_units
        assert sum(int(row["payments"]) for row in parts) == getattr(figures.total, what).number


def test_an_hour_that_comes_twice_is_two_in_a_sheet() -> None:
    figures = hours_from(datetime(2026, 10, 25, 0, tzinfo=UTC), 2)

    names = [row["name"] for row in rows(day_csv(figures, UGLY_Z.at, None, OSLO)) if row["section"] == "hour"]

    assert names == ["2026-10-25T02:00:00+02:00", "2026-10-25T02:00:00+01:00"]


@pytest.mark.parametrize("name", ["=1+1", "+47", "-cmd", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x","y")'])
def test_no_name_becomes_a_formula(name: str) -> None:
    figures = replace(FIGURES, cashiers={name: FIGURES.total})
    at = UGLY_Z.at
    closing = Closing(1, UGLY_Z.day, at, figures, NOT_COMPARED, Signature(name, at, ()))

    found = rows(day_csv(figures, at, closing))

    for section in ("cashier", "signed"):
        assert {row["name"] for row in found if row["section"] == section} == {"'" + name}
