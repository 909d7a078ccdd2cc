"""When to look at a payment again: pure pace, no waiting of its own.

The pace follows protocol 4: once a second while the QR is up, every two seconds after three minutes, more often
for a minute once the customer has it in the app; the pause that Vipps asks for is honoured, failures are answered with
growing pauses, and a reading that hung is repeated at once, because it has cost its time already.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.domain.payment import OVER_WITHOUT_MONEY, Doubt, Payment, Phase, State

PATIENCE = 2.5
"""Seconds after which a reading counts as hung: noticed and repeated within 3 (design 7)."""

EAGER, EAGER_FOR = 0.55, 60.0
"""Seconds between readings for so many seconds after the customer opened the payment or tried a card: now it is close,
and two people look at a screen. 109 a minute of the 120 that Vipps allows for one payment, for a minute at most."""
BRISK_FOR = 180.0
SLOW = 2.0
CALM = 5.0
"""Seconds between readings of a payment that waits for people: reserved, until the goods are handed over."""
BACK_OFF = (1.0, 2.0, 4.0, 5.0)
UNREACHABLE = 15.0
"""Seconds between tries once Vipps has been out of reach for long: when it is back, it is noticed at once."""
PATIENT_AFTER = (15 * 60.0, 60 * 60.0)
PATIENT = (30.0, 300.0)
"""A payment about which nothing new is heard is asked about for ever, but less and less often."""

LIFE_AND_GRACE = 11 * 60.0
"""Seconds from the asking until Vipps has surely ended a payment that nobody approved: ten minutes and one of grace."""
FOLLOW_UPS = (60.0, 300.0, 900.0)
"""Seconds after the end at which a payment that was over without money is read again (protocol 4)."""
UNSAID_FOLLOW_UPS = (3600.0, 2 * 3600.0, 6 * 3600.0, 24 * 3600.0)
"""And on, where Vipps never said that it is over: a bank may take an hour to decide (protocol 2.10, amount 201)."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How one payment is read: `regular` seconds from start to start, `failures` in a row so far."""

    regular: float = 1.0
    failures: int = 0

    def interval(self, payment: Payment, age: float, still: float) -> float:
        """Seconds from the start of one good reading to the next.

        `age` counts from when the payment was asked for, `still` from when anything new was last heard of it.
        """
        for after, pause in reversed(tuple(zip(PATIENT_AFTER, PATIENT, strict=True))):
            if still > after:
                return pause
        if payment.state is State.RESERVED:
            return CALM
        if payment.state is State.WAITING and payment.opened and still < EAGER_FOR:
            return min(EAGER, self.regular)
        if age > BRISK_FOR or payment.doubt is Doubt.ANSWER:
            return max(SLOW, self.regular)
        return self.regular

    def answered(self) -> Pace:
        """The pace after a reading that succeeded."""
        return replace(self, failures=0) if self.failures else self

    def failed(self) -> Pace:
        """The pace after a reading that did not."""
        return replace(self, failures=self.failures + 1)

    def pause_after_failure(self, age: float, again_after: float | None, hung: bool, jitter: float) -> float:
        """Seconds to pause after a failed reading; `jitter` from 0 to 1 keeps many tills from asking in step."""
        if hung and self.failures <= 1 and again_after is None:
            return 0.0
        pause = BACK_OFF[min(self.failures, len(BACK_OFF)) - 1] * (0.75 + 0.5 * jitter)
        if age > PATIENT_AFTER[0]:
            pause = max(pause, UNREACHABLE)
        return max(pause, again_after or 0.0)


BELIEVED_FOR = 10.0
"""Seconds for which a yes to a capture or refund may run ahead of the readings; after that it is in doubt."""

CANCEL_PAUSES = (0.0, 1.0, 3.0, 8.0, 15.0)
CHANGE_PAUSES = (0.0, 1.0, 3.0, 8.0, 15.0)
"""Seconds before the n-th try of one write. Vipps takes five a minute for each payment (protocol 2.1)."""


UNDO_PAUSES = (0.0, 15.0, 60.0, 300.0, 900.0, 3600.0)
"""Seconds before the n-th refund of a late approval, if Vipps refused those before: the account may be empty."""


def pause_before_try(pauses: tuple[float, ...], tries: int) -> float:
    """Seconds to wait before the `tries`-th request, counted from 1."""
    return pauses[min(tries, len(pauses)) - 1]


def to_be_watched(payment: Payment) -> bool:
    """Whether reading it can tell anything: not while its creation is under way, not when it is settled."""
    if payment.state is State.REQUESTING and not payment.in_doubt:
        return False
    return not payment.settled


def may_yet_move(payment: Payment) -> bool:
    """Whether a settled payment may still turn out otherwise: what Vipps has got late, it may carry out late.

    Over without money: approved after all. Paid: a refund was refused. It may have been asked for before without an
    answer, and the earlier request still be carried out; or whoever refused it is not who carries it out.
    """
    if payment.state in OVER_WITHOUT_MONEY:
        return True
    return any(change.phase is Phase.REFUSED for change in payment.refunds)
