"""A network printer for tests: a real TCP server that can be well, silent, slow, hang, break off, or go."""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import suppress

from kiosk.printing.escpos import ASK_OFFLINE, ASK_PAPER, ASK_WHEN_DONE

CUT = b"\x1dV\x01"


class FakePrinter:
    """Serves one port of this machine from `start` to `stop`. `paper` is all that it printed.

    `mood`: well; silent (prints, answers nothing); out-of-paper; cover-open; slow (answers late, but in time); deaf
    (takes the connection and reads nothing); breaks (resets the connection in the middle of a slip); hangs (reads a
    slip and never says that it is done); leaves (closes in the middle).
    """

    def __init__(self) -> None:
        self.mood = "well"
        self.paper = bytearray()
        self.visits = 0
        self.port = 0
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, limit=1 << 20)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for writer in list(self._open):
            writer.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.visits += 1
        self._open.add(writer)
        try:
            await self._converse(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            self._open.discard(writer)
            with suppress(OSError):
                writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.mood == "deaf":
            await asyncio.get_running_loop().create_future()
        answers = self.mood != "silent"
        slip = bytearray()
        while data := await reader.read(4096):
            slip += data
            if slip.startswith(ASK_OFFLINE + ASK_PAPER):
                del slip[: len(ASK_OFFLINE + ASK_PAPER)]
                if answers:
                    if self.mood == "slow":
                        await asyncio.sleep(0.05)
                    offline = 0x12 | (0x04 if self.mood == "cover-open" else 0)
                    paper = 0x12 | (0x60 if self.mood == "out-of-paper" else 0)
                    writer.write(bytes((offline, paper)))
            if slip and self.mood == "breaks":
                # SO_LINGER of no time: what the other side hears is a reset.
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.paper += slip[:20]
                writer.transport.abort()
                return
            if slip and self.mood == "leaves":
                self.paper += slip[:20]
                return
            if CUT in slip:
                done = ASK_WHEN_DONE in slip
                self.paper += slip.replace(ASK_WHEN_DONE, b"")
                slip.clear()
                if done and self.mood == "hangs":
                    await asyncio.get_running_loop().create_future()
                if done:
                    writer.write(b"\x00")
