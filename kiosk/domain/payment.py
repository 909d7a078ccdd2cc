"""Payment: one attempt to collect one amount under one reference, as a frozen snapshot.

A snapshot is what `transitions` made of the events in the journal; nothing else changes it. What Vipps says comes in
as an Observation, already translated from the words of the protocol that was spoken.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, StrEnum

from kiosk.domain.identifiers import IdempotencyKey, PaymentReference, PspReference, SaleId
from kiosk.domain.money import Currency, Money
from kiosk.domain.order import OrderLine
from kiosk.domain.reasons import Reason


class State(StrEnum):
    """Where a payment stands; the words of design 4, which the command line prints too."""

    REQUESTING = "REQUESTING"
    """The intent is in the journal; whether Vipps has the payment is not known yet."""
    WAITING = "WAITING"
    """Vipps has it: the customer may scan and approve. A declined card stays here."""
    RESERVED = "RESERVED"
    """Approved: the money is held, not taken."""
    CAPTURING = "CAPTURING"
    """The capture is in the journal; its outcome has not been read yet."""
    PAID = "PAID"
    """The captured total covers what is due."""
    CANCELLING = "CANCELLING"
    """We asked to end it; the customer may still win the race."""
    CANCELLED = "CANCELLED"
    """Over without money, by the customer or by us."""
    EXPIRED = "EXPIRED"
    """Over without money, because nobody paid in time."""
    REFUSED = "REFUSED"
    """Vipps would not create it."""


OVER_WITHOUT_MONEY = frozenset({State.CANCELLED, State.EXPIRED, State.REFUSED})
RESULTS = OVER_WITHOUT_MONEY | {State.PAID}


class CapturePolicy(StrEnum):
    """When reserved money is taken: at once, or when the cashier says that the goods are handed over."""

    AT_ONCE = "at_once"
    BY_CASHIER = "by_cashier"


class CancelWhy(StrEnum):
    """Why we ask for a payment to end. What happens if the customer wins the race depends on it (`transitions`)."""

    CASHIER = "cashier"
    ANOTHER_WAY = "another-way"
    """The cashier takes other means of payment."""
    DEADLINE = "deadline"
    """Nobody scanned before the visible deadline."""
    MORE_TIME = "more-time"
    """A new QR is wanted for the same sale; it waits until this payment is surely dead."""
    LINK_LOST = "link-lost"
    """Vipps has the payment, but the answer with its URL was lost, so it can't be shown."""
    QR_FAILED = "qr-failed"
    LEFT_OVER = "left-over"
    """Found open at start: nobody stands at the counter for it any more."""
    REST = "rest"
    """A part was captured, the rest is not needed: release it and keep what was taken."""
    LATE_APPROVAL = "late-approval"
    """It was over, and then turned out approved."""


SALE_GOES_ON = frozenset({CancelWhy.MORE_TIME, CancelWhy.LINK_LOST})
"""Reasons to cancel that end the payment, not the sale: if the customer has approved after all, the payment wins."""


MOST_ATTEMPTS_AFTER_LOST_LINK = 3
"""A line that loses every answer is no line to sell on: then the sale ends, and the cashier decides."""


class Doubt(StrEnum):
    """What was asked without an answer that we could read."""

    CREATE = "create"
    CAPTURE = "capture"
    CANCEL = "cancel"
    REFUND = "refund"
    ANSWER = "answer"
    """Vipps answered, and we did not understand."""


class Phase(StrEnum):
    """How far one intended change has come."""

    ASKED = "asked"
    """In the journal; it is being sent, or about to be."""
    UNSURE = "unsure"
    """Sent, answer lost: read, then repeat with the same key if it has not happened."""
    ANSWERED = "answered"
    """Vipps said yes; not yet seen in a reading."""
    DONE = "done"
    """Seen in a reading."""
    REFUSED = "refused"
    """Vipps said no: surely nothing happened."""


@dataclass(frozen=True)
class Change:
    """One intended capture or refund, known by its idempotency key. `tries` counts how often it was sent."""

    number: int
    key: IdempotencyKey
    amount: Money
    phase: Phase = Phase.ASKED
    tries: int = 1
    why: str = ""
    by: str = ""
    """Who asked for it: a cashier's short name, empty for nobody or the kiosk itself."""
    reason: Reason | None = None


@dataclass(frozen=True)
class Cancel:
    """The wish to end the payment. `phase` is that of the newest of `tries` requests; DONE when it is over."""

    why: CancelWhy
    phase: Phase = Phase.ASKED
    tries: int = 1
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """The running sums as Vipps tells them. `cancelled` is reserved money that was released."""

    reserved: Money
    captured: Money
    cancelled: Money
    refunded: Money

    @classmethod
    def none(cls, currency: Currency) -> Totals:
        """No money has moved."""
        nothing = Money.zero(currency)
        return cls(nothing, nothing, nothing, nothing)

    @property
    def held(self) -> Money:
        """Reserved money that is neither taken nor released."""
        gone = self.captured.minor_units + self.cancelled.minor_units
        return Money(self.reserved.minor_units - gone, self.reserved.currency)

    @property
    def kept(self) -> Money:
        """Taken money that was not given back."""
        return self.captured - self.refunded


class Progress(Enum):
    """How far Vipps says the payment has come; sums are in the totals, never here."""

    OPEN = "open"
    APPROVED = "approved"
    """Reserved or captured at some time; read the totals."""
    ENDED = "ended"
    """Cancelled or timed out without having been approved."""
    FAILED = "failed"
    """Vipps could not even start it."""
    NOT_UNDERSTOOD = "not-understood"


@dataclass(frozen=True, slots=True)
class Observation:
    """What one reading says about a payment, in our words.

    `opened`: the QR was opened in the app (False where the protocol can't tell). `done` holds the keys of the changes
    that happened. `ended_after` is the time between start and end by Vipps' own clock, None while not ended.
    `evidence` is the answer as it came, for the journal.
    """

    progress: Progress
    totals: Totals
    opened: bool = False
    declined_attempts: int = 0
    psp_reference: PspReference | None = None
    done: frozenset[str] = frozenset()
    ended_after: timedelta | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class PaymentQr:
    """The one-time payment QR as it may be shown: read back, and found to be what it should be.

    `content` is the address in the code; like the picture it opens the payment, so neither is logged.
    `expires_at` is aware UTC.
    """

    content: str
    image: bytes
    media_type: str
    expires_at: datetime

    def __repr__(self) -> str:
        return f"PaymentQr({len(self.image)} bytes of {self.media_type}, expires {self.expires_at:%H:%M:%S})"


class Step(StrEnum):
    """A line of the timeline that people see."""

    ASKED = "asked"
    QR_SHOWN = "qr-shown"
    OPENED = "opened"
    DECLINED = "declined"
    APPROVED = "approved"
    PART_CAPTURED = "part-captured"
    CAPTURED = "captured"
    CANCEL_ASKED = "cancel-asked"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    REFUSED = "refused"
    RELEASE_ASKED = "release-asked"
    RELEASED = "released"
    REFUND_ASKED = "refund-asked"
    REFUNDED = "refunded"
    IN_DOUBT = "in-doubt"


@dataclass(frozen=True, slots=True)
class Moment:
    """One step and when it was written into the journal (aware UTC); `by` is the cashier who wished it, if anybody."""

    step: Step
    at: datetime
    by: str = ""


@dataclass(frozen=True)
class Payment:
    """One payment as the journal knows it. All times are aware UTC; `show_seconds` counts from `asked_at`."""

    reference: PaymentReference
    sale: SaleId
    attempt: int
    amount: Money
    text: str
    capture_policy: CapturePolicy
    show_seconds: int
    asked_at: datetime
    state: State
    totals: Totals
    creates: int = 1
    """How often Vipps was asked to create it: at most twice (protocol 2.1: 2 a minute)."""
    opened: bool = False
    declined_attempts: int = 0
    psp_reference: PspReference | None = None
    qr_expires_at: datetime | None = None
    doubt: Doubt | None = None
    reason: Reason | None = None
    cancel: Cancel | None = None
    captures: tuple[Change, ...] = ()
    refunds: tuple[Change, ...] = ()
    left_over: bool = False
    """Found open by a kiosk that started: whoever stood at the counter may have gone."""
    taken_at_start: bool = False
    """If the start of the kiosk finds it approved, the shop wants the money taken, not released."""
    unsaid: bool = False
    """Over by the clock alone: Vipps never said so, and it might yet turn out approved."""
    late_approval: bool = False
    """The customer approved after we had asked to end it."""
    by: str = ""
    """Who asked for it: a cashier's short name, empty where nobody was signed in."""
    lines: tuple[OrderLine, ...] = ()
    """What was sold by name, as part of `amount`."""
    tip: Money | None = None
    """What of `amount` is a tip; None where none was given."""
    timeline: tuple[Moment, ...] = ()

    @property
    def tip_paid(self) -> Money | None:
        """The tip, once all that was asked for was taken, whatever was given back since; None where there is none.

        A part that is taken is a part of the goods: nobody can say how much of it would be tip.
        """
        return self.tip if self.totals.captured.minor_units >= self.amount.minor_units else None

    @property
    def in_doubt(self) -> bool:
        """Something was asked and its outcome is not known."""
        return self.doubt is not None

    @property
    def word(self) -> str:
        """The state in the vocabulary of the command line, where doubt is a state of its own (design 5)."""
        return "IN_DOUBT" if self.in_doubt else self.state.value

    @property
    def asking(self) -> Change | None:
        """The capture or refund whose outcome is not known yet, if there is one."""
        for changes in (self.captures, self.refunds):
            for change in changes:
                if change.phase in UNSETTLED:
                    return change
        return None

    @property
    def settled(self) -> bool:
        """Nothing is open: no money held, no question unanswered. A settled payment is no longer watched."""
        return self.state in RESULTS and self.doubt is None and self.asking is None

    @property
    def waits_for_cashier(self) -> bool:
        """Reserved, and nothing more happens until a person captures or releases it."""
        waits = self.capture_policy is CapturePolicy.BY_CASHIER or bool(self.captures)
        return self.state is State.RESERVED and waits and not self.left_over and self.doubt is None

    @property
    def take_by(self) -> datetime:
        """Until when the customer's bank can be counted on to hold what is reserved; see HELD_FOR.

        Counted from the asking, which is minutes before the approval: too soon rather than too late.
        """
        return self.asked_at + HELD_FOR

    def capture_ends(self, market: str) -> datetime:
        """After when Vipps captures nothing any more in this country, whatever the bank holds."""
        return self.asked_at + (SHORT_CAPTURE_WINDOW if market in {"DK", "FI"} else CAPTURE_WINDOW)

    @property
    def sale_goes_on(self) -> bool:
        """This payment is over, and its sale is about to go on with the next one."""
        return (
            self.state is State.CANCELLED
            and self.cancel is not None
            and self.cancel.why in SALE_GOES_ON
            and not self.left_over
            and not self.late_approval
            and not (self.cancel.why is CancelWhy.LINK_LOST and self.attempt >= MOST_ATTEMPTS_AFTER_LOST_LINK)
        )

    @property
    def payable(self) -> bool:
        """The customer may still be able to approve it, as far as anybody knows."""
        return self.state in {State.REQUESTING, State.WAITING, State.CANCELLING}

    @property
    def refundable(self) -> Money:
        """What may still be given back: taken money less what was given back or is being given back."""
        asked = sum(change.amount.minor_units for change in self.refunds if change.phase in UNSETTLED)
        return self.totals.kept - Money(asked, self.amount.currency) if self.state is State.PAID else self.nothing

    @property
    def nothing(self) -> Money:
        """Zero in the payment's currency."""
        return Money.zero(self.amount.currency)


HELD_FOR = timedelta(days=7)
"""How long banks hold a reservation: BankAxept 7 days and no more, Visa about 7, Mastercard longer (protocol 2.6)."""

CAPTURE_WINDOW = timedelta(days=180)
SHORT_CAPTURE_WINDOW = timedelta(days=14)
"""How long after the reservation Vipps captures at most, if the bank still holds the money (protocol 4): in Denmark and
Finland the short time, unless Vipps has approved late capture for the shop."""

UNSETTLED = frozenset({Phase.ASKED, Phase.UNSURE, Phase.ANSWERED})
