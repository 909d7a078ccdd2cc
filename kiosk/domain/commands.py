"""Everything a payment can ask to have done. The engine carries commands out; what comes of it is an event.

A command that moves money is only ever given after the event with its intent and key is in the journal.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.payment import Cancel, Change


@dataclass(frozen=True, slots=True)
class AskForPayment:
    """Ask Vipps to create the payment, then to make its QR."""

    reference: PaymentReference


@dataclass(frozen=True, slots=True)
class ReadPayment:
    """Read the payment now instead of at the next poll."""

    reference: PaymentReference


@dataclass(frozen=True, slots=True)
class SendCancel:
    """Read, ask Vipps to end the payment or release what is held, read again. `cancel.tries` sets the pace."""

    reference: PaymentReference
    cancel: Cancel


@dataclass(frozen=True, slots=True)
class RequestCapture:
    """Write down the intent to take `amount`; the answer to that event is SendCapture."""

    reference: PaymentReference
    amount: Money


@dataclass(frozen=True, slots=True)
class SendCapture:
    """Take reserved money, with the key of `change`."""

    reference: PaymentReference
    change: Change


@dataclass(frozen=True, slots=True)
class RequestRefund:
    """Write down the intent to give `amount` back; the answer to that event is SendRefund."""

    reference: PaymentReference
    amount: Money
    why: str


@dataclass(frozen=True, slots=True)
class SendRefund:
    """Give taken money back, with the key of `change`."""

    reference: PaymentReference
    change: Change


@dataclass(frozen=True, slots=True)
class ChargeAgain:
    """The payment is surely dead and its sale goes on: start the sale's next payment."""

    reference: PaymentReference


Command = (
    AskForPayment | ReadPayment | SendCancel | RequestCapture | SendCapture | RequestRefund | SendRefund | ChargeAgain
)
