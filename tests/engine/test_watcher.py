"""How often a payment is looked at, and how soon after trouble."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.domain.money import Money
from kiosk.domain.payment import State
from kiosk.engine.watcher import Pace
from tests.support.counter import counter, no_network
from tests.support.virtual_time import run


@pytest.mark.parametrize("hours", [0, 1, 30])
def test_vipps_is_tried_again_within_20_seconds_however_long_it_was_out_of_reach(hours: int) -> None:
    pace = Pace(1.0)
    for _ in range(100):
        pace = pace.failed()

    pause = pace.pause_after_failure(hours * 3600.0 + 1, None, hung=False, jitter=1.0)

    assert pause <= 20


def test_an_old_payment_is_finished_quickly_once_vipps_is_back() -> None:
    """Found by the simulator, seed 5 of `some`: a payment from yesterday was read once in five minutes."""

    async def story() -> None:
        async with counter() as at:
            payment = await at.engine.charge(Money(12_900), "coffee")
            await at.until(payment.reference, State.WAITING)
            at.vipps.next("read", *[no_network] * 700)
            await at.seconds(2 * 3600)
            assert at.vipps.reads()[-1] - at.vipps.reads()[-2] < 20
            at.vipps._scripts["read"].clear()
            back = asyncio.get_running_loop().time()

            await at.until(payment.reference, State.EXPIRED)

            assert asyncio.get_running_loop().time() - back < 60

    run(story())
