"""All rules about what happens to a payment: (payment, event) -> (payment, commands).

A payment begins with ChargeRequested and goes, when all is well,

    REQUESTING -> WAITING -> RESERVED -> CAPTURING -> PAID

    REQUESTING   the intent is written, Vipps is being asked. An answer that was lost leaves it in doubt: then it is
                 read. Unknown to Vipps: it is asked for once more, under the same reference. Known: its URL is lost,
                 so nobody can pay it; it is cancelled, and its sale goes on with the next payment.
    WAITING      the customer may pay. A declined card changes nothing. Approved: RESERVED.
    RESERVED     with policy AT_ONCE a capture is requested here and now, otherwise when the cashier says so. A part may
                 be captured and then the rest, or the rest released: then what was captured is the price. A restart
                 leaves it so: what waits for the goods, or was taken in part, is no left-over.
    CAPTURING    the intent to capture is written. A lost answer is settled by reading: captured, or sent again with
                 the same key.
    PAID         read from the totals, never from an answer to a request. Refunds change the totals, not the state.

From REQUESTING, WAITING and RESERVED it may be asked to end:

    CANCELLING   a wish, not a result. It is asked again and again until a reading says over. If a reading says that
                 the customer approved after all, then held money is released and taken money refunded at once;
                 unless only the payment was to end and the sale goes on (SALE_GOES_ON): then the payment wins, if
                 the cancel has not released the money already; then people are told before anything goes on.
                 Ending only the rest of a part-captured payment (REST) ends in PAID.
    CANCELLED, EXPIRED, REFUSED
                 over without money. If a reading ever says otherwise, it is CANCELLING again, as a late approval.

Truth comes in as Observed only. The answers to our own requests never move money in here; they say when to read.
What may happen in which state is the table below; anything else raises IllegalEvent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.commands import (
    AskForPayment,
    ChargeAgain,
    Command,
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
    ChargeRequested,
    CreationRefused,
    CreationUnsure,
    Event,
    LifeOver,
    NotFound,
    Observed,
    PaymentCreated,
    QrFailed,
    QrReady,
    RefundRequested,
    Resumed,
)
from kiosk.domain.frozen import replace
from kiosk.domain.identifiers import IdempotencyKey
from kiosk.domain.money import Money
from kiosk.domain.payment import (
    OVER_WITHOUT_MONEY,
    SALE_GOES_ON,
    UNSETTLED,
    Cancel,
    CancelWhy,
    CapturePolicy,
    Change,
    Doubt,
    Moment,
    Observation,
    Payment,
    Phase,
    Progress,
    State,
    Step,
    Totals,
)
from kiosk.domain.reasons import Meaning, Reason

_ANSWERS_TO_CREATION = {PaymentCreated, CreationRefused, CreationUnsure, QrReady, QrFailed}
_ANSWERS_TO_CANCEL = {CancelAnswered, CancelUnsure, CancelRefused}
_ANSWERS_TO_CHANGE = {ChangeAnswered, ChangeUnsure, ChangeRefused}
_READINGS = {Observed, NotFound}
_ALWAYS = _READINGS | {Resumed}

HAPPENS: Mapping[State, set[type[Event]]] = {
    State.REQUESTING: _ALWAYS | {PaymentCreated, CreationRefused, CreationUnsure, CancelRequested},
    State.WAITING: _ALWAYS | {QrReady, QrFailed, CancelRequested, LifeOver},
    State.RESERVED: _ALWAYS | _ANSWERS_TO_CHANGE | _ANSWERS_TO_CANCEL
        | {QrReady, QrFailed, CaptureRequested, CancelRequested},
    State.CAPTURING: _ALWAYS | _ANSWERS_TO_CHANGE | _ANSWERS_TO_CANCEL | {QrReady, QrFailed},
    State.PAID: _ALWAYS | _ANSWERS_TO_CHANGE | _ANSWERS_TO_CANCEL | {QrReady, QrFailed, RefundRequested},
    State.CANCELLING: _ALWAYS | _ANSWERS_TO_CREATION | _ANSWERS_TO_CANCEL | _ANSWERS_TO_CHANGE
        | {RefundRequested, CancelRequested, LifeOver},
    State.CANCELLED: _ALWAYS | _ANSWERS_TO_CREATION | _ANSWERS_TO_CANCEL | _ANSWERS_TO_CHANGE | {CancelRequested},
    State.EXPIRED: _ALWAYS | _ANSWERS_TO_CREATION | _ANSWERS_TO_CANCEL | _ANSWERS_TO_CHANGE,
    State.REFUSED: _ALWAYS | _ANSWERS_TO_CREATION | _ANSWERS_TO_CANCEL | _ANSWERS_TO_CHANGE,
}  # fmt: skip
"""What may happen in which state. Late answers to our own requests are let in everywhere after the request."""

SHORTEST_LIFE = timedelta(minutes=5)
"""Vipps ends a payment that nobody opened after 5 minutes, any other 5 minutes after it was opened (protocol 4). When
that was it does not say, so an end before these 5 minutes is the customer's for sure, and no other is."""

MOST_CREATES = 2
"""Vipps may be asked to create one reference twice a minute (protocol 2.1): once, and once more after a lost answer."""


@dataclass(frozen=True)
class Decision:
    """What an event made of a payment, and what must be done about it."""

    payment: Payment
    commands: tuple[Command, ...] = ()


def transition(payment: Payment | None, event: Event) -> Decision:
    """Decide what `event` makes of `payment` (None before its first event), and what must be done about it."""
    if payment is None:
        if isinstance(event, ChargeRequested):
            return _begin(event)
        raise IllegalEvent(None, event)
    if type(event) not in HAPPENS[payment.state]:
        raise IllegalEvent(payment.state, event)
    return _decide(payment, event)


def replay(events: list[Event] | tuple[Event, ...]) -> Payment:
    """Make the snapshot that a journal's entries lead to; their commands have been carried out or are resumed."""
    payment: Payment | None = None
    for event in events:
        payment = transition(payment, event).payment
    if payment is None:
        raise IllegalEvent(None, None)
    return payment


def _begin(event: ChargeRequested) -> Decision:
    payment = Payment(
        reference=event.reference,
        sale=event.sale,
        attempt=event.attempt,
        amount=event.amount,
        text=event.text,
        capture_policy=event.capture_policy,
        show_seconds=event.show_seconds,
        asked_at=event.at,
        state=State.REQUESTING,
        totals=Totals.none(event.amount.currency),
        by=event.by,
        lines=event.lines,
        tip=event.tip,
        timeline=(Moment(Step.ASKED, event.at, event.by),),
    )
    return Decision(payment, (AskForPayment(payment.reference),))


def _decide(payment: Payment, event: Event) -> Decision:
    match event:
        case PaymentCreated():
            return _created(payment)
        case CreationRefused(reason=reason):
            return _not_created(payment, reason, event.at)
        case CreationUnsure(reason=reason):
            unsure = _doubt(replace(payment, reason=reason), Doubt.CREATE, event.at)
            return Decision(unsure, (ReadPayment(payment.reference),))
        case NotFound(final=final):
            return _not_found(payment, final, event.at)
        case QrReady(expires_at=expires_at):
            if payment.state is not State.WAITING:
                return Decision(payment)
            return Decision(_mark(replace(payment, qr_expires_at=expires_at), Step.QR_SHOWN, event.at))
        case QrFailed(reason=reason):
            if payment.state is not State.WAITING:
                return Decision(payment)
            return _end(replace(payment, reason=reason), CancelWhy.QR_FAILED, event.at)
        case Observed(observation=seen):
            return _observed(payment, seen, event.at)
        case CancelRequested(why=why, by=by):
            if why is CancelWhy.REST and not (payment.totals.captured and payment.totals.held):
                raise IllegalEvent(payment.state, event)
            return _cancel_requested(payment, why, event.at, by)
        case CancelAnswered():
            return _cancel_answer(payment, Phase.ANSWERED, None)
        case CancelUnsure(reason=reason):
            answered = _cancel_answer(payment, Phase.UNSURE, reason)
            if payment.state is not State.CANCELLING:
                return answered
            return replace(answered, payment=_doubt(answered.payment, Doubt.CANCEL, event.at))
        case CancelRefused(reason=reason):
            return _cancel_answer(payment, Phase.REFUSED, reason)
        case CaptureRequested(key=key, amount=amount, by=by):
            change = Change(len(payment.captures) + 1, key, amount, by=by)
            asking = replace(payment, state=State.CAPTURING, captures=(*payment.captures, change), reason=None)
            return Decision(asking, (SendCapture(payment.reference, change),))
        case RefundRequested(key=key, amount=amount, why=why, by=by):
            if not 0 < amount.minor_units <= _may_give_back(payment):
                raise IllegalEvent(payment.state, event)
            change = Change(len(payment.refunds) + 1, key, amount, why=why, by=by)
            asking = replace(payment, refunds=(*payment.refunds, change), reason=None)
            asking = _mark(asking, Step.REFUND_ASKED, event.at, by)
            return Decision(asking, (SendRefund(payment.reference, change),))
        case ChangeAnswered(key=key):
            return _change_answer(payment, key, Phase.ANSWERED, None, event.at)
        case ChangeUnsure(key=key, reason=reason):
            return _change_answer(payment, key, Phase.UNSURE, reason, event.at)
        case ChangeRefused(key=key, reason=reason):
            return _change_answer(payment, key, Phase.REFUSED, reason, event.at)
        case LifeOver():
            if payment.totals.held or payment.totals.kept:
                raise IllegalEvent(payment.state, event)
            return _over(replace(payment, doubt=None, unsaid=True), event.at, State.EXPIRED)
        case Resumed():
            return _resumed(payment, event)
        case ChargeRequested():  # pragma: no cover - the table refuses a second one
            raise IllegalEvent(payment.state, event)


# Creation ------------------------------------------------------------------------------------------------------------


def _created(payment: Payment) -> Decision:
    known = replace(payment, doubt=None, reason=None)
    match payment.state:
        case State.REQUESTING:
            return Decision(replace(known, state=State.WAITING))
        case State.CANCELLING:
            return _send_cancel(known)
        case _:
            return Decision(payment)


def _not_created(payment: Payment, reason: Reason, at: datetime) -> Decision:
    match payment.state:
        case State.REQUESTING:
            refused = replace(payment, state=State.REFUSED, reason=reason, doubt=None)
            return Decision(_mark(refused, Step.REFUSED, at))
        case State.CANCELLING if payment.cancel and not payment.cancel.tries and not payment.totals.reserved:
            return _over(replace(payment, doubt=None), at, State.CANCELLED)
        case _:
            return Decision(payment)


def _not_found(payment: Payment, final: bool, at: datetime) -> Decision:
    """Vipps does not know it: it never got there, or not yet."""
    if payment.doubt is not Doubt.CREATE or payment.totals.reserved:
        return Decision(payment)
    if payment.state is State.CANCELLING or final:
        return _over(replace(payment, doubt=None), at, State.CANCELLED)
    if payment.state is not State.REQUESTING:
        return Decision(payment)
    if payment.creates < MOST_CREATES:
        again = replace(payment, doubt=None, creates=payment.creates + 1)
        return Decision(again, (AskForPayment(payment.reference),))
    return _not_created(payment, payment.reason or Reason(Meaning.VIPPS_UNAVAILABLE), at)


# Readings ------------------------------------------------------------------------------------------------------------


def _observed(payment: Payment, seen: Observation, at: datetime) -> Decision:
    moved = seen.totals != payment.totals  # those that are known have been looked at
    if seen.progress is Progress.NOT_UNDERSTOOD or (moved and _does_not_add_up(payment, seen.totals)):
        if payment.doubt is Doubt.CREATE:  # the greater doubt stays: the next clear reading still has to settle it
            return Decision(payment)
        puzzled = _doubt(replace(payment, reason=Reason(Meaning.NOT_UNDERSTOOD)), Doubt.ANSWER, at)
        return Decision(puzzled)
    if moved and _older(payment, seen):
        return Decision(payment)
    if payment.state is State.REQUESTING and payment.doubt is not Doubt.CREATE:
        return Decision(payment)  # the creation is under way; its answer brings the URL
    now = payment if not moved and _tells_nothing_new(payment, seen) else _with_facts(payment, seen, at)
    if seen.progress is Progress.APPROVED:
        return _approved(replace(now, left_over=False) if _taken_and_forgotten(now, seen) else now, at)
    if seen.progress is Progress.OPEN:
        return _open(now, at)
    if payment.state in OVER_WITHOUT_MONEY:  # Vipps has said so by now, if it had not before
        return Decision(replace(now, unsaid=False))
    if seen.progress is Progress.FAILED:
        return _over(replace(now, reason=now.reason or Reason(Meaning.NOT_COMPLETED)), at, State.REFUSED)
    return _over(now, at, _how_it_ended(seen))


def _open(payment: Payment, at: datetime) -> Decision:
    """Nobody has approved it yet."""
    match payment.state:
        case State.REQUESTING:  # it exists, and the answer with its URL is lost: nobody can ever pay it
            return _end(payment, CancelWhy.LEFT_OVER if payment.left_over else CancelWhy.LINK_LOST, at)
        case State.WAITING if payment.left_over:
            return _end(payment, CancelWhy.LEFT_OVER, at)
        case State.CANCELLING:
            return _send_cancel(payment)
        case _:
            return Decision(payment)


def _approved(payment: Payment, at: datetime) -> Decision:
    """The customer approved: take the money, or let go of it if the payment was to end."""
    if _to_be_undone(payment):
        return _undo(payment, at)
    if payment.state is State.PAID:
        return _repeat_if_unsure(payment)
    if payment.cancel and payment.cancel.why is CancelWhy.REST and payment.totals.held:
        return _send_cancel(payment)
    standing = replace(payment, cancel=None) if payment.cancel else payment
    totals = standing.totals
    if totals.captured and not totals.held:  # all that was reserved is taken, but for what was released on purpose
        return Decision(_mark(replace(standing, state=State.PAID, reason=None), Step.CAPTURED, at, _who_took(standing)))
    if not totals.held and not totals.captured:  # released by somebody else
        return _over(standing, at, State.CANCELLED)
    if standing.state is State.CAPTURING and standing.asking:
        return _repeat_if_unsure(standing)
    reserved = replace(standing, state=State.RESERVED, left_over=False)
    if standing.capture_policy is CapturePolicy.BY_CASHIER or standing.captures:  # refused once: people decide
        return Decision(reserved)
    return Decision(reserved, (RequestCapture(standing.reference, totals.held),))


def _taken_and_forgotten(payment: Payment, seen: Observation) -> bool:
    """A capture under a key of ours that the journal has no entry of: a backup was put back.

    The goods were handed over for that money, so it is not given back like that of a sale that was left over.
    """
    waited = payment.state in {State.REQUESTING, State.WAITING, State.RESERVED} and not payment.captures
    return waited and bool(seen.totals.captured) and any(key.startswith("capture-") for key in seen.done)


def _to_be_undone(payment: Payment) -> bool:
    if payment.left_over and payment.state in {State.REQUESTING, State.WAITING, State.RESERVED, State.CANCELLING}:
        return not (payment.taken_at_start and payment.state is State.WAITING)
    if payment.state is State.CANCELLING:
        stands = payment.cancel and payment.cancel.why in {*SALE_GOES_ON, CancelWhy.REST}
        return payment.late_approval or not stands
    return payment.state in OVER_WITHOUT_MONEY


def _undo(payment: Payment, at: datetime) -> Decision:
    """Approved, though it was to end: release what is held, refund what was taken, until nothing is left."""
    if not payment.totals.held and not payment.totals.kept:
        if payment.state in OVER_WITHOUT_MONEY:
            return Decision(payment)
        return _over(payment, at, State.CANCELLED)
    why = CancelWhy.LATE_APPROVAL if payment.state in OVER_WITHOUT_MONEY else CancelWhy.LEFT_OVER
    cancel = payment.cancel if payment.cancel and payment.state is State.CANCELLING else Cancel(why, tries=0)
    undoing = replace(payment, state=State.CANCELLING, cancel=cancel, late_approval=True)
    if payment.totals.held:
        return _send_cancel(undoing)
    if any(change.phase is Phase.UNSURE for change in payment.refunds):
        return _repeat_if_unsure(undoing)
    rest = _may_give_back(payment)
    if rest:
        amount = Money(rest, payment.amount.currency)
        return Decision(undoing, (RequestRefund(payment.reference, amount, "approved after it was cancelled"),))
    return Decision(undoing)


def _with_facts(payment: Payment, seen: Observation, at: datetime) -> Payment:
    """Take over what a reading tells for certain, and write it into the timeline."""
    ours = frozenset(change.key for change in (*payment.captures, *payment.refunds))
    now = replace(
        payment,
        totals=seen.totals,
        opened=payment.opened or seen.opened or seen.progress is Progress.APPROVED,
        declined_attempts=max(payment.declined_attempts, seen.declined_attempts),
        psp_reference=seen.psp_reference or payment.psp_reference,
        captures=_done(payment.captures, seen, seen.totals.captured.minor_units, ours),
        refunds=_done(payment.refunds, seen, seen.totals.refunded.minor_units, ours),
        reason=None if payment.doubt is Doubt.ANSWER else payment.reason,
        doubt=None,
    )
    if now.opened and not payment.opened:
        now = _mark(now, Step.OPENED, at)
    if now.declined_attempts > payment.declined_attempts:
        now = _mark(now, Step.DECLINED, at)
    if now.totals.reserved and not payment.totals.reserved:
        now = _mark(now, Step.APPROVED, at)
        if payment.state is State.CANCELLING and not now.totals.held and not now.totals.captured:
            now = replace(now, late_approval=True)  # the cancel met an approval that nobody had seen yet
    if now.totals.captured != payment.totals.captured and now.totals.held:
        now = _mark(now, Step.PART_CAPTURED, at, _who_took(now))
    if now.totals.cancelled and not payment.totals.cancelled:
        now = _mark(now, Step.RELEASED, at)
    if now.totals.refunded != payment.totals.refunded:
        now = _mark(now, Step.REFUNDED, at)
    return now


def _tells_nothing_new(payment: Payment, seen: Observation) -> bool:
    """Most readings of a waiting payment say what the one before said; that no money has moved is known already."""
    return (
        payment.doubt is None
        and (payment.opened or not (seen.opened or seen.progress is Progress.APPROVED))
        and payment.declined_attempts >= seen.declined_attempts
        and seen.psp_reference in (None, payment.psp_reference)
        and payment.asking is None
    )


def _done(changes: tuple[Change, ...], seen: Observation, total: int, ours: frozenset[str]) -> tuple[Change, ...]:
    """Settle the changes that a reading shows: by key, or, where keys are missing, because the sum covers them all.

    Keys are not missing where the reading tells others than `ours`: then part of the sum is somebody else's doing.
    What was refused and is shown by its key has happened after all.
    """
    wanted = sum(one.amount.minor_units for one in changes if one.phase is not Phase.REFUSED or one.key in seen.done)
    covered = total >= wanted and all(key in ours or key.startswith("cancel-") for key in seen.done)
    return tuple(
        replace(change, phase=Phase.DONE, reason=None)
        if change.key in seen.done or (change.phase in UNSETTLED and covered)
        else change
        for change in changes
    )


def _does_not_add_up(payment: Payment, totals: Totals) -> bool:
    return (
        totals.reserved.minor_units not in (0, payment.amount.minor_units)
        or totals.held.minor_units < 0
        or totals.kept.minor_units < 0
    )


def _older(payment: Payment, seen: Observation) -> bool:
    """Whether a reading is behind what an earlier one showed: money that has moved does not move back."""
    known, told = payment.totals, seen.totals
    return any(
        told_sum.minor_units < known_sum.minor_units
        for known_sum, told_sum in (
            (known.reserved, told.reserved),
            (known.captured, told.captured),
            (known.cancelled, told.cancelled),
            (known.refunded, told.refunded),
        )
    )


def _how_it_ended(seen: Observation) -> State:
    """Vipps says ended, and nobody here asked: the customer's tap, or the clock. Only words hang on it, no money.

    After the shortest life it is the clock's: that nobody paid in time is true of a late tap, too.
    """
    late = seen.ended_after is not None and seen.ended_after >= SHORTEST_LIFE
    return State.EXPIRED if late else State.CANCELLED


# Cancel --------------------------------------------------------------------------------------------------------------


def _cancel_requested(payment: Payment, why: CancelWhy, at: datetime, by: str) -> Decision:
    if payment.state is State.CANCELLED and not payment.sale_goes_on:
        return Decision(payment)
    if payment.state not in {State.CANCELLING, State.CANCELLED}:
        return _end(payment, why, at, by)
    # A second wish while the first is under way, or just done: ending the sale outweighs ending only the payment.
    if payment.cancel and payment.cancel.why in SALE_GOES_ON and why not in SALE_GOES_ON:
        return Decision(replace(payment, cancel=replace(payment.cancel, why=why)))
    return Decision(payment)


def _end(payment: Payment, why: CancelWhy, at: datetime, by: str = "") -> Decision:
    known = payment.state is not State.REQUESTING or why in {CancelWhy.LINK_LOST, CancelWhy.LEFT_OVER}
    step = Step.RELEASE_ASKED if why is CancelWhy.REST else Step.CANCEL_ASKED
    ending = _mark(replace(payment, state=State.CANCELLING, cancel=Cancel(why, tries=0)), step, at, by)
    if not known:  # Vipps is still being asked to create it; what comes of that decides
        return Decision(ending)
    return _send_cancel(ending)


def _send_cancel(payment: Payment) -> Decision:
    """Ask once more, unless a request is on its way already."""
    cancel = payment.cancel
    if cancel is None or (cancel.tries and cancel.phase is Phase.ASKED):
        return Decision(payment)
    again = replace(cancel, phase=Phase.ASKED, tries=cancel.tries + 1)
    return Decision(replace(payment, cancel=again), (SendCancel(payment.reference, again),))


def _cancel_answer(payment: Payment, phase: Phase, reason: Reason | None) -> Decision:
    if payment.state is not State.CANCELLING or payment.cancel is None:
        return Decision(payment)
    answered = replace(payment, cancel=replace(payment.cancel, phase=phase, reason=reason))
    return Decision(answered, (ReadPayment(payment.reference),))


def _over(payment: Payment, at: datetime, state: State) -> Decision:
    """The payment is surely dead, without money. Why we wanted it to end, if we did, decides what it is called."""
    cancel = payment.cancel
    if cancel and cancel.why is CancelWhy.DEADLINE and not payment.late_approval:
        state = State.EXPIRED
    elif cancel and cancel.why is CancelWhy.QR_FAILED:
        state = State.REFUSED
    elif cancel:
        state = State.CANCELLED
    step = {State.EXPIRED: Step.EXPIRED, State.REFUSED: Step.REFUSED}.get(state, Step.CANCELLED)
    over = replace(
        payment,
        state=state,
        cancel=replace(cancel, phase=Phase.DONE) if cancel else None,
        captures=_moot(payment.captures),
        refunds=_moot(payment.refunds),
    )
    over = _mark(over, step, at)
    if over.sale_goes_on:
        return Decision(over, (ChargeAgain(payment.reference),))
    return Decision(over)


# Captures and refunds ------------------------------------------------------------------------------------------------


def _change_answer(
    payment: Payment, key: IdempotencyKey, phase: Phase, reason: Reason | None, at: datetime
) -> Decision:
    is_capture = any(change.key == key for change in payment.captures)

    def answered(changes: tuple[Change, ...]) -> tuple[Change, ...]:
        return tuple(
            replace(change, phase=phase, reason=reason) if change.key == key and change.phase in UNSETTLED else change
            for change in changes
        )

    now = replace(payment, captures=answered(payment.captures), refunds=answered(payment.refunds))
    if now == payment:
        return Decision(payment)
    if phase is Phase.UNSURE:
        now = _doubt(now, Doubt.CAPTURE if is_capture else Doubt.REFUND, at)
    elif phase is Phase.REFUSED and is_capture and now.state is State.CAPTURING:
        now = replace(now, state=State.RESERVED, reason=reason)
    elif phase is Phase.REFUSED:
        now = replace(now, reason=reason)
    return Decision(now, (ReadPayment(payment.reference),))


def _repeat_if_unsure(payment: Payment) -> Decision:
    """Read, and it has not happened: ask again with the same key."""
    for changes, field in ((payment.captures, "captures"), (payment.refunds, "refunds")):
        for change in changes:
            if change.phase is not Phase.UNSURE:
                continue
            again = replace(change, phase=Phase.ASKED, tries=change.tries + 1, reason=None)
            swapped = tuple(again if one.key == change.key else one for one in changes)
            if field == "captures":
                return Decision(replace(payment, captures=swapped), (SendCapture(payment.reference, again),))
            return Decision(replace(payment, refunds=swapped), (SendRefund(payment.reference, again),))
    return Decision(payment)


def _moot(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """With nothing held and nothing kept, a capture or refund that is still open can't happen any more."""
    return tuple(replace(one, phase=Phase.REFUSED) if one.phase in UNSETTLED else one for one in changes)


def _may_give_back(payment: Payment) -> int:
    asked = sum(change.amount.minor_units for change in payment.refunds if change.phase in UNSETTLED)
    return payment.totals.kept.minor_units - asked


# Start of a kiosk ----------------------------------------------------------------------------------------------------


def _resumed(payment: Payment, event: Resumed) -> Decision:
    """What was in flight when the kiosk stopped is unsure; what nobody waits for any more is left over."""

    def unsure(changes: tuple[Change, ...]) -> tuple[Change, ...]:
        return tuple(replace(change, phase=Phase.UNSURE) if change.phase in UNSETTLED else change for change in changes)

    now = replace(payment, captures=unsure(payment.captures), refunds=unsure(payment.refunds))
    match payment.state:
        case State.REQUESTING:
            now = _doubt(replace(now, left_over=True), Doubt.CREATE, event.at)
        case State.WAITING:
            now = replace(now, left_over=not event.show_again, taken_at_start=event.take_reserved)
        case State.RESERVED:
            now = replace(now, left_over=not (event.take_reserved or _meant_to_stay(payment)))
        case State.CAPTURING:
            now = _doubt(now, Doubt.CAPTURE, event.at)
        case State.CANCELLING:
            cancel = now.cancel and replace(now.cancel, phase=Phase.UNSURE)
            # Asked to end before Vipps had answered the creation: whether it exists at all is not known.
            doubt = Doubt.CREATE if payment.cancel and payment.cancel.tries == 0 else payment.doubt
            rest_only = payment.cancel is not None and payment.cancel.why is CancelWhy.REST
            now = replace(now, left_over=not rest_only, cancel=cancel, doubt=doubt)
        case _:
            if now.asking:
                now = _doubt(now, Doubt.REFUND, event.at)
    return Decision(now, (ReadPayment(payment.reference),))


def _meant_to_stay(payment: Payment) -> bool:
    """Reserved because the goods come later, or taken in part: a stop of the kiosk changes nothing about either."""
    return payment.capture_policy is CapturePolicy.BY_CASHIER or bool(payment.totals.captured)


# Small words ---------------------------------------------------------------------------------------------------------


def _mark(payment: Payment, step: Step, at: datetime, by: str = "") -> Payment:
    return replace(payment, timeline=(*payment.timeline, Moment(step, at, by)))


def _who_took(payment: Payment) -> str:
    """Who wished the newest capture; empty for the kiosk, which takes the money by itself."""
    return payment.captures[-1].by if payment.captures else ""


def _doubt(payment: Payment, doubt: Doubt, at: datetime) -> Payment:
    if payment.doubt is doubt:
        return payment
    return _mark(replace(payment, doubt=doubt), Step.IN_DOUBT, at)
