"""The three keys of the sales unit. Whoever has them can refund every sale, so they are never in the settings file.

Looked for in this order, each key by itself:

1. the environment: KIOSK_CLIENT_ID, KIOSK_CLIENT_SECRET, KIOSK_SUBSCRIPTION_KEY
2. files kiosk_client_id, kiosk_client_secret, kiosk_subscription_key in $CREDENTIALS_DIRECTORY, where systemd puts
   what a unit names in LoadCredential= or LoadCredentialEncrypted=
3. the operating system's keyring: service "qr-kiosk", user names client_id, client_secret, subscription_key
   (`keyring set qr-kiosk client_id`)
4. a file in clear, for a shop that insists: keys.json in the user's folder of settings (or KIOSK_KEY_FILE), which
   nobody else may read; whoever uses it is warned for as long as it is used
"""

from __future__ import annotations

import json
import os
import queue
import stat
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import platformdirs

KEYRING_SERVICE = "qr-kiosk"
KEYRING_SECONDS = 5.0
"""A locked keyring may ask somebody to unlock it; on a till without a keyboard nobody answers."""

NAMES = ("client_id", "client_secret", "subscription_key")
KEY_FILE_NAME = "keys.json"

Keyring = Callable[[str, str], str | None]


class SecretsError(Exception):
    """A key is missing or can't be used; the message says which, and where it was looked for. It never shows one."""


class Place(StrEnum):
    """Where a key was found."""

    ENVIRONMENT = "environment"
    CREDENTIALS = "credentials"
    KEYRING = "keyring"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Keys:
    """What Vipps gave the sales unit to prove that it is itself. Never shown. `places` says where each was found."""

    client_id: str
    client_secret: str
    subscription_key: str
    places: tuple[Place, ...] = field(default=(), compare=False)

    def __repr__(self) -> str:
        return "Keys(hidden)"

    @property
    def all(self) -> tuple[str, str, str]:
        """The three values, for whoever must see that they are never written."""
        return self.client_id, self.client_secret, self.subscription_key

    @property
    def in_clear(self) -> bool:
        """Whether one of them lies in a file that is not encrypted."""
        return Place.FILE in self.places


class KeysInUse:
    """The keys of the running kiosk: exchanged when somebody enters new ones, or finds new ones where they were kept.

    May be asked and told from any thread. `find` looks again, as `find_keys` does.
    """

    def __init__(self, keys: Keys, find: Callable[[], Keys] | None = None) -> None:
        self._keys, self._find = keys, find

    @property
    def now(self) -> Keys:
        """The keys to use now."""
        return self._keys

    def exchange(self, keys: Keys) -> None:
        """Use these from now on."""
        self._keys = keys

    def look_again(self) -> bool:
        """Look where keys are kept, and use what is there; False if it is what was used already, or can't be had.

        May take as long as a keyring that is locked.
        """
        if self._find is None:
            return False
        try:
            found = self._find()
        except SecretsError:
            return False
        if found == self._keys:
            return False
        self._keys = found
        return True


def find_keys(environment: Mapping[str, str] = os.environ, keyring: Keyring | None = None) -> Keys:
    """Find the three keys, or raise SecretsError naming all that are missing. `keyring` stands in for the system's."""
    ring = _Ring(keyring or _system_keyring)
    folder, file = environment.get("CREDENTIALS_DIRECTORY"), _File(key_file(environment))
    found: dict[str, str] = {}
    places: list[Place] = []
    for name in NAMES:
        for place, look in (
            (Place.ENVIRONMENT, lambda name: environment.get(f"KIOSK_{name.upper()}")),
            (Place.CREDENTIALS, lambda name: _from_file(folder, f"kiosk_{name}")),
            (Place.KEYRING, ring.get),
            (Place.FILE, file.get),
        ):
            if (value := look(name)) and (value := value.strip()):
                found[name] = checked(name, value)
                places.append(place)
                break
    if missing := [name for name in NAMES if name not in found]:
        raise SecretsError(
            f"not found: {', '.join(missing)}. Looked in the environment "
            f"({', '.join(f'KIOSK_{name.upper()}' for name in missing)}), in systemd's credentials directory "
            f"({_looked_in(folder, missing)}), in the keyring (service {KEYRING_SERVICE}, "
            f"users {', '.join(missing)}{ring.trouble}) and in the file {file.path}; `kiosk keys set` keeps them"
        )
    return Keys(**found, places=tuple(places))


def key_file(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the file in clear is, if a shop insists on one."""
    if named := environment.get("KIOSK_KEY_FILE"):
        return Path(named).expanduser()
    return platformdirs.user_config_path("qr-kiosk", appauthor=False) / KEY_FILE_NAME


def checked(name: str, value: str) -> str:
    """Return a key if it can be one; SecretsError names it and never shows it."""
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


class _File:
    """The file in clear, read when a key was found nowhere else."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._content: Mapping[str, object] | None = None

    def get(self, name: str) -> str | None:
        if self._content is None:
            self._content = self._read()
        value = self._content.get(name)
        return value if isinstance(value, str) else None

    def _read(self) -> Mapping[str, object]:
        try:
            about = self.path.stat()
            if os.name == "posix" and (about.st_mode & (stat.S_IRWXG | stat.S_IRWXO) or about.st_uid != os.geteuid()):
                raise SecretsError(
                    f"{self.path} holds keys and is not for this user alone, so it is not used: run `chmod 600` on it, "
                    "and have new keys made in the Vipps portal if somebody may have read them"
                )
            content = json.loads(self.path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or "it is not JSON"
            raise SecretsError(f"{self.path} cannot be read ({why})") from None
        return content if isinstance(content, dict) else {}


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
