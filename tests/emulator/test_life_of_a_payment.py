"""Protocol 9.1 items 1 to 8, 11 and 12: what a payment lives through, and what the merchant may do to it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.emulator import Box, NotPossible, Request, TimeLimits, World
from kiosk.emulator.records import MAGIC_DECLINES, RaceWinner
from tests.emulator.till import START, Till, code_of, other_sales_unit

DAY = 86_400


def callbacks(world: World) -> list[tuple[str, str | None, str | None]]:
    return [(one.status, one.error_code, one.transaction_id) for one in world.take_callbacks()]


# -- item 1: time -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("open_after", "over_at"),
    [
        pytest.param(None, 300, id="never opened: five minutes"),
        pytest.param(10, 310, id="opened: five minutes more"),
        pytest.param(299, 599, id="opened late: nearly ten minutes"),
    ],
)
def test_a_payment_ends_by_the_clock(till: Till, open_after: float | None, over_at: float) -> None:
    till.initiate()
    if open_after is not None:
        till.world.advance(open_after)
        till.world.scan("latest")

    till.world.advance(over_at - (open_after or 0) - 0.5)
    before = till.line().state
    till.world.advance(0.5)

    assert before == ("created" if open_after is None else "opened")
    assert till.line().state == "expired"


def test_ten_minutes_are_the_end_whatever_the_other_limits_say(till: Till) -> None:
    till.world.limits = TimeLimits(open_seconds=500, approve_seconds=500)
    till.initiate()
    till.world.advance(499)
    till.world.scan("latest")

    till.world.advance(101)

    assert till.line().state == "expired"


def test_shorter_limits_hold_for_payments_that_have_begun(till: Till) -> None:
    till.initiate()
    till.world.advance(5)

    till.world.limits = replace(till.world.limits, open_seconds=4)

    assert till.line().state == "expired"


@pytest.mark.parametrize("opened", [False, True])
def test_the_time_of_one_payment_can_be_up_while_every_clock_stays_as_it_is(till: Till, opened: bool) -> None:
    till.initiate("kiosk1-1")
    till.initiate("kiosk1-2")
    till.world.advance(7)
    if opened:
        till.world.scan("kiosk1-1")
    now = till.world.now()

    till.world.lapse("kiosk1-1")

    assert (till.line("kiosk1-1").state, till.line("kiosk1-2").state) == ("expired", "created")
    assert till.world.now() == now
    ended, started = (entry["timeStamp"] for entry in till.details("kiosk1-1")[1]["transactionLogHistory"])
    assert datetime.fromisoformat(ended) - datetime.fromisoformat(started) > timedelta(minutes=5)
    with pytest.raises(NotPossible, match="over"):
        till.world.lapse("kiosk1-1")


def test_what_is_with_the_bank_does_not_lapse(till: Till) -> None:
    till.initiate()
    till.world.begin_approval("latest")

    with pytest.raises(NotPossible, match="bank"):
        till.world.lapse("latest")


def test_the_clock_never_goes_back(world: World) -> None:
    with pytest.raises(ValueError, match="forward"):
        world.advance(-1)


def test_an_expiry_is_logged_at_the_time_it_fell_due_not_when_somebody_looked(till: Till) -> None:
    till.initiate()
    till.world.advance(5000)

    _, body = till.details()

    assert body["transactionLogHistory"][0]["timeStamp"] == "2026-11-23T10:20:04.697Z"


# -- item 2: initiate, scan, approve ----------------------------------------------------------------------------------


def test_right_after_initiate_details_has_one_entry_no_transaction_id_and_no_summary(till: Till) -> None:
    status, body = till.initiate()

    assert status == 200
    assert set(body) == {"orderId", "url"}
    assert "/dwo-api-application/v1/deeplink/vippsgateway?v=2&token=ey" in body["url"]
    _, details = till.details()
    assert "transactionSummary" not in details
    (entry,) = details["transactionLogHistory"]
    assert entry == {
        "amount": 12900,
        "operation": "INITIATE",
        "operationSuccess": True,
        "requestId": "",
        "timeStamp": "2026-11-23T10:15:04.697Z",
        "transactionText": "Kaffe og bolle",
    }


def test_a_scan_puts_a_transaction_id_of_ten_digits_on_initiate(till: Till) -> None:
    till.initiate()

    till.world.scan("kiosk1-1")

    _, details = till.details()
    (entry,) = details["transactionLogHistory"]
    assert entry["transactionId"].isdecimal()
    assert len(entry["transactionId"]) == 10
    assert "transactionSummary" not in details


def test_approval_adds_reserve_and_the_summary(till: Till) -> None:
    till.reserved()

    _, details = till.details()

    assert till.log() == [("RESERVE", True), ("INITIATE", True)]
    assert details["transactionSummary"] == {
        "capturedAmount": 0,
        "remainingAmountToCapture": 12900,
        "refundedAmount": 0,
        "remainingAmountToRefund": 0,
        "bankIdentificationNumber": 492560,
    }
    assert callbacks(till.world) == [("RESERVED", None, details["transactionLogHistory"][0]["transactionId"])]


def test_with_direct_capture_approval_is_a_sale(till: Till) -> None:
    till.unit.direct_capture = True

    till.reserved()

    assert till.log() == [("SALE", True), ("INITIATE", True)]
    assert till.details()[1]["transactionSummary"]["capturedAmount"] == 12900
    assert [status for status, *_ in callbacks(till.world)] == ["SALE"]
    assert code_of(till.capture()) == (400, "Payment/61")
    assert till.refund(12900)[0] == 200


# -- items 3 to 6: how customers end a payment ------------------------------------------------------------------------


def test_a_customers_cancel_is_logged_and_called_back_with_a_transaction_id(till: Till) -> None:
    till.initiate()

    till.world.customer_cancel("latest")

    assert till.log() == [("CANCEL", True), ("INITIATE", True)]
    ((status, error, transaction_id),) = callbacks(till.world)
    assert (status, error) == ("CANCELLED", None)
    assert transaction_id is not None


@pytest.mark.parametrize("scanned", [False, True])
@pytest.mark.parametrize("logged", [False, True])
def test_a_timeout_is_logged_or_not_and_called_back_as_rejected_45(till: Till, scanned: bool, logged: bool) -> None:
    till.unit.expiry_is_logged = logged
    till.initiate()
    if scanned:
        till.world.scan("latest")

    till.world.advance(300)

    assert till.log() == ([("CANCEL", True)] if logged else []) + [("INITIATE", True)]
    ((status, error, transaction_id),) = callbacks(till.world)
    assert (status, error) == ("REJECTED", "45")
    assert (transaction_id is not None) == scanned
    with pytest.raises(NotPossible):
        till.world.approve("latest")


def test_after_a_declined_card_another_card_may_pay(till: Till) -> None:
    till.initiate()

    till.world.decline("latest", "44")
    between = till.log()
    till.world.approve("latest")

    assert between == [("RESERVE", False), ("INITIATE", True)]
    assert till.log() == [("RESERVE", True), ("RESERVE", False), ("INITIATE", True)]
    assert [told[:2] for told in callbacks(till.world)] == [("RESERVE_FAILED", "44"), ("RESERVED", None)]


def test_a_declined_payment_ends_at_its_timeout(till: Till) -> None:
    till.initiate()
    till.world.decline("latest")

    till.world.advance(300)

    assert till.log() == [("CANCEL", True), ("RESERVE", False), ("INITIATE", True)]
    assert [told[0] for told in callbacks(till.world)] == ["RESERVE_FAILED", "REJECTED"]


@pytest.mark.parametrize("amount", sorted(MAGIC_DECLINES))
def test_a_magic_amount_is_declined(till: Till, amount: int) -> None:
    till.initiate(amount=amount)

    till.world.approve("latest")

    assert till.log() == [("RESERVE", False), ("INITIATE", True)]


def test_the_magic_amount_201_is_undecided_for_an_hour(till: Till) -> None:
    till.initiate(amount=201)
    till.world.approve("latest")

    till.world.advance(3599)
    undecided, refused = till.log(), till.cancel()[0]
    till.world.advance(1)

    assert undecided == [("INITIATE", True)]
    assert refused == 500
    assert till.log() == [("RESERVE", True), ("INITIATE", True)]


# -- item 7: late approval and races ----------------------------------------------------------------------------------


def test_a_payment_can_be_approved_after_its_cancel_was_refused(till: Till) -> None:
    till.initiate()
    till.world.begin_approval("latest")

    refused = till.cancel()
    till.world.approve("latest")

    assert refused[0] == 500
    assert "responseInfo" in refused[1]
    assert till.log() == [("RESERVE", True), ("INITIATE", True)]


def test_a_payment_can_be_approved_after_its_cancel_was_lost_on_the_way(till: Till) -> None:
    till.initiate()
    till.box.faults.fail("cancel", "request_lost_before_execution")

    till.cancel()
    till.world.approve("latest")

    assert till.log() == [("RESERVE", True), ("INITIATE", True)]


@pytest.mark.parametrize(
    ("winner", "answer", "state"),
    [
        (RaceWinner.MERCHANT, 200, "cancelled"),
        (RaceWinner.CUSTOMER, 400, "reserved"),
        (RaceWinner.CUSTOMER_UNNOTICED, 200, "reserved"),
        (RaceWinner.CUSTOMER_RELEASED, 200, "released"),
    ],
)
def test_approval_and_cancel_in_the_same_instant(till: Till, winner: RaceWinner, answer: int, state: str) -> None:
    till.initiate()
    till.world.arm_race("latest", winner)

    status, _ = till.cancel()

    assert status == answer
    assert till.line().state == state
    assert (till.line().reserved == 12900) == (state != "cancelled")


def test_the_second_cancel_after_a_lost_race_releases_the_money(till: Till) -> None:
    till.initiate()
    till.world.arm_race("latest", RaceWinner.CUSTOMER)
    till.cancel()

    status, _ = till.cancel()

    assert status == 200
    assert till.line().released == 12900


# -- item 8: cancel ---------------------------------------------------------------------------------------------------


def test_cancel_before_approval_is_logged_as_cancel(till: Till) -> None:
    till.initiate()

    status, body = till.cancel()

    assert status == 200
    assert body["transactionInfo"]["status"] == "Cancelled"
    assert "transactionId" not in body["transactionInfo"]
    assert till.log() == [("CANCEL", True), ("INITIATE", True)]
    with pytest.raises(NotPossible):
        till.world.approve("latest")


def test_cancel_after_approval_is_logged_as_void(till: Till) -> None:
    till.reserved()

    status, body = till.cancel()

    assert status == 200
    assert body["transactionSummary"]["remainingAmountToCapture"] == 0
    assert till.log()[0] == ("VOID", True)
    assert (till.line().released, till.line().captured) == (12900, 0)


def test_what_is_captured_cannot_be_cancelled(till: Till) -> None:
    till.reserved()
    till.capture(5000)

    assert code_of(till.cancel()) == (400, "Payment/51")
    assert till.log()[0] == ("VOID", False)
    assert till.line().released == 0


def test_the_remainder_of_a_part_capture_can_be_released_for_good(till: Till) -> None:
    till.reserved()
    till.capture(5000)

    status, body = till.cancel(release=True)

    assert status == 200
    assert body["transactionSummary"]["remainingAmountToCapture"] == 0
    assert code_of(till.capture(100, key="again")) == (400, "VippsError/91")
    assert till.refund(5000)[0] == 200
    assert till.line().released == 7900


@pytest.mark.parametrize(("switch", "status"), [("94", "VippsError/94"), ("52", "Payment/52")])
def test_a_cancel_during_3d_secure_can_be_refused_with_a_code(till: Till, switch: str, status: str) -> None:
    till.unit.cancel_while_approving = switch
    till.initiate()
    till.world.begin_approval("latest")

    assert code_of(till.cancel()) == (400, status)
    assert till.line().state == "approving"


def test_what_is_over_cannot_be_cancelled_again(till: Till) -> None:
    till.initiate("by-us")
    till.cancel("by-us")
    till.initiate("by-customer")
    till.world.customer_cancel("by-customer")
    till.reserved("released")
    till.cancel("released")

    assert code_of(till.cancel("by-us")) == (400, "VippsError/92")
    assert code_of(till.cancel("by-customer")) == (400, "VippsError/91")
    assert code_of(till.cancel("released")) == (400, "VippsError/92")


def test_a_reservation_older_than_180_days_cannot_be_cancelled(till: Till) -> None:
    till.reserved()
    till.world.advance(181 * DAY)

    assert till.cancel()[0] == 400
    assert till.line().released == 0


# -- items 11 and 12: order ids ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["alive", "cancelled", "expired", "archived"])
def test_an_order_id_is_burnt_for_ever(till: Till, how: str) -> None:
    till.initiate()
    if how == "expired":
        till.world.advance(601)
    elif how != "alive":
        till.cancel()
    if how == "archived":
        till.world.archive("kiosk1-1")

    assert code_of(till.initiate()) == (409, "Merchant/34")


def test_order_ids_differ_by_case_and_by_sales_unit(till: Till) -> None:
    other = Till(till.box, till.world.sales_units["654321"])

    assert till.initiate("Abc")[0] == 200
    assert till.initiate("abc")[0] == 200
    assert other.initiate("Abc")[0] == 200


@pytest.mark.parametrize("status", [404, 402])
def test_an_unknown_order_is_35(till: Till, status: int) -> None:
    till.unit.unknown_order_status = status

    assert code_of(till.details("nobody")) == (status, "Merchant/35")
    assert code_of(till.cancel("nobody")) == (status, "Merchant/35")
    assert code_of(till.capture(order_id="nobody")) == (status, "Merchant/35")
    assert code_of(till.refund(order_id="nobody")) == (status, "Merchant/35")


def test_another_sales_units_order_is_35(till: Till) -> None:
    till.initiate()
    other = Till(till.box, till.world.sales_units["654321"])

    assert code_of(other.details()) == (404, "Merchant/35")


def test_the_order_id_latest_is_no_magic_word_on_the_wire(till: Till) -> None:
    till.initiate()

    assert code_of(till.details("latest")) == (404, "Merchant/35")


# -- the rest of 2.9 and 2.10, and what a world promises --------------------------------------------------------------


def test_the_deprecated_status_stays_reserve_after_a_capture(till: Till) -> None:
    till.captured()

    status, body = till.call("GET", "/ecomm/v2/payments/kiosk1-1/status")

    assert status == 200
    assert body["transactionInfo"]["status"] == "RESERVE"


def approve_by_force(till: Till, url: str, number: str = "91234567") -> tuple[int, object]:
    body = {"customerPhoneNumber": number, "token": url.partition("token=")[2]}
    return till.call("POST", "/ecomm/v2/integration-test/payments/kiosk1-1/approve", body)


def test_force_approve_ignores_magic_amounts_and_answers_nothing(till: Till) -> None:
    _, body = till.initiate(amount=151)

    assert approve_by_force(till, body["url"]) == (200, None)
    assert till.log() == [("RESERVE", True), ("INITIATE", True)]


def test_force_approve_is_refused_for_a_wrong_token_an_unverified_user_and_where_it_does_not_exist(till: Till) -> None:
    _, body = till.initiate()

    assert code_of(approve_by_force(till, "?token=wrong")) == (400, "InvalidRequest/token")
    till.unit.test_user_verified = False
    assert code_of(approve_by_force(till, body["url"])) == (400, "Payment/1082")
    till.unit.force_approve_allowed = False
    assert approve_by_force(till, body["url"])[0] == 404
    assert till.line().state == "created"


def test_the_same_seed_and_clock_give_the_same_bytes() -> None:
    def run(seed: int) -> list[bytes]:
        world = World(lambda: START, seed=seed, sales_units=[other_sales_unit()])
        till = Till(Box(world), world.sales_units["654321"])
        first = till.ask_token().body
        url = till.initiate()[1]["url"]
        return [first, json.dumps(till.qr(url)).encode(), json.dumps(till.details("nobody")).encode()]

    assert run(1) == run(1)
    assert run(1) != run(2)


def test_only_what_is_over_can_be_archived(till: Till) -> None:
    till.initiate()
    with pytest.raises(NotPossible, match="alive"):
        till.world.archive("latest")
    till.world.approve("latest")

    line = till.world.archive("latest")

    assert line.reserved == 12900
    assert till.world.ledger() == ()


@pytest.mark.parametrize(
    "url",
    ["https://api.vipps.no", "https://apitest.vipps.no", "http://8.8.8.8", "ftp://127.0.0.1", "https://shop.example"],
)
def test_a_world_is_never_somebody_elses_server(url: str) -> None:
    with pytest.raises(ValueError, match="emulator"):
        World(lambda: START, base_url=url)


def test_a_request_knows_its_headers_by_lower_case_names() -> None:
    assert Request("GET", "/", {"X-Request-Id": " 1 "}).header("x-request-id") == "1"
