"""A slip printer without paper: prints into a list, or fails as it was told to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from kiosk.domain.paper import Line
from kiosk.engine.ports import MaybePrinted, PrinterError


class ListPrinter:
    """A SlipPrinter. `printed` is what came out; `fails` is what happens instead, one after the other."""

    def __init__(self) -> None:
        self.printed: list[tuple[Line, ...]] = []
        self.fails: list[PrinterError] = []
        self.asked = 0
        self.seconds = 0.0

    async def print(self, lines: Sequence[Line], begin: Callable[[], Awaitable[None]]) -> None:
        self.asked += 1
        failure = self.fails.pop(0) if self.fails else None
        if failure and not isinstance(failure, MaybePrinted):
            raise failure
        await begin()
        await asyncio.sleep(self.seconds)
        if failure:
            raise failure
        self.printed.append(tuple(lines))
