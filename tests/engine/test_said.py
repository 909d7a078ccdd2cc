"""What is said while something is asked again: the cashier learns why, the customer is not troubled with it."""

from __future__ import annotations

import pytest

from kiosk.domain.events import (
    CancelAnswered,
    CancelRefused,
    CancelRequested,
    CancelUnsure,
    CaptureRequested,
    ChangeRefused,
    ChangeUnsure,
    Event,
    NotFound,
    PaymentCreated,
    QrReady,
    RefundRequested,
    Resumed,
)
from kiosk.domain.formats import format_money
from kiosk.domain.identifiers import IdempotencyKey
from kiosk.domain.payment import CancelWhy, CapturePolicy
from kiosk.domain.reasons import WORDS, Meaning, Reason
from kiosk.engine.said import Said, say
from kiosk.engine.screens import CustomerPage, Tone
from tests.support.stories import AMOUNT, REFERENCE, T0, after, approved, charge, seen

WAITING: tuple[Event, ...] = (charge(), PaymentCreated(at=T0), QrReady(at=T0, expires_at=T0))
CAPTURE_KEY = IdempotencyKey.of(REFERENCE, "capture", 1)
REFUND_KEY = IdempotencyKey.of(REFERENCE, "refund", 1)
PAID: tuple[Event, ...] = (
    *WAITING,
    approved(),
    CaptureRequested(at=T0, key=CAPTURE_KEY, amount=AMOUNT),
    approved(captured=AMOUNT.minor_units),
)


def said(*events: Event) -> Said:
    return say(after(*events), format_money)


@pytest.mark.parametrize("why", [CancelWhy.CASHIER, CancelWhy.ANOTHER_WAY, CancelWhy.DEADLINE, CancelWhy.MORE_TIME])
def test_a_refused_cancel_says_why_and_that_it_is_asked_again(why: CancelWhy) -> None:
    asked = (*WAITING, CancelRequested(at=T0, why=why))
    refused = (*asked, CancelRefused(at=T0, reason=Reason(Meaning.BEING_PROCESSED, code="94")))

    for events in (refused, (*refused, seen())):  # and still while it is asked again
        told = said(*events)
        assert told.cashier_text == WORDS[Meaning.BEING_PROCESSED].cashier
        assert "asks again" in told.next_step
        assert told.tone is Tone.WARNING
        assert told.customer == said(*asked).customer
        assert told.customer_text == said(*asked).customer_text

    assert said(*refused, seen(), CancelAnswered(at=T0)).cashier_text == said(*asked).cashier_text


def test_a_cancel_without_an_answer_is_not_called_refused() -> None:
    asked = (*WAITING, CancelRequested(at=T0, why=CancelWhy.CASHIER))
    unsure = CancelUnsure(at=T0, reason=Reason(Meaning.VIPPS_UNAVAILABLE))

    assert said(*asked, unsure, seen()) == said(*asked)


def test_a_refund_on_its_way_is_not_just_paid() -> None:
    asked = (*PAID, RefundRequested(at=T0, key=REFUND_KEY, amount=AMOUNT, why="came back"))
    unsure = ChangeUnsure(at=T0, key=REFUND_KEY, reason=Reason(Meaning.VIPPS_UNAVAILABLE))
    again = (*asked, unsure, approved(captured=AMOUNT.minor_units))

    assert f"{format_money(AMOUNT)} is being given back" in said(*asked).cashier_text
    assert "asked again" not in said(*asked).next_step
    assert "asked again" in said(*again).next_step
    assert said(*again).page is CustomerPage.PAID
    done = (*again, approved(captured=AMOUNT.minor_units, refunded=AMOUNT.minor_units))
    assert "has been given back" in said(*done).cashier_text
    assert not said(*done).next_step


def test_a_capture_that_is_asked_again_says_so() -> None:
    asked = (*WAITING, approved(), CaptureRequested(at=T0, key=CAPTURE_KEY, amount=AMOUNT))
    unsure = ChangeUnsure(at=T0, key=CAPTURE_KEY, reason=Reason(Meaning.VIPPS_UNAVAILABLE))

    assert "asked again" not in said(*asked).cashier_text
    assert "asked again" in said(*asked, unsure, approved()).cashier_text


def test_what_was_released_by_somebody_else_is_not_said_to_be_the_customers_cancel() -> None:
    reserved = (charge(CapturePolicy.BY_CASHIER), *WAITING[1:], approved())

    told = said(*reserved, approved(cancelled=AMOUNT.minor_units))

    assert told.cashier == "Cancelled"
    assert "released at Vipps" in told.cashier_text
    assert "customer" not in told.cashier_text
    assert told.customer_text == "No money was taken."


def test_what_never_reached_vipps_is_not_said_to_be_the_customers_cancel() -> None:
    told = said(charge(), Resumed(at=T0), NotFound(at=T0, final=True))

    assert told.cashier == "Cancelled"
    assert "left open when the kiosk stopped" in told.cashier_text
    assert "customer" not in told.cashier_text


def test_a_refund_in_doubt_speaks_of_the_refund_and_not_of_goods() -> None:
    lost = (
        RefundRequested(at=T0, key=REFUND_KEY, amount=AMOUNT, why="returned"),
        ChangeUnsure(at=T0, key=REFUND_KEY, reason=Reason(Meaning.VIPPS_UNAVAILABLE)),
    )

    told = said(*PAID, *lost)

    assert "given back" in told.cashier_text
    assert "in another way" in told.cashier_text
    assert "goods" not in told.cashier_text


def test_a_late_approval_that_cannot_be_refunded_yet_is_left_to_the_kiosk() -> None:
    told = said(
        *WAITING,
        CancelRequested(at=T0, why=CancelWhy.CASHIER),
        PAID[-1],
        RefundRequested(at=T0, key=REFUND_KEY, amount=AMOUNT, why="late"),
        ChangeRefused(at=T0, key=REFUND_KEY, reason=Reason(Meaning.REFUND_NOT_FUNDED)),
    )

    assert "tries again by itself" in told.cashier_text
    assert "Try the refund again" not in told.next_step
    assert "Do not hand over goods" in told.next_step
    assert "tell the person who runs this kiosk" in told.next_step
