"""What Vipps really answered about a payment, for whoever helps on the telephone: read from its entries, unexplained.

Codes and names are Vipps' own and stay as they are in every language. Never shown to a customer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.domain import events as e
from kiosk.domain.reasons import Reason
from kiosk.engine.ports import Entry


@dataclass(frozen=True, slots=True)
class Evidence:
    """One answer: in which entry and when it was written down, what was asked or seen, and it in Vipps' own words."""

    number: int
    at: datetime
    what: str
    answer: str


def evidence_of(entries: Iterable[Entry]) -> tuple[Evidence, ...]:
    """All answers that say something: each refusal and doubt, each key that was sent, and each new reading."""
    found: list[Evidence] = []
    last = ""
    for entry in entries:
        event = entry.event
        match event:
            case e.CaptureRequested() | e.RefundRequested():
                what = "capture asked for" if isinstance(event, e.CaptureRequested) else "refund asked for"
                found.append(
                    Evidence(entry.number, event.at, what, f"{event.amount.minor_units} idempotency key {event.key}")
                )
            case e.Observed(observation=seen):
                if seen.evidence and seen.evidence != last:
                    last = seen.evidence
                    found.append(
                        Evidence(entry.number, event.at, f"reading: {seen.progress.value}", "\n".join(_told(last)))
                    )
            case e.NotFound():
                found.append(Evidence(entry.number, event.at, "reading", "Vipps does not know the reference"))
            case _:
                reason = getattr(event, "reason", None)
                if isinstance(reason, Reason):
                    found.append(Evidence(entry.number, event.at, _named(event), _reason(reason)))
    return tuple(found)


def _named(event: e.Event) -> str:
    """CaptureRefused -> capture refused."""
    name = type(event).__name__
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name).strip()


def _reason(reason: Reason) -> str:
    code = "/".join(part for part in (reason.group, reason.code) if part)
    return " ".join(part for part in (code or reason.meaning.value, reason.message) if part)


def _told(evidence: str) -> Iterator[str]:
    """The kept answer, an object a line, without the signs of JSON; as it stands if it is none."""
    try:
        kept = json.loads(evidence)
    except ValueError:
        yield evidence
        return
    yield from _objects(kept)


def _objects(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        plain = {name: one for name, one in value.items() if not isinstance(one, (dict, list))}
        if plain:
            yield "  ".join(
                f"{name} {json.dumps(one) if not isinstance(one, str) else one}" for name, one in plain.items()
            )
        nested: Sequence[Any] = [one for one in value.values() if isinstance(one, (dict, list))]
    elif isinstance(value, list):
        nested = value
    else:
        nested = ()
        yield str(value)
    for one in nested:
        yield from _objects(one)
