"""The rates of VAT that the program brings: those of each market's law, on both sides of each day of change."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.config import Market
from kiosk.domain.errors import VatError
from kiosk.domain.vat import rate_on
from kiosk.resources import asset
from kiosk.vat import load_vat


@pytest.mark.parametrize(
    ("market", "day", "rates"),
    [
        ("NO", date(2026, 11, 27), {"standard": 250, "food": 150, "low": 120, "zero": 0}),
        ("DK", date(2026, 11, 27), {"standard": 250, "zero": 0}),
        ("FI", date(2025, 12, 31), {"standard": 255, "reduced": 140, "low": 100, "zero": 0}),
        ("FI", date(2026, 1, 1), {"standard": 255, "reduced": 135, "low": 100, "zero": 0}),
        ("SE", date(2026, 3, 31), {"standard": 250, "reduced": 120, "food": 120, "low": 60, "zero": 0}),
        ("SE", date(2026, 4, 1), {"standard": 250, "reduced": 120, "food": 60, "low": 60, "zero": 0}),
        ("SE", date(2027, 12, 31), {"standard": 250, "reduced": 120, "food": 60, "low": 60, "zero": 0}),
        ("SE", date(2028, 1, 1), {"standard": 250, "reduced": 120, "food": 120, "low": 60, "zero": 0}),
    ],
)
def test_each_class_has_the_rate_of_the_day(market: str, day: date, rates: dict[str, int]) -> None:
    known = load_vat(asset("vat", f"{market}.toml"))

    assert {name: rate_on(one, day) for name, one in known.items()} == rates


def test_there_is_a_file_for_every_market_and_no_other() -> None:
    assert {file.name for file in asset("vat").iterdir()} == {f"{market.value}.toml" for market in Market}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[[food]]\npermille = 60\nuntil = 2026-03-31\n[[food]]\npermille = 120\nfrom = 2026-04-02\n", "2026-04-01"),
        ("[[food]]\npermille = 60\nuntil = 2026-04-02\n[[food]]\npermille = 120\nfrom = 2026-04-01\n", "two rates"),
        ("[[food]]\npermille = 25.5\n", "whole number of permille"),
        ("[[food]]\npermille = 60\nsince = 2026-04-01\n", "with permille, from and until"),
        ("[[food]]\nfrom = 2026-04-01\n", "with permille, from and until"),
        ("[food]\npermille = 60\n", r"expected tables \[\[food\]\]"),
        ("food = []\n", "food: expected at least one rate"),
        ("food = [60]\n", "with permille, from and until"),
        ("[[food]]\npermille = 60\nuntil = '2026-03-31'\n", "expected a day such as 2026-04-01, found '2026-03-31'"),
        ("[[food]]\npermille = 60\nuntil = 2026-03-31T00:00:00\n", "expected a day such as"),
        ("[[food]\n", "can't be read"),
    ],
)
def test_a_mistake_in_the_rates_is_loud_and_names_the_file(tmp_path: Path, text: str, complaint: str) -> None:
    file = tmp_path / "XX.toml"
    file.write_text(text, "utf-8")

    with pytest.raises(VatError, match=complaint) as caught:
        load_vat(file)
    assert str(caught.value).startswith(str(file))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(VatError, match=r"XX\.toml can't be read"):
        load_vat(tmp_path / "XX.toml")
