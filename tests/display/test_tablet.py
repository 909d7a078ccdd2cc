"""The browser that stands in for a tablet: found, or missed in words that help."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.tablet import NAMES, NoBrowser, Tablet, TabletError, find_browser
from tests.display.served import Shop, until_page


def program(folder: Path, name: str, text: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)


def test_a_script_that_only_says_how_to_get_one_is_no_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    program(tmp_path, "chromium-browser", "echo 'requires the chromium snap to be installed' >&2; exit 1")

    with pytest.raises(NoBrowser, match="apt install chromium") as missed:
        find_browser()

    assert all(name in str(missed.value) for name in NAMES)
    program(tmp_path, "google-chrome", "echo 'Google Chrome 156.0'")
    assert find_browser() == str(tmp_path / "google-chrome")


def test_what_a_finger_can_not_do_the_driver_does_not(tablet: Tablet, shop: Shop) -> None:
    tablet.open(shop.address)
    tablet.wait_until(until_page(shop.served.feed._screen.page), "the first screen")

    with pytest.raises(TabletError, match="no 'more-time' to be seen"):
        tablet.click("more-time")
    tablet.evaluate("byId('ease').disabled = true")
    with pytest.raises(TabletError, match="does not take taps"):
        tablet.click("ease")
    with pytest.raises(TabletError, match="did not come within"):
        tablet.wait_until("false", "what never comes", timeout=0.1)
    with pytest.raises(TabletError, match="nonsense"):
        tablet.evaluate("nonsense()")
    with pytest.raises(TabletError, match="can't be opened"):
        tablet.open("http://127.0.0.1:1/")


def test_errors_of_a_page_are_heard_once(tablet: Tablet, shop: Shop) -> None:
    tablet.open(shop.address)
    assert tablet.complaints() == []

    tablet.evaluate("console.error('broken', 7); setTimeout(() => { throw new Error('late'); })")
    tablet.evaluate("new Promise(done => setTimeout(done))")

    assert [complaint.splitlines()[0] for complaint in tablet.complaints()] == ["broken 7", "Error: late"]
    assert tablet.complaints() == []
