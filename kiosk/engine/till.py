"""The till: which payment is on the counter, which page the cashier is on, and what both screens say about it.

Its methods are the cashier's verbs: plain, quick, to be called on the engine's event loop. A verb that means nothing
now does nothing. After every change the whole of both screens is published; nothing is patched.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from datetime import date
from typing import Any

from kiosk.domain.basket import Basket
from kiosk.domain.errors import AmountError
from kiosk.domain.formats import format_money
from kiosk.domain.frozen import replace
from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import MAXIMUM_TO_ASK_FOR, MINIMUM_TO_ASK_FOR, Money
from kiosk.domain.order import payer_text
from kiosk.domain.payment import CancelWhy, Payment, Phase, State
from kiosk.domain.phrase import phrase, sentences
from kiosk.domain.reasons import WORDS
from kiosk.domain.slip import Document, Kind, documents
from kiosk.domain.staff import Deed
from kiosk.domain.transitions import replay
from kiosk.engine.basket_desk import BasketDesk, Quick
from kiosk.engine.condition import UNKNOWN, Condition, maintenance_until, status_line
from kiosk.engine.day import DayDesk
from kiosk.engine.day_counter import DayCounter
from kiosk.engine.day_page import sign_for_words
from kiosk.engine.evidence import Evidence, evidence_of
from kiosk.engine.looking import look_up, read_search
from kiosk.engine.payment_engine import PaymentEngine, Terms
from kiosk.engine.ports import (
    Clock,
    CountBook,
    GatewayError,
    Group,
    HistoryRow,
    IssuedSlip,
    Journal,
    JournalError,
    Names,
    PaymentGateway,
    SlipBook,
    Staff,
)
from kiosk.engine.present import (
    Place,
    Sight,
    again,
    on_the_counter,
    screens,
    slip_notice,
    tells_the_cashier,
    tells_the_customer,
    what_is_said,
)
from kiosk.engine.recovery import look_back, still_on_the_counter, take_up
from kiosk.engine.screens import RUNNING_OUT, CashierPage, Looking, Notice, Screens, Tablets, TimeLeft, Tone
from kiosk.engine.slips import Auto, SlipCounter, SlipDesk, SlipTerms
from kiosk.engine.staff_desk import StaffDesk
from kiosk.engine.tip_desk import TipDesk

_log = logging.getLogger(__name__)

PAID_STAYS = 5.0
"""Seconds after which a paid result makes way for the keypad by itself (design 6)."""
FAREWELL_STAYS = 7.0
"""Seconds for which the customer still sees the outcome after the cashier has gone on."""
CUSTOMER_NOTICE_STAYS = 30.0
CODE_STAYS = 60.0
"""Seconds for which a customer may take a slip along from their screen."""
PAGE_OF_HISTORY = 50


class Till:
    """One counter. Make it, `open` it, call the cashier's verbs, `close` it. `publish` gets both screens each time.

    `staff` are the cashiers who may sign in, and `lock_after` the seconds without a touch after which they are asked
    again (0: never). `quick` is what stands on keys beside the keypad; its verbs are those of `basket`. `tips` are the
    percentages that the customer may choose from before a payment is made.
    """

    def __init__(
        self,
        gateway: PaymentGateway,
        journal: Journal,
        clock: Clock,
        names: Names,
        terms: Terms,
        place: Place,
        publish: Callable[[Screens], None],
        slips: SlipTerms | None = None,
        book: SlipBook | None = None,
        staff: Staff | None = None,
        lock_after: float = 0,
        counts: CountBook | None = None,
        tips: tuple[int, ...] = (),
        quick: Quick | None = None,
    ) -> None:
        """`slips` says how slips are given out, and `book` where that is noted; without them none are.

        `counts` is where the count of the day is kept over a restart.
        """
        self._gateway, self._journal, self._clock = gateway, journal, clock
        self._place, self._publish_to = place, publish
        self.slips: SlipDesk | None = None
        self._slip: SlipCounter | None = None
        if slips is not None and book is not None:
            self.slips = SlipDesk(book, clock, slips, changed=self._slips_changed, unsure=self._slip_unsure)
            self._slip = SlipCounter(self.slips, book)
        self.engine = PaymentEngine(
            gateway,
            journal,
            clock,
            names,
            terms,
            changed=self._payment_changed,
            silent=self._silence_changed,
            troubled=self._journal_troubled,
        )
        self._day = DayCounter(
            DayDesk(self.engine, journal, clock, moved=self._day_moved, counts=counts),
            journal,
            clock,
            place,
            self.slips,
            in_sight=lambda: self._page is CashierPage.DAY,
            changed=self._publish,
        )
        self._by = ""
        self._staff = StaffDesk(
            staff,
            clock,
            lock_after,
            on_counter=lambda: self._sells,
            at_counter=lambda: self._page is CashierPage.AMOUNT and (self._sells or self._current is not None),
            signed_in=self.signed_in,
            locked=self._put_away,
            changed=self._publish,
            do=self._do,
            timer=self._timer,
            stop=self._stop_timer,
        )
        self._tips = TipDesk(tips, clock, changed=self._publish, timer=self._timer, stop=self._stop_timer)
        self.basket = BasketDesk(
            quick or Quick(), place.money, may=self._may_pick, begun=self.warm_up, changed=self._publish
        )
        self._page = CashierPage.AMOUNT
        self._pending: Money | None = None
        self._unwanted = False
        """The payment is to end as soon as it is written down."""
        self._current: PaymentReference | None = None
        self._farewell: Payment | None = None
        self._known: dict[PaymentReference, Payment] = {}
        self._silent: set[PaymentReference] = set()
        self._condition = UNKNOWN
        self._notices: tuple[Notice, ...] = ()
        self._customer_notice = ""
        self._blocked = ""
        self._viewed: PaymentReference | None = None
        self._viewed_payment: Payment | None = None
        self._viewed_message = ""
        self._history: tuple[HistoryRow, ...] = ()
        self._viewed_evidence: tuple[Evidence, ...] = ()
        self._looking = Looking(self._today())
        self._may_older = False
        self._tablets: Tablets | None = None
        self._number = 0
        self._said: tuple[object, ...] = ()
        self._seen: Sight | None = None
        self._shown: Screens | None = None
        self._returns_at: float | None = None
        self._slip_from = CashierPage.AMOUNT
        self._counted: PaymentReference | None = None
        self._warns = False
        self._timers: dict[str, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[Any]] = set()

    async def open(self) -> None:
        """Take up what an earlier run left open, and show the keypad. May raise JournalError.

        A payment that people may still be standing over comes back to the counter; the others go to the tray.
        """
        await self._staff.open()
        on_counter = await still_on_the_counter(self._journal, self._clock)
        if on_counter:
            self._current = on_counter[0]
            await self.engine.adopt(*on_counter)
        await take_up(self.engine, self._journal)
        if self.slips:
            await self.slips.open()
        self._publish()
        self._do(look_back(self.engine, self._journal, self._clock))

    async def close(self) -> None:
        """Stop. What is open stays in the journal and is taken up at the next start."""
        for task in (*self._timers.values(), *self._tasks):
            task.cancel()
        await asyncio.gather(*self._timers.values(), *self._tasks, return_exceptions=True)
        if self.slips:
            await self.slips.close()
        await self.engine.close()

    # Who stands at the till

    def signed_in(self, name: str) -> None:
        """From now on `name`, a cashier's short name, is who asks for things; empty for nobody in particular."""
        if name != self._by:
            self.basket.empty()
        self._by = name

    def switch_cashier(self) -> None:
        """Somebody else wants to sign in."""
        self._staff.switch()

    def choose_cashier(self, name: str) -> None:
        """Somebody says who they are; their PIN is asked for next."""
        self._staff.choose(name)

    def enter_pin(self, pin: str) -> None:
        """A whole PIN: of whoever signs in, or of whoever allows what was wished."""
        self._staff.enter(pin)

    def signing_back(self) -> None:
        """Take back what a PIN is asked for; a sale that is on the counter is in sight again."""
        if self._sells and not self._by:
            self._page = CashierPage.AMOUNT
        self._staff.back()

    def look_at_staff(self) -> None:
        """The cashiers, or what they may do, may have changed."""
        self._do(self._staff.look())

    def stirred(self) -> None:
        """Somebody touched the cashier's screen; nothing is said about it."""
        self._staff.stirred()

    def _may(self, deed: Deed) -> bool:
        """Whether whoever is signed in may do it; else it is asked who they are."""
        if self._staff.may(deed):
            return True
        self._staff.ask_who()
        return False

    def _put_away(self) -> None:
        """Nobody is signed in any more: what was looked at is for nobody else's eyes."""
        self._page = CashierPage.AMOUNT
        self._tips.take_back()
        self.basket.empty()
        if self._is_result():
            self._current = None
        self._viewed = self._viewed_payment = None
        self._history, self._looking = (), Looking(self._today())
        self._day.so_far()

    # The cashier's verbs: a sale

    def warm_up(self) -> None:
        """The first digit of an amount: get ready, and let go of the former customer."""
        self._stop_timer("return")
        self._stop_timer("farewell")
        self._farewell = None
        self._customer_notice = ""
        if self._current and self._is_result():
            self._current = None
        self._publish()
        self._do(self._gateway.warm_up())

    def charge(self, amount: Money, text: str = "", typed: Money | None = None) -> None:
        """Ask for `amount`: what is in the basket, and what was `typed`, which is all of it unless that is said.

        Where the shop wants it, a tip is asked for before. Does nothing while a sale is on the counter, nor where
        `amount` is not their sum: the cashier was shown another one.
        """
        if self._sells:
            return self._publish()
        if not self._may(Deed.SELL):
            return None
        wanted = self.basket.with_typed(amount if typed is None else typed)
        if wanted.amount != amount:
            return self._publish()
        self.warm_up()
        self._page = CashierPage.AMOUNT
        text, by = payer_text(text, wanted.text or self._place.shop), self._by

        def go_on(tip: Money | None) -> None:
            self._pending = amount + tip if tip else amount
            self._publish()
            self._do(self._charge(wanted, text, by, tip))

        return self._tips.ask(amount, go_on)

    def choose_tip(self, question: int, percent: int) -> None:
        """Somebody answers that question for a tip, the customer or the cashier: so many percent, 0 for none."""
        self._tips.answer(question, percent)

    def _may_pick(self) -> bool:
        return not self._sells and self._page is CashierPage.AMOUNT and self._may(Deed.SELL)

    async def _charge(self, wanted: Basket, text: str, by: str, tip: Money | None) -> None:
        try:
            payment = await self.engine.charge(wanted.amount, text, by, wanted.lines(self._today()), tip)
            self._current = payment.reference
            self.basket.empty()
            if self._unwanted:
                self._do(self.engine.end(payment.reference, CancelWhy.CASHIER, by))
        except JournalError:
            pass  # said by `_journal_troubled`; nothing was asked
        except AmountError as error:
            _log.warning("%s", error)
            self._announce(
                phrase("The amount can't be asked for"),
                phrase(
                    "Vipps takes amounts from {least} to {most}.",
                    least=self._place.money(Money(MINIMUM_TO_ASK_FOR)),
                    most=self._place.money(Money(MAXIMUM_TO_ASK_FOR)),
                ),
            )
        finally:
            self._pending, self._unwanted = None, False
            self._publish()

    def cancel(self) -> None:
        """Ask for the payment on the page to end; or take the question for a tip back, before there is a payment."""
        if self._tips.asks and self._page is CashierPage.AMOUNT:
            self._tips.take_back()
            self._publish()
        elif self._tips.wanted and self._pending is not None and self._page is CashierPage.AMOUNT:
            self._unwanted = True  # tapped over a question that was answered in the same instant
            self._publish()
        else:
            self._end(CancelWhy.CASHIER)

    def another_way(self) -> None:
        """The customer pays by other means: end the payment safely."""
        self._end(CancelWhy.ANOTHER_WAY)

    def more_time(self) -> None:
        """Show a new QR for the same sale, once the old one is surely dead."""
        self._end(CancelWhy.MORE_TIME)

    def customer_wants_time(self) -> None:
        """The customer asks for more time at their own screen, whatever page the cashier looks at."""
        if self._current:
            self._do(self.engine.end(self._current, CancelWhy.MORE_TIME))
        else:
            self._publish()

    def hand_over(self) -> None:
        """The goods are handed over: take the reserved money."""
        by = self._by
        if self._may(Deed.CAPTURE):
            self._do_on_page(lambda reference: self.engine.capture(reference, by=by))

    def leave(self) -> None:
        """Back to the keypad. A payment that is still open goes to the tray and is chased on."""
        payment = self._current_payment()
        if self._current and payment:
            if payment.state in {State.REQUESTING, State.WAITING}:
                self._do(self.engine.end(self._current, CancelWhy.ANOTHER_WAY, self._by))
            elif payment.state is State.CANCELLING or payment.sale_goes_on:  # nobody waits for a new QR any more
                self._do(self.engine.end(self._current, CancelWhy.CASHIER, self._by))
            if self._is_result():
                self._farewell = payment
                self._timer("farewell", FAREWELL_STAYS, self._farewell_over)
        self._stop_timer("return")
        self._put_slip_away()
        self._current = None
        self._page = CashierPage.AMOUNT
        self.engine.forget_settled()
        self._known = {reference: one for reference, one in self._known.items() if not one.settled}
        self._publish()

    def shown(self, reference: str) -> None:
        """The payment's QR stands on the customer's screen."""
        _log.info("the QR of %s is on the customer's screen", reference)

    def look_again(self) -> None:
        """Ask Vipps about the payment on the page."""
        self._do_on_page(self._look)

    def warn(self, title: str, text: str) -> None:
        """Tell the cashier something that is about no payment: it stays until it is dismissed."""
        self._announce(title, text)

    # How the kiosk is doing, as it is found from outside

    def clock_is_off(self, seconds: int) -> None:
        """Our clock is so many seconds ahead of Vipps', or behind, if negative."""
        self._is(replace(self._condition, clock_off=seconds))

    def disk_has(self, free_bytes: int | None) -> None:
        """So much room is left on the journal's disk; None if nobody can tell."""
        self._is(replace(self._condition, free_bytes=free_bytes))

    def journal_is_unsound(self) -> None:
        """Something is missing from the journal, or was changed."""
        self._is(replace(self._condition, journal_unsound=True))

    def _is(self, condition: Condition) -> None:
        before, self._condition = self._condition, condition
        if status_line(before, self._place.market) != status_line(condition, self._place.market):
            self._publish()

    def dismiss(self, number: int) -> None:
        """The cashier has seen a notice."""
        self._notices = tuple(notice for notice in self._notices if notice.number != number)
        self._publish()

    # The cashier's verbs: looking back

    def open_history(self) -> None:
        """Show the newest payments."""
        self._page, self._looking = CashierPage.HISTORY, Looking(self._today())
        self._stop_timer("return")
        self._do(self._load_history(()))

    def search(self, text: str, day: date | None = None, group: Group | None = None) -> None:
        """Show the payments that `text` means (see `looking`), of a local `day` and of a `group`."""
        self._looking = Looking(self._today(), text.strip(), day, group)
        self._do(self._load_history(()))

    def older(self) -> None:
        """Show the next page of older payments below the ones shown."""
        if self._may_older:
            self._do(self._load_history(self._history))
        else:
            self._publish()

    def open_payment(self, reference: str) -> None:
        """Show one payment's page."""
        self._do(self._view(PaymentReference(reference)))

    def open_tablets(self) -> None:
        """Show how a tablet becomes the customer's screen."""
        if self._tablets:
            self._stop_timer("return")
            self._page = CashierPage.TABLETS
        self._publish()

    def show_tablets(self, tablets: Tablets | None) -> None:
        """Say how many tablets show the customer's screen, and how another one is let in; None: none may."""
        self._tablets = tablets
        self._publish()

    def back(self) -> None:
        """From a page to the one before it, and at last to the counter."""
        if self._page is CashierPage.SLIP:
            return self._leave_slip()
        if self._page is CashierPage.DAY and self._day.so_far():
            return self._publish()
        if (self._page is CashierPage.PAYMENT and self._history) or self._page is CashierPage.DAY:
            self._page = CashierPage.HISTORY
        else:
            self._page = CashierPage.AMOUNT
        self._viewed = self._viewed_payment = None
        return self._publish()

    def refund(self, minor_units: int, why: str) -> None:
        """Give part or all of the payment on the page back."""
        text, viewed, reference = payer_text(why, "refund"), self._viewed_payment, self._on_page()

        def give_back(by: str) -> None:
            def refund(reference: PaymentReference, amount: Money) -> Coroutine[Any, Any, None]:
                return self.engine.refund(reference, amount, text, by)

            if reference:
                self._do(self._change(reference, minor_units, refund))

        if self._staff.may(Deed.REFUND) or reference is None or viewed is None:
            give_back(self._by)
            self._publish()
        else:
            amount = self._place.money(Money(minor_units, viewed.amount.currency))
            what = phrase("Give back {amount} of {reference}?", amount=amount, reference=reference)
            self._staff.ask_for(Deed.REFUND, what, give_back)

    def capture(self, minor_units: int) -> None:
        """Take part or all of what is reserved for the payment on the page."""

        by = self._by

        def take(reference: PaymentReference, amount: Money) -> Coroutine[Any, Any, None]:
            return self.engine.capture(reference, amount, by)

        if self._may(Deed.CAPTURE):
            self._do_on_page(lambda reference: self._change(reference, minor_units, take))

    def release_rest(self) -> None:
        """Let go of what is reserved for the payment on the page, and keep what was taken of it."""
        by = self._by
        if self._may(Deed.RELEASE):
            self._do_on_page(lambda reference: self.engine.release_rest(reference, by))

    # The cashier's verbs: the day

    def open_day(self) -> None:
        """Show the figures since the last Z."""
        self._page = CashierPage.DAY
        self._day.so_far()
        self._day.hush()
        self._stop_timer("return")
        self._publish()
        self._do(self._day.look())

    def compare_day(self) -> None:
        """Hold every payment of the day against what Vipps says. It may be left, and goes on."""
        self._day.hush()
        self._do(self._day.compare())

    def ask_to_close(self) -> None:
        """Get ready to close the day: compare it if that was not just done, then say what will happen."""
        self._day.hush()
        self._do(self._day.ask_to_close())

    def close_day(self, signed_by: str) -> None:
        """Close it. `signed_by` is who signs for what does not add up; empty where nothing has to be signed for.

        At a till that knows its cashiers nobody signs by a name that is typed: the manager does who closes it.
        """
        if self._day.asking is None:
            self._publish()
        elif not self._staff.known:
            self._do(self._day.close(signed_by))
        elif self._staff.may(Deed.CLOSE_DAY):
            self._do(self._day.close(self._by))
        else:
            what = sentences(phrase("Close the day?"), sign_for_words(self._day.asking))
            self._staff.ask_for(Deed.CLOSE_DAY, what, lambda by: self._do(self._day.close(by)))

    def open_z(self, number: int) -> None:
        """Show an earlier Z; the day so far for a number that is not in the list."""
        self._day.open_z(number)

    def print_day(self) -> None:
        """Print the Z that is shown, or an X of the day so far."""
        self._do(self._day.print())

    async def count_day(self) -> None:
        """Count what happened since the last Z ahead of time, so that the page has its figures at once."""
        await self._day.count_ahead()

    def _day_moved(self) -> None:
        self._day.moved()

    # The cashier's verbs: slips

    def open_slip(self) -> None:
        """Lay the slip of the payment on the page before the cashier."""
        payment = self._viewed_payment if self._page is CashierPage.PAYMENT else self._current_payment()
        if payment and self._slip and self._page is not CashierPage.SLIP:
            self._do(self._open_slip(payment, self._slip))
        else:
            self._publish()

    def print_slip(self) -> None:
        """Print it: the original the first time, then copies."""
        self._do_with_slip(lambda slip: slip.print())

    def show_slip(self) -> None:
        """Let the customer take it along as a code, for a minute."""
        if self._slip and self._slip.sight and not self._is_free():
            return self._publish()  # a payment's code stands there, and nothing beside it
        return self._do_with_slip(self._show_slip)

    def hide_slip(self) -> None:
        """Take the code away again."""
        self._stop_timer("code")
        if self._slip:
            self._slip.hide()
        self._publish()

    def other_slip(self) -> None:
        """Lay the payment's next slip there."""
        self._do_with_slip(lambda slip: slip.other())

    def withdraw_slip(self) -> None:
        """Take back what waits for the printer."""
        self._do_with_slip(lambda slip: slip.withdraw())

    # What the verbs set going

    def _do_with_slip(self, work: Callable[[SlipCounter], Coroutine[Any, Any, None]]) -> None:
        if self._slip and self._page is CashierPage.SLIP:
            self._do(work(self._slip))
        else:
            self._publish()

    async def _open_slip(self, payment: Payment, slip: SlipCounter) -> None:
        await slip.open(payment)
        if slip.sight:
            self._stop_timer("return")
            self._slip_from, self._page = self._page, CashierPage.SLIP
        self._publish()

    async def _show_slip(self, slip: SlipCounter) -> None:
        await slip.show()
        self._timer("code", CODE_STAYS, self.hide_slip)
        self._publish()

    def _leave_slip(self) -> None:
        self._page = self._slip_from
        self._put_slip_away()
        payment = self._current_payment()
        if self._page is CashierPage.AMOUNT and payment and payment.state is State.PAID:
            self._timer("return", PAID_STAYS, self.leave)
        self._publish()

    def _put_slip_away(self) -> None:
        self._stop_timer("code")
        if self._slip:
            self._slip.close()

    def _print_by_itself(self, before: Payment | None, payment: Payment) -> None:
        """The shop may want a slip of all that is paid here and of all that is given back."""
        if self.slips is None or self.slips.terms.auto is not Auto.ALWAYS or before is None:
            return
        if payment.settled and payment.totals.captured:
            for document in documents(payment):
                is_new = (
                    before.state is not State.PAID
                    if document.kind is Kind.PAYMENT
                    else (document.number > sum(one.phase is Phase.DONE for one in before.refunds))
                )
                if is_new:
                    self._do(self._print(self.slips, payment, document))

    async def _print(self, slips: SlipDesk, payment: Payment, document: Document) -> None:
        await slips.print(payment, document)

    def _slips_changed(self) -> None:
        if self._slip and self._slip.sight:
            self._do(self._slip.refresh())
        else:
            self._publish()

    def _slip_unsure(self, slip: IssuedSlip) -> None:
        title, text, tone = slip_notice(slip)
        self._notices = (*self._notices, Notice(self._next_notice(), title, text, tone))

    def _end(self, why: CancelWhy) -> None:
        by = self._by
        self._do_on_page(lambda reference: self.engine.end(reference, why, by))

    def _do_on_page(self, work: Callable[[PaymentReference], Coroutine[Any, Any, None]]) -> None:
        if reference := self._on_page():
            self._do(work(reference))
        else:
            self._publish()

    async def _look(self, reference: PaymentReference) -> None:
        self._viewed_message = ""
        await self.engine.look(reference)
        await self._refresh_view(reference)

    async def _change(
        self,
        reference: PaymentReference,
        minor_units: int,
        move: Callable[[PaymentReference, Money], Coroutine[Any, Any, None]],
    ) -> None:
        """Capture or refund an amount that a cashier typed; why it can't be is said on the payment's page."""
        payment = self.engine.payment(reference) or self._viewed_payment
        if payment is None:
            return
        self._viewed_message = ""
        try:
            await move(reference, Money(minor_units, payment.amount.currency))
        except GatewayError as error:
            words = WORDS[error.reason.meaning]
            self._viewed_message = sentences(words.cashier, words.next_step)
        await self._refresh_view(reference)

    async def _view(self, reference: PaymentReference) -> None:
        self._viewed_message = ""
        self._stop_timer("return")
        self._page = CashierPage.PAYMENT
        self._viewed = reference
        await self._refresh_view(reference)

    async def _refresh_view(self, reference: PaymentReference) -> None:
        if self._viewed == reference:
            entries = await self._journal.entries(reference)
            payment = self.engine.payment(reference)
            if payment is None:
                payment = replay([entry.event for entry in entries]) if entries else None
            self._viewed_payment, self._viewed_evidence = payment, evidence_of(entries)
        self._publish()

    async def _load_history(self, shown: tuple[HistoryRow, ...]) -> None:
        looking, last = self._looking, shown[-1] if shown else None
        before = (last.asked_at, last.reference) if last else None
        queries = read_search(looking.text, looking.today, looking.day, looking.group)
        rows = tuple(await look_up(self._journal, queries, before, PAGE_OF_HISTORY + 1))
        if looking is self._looking:  # else somebody has typed on meanwhile
            self._history = shown + rows[:PAGE_OF_HISTORY]
            self._may_older = len(rows) > PAGE_OF_HISTORY
        self._publish()

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, JournalError):
            self._journal_troubled(error)
        self._publish()  # a tap that changed nothing is answered, too: a display holds its button until then
        if error and not isinstance(error, JournalError):
            asyncio.get_running_loop().call_exception_handler(
                {"message": "a tap at the till failed", "exception": error, "task": task}
            )

    # What the engine tells

    def _payment_changed(self, payment: Payment) -> None:
        reference = payment.reference
        before = self._known.get(reference)
        self._known[reference] = payment
        if payment.settled:
            self._silent.discard(reference)
        current = self._current_payment()
        if current and current.sale == payment.sale and payment.attempt > current.attempt:
            self._current = reference  # the sale goes on with its next payment
        if reference == self._viewed:
            self._viewed_payment = payment
        if reference != self._current:
            self._tell_about(before, payment)
        elif payment.state is State.PAID and (before is None or before.state is not State.PAID):
            self._timer("return", PAID_STAYS, self.leave)
        self._print_by_itself(before, payment)
        if payment.settled and reference not in {self._current, self._viewed}:
            self._known.pop(reference, None)
        if self._page is CashierPage.DAY and not self._day.comparing:
            self._do(self._day.count())
        self._publish()

    def _tell_about(self, before: Payment | None, payment: Payment) -> None:
        undoing = payment.late_approval and payment.state is State.CANCELLING
        if before is None and not undoing:  # not under way until now: only what begins is news
            return
        told = tells_the_cashier(before, payment, lambda money: format_money(money, self._place.market))
        watched = payment.reference == self._viewed and payment.state is State.PAID  # its page says so already
        if told and not watched:
            title, text, tone = told
            self._notices = (*self._notices, Notice(self._next_notice(), title, text, tone))
        if message := tells_the_customer(payment):
            self._customer_notice = message
            self._timer("customer notice", CUSTOMER_NOTICE_STAYS, self._customer_notice_over)

    def _announce(self, title: str, text: str) -> None:
        self._notices = (*self._notices, Notice(self._next_notice(), title, text, Tone.WARNING))
        self._publish()

    def _next_notice(self) -> int:
        return max((notice.number for notice in self._notices), default=0) + 1

    def _silence_changed(self, reference: PaymentReference, is_silent: bool) -> None:
        answers, before = not is_silent, self._condition
        if (reference in self._silent) == is_silent and before.answers is answers:
            return
        (self._silent.add if is_silent else self._silent.discard)(reference)
        if before.answers is not answers:
            self._condition = replace(before, answers=answers, answers_since=self._clock.now())
        self._publish()

    def _journal_troubled(self, error: JournalError | None) -> None:
        said = _why_blocked(error) if error else ""
        if said != self._blocked:
            self._blocked = said
            self._publish()

    # Looking and publishing

    def _current_payment(self) -> Payment | None:
        if self._current is None:
            return None
        return self.engine.payment(self._current) or self._known.get(self._current)

    def _on_page(self) -> PaymentReference | None:
        return self._viewed if self._page is CashierPage.PAYMENT else self._current

    @property
    def _sells(self) -> bool:
        """A sale is on the counter, and not over."""
        return self._tips.asks or self._pending is not None or (self._current is not None and not self._is_result())

    def _is_result(self) -> bool:
        payment = self._current_payment()
        return payment is None or (payment.settled and not payment.sale_goes_on)

    def _is_free(self) -> bool:
        """Whether nobody is being asked for money."""
        return not self._sells

    def _today(self) -> date:
        return self._clock.now().astimezone().date()

    def _sight(self) -> Sight:
        current = self._current_payment()
        counting = current and current.state is State.WAITING and not current.opened
        left = self.engine.seconds_shown(current.reference) if current and counting else None
        return Sight(
            self._place,
            self._page,
            tip=self._tips.sight(),
            pending=self._pending,
            current=current,
            farewell=self._farewell,
            qr=self.engine.qr(current.reference) if current else None,
            time_left=TimeLeft(*left) if left else None,
            warns=self._warns,
            silent=bool(current and current.reference in self._silent),
            tray=tuple(one for one in self.engine.unsettled() if one.reference != self._current),
            notices=self._notices,
            blocked=self._blocked,
            condition=self._how_it_is(),
            viewed=self._viewed_payment,
            viewed_message=self._viewed_message,
            history=self._history,
            viewed_evidence=self._viewed_evidence,
            looking=self._looking,
            may_older=self._may_older,
            day=self._day.screen(self._by, not self._staff.known) if self._page is CashierPage.DAY else None,
            returns_in=max(0.0, self._returns_at - self._clock.monotonic()) if self._returns_at else None,
            customer_notice=self._customer_notice,
            printer=self.slips.said if self.slips else "",
            gives_slips=self.slips is not None,
            offers_slip=self.slips is not None and self.slips.terms.auto is not Auto.NEVER,
            slip=self._slip.sight if self._slip else None,
            basket=self.basket.screen(),
            tablets=self._tablets,
            signing=self._staff.signing(),
            signed_in=self._staff.name,
            may_switch=bool(self._staff.name) and not self._sells,
        )

    def _how_it_is(self) -> Condition:
        condition = self._condition
        if condition.answers is False:
            return replace(condition, maintenance_until=maintenance_until(self._clock.now()))
        return condition

    def _publish(self) -> None:
        sight = self._sight()
        self._number += 1
        if self._shown and sight == self._seen:  # nothing has changed, and still a tap is answered by a new number
            self._shown = again(self._number, self._shown)
        else:
            said = on_the_counter(sight)
            news = what_is_said(sight, said)
            self._shown = screens(self._number, sight, said, sounds=news != self._said)
            self._seen, self._said = sight, news
        self._publish_to(self._shown)
        self._count_down(sight)

    def _count_down(self, sight: Sight) -> None:
        """See to it that the last seconds of each deadline are told of once: a new QR has a reference of its own."""
        counted = sight.current.reference if sight.current and sight.time_left else None
        if counted == self._counted:
            return
        self._counted = counted
        self._stop_timer("time")
        if sight.time_left:
            self._timer("time", max(0.0, sight.time_left.left - RUNNING_OUT), self._time_runs_out)

    def _time_runs_out(self) -> None:
        self._warns = True
        self._publish()
        self._warns = False

    # Timers

    def _timer(self, name: str, seconds: float, then: Callable[[], None]) -> None:
        self._stop_timer(name)
        if name == "return":
            self._returns_at = self._clock.monotonic() + seconds

        async def wait() -> None:
            await self._clock.sleep(seconds)
            del self._timers[name]
            then()

        self._timers[name] = asyncio.get_running_loop().create_task(wait())

    def _stop_timer(self, name: str) -> None:
        if name == "return":
            self._returns_at = None
        if timer := self._timers.pop(name, None):
            timer.cancel()

    def _farewell_over(self) -> None:
        self._farewell = None
        self._publish()

    def _customer_notice_over(self) -> None:
        self._customer_notice = ""
        self._publish()


def _why_blocked(error: JournalError) -> str:
    """Why no payment can be started now, for the cashier, and at its end for whoever runs the kiosk."""
    return phrase(
        "No payment can be started: the kiosk can't write down what it asks for. Take another means of payment, and "
        "tell the person who runs this kiosk: {detail}",
        detail=str(error),
    )
