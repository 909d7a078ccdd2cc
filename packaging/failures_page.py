"""Write the page of failures in ARCHITECTURE.md from the tables that the program itself uses.

python packaging/failures_page.py          write it
python packaging/failures_page.py --check  exit 1 if it is not up to date
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kiosk.domain.events import (  # noqa: E402
    CancelAnswered,
    CancelRefused,
    CancelRequested,
    CancelUnsure,
    CaptureRequested,
    ChangeAnswered,
    ChangeRefused,
    ChangeUnsure,
    ChargeRequested,
    CreationUnsure,
    Event,
    NotFound,
    Observed,
    PaymentCreated,
    QrReady,
    RefundRequested,
    Resumed,
)
from kiosk.domain.formats import format_money  # noqa: E402
from kiosk.domain.identifiers import IdempotencyKey, SaleId  # noqa: E402
from kiosk.domain.money import Money  # noqa: E402
from kiosk.domain.payment import CancelWhy, CapturePolicy, Observation, Progress, Totals  # noqa: E402
from kiosk.domain.reasons import WORDS, Meaning, Reason  # noqa: E402
from kiosk.domain.transitions import replay  # noqa: E402
from kiosk.engine.present import STATE_WORDS  # noqa: E402
from kiosk.engine.said import say  # noqa: E402
from kiosk.vipps.errors import DIRECT_CAPTURE, INVALID_REQUEST, KNOWN_ERRORS, QR_PROBLEMS, KnownError  # noqa: E402

PAGE = ROOT / "ARCHITECTURE.md"
BEGIN, END = "<!-- failures: begin (packaging/failures_page.py) -->", "<!-- failures: end -->"


def page() -> str:
    states = ", ".join(f"{state} “{word}”" for state, (word, _) in STATE_WORDS.items())
    return "\n".join(
        [
            BEGIN,
            "",
            f"States in lists: {states}.",
            "",
            *_of_codes(),
            "",
            "And whatever the code:",
            "",
            *_of_states(),
            "",
            END,
        ]
    )


def _of_codes() -> list[str]:
    codes: dict[Meaning, list[str]] = {meaning: [] for meaning in Meaning}
    known: list[tuple[str, KnownError]] = [
        *((f"{group}/{code}", one) for (group, code), one in KNOWN_ERRORS.items()),
        ("payment/95 but to a refund", DIRECT_CAPTURE),
        ("invalidrequest/any field", INVALID_REQUEST),
        *((f"QR: {title}", one) for title, one in QR_PROBLEMS.items()),
    ]
    for code, one in known:
        codes[one.meaning].append(code)
    return [
        "| what Vipps says | the cashier reads | and does | the customer reads |",
        "|---|---|---|---|",
        *(
            f"| {', '.join(codes[meaning]) or '(no code)'} | {words.cashier} | {words.next_step} | {words.customer} |"
            for meaning, words in WORDS.items()
        ),
    ]


AT = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
AMOUNT = Money(12900)
REFERENCE = SaleId("till-1-20261123-101500-k3f9").attempt(1)
CAPTURE, REFUND = (IdempotencyKey.of(REFERENCE, change, 1) for change in ("capture", "refund"))
LOST = Reason(Meaning.VIPPS_UNAVAILABLE)


def _seen(progress: Progress = Progress.OPEN, *sums: int, declined: int = 0) -> Observed:
    totals = Totals(*(Money(one) for one in (*sums, 0, 0, 0, 0)[:4]))
    return Observed(at=AT, observation=Observation(progress, totals, declined_attempts=declined))


def _asked(policy: CapturePolicy = CapturePolicy.AT_ONCE) -> tuple[Event, ...]:
    return (
        ChargeRequested(
            at=AT,
            reference=REFERENCE,
            sale=SaleId(REFERENCE[:-2]),
            attempt=1,
            amount=AMOUNT,
            text="",
            capture_policy=policy,
            show_seconds=300,
        ),
    )


def _situations() -> Iterator[tuple[str, tuple[Event, ...], bool]]:
    """What can happen to a sale, the events that lead there, and whether Vipps does not answer just then."""
    waiting = (*_asked(), PaymentCreated(at=AT), QrReady(at=AT, expires_at=AT))
    reserved = _seen(Progress.APPROVED, 12900)
    taking = (*waiting, reserved, CaptureRequested(at=AT, key=CAPTURE, amount=AMOUNT))
    taken = _seen(Progress.APPROVED, 12900, 12900)
    refunding = RefundRequested(at=AT, key=REFUND, amount=AMOUNT, why="")
    cancelling = (*waiting, CancelRequested(at=AT, why=CancelWhy.CASHIER))
    late = (*cancelling, CancelAnswered(at=AT))
    yield "readings fail while the customer may pay", waiting, True
    yield "the answer to the creation was lost", (*_asked(), CreationUnsure(at=AT, reason=LOST)), False
    yield "the answer to the capture was lost", (*taking, ChangeUnsure(at=AT, key=CAPTURE, reason=LOST)), False
    yield (
        "it had not been taken, and is asked for again",
        (*taking, ChangeUnsure(at=AT, key=CAPTURE, reason=LOST), reserved),
        False,
    )
    yield "the answer to the cancel was lost", (*cancelling, CancelUnsure(at=AT, reason=LOST)), False
    busy = Reason(Meaning.BEING_PROCESSED)
    yield (
        "the cancel was refused, for example during 3-D Secure",
        (*cancelling, CancelRefused(at=AT, reason=busy)),
        False,
    )
    unsure = ChangeUnsure(at=AT, key=REFUND, reason=LOST)
    yield "the answer to a refund was lost", (*taking, taken, refunding, unsure), False
    yield "a reading was not understood", (*waiting, _seen(Progress.NOT_UNDERSTOOD)), False
    yield "a card was declined", (*waiting, _seen(declined=1)), False
    yield "approved after the cancel", (*late, reserved), False
    yield "and released", (*late, reserved, _seen(Progress.APPROVED, 12900, 0, 12900)), False
    yield (
        "approved and taken after the cancel, and refunded",
        (
            *late,
            taken,
            refunding,
            ChangeAnswered(at=AT, key=REFUND),
            _seen(Progress.APPROVED, 12900, 12900, 0, 12900),
        ),
        False,
    )
    no_funds = ChangeRefused(at=AT, key=REFUND, reason=Reason(Meaning.REFUND_NOT_FUNDED))
    yield "and that refund was refused", (*late, taken, refunding, no_funds), False
    over = (*waiting, CancelRequested(at=AT, why=CancelWhy.DEADLINE), CancelAnswered(at=AT))
    yield "nobody scanned in time", over, False
    yield "and it is over", (*over, _seen(Progress.ENDED)), False
    released = _seen(Progress.APPROVED, 12900, 0, 12900)
    by_hand = (*_asked(CapturePolicy.BY_CASHIER), *waiting[1:], reserved)
    yield "a reservation was released by somebody else", (*by_hand, released), False
    left = (*_asked(), Resumed(at=AT), NotFound(at=AT, final=True))
    yield "the kiosk stopped before Vipps was asked", left, False


def _of_states() -> list[str]:
    lines = ["| what happened | the cashier reads | and does | the customer reads |", "|---|---|---|---|"]
    for what, events, silent in _situations():
        said = say(replay(events), format_money, silent=silent)
        cashier = f"**{said.cashier}.** {said.cashier_text}"
        lines.append(f"| {what} | {cashier} | {said.next_step} | **{said.customer}.** {said.customer_text} |")
    return lines


def main() -> int:
    text = PAGE.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    wanted = before + page() + after
    if "--check" in sys.argv:
        return 0 if wanted == text else 1
    PAGE.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
