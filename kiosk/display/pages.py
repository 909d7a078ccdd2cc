"""The files of the page: what is served, and what is put into it before: signs, the first words and the theme."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

import msgspec

from kiosk.display.messages import words_in
from kiosk.languages import LANGUAGES, Language

PAGE = Path(__file__).parent / "page"
SIGNS = ("alert", "clock", "cross", "globe", "phone", "tablet", "tick")
FONTS = ("Regular", "Medium", "SemiBold", "Bold")
_PATH = re.compile(r"<path\s[^>]*?\bd=\"([^\"]+)\"")


@dataclass(frozen=True, slots=True)
class File:
    """Something that is served."""

    media_type: str
    content: bytes


class Pages:
    """All that a browser may ask for, by its path: read once, and nothing else can be reached."""

    def __init__(self, assets: Path, language: Language, theme: str) -> None:
        self._fonts = assets / "fonts"
        page = (PAGE / "page.html").read_text("utf-8")
        for name, value in {
            "language": escape(language.code),
            "theme": escape(theme),
            "signs": "".join(map(_symbol, (assets / "icons" / f"{name}.svg" for name in SIGNS), SIGNS)),
            "words": _attribute(words_in(language)),
            "languages": _attribute(LANGUAGES),
            "wait": escape(words_in(language)["wait"]),
        }.items():
            page = page.replace(f"[[{name}]]", value)
        self._files = {
            "/": File("text/html; charset=utf-8", page.encode()),
            "/page.css": File("text/css; charset=utf-8", (PAGE / "page.css").read_bytes()),
            "/page.js": File("text/javascript; charset=utf-8", (PAGE / "page.js").read_bytes()),
        }

    def get(self, path: str) -> File | None:
        """Find what is served at `path`; None if that is nothing."""
        name = path.removeprefix("/fonts/Inter-").removesuffix(".otf")
        if name in FONTS and path == f"/fonts/Inter-{name}.otf" and path not in self._files:
            # Half a megabyte each: not before somebody wants them.
            self._files[path] = File("font/otf", (self._fonts / f"Inter-{name}.otf").read_bytes())
        return self._files.get(path)


def _symbol(file: Path, name: str) -> str:
    match = _PATH.search(file.read_text("utf-8"))
    assert match is not None, f"{file} is no sign of one path"
    return f'<symbol id="sign-{name}" viewBox="0 0 24 24"><path d="{escape(match[1])}"/></symbol>'


def _attribute(value: dict[str, str]) -> str:
    return escape(msgspec.json.encode(value).decode())
