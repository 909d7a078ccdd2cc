"""The keys are found where they may be, and shown nowhere."""

import subprocess
import sys
import threading
from pathlib import Path

import keyring.errors
import pytest

from kiosk import secrets
from kiosk.secrets import Keys, SecretsError, find_keys

ALL = {"KIOSK_CLIENT_ID": "the-id", "KIOSK_CLIENT_SECRET": "the-secret", "KIOSK_SUBSCRIPTION_KEY": "the-key"}
KEYS = Keys("the-id", "the-secret", "the-key")


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


def test_what_is_missing_is_named_with_the_three_places():
    message = refusal({"KIOSK_CLIENT_ID": "the-id", "KIOSK_CLIENT_SECRET": " "})

    assert message == (
        "not found: client_secret, subscription_key. Looked in the environment (KIOSK_CLIENT_SECRET, "
        "KIOSK_SUBSCRIPTION_KEY), in systemd's credentials directory (CREDENTIALS_DIRECTORY is not set) and in the "
        "keyring (service qr-kiosk, users client_secret, subscription_key)"
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
