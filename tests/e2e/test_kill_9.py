"""`kill -9` on the real `kiosk pay`, with a real file, at one moment after another; then `kiosk recover`.

The moments are drawn from the emulator's side: while a request is held back there, the process is in the middle of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from tests.e2e.shop import PATIENCE, Running, Shop

SLOW = {"kind": "slow", "seconds": 1.5}


def reference_of(sale: Running) -> str:
    reference: str = sale.until_state("REQUESTING")["reference"]
    return reference


def wait_for(what: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def exists(shop: Shop, reference: str) -> bool:
    return any(line["order_id"] == reference for line in shop.emulator.ask("GET", "/ledger")["ledger"])


def while_it_asks(shop: Shop, sale: Running) -> None:
    """Vipps has made the payment; the answer is on its way."""
    reference = reference_of(sale)
    wait_for(lambda: exists(shop, reference))


def at_once(shop: Shop, sale: Running) -> None:
    """The intent is in the journal, and perhaps nothing has left."""
    reference_of(sale)


def while_the_qr_is_up(shop: Shop, sale: Running) -> None:
    sale.until_qr()


def when_the_customer_has_approved(shop: Shop, sale: Running) -> None:
    shop.emulator.do("approve", sale.until_qr()["reference"])


def while_it_captures(shop: Shop, sale: Running) -> None:
    """Vipps has taken the money; the answer is on its way."""
    reference = sale.until_qr()["reference"]
    shop.emulator.do("approve", reference)
    wait_for(lambda: bool(shop.emulator.ledger(reference)["captured"]))


def while_it_cancels(shop: Shop, sale: Running) -> None:
    """Vipps has ended the payment; the answer is on its way."""
    reference = sale.until_qr()["reference"]
    sale.interrupt()
    wait_for(lambda: shop.emulator.ledger(reference)["state"] == "cancelled")


def while_nobody_scans(shop: Shop, sale: Running) -> None:
    """The QR is up, and by the time of recovery Vipps has ended the payment."""
    sale.until_qr()
    shop.emulator.push_clock(301)


def after_a_declined_card(shop: Shop, sale: Running) -> None:
    reference = sale.until_qr()["reference"]
    shop.emulator.do("decline", reference)


MOMENTS = {
    at_once: None,
    while_it_asks: "initiate",
    while_the_qr_is_up: None,
    when_the_customer_has_approved: None,
    while_it_captures: "capture",
    while_it_cancels: "cancel",
    while_nobody_scans: None,
    after_a_declined_card: None,
}


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment.__name__)
def test_after_kill_9_recover_leaves_no_money_hanging(shop: Shop, moment: Callable[[Shop, Running], None]) -> None:
    if MOMENTS[moment]:
        shop.emulator.fault(MOMENTS[moment], **SLOW)
    sale = shop.pay()
    moment(shop, sale)

    sale.process.kill()
    recovered = shop.kiosk("recover", "--json")

    assert recovered.status == 0, recovered
    (stored,) = shop.kiosk("history", "--json").lines
    reference = stored["reference"]
    if not exists(shop, reference):
        assert stored["state"] == "CANCELLED"
        return
    ledger = shop.emulator.ledger(reference)
    assert ledger["reserved"] == ledger["captured"] + ledger["released"]
    assert ledger["state"] in {"captured", "released", "cancelled", "expired"}
    assert (stored["state"] == "PAID") == (ledger["captured"] == 12_900)
    assert stored["totals"]["captured"] == ledger["captured"]


@pytest.mark.parametrize("executed", [True, False], ids=["executed", "not executed"])
def test_a_refund_cut_short_by_kill_9_is_made_once_by_recover(shop: Shop, executed: bool) -> None:
    reference = shop.paid()
    if executed:
        shop.emulator.fault("refund", **SLOW)
    else:
        shop.emulator.fault("refund", "unavailable_503", times=None)
    refund = shop.start("refund", reference, "--amount", "5000", "--json")
    if executed:
        wait_for(lambda: bool(shop.emulator.ledger(reference)["refunded"]))
    else:
        refund.until_state("IN_DOUBT")

    refund.process.kill()
    shop.emulator.calm()
    recovered = shop.kiosk("recover", "--json")

    assert recovered.status == 0, recovered
    assert recovered.lines[-1]["totals"]["refunded"] == 5000
    assert shop.emulator.ledger(reference)["refunded"] == 5000
