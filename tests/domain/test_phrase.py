"""English in itself, and everything that another language needs."""

from __future__ import annotations

from kiosk.domain.phrase import Phrase, phrase, sentences, told

NORWEGIAN = {
    "{amount} has been taken.": "{amount} er trukket.",
    "Paid": "Betalt",
    "{amount}: {what}": "{amount}: {what}",
    "Wait.": "Vent.",
}


def norwegian(source: str) -> str:
    return NORWEGIAN.get(source, source)


def test_a_phrase_is_its_english_text() -> None:
    said = phrase("{amount} has been taken.", amount="129,00 kr")

    assert said == "129,00 kr has been taken."
    assert hash(said) == hash("129,00 kr has been taken.")
    assert phrase("Paid") is phrase("Paid")


def test_it_is_told_in_another_language_with_its_values_as_they_are() -> None:
    assert told(phrase("{amount} has been taken.", amount="129,00 kr"), norwegian) == "129,00 kr er trukket."
    assert told(phrase("{amount}: {what}", amount="1 kr", what=phrase("Paid")), norwegian) == "1 kr: Betalt"


def test_braces_in_a_value_are_only_braces() -> None:
    assert told(phrase("{amount} has been taken.", amount="{what}"), norwegian) == "{what} er trukket."


def test_sentences_are_told_one_after_the_other_and_empty_ones_left_out() -> None:
    said = sentences("", phrase("Paid"), phrase("Wait."), "Kaffe")

    assert said == "Paid Wait. Kaffe"
    assert told(said, norwegian) == "Betalt Vent. Kaffe"
    assert isinstance(said, Phrase)


def test_somebody_s_own_words_stay() -> None:
    assert told("Paid", norwegian) == "Paid"
