"""Two cashiers by real taps, with real PINs: one sells, the PIN of the other allows a refund, the journal says who."""

from __future__ import annotations

import json
from pathlib import Path

from tests.e2e.test_demo import play

TWO_CASHIERS = """
import asyncio, json, sys
from pathlib import Path
from kiosk import demo
from kiosk.app import cashiers_of, read_journal
from kiosk.domain.events import ChargeRequested, RefundRequested
from kiosk.domain.staff import Role
from kiosk.engine.ports import HistoryQuery
from kiosk.engine.screens import CashierPage
from kiosk.system import SystemClock

shots = Path(sys.argv[1])
KARI, SIV = "830617", "619283"
plans = []

def plan_on(*words):
    plan = real_plan_on(*words)
    staff = cashiers_of(plan.settings, SystemClock())
    staff.add("Siv", Role.MANAGER, SIV)
    staff.add("Kari", Role.CASHIER, KARI)
    plans.append(plan)
    return plan

real_plan_on, demo.plan_on = demo.plan_on, plan_on
pay = demo.SCRIPTS["pay"]

def enter(stage, pin):
    for digit in pin:
        stage.wait_until(lambda: stage.can_tap(f"pin{digit}"), "the keypad of the PIN")
        stage.tap(f"pin{digit}")

def sign_in(stage, name, pin):
    stage.wait_until(lambda: stage.can_tap(f"cashier-{name}"), "the names")
    stage.grab_cashier(shots / f"who-{name}.png")
    stage.tap(f"cashier-{name}")
    enter(stage, pin)
    stage.wait_until(lambda: stage.cashier_screen.signed_in == name, f"{name} at the till")

async def by():
    found = []
    async with read_journal(plans[0].settings) as journal:
        for row in await journal.history(HistoryQuery()):
            for entry in await journal.entries(row.reference):
                if isinstance(entry.event, (ChargeRequested, RefundRequested)):
                    found.append([type(entry.event).__name__, entry.event.by])
    return found

def story(scene):
    stage = scene.stage
    assert not stage.can_tap("key1")
    sign_in(stage, "Kari", KARI)
    stage.wait_until(lambda: stage.can_tap("key1"), "the keypad")
    pay(scene)
    stage.tap("leave")
    stage.wait_until(lambda: stage.can_tap("history"), "the keypad")
    stage.tap("history")
    stage.wait_until(lambda: bool(stage.cashier_screen.history), "the list of payments")
    row = stage.cashier_screen.history[0]
    stage.wait_until(lambda: stage.can_tap(f"payment-{row.reference}"), "the payment in the list")
    stage.tap(f"payment-{row.reference}")
    stage.wait_until(lambda: stage.can_tap("refund"), "the payment's page")
    stage.tap("refund")
    stage.wait_until(lambda: stage.can_tap("refundKey4"), "the keypad of the refund")
    for key in ("refundKey4", "refundKey0", "refundKey00"):
        stage.tap(key)
    stage.tap("confirmRefund")
    stage.wait_until(lambda: stage.cashier_screen.signing is not None, "the question")
    enter(stage, KARI)
    stage.wait_until(lambda: bool(stage.cashier_screen.signing and stage.cashier_screen.signing.message), "a no")
    scene.expect(refunded=0)
    stage.grab_cashier(shots / "not-allowed.png")
    enter(stage, SIV)
    scene.until(lambda: ("Refunded", "40,00\\N{NO-BREAK SPACE}kr") in stage.cashier_screen.totals, "the refund", 30)
    assert stage.cashier_screen.signed_in == "Kari"
    stage.grab_cashier(shots / "refunded.png")
    scene.expect(captures=(12900,), refunded=4000)
    stage.tap("back")
    stage.wait_until(lambda: stage.cashier_screen.page is CashierPage.HISTORY, "the list")
    stage.tap("back")
    stage.wait_until(lambda: stage.can_tap("switchCashier"), "the name in the bar")
    stage.tap("switchCashier")
    sign_in(stage, "Siv", SIV)
    (shots / "by.json").write_text(json.dumps(asyncio.run(by())))

demo.SCRIPTS["pay"] = story
demo.Scene.verdict = lambda scene: "refunded " + str(scene.ledger().refunded)
sys.exit(demo.play("pay", None, False))
"""


def test_a_cashier_sells_and_a_managers_pin_allows_one_refund(tmp_path: Path) -> None:
    ended = play("-c", TWO_CASHIERS, str(tmp_path))

    assert ended.returncode == 0, ended.stderr
    assert json.loads((tmp_path / "by.json").read_text()) == [["ChargeRequested", "Kari"], ["RefundRequested", "Siv"]]
    for pin in ("830617", "619283"):
        assert pin not in ended.stdout + ended.stderr
