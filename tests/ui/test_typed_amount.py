"""Digits move in from the right, and nothing that was typed is ever lost or invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import MAXIMUM_TO_ASK_FOR
from kiosk.ui.typed_amount import KEYS, TypedAmount


def typed(*keys: str, most: int = MAXIMUM_TO_ASK_FOR) -> int:
    amount = TypedAmount(most)
    for key in keys:
        amount = amount.press(key)
    return amount.minor_units


@pytest.mark.parametrize(
    ("keys", "minor_units"),
    [
        ("12900", 12900),
        ("005", 5),
        (["1", "2", "9", "00"], 12900),
        (["1", "2", "back"], 1),
        (["back"], 0),
        (["1", "00", "clear", "7"], 7),
        (["00"], 0),
    ],
)
def test_keys_make_an_amount(keys: list[str], minor_units: int) -> None:
    assert typed(*keys) == minor_units


def test_a_key_that_would_exceed_the_most_changes_nothing() -> None:
    assert typed(*"65000000") == MAXIMUM_TO_ASK_FOR
    assert typed(*"650000000") == MAXIMUM_TO_ASK_FOR
    assert typed(*"6500", "00", "00", "1") == MAXIMUM_TO_ASK_FOR
    assert typed(*"9", "9", most=50) == 9


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(ValueError, match="no key"):
        typed("x")


@given(st.lists(st.sampled_from([key for key in KEYS if key != "clear"]), max_size=30))
def test_typing_is_the_same_as_writing_the_digits_down(keys: list[str]) -> None:
    written = ""
    for key in keys:
        longer = written[:-1] if key == "back" else written + key
        if int(longer or "0") <= MAXIMUM_TO_ASK_FOR:
            written = longer.lstrip("0")

    assert typed(*keys) == int(written or "0")


@given(st.integers(0, MAXIMUM_TO_ASK_FOR))
def test_every_amount_can_be_typed_and_taken_back(minor_units: int) -> None:
    digits = str(minor_units)

    assert typed(*digits) == minor_units
    assert typed(*digits, *["back"] * len(digits)) == 0
