"""The head of the chain, published beside the journal: it shows what a journal that lost its end can't say itself.

The chain over the entries proves that none was changed or taken out, but a journal cut off after any entry, or an old
copy put in its place, is a sound chain, too. So the number of entries and the last one's hash stand in a small file
beside it. That file is written only after the commit of what it names: it may be older than the journal, after `kill
-9` or a power cut, which means nothing; a journal that does not have what was published has lost it.

The same goes for the chain of the closings: its last Z stands there, too.

It helps against accidents, and against whoever changes the journal alone. Who may write here can change both files:
that shows only where a head was kept elsewhere, in a log or on paper (`kiosk journal verify --head`).
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)

LEAST_DIGITS = 16
"""Hexadecimal digits that name a head well enough: 8 bytes."""


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain: the number of entries, and the hash of the last in hexadecimal (empty for none)."""

    entries: int
    hash: str

    def __str__(self) -> str:
        return f"{self.hash}:{self.entries}" if self.hash else "none"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A head somebody kept: the first digits of its hash, and its number of entries if that was kept, too."""

    hash: str
    entries: int | None = None

    def __str__(self) -> str:
        return self.hash if self.entries is None else f"{self.hash}:{self.entries}"

    @classmethod
    def read(cls, text: str) -> Wanted:
        """Read HASH or HASH:NUMBER as `Head` writes it; ValueError says what is expected."""
        match = re.fullmatch(rf"([0-9a-f]{{{LEAST_DIGITS},64}})(?::([1-9][0-9]{{0,17}}))?", text.strip().lower())
        if match is None:
            raise ValueError(f"expected {LEAST_DIGITS} to 64 hexadecimal digits of a hash, perhaps :NUMBER after them")
        return cls(match[1], int(match[2]) if match[2] else None)


@dataclass(frozen=True, slots=True)
class Lost:
    """A head that was published at `at` and that the journal did not have any more at `found_at`.

    `entries` is how many entries the journal had then; `accepted_at` is when somebody said that this is known, or
    empty. Times as the journal writes them. If it is `of_closings`, all this is about Zs instead of entries.
    """

    head: Head
    at: str
    found_at: str
    entries: int
    accepted_at: str = ""
    of_closings: bool = False

    def __str__(self) -> str:
        one, many = ("Z", "Zs") if self.of_closings else ("entry", "entries")
        if self.head.entries > self.entries:
            which = f"{many} {self.entries + 1} to {self.head.entries} are missing"
        else:
            which = f"{one} {self.head.entries}, or one before it, was replaced"
        return f"{which} ({self.head.entries} were there at {_readable(self.at)}; found {_readable(self.found_at)})"


@dataclass(frozen=True, slots=True)
class Published:
    """What stands in the file: the newest head, when it was written, and all losses that were ever found.

    `closings` is the head of the chain of Zs: how many there are, and the last one's hash.
    """

    head: Head
    at: str
    lost: tuple[Lost, ...] = ()
    closings: Head = Head(0, "")

    @property
    def open(self) -> tuple[Lost, ...]:
        """The losses that nobody has accepted."""
        return tuple(one for one in self.lost if not one.accepted_at)

    def accepted(self, at: str) -> Published:
        """The same with all losses accepted."""
        return replace(self, lost=tuple(replace(one, accepted_at=one.accepted_at or at) for one in self.lost))


def head_file(journal: Path) -> Path:
    """Where the head of the journal at `journal` is published."""
    return journal.with_name(journal.name + ".head")


def read_published(journal: Path) -> Published | None:
    """What was last published beside `journal`; None, and a warning in the log, for a file that can't be read."""
    file = head_file(journal)
    try:
        content = json.loads(file.read_text("utf-8"))
        return Published(
            _head(content), _text(content["at"]), tuple(_lost(one) for one in content["lost"]), _closings(content)
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        # A file system may leave it empty at a power cut; to cry wolf then would teach people not to listen.
        _log.warning("%s can't be read (%s): whether the journal lost its end is not known", file, error)
        return None


def publish(journal: Path, published: Published, *, for_sure: bool) -> None:
    """Put `published` beside `journal`, as a whole or not at all. OSError if it can't be.

    `for_sure` waits for the disk; else a power cut may bring the former file back, which means nothing.
    """
    file = head_file(journal)
    part = file.with_name(file.name + ".part")
    head, lost = published.head, published.lost
    content = {**_plain(head), "at": published.at, "lost": [_plain_lost(one) for one in lost]}
    content["closings"] = _plain(published.closings)
    try:
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as writing:
            json.dump(content, writing)
            if for_sure:
                writing.flush()
                os.fsync(writing.fileno())
        part.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _plain(head: Head) -> dict[str, Any]:
    return {"entries": head.entries, "hash": head.hash}


def _plain_lost(one: Lost) -> dict[str, Any]:
    said: dict[str, Any] = {"at": one.at, "found_at": one.found_at, "had": one.entries, "accepted_at": one.accepted_at}
    said["of_closings"] = one.of_closings
    return {**_plain(one.head), **said}


def _head(content: Any) -> Head:
    entries, digest = content["entries"], content["hash"]
    if type(entries) is not int or entries < 0 or not re.fullmatch("[0-9a-f]{64}" if entries else "", digest):
        raise ValueError("it holds no head")
    return Head(entries, digest)


def _closings(content: Any) -> Head:
    return _head(content["closings"]) if "closings" in content else Head(0, "")  # a file from before there were Zs


def _lost(content: Any) -> Lost:
    if type(content["had"]) is not int:
        raise ValueError("it holds no number of entries")
    at, found_at, accepted_at = (_text(content[name]) for name in ("at", "found_at", "accepted_at"))
    return Lost(_head(content), at, found_at, content["had"], accepted_at, content.get("of_closings") is True)


def _text(content: Any) -> str:
    if type(content) is not str:
        raise TypeError(f"expected a text, found {content!r:.50}")
    return content


def _readable(at: str) -> str:
    return f"{at[:10]} {at[11:16]} UTC"
