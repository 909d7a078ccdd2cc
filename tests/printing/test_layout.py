"""Lines become rows: nothing is lost, nothing is wider than the paper."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.paper import GAP, RULE, Align, Line, Size, plain_text
from kiosk.printing.layout import WIDTHS, Row, rows

words = st.text(st.characters(categories=["L", "N", "P"]), max_size=40)
some_lines = st.lists(
    st.builds(Line, words, words, st.sampled_from(Size), st.sampled_from(Align), st.booleans(), st.booleans())
)


@given(some_lines, st.sampled_from(WIDTHS))
def test_no_row_is_wider_than_the_paper_and_nothing_is_lost(lines: list[Line], columns: int) -> None:
    made = rows(lines, columns)

    assert all(len(row.text) * (2 if row.large else 1) <= columns for row in made)
    kept = "".join("".join(row.text.split()) for row in made if set(row.text) != {"-"})
    asked = "".join("".join((line.text + line.right).split()) for line in lines if not line.rule)
    assert kept.replace("-", "") == asked.replace("-", "")


def test_a_name_and_an_amount_stand_at_the_two_edges() -> None:
    assert rows([Line("Betaling", "129,00 kr")], 32) == (Row("Betaling               129,00 kr"),)


def test_what_does_not_fit_beside_stands_below_to_the_right() -> None:
    made = rows([Line("Referanse", "till-1-20261127-120000-x7kq-1")], 32)

    assert [row.text for row in made] == ["Referanse", "   till-1-20261127-120000-x7kq-1"]


def test_a_reference_that_is_wider_than_the_paper_is_broken() -> None:
    made = rows([Line("Ref", "a" * 50)], 32)

    assert [row.text for row in made] == ["Ref", "a" * 32, ("a" * 18).rjust(32)]


def test_large_letters_take_twice_the_room() -> None:
    made = rows([Line("IKKE KVITTERING FOR KJØP", size=Size.LARGE, align=Align.CENTER)], 32)

    assert made == (Row("IKKE KVITTERING", True, True), Row("FOR KJØP", True, True))


def test_what_stands_in_the_middle_is_broken_evenly_so_that_no_word_is_alone() -> None:
    mark = [Line("IKKE KVITTERING FOR KJØP", size=Size.LARGE, align=Align.CENTER)]

    assert rows(mark, 42) == (Row("IKKE KVITTERING", True, True), Row("FOR KJØP", True, True))
    assert rows(mark, 48) == (Row("IKKE KVITTERING FOR KJØP", True, True),)


def test_a_rule_goes_across_and_a_gap_is_empty() -> None:
    assert rows([RULE, GAP], 32) == (Row("-" * 32), Row(""))


def test_a_plain_text_says_the_same() -> None:
    assert plain_text([Line("A"), GAP, RULE, Line("Beløp", "129,00 kr")]) == "A\nBeløp: 129,00 kr"
