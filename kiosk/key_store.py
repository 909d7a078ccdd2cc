"""Keep the keys where `secrets` finds them: in the system's keyring; in a file in clear only if the shop insists.

What systemd keeps has to be put there by somebody who may: `systemd_commands` says how. Nothing here shows a key.
"""

from __future__ import annotations

import json
import os
import queue
import secrets
import tempfile
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol, TypeVar

from kiosk.secrets import KEYRING_SECONDS, KEYRING_SERVICE, NAMES, Keys, Place, SecretsError, find_keys, key_file

CREDENTIALS = "/etc/credstore.encrypted"
"""Where systemd looks for encrypted credentials by itself."""

_PROBE = "trial"
_Answer = TypeVar("_Answer")


class Ring(Protocol):
    """What is used of a keyring's back-end."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret."""


def usable_ring(ring: Ring | None = None) -> Ring | None:
    """Give the system's keyring if it keeps what it is given, tried with a secret of no worth; else None.

    A machine without one, or with one that is locked or forgets, has none.
    """
    worthless = secrets.token_hex(8)

    def try_it() -> Ring | None:
        found = ring or _system_ring()
        found.set_password(KEYRING_SERVICE, _PROBE, worthless)
        kept = found.get_password(KEYRING_SERVICE, _PROBE) == worthless
        found.delete_password(KEYRING_SERVICE, _PROBE)
        return found if kept else None

    try:
        return _in_time(try_it)
    except Exception:  # each back-end has errors of its own, and none of them matters here
        return None


def keep_in_ring(keys: Keys, ring: Ring, environment: Mapping[str, str] = os.environ) -> None:
    """Keep the keys in the keyring. SecretsError if they can't be, or if they would not be what is found there."""

    def keep() -> None:
        for name, value in zip(NAMES, keys.all, strict=True):
            ring.set_password(KEYRING_SERVICE, name, value)

    try:
        _in_time(keep)
    except Exception as error:
        raise SecretsError(f"the keyring can't keep the keys ({type(error).__name__})") from None
    _check_found(keys, environment, ring)


def keep_in_file(keys: Keys, environment: Mapping[str, str] = os.environ, ring: Ring | None = None) -> Path:
    """Keep the keys in clear in a file that nobody else may read, and return it. SecretsError as for the keyring."""
    path = key_file(environment)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)  # mkstemp: 0600 from the beginning
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(dict(zip(NAMES, keys.all, strict=True)), file, indent=1)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        raise SecretsError(f"{path} can't be written ({error.strerror})") from None
    _check_found(keys, environment, ring)
    return path


def _check_found(keys: Keys, environment: Mapping[str, str], ring: Ring | None) -> None:
    """Older keys in a place that is looked at earlier would be used instead, and nobody would know why."""
    found = find_keys(environment, ring.get_password if ring else None)
    wrong = [number for number, (one, other) in enumerate(zip(keys.all, found.all, strict=True)) if one != other]
    if wrong:
        name, place = NAMES[wrong[0]], found.places[wrong[0]]
        where = {
            Place.ENVIRONMENT: f"the environment (KIOSK_{name.upper()})",
            Place.CREDENTIALS: "systemd's credentials directory",
        }.get(place, f"the {place}")
        raise SecretsError(f"the keys are kept, but {where} holds another {name}, which goes before: take it away")


def systemd_commands() -> tuple[str, ...]:
    """What an administrator types to give the keys to systemd, and what the unit of the kiosk then says."""
    commands = [
        f"systemd-ask-password -n {name}: | sudo systemd-creds encrypt --name=kiosk_{name} - {CREDENTIALS}/kiosk_{name}"
        for name in NAMES
    ]
    unit = [f"LoadCredentialEncrypted=kiosk_{name}:{CREDENTIALS}/kiosk_{name}" for name in NAMES]
    return (f"sudo mkdir -p {CREDENTIALS}", *commands, "[Service]", *unit)


def _system_ring() -> Ring:
    import keyring  # takes 80 ms

    ring: Ring = keyring.get_keyring()
    return ring


def _in_time(do: Callable[[], _Answer]) -> _Answer:
    """Do it on a thread that may be left behind: a locked keyring asks somebody to unlock it, and nobody answers."""
    answer: queue.SimpleQueue[tuple[_Answer | None, Exception | None]] = queue.SimpleQueue()

    def run() -> None:
        try:
            answer.put((do(), None))
        except Exception as error:
            answer.put((None, error))

    threading.Thread(target=run, name="keyring", daemon=True).start()
    try:
        result, error = answer.get(timeout=KEYRING_SECONDS)
    except queue.Empty:
        raise TimeoutError from None
    if error is not None:
        raise error
    return result  # type: ignore[return-value]  # None only where the answer may be None
