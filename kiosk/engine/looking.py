"""What somebody looks for among the payments, from what they type and tap: one field that understands how people write.

    129   129,00   129.00   1 249,50   kr 129      an amount; whole kroner may also be the last signs of a reference
    x7kq   till-1-20261127   ...-x7kq-1            the beginning or the end of a reference, or all of it
    27.11   27.11.2026   2026-11-27                a day; without a year the last one that has been
    26.11-27.11                                    from a day to a day
    14:05   13:00-14:30                            a time of day, or from one to another (of the day, else of today)
    today  paid  refunded  open  unpaid            also in the other languages of the screens

Words beside one another hold together. A word that may mean two things means both: it becomes one query each, and what
they find is put together. So no list is ever searched through: each query has an index.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import product

from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import MAXIMUM_TO_ASK_FOR
from kiosk.engine.ports import Group, HistoryQuery, HistoryRow, Journal

SHORTEST = 2
"""Signs of a reference that are worth looking for: nearly all end with 1."""
ATTEMPTS = ("-1", "-2", "-3")
"""How the references of a sale's payments end. Who reads the last signs from a slip leaves this away."""
LONGEST_END = 11
"""Signs of a sale's name that anybody reads aloud from its end: 120000-x7kq."""
MOST_QUERIES = 12
"""More meanings than this are not looked for: nobody types so, and each takes its time."""

GROUP_WORDS = {
    Group.PAID: "paid betalt betald betalat maksettu maksetut",
    Group.REFUNDED: "refunded refundert refunderet tilbakebetalt tilbagebetalt återbetald återbetalt palautettu",
    Group.OPEN: "open åpen åpne åben åbne öppen öppna avoin avoimet",
    Group.NOT_PAID: "unpaid ubetalt obetald obetalda maksamaton maksamatta",
}
DAY_WORDS = {0: "today idag tänään", 1: "yesterday igår eilen"}

_WORDS = {word: group for group, words in GROUP_WORDS.items() for word in words.split()}
_DAYS = {word: days for days, words in DAY_WORDS.items() for word in words.split()}
_TOGETHER = (
    (r"\b(not|ikke|inte|ej|ei) (paid|betalt|betald|maksettu)\b", "unpaid"),
    (r"\bi (dag|går)\b", r"i\1"),
    (r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))", ""),  # 1 249,50
    ("–", "-"),
    (r"(?<=[\d.])(\s+-\s*|-\s+)(?=\d)", "-"),  # 26.11 - 27.11
)
_UNITS = re.compile(r"^(kr\.?|nok|dkk|sek|eur|€)|(kr\.?|nok|dkk|sek|eur|€|,-)$")
_AMOUNT = re.compile(r"(\d{1,7}|\d{1,3}(?:\.\d{3})+)(?:[.,](\d{2}))?")
_DAY = re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})|(\d{1,2})[./](\d{1,2})(?:[./](\d{4})?)?")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?:-(\d{1,2}):(\d{2}))?")
_SIGNS = re.compile(r"[A-Za-z0-9-]+")


def read_search(
    text: str, today: date, day: date | None = None, group: Group | None = None
) -> tuple[HistoryQuery, ...]:
    """Make the queries of what was typed, and tapped beside it (`day` is a local day); none if it can't mean anything.

    `today` is the day on which it is asked, by which a day without a year is understood.
    """
    said = text.lower().strip()
    for pattern, instead in _TOGETHER:
        said = re.sub(pattern, instead, said)
    base = HistoryQuery(group=group)
    if day is not None:
        base = _on(base, day, day)
    words = [word for word in said.split() if _UNITS.sub("", word)]
    found: list[HistoryQuery] = []
    for meaning in product(*(_meanings(word, today) for word in words)):
        if (query := _together(base, meaning, day or today)) is not None and query not in found:
            found.append(query)
    return tuple(found[:MOST_QUERIES])


async def look_up(
    journal: Journal,
    queries: Iterable[HistoryQuery],
    before: tuple[datetime, PaymentReference] | None = None,
    limit: int = 50,
) -> Sequence[HistoryRow]:
    """List what any of `queries` finds, newest first, at most `limit`; `before` pages on."""
    found: dict[PaymentReference, HistoryRow] = {}
    for query in queries:
        for row in await journal.history(replace(query, before=before, limit=limit)):
            found[row.reference] = row
    newest_first = sorted(found.values(), key=lambda row: (row.asked_at, row.reference), reverse=True)
    return tuple(newest_first[:limit])


_Span = tuple[time, time]
_Meaning = HistoryQuery | _Span
"""What one word asks for: some conditions, or a time of day, whose day another word may say."""


def _meanings(word: str, today: date) -> tuple[_Meaning, ...]:
    """All that `word` may mean."""
    nothing = HistoryQuery()
    if word in _WORDS:
        return (replace(nothing, group=_WORDS[word]),)
    if word in _DAYS:
        day = today - timedelta(days=_DAYS[word])
        return (_on(nothing, day, day),)
    if match := _TIME.fullmatch(word):
        return _span(*match.groups())
    found: list[_Meaning] = []
    first, _, last = word.partition("-") if "." in word or "/" in word else (word, "", "")
    if (begin := _day(first, today)) is not None:
        end = _day(last, today) if last else begin
        if end is not None:
            found.append(_on(nothing, begin, end))
    if (minor_units := _minor_units(word)) is not None:
        found.append(replace(nothing, minor_units=minor_units))
    if _SIGNS.fullmatch(word) and len(word) >= SHORTEST and _day(word, today) is None:
        found.append(replace(nothing, text=word))
        if word.count("-") <= 1 and len(word) <= LONGEST_END:
            found += [replace(nothing, text=word + attempt) for attempt in ATTEMPTS]
    return tuple(found)


def _minor_units(word: str) -> int | None:
    match = _AMOUNT.fullmatch(_UNITS.sub("", word))
    if match is None:
        return None
    minor_units = int(match[1].replace(".", "")) * 100 + int(match[2] or 0)
    return minor_units if 0 < minor_units <= MAXIMUM_TO_ASK_FOR else None


def _day(word: str, today: date) -> date | None:
    match = _DAY.fullmatch(word)
    if match is None:
        return None
    year, month, day, day_2, month_2, year_2 = match.groups()
    try:
        if year or year_2:
            return date(int(year or year_2), int(month or month_2), int(day or day_2))
        # Without a year: the last such day. 29 February may be eight years ago.
        for back in range(9):
            try:
                found = date(today.year - back, int(month_2), int(day_2))
            except ValueError:
                if (int(day_2), int(month_2)) != (29, 2):
                    return None
                continue
            if found <= today:
                return found
    except ValueError:
        return None
    return None


def _span(hour: str, minute: str, to_hour: str | None, to_minute: str | None) -> tuple[_Span, ...]:
    try:
        begin = time(int(hour), int(minute))
        return ((begin, time(int(to_hour), int(to_minute or 0)) if to_hour else begin),)
    except ValueError:
        return ()


def _together(base: HistoryQuery, meaning: Sequence[_Meaning], day: date) -> HistoryQuery | None:
    """All of `meaning` at once; None if that can't be, as with two amounts."""
    query, span = base, None
    for one in meaning:
        if isinstance(one, tuple):
            span = one
            continue
        for name in ("minor_units", "text", "group"):
            wanted, had = getattr(one, name), getattr(query, name)
            if wanted and had and wanted != had:
                return None
            if wanted:
                query = replace(query, **{name: wanted})
        if one.since and one.until:
            since, until = max(one.since, query.since or one.since), min(one.until, query.until or one.until)
            if since >= until:
                return None
            query = replace(query, since=since, until=until)
    if span is None:
        return query
    if query.since is not None:
        day = query.since.astimezone().date()
    begin = datetime.combine(day, span[0]).astimezone()
    return replace(query, since=begin, until=datetime.combine(day, span[1]).astimezone() + timedelta(minutes=1))


def _on(query: HistoryQuery, first: date, last: date) -> HistoryQuery:
    """From the midnight before `first` to the one after `last`, in local time: such a day has 23 to 25 hours."""
    since = datetime.combine(first, time()).astimezone()
    return replace(query, since=since, until=datetime.combine(last + timedelta(days=1), time()).astimezone())
