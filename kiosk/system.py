"""The real clock and the real dice: the only place that asks the machine for either."""

from __future__ import annotations

import asyncio
import random
import secrets
import time
from datetime import UTC, datetime

from kiosk.domain.identifiers import SaleId

SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Letters and digits that nobody takes for another (no i, l, o, 0, 1): the name is read aloud and typed."""


class SystemClock:
    """A Clock that shows the machine's time."""

    def now(self) -> datetime:
        """See Clock."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """See Clock."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """See Clock."""
        await asyncio.sleep(seconds)


class SystemNames:
    """Names for a till's sales, unique without a counter: `till-1-20261123-142305-x7kq`, in the till's local time.

    Two sales share a name only if a till of one name begins both in one second, or an hour apart when summer time ends,
    and four random signs agree (one in 920 000). Within one run that is excluded; beyond it, the journal and Vipps
    both refuse a reference that was used.
    """

    def __init__(self, till: str) -> None:
        self._till = till
        self._moment = ""
        self._used: set[str] = set()

    def new_sale(self) -> str:
        """See Names."""
        moment = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
        if moment != self._moment:
            self._moment, self._used = moment, set()
        while (name := f"{self._till}-{moment}-{_random_signs(4)}") in self._used:
            pass
        self._used.add(name)
        return SaleId(name)

    def jitter(self) -> float:
        """See Names."""
        return random.random()  # noqa: S311  nothing secret hangs on it


def _random_signs(count: int) -> str:
    return "".join(secrets.choice(SIGNS) for _ in range(count))
