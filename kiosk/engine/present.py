"""One look at the till -> both screens. Pure.

Both screens are made from the same Sight, and say what `said` says about the payment on the counter, so they can't
disagree. The customer never sees anything about a payment that is not the one on the counter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from kiosk.domain.formats import format_clock, format_date, format_day, format_money
from kiosk.domain.frozen import replace
from kiosk.domain.money import Money
from kiosk.domain.payment import (
    HELD_FOR,
    OVER_WITHOUT_MONEY,
    CapturePolicy,
    Moment,
    Payment,
    PaymentQr,
    State,
    Step,
)
from kiosk.domain.phrase import phrase, sentences
from kiosk.domain.reasons import WORDS
from kiosk.domain.slip import Kind, documents
from kiosk.engine.condition import UNKNOWN, Condition, StatusLine, status_line
from kiosk.engine.evidence import Evidence
from kiosk.engine.ports import Group, HistoryRow, IssuedSlip, SlipState
from kiosk.engine.said import Said, late_title, say
from kiosk.engine.screens import (
    BasketScreen,
    CashierPage,
    CashierScreen,
    CustomerPage,
    CustomerScreen,
    DayScreen,
    HistoryLine,
    Looking,
    Notice,
    Screens,
    Signing,
    SlipDraft,
    Sound,
    SupportLine,
    Tablets,
    TimeLeft,
    TimelineLine,
    Tone,
    TrayLine,
)
from kiosk.engine.slips import SlipSight
from kiosk.engine.sold import sold_lines
from kiosk.engine.tip_desk import TipSight, of_which_tip, tip_question


@dataclass(frozen=True, slots=True)
class Place:
    """Where the till stands: what does not change while it runs.

    `banner` is set when the money is not real; `warning` is for the cashier's eyes, and stays.
    """

    shop: str
    till: str
    market: str = "NO"
    banner: str = ""
    warning: str = ""

    @property
    def cashiers_banner(self) -> str:
        """All that the strip above the cashier's screen says."""
        return sentences(self.banner, self.warning) if self.banner and self.warning else self.banner or self.warning

    def money(self, amount: Money) -> str:
        """Write an amount as people here do."""
        return format_money(amount, self.market)

    def date(self, at: datetime) -> str:
        """Write a day as people here do."""
        return format_date(at, self.market)


@dataclass(frozen=True, slots=True)
class Sight:
    """One look at the till: everything that both screens are made from.

    `pending` was asked for by a tap and is not written down yet. `current` is the payment on the counter; `farewell`
    is one that the cashier has left and the customer may still see. `viewed` is the payment opened from the history.
    """

    place: Place
    page: CashierPage = CashierPage.AMOUNT
    tip: TipSight | None = None
    """The customer is asked for a tip; there is no payment yet."""
    pending: Money | None = None
    current: Payment | None = None
    farewell: Payment | None = None
    qr: PaymentQr | None = None
    time_left: TimeLeft | None = None
    warns: bool = False
    """This look is the one that warns of the end of the time left, by a sound."""
    silent: bool = False
    tray: tuple[Payment, ...] = ()
    notices: tuple[Notice, ...] = ()
    blocked: str = ""
    condition: Condition = UNKNOWN
    viewed: Payment | None = None
    viewed_message: str = ""
    viewed_evidence: tuple[Evidence, ...] = ()
    history: tuple[HistoryRow, ...] = ()
    looking: Looking | None = None
    may_older: bool = False
    day: DayScreen | None = None
    """The page of the day, finished: see `day_page`."""
    returns_in: float | None = None
    customer_notice: str = ""
    tablets: Tablets | None = None
    """The tablets that show the customer's screen; None where none may."""
    printer: str = ""
    """What the cashier should know of the slip printer; empty when all is well, or when there is none."""
    gives_slips: bool = False
    offers_slip: bool = False
    """Whether a slip is offered beside the result, too."""
    slip: SlipSight | None = None
    basket: BasketScreen | None = None
    signing: Signing | None = None
    """Somebody has to say who they are before the cashier's screen shows anything else."""
    signed_in: str = ""
    may_switch: bool = False


def on_the_counter(sight: Sight) -> Said | None:
    """What both screens say about the payment on the counter; None without one."""
    if sight.current is None:
        return None
    place = sight.place
    return say(sight.current, place.money, place.date, silent=sight.silent, qr_is_up=sight.qr is not None)


def screens(number: int, sight: Sight, said: Said | None, sounds: bool = True) -> Screens:
    """Make both screens from a look at the till and what is `on_the_counter`.

    `sounds` is false when the same thing was said before: a sound is heard once.
    """
    made = Screens(number, _cashier(sight, said), _customer(sight, said))
    if sight.warns:
        return _warning(made)
    return made if sounds else again(number, made)


def again(number: int, shown: Screens) -> Screens:
    """The same screens once more, without a sound."""
    cashier, customer = shown.cashier, shown.customer
    if cashier.sound is not Sound.NONE:
        cashier = replace(cashier, sound=Sound.NONE)
    if customer.sound is not Sound.NONE:
        customer = replace(customer, sound=Sound.NONE)
    return Screens(number, cashier, customer)


def _warning(shown: Screens) -> Screens:
    """The same screens with the sound that says that time runs out, in place of any other."""
    cashier = replace(shown.cashier, sound=Sound.TIME_RUNS_OUT)
    return Screens(shown.number, cashier, replace(shown.customer, sound=Sound.TIME_RUNS_OUT))


def what_is_said(sight: Sight, said: Said | None) -> tuple[object, ...]:
    """Identifies what is being said about the payment on the counter; when it changes, its sound is played."""
    reference = sight.current.reference if sight.current else None
    return (reference, said and (said.page, said.cashier, said.customer), len(sight.notices), sight.blocked)


def tells_the_cashier(
    before: Payment | None, now: Payment, money: Callable[[Money], str]
) -> tuple[str, str, Tone] | None:
    """What to announce about a payment that is not on the page any more: title, text, tone; None if nothing."""
    was = before.state if before else None
    if now.state is State.PAID and was is not State.PAID:
        if now.capture_policy is CapturePolicy.BY_CASHIER:
            return (
                phrase("{amount} has been taken", amount=money(now.totals.captured)),
                phrase("The payment {reference} is settled.", reference=now.reference),
                Tone.GOOD,
            )
        return (
            phrase("{amount} was paid after all", amount=money(now.totals.captured)),
            phrase("The payment {reference} has been settled: the customer paid.", reference=now.reference),
            Tone.GOOD,
        )
    if now.late_approval and now.state in OVER_WITHOUT_MONEY:
        if was in OVER_WITHOUT_MONEY:
            return None
        over = phrase("The payment {reference} is over. No money was kept.", reference=now.reference)
        return (late_title(now, money), over, Tone.GOOD)
    if now.late_approval and not (before and before.late_approval):
        return (
            phrase("{amount} was approved after it was cancelled", amount=money(now.amount)),
            phrase("The kiosk is giving the money back. Do not hand over goods for it."),
            Tone.WARNING,
        )
    if now.state is State.RESERVED and now.reason and not (before and before.reason):
        words = WORDS[now.reason.meaning]
        title = phrase("{amount}: {what}", amount=money(now.amount), what=words.cashier)
        return (title, words.next_step, Tone.WARNING)
    return None


def tells_the_customer(now: Payment) -> str:
    """What the customer's idle screen says, without an amount, about a payment that is not on the page any more."""
    if now.late_approval and now.state in OVER_WITHOUT_MONEY:
        return phrase("A payment approved after it was cancelled has been given back.")
    return ""


# The cashier ---------------------------------------------------------------------------------------------------------


def _status(sight: Sight) -> StatusLine:
    """Say how the till is doing, the worst first."""
    status = status_line(sight.condition, sight.place.market)
    if status.tone not in {Tone.GOOD, Tone.NEUTRAL}:
        return status
    if sight.printer:
        return StatusLine(sight.printer, Tone.WARNING)
    if sight.tablets and not sight.tablets.connected:
        return StatusLine(phrase("No tablet is connected"), Tone.WARNING)
    return status


def _cashier(sight: Sight, said: Said | None) -> CashierScreen:
    place = sight.place
    money = place.money
    status = _status(sight)
    beside = CashierScreen(
        CashierPage.AMOUNT,
        place.shop,
        place.till,
        place.cashiers_banner,
        status=status.text,
        status_tone=status.tone,
        tray=tuple(_tray_line(payment, place) for payment in sight.tray),
        notices=sight.notices,
        blocked=sight.blocked,
        sound=Sound.ATTENTION if sight.blocked or sight.notices else Sound.NONE,
        tablets=sight.tablets,
        basket=sight.basket,
        signing=sight.signing,
        signed_in=sight.signed_in,
        may_switch=sight.may_switch,
    )
    if sight.signing:
        return replace(beside, tray=(), basket=None)  # what is open is for the eyes of whoever is signed in
    if sight.page is CashierPage.TABLETS and sight.tablets:
        return replace(beside, page=CashierPage.TABLETS)
    if sight.page is CashierPage.HISTORY:
        return replace(
            beside,
            page=CashierPage.HISTORY,
            history=tuple(_history_line(row, place) for row in sight.history),
            history_text=_about_the_list(sight),
            may_older=sight.may_older,
            looking=sight.looking,
        )
    if sight.page is CashierPage.DAY and sight.day:
        return replace(beside, page=CashierPage.DAY, day=sight.day)
    if sight.page is CashierPage.SLIP and sight.slip:
        return _slip_page(sight.slip, sight, beside)
    if sight.page is CashierPage.PAYMENT and sight.viewed:
        return _one_payment(sight.viewed, sight, money, beside)
    if sight.tip is not None:
        return replace(
            beside,
            page=CashierPage.TIP,
            amount_text=money(sight.tip.amount),
            heading=phrase("The customer is choosing a tip"),
            text=phrase("Nothing has been asked for yet. If they tell you, choose for them."),
            tone=Tone.BUSY,
            time_left=sight.tip.time_left,
            tip=tip_question(sight.tip, money),
            may_cancel=True,
        )
    if sight.pending is not None:
        return replace(
            beside,
            page=CashierPage.WAITING,
            amount_text=money(sight.pending),
            heading=phrase("Asking Vipps"),
            tone=Tone.BUSY,
            timeline=_future(()),
        )
    if sight.current is None or said is None:
        return beside
    return _counter(sight.current, said, sight, beside)


def _about_the_list(sight: Sight) -> str:
    """What the list is narrowed to and how much that is; why it is empty. Only what is shown is counted."""
    looking, count = sight.looking, len(sight.history)
    if not looking:
        return "" if count else phrase("No payments yet")
    wanted = _wanted(looking, sight.place)
    if not count:
        return phrase("{wanted}: no payments", wanted=wanted)
    if sight.may_older:
        return phrase("{wanted}: the newest {count}", wanted=wanted, count=str(count))
    if count == 1:
        return phrase("{wanted}: 1 payment", wanted=wanted)
    return phrase("{wanted}: {count} payments", wanted=wanted, count=str(count))


GROUPS = {
    Group.PAID: phrase("Paid"),
    Group.REFUNDED: phrase("Refunded"),
    Group.OPEN: phrase("Open"),
    Group.NOT_PAID: phrase("Not paid"),
}
"""What the groups of payments are called where the list is narrowed."""


def _wanted(looking: Looking, place: Place) -> str:
    """What is looked for, in words: a group, a day, and what was typed."""
    parts: list[str] = []
    if looking.group:
        parts.append(GROUPS[looking.group])
    if looking.day:
        parts.append(_named_day(looking.day, looking.today, place))
    if looking.text:
        parts.append(phrase("“{text}”", text=looking.text))
    said = parts[0]
    for part in parts[1:]:
        said = phrase("{one}, {other}", one=said, other=part)
    return said


def _named_day(day: date, today: date, place: Place) -> str:
    if day == today:
        return phrase("today")
    if day == today - timedelta(days=1):
        return phrase("yesterday")
    return place.date(datetime.combine(day, time(12)).astimezone())


def _slip_page(slip: SlipSight, sight: Sight, beside: CashierScreen) -> CashierScreen:
    """One slip: what it would say, and what was given out of it already."""
    newest, place = slip.newest, sight.place
    text, tone = _what_came_of(newest, place) if newest else (phrase("Not given out yet."), Tone.NEUTRAL)
    shows = slip.draws and not slip.code and _counter_is_free(sight)
    draft = SlipDraft(
        slip.lines,
        text,
        tone,
        phrase("Copy {number}", number=str(len(slip.issued))) if slip.issued else phrase("Original"),
        may_print=slip.prints and not (newest and newest.state in {SlipState.WAITING, SlipState.SENDING}),
        may_show=shows,
        may_withdraw=newest is not None and newest.state is SlipState.WAITING,
        may_other=bool(slip.others),
        shown=bool(slip.code),
    )
    return replace(
        beside,
        page=CashierPage.SLIP,
        reference=slip.payment.reference,
        amount_text=place.money(_price(slip.payment)),
        heading=phrase("Slip for the refund") if slip.document.kind is Kind.REFUND else phrase("Slip for the payment"),
        may_leave=sight.current is not None and _counter_is_free(sight),
        slip=draft,
    )


def _what_came_of(slip: IssuedSlip, place: Place) -> tuple[str, Tone]:
    clock = f"{_day(slip.at, place)} {_clock(slip.at, place)}"
    if slip.way == "code":
        return phrase("Shown to the customer {clock}.", clock=clock), Tone.GOOD
    return {
        SlipState.WAITING: (phrase("Waits for the printer."), Tone.BUSY),
        SlipState.SENDING: (phrase("Being printed."), Tone.BUSY),
        SlipState.DONE: (phrase("Printed {clock}.", clock=clock), Tone.GOOD),
        SlipState.UNSURE: (
            phrase("It may have been printed {clock}. Look at the printer before you print a copy.", clock=clock),
            Tone.WARNING,
        ),
    }[slip.state]


def _counter_is_free(sight: Sight) -> bool:
    """Whether nobody is being asked for money: only then may the customer see another code than a payment's."""
    current = sight.current
    return (
        sight.pending is None
        and sight.tip is None
        and (current is None or (current.settled and not current.sale_goes_on))
    )


def slip_notice(slip: IssuedSlip) -> tuple[str, str, Tone]:
    """What the cashier is told of a slip of which nobody knows whether it was printed."""
    if not slip.reference:
        text = phrase("Look at the printer. If the report is not there, print it again.")
    else:
        text = phrase(
            "Look at the printer. If it is not there, print a copy from the page of {reference}.",
            reference=slip.reference,
        )
    return phrase("A slip may have been printed, or not"), text, Tone.WARNING


def _counter(payment: Payment, said: Said, sight: Sight, beside: CashierScreen) -> CashierScreen:
    money = sight.place.money
    result = payment.state in {State.PAID, *OVER_WITHOUT_MONEY} and not payment.in_doubt and not payment.sale_goes_on
    stuck = payment.in_doubt or sight.silent
    endable = _may_end(payment)
    return replace(
        beside,
        page=CashierPage.RESULT if result else CashierPage.WAITING,
        reference=payment.reference,
        amount_text=money(_price(payment)),
        tip_text=_tip_text(payment, money),
        heading=said.cashier,
        text=said.cashier_text,
        next_step=said.next_step,
        tone=said.tone,
        timeline=_timeline(payment, sight.place),
        totals=_totals(payment, money) if result else (),
        time_left=sight.time_left,
        in_doubt=payment.in_doubt,
        may_cancel=endable,
        may_another_way=endable and payment.state is not State.RESERVED,
        may_more_time=_may_more_time(payment, sight),
        may_hand_over=_may_take(payment),
        capturable=payment.totals.held if _may_take(payment) else None,
        may_leave=result or stuck or payment.sale_goes_on or payment.state in {State.CANCELLING, State.RESERVED},
        may_look_again=stuck,
        returns_in=sight.returns_in,
        may_slip=sight.gives_slips and sight.offers_slip and result and bool(documents(payment)),
        sound=said.sound if said.sound is not Sound.NONE else beside.sound,
    )


def _one_payment(payment: Payment, sight: Sight, money: Callable[[Money], str], beside: CashierScreen) -> CashierScreen:
    said = say(payment, money, sight.place.date)
    return replace(
        beside,
        page=CashierPage.PAYMENT,
        reference=payment.reference,
        amount_text=money(_price(payment)),
        heading=said.cashier,
        text=sight.viewed_message or said.cashier_text,
        next_step="" if sight.viewed_message else said.next_step,  # the message has one of its own
        tone=said.tone,
        timeline=_timeline(payment, sight.place, dates=True),
        totals=(*_totals(payment, money), *_deadlines(payment, sight.place)),
        sold=sold_lines(payment, sight.place.market),
        in_doubt=payment.in_doubt,
        may_look_again=True,
        may_cancel=_may_end(payment),
        may_hand_over=_may_take(payment),
        may_release=_may_take(payment) and bool(payment.totals.captured),
        capturable=payment.totals.held if _may_take(payment) else None,
        may_refund=bool(payment.refundable),
        refundable=payment.refundable or None,
        may_slip=sight.gives_slips and bool(documents(payment)),
        support=tuple(_support(one, sight.place) for one in sight.viewed_evidence),
    )


def _support(one: Evidence, place: Place) -> SupportLine:
    local = one.at.astimezone()
    return SupportLine(f"{_day(one.at, place)} {local:%H:%M:%S}", one.what, one.answer)


def _price(payment: Payment) -> Money:
    """What the payment is about: what was asked for, and once it is paid, what was taken."""
    return payment.totals.captured if payment.state is State.PAID else payment.amount


def _may_end(payment: Payment) -> bool:
    """Whether it may be cancelled as a whole. Once a part was taken, the rest is released and the part refunded."""
    return payment.state in {State.REQUESTING, State.WAITING, State.RESERVED} and not payment.totals.captured


def _may_take(payment: Payment) -> bool:
    return payment.state is State.RESERVED and not payment.left_over


# The customer --------------------------------------------------------------------------------------------------------


def _customer(sight: Sight, said: Said | None) -> CustomerScreen:
    place = sight.place
    if sight.tip is not None:
        return CustomerScreen(
            CustomerPage.TIP,
            place.shop,
            phrase("Would you like to give a tip?"),
            phrase("Choose, or tell the cashier."),
            place.money(sight.tip.amount),
            time_left=sight.tip.time_left,
            tone=Tone.BUSY,
            banner=place.banner,
            amount=sight.tip.amount,
            tip=tip_question(sight.tip, place.money),
        )
    if sight.pending is not None:
        return CustomerScreen(
            CustomerPage.CHECKING,
            place.shop,
            phrase("One moment, please"),
            phrase("Your payment is being prepared."),
            place.money(sight.pending),
            tone=Tone.BUSY,
            banner=place.banner,
            amount=sight.pending,
        )
    if sight.slip and sight.slip.code and _counter_is_free(sight):
        return to_take_along(sight.slip.code, sight.slip.payment, place)
    payment = sight.current or sight.farewell
    if payment is None:
        return CustomerScreen(
            CustomerPage.IDLE,
            place.shop,
            phrase("Welcome"),
            phrase("When you pay, the code to scan appears here."),
            notice=sight.customer_notice,
            banner=place.banner,
        )
    said = said or say(payment, place.money, place.date)
    showing = said.page is CustomerPage.PAY and sight.qr is not None
    return CustomerScreen(
        said.page,
        place.shop,
        said.customer,
        said.customer_text,
        place.money(_price(payment)),
        clock_text=_clock(_when(payment, Step.CAPTURED), place) if payment.state is State.PAID else "",
        qr_image=sight.qr.image if showing and sight.qr else b"",
        qr_media_type=sight.qr.media_type if showing and sight.qr else "",
        time_left=sight.time_left if showing else None,
        tone=said.tone,
        sound=said.sound if sight.current else Sound.NONE,
        banner=place.banner,
        amount=_price(payment),
        sale=payment.sale,
        may_more_time=showing and sight.current is not None and _may_more_time(payment, sight),
        tip_text=_tip_text(payment, place.money),
    )


def _tip_text(payment: Payment, money: Callable[[Money], str]) -> str:
    """How much of what `_price` says is a tip; nothing of it once only a part was taken."""
    tip = payment.tip_paid if payment.state is State.PAID else payment.tip
    return of_which_tip(tip, money) if tip else ""


def to_take_along(code: bytes, payment: Payment, place: Place) -> CustomerScreen:
    """A slip of `payment` as a code (PNG), for the customer's own phone."""
    return CustomerScreen(
        CustomerPage.SLIP,
        place.shop,
        phrase("Take your slip along"),
        phrase("Scan it with the camera of your phone."),
        qr_image=code,
        qr_media_type="image/png",
        banner=place.banner,
        sale=payment.sale,
    )


def _may_more_time(payment: Payment, sight: Sight) -> bool:
    return payment.state is State.WAITING and sight.qr is not None and not payment.opened


# Lines ---------------------------------------------------------------------------------------------------------------

STEPS: dict[Step, tuple[str, Tone]] = {
    Step.ASKED: (phrase("Asked Vipps"), Tone.GOOD),
    Step.QR_SHOWN: (phrase("QR code shown"), Tone.GOOD),
    Step.OPENED: (phrase("Opened in the app"), Tone.GOOD),
    Step.DECLINED: (phrase("Card declined"), Tone.WARNING),
    Step.APPROVED: (phrase("Approved by the customer"), Tone.GOOD),
    Step.PART_CAPTURED: (phrase("Part of the money taken"), Tone.GOOD),
    Step.CAPTURED: (phrase("Money taken"), Tone.GOOD),
    Step.CANCEL_ASKED: (phrase("Asked Vipps to cancel"), Tone.NEUTRAL),
    Step.CANCELLED: (phrase("Cancelled"), Tone.NEUTRAL),
    Step.EXPIRED: (phrase("Time ran out"), Tone.WARNING),
    Step.REFUSED: (phrase("Could not be started"), Tone.BAD),
    Step.RELEASE_ASKED: (phrase("Asked Vipps to release the rest"), Tone.NEUTRAL),
    Step.RELEASED: (phrase("Reserved money released"), Tone.NEUTRAL),
    Step.REFUND_ASKED: (phrase("Asked Vipps to refund"), Tone.NEUTRAL),
    Step.REFUNDED: (phrase("Refunded"), Tone.NEUTRAL),
    Step.IN_DOUBT: (phrase("Answer lost, checking"), Tone.WARNING),
}
"""The words and tone of each step of a timeline; complete, checked by a test."""

WAY_TO_PAID = {
    Step.ASKED: phrase("Asking Vipps"),
    Step.QR_SHOWN: phrase("Showing the QR code"),
    Step.OPENED: phrase("Customer scans the code"),
    Step.APPROVED: phrase("Customer approves"),
    Step.CAPTURED: phrase("Money is taken"),
}
"""The steps from tap to paid in their order, in the words for those that are still to come."""
NOT_TAKEN_YET = phrase("Not taken yet")
"""What is still to come of a payment that waits for its goods: it must not read as if it went on by itself."""
ON_THE_WAY = {State.REQUESTING, State.WAITING, State.RESERVED, State.CAPTURING}


def _timeline(payment: Payment, place: Place, dates: bool = False) -> tuple[TimelineLine, ...]:
    past = tuple(_past(moment, place, dates) for moment in payment.timeline)
    if payment.state not in ON_THE_WAY or dates:
        return past
    if payment.waits_for_cashier:
        return (*past, TimelineLine(None, NOT_TAKEN_YET, "", Tone.NEUTRAL, running=True))
    return _future(past)


@lru_cache(maxsize=256)  # a moment stays as it is, and is looked at again at every change that comes after it
def _past(moment: Moment, place: Place, dates: bool) -> TimelineLine:
    words, tone = STEPS[moment.step]
    clock = _clock(moment.at, place)
    if not dates:
        return TimelineLine(moment.step, words, clock, tone)
    return TimelineLine(moment.step, words, f"{_day(moment.at, place)} {clock}", tone, by=moment.by)


def _future(past: tuple[TimelineLine, ...]) -> tuple[TimelineLine, ...]:
    """Add the steps still to come on the way to paid; the first of them is under way."""
    reached = {line.step for line in past}
    return past + _COMING[max((_WAY.index(step) for step in _WAY if step in reached), default=-1) + 1]


_WAY = tuple(WAY_TO_PAID)
_COMING = tuple(
    tuple(TimelineLine(None, WAY_TO_PAID[step], "", Tone.NEUTRAL, running=step is coming[0]) for step in coming)
    for coming in (_WAY[reached:] for reached in range(len(_WAY) + 1))
)
"""The lines still to come, by how many of the steps have been reached."""


def _totals(payment: Payment, money: Callable[[Money], str]) -> tuple[tuple[str, str], ...]:
    totals = payment.totals
    lines = [(phrase("Asked for"), money(payment.amount))]
    if payment.tip:
        lines.append((phrase("Of which tip"), money(payment.tip)))
    for name, sum_ in (
        (phrase("Taken"), totals.captured),
        (phrase("Still reserved") if totals.captured else phrase("Reserved"), totals.held),
        (phrase("Released"), totals.cancelled),
        (phrase("Refunded"), totals.refunded),
    ):
        if sum_:
            lines.append((name, money(sum_)))
    return tuple(lines)


def _deadlines(payment: Payment, place: Place) -> tuple[tuple[str, str], ...]:
    """How long what is reserved stays so."""
    if not _may_take(payment):
        return ()
    return (
        (phrase("Bank holds it to"), place.date(payment.take_by)),
        (phrase("Vipps ends it"), place.date(payment.capture_ends(place.market))),
    )


def _tray_line(payment: Payment, place: Place) -> TrayLine:
    if payment.waits_for_cashier and not payment.reason:
        held, word = place.money(payment.totals.held), _reserved_until(payment.take_by, place)
        return TrayLine(payment.reference, held, word, _clock(payment.asked_at, place))
    said = say(payment, place.money, place.date)
    return TrayLine(payment.reference, place.money(payment.amount), said.cashier, _clock(payment.asked_at, place))


STATE_WORDS: dict[str, tuple[str, Tone]] = {
    "REQUESTING": (phrase("Being asked for"), Tone.BUSY),
    "WAITING": (phrase("Waiting"), Tone.BUSY),
    "RESERVED": (phrase("Reserved"), Tone.WARNING),
    "CAPTURING": (phrase("Being taken"), Tone.BUSY),
    "PAID": (phrase("Paid"), Tone.GOOD),
    "CANCELLING": (phrase("Being cancelled"), Tone.BUSY),
    "CANCELLED": (phrase("Cancelled"), Tone.NEUTRAL),
    "EXPIRED": (phrase("Not paid in time"), Tone.WARNING),
    "REFUSED": (phrase("Refused"), Tone.BAD),
    "IN_DOUBT": (phrase("Checking"), Tone.WARNING),
}
"""One word for each state in a list; complete, checked by a test."""


def _history_line(row: HistoryRow, place: Place) -> HistoryLine:
    word, tone = STATE_WORDS[row.word]
    if row.word == State.RESERVED:
        take_by = row.asked_at + HELD_FOR
        word = _reserved_until(take_by, place)
        if row.captured:
            word = phrase(
                "{amount} taken, take the rest by {day}", amount=place.money(row.captured), day=_day(take_by, place)
            )
    if row.refunded:
        word = phrase("Refunded") if row.refunded == row.captured else phrase("Partly refunded")
    clock = f"{_day(row.asked_at, place)} {_clock(row.asked_at, place)}"
    amount = row.captured if row.state is State.PAID else row.amount
    return HistoryLine(row.reference, place.money(amount), word, clock, row.text, tone)


def _reserved_until(take_by: datetime, place: Place) -> str:
    return phrase("Reserved, take by {day}", day=_day(take_by, place))


def _clock(at: datetime, place: Place) -> str:
    return format_clock(at, place.market)


def _day(at: datetime, place: Place) -> str:
    return format_day(at, place.market)


def _when(payment: Payment, step: Step) -> datetime:
    return next((moment.at for moment in reversed(payment.timeline) if moment.step is step), payment.asked_at)
