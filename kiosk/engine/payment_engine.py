"""Journal the event, decide, publish the new snapshot, then act: the loop that every payment goes through.

For one payment events are recorded one after the other, under its lock; questions to Vipps run beside it, each in a
task that is kept and awaited, and come back as events. Readings never overlap. Nothing is decided here about money:
that is `domain.transitions`. What is decided here is time: when to look, when to ask again, when to stop waiting.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any

from kiosk.domain.commands import (
    AskForPayment,
    ChargeAgain,
    Command,
    ReadPayment,
    RequestCapture,
    RequestRefund,
    SendCancel,
    SendCapture,
    SendRefund,
)
from kiosk.domain.events import (
    CancelRequested,
    CaptureRequested,
    ChangeUnsure,
    ChargeRequested,
    Event,
    LifeOver,
    NotFound,
    QrFailed,
    QrReady,
    RefundRequested,
    Resumed,
)
from kiosk.domain.identifiers import IdempotencyKey, PaymentReference, SaleId
from kiosk.domain.money import Money, to_ask_for
from kiosk.domain.order import Order, OrderLine
from kiosk.domain.payment import (
    OVER_WITHOUT_MONEY,
    SALE_GOES_ON,
    CancelWhy,
    CapturePolicy,
    Change,
    Payment,
    PaymentQr,
    Phase,
    Progress,
    State,
    Totals,
)
from kiosk.domain.reasons import Meaning, Reason
from kiosk.domain.transitions import replay, transition
from kiosk.engine.ports import (
    Clock,
    Entry,
    GatewayError,
    Journal,
    JournalError,
    Names,
    NotSent,
    PaymentGateway,
    Refused,
    Unreadable,
)
from kiosk.engine.questions import Questions
from kiosk.engine.watcher import (
    BELIEVED_FOR,
    CANCEL_PAUSES,
    CHANGE_PAUSES,
    FOLLOW_UPS,
    LIFE_AND_GRACE,
    PATIENCE,
    UNDO_PAUSES,
    UNREACHABLE,
    UNSAID_FOLLOW_UPS,
    Pace,
    may_yet_move,
    pause_before_try,
    to_be_watched,
)

_log = logging.getLogger(__name__)

REFUND_WINDOW = timedelta(days=365)
"""How long after the reservation Vipps refunds (protocol 2.7)."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How this shop wants its payments: settings of design 5 that the engine needs."""

    capture_policy: CapturePolicy = CapturePolicy.AT_ONCE
    show_seconds: int = 300
    poll_seconds: float = 1.0
    take_reserved_at_start: bool = False
    """Money approved while the kiosk was down is taken instead of released."""
    refund_limit_payment: int | None = None
    refund_limit_day: int | None = None
    """Minor units that may be given back at this till for one payment, and in one day of the till's local time."""


@dataclass(slots=True, eq=False)
class _Open:
    """One payment under way: its snapshot, how many entries it has, and when it began on the steady clock."""

    payment: Payment
    entries: int
    began: float
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    reading: asyncio.Lock = field(default_factory=asyncio.Lock)
    look: asyncio.Event = field(default_factory=asyncio.Event)
    watcher: asyncio.Task[None] | None = None
    shown_until: float = float("inf")
    last_answer: float = 0.0
    stirred: float = 0.0
    """When something new was last heard of it."""
    recovering: bool = False
    giving_back: bool = False
    answered: dict[IdempotencyKey, float] = field(default_factory=dict)
    """When Vipps said yes to a capture or refund that no reading has shown yet."""


class PaymentEngine:
    """Takes payments through their lives. All methods belong to one event loop.

    `changed(payment)` is called after each entry, with the snapshot it led to; `silent(reference, is_silent)` when
    Vipps stops or starts answering for a payment; `troubled(error)` when the journal can't be written.
    """

    def __init__(
        self,
        gateway: PaymentGateway,
        journal: Journal,
        clock: Clock,
        names: Names,
        terms: Terms,
        *,
        changed: Callable[[Payment], None] = lambda _: None,
        silent: Callable[[PaymentReference, bool], None] = lambda _, __: None,
        troubled: Callable[[JournalError | None], None] = lambda _: None,
    ) -> None:
        self._ask = Questions(gateway, clock)
        self._journal, self._clock, self._names = journal, clock, names
        self.terms = terms
        self._changed, self._silent, self._troubled = changed, silent, troubled
        self._open: dict[PaymentReference, _Open] = {}
        self._qrs: dict[PaymentReference, PaymentQr] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._watchers: set[asyncio.Task[Any]] = set()
        self._refunding = asyncio.Lock()
        self._closing = False

    # What a cashier can want; `by` is the short name of who wants it

    async def charge(
        self, amount: Money, text: str, by: str = "", lines: tuple[OrderLine, ...] = (), tip: Money | None = None
    ) -> Payment:
        """Start a new sale of goods that cost `amount`; a `tip` is asked for on top of that, in the same payment.

        `lines` are what of `amount` is sold by name. Raises AmountError, or JournalError if the intent can't be
        written: nothing was asked.
        """
        asked = to_ask_for(amount + tip if tip else amount)
        order = Order(SaleId(self._names.new_sale()), asked, text, by, lines, tip)
        return await self._begin(order, attempt=1)

    async def end(self, reference: PaymentReference, why: CancelWhy, by: str = "") -> None:
        """Ask for a payment to end, and its sale if that is about to go on. Does nothing where nothing is to end.

        Nor once a part of it was taken: then the rest is to be released, and what was taken refunded, each by its own
        wish. Nor where only a new QR was wanted, and the customer has approved: then there is nothing to wait for.
        """
        found = await self._find(reference)

        def wish(payment: Payment) -> Event | None:
            if payment.state is State.RESERVED and (payment.totals.captured or why in SALE_GOES_ON):
                return None
            endable = payment.state in {State.REQUESTING, State.WAITING, State.RESERVED, State.CANCELLING}
            wanted = endable or payment.sale_goes_on
            return CancelRequested(at=self._clock.now(), why=why, by=by) if wanted else None

        await self._record(found, wish)
        # The sale may have gone on while this was being written down.
        ended = found.payment
        for one in [each.payment for each in self._open.values()]:
            if one.sale == ended.sale and one.attempt > ended.attempt and not ended.sale_goes_on:
                await self.end(one.reference, why, by)

    async def capture(self, reference: PaymentReference, amount: Money | None = None, by: str = "") -> None:
        """Take what is reserved, or `amount` of it: the goods, or some of them, are handed over.

        Raises Refused, before Vipps is asked, if `amount` is not reserved. Without one, does nothing where nothing can
        be captured.
        """
        payment = (await self._find(reference)).payment
        held = payment.totals.held
        if amount is not None and not 0 < amount.minor_units <= held.minor_units:
            message = f"{amount.minor_units} of {held.minor_units} reserved"
            raise Refused(Reason(Meaning.MORE_THAN_RESERVED if held else Meaning.NOTHING_RESERVED, message=message))
        await self._request_capture(reference, amount or held, by)

    async def release_rest(self, reference: PaymentReference, by: str = "") -> None:
        """Let go of what is reserved and not captured, and keep what was captured."""

        def wish(payment: Payment) -> Event | None:
            if payment.state is State.RESERVED and payment.totals.captured and payment.totals.held:
                return CancelRequested(at=self._clock.now(), why=CancelWhy.REST, by=by)
            return None

        await self._record(await self._find(reference), wish)

    async def refund(self, reference: PaymentReference, amount: Money, why: str, by: str = "") -> None:
        """Give `amount` back. Raises Refused, before Vipps is asked, if that is too much, too late or over a limit."""
        async with self._refunding:  # until it is written down it does not count against the day's limit
            payment = (await self._find(reference)).payment
            left = payment.refundable
            if not 0 < amount.minor_units <= left.minor_units:
                message = f"{amount.minor_units} of {left.minor_units} left"
                raise Refused(Reason(Meaning.REFUND_TOO_MUCH, message=message))
            if self._clock.now() - payment.asked_at > REFUND_WINDOW:
                raise Refused(Reason(Meaning.REFUND_TOO_LATE, message=f"asked for at {payment.asked_at:%Y-%m-%d}"))
            await self._check_refund_limits(payment, amount)
            await self._request_refund(reference, amount, why, by)

    async def _check_refund_limits(self, payment: Payment, amount: Money) -> None:
        limits = self.terms
        given = payment.totals.refunded.minor_units + amount.minor_units
        if limits.refund_limit_payment is not None and given > limits.refund_limit_payment:
            message = f"{given} of at most {limits.refund_limit_payment} for one payment"
            raise Refused(Reason(Meaning.REFUND_LIMIT, message=message))
        if limits.refund_limit_day is None:
            return
        day = self._clock.now().astimezone().date()
        midnight = datetime.combine(day, time()).astimezone()  # by the zone's rules of that hour, not of this one
        today = amount.minor_units
        for entry in await self._journal.refunds_since(midnight):
            other = (await self._find(entry.reference)).payment
            change = next(
                one for one in other.refunds if isinstance(entry.event, RefundRequested) and one.key == entry.event.key
            )
            if change.phase is not Phase.REFUSED and not other.late_approval:
                today += change.amount.minor_units
        if today > limits.refund_limit_day:
            message = f"{today} of at most {limits.refund_limit_day} today"
            raise Refused(Reason(Meaning.REFUND_LIMIT, message=message))

    async def look(self, reference: PaymentReference) -> None:
        """Read a payment now, whether it is settled or not, and learn from it."""
        await self._read(await self._find(reference))

    async def compare(self, reference: PaymentReference) -> tuple[Payment, Totals]:
        """Read a payment now, and learn from it as from any reading; return it as the journal had it, and Vipps' sums.

        A payment that Vipps doesn't know has moved nothing. Raises GatewayError if Vipps could not be read.
        """
        found = await self._find(reference)
        async with found.reading:
            answer = await self._ask.read(found.payment, final=found.recovering)
            if isinstance(answer, GatewayError):
                raise answer
            if isinstance(answer, NotFound):
                return found.payment, Totals.none(found.payment.amount.currency)
            seen, before = answer.observation, found.payment
            await self._record(found, lambda _: answer)
            if seen.progress is Progress.NOT_UNDERSTOOD:
                raise Unreadable(Reason(Meaning.NOT_UNDERSTOOD))
            return before, seen.totals

    async def follow_up(self, reference: PaymentReference) -> None:
        """Read a payment that was over when a kiosk started, and go on as after any other's end."""
        found = await self._find(reference)
        await self._read(found)
        self._watch(found, over=True)

    def payment(self, reference: PaymentReference) -> Payment | None:
        """The newest snapshot of a payment under way."""
        found = self._open.get(reference)
        return found.payment if found else None

    def qr(self, reference: PaymentReference) -> PaymentQr | None:
        """The QR of a payment that may still be paid with it."""
        return self._qrs.get(reference)

    def seconds_shown(self, reference: PaymentReference) -> tuple[float, float] | None:
        """Seconds left and in all until the visible deadline, None while it does not run."""
        found = self._open.get(reference)
        if found is None or found.shown_until == float("inf"):
            return None
        left = max(0.0, found.shown_until - self._clock.monotonic())
        return left, float(found.payment.show_seconds)

    def unsettled(self) -> tuple[Payment, ...]:
        """The payments under way that are not settled, oldest first."""
        return tuple(one.payment for one in self._open.values() if not one.payment.settled)

    # Life of the engine

    async def adopt(self, reference: PaymentReference, qr: PaymentQr | None = None) -> Payment:
        """Take up a payment found open in the journal at start; watch it until settled.

        With `qr`, kept from before and still living, a payment that waits is shown again for what is left of its time.
        """
        found = await self._find(reference)
        found.recovering = True
        waits = found.payment.state is State.WAITING and qr is not None
        if waits and qr:
            self._put_up(found, qr)
        resumed = Resumed(at=self._clock.now(), show_again=waits, take_reserved=self.terms.take_reserved_at_start)
        await self._record(found, lambda _: resumed)
        self._watch(found)
        return found.payment

    async def close(self, patience: float = 5.0) -> None:
        """Stop watching, give questions under way `patience` seconds to come home, then let them go.

        Whatever stays open is in the journal, and is taken up again at the next start.
        """
        self._closing = True
        for watcher in self._watchers:
            watcher.cancel()
        under_way = [task for task in self._tasks if task is not asyncio.current_task()]
        if under_way:
            _, late = await asyncio.wait(under_way, timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)

    # The loop: journal, decide, publish, act

    async def _begin(self, order: Order, attempt: int) -> Payment:
        reference = order.sale.attempt(attempt)
        event = ChargeRequested(
            at=self._clock.now(),
            reference=reference,
            sale=order.sale,
            attempt=attempt,
            amount=order.amount,
            text=order.text,
            capture_policy=self.terms.capture_policy,
            show_seconds=self.terms.show_seconds,
            by=order.by,
            lines=order.lines,
            tip=order.tip,
        )
        decision = transition(None, event)
        await self._append(Entry(reference, 1, event), decision.payment)
        now = self._clock.monotonic()
        found = _Open(decision.payment, 1, now, last_answer=now, stirred=now)
        self._open[reference] = found
        self._changed(found.payment)
        self._carry_out_all(decision.commands)
        return found.payment

    async def _record(self, found: _Open, make: Callable[[Payment], Event | None]) -> None:
        """Record the event that `make` finds fit for the payment as it is now; None if it is too late for one."""
        async with found.lock:
            event = make(found.payment)
            if event is None:
                return
            decision = transition(found.payment, event)
            if decision.payment is not found.payment and decision.payment != found.payment:
                entry = Entry(found.payment.reference, found.entries + 1, event)
                await self._append(entry, decision.payment)
                found.payment, found.entries = decision.payment, found.entries + 1
                found.stirred = self._clock.monotonic()
                if not found.payment.payable:
                    self._qrs.pop(found.payment.reference, None)
                    found.shown_until = float("inf")
                self._changed(found.payment)
            self._carry_out_all(decision.commands)
            self._watch(found)

    async def _append(self, entry: Entry, after: Payment) -> None:
        try:
            await self._journal.append(entry, after)
        except JournalError as error:
            self._troubled(error)
            raise
        self._troubled(None)

    async def _record_for_sure(self, found: _Open, make: Callable[[Payment], Event | None]) -> None:
        """Record what Vipps answered, however long the journal can't be written: what has happened, has happened."""
        while True:
            try:
                return await self._record(found, make)
            except JournalError:
                await self._clock.sleep(1.0)

    async def _find(self, reference: PaymentReference) -> _Open:
        """Find a payment under way, or take up a settled one from the journal."""
        if found := self._open.get(reference):
            return found
        entries = await self._journal.entries(reference)
        if not entries:
            raise KeyError(reference)
        payment = replay([entry.event for entry in entries])
        age = max(0.0, (self._clock.now() - payment.asked_at).total_seconds())
        now = self._clock.monotonic()
        return self._open.setdefault(reference, _Open(payment, len(entries), now - age, stirred=now))

    def _keep(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._kept)
        return task

    def _kept(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            if isinstance(error, JournalError):
                return  # told through `troubled`; the payment is as the journal has it, and is looked at again
            asyncio.get_running_loop().call_exception_handler(
                {"message": f"engine task {task.get_name()} failed", "exception": error, "task": task}
            )

    def _carry_out_all(self, commands: tuple[Command, ...]) -> None:
        for command in commands:
            self._keep(self._carry_out(command), f"{type(command).__name__} {command.reference}")

    async def _carry_out(self, command: Command) -> None:
        match command:
            case AskForPayment(reference=reference):
                await self._ask_for_payment(self._open[reference])
            case ReadPayment(reference=reference):
                self._open[reference].look.set()
            case SendCancel(reference=reference, cancel=cancel):
                await self._send_cancel(self._open[reference], cancel.tries)
            case RequestCapture(reference=reference, amount=amount):
                await self._request_capture(reference, amount)
            case SendCapture(reference=reference, change=change):
                await self._send_change(self._open[reference], change, self._ask.capture)
            case RequestRefund(reference=reference, amount=amount, why=why):
                await self._give_back(self._open[reference], amount, why)
            case SendRefund(reference=reference, change=change):
                await self._send_change(self._open[reference], change, self._ask.refund)
            case ChargeAgain(reference=reference):
                await self._charge_again(self._open[reference])

    async def _charge_again(self, before: _Open) -> None:
        """Start the sale's next payment, unless somebody has ended the sale meanwhile."""
        while before.payment.sale_goes_on:
            last = before.payment
            try:
                order = Order(last.sale, last.amount, last.text, last.by, last.lines, last.tip)
                again = await self._begin(order, last.attempt + 1)
            except JournalError:
                await self._clock.sleep(1.0)
                continue
            now = before.payment
            if not now.sale_goes_on:
                await self.end(again.reference, CancelWhy.CASHIER)
            return

    # Questions to Vipps

    async def _ask_for_payment(self, found: _Open) -> None:
        answer, url = await self._ask.create(found.payment)
        await self._record_for_sure(found, lambda now: answer if _creating(now) else None)
        if url and found.payment.state is State.WAITING:
            await self._show_qr(found, url)

    async def _show_qr(self, found: _Open, url: str) -> None:
        qr = await self._ask.qr(url)
        if isinstance(qr, QrFailed):
            failed = qr
            await self._record_for_sure(found, lambda _: failed)
        elif found.payment.state is State.WAITING:
            self._put_up(found, qr)
            ready = QrReady(at=self._clock.now(), expires_at=qr.expires_at)
            await self._record_for_sure(found, lambda _: ready)
            await self._journal.keep_qr(found.payment.reference, qr)

    def _put_up(self, found: _Open, qr: PaymentQr) -> None:
        """Let the QR be shown until the visible deadline, or until it expires if that is sooner."""
        self._qrs[found.payment.reference] = qr
        lives = (qr.expires_at - self._clock.now()).total_seconds()
        show = min(found.began + found.payment.show_seconds, self._clock.monotonic() + lives)
        found.shown_until = max(show, self._clock.monotonic())
        found.look.set()

    async def _send_cancel(self, found: _Open, tries: int) -> None:
        """Read, ask to end it, and let the next reading say what came of it."""
        await self._clock.sleep(pause_before_try(CANCEL_PAUSES, tries))
        await self._read(found)
        if found.payment.state is State.CANCELLING:
            answer = await self._ask.cancel(found.payment)
            await self._record_for_sure(found, lambda _: answer)

    async def _request_capture(self, reference: PaymentReference, amount: Money, by: str = "") -> None:
        def intent(payment: Payment) -> Event | None:
            if payment.state is not State.RESERVED or not 0 < amount.minor_units <= payment.totals.held.minor_units:
                return None
            at = self._clock.now()
            key = IdempotencyKey.of(reference, "capture", len(payment.captures) + 1, at)
            return CaptureRequested(at=at, key=key, amount=amount, by=by)

        await self._record(await self._find(reference), intent)

    async def _request_refund(self, reference: PaymentReference, amount: Money, why: str, by: str = "") -> None:
        def intent(payment: Payment) -> Event | None:
            if payment.state not in {State.PAID, State.CANCELLING} or payment.asking:
                return None
            at = self._clock.now()
            key = IdempotencyKey.of(reference, "refund", len(payment.refunds) + 1, at)
            return RefundRequested(at=at, key=key, amount=amount, why=why, by=by)

        await self._record(await self._find(reference), intent)

    async def _give_back(self, found: _Open, amount: Money, why: str) -> None:
        """Refund a late approval. Each reading asks for it again until it is done, so one at a time, and patiently."""
        if found.giving_back:
            return
        found.giving_back = True
        try:
            refused = sum(one.phase is Phase.REFUSED for one in found.payment.refunds)
            await self._clock.sleep(pause_before_try(UNDO_PAUSES, refused + 1))
            if found.payment.state is State.CANCELLING and amount.minor_units <= found.payment.totals.kept.minor_units:
                await self._request_refund(found.payment.reference, amount, why)
        finally:
            found.giving_back = False

    async def _send_change(
        self, found: _Open, change: Change, ask: Callable[[Payment, Change], Awaitable[Event]]
    ) -> None:
        await self._clock.sleep(pause_before_try(CHANGE_PAUSES, change.tries))
        payment, key = found.payment, change.key
        if not any(one.key == key and one.phase is Phase.ASKED for one in (*payment.captures, *payment.refunds)):
            return  # a reading has settled it meanwhile
        answer = await ask(payment, change)
        found.answered[key] = self._clock.monotonic()
        await self._record_for_sure(found, lambda _: answer)

    # Watching

    def _watch(self, found: _Open, *, over: bool = False) -> None:
        if found.watcher is None and not self._closing and (over or to_be_watched(found.payment)):
            found.watcher = self._keep(self._watching(found), f"watch {found.payment.reference}")
            self._watchers.add(found.watcher)
            found.watcher.add_done_callback(self._watchers.discard)

    async def _watching(self, found: _Open) -> None:
        try:
            await self._watch_until_settled(found)
            while may_yet_move(found.payment) and await self._is_not_over_after_all(found):
                await self._watch_until_settled(found)
        finally:
            found.watcher = None

    async def _watch_until_settled(self, found: _Open) -> None:
        pace = Pace(self.terms.poll_seconds)
        pause = pace.interval(found.payment, self._age(found), self._still(found))
        while to_be_watched(found.payment):
            await self._wait(found, pause)
            if not to_be_watched(found.payment):
                break
            started = self._clock.monotonic()
            failure = await self._read(found)
            age = self._age(found)
            if failure is None:
                if pace.failures:
                    found.stirred = self._clock.monotonic()  # back in reach: what was still may have moved
                pace = pace.answered()
                pause = pace.interval(found.payment, age, self._still(found)) - (self._clock.monotonic() - started)
            else:
                pace = pace.failed()
                hung = self._clock.monotonic() - started >= PATIENCE
                pause = pace.pause_after_failure(age, failure.again_after, hung, self._names.jitter())
            with contextlib.suppress(JournalError):  # told through `troubled`, and due again after the next reading
                await self._mind_deadlines(found, started, failure)

    async def _wait(self, found: _Open, seconds: float) -> None:
        """Wait until it is time to look, somebody asks for a look, or a deadline is due."""
        until_deadline = found.shown_until - self._clock.monotonic()
        if found.payment.state is State.WAITING and not found.payment.opened and until_deadline > 0:
            seconds = min(seconds, until_deadline)
        if not found.look.is_set() and seconds > 0:
            alarm = asyncio.get_running_loop().call_later(seconds, found.look.set)
            try:
                await found.look.wait()
            finally:
                alarm.cancel()
        found.look.clear()

    async def _read(self, found: _Open) -> GatewayError | None:
        """Read once and record what is seen; return the error if nothing could be learnt."""
        async with found.reading:
            payment = found.payment
            answer = await self._ask.read(payment, final=found.recovering)
            if isinstance(answer, GatewayError):
                return self._unanswered(found, answer)
            found.last_answer = self._clock.monotonic()
            self._silent(payment.reference, False)
            try:
                await self._record(found, lambda _: answer)
            except JournalError as error:
                return NotSent(Reason(Meaning.INTERNAL_ERROR, message=str(error)))
            return None

    def _unanswered(self, found: _Open, error: GatewayError) -> GatewayError:
        if self._clock.monotonic() - found.last_answer > 2 * PATIENCE:
            self._silent(found.payment.reference, True)
        _log.warning("reading %s failed: %s", found.payment.reference, error)
        return error

    async def _mind_deadlines(self, found: _Open, read_at: float, failure: GatewayError | None) -> None:
        now, payment = self._clock.monotonic(), found.payment
        dead = found.began + LIFE_AND_GRACE
        if payment.state is State.WAITING and ((now >= found.shown_until and not payment.opened) or now >= dead):
            await self._record(
                found,
                lambda current: (
                    CancelRequested(at=self._clock.now(), why=CancelWhy.DEADLINE)
                    if current.state is State.WAITING and (not current.opened or now >= dead)
                    else None
                ),
            )
        elif payment.state is State.CANCELLING and read_at >= dead and failure is None and payment.cancel:
            asked = payment.cancel.tries > 1 or payment.cancel.phase is not Phase.ASKED
            if asked and not payment.in_doubt and not payment.totals.reserved:
                await self._record(found, self._life_over)
        elif failure is None and (key := _not_seen_for_long(found, read_at)):
            await self._record(found, lambda current: self._not_seen(current, key))

    def _not_seen(self, payment: Payment, key: IdempotencyKey) -> Event | None:
        """Vipps said yes, and its readings go on saying no: ask again with the same key, which can't do it twice."""
        del self._open[payment.reference].answered[key]
        if payment.asking and payment.asking.key == key and payment.asking.phase is Phase.ANSWERED:
            reason = Reason(Meaning.CAPTURE_FAILED, message="answered with yes, and not to be seen in any reading")
            return ChangeUnsure(at=self._clock.now(), key=key, reason=reason)
        return None

    def _life_over(self, payment: Payment) -> Event | None:
        """Vipps has had its ten minutes and the grace, and still says open: nobody can approve it any more."""
        if payment.state is State.CANCELLING and not payment.totals.reserved:
            return LifeOver(at=self._clock.now())
        return None

    async def _is_not_over_after_all(self, found: _Open) -> bool:
        """Look again at a payment that was over: a late approval must not stay unseen (protocol 2.14, 4)."""
        ended = self._clock.monotonic()
        at_once = (0.0,) if found.payment.state is State.PAID else ()  # no reading has followed the refusal of a refund
        for after in (*at_once, *FOLLOW_UPS, *UNSAID_FOLLOW_UPS):
            if after in UNSAID_FOLLOW_UPS and not found.payment.unsaid:
                break
            due, read_at = ended + after, float("-inf")
            while read_at < due:  # somebody may ask for a look before
                await self._wait(found, due - self._clock.monotonic())
                read_at = self._clock.monotonic()
                while found.payment.settled and await self._read(found):
                    await self._wait(found, UNREACHABLE)
                if not found.payment.settled:
                    return True
        return False

    def _age(self, found: _Open) -> float:
        return self._clock.monotonic() - found.began

    def _still(self, found: _Open) -> float:
        return self._clock.monotonic() - found.stirred

    def forget_settled(self, keep: frozenset[PaymentReference] = frozenset()) -> None:
        """Let go of settled payments that nobody follows up any more; the journal has them."""
        for reference, found in list(self._open.items()):
            in_use = found.watcher or found.lock.locked() or found.reading.locked()
            if found.payment.settled and not in_use and reference not in keep:
                del self._open[reference]


def _not_seen_for_long(found: _Open, read_at: float) -> IdempotencyKey | None:
    """The key of a change that Vipps said yes to, and that its readings have not shown for too long."""
    change = found.payment.asking
    if change is None or change.phase is not Phase.ANSWERED:
        return None
    return change.key if read_at - found.answered.setdefault(change.key, read_at) > BELIEVED_FOR else None


def _creating(payment: Payment) -> bool:
    """Whether an answer to the creation still means something (it may be over, or known from a reading)."""
    return payment.state in {State.REQUESTING, State.CANCELLING} or payment.state in OVER_WITHOUT_MONEY
