"""What is said about one payment, to the cashier and to the customer: every sentence about its state. Pure.

The two are said in one breath, so that they cannot disagree. The customer never reads the cashier's text or a code.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.formats import format_date
from kiosk.domain.frozen import replace
from kiosk.domain.money import Money
from kiosk.domain.payment import (
    HELD_FOR,
    OVER_WITHOUT_MONEY,
    SALE_GOES_ON,
    CancelWhy,
    CapturePolicy,
    Doubt,
    Payment,
    State,
)
from kiosk.domain.phrase import phrase, sentences
from kiosk.domain.reasons import WORDS, Meaning
from kiosk.engine.screens import CustomerPage, Sound, Tone

_NO_ANSWER = {Meaning.NO_NETWORK, Meaning.VIPPS_UNAVAILABLE}
"""Reasons that tell nothing about the payment: said as doubt or silence, not as Vipps' refusal."""


@dataclass(frozen=True)
class Said:
    """What is said about one payment, to both."""

    tone: Tone
    cashier: str
    cashier_text: str = ""
    next_step: str = ""
    page: CustomerPage = CustomerPage.CHECKING
    customer: str = phrase("One moment, please")
    customer_text: str = ""
    sound: Sound = Sound.NONE


def say(
    payment: Payment,
    money: Callable[[Money], str],
    date: Callable[[datetime], str] = format_date,
    *,
    silent: bool = False,
    qr_is_up: bool = False,
) -> Said:
    """Say how `payment` stands. `silent`: Vipps does not answer just now; `qr_is_up`: the customer can scan."""
    if payment.in_doubt:
        return _in_doubt(payment)
    if silent and payment.state not in {State.PAID, *OVER_WITHOUT_MONEY}:
        return Said(
            Tone.WARNING,
            phrase("No answer from Vipps"),
            phrase("The kiosk keeps asking. Do not hand over goods yet."),
            phrase("You can go on with the next sale; this payment stays under open payments."),
            customer=phrase("Waiting for an answer from Vipps"),
            customer_text=phrase("If you have approved the payment, please do not pay again."),
        )
    match payment.state:
        case State.REQUESTING:
            return Said(Tone.BUSY, phrase("Asking Vipps"), customer_text=phrase("Your payment is being prepared."))
        case State.WAITING:
            return _waiting(payment, qr_is_up)
        case State.RESERVED:
            return _reserved(payment, money, date)
        case State.CAPTURING:
            return _capturing(payment, money)
        case State.PAID:
            return _paid(payment, money)
        case State.CANCELLING:
            return _cancelling(payment)
        case State.CANCELLED if payment.sale_goes_on:
            return Said(Tone.BUSY, phrase("Making a new QR code"), customer_text=phrase("A new code is on its way."))
        case State.CANCELLED:
            return _cancelled(payment, money)
        case State.EXPIRED:
            return Said(
                Tone.WARNING,
                phrase("Nobody paid in time"),
                phrase("The payment has ended. No money was taken."),
                phrase("Start a new payment, or take another means of payment."),
                CustomerPage.SORRY,
                phrase("Time is up"),
                phrase("No money was taken. Ask the cashier to start again."),
                Sound.ATTENTION,
            )
        case State.REFUSED:
            words = WORDS[payment.reason.meaning if payment.reason else Meaning.INTERNAL_ERROR]
            return Said(
                Tone.BAD,
                phrase("The payment could not be started"),
                words.cashier,
                words.next_step,
                CustomerPage.SORRY,
                phrase("The payment could not be started"),
                words.customer,
                Sound.ATTENTION,
            )


def _in_doubt(payment: Payment) -> Said:
    asked = {
        Doubt.CREATE: phrase("It is not known yet whether Vipps has the payment."),
        Doubt.CAPTURE: phrase("The customer approved. It is not known yet whether the money was taken."),
        Doubt.CANCEL: phrase("It is not known yet whether the payment could be cancelled."),
        Doubt.REFUND: phrase("It is not known yet whether the money was given back."),
        Doubt.ANSWER: WORDS[Meaning.NOT_UNDERSTOOD].cashier,
        None: "",
    }[payment.doubt]
    wait = (
        phrase("Do not give it back in another way yet.")
        if payment.doubt is Doubt.REFUND
        else phrase("Do not hand over goods yet.")
    )
    return Said(
        Tone.WARNING,
        phrase("Checking with Vipps"),
        sentences(asked, wait),
        phrase("The kiosk keeps asking. You can go on; this payment stays under open payments."),
        customer=phrase("Checking your payment"),
        customer_text=phrase("One moment, please. Do not pay again."),
    )


def _waiting(payment: Payment, qr_is_up: bool) -> Said:
    if payment.declined_attempts:
        return Said(
            Tone.WARNING,
            phrase("The card was declined"),
            phrase("The customer can choose another card in the app."),
            phrase("Wait, or cancel the payment."),
            CustomerPage.OPENED,
            phrase("The card was declined"),
            phrase("Choose another card in the app, or ask the cashier to cancel."),
            Sound.ATTENTION,
        )
    if payment.opened:
        return Said(
            Tone.BUSY,
            phrase("Opened in the app"),
            phrase("Waiting for the customer to approve."),
            page=CustomerPage.OPENED,
            customer=phrase("Continue in the app"),
            customer_text=phrase("Approve the payment on your phone."),
        )
    if not qr_is_up:
        return Said(Tone.BUSY, phrase("Getting the QR code"), customer_text=phrase("The code is on its way."))
    return Said(
        Tone.BUSY,
        phrase("Waiting for the customer to scan"),
        phrase("The QR code is on the customer's screen."),
        page=CustomerPage.PAY,
        customer=phrase("Scan to pay"),
        customer_text=phrase("Scan with the camera or Vipps"),
    )


def _reserved(payment: Payment, money: Callable[[Money], str], date: Callable[[datetime], str]) -> Said:
    take_by = phrase(
        "Take it by {day}: banks hold it for about {days} days.", day=date(payment.take_by), days=str(HELD_FOR.days)
    )
    taken = payment.totals.captured
    if payment.reason:
        words = WORDS[payment.reason.meaning]
        return Said(
            Tone.WARNING,
            phrase("{amount} taken, the rest was not", amount=money(taken))
            if taken
            else phrase("Approved, but the money was not taken"),
            words.cashier,
            words.next_step,
            customer=phrase("Approved"),
            customer_text=phrase("One moment, please. The payment is being completed."),
            sound=Sound.ATTENTION,
        )
    if taken:
        return Said(
            Tone.BUSY,
            phrase("{amount} taken, {rest} still reserved", amount=money(taken), rest=money(payment.totals.held)),
            phrase("Take the rest with the other goods, or release it."),
            take_by,
            customer=phrase("Approved"),
            customer_text=phrase("Thank you. The payment is completed when you get the rest of your goods."),
        )
    if payment.capture_policy is CapturePolicy.BY_CASHIER:
        return Said(
            Tone.BUSY,
            phrase("Reserved, not taken yet"),
            phrase("The customer has approved. Take the money when you hand over the goods."),
            take_by,
            customer=phrase("Approved"),
            customer_text=phrase("Thank you. The payment is completed when you get your goods."),
        )
    return _taking()


def _capturing(payment: Payment, money: Callable[[Money], str]) -> Said:
    again, part = _asked_again(payment), payment.asking
    if part is None or part.amount == payment.amount:
        return _taking(again)
    return replace(
        _taking(),
        cashier=phrase("Taking {amount}", amount=money(part.amount)),
        cashier_text=sentences(again, phrase("Wait until it is confirmed before handing over goods.")),
    )


def _taking(again: str = "") -> Said:
    return Said(
        Tone.BUSY,
        phrase("Approved. Taking the money"),
        sentences(again, phrase("Wait for “Paid” before handing over goods.")),
        customer=phrase("Approved"),
        customer_text=phrase("One moment, please. The payment is being completed."),
    )


def _paid(payment: Payment, money: Callable[[Money], str]) -> Said:
    taken = money(payment.totals.captured)
    text = phrase("{amount} has been taken.", amount=taken)
    if payment.totals.refunded:
        refunded = money(payment.totals.refunded)
        text = phrase("{part} of {amount} has been given back.", part=refunded, amount=taken)
    elif payment.totals.cancelled:
        text = sentences(text, phrase("{amount} was released.", amount=money(payment.totals.cancelled)))
    next_step = ""
    if payment.reason and payment.refunds and payment.refunds[-1].reason:
        words = WORDS[payment.reason.meaning]
        text, next_step = sentences(text, words.cashier), words.next_step
    elif payment.asking:
        text = sentences(text, phrase("{amount} is being given back.", amount=money(payment.asking.amount)))
        confirmed = phrase("Wait until it is confirmed before you tell the customer so.")
        next_step = sentences(_asked_again(payment), confirmed)
    return Said(
        Tone.GOOD,
        phrase("Paid"),
        text,
        next_step,
        CustomerPage.PAID,
        phrase("Paid"),
        phrase("Thank you for your purchase."),
        Sound.PAID,
    )


def _asked_again(payment: Payment) -> str:
    repeated = payment.asking and payment.asking.tries > 1
    return phrase("Vipps had not done it yet and was asked again.") if repeated else ""


def _cancelling(payment: Payment) -> Said:
    said, cancel = _being_cancelled(payment), payment.cancel
    if payment.late_approval or cancel is None or cancel.reason is None or cancel.reason.meaning in _NO_ANSWER:
        return said
    # Vipps said no, and is asked again. What the words tell a cashier to do is for a payment that is over.
    return replace(
        said,
        tone=Tone.WARNING,
        cashier_text=WORDS[cancel.reason.meaning].cashier,
        next_step=phrase("The kiosk asks again by itself. Until this says cancelled, the customer may still approve."),
    )


def _being_cancelled(payment: Payment) -> Said:
    why = payment.cancel.why if payment.cancel else CancelWhy.CASHIER
    if payment.late_approval and payment.reason and payment.refunds:
        words = WORDS[payment.reason.meaning]
        return Said(
            Tone.WARNING,
            phrase("The money could not be given back yet"),
            sentences(
                phrase("The customer approved too late."),
                words.cashier,
                phrase("The kiosk tries again by itself."),
            ),
            phrase("Do not hand over goods for this payment, and tell the person who runs this kiosk."),
            customer=phrase("Your money is being given back"),
            customer_text=phrase(
                "Your approval came after the payment was cancelled. Giving the money back may take a while."
            ),
            sound=Sound.ATTENTION,
        )
    if payment.late_approval:
        return Said(
            Tone.WARNING,
            phrase("Approved after it was cancelled"),
            phrase("The customer approved too late. The kiosk is giving the money back."),
            phrase("Do not hand over goods for this payment."),
            customer=phrase("Your money is being given back"),
            customer_text=phrase("Your approval came after the payment was cancelled."),
            sound=Sound.ATTENTION,
        )
    if why is CancelWhy.REST:
        return Said(
            Tone.BUSY,
            phrase("Releasing the rest"),
            phrase("What was taken is kept. Waiting for Vipps to confirm."),
            customer=phrase("Approved"),
            customer_text=phrase("One moment, please. The payment is being completed."),
        )
    if why in SALE_GOES_ON:
        return Said(
            Tone.BUSY,
            phrase("Making a new QR code"),
            phrase("The old code must be surely dead first, so that nobody pays twice."),
            customer_text=phrase("A new code is on its way."),
        )
    if why is CancelWhy.DEADLINE:
        return Said(
            Tone.BUSY,
            phrase("Time is up. Ending the payment"),
            phrase("Waiting for Vipps to confirm."),
            phrase("You can go on with the next sale."),
            customer=phrase("Time is up"),
            customer_text=phrase("One moment, please. Please do not pay now."),
        )
    if why is CancelWhy.QR_FAILED and payment.reason:
        words = WORDS[payment.reason.meaning]
        return Said(Tone.WARNING, phrase("Cancelling"), words.cashier, words.next_step, customer_text=words.customer)
    taken_otherwise = why is CancelWhy.ANOTHER_WAY
    return Said(
        Tone.BUSY,
        phrase("Cancelling"),
        phrase("Waiting for Vipps to confirm. The customer may still have approved."),
        phrase("Take the other payment when this says cancelled.")
        if taken_otherwise
        else phrase("You can go on with the next sale."),
        customer=phrase("Cancelling the payment"),
        customer_text=phrase("One moment, please. Please do not pay now."),
    )


def _cancelled(payment: Payment, money: Callable[[Money], str]) -> Said:
    if payment.late_approval:
        return Said(
            Tone.WARNING,
            late_title(payment, money),
            phrase("The customer approved after the payment was cancelled. No money was kept."),
            phrase("Do not hand over goods for this payment."),
            CustomerPage.SORRY,
            phrase("Payment cancelled"),
            phrase("Your approval came after the payment was cancelled. Your money has been given back.")
            if payment.totals.refunded
            else phrase("Your approval came after the payment was cancelled. The reserved money has been released."),
            Sound.ATTENTION,
        )
    why = payment.cancel.why if payment.cancel else None
    by = {
        None: phrase("The customer cancelled in the app. No money was taken."),
        CancelWhy.ANOTHER_WAY: phrase("No money was taken. Take the other payment now."),
        CancelWhy.LEFT_OVER: phrase("The payment was left open when the kiosk stopped. No money was kept."),
    }.get(why, phrase("No money was taken."))
    next_step = ""
    if why is None and payment.left_over:
        by = phrase("The payment was left open when the kiosk stopped. No money was kept.")
    elif why is None and payment.totals.cancelled:  # from the portal, or by a cancel of ours that was long on its way
        by = phrase("The reserved money was released at Vipps. No money was taken.")
        next_step = phrase("Start a new payment, or take another means of payment.")
    return Said(
        Tone.NEUTRAL,
        phrase("Cancelled"),
        by,
        next_step,
        CustomerPage.SORRY,
        phrase("Payment cancelled"),
        phrase("No money was taken."),
        Sound.ATTENTION,
    )


def late_title(payment: Payment, money: Callable[[Money], str]) -> str:
    """How a payment that was approved too late ended, in a line."""
    if payment.totals.refunded:
        return phrase("Cancelled: {amount} was refunded", amount=money(payment.totals.refunded))
    return phrase("Cancelled: {amount} was released", amount=money(payment.totals.cancelled))
