"""What support is told of a payment: all that Vipps answered, in its own words and once."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain import events as e
from kiosk.domain.money import Money
from kiosk.engine.evidence import evidence_of
from kiosk.engine.ports import Entry
from tests.journal.samples import AMOUNT, EVENTS, KEY, NOON, OBSERVATION, REASON, REFERENCE

LOG = '{"orderId":"till-1","transactionLogHistory":[{"operation":"CAPTURE","amount":12900,"operationSuccess":true}]}'


def told(*events: e.Event) -> list[tuple[str, str]]:
    entries = [Entry(REFERENCE, number, event) for number, event in enumerate(events, start=1)]
    return [(one.what, one.answer) for one in evidence_of(entries)]


def test_a_refusal_is_told_with_group_code_and_message() -> None:
    (refused,) = told(e.ChangeRefused(at=NOON, key=KEY, reason=REASON))

    assert refused == ("change refused", f"PAYMENTS/41 {REASON.message}")


def test_a_reading_is_told_an_object_a_line_and_only_when_it_says_something_new() -> None:
    seen = e.Observed(at=NOON, observation=replace(OBSERVATION, evidence=LOG))

    assert told(seen, seen) == [
        ("reading: approved", "orderId till-1\noperation CAPTURE  amount 12900  operationSuccess true")
    ]


def test_what_is_no_json_is_told_as_it_is() -> None:
    assert told(e.Observed(at=NOON, observation=replace(OBSERVATION, evidence="<html>")))[0][1] == "<html>"


def test_the_keys_that_were_sent_are_told() -> None:
    assert told(e.CaptureRequested(at=NOON, key=KEY, amount=AMOUNT)) == [
        ("capture asked for", f"12900 idempotency key {KEY}")
    ]
    ((what, answer),) = told(e.RefundRequested(at=NOON, key=KEY, amount=Money(100), why="Kari Nordmann, 900 00 000"))
    assert what == "refund asked for"
    assert "Nordmann" not in answer


def test_every_event_can_be_told_and_every_answer_names_its_entry() -> None:
    entries = [Entry(REFERENCE, number, event) for number, event in enumerate(EVENTS, start=1)]

    found = evidence_of(entries)

    assert {entries[one.number - 1].event.at for one in found} == {NOON}
    assert len(found) >= sum(hasattr(event, "reason") for event in EVENTS)
