"""From nothing to a paid sale, and to other settings after a restart: with real taps, in processes of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.config import load
from tests.e2e.shop import Emulator, Ended, Shop, emulator_process
from tests.setup.program import PIN

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with emulator_process() as running:
        yield running


def clean(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    return {
        **kept,
        "KIOSK_KEY_FILE": str(folder / "keys.json"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "LC_ALL": "C.UTF-8",
    }


def test_a_shop_sets_itself_up_sells_and_changes_its_settings(emulator: Emulator, tmp_path: Path) -> None:
    settings, shots, keys_file = tmp_path / "kiosk.toml", tmp_path / "shots", tmp_path / "keys.env"
    shots.mkdir()
    secrets = list(emulator.keys.values())
    keys_file.write_text(f"BASE_URL={emulator.base_url}\nMSN=123456\n")
    with keys_file.open("a") as file:
        file.writelines(f"{name}={value}\n" for name, value in emulator.keys.items())
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.setup.program", str(settings), str(keys_file), str(shots)],
        cwd=ROOT, env=clean(tmp_path), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    with process:
        assert process.stdout is not None
        assert process.stdin is not None

        def told() -> dict[str, Any]:
            assert process.stdout is not None
            assert process.stderr is not None
            line = process.stdout.readline()
            assert line, process.stderr.read()
            said: dict[str, Any] = json.loads(line)
            return said

        try:
            assert told() == {"setup": "done", "language": "fi"}
            first = told()
            assert (first["shop"], first["theme"]) == ("Kahvila Ä", "light")
            assert first["banner"] == "TESTI: ei oikeaa rahaa. Avaimet ovat salaamattomassa tiedostossa."
            emulator.do("approve", told()["reference"])
            process.stdin.write("\n")
            process.stdin.flush()
            assert told()["theme"] == "dark"
            assert told() == {"status": 0}
            _, log = process.communicate(timeout=40)
        finally:
            process.kill()

    assert process.returncode == 0
    assert load(settings).screens.theme == "dark"
    assert "the settings were opened" in log
    assert "QGuiApplication" not in log
    written = log + settings.read_text("utf-8") + (tmp_path / "data" / "qr-kiosk" / "pins.json").read_text("utf-8")
    assert not any(secret in written for secret in [*secrets, PIN])
    assert len(list(shots.iterdir())) >= 14


@pytest.fixture
def shop(tmp_path: Path, emulator: Emulator) -> Iterator[Shop]:
    made = Shop(tmp_path, emulator)
    made.environment |= {"KIOSK_KEY_FILE": str(tmp_path / "keys.json"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    yield made
    made.close()


def without_keys(shop: Shop, *words: str, stdin: str = "") -> Ended:
    environment = {name: value for name, value in shop.environment.items() if name not in shop.emulator.keys}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *words], env=environment, input=stdin, capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip
    return Ended(done.returncode, done.stdout, done.stderr)


def test_keys_are_set_on_the_command_line_from_stdin_and_tested_first(shop: Shop) -> None:
    note = "".join(f"{name}={value}\n" for name, value in shop.emulator.keys.items())

    wrong = without_keys(shop, "keys", "set", "--in-file", stdin=note.replace("emulator-client-secret", "something"))
    assert (wrong.status, "nothing was kept" in wrong.err) == (1, True)
    assert "client id or client secret is wrong" in wrong.out
    assert not (shop.folder / "keys.json").exists()

    right = without_keys(shop, "keys", "set", "--in-file", stdin=note)
    assert (right.status, right.err) == (0, "")
    assert "not encrypted" in right.out

    tested = without_keys(shop, "keys", "test")
    assert (tested.status, tested.err) == (0, "")
    assert "accepted, and sales unit 123456" in tested.out
    doctor = {line["check"]: line for line in without_keys(shop, "doctor", "--json").lines}
    assert doctor["secrets"]["status"] == "warning"
    assert "not encrypted" in doctor["secrets"]["text"]
    for ended in (wrong, right, tested):
        assert not any(key in ended.out + ended.err for key in shop.emulator.keys.values())


def test_without_a_keyring_the_commands_for_systemd_are_told(shop: Shop) -> None:
    note = "".join(f"{name}={value}\n" for name, value in shop.emulator.keys.items())

    ended = without_keys(shop, "keys", "set", "--untested", stdin=note)

    assert ended.status == 64
    assert "no keyring that is open" in ended.err
    assert "systemd-creds encrypt --name=kiosk_client_id" in ended.err


def test_keys_that_are_missing_on_stdin_are_named(shop: Shop) -> None:
    ended = without_keys(shop, "keys", "set", stdin="client_id=hush")

    assert ended.status == 64
    assert ended.complaint == "not found in stdin: client_secret, subscription_key"


def test_without_settings_and_without_a_display_run_says_one_line(shop: Shop) -> None:
    shop.settings.unlink()

    ended = shop.kiosk("run")

    assert ended.status == 64
    assert "there is no such settings file" in ended.complaint


def test_the_emulator_writes_its_keys_for_the_set_up(tmp_path: Path) -> None:
    file = tmp_path / "keys.env"
    command = [
        sys.executable,
        "-m",
        "kiosk",
        "emulator",
        "--port",
        "0",
        "--control-port",
        "0",
        "--keys-file",
        str(file),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        while "Stop with" not in process.stdout.readline():
            pass
        process.terminate()

    from kiosk.key_note import read_note_file

    note = read_note_file(file)
    assert all((note.client_id, note.client_secret, note.subscription_key))
    assert note.base_url.startswith("http://127.0.0.1:")
    assert note.merchant_serial_number == "123456"
