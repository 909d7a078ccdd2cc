"""One emulator process for each worker, and a shop of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.shop import Emulator, Shop, emulator_process


@pytest.fixture(scope="session")
def box() -> Iterator[Emulator]:
    with emulator_process() as emulator:
        yield emulator


@pytest.fixture
def shop(box: Emulator, tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path, box)
    try:
        yield shop
    finally:
        shop.close()
        box.calm()
