"""A counter for engine tests: the real engine on virtual time, a memory journal, and a Vipps made of a few lines.

FakeVipps behaves: it keeps sums, refuses what can't be, and answers to keys. What it does wrong, a test tells it to:
`vipps.next("capture", lost_after)` and so on, one failure for one call.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

from kiosk.domain.identifiers import IdempotencyKey, PaymentReference, PspReference
from kiosk.domain.money import Money
from kiosk.domain.payment import Observation, Payment, PaymentQr, Progress, State, Totals
from kiosk.domain.reasons import Meaning, Reason
from kiosk.engine.payment_engine import PaymentEngine, Terms
from kiosk.engine.ports import InDoubt, Journal, JournalError, NoSuchPayment, NotSent, Refused
from kiosk.journal.memory_journal import MemoryJournal
from tests.support.virtual_time import VirtualClock

DOWN = Reason(Meaning.VIPPS_UNAVAILABLE, message="scripted")


@dataclass
class Account:
    """What FakeVipps knows of one payment, in minor units."""

    asked: int
    reserved: int = 0
    captured: int = 0
    released: int = 0
    refunded: int = 0
    opened: bool = False
    declined: int = 0
    ended: bool = False
    keys: set[str] = field(default_factory=set)
    captures: list[int] = field(default_factory=list)


class FakeVipps:
    """A PaymentGateway that keeps books."""

    def __init__(self, clock: VirtualClock) -> None:
        self.accounts: dict[PaymentReference, Account] = {}
        self.calls: list[tuple[str, float]] = []
        self.keys_sent: list[tuple[str, IdempotencyKey]] = []
        self.clock = clock
        self._scripts: dict[str, list[Callable[[Awaitable[None]], Awaitable[None]]]] = defaultdict(list)
        self.qr_lives = 300.0

    def next(self, operation: str, *failures: Callable[[Awaitable[None]], Awaitable[None]]) -> None:
        """Let the coming calls of `operation` fail, one after the other."""
        self._scripts[operation].extend(failures)

    def reads(self) -> list[float]:
        return [at for operation, at in self.calls if operation == "read"]

    async def _call(self, operation: str, work: Callable[[], None]) -> None:
        self.calls.append((operation, self.clock.monotonic()))

        async def happen() -> None:
            work()

        script = self._scripts[operation]
        if script:
            await script.pop(0)(happen())
        else:
            await asyncio.sleep(0.1)
            await happen()

    async def warm_up(self) -> None:
        await self._call("warm_up", lambda: None)

    async def create(self, reference: PaymentReference, amount: Money, text: str) -> str:
        def work() -> None:
            if reference in self.accounts:
                raise InDoubt(Reason(Meaning.REFERENCE_USED, "Merchant", "34"))
            self.accounts[reference] = Account(amount.minor_units)

        await self._call("create", work)
        return f"https://vipps.example/{reference}"

    async def qr(self, url: str) -> PaymentQr:
        await self._call("qr", lambda: None)
        return PaymentQr(
            "https://qr.example/1", b"png", "image/png", self.clock.now() + timedelta(seconds=self.qr_lives)
        )

    async def read(self, reference: PaymentReference, amount: Money) -> Observation:
        await self._call("read", lambda: None)
        account = self.accounts.get(reference)
        if account is None:
            raise NoSuchPayment(Reason(Meaning.REFERENCE_UNKNOWN, "Merchant", "35"))
        sums = (account.reserved, account.captured, account.released, account.refunded)
        progress = Progress.APPROVED if account.reserved else Progress.ENDED if account.ended else Progress.OPEN
        return Observation(
            progress,
            Totals(*(Money(one) for one in sums)),
            opened=account.opened,
            declined_attempts=account.declined,
            psp_reference=PspReference("5001420062") if account.reserved else None,
            done=frozenset(account.keys),
        )

    async def cancel(self, reference: PaymentReference, text: str, key: IdempotencyKey) -> None:
        def work() -> None:
            account = self.accounts[reference]
            if account.captured and account.captured + account.released == account.reserved:
                raise Refused(Reason(Meaning.ALREADY_CAPTURED, "Payment", "51"))
            account.released = account.reserved - account.captured
            account.ended = True

        self.keys_sent.append(("cancel", key))
        await self._call("cancel", work)

    async def capture(self, reference: PaymentReference, amount: Money, text: str, key: IdempotencyKey) -> None:
        def work() -> None:
            account = self.accounts[reference]
            if key in account.keys:
                return
            if amount.minor_units > account.reserved - account.captured - account.released:
                raise Refused(Reason(Meaning.NOTHING_RESERVED, "Payment", "62"))
            account.captured += amount.minor_units
            account.captures.append(amount.minor_units)
            account.keys.add(key)

        self.keys_sent.append(("capture", key))
        await self._call("capture", work)

    async def refund(self, reference: PaymentReference, amount: Money, text: str, key: IdempotencyKey) -> None:
        def work() -> None:
            account = self.accounts[reference]
            if key in account.keys:
                return
            if amount.minor_units > account.captured - account.refunded:
                raise Refused(Reason(Meaning.REFUND_TOO_MUCH, "Payment", "71"))
            account.refunded += amount.minor_units
            account.keys.add(key)

        self.keys_sent.append(("refund", key))
        await self._call("refund", work)

    # The customer

    def approve(self, reference: PaymentReference) -> None:
        account = self.accounts[reference]
        assert not account.ended, "the payment is over"
        account.opened, account.reserved = True, account.asked

    def take_directly(self, reference: PaymentReference) -> None:
        self.approve(reference)
        self.accounts[reference].captured = self.accounts[reference].asked


async def lost_before(happens: Awaitable[None]) -> None:
    """The request never arrives; the caller can't know."""
    happens.close()  # type: ignore[attr-defined]
    await asyncio.sleep(15)
    raise InDoubt(DOWN)


async def lost_after(happens: Awaitable[None]) -> None:
    """It happens; the answer is lost."""
    await happens
    await asyncio.sleep(15)
    raise InDoubt(DOWN)


async def no_network(happens: Awaitable[None]) -> None:
    """It surely never left."""
    happens.close()  # type: ignore[attr-defined]
    raise NotSent(DOWN)


async def hung(happens: Awaitable[None]) -> None:
    """No answer, ever."""
    happens.close()  # type: ignore[attr-defined]
    await asyncio.sleep(3600)


def turned_away(again_after: float) -> Callable[[Awaitable[None]], Awaitable[None]]:
    """429 with Retry-After."""

    async def fail(happens: Awaitable[None]) -> None:
        happens.close()  # type: ignore[attr-defined]
        raise NotSent(Reason(Meaning.TOO_MANY_REQUESTS), again_after=again_after)

    return fail


def refused(meaning: Meaning, *, same: bool = False) -> Callable[[Awaitable[None]], Awaitable[None]]:
    """Vipps says no."""

    async def fail(happens: Awaitable[None]) -> None:
        happens.close()  # type: ignore[attr-defined]
        raise Refused(Reason(meaning), same=same)

    return fail


class CountingNames:
    """Sale ids in order, no chance."""

    def __init__(self, prefix: str = "till-1-20261123-101500") -> None:
        self.prefix, self.sales = prefix, 0

    def new_sale(self) -> str:
        self.sales += 1
        return f"{self.prefix}-{self.sales:04}"

    def jitter(self) -> float:
        return 0.5


@dataclass
class Counter:
    """Everything a test touches."""

    vipps: FakeVipps
    journal: Journal
    clock: VirtualClock
    engine: PaymentEngine
    seen: list[Payment] = field(default_factory=list)
    silence: list[bool] = field(default_factory=list)
    trouble: list[JournalError | None] = field(default_factory=list)

    async def until(self, reference: PaymentReference, *states: State, within: float = 3600) -> Payment:
        """Let time pass until the payment is in one of `states` and settled or in need of people."""
        async with asyncio.timeout(within):
            while True:
                payment = self.engine.payment(reference)
                if payment and payment.state in states:
                    return payment
                await asyncio.sleep(0.05)

    async def seconds(self, seconds: float) -> None:
        """Let time pass."""
        await asyncio.sleep(seconds)


@asynccontextmanager
async def counter(
    terms: Terms = Terms(), journal: Journal | None = None, vipps: FakeVipps | None = None
) -> AsyncIterator[Counter]:
    """Open a counter, and close its engine afterwards."""
    clock = vipps.clock if vipps else VirtualClock()
    vipps = vipps or FakeVipps(clock)
    journal = journal or MemoryJournal()
    names = CountingNames()
    made = Counter(vipps, journal, clock, None)  # type: ignore[arg-type]
    made.engine = PaymentEngine(
        vipps,
        journal,
        clock,
        names,
        terms,
        changed=made.seen.append,
        silent=lambda _, is_silent: made.silence.append(is_silent),
        troubled=made.trouble.append,
    )
    try:
        yield made
    finally:
        await made.engine.close(patience=30)
