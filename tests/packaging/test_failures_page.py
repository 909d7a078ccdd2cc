"""The page of failures says what the program says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "packaging" / "failures_page.py"


def test_the_page_of_failures_is_up_to_date() -> None:
    checked = subprocess.run([sys.executable, str(SCRIPT), "--check"], check=False)

    assert checked.returncode == 0, "run python packaging/failures_page.py"
