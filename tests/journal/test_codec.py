"""Events to JSON and back."""

import json
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given

from kiosk.domain.events import ChargeRequested, Event, Resumed
from kiosk.domain.money import Money
from kiosk.domain.order import OrderLine
from kiosk.engine.ports import JournalDamaged
from kiosk.journal.codec import CODEC, KINDS, Codec, Line, read_time, write_time
from tests.journal import samples

GOLDEN = Path(__file__).parent / "golden"
BY_KIND = {CODEC.encode(event).kind: event for event in samples.EVENTS}


def test_every_event_of_the_domain_has_a_kind():
    assert {kind.event for kind in KINDS} == set(get_args(Event))
    assert {type(event) for event in samples.EVENTS} == set(get_args(Event))


def test_every_version_of_every_kind_has_a_golden_line():
    expected = {f"{kind.name}.v{version}.json" for kind in KINDS for version in range(1, kind.version + 1)}

    assert {path.name for path in GOLDEN.iterdir()} == expected


@pytest.mark.parametrize("path", sorted(GOLDEN.iterdir()), ids=lambda path: path.stem)
def test_a_golden_line_means_what_it_always_meant(path):
    golden = json.loads(path.read_text(encoding="utf-8"))
    line = Line(golden["kind"], golden["version"], golden["at"], json.dumps(golden["body"]))

    assert CODEC.decode(line) == BY_KIND[golden["kind"]]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_is_written_now_is_the_golden_line(kind):
    golden = json.loads((GOLDEN / f"{kind.name}.v{kind.version}.json").read_text(encoding="utf-8"))

    line = CODEC.encode(BY_KIND[kind.name])

    assert {"kind": line.kind, "version": line.version, "at": line.at, "body": json.loads(line.body)} == golden
    assert list(json.loads(line.body)) == list(golden["body"])


@given(samples.events)
def test_every_event_comes_back_as_it_was(event):
    line = CODEC.encode(event)

    line.body.encode()  # the disk takes it
    assert CODEC.decode(line) == event


def test_what_was_sold_and_the_tip_are_written_as_they_will_always_be():
    lines = (OrderLine("Kaffe", Money(4500), 2, 250), OrderLine("Skolebrød", Money(3900), 1, 150))
    asked = replace(samples.EVENTS[0], lines=lines, tip=Money(1300))

    body = json.loads(CODEC.encode(asked).body)

    assert body["lines"] == [
        {"name": "Kaffe", "price": {"minor_units": 4500, "currency": "NOK"}, "count": 2, "vat": 250},
        {"name": "Skolebrød", "price": {"minor_units": 3900, "currency": "NOK"}, "count": 1, "vat": 150},
    ]
    assert body["tip"] == {"minor_units": 1300, "currency": "NOK"}
    assert CODEC.decode(CODEC.encode(asked)) == asked


@given(samples.times, samples.times)
def test_written_times_sort_as_the_times_do(one, other):
    assert (write_time(one) < write_time(other)) == (one < other)


def test_a_time_without_zone_is_not_written():
    with pytest.raises(ValueError, match="time zone"):
        write_time(samples.NOON.replace(tzinfo=None))


@pytest.mark.parametrize("text", ["2026-11-23", "2026-11-23T12:00:00Z", "2026-11-23T13:00:00.000000+01:00", "soon"])
def test_a_time_in_another_form_is_refused(text):
    with pytest.raises(ValueError):
        read_time(text)


def _line(event=samples.EVENTS[0], **changes):
    return replace(CODEC.encode(event), **changes)


def _with(**changes):
    body = json.loads(CODEC.encode(samples.EVENTS[0]).body)
    return _line(body=json.dumps(body | changes))


@pytest.mark.parametrize(
    "line",
    [
        _line(kind="charge-imagined"),
        _line(version=4),
        _line(version=0),
        _line(at="yesterday"),
        _line(body="{"),
        _line(body="[]"),
        _line(body="{}"),
        _line(body="[" * 100_000),
        _with(more=1),
        _with(attempt="1"),
        _with(attempt=True),
        _with(attempt=1.0),
        _with(amount=12900),
        _with(amount={"minor_units": 129.0, "currency": "NOK"}),
        _with(amount={"minor_units": 12900, "currency": "SEK"}),
        _with(text=None),
        _with(sale="?"),
        _with(capture_policy="maybe"),
    ],
)
def test_a_line_that_cannot_be_read_names_its_payment_and_number(line):
    with pytest.raises(JournalDamaged, match=f"entry 7 of payment {samples.REFERENCE}"):
        CODEC.decode_entry(samples.REFERENCE, 7, line)


def test_a_first_entry_of_another_payment_is_damage():
    with pytest.raises(JournalDamaged, match="belongs to payment"):
        CODEC.decode_entry("till-1-someone-else-1", 1, _line())


def test_an_old_version_is_read_through_every_step_up_to_ours():
    """How a kind changes: say that version 3 had no `show_seconds`, and version 4 counted it in minutes."""
    kinds = [replace(kind, version=5) if kind.event is ChargeRequested else kind for kind in KINDS]
    codec = Codec(
        kinds,
        {
            ("charge-requested", 3): lambda body: body | {"show_minutes": 5},
            ("charge-requested", 4): lambda body: (
                {name: value for name, value in body.items() if name != "show_minutes"}
                | {"show_seconds": body["show_minutes"] * 60}
            ),
        },
    )
    body = json.loads(_line().body)
    del body["show_seconds"]

    first = codec.decode(_line(version=3, body=json.dumps(body)))
    second = codec.decode(_line(version=4, body=json.dumps(body | {"show_minutes": 10})))

    assert first == samples.EVENTS[0]
    assert second == replace(samples.EVENTS[0], show_seconds=600)
    assert codec.encode(samples.EVENTS[0]).version == 5
    assert codec.decode(_line(Resumed(at=samples.NOON))) == Resumed(at=samples.NOON)
