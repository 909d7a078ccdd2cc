"""What goes wrong between client and Vipps, on purpose: lost answers, slow answers, 429, 500, HTML bodies.

A fault is asked for by operation and kind, for so many calls or with a probability (from a seed), for one order or all.
`Faults.take` hands it out; `box.py` makes it happen. The important ones hit *after* the operation was executed: the
money has moved and the client does not know (protocol 9.1 items 9 to 16).
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_type_hints


class Operation(StrEnum):
    """The calls a fault can hit."""

    TOKEN = "token"  # noqa: S105 - the name of a call
    INITIATE = "initiate"
    DETAILS = "details"
    STATUS = "status"
    CANCEL = "cancel"
    CAPTURE = "capture"
    REFUND = "refund"
    FORCE_APPROVE = "force_approve"
    QR = "qr"
    QR_IMAGE = "qr_image"


class Kind(StrEnum):
    """What goes wrong."""

    ANSWER_LOST = "answer_lost_after_execution"
    """Executed; the answer never comes."""
    REQUEST_LOST = "request_lost_before_execution"
    """Not executed; no answer comes either."""
    SLOW = "slow"
    """Executed; the answer comes `seconds` later."""
    CONNECTION_RESET = "connection_reset"
    """The connection is reset; executed only if the rule says so."""
    CUT_BODY = "cut_body"
    """Executed; the connection closes in the middle of the body."""
    RATE_LIMITED = "rate_limited_429"
    """The gateway's 429, with Retry-After when `retry_after` is given."""
    INTERNAL_ERROR = "internal_error_500"
    """The gateway's 500."""
    UNAVAILABLE = "unavailable_503"
    """503 without a body."""
    UNAUTHORISED = "unauthorised_401"
    """The gateway's 401, as for a token that has run out."""
    PSP_FAILURE = "psp_failure_402"
    """An error array with 402."""
    CONFLICT = "conflict_409"
    """An error array with 409."""
    HTML_BODY = "html_body"
    """A proxy's HTML page; status 502 unless `status` is given."""
    EMPTY_BODY = "empty_body"
    """Executed; 200 without a body."""
    REFUSED = "refused"
    """The backend refuses with `code` (52, 94, 51, 91, 92 ...), not executed."""
    EXTRA_FIELDS = "extra_fields"
    """Executed; the answer has fields nobody has heard of."""
    UNKNOWN_OPERATION = "unknown_operation"
    """Details with a log entry whose operation is a new word."""
    TIMES_WITHOUT_ZONE = "times_without_zone"
    """Executed; time stamps come without their Z."""


_EXECUTED = {
    Kind.ANSWER_LOST,
    Kind.SLOW,
    Kind.CUT_BODY,
    Kind.EMPTY_BODY,
    Kind.EXTRA_FIELDS,
    Kind.UNKNOWN_OPERATION,
    Kind.TIMES_WITHOUT_ZONE,
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One rule: which call goes wrong, how, and how often."""

    operation: Operation
    kind: Kind
    order_id: str | None = None
    """Only this order; None: any."""
    times: int | None = 1
    """How many calls it hits; None: until removed."""
    probability: float = 1.0
    """How likely it hits a call it fits, 0 to 1, decided by the seed."""
    executed: bool | None = None
    """Whether the operation happens all the same; None: as the kind says."""
    seconds: float = 0.0
    """Real seconds the answer is held back; for any kind, needed for `slow`."""
    status: int | None = None
    """HTTP status instead of the kind's own (html_body, empty_body, refused)."""
    code: str = ""
    """Error code for `refused`, psp_failure_402 and conflict_409."""
    group: str = ""
    """Error group for them; empty: the one the code belongs to."""
    retry_after: float | None = None
    """Seconds in the Retry-After header of 429 and 503; None: no such header."""

    def __post_init__(self) -> None:
        if not 0 <= self.probability <= 1:
            raise ValueError("probability is between 0 and 1")
        if self.times is not None and self.times < 1:
            raise ValueError("times is at least 1, or nothing for ever")
        if self.seconds < 0 or (self.retry_after or 0) < 0:
            raise ValueError("seconds are not negative")
        if self.kind is Kind.REFUSED and not self.code:
            raise ValueError("refused needs a code")
        if self.status is not None and not 200 <= self.status <= 599:
            raise ValueError("status is an HTTP status")

    @property
    def executes(self) -> bool:
        """Whether the operation happens although its answer is spoilt."""
        return self.kind in _EXECUTED if self.executed is None else self.executed

    def as_json(self) -> dict[str, Any]:
        """The rule as JSON, for the control plane."""
        return asdict(self)


class Faults:
    """The faults in force, oldest first; the first that fits a call is taken.

    `seed` decides what is left to chance, so that a run can be repeated.
    """

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)  # noqa: S311 - meant to repeat
        self._rules: dict[int, Fault] = {}
        self._last_id = 0

    def __bool__(self) -> bool:
        return bool(self._rules)

    def add(self, fault: Fault) -> int:
        """Put a fault in force; returns its id."""
        self._last_id += 1
        self._rules[self._last_id] = fault
        return self._last_id

    def fail(self, operation: Operation | str, kind: Kind | str, **rule: Any) -> int:
        """Shorthand: `faults.fail("capture", "slow", seconds=9, times=2)`. ValueError for an unknown word."""
        return self.add(Fault(Operation(operation), Kind(kind), **rule))

    def rules(self) -> dict[int, Fault]:
        """The faults in force by id; `times` counts what is left."""
        return dict(self._rules)

    def remove(self, rule_id: int) -> None:
        """Take one fault out of force; KeyError when there is none."""
        del self._rules[rule_id]

    def clear(self) -> None:
        """Let everything work again."""
        self._rules.clear()

    def take(self, operation: Operation | str, order_id: str | None) -> Fault | None:
        """The fault that hits this call, counted; None when it goes well."""
        for rule_id, fault in list(self._rules.items()):
            if fault.operation != operation or fault.order_id not in {None, order_id}:
                continue
            if fault.probability < 1 and self._random.random() >= fault.probability:
                continue
            if fault.times == 1:
                del self._rules[rule_id]
            elif fault.times is not None:
                self._rules[rule_id] = replace(fault, times=fault.times - 1)
            return fault
        return None


_TYPES = get_type_hints(Fault)


def fault_from_json(content: Mapping[str, Any]) -> Fault:
    """Read a rule as the control plane takes it; ValueError says what is wrong, in words."""
    known = {field.name for field in fields(Fault)}
    if unknown := sorted(set(content) - known):
        raise ValueError(f"unknown field {', '.join(unknown)}; known are {', '.join(sorted(known))}")
    for name in ("operation", "kind"):
        if not isinstance(content.get(name), str):
            raise ValueError(f"{name} is needed")
    values = dict(content)
    try:
        values["operation"] = Operation(content["operation"])
    except ValueError:
        raise ValueError(f"unknown operation; known are {', '.join(Operation)}") from None
    try:
        values["kind"] = Kind(content["kind"])
    except ValueError:
        raise ValueError(f"unknown kind; known are {', '.join(Kind)}") from None
    for name, value in values.items():
        if not _fits(value, _TYPES[name]):
            raise ValueError(f"{name} has the wrong type")
    return Fault(**values)


def _fits(value: object, kind: Any) -> bool:
    allowed = get_args(kind) if isinstance(kind, UnionType) else (kind,)
    if isinstance(value, bool):
        return bool in allowed
    if isinstance(value, int) and float in allowed:
        return True
    return isinstance(value, tuple(allowed))
