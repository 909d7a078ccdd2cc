"""The ways to a printer: network, USB, serial, or a file. Each sends bytes, and says whether any left.

A line is opened for one slip and closed after it, so that a printer that was switched off and on is found again, and
so that nobody else is kept from it. Everything ends in some seconds, whatever the printer does.
"""

from __future__ import annotations

import asyncio
import errno
import os
import select
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

from kiosk.domain.phrase import phrase
from kiosk.engine.ports import MaybePrinted, NotPrinted
from kiosk.printing.escpos import ASK_OFFLINE, ASK_PAPER, ASK_WHEN_DONE, Status

CONNECT_WITHIN = 3.0
ANSWER_WITHIN = 0.5
"""Seconds for a question that is answered at once, or not at all: many printers don't."""
PRINT_WITHIN = 8.0
"""Seconds for a whole slip, and for the printer to say that it is done."""
STALL_WITHIN = 4.0
"""Seconds without a byte taken after which a printer hangs."""

Begin = Callable[[], Awaitable[None]]

NO_ANSWER = phrase("Printer does not answer")
OUT_OF_PAPER = phrase("Printer is out of paper")
COVER_OPEN = phrase("Printer's cover is open")
IN_TROUBLE = phrase("Printer reports an error")
NOT_THERE = phrase("Printer is not connected")
UNSURE = phrase("Printer stopped answering")


class PrinterLine(Protocol):
    """One way to one printer."""

    async def look(self) -> None:
        """See whether a slip could be sent now, and send none. NotPrinted says why not."""

    async def send(self, slip: bytes, begin: Begin) -> None:
        """Send a slip; `begin` is awaited before its first byte leaves. NotPrinted or MaybePrinted if it failed."""


def open_line(connection: str) -> PrinterLine:
    """The line that `connection` names; ValueError says what is expected.

    `tcp://host:9100`, `file:///dev/usb/lp0`, `serial:///dev/ttyUSB0?baud=19200`, `usb://04b8:0e15`.
    """
    expected = (
        "tcp://host:9100, file:///path (a file, or a device such as /dev/usb/lp0), serial:///dev/ttyUSB0?baud=19200, "
        "usb://vvvv:pppp, or nothing"
    )
    try:
        parts = urlsplit(connection)
        match parts.scheme:
            case "tcp" if parts.hostname and parts.path in {"", "/"}:
                return NetworkLine(parts.hostname, parts.port or 9100)
            case "file" if parts.path and not parts.netloc:
                return FileLine(Path(parts.path))
            case "serial" if parts.path and not parts.netloc:
                options = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
                baud = int(options.pop("baud", "9600"))
                if not options and baud > 0:
                    return SerialLine(parts.path, baud)
            case "usb":
                vendor, _, product = parts.netloc.partition(":")
                if len(vendor) == len(product) == 4:
                    return UsbLine(int(vendor, 16), int(product, 16))
    except ValueError:
        pass
    raise ValueError(expected)


@dataclass(slots=True)
class NetworkLine:
    """Raw bytes over TCP, port 9100 by custom. Whether this printer answers questions is learnt as we go."""

    host: str
    port: int
    answers: bool = False

    async def look(self) -> None:
        """See PrinterLine."""
        async with self._connected():
            pass

    async def send(self, slip: bytes, begin: Begin) -> None:
        """See PrinterLine."""
        async with self._connected() as (reader, writer):
            await begin()
            await self._print(slip, reader, writer)

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
        """A connection to a printer that has nothing against printing."""
        try:
            async with asyncio.timeout(CONNECT_WITHIN):
                reader, writer = await asyncio.open_connection(self.host, self.port)
        except (OSError, TimeoutError) as error:
            raise NotPrinted(NO_ANSWER, f"{self.host}:{self.port}: {str(error) or 'no connection in time'}") from error
        try:
            await self._ask(reader, writer)
            yield reader, writer
        finally:
            writer.close()
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(ANSWER_WITHIN):
                    await writer.wait_closed()

    async def _ask(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Ask whether it can print. Silence is no trouble, unless this printer has spoken before."""
        try:
            writer.write(ASK_OFFLINE + ASK_PAPER)
            async with asyncio.timeout(ANSWER_WITHIN):
                offline, paper = await reader.readexactly(2)
        except (OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            if self.answers or not isinstance(error, TimeoutError):
                raise NotPrinted(
                    NO_ANSWER, f"{self.host}:{self.port}: it was asked how it is and said nothing"
                ) from error
            return
        self.answers = True
        status = Status.read(offline, paper)
        if not status.well:
            raise NotPrinted(_words(status), f"{self.host}:{self.port}: {status}")

    async def _print(self, slip: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(PRINT_WITHIN):
                writer.write(slip + (ASK_WHEN_DONE if self.answers else b""))
                await writer.drain()
                if self.answers:
                    await reader.readexactly(1)
                    return
                # It never answers; that it closes its side, or at least doesn't break off, must do.
                writer.write_eof()
            with suppress(TimeoutError):
                async with asyncio.timeout(2 * ANSWER_WITHIN):
                    await reader.read(1)
        except (OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            raise MaybePrinted(
                UNSURE, f"{self.host}:{self.port}: it stopped in the middle of a slip: {error!r}"
            ) from error


def _words(status: Status) -> str:
    if status.paper_out:
        return OUT_OF_PAPER
    return COVER_OPEN if status.cover_open else IN_TROUBLE


class _Blocking:
    """A line whose calls wait: they do so in a thread, and end by themselves in some seconds."""

    async def look(self) -> None:
        """See PrinterLine."""
        await asyncio.to_thread(self.shut, await asyncio.to_thread(self.open))

    async def send(self, slip: bytes, begin: Begin) -> None:
        """See PrinterLine."""
        opened = await asyncio.to_thread(self.open)
        try:
            await begin()
            await asyncio.to_thread(self.write, opened, slip)
        finally:
            await asyncio.to_thread(self.shut, opened)

    def open(self) -> Any:
        """Open it; NotPrinted if that fails."""
        raise NotImplementedError

    def write(self, opened: Any, slip: bytes) -> None:
        """Write all of `slip`; NotPrinted if surely nothing left, else MaybePrinted."""
        raise NotImplementedError

    def shut(self, opened: Any) -> None:
        """Close it."""
        raise NotImplementedError


@dataclass(slots=True)
class FileLine(_Blocking):
    """A device file such as /dev/usb/lp0, or a plain file to which each slip is added: for tests and demonstrations."""

    path: Path

    async def look(self) -> None:
        """See PrinterLine. A plain file is not made before there is a slip for it."""
        if self.path.exists() or not self._may_be_made():
            await super(FileLine, self).look()

    def _may_be_made(self) -> bool:
        return self.path.parent.is_dir() and not self.path.is_relative_to("/dev")

    def open(self) -> int:
        """See _Blocking."""
        try:
            flags = os.O_WRONLY | getattr(os, "O_NONBLOCK", 0)
            if not self.path.exists() and self._may_be_made():
                flags |= os.O_CREAT
            return os.open(self.path, flags | os.O_APPEND, 0o600)
        except OSError as error:
            raise NotPrinted(NOT_THERE, f"{self.path}: {error.strerror}") from error

    def write(self, opened: int, slip: bytes) -> None:
        """See _Blocking."""
        left, stalled_at = memoryview(slip), time.monotonic() + STALL_WITHIN
        while left:
            try:
                taken = os.write(opened, left)
            except BlockingIOError:
                taken = 0
            except OSError as error:
                raise self._failed(len(left) < len(slip), os.strerror(error.errno or errno.EIO)) from error
            left = left[taken:]
            if taken:
                stalled_at = time.monotonic() + STALL_WITHIN
            elif time.monotonic() > stalled_at:
                raise self._failed(len(left) < len(slip), "it takes no more bytes")
            else:
                select.select([], [opened], [], ANSWER_WITHIN)
        with suppress(OSError):  # a device has nothing to flush
            os.fsync(opened)

    def _failed(self, begun: bool, why: str) -> NotPrinted | MaybePrinted:
        detail = f"{self.path}: {why}"
        return MaybePrinted(UNSURE, detail) if begun else NotPrinted(NO_ANSWER, detail)

    def shut(self, opened: int) -> None:
        """See _Blocking."""
        os.close(opened)


@dataclass(slots=True)
class SerialLine(_Blocking):
    """A serial line, through python-escpos (and pyserial)."""

    device: str
    baud: int

    def open(self) -> Any:
        """See _Blocking."""
        printer = _escpos().Serial(self.device, self.baud, timeout=ANSWER_WITHIN, dsrdtr=False)
        try:
            printer.open()
            printer.device.write_timeout = STALL_WITHIN
        except Exception as error:
            raise NotPrinted(NOT_THERE, f"{self.device}: {_said(error)}") from error
        return printer

    def write(self, opened: Any, slip: bytes) -> None:
        """See _Blocking."""
        try:
            opened._raw(slip)
            opened.device.flush()
        except Exception as error:
            raise MaybePrinted(UNSURE, f"{self.device}: {_said(error)}") from error

    def shut(self, opened: Any) -> None:
        """See _Blocking."""
        opened.close()


@dataclass(slots=True)
class UsbLine(_Blocking):
    """A USB printer by its numbers, through python-escpos (and libusb)."""

    vendor: int
    product: int

    def open(self) -> Any:
        """See _Blocking."""
        printer = _escpos().Usb(self.vendor, self.product, timeout=int(STALL_WITHIN * 1000))
        try:
            printer.open()
        except Exception as error:
            raise NotPrinted(NOT_THERE, f"usb {self.vendor:04x}:{self.product:04x}: {_said(error)}") from error
        return printer

    def write(self, opened: Any, slip: bytes) -> None:
        """See _Blocking."""
        try:
            opened._raw(slip)
        except Exception as error:
            raise MaybePrinted(UNSURE, f"usb {self.vendor:04x}:{self.product:04x}: {_said(error)}") from error

    def shut(self, opened: Any) -> None:
        """See _Blocking."""
        with suppress(Exception):
            opened.close()


def _escpos() -> Any:
    """The library's printers: 0.3 s to load, so only when one is used."""
    try:
        from escpos import printer
    except ImportError as error:
        cure = "USB and serial printers need more packages: pip install 'qr-kiosk[print]'"
        raise NotPrinted(NOT_THERE, cure) from error
    return printer


def _said(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
