"""The list of payments in the journal's file: its table, and how one is found among a million.

What to show is found in an index alone, then fetched: at most `limit` rows are ever read whole. The indexes stand in
`schema`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import Currency, Money
from kiosk.domain.payment import State
from kiosk.engine.ports import Group, HistoryQuery, HistoryRow

FEW = 5_000
"""Index entries that may be sorted without anybody noticing."""
RARE = 150_000
"""Index entries that may be looked through without anybody noticing."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
QUARTER = timedelta(weeks=13) // MICROSECOND

INDEXES: dict[Group | None, tuple[str, str]] = {
    None: ("by_time", "by_amount"),
    Group.PAID: ("by_state", "by_state_and_amount"),
    Group.REFUNDED: ("refunded", "refunded_by_amount"),
    Group.OPEN: ("unsettled", "unsettled"),
    Group.NOT_PAID: ("unpaid", "unpaid_by_amount"),
}
"""Which index lists a group by time, and which one those of an amount."""
GROUPS = {
    Group.PAID: "state = 'PAID'",
    Group.REFUNDED: "refunded > 0",
    Group.OPEN: "settled = 0",
    Group.NOT_PAID: "state IN ('CANCELLED', 'EXPIRED', 'REFUSED')",
}
"""Word for word as in the index, or SQLite would not use it."""
IN_REFERENCES = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")

SAVE_ROW = """
    INSERT INTO payments VALUES (
        :reference, :asked_at, :changed_at, :minor_units, :currency, :text, :state, :word, :captured, :refunded,
        :settled, :payable, :quarter, :reversed
    ) ON CONFLICT (reference) DO UPDATE SET
        changed_at = excluded.changed_at, state = excluded.state, word = excluded.word,
        captured = excluded.captured, refunded = excluded.refunded, settled = excluded.settled,
        payable = excluded.payable
"""
FETCH_ROW = """
    SELECT reference, asked_at, changed_at, minor_units, currency, text, state, word, captured, refunded, settled
    FROM payments WHERE reference = ?
"""
NEWEST_OF = "SELECT asked_at, reference FROM {} ORDER BY asked_at DESC, reference DESC LIMIT :limit"
STARTS = "quarter = :quarter AND reference COLLATE NOCASE >= :first AND reference COLLATE NOCASE < :after"
ENDS = "quarter = :quarter AND reversed >= :reversed_first AND reversed < :reversed_after"
COUNT_IN_QUARTER = f"""
    SELECT count(*) FROM (
        SELECT 1 FROM payments INDEXED BY by_start WHERE {STARTS}
        UNION ALL SELECT 1 FROM payments INDEXED BY by_end WHERE {ENDS} LIMIT {FEW}
    )
"""  # noqa: S608
NEWEST_IN_QUARTER = f"""
    SELECT asked_at, reference FROM payments INDEXED BY by_start WHERE {STARTS} AND {{where}}
    UNION SELECT asked_at, reference FROM payments INDEXED BY by_end WHERE {ENDS} AND {{where}}
    ORDER BY asked_at DESC, reference DESC LIMIT :limit
"""  # noqa: S608


def history(connection: sqlite3.Connection, query: HistoryQuery) -> Sequence[HistoryRow]:
    """The rows that fit, newest first; ValueError if one of them can't be read."""
    if query.limit <= 0 or not set(query.text) <= IN_REFERENCES:
        return ()
    found = _search(connection, query) if query.text else _list(connection, query, *_conditions(query))
    rows = [connection.execute(FETCH_ROW, (reference,)).fetchone() for _, reference in found]
    return tuple(_row(*row) for row in rows)


def row_values(row: HistoryRow, payable: bool) -> dict[str, Any]:
    """The columns of the table of payments, for one row of the list."""
    asked_at = micros(row.asked_at)
    return {
        "reference": row.reference,
        "asked_at": asked_at,
        "changed_at": micros(row.changed_at),
        "minor_units": row.amount.minor_units,
        "currency": row.amount.currency.value,
        "text": row.text,
        "state": row.state.value,
        "word": row.word,
        "captured": row.captured.minor_units,
        "refunded": row.refunded.minor_units,
        "settled": row.settled,
        "payable": payable,
        "quarter": asked_at // QUARTER,
        "reversed": row.reference.lower()[::-1],
    }


def _list(
    connection: sqlite3.Connection, query: HistoryQuery, where: str, values: dict[str, Any]
) -> list[tuple[int, str]]:
    those = f"payments INDEXED BY {_index(query)} WHERE {where}"
    return connection.execute(NEWEST_OF.format(those), values).fetchall()


def _search(connection: sqlite3.Connection, query: HistoryQuery) -> list[tuple[int, str]]:
    """Find references that start or end with a text, newest first.

    An index by text would have to sort all that match, which may be the whole journal ("till-1"); one by time
    would have to pass all that don't, which may be nearly all ("till-1-2024"). So we go quarter by quarter,
    newest first. Each says at once how many match: a few are sorted, of many the first are soon met by time. Where
    many match and the state, the group or the amount is rare, that is looked through instead.
    """
    where, values = _conditions(query)
    matching = f"{where} AND (reference LIKE :starts OR reference LIKE :ends)"
    if not _few_match(connection, values) and _is_rare(connection, query, where, values):
        return _list(connection, query, matching, values)
    found: list[tuple[int, str]] = []
    quarter: int | None = values["last_quarter"]
    while len(found) < query.limit:
        quarter = _quarter_with_payments(connection, values["first_quarter"], quarter)
        if quarter is None:
            break
        here = values | {
            "quarter": quarter,
            "from": max(values["from"], quarter * QUARTER),
            "to": min(values["to"], (quarter + 1) * QUARTER),
            "limit": query.limit - len(found),
        }
        (count,) = connection.execute(COUNT_IN_QUARTER, here).fetchone()
        if count >= FEW:
            found += _list(connection, query, matching, here)
        elif count:
            found += connection.execute(NEWEST_IN_QUARTER.format(where=where), here).fetchall()
        quarter -= 1
    return found


def _few_match(connection: sqlite3.Connection, values: dict[str, Any]) -> bool:
    """Whether the text alone leaves so little that it can all be sorted."""
    quarter, count = values["last_quarter"], 0
    while count < FEW:
        quarter = _quarter_with_payments(connection, values["first_quarter"], quarter)
        if quarter is None:
            return True
        count += connection.execute(COUNT_IN_QUARTER, values | {"quarter": quarter}).fetchone()[0]
        quarter -= 1
    return False


def _is_rare(connection: sqlite3.Connection, query: HistoryQuery, where: str, values: dict[str, Any]) -> bool:
    """Whether so few payments have the state or the amount that they can all be looked through."""
    index = _index(query)
    if index == "by_time":
        return False
    (count,) = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM payments INDEXED BY {index} WHERE {where} LIMIT {RARE})",  # noqa: S608
        values,
    ).fetchone()
    return bool(count < RARE)


def _quarter_with_payments(connection: sqlite3.Connection, first: int, last: int | None) -> int | None:
    (quarter,) = connection.execute(
        "SELECT max(quarter) FROM payments INDEXED BY by_start WHERE quarter BETWEEN ? AND ?", (first, last)
    ).fetchone()
    return quarter  # type: ignore[no-any-return]


def micros(at: datetime) -> int:
    """A time as the table has it: microseconds since 1970."""
    return (at - EPOCH) // MICROSECOND


def _row(
    reference: str,
    asked_at: int,
    changed_at: int,
    minor_units: int,
    currency: str,
    text: str,
    state: str,
    word: str,
    captured: int,
    refunded: int,
    settled: int,
) -> HistoryRow:
    in_currency = Currency(currency)
    return HistoryRow(
        PaymentReference(reference),
        EPOCH + asked_at * MICROSECOND,
        EPOCH + changed_at * MICROSECOND,
        Money(minor_units, in_currency),
        text,
        State(state),
        word,
        Money(captured, in_currency),
        Money(refunded, in_currency),
        bool(settled),
    )


def _index(query: HistoryQuery) -> str:
    """Which index holds all that the query may list, newest first, and as little else as can be."""
    group = Group.PAID if query.state is not None else query.group  # the indexes by state serve every state
    return INDEXES[group][query.minor_units is not None]


def _conditions(query: HistoryQuery) -> tuple[str, dict[str, Any]]:
    """Everything but the text, as a WHERE and its values; those of the text are there too, for whoever needs them."""
    text = query.text.lower()
    values: dict[str, Any] = {
        "limit": query.limit,
        "from": micros(query.since) if query.since else -(1 << 62),
        "to": micros(query.until) if query.until else 1 << 62,
        "starts": text + "%",
        "ends": "%" + text,
        "first": text,
        "after": text + "\x7f",
        "reversed_first": text[::-1],
        "reversed_after": text[::-1] + "\x7f",
    }
    where = "asked_at >= :from AND asked_at < :to"
    if query.state is not None:
        where, values["state"] = where + " AND state = :state", query.state.value
    if query.group is not None:
        where += f" AND {GROUPS[query.group]}"
    if query.minor_units is not None:
        where, values["minor_units"] = where + " AND minor_units = :minor_units", query.minor_units
    if query.before is not None:
        where += " AND (asked_at, reference) < (:before_at, :before_reference)"
        values["before_at"], values["before_reference"] = micros(query.before[0]), query.before[1]
        values["to"] = min(values["to"], values["before_at"] + 1)  # SQLite would not begin in the index there by itself
    values["first_quarter"], values["last_quarter"] = values["from"] // QUARTER, values["to"] // QUARTER
    return where, values
