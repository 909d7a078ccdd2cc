"""A refund by real taps: from the history to the payment's page, an amount on the keypad, and the truth afterwards."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.test_demo import play

REFUND_SOME = """
import sys
from pathlib import Path
from kiosk import demo
from kiosk.engine.screens import CashierPage

pay = demo.SCRIPTS["pay"]

def refund(scene):
    pay(scene)
    stage = scene.stage
    stage.tap("leave")
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
    scene.until(lambda: ("Refunded", "40,00\\N{NO-BREAK SPACE}kr") in stage.cashier_screen.totals, "the refund", 30)
    stage.grab_cashier(Path(sys.argv[1]) / "refunded.png")
    scene.expect(captures=(12900,), refunded=4000)
    assert stage.cashier_screen.page is CashierPage.PAYMENT

demo.SCRIPTS["pay"] = refund
demo.Scene.verdict = lambda scene: "refunded " + str(scene.ledger().refunded)
sys.exit(demo.play("pay", None, False))
"""


def test_a_part_of_a_payment_is_given_back_by_taps_and_both_books_say_so(tmp_path: Path) -> None:
    ended = play("-c", REFUND_SOME, str(tmp_path))

    assert ended.returncode == 0, ended.stderr
    assert "refunded 4000" in ended.stderr
    assert (tmp_path / "refunded.png").stat().st_size > 10_000
