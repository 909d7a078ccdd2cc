from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from kiosk.domain.identifiers import PspReference
from kiosk.domain.money import Money
from kiosk.domain.payment import Progress
from kiosk.domain.reasons import Meaning
from kiosk.engine.ports import GatewayError, InDoubt, NoSuchPayment, NotSent, PaymentGateway, Refused, Unreadable
from kiosk.vipps.ecom.gateway import EcomGateway
from kiosk.vipps.qr import QrSettings
from kiosk.vipps.qr_picture import draw_picture
from kiosk.vipps.session import SystemNames
from tests.support import virtual_time
from tests.vipps.helpers import AMOUNT, REFERENCE, SECRETS, URL, Vipps, answer, ask, error, sample

OWN = QrSettings(render="own")  # type: ignore[arg-type]
CONTENT = "https://qr.vipps.no/r/DI5bjNA0"
PICTURE = draw_picture(CONTENT).image
WRITES = ["initiate", "cancel", "capture", "refund"]


def vipps_with_picture(**answers: object) -> Vipps:
    return Vipps(image=lambda _: answer(200, PICTURE), **answers)


def raised(vipps: Vipps, operation: str, **options: Any) -> GatewayError:
    with pytest.raises(GatewayError) as caught:
        virtual_time.run(ask(vipps.gateway(**options), operation))
    return caught.value


def test_the_gateway_is_what_the_engine_asks_for() -> None:
    gateway: PaymentGateway = Vipps().gateway()

    assert isinstance(gateway, EcomGateway)


def test_a_sale_from_tap_to_refund() -> None:
    vipps = vipps_with_picture()

    async def main() -> None:
        gateway = vipps.gateway()
        url = await gateway.create(REFERENCE, AMOUNT, "Kaffe og bolle")
        qr = await gateway.qr(url)
        assert (qr.content, qr.image, qr.media_type) == (CONTENT, PICTURE, "image/png")
        assert (qr.expires_at - virtual_time.VirtualClock().now()).total_seconds() == 247
        seen = await gateway.read(REFERENCE, AMOUNT)
        assert (seen.progress, seen.totals.reserved) == (Progress.APPROVED, AMOUNT)
        assert isinstance(seen.psp_reference, PspReference)
        for operation in ("capture", "refund", "cancel"):
            await ask(gateway, operation)
        await gateway.aclose()

    virtual_time.run(main())


def test_from_tap_to_qr_it_is_three_trips_with_vipps_picture_and_two_with_ours() -> None:
    async def main(vipps: Vipps, settings: QrSettings) -> list[str]:
        gateway = vipps.gateway(qr=settings)
        await gateway.warm_up()
        vipps.requests.clear()
        await gateway.qr(await gateway.create(REFERENCE, AMOUNT, "Kaffe"))
        return [vipps.operation(request) for request in vipps.requests]

    target = answer(200, {"url": CONTENT, "expiresIn": 247})
    assert virtual_time.run(main(vipps_with_picture(), QrSettings())) == ["initiate", "qr", "image"]
    assert virtual_time.run(main(Vipps(qr=target), OWN)) == ["initiate", "qr"]


def test_every_call_to_the_api_carries_the_common_headers_and_the_picture_none_of_them() -> None:
    vipps = vipps_with_picture()

    async def main() -> None:
        gateway = vipps.gateway(system=SystemNames("Kasse på hjørnet med et altfor langt navn", "1.2", "plugin", ""))
        for operation in [*WRITES, "details", "qr"]:
            await ask(gateway, operation)

    virtual_time.run(main())
    for request in vipps.requests:
        headers = request.headers
        if vipps.operation(request) == "image":
            assert not {"authorization", "ocp-apim-subscription-key", "merchant-serial-number"} & set(headers)
            continue
        assert headers["ocp-apim-subscription-key"] == SECRETS["subscription key"]
        assert headers["merchant-serial-number"] == "123456"
        assert headers["vipps-system-name"] == "Kasse p hjrnet med et altfor l"
        assert all(0 < len(headers[f"vipps-system-{name}"]) <= 30 for name in ("name", "version", "plugin-name"))
        if vipps.operation(request) == "token":
            assert (headers["client_id"], headers["client_secret"]) == (SECRETS["client id"], SECRETS["client secret"])
            assert not request.content
        else:
            assert headers["authorization"].startswith("Bearer ey")
            assert "client_secret" not in headers
    for operation in ("capture", "refund", "cancel"):
        assert vipps.asked(operation)[0].headers["x-request-id"] == "capture-1-aaaa"


@pytest.mark.parametrize("operation", WRITES)
@pytest.mark.parametrize(
    "told",
    [
        answer(500, b""),
        answer(502, sample("error-html", "502.html")),
        answer(503, b""),
        answer(200, b""),
        answer(200, b"<html>hotel login</html>"),
        answer(200, {"orderId": "somebody-elses-1"}),
        answer(302, b"", location="https://elsewhere.example/"),
        httpx.ReadTimeout("x"),
        httpx.RemoteProtocolError("x"),
    ],
    ids=["500", "502", "503", "empty", "html", "other", "302", "timeout", "broken"],
)
def test_a_write_without_a_readable_answer_is_in_doubt_and_not_repeated_here(operation: str, told: object) -> None:
    vipps = Vipps(**{operation: lambda _: told})

    assert isinstance(raised(vipps, operation), InDoubt)
    assert len(vipps.asked(operation)) == 1


@pytest.mark.parametrize("told", [answer(500), answer(503), httpx.ReadTimeout("x"), httpx.ReadError("x")])
def test_a_reading_that_fails_is_just_not_sent_and_not_repeated_here(told: object) -> None:
    vipps = Vipps(details=lambda _: told)

    assert type(raised(vipps, "details")) is NotSent
    assert len(vipps.asked("details")) == 1


def test_an_unreadable_reading_keeps_its_start() -> None:
    failure = raised(Vipps(details=answer(200, b"<html>hotel login</html>")), "details")

    assert type(failure) is Unreadable
    assert failure.reason.message == "<html>hotel login</html>"


@pytest.mark.parametrize("status", [404, 402])
def test_error_35_to_a_reading_means_no_such_payment(status: int) -> None:
    assert type(raised(Vipps(details=error("Merchant", "35", status)), "details")) is NoSuchPayment


def test_a_reference_used_before_leads_to_a_reading() -> None:
    failure = raised(Vipps(initiate=error("Merchant", "34", 409)), "initiate")

    assert type(failure) is InDoubt
    assert failure.reason.meaning is Meaning.REFERENCE_USED


@pytest.mark.parametrize("operation", [*WRITES, "details"])
def test_429_was_not_sent_and_says_how_long_to_wait(operation: str) -> None:
    failure = raised(Vipps(**{operation: answer(429, b"", retry_after="7")}), operation)

    assert type(failure) is NotSent
    assert failure.again_after == 7.0


def test_a_locked_order_may_be_asked_the_same_again() -> None:
    failure = raised(Vipps(capture=error("VippsError", "94")), "capture")

    assert type(failure) is NotSent
    assert failure.same


def test_a_qr_or_picture_that_fails_once_is_asked_for_once_more() -> None:
    async def main(vipps: Vipps) -> None:
        await ask(vipps.gateway(), "qr")

    for failure in (answer(503), httpx.ReadTimeout("x"), httpx.ConnectError("x"), answer(429, b"", retry_after="1")):
        virtual_time.run(main(vipps_with_picture(qr=[failure])))
        virtual_time.run(main(Vipps(image=[failure, answer(200, PICTURE)])))
        assert type(raised(Vipps(image=[failure, failure, answer(200, PICTURE)]), "qr")) is NotSent


@pytest.mark.parametrize(
    ("told", "meaning"),
    [
        (answer(400, sample("error-qr-timeout", "400.json")), Meaning.QR_TOO_LATE),
        (answer(400, sample("error-qr-validation", "400.json")), Meaning.REQUEST_REFUSED),
        (answer(415, b""), Meaning.REQUEST_REFUSED),
        (answer(200, b"<html>"), Meaning.QR_NOT_SHOWABLE),
        (answer(200, {"url": "http://pictures.example/", "expiresIn": 100}), Meaning.QR_NOT_SHOWABLE),
    ],
)
def test_a_qr_that_vipps_will_not_make_is_refused(told: httpx.Response, meaning: Meaning) -> None:
    failure = raised(vipps_with_picture(qr=told), "qr")

    assert type(failure) is Refused
    assert failure.reason.meaning is meaning


@pytest.mark.parametrize(
    "told",
    [
        answer(404),
        answer(200, b""),
        answer(200, b"<html>hotel login</html>"),
        answer(200, PICTURE[:300]),
        answer(200, b"x" * 3_000_000),
        answer(200, draw_picture("http://evil.example/").image),
        answer(200, draw_picture("https://" + "x" * 400).image),
        answer(200, draw_picture(URL).image),
        answer(302, b"", location="http://pictures.example/"),
    ],
    ids=["gone", "empty", "html", "cut", "huge", "not https", "long", "initiate url", "redirect to http"],
)
def test_a_picture_that_may_not_be_shown_is_refused(told: httpx.Response) -> None:
    assert type(raised(Vipps(image=told), "qr")) is Refused


@pytest.mark.parametrize("content", [URL, "http://evil.example/", "javascript:alert(1)"])
def test_an_own_drawing_of_the_wrong_content_is_never_made(content: str) -> None:
    failure = raised(Vipps(qr=answer(200, {"url": content, "expiresIn": 247})), "qr", qr=OWN)

    assert type(failure) is Refused
    assert failure.reason.meaning is Meaning.QR_NOT_SHOWABLE


def test_an_own_drawing_shows_the_target() -> None:
    vipps = Vipps(qr=answer(200, {"url": CONTENT, "expiresIn": 247}))

    qr = virtual_time.run(ask(vipps.gateway(qr=OWN), "qr"))

    assert qr.content == CONTENT  # type: ignore[attr-defined]
    assert vipps.asked("qr")[0].headers["accept"] == "text/targetUrl"


@pytest.mark.parametrize("told", [httpx.ConnectError("x"), answer(401, b""), answer(500, b""), httpx.ReadTimeout("x")])
def test_warming_up_never_fails(told: object) -> None:
    vipps = Vipps(token=lambda _: told, warm_up=lambda _: told)

    virtual_time.run(vipps.gateway().warm_up())


def test_warming_up_opens_connections_only_when_they_have_been_idle() -> None:
    vipps = vipps_with_picture()

    async def main() -> list[list[str]]:
        gateway, asked = vipps.gateway(), []
        for idle in (0, 0, 60):
            vipps.requests.clear()
            await virtual_time.VirtualClock().sleep(idle)
            await gateway.warm_up()
            asked.append(sorted(f"{request.method} {request.url.host}" for request in vipps.requests))
            await ask(gateway, "qr")
        return asked

    assert virtual_time.run(main()) == [
        ["POST api.vipps.example"],
        [],
        ["HEAD api.vipps.example", "HEAD qr-image.vipps.no"],
    ]
    assert all("authorization" not in request.headers for request in vipps.asked("warm_up"))


# -- the log ----------------------------------------------------------------------------------------------------------


def test_no_secret_is_ever_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    leaky = {"title": "Validation error", "detail": f"{URL} is not valid", "instance": "i"}
    secrets = [*SECRETS.values(), "callback-secret", "eyJ", CONTENT, "DI5bjNA0", "landing?", "/v1?token", "token=ey"]

    async def main() -> None:
        troubles: list[dict[str, object]] = [
            {},
            {"initiate": answer(200, {"orderId": REFERENCE, "url": "http://x/?token=eyJleaky.e30.sig"})},
            {"qr": answer(400, leaky)},
            {"qr": answer(200, {"url": "http://x.example/?token=eyJleaky.e30.sig", "expiresIn": 7})},
            {"token": lambda _: answer(401, {"statusCode": 401, "message": "bad token=eyJleaky.a.b"})},
            {"details": answer(200, b'{"token":"eyJleaky.e30.sig"}')},
            {"image": lambda _: httpx.ReadTimeout("x")},
            {"capture": httpx.ConnectError("x")},
        ]
        for trouble in troubles:
            gateway = Vipps(**{"image": lambda _: answer(200, PICTURE), **trouble}).gateway()
            await gateway.warm_up()
            for operation in [*WRITES, "details", "qr"]:
                try:
                    await ask(gateway, operation)
                except GatewayError as failure:
                    logging.getLogger("test").error("%s %r", failure, failure.reason, exc_info=True)

    virtual_time.run(main())

    said = caplog.text + "".join(str(record.__dict__) for record in caplog.records if record.name != "test")
    assert "operation=capture" in said
    for secret in secrets:
        assert secret not in said, secret


def test_the_log_says_what_support_asks_for(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "kiosk.vipps")

    raised(Vipps(capture=error("Payment", "61")), "capture")

    line = caplog.records[-1].getMessage()
    for part in (
        "operation=capture",
        "method=POST",
        f"reference={REFERENCE}",
        "status=400",
        "group=Payment",
        "code=61",
    ):
        assert part in line
    assert "context_id=ctx-1" in line


def test_a_refund_of_nothing_is_not_even_asked_for() -> None:
    vipps = Vipps()

    async def main() -> None:
        with pytest.raises(Refused):
            await vipps.gateway().refund(REFERENCE, Money(0), "x", "refund-1-aaaa")  # type: ignore[arg-type]

    virtual_time.run(main())
    assert not vipps.requests
