"""The work behind the command line: each command one coroutine that returns its exit status (design 5)."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.app import Plan, log_head, open_engine, open_journal, read_journal
from kiosk.config import EXIT_CODE, Settings
from kiosk.domain.events import Event
from kiosk.domain.formats import format_date, format_money
from kiosk.domain.identifiers import IdempotencyKey, PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.order import OrderLine, payer_text
from kiosk.domain.payment import CancelWhy, CapturePolicy, Change, Payment, Phase, State, Step
from kiosk.domain.reasons import WORDS, Meaning, Reason
from kiosk.domain.transitions import replay, transition
from kiosk.engine.evidence import evidence_of
from kiosk.engine.payment_engine import PaymentEngine
from kiosk.engine.ports import Clock, GatewayError, Group, Journal, JournalDamaged
from kiosk.engine.recovery import recover as recover_all
from kiosk.journal.head import Wanted
from kiosk.journal.snapshot import snapshot_of
from kiosk.journal.sqlite_journal import SqliteJournal
from kiosk.report import Report, complain, say, why_not
from kiosk.table import Wanted as WantedRows
from kiosk.table import rows

IN_DOUBT = "IN_DOUBT"
"""What a payment in doubt is called where others are called by their state."""

EXIT_OF = {State.PAID: 0, State.CANCELLED: 2, State.EXPIRED: 3, State.REFUSED: 4}
EXIT_REFUSED = 4
EXIT_IN_DOUBT = 5

PAY_PATIENCE = 12 * 60.0
"""Seconds after which `pay` stops waiting for a payment in doubt: longer than any payment can live."""


@asynccontextmanager
async def _open_engine(
    plan: Plan, changed: Callable[[Payment], None]
) -> AsyncIterator[tuple[PaymentEngine, SqliteJournal, Clock]]:
    """Open an engine, and say first what the journal has lost; the work goes on."""
    async with open_engine(plan, changed) as parts:
        for one in parts[1].lost:
            complain(f"{plan.settings.journal.path}: {one}; `kiosk doctor` says what to do")
        yield parts


async def pay(plan: Plan, minor_units: int, text: str, qr_file: Path | None, report: Report, *, by: str = "") -> int:
    """Make one sale without screens. SIGINT is the cashier's cancel; a second one stops waiting."""
    newest: list[Payment] = []
    moved = asyncio.Event()

    def changed(payment: Payment) -> None:
        if newest and payment.sale != newest[-1].sale:
            return
        newest.append(payment)
        report.payment(payment)
        moved.set()

    async with _open_engine(plan, changed) as (engine, _, clock):
        payment = await engine.charge(Money(minor_units), payer_text(text, plan.settings.shop.name), by)
        interrupts = 0
        shown: set[PaymentReference] = set()
        deadline = clock.monotonic() + PAY_PATIENCE

        def interrupted() -> None:
            nonlocal interrupts
            interrupts += 1
            moved.set()

        with _on_interrupt(interrupted):
            asked_to_end = False
            while True:
                payment = newest[-1]
                if payment.settled and not payment.sale_goes_on:
                    if why := why_not(payment):
                        complain(why)
                    return EXIT_OF[payment.state]
                if payment.state is State.RESERVED and payment.capture_policy is CapturePolicy.BY_CASHIER:
                    complain(_still_reserved(payment))
                    return EXIT_IN_DOUBT
                if interrupts > 1 or clock.monotonic() > deadline:
                    return EXIT_IN_DOUBT
                if interrupts and not asked_to_end:
                    asked_to_end = True
                    await engine.end(payment.reference, CancelWhy.CASHIER, by)
                qr = engine.qr(payment.reference)
                if qr and payment.qr_expires_at and payment.reference not in shown:
                    shown.add(payment.reference)
                    if qr_file:
                        await asyncio.to_thread(qr_file.write_bytes, qr.image)
                    report.qr(payment, qr, str(qr_file) if qr_file else None)
                moved.clear()
                try:
                    async with asyncio.timeout(max(0.01, deadline - clock.monotonic())):
                        await moved.wait()
                except TimeoutError:
                    continue


async def recover(plan: Plan, patience: float, report: Report) -> int:
    """Settle everything that was left open; what waits for its goods is left to the shop."""
    async with _open_engine(plan, report.payment) as (engine, journal, clock):
        left = await recover_all(engine, journal, clock, patience)
        for payment in left:
            if payment.waits_for_cashier:
                complain(_still_reserved(payment))
            else:
                complain(f"{payment.reference} is still {payment.word}; run `kiosk recover` again later")
        return 0 if all(one.waits_for_cashier for one in left) else EXIT_IN_DOUBT


def _still_reserved(payment: Payment) -> str:
    name, taken = payment.reference, payment.totals.captured
    how = f"is reserved but for {format_money(taken)}" if taken else "is reserved, not taken"
    by = format_date(payment.take_by)
    return f"{name} {how}: `kiosk capture {name}` takes it, `kiosk release {name}` lets it go; take it by {by}"


async def refund(
    plan: Plan,
    reference: str,
    minor_units: int | None,
    why: str,
    patience: float,
    report: Report,
    *,
    another: bool = False,
    by: str = "",
) -> int:
    """Give money back; the rest of the payment when no amount is given.

    An earlier refund that is still in doubt is finished first, with its own key; a payment that was already given back
    whole is not asked about again. The same amount once more is only given back if `another` says that it is meant.
    """
    moved = asyncio.Event()

    def changed(payment: Payment) -> None:
        report.payment(payment)
        moved.set()

    async with _open_engine(plan, changed) as (engine, journal, clock):
        name = PaymentReference(reference)
        if not await journal.entries(name):
            complain(f"{name} is not in the journal {plan.settings.journal.path}")
            return EXIT_REFUSED
        pending: set[IdempotencyKey] = set()
        if name in await journal.unsettled():
            left = await _replayed(journal, name)
            pending = {one.key for one in left.refunds if one.phase not in {Phase.DONE, Phase.REFUSED}}
            await engine.adopt(name)
            if await _settle(engine, name, clock.monotonic() + patience, moved, reserved_is_enough=True):
                return EXIT_IN_DOUBT
        else:
            await engine.look(name)
        payment = engine.payment(name)
        assert payment is not None
        if payment.state is State.RESERVED:
            hint = f"`kiosk release {name}` lets it go; what was taken can be given back after that"
            return _refused(Reason(Meaning.REFUND_OF_RESERVATION, message=hint))
        if minor_units is None and payment.state is State.PAID and not payment.refundable:
            report.payment(payment, always=True)
            return 0
        amount = payment.refundable if minor_units is None else Money(minor_units, payment.amount.currency)
        finished = [one.amount for one in payment.refunds if one.key in pending and one.phase is Phase.DONE]
        if minor_units is not None and amount in finished:
            # Not another one of the same amount, but this very one: it was in doubt, and has just been finished.
            report.payment(payment, always=True)
            return 0
        earlier = _same_refund(payment, amount)
        if earlier and minor_units is not None and not another:
            complain(
                f"{format_money(amount)} of {name} was given back at {earlier.astimezone():%Y-%m-%d %H:%M} already; "
                "add --again to give back as much once more"
            )
            return EXIT_REFUSED
        before = len(payment.refunds)
        try:
            await engine.refund(name, amount, payer_text(why, "refund"), by)
        except GatewayError as error:
            return _refused(error.reason)
        if await _settle(engine, name, clock.monotonic() + patience, moved):
            return EXIT_IN_DOUBT
        return _how_it_went((await _looked_at_if_refused(engine, name, lambda now: now.refunds)).refunds[before:])


def _same_refund(payment: Payment, amount: Money) -> datetime | None:
    """When the same amount was given back before, if it was."""
    asked_at = [moment.at for moment in payment.timeline if moment.step is Step.REFUND_ASKED]
    same = [
        at
        for at, one in zip(asked_at, payment.refunds, strict=True)
        if one.amount == amount and one.phase is not Phase.REFUSED
    ]
    return same[-1] if same else None


def _refused(reason: Reason | None) -> int:
    words = WORDS[reason.meaning if reason else Meaning.INTERNAL_ERROR]
    detail = f" ({reason.message})" if reason and reason.message else ""
    complain(f"{words.cashier} {words.next_step}{detail}")
    return EXIT_REFUSED


async def _looked_at_if_refused(
    engine: PaymentEngine, name: PaymentReference, changes: Callable[[Payment], tuple[Change, ...]]
) -> Payment:
    """Read the payment once more if the last of its `changes` was refused: after any error the reading is the truth."""
    payment = engine.payment(name)
    assert payment is not None
    if changes(payment) and changes(payment)[-1].phase is Phase.REFUSED:
        await engine.look(name)
    return engine.payment(name) or payment


def _how_it_went(changes: tuple[Change, ...]) -> int:
    return _refused(changes[-1].reason) if changes and changes[-1].phase is Phase.REFUSED else 0


async def capture(
    plan: Plan,
    reference: str,
    minor_units: int | None,
    patience: float,
    report: Report,
    *,
    another: bool = False,
    by: str = "",
) -> int:
    """Take reserved money, or `minor_units` of it: the goods, or some of them, were handed over.

    An earlier capture that is still in doubt is finished first, with its own key; what was taken whole is not asked
    for again. The same amount once more is only taken if `another` says that it is meant.
    """
    async with _reserved(plan, reference, patience, report) as held:
        if isinstance(held, int):
            return held
        engine, payment = held.engine, held.payment
        if payment.state is State.PAID and minor_units is None:
            return 0
        amount = payment.totals.held if minor_units is None else Money(minor_units, payment.amount.currency)
        same = [one for one in payment.captures if one.amount == amount and one.phase is not Phase.REFUSED]
        if minor_units is not None and any(one.key in held.finished for one in same):
            # Not another one of the same amount, but this very one: it was in doubt, and has just been finished.
            return 0
        if payment.state is not State.RESERVED:
            return _nothing_reserved(payment)
        if minor_units is not None and same and not another:
            taken = f"{format_money(amount)} of {payment.reference} was taken already"
            complain(f"{taken}; add --again to take as much once more")
            return EXIT_REFUSED
        before = len(payment.captures)
        try:
            await engine.capture(payment.reference, amount, by)
        except GatewayError as error:
            return _refused(error.reason)
        if await held.settle():
            return EXIT_IN_DOUBT
        after = await _looked_at_if_refused(engine, payment.reference, lambda now: now.captures)
        return _how_it_went(after.captures[before:])


async def release(plan: Plan, reference: str, patience: float, report: Report, *, by: str = "") -> int:
    """Let go of what is reserved and not taken: the whole payment, or the rest of it."""
    async with _reserved(plan, reference, patience, report) as held:
        if isinstance(held, int):
            return held
        engine, payment = held.engine, held.payment
        if payment.totals.cancelled and payment.settled:
            return 0
        if payment.state is not State.RESERVED:
            return _nothing_reserved(payment)
        if payment.totals.captured:
            await engine.release_rest(payment.reference, by)
        else:
            await engine.end(payment.reference, CancelWhy.CASHIER, by)
        if await held.settle():
            return EXIT_IN_DOUBT
        return 0 if held.payment.totals.cancelled else _nothing_reserved(held.payment)


def _nothing_reserved(payment: Payment) -> int:
    complain(f"nothing is reserved of {payment.reference}: it is {payment.word}")
    return EXIT_REFUSED


@dataclass(frozen=True, slots=True)
class _Held:
    """A payment about whose reservation somebody decides. `finished`: the captures that were in doubt, and are done."""

    engine: PaymentEngine
    name: PaymentReference
    finished: frozenset[IdempotencyKey]
    settle: Callable[[], Awaitable[bool]]
    """Waits until nothing is under way; true if that takes too long."""

    @property
    def payment(self) -> Payment:
        """The payment as it stands now."""
        payment = self.engine.payment(self.name)
        assert payment is not None
        return payment


@asynccontextmanager
async def _reserved(plan: Plan, reference: str, patience: float, report: Report) -> AsyncIterator[_Held | int]:
    """Find a payment whose reserved money is to be taken or released, as it stands at Vipps; else why not, as a status.

    One that only waits is not taken up as one that a kiosk left open: if it should have been taken at once, that would
    release it. `patience` is in seconds.
    """
    moved = asyncio.Event()

    def changed(payment: Payment) -> None:
        report.payment(payment)
        moved.set()

    async with _open_engine(plan, changed) as (engine, journal, clock):
        name = PaymentReference(reference)

        async def settle() -> bool:
            return await _settle(engine, name, clock.monotonic() + patience, moved, reserved_is_enough=True)

        if not await journal.entries(name):
            complain(f"{name} is not in the journal {plan.settings.journal.path}")
            yield EXIT_REFUSED
            return
        left = await _replayed(journal, name)
        pending = {one.key for one in left.captures if one.phase not in {Phase.DONE, Phase.REFUSED}}
        if left.settled or (left.state is State.RESERVED and not left.in_doubt):
            await engine.look(name)
        else:
            await engine.adopt(name)
        if await settle():
            yield EXIT_IN_DOUBT
            return
        payment = engine.payment(name)
        assert payment is not None
        report.payment(payment)
        done = {one.key for one in payment.captures if one.phase is Phase.DONE}
        yield _Held(engine, name, frozenset(pending & done), settle)


async def _settle(
    engine: PaymentEngine,
    name: PaymentReference,
    deadline: float,
    moved: asyncio.Event,
    *,
    reserved_is_enough: bool = False,
) -> bool:
    """Wait until a payment is settled, or only holds money; True if it still is not at `deadline` (steady clock)."""
    loop = asyncio.get_running_loop()

    def open_still(payment: Payment) -> bool:
        resting = payment.state is State.RESERVED and not payment.in_doubt and not payment.asking
        return not payment.settled and not (reserved_is_enough and resting)

    while (payment := engine.payment(name)) and open_still(payment):
        moved.clear()
        try:
            async with asyncio.timeout(max(0.0, deadline - loop.time())):
                await moved.wait()
        except TimeoutError:
            complain(f"{name} is still {payment.word}; the same command finishes it later")
            return True
    return False


async def history(settings: Settings, wanted: WantedRows, report: Report) -> int:
    """List the journal's payments, newest first."""
    word, left = wanted.word, wanted.limit
    # One in doubt is open, and is not called by its state.
    asked = replace(wanted, word=Group.OPEN.value if word == IN_DOUBT else word, limit=None)
    async with read_journal(settings) as journal:
        async for row in rows(journal, asked):
            if left is not None and left <= 0:
                break
            if not word or word in {row.word, *(set(Group) - {Group.PAID})}:
                report.listed(await _replayed(journal, row.reference))
                left = None if left is None else left - 1
    return 0


async def _replayed(journal: Journal, reference: PaymentReference) -> Payment:
    return replay([entry.event for entry in await journal.entries(reference)])


async def show(settings: Settings, reference: str, report: Report) -> int:
    """Show one payment, entry by entry."""
    async with read_journal(settings) as journal:
        entries = await journal.entries(PaymentReference(reference))
    if not entries:
        complain(f"{reference} is not in the journal {settings.journal.path}")
        return EXIT_REFUSED
    payment: Payment | None = None
    answers = {one.number: {"evidence": one.answer} for one in evidence_of(entries)}
    for entry in entries:
        payment = transition(payment, entry.event).payment
        more: dict[str, Any] = {**answers.get(entry.number, {})}
        if by := getattr(entry.event, "by", ""):
            more = {**more, "by": by}
        if lines := getattr(entry.event, "lines", ()):
            more = {**more, "lines": [_line(one) for one in lines]}
        report.payment(payment, entry.event.at, always=True, event=_name(entry.event), **more)
    return 0


def _line(sold: OrderLine) -> dict[str, Any]:
    return {"name": sold.name, "price": sold.price.minor_units, "count": sold.count, "vat_permille": sold.vat}


async def verify(settings: Settings, wanted: Wanted | None) -> int:
    """Check the whole journal: every page, every entry and the chain over them, and what it once had."""
    path = settings.journal.path
    async with read_journal(settings) as journal:
        try:
            entries = await journal.verify()
        except JournalDamaged as error:
            complain(str(error))
            return 1
        missing = [str(one) for one in journal.lost]
        if wanted and (why := await journal.missing(wanted)):
            missing.append(f"the head {wanted} is not in the chain: {why}")
        head = journal.head
    say(f"{path}: {entries} entries, {'a sound chain' if missing else 'whole and unchanged'}; head {head}")
    for why in missing:
        complain(f"{path}: {why}")
    return 1 if missing else 0


async def backup(settings: Settings, file: Path) -> int:
    """Copy the whole journal to `file`, also beside a running kiosk, and check that the copy is whole."""
    if _is_in_use(file, settings.journal.path):
        complain(f"{file} is a journal in use: choose another place for the backup")
        return EXIT_CODE
    async with read_journal(settings) as journal:
        await journal.backup(file)
    with snapshot_of(file) as copied:
        copy = await SqliteJournal.open(copied)
        try:
            entries = await copy.verify()
        finally:
            await copy.close()
    log_head("backed up", copy.head)
    say(f"{file}: {entries} entries, whole; head {copy.head}")
    return 0


def _is_in_use(file: Path, journal: Path) -> bool:
    """Whether `file` is the journal itself, or another till's: a copy put there would be its end."""
    wal = file.with_name(file.name + "-wal")
    return file.resolve() == journal.resolve() or (wal.exists() and wal.stat().st_size > 0)


async def accept(settings: Settings) -> int:
    """Note that the losses found so far are known."""
    async with open_journal(settings) as journal:
        new = await journal.accept_losses()
    for one in new:
        say(f"{settings.journal.path}: accepted: {one}")
    if not new:
        say(f"{settings.journal.path}: nothing is missing")
    return 0


def _name(event: Event) -> str:
    return type(event).__name__


@contextmanager
def _on_interrupt(act: Callable[[], None]) -> Iterator[None]:
    """Let SIGINT and SIGTERM call `act` on the loop."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, act)
        except NotImplementedError:  # Windows: asyncio.run turns Ctrl+C into a cancellation; the journal remembers
            break
    try:
        yield
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError):
                loop.remove_signal_handler(number)
