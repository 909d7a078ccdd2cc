"""Protocol 9.1 items 9 and 10: capture and refund, and the idempotency that keeps them from happening twice."""

from __future__ import annotations

import random

import pytest

from kiosk.emulator import Box, Faults, NotPossible, World
from kiosk.emulator.faults import Kind
from kiosk.emulator.records import RaceWinner
from tests.emulator.till import START, Till, code_of

DAY = 86_400


@pytest.mark.parametrize("amount", [None, 0, 12900])
def test_a_full_capture_may_leave_the_amount_out_or_say_zero(till: Till, amount: int | None) -> None:
    till.reserved()

    status, body = till.capture(amount)

    assert status == 200
    assert body["transactionInfo"]["amount"] == 12900
    assert body["transactionInfo"]["status"] == "Captured"
    assert till.line().captures == (12900,)


def test_an_amount_of_null_captures_everything(till: Till) -> None:
    till.reserved()
    body = till.change_body()
    body["transaction"]["amount"] = None

    status, _ = till.call("POST", "/ecomm/v2/payments/kiosk1-1/capture", body, X_Request_Id="1")

    assert status == 200
    assert till.line().captured == 12900


def test_captures_in_part_add_up_until_nothing_remains(till: Till) -> None:
    till.reserved()

    till.capture(5000, key="one")
    till.capture(4000, key="two")
    _, body = till.capture(key="rest")

    assert body["transactionInfo"]["amount"] == 3900
    assert body["transactionSummary"]["remainingAmountToCapture"] == 0
    assert till.line().captures == (5000, 4000, 3900)
    assert [entry["requestId"] for entry in till.details()[1]["transactionLogHistory"]] == [
        "rest",
        "two",
        "one",
        "",
        "",
    ]


@pytest.mark.parametrize(
    ("prepare", "amount", "refusal"),
    [
        pytest.param("reserved", 12901, "Payment/61", id="more than reserved"),
        pytest.param("initiated", None, "Payment/62", id="before approval"),
        pytest.param("cancelled", None, "VippsError/91", id="after a cancel"),
        pytest.param("released", None, "VippsError/91", id="after a release"),
        pytest.param("old", None, "Payment/98", id="after 180 days"),
    ],
)
def test_a_capture_is_refused(till: Till, prepare: str, amount: int | None, refusal: str) -> None:
    till.initiate()
    if prepare in {"reserved", "released", "old"}:
        till.world.approve("latest")
    if prepare in {"cancelled", "released"}:
        till.cancel()
    if prepare == "old":
        till.world.advance(180 * DAY + 1)

    assert code_of(till.capture(amount)) == (400, refusal)
    assert till.line().captured == 0


def test_a_refused_capture_is_in_the_log_as_unsuccessful(till: Till) -> None:
    till.reserved()

    till.capture(20000)

    assert till.log()[0] == ("CAPTURE", False)


def test_the_same_request_id_returns_the_first_answer_unchanged(till: Till) -> None:
    till.reserved()

    first = till.capture(5000, key="same")
    till.world.advance(60)
    till.capture(4000, key="other")
    again = till.capture(5000, key="same")

    assert again == first
    assert till.line().captured == 9000


def test_the_same_request_id_with_another_amount_is_93(till: Till) -> None:
    till.reserved()
    till.capture(5000, key="same")

    assert code_of(till.capture(4000, key="same")) == (400, "Payment/93")
    assert till.line().captured == 5000


def test_leaving_the_amount_out_and_saying_zero_are_the_same_request(till: Till) -> None:
    till.reserved()

    assert till.capture(None, key="same") == till.capture(0, key="same")


def test_a_capture_and_a_refund_may_share_a_request_id(till: Till) -> None:
    till.reserved()

    assert till.capture(key="same")[0] == 200
    assert till.refund(5000, key="same")[0] == 200
    assert till.refund(5000, key="same")[0] == 200
    assert till.line().refunded == 5000


def test_a_lost_answer_is_repeated_without_capturing_twice(till: Till) -> None:
    till.reserved()
    till.box.faults.fail("capture", "answer_lost_after_execution")

    till.capture(5000, key="same")
    taken = till.line().captured
    status, body = till.capture(5000, key="same")

    assert taken == 5000
    assert (status, body["transactionInfo"]["amount"]) == (200, 5000)
    assert till.line().captures == (5000,)


def test_an_order_locked_for_a_moment_can_be_captured_with_the_same_request_id(till: Till) -> None:
    till.reserved()
    till.box.faults.fail("capture", "refused", code="94", times=2)

    answers = [till.capture(key="same") for _ in range(3)]

    assert [code_of(one) for one in answers[:2]] == [(400, "VippsError/94")] * 2
    assert answers[2][0] == 200
    assert till.line().captures == (12900,)


@pytest.mark.parametrize("key", ["", "x" * 41])
def test_capture_and_refund_need_a_request_id_of_at_most_40_characters(till: Till, key: str) -> None:
    till.captured()

    assert code_of(till.capture(key=key)) == (400, "InvalidRequest/X-Request-Id")
    assert code_of(till.refund(key=key)) == (400, "InvalidRequest/X-Request-Id")


def test_refunds_in_part_answer_under_transaction(till: Till) -> None:
    till.captured()

    _, body = till.refund(5000, key="one")
    till.refund(key="rest")

    assert "transactionInfo" not in body
    assert body["transaction"]["status"] == "Refund"
    assert body["transactionSummary"]["refundedAmount"] == 5000
    assert body["transactionSummary"]["remainingAmountToRefund"] == 7900
    assert till.log()[:2] == [("REFUND", True), ("REFUND", True)]
    assert till.line().refunded == 12900


@pytest.mark.parametrize(
    ("prepare", "amount", "refusal"),
    [
        pytest.param("captured", 12901, "Payment/71", id="more than captured"),
        pytest.param("reserved", 12900, "Payment/72", id="of a reservation"),
        pytest.param("cancelled", 12900, "Payment/73", id="of a cancelled payment"),
        pytest.param("empty account", 12900, "Payment/74", id="without funds"),
        pytest.param("captured", 123, "Payment/74", id="magic amount: no receiving account"),
        pytest.param("captured", 124, "Payment/95", id="magic amount: refund period expired"),
        pytest.param("old", 12900, "Payment/95", id="after 365 days"),
    ],
)
def test_a_refund_is_refused(till: Till, prepare: str, amount: int, refusal: str) -> None:
    till.reserved()
    if prepare in {"captured", "empty account", "old"}:
        till.capture()
    if prepare == "cancelled":
        till.cancel()
    if prepare == "old":
        till.world.advance(365 * DAY + 1)
    till.unit.refund_account_empty = prepare == "empty account"

    assert code_of(till.refund(amount)) == (400, refusal)
    assert till.line().refunded == 0


@pytest.mark.parametrize("seed", range(20))
def test_no_walk_through_a_bad_day_makes_or_loses_money(seed: int) -> None:
    """Random customers, merchants and faults: what was reserved is always captured, released or still held."""
    chance, now = random.Random(seed), [START]
    world = World(lambda: now[0], seed=seed)
    world.rate_limits.clear()
    faults = Faults(seed)
    for operation in ("cancel", "capture", "refund"):
        for kind in (Kind.ANSWER_LOST, Kind.REQUEST_LOST, Kind.INTERNAL_ERROR):
            faults.fail(operation, kind, times=None, probability=0.1)
    till = Till(Box(world, faults))
    for number in range(10):
        order = f"walk-{number}"
        till.initiate(order, chance.choice([100, 151, 201, 12900]))
        for step in range(25):
            now[0] += chance.choice([0, 1, 30, 200])
            try:
                match chance.randrange(10):
                    case 0:
                        world.scan(order)
                    case 1 | 2:
                        world.approve(order)
                    case 3:
                        world.decline(order)
                    case 4:
                        world.customer_cancel(order) if chance.random() < 0.3 else world.begin_approval(order)
                    case 5:
                        world.arm_race(order, chance.choice(list(RaceWinner)))
                    case 6:
                        till.cancel(order, release=chance.random() < 0.5)
                    case 7 | 8:
                        till.capture(chance.choice([None, 100, 5000]), f"c{chance.randrange(3)}", order)
                    case 9:
                        till.refund(chance.choice([None, 100]), f"r{step}", order)
            except NotPossible:
                pass
            line = till.line(order)
            assert line.reserved in {0, line.asked}
            assert 0 <= line.captured + line.released <= line.reserved
            assert 0 <= line.refunded <= line.captured == sum(line.captures)
            status, body = till.details(order)
            assert status == 200
            summary = body.get("transactionSummary", {"capturedAmount": 0, "remainingAmountToCapture": 0})
            assert summary["capturedAmount"] == line.captured
            assert summary["remainingAmountToCapture"] == line.reserved - line.captured - line.released
