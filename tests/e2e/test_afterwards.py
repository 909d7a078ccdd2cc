"""What comes after a sale, on the command line: recover, refund, history, show."""

from __future__ import annotations

import signal
from datetime import datetime, timedelta

import pytest

from tests.e2e.shop import Shop
from tests.e2e.test_pay import FIELDS, TOTALS


def test_recover_settles_what_kill_9_left_open(shop: Shop) -> None:
    sale = shop.pay()
    reference = sale.until_qr()["reference"]
    shop.emulator.do("scan", reference)
    sale.process.send_signal(signal.SIGKILL)
    sale.process.wait()

    recovered = shop.kiosk("recover", "--json")

    assert (recovered.status, recovered.err) == (0, "")
    assert recovered.lines[-1]["state"] == "CANCELLED"
    assert shop.emulator.ledger(reference)["state"] == "cancelled"
    again = shop.kiosk("recover", "--json")
    assert (again.status, again.out, again.err) == (0, "", "")


def test_recover_says_what_vipps_does_not_tell_and_exits_5_until_it_does(shop: Shop) -> None:
    sale = shop.pay()
    reference = sale.until_qr()["reference"]
    sale.process.send_signal(signal.SIGKILL)
    sale.process.wait()
    shop.emulator.fault("details", "unavailable_503", times=None)
    shop.emulator.fault("cancel", "unavailable_503", times=None)

    unknown = shop.kiosk("recover", "--patience", "2")
    shop.emulator.calm()
    settled = shop.kiosk("recover")

    assert unknown.status == 5
    assert f"{reference} is still" in unknown.complaint
    assert "run `kiosk recover` again" in unknown.complaint
    assert (settled.status, settled.err) == (0, "")


def test_recover_gives_back_what_was_approved_while_nobody_was_there(shop: Shop) -> None:
    sale = shop.pay()
    reference = sale.until_qr()["reference"]
    sale.process.send_signal(signal.SIGKILL)
    sale.process.wait()
    shop.emulator.do("approve", reference)

    recovered = shop.kiosk("recover", "--json")

    assert recovered.status == 0
    line = shop.emulator.ledger(reference)
    told = recovered.lines[-1]["totals"]
    assert (line["captured"], line["released"]) == (told["captured"], told["cancelled"])
    assert line["captured"] - line["refunded"] + line["released"] == 12900


def test_recover_finishes_a_capture_whose_answer_was_lost(shop: Shop) -> None:
    sale = shop.pay()
    reference = sale.until_qr()["reference"]
    shop.emulator.fault("capture", "answer_lost_after_execution", times=None)
    shop.emulator.do("approve", reference)
    sale.until_state("CAPTURING")
    sale.process.send_signal(signal.SIGKILL)
    sale.process.wait()
    shop.emulator.calm()

    recovered = shop.kiosk("recover", "--json")

    assert recovered.status == 0
    assert recovered.lines[-1]["state"] == "PAID"
    assert shop.emulator.ledger(reference)["captures"] == [12900]


def test_a_refund_of_all_that_is_left_is_made_once_however_often_it_is_asked_for(shop: Shop) -> None:
    reference = shop.paid()

    first = shop.kiosk("refund", reference, "--json")
    second = shop.kiosk("refund", reference, "--json")

    assert (first.status, first.err, second.status, second.err) == (0, "", 0, "")
    assert first.lines[-1]["totals"]["refunded"] == second.lines[-1]["totals"]["refunded"] == 12900
    assert all(set(line) == FIELDS and set(line["totals"]) == TOTALS for line in first.lines + second.lines)
    assert shop.emulator.ledger(reference)["refunded"] == 12900


def test_a_refund_whose_answer_is_lost_is_finished_with_its_own_key(shop: Shop) -> None:
    reference = shop.paid()
    shop.emulator.fault("refund", "connection_reset", executed=True)

    ended = shop.kiosk("refund", reference, "--amount", "5000", "--json")

    assert ended.status == 0
    assert ended.lines[-1]["totals"]["refunded"] == 5000
    assert shop.emulator.ledger(reference)["refunded"] == 5000


def test_a_refund_in_doubt_exits_5_and_the_same_command_finishes_it(shop: Shop) -> None:
    reference = shop.paid()
    shop.emulator.fault("refund", "connection_reset", executed=True, times=None)
    shop.emulator.fault("details", "unavailable_503", times=None)

    doubt = shop.kiosk("refund", reference, "--amount", "5000", "--patience", "2", "--json")
    shop.emulator.calm()
    finished = shop.kiosk("refund", reference, "--amount", "5000", "--json")

    assert doubt.status == 5
    assert "the same command finishes it" in doubt.complaint
    assert finished.status == 0
    assert finished.lines[-1]["totals"]["refunded"] == 5000
    assert shop.emulator.ledger(reference)["refunded"] == 5000


def test_a_refund_that_happened_though_it_was_refused_is_told_as_it_is(shop: Shop) -> None:
    reference = shop.paid()
    refusal = {"code": "74", "group": "Payment", "status": 400}
    shop.emulator.fault("refund", "refused", executed=False, **refusal)
    refused = shop.kiosk("refund", reference, "--amount", "4000", "--json")
    shop.emulator.fault("refund", "refused", executed=True, **refusal)

    happened = shop.kiosk("refund", reference, "--amount", "4000", "--json")

    assert (refused.status, happened.status) == (4, 0)
    assert refused.lines[-1]["totals"]["refunded"] == 0
    assert happened.lines[-1]["totals"]["refunded"] == shop.emulator.ledger(reference)["refunded"] == 4000


def test_as_much_once_more_is_only_given_back_if_it_is_meant(shop: Shop) -> None:
    reference = shop.paid()
    first = shop.kiosk("refund", reference, "--amount", "5000")

    second = shop.kiosk("refund", reference, "--amount", "5000")
    other = shop.kiosk("refund", reference, "--amount", "1000")
    meant = shop.kiosk("refund", reference, "--amount", "5000", "--again")

    assert (first.status, second.status, other.status, meant.status) == (0, 4, 0, 0)
    assert f"50,00\N{NO-BREAK SPACE}kr of {reference} was given back at 20" in second.complaint
    assert "--again" in second.complaint
    assert shop.emulator.ledger(reference)["refunded"] == 11000


def test_the_limits_of_the_settings_hold_for_refunds_before_vipps_is_asked(shop: Shop) -> None:
    first, second = shop.paid(), shop.paid()
    shop.change("[journal]", "[refund]\nlimit_payment = 6000\nlimit_day = 8000\n[journal]")

    too_much = shop.kiosk("refund", first, "--amount", "6001")
    enough = shop.kiosk("refund", first, "--amount", "6000")
    too_much_today = shop.kiosk("refund", second, "--amount", "2001")

    assert (too_much.status, enough.status, too_much_today.status) == (4, 0, 4)
    assert "above the limit that the shop has set" in too_much.complaint
    assert "8001 of at most 8000 today" in too_much_today.complaint
    assert [shop.emulator.ledger(one)["refunded"] for one in (first, second)] == [6000, 0]


def reserved(shop: Shop) -> str:
    """A payment that the customer approved and whose goods are not handed over; nobody has it open."""
    shop.change("[journal]", '[payment]\ncapture = "by_cashier"\n[journal]')
    sale = shop.pay()
    reference: str = sale.until_qr()["reference"]
    shop.emulator.do("approve", reference)
    ended = sale.finish()
    assert ended.status == 5
    assert "is reserved, not taken" in ended.complaint
    return reference


def test_reserved_money_is_taken_in_parts_and_the_rest_released(shop: Shop) -> None:
    reference = reserved(shop)

    too_much = shop.kiosk("capture", reference, "--amount", "12901")
    first = shop.kiosk("capture", reference, "--amount", "5000", "--json")
    second = shop.kiosk("capture", reference, "--amount", "4000", "--json")
    rest = shop.kiosk("release", reference, "--json")
    again = shop.kiosk("release", reference)
    late = shop.kiosk("capture", reference, "--amount", "1000")

    assert (too_much.status, first.status, second.status, rest.status, again.status) == (4, 0, 0, 0, 0)
    assert "larger than what is still reserved" in too_much.complaint
    assert first.lines[-1]["state"] == second.lines[-1]["state"] == "RESERVED"
    assert rest.lines[-1]["state"] == "PAID"
    line = shop.emulator.ledger(reference)
    assert (line["captures"], line["released"]) == ([5000, 4000], 3900)
    assert late.status == 4
    assert "nothing is reserved" in late.complaint


def test_all_that_is_reserved_is_taken_once_however_often_it_is_asked_for(shop: Shop) -> None:
    reference = reserved(shop)

    first, second = shop.kiosk("capture", reference), shop.kiosk("capture", reference)

    assert (first.status, first.err, second.status, second.err) == (0, "", 0, "")
    assert shop.emulator.ledger(reference)["captures"] == [12900]


def test_a_capture_in_doubt_is_finished_by_the_same_command(shop: Shop) -> None:
    reference = reserved(shop)
    shop.emulator.fault("capture", "connection_reset", times=None)

    doubt = shop.kiosk("capture", reference, "--patience", "3")
    shop.emulator.calm()
    finished = shop.kiosk("capture", reference, "--json")

    assert (doubt.status, finished.status) == (5, 0)
    assert finished.lines[-1]["state"] == "PAID"
    assert shop.emulator.ledger(reference)["captures"] == [12900]


def test_a_whole_reservation_is_released(shop: Shop) -> None:
    reference = reserved(shop)

    ended = shop.kiosk("release", reference, "--json")
    paid = shop.kiosk("capture", reference)

    assert (ended.status, ended.lines[-1]["state"]) == (0, "CANCELLED")
    assert paid.status == 4
    assert shop.emulator.ledger(reference)["released"] == 12900


def test_refunds_that_cant_be_are_refused_in_words(shop: Shop) -> None:
    reference = shop.paid()

    too_much = shop.kiosk("refund", reference, "--amount", "12901")
    unknown = shop.kiosk("refund", "till-9-20261123-101500-aaaa-1")
    nonsense = shop.kiosk("refund", "no good")
    shop.emulator.switch(refund_account_empty=True)
    empty = shop.kiosk("refund", reference, "--amount", "100")

    assert (too_much.status, unknown.status, nonsense.status, empty.status) == (4, 4, 64, 4)
    assert "larger than what is left" in too_much.complaint
    assert "is not in the journal" in unknown.complaint
    assert "is no payment reference" in nonsense.complaint
    assert "too little on it" in empty.complaint
    assert shop.emulator.ledger(reference)["refunded"] == 0


def test_history_and_show_tell_what_happened(shop: Shop) -> None:
    paid = shop.paid(12900)
    shop.emulator.switch(merchant_fault="31")
    refused = shop.pay(5000).finish().lines[-1]["reference"]
    today = datetime.now().astimezone().date()
    yesterday, tomorrow = today - timedelta(days=1), today + timedelta(days=1)

    def found(*words: str) -> list[str]:
        ended = shop.kiosk("history", "--json", *words)
        assert (ended.status, ended.err) == (0, "")
        assert all(set(line["totals"]) == TOTALS and set(line) >= FIELDS for line in ended.lines)
        return [line["reference"] for line in ended.lines]

    assert found() == [refused, paid]
    assert found("--limit", "1") == [refused]
    assert found("--state", "PAID") == [paid]
    assert found("--state", "refused") == [refused]
    assert found("--since", str(yesterday), "--until", str(today)) == [refused, paid]
    assert found("--since", str(tomorrow)) == []
    assert found("--until", str(yesterday)) == []
    assert found("--since", datetime.now().astimezone().isoformat()) == []
    shown = shop.kiosk("show", paid, "--json")
    assert (shown.status, shown.err) == (0, "")
    assert all(set(line) - {"evidence"} == FIELDS | {"event"} for line in shown.lines)
    assert any("CAPTURE" in line.get("evidence", "") for line in shown.lines)
    assert shown.lines[0]["event"] == "ChargeRequested"
    assert shown.lines[-1]["state"] == "PAID"
    assert "PAID" in shop.kiosk("history").out
    assert "Vipps has blocked this shop." in shop.kiosk("show", refused).out


def test_an_answer_that_nobody_understands_is_kept_as_evidence(shop: Shop) -> None:
    sale = shop.pay()
    reference = sale.until_qr()["reference"]
    shop.emulator.fault("details", "unknown_operation", times=2)
    shop.emulator.do("approve", reference)

    assert sale.finish().status == 0
    assert shop.emulator.ledger(reference)["captures"] == [12900]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("history", "--since", "yesterday"), "--since yesterday"),
        (("history", "--state", "happy"), "--state happy"),
        (("history", "--limit", "0"), "--limit"),
        (("show", "no good"), "is no payment reference"),
        (("frobnicate",), "frobnicate"),
        (("demo", "--script", "rob"), "--script"),
        (("emulator", "--port", "99999", "--control-port", "0"), "--port"),
    ],
)
def test_a_wrong_word_is_one_line_and_64(shop: Shop, words: tuple[str, ...], said: str) -> None:
    ended = shop.kiosk(*words)

    assert (ended.status, ended.out) == (64, "")
    assert said in ended.complaint


def test_a_port_in_use_is_one_line(shop: Shop) -> None:
    port = shop.emulator.base_url.rpartition(":")[2]

    ended = shop.kiosk("emulator", "--port", port, "--control-port", "0")

    assert ended.status == 64
    assert f"port {port} on 127.0.0.1 cannot be used" in ended.complaint


def test_a_journal_that_is_something_else_is_left_as_it_is(shop: Shop) -> None:
    shop.journal.write_text("a shopping list\n" * 100)

    ended = shop.pay().finish()

    assert (ended.status, ended.out) == (64, "")
    assert str(shop.journal) in ended.complaint
    assert shop.journal.read_text().startswith("a shopping list")


WORDS_OF_HELP = (
    "run",
    "demo",
    "emulator",
    "pay",
    "recover",
    "refund",
    "capture",
    "release",
    "history",
    "show",
    "support",
)


def test_the_help_names_every_command(shop: Shop) -> None:
    out = shop.kiosk("--help").out

    assert all(word in out for word in WORDS_OF_HELP)
