"""Money that is reserved and taken later, by real taps: in parts, with the rest released, and whole at the counter."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.test_demo import play

BY_CASHIER = """
import sys
from pathlib import Path
from kiosk import demo, trial
from kiosk.engine.screens import CashierPage

trial.SETTINGS = trial.SETTINGS.replace("[journal]", '[payment]\\ncapture = "by_cashier"\\n[journal]')
shots = Path(sys.argv[1])
NB = "\\N{NO-BREAK SPACE}"

def reserve(scene):
    scene.scan(scene.ask())
    scene.world(lambda world: world.approve("latest"))
    scene.cashier("Reserved, not taken yet")
    scene.expect(captures=())
    scene.stage.grab_cashier(shots / "reserved.png")

def open_page(scene):
    stage = scene.stage
    stage.tap("leave")
    stage.wait_until(lambda: bool(stage.cashier_screen.tray), "the tray")
    line = stage.cashier_screen.tray[0]
    assert line.amount_text == f"129,00{NB}kr" and "Reserved, take by" in line.text, line
    stage.tap("history")
    stage.wait_until(lambda: bool(stage.cashier_screen.history), "the list of payments")
    stage.wait_until(lambda: stage.can_tap(f"payment-{line.reference}"), "the payment in the list")
    stage.tap(f"payment-{line.reference}")
    stage.wait_until(lambda: stage.can_tap("capture"), "the payment's page")

def take(scene, keys, total):
    stage = scene.stage
    stage.wait_until(lambda: stage.can_tap("capture"), "a page that can take money")
    stage.tap("capture")
    stage.wait_until(lambda: stage.can_tap("captureKey4"), "the keypad of the capture")
    for key in keys:
        stage.tap("captureKey" + key)
    stage.tap("confirmCapture")
    scene.until(lambda: ("Taken", f"{total}{NB}kr") in stage.cashier_screen.totals, "the capture", 30)

def run(story):
    demo.SCRIPTS["pay"] = story
    demo.Scene.verdict = lambda scene: "captures " + str(list(scene.ledger().captures))
    sys.exit(demo.play("pay", None, False))
"""

IN_PARTS = (
    BY_CASHIER
    + """
def story(scene):
    reserve(scene)
    open_page(scene)
    take(scene, ("4", "0", "00"), "40,00")
    scene.expect(captures=(4000,), released=0)
    scene.stage.grab_cashier(shots / "part.png")
    take(scene, ("2", "0", "00"), "60,00")
    stage = scene.stage
    stage.wait_until(lambda: stage.can_tap("release"), "the button that releases")
    stage.tap("release")
    stage.wait_until(lambda: stage.can_tap("closeRelease"), "the question")
    stage.tap("closeRelease")
    scene.expect(captures=(4000, 2000), released=0)
    stage.wait_until(lambda: stage.can_tap("release"), "the button that releases")
    stage.tap("release")
    stage.wait_until(lambda: stage.can_tap("confirmRelease"), "the question")
    stage.tap("confirmRelease")
    scene.until(lambda: ("Released", f"69,00{NB}kr") in stage.cashier_screen.totals, "the release", 30)
    scene.cashier("Paid")
    scene.expect(captures=(4000, 2000), released=6900)
    assert stage.cashier_screen.page is CashierPage.PAYMENT
    assert stage.cashier_screen.amount_text == f"60,00{NB}kr"
    assert not stage.cashier_screen.tray and not stage.cashier_screen.notices
    stage.grab_cashier(shots / "released.png")

run(story)
"""
)

WHOLE = (
    BY_CASHIER
    + """
def story(scene):
    reserve(scene)
    scene.stage.tap("handOver")
    scene.cashier("Paid")
    scene.expect(captures=(12900,))

run(story)
"""
)

LOST = (
    BY_CASHIER
    + """
from kiosk.emulator.faults import Kind, Operation

def story(scene):
    reserve(scene)
    open_page(scene)
    scene.emulator.faults.fail(Operation.CAPTURE, Kind.CONNECTION_RESET, executed=True)
    scene.emulator.faults.fail(Operation.DETAILS, Kind.UNAVAILABLE, times=3)
    take(scene, ("4", "0", "00"), "40,00")
    scene.expect(captures=(4000,), released=0)

run(story)
"""
)


def test_a_part_is_taken_by_taps_twice_and_the_rest_released_and_both_books_say_so(tmp_path: Path) -> None:
    ended = play("-c", IN_PARTS, str(tmp_path))

    assert ended.returncode == 0, ended.stderr
    assert "captures [4000, 2000]" in ended.stderr
    assert all((tmp_path / f"{name}.png").stat().st_size > 10_000 for name in ("reserved", "part", "released"))


def test_one_tap_at_the_counter_takes_all_that_is_reserved(tmp_path: Path) -> None:
    ended = play("-c", WHOLE, str(tmp_path))

    assert ended.returncode == 0, ended.stderr
    assert "captures [12900]" in ended.stderr


def test_a_part_whose_answer_is_lost_is_read_back_and_taken_once(tmp_path: Path) -> None:
    ended = play("-c", LOST, str(tmp_path))

    assert ended.returncode == 0, ended.stderr
    assert "captures [4000]" in ended.stderr
