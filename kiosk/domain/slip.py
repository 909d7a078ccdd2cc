"""What a payment slip says, as data: what happened to the money, for the customer; and no receipt for a purchase.

The shop's cash register gives the receipt. A terminal beside it must mark each slip, on paper or on a screen, as none,
in letters at least half as large again as the amount's (Norway: kassasystemforskrifta paragraph 2-8-8). So the mark is
LARGE and the amount NORMAL. The words that a law keeps for receipts are never used.

A payment has one slip, and one more for each refund. The first that is given out of each is the original; what comes
after it is marked as a copy, with its number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.formats import format_clock, format_date, format_money
from kiosk.domain.money import Money
from kiosk.domain.paper import GAP, RULE, Align, Line, Size
from kiosk.domain.payment import Change, Payment, Phase, State, Step
from kiosk.domain.phrase import phrase

MARKS = {
    "nb": "IKKE KVITTERING FOR KJØP",
    "da": "IKKE KVITTERING FOR KØB",
    "sv": "INTE KVITTO FÖR KÖP",
    "fi": "EI KUITTI OSTOSTA",
    "en": "NOT A RECEIPT FOR PURCHASE",
}
"""Language -> the mark. (In nynorsk, IKKJE KVITTERING FOR KJØP; the law has both.)"""
LANGUAGES = {"NO": "nb", "DK": "da", "SE": "sv", "FI": "fi"}
"""Market -> the language that its law expects on a slip."""


class Kind(StrEnum):
    """What a slip is about."""

    PAYMENT = "payment"
    REFUND = "refund"


@dataclass(frozen=True, slots=True)
class Document:
    """One thing that a slip can be given out for: the payment, or its refund number `number`, counted from 1."""

    kind: Kind
    number: int = 0

    @property
    def name(self) -> str:
        """How the journal calls it: `payment`, `refund-2`."""
        return self.kind.value if self.kind is Kind.PAYMENT else f"{self.kind}-{self.number}"

    @property
    def title(self) -> str:
        """What people call it."""
        return phrase("Payment") if self.kind is Kind.PAYMENT else phrase("Refund")


@dataclass(frozen=True, slots=True)
class Place:
    """Whose slips they are. `market` writes amounts and dates; `language` is that of the words, one of MARKS."""

    shop: str
    till: str
    market: str
    language: str

    @property
    def marks(self) -> tuple[str, ...]:
        """The mark in the language of the law, and in that of the slip if it is another."""
        lawful = MARKS[LANGUAGES.get(self.market, "nb")]
        return tuple(dict.fromkeys((lawful, MARKS[self.language])))


@dataclass(frozen=True, slots=True)
class Slip:
    """All that one slip says. A refund's amount is negative; `copy` 0 is the original; `at` is aware."""

    place: Place
    document: Document
    at: datetime
    amount: Money
    state: str
    sums: tuple[tuple[str, Money], ...]
    reference: str
    psp_reference: str
    copy: int

    def lines(self) -> tuple[Line, ...]:
        """Write it out, for paper or a screen."""
        place, market = self.place, self.place.market
        return (
            *(Line(mark, size=Size.LARGE, align=Align.CENTER, bold=True) for mark in place.marks),
            *copy_mark(self.copy),
            GAP,
            Line(place.shop, align=Align.CENTER, bold=True),
            Line(place.till, align=Align.CENTER),
            Line(format_date(self.at, market), format_clock(self.at, market)),
            RULE,
            Line(self.document.title, format_money(self.amount, market), bold=True),
            *(Line(name, format_money(sum_, market)) for name, sum_ in self.sums),
            Line(self.state),
            RULE,
            Line(phrase("Reference"), self.reference),
            *((Line(phrase("Reference at Vipps"), self.psp_reference),) if self.psp_reference else ()),
        )


def copy_mark(copy: int) -> tuple[Line, ...]:
    """The line that marks a copy by its number; none on the original."""
    if not copy:
        return ()
    words = phrase("COPY {number}", number=str(copy))
    return (Line(words, size=Size.LARGE, align=Align.CENTER, bold=True),)


def documents(payment: Payment) -> tuple[Document, ...]:
    """What slips can be given out for, the newest last; nothing as long as anything is open."""
    if not payment.settled:
        return ()
    refunds = tuple(Document(Kind.REFUND, number) for number, _ in enumerate(_refunds(payment), start=1))
    return (Document(Kind.PAYMENT), *refunds)


def slip_of(payment: Payment, document: Document, place: Place, copy: int = 0) -> Slip:
    """Say what is known of `document` now. ValueError for one that the payment does not have."""
    if document not in documents(payment):
        raise ValueError(f"payment {payment.reference} has no slip {document.name}")
    if document.kind is Kind.REFUND:
        at, refund = _refunds(payment)[document.number - 1]
        amount = Money(-refund.amount.minor_units, refund.amount.currency)
        state = phrase("Given back")
        sums: tuple[tuple[str, Money], ...] = ((phrase("Of a payment of"), payment.totals.captured),)
    else:
        at, amount, state = _when(payment), payment.amount, STATES[payment.state]
        if payment.state is State.PAID:
            amount = payment.totals.captured
        back = Money(-payment.totals.refunded.minor_units, payment.amount.currency)
        tip = payment.tip_paid
        sums = ((phrase("Of which tip"), tip),) if tip else ()
        sums += ((phrase("Given back"), back),) if back else ()
    psp_reference = payment.psp_reference or ""
    return Slip(place, document, at, amount, state, sums, payment.reference, psp_reference, copy)


STATES = {
    State.PAID: phrase("Paid"),
    State.CANCELLED: phrase("Cancelled. Nothing was paid."),
    State.EXPIRED: phrase("Not paid in time. Nothing was paid."),
    State.REFUSED: phrase("Refused. Nothing was paid."),
}
"""What became of the money, of every payment that a slip can be given out for."""


def _refunds(payment: Payment) -> tuple[tuple[datetime, Change], ...]:
    """The refunds that were carried out, and when each was asked for."""
    asked_at = [moment.at for moment in payment.timeline if moment.step is Step.REFUND_ASKED]
    return tuple((at, one) for at, one in zip(asked_at, payment.refunds, strict=False) if one.phase is Phase.DONE)


def _when(payment: Payment) -> datetime:
    """When the payment came to its end; what was given back came later."""
    ends = {Step.CAPTURED, Step.CANCELLED, Step.EXPIRED, Step.REFUSED, Step.RELEASED}
    return next((moment.at for moment in reversed(payment.timeline) if moment.step in ends), payment.asked_at)
