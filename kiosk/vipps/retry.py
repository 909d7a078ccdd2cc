"""Again or give up?

Only for what prepares a payment: the token, the QR, its picture. Asking for those twice does no harm, and the customer
is waiting. Whatever moves money, and every reading, is asked again by the engine alone, which writes first.
"""

from __future__ import annotations

from kiosk.domain.reasons import Meaning
from kiosk.engine.ports import GatewayError, NotSent
from kiosk.vipps.wire import Operation

TRIES = 2
"""How often a preparation is tried in all."""

PATIENCE = 2.0
"""Seconds of a Retry-After that are worth waiting while the customer stands there."""

_SLOWER = {Meaning.TOO_MANY_REQUESTS, Meaning.BEING_PROCESSED}
_PREPARATIONS = {Operation.TOKEN, Operation.QR, Operation.IMAGE}


def pause_before_again(operation: Operation, error: GatewayError, tries: int) -> float | None:
    """Return the seconds to wait before asking again after `tries` tries, 0 for at once, None to give up."""
    if operation not in _PREPARATIONS or not isinstance(error, NotSent) or tries >= TRIES:
        return None
    pause = error.again_after
    if pause is None:
        pause = 1.0 if error.reason.meaning in _SLOWER else 0.0
    return pause if pause <= PATIENCE else None
