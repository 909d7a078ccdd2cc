"""The page of failures says what the program says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from kiosk.domain.payment import Doubt
from kiosk.vipps.errors import KNOWN_ERRORS

SCRIPT = Path(__file__).parents[2] / "packaging" / "failures_page.py"


def test_the_page_of_failures_is_up_to_date() -> None:
    checked = subprocess.run([sys.executable, str(SCRIPT), "--check"], check=False)

    assert checked.returncode == 0, "run python packaging/failures_page.py"


def test_the_page_has_every_code_of_the_table_and_every_kind_of_doubt() -> None:
    text = (SCRIPT.parents[1] / "ARCHITECTURE.md").read_text("utf-8")

    for group, code in KNOWN_ERRORS:
        assert re.search(rf"\| (?:[^|]*, )?{group}/{code}[, |]", text), (group, code)
    assert "invalidrequest/" in text
    doubts = {Doubt.CREATE: "creation", Doubt.CAPTURE: "capture", Doubt.CANCEL: "cancel", Doubt.REFUND: "refund"}
    assert set(doubts) == set(Doubt) - {Doubt.ANSWER}
    assert all(f" {what} was lost | **Checking with Vipps.**" in text for what in doubts.values())
    assert "| a reading was not understood | **Checking with Vipps.**" in text
