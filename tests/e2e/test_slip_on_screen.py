"""Slips by real taps: printed to a file beside the result, taken along as a code, and marked as a copy afterwards."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.test_demo import play
from tests.printing.paper import papers

SLIPS = """
import sys
from pathlib import Path
from kiosk import demo, trial
from kiosk.engine.screens import CashierPage, CustomerPage

folder = Path(sys.argv[1])
trial.SETTINGS += '[printer]\\nconnection = "file://' + str(folder / "paper") + '"\\nwidth = 32\\n'
pay = demo.SCRIPTS["pay"]

def story(scene):
    pay(scene)
    stage = scene.stage
    def page(name):
        stage.wait_until(lambda: stage.cashier_screen.page is name, str(name))
    stage.wait_until(lambda: stage.can_tap("slip"), "a slip beside the result")
    stage.tap("slip")
    page(CashierPage.SLIP)
    stage.wait_until(lambda: stage.can_tap("print"), "the slip's page")
    stage.tap("print")
    stage.wait_until(lambda: "Printed" in stage.cashier_screen.slip.text, "the slip on paper")
    stage.tap("showCode")
    stage.wait_until(lambda: stage.customer_screen.page is CustomerPage.SLIP, "a code to take along")
    stage.wait_until(lambda: bool(stage.read_customer_qr()), "a code that a phone can read")
    (folder / "code.txt").write_text(stage.read_customer_qr(), "utf-8")
    stage.grab_cashier(folder / "slip.png")
    stage.grab_customer(folder / "code.png")
    stage.tap("hideCode")
    stage.wait_until(lambda: stage.customer_screen.page is not CustomerPage.SLIP, "the code is gone")
    stage.wait_until(lambda: stage.can_tap("print"), "the slip's page again")
    stage.tap("print")
    stage.wait_until(lambda: stage.cashier_screen.slip.next_text == "Copy 3", "the copy")
    stage.wait_until(lambda: "Printed" in stage.cashier_screen.slip.text, "the copy on paper")
    stage.tap("back")
    page(CashierPage.RESULT)
    stage.tap("leave")

demo.SCRIPTS["pay"] = story
demo.Scene.verdict = lambda scene: "captured " + str(scene.ledger().captured)
sys.exit(demo.play("pay", None, False))
"""


def test_a_slip_is_printed_taken_along_and_copied_by_taps(tmp_path: Path) -> None:
    ended = play("-c", SLIPS, str(tmp_path))

    assert ended.returncode == 0, ended.stderr
    first, second = papers((tmp_path / "paper").read_bytes())
    assert [row[0] for row in first.rows[:2]] == ["IKKE KVITTERING", "FOR KJØP"]
    assert any("129,00 kr" in text for text in first.texts)
    assert "Betalt" in first.texts
    assert "KOPI 2" in second.texts
    assert "KOPI 2" not in first.texts
    code = (tmp_path / "code.txt").read_text("utf-8")
    assert code.startswith("IKKE KVITTERING FOR KJØP\nKOPI 1\n")
    assert "Betaling: 129,00" in code
