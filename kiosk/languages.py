"""What the screens say, in the language of who looks at them, from Qt's own translation files (assets/translations).

The files are read as they are, so there is nothing to compile, and a display without Qt speaks the same words. English
says itself and needs no file.
"""

from __future__ import annotations

import dataclasses
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from kiosk.domain.frozen import replace
from kiosk.domain.phrase import Phrase, told

LANGUAGES = {"en": "English", "nb": "Norsk", "da": "Dansk", "sv": "Svenska", "fi": "Suomi"}
"""Every language that the screens speak, by the name that its speakers give it."""

_Said = TypeVar("_Said")


class LanguageError(Exception):
    """A file of translations can't be read; the message names it."""


class Language:
    """One language. `code` is one of LANGUAGES; `folder` holds kiosk_CODE.ts. Raises LanguageError."""

    def __init__(self, code: str, folder: Path) -> None:
        self.code = code
        self.sentences = {} if code == "en" else _read(folder / f"kiosk_{code}.ts")
        """English -> what is said instead, placeholders left in place; empty for English itself."""

    def say(self, source: str) -> str:
        """Say one English sentence, its placeholders left in place."""
        return self.sentences.get(source, source)

    def told(self, words: str) -> str:
        """Say a phrase; what is no phrase stays as it is."""
        return told(words, self.say)

    def spoken(self, screen: _Said) -> _Said:
        """Say everything on a screen."""
        said: _Said = _spoken(screen, self.say) if self.sentences else screen
        return said


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
