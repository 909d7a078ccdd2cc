"""Bugs put in on purpose: each must break an invariant within 10 000 payments, or the simulator proves nothing."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from kiosk.domain import transitions
from kiosk.domain.identifiers import IdempotencyKey, PaymentReference, SaleId
from kiosk.domain.money import Money
from kiosk.domain.order import Order
from kiosk.domain.payment import Payment, Phase, State, Totals
from kiosk.domain.reasons import Reason
from kiosk.domain.transitions import Decision
from kiosk.engine.payment_engine import PaymentEngine
from kiosk.engine.tip_desk import TipDesk
from kiosk.simulator.run import play
from kiosk.simulator.watch import Watch
from kiosk.vipps.ecom.gateway import EcomGateway

MOST_PAYMENTS = 10_000


def broken_by(first_seed: int, faults: str = "many") -> tuple[set[str], int]:
    """Play until something breaks; return the names of the invariants, and how many payments it took."""
    payments = 0
    for seed in itertools.count(first_seed):
        result = play(seed, faults)
        payments += result.payments
        assert payments < MOST_PAYMENTS, "nothing broke"
        if result.broken:
            return {one.split()[0] for one in result.broken}, payments
    raise AssertionError


def test_without_a_bug_nothing_breaks() -> None:
    for seed in range(100, 106):
        assert not play(seed, "many").broken


def test_a_new_key_on_each_retry_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    right = transitions._repeat_if_unsure

    def wrong(payment: Payment) -> Decision:
        renewed = tuple(
            replace(one, key=IdempotencyKey.of(payment.reference, "refund", 50 + one.tries))
            if one.phase is Phase.UNSURE
            else one
            for one in payment.refunds
        )
        taken = tuple(
            replace(one, key=IdempotencyKey.of(payment.reference, "capture", 50 + one.tries))
            if one.phase is Phase.UNSURE
            else one
            for one in payment.captures
        )
        return right(replace(payment, refunds=renewed, captures=taken))

    monkeypatch.setattr(transitions, "_repeat_if_unsure", wrong)

    names, payments = broken_by(100)

    assert "intent-first" in names, payments


def test_a_new_key_for_each_request_at_the_edge_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same bug at the edge, where the journal does not see it."""
    right, numbers = EcomGateway.refund, itertools.count(1)

    async def wrong(self: EcomGateway, reference: Any, amount: Any, text: str, key: IdempotencyKey) -> None:
        await right(self, reference, amount, text, IdempotencyKey(f"{key[:30]}-{next(numbers)}"))

    monkeypatch.setattr(EcomGateway, "refund", wrong)

    names, payments = broken_by(100)

    assert "intent-first" in names, payments


def test_a_capture_that_is_believed_and_not_read_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """An HTTP 200, or a lost answer, taken for money."""
    right = transitions._change_answer

    def wrong(payment: Payment, key: IdempotencyKey, phase: Phase, reason: Reason | None, at: datetime) -> Decision:
        capture = next((one for one in payment.captures if one.key == key), None)
        if capture is None or phase is Phase.REFUSED or payment.state is not State.CAPTURING:
            return right(payment, key, phase, reason, at)
        nothing = payment.nothing
        done = replace(capture, phase=Phase.DONE)
        totals = Totals(payment.amount, payment.amount, nothing, nothing)
        return Decision(replace(payment, state=State.PAID, captures=(done,), totals=totals, doubt=None))

    monkeypatch.setattr(transitions, "_change_answer", wrong)

    names, payments = broken_by(100)

    assert "screen-paid" in names, payments


def test_a_reference_that_is_used_again_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sale goes on with a new payment under the old name; the journal refuses it before Vipps could."""
    monkeypatch.setattr(SaleId, "attempt", lambda self, number: PaymentReference(f"{self}-1"))

    names, payments = broken_by(100)

    assert "no-crash" in names, payments


def test_a_cancel_that_is_believed_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """A yes to the cancel taken for the end, although the customer had approved in the same instant."""
    right = transitions._cancel_answer

    def wrong(payment: Payment, phase: Phase, *rest: Any) -> Decision:
        if payment.state is State.CANCELLING and phase is Phase.ANSWERED:
            return transitions._over(replace(payment, doubt=None), payment.asked_at, State.CANCELLED)
        return right(payment, phase, *rest)

    monkeypatch.setattr(transitions, "_cancel_answer", wrong)

    names, payments = broken_by(100)

    assert names & {"screen-over", "one-payable", "no-orphan"}, (names, payments)


def test_an_end_that_forgets_who_wanted_it_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The till's own cancel, said to be the customer's: no money is wrong, and yet it is not what happened."""
    right = transitions._over

    def wrong(payment: Payment, at: datetime, state: State) -> Decision:
        return right(replace(payment, cancel=None), at, state)

    monkeypatch.setattr(transitions, "_over", wrong)

    names, payments = broken_by(100)

    assert "screen-why" in names, payments


def test_a_tip_that_a_new_code_forgets_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    right = PaymentEngine._begin

    async def wrong(self: PaymentEngine, order: Order, attempt: int) -> Payment:
        return await right(self, order if attempt == 1 else replace(order, tip=None), attempt)

    monkeypatch.setattr(PaymentEngine, "_begin", wrong)

    names, payments = broken_by(100)

    assert "tip-chosen" in names, payments


def test_a_question_that_may_be_answered_twice_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two quick taps: the sale is asked for twice, and each time in good order."""
    right = TipDesk.answer

    def wrong(self: TipDesk, number: int, percent: int) -> None:
        asked = self._asked
        right(self, number, percent)
        if asked is not None and percent == 15:
            asked.then(None)

    monkeypatch.setattr(TipDesk, "answer", wrong)

    names, payments = broken_by(100)

    assert "tip-chosen" in names, payments


def test_the_first_part_s_key_for_the_second_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Vipps takes it for the first part asked for again, says yes, and moves nothing."""
    right = IdempotencyKey.of

    def wrong(reference: PaymentReference, operation: str, number: int, at: datetime | None = None) -> IdempotencyKey:
        return right(reference, operation, 1) if operation == "capture" else right(reference, operation, number, at)

    monkeypatch.setattr(IdempotencyKey, "of", wrong)

    names, payments = broken_by(100)

    assert names & {"part-wanted", "no-orphan"}, (names, payments)


def test_a_part_taken_a_second_time_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each part is sent twice, and nobody looks at the keys: Vipps' ledger alone must tell."""
    right = EcomGateway.capture
    monkeypatch.setattr(Watch, "leaves", lambda self, request: None)

    async def wrong(self: EcomGateway, reference: Any, amount: Money, text: str, key: IdempotencyKey) -> None:
        await right(self, reference, amount, text, key)
        await right(self, reference, amount, text, IdempotencyKey(f"{key}-x"))

    monkeypatch.setattr(EcomGateway, "capture", wrong)

    names, payments = broken_by(100)

    assert names & {"part-wanted", "one-capture"}, (names, payments)
