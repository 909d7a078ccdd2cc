"""What a slip says, and what it may never say."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.identifiers import IdempotencyKey, PspReference
from kiosk.domain.money import Currency, Money
from kiosk.domain.order import OrderLine
from kiosk.domain.paper import Line, Size, plain_text
from kiosk.domain.payment import RESULTS, Change, Doubt, Moment, Payment, Phase, State, Step, Totals
from kiosk.domain.slip import LANGUAGES, MARKS, STATES, Document, Kind, Place, documents, slip_of
from kiosk.languages import LANGUAGES as SPOKEN
from kiosk.languages import Language
from tests.journal.samples import NOON, REFERENCE, payment

TRANSLATIONS = Path(__file__).parents[2] / "assets" / "translations"
PLACE = Place("Bakeriet på hjørnet", "till-1", "NO", "nb")
PAYMENT = Document(Kind.PAYMENT)
KEY = IdempotencyKey.of(REFERENCE, "refund", 1)


def paid(*refunds: tuple[int, Phase], **more: object) -> Payment:
    back = sum(amount for amount, phase in refunds if phase is Phase.DONE)
    moments = [Moment(Step.ASKED, NOON), Moment(Step.CAPTURED, NOON + timedelta(minutes=1))]
    moments += [Moment(Step.REFUND_ASKED, NOON + timedelta(hours=1 + n)) for n in range(len(refunds))]
    return replace(
        payment(state=State.PAID),
        totals=Totals(Money(12900), Money(12900), Money(0), Money(back)),
        psp_reference=PspReference("5001420062"),
        timeline=tuple(moments),
        refunds=tuple(Change(n, KEY, Money(amount), phase) for n, (amount, phase) in enumerate(refunds, start=1)),
        **more,
    )


def texts(lines: tuple[Line, ...]) -> list[tuple[str, str]]:
    return [(line.text, line.right) for line in lines if line.text]


def test_a_slip_is_no_receipt_so_it_names_nothing_that_was_sold_and_no_vat() -> None:
    sold = (OrderLine("Kaffe", Money(4500), 2, 250), OrderLine("Skolebrød", Money(3900), 1, 150))
    payment = paid((4000, Phase.DONE), lines=sold)

    assert documents(payment) == documents(paid((4000, Phase.DONE)))
    for document in documents(payment):
        assert slip_of(payment, document, PLACE) == slip_of(paid((4000, Phase.DONE)), document, PLACE)
        said = plain_text(slip_of(payment, document, PLACE).lines())
        assert not re.search("Kaffe|Skolebrød|mva|moms|VAT|%", said, re.IGNORECASE)


def test_a_paid_slip_says_who_when_how_much_and_by_what_names() -> None:
    lines = slip_of(paid(), PAYMENT, PLACE).lines()

    at = (NOON + timedelta(minutes=1)).astimezone()
    assert texts(lines) == [
        ("IKKE KVITTERING FOR KJØP", ""),
        ("Bakeriet på hjørnet", ""),
        ("till-1", ""),
        ("23.11.2026", f"{at:%H:%M}"),
        ("Payment", "129,00\xa0kr"),
        ("Paid", ""),
        ("Reference", REFERENCE),
        ("Reference at Vipps", "5001420062"),
    ]


def test_a_slip_says_how_much_of_what_was_paid_is_a_tip() -> None:
    tipped = paid((4000, Phase.DONE), tip=Money(1290))
    in_part = replace(tipped, totals=Totals(Money(12900), Money(5000), Money(7900), Money(0)))

    said = texts(slip_of(tipped, PAYMENT, PLACE).lines())

    assert said[4:7] == [
        ("Payment", "129,00\xa0kr"),
        ("Of which tip", "12,90\xa0kr"),
        ("Given back", "\N{MINUS SIGN}40,00\xa0kr"),
    ]
    for other in (paid(), in_part, payment(state=State.CANCELLED, tip=Money(1290))):
        assert "Of which tip" not in dict(texts(slip_of(other, PAYMENT, PLACE).lines()))


@pytest.mark.parametrize("state", sorted(RESULTS))
def test_whatever_became_of_it_is_said(state: State) -> None:
    one = paid() if state is State.PAID else payment(state=state)

    said = dict(texts(slip_of(one, PAYMENT, PLACE).lines()))

    assert STATES[state] in said
    assert ("Nothing was paid" in str(said)) is (state is not State.PAID)


def test_a_refund_has_a_slip_of_its_own_with_a_negative_amount() -> None:
    one = paid((4000, Phase.DONE), (9999, Phase.REFUSED), (1000, Phase.DONE))

    names = [document.name for document in documents(one)]
    second = slip_of(one, documents(one)[-1], PLACE)

    assert names == ["payment", "refund-1", "refund-2"]
    assert second.amount == Money(-1000)
    assert second.at == NOON + timedelta(hours=3)
    assert ("Refund", "\N{MINUS SIGN}10,00\xa0kr") in texts(second.lines())
    assert ("Given back", "\N{MINUS SIGN}50,00\xa0kr") in texts(slip_of(one, PAYMENT, PLACE).lines())


@pytest.mark.parametrize("state", sorted(set(State) - RESULTS))
def test_nothing_is_given_out_while_anything_is_open(state: State) -> None:
    assert documents(payment(state=state)) == ()
    assert documents(paid(doubt=Doubt.ANSWER)) == ()
    with pytest.raises(ValueError, match="has no slip payment"):
        slip_of(payment(state=state), PAYMENT, PLACE)


def test_only_copies_are_marked_as_such() -> None:
    assert not any("COPY" in line.text for line in slip_of(paid(), PAYMENT, PLACE).lines())
    (copy,) = [line for line in slip_of(paid(), PAYMENT, PLACE, copy=2).lines() if "COPY" in line.text]
    assert (copy.text, copy.size) == ("COPY 2", Size.LARGE)


@pytest.mark.parametrize("market", LANGUAGES)
@pytest.mark.parametrize("language", MARKS)
def test_the_mark_is_in_the_words_of_the_law_and_larger_than_any_amount(market: str, language: str) -> None:
    lines = slip_of(paid((4000, Phase.DONE)), PAYMENT, replace(PLACE, market=market, language=language)).lines()

    large = [line.text for line in lines if line.size is Size.LARGE]
    assert large[0] == MARKS[LANGUAGES[market]]
    assert MARKS[language] in large
    assert all(line.size is Size.NORMAL for line in lines if line.right)


@pytest.mark.parametrize("language", SPOKEN)
def test_no_slip_uses_the_words_that_a_law_keeps_for_receipts(language: str) -> None:
    speaks = Language(language, TRANSLATIONS)
    all_ones = [paid(), paid((12900, Phase.DONE)), *(payment(state=state) for state in STATES)]

    for one in all_ones:
        for document in documents(one):
            place = replace(PLACE, language=language)
            said = plain_text(speaks.spoken(slip_of(one, document, place, copy=1).lines()))
            for mark in place.marks:
                assert mark in said
                said = said.replace(mark, "")
            assert not re.search(r"receipt|kvitt|kuitti|kassebon|sal[gk]s", said, re.IGNORECASE), said


@pytest.mark.parametrize(
    ("market", "currency", "date", "amount"),
    [
        ("NO", Currency.NOK, "23.11.2026", "129,00\xa0kr"),
        ("DK", Currency.DKK, "23.11.2026", "129,00\xa0kr."),
        ("FI", Currency.EUR, "23.11.2026", "129,00\xa0€"),
        ("SE", Currency.NOK, "2026-11-23", "129,00\xa0NOK"),
    ],
)
def test_money_and_days_are_written_as_in_the_country(market: str, currency: Currency, date: str, amount: str) -> None:
    money = Money(12900, currency)
    none = Money(0, currency)
    one = replace(paid(), amount=money, totals=Totals(money, money, none, none))

    said = texts(slip_of(one, PAYMENT, replace(PLACE, market=market)).lines())

    assert date in {text for text, _ in said}
    assert ("Payment", amount) in said
