"""What must hold whenever anything happens, told from three sides: Vipps' ledger, the journal, and both screens.

Nothing here asks the engine. The ledger is the emulator's World; the journal is what is safe on the disk; the screens
are what was published. `broken` collects what did not hold; one is enough to fail a history.
"""

from __future__ import annotations

import json
import logging
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kiosk.domain.day import Figures
from kiosk.domain.formats import format_money
from kiosk.domain.identifiers import IdempotencyKey, PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.payment import OVER_WITHOUT_MONEY, Payment, State
from kiosk.domain.tip import offers
from kiosk.domain.transitions import replay
from kiosk.emulator import records
from kiosk.emulator.records import Phase
from kiosk.emulator.world import NotPossible, World
from kiosk.engine.ports import Entry
from kiosk.engine.screens import CashierPage, CashierScreen, CustomerPage, CustomerScreen, Screens, Sound
from kiosk.simulator.disk import Intents
from kiosk.vipps.wire import Operation, Request

INVARIANTS = {
    "sums": "captured <= reserved <= asked, refunded <= captured",
    "one-capture": "never two captures of one sale, nor of one part of it",
    "one-payable": "never two payable payments for one sale",
    "no-orphan": "every reservation ends captured or released",
    "screen-paid": "no screen says paid unless the ledger does",
    "screen-over": "no screen says over while the customer can still pay or money is held or kept",
    "screen-why": "no screen says that the customer cancelled unless the customer did",
    "intent-first": "every money call has an earlier committed intent with its key",
    "refund-wanted": "no more is refunded than the journal asked for",
    "part-wanted": "no more is captured than the journal asked for, where it asked for parts",
    "tip-chosen": "a sale has no tip but one that was offered for it, the same on each of its payments",
    "screens-agree": "the two screens agree",
    "right-qr": "the QR on the screen is that of the payment on the page",
    "settles": "everything settles within 60 seconds of reachable Vipps",
    "journal-true": "when settled, the journal's sums are the ledger's",
    "days-add-up": "when settled, the Zs together say what the ledger says, wherever they were cut",
    "no-secret": "no secret and no QR link in any log line",
    "no-crash": "no task of the kiosk fails, and none waits for ever",
}
"""Every invariant by its name, and what it says."""

SECRETS = ("eyJ", "/r/", "token=", "client-secret", "e301e301", "Bearer ")
"""What no log line may hold: tokens, QR and landing page links, keys (those of the emulator, which are all it has)."""

MONEY_CALLS = {
    Operation.INITIATE: "initiate",
    Operation.CANCEL: "cancel",
    Operation.CAPTURE: "capture",
    Operation.REFUND: "refund",
}


@dataclass(frozen=True, slots=True)
class Broken:
    """One invariant that did not hold."""

    name: str
    at: float
    what: str

    def __str__(self) -> str:
        return f"{self.name} ({INVARIANTS[self.name]}) at {self.at:.3f} s: {self.what}"


class Watch:
    """Sees everything, believes nobody. `checked` counts how often each invariant was looked at."""

    def __init__(self, world: World, now: Callable[[], float], percents: tuple[int, ...] = ()) -> None:
        self.world, self._now = world, now
        self._percents = percents
        self._asked: CustomerScreen | None = None
        """The question for a tip that was seen last, until its sale is written down or nobody is asked any more."""
        self._tips: dict[str, Money | None] = {}
        self.broken: list[Broken] = []
        self.checked: Counter[str] = Counter()
        self.intents: dict[str, Intents] = {}
        self.over_by_us: set[str] = set()
        self._given: set[str] = set()
        self._payments_of: dict[str, list[str]] = defaultdict(list)
        self.on_counter = ""
        """The payment on the counter, as last shown; empty while a tip is chosen or a tap waits to be written down."""
        self._newest_sale = ""

    def say(self, name: str, what: str) -> None:
        """Note that an invariant is broken."""
        if len(self.broken) < 20:
            self.broken.append(Broken(name, self._now(), what))

    # The journal

    def written(self, entry: Entry, after: Payment) -> None:
        """An entry is safe on the disk."""
        intents = self.intents.get(entry.reference)
        if intents is None:
            intents = self.intents[entry.reference] = Intents(after.amount.minor_units, {})
            self._newest_sale = sale_of(entry.reference)
            self._check_tip(after)
            self._payments_of[self._newest_sale].append(entry.reference)
        intents.take(entry, after)

    def _check_tip(self, payment: Payment) -> None:
        self.checked["tip-chosen"] += 1
        said, asked = f"{payment.amount} with a tip of {payment.tip} for {payment.reference}", self._asked
        if payment.attempt > 1:
            if payment.tip != self._tips[payment.sale]:
                self.say("tip-chosen", f"{said}; the sale has another one")
            return
        self._tips[payment.sale], self._asked = payment.tip, None
        if asked is None or asked.tip is None:
            if payment.tip or offers(payment.amount, self._percents):
                self.say("tip-chosen", f"{said}, and nobody was asked")
            return
        goods = payment.amount - payment.tip if payment.tip else payment.amount
        offered = {line.tip_text for line in asked.tip.lines}
        if (
            format_money(goods) != asked.amount_text
            or (format_money(payment.tip) if payment.tip else "") not in offered
        ):
            self.say("tip-chosen", f"{said}; the question was for {asked.amount_text} and {sorted(offered)}")

    # The network

    def leaves(self, request: Request) -> None:
        """A request is about to leave the till."""
        call = MONEY_CALLS.get(request.operation)
        if call is None:
            return
        self.checked["intent-first"] += 1
        intents = self.intents.get(request.reference)
        key = request.headers.get("X-Request-Id", "")
        if intents is None:
            self.say("intent-first", f"{call} of {request.reference} is not in the journal")
        elif call == "cancel":
            reference = PaymentReference(request.reference)
            if not intents.may_cancel or key not in {IdempotencyKey.of(reference, call, one) for one in (1, 2)}:
                self.say("intent-first", f"cancel of {request.reference} with {key} was not wanted")
        else:
            amount = json.loads(request.body or b"")["transaction"]["amount"]
            wanted = ("initiate", intents.amount) if call == "initiate" else intents.keys.get(key)
            if wanted != (call, amount):
                self.say("intent-first", f"{call} of {amount} for {request.reference} with {key}: wanted {wanted}")

    def given_out(self, reference: str) -> None:
        """The till has the URL of a payment, so a customer may get to see its QR."""
        self._given.add(reference)
        self._check_sale(reference)

    def executed(self, operation: Operation, reference: str, _: bytes = b"") -> None:
        """Vipps has done something about a payment."""
        if operation in MONEY_CALLS:
            self.moved(reference)

    def moved(self, reference: str) -> None:
        """Something has happened to a payment at Vipps."""
        try:
            payment = self.world.payment(reference)
        except NotPossible:
            return
        self.checked["sums"] += 1
        if not 0 <= payment.refunded <= payment.captured <= payment.reserved <= payment.amount or payment.remaining < 0:
            self.say("sums", str(payment.ledger_line()))
        if payment.refunded:
            self.checked["refund-wanted"] += 1
            wanted = sum(self._wanted(reference, "refund"))
            if payment.refunded > wanted:
                self.say("refund-wanted", f"{payment.refunded} of {reference}, {wanted} was wanted")
        if self._parts(reference):
            self.checked["part-wanted"] += 1
            wanted = sum(self._wanted(reference, "capture"))
            if payment.captured > wanted:
                self.say("part-wanted", f"{payment.captured} of {reference}, {wanted} was wanted")
        self._check_sale(reference)

    def _check_sale(self, reference: str) -> None:
        self.checked["one-capture"] += 1
        self.checked["one-payable"] += 1
        captures, parts, in_play = 0, 0, []
        for one in self._payments_of[sale_of(reference)]:
            try:
                payment = self.world.payment(one)
            except NotPossible:
                continue
            captures += len(payment.captures)
            parts += self._parts(one)
            if (payment.alive and one in self._given) or payment.remaining or payment.captured > payment.refunded:
                in_play.append(one)
        if captures > max(1, parts):
            self.say("one-capture", f"{captures} captures in the sale of {reference}, {parts} parts were wanted")
        if len(in_play) > 1:
            self.say("one-payable", f"{', '.join(in_play)} at once")

    def _wanted(self, reference: str, change: str) -> list[int]:
        """The amounts of all captures, or of all refunds, that the journal asked for."""
        intents = self.intents.get(reference)
        return [amount for call, amount in intents.keys.values() if call == change] if intents else []

    def _parts(self, reference: str) -> int:
        """How many captures the journal asked for, if it asked for less than the whole at once; else none."""
        wanted = self._wanted(reference, "capture")
        return len(wanted) if any(amount < self.intents[reference].amount for amount in wanted) else 0

    # The screens

    def published(self, screens: Screens) -> None:
        """Both screens were published."""
        cashier, customer = screens.cashier, screens.customer
        at_counter = cashier.page in {CashierPage.WAITING, CashierPage.RESULT}
        if customer.tip:
            self._asked = customer
        elif customer.page is CustomerPage.IDLE:
            self._asked = None
        if at_counter or cashier.page is CashierPage.TIP:
            self.on_counter = cashier.reference
        self.checked["screen-paid"] += 1
        if cashier.reference and cashier.heading == "Paid":
            self._check_paid(cashier.reference, cashier.amount_text, "the cashier's screen")
        if customer.page is CustomerPage.PAID or customer.sound is Sound.PAID or customer.heading == "Paid":
            self._check_paid(self.on_counter, customer.amount_text, "the customer's screen")
        for line in cashier.history:
            if line.state_text in {"Paid", "Refunded", "Partly refunded"}:
                self._check_paid(line.reference, line.amount_text, "the history")
        if cashier.page is CashierPage.RESULT and cashier.heading != "Paid":
            self._check_over(cashier.reference, cashier.heading)
        if cashier.reference and cashier.text.startswith("The customer cancelled"):
            self._check_who_cancelled(cashier.reference)
        if at_counter:
            self._check_agreement(cashier, screens)
        elif cashier.page is CashierPage.TIP:
            if customer.page is not CustomerPage.TIP or cashier.tip != customer.tip or cashier.reference:
                self.say(
                    "screens-agree", f"the cashier sees {cashier.tip}, the customer {customer.page} {customer.tip}"
                )
        elif cashier.page is CashierPage.AMOUNT and customer.page not in {
            CustomerPage.IDLE,
            CustomerPage.PAID,
            CustomerPage.SORRY,
        }:
            self.say("screens-agree", f"the keypad, and the customer sees {customer.page}")

    def _check_paid(self, reference: str, amount_text: str, where: str) -> None:
        payment = self._ledger(reference)
        in_parts = self._parts(reference) and payment is not None and payment.captured and not payment.remaining
        if payment is None or (payment.captured != payment.amount and not in_parts):
            self.say("screen-paid", f"{where} says paid for {reference}; the ledger: {payment and payment.state}")
        elif format_money(Money(payment.captured)) != amount_text:
            self.say("screen-paid", f"{where} says {amount_text} for {reference}; the ledger: {payment.captured}")

    def _check_over(self, reference: str, heading: str) -> None:
        self.checked["screen-over"] += 1
        payment = self._ledger(reference)
        if payment is None or (payment.resolves_at is not None and payment.alive):
            return  # the second: the bank takes longer than Vipps promises; see people.py
        open_to_pay = payment.alive and reference in self._given
        if open_to_pay or payment.remaining or payment.captured > payment.refunded:
            self.say("screen-over", f"the cashier sees {heading!r} for {reference}; the ledger: {payment.state}")

    def _check_who_cancelled(self, reference: str) -> None:
        self.checked["screen-why"] += 1
        payment = self._ledger(reference)
        if payment is None or payment.cancelled_by != "customer":
            self.say("screen-why", f"the customer did not cancel {reference}; the ledger: {payment and payment.state}")

    def _check_agreement(self, cashier: CashierScreen, screens: Screens) -> None:
        self.checked["screens-agree"] += 1
        customer = screens.customer
        says_paid = cashier.heading == "Paid"
        if says_paid != (customer.page is CustomerPage.PAID):
            self.say("screens-agree", f"{cashier.heading!r} and {customer.page}")
        if (cashier.page is CashierPage.RESULT and not says_paid) != (customer.page is CustomerPage.SORRY):
            self.say("screens-agree", f"{cashier.page} {cashier.heading!r} and {customer.page}")
        if customer.page is CustomerPage.IDLE or customer.amount_text != cashier.amount_text:
            self.say("screens-agree", f"{cashier.amount_text} and {customer.page} {customer.amount_text}")
        if customer.tone is not cashier.tone:
            self.say("screens-agree", f"{cashier.heading!r} is {cashier.tone}, the customer's is {customer.tone}")

    def shows_qr(self, content: str) -> str:
        """The customer's screen shows a QR: it must be that of the newest payment of the sale on the counter.

        Returns the payment's reference, or nothing if there is none. The cashier may be looking at another page while
        the sale begins, or goes on with its next payment.
        """
        self.checked["right-qr"] += 1
        payment = self.world.payment_of_code(content.rpartition("/")[2])
        sale = sale_of(self.on_counter) if self.on_counter else self._newest_sale
        newest = self._payments_of[sale][-1:]
        if payment is None or [payment.order_id] != newest:
            self.say("right-qr", f"{newest} is on the counter, the code is that of {payment and payment.order_id}")
            return ""
        self.on_counter = payment.order_id
        return payment.order_id

    # The end

    def settled_late(self, references: Iterable[str], why: str) -> None:
        """The quiet hour is over, and something is still open."""
        self.say("settles", f"{', '.join(references)}: {why}")

    def check_end(self, reference: PaymentReference, entries: list[Entry]) -> Payment:
        """Compare what the journal makes of a payment with the ledger, when all is settled; return it."""
        self.checked["journal-true"] += 1
        self.checked["no-orphan"] += 1
        believed, payment = replay([entry.event for entry in entries]), self._ledger(reference)
        if payment is None:
            if believed.state not in OVER_WITHOUT_MONEY:
                self.say("journal-true", f"{reference} is {believed.word}, and Vipps has never heard of it")
            return believed
        if payment.phase is Phase.RESERVED and payment.remaining:
            self.say("no-orphan", f"{payment.remaining} of {reference} is still held; the journal: {believed.word}")
        told = (believed.totals.captured.minor_units, believed.totals.refunded.minor_units)
        if told != (payment.captured, payment.refunded) and believed.settled:
            self.say("journal-true", f"{reference}: {told} in the journal, {payment.ledger_line()}")
        kept = payment.captured > payment.refunded
        if believed.settled and kept and believed.state is not State.PAID:
            self.say("journal-true", f"{reference} is {believed.word}, and money of it is kept")
        return believed

    def check_days(self, zs: Sequence[Figures], references: Iterable[PaymentReference]) -> None:
        """Compare the sums of Zs that cover everything with the ledger, when all is settled."""
        self.checked["days-add-up"] += 1
        lines = [line for line in map(self._ledger, references) if line]
        for what, told, true in (
            ("taken", [one.total.taken.sum.minor_units for one in zs], [line.captured for line in lines]),
            ("refunded", [one.total.refunded.sum.minor_units for one in zs], [line.refunded for line in lines]),
            ("payments taken", [one.total.taken.number for one in zs], [bool(line.captured) for line in lines]),
            ("tips", [one.total.tips.sum.minor_units for one in zs], [self._tip_paid(line) for line in lines]),
        ):
            if sum(told) != sum(true):
                self.say("days-add-up", f"{what}: {told} in the Zs, {sum(true)} in the ledger")

    def _tip_paid(self, line: records.Payment) -> int:
        tip = self._tips[sale_of(line.order_id)]
        return tip.minor_units if tip and line.captured == line.amount else 0

    def _ledger(self, reference: str) -> records.Payment | None:
        try:
            return self.world.payment(reference)
        except NotPossible:
            return None


def sale_of(reference: str) -> str:
    """The sale that a payment belongs to: its name without the attempt."""
    return reference.rpartition("-")[0]


class LogWatch(logging.Handler):
    """Reads every log line of the kiosk and looks for what may not be in it."""

    def __init__(self) -> None:
        super().__init__()
        self.watch: Watch | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """See logging.Handler."""
        if self.watch is None:
            return
        self.watch.checked["no-secret"] += 1
        line = record.getMessage()
        if record.exc_info and record.exc_info[1]:
            line += repr(record.exc_info[1])
        for secret in SECRETS:
            if secret in line:
                self.watch.say("no-secret", f"{secret!r} in a line of {record.name}: {line[:40]}…")
