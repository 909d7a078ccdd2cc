"""A feed, a loop for it, and one browser for all tests of the page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.tablet import NoBrowser, Tablet, find_browser, running_tablet
from tests.display.served import Loop, Shop


@pytest.fixture(scope="session")
def loop() -> Iterator[Loop]:
    opened = Loop()
    yield opened
    opened.close()


@pytest.fixture
def shop(loop: Loop) -> Iterator[Shop]:
    opened = Shop(loop)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Tablet]:
    try:
        path = find_browser()
    except NoBrowser as error:
        pytest.skip(str(error))
    with running_tablet(path) as opened:
        yield opened


@pytest.fixture
def tablet(browser: Tablet) -> Tablet:
    """The browser as a tablet that was just unpacked: nothing kept, nothing emulated."""
    browser.network(offline=False)
    browser.prefer()
    browser.command("Page.navigate", url="about:blank")
    browser.command("Storage.clearDataForOrigin", origin="*", storageTypes="all")
    browser.resize(1024, 600)
    browser.complaints()
    return browser
