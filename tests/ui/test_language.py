"""What the screens say in other languages: the files are whole, and every screen is told in them."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.phrase import Phrase, phrase
from kiosk.languages import LANGUAGES, Language, LanguageError
from kiosk.resources import assets
from tests.ui.states import screens

ROOT = Path(__file__).parents[2]
OTHERS = [code for code in LANGUAGES if code != "en"]


def test_every_sentence_is_translated_and_none_is_left_over() -> None:
    told = subprocess.run(
        [sys.executable, "packaging/translations.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert told.stdout == ""
    assert told.returncode == 0


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_keeps_the_places_of_the_values_and_the_brand(code: str) -> None:
    language = Language(code, assets() / "translations")

    for english, words in language.sentences.items():
        assert places(words) == places(english), english
        assert ("Vipps" in words) == ("Vipps" in english), english
        assert words == words.strip()
        assert english[-1] not in ".?" or words[-1] == english[-1], english


def places(words: str) -> set[str]:
    return set(re.findall(r"%1|\{\w+\}|`[^`]*`", words))


def phrases(value: Any) -> Iterator[Phrase]:
    if isinstance(value, Phrase):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from phrases(one)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from phrases(getattr(value, field.name))


def test_a_screen_is_told_whole_and_english_stays_as_it_is() -> None:
    norwegian, english = (Language(code, assets() / "translations") for code in ("nb", "en"))
    screen = dataclasses.replace(screens("paid").cashier, heading=phrase("Paid"), shop="Paid")

    assert norwegian.spoken(screen).heading == "Betalt"
    assert norwegian.spoken(screen).shop == "Paid"  # a shop may be called anything
    assert not list(phrases(norwegian.spoken(screen)))
    assert english.spoken(screen) is screen


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match=r"kiosk_nb\.ts"):
        Language("nb", tmp_path)
