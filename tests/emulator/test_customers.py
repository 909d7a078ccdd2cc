"""The scripted customers keep to their scripts."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from kiosk.emulator import RaceWinner, World
from kiosk.emulator.customers import CUSTOMERS, ApprovesAsMerchantCancels, Customer, random_customer
from tests.emulator.till import Till


def play(world: World, customer: Customer, until: float, step: float = 0.5) -> None:
    start = world.now()
    while world.now() - start < until:
        customer.act(world, "latest", world.now())
        world.advance(step)


@pytest.mark.parametrize(
    ("name", "state", "opened"),
    [
        ("pays", "reserved", True),
        ("declines_then_pays", "reserved", True),
        ("never_scans", "expired", False),
        ("walks_away", "expired", True),
        ("cancels", "cancelled", True),
        ("pays_at_the_last_second", "reserved", True),
        ("approves_as_merchant_cancels", "expired", True),
    ],
)
def test_a_customer_left_alone_ends_as_scripted(till: Till, name: str, state: str, opened: bool) -> None:
    till.initiate()

    play(till.world, CUSTOMERS[name], 700)

    assert (till.line().state, till.line().opened) == (state, opened)


def test_one_who_declines_first_leaves_a_failed_reserve(till: Till) -> None:
    till.initiate()

    play(till.world, CUSTOMERS["declines_then_pays"], 60)

    assert till.log() == [("RESERVE", True), ("RESERVE", False), ("INITIATE", True)]


@pytest.mark.parametrize("winner", list(RaceWinner))
def test_one_who_races_is_as_fast_as_the_script_says(till: Till, winner: RaceWinner) -> None:
    till.initiate()
    play(till.world, ApprovesAsMerchantCancels(winner), 5)

    till.cancel()

    ends = {RaceWinner.MERCHANT: "cancelled", RaceWinner.CUSTOMER_RELEASED: "released"}
    assert till.line().state == ends.get(winner, "reserved")


@pytest.mark.parametrize("amount", [151, 201])
@pytest.mark.parametrize("name", CUSTOMERS)
def test_no_customer_hangs_on_a_magic_amount(till: Till, name: str, amount: int) -> None:
    till.initiate(amount=amount)

    play(till.world, CUSTOMERS[name], 700, step=5)

    assert till.line().state in {"expired", "cancelled", "approving"}


@pytest.mark.parametrize("act_on", ["act", "next_act"])
def test_a_payment_that_is_over_or_unknown_is_left_alone(till: Till, act_on: str) -> None:
    till.initiate()
    till.cancel()
    done: Callable[..., object] = getattr(CUSTOMERS["pays"], act_on)
    arguments = (till.world.now(),) if act_on == "act" else ()

    assert not done(till.world, "latest", *arguments)
    assert not done(till.world, "nobody", *arguments)


def test_a_simulator_can_jump_from_step_to_step(till: Till) -> None:
    till.initiate()
    customer, steps = CUSTOMERS["pays"], 0

    while (at := customer.next_act(till.world, "latest")) is not None:
        till.world.advance(max(0.0, at - till.world.now()))
        customer.act(till.world, "latest", at)
        steps += 1

    assert steps == 2
    assert till.line().state == "reserved"


def test_customers_as_they_come_repeat_with_the_seed() -> None:
    def crowd(seed: int) -> list[Customer]:
        chance = random.Random(seed)
        return [random_customer(chance) for _ in range(300)]

    assert crowd(1) == crowd(1)
    assert {type(one).__name__ for one in crowd(1)} == {type(one).__name__ for one in CUSTOMERS.values()}
