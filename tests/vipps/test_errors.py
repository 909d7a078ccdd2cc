from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.reasons import WORDS, Meaning
from kiosk.engine.ports import GatewayError, InDoubt, NoSuchPayment, NotSent, Refused, Unreadable
from kiosk.vipps.errors import (
    KNOWN_ERRORS,
    Retry,
    Screen,
    error_of,
    excerpt,
    known_error,
    not_understood,
    pause_asked_for,
    read_error,
)
from kiosk.vipps.retry import pause_before_again
from kiosk.vipps.wire import Answer, Operation
from tests.vipps.helpers import SAMPLES, sample

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
O = Operation  # noqa: E741
M = Meaning

# Group, code, meaning, retry, screens, and what it is as an answer to (operation: error).
TABLE = [
    ("Payment", "41", M.NO_VALID_CARD, "new", "C", {O.INITIATE: Refused}),
    ("Payment", "42", M.CARD_REFUSED, "new", "C", {O.INITIATE: Refused}),
    ("Payment", "43", M.AMOUNT_REFUSED, "new", "CS", {O.INITIATE: Refused}),
    ("Payment", "44", M.CARD_EXPIRED, "new", "C", {O.INITIATE: Refused}),
    ("Payment", "45", M.NOT_COMPLETED, "new", "CS", {O.INITIATE: Refused}),
    ("Payment", "51", M.ALREADY_CAPTURED, "no", "S", {O.CANCEL: Refused}),
    ("Payment", "52", M.CANCEL_FAILED, "read, then same", "S", {O.CANCEL: InDoubt}),
    ("Payment", "53", M.NOTHING_RESERVED, "read", "S", {O.CANCEL: Refused}),
    ("Payment", "61", M.CAPTURE_TOO_MUCH, "no", "A", {O.CAPTURE: Refused}),
    ("Payment", "62", M.NOTHING_RESERVED, "read", "S", {O.CAPTURE: Refused}),
    ("Payment", "63", M.CAPTURE_FAILED, "read, then same", "S", {O.CAPTURE: InDoubt}),
    ("Payment", "71", M.REFUND_TOO_MUCH, "no", "S", {O.REFUND: Refused}),
    ("Payment", "72", M.REFUND_OF_RESERVATION, "no", "S", {O.REFUND: Refused}),
    ("Payment", "73", M.REFUND_OF_CANCELLED, "no", "S", {O.REFUND: Refused}),
    ("Payment", "74", M.REFUND_NOT_FUNDED, "later", "SA", {O.REFUND: Refused}),
    ("Payment", "93", M.KEY_REUSED, "no", "LA", {O.CAPTURE: Refused, O.REFUND: Refused}),
    ("Payment", "95", M.REFUND_TOO_LATE, "no", "SA", {O.REFUND: Refused}),
    ("Payment", "98", M.CAPTURE_TOO_LATE, "no", "S", {O.CAPTURE: Refused}),
    ("Payment", "1082", M.TEST_USER_NOT_VERIFIED, "no", "L", {O.INITIATE: Refused}),
    ("VippsError", "91", M.NOT_ALLOWED_NOW, "read", "S", {O.CAPTURE: Refused, O.CANCEL: Refused}),
    ("VippsError", "92", M.ALREADY_PROCESSED, "read", "L", {O.CAPTURE: Refused, O.CANCEL: Refused}),
    ("VippsError", "93", M.KEY_REUSED, "no", "LA", {O.CAPTURE: Refused}),
    ("VippsError", "94", M.BEING_PROCESSED, "same", "L", {O.CAPTURE: NotSent, O.CANCEL: NotSent, O.DETAILS: NotSent}),
    ("VippsError", "98", M.TOO_MANY_REQUESTS, "same", "L", {O.CAPTURE: NotSent, O.DETAILS: NotSent}),
    (
        "VippsError",
        "99",
        M.INTERNAL_ERROR,
        "read, then same",
        "SA",
        {O.INITIATE: InDoubt, O.CAPTURE: InDoubt, O.DETAILS: NotSent, O.QR: NotSent, O.TOKEN: NotSent},
    ),
    ("user", "81", M.PAYER_NOT_ALLOWED, "no", "C", {O.INITIATE: Refused}),
    ("user", "82", M.APP_TOO_OLD, "new", "C", {O.INITIATE: Refused}),
    ("Merchant", "21", M.REQUEST_REFUSED, "no", "A", {O.INITIATE: Refused}),
    ("Merchant", "22", M.REQUEST_REFUSED, "no", "A", {O.INITIATE: Refused}),
    ("Merchant", "31", M.MERCHANT_BLOCKED, "no", "A", {O.INITIATE: Refused}),
    ("Merchant", "32", M.RECEIVING_LIMIT, "no", "A", {O.INITIATE: Refused}),
    ("Merchant", "33", M.REQUEST_LIMIT, "later", "A", {O.INITIATE: Refused}),
    ("Merchant", "34", M.REFERENCE_USED, "read, then new", "S", {O.INITIATE: InDoubt}),
    (
        "Merchant",
        "35",
        M.REFERENCE_UNKNOWN,
        "no",
        "S",
        {O.DETAILS: NoSuchPayment, O.CAPTURE: Refused, O.CANCEL: Refused, O.REFUND: Refused},
    ),
    ("Merchant", "36", M.AGREEMENT_MISSING, "no", "A", {O.INITIATE: Refused}),
    ("Merchant", "37", M.SALES_UNIT_UNAVAILABLE, "no", "A", {O.INITIATE: Refused}),
    ("Merchant", "38", M.FEATURE_NOT_ALLOWED, "no", "A", {O.INITIATE: Refused}),
    ("Merchant", "39", M.FEATURE_NOT_ALLOWED, "no", "A", {O.INITIATE: Refused}),
    ("Merchant", "51", M.FEATURE_NOT_ALLOWED, "no", "A", {O.INITIATE: Refused}),
    ("Merchant", "97", M.SALES_UNIT_NOT_ALLOWED, "no", "A", {O.INITIATE: Refused}),
]
IDS = [f"{row[0]}-{row[1]}" for row in TABLE]


def backend(group: str, code: object) -> bytes:
    import json

    return json.dumps([{"errorGroup": group, "errorCode": code, "errorMessage": "said so", "contextId": "c"}]).encode()


def test_the_table_here_and_the_table_there_have_the_same_rows() -> None:
    assert {(group.lower(), code) for group, code, *_ in TABLE} == set(KNOWN_ERRORS)


@pytest.mark.parametrize(("group", "code", "meaning", "retry", "screens", "errors"), TABLE, ids=IDS)
@pytest.mark.parametrize("status", [400, 402, 403, 404, 409, 500])
def test_a_code_of_the_table_means_the_same_at_every_status(
    group: str, code: str, meaning: M, retry: str, screens: str, errors: dict[O, type[GatewayError]], status: int
) -> None:
    for operation, expected in errors.items():
        for spelling in (group, group.lower(), group.upper()):
            error = error_of(operation, Answer(status, {}, backend(spelling, code)), NOW)

            assert type(error) is expected, (operation, status)
            assert error.reason.meaning is meaning
            assert (error.reason.group, error.reason.code) == (spelling, code)
            assert error.reason.message == "said so [c]"
            assert error.same is (retry == "same" or (expected is InDoubt and "then same" in retry))
    known = known_error(group, code, next(iter(errors)))
    assert known is not None
    assert known.retry is Retry(retry)
    assert known.screens == {Screen(letter) for letter in screens}


def test_every_code_of_the_protocol_note_is_in_the_table() -> None:
    note = Path(__file__).parents[3] / "shared" / "vipps-protocol.md"
    if not note.exists():
        pytest.skip("the protocol note is not at hand")
    rows = re.findall(
        r"^\| (Payment|VippsError|user|Merchant) \| ([0-9, ]+) \| .* \| (.*) \| (.*) \|$", note.read_text(), re.M
    )

    found = {
        (group.lower(), code): (retry, letters) for group, codes, retry, letters in rows for code in codes.split(", ")
    }

    assert set(found) == set(KNOWN_ERRORS)
    for key, (_, letters) in found.items():
        told = set(re.findall(r"\b[CSAL]\b", letters.split(":")[0]))
        assert {screen.value for screen in KNOWN_ERRORS[key].screens} == told, key


def test_payment_95_is_about_direct_capture_unless_a_refund_was_asked() -> None:
    refund = error_of(O.REFUND, Answer(400, {}, backend("Payment", "95")), NOW)
    initiate = error_of(O.INITIATE, Answer(400, {}, backend("Payment", "95")), NOW)

    assert refund.reason.meaning is M.REFUND_TOO_LATE
    assert initiate.reason.meaning is M.DIRECT_CAPTURE_NOT_ALLOWED
    assert type(initiate) is Refused


def test_an_invalid_request_is_known_by_its_group_whatever_field_it_names() -> None:
    error = error_of(O.INITIATE, Answer(400, {}, sample("error-invalid-request", "400.json")), NOW)

    assert type(error) is Refused
    assert error.reason.meaning is M.REQUEST_REFUSED
    assert error.reason.code == "transaction.amount"


@pytest.mark.parametrize(
    ("case", "group", "code", "message"),
    [
        ("error-backend-array/400.json", "Payment", "61", "Captured amount exceeds the reserved amount"),
        ("error-backend-object/400.json", "Payment", "61", "Captured amount exceeds the reserved amount"),
        ("error-backend-numeric-code/404.json", "merchant", "35", "Requested order not found"),
        ("error-gateway-1/401.json", "", "", "Something went wrong, please try again later"),
        ("error-gateway-1-without-result/500.json", "", "", "Internal Server Error"),
        ("error-qr-timeout/400.json", "", "Order timeout", "Order timeout: Payment has already timed out"),
        ("error-qr-validation/400.json", "", "Validation error", "Validation error: Supplied landing page token"),
        (
            "error-qr-parameters/400.json",
            "",
            "One or more validation errors occurred.",
            "BadRequest (Size: The field Size must be between 100 and 2000.)",
        ),
        ("error-gateway-2/401.json", "", "", "Access denied due to invalid subscription key."),
        ("error-html/502.html", "", "", "<!DOCTYPE html><html><head><title>502 Bad Gateway"),
    ],
)
def test_every_shape_of_an_error_is_read(case: str, group: str, code: str, message: str) -> None:
    body = read_error((SAMPLES / case).read_bytes())

    assert (body.group, body.code) == (group, code)
    assert message in body.message


@pytest.mark.parametrize(
    ("case", "meaning"),
    [
        ("error-qr-timeout/400.json", M.QR_TOO_LATE),
        ("error-qr-validation/400.json", M.REQUEST_REFUSED),
        ("error-qr-parameters/400.json", M.REQUEST_REFUSED),
    ],
)
def test_a_qr_problem_is_a_refusal(case: str, meaning: M) -> None:
    error = error_of(O.QR, Answer(400, {}, (SAMPLES / case).read_bytes()), NOW)

    assert type(error) is Refused
    assert error.reason.meaning is meaning


WRITES = [O.INITIATE, O.CANCEL, O.CAPTURE, O.REFUND]
READS = [O.DETAILS, O.QR, O.IMAGE, O.TOKEN]
UNREADABLE_BODIES = [
    b"",
    b"<html>no</html>",
    b"\xff\xfe",
    b"[]",
    b"{}",
    b"null",
    b"17",
    b"[1]",
    b'{"title":7}',
    b"[" * 9000,
]


@pytest.mark.parametrize("body", UNREADABLE_BODIES)
def test_without_a_code_the_class_of_the_status_decides(body: bytes) -> None:
    def kind(operation: Operation, status: int) -> type[GatewayError]:
        return type(error_of(operation, Answer(status, {}, body), NOW))

    for operation in WRITES:
        assert {kind(operation, status) for status in (500, 502, 503, 504, 599, 408)} == {InDoubt}
        assert {kind(operation, status) for status in (301, 302, 307, 199)} == {Unreadable}
        assert {kind(operation, status) for status in (400, 402, 404, 409, 415, 422)} == {Refused}
    for operation in READS:
        assert {kind(operation, status) for status in (500, 502, 503, 504, 408)} == {NotSent}
    for operation in [*WRITES, *READS]:
        assert kind(operation, 429) is NotSent
        assert kind(operation, 401) is kind(operation, 403) is Refused
    assert kind(O.DETAILS, 302) is Unreadable
    assert kind(O.QR, 302) is kind(O.TOKEN, 302) is kind(O.IMAGE, 302) is NotSent


def test_a_404_that_does_not_say_35_is_no_proof_that_there_is_no_payment() -> None:
    for body in (b"", b"<html>", sample("error-gateway-2", "401.json")):
        assert type(error_of(O.DETAILS, Answer(404, {}, body), NOW)) is Unreadable
        assert type(error_of(O.DETAILS, Answer(402, {}, body), NOW)) is Unreadable


def test_of_several_errors_the_known_one_is_told() -> None:
    body = b'[{"errorGroup":"New","errorCode":"7"},{"errorGroup":"Merchant","errorCode":"34"}]'

    assert read_error(body).code == "34"


@given(
    group=st.text(max_size=20), code=st.text(max_size=20), status=st.integers(300, 599), operation=st.sampled_from(O)
)
def test_an_unknown_code_ends_in_some_meaning_with_words(group: str, code: str, status: int, operation: O) -> None:
    error = error_of(operation, Answer(status, {}, backend(group, code)), NOW)

    assert error.reason.meaning in WORDS
    assert operation.writes or type(error) is not InDoubt


@given(body=st.binary(max_size=200), status=st.integers(300, 599), operation=st.sampled_from(O))
def test_no_body_breaks_the_reading_of_errors(body: bytes, status: int, operation: O) -> None:
    assert error_of(operation, Answer(status, {}, body), NOW).reason.meaning in WORDS


def test_evidence_is_short_printable_and_free_of_tokens() -> None:
    said = excerpt(
        "bad\r\n\0url https://api.example/x?v=2&token=abc.def and eyJhbGciOi.J9.c2ln token=s3cret " + "x" * 9999
    )

    assert len(said) == 300
    assert said.isprintable()
    for secret in ("abc.def", "eyJ", "s3cret"):
        assert secret not in said


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "999999"}, 3600.0),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "1e9"}, None),
        ({"retry-after": "Mon, 23 Nov 2026 10:15:20 GMT"}, 20.0),
        ({"retry-after": "Mon, 23 Nov 2026 10:14:20 GMT"}, 0.0),
        ({"retry-after": "Mon, 23 Nov 2026 11:15:20 GMT", "date": "Mon, 23 Nov 2026 11:15:08 GMT"}, 12.0),
        ({"retry-after": "Mon, 99 Nov 2026 11:15:20 GMT"}, None),
    ],
)
def test_retry_after_is_seconds_or_a_date(headers: dict[str, str], seconds: float | None) -> None:
    assert pause_asked_for(Answer(429, headers), NOW) == seconds
    assert error_of(O.CAPTURE, Answer(429, headers), NOW).again_after == seconds


def test_a_yes_that_cannot_be_read_leaves_only_payments_in_doubt() -> None:
    assert type(not_understood(O.CAPTURE, b"<html>")) is Unreadable
    assert type(not_understood(O.DETAILS, b"<html>")) is Unreadable
    assert type(not_understood(O.TOKEN, b"<html>")) is NotSent
    assert not_understood(O.CAPTURE, b"<html>").reason.message == "<html>"


def test_only_preparations_are_asked_again_here_and_only_once() -> None:
    hung = error_of(O.QR, Answer(503), NOW)
    told_to_wait = error_of(O.QR, Answer(429, {"retry-after": "2"}), NOW)
    told_to_wait_long = error_of(O.QR, Answer(429, {"retry-after": "30"}), NOW)
    told_to_slow_down = error_of(O.QR, Answer(429), NOW)
    refused = error_of(O.QR, Answer(400), NOW)

    assert pause_before_again(O.QR, hung, 1) == 0
    assert pause_before_again(O.QR, hung, 2) is None
    assert pause_before_again(O.QR, told_to_wait, 1) == 2
    assert pause_before_again(O.QR, told_to_wait_long, 1) is None
    assert pause_before_again(O.QR, told_to_slow_down, 1) == 1
    assert pause_before_again(O.QR, refused, 1) is None
    for operation in [*WRITES, O.DETAILS, O.WARM_UP]:
        assert pause_before_again(operation, hung, 1) is None
