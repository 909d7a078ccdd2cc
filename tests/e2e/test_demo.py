"""`kiosk demo --script`: each sale plays itself in real windows, offscreen, and leaves pictures of both screens."""

from __future__ import annotations

import csv
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.config import EXIT_CODE
from kiosk.played_day import PINS
from kiosk.tablet import NoBrowser, find_browser
from tests.printing.paper import papers

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

PLAY_A_STOLEN_DAY = """
from kiosk import demo, demo_day
def steal(day):
    name = day.played[0].reference
    day.emulator.call(lambda world: setattr(world.payment(name), "refunded", 100))
day = (demo_day.two_cashiers, demo_day.one_sells, demo_day.paid_with_another_card, demo_day.day_is_closed)
demo_day.CHAPTERS = (*day, steal)
raise SystemExit(demo.play("day", None, False))
"""


def play(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}
    environment = {**os.environ, **offscreen, **variables}
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


STEPS = [
    "set-up-in-english", "set-up-in-finnish", "set-up-shop-typed-on-the-screen", "set-up-shop-and-till",
    "set-up-sales-unit", "set-up-note-read", "set-up-keys-from-the-note", "set-up-wrong-secret-and-its-cure",
    "set-up-right-keys", "set-up-connection-tested", "set-up-screens", "set-up-sounds", "set-up-trial-payment-runs",
    "set-up-trial-payment-paid", "set-up-pin-once-more", "set-up-where-the-keys-go", "set-up-summary",
    "till-started", "till-code-for-the-tablet", "till-tablet-connected", "tablet-paired-in-norwegian",
    "tablet-languages", "tablet-in-finnish", "tablet-easier-to-see", "till-amount", "tablet-code", "till-waits",
    "tablet-without-network", "till-shows-the-code-itself", "till-says-no-tablet", "tablet-network-is-back",
    "till-tablet-is-back", "tablet-app-is-open", "tablet-paid", "till-paid", "tablet-for-the-next-customer",
]  # fmt: skip
PAIRING = {"till-code-for-the-tablet", "till-tablet-connected"}
CODE = {"tablet-code", "till-waits", "till-shows-the-code-itself", "till-says-no-tablet", "tablet-network-is-back",
        "till-tablet-is-back"}  # fmt: skip
EASIER = {"tablet-easier-to-see", "tablet-code", "tablet-without-network", "tablet-network-is-back",
          "tablet-app-is-open"}  # fmt: skip


def test_everyone_can_pay_from_the_set_up_to_a_tablet_that_loses_its_network(tmp_path: Path) -> None:
    try:
        find_browser()
    except NoBrowser as error:
        pytest.skip(str(error))
    homes = {
        name: str(tmp_path / "home" / name) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
    }
    own_keys = {"KIOSK_CLIENT_ID": "the-user-s-own", "KIOSK_CONFIG": str(tmp_path / "home" / "kiosk.toml")}
    shots = tmp_path / "shots"

    ended = play("-m", "kiosk", "demo", "--script", "everyone", "--shots", str(shots), **homes, **own_keys)

    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr
    assert re.fullmatch(r"kiosk: the script everyone held: screens 'Paid' / 'Paid'; .*\n", ended.stderr), ended.stderr
    assert "captures [12900], released 0, refunded 0" in ended.stderr
    assert not list((tmp_path / "home").rglob("qr-kiosk")), "the user's own folders were used"
    assert [shot.name for shot in sorted(shots.iterdir())] == [f"{n:02}-{step}.png" for n, step in enumerate(STEPS, 1)]
    read: dict[str, set[str]] = {"pairing": set(), "code": set()}
    for shot in shots.iterdir():
        step = shot.stem[3:]
        with Image.open(shot) as picture:
            assert picture.size == ((1280, 800) if step.startswith("tablet") else (1024, 600))
            colours = picture.convert("RGB").getcolors(1 << 20) or []
            assert len(colours) > 20, f"{shot.name} is blank"
            codes = {one.text for one in zxingcpp.read_barcodes(picture.convert("L"))}
            assert bool(codes) == (step in PAIRING | CODE), shot.name
            read["pairing" if step in PAIRING else "code"] |= codes
            if step in EASIER:
                assert max(colours)[1] in {(0, 0, 0), (255, 255, 255)}, f"{shot.name} is not in high contrast"
    assert [len(codes) for codes in read.values()] == [1, 1]
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/r/\w+", read["code"].pop())
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/#\w+", read["pairing"].pop())


def test_without_a_browser_one_line_says_what_to_install(tmp_path: Path) -> None:
    ended = play("-m", "kiosk", "demo", "--script", "everyone", PATH=str(tmp_path))

    assert (ended.returncode, ended.stdout) == (EXIT_CODE, "")
    assert re.fullmatch(r"kiosk: the script everyone needs a browser .* `apt install chromium`.*\n", ended.stderr)


DAY_STEPS = [
    "nobody-is-asked-who-they-are", "settings-no-cashiers", "settings-siv-may-do-everything",
    "settings-siv-enters-it-once-more", "settings-kari-may-sell", "settings-kari-enters-it-once-more",
    "settings-two-cashiers", "who-is-at-the-till", "kari-enters-a-pin", "kari-at-the-till", "scan-to-pay-till",
    "scan-to-pay-customer", "opened-in-the-app-till", "opened-in-the-app-customer", "approved-till",
    "approved-customer", "paid-till", "paid-customer", "slip-before-it-is-printed", "slip-printed",
    "card-declined-till", "card-declined-customer", "cancelled-by-the-cashier-till",
    "cancelled-by-the-cashier-customer", "cancelled-by-the-customer-till", "cancelled-by-the-customer-customer",
    "nobody-scanned-till", "nobody-scanned-customer", "refused-by-vipps-till", "refused-by-vipps-customer",
    "paid-another-way-till", "paid-another-way-customer", "new-code-for-the-same-sale-till",
    "new-code-for-the-same-sale-customer", "cancelling-till", "cancelling-customer",
    "approved-too-late-and-released-till", "approved-too-late-and-released-customer", "siv-enters-a-pin",
    "siv-took-over", "siv-sells", "answer-lost-till", "answer-lost-customer", "kari-enters-a-pin", "kari-took-over",
    "payments-of-the-day", "payment-found", "refund-half", "refund-wants-a-pin", "refund-not-by-this-pin",
    "half-is-given-back", "slip-of-the-refund", "slip-that-will-be-a-copy", "slip-copy-printed", "day-so-far",
    "day-compared-and-agreed", "day-compared-and-one-differs", "day-to-be-closed", "close-wants-the-managers-pin", "z",
]  # fmt: skip
DAY_FILES = ["ledger.txt", *(f"slip-{number}.png" for number in range(1, 6)), "slips.escpos", "z-1.csv", "z-1.pdf"]
MARK = ["IKKE KVITTERING", "FOR KJØP"]


def test_a_day_at_the_counter_ends_with_a_z_that_the_ledger_agrees_with(tmp_path: Path) -> None:
    ended = play("-m", "kiosk", "demo", "--script", "day", "--shots", str(tmp_path))

    assert ended.returncode == 0, ended.stderr
    verdict = re.fullmatch(
        r"kiosk: the script day held: Z 1: taken 5 of 672,00 kr, refunded 2 of 104,50 kr, net 567,50 kr; "
        r"the ledger of 11 payments says the same; (till-1-\S+) refunded: 40,00 kr at Vipps, 0,00 kr in the journal; "
        r"signed by Siv; 5 slips and reports printed; .*\n",
        ended.stderr,
    )
    assert verdict, ended.stderr
    differs = verdict[1]
    names = [*(f"{number:02}-{step}.png" for number, step in enumerate(DAY_STEPS, 1)), *DAY_FILES]
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(names)
    for step in (file for file in tmp_path.iterdir() if file.stem[3:] in DAY_STEPS):
        with Image.open(step) as picture:
            assert picture.size == (1024, 600)
            assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 20, f"{step.name} is blank"
            assert bool(zxingcpp.read_barcodes(picture.convert("L"))) == (
                "scan-to-pay" in step.stem or "new-code" in step.stem
            )
    told = ended.stdout.splitlines()
    assert len(told) == 12
    for line, what in (
        (told[0], "Kari       129,00 kr  paid at once; 64,50 kr given back by Siv"),
        (told[4], "never scanned  [Vipps: expired]"),
        (told[5], "refused by Vipps  [Vipps has none]"),
        (told[9], "approved after it was cancelled  [Vipps: released, released 38,00 kr]"),
        (told[10], "Siv         99,00 kr  paid at once; 40,00 kr given back in the portal"),
    ):
        assert what in line
    assert (tmp_path / "ledger.txt").read_text("utf-8").splitlines()[:12] == told
    assert not any(pin in ended.stdout + ended.stderr for pin in PINS.values())
    the_z_is_left_on_paper_as_pdf_and_as_csv(tmp_path, differs)


def the_z_is_left_on_paper_as_pdf_and_as_csv(shots: Path, differs: str) -> None:
    payment, refund, copy, x, z = (paper.texts for paper in papers((shots / "slips.escpos").read_bytes()))
    assert payment[:2] == refund[:2] == copy[:2] == MARK
    assert ("KOPI 1" in copy, "KOPI 1" in payment + refund) == (True, False)
    assert any("-64,50 kr" in text for text in refund)
    assert (x[0], z[0]) == ("X-rapport", "Z-rapport 1")
    assert differs in z
    assert differs not in x
    pdf = shots / "z-1.pdf"
    assert pdf.read_bytes().startswith(b"%PDF")
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True).stdout.decode()
        assert all(said in text for said in ("Z report 1", differs, "\N{MINUS SIGN}104,50", "Signed", "Siv, "))
    rows = list(csv.DictReader((shots / "z-1.csv").read_bytes().decode("utf-8-sig").splitlines()))
    (named,) = (row for row in rows if row["section"] == "difference")
    assert (named["reference"], named["name"], named["journal"], named["vipps"]) == (differs, "refunded", "0", "4000")
    assert [row["minor_units"] for row in rows if (row["section"], row["name"]) == ("sum", "net")] == ["56750"]


def test_a_day_whose_ledger_says_something_else_exits_1_and_names_the_payment() -> None:
    ended = play("-c", PLAY_A_STOLEN_DAY)

    assert (ended.returncode, ended.stdout) == (1, "")
    untrue = r"kiosk: the script day did not hold: till-1-\S+, the ledger's given back: 100, expected 0\n"
    assert re.fullmatch(untrue, ended.stderr), ended.stderr
