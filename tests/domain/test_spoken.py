"""Amounts as people say them."""

from __future__ import annotations

import pytest

from kiosk.domain.money import Currency, Money
from kiosk.domain.spoken import say_money
from kiosk.languages import LANGUAGES

GOLDEN = {
    "en": ("129 kroner", "1 krone", "1249 kroner and 50 øre", "50 øre", "1 krone and 1 øre", "0 kroner"),
    "nb": ("129 kroner", "1 krone", "1249 kroner og 50 øre", "50 øre", "1 krone og 1 øre", "0 kroner"),
    "da": ("129 kroner", "1 krone", "1249 kroner og 50 øre", "50 øre", "1 krone og 1 øre", "0 kroner"),
    "sv": ("129 kronor", "1 krona", "1249 kronor och 50 öre", "50 öre", "1 krona och 1 öre", "0 kronor"),
    "fi": ("129 kruunua", "1 kruunu", "1249 kruunua ja 50 äyriä", "50 äyriä", "1 kruunu ja 1 äyri", "0 kruunua"),
}
AMOUNTS = (12900, 100, 124950, 50, 101, 0)
EUROS = {
    "en": ("129 euros", "1 euro and 1 cent"),
    "nb": ("129 euro", "1 euro og 1 cent"),
    "da": ("129 euro", "1 euro og 1 cent"),
    "sv": ("129 euro", "1 euro och 1 cent"),
    "fi": ("129 euroa", "1 euro ja 1 sentti"),
}


def test_every_language_of_the_screens_is_in_the_tables() -> None:
    assert GOLDEN.keys() == EUROS.keys() == LANGUAGES.keys()


@pytest.mark.parametrize("language", GOLDEN)
def test_an_amount_is_said_as_people_say_it(language: str) -> None:
    assert tuple(say_money(Money(amount), language) for amount in AMOUNTS) == GOLDEN[language]
    assert tuple(say_money(Money(amount, Currency.DKK), language) for amount in AMOUNTS) == GOLDEN[language]
    assert tuple(say_money(Money(amount, Currency.EUR), language) for amount in (12900, 101)) == EUROS[language]


def test_a_difference_is_said_with_its_sign() -> None:
    assert say_money(Money(-12950), "nb") == "minus 129 kroner og 50 øre"
    assert say_money(Money(-100), "fi") == "miinus 1 kruunu"


def test_an_unknown_language_hears_english() -> None:
    assert say_money(Money(250), "is") == "2 kroner and 50 øre"
