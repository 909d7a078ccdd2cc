"""What the emulated world holds: sales units, payments, log entries, ledger lines. Plain data.

Amounts are whole minor units (øre); times are epoch seconds by the world's clock. The wire's words (`RESERVE`, `VOID`)
are used freely here: this package is the wire.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

Clock = Callable[[], float]
"""Epoch seconds, UTC. Real in the demo, a number that is pushed in tests."""

MAGIC_DECLINES = {151: "42", 182: "42", 183: "42", 184: "43", 186: "44", 187: "41", 197: "45", 202: "45"}
"""Amounts that the test app refuses (protocol 2.10) and the Payment error code that tells why."""

MAGIC_UNDECIDED = 201
"""The amount whose result is unknown for an hour (protocol 2.10)."""

CAPTURE_DAYS = 180
REFUND_DAYS = 365
DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """How long things last, in seconds (protocol section 4); shorten them in a test."""

    open_seconds: float = 300.0
    """From initiate until the QR must have been opened."""
    approve_seconds: float = 300.0
    """From opening until the customer must have approved."""
    total_seconds: float = 600.0
    """From initiate until the payment is over, whatever happened."""
    qr_seconds: float = 300.0
    """From initiate until the QR image answers 404; `expiresIn` counts down to it."""
    token_seconds: float = 3600.0
    """Life of an access token (one hour in the test environment)."""
    undecided_seconds: float = 3600.0
    """How long the magic amount 201 stays without a result."""


@dataclass(slots=True)
class SalesUnit:
    """One sales unit: its keys, and switches that change how the APIs treat it (protocol 1.2, 9.1)."""

    msn: str
    client_id: str
    client_secret: str
    subscription_keys: tuple[str, ...]
    name: str

    direct_capture: bool = False
    """Approval gives SALE (paid at once) instead of RESERVE."""
    skip_landing_page_allowed: bool = False
    """`skipLandingPage: true` is accepted instead of error 38."""
    merchant_fault: str = ""
    """Refuse every initiate with this Merchant code: 31, 32, 33, 36, 37 or 97. Empty: none."""
    expiry_is_logged: bool = True
    """True: a timeout appends CANCEL to the log. False: the log stays as it is for ever (protocol 2.8 item 7)."""
    cancel_while_approving: str = "500"
    """How a cancel is refused while the bank decides: "500" (gateway shape), "94" or "52"."""
    unknown_order_status: int = 404
    """HTTP status of error 35; some answers were seen with 402."""
    refund_account_empty: bool = False
    """Refunds fail with 74."""
    test_user_verified: bool = True
    """False: force approve fails with 1082."""
    force_approve_allowed: bool = True
    """False: force approve does not exist, as in production."""
    token_times_as_numbers: bool = False
    """`expires_in` and its kin as JSON numbers instead of strings (both are seen)."""
    retry_after_header: bool = True
    """429 answers carry Retry-After."""
    callbacks: str = "once"
    """How often a callback is sent: "once", "twice" or "never"."""
    callback_delay_seconds: float = 0.0
    """How late, by the world's clock, a callback leaves."""
    callback_msn_as_number: bool = False
    """`merchantSerialNumber` in callbacks as a JSON number (as in the samples) instead of a string."""
    callback_reserve_word: str = "RESERVED"
    """"RESERVED" (regular) or "RESERVE" (the spelling of express payments)."""


UNIT_SWITCHES: dict[str, tuple[type, tuple[object, ...]]] = {
    "direct_capture": (bool, ()),
    "skip_landing_page_allowed": (bool, ()),
    "merchant_fault": (str, ("", "31", "32", "33", "36", "37", "97")),
    "expiry_is_logged": (bool, ()),
    "cancel_while_approving": (str, ("500", "94", "52")),
    "unknown_order_status": (int, (404, 402)),
    "refund_account_empty": (bool, ()),
    "test_user_verified": (bool, ()),
    "force_approve_allowed": (bool, ()),
    "token_times_as_numbers": (bool, ()),
    "retry_after_header": (bool, ()),
    "callbacks": (str, ("once", "twice", "never")),
    "callback_delay_seconds": (float, ()),
    "callback_msn_as_number": (bool, ()),
    "callback_reserve_word": (str, ("RESERVED", "RESERVE")),
}
"""Each switch of a sales unit with its type and, where it has any, its only allowed values."""


class Phase(StrEnum):
    """Where a payment is, as its payer would see it."""

    OPEN = "open"
    APPROVING = "approving"
    RESERVED = "reserved"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class RaceWinner(StrEnum):
    """Who wins when the customer approves in the same instant as the merchant cancels (protocol 9.1 item 7)."""

    MERCHANT = "merchant"
    """The cancel is executed; the approval is turned away."""
    CUSTOMER = "customer"
    """The approval is executed; the cancel is refused with 94."""
    CUSTOMER_UNNOTICED = "customer_unnoticed"
    """The cancel is answered 200, yet the payment becomes reserved: it is "not guaranteed" (protocol 2.5)."""
    CUSTOMER_RELEASED = "customer_released"
    """The approval is executed, and the cancel, which arrives a moment later, releases it at once."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of `transactionLogHistory` (protocol 2.8)."""

    operation: str
    amount: int
    success: bool
    at: float
    text: str
    transaction_id: str | None = None
    request_id: str = ""


@dataclass(slots=True)
class Payment:
    """One payment and everything that has happened to it; the log is kept oldest first."""

    unit: SalesUnit
    order_id: str
    amount: int
    text: str
    created_at: float
    link_token: str
    short_code: str
    url: str
    callback_prefix: str
    auth_token: str | None
    phase: Phase = Phase.OPEN
    opened_at: float | None = None
    transaction_id: str | None = None
    reacted: bool = False
    """The customer has done something: from now on details has a `transactionSummary`."""
    reserved_at: float | None = None
    resolves_at: float | None = None
    reserved: int = 0
    released: int = 0
    refunded: int = 0
    captures: list[int] = field(default_factory=list)
    declines: int = 0
    race: RaceWinner | None = None
    cancelled_by: str = ""
    log: list[LogEntry] = field(default_factory=list)
    answers: dict[tuple[str, str], tuple[int | None, object]] = field(default_factory=dict)
    """Idempotency: (operation, X-Request-Id) -> (amount asked for, what was answered)."""

    @property
    def captured(self) -> int:
        """Sum of all captures, in minor units."""
        return sum(self.captures)

    @property
    def remaining(self) -> int:
        """What may still be captured, in minor units."""
        return self.reserved - self.captured - self.released

    @property
    def alive(self) -> bool:
        """Whether the customer can still approve, decline or cancel."""
        return self.phase is Phase.OPEN or self.phase is Phase.APPROVING

    def deadline(self, limits: TimeLimits) -> float:
        """Epoch seconds when an unapproved payment ends."""
        if self.opened_at is None:
            return self.created_at + limits.open_seconds
        return min(self.opened_at + limits.approve_seconds, self.created_at + limits.total_seconds)

    @property
    def state(self) -> str:
        """One word for the ledger and the phone page."""
        if self.phase is Phase.RESERVED:
            if self.captures:
                if self.refunded:
                    return "refunded" if self.refunded == self.captured else "part_refunded"
                return "captured" if self.captured == self.reserved else "part_captured"
            return "released" if self.released else "reserved"
        if self.phase is Phase.OPEN:
            if self.declines:
                return "declined"
            return "created" if self.opened_at is None else "opened"
        return self.phase.value

    def ledger_line(self) -> LedgerLine:
        """The money of this payment, as a bookkeeper wants it."""
        return LedgerLine(
            order_id=self.order_id,
            msn=self.unit.msn,
            asked=self.amount,
            reserved=self.reserved,
            captured=self.captured,
            released=self.released,
            refunded=self.refunded,
            captures=tuple(self.captures),
            state=self.state,
            opened=self.opened_at is not None,
        )


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """The truth about one payment's money, in minor units; what a client believes is compared with this."""

    order_id: str
    msn: str
    asked: int
    reserved: int
    captured: int
    released: int
    """Reserved money given back without being captured (VOID)."""
    refunded: int
    captures: tuple[int, ...]
    state: str
    """created, opened, declined, approving, reserved, captured, part_captured, refunded, part_refunded, released,
    cancelled or expired"""
    opened: bool


@dataclass(frozen=True, slots=True)
class QrCode:
    """One answer of the QR API: what the image link shows and until when."""

    token: str
    payment: Payment
    media_type: str
    content: str
    size: int
    white_border: int
    expires_at: float


@dataclass(frozen=True, slots=True)
class Token:
    """One access token and whom it speaks for."""

    unit: SalesUnit
    expires_at: float


@dataclass(frozen=True, slots=True)
class Callback:
    """One callback that is due: whom to tell what (protocol 2.15)."""

    url: str
    auth_token: str | None
    msn: str | int
    order_id: str
    amount: int
    status: str
    at: float
    transaction_id: str | None
    error_code: str | None = None
    error_message: str = ""
