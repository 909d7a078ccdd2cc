from __future__ import annotations

import json

import pytest

from kiosk.domain.identifiers import MerchantSerialNumber
from kiosk.domain.reasons import Meaning
from kiosk.vipps.callbacks import KNOWN_STATUSES, CallbackRefused, read_callback
from tests.vipps.helpers import REFERENCE, sample

MSN = MerchantSerialNumber("123456")
TOKEN = "callback-secret"


@pytest.mark.parametrize("case", ["callback-reserved", "callback-rejected"])
def test_a_callback_names_the_payment_to_look_at_whether_the_msn_is_text_or_number(case: str) -> None:
    assert read_callback(sample(case, "body.json"), TOKEN, auth_token=TOKEN, msn=MSN).reference == REFERENCE


def test_why_a_payment_was_rejected_is_kept_for_the_log() -> None:
    callback = read_callback(sample("callback-rejected", "body.json"), TOKEN, auth_token=TOKEN, msn=MSN)

    assert callback.status == "REJECTED"
    assert callback.reason is not None
    assert callback.reason.meaning is Meaning.NOT_COMPLETED
    assert (callback.reason.group, callback.reason.code) == ("PAYMENTS", "45")


@pytest.mark.parametrize("status", [*sorted(KNOWN_STATUSES), "SOMETHING_NEW", ""])
def test_every_status_is_a_reason_to_look(status: str) -> None:
    body = json.loads(sample("callback-reserved", "body.json"))
    body["transactionInfo"]["status"] = status

    callback = read_callback(json.dumps(body).encode(), TOKEN, auth_token=TOKEN, msn=MSN)

    assert callback.reference == REFERENCE
    assert callback.known is (status in KNOWN_STATUSES)


@pytest.mark.parametrize(
    "authorization", ["", "wrong", "callback-secre", "Bearer callback-secret", "callback-secret\u00e6"]
)
def test_a_callback_without_our_token_is_refused(authorization: str) -> None:
    with pytest.raises(CallbackRefused):
        read_callback(sample("callback-reserved", "body.json"), authorization, auth_token=TOKEN, msn=MSN)


def test_without_a_token_of_ours_no_callback_is_believed() -> None:
    with pytest.raises(CallbackRefused):
        read_callback(sample("callback-reserved", "body.json"), "", auth_token="", msn=MSN)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b"null",
        b"[" * 9000,
        b'{"merchantSerialNumber":"654321","orderId":"kiosk1-20261123-000042-1"}',
        b'{"merchantSerialNumber":"123456"}',
        b'{"merchantSerialNumber":"123456","orderId":"x"}',
        b'{"merchantSerialNumber":"123456","orderId":"../../etc/passwd"}',
    ],
)
def test_a_body_that_is_no_callback_of_ours_is_refused(body: bytes) -> None:
    with pytest.raises(CallbackRefused):
        read_callback(body, TOKEN, auth_token=TOKEN, msn=MSN)


@pytest.mark.parametrize("info", [None, [], "x", {"status": 7}])
def test_an_odd_callback_is_still_a_reason_to_look(info: object) -> None:
    body = {"merchantSerialNumber": 123456, "orderId": REFERENCE, "transactionInfo": info, "errorInfo": info}

    assert read_callback(json.dumps(body).encode(), TOKEN, auth_token=TOKEN, msn=MSN).reference == REFERENCE
