"""The QR API over a World: ask for a one-time payment QR, fetch its image (protocol 3.1)."""

from __future__ import annotations

from kiosk.emulator.records import Payment, SalesUnit
from kiosk.emulator.wire import Request, Response, gateway_error_2, json_response, read_json_object
from kiosk.emulator.world import World

_MEDIA_TYPES = {"image/png": "image/png", "image/svg+xml": "image/svg+xml", "image/*": "image/svg+xml"}
_TARGET_URL = "text/targeturl"
_DEFAULT_SIZE = 1024
_DEFAULT_WHITE_BORDER = 8


def create(world: World, request: Request, unit: SalesUnit) -> Response:
    """`POST /qr/v1`: turn an initiate URL into a QR; 400 for a foreign or expired one, 415 for an odd Accept."""
    accept = request.header("accept").lower()
    if accept != _TARGET_URL and accept not in _MEDIA_TYPES:
        return _problem(
            world, 415, "Unsupported media type", "Supported values: image/*, image/png, image/svg+xml, text/targetUrl"
        )
    if request.header("content-type").split(";")[0].strip().lower() != "application/json":
        return _problem(world, 415, "Unsupported media type", "The content type must be application/json")
    body = read_json_object(request.body)
    if body is None:
        return _invalid(world, "$", "The body is not a JSON object.")
    url = body.get("url")
    if not isinstance(url, str) or not url:
        return _invalid(world, "Url", "The Url field is required.")
    header_size = request.header("size")
    if header_size and not (header_size.isascii() and header_size.isdecimal() and len(header_size) < 6):
        return _invalid(world, "Size", "The value is not a number.")
    size = body.get("size", int(header_size) if header_size else _DEFAULT_SIZE)
    if isinstance(size, bool) or not isinstance(size, int) or not 100 <= size <= 2000:
        return _invalid(world, "Size", "The field Size must be between 100 and 2000.")
    border = body.get("whiteBorder", _DEFAULT_WHITE_BORDER)
    if isinstance(border, bool) or not isinstance(border, int) or not 0 <= border <= 100:
        return _invalid(world, "WhiteBorder", "The field WhiteBorder must be between 0 and 100.")
    payment = payment_of_url(world, url)
    if payment is None or payment.unit is not unit:
        return _problem(world, 400, "Validation error", "Supplied landing page token is not valid")
    seconds_left = int(payment.created_at + world.limits.qr_seconds - world.now())
    if seconds_left <= 0 or not payment.alive:
        return _problem(world, 400, "Order timeout", "Payment has already timed out")
    if accept == _TARGET_URL:
        return json_response({"url": world.short_url(payment), "expiresIn": seconds_left})
    code = world.new_qr(payment, _MEDIA_TYPES[accept], size, border)
    return json_response({"url": f"{world.base_url}/qr-generator/v1?token={code.token}", "expiresIn": seconds_left})


def image(world: World, request: Request) -> Response:
    """The image behind a QR link: no authentication, 404 once it has expired."""
    code = world.qr_code(request.argument("token"))
    if code is None:
        return gateway_error_2(404, "Resource not found")
    return Response(200, {"content-type": code.media_type, "cache-control": "no-store"}, world.draw(code))


def payment_of_url(world: World, url: str) -> Payment | None:
    """The payment an initiate URL belongs to; None unless it is exactly the one that was given out."""
    payment = world.payment_of_link(url.strip().rpartition("token=")[2])
    return payment if payment is not None and payment.url == url.strip() else None


def _problem(world: World, status: int, title: str, detail: str) -> Response:
    return json_response({"title": title, "detail": detail, "instance": world.new_guid()}, status)


def _invalid(world: World, name: str, reason: str) -> Response:
    return json_response(
        {
            "type": "https://datatracker.ietf.org/doc/html/rfc7231#section-6.5.1",
            "title": "One or more validation errors occurred.",
            "detail": "BadRequest",
            "instance": world.new_guid(),
            "invalidParams": [{"name": name, "reason": reason}],
        },
        400,
    )
