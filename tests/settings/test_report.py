"""What the command line says of one payment."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from kiosk.domain.money import Money
from kiosk.report import Report
from tests.journal.samples import payment


def test_a_tip_is_told_where_there_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    plain = payment()
    for one in (plain, replace(plain, tip=Money(1290))):
        Report(as_json=True).payment(one)
        Report(as_json=False).payment(one)

    without, without_text, with_tip, with_text = capsys.readouterr().out.splitlines()

    assert "tip" not in json.loads(without)
    assert "tip" not in without_text.replace(plain.reference, "")
    assert json.loads(with_tip)["tip"] == 1290
    assert "  tip 12,90\N{NO-BREAK SPACE}kr" in with_text
