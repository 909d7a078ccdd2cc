"""What is said to people: English in itself, with what another language needs to say the same.

The engine speaks English, and a Phrase is a str, so everything that compares, logs or prints words takes it as it is.
A display that speaks another language asks for the sentence and its values again; see `told`. Amounts, dates and
clocks are values: they are written as the market does, whatever the language.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Self


class Phrase(str):
    """One sentence, or several: finished English. Made by `phrase` and `sentences` alone."""

    __slots__ = ("parts", "source", "values")

    source: str
    """The English sentence with {names} in the places of its values; empty where `parts` say it."""
    values: dict[str, str]
    parts: tuple[str, ...]

    @classmethod
    def _make(cls, text: str, source: str, values: dict[str, str], parts: tuple[str, ...]) -> Self:
        made = cls(text)
        made.source, made.values, made.parts = source, values, parts
        return made

    def told(self, translate: Callable[[str], str]) -> str:
        """Say it in another language: `translate` knows the sentences, with their {names} left in place."""
        if self.parts:
            return " ".join(told(part, translate) for part in self.parts)
        sentence = translate(self.source)
        return (
            sentence.format_map({name: told(value, translate) for name, value in self.values.items()})
            if self.values
            else sentence
        )


def told(words: str, translate: Callable[[str], str]) -> str:
    """Say a Phrase in another language; any other text is somebody's own, and stays."""
    return words.told(translate) if isinstance(words, Phrase) else words


@lru_cache(maxsize=1024)
def _fixed(source: str) -> Phrase:
    return Phrase._make(source, source, {}, ())


def phrase(source: str, /, **values: str) -> Phrase:
    """Say `source`, with each `{name}` in it replaced by the value of that name; the value may be a Phrase itself."""
    if not values:
        return _fixed(source)
    return Phrase._make(source.format_map(values), source, values, ())


def sentences(*parts: str) -> Phrase:
    """Say one thing after the other, with a space between; what is empty is left out."""
    said = tuple(part for part in parts if part)
    return Phrase._make(" ".join(said), "", {}, said)
