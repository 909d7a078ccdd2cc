"""`kiosk pay` against `kiosk emulator`, both as processes: exit statuses, JSON lines, and one clear line of trouble."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from tests.e2e.shop import Ended, Shop

FIELDS = {"at", "reference", "state", "amount", "currency", "totals"}
TOTALS = {"reserved", "captured", "cancelled", "refunded"}
STATES = {
    "REQUESTING", "WAITING", "RESERVED", "CAPTURING", "PAID", "CANCELLING", "CANCELLED", "EXPIRED", "REFUSED",
    "IN_DOUBT",
}  # fmt: skip


def check_lines(ended: Ended, amount: int = 12900) -> list[dict[str, Any]]:
    """Hold every line against the contract of design 5."""
    lines = ended.lines
    for line in lines:
        more = set(line) - FIELDS
        assert set(line) >= FIELDS
        assert more <= ({"reason"} if line["state"] == "REFUSED" else {"qr"})
        assert set(line["totals"]) == TOTALS
        assert all(type(sum_) is int for sum_ in line["totals"].values())
        assert line["state"] in STATES
        assert (line["amount"], line["currency"]) == (amount, "NOK")
        assert line["at"].endswith("Z")
        assert datetime.fromisoformat(line["at"]).tzinfo
    assert len({line["reference"] for line in lines}) == 1
    assert [line["at"] for line in lines] == sorted(line["at"] for line in lines)
    return lines


def test_an_approved_sale_exits_0_and_takes_exactly_the_amount_once(shop: Shop) -> None:
    sale = shop.pay()
    waiting = sale.until_qr()
    shop.emulator.do("scan", waiting["reference"])
    shop.emulator.do("approve", waiting["reference"])
    ended = sale.finish()

    assert (ended.status, ended.err) == (0, "")
    lines = check_lines(ended)
    assert lines[0]["state"] == "REQUESTING"
    assert lines[-1]["state"] == "PAID"
    assert lines[-1]["totals"] == {"reserved": 12900, "captured": 12900, "cancelled": 0, "refunded": 0}
    assert set(ended.states) <= {"REQUESTING", "WAITING", "RESERVED", "CAPTURING", "PAID"}
    assert shop.emulator.ledger(waiting["reference"])["captures"] == [12900]


@pytest.mark.parametrize("settings", ["", '[qr]\nrender = "own"\n', '[qr]\nformat = "svg"\n'])
def test_the_qr_line_tells_content_file_and_end_and_the_file_decodes_to_the_content(
    shop: Shop, tmp_path: Path, settings: str
) -> None:
    shop.settings.write_text(shop.settings.read_text("utf-8") + settings, "utf-8")
    file = tmp_path / "qr.picture"

    sale = shop.pay(12900, "--qr-file", str(file))
    line = sale.until_qr()
    content = shop.emulator.ask("GET", f"/payments/{line['reference']}")["qr_content"]

    assert set(line["qr"]) == {"content", "file", "expires_at"}
    assert line["state"] == "WAITING"
    assert line["qr"]["content"] == content
    assert line["qr"]["file"] == str(file)
    lives = datetime.fromisoformat(line["qr"]["expires_at"]) - datetime.fromisoformat(line["at"])
    assert 200 < lives.total_seconds() <= 600
    if "svg" not in settings:
        with Image.open(file) as picture:
            assert [code.text for code in zxingcpp.read_barcodes(picture.convert("L"))] == [content]
    else:
        assert file.read_bytes().lstrip().startswith(b"<")
    sale.interrupt()
    assert sale.finish().status == 2


def test_without_a_file_the_qr_line_says_that_there_is_none(shop: Shop) -> None:
    sale = shop.pay()

    assert sale.until_qr()["qr"]["file"] is None


def test_a_customer_who_cancels_ends_the_sale_with_2(shop: Shop) -> None:
    sale = shop.pay()
    reference = sale.until_qr()["reference"]
    shop.emulator.do("cancel", reference)
    ended = sale.finish()

    assert (ended.status, ended.err) == (2, "")
    assert check_lines(ended)[-1]["state"] == "CANCELLED"
    assert shop.emulator.ledger(reference)["reserved"] == 0


def test_an_interrupt_is_the_cashiers_cancel(shop: Shop) -> None:
    sale = shop.pay()
    reference = sale.until_qr()["reference"]
    sale.interrupt()
    ended = sale.finish()

    assert (ended.status, ended.err) == (2, "")
    assert check_lines(ended)[-1]["state"] == "CANCELLED"
    assert "CANCELLING" in ended.states
    assert shop.emulator.ledger(reference)["state"] == "cancelled"


def test_a_sale_that_nobody_scans_exits_3(shop: Shop) -> None:
    sale = shop.pay()
    sale.until_qr()
    shop.emulator.push_clock(301)
    ended = sale.finish()

    assert (ended.status, ended.err) == (3, "")
    assert check_lines(ended)[-1]["state"] == "EXPIRED"


def test_a_declined_card_leaves_the_sale_open_for_another(shop: Shop) -> None:
    sale = shop.pay()
    reference = sale.until_qr()["reference"]
    shop.emulator.do("decline", reference)
    shop.emulator.do("approve", reference)
    ended = sale.finish()

    assert ended.status == 0
    assert check_lines(ended)[-1]["totals"]["captured"] == 12900


def test_a_refused_sale_exits_4_with_its_reason_on_the_line_and_in_words_on_stderr(shop: Shop) -> None:
    shop.emulator.switch(merchant_fault="37")

    ended = shop.pay().finish()

    assert ended.status == 4
    last = check_lines(ended)[-1]
    assert last["state"] == "REFUSED"
    assert last["reason"] == {
        "group": "Merchant",
        "code": "37",
        "message": last["reason"]["message"],
    }
    assert last["reason"]["message"].startswith("Merchant not available, deactivated or blocked")
    assert ended.complaint.startswith("The sales unit is closed, deleted or blocked at Vipps.")


def test_a_second_interrupt_stops_waiting_for_a_sale_in_doubt_and_recover_settles_it(shop: Shop) -> None:
    shop.emulator.fault("initiate", "connection_reset", executed=True)
    shop.emulator.fault("details", "unavailable_503", times=None)

    sale = shop.pay()
    reference = sale.until_state("IN_DOUBT")["reference"]
    sale.interrupt_until_it_ends()
    ended = sale.finish()

    assert ended.status == 5
    assert check_lines(ended)[-1]["state"] == "IN_DOUBT"
    assert [line["reference"] for line in shop.kiosk("history", "--state", "in_doubt", "--json").lines] == [reference]
    still = shop.kiosk("recover", "--json", "--patience", "1")
    assert still.status == 5
    assert reference in still.complaint
    shop.emulator.calm()
    settled = shop.kiosk("recover", "--json")
    assert (settled.status, settled.err) == (0, "")
    assert settled.lines[-1]["state"] == "CANCELLED"
    assert shop.emulator.ledger(reference)["state"] == "cancelled"
    assert shop.kiosk("history", "--state", "in_doubt", "--json").lines == []


TROUBLES: dict[str, tuple[tuple[str, ...], dict[str, str], int, str]] = {
    "the smallest amount is 1 krone": (("--amount", "99"), {}, 64, "99 is below the least amount"),
    "an amount that is no number": (("--amount", "ten"), {}, 64, "--amount"),
    "no amount": ((), {}, 64, "--amount"),
    "an unknown option": (("--amount", "500", "--colour", "red"), {}, 64, "--colour"),
    "a folder that is not there": (("--amount", "500", "--qr-file", "/nowhere/at/all.png"), {}, 64, "/nowhere/at"),
    "no settings file": (("--amount", "500", "--config", "nowhere.toml"), {}, 64, "nowhere.toml: there is no such"),
    "no key": (("--amount", "500"), {"KIOSK_CLIENT_SECRET": ""}, 64, "not found: client_secret"),
    "a damaged key": (("--amount", "500"), {"KIOSK_CLIENT_ID": "two words"}, 64, "client_id was found, but"),
    "a wrong client secret": (("--amount", "500"), {"KIOSK_CLIENT_SECRET": "wrong"}, 4, "refused the kiosk's keys"),
    "a wrong client id": (("--amount", "500"), {"KIOSK_CLIENT_ID": "wrong"}, 4, "client id or client secret is wrong"),
    "a wrong subscription key": (
        ("--amount", "500"), {"KIOSK_SUBSCRIPTION_KEY": "wrong"}, 4, "the subscription key is wrong",
    ),
}  # fmt: skip


@pytest.mark.parametrize("trouble", TROUBLES)
@pytest.mark.parametrize("form", [("--json",), ()])
def test_each_trouble_is_one_clear_line_on_stderr(shop: Shop, trouble: str, form: tuple[str, ...]) -> None:
    words, environment, status, said = TROUBLES[trouble]

    ended = shop.kiosk("pay", *words, *form, **environment)

    assert ended.status == status
    assert said in ended.complaint
    assert "Traceback" not in ended.err
    assert not any(secret in ended.err + ended.out for secret in shop.emulator.keys.values())
    if form:
        assert ended.lines or status == 64
    if status == 64:
        assert ended.out == ""


def test_no_network_is_one_clear_line_and_nothing_was_asked(shop: Shop) -> None:
    shop.change(shop.emulator.base_url, "http://127.0.0.1:9")  # the discard port: nobody listens

    ended = shop.pay().finish()

    assert ended.status == 4
    assert ended.complaint.startswith("Vipps can't be reached: no network, or a firewall in the way.")
    assert check_lines(ended)[-1]["reason"]["code"] == "no-network"


BROKEN = {
    "not TOML": ("[vipps]", "[vipps", "this is not TOML"),
    "an unknown key": ("name =", "naem =", "[shop] naem: unknown key; did you mean name?"),
    "a wrong type": ('merchant_serial_number = "123456"', "merchant_serial_number = 123456", "merchant_serial_number"),
    "a missing value": ('till = "till-1"\n', "", "[shop] till: missing"),
    "plain http": ("http://127.0.0.1", "http://vipps.example", "base_url: expected an https address"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_broken_settings_are_one_line_with_file_and_key(shop: Shop, what: str) -> None:
    old, new, said = BROKEN[what]
    shop.change(old, new)

    ended = shop.pay().finish()

    assert (ended.status, ended.out) == (64, "")
    assert str(shop.settings) in ended.complaint
    assert said in ended.complaint


def test_a_second_kiosk_on_the_journal_is_told_who_holds_it(shop: Shop) -> None:
    first = shop.pay()
    first.until_qr()

    second = shop.pay().finish()

    assert (second.status, second.out) == (64, "")
    assert f"{shop.journal} is in use by process {first.process.pid} on " in second.complaint
    first.interrupt()
    assert first.finish().status == 2


def test_without_json_the_lines_are_for_people(shop: Shop) -> None:
    sale = shop.start("pay", "--amount", "12900")
    sale.until_text("QR: http")
    payments = shop.emulator.ask("GET", "/payments")["payments"]
    reference = next(one["order_id"] for one in payments if one["state"] == "created")
    shop.emulator.do("approve", reference)
    ended = sale.finish()

    assert (ended.status, ended.err) == (0, "")
    assert re.search(rf"PAID +129,00\skr +{reference}", ended.out)


def test_who_sells_is_kept_and_shown(shop: Shop) -> None:
    sale = shop.pay(12900, "--by", "Kari")
    reference = sale.until_qr()["reference"]
    shop.emulator.do("scan", reference)
    shop.emulator.do("approve", reference)
    sale.finish()

    shown = shop.kiosk("show", reference, "--json")
    assert {line["event"]: line.get("by") for line in shown.lines}["ChargeRequested"] == "Kari"
