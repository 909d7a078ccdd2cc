"""The control plane: play the customer, push the clock, break things. A port of its own, loopback only, JSON.

| call | does |
|---|---|
| `GET /payments`, `GET /payments/{order_id}` | what there is; `order_id` may be `latest` everywhere |
| `POST /payments/{order_id}/{verb}` | scan, begin_approval, approve, decline `{"code"}`, cancel, race `{"winner"}` |
| the same | lapse: nobody comes, and the time of this payment alone is up |
| the same | portal_capture, portal_refund `{"amount"}`: the shop does it in the portal, behind its till's back |
| `GET /clock`, `POST /clock` | `{"advance_seconds": 301}` |
| `GET /limits`, `PATCH /limits` | time limits in seconds |
| `GET /faults`, `POST /faults`, `DELETE /faults`, `DELETE /faults/{id}` | see `faults.py` |
| `GET /ledger` | the truth about the money |
| `GET /callbacks` | what was sent and what came back |
| `GET /sales-units`, `GET /sales-units/{msn}`, `PATCH /sales-units/{msn}` | keys and switches |

No token: whoever can open a loopback socket here may play. A web page may not (Host and Origin are checked).
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Sequence
from dataclasses import asdict, fields, replace
from typing import Any
from urllib.parse import urlsplit

from kiosk.emulator.callbacks import Delivery
from kiosk.emulator.faults import Faults, fault_from_json
from kiosk.emulator.phone_page import money
from kiosk.emulator.records import UNIT_SWITCHES, Payment, RaceWinner, SalesUnit, TimeLimits
from kiosk.emulator.wire import Request, Response, json_response, read_json_object, timestamp
from kiosk.emulator.world import NotPossible, Refusal, World

_DECLINE_CODES = ("41", "42", "43", "44", "45")


def _in_the_portal(world: World, order_id: str, body: dict[str, Any], what: str) -> Payment:
    """Take or give back money of a payment without the till: `amount` in minor units, all of it without one."""
    amount = body.get("amount")
    if amount is not None and type(amount) is not int:
        raise _Problem(400, "amount must be a whole number of minor units")
    payment = world.payment(order_id)
    change = world.capture if what == "capture" else world.refund
    try:
        change(payment, amount, "portal", world.new_guid())
    except Refusal as refusal:
        raise _Problem(409, f"refused with {refusal.group} {refusal.code}") from None
    return payment


_VERBS: dict[str, Callable[[World, str, dict[str, Any]], Payment]] = {
    "scan": lambda world, order_id, body: world.scan(order_id),
    "begin_approval": lambda world, order_id, body: world.begin_approval(order_id),
    "approve": lambda world, order_id, body: world.approve(order_id),
    "decline": lambda world, order_id, body: world.decline(order_id, _choice(body, "code", "42", _DECLINE_CODES)),
    "cancel": lambda world, order_id, body: world.customer_cancel(order_id),
    "race": lambda world, order_id, body: world.arm_race(
        order_id, _choice(body, "winner", RaceWinner.CUSTOMER, tuple(RaceWinner))
    ),
    "lapse": lambda world, order_id, body: world.lapse(order_id),
    "portal_capture": lambda world, order_id, body: _in_the_portal(world, order_id, body, "capture"),
    "portal_refund": lambda world, order_id, body: _in_the_portal(world, order_id, body, "refund"),
}


class _Problem(Exception):
    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status
        self.words = words


class Control:
    """The control plane over one World and its Faults; `deliveries` are the callbacks that were sent."""

    def __init__(self, world: World, faults: Faults, deliveries: Sequence[Delivery] = ()) -> None:
        self.world = world
        self.faults = faults
        self.deliveries = deliveries

    def handle(self, request: Request) -> Response:
        """Answer one request; a problem is `{"error": words}` with 400, 403, 404, 405 or 409."""
        try:
            _check_origin(request)
            body: dict[str, Any] = {}
            if request.body.strip():
                if request.header("content-type").split(";")[0].strip().lower() != "application/json":
                    raise _Problem(415, "the body must be application/json")
                found = read_json_object(request.body)
                if found is None:
                    raise _Problem(400, "the body must be a JSON object")
                body = found
            return json_response(self._answer(request.method, request.path.strip("/").split("/"), body))
        except _Problem as problem:
            return json_response({"error": problem.words}, problem.status)
        except NotPossible as problem:
            status = 404 if str(problem).startswith("there is no") else 409
            return json_response({"error": str(problem)}, status)

    def _answer(self, method: str, path: list[str], body: dict[str, Any]) -> object:
        world = self.world
        match method, path:
            case "GET", [""]:
                return {"emulator": "control", "now": timestamp(world.now()), "api": world.base_url}
            case "GET", ["payments"]:
                return {"payments": [self._payment(payment) for payment in world.payments()]}
            case "GET", ["payments", order_id]:
                return self._payment(world.payment(order_id))
            case "POST", ["payments", order_id, verb] if verb in _VERBS:
                return self._payment(_VERBS[verb](world, order_id, body))
            case (("GET" | "POST"), ["clock"]):
                if method == "POST":
                    world.advance(_seconds(body, "advance_seconds"))
                return {"now": timestamp(world.now()), "epoch_seconds": world.now()}
            case (("GET" | "PATCH"), ["limits"]):
                if method == "PATCH":
                    known = {field.name for field in fields(TimeLimits)}
                    _only(body, known)
                    world.limits = replace(world.limits, **{name: _seconds(body, name) for name in body})
                return asdict(world.limits)
            case "GET", ["faults"]:
                return {"faults": self._faults()}
            case "POST", ["faults"]:
                try:
                    rule_id = self.faults.add(fault_from_json(body))
                except ValueError as problem:
                    raise _Problem(400, str(problem)) from None
                return {"id": rule_id, "faults": self._faults()}
            case "DELETE", ["faults"]:
                self.faults.clear()
                return {"faults": []}
            case "DELETE", ["faults", rule_id]:
                if not rule_id.isdecimal() or int(rule_id) not in self.faults.rules():
                    raise _Problem(404, f"there is no fault {rule_id}")
                self.faults.remove(int(rule_id))
                return {"faults": self._faults()}
            case "GET", ["ledger"]:
                return {"ledger": [asdict(line) for line in world.ledger()]}
            case "GET", ["callbacks"]:
                return {"callbacks": [_delivery(delivery) for delivery in self.deliveries]}
            case "GET", ["sales-units"]:
                return {"sales_units": [asdict(unit) for unit in world.sales_units.values()]}
            case (("GET" | "PATCH"), ["sales-units", msn]):
                unit = world.sales_units.get(msn)
                if unit is None:
                    raise _Problem(404, f"there is no sales unit {msn}")
                if method == "PATCH":
                    set_switches(unit, body)
                return asdict(unit)
        raise _Problem(404, f"there is no {method} /{'/'.join(path)}")

    def _faults(self) -> list[dict[str, Any]]:
        return [{"id": rule_id, **fault.as_json()} for rule_id, fault in self.faults.rules().items()]

    def _payment(self, payment: Payment) -> dict[str, object]:
        world = self.world
        return {
            **asdict(payment.ledger_line()),
            "text": payment.text,
            "amount_text": money(payment.amount),
            "declines": payment.declines,
            "cancelled_by": payment.cancelled_by,
            "created_at": timestamp(payment.created_at),
            "seconds_left": max(0.0, payment.deadline(world.limits) - world.now()) if payment.alive else 0.0,
            "initiate_url": payment.url,
            "qr_content": world.short_url(payment),
            "log": [{**asdict(entry), "at": timestamp(entry.at)} for entry in payment.log],
        }


def set_switches(unit: SalesUnit, switches: dict[str, Any]) -> None:
    """Change a sales unit's switches; nothing is changed when one of them is wrong."""
    _only(switches, set(UNIT_SWITCHES))
    for name, value in switches.items():
        kind, allowed = UNIT_SWITCHES[name]
        fits = isinstance(value, (int, float)) if kind is float else isinstance(value, kind)
        if not fits or (isinstance(value, bool) and kind is not bool) or (allowed and value not in allowed):
            wanted = f"one of {', '.join(repr(one) for one in allowed)}" if allowed else f"a {kind.__name__}"
            raise _Problem(400, f"{name} must be {wanted}")
    for name, value in switches.items():
        setattr(unit, name, value)


def _check_origin(request: Request) -> None:
    """Refuse what a web page could send: a foreign Host (DNS rebinding) or a foreign Origin."""
    if not _is_loopback(request.header("host")):
        raise _Problem(403, "the control plane answers to a loopback host name only")
    origin = request.header("origin")
    if (origin and not _is_loopback(urlsplit(origin).netloc)) or request.header("sec-fetch-site") == "cross-site":
        raise _Problem(403, "the control plane does not answer to web pages")


def _is_loopback(netloc: str) -> bool:
    try:
        host = urlsplit(f"//{netloc}").hostname or ""
    except ValueError:
        return False
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _only(body: dict[str, Any], known: set[str]) -> None:
    if unknown := sorted(set(body) - known):
        raise _Problem(400, f"unknown {', '.join(unknown)}; known are {', '.join(sorted(known))}")


def _seconds(body: dict[str, Any], name: str) -> float:
    value = body.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 10**10:
        raise _Problem(400, f"{name} must be a number of seconds, not negative")
    return float(value)


def _choice(body: dict[str, Any], name: str, default: str, allowed: Sequence[str]) -> str:
    value = body.get(name, default)
    if value not in allowed:
        raise _Problem(400, f"{name} must be one of {', '.join(allowed)}")
    return str(value)


def _delivery(delivery: Delivery) -> dict[str, object]:
    callback = delivery.callback
    return {
        "url": callback.url,
        "order_id": callback.order_id,
        "status": callback.status,
        "at": timestamp(callback.at),
        "answer": delivery.status,
        "problem": delivery.problem,
    }
