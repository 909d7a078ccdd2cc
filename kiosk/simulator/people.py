"""Customers with phones and cashiers with habits. They know the screens, never the engine.

A customer is one of the emulator's, or one whose bank takes its time; times are short for most, since a reading a
second is what a payment costs here. A cashier looks at the screen now and then and taps what it offers; sometimes
what it does not offer.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.money import Money
from kiosk.emulator.customers import (
    ApprovesAsMerchantCancels,
    Cancels,
    Customer,
    DeclinesThenPays,
    Pays,
    PaysAtTheLastSecond,
    Step,
    WalksAway,
)
from kiosk.emulator.records import MAGIC_DECLINES, MAGIC_UNDECIDED, Payment, Phase, RaceWinner, TimeLimits
from kiosk.emulator.world import World
from kiosk.engine.screens import CashierPage, CashierScreen, Screens, TipQuestion
from kiosk.engine.till import Till


@dataclass(frozen=True, slots=True)
class BankDecides(Customer):
    """Scans, approves, and the bank takes its time (3-D Secure); then it says yes, or no and the next card pays."""

    scan_after: float = 2.0
    approve_after: float = 3.0
    decide_after: float = 10.0
    says_yes: bool = True

    def next_step(self, payment: Payment, limits: TimeLimits) -> Step | None:  # noqa: D102 - said by Customer
        if payment.opened_at is None:
            return Step(payment.created_at + self.scan_after, World.scan)
        if payment.resolves_at is not None:
            return None
        begins = payment.opened_at + self.approve_after
        if payment.phase is not Phase.APPROVING and not payment.declines:
            return Step(begins, World.begin_approval)
        if payment.declines == 0 and not self.says_yes:
            return Step(begins + self.decide_after, World.decline)
        return Step(begins + self.decide_after * (1 + payment.declines), World.approve)


RACES = (RaceWinner.MERCHANT, RaceWinner.CUSTOMER, RaceWinner.CUSTOMER_UNNOTICED)
"""Chosen from by chance. The fourth came later and is chosen otherwise, so that older seeds play as they did."""


def somebody(chance: random.Random) -> Customer:
    """A customer as they come, most of them quick."""
    slow = chance.random() < 0.01
    scan = chance.uniform(20, 250) if slow else chance.uniform(0.5, 4)
    think = chance.uniform(5, 200) if slow else chance.uniform(0.5, 3)
    pick = chance.random()
    if pick < 0.825:
        return Pays(scan, think)
    if pick < 0.865:
        return DeclinesThenPays(scan, think, chance.uniform(1, 5), chance.randint(1, 3))
    if pick < 0.875:
        return WalksAway(chance.random() < 0.5, scan)
    if pick < 0.925:
        return Cancels(scan, think)
    if pick < 0.927:
        return PaysAtTheLastSecond(chance.uniform(0.1, 5))
    if pick < 0.955:
        winner = chance.choice(RACES)
        return ApprovesAsMerchantCancels(RaceWinner.CUSTOMER_RELEASED if pick > 0.949 else winner, scan)
    return BankDecides(scan, think, chance.uniform(1, 10) ** chance.choice((1, 2)), chance.random() < 0.7)


def some_amount(chance: random.Random) -> int:
    """Minor units; now and then one that Vipps' test app treats in its own way (protocol 2.10)."""
    pick = chance.random()
    if pick < 0.005:
        return chance.choice(tuple(MAGIC_DECLINES))
    if pick < 0.007:
        return MAGIC_UNDECIDED
    return chance.randint(100, 99_999) if pick < 0.99 else chance.randint(100_000, 65_000_000)


def some_tip(question: TipQuestion, chance: random.Random) -> int:
    """One of the answers; now and then one that was not offered."""
    return chance.choice(question.lines).percent if chance.random() < 0.97 else 99


@dataclass(slots=True)
class Plan:
    """What the cashier means to do with one sale besides waiting; seconds are since the charge."""

    amount: int
    patience: float
    tap: str = ""
    tap_after: float = 0.0
    insists: bool = False
    """Taps although the screen does not offer it."""
    hands_over: bool = True
    refunds: tuple[float, ...] = ()
    """Parts of what is left that are given back after the payment."""


def some_plan(chance: random.Random) -> Plan:
    """A sale as cashiers see them: most are waited for."""
    plan = Plan(some_amount(chance), chance.uniform(15, 45) if chance.random() < 0.98 else chance.uniform(100, 700))
    pick = chance.random()
    for limit, tap in ((0.08, "cancel"), (0.12, "another_way"), (0.17, "more_time"), (0.20, "leave"), (0.23, "look")):
        if pick < limit:
            plan.tap, plan.tap_after = tap, chance.uniform(0.05, 10) ** chance.choice((0.5, 1.0, 1.5))
            plan.insists = chance.random() < 0.3
            break
    plan.hands_over = chance.random() < 0.85
    if chance.random() < 0.08:
        plan.refunds = tuple(chance.choice((1.0, 0.5, chance.random(), 1.2)) for _ in range(chance.randint(1, 3)))
    return plan


@dataclass(slots=True)
class Cashier:
    """Stands at the till for `sales` sales. `look` is called again after the seconds it returns; None: gone home."""

    chance: random.Random
    sales: int
    now: Callable[[], float]
    make_plan: Callable[[random.Random], Plan] = some_plan
    plan: Plan | None = None
    began: float = 0.0
    reference: str = ""
    refunding: list[float] = field(default_factory=list)
    calm: bool = False
    """No new sale: bring to an end what is open."""
    parts: random.Random | None = None
    """In a shop that hands over in parts: what decides about each; else what is reserved is taken whole."""
    tips: random.Random | None = None
    """In a shop that asks for tips: what the cashier does meanwhile."""
    _visited: set[str] = field(default_factory=set)

    def look(self, till: Till | None, screens: Screens | None) -> float:
        """Look at the screen, perhaps tap; return the seconds until the next look."""
        if till is None or screens is None:  # the till is dark
            self.refunding, self.plan = [], None
            return self.chance.uniform(0.5, 2.0)
        page = screens.cashier.page
        if page in {CashierPage.PAYMENT, CashierPage.HISTORY}:
            return self._at_history(till, screens)
        if self.calm:
            return self._clean_up(till, screens)
        if self.plan is None:
            return self._begin(till)
        if screens.cashier.tip and self.tips:
            self.began = self.now()
            return self._while_they_choose(till, screens.cashier.tip, self.tips)
        if screens.cashier.reference:
            self.reference = screens.cashier.reference
        if page is CashierPage.AMOUNT:  # the result has made way, or the sale never began
            if self.now() - self.began < 1.0:
                return 0.7
            self._next()
            return 0.2
        return self._attend(till, screens, self.plan)

    def _begin(self, till: Till) -> float:
        if self.sales <= 0:
            return 1.0
        self.plan, self.began, self.reference = self.make_plan(self.chance), self.now(), ""
        till.warm_up()
        till.charge(Money(self.plan.amount), "Coffee")
        if self.chance.random() < 0.02:
            till.charge(Money(self.plan.amount), "tapped twice")
        return self.chance.uniform(0.3, 1.0)

    def _while_they_choose(self, till: Till, question: TipQuestion, tips: random.Random) -> float:
        """The customer is asked for a tip: wait, choose for them, go on without, or think better of it."""
        pick = tips.random()
        if pick < 0.2:
            till.choose_tip(question.number, some_tip(question, tips))
        elif pick < 0.3:
            till.choose_tip(question.number, 0)
        elif pick < 0.36:
            till.choose_tip(question.number - 1, some_tip(question, tips))  # a tap that was meant for the one before
        elif pick < 0.42:
            till.cancel()
        elif pick < 0.46:
            tips.choice((till.leave, till.another_way, till.more_time, till.warm_up, till.hand_over))()  # not offered
        elif pick < 0.48:
            till.open_history()
        return tips.uniform(0.1, 9.0)

    def _next(self) -> None:
        self.plan = None

    def sold(self) -> None:
        """A sale has got into the journal."""
        self.sales -= 1

    def _attend(self, till: Till, screens: Screens, plan: Plan) -> float:
        chance, cashier, age = self.chance, screens.cashier, self.now() - self.began
        if cashier.page is CashierPage.RESULT:
            if plan.refunds and cashier.heading == "Paid" and self.reference:
                self.refunding, plan.refunds = list(plan.refunds), ()
                till.open_payment(self.reference)
                return chance.uniform(0.2, 1.0)
            if chance.random() < 0.5:
                till.leave()
            self._next()
            return chance.uniform(0.2, 4.0)
        if plan.tap and age >= plan.tap_after:
            self._tap(till, screens, plan)
        elif cashier.may_hand_over and (age > 5 or chance.random() < 0.3):
            if self.parts is not None:
                self._take_a_part(till, cashier, self.parts)
            elif plan.hands_over:
                till.hand_over()
            else:
                till.cancel()
        elif age > plan.patience:
            if cashier.may_leave:
                till.leave()
                self._next()
            else:
                till.cancel()
        coming = plan.tap_after - age if plan.tap else 9.0
        return max(0.05, min(coming, chance.uniform(0.6, 2.5)))

    def _tap(self, till: Till, screens: Screens, plan: Plan) -> None:
        cashier, tap = screens.cashier, plan.tap
        offered = {
            "cancel": cashier.may_cancel,
            "another_way": cashier.may_another_way,
            "more_time": cashier.may_more_time,
            "leave": cashier.may_leave,
            "look": cashier.may_look_again,
        }[tap]
        if not offered and not plan.insists:
            if self.now() - self.began > plan.tap_after + 8:
                plan.tap = ""
            return
        plan.tap = ""
        match tap:
            case "cancel":
                till.cancel()
            case "another_way":
                till.another_way()
            case "more_time":
                till.more_time()
                if self.chance.random() < 0.2:
                    plan.tap, plan.tap_after = "cancel", self.now() - self.began + self.chance.uniform(0.1, 3)
            case "leave":
                till.leave()
                self._next()
            case _:
                till.look_again()
                if self.chance.random() < 0.3:
                    till.open_history()

    def _at_history(self, till: Till, screens: Screens) -> float:
        cashier = screens.cashier
        if cashier.page is CashierPage.HISTORY:
            if cashier.history and self.chance.random() < 0.3:
                till.open_payment(self.chance.choice(cashier.history).reference)
            else:
                till.back()
            return 0.5
        if self.refunding and cashier.may_refund and cashier.refundable:
            part = self.refunding.pop()
            amount = max(100, round(cashier.refundable.minor_units * part))  # too much, now and then
            till.refund(amount, "came back")
            return self.chance.uniform(0.1, 3.0)
        if self.refunding and self.now() - self.began < 120 and not self.calm:
            till.look_again()
            return 2.0
        if cashier.may_hand_over:
            if self.parts is not None:
                self._take_a_part(till, cashier, self.parts)
                return self.parts.uniform(0.1, 2.0)
            if self.chance.random() < 0.7:
                till.hand_over()
            else:
                till.cancel()
            till.back()
            return 0.5
        self.refunding = []
        till.back()
        return 0.5

    def _take_a_part(self, till: Till, cashier: CashierScreen, parts: random.Random) -> None:
        """Hand over some of the goods, or the rest; or let go of the rest, on a page that offers it."""
        pick = parts.random()
        if self.calm and cashier.may_release:
            till.release_rest()
        elif not self.calm and pick < 0.45 and cashier.capturable:
            part = parts.choice((0.3, 0.5, parts.random(), 1.0, 1.2))  # too much, now and then
            till.capture(max(1, round(cashier.capturable.minor_units * part)))
        elif pick < 0.6:
            till.hand_over()
        elif pick < 0.8 and cashier.may_release:
            till.release_rest()
        elif pick < 0.9:
            till.cancel()  # not offered once a part was taken
        elif cashier.page is CashierPage.PAYMENT:
            till.back()
        else:
            till.open_payment(cashier.reference)

    def _clean_up(self, till: Till, screens: Screens) -> float:
        """Closing time: leave the counter, and look after what is still open."""
        cashier = screens.cashier
        if cashier.page is not CashierPage.AMOUNT:
            till.leave()
            return 1.0
        for line in cashier.tray:
            if line.reference not in self._visited:
                self._visited.add(line.reference)
                till.open_payment(line.reference)
                return 0.5
        self._visited.clear()
        return 3.0
