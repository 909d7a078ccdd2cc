"""What the screens say, in the language of who looks at them, from Qt's own translation files (assets/translations).

The files are read as they are, so there is nothing to compile, and a display without Qt speaks the same words. English
says itself and needs no file.

The sentences call the brand Vipps in every language. Where customers know it by another name, that one is said instead
(`Brand.words`): also in English, which is the identity only for Vipps itself.
"""

from __future__ import annotations

import dataclasses
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from kiosk.domain.frozen import replace
from kiosk.domain.phrase import Phrase, told

LANGUAGES = {"en": "English", "nb": "Norsk", "da": "Dansk", "sv": "Svenska", "fi": "Suomi"}
"""Every language that the screens speak, by the name that its speakers give it."""

_Said = TypeVar("_Said")


class LanguageError(Exception):
    """A file of translations can't be read; the message names it."""


class Language:
    """One language. `code` is one of LANGUAGES; `folder` holds kiosk_CODE.ts. Raises LanguageError.

    `brand` tells what is said instead of each form of the brand's name that stands in the sentences.
    """

    def __init__(self, code: str, folder: Path, brand: Mapping[str, str] = MappingProxyType({})) -> None:
        self.code = code
        self._brand = dict(brand)
        # The longest form first. Vipps MobilePay is the vendor's own name, and no brand on a till.
        forms = "|".join(re.escape(form) for form in sorted(self._brand, key=len, reverse=True))
        self._name = re.compile(rf"\b(?:{forms})(?!\w| MobilePay)") if forms else None
        translated = {} if code == "en" else _read(folder / f"kiosk_{code}.ts")
        self.sentences = {source: self._named(words) for source, words in translated.items()}
        """English -> what is said instead, placeholders left in place; empty for English itself."""

    @property
    def is_identity(self) -> bool:
        """Whether everything is said just as the sources have it."""
        return not self.sentences and self._name is None

    def say(self, source: str) -> str:
        """Say one English sentence, its placeholders left in place."""
        said = self.sentences.get(source)
        return self._named(source) if said is None else said

    def told(self, words: str) -> str:
        """Say a phrase; what is no phrase stays as it is."""
        return told(words, self.say)

    def spoken(self, screen: _Said) -> _Said:
        """Say everything on a screen."""
        said: _Said = screen if self.is_identity else _spoken(screen, self.say)
        return said

    def _named(self, words: str) -> str:
        return words if self._name is None else self._name.sub(lambda found: self._brand[found[0]], words)


def _spoken(value: Any, say: Callable[[str], str]) -> Any:
    if isinstance(value, Phrase):
        return value.told(say)
    if isinstance(value, tuple):
        return tuple(_spoken(one, say) for one in value)
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    before = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    changes = {name: now for name, one in before.items() if (now := _spoken(one, say)) is not one}
    if not changes:
        return value
    return replace(value, **changes) if hasattr(value, "__dict__") else dataclasses.replace(value, **changes)


def _read(path: Path) -> dict[str, str]:
    try:
        root = ET.parse(path).getroot()  # noqa: S314 - our own file
    except (OSError, ET.ParseError) as error:
        raise LanguageError(f"{path} can't be read: {error}") from error
    return {
        message.findtext("source", ""): words
        for message in root.iter("message")
        if (words := message.findtext("translation", ""))
    }
