"""A tip by real taps, from the typed amount to the slip and the day: the real till, client and emulator."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.test_demo import play
from tests.printing.paper import papers

TIP = """
import sys
from pathlib import Path
from kiosk import demo, trial
from kiosk.engine.screens import CashierPage, CustomerPage

folder = Path(sys.argv[1])
NB = "\\N{NO-BREAK SPACE}"
trial.SETTINGS += "[tip]\\npercents = [5, 10, 15]\\n"
trial.SETTINGS += '[printer]\\nconnection = "file://' + str(folder / "paper") + '"\\nwidth = 32\\nlanguage = "en"\\n'

def story(scene):
    stage = scene.stage
    stage.type_amount(12900)
    stage.tap("charge")
    scene.customer(CustomerPage.TIP)
    stage.wait_until(lambda: stage.can_tap("tip-10"), "the answers")
    stage.tap("cancel")
    stage.wait_until(lambda: stage.can_tap("charge"), "the keypad")
    assert f"129,00{NB}kr" in stage.texts()
    stage.tap("charge")
    scene.customer(CustomerPage.TIP)
    assert scene.world(lambda world: len(world.ledger())) == 0
    stage.wait_until(lambda: stage.can_tap("tip-10"), "the answers")
    stage.grab_customer(folder / "question.png")
    stage.touch("tip-10")
    scene.customer(CustomerPage.PAY)
    stage.wait_until(lambda: bool(stage.read_customer_qr()), "a QR that a phone can read")
    assert f"Of which tip: 12,90{NB}kr" in stage.texts()
    scene.world(lambda world: world.approve("latest"))
    scene.customer(CustomerPage.PAID)
    scene.expect(asked=14190, captures=(14190,))
    stage.wait_until(lambda: stage.can_tap("slip"), "a slip beside the result")
    assert stage.texts().count(f"Of which tip: 12,90{NB}kr") == 2
    stage.tap("slip")
    stage.wait_until(lambda: stage.can_tap("print"), "the slip's page")
    stage.tap("print")
    stage.wait_until(lambda: "Printed" in stage.cashier_screen.slip.text, "the slip on paper")
    stage.tap("back")
    stage.wait_until(lambda: stage.can_tap("history"), "the result")
    stage.tap("history")
    stage.wait_until(lambda: stage.can_tap("day"), "the list of payments")
    stage.tap("day")
    stage.wait_until(lambda: bool(stage.cashier_screen.day and stage.cashier_screen.day.lines), "the day")
    (tips,) = (line for line in stage.cashier_screen.day.lines if line.label == "Of which tips")
    assert (tips.number_text, tips.amount_text) == ("1", f"12,90{NB}kr")

demo.SCRIPTS["pay"] = story
demo.Scene.verdict = lambda scene: "captured " + str(scene.ledger().captured)
sys.exit(demo.play("pay", None, False))
"""


def test_a_tip_is_asked_for_paid_printed_and_counted_by_taps(tmp_path: Path) -> None:
    ended = play("-c", TIP, str(tmp_path))

    assert ended.returncode == 0, ended.stderr
    assert "captured 14190" in ended.stderr
    assert (tmp_path / "question.png").stat().st_size > 5_000
    (slip,) = papers((tmp_path / "paper").read_bytes())
    assert any("Of which tip" in text and "12,90 kr" in text for text in slip.texts), slip.texts
