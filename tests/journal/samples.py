"""Payments and events for the journal's tests, and hypothesis strategies for all of them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from kiosk.domain import events as e
from kiosk.domain.day import (
    Closing,
    Comparison,
    Difference,
    Figures,
    Reservation,
    Signature,
    SignedFor,
    Standing,
    Sums,
    Tally,
    What,
)
from kiosk.domain.identifiers import IdempotencyKey, PaymentReference, PspReference, SaleId
from kiosk.domain.money import Currency, Money
from kiosk.domain.order import OrderLine
from kiosk.domain.payment import (
    CancelWhy,
    CapturePolicy,
    Observation,
    Payment,
    PaymentQr,
    Progress,
    State,
    Totals,
)
from kiosk.domain.reasons import Meaning, Reason
from kiosk.engine.ports import Entry

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
REFERENCE = PaymentReference("till-1-20261123-120000-x7kq-1")
AMOUNT = Money(12900, Currency.NOK)
REASON = Reason(Meaning.CARD_REFUSED, "PAYMENTS", "41", "User don\u2019t have a valid card — æøå")


def payment(reference: str = REFERENCE, at: datetime = NOON, state: State = State.REQUESTING, **others) -> Payment:
    settled_totals = Totals.none(Currency.NOK)
    if state is State.PAID:
        settled_totals = replace(settled_totals, reserved=AMOUNT, captured=AMOUNT)
    return replace(
        Payment(
            reference=PaymentReference(reference),
            sale=SaleId(reference[:-2]),
            attempt=1,
            amount=AMOUNT,
            text="Kaffe på farten",
            capture_policy=CapturePolicy.AT_ONCE,
            show_seconds=300,
            asked_at=at,
            state=state,
            totals=settled_totals,
        ),
        **others,
    )


def first_entry(of: Payment) -> Entry:
    return Entry(
        of.reference,
        1,
        e.ChargeRequested(
            at=of.asked_at,
            reference=of.reference,
            sale=of.sale,
            attempt=of.attempt,
            amount=of.amount,
            text=of.text,
            capture_policy=of.capture_policy,
            show_seconds=of.show_seconds,
        ),
    )


def resumed(of: Payment, number: int = 2, at: datetime = NOON) -> Entry:
    return Entry(of.reference, number, e.Resumed(at=at))


def a_qr() -> PaymentQr:
    return PaymentQr("https://qr.vipps.no/secret", b"\x89PNG\0picture", "image/png", NOON + timedelta(minutes=10))


KEY = IdempotencyKey.of(REFERENCE, "capture", 1)
OBSERVATION = Observation(
    Progress.APPROVED,
    Totals(AMOUNT, Money(0), Money(0), Money(0)),
    opened=True,
    declined_attempts=1,
    psp_reference=PspReference("5001420062"),
    done=frozenset({"b-2", "a-1"}),
    ended_after=timedelta(minutes=5, milliseconds=1),
    evidence='{"transactionLogHistory": []}',
)
EVENTS: tuple[e.Event, ...] = (
    first_entry(payment()).event,
    e.PaymentCreated(at=NOON),
    e.CreationRefused(at=NOON, reason=REASON),
    e.CreationUnsure(at=NOON, reason=REASON),
    e.NotFound(at=NOON, final=True),
    e.QrReady(at=NOON, expires_at=NOON + timedelta(minutes=10)),
    e.QrFailed(at=NOON, reason=REASON),
    e.Observed(at=NOON, observation=OBSERVATION),
    e.CancelRequested(at=NOON, why=CancelWhy.ANOTHER_WAY),
    e.CancelAnswered(at=NOON),
    e.CancelUnsure(at=NOON, reason=REASON),
    e.CancelRefused(at=NOON, reason=REASON),
    e.CaptureRequested(at=NOON, key=KEY, amount=AMOUNT),
    e.RefundRequested(at=NOON, key=KEY, amount=AMOUNT, why="Wrong size"),
    e.ChangeAnswered(at=NOON, key=KEY),
    e.ChangeUnsure(at=NOON, key=KEY, reason=REASON),
    e.ChangeRefused(at=NOON, key=KEY, reason=REASON),
    e.LifeOver(at=NOON),
    e.Resumed(at=NOON),
)

# Strategies. Texts may hold anything a Python string can, half surrogates and NUL included.
any_text = st.text(st.characters(exclude_categories=()))
offsets = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.just(UTC) | offsets)  # noqa: DTZ001
money = st.builds(Money, st.integers(), st.sampled_from(Currency))
references = st.from_regex(r"[a-zA-Z0-9-]{8,50}", fullmatch=True).map(PaymentReference)
keys = st.from_regex(r"[a-zA-Z0-9-]{8,40}", fullmatch=True).map(IdempotencyKey)
reasons = st.builds(Reason, st.sampled_from(Meaning), any_text, any_text, any_text)
observations = st.builds(
    Observation,
    progress=st.sampled_from(Progress),
    totals=st.builds(Totals, money, money, money, money),
    opened=st.booleans(),
    declined_attempts=st.integers(),
    psp_reference=st.none() | st.from_regex(r"[\x21-\x7e]{1,100}", fullmatch=True).map(PspReference),
    done=st.frozensets(any_text),
    ended_after=st.none() | st.timedeltas(timedelta(days=-36500), timedelta(days=36500)),
    evidence=any_text,
)
fields = {
    "at": times,
    "expires_at": times,
    "reference": references,
    "sale": st.from_regex(r"[a-zA-Z0-9-]{6,46}", fullmatch=True).map(SaleId),
    "attempt": st.integers(),
    "amount": money,
    "text": any_text,
    "capture_policy": st.sampled_from(CapturePolicy),
    "show_seconds": st.integers(),
    "reason": reasons,
    "lines": st.lists(st.builds(OrderLine, any_text, money, st.integers(), st.integers()), max_size=3).map(tuple),
    "tip": st.none() | money,
    "final": st.booleans(),
    "show_again": st.booleans(),
    "take_reserved": st.booleans(),
    "observation": observations,
    "key": keys,
    "by": any_text,
}


def _events_of(kind: type) -> st.SearchStrategy:
    own = {name: fields[name] for name in kind.__dataclass_fields__ if name != "why"}
    if "why" in kind.__dataclass_fields__:
        own["why"] = st.sampled_from(CancelWhy) if kind is e.CancelRequested else any_text
    return st.builds(kind, **own)


events = st.one_of([_events_of(type(sample)) for sample in EVENTS])


# Zs.

DIFFERENCE = Difference(REFERENCE, What.CAPTURED, Money(0), AMOUNT)
SUMS = replace(Sums.none(Currency.NOK), taken=Tally(1, AMOUNT), tips=Tally(1, Money(1290)), asked=Tally(1, AMOUNT))
FIGURES = Figures(
    after=0,
    upto=1,
    total=SUMS,
    since=NOON,
    until=NOON + timedelta(hours=1),
    hours={NOON: SUMS},
    cashiers={"Kari": Sums.none(Currency.NOK), "": Sums.none(Currency.NOK)},
    standing=(Standing(REFERENCE, "IN_DOUBT", AMOUNT, Money(0), NOON),),
    unasked=(DIFFERENCE,),
)
CLOSING = Closing(
    1,
    date(2026, 11, 23),
    NOON + timedelta(hours=9),
    FIGURES,
    Comparison(NOON + timedelta(hours=9), 1, (DIFFERENCE,), (REFERENCE,)),
    Signature("Siv", NOON + timedelta(hours=9), (SignedFor(Reservation.DIFFERENCE, REFERENCE),)),
)
NO_TIPS = replace(SUMS, tips=Tally(0, Money(0)))
CLOSING_BEFORE_TIPS = replace(CLOSING, figures=replace(FIGURES, total=NO_TIPS, hours={NOON: NO_TIPS}))
"""What the golden Z of version 1 says: there were no tips."""
tallies = st.builds(Tally, st.integers(), money)
sums = st.builds(Sums, *([tallies] * 8))
utc_times = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
standings = st.builds(Standing, references, any_text, money, money, utc_times)
differences = st.builds(Difference, references, st.sampled_from(What), money, money)
items = st.builds(SignedFor, st.sampled_from(Reservation), any_text)
closings = st.builds(
    Closing,
    number=st.integers(1),
    day=st.dates(),
    at=utc_times,
    figures=st.builds(
        Figures,
        after=st.integers(),
        upto=st.integers(),
        total=sums,
        since=st.none() | utc_times,
        until=st.none() | utc_times,
        hours=st.dictionaries(utc_times, sums, max_size=3),
        cashiers=st.dictionaries(any_text, sums, max_size=3),
        standing=st.lists(standings, max_size=3).map(tuple),
        unasked=st.lists(differences, max_size=3).map(tuple),
    ),
    comparison=st.builds(
        Comparison,
        at=st.none() | utc_times,
        payments=st.integers(),
        differences=st.lists(differences, max_size=3).map(tuple),
        unread=st.lists(references, max_size=3).map(tuple),
    ),
    signature=st.none() | st.builds(Signature, any_text, utc_times, st.lists(items, max_size=3).map(tuple)),
)
