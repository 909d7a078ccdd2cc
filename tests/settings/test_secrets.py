"""The keys are found where they may be, and shown nowhere."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import keyring.errors
import pytest

from kiosk import secrets
from kiosk.secrets import Keys, KeysInUse, Place, SecretsError, find_keys

ALL = {"KIOSK_CLIENT_ID": "the-id", "KIOSK_CLIENT_SECRET": "the-secret", "KIOSK_SUBSCRIPTION_KEY": "the-key"}
KEYS = Keys("the-id", "the-secret", "the-key")


@pytest.fixture(autouse=True)
def no_key_file(tmp_path, monkeypatch):
    """The folder of this user's settings is not looked into."""
    monkeypatch.setattr(secrets.platformdirs, "user_config_path", lambda *_, **__: tmp_path / "config")


def empty_ring(service, user):
    return None


def no_ring(service, user):
    raise AssertionError("nobody needed to ask")


def refusal(environment, ring=empty_ring):
    with pytest.raises(SecretsError) as caught:
        find_keys(environment, ring)
    message = str(caught.value)
    assert "\n" not in message
    assert not any(value in message for value in ALL.values())
    return message


def test_the_environment_is_asked_first():
    assert find_keys(ALL, no_ring) == KEYS


def test_then_the_credentials_directory(tmp_path):
    for name, value in (
        ("client_id", "the-id\n"),
        ("client_secret", "the-secret"),
        ("subscription_key", " the-key\r\n"),
    ):
        (tmp_path / f"kiosk_{name}").write_text(value)

    assert find_keys({"CREDENTIALS_DIRECTORY": str(tmp_path)}, no_ring) == KEYS


def test_then_the_keyring():
    ring = {("qr-kiosk", "client_id"): "the-id", ("qr-kiosk", "subscription_key"): "the-key"}

    found = find_keys({"KIOSK_CLIENT_SECRET": "the-secret"}, lambda *asked: ring.get(asked))

    assert found == KEYS


def test_what_is_missing_is_named_with_the_four_places(tmp_path):
    message = refusal({"KIOSK_CLIENT_ID": "the-id", "KIOSK_CLIENT_SECRET": " "})

    assert message == (
        "not found: client_secret, subscription_key. Looked in the environment (KIOSK_CLIENT_SECRET, "
        "KIOSK_SUBSCRIPTION_KEY), in systemd's credentials directory (CREDENTIALS_DIRECTORY is not set), in the "
        "keyring (service qr-kiosk, users client_secret, subscription_key) and in the file "
        f"{tmp_path / 'config' / 'keys.json'}; `kiosk keys set` keeps them"
    )


def test_the_credentials_directory_is_named_when_it_was_looked_in(tmp_path):
    message = refusal({"CREDENTIALS_DIRECTORY": str(tmp_path)})

    assert f"({tmp_path}: kiosk_client_id, kiosk_client_secret, kiosk_subscription_key)" in message


def test_a_credential_that_cannot_be_read_is_named(tmp_path):
    (tmp_path / "kiosk_client_id").mkdir()

    assert "kiosk_client_id cannot be read (Is a directory)" in refusal({"CREDENTIALS_DIRECTORY": str(tmp_path)})


@pytest.mark.parametrize("error", [keyring.errors.NoKeyringError("no"), keyring.errors.InitError(), RuntimeError("?")])
def test_a_keyring_that_fails_is_a_place_where_nothing_was_found(error):
    asked = []

    def ring(service, user):
        asked.append(user)
        raise error

    assert f"it cannot be used: {type(error).__name__})" in refusal({}, ring)
    assert asked == ["client_id"]


def test_a_keyring_that_waits_for_somebody_is_left_behind(monkeypatch):
    monkeypatch.setattr(secrets, "KEYRING_SECONDS", 0.01)
    never = threading.Event()

    try:
        message = refusal({}, lambda *_: never.wait(60) and None)
    finally:
        never.set()

    assert "is it locked?" in message


def test_the_real_keyring_of_a_bare_machine_ends_in_the_same_words():
    code = "from kiosk.secrets import *\ntry: find_keys({})\nexcept SecretsError as error: print(error)"
    environment = {"PATH": "/usr/bin:/bin", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}

    run = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[2], env=environment, capture_output=True, text=True
    )

    assert run.stdout.startswith("not found: client_id, client_secret, subscription_key."), run.stderr
    assert "NoKeyringError" in run.stdout


@pytest.mark.parametrize("damaged", ["the secret", "the-sécret", '"the-secret"\nx'])
def test_a_damaged_key_is_refused_without_being_shown(damaged):
    with pytest.raises(SecretsError, match="client_secret was found, but holds") as caught:
        find_keys(ALL | {"KIOSK_CLIENT_SECRET": damaged}, no_ring)

    assert damaged not in str(caught.value)


def test_keys_are_never_shown():
    for shown in (repr(KEYS), str(KEYS), f"{KEYS}", f"{KEYS!r}", repr([KEYS])):
        assert not any(value in shown for value in KEYS.all)


def in_file(tmp_path, mode=0o600, text=None):
    path = tmp_path / "keys.json"
    path.write_text(text or json.dumps(dict(zip(secrets.NAMES, KEYS.all, strict=True))))
    path.chmod(mode)
    return {"KIOSK_KEY_FILE": str(path)}


def test_a_file_in_clear_is_the_last_place_and_is_not_forgotten_about(tmp_path):
    found = find_keys(in_file(tmp_path), empty_ring)

    assert found == KEYS
    assert found.in_clear
    assert not find_keys(ALL | in_file(tmp_path), no_ring).in_clear


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o610])
def test_a_file_that_others_can_read_is_not_used(tmp_path, mode):
    message = refusal(in_file(tmp_path, mode))

    assert "chmod 600" in message
    assert "keys.json" in message


@pytest.mark.parametrize("text", ["the-secret", "{", '["the-secret"]', '{"client_id": 4}'])
def test_a_damaged_file_is_never_quoted(tmp_path, text):
    assert "the-secret" not in refusal(in_file(tmp_path, text=text))


def test_where_each_key_was_found_is_known(tmp_path):
    (tmp_path / "kiosk_client_secret").write_text("the-secret")
    environment = {"KIOSK_CLIENT_ID": "the-id", "CREDENTIALS_DIRECTORY": str(tmp_path)}

    found = find_keys(environment, lambda _, user: "the-key" if user == "subscription_key" else None)

    assert found.places == (Place.ENVIRONMENT, Place.CREDENTIALS, Place.KEYRING)


def test_the_running_kiosk_looks_again_where_its_keys_are_kept():
    kept = [KEYS]
    in_use = KeysInUse(KEYS, lambda: kept[-1])
    assert not in_use.look_again()

    kept.append(Keys("new-id", "new-secret", "new-key"))

    assert in_use.look_again()
    assert in_use.now == kept[-1]
    assert not in_use.look_again()


def test_keys_that_cant_be_found_again_leave_the_old_ones_in_use():
    def gone():
        raise SecretsError("not found")

    in_use = KeysInUse(KEYS, gone)

    assert not in_use.look_again()
    assert in_use.now == KEYS
    assert not KeysInUse(KEYS).look_again()
