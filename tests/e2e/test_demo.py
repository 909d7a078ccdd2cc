"""`kiosk demo --script`: each sale plays itself in real windows, offscreen, and leaves pictures of both screens."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

PAGES = {
    "pay": ["amount-idle", "waiting-pay", "waiting-opened", "result-paid"],
    "decline": ["amount-idle", "waiting-pay", "waiting-opened", "result-paid"],
    "cancel": ["amount-idle", "waiting-pay", "result-sorry"],
    "expire": ["amount-idle", "waiting-pay", "result-sorry"],
    "late-approval": ["amount-idle", "waiting-pay", "waiting-checking", "result-sorry"],
    "lost-answer": ["amount-idle", "waiting-pay", "waiting-opened", "waiting-checking", "result-paid"],
}
VERDICTS = {
    "pay": "captures [12900]",
    "decline": "captures [12900]",
    "cancel": "captures []",
    "expire": "captures []",
    "late-approval": "released 12900",
    "lost-answer": "captures [12900]",
}
PLAY_UNTRUE = """
from pathlib import Path
from kiosk import demo
def lie(scene):
    demo.SCRIPTS["cancel"](scene)
    scene.expect(captures=(12900,))
demo.SCRIPTS["lie"] = lie
raise SystemExit(demo.play("lie", None, False))
"""
PLAY_IN_VAIN = """
from kiosk import demo
def wait(scene):
    scene.cashier("Something that nobody says", timeout=0.5)
demo.SCRIPTS["wait"] = wait
raise SystemExit(demo.play("wait", None, False))
"""
PLAY_TWO_TRUTHS = """
from kiosk import demo
def steal(scene):
    demo.SCRIPTS["pay"](scene)
    scene.world(lambda world: setattr(world.payment("latest"), "refunded", 100))
demo.SCRIPTS["steal"] = steal
raise SystemExit(demo.play("steal", None, False))
"""


def play(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=110, check=False)


@pytest.mark.parametrize("script", PAGES)
def test_a_script_holds_and_pictures_both_screens_in_every_state(script: str, tmp_path: Path) -> None:
    ended = play("-m", "kiosk", "demo", "--script", script, "--shots", str(tmp_path / "new" / "shots"))

    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr
    assert re.fullmatch(rf"kiosk: the script {script} held: screens .*\n", ended.stderr), ended.stderr
    assert VERDICTS[script] in ended.stderr
    shots = sorted((tmp_path / "new" / "shots").iterdir())
    stems = [shot.stem.rpartition("-")[0] for shot in shots if shot.stem.endswith("-customer")]
    assert [shot.name for shot in shots] == [f"{stem}-{who}.png" for stem in stems for who in ("cashier", "customer")]
    pages = [stem.partition("-")[2] for stem in stems]
    seen = iter(pages)
    assert all(page in seen for page in PAGES[script]), f"{PAGES[script]} are not in {pages} in this order"
    codes = set()
    for shot in shots:
        with Image.open(shot) as picture:
            assert picture.size == (1024, 600)
            assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 20, f"{shot.name} is blank"
            if shot.stem.endswith("-customer"):
                code = zxingcpp.read_barcodes(picture.convert("L"))
                assert bool(code) == ("-pay-" in shot.stem), shot.name
                codes |= {one.text for one in code}
    assert len(codes) == 1
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/r/\w+", codes.pop())


@pytest.mark.parametrize(
    ("program", "said"),
    [
        (PLAY_UNTRUE, "the script lie did not hold: the ledger says captures (), expected (12900,)"),
        (PLAY_IN_VAIN, "the script wait did not hold: “Something that nobody says” did not come within 0.5 s"),
        (PLAY_TWO_TRUTHS, "the script steal did not hold: the screens say 'Paid', the ledger"),
    ],
)
def test_a_script_that_is_not_true_exits_1_and_says_what_was_not(program: str, said: str) -> None:
    ended = play("-c", program)

    assert ended.returncode == 1, ended.stderr
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_a_folder_that_cant_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    ended = play("-m", "kiosk", "demo", "--script", "pay", "--shots", str(tmp_path / "file" / "shots"))

    assert ended.returncode == 1
    assert re.fullmatch(r"kiosk: .*/file/shots: Not a directory\n", ended.stderr)
