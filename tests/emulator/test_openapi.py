"""Every answer is held against the vendor's own OpenAPI files, when they are at hand."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from kiosk.emulator.callbacks import body_of
from tests.emulator.till import Till

SPECS = Path(__file__).parents[3] / "shared" / "specs"
pytestmark = pytest.mark.skipif(not SPECS.is_dir(), reason="the vendor's OpenAPI files are not at hand")


@functools.cache
def spec(name: str) -> Any:
    return yaml.safe_load((SPECS / f"{name}.yaml").read_text(encoding="utf-8"))


def resolved(name: str, schema: Any) -> Any:
    """The schema with every $ref of the file replaced by what it names."""
    if isinstance(schema, list):
        return [resolved(name, item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("$ref"), str):
        target = spec(name)
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/")]
        return resolved(name, target)
    # A pattern on an integer and an example of another type are slips of the files; jsonschema ignores both.
    return {key: resolved(name, value) for key, value in schema.items() if key not in {"example", "examples"}}


def check(name: str, schema: str, body: object) -> None:
    jsonschema.validate(body, resolved(name, {"$ref": f"#/components/schemas/{schema}"}))


def test_the_check_can_fail() -> None:
    with pytest.raises(jsonschema.ValidationError):
        check("ecom", "TransactionDetails", {"transactionLogHistory": [{"operation": "NEW"}]})


def test_a_token(till: Till) -> None:
    body = json.loads(till.ask_token().body)

    check("accesstoken", "AuthorizationTokenResponse", body)


def test_initiate(till: Till) -> None:
    check("ecom", "PaymentInitiationResponse", till.initiate()[1])
    check("ecom", "InitiatePaymentCommand", till.initiate_body())


@pytest.mark.parametrize(
    "story",
    [
        pytest.param(lambda till: None, id="created"),
        pytest.param(lambda till: till.world.scan("latest"), id="opened"),
        pytest.param(lambda till: till.world.decline("latest"), id="declined"),
        pytest.param(lambda till: till.world.approve("latest"), id="reserved"),
        pytest.param(lambda till: till.world.customer_cancel("latest"), id="cancelled by the customer"),
        pytest.param(lambda till: till.cancel(), id="cancelled by us"),
        pytest.param(lambda till: till.world.advance(700), id="expired"),
        pytest.param(lambda till: (till.world.approve("latest"), till.cancel()), id="released"),
        pytest.param(
            lambda till: (
                till.world.approve("latest"),
                till.capture(5000),
                till.refund(1000),
                till.cancel(release=True),
            ),
            id="everything",
        ),
    ],
)
def test_details_and_status_in_every_state(till: Till, story: Callable[[Till], object]) -> None:
    till.initiate()
    story(till)

    status, body = till.details()

    assert status == 200
    check("ecom", "TransactionDetails", body)
    check("ecom", "PaymentStatus", till.call("GET", "/ecomm/v2/payments/kiosk1-1/status")[1])


def test_capture_refund_and_cancel(till: Till) -> None:
    till.reserved()
    check("ecom", "TransactionResponse", till.capture(5000)[1])
    check("ecom", "RefundTransactionResponse", till.refund(1000)[1])
    check("ecom", "CancelTransactionResponse", till.cancel(release=True)[1])
    till.initiate("two")
    check("ecom", "CancelTransactionResponse", till.cancel("two")[1])


def test_errors_are_arrays_or_the_gateways_object(till: Till) -> None:
    till.captured()
    answers = [till.initiate(), till.cancel(), till.capture(100, key="x"), till.refund(99999), till.details("nobody")]
    assert all(status >= 400 for status, _ in answers)
    for _, body in answers:
        check("ecom", "ErrorArray", body)
    check("ecom", "ErrorFromAzure", till.call("GET", "/ecomm/v2/payments/kiosk1-1/details", Authorization="x")[1])


def test_the_qr_api(till: Till) -> None:
    url = till.initiate()[1]["url"]
    for accept in ("image/png", "image/svg+xml", "image/*", "text/targetUrl"):
        check("qr", "OneTimePaymentQrResponse", till.qr(url, accept)[1])
    check("qr", "QrErrorResponse", till.qr(url, "text/html")[1])
    check("qr", "QrErrorResponse", till.qr("https://shop.example")[1])
    check("qr", "QrErrorResponse", till.qr(url, "image/png", size=1)[1])
    till.world.advance(300)
    check("qr", "QrErrorResponse", till.qr(url)[1])


def test_callbacks(till: Till) -> None:
    for order, act in (("a", till.world.approve), ("b", till.world.customer_cancel), ("c", till.world.scan)):
        till.initiate(order)
        act(order)
    till.world.advance(600)
    sent = [json.loads(body_of(one)) for one in till.world.take_callbacks()]

    assert [body["transactionInfo"]["status"] for body in sent] == ["RESERVED", "CANCELLED", "REJECTED"]
    for body in sent:
        check("ms_import", "CallbackTransactionInfoRegular", body["transactionInfo"])
        check("ecom", "RegularCheckOutPaymentRequest", body)
