from __future__ import annotations

import json
import struct
import time
import zlib
from datetime import timedelta
from io import BytesIO

import pytest
import qrcode
import zxingcpp
from PIL import Image

from kiosk.domain.reasons import Meaning
from kiosk.engine.ports import Refused
from kiosk.vipps.qr import CONTENT_LIMIT, QrSettings, check_content, image_request, qr_request, read_qr_answer
from kiosk.vipps.qr_picture import draw_picture, read_picture
from kiosk.vipps.svg import SvgRefused, check_svg
from kiosk.vipps.wire import IMAGE_LIMIT, Answer
from tests.vipps.helpers import SPECS, sample

INITIATE_URL = "https://api.vipps.no/dwo-api-application/v1/deeplink/vippsgateway?v=2&token=eyJraWQiOiJ4In0.e30.c2ln"
CONTENT = "https://qr-mt.vipps.no/r/DI5bjNA0"
PNG, OWN, SVG = QrSettings(), QrSettings(render="own"), QrSettings(format="svg")  # type: ignore[arg-type]


# -- request and answer -----------------------------------------------------------------------------------------------


def test_a_png_is_asked_for_with_its_size_in_header_and_body() -> None:
    request = qr_request(INITIATE_URL, PNG)

    assert (request.method, request.url, request.headers["Accept"]) == ("POST", "/qr/v1", "image/png")
    assert request.headers["Size"] == "1024"
    assert json.loads(request.body or b"") == {"url": INITIATE_URL, "size": 1024, "whiteBorder": 8}


@pytest.mark.parametrize(("settings", "accept"), [(SVG, "image/svg+xml"), (OWN, "text/targetUrl")])
def test_a_size_is_said_for_png_only(settings: QrSettings, accept: str) -> None:
    request = qr_request(INITIATE_URL, settings)

    assert request.headers["Accept"] == accept
    assert "Size" not in request.headers
    assert json.loads(request.body or b"") == {"url": INITIATE_URL}


def test_our_request_is_what_the_vendors_spec_asks_for() -> None:
    yaml, jsonschema = pytest.importorskip("yaml"), pytest.importorskip("jsonschema")
    if not (SPECS / "qr.yaml").exists():
        pytest.skip("the vendor's specs are not at hand")
    spec = yaml.safe_load((SPECS / "qr.yaml").read_text(encoding="utf-8"))
    schema = {"$ref": "#/components/schemas/OneTimePaymentQrRequest", "components": spec["components"]}

    for settings in (PNG, SVG, OWN):
        jsonschema.Draft4Validator(schema).validate(json.loads(qr_request(INITIATE_URL, settings).body or b""))


def test_the_life_of_a_qr_is_what_vipps_says() -> None:
    assert read_qr_answer(Answer(200, {}, sample("qr")), INITIATE_URL, PNG).life == timedelta(seconds=247)


def answer_of(**body: object) -> Answer:
    return Answer(200, {}, json.dumps(body).encode())


@pytest.mark.parametrize(
    ("body", "meaning"),
    [
        ({"url": "https://x.example/"}, Meaning.QR_NOT_SHOWABLE),
        ({"expiresIn": 7}, Meaning.QR_NOT_SHOWABLE),
        ({"url": 7, "expiresIn": 7}, Meaning.QR_NOT_SHOWABLE),
        ({"url": "https://x.example/", "expiresIn": True}, Meaning.QR_NOT_SHOWABLE),
        ({"url": "https://x.example/", "expiresIn": 7.5}, Meaning.QR_NOT_SHOWABLE),
        ({"url": "http://x.example/", "expiresIn": 7}, Meaning.QR_NOT_SHOWABLE),
        ({"url": "file:///etc/passwd", "expiresIn": 7}, Meaning.QR_NOT_SHOWABLE),
        ({"url": "https://x.example/", "expiresIn": 0}, Meaning.QR_TOO_LATE),
        ({"url": "https://x.example/", "expiresIn": -7}, Meaning.QR_TOO_LATE),
    ],
)
def test_an_answer_that_cannot_be_used_is_refused(body: dict[str, object], meaning: Meaning) -> None:
    with pytest.raises(Refused) as caught:
        read_qr_answer(answer_of(**body), INITIATE_URL, PNG)

    assert caught.value.reason.meaning is meaning


@pytest.mark.parametrize("body", [b"", b"[]", b"<html>", b"null"])
def test_an_answer_of_somebody_else_is_refused(body: bytes) -> None:
    with pytest.raises(Refused):
        read_qr_answer(Answer(200, {}, body), INITIATE_URL, PNG)


def test_an_absurd_life_does_not_break_the_clock() -> None:
    assert read_qr_answer(answer_of(url=CONTENT, expiresIn=10**30), INITIATE_URL, PNG).life <= timedelta(days=1)


def test_the_picture_is_fetched_without_keys_from_where_vipps_says() -> None:
    request = image_request(read_qr_answer(Answer(200, {}, sample("qr")), INITIATE_URL, PNG))

    assert request.url == json.loads(sample("qr"))["url"]
    assert set(request.headers) == {"Accept"}
    assert "token" not in repr(request)


def test_a_code_holds_https() -> None:
    assert check_content(CONTENT, INITIATE_URL) == CONTENT
    assert check_content("http://127.0.0.1:8080/r/x", INITIATE_URL) == "http://127.0.0.1:8080/r/x"
    assert check_content("http://192.168.1.7/r/x", INITIATE_URL, frozenset({"192.168.1.7"}))


@pytest.mark.parametrize(
    "content",
    [
        INITIATE_URL,
        "https://qr.vipps.no/?to=" + INITIATE_URL,
        "http://qr.vipps.no/r/x",
        "http://192.168.1.7/r/x",
        "http://127.0.0.1.evil.example/",
        "javascript:alert(1)",
        "vipps://x",
        "tel:+4712345678",
        "https://qr.vipps.no@evil.example/",
        "https://" + "a" * CONTENT_LIMIT,
        "https://qr.vipps.no/r/x\nhttps://evil.example",
        "",
    ],
)
def test_a_code_that_holds_anything_else_is_not_shown(content: str) -> None:
    with pytest.raises(Refused) as caught:
        check_content(content, INITIATE_URL)

    assert not content or content not in caught.value.reason.message


# -- PNG --------------------------------------------------------------------------------------------------------------


def png_of(content: str, size: int = 1024) -> bytes:
    code = qrcode.QRCode(border=4, box_size=10)
    code.add_data(content)
    buffer = BytesIO()
    code.make_image().get_image().convert("RGB").resize((size, size), Image.Resampling.NEAREST).save(buffer, "PNG")
    return buffer.getvalue()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, data: bytes, *extra: bytes) -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(extra) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def test_a_good_png_is_read_and_kept_as_it_came() -> None:
    image = png_of(CONTENT)

    picture = read_picture(image)

    assert (picture.content, picture.media_type) == (CONTENT, "image/png")
    assert picture.image is image
    assert CONTENT not in repr(picture)


def test_a_transparent_png_is_read_as_it_looks_on_white() -> None:
    opaque = Image.open(BytesIO(png_of(CONTENT))).convert("L")
    clear = Image.new("RGBA", opaque.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=opaque.point(lambda grey: 255 - grey))
    buffer = BytesIO()
    clear.save(buffer, "PNG")

    assert read_picture(buffer.getvalue()).content == CONTENT


def two_codes() -> bytes:
    one = Image.open(BytesIO(png_of(CONTENT, 400)))
    both = Image.new("RGB", (900, 400), "white")
    both.paste(one, (0, 0))
    both.paste(Image.open(BytesIO(png_of("https://evil.example/", 400))), (450, 0))
    buffer = BytesIO()
    both.save(buffer, "PNG")
    return buffer.getvalue()


def moving() -> bytes:
    frames = [Image.open(BytesIO(png_of(text, 200))) for text in (CONTENT, "https://evil.example/")]
    buffer = BytesIO()
    frames[0].save(buffer, "PNG", save_all=True, append_images=frames[1:])
    return buffer.getvalue()


def code_of_another_kind() -> bytes:
    symbol = zxingcpp.create_barcode(CONTENT, zxingcpp.BarcodeFormat.DataMatrix).to_image(scale=8)
    height, width = symbol.shape
    buffer = BytesIO()
    Image.frombytes("L", (width, height), bytes(symbol)).save(buffer, "PNG")
    return buffer.getvalue()


HOSTILE_PNGS = {
    "empty": b"",
    "no picture": b"GIF89a" + bytes(100),
    "JPEG": b"\xff\xd8\xff\xe0" + bytes(100),
    "only a signature": b"\x89PNG\r\n\x1a\n",
    "no header": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "truncated": png_of(CONTENT)[:700],
    "huge in its header": png(2**31 - 1, 2**31 - 1, zlib.compress(b"")),
    "wide in its header": png(50_000, 1, zlib.compress(bytes(50_001))),
    "no pixels": png(0, 0, zlib.compress(b"")),
    "bomb in the pixels": png(100, 100, zlib.compress(bytes(50_000_000))),
    "bomb in a text": png(
        100, 100, zlib.compress(bytes(10_100)), chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(80_000_000)))
    ),
    "bomb in a profile": png(
        100, 100, zlib.compress(bytes(10_100)), chunk(b"iCCP", b"a\0\0" + zlib.compress(bytes(80_000_000)))
    ),
    "too many bytes": png(100, 100, zlib.compress(bytes(10_100)), chunk(b"tEXt", b"a\0" + b"x" * IMAGE_LIMIT)),
    "broken checksum": png_of(CONTENT)[:20] + b"\1" + png_of(CONTENT)[21:],
    "blank": png(100, 100, zlib.compress(b"".join(b"\0" + b"\xff" * 100 for _ in range(100)))),
    "another kind of code": code_of_another_kind(),
    "two codes": two_codes(),
    "two frames": moving(),
}


@pytest.mark.parametrize("kind", HOSTILE_PNGS)
def test_a_hostile_png_is_refused_quickly(kind: str) -> None:
    started = time.perf_counter()

    with pytest.raises(Refused) as caught:
        read_picture(HOSTILE_PNGS[kind])

    assert caught.value.reason.meaning is Meaning.QR_NOT_SHOWABLE
    assert time.perf_counter() - started < 5  # generous: a bomb takes minutes or the machine


# -- own drawing ------------------------------------------------------------------------------------------------------


def test_an_own_drawing_is_black_on_white_with_a_quiet_zone_of_four_and_square_modules() -> None:
    picture = draw_picture(CONTENT)

    image = Image.open(BytesIO(picture.image))
    assert picture.content == CONTENT
    assert image.mode == "1"
    assert image.size == (37 * 12, 37 * 12)  # version 3: 29 modules and twice four
    assert image.getcolors() is not None
    box = Image.eval(image.convert("L"), lambda grey: 255 - grey).getbbox()
    assert box == (48, 48, 37 * 12 - 48, 37 * 12 - 48)


def test_pictures_are_quick_enough_for_the_engines_thread() -> None:
    image = png_of(CONTENT, 2000)
    read_picture(image)
    draw_picture(CONTENT)
    took = []
    for work in (lambda: read_picture(image), lambda: draw_picture(CONTENT)):
        started = time.process_time()
        for _ in range(5):
            work()
        took.append((time.process_time() - started) / 5 * 1000)

    print(f"reading 2000 pixels {took[0]:.1f} ms, drawing {took[1]:.1f} ms")


# -- SVG --------------------------------------------------------------------------------------------------------------

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'


def svg_of(content: str) -> bytes:
    code = qrcode.QRCode(border=4)
    code.add_data(content)
    rows = code.get_matrix()
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!-- a code -->\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {len(rows)} {len(rows)}" shape-rendering="crispEdges">'
        '<defs><linearGradient id="g"><stop offset="0" stop-color="#ff5b24"/></linearGradient></defs>'
        "<style>.dark { fill: #000; }</style>"
        f'<rect width="100%" height="100%" fill="url(#g)"/><rect width="100%" height="100%" fill="#fff"/>'
        f'<path class="dark" d="{path}"/></svg>'
    ).encode()


GOOD_SVGS = {
    "a code": svg_of(CONTENT),
    "no declaration": f"{HEAD}<g id='a'><rect width='1' height='1'/></g><use xlink:href='#a' x='2'/></svg>".encode(),
    "byte order mark": b"\xef\xbb\xbf" + svg_of(CONTENT),
    "title": f"{HEAD}<title>Vipps</title><desc>&lt;script&gt;</desc></svg>".encode(),
}

MANY_USES = "<use href='#a'/>" * 3000

HOSTILE_SVGS = {
    "a billion laughs": b'<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    + HEAD.encode()
    + b"<desc>&b;</desc></svg>",
    "an external entity": b'<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    + HEAD.encode()
    + b"<desc>&a;</desc></svg>",
    "a document type": b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://evil.example/x.dtd">'
    + HEAD.encode()
    + b"</svg>",
    "a document type in UTF-16": ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE svg>' + HEAD + "</svg>").encode(
        "utf-16"
    ),
    "another encoding": b'<?xml version="1.0" encoding="UTF-7"?>' + HEAD.encode() + b"</svg>",
    "an undeclared entity": f"{HEAD}<desc>&nbsp;</desc></svg>".encode(),
    "a style sheet instruction": b'<?xml-stylesheet href="http://evil.example/x.css"?>' + HEAD.encode() + b"</svg>",
    "a script": f"{HEAD}<script>alert(1)</script></svg>".encode(),
    "an event": f"{HEAD}<rect onload='alert(1)'/></svg>".encode(),
    "an image": f"{HEAD}<image xlink:href='http://evil.example/x.png'/></svg>".encode(),
    "an inner image": f"{HEAD}<image xlink:href='data:image/png;base64,AAAA'/></svg>".encode(),
    "a foreign object": f"{HEAD}<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject></svg>".encode(),
    "a link": f"{HEAD}<a xlink:href='http://evil.example/'/></svg>".encode(),
    "a use of elsewhere": f"{HEAD}<use xlink:href='http://evil.example/x.svg#a'/></svg>".encode(),
    "a use of a file": f"{HEAD}<use href='file:///etc/passwd#a'/></svg>".encode(),
    "a fill of elsewhere": f"{HEAD}<rect fill='url(http://evil.example/#a)'/></svg>".encode(),
    "a style of elsewhere": f"{HEAD}<rect style='fill: URL(&quot;//evil.example/#a&quot;)'/></svg>".encode(),
    "an import": f"{HEAD}<style>@import 'http://evil.example/x.css';</style></svg>".encode(),
    "an escaped import": f"{HEAD}<style>\\40 import 'x.css';</style></svg>".encode(),
    "a style in pieces": f"{HEAD}<style>.a {{ fill: u<!-- -->rl(http://evil.example/#a) }}</style></svg>".encode(),
    "a font": f"{HEAD}<style>.a {{ src: url(x.woff) }}</style></svg>".encode(),
    "an animation": f"{HEAD}<rect><animate attributeName='x'/></rect></svg>".encode(),
    "a filter": f"{HEAD}<filter id='a'><feImage/></filter></svg>".encode(),
    "dashes without end": f"{HEAD}<path d='M0 0h9' stroke-dasharray='0.00001'/></svg>".encode(),
    "styled dashes": f"{HEAD}<path d='M0 0h9' style='stroke-dasharray: 0.00001'/></svg>".encode(),
    "text": f"{HEAD}<text>hei</text></svg>".encode(),
    "another namespace": b"<svg xmlns='http://evil.example/'></svg>",
    "another base": f"{HEAD}<g xml:base='http://evil.example/'/></svg>".encode(),
    "uses of uses": (
        f"{HEAD}<g id='a'><rect/></g><g id='b'><use href='#a'/><use href='#a'/></g><use href='#b'/></svg>".encode()
    ),
    "many uses of much": f"{HEAD}<g id='a'>{'<rect/>' * 3000}</g>{MANY_USES}</svg>".encode(),
    "deep": (HEAD + "<g>" * 1000 + "</g>" * 1000 + "</svg>").encode(),
    "very deep": (HEAD + "<g>" * 100_000).encode(),
    "endless": (HEAD + "<rect/>" * 100_000 + "</svg>").encode(),
    "huge": svg_of(CONTENT) + b" " * IMAGE_LIMIT,
    "broken": svg_of(CONTENT)[:-10],
    "html": b"<!DOCTYPE html><html><body>no</body></html>",
    "html without type": b"<html><body>no</body></html>",
    "two roots": f"{HEAD}</svg>{HEAD}</svg>".encode(),
    "a null": f"{HEAD}<desc>\0</desc></svg>".encode(),
}


@pytest.mark.parametrize("kind", GOOD_SVGS)
def test_a_drawing_passes(kind: str) -> None:
    check_svg(GOOD_SVGS[kind])


@pytest.mark.parametrize("kind", HOSTILE_SVGS)
def test_an_svg_that_is_more_than_a_drawing_is_refused_before_it_is_drawn(kind: str) -> None:
    drawn: list[bytes] = []
    started = time.perf_counter()

    with pytest.raises(Refused) as caught:
        read_picture(HOSTILE_SVGS[kind], lambda data: drawn.append(data) or (1, 1, b"\0"))  # type: ignore[func-returns-value]

    assert caught.value.reason.meaning is Meaning.QR_NOT_SHOWABLE
    assert not drawn
    assert time.perf_counter() - started < 5
    if len(HOSTILE_SVGS[kind]) <= IMAGE_LIMIT:
        with pytest.raises(SvgRefused):
            check_svg(HOSTILE_SVGS[kind])


def test_a_good_svg_is_drawn_and_read_back() -> None:
    image = svg_of(CONTENT)

    picture = read_picture(image, lambda _: Image.open(BytesIO(png_of(CONTENT))))

    assert (picture.content, picture.media_type, picture.image) == (CONTENT, "image/svg+xml", image)
    grey = Image.open(BytesIO(png_of(CONTENT))).convert("L")
    assert read_picture(image, lambda _: (*grey.size, grey.tobytes())).content == CONTENT


def test_an_svg_cannot_be_read_back_without_somebody_who_draws_it() -> None:
    with pytest.raises(Refused) as caught:
        read_picture(svg_of(CONTENT))

    assert 'format = "png"' in caught.value.reason.message


@pytest.mark.parametrize("drawn", [(10, 10, b"short"), (100_000, 100_000, b""), (0, 0, b"")])
def test_a_bad_drawing_of_an_svg_is_refused(drawn: tuple[int, int, bytes]) -> None:
    with pytest.raises(Refused):
        read_picture(svg_of(CONTENT), lambda _: drawn)
