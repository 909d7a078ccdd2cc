"""What the two screens say: payment -> CashierScreen and CustomerScreen, plain data that any display can draw.

One function makes both from one Till, so they cannot disagree. Words are finished here; a display chooses places,
colours and sounds by the enums, and counts nothing but time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.paper import Line
from kiosk.domain.payment import Step
from kiosk.engine.ports import Group

RUNNING_OUT = 30
"""Seconds before a deadline at which people are told, by sight and by sound (WCAG 2.2.1 asks for at least 20)."""


class Tone(StrEnum):
    """How a message is meant; a display adds a sign and a colour of its own, never colour alone."""

    NEUTRAL = "neutral"
    BUSY = "busy"
    GOOD = "good"
    BAD = "bad"
    WARNING = "warning"


class Sound(StrEnum):
    """A sound to play once, when the screen it came with appears."""

    NONE = "none"
    PAID = "paid"
    ATTENTION = "attention"
    TIME_RUNS_OUT = "time_runs_out"


class CashierPage(StrEnum):
    """Which page the cashier sees."""

    AMOUNT = "amount"
    TIP = "tip"
    """The customer is choosing a tip; nothing was asked for yet."""
    WAITING = "waiting"
    RESULT = "result"
    HISTORY = "history"
    PAYMENT = "payment"
    TABLETS = "tablets"
    DAY = "day"
    SLIP = "slip"


class CustomerPage(StrEnum):
    """Which view the customer sees."""

    IDLE = "idle"
    TIP = "tip"
    """The question for a tip, before there is a payment."""
    PAY = "pay"
    OPENED = "opened"
    CHECKING = "checking"
    PAID = "paid"
    SORRY = "sorry"
    SLIP = "slip"
    """A code with a slip to take along: `qr_image` is no payment's."""


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """A running deadline: `left` of `total` seconds at the moment when the screen was made."""

    left: float
    total: float


@dataclass(frozen=True, slots=True)
class TipLine:
    """One key of the question for a tip. `percent` 0 is none; then `tip_text` is empty."""

    percent: int
    text: str
    tip_text: str
    total_text: str


@dataclass(frozen=True, slots=True)
class TipQuestion:
    """What the customer may add; whoever answers says which question it was. The first key is "No tip"."""

    number: int
    lines: tuple[TipLine, ...]


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One line of a timeline. `clock_text` is empty for a step that is still to come; `running` is under way now.

    `by` is who wished it, where a payment's page says so.
    """

    step: Step | None
    text: str
    clock_text: str
    tone: Tone
    running: bool = False
    by: str = ""


@dataclass(frozen=True, slots=True)
class TrayLine:
    """One open payment in the tray: still chased, although the till has moved on."""

    reference: PaymentReference
    amount_text: str
    text: str
    clock_text: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One payment in the history list."""

    reference: PaymentReference
    amount_text: str
    state_text: str
    clock_text: str
    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Looking:
    """What the list of payments is narrowed to: what was typed, a local day, and a group. `today` is the till's."""

    today: date
    text: str = ""
    day: date | None = None
    group: Group | None = None

    def __bool__(self) -> bool:
        return bool(self.text or self.day or self.group)


@dataclass(frozen=True, slots=True)
class SupportLine:
    """One thing that Vipps answered, in its own words: for support alone, and in no other language."""

    clock_text: str
    what: str
    answer: str


@dataclass(frozen=True, slots=True)
class SlipDraft:
    """A slip before the cashier. `lines` is what would be given out now; the `may_*` say by which tap.

    `text` says what was given out before and what came of it. `next_text` is what the next one is: original or copy.
    """

    lines: tuple[Line, ...]
    text: str
    tone: Tone
    next_text: str
    may_print: bool
    may_show: bool
    may_withdraw: bool
    may_other: bool
    shown: bool
    """The customer sees it as a code now."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that happened to a payment that is not on the page, said until the cashier has seen it."""

    number: int
    title: str
    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Tablets:
    """The customer's screen in browsers: how many show it now, and how another one is let in.

    `address` is what a browser opens and `picture` its QR, a PNG; both are empty on a machine without a network.
    Whoever has the address sees what the customer sees: it goes to the cashier's eyes and nowhere else.
    """

    connected: int
    address: str = field(default="", repr=False)
    picture: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class DayLine:
    """One sum of a day: its name, how many payments (may be empty), how much (may be empty)."""

    label: str
    number_text: str
    amount_text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class DayBar:
    """One hour of a day, or one day of a longer span. `fraction` of the tallest bar, 0 to 1."""

    label: str
    amount_text: str
    fraction: float


@dataclass(frozen=True, slots=True)
class DayNote:
    """One payment that does not add up, or is not settled; the last one may count others, without a reference."""

    reference: PaymentReference | None
    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class DayZ:
    """An earlier Z in the list."""

    number: int
    title: str
    clock_text: str
    amount_text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class DayQuestion:
    """The second step of closing: what will happen. With `sign_for`, a name has to be given; `name` is a proposal.

    Without `asks_name` whoever is signed in signs, or the manager whose PIN allows it.
    """

    heading: str
    text: str
    sign_for: str
    name: str
    confirm: str
    asks_name: bool = True


@dataclass(frozen=True, slots=True)
class DayScreen:
    """The page of the day, or of the Z `number` (0: the day so far). `counting`: there are no figures yet.

    `progress` runs from 0 to 1 while payments are being read from Vipps.
    """

    heading: str
    text: str
    number: int = 0
    counting: bool = False
    lines: tuple[DayLine, ...] = ()
    bars: tuple[DayBar, ...] = ()
    chart: str = ""
    """What the bars show, and how much the tallest stands for."""
    cashiers: tuple[DayLine, ...] = ()
    compared: str = ""
    compared_tone: Tone = Tone.NEUTRAL
    progress: float | None = None
    notes: tuple[DayNote, ...] = ()
    signed: str = ""
    question: DayQuestion | None = None
    may_compare: bool = False
    may_close: bool = False
    earlier: tuple[DayZ, ...] = ()
    message: str = ""
    message_tone: Tone = Tone.NEUTRAL
    has_printer: bool = False
    """There is a slip printer; `may_print` tells whether the report may be printed just now."""
    may_print: bool = False


@dataclass(frozen=True, slots=True)
class QuickAmount:
    """A key that adds an amount to what is typed."""

    minor_units: int
    amount_text: str


@dataclass(frozen=True, slots=True)
class QuickItem:
    """A key that puts a thing into the basket."""

    name: str
    price_text: str


@dataclass(frozen=True, slots=True)
class BasketLine:
    """So many of one thing in the basket; `text` says both, `amount_text` what they cost together."""

    name: str
    count: int
    text: str
    amount_text: str


@dataclass(frozen=True, slots=True)
class BasketScreen:
    """The keys that the shop set up, and what was picked. What is typed beside it lives in the model.

    `message` says why the last tap picked nothing.
    """

    amounts: tuple[QuickAmount, ...]
    items: tuple[QuickItem, ...]
    lines: tuple[BasketLine, ...]
    goods: Money
    """What all that was picked costs."""
    message: str = ""


@dataclass(frozen=True, slots=True)
class SoldLine:
    """One line of what was sold: so many of a thing with its rate of VAT, or what was typed beside.

    `is_sum` is false for what is in the lines above it already.
    """

    text: str
    amount_text: str
    rate_text: str = ""
    is_sum: bool = True


@dataclass(frozen=True, slots=True)
class StaffLine:
    """One cashier who may sign in."""

    name: str
    role_text: str


@dataclass(frozen=True)
class Signing:
    """The question who somebody is, over everything else on the cashier's screen: `names` to choose from, or a PIN.

    `wait`: no PIN is looked at until it is over. `busy`: one is being looked at. What is typed is in no screen.
    """

    heading: str
    text: str = ""
    names: tuple[StaffLine, ...] = ()
    wants_pin: bool = False
    message: str = ""
    message_tone: Tone = Tone.NEUTRAL
    wait: TimeLeft | None = None
    busy: bool = False
    may_back: bool = False


@dataclass(frozen=True)
class CustomerScreen:
    """The whole of the customer's screen.

    `heading` and `text` are finished words; `qr_image` is the picture to show, empty where none may be seen. `sale`
    names whose screen this is: what a customer chose for their own eyes is let go of when it changes from one sale.
    """

    page: CustomerPage
    shop: str
    heading: str
    text: str = ""
    amount_text: str = ""
    clock_text: str = ""
    qr_image: bytes = b""
    qr_media_type: str = ""
    time_left: TimeLeft | None = None
    tone: Tone = Tone.NEUTRAL
    sound: Sound = Sound.NONE
    notice: str = ""
    banner: str = ""
    amount: Money | None = None
    """What `amount_text` writes, for a voice to say."""
    sale: str = ""
    """The sale that the customer stands for; empty when there is none."""
    may_more_time: bool = False
    """Whether the customer may ask for a new code with a new deadline."""
    tip: TipQuestion | None = None
    """What the customer may choose from; set on its page alone."""
    tip_text: str = ""
    """How much of `amount_text` is a tip."""


@dataclass(frozen=True)
class CashierScreen:
    """The whole of the cashier's screen, but for the amount being typed, which lives in the model.

    The `may_*` fields say which taps mean something now; a display shows the others as busy or not at all.
    """

    page: CashierPage
    shop: str
    till: str
    banner: str = ""
    status: str = ""
    status_tone: Tone = Tone.NEUTRAL
    # The payment on the tip, waiting, result and payment pages.
    reference: str = ""
    amount_text: str = ""
    heading: str = ""
    text: str = ""
    next_step: str = ""
    tone: Tone = Tone.NEUTRAL
    timeline: tuple[TimelineLine, ...] = ()
    totals: tuple[tuple[str, str], ...] = ()
    time_left: TimeLeft | None = None
    in_doubt: bool = False
    may_cancel: bool = False
    may_more_time: bool = False
    may_another_way: bool = False
    may_hand_over: bool = False
    may_release: bool = False
    capturable: Money | None = None
    """What is reserved and may be taken; the display lets no more be typed."""
    may_leave: bool = False
    may_look_again: bool = False
    may_refund: bool = False
    refundable: Money | None = None
    """The most that may be given back; the display lets no more be typed."""
    tip: TipQuestion | None = None
    """What the customer chooses from, and may tell the cashier."""
    tip_text: str = ""
    """How much of `amount_text` is a tip."""
    returns_in: float | None = None
    """Seconds after which the result makes way for the keypad by itself."""
    sound: Sound = Sound.NONE
    # Beside every page.
    tray: tuple[TrayLine, ...] = ()
    notices: tuple[Notice, ...] = ()
    blocked: str = ""
    """Why no payment can be started now, with the cure; empty when all is well."""
    history: tuple[HistoryLine, ...] = ()
    history_text: str = ""
    may_older: bool = False
    looking: Looking | None = None
    # What is sold by name: before it is asked for, and on a payment's page.
    basket: BasketScreen | None = None
    """None where the shop set up no keys."""
    sold: tuple[SoldLine, ...] = ()
    # What Vipps answered about the payment on its page.
    support: tuple[SupportLine, ...] = ()
    # Slips.
    may_slip: bool = False
    slip: SlipDraft | None = None
    tablets: Tablets | None = None
    """The tablets that show the customer's screen; None where none may."""
    day: DayScreen | None = None
    """Set on the page of the day alone."""
    signing: Signing | None = None
    """Somebody has to say who they are; nothing else is shown meanwhile."""
    signed_in: str = ""
    """The cashier's short name."""
    may_switch: bool = False
    """Whether somebody else may sign in now."""


@dataclass(frozen=True, slots=True)
class Screens:
    """Both screens, made from one look at the till. `number` counts up; a display ignores one it has passed."""

    number: int
    cashier: CashierScreen
    customer: CustomerScreen
