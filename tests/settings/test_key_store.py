"""Keys are kept where they are found again, or whoever keeps them hears why not."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import threading
from pathlib import Path

import keyring.backends.fail
import keyring.backends.null
import pytest

from kiosk import key_store, secrets
from kiosk.key_store import keep_in_file, keep_in_ring, systemd_commands, usable_ring
from kiosk.secrets import Keys, SecretsError, find_keys

KEYS = Keys("the-id", "the-secret", "the-key")


class MemoryRing:
    """A keyring that works."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class LockedRing(MemoryRing):
    """Waits for somebody to unlock it."""

    def __init__(self) -> None:
        super().__init__()
        self.unlocked = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.unlocked.wait(60)


def empty(tmp_path: Path) -> dict[str, str]:
    return {"KIOSK_KEY_FILE": str(tmp_path / "keys.json")}


def test_a_ring_that_works_is_used_and_nothing_of_the_trial_stays() -> None:
    ring = MemoryRing()

    assert usable_ring(ring) is ring
    assert ring.kept == {}


@pytest.mark.parametrize("ring", [keyring.backends.fail.Keyring(), keyring.backends.null.Keyring()])
def test_no_ring_and_one_that_forgets_are_not_used(ring: key_store.Ring) -> None:
    assert usable_ring(ring) is None


def test_a_locked_ring_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_store, "KEYRING_SECONDS", 0.01)
    ring = LockedRing()
    try:
        assert usable_ring(ring) is None
    finally:
        ring.unlocked.set()


def test_what_is_kept_in_the_ring_is_found_there(tmp_path: Path) -> None:
    ring = MemoryRing()

    keep_in_ring(KEYS, ring, empty(tmp_path))

    found = find_keys(empty(tmp_path), ring.get_password)
    assert (found, found.in_clear) == (KEYS, False)


def test_a_ring_that_refuses_is_told_without_the_keys(tmp_path: Path) -> None:
    with pytest.raises(SecretsError, match="the keyring can't keep the keys") as caught:
        keep_in_ring(KEYS, keyring.backends.fail.Keyring(), empty(tmp_path))

    assert "the-secret" not in str(caught.value)


def test_older_keys_in_an_earlier_place_are_named(tmp_path: Path) -> None:
    with pytest.raises(SecretsError, match=r"the environment \(KIOSK_CLIENT_SECRET\) holds another client_secret"):
        keep_in_ring(KEYS, MemoryRing(), {**empty(tmp_path), "KIOSK_CLIENT_SECRET": "old"})

    ring = MemoryRing()
    keep_in_ring(Keys("old-id", "the-secret", "the-key"), ring, empty(tmp_path))
    with pytest.raises(SecretsError, match="the keyring holds another client_id"):
        keep_in_file(KEYS, empty(tmp_path), ring)


def test_a_file_in_clear_is_for_this_user_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        path = keep_in_file(KEYS, empty(tmp_path), MemoryRing())
    finally:
        os.umask(before)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert json.loads(path.read_text("utf-8")) == dict(zip(secrets.NAMES, KEYS.all, strict=True))
    assert find_keys(empty(tmp_path), MemoryRing().get_password).in_clear
    assert [one.name for one in tmp_path.iterdir()] == ["keys.json"]


def test_a_place_that_cant_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "occupied").write_text("")

    with pytest.raises(SecretsError, match="can't be written"):
        keep_in_file(KEYS, {"KIOSK_KEY_FILE": str(tmp_path / "occupied" / "keys.json")}, MemoryRing())


@pytest.mark.skipif(shutil.which("systemd-creds") is None, reason="needs systemd")
def test_the_commands_for_systemd_are_those_that_it_takes(tmp_path: Path) -> None:
    command = systemd_commands()[1]
    assert command.startswith("systemd-ask-password -n client_id: | sudo systemd-creds encrypt --name=kiosk_client_id ")
    words = command.partition("| sudo ")[2].replace("/etc/credstore.encrypted", str(tmp_path)).split()
    if subprocess.run(words, input=b"the-id", capture_output=True, check=False).returncode != 0:
        pytest.skip("systemd-creds has no key on this machine")

    kept = tmp_path / "kiosk_client_id"
    told = subprocess.run(
        ["systemd-creds", "decrypt", "--name=kiosk_client_id", str(kept), "-"], capture_output=True, check=True
    )
    assert told.stdout == b"the-id"
