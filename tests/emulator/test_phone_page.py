"""The page behind a QR: opening it is the scan, its buttons are the customer, and nobody else may press them."""

from __future__ import annotations

import base64
import hashlib
import json
import re

import pytest

from kiosk.emulator.phone_page import money
from tests.emulator.till import Till

FROM_THE_PAGE = {"X_Emulator_Page": "1", "Host": "127.0.0.1", "Origin": "http://127.0.0.1"}


def path(till: Till) -> str:
    return str(till.qr(till.world.payment("latest").url)[1]["url"]).removeprefix(till.world.public_base_url)


@pytest.mark.parametrize(
    ("amount", "words"),
    [(100, "1,00 kr"), (12905, "129,05 kr"), (123456789, "1 234 567,89 kr"), (-5, "−0,05 kr")],
)
def test_money_is_written_as_people_do(amount: int, words: str) -> None:
    assert money(amount) == words.replace(" ", "\u00a0")


def test_opening_the_page_is_the_scan(till: Till) -> None:
    till.initiate()

    reply = till.send("GET", path(till))

    assert reply.status == 200
    assert till.line().opened
    page = reply.body.decode()
    assert all(words in page for words in ("Emulator Coffee", "129,00\u00a0kr", "Kaffe og bolle", "no real money"))


def test_the_page_escapes_whatever_the_shop_wrote(till: Till) -> None:
    till.initiate(transactionText="</p><script>alert(1)</script>[[order]]")

    page = till.send("GET", path(till)).body.decode()

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert page.count("kiosk1-1") == 1


def test_the_page_allows_only_its_own_script_and_style(till: Till) -> None:
    till.initiate()
    reply = till.send("GET", path(till))
    policy = reply.headers["content-security-policy"]

    for tag in ("style", "script"):
        (content,) = re.findall(f"<{tag}>(.*?)</{tag}>", reply.body.decode(), re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert not re.search(r"(?:src|href)=\"(?!data:)", reply.body.decode())


@pytest.mark.parametrize(
    ("action", "state"), [("approve", "reserved"), ("decline", "declined"), ("cancel", "cancelled")]
)
def test_the_buttons_do_what_they_say(till: Till, action: str, state: str) -> None:
    till.initiate()

    reply = till.send("POST", f"{path(till)}/{action}", **FROM_THE_PAGE)

    assert reply.status == 200
    assert json.loads(reply.body)["state"] == state
    assert till.line().state == state


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "http://127.0.0.1", "Host": "127.0.0.1"},
        {**FROM_THE_PAGE, "Origin": "http://evil.example"},
        {**FROM_THE_PAGE, "Sec_Fetch_Site": "cross-site"},
    ],
)
def test_another_site_cannot_press_the_buttons(till: Till, headers: dict[str, str]) -> None:
    till.initiate()

    assert till.send("POST", f"{path(till)}/approve", **headers).status == 403
    assert till.line().state == "created"


def test_the_state_is_told_with_the_time_left_and_without_scanning(till: Till) -> None:
    till.initiate()
    till.world.advance(100)

    state = json.loads(till.send("GET", f"{path(till)}/state").body)

    assert state == {"state": "created", "declines": 0, "cancelled_by": "", "seconds_left": 200}
    assert not till.line().opened


def test_too_late_is_told_to_the_phone(till: Till) -> None:
    till.initiate()
    where = path(till)
    till.world.advance(300)

    reply = till.send("POST", f"{where}/approve", **FROM_THE_PAGE)

    assert reply.status == 409
    assert json.loads(reply.body)["state"] == "expired"
    assert till.send("GET", where).status == 200


def test_an_unknown_code_is_told_kindly(till: Till) -> None:
    assert till.send("GET", "/r/nothing").status == 404
    assert till.send("GET", "/r/nothing/state").status == 404
    assert till.send("POST", "/r/nothing/approve", **FROM_THE_PAGE).status == 404


def test_opening_the_initiate_url_is_no_scan_because_the_app_would_refuse_it(till: Till) -> None:
    till.initiate()
    url = till.world.payment("latest").url.removeprefix(till.world.base_url)
    where, _, query = url.partition("?")

    page = till.send("GET", where, query=query).body.decode()

    assert "not what a QR may contain" in page
    assert not till.line().opened
