"""Read the keys from whatever they were written down in: settings, environment, JSON, or lines copied from the portal.

Tolerant about form and spelling, strict about what comes out of it. No message holds a value, only names and lines.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.domain.phrase import phrase
from kiosk.secrets import SecretsError, checked

LONGEST = 64 * 1024
"""Bytes of a file that may hold keys; a larger one is something else."""

_SPELLINGS = {
    "clientid": "client_id",
    "clientsecret": "client_secret",
    "subscriptionkey": "subscription_key",
    "ocpapimsubscriptionkey": "subscription_key",
    "subscriptionkeyprimary": "subscription_key",
    "primarysubscriptionkey": "subscription_key",
    "merchantserialnumber": "merchant_serial_number",
    "msn": "merchant_serial_number",
    "salesunit": "merchant_serial_number",
    "salesunitnumber": "merchant_serial_number",
    "baseurl": "base_url",
    "apiurl": "base_url",
}
_LINE = re.compile(
    r"""^[\s{,\[]*(?:export\s+)?["']?(?P<name>[\w .()-]{2,60}?)["']?\s*[:=]\s*(?P<value>.*?)[\s,;}\]]*$"""
)


class NoteError(Exception):
    """The file can't be used; `words` is a phrase that says which file, where in it, and what is wrong."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


@dataclass(frozen=True, slots=True)
class Note:
    """What was found; what was not is empty."""

    client_id: str = ""
    client_secret: str = ""
    subscription_key: str = ""
    merchant_serial_number: str = ""
    base_url: str = ""

    def __repr__(self) -> str:
        return "Note(hidden)"


def read_note_file(path: Path) -> Note:
    """Read a file. Raises NoteError."""
    try:
        with path.open("rb") as file:
            content = file.read(LONGEST + 1)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise NoteError(phrase("{file} can't be read ({why}).", file=str(path), why=why)) from None
    if len(content) > LONGEST:
        raise NoteError(phrase("{file} is too large to be a file with keys.", file=path.name))
    return read_note(_text(content, path.name), path.name)


def _text(content: bytes, name: str) -> str:
    """Windows' editor writes UTF-16, and says so in the first two bytes."""
    encoding = "utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise NoteError(phrase("{file} is not a text.", file=name)) from None


def read_note(text: str, name: str) -> Note:
    """Read a text that came from `name`. Raises NoteError."""
    found: dict[str, tuple[str, int]] = {}
    for line, spelling, value in _pairs(text):
        key = _known(spelling)
        if key is None or not value:
            continue
        before = found.get(key)
        if before and before[0] != value:
            raise NoteError(
                phrase(
                    "{file}: {key} stands there twice with different values, in lines {first} and {second}.",
                    file=name, key=key, first=str(before[1]), second=str(line),
                )
            )  # fmt: skip
        try:
            found[key] = (checked(key, value), before[1] if before else line)
        except SecretsError:
            raise NoteError(
                phrase(
                    "{file}, line {line}: {key} holds a blank or a sign that no key has. Copy it again.",
                    file=name, line=str(line), key=key,
                )
            ) from None  # fmt: skip
    if not found:
        raise NoteError(
            phrase(
                "{file} holds no key. It needs lines such as client_id = …, client_secret = …, subscription_key = … "
                "and merchant_serial_number = ….",
                file=name,
            )
        )
    return Note(**{key: value for key, (value, _) in found.items()})


def _pairs(text: str) -> Iterator[tuple[int, str, str]]:
    """(line, name, value) of everything that looks like a name with a value."""
    try:
        content = json.loads(text)
    except ValueError:
        content = None
    if isinstance(content, dict | list):
        yield from ((_line_of(text, name), name, value) for name, value in _in_json(content))
        return
    for number, line in enumerate(text.splitlines(), 1):
        if (match := _LINE.match(line)) and not line.lstrip().startswith(("#", "//", ";")):
            yield number, match["name"], _unquoted(match["value"])


def _in_json(content: Any) -> Iterator[tuple[str, str]]:
    if isinstance(content, dict):
        for name, value in content.items():
            if isinstance(value, str | int) and not isinstance(value, bool):
                yield name, str(value).strip()
            else:
                yield from _in_json(value)
    elif isinstance(content, list):
        for one in content:
            yield from _in_json(one)


def _line_of(text: str, name: str) -> int:
    return text[: max(0, text.find(json.dumps(name)))].count("\n") + 1


def _unquoted(value: str) -> str:
    if value[:1] in {'"', "'"}:
        end = value.find(value[0], 1)  # what follows is a comment, or a comma
        return value[1:end].strip() if end > 0 else value
    return re.sub(r"\s+#.*$", "", value).strip()


def _known(spelling: str) -> str | None:
    letters = re.sub("[^a-z0-9]", "", spelling.lower())
    for prefix in ("", "kiosk", "vipps", "mobilepay", "vippsmobilepay", "test", "prod", "production"):
        if letters.startswith(prefix) and (key := _SPELLINGS.get(letters.removeprefix(prefix))):
            return key
    return next((key for name, key in _SPELLINGS.items() if len(name) > 12 and name in letters), None)
