"""`kiosk support`: secrets, tokens, links, telephones and typed texts planted everywhere, and none in the file."""

from __future__ import annotations

import json
import os
import pty
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk.support import Cleaner
from tests.e2e.shop import Shop

TYPED = "Kransekake til Ragnvald"
WHY = "Feil vare: Sølvi"
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"
LINK = "https://qr.vipps.no/r/DI5bjNA0"
PLANTED = [
    f"asked for {TYPED!r} and gave back for {WHY}",
    f"text={TYPED.upper()}",
    f"Authorization: Bearer {JWT}",
    f"see {LINK} and https://shop.example/vipps?key=hemmelig-nokkel",
    "customer 91234567, +47 912 34 567, ola.nordmann@example.com",
    "client_secret: s3cret-in-a-line",
]
TRACES = (
    TYPED, "Ragnvald", "RAGNVALD", WHY, "Sølvi", "S\\u00f8lvi", "eyJ", "dozjgNryP4", "DI5bjNA0", "hemmelig", "91234567",
    "912 34 567", "nordmann", "s3cret", "qr.vipps.no/r", "token=",
)  # fmt: skip


@pytest.fixture
def planted(shop: Shop) -> Shop:
    """A shop that has sold and refunded, with what must not be told in its settings, log, journal and environment."""
    log = shop.folder / "kiosk.log"
    with shop.settings.open("a", encoding="utf-8") as settings:
        settings.write(f"[logs]\nlevel = \"debug\"\npath = '{log}'\n")
        settings.write('[[quick.items]]\nname = "Bolle"\nprice = 3200\nvat = "food"\n')
        settings.write("[printer]\nconnection = 'tcp://127.0.0.1:1'\n")
    shop.change("https://shop.example/vipps", "https://shop.example/vipps?key=hemmelig-nokkel")
    sale = shop.pay(12900, "--text", TYPED)
    line = sale.until_qr()
    shop.emulator.do("approve", line["reference"])
    assert sale.finish().status == 0
    assert shop.kiosk("refund", line["reference"], "--amount", "100", "--why", WHY).status == 0
    with log.open("a", encoding="utf-8") as lines:
        for number, words in enumerate((*PLANTED, *shop.emulator.keys.values(), line["qr"]["content"])):
            content = {"event": words, "text": words, words: number, "deep": [{"in": words}], "phone": 91234567}
            lines.write(json.dumps(content, ensure_ascii=number % 2 == 0) + "\n")
            lines.write(f"{words}, not even JSON\n")
        lines.write('{"event": "half a li')
    return shop


def contents(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def nothing_open(shop: Shop, text: str) -> None:
    for trace in (*TRACES, *shop.emulator.keys.values()):
        assert trace not in text, trace


def test_nothing_that_was_planted_is_in_the_file(planted: Shop) -> None:
    file = planted.folder / "support.zip"

    ended = planted.kiosk("support", str(file), "--yes")

    assert (ended.status, ended.err) == (0, "")
    inside = contents(file)
    for text in (*inside.values(), file.read_bytes().decode("latin-1"), ended.out):
        nothing_open(planted, text)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert set(inside) == {"README.txt", "machine.json", "settings.json", "findings.json", "payments.json", "log.jsonl"}


def test_what_helps_is_in_it(planted: Shop) -> None:
    file = planted.folder / "support.zip"
    planted.kiosk("support", str(file), "--yes")
    inside = contents(file)

    (payment,) = json.loads(inside["payments.json"])["payments"]
    assert (payment["amount"], payment["captured"], payment["refunded"], payment["state"]) == (
        12900,
        12900,
        100,
        "PAID",
    )
    assert [step["event"] for step in payment["steps"]][:2] == ["ChargeRequested", "PaymentCreated"]
    assert len(json.loads(inside["payments.json"])["head"]) > 64
    settings = json.loads(inside["settings.json"])
    assert settings["vipps"]["callback_prefix"] == "https://shop.example/…"
    assert (settings["shop"]["name"], settings["shop"]["till"]) == ("Bakeriet", "till-1")
    assert settings["printer"]["connection"] == "tcp://127.0.0.1"
    assert settings["quick"] == {"amounts": [], "items": [{"name": "Bolle", "price": 3200, "vat": "food"}]}
    found = {one["check"]: one["status"] for one in json.loads(inside["findings.json"])}
    assert found["keys"] == found["journal"] == found["disk"] == "ok"
    lines = [json.loads(line) for line in inside["log.jsonl"].splitlines()]
    assert any("operation=capture" in line["event"] for line in lines)
    assert any(line.get("reference") == payment["reference"] or payment["reference"] in line["event"] for line in lines)
    assert "lines that are no JSON were left out" in lines[-1]["event"]
    assert json.loads(inside["machine.json"])["libraries"]["httpx"]


def test_it_is_shown_whole_and_just_as_it_would_be_saved(planted: Shop) -> None:
    file = planted.folder / "support.zip"
    planted.kiosk("support", str(file), "--yes")

    shown = planted.kiosk("support", "--show")

    assert shown.status == 0
    nothing_open(planted, shown.out)
    for name, text in contents(file).items():
        assert f"=== {name} ===" in shown.out
        if name in {"settings.json", "payments.json"}:  # the others tell the time
            assert text in shown.out


def test_where_nobody_can_be_asked_nothing_is_saved(shop: Shop) -> None:
    file = shop.folder / "support.zip"

    ended = shop.kiosk("support", str(file))

    assert ended.status == 64
    assert "payments.json" in ended.out, "it says what it would have saved"
    assert "--yes" in ended.complaint
    assert not file.exists()


@pytest.mark.parametrize(("answer", "saved"), [(b"y\n", True), (b"n\n", False)])
def test_the_shop_sees_the_list_and_is_asked(shop: Shop, answer: bytes, saved: bool) -> None:

    file = shop.folder / "support.zip"
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "kiosk", "support", str(file)]
    with subprocess.Popen(command, stdin=theirs, stdout=subprocess.PIPE, env=shop.environment, text=True) as process:
        os.write(ours, answer)
        out, _ = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)

    assert file.exists() is saved
    assert process.returncode == (0 if saved else 130)
    assert "log.jsonl" in out.partition("Save it?")[0]


def test_nothing_is_overwritten(shop: Shop) -> None:
    file = shop.folder / "support.zip"
    file.write_text("something of the shop's")

    ended = shop.kiosk("support", str(file), "--yes")

    assert ended.status == 64
    assert file.read_text() == "something of the shop's"


def test_a_kiosk_whose_settings_are_broken_can_be_told_about_too(shop: Shop) -> None:
    shop.change('till = "till-1"', 'till = "a client secret, pasted here"')
    file = shop.folder / "support.zip"

    ended = shop.kiosk("support", str(file), "--yes")

    assert ended.status == 0
    inside = contents(file)
    settings = next(one for one in json.loads(inside["findings.json"]) if one["check"] == "settings")
    assert settings["status"] == "failed"
    assert settings["text"].endswith("found …")
    assert not any("pasted here" in text for text in inside.values())


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("till-1-20261123-142305-x7kq is paid", "till-1-20261123-142305-x7kq is paid"),
        ("Kaffe og bolle was asked for", "(typed text) was asked for"),
        ("kaffe OG Bolle", "(typed text)"),
        ("a text of two letters: AB", "a text of two letters: AB"),
        ("Kaffe og boller", "Kaffe og boller"),
        (str(Path.home() / "journal.db"), "~/journal.db"),
    ],
)
def test_a_typed_text_is_known_wherever_it_stands(text: str, cleaned: str) -> None:
    assert Cleaner(["Kaffe og bolle", "AB"]).clean(text) == cleaned
