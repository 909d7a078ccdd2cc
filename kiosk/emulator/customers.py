"""Scripted customers: who pays, who declines first, who walks away, who pays at the last second.

A customer looks at a payment and says what comes next and when; `act` does it once its time has come. Customers keep
no state of their own, so one object may play any number of payments, and a simulator can jump from step to step.
"""

from __future__ import annotations

import random
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.emulator.records import Payment, RaceWinner, TimeLimits
from kiosk.emulator.world import NotPossible, World


@dataclass(frozen=True, slots=True)
class Step:
    """What a customer will do next, and when (epoch seconds)."""

    at: float
    do: Callable[[World, str], object]


class Customer(ABC):
    """Somebody with a phone."""

    @abstractmethod
    def next_step(self, payment: Payment, limits: TimeLimits) -> Step | None:
        """What this customer does next with a payment that is still alive; None: nothing more."""

    def act(self, world: World, order_id: str, now: float) -> bool:
        """Do everything whose time has come at `now` (epoch seconds); True while more is to come."""
        while True:
            try:
                payment = world.payment(order_id)
                step = self.next_step(payment, world.limits) if payment.alive else None
                if step is None:
                    return False
                if step.at > now:
                    return True
                step.do(world, payment.order_id)
            except NotPossible:
                return False

    def next_act(self, world: World, order_id: str) -> float | None:
        """Epoch seconds of the next step; None when there is none."""
        try:
            payment = world.payment(order_id)
        except NotPossible:
            return None
        step = self.next_step(payment, world.limits) if payment.alive else None
        return step.at if step is not None else None


@dataclass(frozen=True, slots=True)
class Pays(Customer):
    """Scans and approves. Times in seconds: `scan_after` the start, `approve_after` opening."""

    scan_after: float = 2.0
    approve_after: float = 3.0

    def next_step(self, payment: Payment, limits: TimeLimits) -> Step | None:  # noqa: D102 - said by Customer
        if payment.opened_at is None:
            return Step(payment.created_at + self.scan_after, World.scan)
        if payment.resolves_at is not None or payment.declines:
            return None
        return Step(payment.opened_at + self.approve_after, World.approve)


@dataclass(frozen=True, slots=True)
class DeclinesThenPays(Customer):
    """The first card says no, the second says yes."""

    scan_after: float = 2.0
    decline_after: float = 3.0
    approve_after: float = 8.0
    declines: int = 1

    def next_step(self, payment: Payment, limits: TimeLimits) -> Step | None:  # noqa: D102 - said by Customer
        if payment.opened_at is None:
            return Step(payment.created_at + self.scan_after, World.scan)
        if payment.declines < self.declines:
            return Step(payment.opened_at + self.decline_after * (payment.declines + 1), World.decline)
        if payment.declines > self.declines:
            return None
        return Step(payment.opened_at + self.decline_after * self.declines + self.approve_after, World.approve)


@dataclass(frozen=True, slots=True)
class WalksAway(Customer):
    """Never scans, or (with `opens`) opens the payment and then forgets about it."""

    opens: bool = False
    scan_after: float = 2.0

    def next_step(self, payment: Payment, limits: TimeLimits) -> Step | None:  # noqa: D102 - said by Customer
        if self.opens and payment.opened_at is None:
            return Step(payment.created_at + self.scan_after, World.scan)
        return None


@dataclass(frozen=True, slots=True)
class Cancels(Customer):
    """Scans and presses cancel."""

    scan_after: float = 2.0
    cancel_after: float = 3.0

    def next_step(self, payment: Payment, limits: TimeLimits) -> Step | None:  # noqa: D102 - said by Customer
        if payment.opened_at is None:
            return Step(payment.created_at + self.scan_after, World.scan)
        return Step(payment.opened_at + self.cancel_after, World.customer_cancel)


@dataclass(frozen=True, slots=True)
class PaysAtTheLastSecond(Customer):
    """Scans just before the QR ends and approves just before the payment does, `margin` seconds before each."""

    margin: float = 1.0

    def next_step(self, payment: Payment, limits: TimeLimits) -> Step | None:  # noqa: D102 - said by Customer
        if payment.declines:
            return None
        at = payment.deadline(limits) - self.margin
        return Step(at, World.scan if payment.opened_at is None else World.approve)


@dataclass(frozen=True, slots=True)
class ApprovesAsMerchantCancels(Customer):
    """Scans, then has the thumb on "approve" until the merchant cancels; `winner` says who is first."""

    winner: RaceWinner = RaceWinner.CUSTOMER
    scan_after: float = 2.0

    def next_step(self, payment: Payment, limits: TimeLimits) -> Step | None:  # noqa: D102 - said by Customer
        if payment.opened_at is None:
            return Step(payment.created_at + self.scan_after, World.scan)
        if payment.race is None:
            return Step(payment.opened_at, lambda world, order_id: world.arm_race(order_id, self.winner))
        return None


CUSTOMERS: dict[str, Customer] = {
    "pays": Pays(),
    "declines_then_pays": DeclinesThenPays(),
    "never_scans": WalksAway(),
    "walks_away": WalksAway(opens=True),
    "cancels": Cancels(),
    "pays_at_the_last_second": PaysAtTheLastSecond(),
    "approves_as_merchant_cancels": ApprovesAsMerchantCancels(),
}
"""One of each, by the name a demo script uses."""


def random_customer(chance: random.Random) -> Customer:
    """A customer as they come: most pay, some dither; decided by `chance`, so that a simulation can be repeated."""
    scan, think = chance.uniform(1, 40), chance.uniform(1, 30)
    pick = chance.random()
    if pick < 0.80:
        return Pays(scan, think)
    if pick < 0.86:
        return DeclinesThenPays(scan, think, chance.uniform(1, 30), chance.randint(1, 3))
    if pick < 0.90:
        return WalksAway(chance.random() < 0.5, scan)
    if pick < 0.94:
        return Cancels(scan, think)
    if pick < 0.97:
        return PaysAtTheLastSecond(chance.uniform(0.1, 5))
    return ApprovesAsMerchantCancels(chance.choice(list(RaceWinner)), scan)
