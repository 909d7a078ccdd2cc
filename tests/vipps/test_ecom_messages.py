from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.identifiers import MerchantSerialNumber, PaymentReference
from kiosk.domain.money import Currency, Money
from kiosk.domain.payment import Observation, Progress
from kiosk.engine.ports import Refused, Unreadable
from kiosk.vipps.ecom import messages
from kiosk.vipps.ecom.messages import Shop
from kiosk.vipps.wire import Answer, Operation, Request
from tests.vipps.helpers import AMOUNT, KEY, REFERENCE, SAMPLES, SHOP, SPECS, sample

MSN = MerchantSerialNumber("123456")
P = Progress
A = 12900


def observe(body: bytes, asked: Money = AMOUNT) -> Observation:
    return messages.observe(messages.read_details(body, REFERENCE), asked)


def totals(seen: Observation) -> tuple[int, int, int, int]:
    sums = seen.totals
    return tuple(sum_.minor_units for sum_ in (sums.reserved, sums.captured, sums.cancelled, sums.refunded))  # type: ignore[return-value]


# Case, progress, (reserved, captured, cancelled, refunded), and whatever else matters.
CASES: list[tuple[str, Progress, tuple[int, int, int, int], dict[str, Any]]] = [
    ("waiting-for-scan", P.OPEN, (0, 0, 0, 0), {"opened": False, "psp_reference": None}),
    ("opened", P.OPEN, (0, 0, 0, 0), {"opened": True, "psp_reference": "5001420062"}),
    ("declined-once", P.OPEN, (0, 0, 0, 0), {"declined_attempts": 1}),
    ("declined-then-reserved", P.APPROVED, (A, 0, 0, 0), {"declined_attempts": 1}),
    ("reserved", P.APPROVED, (A, 0, 0, 0), {"ended_after": None}),
    ("reserved-without-summary", P.APPROVED, (A, 0, 0, 0), {}),
    ("captured", P.APPROVED, (A, A, 0, 0), {"done": frozenset({"capture-1-aaaa"})}),
    ("capture-failed", P.APPROVED, (A, 0, 0, 0), {"done": frozenset()}),
    ("captured-in-two-parts", P.APPROVED, (A, A, 0, 0), {"done": frozenset({"capture-1-aaaa", "capture-2-bbbb"})}),
    ("captured-in-part", P.APPROVED, (A, 7900, 0, 0), {}),
    ("captured-in-part-rest-released", P.APPROVED, (A, 7900, 5000, 0), {"ended_after": None}),
    ("sale", P.APPROVED, (A, A, 0, 0), {}),
    ("sale-failed", P.OPEN, (0, 0, 0, 0), {"declined_attempts": 1}),
    ("refunded-in-part", P.APPROVED, (A, A, 0, 900), {"done": frozenset({"capture-1-aaaa", "refund-1-dddd"})}),
    ("refunded", P.APPROVED, (A, A, 0, A), {}),
    ("voided", P.APPROVED, (A, 0, A, 0), {}),
    ("void-failed", P.APPROVED, (A, A, 0, 0), {}),
    ("cancelled-before-approval", P.ENDED, (0, 0, 0, 0), {"ended_after": timedelta(seconds=60), "opened": False}),
    ("cancelled-by-customer", P.ENDED, (0, 0, 0, 0), {"ended_after": timedelta(seconds=30), "opened": True}),
    ("cancelled-after-reserve-with-the-word-cancel", P.APPROVED, (A, 0, A, 0), {}),
    ("expired-with-an-entry", P.ENDED, (0, 0, 0, 0), {"ended_after": timedelta(minutes=10)}),
    ("rejected-word-outside-the-schema", P.ENDED, (0, 0, 0, 0), {"ended_after": timedelta(minutes=5)}),
    ("user-cancel-word-outside-the-schema", P.ENDED, (0, 0, 0, 0), {"ended_after": timedelta(seconds=10)}),
    ("initiate-failed", P.FAILED, (0, 0, 0, 0), {}),
    ("approved-after-a-cancel", P.APPROVED, (A, 0, 0, 0), {}),
    ("approved-after-a-cancel-without-summary", P.APPROVED, (A, 0, 0, 0), {}),
    ("times-without-zone", P.ENDED, (0, 0, 0, 0), {"ended_after": timedelta(seconds=30)}),
    ("fields-from-the-future", P.APPROVED, (A, 0, 0, 0), {}),
    ("personal-data", P.APPROVED, (A, 0, 0, 0), {}),
    ("unknown-word-that-moved-nothing", P.APPROVED, (A, 0, 0, 0), {}),
    ("unknown-word-without-summary", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
    ("unknown-word-before-approval", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
    ("unknown-word-that-failed", P.APPROVED, (A, 0, 0, 0), {}),
    ("unknown-cancel-word-after-approval-without-summary", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
    ("summary-says-more-captured", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
    ("summary-says-still-held-after-void", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
    ("summary-says-refund-that-the-log-lacks", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
    ("another-amount", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
    ("reserved-twice", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
    ("more-captured-than-reserved", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
    ("captured-without-reserve", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
    ("more-refunded-than-captured", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
    ("negative-amount", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
    ("empty-log", P.NOT_UNDERSTOOD, (0, 0, 0, 0), {}),
]


@pytest.mark.parametrize(("case", "progress", "sums", "more"), CASES, ids=[case[0] for case in CASES])
def test_what_a_reading_means(
    case: str, progress: Progress, sums: tuple[int, int, int, int], more: dict[str, Any]
) -> None:
    seen = observe(sample(f"details-{case}"))

    assert seen.progress is progress
    assert totals(seen) == sums
    assert {name: getattr(seen, name) for name in more} == more
    assert json.loads(seen.evidence)["orderId"] == REFERENCE


def test_every_sample_of_a_reading_is_in_the_table() -> None:
    assert {path.name.removeprefix("details-") for path in SAMPLES.glob("details-*")} == {case[0] for case in CASES}


def test_the_evidence_has_nothing_about_the_person() -> None:
    evidence = observe(sample("details-personal-data")).evidence

    for word in ("Ola", "Nordmann", "4791234567", "example.com", "c06c4afe", "492560"):
        assert word not in evidence


def test_the_same_answer_is_the_same_observation() -> None:
    assert observe(sample("details-captured")) == observe(sample("details-captured"))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"null",
        b'{"transactionLogHistory":null}',
        b'{"transactionLogHistory":[{"operation":"RESERVE","amount":129.5,"operationSuccess":true}]}',
        b'{"transactionLogHistory":[{"operation":"RESERVE","amount":"12900","operationSuccess":true}]}',
        b'{"transactionLogHistory":[{"operation":"RESERVE","amount":true,"operationSuccess":true}]}',
        b'{"transactionLogHistory":[{"operation":"RESERVE","amount":12900,"operationSuccess":"yes"}]}',
        b'{"transactionLogHistory":[{"operation":"RESERVE","amount":12900}]}',
        b'{"transactionLogHistory":[],"orderId":"somebody-elses-1"}',
        sample("details-reserved").replace(b"kiosk1-", b"KIOSK1-"),
        b"[" * 100_000,
    ],
)
def test_an_answer_in_no_known_shape_is_unreadable_and_kept(body: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        observe(body)

    assert caught.value.reason.message


def test_a_reading_in_another_currency_is_in_that_currency() -> None:
    seen = observe(sample("details-reserved"), Money(12900, Currency.DKK))

    assert seen.totals.reserved == Money(12900, Currency.DKK)


WORDS = ["INITIATE", "RESERVE", "SALE", "CAPTURE", "REFUND", "CANCEL", "VOID", "REJECT", "USER_CANCEL", "ODD"]
ENTRIES = st.lists(
    st.fixed_dictionaries(
        {
            "operation": st.sampled_from(WORDS),
            "amount": st.sampled_from([A, A, A, 5000, 7900, 0, -1, A + 1]) | st.integers(-(2**40), 2**40),
            "operationSuccess": st.booleans(),
        },
        optional={
            "requestId": st.none() | st.text(max_size=5),
            "timeStamp": st.none() | st.text(max_size=5) | st.just("2026-11-23T10:15:04.697Z"),
            "transactionId": st.none() | st.text(max_size=12) | st.integers(0, 10**12),
        },
    ),
    max_size=8,
)
SUMMARIES = st.none() | st.fixed_dictionaries(
    {
        name: st.sampled_from([0, A, 5000, 7900, -5])
        for name in ("capturedAmount", "remainingAmountToCapture", "refundedAmount", "remainingAmountToRefund")
    }
)


@given(log=ENTRIES, summary=SUMMARIES)
def test_no_log_can_make_more_money_than_was_asked_for(
    log: list[dict[str, Any]], summary: dict[str, int] | None
) -> None:
    details = {"orderId": REFERENCE, "transactionLogHistory": log}
    if summary is not None:
        details["transactionSummary"] = summary

    seen = observe(json.dumps(details).encode())

    reserved, captured, cancelled, refunded = totals(seen)
    assert reserved in {0, A}
    assert 0 <= refunded <= captured <= captured + cancelled <= reserved
    assert (seen.progress is P.APPROVED) == (reserved > 0)
    if summary is not None and seen.progress is not P.NOT_UNDERSTOOD:
        assert (summary["capturedAmount"], summary["refundedAmount"]) == (captured, refunded)
        assert summary["remainingAmountToCapture"] == reserved - captured - cancelled
    assert isinstance(seen.evidence, str)


@given(log=ENTRIES)
def test_failed_operations_change_nothing_about_the_money(log: list[dict[str, Any]]) -> None:
    failed = [{**entry, "operationSuccess": False} for entry in log]
    whole = json.loads(sample("details-reserved"))
    whole["transactionLogHistory"] = failed + whole["transactionLogHistory"]

    seen = observe(json.dumps(whole).encode())

    assert (seen.progress, totals(seen)) == (P.APPROVED, (A, 0, 0, 0))


def test_a_log_without_end_is_cut_in_the_evidence_but_not_in_the_sums() -> None:
    details = json.loads(sample("details-captured"))
    refund = {"operation": "REFUND", "amount": 1, "operationSuccess": True, "requestId": "", "transactionText": ""}
    details["transactionLogHistory"] = [refund] * 500 + details["transactionLogHistory"]
    del details["transactionSummary"]

    seen = observe(json.dumps(details).encode())

    assert totals(seen) == (A, A, 0, 500)
    assert len(seen.evidence) < 10_000


# -- requests ---------------------------------------------------------------------------------------------------------


def body_of(request: Request) -> Any:
    return json.loads(request.body or b"null")


def all_requests() -> dict[str, Request]:
    return {
        "initiate": messages.initiate_request(MSN, SHOP, REFERENCE, AMOUNT, "Kaffe og bolle"),
        "details": messages.details_request(REFERENCE),
        "cancel": messages.cancel_request(MSN, REFERENCE, "Kaffe og bolle", KEY),
        "capture": messages.capture_request(MSN, REFERENCE, AMOUNT, "Kaffe og bolle", KEY),
        "refund": messages.refund_request(MSN, REFERENCE, Money(900), "Kaffe og bolle", KEY),
    }


def test_initiate_asks_exactly_what_the_protocol_asks_for() -> None:
    shop = Shop("https://shop.example/vipps", "https://shop.example/thanks")

    request = messages.initiate_request(MSN, shop, REFERENCE, AMOUNT, "Kaffe og bolle")

    assert (request.method, request.url) == ("POST", "/ecomm/v2/payments")
    assert body_of(request) == {
        "customerInfo": {},
        "merchantInfo": {
            "merchantSerialNumber": "123456",
            "callbackPrefix": "https://shop.example/vipps",
            "fallBack": "https://shop.example/thanks",
        },
        "transaction": {
            "amount": 12900,
            "orderId": "kiosk1-20261123-000042-1",
            "transactionText": "Kaffe og bolle",
            "skipLandingPage": False,
        },
    }


def test_the_callback_token_goes_along_when_there_is_one() -> None:
    assert body_of(all_requests()["initiate"])["merchantInfo"]["authToken"] == "callback-secret"


def test_a_text_is_cut_to_a_hundred_characters_and_never_empty() -> None:
    long = messages.capture_request(MSN, REFERENCE, AMOUNT, "å" * 300, KEY)
    empty = messages.capture_request(MSN, REFERENCE, AMOUNT, "\n\t", KEY)

    assert body_of(long)["transaction"]["transactionText"] == "å" * 100
    assert body_of(empty)["transaction"]["transactionText"] == REFERENCE


def test_every_change_carries_its_idempotency_key_and_its_amount() -> None:
    for name in ("cancel", "capture", "refund"):
        assert all_requests()[name].headers["X-Request-Id"] == KEY
    assert body_of(all_requests()["capture"])["transaction"]["amount"] == 12900
    assert body_of(all_requests()["refund"])["transaction"]["amount"] == 900
    assert body_of(all_requests()["cancel"])["shouldReleaseRemainingFunds"] is True


@pytest.mark.parametrize("amount", [Money(0), Money(-100), Money(100, Currency.EUR)])
def test_ecom_is_asked_for_kroner_above_zero_only(amount: Money) -> None:
    with pytest.raises(Refused):
        messages.initiate_request(MSN, SHOP, REFERENCE, amount, "x")
    with pytest.raises(Refused):
        messages.capture_request(MSN, REFERENCE, amount, "x", KEY)


@pytest.mark.parametrize(
    "url", ["http://shop.example/", "shop.example", "", "https://", "https://a b", "https://x/" + "y" * 250]
)
def test_a_shop_has_https_addresses(url: str) -> None:
    with pytest.raises(ValueError, match="https"):
        Shop(url, "https://shop.example/")
    with pytest.raises(ValueError, match="https"):
        Shop("https://shop.example/", url)


def test_nothing_secret_shows_in_the_repr_of_a_request_or_a_shop() -> None:
    request = all_requests()["initiate"]

    assert "callback-secret" not in repr(request) + repr(SHOP)
    assert "kiosk1-20261123-000042-1" in repr(request)


# -- other answers ----------------------------------------------------------------------------------------------------


def test_the_url_of_initiate_is_kept_as_it_is() -> None:
    url = messages.read_initiated(Answer(200, {}, sample("initiate")), REFERENCE, frozenset())

    assert url == json.loads(sample("initiate"))["url"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b'{"orderId":"kiosk1-20261123-000042-1"}',
        b'{"orderId":"another-order-1","url":"https://x.example/"}',
        b'{"orderId":"kiosk1-20261123-000042-1","url":"http://evil.example/"}',
        b'{"orderId":"kiosk1-20261123-000042-1","url":"javascript:alert(1)"}',
        b'{"orderId":"kiosk1-20261123-000042-1","url":""}',
    ],
)
def test_a_yes_to_initiate_without_a_usable_url_leaves_it_in_doubt(body: bytes) -> None:
    with pytest.raises(Unreadable):
        messages.read_initiated(Answer(200, {}, body), REFERENCE, frozenset())


@pytest.mark.parametrize("operation", [Operation.CAPTURE, Operation.REFUND, Operation.CANCEL])
def test_a_yes_to_a_change_is_a_yes_about_this_payment(operation: Operation) -> None:
    messages.check_changed(operation, Answer(200, {}, sample(operation.value)), REFERENCE)

    for body in (b"", b"<html>", b"{}", b"[]", b'{"orderId":"another-order-1"}'):
        with pytest.raises(Unreadable):
            messages.check_changed(operation, Answer(200, {}, body), REFERENCE)


# -- the vendor's own words -------------------------------------------------------------------------------------------


def vendor_schema(name: str, schema: str) -> dict[str, Any]:
    yaml = pytest.importorskip("yaml")
    path = SPECS / name
    if not path.exists():
        pytest.skip("the vendor's specs are not at hand")
    spec = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {"$ref": f"#/components/schemas/{schema}", "components": spec["components"]}


def vendor_body(name: str, path: str, method: str) -> dict[str, Any]:
    yaml = pytest.importorskip("yaml")
    if not (SPECS / name).exists():
        pytest.skip("the vendor's specs are not at hand")
    spec = yaml.safe_load((SPECS / name).read_text(encoding="utf-8"))
    operation = spec["paths"][path][method]
    body = operation["requestBody"]
    if "$ref" in body:
        body = spec["components"]["requestBodies"][body["$ref"].rpartition("/")[2]]
    content = body["content"]
    return {**next(iter(content.values()))["schema"], "components": spec["components"], "_parameters": operation}


@pytest.mark.parametrize(
    ("name", "path", "method"),
    [
        ("initiate", "/ecomm/v2/payments", "post"),
        ("cancel", "/ecomm/v2/payments/{orderId}/cancel", "put"),
        ("capture", "/ecomm/v2/payments/{orderId}/capture", "post"),
        ("refund", "/ecomm/v2/payments/{orderId}/refund", "post"),
    ],
)
def test_our_requests_are_what_the_vendors_spec_asks_for(name: str, path: str, method: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = vendor_body("ecom.yaml", path, method)
    schema.pop("_parameters")
    request = all_requests()[name]

    jsonschema.Draft4Validator(schema).validate(body_of(request))
    assert request.url == path.replace("{orderId}", REFERENCE)
    assert request.method == method.upper()


OUTSIDE_THE_SCHEMA = {
    "rejected-word-outside-the-schema",
    "user-cancel-word-outside-the-schema",
    "unknown-word-that-moved-nothing",
    "unknown-word-that-failed",
    "personal-data",
}


@pytest.mark.parametrize(
    "case", [case[0] for case in CASES if case[1] is not P.NOT_UNDERSTOOD and case[0] not in OUTSIDE_THE_SCHEMA]
)
def test_our_samples_are_what_the_vendors_spec_promises(case: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = vendor_schema("ecom.yaml", "TransactionDetails")

    jsonschema.Draft4Validator(schema).validate(json.loads(sample(f"details-{case}")))


def test_a_reference_is_sent_as_it_is() -> None:
    request = messages.details_request(PaymentReference("ABC-def-123"))

    assert request.url == "/ecomm/v2/payments/ABC-def-123/details"
