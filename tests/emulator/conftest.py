"""A world on a hand-pushed clock, and a till that speaks to it in plain data."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.emulator import Box, Faults, RunningEmulator, World, default_sales_unit, running_emulator
from tests.emulator.till import START, Till, other_sales_unit


@pytest.fixture
def world() -> World:
    return World(lambda: START, seed=7, sales_units=[default_sales_unit(), other_sales_unit()])


@pytest.fixture
def faults() -> Faults:
    return Faults(seed=7)


@pytest.fixture
def till(world: World, faults: Faults) -> Till:
    return Till(Box(world, faults))


@pytest.fixture
def emulator() -> Iterator[RunningEmulator]:
    with running_emulator() as running:
        yield running
