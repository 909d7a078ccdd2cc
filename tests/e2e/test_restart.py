"""`kiosk run` whose screens die or hang while a QR shows: they come up again with the same payment, and no other."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.display import positions, qr_in, share, two_monitors, wait_for
from tests.e2e.shop import PATIENCE, Shop

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not all(map(shutil.which, ("Xvfb", "xrandr", "xdotool"))), reason="needs Xvfb, xrandr and xdotool"
    ),
]


def screens_of(supervisor: int) -> int:
    """The process that shows the screens; 0 while there is none."""
    children = Path(f"/proc/{supervisor}/task/{supervisor}/children").read_text().split()
    return int(children[0]) if children else 0


def log_of(shop: Shop) -> list[dict[str, Any]]:
    path = shop.folder / "state" / "qr-kiosk" / "log" / "kiosk.log"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def paid(shop: Shop) -> bool:
    return [line["state"] for line in shop.kiosk("history", "--json").lines] == ["PAID"]


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGKILL, signal.SIGSTOP])
def test_screens_that_end_while_a_qr_shows_come_back_with_it(shop: Shop, number: signal.Signals) -> None:
    with shop.settings.open("a", encoding="utf-8") as settings:
        settings.write('[screens]\ncustomer = "CUSTOMER"\n')
    keys = ("key1", "key2", "key9", "key00", "charge")
    before = len(shop.emulator.ask("GET", "/ledger")["ledger"])
    with two_monitors() as display:
        buttons = positions(display, shop.settings, list(keys), {**shop.environment, "PYTHONPATH": "."})
        kiosk = shop.start("run", **display.environment)
        wait_for(lambda: share(display.customer(), (0, 0, 0)) < 0.5, "the windows")
        for name in keys:
            display.click(buttons[name])
        address = wait_for(lambda: qr_in(display.customer()), "a QR on the customer's monitor")
        first = screens_of(kiosk.process.pid)
        assert first

        os.kill(first, number)
        again = wait_for(lambda: screens_of(kiosk.process.pid) not in {0, first}, "another process", seconds=90)
        assert again
        assert not Path(f"/proc/{first}").exists()
        assert wait_for(lambda: qr_in(display.customer()), "the QR of the restarted kiosk") == address

        payment = shop.emulator.ask("GET", "/payments/latest")
        assert payment["qr_content"] == address
        shop.emulator.do("approve", payment["order_id"])
        wait_for(lambda: paid(shop), "paid in the journal")
        kiosk.process.send_signal(signal.SIGTERM)
        ended = kiosk.finish()

    assert ended.status == 0, ended.err
    assert "the screens have stopped" in ended.err
    assert ended.out == ""
    assert len(shop.emulator.ask("GET", "/ledger")["ledger"]) == before + 1
    assert shop.emulator.ledger(payment["order_id"])["captures"] == [12900]
    assert paid(shop)
    assert any("started again by the supervisor" in line["event"] for line in log_of(shop))


def test_sigterm_to_the_supervisor_ends_both(shop: Shop) -> None:
    kiosk = shop.start("run")
    screens = wait_for(lambda: screens_of(kiosk.process.pid), "the screens")
    wait_for(lambda: any("opened" in line["event"] for line in log_of_started(shop)), "the journal to be open")

    kiosk.process.send_signal(signal.SIGTERM)
    ended = kiosk.finish()

    assert ended.status == 0, ended.err
    assert not Path(f"/proc/{screens}").exists()
    assert any("journal closed" in line["event"] for line in log_of(shop))


def test_screens_whose_supervisor_is_killed_end_in_good_order(shop: Shop) -> None:
    kiosk = shop.start("run")
    screens = wait_for(lambda: screens_of(kiosk.process.pid), "the screens")
    wait_for(lambda: any("opened" in line["event"] for line in log_of_started(shop)), "the journal to be open")

    kiosk.process.kill()

    wait_for(lambda: not Path(f"/proc/{screens}").exists(), "the end of the screens")
    assert any("journal closed" in line["event"] for line in log_of(shop))


def test_a_log_that_cannot_be_kept_keeps_nobody_from_selling(shop: Shop) -> None:
    (shop.folder / "state").write_text("in the way")
    kiosk = shop.start("run")
    wait_for(lambda: Path(f"{shop.journal}.lock").exists(), "the journal to be open")

    kiosk.process.send_signal(signal.SIGTERM)
    ended = kiosk.finish()

    assert ended.status == 0, ended.err
    assert "no log file" in ended.err


def log_of_started(shop: Shop) -> list[dict[str, Any]]:
    try:
        return log_of(shop)
    except FileNotFoundError:
        return []


def test_systemd_hears_that_the_screens_stand_live_and_end(shop: Shop, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(PATIENCE)
        told = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "1000000"}
        kiosk = shop.start("run", "--no-restart", **told)

        heard: list[bytes] = []
        while heard.count(b"WATCHDOG=1") < 4:
            heard.append(systemd.recv(100))
        kiosk.process.send_signal(signal.SIGTERM)
        while heard[-1] != b"STOPPING=1":
            heard.append(systemd.recv(100))

    assert kiosk.finish().status == 0
    assert heard.count(b"READY=1") == 1


def test_a_journal_that_another_holds_is_no_reason_to_try_again(shop: Shop) -> None:
    first = shop.start("run")
    wait_for(lambda: any("opened" in line["event"] for line in log_of_started(shop)), "the journal to be open")

    second = shop.kiosk("run", PYTHONWARNINGS="ignore")  # Python remarks on Qt's own objects

    assert second.status == 64
    assert "in use by process" in second.complaint
    first.process.send_signal(signal.SIGTERM)
    assert first.finish().status == 0
