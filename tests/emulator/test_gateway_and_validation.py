"""Protocol 9.1 items 13 to 19: tolerance, tokens, keys, rates, bad days on the line, and what is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kiosk.emulator import Fault, Faults, Kind, Operation, Transport
from kiosk.emulator.faults import fault_from_json
from tests.emulator.till import Till, code_of

DETAILS = "/ecomm/v2/payments/kiosk1-1/details"


# -- item 13: what details may look like ------------------------------------------------------------------------------


def test_details_are_newest_first_and_repeat_the_request_id(till: Till) -> None:
    till.captured()
    till.refund(5000, key="my-refund")

    _, body = till.details()

    log = body["transactionLogHistory"]
    assert [entry["operation"] for entry in log] == ["REFUND", "CAPTURE", "RESERVE", "INITIATE"]
    assert [entry["requestId"] for entry in log] == ["my-refund", "first", "", ""]
    assert [entry["timeStamp"] for entry in log] == sorted((entry["timeStamp"] for entry in log), reverse=True)


def test_details_can_have_times_without_a_zone_new_fields_and_a_new_operation(till: Till) -> None:
    till.reserved()
    plain = till.details()[1]
    for kind in (Kind.TIMES_WITHOUT_ZONE, Kind.EXTRA_FIELDS, Kind.UNKNOWN_OPERATION):
        till.box.faults.fail("details", kind)

    zoneless, extended, stranger = (till.details()[1] for _ in range(3))

    assert not any(entry["timeStamp"].endswith("Z") for entry in zoneless["transactionLogHistory"])
    assert "addedLater" in extended
    assert stranger["transactionLogHistory"][0]["operation"] == "REVIEW"
    assert till.details()[1] == plain


# -- item 14: tokens and keys -----------------------------------------------------------------------------------------


def test_a_token_has_its_times_as_strings_or_as_numbers(till: Till) -> None:
    body = json.loads(till.ask_token().body)
    till.unit.token_times_as_numbers = True
    other = json.loads(till.ask_token().body)

    assert body["token_type"] == "Bearer"
    assert body["expires_in"] == "3600"
    assert other["expires_in"] == 3600
    assert len(body["access_token"]) > 1000
    assert body["access_token"] != other["access_token"]


@pytest.mark.parametrize(
    ("change", "shape"),
    [
        ({"client_id": "wrong"}, "responseInfo"),
        ({"client_secret": "wrong"}, "responseInfo"),
        ({"client_id": ""}, "responseInfo"),
        ({"Merchant_Serial_Number": "654321"}, "responseInfo"),
        ({"Ocp_Apim_Subscription_Key": "wrong"}, "statusCode"),
        ({"Ocp_Apim_Subscription_Key": ""}, "statusCode"),
        ({"Ocp_Apim_Subscription_Key": "f" * 32}, "statusCode"),
    ],
)
def test_a_token_is_refused_for_keys_that_do_not_fit(till: Till, change: dict[str, str], shape: str) -> None:
    reply = till.ask_token(**change)

    assert reply.status == 401
    assert shape in json.loads(reply.body)


@pytest.mark.parametrize(
    ("headers", "shape"),
    [
        ({"Authorization": ""}, "responseInfo"),
        ({"Authorization": "{token}"}, "responseInfo"),
        ({"Authorization": "bearer {token}"}, "responseInfo"),
        ({"Authorization": "Bearer wrong"}, "responseInfo"),
        ({"Merchant_Serial_Number": "654321"}, "responseInfo"),
        ({"Ocp_Apim_Subscription_Key": ""}, "statusCode"),
        ({"Ocp_Apim_Subscription_Key": "wrong"}, "statusCode"),
        ({"Ocp_Apim_Subscription_Key": "f" * 32}, "statusCode"),
    ],
)
def test_a_call_is_refused_for_keys_that_do_not_fit(till: Till, headers: dict[str, str], shape: str) -> None:
    till.initiate()
    given = {name: value.replace("{token}", till.token) for name, value in headers.items()}

    status, body = till.call("GET", DETAILS, **given)

    assert status == 401
    assert shape in body


def test_both_subscription_keys_open_the_door(till: Till) -> None:
    till.initiate()

    assert till.call("GET", DETAILS, Ocp_Apim_Subscription_Key=till.unit.subscription_keys[1])[0] == 200


def test_a_token_that_runs_out_gives_the_gateways_401_in_mid_payment(till: Till) -> None:
    till.initiate()
    till.renew_at = float("inf")

    till.world.advance(3600)
    status, body = till.details()

    assert status == 401
    assert body["result"]["message"] == "Something went wrong, please try again later"


@pytest.mark.parametrize(
    ("header", "value"), [("Vipps_System_Name", "x" * 31), ("Merchant_Serial_Number", "1234567890")]
)
def test_a_header_that_breaks_its_form_is_refused(till: Till, header: str, value: str) -> None:
    till.initiate()

    status, _ = till.call("GET", DETAILS, **{header: value})

    assert status in {400, 401}


def test_the_gateway_does_not_care_about_the_case_of_a_path(till: Till) -> None:
    till.initiate("Case-1")

    assert till.call("GET", "/Ecomm/V2/Payments/Case-1/Details")[0] == 200
    assert till.call("GET", "/ecomm/v2/payments/case-1/details")[0] == 404


@pytest.mark.parametrize(("method", "path"), [("GET", "/ecomm/v3/payments"), ("PATCH", DETAILS), ("GET", "/qr/v1")])
def test_an_unknown_address_is_the_gateways_404(till: Till, method: str, path: str) -> None:
    status, body = till.call(method, path)

    assert status == 404
    assert body["statusCode"] == 404


# -- item 15: rates ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("call", "limit"), [("cancel", 5), ("capture", 5), ("refund", 5), ("details", 120)])
def test_too_many_calls_in_a_minute_are_429(till: Till, call: str, limit: int) -> None:
    till.initiate()
    do = getattr(till, call)

    statuses = [do()[0] for _ in range(limit + 1)]
    till.world.advance(60)

    assert statuses.count(429) == 1
    assert statuses[-1] == 429
    assert do()[0] != 429


def test_initiate_is_limited_to_two_a_minute_per_order(till: Till) -> None:
    assert [till.initiate("same")[0] for _ in range(3)] == [200, 409, 429]
    assert till.initiate("other")[0] == 200


def test_the_minute_slides(till: Till) -> None:
    till.initiate("same")
    till.world.advance(50)
    till.initiate("same")
    till.world.advance(10)

    assert till.initiate("same")[0] == 409
    assert till.initiate("same")[0] == 429


@pytest.mark.parametrize("told", [True, False])
def test_429_is_the_gateways_object_with_and_without_retry_after(till: Till, told: bool) -> None:
    till.unit.retry_after_header = told
    till.initiate("same")
    till.world.advance(18.5)
    till.initiate("same")

    reply = till.send(
        "POST",
        "/ecomm/v2/payments",
        till.initiate_body("same"),
        **till.keys(),
        Authorization=f"Bearer {till.token}",
        Content_Type="application/json",
    )

    assert reply.status == 429
    assert json.loads(reply.body)["responseInfo"]["responseCode"] == 429
    assert reply.headers.get("retry-after") == ("42" if told else None)


# -- item 16: a bad line ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "rule", "status", "transport", "executed"),
    [
        (Kind.ANSWER_LOST, {}, None, Transport.LOST, True),
        (Kind.REQUEST_LOST, {}, None, Transport.LOST, False),
        (Kind.SLOW, {"seconds": 20}, 200, Transport.ANSWERED, True),
        (Kind.CONNECTION_RESET, {}, None, Transport.RESET, False),
        (Kind.CONNECTION_RESET, {"executed": True}, None, Transport.RESET, True),
        (Kind.CUT_BODY, {}, 200, Transport.CUT, True),
        (Kind.RATE_LIMITED, {"retry_after": 7}, 429, Transport.ANSWERED, False),
        (Kind.INTERNAL_ERROR, {}, 500, Transport.ANSWERED, False),
        (Kind.INTERNAL_ERROR, {"executed": True}, 500, Transport.ANSWERED, True),
        (Kind.UNAVAILABLE, {}, 503, Transport.ANSWERED, False),
        (Kind.UNAUTHORISED, {}, 401, Transport.ANSWERED, False),
        (Kind.PSP_FAILURE, {}, 402, Transport.ANSWERED, False),
        (Kind.CONFLICT, {}, 409, Transport.ANSWERED, False),
        (Kind.HTML_BODY, {}, 502, Transport.ANSWERED, False),
        (Kind.HTML_BODY, {"status": 200, "executed": True}, 200, Transport.ANSWERED, True),
        (Kind.EMPTY_BODY, {}, 200, Transport.ANSWERED, True),
        (Kind.REFUSED, {"code": "94"}, 400, Transport.ANSWERED, False),
    ],
)
def test_a_fault_spoils_the_answer_and_the_operation_happens_or_not(
    till: Till, kind: Kind, rule: dict[str, Any], status: int | None, transport: Transport, executed: bool
) -> None:
    till.reserved()
    till.box.faults.fail("capture", kind, **rule)

    reply = till.send(
        "POST",
        "/ecomm/v2/payments/kiosk1-1/capture",
        till.change_body(),
        **till.keys(),
        Authorization=f"Bearer {till.token}",
        Content_Type="application/json",
        X_Request_Id="1",
    )

    assert reply.transport is transport
    assert reply.delay_seconds == rule.get("seconds", 0)
    assert status is None or reply.status == status
    assert (till.line().captured == 12900) == executed


@pytest.mark.parametrize("operation", ["initiate", "capture", "refund", "cancel"])
def test_an_answer_can_come_too_late_for_every_write_that_was_executed(till: Till, operation: str) -> None:
    if operation in {"refund"}:
        till.captured()
    elif operation != "initiate":
        till.reserved()
    till.box.faults.fail(operation, "slow", seconds=30)

    assert getattr(till, operation)()[0] == 200
    line = till.line()
    done = {
        "initiate": line.asked,
        "capture": line.captured,
        "refund": line.refunded,
        "cancel": line.released,
    }
    assert done[operation] == 12900


@pytest.mark.parametrize("code", ["52", "94", "51", "91", "92"])
def test_a_cancel_can_be_refused_with_any_code(till: Till, code: str) -> None:
    till.reserved()
    till.box.faults.fail("cancel", "refused", code=code)

    status, name = code_of(till.cancel())

    assert (status, name.partition("/")[2]) == (400, code)
    assert till.line().released == 0


def test_a_fault_hits_its_order_and_as_often_as_it_was_asked(till: Till) -> None:
    till.initiate("mine")
    till.initiate("other")
    till.box.faults.fail("details", "unavailable_503", order_id="mine", times=2)

    assert till.details("other")[0] == 200
    assert [till.details("mine")[0] for _ in range(3)] == [503, 503, 200]


def test_a_fault_finds_its_order_also_in_bodies_and_links(till: Till) -> None:
    for operation in ("initiate", "qr", "qr_image"):
        till.box.faults.fail(operation, "unavailable_503", order_id="mine")

    assert till.initiate("other")[0] == 200
    assert till.initiate("mine")[0] == 503
    assert till.initiate("mine")[0] == 200
    url = till.world.payment("mine").url
    assert till.qr(url)[0] == 503
    _, body = till.qr(url, "image/png")
    query = body["url"].partition("?")[2]
    assert [till.send("GET", "/qr-generator/v1", query=query).status for _ in range(2)] == [503, 200]


def test_chance_is_decided_by_the_seed() -> None:
    def run(seed: int) -> list[bool]:
        faults = Faults(seed)
        faults.fail("details", "unavailable_503", times=None, probability=0.5)
        return [faults.take("details", "one") is not None for _ in range(40)]

    assert run(1) == run(1)
    assert 5 < sum(run(1)) < 35
    assert run(1) != run(2)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({"kind": "slow"}, "operation is needed"),
        ({"operation": "details", "kind": "slow", "sceonds": 1}, "unknown field sceonds"),
        ({"operation": "details", "kind": "nonsense"}, "unknown kind"),
        ({"operation": "nonsense", "kind": "slow"}, "unknown operation"),
        ({"operation": "details", "kind": "slow", "seconds": "1"}, "seconds has the wrong type"),
        ({"operation": "details", "kind": "slow", "times": 0}, "times"),
        ({"operation": "details", "kind": "slow", "probability": 2}, "probability"),
        ({"operation": "details", "kind": "refused"}, "needs a code"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused_in_words(rule: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        fault_from_json(rule)


def test_a_rule_survives_its_json() -> None:
    fault = Fault(Operation.CAPTURE, Kind.SLOW, "a", None, 0.5, True, 3.0)

    assert fault_from_json(json.loads(json.dumps(fault.as_json()))) == fault


# -- items 17 to 19: what is refused ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"merchant": {"merchantSerialNumber": 123456}},
        {"merchant": {"fallBack": None, "fallback": "https://shop.example/thanks"}},
        {"amount": 129.5},
        {"amount": "12900"},
        {"amount": True},
        {"skipLandingPage": "false"},
        {"customer": []},
    ],
)
def test_a_body_the_backend_cannot_read_is_500(till: Till, change: dict[str, Any]) -> None:
    if "fallback" in change.get("merchant", {}):
        body = till.initiate_body()
        body["merchantInfo"]["fallback"] = body["merchantInfo"].pop("fallBack")
        status, answer = till.call("POST", "/ecomm/v2/payments", body)
    else:
        status, answer = till.initiate(**change)

    assert status == 500
    assert answer["responseInfo"]["responseCode"] == 500
    assert till.world.ledger() == ()


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("orderId", {"order_id": "not_allowed"}),
        ("orderId", {"order_id": "x" * 51}),
        ("orderId", {"order_id": ""}),
        ("amount", {"amount": 99}),
        ("amount", {"amount": -12900}),
        ("amount", {"amount": None}),
        ("transactionText", {"transactionText": "x" * 101}),
        ("transactionText", {"transactionText": None}),
        ("callbackPrefix", {"merchant": {"callbackPrefix": "http://shop.example"}}),
        ("callbackPrefix", {"merchant": {"callbackPrefix": "https://localhost/vipps"}}),
        ("callbackPrefix", {"merchant": {"callbackPrefix": "https://shop.example/" + "x" * 255}}),
        ("callbackPrefix", {"merchant": {"callbackPrefix": None}}),
        ("fallBack", {"merchant": {"fallBack": "http://shop.example"}}),
        ("fallBack", {"merchant": {"fallBack": "shop"}}),
        ("authToken", {"merchant": {"authToken": "x" * 256}}),
        ("merchantSerialNumber", {"merchant": {"merchantSerialNumber": "12"}}),
        ("paymentType", {"merchant": {"paymentType": "eComm Express Payment"}}),
        ("customerInfo", {"customer": None}),
    ],
)
def test_a_field_that_breaks_its_rule_is_named(till: Till, field: str, change: dict[str, Any]) -> None:
    assert code_of(till.initiate(**change)) == (400, f"InvalidRequest/{field}")
    assert till.world.ledger() == ()


@pytest.mark.parametrize(
    "change",
    [
        {"order_id": "x" * 50},
        {"amount": 100},
        {"transactionText": "ø" * 100},
        {"merchant": {"fallBack": "myapp://thanks"}},
        {"merchant": {"paymentType": "eComm Regular Payment", "isApp": False}},
        {"timeStamp": "2026-11-23T10:00:00Z"},
        {"merchant": {"callbackPrefix": "https://203.0.113.7:8080/vipps"}},
    ],
)
def test_what_the_rules_allow_is_accepted(till: Till, change: dict[str, Any]) -> None:
    assert till.initiate(**change)[0] == 200


def test_a_body_that_is_no_json_and_a_wrong_content_type_are_refused(till: Till) -> None:
    assert till.call("POST", "/ecomm/v2/payments", b"{")[0] == 500
    assert till.call("POST", "/ecomm/v2/payments", till.initiate_body(), Content_Type="text/plain")[0] == 415


def test_skipping_the_landing_page_needs_permission_and_then_a_number(till: Till) -> None:
    assert code_of(till.initiate("one", skipLandingPage=True)) == (403, "Merchant/38")
    till.unit.skip_landing_page_allowed = True
    assert code_of(till.initiate("two", skipLandingPage=True)) == (400, "User/81")
    number = {"mobileNumber": "+4791234567"}
    assert code_of(till.initiate("three", skipLandingPage=True, customer=number)) == (400, "User/81")
    assert till.initiate("four", skipLandingPage=True, customer={"mobileNumber": "91234567"})[0] == 200


@pytest.mark.parametrize(
    ("code", "status"), [("31", 400), ("32", 400), ("33", 400), ("36", 403), ("37", 403), ("97", 403)]
)
def test_a_sales_unit_in_trouble_may_not_start_payments(till: Till, code: str, status: int) -> None:
    till.unit.merchant_fault = code

    assert code_of(till.initiate()) == (status, f"Merchant/{code}")
    till.unit.merchant_fault = ""
    till.world.advance(60)
    assert till.initiate()[0] == 200


def test_another_units_number_in_the_body_is_refused(till: Till) -> None:
    assert code_of(till.initiate(merchant={"merchantSerialNumber": "654321"})) == (403, "Merchant/37")


def test_a_change_with_a_numeric_serial_number_is_500(till: Till) -> None:
    till.reserved()
    body = till.change_body()
    body["merchantInfo"]["merchantSerialNumber"] = 123456

    assert till.call("PUT", "/ecomm/v2/payments/kiosk1-1/cancel", body)[0] == 500
    assert till.line().released == 0
