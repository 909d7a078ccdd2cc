"""What is typed into the search field, and what is meant by it."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.money import Money
from kiosk.domain.payment import State
from kiosk.engine.looking import look_up, read_search
from kiosk.engine.ports import Group, HistoryQuery
from kiosk.journal.memory_journal import MemoryJournal
from tests.journal.samples import NOON, first_entry, payment

TODAY = date(2026, 11, 27)


@pytest.fixture(autouse=True)
def oslo() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "Europe/Oslo")
        time.tzset()
        yield
    time.tzset()


def meant(text: str, **tapped: object) -> list[dict[str, object]]:
    """What each query asks for beside the defaults."""
    return [
        {one.name: value for one in fields(query) if (value := getattr(query, one.name)) != one.default}
        for query in read_search(text, TODAY, **tapped)  # type: ignore[arg-type]
    ]


def local(*parts: int) -> datetime:
    return datetime(*parts).astimezone()  # type: ignore[arg-type,misc]


@pytest.mark.parametrize("text", ["129,00", "129.00", "kr 129,00", "129,00 kr", "129,-", "129kr"])
def test_an_amount_is_understood_as_people_write_it(text: str) -> None:
    assert {"minor_units": 12900} in meant(text)


@pytest.mark.parametrize(
    ("text", "minor_units"),
    [("1 249,50", 124950), ("1.249,50", 124950), ("1\u00a0249,50 kr", 124950), ("650 000", 65_000_000), ("1", 100)],
)
def test_a_large_amount_may_be_grouped(text: str, minor_units: int) -> None:
    assert meant(text)[0] == {"minor_units": minor_units}


def test_whole_kroner_may_also_be_the_last_signs_of_a_reference() -> None:
    assert meant("129") == [{"minor_units": 12900}, *({"text": f"129{end}"} for end in ("", "-1", "-2", "-3"))]


def test_the_last_signs_of_a_sale_find_its_payments() -> None:
    assert {"text": "x7kq-1"} in meant("X7KQ")
    assert meant("till-1-20261127-120000-x7kq-1") == [{"text": "till-1-20261127-120000-x7kq-1"}]


@pytest.mark.parametrize("text", ["27.11.2026", "2026-11-27", "27/11/2026", "today", "i dag", "Tänään"])
def test_a_day_is_all_of_it_in_local_time(text: str) -> None:
    since, until = local(2026, 11, 27), local(2026, 11, 28)
    assert meant(text) == [{"since": since, "until": until}]


def test_a_day_without_a_year_is_the_last_one_and_may_be_an_amount() -> None:
    assert meant("28.11") == [
        {"since": local(2025, 11, 28), "until": local(2025, 11, 29)},
        {"minor_units": 2811},
    ]
    assert meant("29.2")[0]["since"] == local(2024, 2, 29)
    assert meant("99.99") == [{"minor_units": 9999}]


@pytest.mark.parametrize("text", ["26.11-27.11", "26.11 - 27.11", "26.11. – 27.11.", "26.11.2026-27.11.2026"])
def test_a_period_goes_from_a_day_to_a_day(text: str) -> None:
    assert meant(text) == [{"since": local(2026, 11, 26), "until": local(2026, 11, 28)}]


def test_a_time_is_one_of_today_or_of_the_day_that_was_said() -> None:
    assert meant("14:05") == [{"since": local(2026, 11, 27, 14, 5), "until": local(2026, 11, 27, 14, 6)}]
    assert meant("26.11.2026 13:00-14:30") == [{"since": local(2026, 11, 26, 13), "until": local(2026, 11, 26, 14, 31)}]
    assert meant("13:00-14:30", day=date(2026, 11, 20))[0]["since"] == local(2026, 11, 20, 13)
    assert meant("25:70") == []


def test_days_have_as_many_hours_as_they_have() -> None:
    for day, hours in ((date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (TODAY, 24)):
        (query,) = read_search("", TODAY, day)
        assert query.since is not None and query.until is not None  # noqa: PT018
        assert query.until.astimezone(UTC) - query.since.astimezone(UTC) == timedelta(hours=hours)


def test_what_is_typed_and_tapped_holds_together() -> None:
    assert meant("paid 129,00", day=TODAY) == [
        {
            "since": local(2026, 11, 27),
            "until": local(2026, 11, 28),
            "group": Group.PAID,
            "minor_units": 12900,
        }
    ]
    assert meant("ikke betalt") == [{"group": Group.NOT_PAID}]
    assert meant("", group=Group.REFUNDED) == [{"group": Group.REFUNDED}]
    assert meant("") == [{}]


@pytest.mark.parametrize("text", ["paid open", "129,00 130,00", "yesterday today", "hjørnet", "%", "'; drop table"])
def test_what_cannot_be_finds_nothing(text: str) -> None:
    assert meant(text) == []


def test_meanings_are_listed_together_newest_first_and_paged() -> None:
    async def scenario() -> None:
        journal = MemoryJournal()
        for number in range(6):
            at = NOON + timedelta(minutes=number)
            name, amount = (f"till-1-a129-{number}", 5000) if number % 2 else (f"till-1-b777-{number}", 12900)
            one = payment(name, at, State.PAID, amount=Money(amount))
            await journal.append(first_entry(one), one)

        queries = (HistoryQuery(minor_units=12900), HistoryQuery(text="a129-3"), HistoryQuery(text="a129-1"))
        first = await look_up(journal, queries, limit=3)
        rest = await look_up(journal, queries, (first[-1].asked_at, first[-1].reference), limit=3)

        ends = [row.reference[-1] for row in (*first, *rest)]
        assert ends == ["4", "3", "2", "1", "0"]

    asyncio.run(scenario())


def test_one_payment_that_is_meant_twice_is_listed_once() -> None:
    async def scenario() -> None:
        journal, one = MemoryJournal(), payment("till-1-a129", amount=Money(12900))
        await journal.append(first_entry(one), one)

        assert len(await look_up(journal, read_search("129", TODAY))) == 1

    asyncio.run(scenario())
