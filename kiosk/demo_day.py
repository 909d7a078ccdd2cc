"""The demonstration of a day: two cashiers, payments that end in every way, a refund, slips, and a Z that is held true.

Everything is done by taps on the real windows, on the embedded emulator. Somebody refunds in Vipps' portal, behind the
till's back; the Z names it by reference, and the manager signs for it. In the end the Z is held against the emulator's
ledger and the journal, payment by payment. The shop lies in a folder of its own, with a file as its printer.

A chapter is a function that gets the Day; CHAPTERS has their order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from keyring.backends.fail import Keyring

from kiosk.app import read_journal
from kiosk.config import Settings, load
from kiosk.config_writer import write_settings
from kiosk.day_files import NotWritten, write_csv, write_pdf
from kiosk.day_verdict import NOBODY, Outcome, judge
from kiosk.domain.day import Closing
from kiosk.domain.payment import Payment
from kiosk.domain.transitions import replay
from kiosk.emulator.faults import Kind, Operation
from kiosk.emulator.server import RunningEmulator
from kiosk.engine.ports import HistoryQuery, JournalError
from kiosk.engine.screens import CashierPage, CustomerPage, Tone
from kiosk.played_day import MANAGES, SELLS, Day
from kiosk.printing.paper import to_png
from kiosk.report import complain, say
from kiosk.resources import assets
from kiosk.scene import Pictures, Scene, Untrue
from kiosk.screens import run_screens
from kiosk.secrets import Keys, KeysInUse
from kiosk.setup import open_desk
from kiosk.ui.desk import Desk, PublishDesk
from kiosk.ui.stage import Stage, StageError

NAME = "day"
SHOP, TILL = "Bakeriet på hjørnet", "till-1"
COLUMNS = 42
"""Of the paper."""
UNHURRIED = 0.6
"""Seconds that an answer takes where the state before it is to be seen."""
NB = "\N{NO-BREAK SPACE}"


def play(emulator: RunningEmulator, folder: Path, shots: Path | None) -> int:
    """Play it, with the shop's files in `folder`; return the exit status."""
    pictures, shop = Pictures(shots), Shop(emulator, folder)
    days: list[Day] = []

    def on_ready(stage: Stage) -> None:
        day = Day(stage, pictures, emulator, shop.paper)
        for chapter in CHAPTERS:
            chapter(day)
        days.append(day)
        stage.quit(0)

    try:
        status = run_screens(shop.read, open_settings=shop.open_settings, on_ready=on_ready)
        if status or not days:
            return status or 1
        held = _hold(days[0], shop, shots)
    except (Untrue, StageError, JournalError, NotWritten) as error:
        complain(f"the script {NAME} did not hold: {error}")
        return 1
    complain(f"the script {NAME} held: {held}")
    return 0


class Shop:
    """A shop with a printer, and with nobody on its list of cashiers yet."""

    def __init__(self, emulator: RunningEmulator, folder: Path) -> None:
        unit = emulator.call(lambda world: next(iter(world.sales_units.values())))
        self._keys = Keys(unit.client_id, unit.client_secret, unit.subscription_keys[0])
        self.paper = folder / "paper"
        self.settings = write_settings(
            folder / "kiosk.toml",
            {
                "vipps": {
                    "base_url": emulator.base_url,
                    "merchant_serial_number": unit.msn,
                    "fallback_url": "https://shop.example/thank-you",
                    "callback_prefix": "https://shop.example/vipps",
                },
                "shop": {"name": SHOP, "till": TILL},
                "payment": {"poll_seconds": 0.5},
                "journal": {"path": str(folder / "journal.db")},
                "screens": {"full_screen": False},
                "printer": {"connection": f"file://{self.paper}", "width": COLUMNS},
            },
        )

    def read(self) -> tuple[Settings, Keys]:
        """Read settings and keys, as a kiosk does when it starts."""
        return load(self.settings.file), self._keys

    def open_settings(
        self, settings: Settings, in_use: KeysInUse, publish: PublishDesk
    ) -> AbstractAsyncContextManager[Desk]:
        """Open the desk of the settings; the user's own keyring is not this shop's business."""
        ring = Keyring()  # type: ignore[no-untyped-call]
        return open_desk(settings.file, publish, in_use=in_use, environment={}, ring=ring)


# The chapters ---------------------------------------------------------------------------------------------------------


def two_cashiers(day: Day) -> None:
    """Until now nobody is asked who they are. A manager and somebody who sells are put on the list, each with a PIN."""
    day.until(lambda: day.stage.can_tap("settings"), "the keypad")
    day.picture("nobody-is-asked-who-they-are")
    day.tap("settings")
    day.tap("open-cashiers")
    _page_of_the_settings(day, "Cashiers")
    day.picture("settings-no-cashiers")
    for name, role in ((MANAGES, "manager"), (SELLS, "cashier")):
        day.tap("next")
        _page_of_the_settings(day, "A new cashier")
        day.tap("cashierName")
        day.stage.key(name)
        day.tap(f"role-{role}")
        day.until(lambda: day.stage.can_tap("next"), "a name and a role")
        day.picture(f"settings-{name}-may-{'do-everything' if role == 'manager' else 'sell'}".lower())
        day.tap("next")
        _page_of_the_settings(day, f"PIN of {name}")
        day.enter(name)
        day.until(lambda: day.stage.windows.desk_model.screen.pin_again, "the PIN once more")
        day.picture(f"settings-{name}-enters-it-once-more".lower())
        day.enter(name)
        _page_of_the_settings(day, "Cashiers")
    day.picture("settings-two-cashiers")
    day.tap("back")
    _page_of_the_settings(day, "Settings")
    day.tap("back")
    day.until(lambda: day.stage.can_tap(f"cashier-{SELLS}"), "the names")
    day.picture("who-is-at-the-till")


def _page_of_the_settings(day: Day, title: str) -> None:
    def stands() -> bool:
        item = day.stage.find("title")
        return item is not None and item.property("text") == title

    day.until(stands, f"the page “{title}”")


def one_sells(day: Day) -> None:
    """The one who sells signs in."""
    day.sign_in(SELLS)
    day.picture("kari-at-the-till")


def paid_at_once(day: Day) -> None:
    """Scanned, approved, taken; the customer wants a slip."""
    scene, address = day.charge(12900)
    day.both("scan-to-pay")
    scene.scan(address)
    scene.customer(CustomerPage.OPENED)
    day.both("opened-in-the-app")
    day.emulator.faults.fail(Operation.CAPTURE, Kind.SLOW, seconds=UNHURRIED)
    scene.world(lambda world: world.approve("latest"))
    scene.cashier("Approved. Taking the money")
    day.both("approved")
    scene.customer(CustomerPage.PAID)
    scene.cashier("Paid")
    day.over(scene, "paid at once", Outcome.PAID)
    day.picture("paid-till")
    day.tap("slip")
    day.page(CashierPage.SLIP)
    day.pictures.take("paid-customer", day.stage.grab_customer)  # the till's result would have made way by itself
    day.picture("slip-before-it-is-printed")
    day.print_slip("Betalt")
    day.picture("slip-printed")
    day.tap("back")
    day.leave()


def paid_with_another_card(day: Day) -> None:
    """The first card is declined, the second one pays."""
    scene, address = day.charge(4500)
    scene.scan(address)
    scene.customer(CustomerPage.OPENED)
    scene.world(lambda world: world.decline("latest"))
    scene.customer(CustomerPage.OPENED, "The card was declined")
    day.both("card-declined")
    scene.world(lambda world: world.approve("latest"))
    scene.customer(CustomerPage.PAID)
    scene.cashier("Paid")
    day.over(scene, "paid with another card", Outcome.PAID)
    day.leave()


def cancelled_by_the_cashier(day: Day) -> None:
    """The customer has changed their mind, and says so at the till."""
    scene, _ = day.charge(8950)
    day.tap("cancel")
    scene.cashier("Cancelled")
    scene.customer(CustomerPage.SORRY)
    day.over(scene, "cancelled by the cashier", Outcome.CANCELLED)
    day.both("cancelled-by-the-cashier")
    day.leave()


def cancelled_in_the_app(day: Day) -> None:
    """The same, in the app."""
    scene, address = day.charge(21000)
    scene.scan(address)
    scene.customer(CustomerPage.OPENED)
    scene.world(lambda world: world.customer_cancel("latest"))
    scene.cashier("Cancelled")
    scene.customer(CustomerPage.SORRY)
    day.reads("The customer cancelled in the app. No money was taken.")
    day.over(scene, "cancelled by the customer", Outcome.CANCELLED)
    day.both("cancelled-by-the-customer")
    day.leave()


def never_scanned(day: Day) -> None:
    """Nobody scans, and Vipps ends the payment."""
    scene, _ = day.charge(3200)
    scene.world(lambda world: world.lapse("latest"))
    scene.cashier("Nobody paid in time")
    scene.customer(CustomerPage.SORRY)
    day.over(scene, "never scanned", Outcome.EXPIRED)
    day.both("nobody-scanned")
    day.leave()


def refused_by_vipps(day: Day) -> None:
    """Vipps does not even take the payment: this shop asked for too many just now. It has a cure of its own."""
    day.until(lambda: day.stage.can_tap("key1"), "the keypad")
    scene = Scene(day.stage, day.emulator, None, 5600)
    unit = scene.world(lambda world: next(iter(world.sales_units.values())))
    scene.world(lambda world: setattr(unit, "merchant_fault", "33"))
    day.stage.type_amount(scene.amount)
    day.tap("charge")
    scene.cashier("The payment could not be started")
    scene.customer(CustomerPage.SORRY)
    scene.world(lambda world: setattr(unit, "merchant_fault", ""))
    day.note("refused by Vipps", scene.amount, Outcome.REFUSED)
    day.both("refused-by-vipps")
    day.leave()


def paid_another_way(day: Day) -> None:
    """The customer takes out cash: the payment is ended safely before the cashier takes it."""
    scene, _ = day.charge(7400)
    day.tap("anotherWay")
    scene.cashier("Cancelled")
    day.reads("No money was taken. Take the other payment now.")
    day.over(scene, "paid another way", Outcome.CANCELLED)
    day.both("paid-another-way")
    day.leave()


def paid_with_more_time(day: Day) -> None:
    """The customer looks for the phone and gets a new code; the old one is surely dead before."""
    scene, old = day.charge(14900)
    first = day.stage.cashier_screen.reference
    day.tap("moreTime")
    day.until(lambda: day.stage.read_customer_qr() not in {"", old}, "a new code")
    day.note("made way for a new code", scene.amount, Outcome.CANCELLED, first)
    day.both("new-code-for-the-same-sale")
    scene.scan(day.stage.read_customer_qr())
    scene.world(lambda world: world.approve("latest"))
    scene.customer(CustomerPage.PAID)
    scene.cashier("Paid")
    day.note("paid with the new code", scene.amount, Outcome.PAID)
    day.leave()


def approved_too_late(day: Day) -> None:
    """The approval crosses the cashier's cancel; Vipps lets go of what it had reserved, and both screens say so."""
    scene, address = day.charge(3800)
    scene.scan(address)
    scene.customer(CustomerPage.OPENED)
    day.emulator.faults.fail(Operation.CANCEL, Kind.REFUSED, code="52", times=1)
    day.tap("cancel")
    scene.cashier("Cancelling")
    day.both("cancelling")
    scene.world(lambda world: world.approve("latest"))
    scene.cashier(f"Cancelled: 38,00{NB}kr was released")
    scene.customer(CustomerPage.SORRY)
    day.over(scene, "approved after it was cancelled", Outcome.RELEASED)
    day.both("approved-too-late-and-released")
    day.leave()


def another_takes_over(day: Day) -> None:
    """A tap on the name in the bar, one on another name, six digits; payments are by the new name from then on."""
    day.switch(MANAGES)
    scene, address = day.charge(9900)
    scene.scan(address)
    scene.world(lambda world: world.approve("latest"))
    scene.customer(CustomerPage.PAID)
    scene.cashier("Paid")
    day.over(scene, "paid at once", Outcome.PAID)
    day.picture("siv-sells")
    day.leave()


def paid_though_the_answer_was_lost(day: Day) -> None:
    """The money is taken and the answer never comes: nobody guesses, the payment is read."""
    scene, address = day.charge(25000)
    scene.scan(address)
    scene.customer(CustomerPage.OPENED)
    faults = day.emulator.faults
    faults.fail(Operation.CAPTURE, Kind.CONNECTION_RESET, executed=True, seconds=UNHURRIED)
    scene.world(lambda world: world.approve("latest"))
    scene.cashier("Approved. Taking the money")
    faults.fail(Operation.DETAILS, Kind.UNAVAILABLE)
    scene.cashier("Checking with Vipps")
    day.both("answer-lost")
    scene.customer(CustomerPage.PAID)
    scene.cashier("Paid")
    day.over(scene, "paid, the answer was lost", Outcome.PAID)
    day.leave()


def half_is_given_back(day: Day) -> None:
    """Whoever sells finds the first payment by its amount; half of it is given back by the PIN of who may do that."""
    day.switch(SELLS)
    first = day.played[0]
    day.tap("history")
    day.until(lambda: bool(day.stage.cashier_screen.history), "the list of payments")
    day.picture("payments-of-the-day")
    day.tap("search")
    day.stage.key("129")
    day.until(lambda: len(day.stage.cashier_screen.history) == 1, "the one payment of that amount")
    day.picture("payment-found")
    day.tap(f"payment-{first.reference}")
    day.tap("refund")
    half = first.amount // 2
    for key in str(half):
        day.tap(f"refundKey{key}")
    day.picture("refund-half")
    day.tap("confirmRefund")
    day.until(lambda: day.stage.cashier_screen.signing is not None, "the question for a PIN")
    day.picture("refund-wants-a-pin")
    day.enter(SELLS)
    day.until(lambda: bool((asked := day.stage.cashier_screen.signing) and asked.message), "a no")
    day.picture("refund-not-by-this-pin")
    day.enter(MANAGES)
    day.until(lambda: ("Refunded", f"64,50{NB}kr") in day.stage.cashier_screen.totals, "the refund")
    day.give_back(0, MANAGES, half)
    day.picture("half-is-given-back")


def slips_are_printed(day: Day) -> None:
    """The refund has a slip of its own; that of the payment was given out before, so another one says it is a copy."""
    day.tap("slip")
    day.reads("Slip for the refund")
    day.print_slip("Betalt tilbake")
    day.picture("slip-of-the-refund")
    day.tap("otherSlip")
    day.reads("Slip for the payment")
    day.picture("slip-that-will-be-a-copy")
    day.print_slip("KOPI 1", not_this="")
    day.picture("slip-copy-printed")
    day.tap("back")
    day.page(CashierPage.PAYMENT)
    day.tap("back")
    day.page(CashierPage.HISTORY)


def everything_agrees(day: Day) -> None:
    """The figures of the day, an X on paper, and every payment compared with Vipps: nothing differs yet."""
    day.tap("day")
    day.until(lambda: day.stage.can_tap("compareDay"), "the figures")
    day.picture("day-so-far")
    day.tap("compareDay")
    day.until(lambda: _compared(day) is Tone.GOOD, "that everything agrees")
    day.picture("day-compared-and-agreed")
    day.tap("printDay")
    if day.comes_out().texts[0] != "X-rapport":
        raise Untrue("the X was not printed")


def somebody_refunds_in_the_portal(day: Day) -> None:
    """Behind the till's back. The next comparison names the payment, and what both sides say of it."""
    number = next(number for number, one in enumerate(day.played) if one.by == MANAGES)
    reference, amount = day.played[number].reference, 4000
    day.emulator.call(lambda world: world.refund(world.payment(reference), amount, "portal", world.new_guid()))
    day.give_back(number, NOBODY, amount)
    day.tap("compareDay")
    day.until(lambda: _compared(day) is Tone.WARNING, "a difference")
    refunds = str(sum(len(one.given_back) for one in day.played))
    day.until(lambda: _figure(day, "Refunded") == refunds, "the figures with what was given back there")
    _names_what_was_done_behind_the_till(day)
    day.picture("day-compared-and-one-differs")


def day_is_closed(day: Day) -> None:
    """Only the manager closes it, and signs with the PIN; the Z is printed."""
    if day.stage.cashier_screen.page is not CashierPage.DAY:
        day.tap("history")
        day.tap("day")
    day.tap("askToClose")
    day.until(lambda: bool((now := day.stage.cashier_screen.day) and now.question), "the question")
    day.picture("day-to-be-closed")
    day.tap("closeDay")
    day.until(lambda: day.stage.cashier_screen.signing is not None, "the question for the manager's PIN")
    day.picture("close-wants-the-managers-pin")
    day.enter(MANAGES)
    day.until(lambda: bool((now := day.stage.cashier_screen.day) and now.number), "the Z")
    _names_what_was_done_behind_the_till(day)
    day.tap("printDay")
    paper = day.comes_out()
    if missing := [one.reference for one in day.played if one.behind_the_till and one.reference not in paper.texts]:
        raise Untrue(f"the Z on paper does not name {missing}: {paper.texts}")
    day.picture("z")


def _compared(day: Day) -> Tone | None:
    """What came of the comparison that is on the page; None while it is under way."""
    now = day.stage.cashier_screen.day
    return now.compared_tone if now and now.progress is None else None


def _figure(day: Day, label: str) -> str:
    """How many payments the page of the day counts under a name."""
    now = day.stage.cashier_screen.day
    return next((line.number_text for line in now.lines if line.label == label), "") if now else ""


def _names_what_was_done_behind_the_till(day: Day) -> None:
    now = day.stage.cashier_screen.day
    named = [one.reference for one in now.notes] if now else []
    if named != [one.reference for one in day.played if one.behind_the_till]:
        raise Untrue(f"the page of the day names {named}")


CHAPTERS: tuple[Callable[[Day], None], ...] = (
    two_cashiers,
    one_sells,
    paid_at_once,
    paid_with_another_card,
    cancelled_by_the_cashier,
    cancelled_in_the_app,
    never_scanned,
    refused_by_vipps,
    paid_another_way,
    paid_with_more_time,
    approved_too_late,
    another_takes_over,
    paid_though_the_answer_was_lost,
    half_is_given_back,
    slips_are_printed,
    everything_agrees,
    somebody_refunds_in_the_portal,
    day_is_closed,
)
"""The day in its order. What must be true in the end follows from what each chapter notes in `Day.played`."""


# The end --------------------------------------------------------------------------------------------------------------


def _hold(day: Day, shop: Shop, shots: Path | None) -> str:
    """Leave the Z and the slips, and hold everything against the ledger; return the verdict in one line."""
    settings = shop.settings
    z, payments = asyncio.run(_books(settings))
    if shots:
        write_csv(shots / "z-1.csv", z.figures, z.at, z)
        write_pdf(shots / "z-1.pdf", settings, z.figures, z.at, z)
        (shots / "slips.escpos").write_bytes(shop.paper.read_bytes())
        for number, paper in enumerate(day.printed(), start=1):
            to_png(paper, COLUMNS, shots / f"slip-{number}.png", assets() / "fonts")
    ledger = day.emulator.call(lambda world: world.ledger())
    *lines, verdict = judge(day.played, ledger, payments, z, MANAGES)
    for line in lines:
        say(line)
    if shots:
        (shots / "ledger.txt").write_text("\n".join([*lines, verdict, ""]), "utf-8")
    return f"{verdict}; {day.slips} slips and reports printed; the last to take over did in {day.took_over_in:.1f} s"


async def _books(settings: Settings) -> tuple[Closing, dict[str, Payment]]:
    """The Z, and every payment as the journal has it; the journal must be whole and unchanged (JournalError)."""
    async with read_journal(settings) as journal:
        await journal.verify()
        (z,) = await journal.closings()
        rows = await journal.history(HistoryQuery(limit=1000))
        payments = {
            str(row.reference): replay([one.event for one in await journal.entries(row.reference)]) for row in rows
        }
    return z, payments
