"""The rules about what happens to a payment, told as short stories; then random ones."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.commands import (
    AskForPayment,
    ChargeAgain,
    ReadPayment,
    RequestCapture,
    RequestRefund,
    SendCancel,
    SendCapture,
    SendRefund,
)
from kiosk.domain.errors import IllegalEvent
from kiosk.domain.events import (
    CancelAnswered,
    CancelRefused,
    CancelRequested,
    CancelUnsure,
    CaptureRequested,
    ChangeAnswered,
    ChangeRefused,
    ChangeUnsure,
    CreationRefused,
    CreationUnsure,
    Event,
    LifeOver,
    NotFound,
    PaymentCreated,
    QrFailed,
    QrReady,
    RefundRequested,
    Resumed,
)
from kiosk.domain.identifiers import IdempotencyKey
from kiosk.domain.money import Money
from kiosk.domain.payment import CancelWhy, CapturePolicy, Doubt, Payment, Progress, State, Step
from kiosk.domain.transitions import HAPPENS, Decision, transition
from tests.support.stories import AMOUNT, REASON, REFERENCE, T0, after, approved, charge, ended, seen, tell

CREATED = PaymentCreated(at=T0)
QR = QrReady(at=T0, expires_at=T0 + timedelta(minutes=5))
KEY = IdempotencyKey.of(REFERENCE, "capture", 1)
REFUND_KEY = IdempotencyKey.of(REFERENCE, "refund", 1)
CAPTURE = CaptureRequested(at=T0, key=KEY, amount=AMOUNT)
CAPTURED = approved(captured=AMOUNT.minor_units)
RESUMED = Resumed(at=T0)
WAITING = (charge(), CREATED, QR)
PAID = (*WAITING, approved(), CAPTURE, CAPTURED)


def wish(why: CancelWhy = CancelWhy.CASHIER) -> CancelRequested:
    return CancelRequested(at=T0, why=why)


def refund(amount: int) -> RefundRequested:
    return RefundRequested(at=T0, key=REFUND_KEY, amount=Money(amount), why="returned")


# The way it should go


def test_a_charge_asks_vipps_for_a_payment() -> None:
    told = tell(charge())

    assert told == Decision(told.payment, (AskForPayment(REFERENCE),))
    assert told.payment.state is State.REQUESTING


def test_an_approved_payment_is_captured_at_once() -> None:
    told = tell(*WAITING, approved())

    assert told.payment.state is State.RESERVED
    assert told.commands == (RequestCapture(REFERENCE, AMOUNT),)


def test_by_cashier_an_approved_payment_waits_for_the_goods() -> None:
    told = tell(charge(CapturePolicy.BY_CASHIER), CREATED, QR, approved())

    assert (told.payment.state, told.commands) == (State.RESERVED, ())


def test_paid_is_read_from_the_totals_not_from_the_answer_to_the_capture() -> None:
    answered = tell(*WAITING, approved(), CAPTURE, ChangeAnswered(at=T0, key=KEY))
    read = tell(*WAITING, approved(), CAPTURE, ChangeAnswered(at=T0, key=KEY), CAPTURED)

    assert (answered.payment.state, answered.commands) == (State.CAPTURING, (ReadPayment(REFERENCE),))
    assert read.payment.state is State.PAID
    assert read.payment.settled


def test_a_direct_capture_is_paid_without_asking_for_one() -> None:
    told = tell(*WAITING, CAPTURED)

    assert (told.payment.state, told.commands) == (State.PAID, ())


def test_a_declined_card_leaves_the_payment_open() -> None:
    told = tell(*WAITING, seen(opened=True, declined_attempts=1))

    assert (told.payment.state, told.payment.declined_attempts, told.commands) == (State.WAITING, 1, ())


def test_a_reading_that_says_nothing_new_changes_nothing() -> None:
    told = tell(*PAID, CAPTURED)

    assert told == Decision(after(*PAID))


# Answers that were lost


def test_a_lost_creation_unknown_to_vipps_is_asked_for_once_more_under_the_same_reference() -> None:
    lost = (charge(), CreationUnsure(at=T0, reason=REASON), NotFound(at=T0, final=False))

    again = tell(*lost)
    given_up = tell(*lost, *lost[1:])

    assert again.commands == (AskForPayment(REFERENCE),)
    assert (given_up.payment.state, given_up.commands) == (State.REFUSED, ())


def test_a_lost_creation_that_vipps_knows_is_cancelled_and_its_sale_goes_on() -> None:
    known = (charge(), CreationUnsure(at=T0, reason=REASON), seen())

    cancelling = tell(*known)
    over = tell(*known, CancelAnswered(at=T0), ended())

    assert cancelling.payment.state is State.CANCELLING
    assert isinstance(cancelling.commands[0], SendCancel)
    assert (over.payment.state, over.commands) == (State.CANCELLED, (ChargeAgain(REFERENCE),))


def test_a_lost_capture_is_in_doubt_and_read() -> None:
    told = tell(*WAITING, approved(), CAPTURE, ChangeUnsure(at=T0, key=KEY, reason=REASON))

    assert told.payment.doubt is Doubt.CAPTURE
    assert told.payment.word == "IN_DOUBT"
    assert told.commands == (ReadPayment(REFERENCE),)


def test_a_lost_capture_that_did_not_happen_is_sent_again_with_the_same_key() -> None:
    told = tell(*WAITING, approved(), CAPTURE, ChangeUnsure(at=T0, key=KEY, reason=REASON), approved())

    (command,) = told.commands
    assert isinstance(command, SendCapture)
    assert (command.change.key, command.change.tries) == (KEY, 2)


def test_a_lost_capture_that_happened_is_paid_and_not_sent_again() -> None:
    told = tell(*WAITING, approved(), CAPTURE, ChangeUnsure(at=T0, key=KEY, reason=REASON), CAPTURED)

    assert (told.payment.state, told.commands, told.payment.in_doubt) == (State.PAID, (), False)


def test_a_capture_under_way_is_not_sent_twice() -> None:
    told = tell(*WAITING, approved(), CAPTURE, approved())

    assert told.commands == ()


def test_a_refused_capture_leaves_the_money_reserved_for_people_to_decide() -> None:
    told = tell(*WAITING, approved(), CAPTURE, ChangeRefused(at=T0, key=KEY, reason=REASON), approved())

    assert (told.payment.state, told.payment.reason, told.commands) == (State.RESERVED, REASON, ())


def test_an_answer_nobody_understands_is_in_doubt_until_one_is_understood() -> None:
    puzzled = (*WAITING, seen(Progress.NOT_UNDERSTOOD))

    assert after(*puzzled).doubt is Doubt.ANSWER
    assert not after(*puzzled, seen()).in_doubt


def test_an_answer_nobody_understands_does_not_hide_that_the_creation_is_unsure() -> None:
    """Found by the simulator (seed 31002789): the payment stayed in doubt for ever, for no reading could settle it."""
    puzzled = (charge(), CreationUnsure(at=T0, reason=REASON), seen(Progress.NOT_UNDERSTOOD))

    assert after(*puzzled).doubt is Doubt.CREATE
    told = tell(*puzzled, seen())

    assert told.payment.state is State.CANCELLING
    assert [type(command) for command in told.commands] == [SendCancel]


@pytest.mark.parametrize("sums", [{"reserved": 12800}, {"captured": 13000}, {"refunded": 1}, {"cancelled": 12901}])
def test_sums_that_do_not_add_up_are_in_doubt_and_never_paid(sums: dict[str, int]) -> None:
    told = tell(*WAITING, approved(**sums))

    assert (told.payment.state, told.payment.doubt, told.commands) == (State.WAITING, Doubt.ANSWER, ())


def test_a_reading_from_the_past_does_not_turn_money_back() -> None:
    told = tell(*PAID, seen(opened=True))

    assert told.payment == after(*PAID)


# Cancel is a request


def test_a_cancel_is_a_wish_until_a_reading_says_over() -> None:
    answered = tell(*WAITING, wish(), CancelAnswered(at=T0))

    assert answered.payment.state is State.CANCELLING
    assert tell(*WAITING, wish(), CancelAnswered(at=T0), ended()).payment.state is State.CANCELLED


def test_a_cancel_that_did_not_take_is_asked_again() -> None:
    told = tell(*WAITING, wish(), CancelUnsure(at=T0, reason=REASON), seen())

    (command,) = told.commands
    assert isinstance(command, SendCancel)
    assert command.cancel.tries == 2


def test_a_cancel_under_way_is_not_sent_twice() -> None:
    assert tell(*WAITING, wish(), seen()).commands == ()


@pytest.mark.parametrize(
    "why", [CancelWhy.CASHIER, CancelWhy.ANOTHER_WAY, CancelWhy.DEADLINE, CancelWhy.QR_FAILED], ids=str
)
def test_a_payment_approved_while_we_cancel_is_released(why: CancelWhy) -> None:
    late = (*WAITING, wish(why), CancelRefused(at=T0, reason=REASON), approved())

    releasing = tell(*late)
    over = tell(*late, CancelAnswered(at=T0), approved(cancelled=AMOUNT.minor_units))

    assert releasing.payment.late_approval
    assert isinstance(releasing.commands[0], SendCancel)
    assert over.payment.state in {State.CANCELLED, State.REFUSED}
    assert over.payment.settled


@pytest.mark.parametrize("why", [CancelWhy.CASHIER, CancelWhy.ANOTHER_WAY, CancelWhy.DEADLINE, CancelWhy.MORE_TIME])
def test_an_approval_that_the_cancel_itself_released_is_told_as_a_late_one(why: CancelWhy) -> None:
    """The customer approved between the reading and the cancel: the first reading after it shows money let go of."""
    over = tell(*WAITING, wish(why), CancelAnswered(at=T0), approved(cancelled=AMOUNT.minor_units))

    assert (over.payment.state, over.payment.late_approval) == (State.CANCELLED, True)
    assert over.payment.settled
    assert over.commands == ()  # who believes to have paid is told first, before another code is shown


def test_a_reservation_that_was_known_before_it_was_cancelled_was_not_late() -> None:
    reserved = (charge(CapturePolicy.BY_CASHIER), CREATED, QR, approved())

    over = tell(*reserved, wish(), CancelAnswered(at=T0), approved(cancelled=AMOUNT.minor_units))

    assert (over.payment.state, over.payment.late_approval) == (State.CANCELLED, False)


def test_a_payment_taken_directly_while_we_cancel_is_refunded_at_once() -> None:
    taken = (*WAITING, wish(), CancelAnswered(at=T0), CAPTURED)

    refunding = tell(*taken)
    over = tell(*taken, refund(12900), approved(captured=12900, refunded=12900, done=frozenset({REFUND_KEY})))

    assert refunding.commands == (RequestRefund(REFERENCE, AMOUNT, "approved after it was cancelled"),)
    assert over.payment.state is State.CANCELLED
    assert over.payment.settled


def test_the_payment_wins_when_only_a_new_qr_was_wanted() -> None:
    told = tell(*WAITING, wish(CancelWhy.MORE_TIME), CancelRefused(at=T0, reason=REASON), approved())

    assert (told.payment.state, told.commands) == (State.RESERVED, (RequestCapture(REFERENCE, AMOUNT),))


def test_a_new_qr_waits_until_the_old_payment_is_surely_dead() -> None:
    more_time = (*WAITING, wish(CancelWhy.MORE_TIME), CancelAnswered(at=T0))

    assert ChargeAgain(REFERENCE) not in tell(*more_time).commands
    assert tell(*more_time, ended()).commands == (ChargeAgain(REFERENCE),)


def test_a_cashier_who_cancels_after_more_time_ends_the_sale() -> None:
    both = (*WAITING, wish(CancelWhy.MORE_TIME), wish(), CancelAnswered(at=T0))

    assert tell(*both, ended()).commands == ()
    assert isinstance(tell(*both, approved()).commands[0], SendCancel)


def test_a_payment_that_turns_out_approved_after_it_was_over_is_released() -> None:
    told = tell(*WAITING, LifeOver(at=T0), approved())

    assert (told.payment.state, told.payment.late_approval) == (State.CANCELLING, True)
    assert isinstance(told.commands[0], SendCancel)


def test_nobody_scanned_before_our_deadline_is_expired_not_cancelled() -> None:
    told = tell(*WAITING, wish(CancelWhy.DEADLINE), CancelAnswered(at=T0), ended())

    assert told.payment.state is State.EXPIRED


def test_a_qr_that_may_not_be_shown_ends_the_payment_with_its_reason() -> None:
    told = tell(charge(), CREATED, QrFailed(at=T0, reason=REASON), CancelAnswered(at=T0), ended())

    assert (told.payment.state, told.payment.reason) == (State.REFUSED, REASON)


def test_a_cancel_before_vipps_has_answered_waits_for_the_answer() -> None:
    early = (charge(), wish())

    assert tell(*early).commands == ()
    assert isinstance(tell(*early, CREATED).commands[0], SendCancel)
    assert tell(*early, CreationRefused(at=T0, reason=REASON)).payment.state is State.CANCELLED


@pytest.mark.parametrize(
    ("opened", "minutes", "state"),
    [
        (True, 1, State.CANCELLED),
        (True, 4, State.CANCELLED),
        (True, 6, State.EXPIRED),  # opened at once, and nobody approved within five minutes: not the customer's tap
        (True, 10, State.EXPIRED),
        (False, 5, State.EXPIRED),
        (False, 1, State.CANCELLED),
    ],
)
def test_the_customers_tap_and_vipps_clock_are_told_apart_by_vipps_own_times(
    opened: bool, minutes: int, state: State
) -> None:
    told = tell(*WAITING, ended(timedelta(minutes=minutes), opened=opened))

    assert told.payment.state is state


# In parts

HALF = Money(6400)
PART = CaptureRequested(at=T0, key=KEY, amount=HALF)
RESERVED = (charge(CapturePolicy.BY_CASHIER), CREATED, QR, approved())


def test_a_part_may_be_captured_and_the_rest_later() -> None:
    rest = CaptureRequested(at=T0, key=IdempotencyKey.of(REFERENCE, "capture", 2), amount=Money(6500))
    part = approved(captured=6400, done=frozenset({KEY}))

    after_part = tell(*RESERVED, PART, part)
    after_rest = tell(*RESERVED, PART, part, rest, CAPTURED)

    assert (after_part.payment.state, after_part.commands) == (State.RESERVED, ())
    assert after_rest.payment.state is State.PAID


def test_a_part_may_be_captured_and_the_rest_released() -> None:
    part = (*RESERVED, PART, approved(captured=6400, done=frozenset({KEY})))

    asked = tell(*part, wish(CancelWhy.REST))
    again = tell(*part, wish(CancelWhy.REST), CancelUnsure(at=T0, reason=REASON), approved(captured=6400))
    over = tell(*part, wish(CancelWhy.REST), CancelAnswered(at=T0), approved(captured=6400, cancelled=6500))

    assert isinstance(asked.commands[0], SendCancel)
    assert isinstance(again.commands[0], SendCancel)
    assert (over.payment.state, over.payment.refundable) == (State.PAID, HALF)
    assert over.payment.settled


def test_the_rest_of_nothing_cannot_be_released() -> None:
    with pytest.raises(IllegalEvent):
        tell(*RESERVED, wish(CancelWhy.REST))


def test_a_cashier_who_cancels_after_a_part_was_captured_gives_all_of_it_back() -> None:
    part = (*RESERVED, PART, approved(captured=6400, done=frozenset({KEY})))

    released = tell(*part, wish(), CancelAnswered(at=T0), approved(captured=6400, cancelled=6500))

    assert released.commands == (RequestRefund(REFERENCE, HALF, "approved after it was cancelled"),)


# Refunds


def test_a_refund_changes_the_totals_not_the_state() -> None:
    done = approved(captured=12900, refunded=4000, done=frozenset({REFUND_KEY}))
    told = tell(*PAID, refund(4000), ChangeAnswered(at=T0, key=REFUND_KEY), done)

    assert (told.payment.state, told.payment.refundable) == (State.PAID, Money(8900))
    assert told.payment.settled


def test_a_lost_refund_that_did_not_happen_is_sent_again_with_the_same_key() -> None:
    told = tell(*PAID, refund(4000), ChangeUnsure(at=T0, key=REFUND_KEY, reason=REASON), CAPTURED)

    (command,) = told.commands
    assert isinstance(command, SendRefund)
    assert command.change.key == REFUND_KEY


def test_a_refund_that_somebody_else_made_is_not_taken_for_ours() -> None:
    lost = (*PAID, refund(4000), ChangeUnsure(at=T0, key=REFUND_KEY, reason=REASON))

    in_the_portal = approved(captured=12900, refunded=4000, done=frozenset({KEY, "made-in-the-portal"}))
    told = tell(*lost, in_the_portal)
    both = approved(captured=12900, refunded=8000, done=frozenset({KEY, "made-in-the-portal", REFUND_KEY}))
    settled = tell(*lost, in_the_portal, both)

    (again,) = told.commands
    assert isinstance(again, SendRefund)
    assert again.change.key == REFUND_KEY
    assert settled.payment.settled


def test_an_earlier_refund_that_was_carried_out_late_is_not_taken_for_the_next() -> None:
    second = IdempotencyKey.of(REFERENCE, "refund", 2)
    refused = (*PAID, refund(4000), ChangeRefused(at=T0, key=REFUND_KEY, reason=REASON))
    next_one = RefundRequested(at=T0, key=second, amount=Money(4000), why="returned")
    lost = (*refused, next_one, ChangeUnsure(at=T0, key=second, reason=REASON))

    told = tell(*lost, approved(captured=12900, refunded=4000, done=frozenset({KEY, REFUND_KEY})))

    (again,) = told.commands
    assert isinstance(again, SendRefund)
    assert again.change.key == second


def test_where_vipps_tells_no_keys_the_sum_settles_a_refund() -> None:
    told = tell(*PAID, refund(4000), ChangeAnswered(at=T0, key=REFUND_KEY), approved(captured=12900, refunded=4000))

    assert told.payment.settled


@pytest.mark.parametrize("amount", [0, -1, 12901])
def test_no_refund_of_more_than_was_taken(amount: int) -> None:
    with pytest.raises(IllegalEvent):
        tell(*PAID, refund(amount))


def test_a_refund_under_way_counts_against_the_next() -> None:
    with pytest.raises(IllegalEvent):
        tell(*PAID, refund(8000), refund(8000))


# After a restart


def test_a_creation_cut_short_and_unknown_to_vipps_is_over() -> None:
    told = tell(charge(), RESUMED, NotFound(at=T0, final=True))

    assert (told.payment.state, told.payment.settled) == (State.CANCELLED, True)


@pytest.mark.parametrize("story", [(charge(),), (charge(), CREATED), WAITING], ids=["requesting", "created", "waiting"])
def test_an_open_payment_that_nobody_waits_for_is_cancelled(story: tuple[Event, ...]) -> None:
    told = tell(*story, RESUMED, seen())

    assert told.payment.cancel is not None
    assert told.payment.cancel.why is CancelWhy.LEFT_OVER
    assert isinstance(told.commands[0], SendCancel)


@pytest.mark.parametrize("story", [WAITING, (*WAITING, approved())], ids=["waiting", "reserved"])
def test_an_approval_that_nobody_saw_is_released(story: tuple[Event, ...]) -> None:
    told = tell(*story, RESUMED, approved())

    assert isinstance(told.commands[0], SendCancel)


PARTLY = (*RESERVED, PART, approved(captured=6400, done=frozenset({KEY})))


@pytest.mark.parametrize("story", [RESERVED, PARTLY], ids=["reserved", "partly captured"])
def test_what_waits_for_the_goods_is_still_reserved_after_a_restart(story: tuple[Event, ...]) -> None:
    told = tell(*story, RESUMED, story[-1])

    assert (told.payment.state, told.commands) == (State.RESERVED, ())
    assert told.payment.waits_for_cashier
    assert told.payment.totals == after(*story).totals


def test_a_part_that_was_taken_at_once_is_not_given_back_by_a_restart() -> None:
    at_once = (*WAITING, approved(), CaptureRequested(at=T0, key=KEY, amount=HALF))

    told = tell(*at_once, approved(captured=6400, done=frozenset({KEY})), RESUMED, approved(captured=6400))

    assert (told.payment.state, told.commands) == (State.RESERVED, ())


def test_a_release_of_the_rest_cut_short_goes_on_and_keeps_what_was_taken() -> None:
    cut = (*PARTLY, wish(CancelWhy.REST), RESUMED)

    again = tell(*cut, approved(captured=6400))
    over = tell(*cut, approved(captured=6400, cancelled=6500))

    assert isinstance(again.commands[0], SendCancel)
    assert (over.payment.state, over.commands) == (State.PAID, ())


def test_an_approval_that_waits_for_nobody_is_released_by_a_restart_also_by_cashier() -> None:
    waiting = (charge(CapturePolicy.BY_CASHIER), CREATED, QR)

    assert isinstance(tell(*waiting, RESUMED, approved()).commands[0], SendCancel)


def test_the_timeline_tells_of_parts_and_of_the_rest() -> None:
    over = after(*PARTLY, wish(CancelWhy.REST), approved(captured=6400, cancelled=6500))

    told = [moment.step for moment in over.timeline][-4:]
    assert told == [Step.PART_CAPTURED, Step.RELEASE_ASKED, Step.RELEASED, Step.CAPTURED]


def test_a_payment_whose_qr_still_lives_is_not_given_up() -> None:
    shown_again = Resumed(at=T0, show_again=True)

    assert tell(*WAITING, shown_again, seen()).commands == ()
    assert tell(*WAITING, shown_again, approved()).commands == (RequestCapture(REFERENCE, AMOUNT),)


@pytest.mark.parametrize("story", [WAITING, (*WAITING, approved())], ids=["waiting", "reserved"])
def test_a_shop_that_wants_it_takes_an_approval_that_nobody_saw(story: tuple[Event, ...]) -> None:
    told = tell(*story, Resumed(at=T0, take_reserved=True), approved())

    assert told.commands == (RequestCapture(REFERENCE, AMOUNT),)


def test_a_capture_cut_short_is_finished_with_the_same_key() -> None:
    told = tell(*WAITING, approved(), CAPTURE, RESUMED, approved())

    (command,) = told.commands
    assert isinstance(command, SendCapture)
    assert command.change.key == KEY


def test_a_cancel_cut_short_before_the_creation_was_answered_is_settled_by_reading() -> None:
    cut = (charge(), wish(), RESUMED)

    assert tell(*cut, NotFound(at=T0, final=True)).payment.state is State.CANCELLED
    assert isinstance(tell(*cut, seen()).commands[0], SendCancel)


# Found by walking at random


def test_a_refusal_that_arrives_after_money_was_seen_ends_nothing() -> None:
    refused = CreationRefused(at=T0, reason=REASON)

    assert tell(charge(), wish(), CREATED, approved(), refused).payment.state is State.CANCELLING
    assert tell(charge(), refused, CAPTURED, refused).payment.state is State.CANCELLING


def test_a_reading_while_the_creation_is_under_way_does_not_end_it() -> None:
    told = tell(charge(), CreationUnsure(at=T0, reason=REASON), NotFound(at=T0, final=False), seen())

    assert (told.payment.state, told.commands) == (State.REQUESTING, ())


# Whatever comes


def test_what_the_table_does_not_know_raises() -> None:
    with pytest.raises(IllegalEvent):
        tell(charge(), CAPTURE)
    with pytest.raises(IllegalEvent):
        tell(*PAID, wish())
    with pytest.raises(IllegalEvent):
        transition(None, CREATED)


EVENTS = st.sampled_from(
    [
        CREATED,
        CreationRefused(at=T0, reason=REASON),
        CreationUnsure(at=T0, reason=REASON),
        NotFound(at=T0, final=False),
        NotFound(at=T0, final=True),
        QR,
        QrFailed(at=T0, reason=REASON),
        seen(),
        seen(opened=True, declined_attempts=1),
        seen(Progress.NOT_UNDERSTOOD),
        seen(Progress.FAILED),
        approved(),
        approved(captured=5000),
        CAPTURED,
        approved(cancelled=12900),
        approved(captured=12900, refunded=4000),
        approved(captured=12900, refunded=12900),
        approved(reserved=12800),
        ended(),
        ended(timedelta(minutes=10)),
        *(wish(why) for why in CancelWhy),
        CancelAnswered(at=T0),
        CancelUnsure(at=T0, reason=REASON),
        CancelRefused(at=T0, reason=REASON),
        CAPTURE,
        ChangeAnswered(at=T0, key=KEY),
        ChangeUnsure(at=T0, key=KEY, reason=REASON),
        ChangeRefused(at=T0, key=KEY, reason=REASON),
        refund(4000),
        refund(12900),
        ChangeAnswered(at=T0, key=REFUND_KEY),
        ChangeUnsure(at=T0, key=REFUND_KEY, reason=REASON),
        LifeOver(at=T0),
        PART,
        RESUMED,
        Resumed(at=T0, show_again=True, take_reserved=True),
    ]
)


@given(st.sampled_from(list(CapturePolicy)), st.lists(EVENTS, max_size=25))
def test_no_story_loses_doubles_or_misreports_money(policy: CapturePolicy, events: list[Event]) -> None:
    payment = tell(charge(policy)).payment

    for event in events:
        if type(event) not in HAPPENS[payment.state]:
            with pytest.raises(IllegalEvent):
                transition(payment, event)
            continue
        try:
            told = transition(payment, event)
        except IllegalEvent:
            assert isinstance(event, RefundRequested | LifeOver | CancelRequested)
            continue
        _check(payment, told)
        payment = told.payment


def _check(before: Payment, told: Decision) -> None:
    now = told.payment
    totals = now.totals
    assert totals.refunded.minor_units <= totals.captured.minor_units <= totals.reserved.minor_units
    assert totals.reserved.minor_units in (0, now.amount.minor_units)
    if now.state is State.PAID:
        assert totals.captured
    if now.settled:
        assert not totals.held
        assert now.state is State.PAID or not totals.kept
    assert sum(change.amount.minor_units for change in now.refunds if change.phase != "refused") <= max(
        totals.captured.minor_units, 0
    )
    for command in told.commands:
        match command:
            case SendCapture(change=change):
                assert change in now.captures
                assert totals.held
            case SendRefund(change=change):
                assert change in now.refunds
                assert totals.captured
            case RequestCapture(amount=amount):
                assert now.state is State.RESERVED
                assert amount == totals.held
            case SendCancel():
                assert now.state is State.CANCELLING
            case ChargeAgain():
                assert now.state is State.CANCELLED
                assert now.settled
                assert Step.CANCELLED is now.timeline[-1].step
            case _:
                pass
