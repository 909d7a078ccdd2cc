"""Every page of the set-up and of the settings, in the states that are hardest to fit."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.phrase import phrase, sentences
from kiosk.domain.staff import Role
from kiosk.engine.screens import Tone
from kiosk.engine.staff_desk import ROLE_WORDS
from kiosk.key_store import systemd_commands
from kiosk.ui.desk import Account, CashierLine, DeskLine, DeskScreen, Keep, Step
from kiosk.ui.desk_model import ScreenLine

SHOP = "Bakeriet på hjørnet av Storgata og Lillegata 42"

FIRST = DeskScreen(
    0,
    Step.LANGUAGE,
    place=1,
    of=11,
    language="nb",
    shop=SHOP,
    till="till-1",
    msn="123456",
    may_ring=True,
    commands=systemd_commands(),
)
LATER = replace(FIRST, settings=True, place=0, of=0, has_pin=True)

WELL = (
    DeskLine(phrase("Network"), phrase("{way} answers", way="apitest.vipps.no:443"), tone=Tone.GOOD),
    DeskLine(phrase("Clock"), phrase("agrees with Vipps' within {seconds} s", seconds="2"), tone=Tone.GOOD),
    DeskLine(phrase("Keys"), phrase("accepted, and sales unit {msn} may read payments", msn="123456"), tone=Tone.GOOD),
    DeskLine(
        phrase("Sales unit"),
        phrase("sales unit {msn} may take payments: one was asked for, and cancelled unseen", msn="123456"),
        tone=Tone.GOOD,
    ),
)
WRONG = (
    WELL[0],
    DeskLine(
        phrase("Clock"),
        phrase("{long} ahead of Vipps'", long=phrase("{number} minutes", number="10")),
        phrase("let the machine set its clock from the network (NTP), for example with `timedatectl set-ntp true`"),
        Tone.BAD,
    ),
    DeskLine(
        phrase("Keys"),
        phrase("the keys are right, but they are not those of sales unit {msn}", msn="654321"),
        phrase(
            "check the sales unit's number, {msn}, or copy the keys of that sales unit from the Vipps portal", msn="6"
        ),
        Tone.BAD,
    ),
)
NOT_TESTED = phrase("The connection is not tested.")
SUMMARY = (
    DeskLine(phrase("Shop"), f"{SHOP} · till-1", tone=Tone.GOOD),
    DeskLine(
        phrase("Vipps"),
        sentences(phrase("Sales unit {msn}.", msn="123456"), phrase("Test: no real money."), NOT_TESTED),
        "",
        Tone.WARNING,
    ),
    DeskLine(phrase("Keys"), phrase("In the system's keyring"), tone=Tone.GOOD),
    DeskLine(phrase("PIN"), phrase("Settings ask for no PIN"), tone=Tone.WARNING),
)
SALE = tuple(
    DeskLine("", phrase(text), tone=Tone.GOOD)
    for text in ("Asked for", "QR code shown", "Opened in the app", "Approved", "Money taken")
)
MISSING = phrase("Missing: {keys}.", keys="client_id, client_secret, subscription_key")
KEPT = phrase("Keys are on this machine already. Leave a field empty to keep what is there.")
TILL = phrase("The till's name has 1 to 20 letters from a to z, digits and dashes, such as till-1.")

SCREENS = (
    ScreenLine(1, "HDMI-A-1", "1920 × 1080", False),
    ScreenLine(2, "3CQ8330K5D", "1024 × 600", True),
)

CASHIERS = tuple(
    CashierLine(name, role.value, ROLE_WORDS[role])
    for name, role in (
        ("Anne Grete", Role.REFUND), ("Bo", Role.CASHIER), ("Kari", Role.CASHIER),
        ("Kristoffer Brattbakk", Role.REFUND), ("Siv", Role.MANAGER),
    )
)  # fmt: skip

DESK_STATES: dict[str, DeskScreen] = {
    "language": FIRST,
    "shop": replace(FIRST, step=Step.SHOP, place=2, error=TILL),
    "account": replace(
        FIRST, step=Step.ACCOUNT, place=3, account=Account.HERE, address="http://127.0.0.1:8480",
        keys_text=phrase("Read from {file}: {keys}.", file="emulator-keys.env", keys="client_id, client_secret"),
    ),
    "keys": replace(FIRST, step=Step.KEYS, place=4, error=MISSING),
    "keys-known": replace(FIRST, step=Step.KEYS, place=4, keys_known=(True, True, True), keys_text=KEPT),
    "connection-busy": replace(FIRST, step=Step.CONNECTION, place=5, lines=WELL[:1], busy=True, may_next=False),
    "connection-well": replace(FIRST, step=Step.CONNECTION, place=5, lines=WELL),
    "connection-wrong": replace(FIRST, step=Step.CONNECTION, place=5, lines=WRONG),
    "screens": replace(FIRST, step=Step.SCREENS, place=6, customer_screen="3CQ8330K5D"),
    "sound": replace(FIRST, step=Step.SOUND, place=7),
    "trial-busy": replace(FIRST, step=Step.TRIAL, place=8, lines=SALE[:2], busy=True),
    "trial-paid": replace(FIRST, step=Step.TRIAL, place=8, lines=SALE),
    "pin": replace(FIRST, step=Step.PIN, place=9),
    "pin-again": replace(FIRST, step=Step.PIN, place=9, pin_again=True),
    "pin-wrong": replace(FIRST, step=Step.PIN, place=9, error=phrase("The two PINs differ. Begin again.")),
    "keep-ring": replace(FIRST, step=Step.KEEP, place=10, keep=Keep.RING),
    "keep-systemd": replace(FIRST, step=Step.KEEP, place=10, keep=Keep.SYSTEMD),
    "keep-file": replace(FIRST, step=Step.KEEP, place=10, may_ring=False, keep=Keep.FILE),
    "summary": replace(FIRST, step=Step.SUMMARY, place=11, of=11, lines=SUMMARY),
    "lock": replace(LATER, step=Step.LOCK),
    "lock-waits": replace(
        LATER, step=Step.LOCK,
        error=phrase("Too many wrong PINs. Wait {seconds} s, then try again.", seconds="3600"),
    ),
    "menu": replace(LATER, step=Step.MENU, has_pin=False, restart_needed=True),
    "look": replace(LATER, step=Step.LOOK),
    "payments": replace(LATER, step=Step.PAYMENTS, limit_payment=5000, limit_day=20000),
    "cashiers-none": replace(LATER, step=Step.CASHIERS),
    "cashiers": replace(LATER, step=Step.CASHIERS, cashiers=CASHIERS),
    "cashier-new": replace(
        LATER, step=Step.CASHIER, cashier_is_new=True, cashier_role="cashier",
        error=phrase("Somebody has to be a manager: first set the PIN of the settings, or add a manager."),
    ),
    "cashier": replace(LATER, step=Step.CASHIER, cashier="Kristoffer Brattbakk", cashier_role="manager"),
    "cashier-pin": replace(
        LATER, step=Step.CASHIER_PIN, cashier="Kristoffer Brattbakk", cashier_role="refund",
        error=phrase("That PIN can't be used. Choose another."),
    ),
    "new-pin": replace(LATER, step=Step.PIN),
    "new-keep": replace(LATER, step=Step.KEEP, keep=Keep.FILE),
}  # fmt: skip
