"""A slip printer: lines in, paper out. Puts layout, code page or picture, and the way to the printer together."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from kiosk.domain.paper import Line
from kiosk.engine.ports import PrinterError
from kiosk.printing.escpos import CodePage, picture_bytes, printable, slip_bytes
from kiosk.printing.layout import rows
from kiosk.printing.lines import PrinterLine

_log = logging.getLogger(__name__)


class Render(StrEnum):
    """Letters of the printer, or a picture with letters of ours."""

    TEXT = "text"
    RASTER = "raster"


@dataclass(frozen=True, slots=True)
class Printer:
    """A SlipPrinter. `columns` is one of `layout.WIDTHS`; `fonts` is the folder that pictures are drawn with."""

    line: PrinterLine
    columns: int
    page: CodePage
    render: Render
    fonts: Path

    async def print(self, lines: Sequence[Line], begin: Callable[[], Awaitable[None]]) -> None:
        """See SlipPrinter."""
        slip = await asyncio.to_thread(self.bytes_of, lines)
        try:
            await self.line.send(slip, begin)
        except PrinterError as error:
            _log.warning("a slip was not printed as it should be: %s", error)
            raise

    async def look(self) -> None:
        """See whether it could print now, and print nothing; NotPrinted says why not."""
        await self.line.look()

    def bytes_of(self, lines: Sequence[Line]) -> bytes:
        """All bytes of one slip."""
        if self.render is Render.RASTER:
            from kiosk.printing.picture import bits_of, draw_lines

            picture = draw_lines(lines, self.columns, self.fonts)
            return picture_bytes(picture.width, bits_of(picture))
        plain = [replace(line, text=printable(line.text), right=printable(line.right)) for line in lines]
        return slip_bytes(rows(plain, self.columns), self.page)
