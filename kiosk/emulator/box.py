"""One door to all the imitated APIs: a request goes in, a reply comes out, faults included. No I/O.

`server.py` puts this behind a socket; a simulator calls it directly and interprets `Reply.delay_seconds` and
`Reply.transport` itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.emulator import ecom_api, phone_page, qr_api, token_api
from kiosk.emulator.errors import group_of, message_of, status_of
from kiosk.emulator.faults import Fault, Faults, Kind, Operation
from kiosk.emulator.gateway import TOO_MANY, authorise
from kiosk.emulator.wire import (
    Reply,
    Request,
    Response,
    Transport,
    backend_error,
    gateway_error,
    gateway_error_2,
    read_json_object,
)
from kiosk.emulator.world import World

_HTML = b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"

_ACTIONS = {
    ("GET", "details"): Operation.DETAILS,
    ("GET", "status"): Operation.STATUS,
    ("PUT", "cancel"): Operation.CANCEL,
    ("POST", "capture"): Operation.CAPTURE,
    ("POST", "refund"): Operation.REFUND,
}


@dataclass(frozen=True, slots=True)
class _Route:
    operation: Operation
    order_id: str = ""


class Box:
    """The payment APIs over one World, with its Faults."""

    def __init__(self, world: World, faults: Faults | None = None) -> None:
        self.world = world
        self.faults = faults if faults is not None else Faults()

    def handle(self, request: Request) -> Reply:
        """Answer one request as Vipps would, or as the fault that hits it wants."""
        self.world.settle()
        route = _find_route(request.method, request.path)
        if route is None:
            page = phone_page.handle(self.world, request)
            return _reply(page if page is not None else gateway_error_2(404, "Resource not found"))
        fault = self.faults.take(route.operation, self._order_id(route, request)) if self.faults else None
        if fault is None:
            return _reply(self._answer(route, request))
        answer = self._answer(route, request) if fault.executes else None
        return self._spoil(fault, answer)

    def _answer(self, route: _Route, request: Request) -> Response:
        world = self.world
        if route.operation is Operation.TOKEN:
            return token_api.get_token(world, request)
        if route.operation is Operation.QR_IMAGE:
            return qr_api.image(world, request)
        unit = authorise(world, request)
        if isinstance(unit, Response):
            return unit
        if route.operation is Operation.QR:
            return qr_api.create(world, request, unit)
        media_type = request.header("content-type").split(";")[0].strip().lower()
        if request.method != "GET" and media_type != "application/json":
            return gateway_error(415, "The content type must be application/json")
        return ecom_api.handle(world, request, unit, route.operation, route.order_id)

    def _order_id(self, route: _Route, request: Request) -> str | None:
        """The order a call is about, also where it is hidden in the body or in a link."""
        if route.operation is Operation.INITIATE:
            transaction = (read_json_object(request.body) or {}).get("transaction")
            order_id = transaction.get("orderId") if isinstance(transaction, dict) else None
            return order_id if isinstance(order_id, str) else None
        if route.operation is Operation.QR:
            url = (read_json_object(request.body) or {}).get("url")
            payment = qr_api.payment_of_url(self.world, url) if isinstance(url, str) else None
            return payment.order_id if payment is not None else None
        if route.operation is Operation.QR_IMAGE:
            code = self.world.qr_code(request.argument("token"))
            return code.payment.order_id if code is not None else None
        return route.order_id or None

    def _spoil(self, fault: Fault, answer: Response | None) -> Reply:
        answer, transport = _SPOILERS[fault.kind](self.world, fault, answer or gateway_error(500))
        return Reply(answer.status, answer.headers, answer.body, fault.seconds, transport)


def _reply(response: Response) -> Reply:
    return Reply(response.status, response.headers, response.body)


def _find_route(method: str, path: str) -> _Route | None:
    """Which operation a path means. Its case does not matter to the gateway; an order id's does to the backend."""
    parts = path.strip("/").split("/")
    match [part.lower() for part in parts]:
        case ["accesstoken", "get"] if method == "POST":
            return _Route(Operation.TOKEN)
        case ["ecomm", "v2", "payments"] if method == "POST":
            return _Route(Operation.INITIATE)
        case ["ecomm", "v2", "payments", _, action] if (method, action) in _ACTIONS:
            return _Route(_ACTIONS[method, action], parts[3])
        case ["ecomm", "v2", "integration-test", "payments", _, "approve"] if method == "POST":
            return _Route(Operation.FORCE_APPROVE, parts[4])
        case ["qr", "v1"] if method == "POST":
            return _Route(Operation.QR)
        case ["qr-generator", "v1"] if method == "GET":
            return _Route(Operation.QR_IMAGE)
    return None


# -- how each kind of fault looks -------------------------------------------------------------------------------------


def _retry_after(fault: Fault) -> dict[str, str]:
    return {} if fault.retry_after is None else {"retry-after": f"{fault.retry_after:g}"}


def _carried(transport: Transport) -> _Spoiler:
    return lambda world, fault, answer: (answer, transport)


def _rate_limited(world: World, fault: Fault, answer: Response) -> tuple[Response, Transport]:
    return gateway_error(429, TOO_MANY, _retry_after(fault)), Transport.ANSWERED


def _internal_error(world: World, fault: Fault, answer: Response) -> tuple[Response, Transport]:
    return gateway_error(500), Transport.ANSWERED


def _unavailable(world: World, fault: Fault, answer: Response) -> tuple[Response, Transport]:
    return Response(503, _retry_after(fault)), Transport.ANSWERED


def _unauthorised(world: World, fault: Fault, answer: Response) -> tuple[Response, Transport]:
    return gateway_error(401), Transport.ANSWERED


def _html(world: World, fault: Fault, answer: Response) -> tuple[Response, Transport]:
    return Response(fault.status or 502, {"content-type": "text/html"}, _HTML), Transport.ANSWERED


def _empty(world: World, fault: Fault, answer: Response) -> tuple[Response, Transport]:
    return Response(fault.status or 200, {"content-type": "application/json"}), Transport.ANSWERED


def _refused(default_code: str, default_status: int | None) -> _Spoiler:
    def spoil(world: World, fault: Fault, answer: Response) -> tuple[Response, Transport]:
        code = fault.code or default_code
        group = fault.group or group_of(code)
        status = fault.status or default_status or status_of(group, code)
        return backend_error(group, code, message_of(group, code), status, world.new_guid()), Transport.ANSWERED

    return spoil


def _rewritten(change: Callable[[dict[str, Any]], None]) -> _Spoiler:
    def spoil(world: World, fault: Fault, answer: Response) -> tuple[Response, Transport]:
        content = read_json_object(answer.body)
        if content is None or answer.status != 200:
            return answer, Transport.ANSWERED
        change(content)
        return Response(answer.status, answer.headers, json.dumps(content).encode()), Transport.ANSWERED

    return spoil


def _add_fields(content: dict[str, Any]) -> None:
    content["addedLater"] = {"by": "a minor update", "list": [1, 2.5, None]}
    for value in list(content.values()):
        for entry in value if isinstance(value, list) else [value]:
            if isinstance(entry, dict):
                entry["addedLaterToo"] = True


def _add_operation(content: dict[str, Any]) -> None:
    log = content.get("transactionLogHistory")
    if isinstance(log, list) and log:
        log.insert(0, {**log[0], "operation": "REVIEW", "operationSuccess": True, "requestId": ""})


def _strip_zone(content: dict[str, Any]) -> None:
    for value in content.values():
        for entry in value if isinstance(value, list) else [value]:
            if isinstance(entry, dict) and isinstance(entry.get("timeStamp"), str):
                entry["timeStamp"] = entry["timeStamp"].removesuffix("Z")


_Spoiler = Callable[[World, Fault, Response], tuple[Response, Transport]]
_SPOILERS: Mapping[Kind, _Spoiler] = {
    Kind.ANSWER_LOST: _carried(Transport.LOST),
    Kind.REQUEST_LOST: _carried(Transport.LOST),
    Kind.SLOW: _carried(Transport.ANSWERED),
    Kind.CONNECTION_RESET: _carried(Transport.RESET),
    Kind.CUT_BODY: _carried(Transport.CUT),
    Kind.RATE_LIMITED: _rate_limited,
    Kind.INTERNAL_ERROR: _internal_error,
    Kind.UNAVAILABLE: _unavailable,
    Kind.UNAUTHORISED: _unauthorised,
    Kind.PSP_FAILURE: _refused("99", 402),
    Kind.CONFLICT: _refused("98", 409),
    Kind.HTML_BODY: _html,
    Kind.EMPTY_BODY: _empty,
    Kind.REFUSED: _refused("99", None),
    Kind.EXTRA_FIELDS: _rewritten(_add_fields),
    Kind.UNKNOWN_OPERATION: _rewritten(_add_operation),
    Kind.TIMES_WITHOUT_ZONE: _rewritten(_strip_zone),
}
