"""A sale in two real windows on two monitors: clicked by hand, scanned from the screen, approved on the phone."""

from __future__ import annotations

import shutil
import signal
import urllib.request

import pytest

from tests.e2e.display import positions, qr_in, share, two_monitors, wait_for
from tests.e2e.shop import Shop

PAID_GREEN = (0x0B, 0x6B, 0x3A)
"""Theme.paidPanel, and the good tone of the light theme."""

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not all(map(shutil.which, ("Xvfb", "xrandr", "xdotool"))), reason="needs Xvfb, xrandr and xdotool"
    ),
]


def open_like_a_phone(address: str) -> str:
    with urllib.request.urlopen(address, timeout=20) as page:
        text: str = page.read().decode()
        return text


def press_on_the_phone(address: str, action: str) -> None:
    request = urllib.request.Request(f"{address}/{action}", b"", {"X-Emulator-Page": "1"}, method="POST")
    with urllib.request.urlopen(request, timeout=20) as answer:
        assert answer.status == 200


def test_a_sale_by_hand_on_two_monitors(shop: Shop) -> None:
    with shop.settings.open("a", encoding="utf-8") as settings:
        settings.write('[screens]\ncustomer = "CUSTOMER"\n')
    with two_monitors() as display:
        buttons = positions(
            display, shop.settings, ["key1", "key2", "key9", "key00", "charge"], {**shop.environment, "PYTHONPATH": "."}
        )
        kiosk = shop.start("run", **display.environment)
        wait_for(lambda: share(display.customer(), (0, 0, 0)) < 0.5, "the windows")

        for name in ("key1", "key2", "key9", "key00", "charge"):
            display.click(buttons[name])
        address = wait_for(lambda: qr_in(display.customer()), "a QR on the customer's monitor")

        payment = shop.emulator.ask("GET", "/payments/latest")
        assert address == payment["qr_content"]
        assert payment["asked"] == 12900
        display.unplug_customer()
        wait_for(lambda: not qr_in(display.customer()), "the customer's window to be hidden")
        assert share(display.customer(), (0, 0, 0)) > 0.99
        display.plug_customer()
        assert wait_for(lambda: qr_in(display.customer()), "the QR on the monitor that came back") == address
        assert "129,00" in open_like_a_phone(address)
        wait_for(lambda: not qr_in(display.customer()), "the QR to make way when the phone has opened it")
        press_on_the_phone(address, "approve")
        wait_for(lambda: share(display.customer(), PAID_GREEN) > 0.3, "paid on the customer's monitor")
        wait_for(lambda: share(display.cashier(), PAID_GREEN) > 0.003, "paid on the cashier's monitor")
        wait_for(lambda: share(display.cashier(), PAID_GREEN) < 0.001, "the keypad to come back by itself")

        kiosk.process.send_signal(signal.SIGTERM)
        ended = kiosk.finish()

    assert ended.status == 0, ended.err
    assert "Traceback" not in ended.err
    assert shop.emulator.ledger(payment["order_id"])["captures"] == [12900]
    assert [line["state"] for line in shop.kiosk("history", "--json").lines] == ["PAID"]
