"""The gateway in front of every API: keys, tokens, header limits and rates (protocol 1.4, 2.1, 2.11)."""

from __future__ import annotations

import math
import re

from kiosk.emulator.records import SalesUnit
from kiosk.emulator.wire import Request, Response, backend_error, gateway_error, gateway_error_2
from kiosk.emulator.world import World

_MSN = re.compile(r"[0-9]{4,6}")
_SYSTEM_HEADERS = (
    "vipps-system-name",
    "vipps-system-version",
    "vipps-system-plugin-name",
    "vipps-system-plugin-version",
)
TOO_MANY = "Rate limit is exceeded. Try again later."
MISSING_KEY = (
    "Access denied due to missing subscription key. "
    "Make sure to include subscription key when making requests to an API."
)
INVALID_KEY = (
    "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."
)


def check_subscription_key(request: Request, keys: tuple[str, ...]) -> Response | None:
    """The gateway's refusal for a missing or wrong subscription key; None when it is one of `keys`."""
    key = request.header("ocp-apim-subscription-key")
    if not key:
        return gateway_error_2(401, MISSING_KEY)
    if key not in keys:
        return gateway_error_2(401, INVALID_KEY)
    return None


def check_headers(world: World, request: Request) -> Response | None:
    """The refusal for a header that breaks its documented form (protocol 1.4); None when all is well."""
    for name in _SYSTEM_HEADERS:
        if len(request.headers.get(name, "")) > 30:
            message = "must be at most 30 characters"
            return backend_error("InvalidRequest", name, message, 400, world.new_guid())
    msn = request.header("merchant-serial-number")
    if msn and not _MSN.fullmatch(msn):
        message = "must match ^[0-9]{4,6}$"
        return backend_error("InvalidRequest", "Merchant-Serial-Number", message, 400, world.new_guid())
    return None


def authorise(world: World, request: Request) -> SalesUnit | Response:
    """The sales unit a call speaks for, or the gateway's refusal."""
    scheme, _, token = request.header("authorization").partition(" ")
    unit = world.token_owner(token) if scheme == "Bearer" else None
    if unit is None:
        all_keys = tuple(key for one in world.sales_units.values() for key in one.subscription_keys)
        return check_subscription_key(request, all_keys) or gateway_error(401)
    if refusal := check_subscription_key(request, unit.subscription_keys):
        return refusal
    if request.header("merchant-serial-number") not in {"", unit.msn}:
        return gateway_error(401)
    return check_headers(world, request) or unit


def check_rate(world: World, unit: SalesUnit, operation: str, order_id: str, key: str) -> Response | None:
    """Count a call; the gateway's 429 when there were too many in the last minute (protocol 2.1)."""
    wait = world.seconds_until_allowed(operation, order_id, key)
    if wait <= 0:
        return None
    headers = {"retry-after": str(max(1, math.ceil(wait)))} if unit.retry_after_header else {}
    return gateway_error(429, TOO_MANY, headers)
