"""The day by real taps on the emulator: looked at, compared, signed for, closed; what differs is named by reference."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.test_capture_on_screen import BY_CASHIER
from tests.e2e.test_demo import play

A_DAY = (
    BY_CASHIER
    + """
def story(scene):
    stage = scene.stage
    reserve(scene)
    reference = stage.cashier_screen.reference
    stage.tap("handOver")
    scene.cashier("Paid")
    stage.tap("leave")
    scene.world(lambda world: world.refund(world.payment(reference), 700, "portal", world.new_guid()))
    stage.wait_until(lambda: stage.can_tap("history"), "the keypad")
    stage.tap("history")
    stage.wait_until(lambda: stage.can_tap("day"), "the list of payments")
    stage.tap("day")
    stage.wait_until(lambda: stage.can_tap("compareDay"), "the figures")
    assert any(f"129,00{NB}kr" == line.amount_text for line in stage.cashier_screen.day.lines)
    stage.tap("compareDay")
    stage.wait_until(lambda: bool(stage.cashier_screen.day.notes), "the difference")
    (note,) = stage.cashier_screen.day.notes
    assert (note.reference, note.text) == (reference, f"Refunded: 7,00{NB}kr at Vipps, 0,00{NB}kr in the journal")
    stage.grab_cashier(shots / "compared.png")
    stage.wait_until(lambda: stage.can_tap("askToClose"), "the way to a Z")
    stage.tap("askToClose")
    stage.wait_until(lambda: stage.cashier_screen.day.question is not None, "the question")
    stage.wait_until(lambda: stage.can_tap("signedBy"), "the name")
    assert not stage.can_tap("closeDay")
    stage.tap("signedBy")
    stage.key("siv")
    stage.wait_until(lambda: stage.can_tap("closeDay"), "the second step")
    stage.tap("closeDay")
    stage.wait_until(lambda: stage.cashier_screen.day.number == 1, "the Z")
    day = stage.cashier_screen.day
    assert [one.reference for one in day.notes] == [reference]
    assert day.signed.startswith("Signed for by siv")
    assert any(f"122,00{NB}kr" == line.amount_text for line in day.lines if line.strong)
    stage.grab_cashier(shots / "z.png")

run(story)
"""
)


def test_a_day_is_closed_by_taps_and_what_the_portal_did_is_named_on_the_z(tmp_path: Path) -> None:
    ended = play("-c", A_DAY, str(tmp_path))

    assert ended.returncode == 0, ended.stderr
    assert all((tmp_path / f"{name}.png").stat().st_size > 10_000 for name in ("compared", "z"))
