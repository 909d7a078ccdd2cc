"""Protocol 9.1 items 21 and 22: the QR API, its images, and what the code contains."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from io import BytesIO
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from tests.emulator.till import Till


@pytest.fixture
def url(till: Till) -> str:
    return str(till.initiate()[1]["url"])


def image(till: Till, link: str) -> tuple[int, str, bytes]:
    path, _, query = link.removeprefix(till.world.base_url).partition("?")
    reply = till.send("GET", path, query=query)
    return reply.status, reply.headers["content-type"], reply.body


def read(png: bytes) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(Image.open(BytesIO(png)).convert("L"))]


def test_the_target_url_is_short_and_not_the_initiate_url(till: Till, url: str) -> None:
    status, body = till.qr(url)

    assert status == 200
    assert body["url"] == f"http://127.0.0.1/r/{till.world.payment('latest').short_code}"
    assert len(body["url"]) < 60
    assert body["url"] not in url


@pytest.mark.parametrize(
    ("request_size", "size"),
    [
        ({}, 1024),
        ({"Size": "300"}, 300),
        ({"size": 700}, 700),
        ({"Size": "300", "size": 700}, 700),
        ({"size": 100, "whiteBorder": 100}, 100),
        ({"size": 2000, "whiteBorder": 0}, 2000),
    ],
)
def test_a_png_has_the_size_that_was_asked_for_and_can_be_read(
    till: Till, url: str, request_size: dict[str, Any], size: int
) -> None:
    _, body = till.qr(url, "image/png", **request_size)

    status, media_type, picture = image(till, body["url"])

    assert (status, media_type) == (200, "image/png")
    assert Image.open(BytesIO(picture)).size == (size, size)
    assert read(picture) == [till.qr(url)[1]["url"]]


def test_the_white_border_is_kept_white(till: Till, url: str) -> None:
    def margin(border: int) -> int:
        _, body = till.qr(url, "image/png", size=600, whiteBorder=border)
        picture = Image.open(BytesIO(image(till, body["url"])[2])).convert("L")
        return next(x for x in range(600) if 0 in picture.crop((0, x, 600, x + 1)).tobytes())

    assert margin(0) >= 4 * 600 // 45
    assert margin(100) > margin(0)
    assert margin(100) >= 100


@pytest.mark.parametrize("accept", ["image/svg+xml", "image/*"])
def test_an_svg_is_well_formed_and_square(till: Till, url: str, accept: str) -> None:
    _, body = till.qr(url, accept)

    status, media_type, picture = image(till, body["url"])

    assert (status, media_type) == (200, "image/svg+xml")
    root = ET.fromstring(picture)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.get("width") == root.get("height")


def test_the_svg_and_the_png_show_the_same_code(till: Till, url: str) -> None:
    _, body = till.qr(url, "image/svg+xml")
    root = ET.fromstring(image(till, body["url"])[2])
    side = int(str(root.get("viewBox")).split()[2])
    drawn = Image.new("L", (side, side), 255)
    path = next(str(element.get("d")) for element in root if element.get("d"))
    for piece in path.split("M")[1:]:
        x, y = piece.partition("h")[0].split()
        drawn.putpixel((int(x), int(y)), 0)

    found = zxingcpp.read_barcodes(drawn.resize((side * 6, side * 6), Image.Resampling.NEAREST))

    assert [one.text for one in found] == [till.qr(url)[1]["url"]]


@pytest.mark.parametrize("accept", ["", "application/json", "text/html", "image/jpeg", "*/*"])
def test_a_missing_or_odd_accept_is_415(till: Till, url: str, accept: str) -> None:
    status, body = till.qr(url, accept)

    assert status == 415
    assert set(body) == {"title", "detail", "instance"}


def test_a_wrong_content_type_is_415(till: Till, url: str) -> None:
    assert till.qr(url, "image/png", Content_Type="text/plain")[0] == 415


def test_both_spellings_of_the_address_are_accepted(till: Till, url: str) -> None:
    assert till.call("POST", "/qr/v1/", {"url": url}, Accept="text/targetUrl")[0] == 200


@pytest.mark.parametrize(
    "change",
    [
        lambda url: url + "x",
        lambda url: url.replace("127.0.0.1", "api.vipps.no"),
        lambda url: url.partition("token=")[2],
        lambda url: "https://shop.example",
    ],
)
def test_an_unknown_or_foreign_url_is_a_validation_error(till: Till, url: str, change: Any) -> None:
    status, body = till.qr(change(url))

    assert (status, body["title"]) == (400, "Validation error")


def test_another_sales_units_url_is_a_validation_error(till: Till, url: str) -> None:
    other = Till(till.box, till.world.sales_units["654321"])

    assert other.qr(url)[1]["title"] == "Validation error"


@pytest.mark.parametrize(
    ("request_size", "name"),
    [
        ({"size": 99}, "Size"),
        ({"size": 2001}, "Size"),
        ({"size": "300"}, "Size"),
        ({"Size": "99"}, "Size"),
        ({"Size": "big"}, "Size"),
        ({"whiteBorder": 101}, "WhiteBorder"),
        ({"whiteBorder": True}, "WhiteBorder"),
    ],
)
def test_a_size_out_of_range_is_named(till: Till, url: str, request_size: dict[str, Any], name: str) -> None:
    status, body = till.qr(url, "image/png", **request_size)

    assert status == 400
    assert body["invalidParams"][0]["name"] == name


def test_a_body_without_url_is_named(till: Till, url: str) -> None:
    status, body = till.call("POST", "/qr/v1", {}, Accept="image/png")

    assert status == 400
    assert body["invalidParams"][0]["name"] == "Url"
    assert till.call("POST", "/qr/v1", b"[]", Accept="image/png")[0] == 400


def test_expires_in_counts_down_from_the_initiate_time_and_then_the_order_has_timed_out(till: Till, url: str) -> None:
    first = till.qr(url)[1]["expiresIn"]
    till.world.advance(100)
    second = till.qr(url)[1]["expiresIn"]
    till.world.advance(200)

    status, body = till.qr(url)

    assert (first, second) == (300, 200)
    assert (status, body["title"]) == (400, "Order timeout")


def test_an_image_is_gone_when_the_qr_expires(till: Till, url: str) -> None:
    _, body = till.qr(url, "image/png")
    till.world.advance(299.9)
    before = image(till, body["url"])[0]

    till.world.advance(0.1)

    assert before == 200
    assert image(till, body["url"])[0] == 404


def test_an_image_needs_no_keys_and_an_unknown_link_is_404(till: Till) -> None:
    assert till.send("GET", "/qr-generator/v1", query="token=nothing").status == 404


def test_the_image_can_fail_although_the_call_succeeded(till: Till, url: str) -> None:
    till.box.faults.fail("qr_image", "internal_error_500")

    status, body = till.qr(url, "image/png")

    assert status == 200
    assert image(till, body["url"])[0] == 500
    assert image(till, body["url"])[0] == 200
