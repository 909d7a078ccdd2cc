"""Whatever is logged, by whomever: no key, no token, no address that opens a payment."""

import io
import json
import logging
import stat
import sys
import time

import pytest
import structlog

from kiosk import logs
from kiosk.logs import MASK, masked

SECRET = 'aB3"\\/+ø?=Zq9secret'
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"
LANDING = f"https://api.vipps.no/dwo-api-application/v1/deeplink/vippsgateway?v=2&token={JWT}"
LINK = "https://qr.vipps.no/r/DI5bjNA0"


@pytest.fixture(autouse=True)
def _as_it_was():
    root = logging.getLogger()
    before = root.handlers[:], root.level, logging.raiseExceptions, set(logs._hidden), logs._hidden_pattern
    yield
    for handler in set(root.handlers) - set(before[0]):
        root.removeHandler(handler)
        handler.close()
    root.handlers[:], logging.raiseExceptions = before[0], before[2]
    root.setLevel(before[1])
    logs._hidden, logs._hidden_pattern = before[3], before[4]
    structlog.reset_defaults()


@pytest.fixture(params=[True, False], ids=["lines", "console"])
def out(request):
    stream = io.StringIO()
    logs.configure("debug", lines=request.param, stream=stream)
    return stream


def nothing_open(text):
    for piece in ("Zq9secret", "eyJ", "dozjgNryP4", "DI5bjNA0", "vippsgateway", "token=", "s3cr"):
        assert piece not in text, text


# Masking.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Authorization: Bearer {JWT}", "Authorization: Bearer ***"),
        ("authorization: bearer opaque-s3cr.et/x", "authorization: bearer ***"),
        ("Authorization: Basic s3cr:et", "Authorization: Basic ***"),
        (f"token is {JWT}.", "token is ***"),
        ('{"access_token": "s3cret-opaque", "expires_in": "86398"}', '{"access_token": "***", "expires_in": "86398"}'),
        (r"\"access_token\":\"s3cret\"}", r"\"access_token\":\"***\"}"),
        ("{'client_secret': 's3cret'}", "{'client_secret': '***'}"),
        ("(b'client_id', b's3cret')", "(b'client_id', b'***')"),
        ("Ocp-Apim-Subscription-Key: s3cret", "Ocp-Apim-Subscription-Key: ***"),
        ('"mobileNumber":"4791234567"', '"mobileNumber":"***"'),
        (LANDING, "https://api.vipps.no/***"),
        (f"see {LINK}, please", "see https://qr.vipps.no/*** please"),
        (r"https:\/\/qr.vipps.no\/r\/DI5bjNA0", r"https:\/\/qr.vipps.no/***"),
        ("https%3A%2F%2Fqr.vipps.no%2Fr%2FDI5bjNA0", "https%3A%2F%2Fqr.vipps.no/***"),
        ("qr-mt.vipps.no/r/DI5bjNA0", "qr-mt.vipps.no/***"),
        (f"vipps://?token={JWT}", "vipps:///***"),
        (f"https://qr-image.vipps.no/v1?token={JWT}", "https://qr-image.vipps.no/***"),
        ("https://me:s3cret@shop.example/vipps", "https://me/***"),
        ("http://192.168.1.7:8080/r/DI5bjNA0", "http://192.168.1.7:8080/***"),
        ("http://[::1]:8080/r/DI5bjNA0", "http://[::1]:8080/***"),
        ('127.0.0.1:5 - "GET /r/DI5bjNA0 HTTP/1.1" 200', '127.0.0.1:5 - "GET /*** HTTP/1.1" 200'),
        (f"data:image/png;base64,{'iVBORw0KGgo' * 20}", "data:image/png;base64,***"),
        ("iVBORw0KGgo" * 20 + "==", "***"),
    ],
)
def test_what_opens_a_door_is_masked(text, expected):
    assert masked(text) == expected
    nothing_open(masked(text))


@pytest.mark.parametrize(
    "text",
    [
        "payment till-1-20261123-120000-x7kq-1: WAITING, 129.00 NOK, attempt 1",
        "POST https://api.vipps.no/ecomm/v2/payments/till-1-20261123-120000-x7kq-1/capture answered 503",
        "GET https://apitest.vipps.no/ecomm/v2/payments/till-1-20261123-120000-x7kq-1/details",
        "POST https://api.vipps.no/accesstoken/get",
        "POST https://api.vipps.no/qr/v1",
        "Uvicorn running on http://127.0.0.1:8080 (Press CTRL+C to quit)",
        "the token was renewed, 5 minutes early",
        "bearers of bad news",
        "PSP reference 5001420062 is captured",
        "/var/lib/kiosk/journal.db is in use by process 12",
        "ratio 3/4, at 12:30, C:\\Users\\kiosk",
    ],
)
def test_what_helps_is_kept(text):
    assert masked(text) == text


def test_an_api_address_loses_its_query():
    assert masked("https://api.vipps.no/qr/v1?x=DI5bjNA0") == "https://api.vipps.no/qr/v1?***"
    assert masked("https://api.vipps.no/qr/v1evil/DI5bjNA0") == "https://api.vipps.no/***"


def test_hidden_values_are_masked_however_they_are_quoted():
    logs.hide(SECRET)

    for text in (SECRET, json.dumps([SECRET]), json.dumps({"x": [SECRET]}, ensure_ascii=False), repr([SECRET])):
        nothing_open(masked(f"before {text} after"))


def test_a_trivial_value_does_not_mask_half_of_every_line():
    logs.hide("", "a", "1")

    assert masked("a banana, 1 kr") == "a banana, 1 kr"


def test_masking_a_long_line_takes_no_time():
    text = "a.b:c=d/e-" * 50_000
    began = time.perf_counter()

    masked(text)

    assert time.perf_counter() - began < 5  # a pattern that backtracks would take hours


# The one way out.


def test_nothing_gets_out_whoever_logs_it(out):
    logs.hide(SECRET)
    ours, theirs = structlog.get_logger("kiosk.test"), logging.getLogger("some.library")

    ours.info(
        "asked", url=LANDING, headers={"Authorization": f"Bearer {JWT}", "client_secret": "s3cret"}, deep=[[SECRET]]
    )
    ours.bind(key=SECRET).warning(f"shown {LINK}")
    theirs.warning("GET %s with %r", LINK, {"key": SECRET})
    theirs.error("extra", extra={"request": LANDING, "secret": SECRET})
    with structlog.contextvars.bound_contextvars(link=LINK):
        ours.debug("bound")
    try:
        local = SECRET
        raise RuntimeError(f"could not open {LINK} as {local}")
    except RuntimeError:
        ours.exception("failed")
        theirs.exception("failed there")
    theirs.warning("where", stack_info=True)

    text = out.getvalue()
    assert text.count(MASK) >= 8
    nothing_open(text)
    assert "RuntimeError: could not open https://qr.vipps.no/*** as ***" in text


def test_a_json_line_says_when_who_and_how_grave():
    stream = io.StringIO()
    logs.configure("info", stream=stream)

    structlog.get_logger("kiosk.engine").warning("payment watched", reference="till-1-x", tries=3)
    logging.getLogger("kiosk.ui").info("screen %s", "HDMI-1")
    logging.getLogger("kiosk.ui").debug("not this one")

    first, second = map(json.loads, stream.getvalue().splitlines())
    assert first.pop("at").endswith("Z")
    assert first == {
        "event": "payment watched",
        "reference": "till-1-x",
        "tries": 3,
        "level": "warning",
        "logger": "kiosk.engine",
    }
    assert (second["event"], second["logger"], second["level"]) == ("screen HDMI-1", "kiosk.ui", "info")


def test_masking_leaves_json_lines_json():
    logs.hide(SECRET)
    stream = io.StringIO()
    logs.configure(lines=True, stream=stream)

    structlog.get_logger().info(
        SECRET,
        url=LANDING,
        body=json.dumps({"access_token": "s3cret", "url": LINK}),
        windows="C:\\x",
        text=f'he said "{LINK}"\n',
    )

    line = json.loads(stream.getvalue())
    assert line["url"] == "https://api.vipps.no/***"
    nothing_open(stream.getvalue())


def test_a_line_that_cannot_be_made_is_replaced_not_printed_raw(out, capsys):
    logging.getLogger("lib").warning("%d tries for %s", SECRET, LINK)

    nothing_open(out.getvalue() + "".join(capsys.readouterr()))
    assert "could not be written" in out.getvalue()


def test_configuring_again_does_not_double_the_lines():
    first, second = io.StringIO(), io.StringIO()
    logs.configure(stream=first)
    logs.configure(stream=second)

    logging.getLogger("x").warning("once")

    assert first.getvalue() == ""
    assert len(second.getvalue().splitlines()) == 1


def test_a_file_gets_masked_json_lines_and_is_for_this_user_alone(tmp_path):
    file = tmp_path / "logs" / "kiosk.log"
    logs.configure(file=file, keep_bytes=10_000, stream=io.StringIO())

    for number in range(120):
        structlog.get_logger().info("shown", link=LINK, number=number)

    names = sorted(path.name for path in file.parent.iterdir())
    assert names == ["kiosk.log", *(f"kiosk.log.{number}" for number in range(1, 5))]
    assert sum(path.stat().st_size for path in file.parent.iterdir()) <= 10_000
    for path in file.parent.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        nothing_open(path.read_text())
        assert all(json.loads(line)["link"] == "https://qr.vipps.no/***" for line in path.read_text().splitlines())


def test_lines_for_people_are_read_as_text():
    stream = io.StringIO()
    logs.configure(lines=False, stream=stream)

    structlog.get_logger("kiosk").info("started", till="till-1")

    assert "started" in stream.getvalue()
    assert "till=till-1" in stream.getvalue()
    assert "\x1b" not in stream.getvalue()


def test_stdout_is_left_alone(capsys):
    logs.configure()
    structlog.get_logger().error("to stderr")

    said = capsys.readouterr()
    assert said.out == ""
    assert "to stderr" in said.err
    assert sys.stderr is not None
