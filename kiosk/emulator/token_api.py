"""Access tokens: `POST /accesstoken/get` (protocol 1.3)."""

from __future__ import annotations

import hmac

from kiosk.emulator.gateway import check_headers, check_subscription_key
from kiosk.emulator.wire import Request, Response, gateway_error, json_response
from kiosk.emulator.world import World


def get_token(world: World, request: Request) -> Response:
    """Answer with a token for the sales unit whose keys are in the headers; 401 when they do not fit together."""
    unit = next(
        (
            unit
            for unit in world.sales_units.values()
            if hmac.compare_digest(unit.client_id.encode(), request.header("client_id").encode())
            and hmac.compare_digest(unit.client_secret.encode(), request.header("client_secret").encode())
        ),
        None,
    )
    keys = unit.subscription_keys if unit else tuple(k for u in world.sales_units.values() for k in u.subscription_keys)
    if refusal := check_subscription_key(request, keys):
        return refusal
    if unit is None or request.header("merchant-serial-number") not in {"", unit.msn}:
        return gateway_error(401)
    if refusal := check_headers(world, request):
        return refusal
    name, token = world.new_token(unit)
    now = int(world.now())
    times: dict[str, int] = {
        "expires_in": max(0, int(token.expires_at) - now),
        "ext_expires_in": 0,
        "expires_on": int(token.expires_at),
        "not_before": now,
    }
    return json_response(
        {
            "token_type": "Bearer",
            **(times if unit.token_times_as_numbers else {key: str(value) for key, value in times.items()}),
            "resource": "00000002-0000-0000-c000-000000000000",
            "access_token": name,
        }
    )
