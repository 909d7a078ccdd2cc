"""A whole sale of things by name, by real taps on the emulator: what the payer reads, what is kept, and no receipt."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from tests.e2e.test_demo import play
from tests.printing.paper import papers

ITEMS = """
import asyncio, json, sys
from pathlib import Path
from kiosk import commands, demo, table, trial
from kiosk.app import read_journal
from kiosk.engine.ports import HistoryQuery
from kiosk.engine.screens import CashierPage, CustomerPage
from kiosk.report import Report

folder = Path(sys.argv[1])
trial.SETTINGS += '''[quick]
amounts = [500, 1100]
[[quick.items]]
name = "Kaffe"
price = 4500
vat = "standard"
[[quick.items]]
name = "Skolebrød"
price = 2800
vat = "food"
[[quick.items]]
name = "Te"
price = 3500
vat = "food"
[printer]
width = 32
connection = "file://''' + str(folder / "paper") + '"\\n'
plans = []

def plan_on(*words):
    plans.append(real_plan_on(*words))
    return plans[-1]

real_plan_on, demo.plan_on = demo.plan_on, plan_on

async def kept():
    async with read_journal(plans[0].settings) as journal:
        (row,) = await journal.history(HistoryQuery())
        event = (await journal.entries(row.reference))[0].event
        return [[one.name, one.price.minor_units, one.count, one.vat] for one in event.lines]

def story(scene):
    stage = scene.stage
    def sum_is(text):
        stage.wait_until(lambda: stage.find("charge").property("text") == f"Ask for {text}\\N{NO-BREAK SPACE}kr", text)
    stage.wait_until(lambda: stage.can_tap("item-Kaffe"), "the keys")
    for name in ("Kaffe", "Te", "Kaffe", "Skolebrød"):
        stage.tap(f"item-{name}")
    sum_is("153,00")
    stage.wait_until(lambda: stage.can_tap("line-Te-out"), "the tea in the basket")
    stage.tap("line-Te-out")
    sum_is("118,00")
    stage.tap("amount-1")
    sum_is("129,00")
    stage.grab_cashier(folder / "picked.png")
    stage.tap("charge")
    scene.customer(CustomerPage.PAY)
    stage.wait_until(lambda: bool(stage.read_customer_qr()), "a QR that a phone can read")
    scene.scan(stage.read_customer_qr())
    scene.customer(CustomerPage.OPENED)
    scene.world(lambda world: world.approve("latest"))
    scene.customer(CustomerPage.PAID)
    text = scene.world(lambda world: world.payment("latest").text)
    stage.tap("slip")
    stage.wait_until(lambda: stage.can_tap("print"), "the slip's page")
    stage.tap("print")
    stage.wait_until(lambda: "Printed" in stage.cashier_screen.slip.text, "the slip on paper")
    stage.tap("back")
    stage.wait_until(lambda: stage.can_tap("leave"), "the result")
    stage.tap("leave")
    stage.wait_until(lambda: stage.can_tap("history"), "the keypad")
    left = len(stage.cashier_screen.basket.lines)
    stage.tap("history")
    stage.wait_until(lambda: bool(stage.cashier_screen.history), "the list of payments")
    row = "payment-" + stage.cashier_screen.history[0].reference
    stage.wait_until(lambda: stage.can_tap(row), "the payment in the list")
    stage.tap(row)
    stage.wait_until(lambda: stage.find("sold") is not None, "what was sold")
    stage.grab_cashier(folder / "sold.png")
    sold = [[line.text, line.rate_text, line.amount_text] for line in stage.cashier_screen.sold]
    said = {"text": text, "left": left, "sold": sold, "kept": asyncio.run(kept())}
    (folder / "said.json").write_text(json.dumps(said), "utf-8")
    asyncio.run(table.export(plans[0].settings, str(folder / "payments.csv"), table.Wanted()))
    asyncio.run(commands.show(plans[0].settings, stage.cashier_screen.reference, Report(as_json=True)))
    asyncio.run(commands.show(plans[0].settings, stage.cashier_screen.reference, Report(as_json=False)))
    scene.expect(captures=(12900,))

demo.SCRIPTS["pay"] = story
demo.Scene.verdict = lambda scene: "captured " + str(scene.ledger().captured)
sys.exit(demo.play("pay", None, False))
"""


def test_things_are_picked_paid_for_and_named_to_the_payer_and_in_the_books(tmp_path: Path) -> None:
    ended = play("-c", ITEMS, str(tmp_path))

    assert ended.returncode == 0, ended.stderr
    said = json.loads((tmp_path / "said.json").read_text("utf-8"))
    assert said["text"] == "2 × Kaffe, Skolebrød …"
    assert said["left"] == 0
    assert said["kept"] == [["Kaffe", 4500, 2, 250], ["Skolebrød", 2800, 1, 150]]
    assert [[one.replace("\N{NO-BREAK SPACE}", " ") for one in line] for line in said["sold"]] == [
        ["2 × Kaffe", "25 %", "90,00 kr"],
        ["Skolebrød", "15 %", "28,00 kr"],
        ["Typed amount", "", "11,00 kr"],
        ["VAT in the items", "", "21,65 kr"],  # 18,00 and 3,65
    ]
    with (tmp_path / "payments.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file, delimiter=";")
    assert (row["amount"], row["text"]) == ("129,00", "2 × Kaffe, Skolebrød …")
    shown = json.loads(next(line for line in ended.stdout.splitlines() if line.startswith("{")))
    assert shown["lines"] == [
        {"name": "Kaffe", "price": 4500, "count": 2, "vat_permille": 250},
        {"name": "Skolebrød", "price": 2800, "count": 1, "vat_permille": 150},
    ]
    assert "2 × Kaffe, 4500 øre each, VAT 250 ‰" in ended.stdout
    (slip,) = papers((tmp_path / "paper").read_bytes())
    assert slip.texts
    assert not [text for text in slip.texts if "Kaffe" in text or "%" in text or "Skolebrød" in text]
