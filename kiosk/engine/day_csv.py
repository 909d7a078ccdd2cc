"""An X or a Z as CSV, for a spreadsheet or a bookkeeping program. One fixed form, whatever the language of the shop.

UTF-8 with a byte order mark (spreadsheets guess wrongly without), commas, CRLF, a head line; amounts in whole minor
units, times in ISO 8601 with their distance from UTC, so that an hour that comes twice is two. The columns:

    report       X, or Z and its number
    cut_at       when it was made
    section      sum, hour, cashier, difference, open, unread, signed
    name         sum: taken, tips (part of what was taken), refunded, net, asked, released, cancelled, expired, refused
                 hour: its beginning; cashier: the short name, empty for nobody
                 difference: captured, refunded or reserved; open: the state, or IN_DOUBT
                 signed: who signed
    what         hour and cashier: taken, tips or refunded; signed: what for
    payments     how many
    minor_units  how much, in minor units of `currency`; what a payment that is open was asked for
    currency     ISO 4217
    reference    of one payment
    journal, vipps
                 difference: minor units in the journal, and at Vipps

A text that a spreadsheet would take for a formula has an apostrophe before it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import datetime, tzinfo
from typing import Any

from kiosk.domain.day import NOT_COMPARED, Closing, Figures, Sums, all_differences

COLUMNS = (
    "report",
    "cut_at",
    "section",
    "name",
    "what",
    "payments",
    "minor_units",
    "currency",
    "reference",
    "journal",
    "vipps",
)
BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a text may not begin with."""


def day_csv(figures: Figures, at: datetime, closing: Closing | None = None, zone: tzinfo | None = None) -> str:
    """Write an X made at `at` (aware), or the Z that `closing` is; local times are those of `zone` (None: here)."""
    out = io.StringIO(newline="")
    out.write(BYTE_ORDER_MARK)
    writer = csv.DictWriter(out, COLUMNS, restval="")
    writer.writeheader()
    about = {"report": f"Z {closing.number}" if closing else "X", "cut_at": _time(at, zone)}
    for row in _rows(figures, closing, zone):
        writer.writerow({name: _safe(value) for name, value in {**about, **row}.items()})
    return out.getvalue()


def _safe(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


def _rows(figures: Figures, closing: Closing | None, zone: tzinfo | None) -> Iterator[dict[str, Any]]:
    total, currency = figures.total, figures.currency.value
    for name in ("taken", "tips", "refunded", "asked", "released", "cancelled", "expired", "refused"):
        tally = getattr(total, name)
        yield _row("sum", name, payments=tally.number, minor_units=tally.sum.minor_units, currency=currency)
    yield _row("sum", "net", minor_units=total.net.minor_units, currency=currency)
    for hour, sums in figures.hours.items():
        yield from _parts("hour", _time(hour, zone), sums)
    for by, sums in figures.cashiers.items():
        yield from _parts("cashier", by, sums)
    comparison = closing.comparison if closing else NOT_COMPARED
    for one in all_differences(figures, comparison):
        ours, theirs = one.ours.minor_units, one.theirs.minor_units
        yield _row("difference", one.what, reference=one.reference, journal=ours, vipps=theirs, currency=currency)
    for standing in figures.standing:
        amount = standing.amount.minor_units
        yield _row("open", standing.word, reference=standing.reference, minor_units=amount, currency=currency)
    for reference in comparison.unread:
        yield _row("unread", "", reference=reference)
    if closing and closing.signature:
        for item in closing.signature.items:
            yield _row("signed", closing.signature.name, what=item.why, reference=item.reference)
        if not closing.signature.items:
            yield _row("signed", closing.signature.name)


def _parts(section: str, name: str, sums: Sums) -> Iterator[dict[str, Any]]:
    for what, tally in (("taken", sums.taken), ("tips", sums.tips), ("refunded", sums.refunded)):
        if tally:
            amount, currency = tally.sum.minor_units, tally.sum.currency.value
            yield _row(section, name, what=what, payments=tally.number, minor_units=amount, currency=currency)


def _row(section: str, name: str, **more: object) -> dict[str, Any]:
    return {"section": section, "name": str(name), **more}


def _time(at: datetime, zone: tzinfo | None) -> str:
    return at.astimezone(zone).isoformat(timespec="seconds")
