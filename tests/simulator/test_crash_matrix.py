"""Every moment at which a kiosk can die, one run each: before and after each commit, before each request leaves, after
it was executed, after its answer arrived, and between any two callbacks of its loop. Then it starts again, and all that
the simulator checks must hold.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context

import pytest

from kiosk.domain.payment import CapturePolicy
from kiosk.emulator.customers import (
    ApprovesAsMerchantCancels,
    Cancels,
    Customer,
    DeclinesThenPays,
    Pays,
    WalksAway,
)
from kiosk.emulator.records import RaceWinner
from kiosk.engine.payment_engine import Terms
from kiosk.simulator.history import Death, History, Result
from kiosk.simulator.network import Weather
from kiosk.simulator.people import BankDecides, Plan


@dataclass(frozen=True)
class Story:
    """One sale, always the same."""

    customer: Customer
    plan: Callable[[], Plan] = lambda: Plan(12_900, 60.0)
    terms: Terms = field(default_factory=lambda: Terms(show_seconds=20))
    ends: frozenset[str] = frozenset()
    seed: int = 1
    in_parts: bool = False
    with_tips: bool = False

    def play(self, *deaths: Death) -> Result:
        return History(
            self.seed,
            Weather(),
            1,
            terms=self.terms,
            make_plan=self._plan,
            make_customer=self._customer,
            deaths=deaths,
            in_parts=self.in_parts,
            with_tips=self.with_tips,
        ).play()

    def _plan(self, chance: random.Random) -> Plan:
        return self.plan()

    def _customer(self, chance: random.Random) -> Customer:
        return self.customer


def plan(**change: object) -> Callable[[], Plan]:
    return partial(Plan, 12_900, 60.0, **change)  # type: ignore[arg-type]


BY_HAND = Terms(CapturePolicy.BY_CASHIER, show_seconds=20)
TAKE_AT_START = Terms(show_seconds=20, take_reserved_at_start=True)
UNNOTICED = RaceWinner.CUSTOMER_UNNOTICED

STORIES = {
    "approve": Story(Pays(1, 1), ends=frozenset({"PAID"})),
    "give a tip, then approve": Story(Pays(1, 1), ends=frozenset({"PAID"}), seed=11, with_tips=True),
    "approve, taken at the next start": Story(Pays(1, 1), terms=TAKE_AT_START, ends=frozenset({"PAID"})),
    "approve, handed over": Story(Pays(1, 1), terms=BY_HAND, ends=frozenset({"PAID"})),
    "approve, not handed over": Story(Pays(1, 1), plan(hands_over=False), BY_HAND, frozenset({"CANCELLED"})),
    "approve, handed over in parts, the rest released": Story(
        Pays(1, 1), terms=BY_HAND, ends=frozenset({"PAID"}), seed=114, in_parts=True
    ),
    "approve, the bank thinks": Story(BankDecides(1, 1, 3), ends=frozenset({"PAID"})),
    "decline, then pay": Story(DeclinesThenPays(1, 1, 2), ends=frozenset({"PAID"})),
    "the customer cancels": Story(Cancels(1, 1), ends=frozenset({"CANCELLED"})),
    "cancel": Story(WalksAway(True, 1), plan(tap="cancel", tap_after=3.0), ends=frozenset({"CANCELLED"})),
    "cancel, approved first": Story(
        ApprovesAsMerchantCancels(RaceWinner.CUSTOMER, 1),
        plan(tap="cancel", tap_after=3.0),
        ends=frozenset({"CANCELLED"}),
    ),
    "cancel, answered yes, approved all the same": Story(
        ApprovesAsMerchantCancels(UNNOTICED, 1), plan(tap="another_way", tap_after=3.0), ends=frozenset({"CANCELLED"})
    ),
    "cancel, which releases an approval that nobody saw": Story(
        ApprovesAsMerchantCancels(RaceWinner.CUSTOMER_RELEASED, 1),
        plan(tap="cancel", tap_after=3.0),
        ends=frozenset({"CANCELLED"}),
    ),
    "more time": Story(WalksAway(), plan(tap="more_time", tap_after=3.0), ends=frozenset({"CANCELLED", "EXPIRED"})),
    "expire": Story(WalksAway(), ends=frozenset({"EXPIRED"})),
    "refund": Story(Pays(1, 1), plan(refunds=(1.0, 0.5)), ends=frozenset({"PAID"})),
}


def undisturbed(name: str) -> Result:
    return STORIES[name].play()


Case = tuple[str, tuple[Death, ...]]


def disturbed(case: Case) -> tuple[Case, list[str]]:
    name, deaths = case
    return case, STORIES[name].play(*deaths).broken


def failures(cases: Iterable[Case]) -> list[object]:
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        return [(case, broken) for case, broken in pool.map(disturbed, cases, chunksize=50) if broken]


@pytest.mark.parametrize("name", STORIES)
def test_the_story_goes_as_it_is_called_when_nobody_dies(name: str) -> None:
    result = undisturbed(name)

    assert not result.broken
    assert result.lives == 1
    assert set(result.ends) == STORIES[name].ends


def points_of(name: str) -> range:
    return range(1, undisturbed(name).points + 1)


def test_killed_at_every_commit_and_request(capsys: pytest.CaptureFixture[str]) -> None:
    cases = [(name, (Death(point),)) for name in STORIES for point in points_of(name)]

    assert not failures(cases)

    assert len(cases) > 500
    with capsys.disabled():
        print(f"\ncrash matrix: {len(STORIES)} stories, killed at {len(cases)} commits and requests")


def test_killed_between_any_two_callbacks(capsys: pytest.CaptureFixture[str]) -> None:
    cases = [(name, (Death(step=step),)) for name in STORIES for step in range(1, undisturbed(name).steps + 1)]

    assert not failures(cases)

    with capsys.disabled():
        print(f"\ncrash matrix: {len(STORIES)} stories, killed after {len(cases)} callbacks")


def test_killed_again_while_it_recovers(capsys: pytest.CaptureFixture[str]) -> None:
    """The second process, too, dies at one of its first commits and requests; one pair in ten is tried."""
    pairs = [
        (name, (Death(first), Death(second)))
        for name in STORIES
        for first in points_of(name)
        for second in range(1, 31)
        if (first * 7 + second) % 10 == 0
    ]

    assert not failures(pairs)

    with capsys.disabled():
        print(f"\ncrash matrix: {len(STORIES)} stories, killed twice in {len(pairs)} ways")
