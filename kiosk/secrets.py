"""The three keys of the sales unit. Whoever has them can refund every sale, so they are never in the settings file.

Looked for in this order, each key by itself:

1. the environment: KIOSK_CLIENT_ID, KIOSK_CLIENT_SECRET, KIOSK_SUBSCRIPTION_KEY
2. files kiosk_client_id, kiosk_client_secret, kiosk_subscription_key in $CREDENTIALS_DIRECTORY, where systemd puts
   what a unit names in LoadCredential= or LoadCredentialEncrypted=
3. the operating system's keyring: service "qr-kiosk", user names client_id, client_secret, subscription_key
   (`keyring set qr-kiosk client_id`)
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

KEYRING_SERVICE = "qr-kiosk"
KEYRING_SECONDS = 5.0
"""A locked keyring may ask somebody to unlock it; on a till without a keyboard nobody answers."""

Keyring = Callable[[str, str], str | None]


class SecretsError(Exception):
    """A key is missing or can't be used; the message says which, and where it was looked for. It never shows one."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What Vipps gave the sales unit to prove that it is itself. Never shown."""

    client_id: str
    client_secret: str
    subscription_key: str

    def __repr__(self) -> str:
        return "Keys(hidden)"

    @property
    def all(self) -> tuple[str, str, str]:
        """The three values, for whoever must see that they are never written."""
        return self.client_id, self.client_secret, self.subscription_key


def find_keys(environment: Mapping[str, str] = os.environ, keyring: Keyring | None = None) -> Keys:
    """Find the three keys, or raise SecretsError naming all that are missing. `keyring` stands in for the system's."""
    ring = _Ring(keyring or _system_keyring)
    folder = environment.get("CREDENTIALS_DIRECTORY")
    found: dict[str, str] = {}
    for name in (field.name for field in fields(Keys)):
        value = environment.get(f"KIOSK_{name.upper()}") or _from_file(folder, f"kiosk_{name}") or ring.get(name)
        if value and (value := value.strip()):
            found[name] = _checked(name, value)
    if missing := [field.name for field in fields(Keys) if field.name not in found]:
        raise SecretsError(
            f"not found: {', '.join(missing)}. Looked in the environment "
            f"({', '.join(f'KIOSK_{name.upper()}' for name in missing)}), in systemd's credentials directory "
            f"({_looked_in(folder, missing)}) and in the keyring (service {KEYRING_SERVICE}, "
            f"users {', '.join(missing)}{ring.trouble})"
        )
    return Keys(**found)


def _checked(name: str, value: str) -> str:
    # Header values: anything else was damaged on the way here.
    if not value.isascii() or not value.isprintable() or " " in value:
        raise SecretsError(
            f"{name} was found, but holds a blank or a sign that no key has: copy it again, without quotes"
        )
    return value


def _from_file(folder: str | None, name: str) -> str | None:
    if not folder:
        return None
    try:
        return (Path(folder) / name).read_text(encoding="utf-8").removeprefix("\ufeff")
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise SecretsError(
            f"{Path(folder) / name} cannot be read ({getattr(error, 'strerror', None) or 'it is not text'})"
        ) from None


def _looked_in(folder: str | None, missing: list[str]) -> str:
    if not folder:
        return "CREDENTIALS_DIRECTORY is not set"
    return f"{folder}: {', '.join(f'kiosk_{name}' for name in missing)}"


def _system_keyring(service: str, user: str) -> str | None:
    import keyring  # takes 80 ms, and is asked last

    return keyring.get_password(service, user)


class _Ring:
    """The keyring, asked on a thread that may be left behind: it may wait for somebody to unlock it."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self.trouble = ""

    def get(self, name: str) -> str | None:
        if self.trouble:
            return None
        answer: queue.SimpleQueue[str | Exception | None] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answer.put(self._keyring(KEYRING_SERVICE, name))
            except Exception as error:  # each back-end has errors of its own
                answer.put(error)

        threading.Thread(target=ask, name="keyring", daemon=True).start()
        try:
            value = answer.get(timeout=KEYRING_SECONDS)
        except queue.Empty:
            self.trouble = f"; no answer within {KEYRING_SECONDS:g} s: is it locked?"
            return None
        if isinstance(value, Exception):
            self.trouble = f"; it cannot be used: {type(value).__name__}"
            return None
        return value
