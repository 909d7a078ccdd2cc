"""What the engine needs from outside. A port exists where two real implementations exist.

Errors are sorted by what the caller must do next:

    GatewayError
      NotSent         surely nothing happened; asking again is safe
      Refused         surely nothing happened; asking again is pointless
      NoSuchPayment   Vipps does not know the reference (an answer to a reading)
      InDoubt         it may have happened; read the payment before anything else
      Unreadable      they answered, we did not understand; the evidence is kept
    JournalError      nothing may be asked of Vipps that can't be written down first
      JournalInUse    another process has the journal
      JournalDamaged  the file is not a journal, or its contents don't add up; it is left untouched
      JournalFull     no room, read-only or locked: nothing more can be written now
    PrinterError
      NotPrinted      surely nothing came out; printing it again is safe
      MaybePrinted    it may have come out; only a person can see
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from kiosk.domain.day import Closing, Figures
from kiosk.domain.events import Event
from kiosk.domain.identifiers import IdempotencyKey, PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.paper import Line
from kiosk.domain.payment import Observation, Payment, PaymentQr, State
from kiosk.domain.reasons import Reason
from kiosk.domain.staff import Cashier, Role


class GatewayError(Exception):
    """A question to Vipps did not get the answer that was hoped for.

    `reason` is for people and the journal. `again_after` is the pause in seconds that Vipps asked for (Retry-After),
    None where it asked for none. `same` says that the identical request with the same key may be repeated.
    """

    def __init__(self, reason: Reason, *, again_after: float | None = None, same: bool = False) -> None:
        super().__init__(reason.message or reason.meaning.value)
        self.reason, self.again_after, self.same = reason, again_after, same


class NotSent(GatewayError):
    """Surely nothing happened, and asking again is safe: no connection, or the gateway turned it away unread."""


class Refused(GatewayError):
    """Surely nothing happened, and asking again is pointless: the request or the moment is wrong."""


class NoSuchPayment(GatewayError):
    """Vipps does not know the reference, at least not under this sales unit."""


class InDoubt(GatewayError):
    """It may have happened. Read the payment before anything else."""


class Unreadable(InDoubt):
    """They answered and we did not understand; `reason.message` holds the start of the answer."""


class PaymentGateway(Protocol):
    """One payment protocol, spoken to one sales unit. Every method may raise GatewayError."""

    async def warm_up(self) -> None:
        """Get a token and open connections, so that the next question pays for itself alone. Never raises."""

    async def create(self, reference: PaymentReference, amount: Money, text: str) -> str:
        """Ask for the payment; return the URL that `qr` needs. The URL is a secret: never log it."""

    async def qr(self, url: str) -> PaymentQr:
        """Turn the URL of `create` into a QR that was read back. Refused if no QR may be shown."""

    async def read(self, reference: PaymentReference, amount: Money) -> Observation:
        """Read the payment. NoSuchPayment if Vipps doesn't know it. `amount`: what was asked, for its currency."""

    async def cancel(self, reference: PaymentReference, text: str, key: IdempotencyKey) -> None:
        """Ask to end the payment, or to release all that is reserved and not captured."""

    async def capture(self, reference: PaymentReference, amount: Money, text: str, key: IdempotencyKey) -> None:
        """Take `amount` of what is reserved."""

    async def refund(self, reference: PaymentReference, amount: Money, text: str, key: IdempotencyKey) -> None:
        """Give `amount` of what was captured back."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal: `number` counts a payment's own entries from 1, without gaps."""

    reference: PaymentReference
    number: int
    event: Event


class Group(StrEnum):
    """What became of a payment, as somebody who looks for it thinks of it."""

    PAID = "PAID"
    """Paid, whatever was given back of it since."""
    REFUNDED = "REFUNDED"
    """Something of it was given back."""
    OPEN = "OPEN"
    """Not settled: money is held, or something asked is not answered."""
    NOT_PAID = "NOT_PAID"
    """Cancelled, expired or refused."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """An entry and its number in the whole journal, counted from 1 without gaps."""

    sequence: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the journal stands at one moment: its number of entries, and what is not settled, oldest first."""

    upto: int
    unsettled: tuple[PaymentReference, ...]


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """Which payments to list, newest first. All given conditions hold together.

    `since` (inclusive) and `until` (exclusive) are aware and compared with `asked_at`. `text` matches the start or the
    end of a reference, case-insensitively. `before` pages on: give the last row's (asked_at, reference). A `state` and
    a `group` are not asked for together.
    """

    since: datetime | None = None
    until: datetime | None = None
    state: State | None = None
    group: Group | None = None
    minor_units: int | None = None
    text: str = ""
    before: tuple[datetime, PaymentReference] | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One payment in a list: what the projection keeps of it. `word` is the state, or IN_DOUBT."""

    reference: PaymentReference
    asked_at: datetime
    changed_at: datetime
    amount: Money
    text: str
    state: State
    word: str
    captured: Money
    refunded: Money
    settled: bool


class JournalError(Exception):
    """The journal can't do what was asked; the message says what, where, and what to do. No payment may start."""


class JournalInUse(JournalError):
    """Another process has the journal; the message names it as well as it can."""


class JournalDamaged(JournalError):
    """The file is not a journal of ours or doesn't add up. It was left as it is."""


class JournalFull(JournalError):
    """Nothing can be written: disk full, file read-only or locked by something else."""


class Journal(Protocol):
    """How payments are remembered: append-only, committed when `append` returns. Methods may raise JournalError."""

    async def append(self, entry: Entry, after: Payment) -> None:
        """Write `entry` durably, and bring the list up to `after`, the snapshot it leads to, in the same commit.

        Raises ValueError if `entry.number` is not the payment's next, or a first entry's reference was used before.
        The QR kept for the payment is dropped in the same commit once `after` is no longer payable.
        """

    async def entries(self, reference: PaymentReference) -> Sequence[Entry]:
        """All entries of one payment, oldest first; empty if there is none."""

    async def unsettled(self) -> Sequence[PaymentReference]:
        """The payments whose last snapshot was not settled, oldest first."""

    async def history(self, query: HistoryQuery) -> Sequence[HistoryRow]:
        """The rows that fit, newest first, at most `query.limit`."""

    async def refunds_since(self, since: datetime) -> Sequence[Entry]:
        """The entries that asked for a refund at `since` (aware) or later, oldest first."""

    async def keep_qr(self, reference: PaymentReference, qr: PaymentQr) -> None:
        """Keep the QR of a payable payment, so that a restarted kiosk can show it again."""

    async def kept_qr(self, reference: PaymentReference) -> PaymentQr | None:
        """The QR kept for a payment, if it is still kept."""

    async def cut(self) -> Cut:
        """Where the journal stands now."""

    async def span(self, after: int, upto: int, most: int) -> Sequence[Numbered]:
        """The entries after number `after` up to number `upto`, oldest first, at most `most` of them."""

    async def entries_until(self, reference: PaymentReference, upto: int) -> Sequence[Entry]:
        """The entries of one payment up to entry number `upto` of the journal, oldest first."""

    async def close_day(self, closing: Closing) -> None:
        """Write a Z durably. It is never changed.

        Raises ValueError if it is not the next: numbered one more than the last, beginning where that ended, on a day
        that has none.
        """

    async def closings(self, before: int | None = None, limit: int = 50) -> Sequence[Closing]:
        """The Zs with a number below `before` (None: all), newest first, at most `limit`."""

    async def closing_of(self, day: date) -> Closing | None:
        """The Z of a local day, if it has one."""

    async def close(self) -> None:
        """Finish what was begun and let go of the file."""


class CountBook(Protocol):
    """A day's count kept for the next start, which then counts only what is new. Methods may raise JournalError.

    It is a shortcut and no more: what it says can be counted again from the entries, and for a Z it is.
    """

    async def keep_count(self, figures: Figures) -> None:
        """Keep it in place of the last one, without what is `standing`. ValueError if it ends with no entry."""

    async def kept_count(self) -> Figures | None:
        """The kept count; None if there is none, or if the entries that it counted are not there as they were."""

    async def references(self, after: int, upto: int) -> Sequence[PaymentReference]:
        """The payments with an entry after number `after` up to number `upto`, in the order of their first there."""


class SlipState(StrEnum):
    """How far a slip has come."""

    WAITING = "waiting"
    """To be printed; nothing of it was sent."""
    SENDING = "sending"
    """Written down before the first byte leaves. Found so at a start, it may have been printed."""
    DONE = "done"
    UNSURE = "unsure"
    """It may have been printed."""


@dataclass(frozen=True, slots=True)
class IssuedSlip:
    """One slip that was given out, or is about to be. `number` is its own; `copy` 0 is the original of its `document`.

    `reference` is empty for a report. `way` is "paper" or "code". `lines` are kept until it is printed.
    """

    number: int
    reference: str
    document: str
    copy: int
    way: str
    at: datetime
    state: SlipState
    lines: tuple[Line, ...] = ()


class SlipBook(Protocol):
    """Which slips were given out, so that one original and no more leaves the shop. Methods may raise JournalError."""

    async def issue_slip(
        self, reference: str, document: str, way: str, at: datetime, make: Callable[[int], tuple[Line, ...]]
    ) -> IssuedSlip:
        """Give out the next slip of `document`: `make` gets the number of the copy and returns its lines.

        On "paper" it is WAITING, and its lines are kept; as a "code" it is DONE. Committed when this returns.
        """

    async def slips_of(self, reference: str) -> Sequence[IssuedSlip]:
        """All slips of one payment, oldest first."""

    async def slips_to_print(self) -> Sequence[IssuedSlip]:
        """The slips that are WAITING or SENDING, oldest first."""

    async def slip_is(self, number: int, state: SlipState) -> None:
        """Note how far a slip has come; the lines of one that is DONE or UNSURE are dropped."""

    async def withdraw_slip(self, number: int) -> bool:
        """Take a WAITING slip back as if it had never been asked for; False if it is not WAITING any more."""


class PrinterError(Exception):
    """A slip did not come out as it should. `words` is a phrase for the cashier, the message for whoever mends it."""

    def __init__(self, words: str, detail: str = "") -> None:
        super().__init__(detail or words)
        self.words = words


class NotPrinted(PrinterError):
    """Surely nothing came out: nothing was sent. Printing it again is safe."""


class MaybePrinted(PrinterError):
    """Some of it was sent, and nobody said what came of it."""


class SlipPrinter(Protocol):
    """What prints a strip of paper."""

    async def print(self, lines: Sequence[Line], begin: Callable[[], Awaitable[None]]) -> None:
        """Print `lines` and cut. `begin` is awaited before the first byte leaves. Raises PrinterError.

        Always returns in some seconds, whatever the printer does.
        """


class Clock(Protocol):
    """Time, as given from outside."""

    def now(self) -> datetime:
        """The time of day, aware UTC: for records, never for deadlines."""

    def monotonic(self) -> float:
        """Seconds that never jump: for deadlines, never for records."""

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds`."""


class Names(Protocol):
    """The source of new names and of chance."""

    def new_sale(self) -> str:
        """A sale id that was never used before, by this till or another (protocol 5.1)."""

    def jitter(self) -> float:
        """A number from 0 to 1, to keep many tills from asking in step."""


class StaffError(Exception):
    """Who stands at the till can't be looked up; the message says why."""


@dataclass(frozen=True, slots=True)
class Known:
    """The PIN is right, and its owner may do what was asked for."""

    who: Cashier


@dataclass(frozen=True, slots=True)
class Unknown:
    """The PIN is wrong, or its owner may not do that. `tries_left` before everybody has to wait."""

    tries_left: int


@dataclass(frozen=True, slots=True)
class Wait:
    """No PIN is looked at for so many seconds."""

    seconds: int


class Staff(Protocol):
    """The cashiers of this till. Every verb looks anew, and may raise StaffError: a manager may change them meanwhile.

    No PIN is kept, logged or told by it.
    """

    async def everybody(self) -> tuple[Cashier, ...]:
        """Everybody who stands at this till, by name; empty where nobody is asked who they are."""

    async def who_is(self, pin: str, role: Role, name: str = "") -> Known | Unknown | Wait:
        """Whose PIN it is, among all who may do what `role` may; with `name`, only whether it is theirs."""

    async def wait(self) -> int:
        """Seconds for which no PIN is looked at; 0 if anybody may try."""
