"""The units that come along: understood by systemd, and true about the program that they start."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.lifeline import BEAT_SECONDS

UNITS = Path(__file__).resolve().parents[2] / "packaging" / "systemd"


def lines(name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in (UNITS / name).read_text().splitlines():
        key, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


def test_under_systemd_the_screens_answer_to_systemd() -> None:
    unit = lines("kiosk.service")

    assert unit["Type"] == ["notify"]
    assert unit["ExecStart"][0].endswith("kiosk run --no-restart")
    assert int(unit["WatchdogSec"][0]) >= 2 * BEAT_SECONDS
    assert unit["RestartPreventExitStatus"] == ["64"]


def test_in_x_the_kiosk_watches_over_itself() -> None:
    unit = lines("kiosk-x.service")

    assert "kiosk run --" in unit["ExecStart"][0]
    assert "--no-restart" not in unit["ExecStart"][0]
    assert {one.partition(":")[0] for one in unit["LoadCredential"]} == {
        "kiosk_client_id",
        "kiosk_client_secret",
        "kiosk_subscription_key",
    }


@pytest.mark.parametrize("name", ["kiosk.service", "kiosk-x.service"])
def test_systemd_understands_the_unit(name: str, tmp_path: Path) -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("needs systemd-analyze")
    text = (UNITS / name).read_text()
    program = next(line for line in text.splitlines() if line.startswith("ExecStart="))
    unit = tmp_path / name
    unit.write_text(text.replace(program, "ExecStart=/bin/true"))
    whose = ["--user"] if name == "kiosk.service" else []

    done = subprocess.run(
        ["systemd-analyze", *whose, "verify", str(unit)],
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    if "Failed to initialize manager" in done.stderr:
        pytest.skip(f"systemd-analyze can't work here: {done.stderr.strip()}")
    assert name not in done.stderr
