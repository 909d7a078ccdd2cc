"""What every journal promises, asked of each of them."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.events import RefundRequested
from kiosk.domain.identifiers import IdempotencyKey
from kiosk.domain.money import Currency, Money
from kiosk.domain.paper import RULE, Align, Line, Size
from kiosk.domain.payment import Doubt, State, Totals
from kiosk.engine.ports import Entry, Group, HistoryQuery, JournalError, SlipState
from kiosk.journal.memory_journal import MemoryJournal
from kiosk.journal.sqlite_journal import SqliteJournal
from tests.journal import samples
from tests.journal.samples import NOON, REFERENCE, a_qr, first_entry, payment, resumed

KEY = IdempotencyKey.of(REFERENCE, "refund", 1)


@pytest.fixture(params=["memory", "sqlite"])
def opened(request, tmp_path):
    """Open the journal, empty."""

    @asynccontextmanager
    async def open_one():
        journal = MemoryJournal() if request.param == "memory" else await SqliteJournal.open(tmp_path / "journal.db")
        try:
            yield journal
        finally:
            await journal.close()

    return open_one


def run(scenario, opened):
    async def whole():
        async with opened() as journal:
            return await scenario(journal)

    return asyncio.run(whole())


async def start(journal, *payments):
    for one in payments:
        await journal.append(first_entry(one), one)


def test_an_empty_journal_has_nothing(opened):
    async def scenario(journal):
        assert await journal.entries(REFERENCE) == ()
        assert await journal.unsettled() == ()
        assert await journal.history(HistoryQuery()) == ()
        assert await journal.kept_qr(REFERENCE) is None

    run(scenario, opened)


def test_entries_come_back_in_order_as_they_were(opened):
    entries = [Entry(REFERENCE, number, event) for number, event in enumerate(samples.EVENTS, start=1)]

    async def scenario(journal):
        other = payment("till-2-20261123-120000-y8mp-1")
        for entry in entries:
            await journal.append(entry, payment())
        await start(journal, other)

        assert await journal.entries(REFERENCE) == tuple(entries)
        assert await journal.entries(other.reference) == (first_entry(other),)

    run(scenario, opened)


@pytest.mark.parametrize("number", [0, 1, 3, -1])
def test_an_entry_that_is_not_the_next_is_refused_and_changes_nothing(opened, number):
    async def scenario(journal):
        await start(journal, payment())
        before = await journal.history(HistoryQuery())

        with pytest.raises(ValueError):
            await journal.append(resumed(payment(), number), payment(state=State.PAID))

        assert await journal.entries(REFERENCE) == (first_entry(payment()),)
        assert await journal.history(HistoryQuery()) == before
        await journal.append(resumed(payment(), 2), payment())

    run(scenario, opened)


def test_a_payment_begins_with_entry_one(opened):
    async def scenario(journal):
        with pytest.raises(ValueError, match=r"entry 1 .* comes next"):
            await journal.append(resumed(payment(), 2), payment())
        assert await journal.history(HistoryQuery()) == ()

    run(scenario, opened)


def test_a_reference_is_never_used_twice(opened):
    async def scenario(journal):
        await start(journal, payment(state=State.REFUSED))

        with pytest.raises(ValueError, match="used before"):
            await start(journal, payment())

    run(scenario, opened)


def test_references_that_differ_in_case_are_two(opened):
    async def scenario(journal):
        await start(journal, payment("ABCDEFGH-1"), payment("abcdefgh-1"))

        assert [row.reference for row in await journal.history(HistoryQuery())] == ["abcdefgh-1", "ABCDEFGH-1"]

    run(scenario, opened)


def test_an_entry_cannot_lead_to_another_payment(opened):
    async def scenario(journal):
        with pytest.raises(ValueError, match="cannot lead to"):
            await journal.append(first_entry(payment()), payment("some-other-payment-1"))
        assert await journal.entries(REFERENCE) == ()

    run(scenario, opened)


def test_a_row_says_what_the_last_snapshot_said(opened):
    in_copenhagen = timezone(timedelta(hours=1))
    asked = payment(at=datetime(2026, 11, 23, 13, 0, 0, 7, tzinfo=in_copenhagen), text="Ål \ud800 \0 og øl")
    totals = Totals(Money(500, Currency.DKK), Money(400, Currency.DKK), Money(0, Currency.DKK), Money(90, Currency.DKK))
    after = replace(asked, state=State.PAID, amount=Money(400, Currency.DKK), totals=totals, doubt=Doubt.REFUND)

    async def scenario(journal):
        await journal.append(first_entry(asked), replace(after, totals=Totals.none(Currency.DKK)))
        await journal.append(resumed(asked, at=NOON + timedelta(minutes=1)), after)
        (row,) = await journal.history(HistoryQuery())
        return row

    row = run(scenario, opened)

    assert row.reference == REFERENCE
    assert row.asked_at == datetime(2026, 11, 23, 12, 0, 0, 7, tzinfo=UTC)
    assert row.changed_at == NOON + timedelta(minutes=1)
    assert (row.amount, row.captured, row.refunded) == (Money(400, Currency.DKK), totals.captured, totals.refunded)
    assert row.text == "Ål ? \0 og øl"
    assert (row.state, row.word, row.settled) == (State.PAID, "IN_DOUBT", False)


def test_what_is_not_settled_is_listed_oldest_first(opened):
    late = payment("till-1-late-1", NOON + timedelta(seconds=1))
    early_b, early_a = payment("till-1-early-b-1"), payment("till-1-early-a-1")
    done = payment("till-1-done-1", state=State.PAID)
    doubtful = payment("till-1-doubt-1", NOON - timedelta(seconds=1), State.PAID, doubt=Doubt.REFUND)

    async def scenario(journal):
        await start(journal, late, early_b, early_a, done, doubtful)
        assert await journal.unsettled() == (
            doubtful.reference,
            early_a.reference,
            early_b.reference,
            late.reference,
        )

        await journal.append(resumed(early_b), replace(early_b, state=State.CANCELLED))
        await journal.append(resumed(done), replace(done, doubt=Doubt.REFUND))
        assert await journal.unsettled() == (doubtful.reference, done.reference, early_a.reference, late.reference)

    run(scenario, opened)


def test_the_qr_is_kept_while_the_payment_can_be_paid(opened):
    waiting = payment(state=State.WAITING)

    async def scenario(journal):
        await start(journal, waiting)
        await journal.keep_qr(REFERENCE, a_qr())
        assert await journal.kept_qr(REFERENCE) == a_qr()

        newer = replace(a_qr(), content="https://qr.vipps.no/newer")
        await journal.keep_qr(REFERENCE, newer)
        assert await journal.kept_qr(REFERENCE) == newer

        await journal.append(resumed(waiting, 2), replace(waiting, state=State.CANCELLING))
        assert await journal.kept_qr(REFERENCE) == newer

        await journal.append(resumed(waiting, 3), replace(waiting, state=State.CANCELLED))
        assert await journal.kept_qr(REFERENCE) is None

        await journal.keep_qr(REFERENCE, newer)
        assert await journal.kept_qr(REFERENCE) is None

    run(scenario, opened)


def test_no_qr_is_kept_for_a_payment_that_is_not_there(opened):
    async def scenario(journal):
        with pytest.raises(ValueError, match="no payment"):
            await journal.keep_qr(REFERENCE, a_qr())

    run(scenario, opened)


def test_a_failed_append_does_not_drop_the_qr(opened):
    async def scenario(journal):
        await start(journal, payment())
        await journal.keep_qr(REFERENCE, a_qr())
        with pytest.raises(ValueError):
            await journal.append(resumed(payment(), 9), payment(state=State.CANCELLED))
        assert await journal.kept_qr(REFERENCE) == a_qr()

    run(scenario, opened)


def test_a_closed_journal_says_so(opened):
    async def scenario(journal):
        await journal.close()
        await journal.close()
        for question in (
            journal.append(first_entry(payment()), payment()),
            journal.entries(REFERENCE),
            journal.unsettled(),
            journal.history(HistoryQuery()),
            journal.keep_qr(REFERENCE, a_qr()),
            journal.kept_qr(REFERENCE),
        ):
            with pytest.raises(JournalError, match="closed"):
                await question

    run(scenario, opened)


# History.

MINUTE = timedelta(minutes=1)
SHOP = (
    payment("till-1-20261101-100000-aaaa-1", NOON - 30_000 * MINUTE, State.PAID),
    payment("till-1-20261122-100000-bbbb-1", NOON - 1000 * MINUTE, State.CANCELLED),
    payment("till-1-20261122-100000-bbbb-2", NOON - 999 * MINUTE, State.PAID, amount=Money(500)),
    payment("TILL-2-20261123-120000-cccc-1", NOON, State.PAID),
    payment("till-1-20261123-120000-dddd-1", NOON, State.WAITING),
    payment("till-1-20261123-130000-eeee-1", NOON + 60 * MINUTE, State.PAID, doubt=Doubt.REFUND),
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (HistoryQuery(), "eeee-1 dddd-1 cccc-1 bbbb-2 bbbb-1 aaaa-1"),
        (HistoryQuery(limit=2), "eeee-1 dddd-1"),
        (HistoryQuery(limit=0), ""),
        (HistoryQuery(limit=-1), ""),
        (HistoryQuery(since=NOON), "eeee-1 dddd-1 cccc-1"),
        (HistoryQuery(since=NOON.astimezone(timezone(timedelta(hours=-8)))), "eeee-1 dddd-1 cccc-1"),
        (HistoryQuery(until=NOON), "bbbb-2 bbbb-1 aaaa-1"),
        (HistoryQuery(since=NOON, until=NOON), ""),
        (HistoryQuery(since=NOON - 1000 * MINUTE, until=NOON + MINUTE), "dddd-1 cccc-1 bbbb-2 bbbb-1"),
        (HistoryQuery(state=State.PAID), "eeee-1 cccc-1 bbbb-2 aaaa-1"),
        (HistoryQuery(state=State.REFUSED), ""),
        (HistoryQuery(minor_units=500), "bbbb-2"),
        (HistoryQuery(minor_units=12900, state=State.PAID, since=NOON), "eeee-1 cccc-1"),
        (HistoryQuery(text="till-1"), "eeee-1 dddd-1 bbbb-2 bbbb-1 aaaa-1"),
        (HistoryQuery(text="Till-2"), "cccc-1"),
        (HistoryQuery(text="till-1-20261122"), "bbbb-2 bbbb-1"),
        (HistoryQuery(text="-1", limit=3), "eeee-1 dddd-1 cccc-1"),
        (HistoryQuery(text="BBBB-2"), "bbbb-2"),
        (HistoryQuery(text="b-1"), "bbbb-1"),
        (HistoryQuery(text="20261122"), ""),
        (HistoryQuery(text="till%"), ""),
        (HistoryQuery(text="____"), ""),
        (HistoryQuery(text="\ud800"), ""),
        (HistoryQuery(text="till-1", state=State.PAID, minor_units=500), "bbbb-2"),
        (HistoryQuery(text="till", state=State.PAID, until=NOON), "bbbb-2 aaaa-1"),
        (HistoryQuery(text="1", before=(NOON, SHOP[4].reference)), "cccc-1 bbbb-1 aaaa-1"),
        (HistoryQuery(before=(NOON, SHOP[4].reference), limit=2), "cccc-1 bbbb-2"),
        (HistoryQuery(before=(NOON, SHOP[3].reference), state=State.PAID), "bbbb-2 aaaa-1"),
    ],
)
def test_history_lists_what_fits_newest_first(opened, query, expected):
    async def scenario(journal):
        await start(journal, *SHOP)
        return await journal.history(query)

    assert " ".join(row.reference[-6:] for row in run(scenario, opened)) == expected


@pytest.mark.parametrize("text", ["", "shop-"])
@pytest.mark.parametrize("state", [None, State.PAID])
def test_pages_follow_each_other_without_gap_or_overlap(opened, text, state):
    payments = [payment(f"shop-{n:04}-1", NOON - (n // 3) * timedelta(days=1), State.PAID) for n in range(100)]

    async def scenario(journal):
        await start(journal, *payments)
        seen, before = [], None
        while page := await journal.history(HistoryQuery(text=text, state=state, before=before, limit=7)):
            seen += [row.reference for row in page]
            before = page[-1].asked_at, page[-1].reference
        return seen

    newest_first = sorted(payments, key=lambda one: (one.asked_at, one.reference), reverse=True)
    assert run(scenario, opened) == [one.reference for one in newest_first]


starts = st.sampled_from(["till-1-", "till-2-", "Till-1-2"])
moments = st.integers(-50, 50).map(lambda number: NOON + number * timedelta(days=3, hours=1))
shops = st.lists(
    st.builds(
        lambda begin, end, at, state, minor_units, refunded: payment(
            f"{begin}{end}",
            at,
            state,
            amount=Money(minor_units),
            totals=replace(Totals.none(Currency.NOK), refunded=Money(refunded)),
        ),
        starts,
        st.text("ab12-", min_size=4, max_size=8),
        moments,
        st.sampled_from(State),
        st.sampled_from([100, 200]),
        st.sampled_from([0, 50]),
    ),
    unique_by=lambda one: one.reference,
    max_size=40,
)
queries = st.builds(
    HistoryQuery,
    since=st.none() | moments,
    until=st.none() | moments,
    state=st.none() | st.sampled_from(State),
    group=st.none() | st.sampled_from(Group),
    minor_units=st.none() | st.sampled_from([100, 200]),
    text=st.sampled_from(["", "t", "till-1", "TILL-1-2", "1", "a", "-b", "ab"]),
    before=st.none() | st.tuples(moments, st.sampled_from(["till-1-aaaa", "till-2-b", "zzzzzzzz"])),
    limit=st.integers(0, 50),
)


@pytest.mark.parametrize("figures", [{}, {"FEW": 3, "RARE": 2}])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shop=shops, asked=st.lists(queries, min_size=5, max_size=20))
def test_both_journals_list_alike(tmp_path_factory, figures, shop, asked):
    async def scenario():
        memory = MemoryJournal()
        with pytest.MonkeyPatch.context() as patch:
            for name, value in figures.items():
                patch.setattr(f"kiosk.journal.listing.{name}", value)
            sqlite = await SqliteJournal.open(tmp_path_factory.mktemp("alike") / "journal.db")
            try:
                await start(memory, *shop)
                await start(sqlite, *shop)
                for query in asked:
                    assert await sqlite.history(query) == await memory.history(query)
                assert await sqlite.unsettled() == await memory.unsettled()
            finally:
                await sqlite.close()

    asyncio.run(scenario())


def test_payments_are_listed_by_what_became_of_them(opened):
    part = Totals(Money(12900), Money(12900), Money(0), Money(4000))
    names = {
        "paid-0001": payment("paid-0001", state=State.PAID),
        "back-0001": payment("back-0001", state=State.PAID, totals=part),
        "open-0001": payment("open-0001", state=State.WAITING),
        "over-0001": payment("over-0001", state=State.EXPIRED),
        "over-0002": payment("over-0002", state=State.CANCELLED),
    }

    async def scenario(journal):
        await start(journal, *names.values())

        async def of(group, **more):
            return {row.reference for row in await journal.history(HistoryQuery(group=group, **more))}

        assert await of(Group.PAID) == {"paid-0001", "back-0001"}
        assert await of(Group.REFUNDED) == {"back-0001"}
        assert await of(Group.OPEN) == {"open-0001"}
        assert await of(Group.NOT_PAID) == {"over-0001", "over-0002"}
        assert await of(Group.NOT_PAID, text="0002", minor_units=12900) == {"over-0002"}

    run(scenario, opened)


def test_refunds_are_found_by_when_they_were_asked_for(opened):
    early, late = (
        RefundRequested(at=at, key=KEY, amount=Money(100), why="x") for at in (NOON, NOON + timedelta(hours=1))
    )

    async def scenario(journal):
        one = payment()
        await start(journal, one)
        await journal.append(Entry(one.reference, 2, early), one)
        await journal.append(Entry(one.reference, 3, late), one)
        since = (NOON + timedelta(minutes=1)).astimezone(timezone(timedelta(hours=5)))

        assert [entry.event for entry in await journal.refunds_since(NOON)] == [early, late]
        assert [(entry.number, entry.event) for entry in await journal.refunds_since(since)] == [(3, late)]

    run(scenario, opened)


PAPER = (Line("BIG", size=Size.LARGE, align=Align.CENTER, bold=True), Line("Beløp", "129,00 kr"), RULE)


def copies(number):
    return (Line(f"COPY {number}"), *PAPER) if number else PAPER


def test_the_first_slip_is_the_original_and_the_others_are_counted(opened):
    async def scenario(journal):
        given = [
            await journal.issue_slip(REFERENCE, "payment", way, NOON, copies) for way in ("paper", "code", "paper")
        ]
        refund = await journal.issue_slip(REFERENCE, "refund-1", "paper", NOON, copies)

        assert [one.copy for one in (*given, refund)] == [0, 1, 2, 0]
        assert [one.state for one in given] == [SlipState.WAITING, SlipState.DONE, SlipState.WAITING]
        assert await journal.slips_of(REFERENCE) == (*given, refund)
        assert await journal.slips_of("till-1-other") == ()
        assert [one.lines for one in await journal.slips_to_print()] == [copies(0), copies(2), copies(0)]

    run(scenario, opened)


def test_a_slip_is_kept_whole_until_nobody_needs_it_any_more(opened):
    async def scenario(journal):
        first, second = [await journal.issue_slip("", "z-17", "paper", NOON, copies) for _ in range(2)]
        await journal.slip_is(first.number, SlipState.SENDING)
        assert [(one.state, one.lines) for one in await journal.slips_to_print()] == [
            (SlipState.SENDING, copies(0)),
            (SlipState.WAITING, copies(1)),
        ]

        await journal.slip_is(first.number, SlipState.DONE)
        await journal.slip_is(second.number, SlipState.UNSURE)

        assert await journal.slips_to_print() == ()
        assert [(one.state, one.lines) for one in await journal.slips_of("")] == [
            (SlipState.DONE, ()),
            (SlipState.UNSURE, ()),
        ]

    run(scenario, opened)


def test_only_a_slip_that_waits_can_be_taken_back(opened):
    async def scenario(journal):
        sent = await journal.issue_slip(REFERENCE, "payment", "paper", NOON, copies)
        await journal.slip_is(sent.number, SlipState.SENDING)
        waits = await journal.issue_slip(REFERENCE, "payment", "paper", NOON, copies)

        assert not await journal.withdraw_slip(sent.number)
        assert await journal.withdraw_slip(waits.number)
        assert not await journal.withdraw_slip(waits.number)
        assert (await journal.issue_slip(REFERENCE, "payment", "paper", NOON, copies)).copy == 1

    run(scenario, opened)
