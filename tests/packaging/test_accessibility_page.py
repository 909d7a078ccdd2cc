"""ACCESSIBILITY.md goes into a shop's file: every test that it calls on is there, and so is every setting."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.config import FIELDS


def page(root: Path) -> str:
    return (root / "ACCESSIBILITY.md").read_text("utf-8")


def test_every_test_that_is_named_exists(root: Path) -> None:
    named = set(re.findall(r"`(test_\w+)`", page(root)))
    there = {
        name
        for path in (root / "tests").rglob("test_*.py")
        for name in re.findall(r"^ *def (test_\w+)", path.read_text("utf-8"), re.MULTILINE)
    }

    assert len(named) > 25
    assert named - there == set()


def test_every_row_says_plainly_whether_it_is_met(root: Path) -> None:
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in page(root).splitlines()]
    assessed = [row for row in rows if len(row) == 4 and re.match(r"[1-5]\.\d", row[0])]

    assert len(assessed) > 30
    assert all(re.match(r"Met|Partly|Not met", row[2]) for row in assessed)
    assert any(row[2].startswith("Not met") for row in assessed)


def test_every_setting_that_is_named_exists(root: Path) -> None:
    for key in ("viewing_distance_mm", "customer_dpi", "customer_keys", "speech", "motion"):
        assert key in FIELDS["screens"][1]
        assert re.search(rf"`(\[screens\] )?{key}( = [^`]+)?`", page(root)), key
