"""Everything that can happen to a payment. An event is written to the journal before anything is made of it.

Each carries `at`, the time of writing (aware UTC). Events are facts and intents in our words; what Vipps really wrote
is kept beside them as evidence. Whoever asks for money to move is named in `by`: a cashier's short name, empty where
nobody is signed in, and where the kiosk itself asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.identifiers import IdempotencyKey, PaymentReference, SaleId
from kiosk.domain.money import Money
from kiosk.domain.order import OrderLine
from kiosk.domain.payment import CancelWhy, CapturePolicy, Observation
from kiosk.domain.reasons import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeRequested:
    """The cashier asks for money. The first event of every payment, and of no payment the second.

    `lines` and `tip` are parts of `amount`: see `order.Order`.
    """

    at: datetime
    reference: PaymentReference
    sale: SaleId
    attempt: int
    amount: Money
    text: str
    capture_policy: CapturePolicy
    show_seconds: int
    by: str = ""
    lines: tuple[OrderLine, ...] = ()
    tip: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentCreated:
    """Vipps has the payment and gave its URL (which is not written down: whoever has it can open the payment)."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CreationRefused:
    """Vipps will not have it, or it surely never got there."""

    at: datetime
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class CreationUnsure:
    """The question left; no answer that we could read came back."""

    at: datetime
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFound:
    """A reading says that Vipps does not know the reference. `final`: nobody will ask for it again."""

    at: datetime
    final: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QrReady:
    """The QR was fetched, read back and found right; it may be shown until `expires_at`."""

    at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class QrFailed:
    """There is no QR that may be shown."""

    at: datetime
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed:
    """A reading of the payment."""

    at: datetime
    observation: Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelRequested:
    """Somebody, or the deadline, wants the payment to end. A wish, not a result."""

    at: datetime
    why: CancelWhy
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelAnswered:
    """Vipps said yes to the cancel. Over only when a reading says so."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelUnsure:
    """The cancel left; no answer that we could read came back."""

    at: datetime
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelRefused:
    """Vipps said no to the cancel, or it surely never got there."""

    at: datetime
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureRequested:
    """Reserved money is to be taken. Written with its key before the request leaves."""

    at: datetime
    key: IdempotencyKey
    amount: Money
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundRequested:
    """Taken money is to be given back. Written with its key before the request leaves. `why` is for the shop."""

    at: datetime
    key: IdempotencyKey
    amount: Money
    why: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeAnswered:
    """Vipps said yes to the capture or refund known by `key`. Done only when a reading says so."""

    at: datetime
    key: IdempotencyKey


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeUnsure:
    """The capture or refund known by `key` left; no answer that we could read came back."""

    at: datetime
    key: IdempotencyKey
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRefused:
    """Vipps said no to the capture or refund known by `key`."""

    at: datetime
    key: IdempotencyKey
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeOver:
    """Vipps' own end of life and the grace after it have passed, and the last reading still says open."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed:
    """A kiosk started and found the payment open. What was in flight is unsure now.

    `show_again`: its QR still lives and goes back on the counter, so that nobody has given it up. `take_reserved`: the
    shop wants money that was approved meanwhile to be taken instead of released.
    """

    at: datetime
    show_again: bool = False
    take_reserved: bool = False


Event = (
    ChargeRequested
    | PaymentCreated
    | CreationRefused
    | CreationUnsure
    | NotFound
    | QrReady
    | QrFailed
    | Observed
    | CancelRequested
    | CancelAnswered
    | CancelUnsure
    | CancelRefused
    | CaptureRequested
    | RefundRequested
    | ChangeAnswered
    | ChangeUnsure
    | ChangeRefused
    | LifeOver
    | Resumed
)
