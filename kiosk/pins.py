"""Who stands at the till: PINs of six digits, each with the role that its owner has, and a lock-out that grows.

A million PINs are tried in hours by whoever steals the file (35 ms each), so the file is for this user alone, and a
till that is touched by strangers has to make them wait. What was tried wrongly is written down before the next try is
weighed: neither a restart nor a clock that is set back makes the wait shorter. A PIN is never logged, shown or kept.

Sources: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html (argon2id, 19 MiB, 2 passes)
"""

from __future__ import annotations

import itertools
import json
import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.domain.staff import Role

if TYPE_CHECKING:
    from argon2 import PasswordHasher

DIGITS = 6
FREE_TRIES = 5
"""Wrong PINs in a row before the till makes anybody wait."""
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
FILE_NAME = "pins.json"

_MEMORY_KIB, _PASSES, _LANES = 19 * 1024, 2, 1


class PinError(Exception):
    """A PIN can't be used or kept; the message says why, and never holds one."""


class Clock(Protocol):
    """The time of day, aware UTC, and seconds that never jump."""

    def now(self) -> datetime:
        """The time of day."""

    def monotonic(self) -> float:
        """Seconds since some moment."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a PIN. `hashed` is argon2's own text: it says how it was made, and is no secret by itself."""

    name: str
    role: Role
    hashed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong PINs in a row, and when the last one was given."""

    wrong: int = 0
    last: datetime | None = None


@dataclass(frozen=True, slots=True)
class LetIn:
    """The PIN is right, and its owner may do what was asked for."""

    person: Person


@dataclass(frozen=True, slots=True)
class Refused:
    """The PIN is wrong, or its owner may not do that. `tries_left` before the till makes everybody wait."""

    tries_left: int


@dataclass(frozen=True, slots=True)
class Locked:
    """Nobody is let in for so many seconds, with whichever PIN; it was not even looked at."""

    seconds: int


Verdict = LetIn | Refused | Locked


def check_form(pin: str) -> None:
    """Raise PinError unless `pin` is six digits, and not the first that anybody would try."""
    if not re.fullmatch(f"[0-9]{{{DIGITS}}}", pin):
        raise PinError(f"a PIN has {DIGITS} digits")
    steps = {(int(after) - int(before)) % 10 for before, after in itertools.pairwise(pin)}
    if steps in ({0}, {1}, {9}) or pin[:3] == pin[3:]:
        raise PinError("that PIN is guessed at once: choose another")


def wait_after(wrong: int) -> timedelta:
    """How long nobody is let in after so many wrong PINs in a row: 30 s from the fifth on, then doubled, to 1 h."""
    if wrong < FREE_TRIES:
        return timedelta(0)
    return min(LONGEST_WAIT, FIRST_WAIT * int(2 ** min(wrong - FREE_TRIES, 16)))


def wait_left(tries: Tries, now: datetime) -> timedelta:
    """What is left of the wait at `now`; all of it at a time before the last try."""
    if tries.last is None:
        return timedelta(0)
    return max(timedelta(0), wait_after(tries.wrong) - max(timedelta(0), now - tries.last))


def hash_pin(pin: str) -> str:
    """Make what is kept instead of a PIN; PinError if it has not the form of one."""
    check_form(pin)
    return _hasher().hash(pin)


def is_pin_of(pin: str, person: Person) -> bool:
    """Whether it is theirs. It takes as long for a wrong one as for the right one."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(person.hashed, pin)
    except (VerificationError, InvalidHashError):
        return False


def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=_LANES)


class Pins:
    """The PINs of one till, in a file of its own with mode 0600. Every verb reads it anew: two may share it."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path, self._clock = path, clock
        self._locked_until = float("-inf")
        """By the steady clock: setting the time of day ahead ends no wait in this process."""

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody who has a PIN. PinError if the file can't be read."""
        return self._read()[0]

    def anybody(self, role: Role) -> bool:
        """Whether somebody with a PIN may do what `role` may; if not, there is nothing to ask for."""
        return any(person.role.may(role) for person in self.people)

    def set(self, name: str, role: Role, pin: str) -> None:
        """Give somebody a PIN instead of the one they had. Raises PinError; also if it is somebody else's already."""
        people, tries = self._read()
        hashed = hash_pin(pin)
        others = tuple(person for person in people if person.name != name)
        if any(is_pin_of(pin, person) for person in others):
            raise PinError("that PIN can't be used: choose another")
        self._write((*others, Person(name, role, hashed)), tries)

    def change_role(self, name: str, role: Role) -> None:
        """Let somebody do more, or less, with the PIN that they have."""
        people, tries = self._read()
        self._write(tuple(replace(one, role=role) if one.name == name else one for one in people), tries)

    def remove(self, name: str) -> None:
        """Take somebody's PIN away."""
        people, tries = self._read()
        self._write(tuple(person for person in people if person.name != name), tries)

    def check(self, pin: str, role: Role, name: str = "") -> Verdict:
        """Weigh a PIN against what is wanted, and against one person alone if `name` is given.

        Takes 35 ms for each person, right or wrong: not on a screen's thread.
        """
        people, tries = self._read()
        if seconds := self._seconds_left(people, tries):
            return Locked(seconds)
        # Counted before it is looked at: who pulls the plug meanwhile has used up the try all the same.
        tries = Tries(tries.wrong + 1, self._clock.now())
        self._write(people, tries)
        asked = people if not name else tuple(person for person in people if person.name == name)
        found = [person for person in asked if is_pin_of(pin, person)]
        if found and found[0].role.may(role):
            self._write(people, Tries())
            return LetIn(found[0])
        self._locked_until = self._clock.monotonic() + wait_after(tries.wrong).total_seconds()
        if seconds := self._seconds_left(people, tries):
            return Locked(seconds)
        return Refused(FREE_TRIES - tries.wrong)

    def wait(self) -> int:
        """Seconds for which nobody is let in; 0 if anybody may try."""
        return self._seconds_left(*self._read())

    def _seconds_left(self, people: tuple[Person, ...], tries: Tries) -> int:
        now = self._clock.now()
        if tries.last is not None and now < tries.last:  # the clock was set back: wait from now on, and not for years
            tries = Tries(tries.wrong, now)
            self._write(people, tries)
        by_day = wait_left(tries, now).total_seconds()
        steady = self._locked_until - self._clock.monotonic()
        left = max(by_day, steady, 0.0)
        return int(left) + (left > int(left))

    def _read(self) -> tuple[tuple[Person, ...], Tries]:
        try:
            content = json.loads(self._path.read_text("utf-8"))
            people = tuple(Person(one["name"], Role(one["role"]), one["hashed"]) for one in content["people"])
            last = content["last_wrong"]
            return people, Tries(int(content["wrong"]), datetime.fromisoformat(last) if last else None)
        except FileNotFoundError:
            return (), Tries()
        except (OSError, ValueError, KeyError, TypeError) as error:
            why = getattr(error, "strerror", None) or "it was changed or is damaged"
            raise PinError(f"{self._path} can't be read ({why}); move it away to set new PINs") from None

    def _write(self, people: tuple[Person, ...], tries: Tries) -> None:
        content = {
            "people": [{"name": one.name, "role": one.role.value, "hashed": one.hashed} for one in people],
            "wrong": tries.wrong,
            "last_wrong": tries.last.isoformat() if tries.last else "",
        }
        try:
            _replace(self._path, content)
        except OSError as error:
            raise PinError(f"{self._path} can't be written ({error.strerror})") from None


def _replace(path: Path, content: Mapping[str, Any]) -> None:
    """Write the whole file beside the old one, for this user alone, and put it in its place."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)  # mkstemp: 0600 from the beginning
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(content, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
