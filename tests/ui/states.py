"""Every state of both screens, made up but true to life; the ugly ones on purpose."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

import zxingcpp

from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.paper import GAP, RULE, Align, Line, Size
from kiosk.domain.payment import Step
from kiosk.engine.ports import Group
from kiosk.engine.screens import (
    BasketLine,
    BasketScreen,
    CashierPage,
    CashierScreen,
    CustomerPage,
    CustomerScreen,
    HistoryLine,
    Looking,
    Notice,
    QuickAmount,
    QuickItem,
    Screens,
    Signing,
    SlipDraft,
    SoldLine,
    Sound,
    StaffLine,
    SupportLine,
    Tablets,
    TimeLeft,
    TimelineLine,
    TipLine,
    TipQuestion,
    Tone,
    TrayLine,
)
from tests.ui.days import DAYS

NB = "\N{NO-BREAK SPACE}"
SHOP = "Nordlys Kaffebar"
LONG_SHOP = "Bakeriet og Kaffebrenneriet ved Gamle Strandgaten Torg AS"
TEST_BANNER = "Test: no real money is moved"
URL = "https://qr.vipps.no/box/3a4b5c6d-7e8f-4a1b-9c2d-3e4f5a6b7c8d/pay-in"
LONG_URL = "https://api.vipps.no/dwo-api-application/v1/deeplink/vippsgateway?v=2&token=" + "eyJhbGciOiJSUzI1NiJ9" * 40


@lru_cache
def qr_png(text: str = URL, scale: int = 8) -> bytes:
    """A QR as the vendor sends it: PNG with its quiet zone."""
    from io import BytesIO

    from PIL import Image

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    view = memoryview(code.to_image(scale=scale, add_quiet_zones=True))
    height, width = view.shape or (0, 0)
    stream = BytesIO()
    Image.frombytes("L", (width, height), bytes(view)).convert("RGB").save(stream, "PNG")
    return stream.getvalue()


REFERENCE = "till-1-20261123-4F7K2M-1"


def kr(text: str) -> str:
    return text.replace(" ", NB) + NB + "kr"


def line(step: Step, text: str, clock: str, tone: Tone = Tone.GOOD, running: bool = False) -> TimelineLine:
    return TimelineLine(step, text, clock, tone, running)


def cashier(page: CashierPage, **more: object) -> CashierScreen:
    screen = CashierScreen(page, SHOP, "till-1", status="Connected to Vipps", status_tone=Tone.GOOD)
    return replace(screen, **more)  # type: ignore[arg-type]


def customer(page: CustomerPage, heading: str = "", **more: object) -> CustomerScreen:
    return replace(CustomerScreen(page, SHOP, heading), **more)  # type: ignore[arg-type]


IDLE = customer(CustomerPage.IDLE, "Welcome", text="Pay with your phone at this counter.")

ASKED = line(Step.ASKED, "Asked Vipps", "14:05")
SHOWN = line(Step.QR_SHOWN, "QR code shown", "14:05")
OPENED = line(Step.OPENED, "Opened in the app", "14:06")
DECLINED = line(Step.DECLINED, "A card was declined; the customer may try again", "14:06", Tone.WARNING)
APPROVED = line(Step.APPROVED, "Approved by the customer", "14:06")
PART_TAKEN = line(Step.PART_CAPTURED, "Part of the money taken", "14:20")
TAKE_BY = "Take it by 30.11.2026: banks hold it for about 7 days."
NOT_TAKEN = TimelineLine(None, "Not taken yet", "", Tone.NEUTRAL, True)
HELD = (("Bank holds it to", "30.11.2026"), ("Vipps ends it", "22.05.2027"))
WAITING = line(Step.APPROVED, "Waiting for the customer", "", Tone.BUSY, True)

TRAY = tuple(
    TrayLine(PaymentReference(f"till-1-20261123-OPEN{n}-1"), kr(amount), text, clock)
    for n, (amount, text, clock) in enumerate(
        [
            ("349,00", "Asking Vipps", "13:58"),
            ("1 249,50", "Being cancelled", "13:41"),
            ("89,00", "Waiting for the customer", "13:40"),
            ("650 000,00", "No answer from Vipps yet", "13:12"),
            ("45,00", "Asking Vipps", "12:55"),
            ("120,00", "Refund being checked", "12:31"),
            ("19,00", "Asking Vipps", "11:02"),
        ]
    )
)

RESERVED_TRAY = (
    TrayLine(PaymentReference("till-1-20261123-HELD1-1"), kr("129,00"), "Reserved, take by 30.11.", "14:06"),
    TrayLine(PaymentReference("till-1-20261123-HELD2-1"), kr("1 200,00"), "Reserved, take by 29.11.", "09:31"),
    TrayLine(PaymentReference("till-1-20261123-OPEN9-1"), kr("89,00"), "Asking Vipps", "13:58"),
)

NOTICES = (
    Notice(
        1,
        "349,00 kr was approved after you cancelled it",
        "The money has been released. Nothing was taken from the customer.",
        Tone.WARNING,
    ),
    Notice(2, "89,00 kr is paid", "It was still open. The customer has paid it now.", Tone.GOOD),
    Notice(
        3,
        "1 249,50 kr could not be given back",
        "The bank refused the refund. Try again later, or give the money back another way.",
        Tone.BAD,
    ),
)

HISTORY = tuple(
    HistoryLine(PaymentReference(f"till-1-20261123-{n:06d}-1"), kr(amount), state, clock, text, tone)
    for n, (amount, state, clock, text, tone) in enumerate(
        [
            ("129,00", "Paid", "14:06", "Two flat whites and a cinnamon bun", Tone.GOOD),
            ("349,00", "Checking", "13:58", "", Tone.BUSY),
            ("650 000,00", f"{kr('270 000,00')} taken, take the rest by 30.11.", "13:44", "Beans", Tone.WARNING),
            ("1 249,50", "Cancelled", "13:41", "Beans, 2 kg", Tone.NEUTRAL),
            ("89,00", "Paid, 40,00 kr given back", "13:40", "Lunch", Tone.GOOD),
            ("650 000,00", "Refused", "13:12", "An espresso machine, the large one with three groups", Tone.BAD),
            ("45,00", "Nobody paid in time", "12:55", "", Tone.NEUTRAL),
            ("120,00", "Paid", "12:31", "Cake", Tone.GOOD),
            ("19,00", "Given back", "11:02", "Wrong amount", Tone.WARNING),
            ("64,00", "Reserved, take by 30.11.", "10:47", "", Tone.WARNING),
            ("64,00", "Paid", "10:45", "", Tone.GOOD),
        ]
    )
)

MAY_WAIT = {"may_cancel": True, "may_another_way": True, "may_more_time": True}
SUMS = (
    ("Reserved", kr("129,00")),
    ("Captured", kr("129,00")),
    ("Released", kr("0,00")),
    ("Given back", kr("40,00")),
)


def waiting(**more: object) -> CashierScreen:
    return cashier(
        CashierPage.WAITING,
        **{
            "reference": REFERENCE,
            "amount_text": kr("129,00"),
            "heading": "Waiting for the customer",
            "tone": Tone.BUSY,
            "timeline": (ASKED, SHOWN, WAITING),
            "time_left": TimeLeft(272, 300),
            **MAY_WAIT,
            **more,
        },
    )


def pay(**more: object) -> CustomerScreen:
    return customer(
        CustomerPage.PAY,
        "Scan with the camera or Vipps",
        **{
            "amount_text": kr("129,00"),
            "qr_image": qr_png(),
            "qr_media_type": "image/png",
            "time_left": TimeLeft(272, 300),
            "amount": Money(12900),
            "sale": "till-1-20261123-4F7K2M",
            "may_more_time": True,
            **more,
        },
    )


def result(heading: str, tone: Tone, **more: object) -> CashierScreen:
    return cashier(
        CashierPage.RESULT,
        **{
            "reference": REFERENCE,
            "amount_text": kr("129,00"),
            "heading": heading,
            "tone": tone,
            "may_leave": True,
            **more,
        },
    )


def payment_reserved(**more: object) -> CashierScreen:
    return cashier(
        CashierPage.PAYMENT,
        **{
            "reference": REFERENCE,
            "amount_text": kr("129,00"),
            "heading": "Reserved, not taken yet",
            "text": "The customer has approved. Take the money when you hand over the goods.",
            "next_step": TAKE_BY,
            "tone": Tone.BUSY,
            "timeline": (ASKED, SHOWN, OPENED, APPROVED),
            "totals": (("Asked for", kr("129,00")), ("Reserved", kr("129,00")), *HELD),
            "may_cancel": True,
            "may_look_again": True,
            "may_hand_over": True,
            "capturable": Money(12900),
            **more,
        },
    )


def tip(amount: str, *offers: tuple[int, str, str], **more: object) -> tuple[CashierScreen, CustomerScreen]:
    """Both screens while a tip is being chosen; `offers` are percentages, tips and sums."""
    lines = (
        TipLine(0, "No tip", "", f"{kr(amount)} in all"),
        *(TipLine(percent, f"{percent}{NB}%", kr(one), f"{kr(total)} in all") for percent, one, total in offers),
    )
    asked = {"amount_text": kr(amount), "tip": TipQuestion(7, lines), "time_left": TimeLeft(17, 20), **more}
    return (
        cashier(
            CashierPage.TIP,
            heading="The customer is choosing a tip",
            text="Nothing has been asked for yet. If they tell you, choose for them.",
            tone=Tone.BUSY,
            may_cancel=True,
            **asked,
        ),
        customer(
            CustomerPage.TIP,
            "Would you like to give a tip?",
            text="Choose, or tell the cashier.",
            tone=Tone.BUSY,
            **asked,
        ),
    )


PAID = customer(
    CustomerPage.PAID,
    "Paid",
    amount_text=kr("129,00"),
    clock_text="14:06",
    text="Thank you. You find the receipt for this payment in the app.",
    tone=Tone.GOOD,
)

NO_ANSWER = (
    "Vipps has not answered. The payment may have gone through or not; we keep asking. "
    "You can go on with the next sale."
)

PAIRING = "http://192.168.100.120:8734/#k3v9mzq7t2xw8rnb4hcy6jdpae"


def tablets(connected: int) -> Tablets:
    return Tablets(connected, PAIRING, qr_png(PAIRING))


TODAY = date(2026, 11, 23)
COPY = Line("KOPI 1", size=Size.LARGE, align=Align.CENTER, bold=True)
SLIP = (
    Line("IKKE KVITTERING FOR KJØP", size=Size.LARGE, align=Align.CENTER, bold=True),
    GAP,
    Line(LONG_SHOP, align=Align.CENTER, bold=True),
    Line("till-1", align=Align.CENTER),
    Line("23.11.2026", "14:21"),
    RULE,
    Line("Betaling", kr("650 000,00"), bold=True),
    Line("Gitt tilbake", "\N{MINUS SIGN}" + kr("40,00")),
    Line("Betalt"),
    RULE,
    Line("Referanse", "till-1-20261123-140512-4f7k-1"),
    Line("Vipps' referanse", "5001420062"),
)


def draft(**more: object) -> SlipDraft:
    usual: dict[str, object] = {
        "lines": SLIP,
        "text": "Not given out yet.",
        "tone": Tone.NEUTRAL,
        "next_text": "Original",
        "may_print": True,
        "may_show": True,
        "may_withdraw": False,
        "may_other": False,
        "shown": False,
    }
    return SlipDraft(**{**usual, **more})  # type: ignore[arg-type]


def slip(**more: object) -> CashierScreen:
    return cashier(
        CashierPage.SLIP, **{"reference": REFERENCE, "heading": "Slip for the payment", "slip": draft(), **more}
    )


SUPPORT = (
    SupportLine(
        "23.11. 14:05:12", "reading: approved", "orderId till-1-20261123-4F7K2M-1\noperation RESERVE  amount 12900"
    ),
    SupportLine("23.11. 14:05:13", "capture asked for", "12900 idempotency key till-1-20261123-4F7K2M-1-capture-1"),
    SupportLine(
        "23.11. 14:20:01", "change refused", "payment/74 Could not take the refund from the account of the shop"
    ),
) * 3


STATES: dict[str, tuple[CashierScreen, CustomerScreen]] = {
    "idle": (cashier(CashierPage.AMOUNT), IDLE),
    "idle-test": (cashier(CashierPage.AMOUNT, banner=TEST_BANNER), replace(IDLE, banner=TEST_BANNER)),
    "idle-full": (
        cashier(CashierPage.AMOUNT, banner=TEST_BANNER, shop=LONG_SHOP, tray=TRAY, notices=NOTICES),
        replace(IDLE, shop=LONG_SHOP, banner=TEST_BANNER),
    ),
    "disk-full": (
        cashier(CashierPage.AMOUNT, status="The disk is full. No new sale can be promised", status_tone=Tone.BAD),
        IDLE,
    ),
    "maintenance": (
        cashier(
            CashierPage.AMOUNT,
            status="No answer. Vipps may be down for maintenance until 05:00",
            status_tone=Tone.WARNING,
        ),
        IDLE,
    ),
    "blocked": (
        cashier(
            CashierPage.AMOUNT,
            status="No connection to Vipps",
            status_tone=Tone.BAD,
            blocked="The journal can't be written: the disk is full. Free some space, then start the kiosk again.",
            tray=TRAY[:2],
        ),
        replace(IDLE, heading="Closed for a moment", text="Please ask the cashier for another way to pay."),
    ),
    "asking": (
        waiting(
            heading="Asking Vipps for a QR code",
            timeline=(line(Step.ASKED, "Asking Vipps", "", Tone.BUSY, True),),
            time_left=None,
            may_more_time=False,
        ),
        customer(
            CustomerPage.CHECKING,
            "One moment",
            text="The code is on its way.",
            amount_text=kr("129,00"),
            tone=Tone.BUSY,
        ),
    ),
    "tip": tip("129,00", (5, "6,45", "135,45"), (10, "12,90", "141,90"), (15, "19,35", "148,35")),
    "tip-one": tip("129,00", (10, "12,90", "141,90")),
    "tip-large": tip(
        "325 000,00",
        (5, "16 250,00", "341 250,00"),
        (50, "162 500,00", "487 500,00"),
        (100, "325 000,00", "650 000,00"),
        banner=TEST_BANNER,
        shop=LONG_SHOP,
    ),
    "waiting": (waiting(), pay()),
    "waiting-tip": (
        waiting(amount_text=kr("141,90"), tip_text=f"Of which tip: {kr('12,90')}"),
        pay(amount_text=kr("141,90"), tip_text=f"Of which tip: {kr('12,90')}"),
    ),
    "waiting-large": (
        waiting(amount_text=kr("650 000,00"), banner=TEST_BANNER, tray=TRAY, notices=NOTICES[:1], shop=LONG_SHOP),
        pay(amount_text=kr("650 000,00"), shop=LONG_SHOP, banner=TEST_BANNER, qr_image=qr_png(LONG_URL)),
    ),
    "last-seconds": (
        waiting(
            time_left=TimeLeft(24, 300),
            timeline=(ASKED, SHOWN, OPENED, DECLINED, WAITING),
            text="A card was declined. The customer may try another one.",
        ),
        pay(time_left=TimeLeft(24, 300), notice="Almost out of time. Ask the cashier if you need more."),
    ),
    "network-slow": (
        waiting(status="Vipps answers slowly", status_tone=Tone.WARNING),
        pay(notice="The network is slow. You can still pay."),
    ),
    "opened": (
        waiting(heading="The customer has opened it in the app", timeline=(ASKED, SHOWN, OPENED, WAITING)),
        customer(
            CustomerPage.OPENED,
            "Continue in the app",
            text="Approve the payment on your phone.",
            amount_text=kr("129,00"),
            time_left=TimeLeft(231, 300),
            tone=Tone.BUSY,
        ),
    ),
    "cancelling": (
        waiting(
            heading="Cancelling",
            text="Vipps is asked to end the payment. Wait for the answer before you take other money.",
            timeline=(ASKED, SHOWN, line(Step.CANCEL_ASKED, "Cancelling", "14:07", Tone.BUSY, True)),
            may_cancel=False,
            may_another_way=False,
            may_more_time=False,
            may_leave=True,
            time_left=None,
        ),
        customer(
            CustomerPage.CHECKING,
            "One moment",
            text="We are ending this payment. Please do not approve it any more.",
            amount_text=kr("129,00"),
            tone=Tone.BUSY,
        ),
    ),
    "hand-over": (
        waiting(
            heading="Reserved, not taken yet",
            text="The customer has approved. Take the money when you hand over the goods.",
            next_step=TAKE_BY,
            timeline=(
                ASKED,
                SHOWN,
                OPENED,
                APPROVED,
                NOT_TAKEN,
            ),
            may_hand_over=True,
            capturable=Money(12900),
            may_more_time=False,
            may_another_way=False,
            may_leave=True,
            time_left=None,
        ),
        customer(
            CustomerPage.CHECKING,
            "Approved",
            text="Thank you. The payment is completed when you get your goods.",
            amount_text=kr("129,00"),
            tone=Tone.BUSY,
        ),
    ),
    "hand-over-rest": (
        waiting(
            heading=f"{kr('270 000,00')} taken, {kr('380 000,00')} still reserved",
            text="Take the rest with the other goods, or release it.",
            next_step=TAKE_BY,
            amount_text=kr("650 000,00"),
            timeline=(ASKED, SHOWN, OPENED, APPROVED, PART_TAKEN, NOT_TAKEN),
            may_hand_over=True,
            capturable=Money(38_000_000),
            may_cancel=False,
            may_more_time=False,
            may_another_way=False,
            may_leave=True,
            time_left=None,
            banner=TEST_BANNER,
            tray=RESERVED_TRAY,
        ),
        customer(
            CustomerPage.CHECKING,
            "Approved",
            text="Thank you. The payment is completed when you get the rest of your goods.",
            amount_text=kr("650 000,00"),
            tone=Tone.BUSY,
            banner=TEST_BANNER,
        ),
    ),
    "paid": (
        result("Paid", Tone.GOOD, text="Captured at 14:06.", returns_in=5.0, sound=Sound.PAID, may_slip=True),
        replace(PAID, sound=Sound.PAID),
    ),
    "paid-tip": (
        result(
            "Paid",
            Tone.GOOD,
            amount_text=kr("141,90"),
            tip_text=f"Of which tip: {kr('12,90')}",
            returns_in=5.0,
            may_slip=True,
        ),
        replace(PAID, amount_text=kr("141,90"), tip_text=f"Of which tip: {kr('12,90')}"),
    ),
    "paid-full": (
        result(
            "Paid",
            Tone.GOOD,
            amount_text=kr("650 000,00"),
            returns_in=5.0,
            may_slip=True,
            tray=TRAY,
            notices=NOTICES,
            shop=LONG_SHOP,
            banner=TEST_BANNER,
        ),
        replace(PAID, amount_text=kr("650 000,00"), shop=LONG_SHOP, banner=TEST_BANNER),
    ),
    "cancelled": (
        result(
            "Cancelled", Tone.NEUTRAL, text="No money was taken.", next_step="Start a new payment when you are ready."
        ),
        customer(CustomerPage.SORRY, "The payment was cancelled", text="No money was taken.", tone=Tone.NEUTRAL),
    ),
    "expired": (
        result(
            "Nobody paid in time",
            Tone.WARNING,
            text="The QR code has expired. No money was taken.",
            next_step="Start a new payment, or take another means of payment.",
        ),
        customer(
            CustomerPage.SORRY,
            "The time is up",
            text="No money was taken. Ask the cashier for a new code.",
            tone=Tone.WARNING,
        ),
    ),
    "refused": (
        result(
            "Refused",
            Tone.BAD,
            text="Vipps does not let this sales unit take payments now. Its agreement is missing or has ended.",
            next_step="Take another means of payment, and tell the person who runs this kiosk. They find the cure "
            "under the sales unit 123456 on portal.vippsmobilepay.com.",
            banner=TEST_BANNER,
        ),
        customer(
            CustomerPage.SORRY,
            "This payment can't be made here",
            text="The payment could not be completed. No money was taken. "
            "Please ask the cashier for another way to pay.",
            tone=Tone.BAD,
            banner=TEST_BANNER,
        ),
    ),
    "in-doubt": (
        result(
            "Checking",
            Tone.BUSY,
            text=NO_ANSWER,
            next_step="You can go on; open payments: 1.",
            in_doubt=True,
            may_look_again=True,
            tray=TRAY[:1],
        ),
        customer(
            CustomerPage.CHECKING,
            "We are checking your payment",
            text="Please wait. If the app says that you have paid, do not pay again.",
            amount_text=kr("129,00"),
            tone=Tone.BUSY,
        ),
    ),
    "late-approval": (
        result(
            "Approved too late, and released",
            Tone.WARNING,
            text="The customer approved after you had cancelled. The money has been released.",
            next_step="Start a new payment if the customer still wants to pay.",
        ),
        customer(
            CustomerPage.SORRY,
            "The payment was cancelled",
            text="You approved it a moment too late. Your money has been released.",
            tone=Tone.WARNING,
        ),
    ),
    "history": (
        cashier(
            CashierPage.HISTORY,
            history=HISTORY,
            may_older=True,
            banner=TEST_BANNER,
        ),
        IDLE,
    ),
    "history-tray": (
        cashier(CashierPage.HISTORY, history=HISTORY[:3], tray=TRAY, notices=NOTICES),
        IDLE,
    ),
    "history-narrowed": (
        cashier(
            CashierPage.HISTORY,
            history=HISTORY[:2],
            history_text="Paid, yesterday, “129”: 2 payments",
            looking=Looking(TODAY, "129", TODAY - timedelta(days=1), Group.PAID),
        ),
        IDLE,
    ),
    "history-of-a-day": (
        cashier(
            CashierPage.HISTORY,
            history_text="Not paid, 30.09.2026: no payments",
            looking=Looking(TODAY, "", date(2026, 9, 30), Group.NOT_PAID),
        ),
        IDLE,
    ),
    "slip": (slip(), IDLE),
    "slip-copy": (
        slip(
            heading="Slip for the refund",
            slip=draft(
                text="Printed 23.11. 14:21.", tone=Tone.GOOD, next_text="Copy 1", may_other=True, lines=(COPY, *SLIP)
            ),
        ),
        IDLE,
    ),
    "slip-waits": (
        slip(
            status="Printer is out of paper; 2 slips wait",
            status_tone=Tone.WARNING,
            slip=draft(text="Waits for the printer.", tone=Tone.BUSY, may_print=False, may_withdraw=True),
        ),
        IDLE,
    ),
    "slip-unsure": (
        slip(
            notices=NOTICES[:1],
            tray=TRAY,
            slip=draft(
                text="It may have been printed 23.11. 14:21. Look at the printer before you print a copy.",
                tone=Tone.WARNING,
                next_text="Copy 1",
                may_other=True,
            ),
        ),
        IDLE,
    ),
    "slip-shown": (
        slip(slip=draft(text="Shown to the customer 23.11. 14:21.", tone=Tone.GOOD, may_show=False, shown=True)),
        customer(
            CustomerPage.SLIP,
            "Take your slip along",
            text="Scan it with the camera of your phone.",
            qr_image=qr_png("IKKE KVITTERING FOR KJØP " * 8),
            qr_media_type="image/png",
        ),
    ),
    **{name: (cashier(CashierPage.DAY, day=day), IDLE) for name, day in DAYS.items()},
    "day-tray": (cashier(CashierPage.DAY, day=DAYS["day"], tray=TRAY, notices=NOTICES), IDLE),
    "history-empty": (cashier(CashierPage.HISTORY, history_text="No payments yet"), IDLE),
    "idle-tablets": (
        cashier(CashierPage.AMOUNT, tablets=tablets(0), status="No tablet is connected", status_tone=Tone.WARNING),
        IDLE,
    ),
    "tablets": (cashier(CashierPage.TABLETS, tablets=tablets(0)), IDLE),
    "tablets-two": (cashier(CashierPage.TABLETS, tablets=tablets(2), notices=NOTICES, banner=TEST_BANNER), IDLE),
    "tablets-no-network": (cashier(CashierPage.TABLETS, tablets=Tablets(0)), IDLE),
    "payment": (
        cashier(
            CashierPage.PAYMENT,
            reference=REFERENCE,
            amount_text=kr("129,00"),
            may_slip=True,
            support=SUPPORT,
            heading="Paid, 40,00 kr given back",
            text="Two flat whites and a cinnamon bun",
            tone=Tone.GOOD,
            timeline=(
                ASKED,
                SHOWN,
                OPENED,
                APPROVED,
                line(Step.CAPTURED, "Paid", "14:06"),
                line(Step.REFUND_ASKED, "40,00 kr being given back: cold coffee", "14:20", Tone.NEUTRAL),
                line(Step.REFUNDED, "40,00 kr given back", "14:20", Tone.GOOD),
            ),
            totals=SUMS,
            may_look_again=True,
            may_refund=True,
            refundable=Money(8900),
        ),
        IDLE,
    ),
    "payment-reserved": (payment_reserved(), IDLE),
    "payment-part": (
        payment_reserved(
            heading=f"{kr('50,00')} taken, {kr('79,00')} still reserved",
            text="Take the rest with the other goods, or release it.",
            timeline=(ASKED, SHOWN, OPENED, APPROVED, PART_TAKEN),
            totals=(
                ("Asked for", kr("129,00")),
                ("Taken", kr("50,00")),
                ("Still reserved", kr("79,00")),
                *HELD,
            ),
            may_cancel=False,
            may_release=True,
            capturable=Money(7900),
        ),
        IDLE,
    ),
    "payment-part-full": (
        payment_reserved(
            reference="till-1-20261123-4F7K2M9QXW-with-a-long-name-0001",
            heading=f"{kr('270 000,00')} taken, {kr('380 000,00')} still reserved",
            text="The amount is larger than what is still reserved. Nothing was taken. Enter a smaller amount.",
            next_step="",
            amount_text=kr("650 000,00"),
            timeline=(ASKED, SHOWN, OPENED, APPROVED, PART_TAKEN),
            totals=(
                ("Asked for", kr("650 000,00")),
                ("Taken", kr("270 000,00")),
                ("Still reserved", kr("380 000,00")),
                *HELD,
            ),
            may_cancel=False,
            may_release=True,
            capturable=Money(38_000_000),
            tray=RESERVED_TRAY,
            notices=NOTICES,
            banner=TEST_BANNER,
        ),
        replace(IDLE, banner=TEST_BANNER),
    ),
    "payment-released": (
        payment_reserved(
            heading="Paid",
            text=f"{kr('50,00')} has been taken. {kr('79,00')} was released.",
            next_step="",
            tone=Tone.GOOD,
            amount_text=kr("50,00"),
            timeline=(
                ASKED,
                SHOWN,
                OPENED,
                APPROVED,
                PART_TAKEN,
                line(Step.RELEASE_ASKED, "Asked Vipps to release the rest", "15:01", Tone.NEUTRAL),
                line(Step.RELEASED, "Reserved money released", "15:01", Tone.NEUTRAL),
                line(Step.CAPTURED, "Money taken", "15:01"),
            ),
            totals=(("Asked for", kr("129,00")), ("Taken", kr("50,00")), ("Released", kr("79,00"))),
            may_cancel=False,
            may_hand_over=False,
            capturable=None,
            may_refund=True,
            refundable=Money(5000),
        ),
        IDLE,
    ),
    "payment-full": (
        cashier(
            CashierPage.PAYMENT,
            reference="till-1-20261123-4F7K2M9QXW-with-a-long-name-0001",
            amount_text=kr("650 000,00"),
            heading="No answer from Vipps yet",
            text=NO_ANSWER,
            tone=Tone.BUSY,
            in_doubt=True,
            timeline=(
                ASKED,
                SHOWN,
                DECLINED,
                DECLINED,
                APPROVED,
                line(Step.IN_DOUBT, "No answer; asking again", "", Tone.BUSY, True),
            ),
            totals=tuple((name, kr("650 000,00")) for name, _ in SUMS),
            may_look_again=True,
            may_cancel=True,
            may_refund=True,
            refundable=Money(65_000_000),
            tray=TRAY,
            notices=NOTICES,
            banner=TEST_BANNER,
        ),
        replace(IDLE, banner=TEST_BANNER),
    ),
}


NAMES = tuple(
    StaffLine(name, role)
    for name, role in (
        ("Kari", "Sells"),
        ("Ola", "Sells and refunds"),
        ("Siv", "Manager"),
        ("Kristoffer Brattbakk", "Sells"),
        ("Åse-Marie", "Sells"),
        ("Mohammed", "Sells"),
        ("Bo", "Sells"),
        ("Anne Grete", "Sells and refunds"),
    )
)
PIN_OF_KARI = Signing("Kari", "Enter your PIN.", wants_pin=True, may_back=True)

STATES |= {
    "who": (cashier(CashierPage.AMOUNT, signing=Signing("Who is at the till?", names=NAMES)), IDLE),
    "who-few": (
        cashier(CashierPage.AMOUNT, signing=Signing("Who is at the till?", names=NAMES[:2], may_back=True)),
        IDLE,
    ),
    "who-pin": (cashier(CashierPage.AMOUNT, signing=PIN_OF_KARI), IDLE),
    "who-wrong": (
        cashier(
            CashierPage.AMOUNT,
            signing=replace(
                PIN_OF_KARI,
                heading="Kristoffer Brattbakk",
                message="That PIN is wrong. Tries left: 4.",
                message_tone=Tone.BAD,
            ),
        ),
        IDLE,
    ),
    "who-waits": (
        cashier(
            CashierPage.AMOUNT,
            signing=replace(
                PIN_OF_KARI,
                message="Too many wrong PINs. Nobody can sign in now.",
                message_tone=Tone.BAD,
                wait=TimeLeft(272, 480),
            ),
        ),
        IDLE,
    ),
    "who-may-refund": (
        cashier(
            CashierPage.AMOUNT,
            signed_in="Kari",
            signing=Signing(
                "Ask who may refund",
                f"Give back {kr('650 000,00')} of till-1-20261123-4F7K2M-1? Whoever may give money back enters their "
                "PIN. It allows this one refund, and is noted as theirs.",
                wants_pin=True,
                may_back=True,
            ),
            banner=TEST_BANNER,
        ),
        replace(IDLE, banner=TEST_BANNER),
    ),
    "signed-in": (cashier(CashierPage.AMOUNT, signed_in="Kristoffer Brattbakk", may_switch=True), IDLE),
    "payment-by": (
        replace(
            STATES["payment"][0],
            signed_in="Kari",
            timeline=(
                replace(ASKED, by="Kari"),
                SHOWN,
                APPROVED,
                replace(line(Step.REFUND_ASKED, "Asked Vipps to refund", "15:01", Tone.NEUTRAL), by="Siv"),
            ),
        ),
        IDLE,
    ),
}


# Keys beside the keypad, and what was picked by them.

AMOUNTS = tuple(QuickAmount(one * 100, kr(f"{one},00")) for one in (25, 50, 100, 200, 500, 1000))
ITEMS = tuple(
    QuickItem(name, kr(f"{price},00"))
    for name, price in [
        *[("Kaffe", 45), ("Kaffe, stor", 55), ("Skolebrød", 39), ("Te", 35), ("Kakao med krem", 52), ("Vann", 30)],
        *[("Boller", 32), ("Kanelsnurr", 42), ("Ostesmørbrød", 79), ("Dagens suppe", 129), ("Juice", 49), ("Brus", 45)],
        *[("Lounaskeittopäivänerikoistarjous", 13), ("Karjalanpiirakkalautanen munavoilla", 8)],
        *[("Mustikkapiirakka ja vaniljakastike", 9), ("Gavekort", 50_000), ("Bærepose", 4), ("Pant", 3)],
        *[("Sjokoladekake", 58), ("Gulrotkake", 58), ("Bagel", 89), ("Wrap", 95), ("Salat", 135), ("Kopp", 249)],
    ]
)
ITEMS = tuple(replace(one, name=one.name[:30]) for one in ITEMS)


def picked(*counts: int, items: tuple[QuickItem, ...] = ITEMS[:3], **more: object) -> BasketScreen:
    """So many of each of the first items."""
    lines = tuple(
        BasketLine(item.name, count, item.name if count == 1 else f"{count} × {item.name}", kr(f"{count * 50},00"))
        for item, count in zip(items, counts, strict=False)
    )
    return BasketScreen(AMOUNTS[:3], items, lines, Money(sum(counts) * 5000), **more)  # type: ignore[arg-type]


FULL_BASKET = replace(picked(*[1, 2, 99] * 8, items=ITEMS[::-1]), amounts=AMOUNTS)
SOLD = (
    SoldLine("2 × Kaffe", kr("90,00"), f"25{NB}%"),
    SoldLine("Skolebrød", kr("39,00"), f"15{NB}%"),
    SoldLine("Typed amount", kr("50,00")),
    SoldLine("VAT in the items", kr("23,09"), is_sum=False),
)

STATES |= {
    "quick-amounts": (cashier(CashierPage.AMOUNT, basket=replace(picked(), items=())), IDLE),
    "quick-six-amounts": (cashier(CashierPage.AMOUNT, basket=replace(picked(), items=(), amounts=AMOUNTS)), IDLE),
    "quick-items": (cashier(CashierPage.AMOUNT, basket=replace(picked(), amounts=())), IDLE),
    "quick": (cashier(CashierPage.AMOUNT, basket=picked(), signed_in="Kari", may_switch=True), IDLE),
    "quick-picked": (
        cashier(CashierPage.AMOUNT, basket=picked(2, 1), signed_in="Kari", may_switch=True, tablets=tablets(1)),
        IDLE,
    ),
    "quick-many": (cashier(CashierPage.AMOUNT, basket=replace(FULL_BASKET, lines=(), goods=Money(0))), IDLE),
    "quick-full": (
        cashier(
            CashierPage.AMOUNT,
            banner=TEST_BANNER,
            shop=LONG_SHOP,
            signed_in="Kristoffer Brattbakk",
            basket=replace(FULL_BASKET, goods=Money(65_000_000), message="At most 99 of one thing"),
        ),
        replace(IDLE, shop=LONG_SHOP, banner=TEST_BANNER),
    ),
    "quick-crowded": (
        cashier(
            CashierPage.AMOUNT,
            banner=TEST_BANNER,
            shop=LONG_SHOP,
            signed_in="Kristoffer Brattbakk",
            tablets=tablets(1),
            tray=TRAY,
            notices=NOTICES,
            basket=FULL_BASKET,
        ),
        replace(IDLE, shop=LONG_SHOP, banner=TEST_BANNER),
    ),
    "quick-blocked": (
        cashier(
            CashierPage.AMOUNT,
            blocked="The journal can't be written: the disk is full. Free some space, then start the kiosk again.",
            tray=TRAY[:2],
            basket=picked(2, 1),
        ),
        IDLE,
    ),
    "payment-sold": (replace(STATES["payment"][0], sold=SOLD), IDLE),
    "payment-sold-full": (
        replace(STATES["payment-part-full"][0], sold=tuple(replace(SOLD[0], text=one.name) for one in ITEMS) + SOLD),
        replace(IDLE, banner=TEST_BANNER),
    ),
}


def screens(name: str, number: int = 1) -> Screens:
    """Both screens of one state."""
    return Screens(number, *STATES[name])
