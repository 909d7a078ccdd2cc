"""The real windows, worked by AT-SPI alone: what it finds by role and name, what it presses, what it is told."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.display import two_monitors

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"


def has_bindings() -> bool:
    """The bindings belong to the system's Python."""
    if not Path(SYSTEM_PYTHON).exists() or not shutil.which("dbus-run-session"):
        return False
    asked = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


@pytest.mark.xvfb
@pytest.mark.skipif(not all(map(shutil.which, ("Xvfb", "xrandr"))), reason="needs Xvfb and xrandr")
@pytest.mark.skipif(not has_bindings(), reason="needs AT-SPI and its bindings (make test installs them)")
def test_a_sale_is_made_through_assistive_technology_alone() -> None:
    session = ("dbus-run-session", "--", SYSTEM_PYTHON, "tests/ui/assistive.py")
    with two_monitors() as display:
        worked = subprocess.run(
            [*session, sys.executable, "-m", "tests.ui.program", "assisted"],
            cwd=ROOT,
            env={**os.environ, **display.environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )

    assert worked.returncode == 0, worked.stdout + worked.stderr
    found = json.loads(worked.stdout.splitlines()[-1])
    assert set(found["roles"].values()) <= {"push button", "button", "toggle button", "check box"}
    assert [verb for verb, *_ in found["asked"]] == ["warm_up", "charge", "shown"]
    assert "minor_units=12900" in found["asked"][1][1]
    assert found["announced"] == ["129 kroner. Scan with the camera or Vipps."]
