"""Who is let in."""

from __future__ import annotations

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from kiosk.display import door


def test_a_token_has_128_bits_and_is_never_the_same() -> None:
    tokens = {door.new_token() for _ in range(100)}

    assert len(tokens) == 100
    assert all(len(token) == door.TOKEN_SIGNS and set(token) <= set(door.SIGNS) for token in tokens)
    assert len(set(door.SIGNS)) ** door.TOKEN_SIGNS >= 2**128


def test_only_the_whole_token_is_the_token() -> None:
    token = door.new_token()

    assert door.is_token(token, token)
    assert not any(door.is_token(given, token) for given in ("", token[:-1], token + "a", token.upper(), "ø"))


@pytest.mark.parametrize("host", ["127.0.0.1:8734", "192.168.1.20:8734", "localhost:8734", "[::1]:8734"])
def test_a_bare_address_is_how_a_tablet_asks(host: str) -> None:
    assert door.asked_by_address([host], 8734) == host


@pytest.mark.parametrize(
    "hosts",
    [
        [],
        [""],
        ["evil.example:8734"],
        ["localhost.evil.example:8734"],
        ["127.0.0.1.evil.example:8734"],
        ["127.0.0.1"],
        ["127.0.0.1:80"],
        ["999.0.0.1:8734"],
        ["2130706433:8734"],
        ["127.0.0.1:8734", "evil.example:8734"],
        ["user@127.0.0.1:8734"],
        ["127.0.0.1:8734; script-src *"],
    ],
)
def test_a_name_that_somebody_else_can_bend_is_refused(hosts: list[str]) -> None:
    assert door.asked_by_address(hosts, 8734) == ""


def test_a_line_is_asked_for_by_our_own_page_alone() -> None:
    assert door.same_origin(["http://127.0.0.1:8734"], "127.0.0.1:8734")
    for origins in ([], ["null"], ["http://evil.example"], ["https://127.0.0.1:8734"], ["http://127.0.0.1:8735"]):
        assert not door.same_origin(origins, "127.0.0.1:8734")


def test_the_pairing_code_reads_as_the_address() -> None:
    address = "http://192.168.1.20:8734/#" + door.new_token()

    picture = Image.open(BytesIO(door.pairing_picture(address)))

    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [address]
