"""The parts that the simulator leaves out for speed, put back in: SQLite on a real file, and httpx."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from kiosk.engine.ports import Journal
from kiosk.journal.codec import CODEC, Codec
from kiosk.journal.sqlite_journal import SqliteJournal
from kiosk.simulator.history import BASE_URL
from kiosk.simulator.network import Broken, Line, Network, NoConnection, Silence
from kiosk.vipps.transport import Transport
from kiosk.vipps.wire import Operation, Request


class _AtOnce:
    """Takes the place of the journal's thread: a simulated process has only one."""

    async def do(self, work: Callable[..., Any], *arguments: Any) -> Any:
        return work(*arguments)

    async def close(self, last: Callable[[], None]) -> None:
        last()


class _SqliteJournal(SqliteJournal):
    def __init__(self, path: Path, codec: Codec = CODEC) -> None:
        super().__init__(path, codec)
        self._worker._jobs.put(None)  # its thread goes home
        self._worker = _AtOnce()  # type: ignore[assignment]


class SqliteDisk:
    """A journal in a real file. Who is killed leaves the file and its log as they are at that moment."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._life = 0
        self._journal: SqliteJournal | None = None
        self.path.parent.mkdir()

    @property
    def path(self) -> Path:
        return self._folder / f"life-{self._life}" / "journal.db"

    async def open(self) -> Journal:
        self._journal = await _SqliteJournal.open(self.path)
        return self._journal

    def cut_off(self) -> None:
        before = self.path
        self._life += 1
        self.path.parent.mkdir()
        for file in (before, before.with_name(before.name + "-wal")):
            if file.exists():
                shutil.copy(file, self.path.with_name(file.name))
        if self._journal:
            self._journal._close()


class _Wire(httpx.AsyncBaseTransport):
    """httpx's side of the simulated network."""

    def __init__(self, network: Network, line: Line) -> None:
        self._network, self._line = network, line

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            answer = await self._network.exchange(self._line, await _as_ours(request))
        except NoConnection as error:
            raise httpx.ConnectError("no way out") from error
        except Silence as error:
            raise httpx.ReadTimeout("nothing comes") from error
        except Broken as error:
            raise httpx.RemoteProtocolError("cut") from error
        return httpx.Response(answer.status, headers=dict(answer.headers), content=answer.body)


async def _as_ours(request: httpx.Request) -> Request:
    path = request.url.path
    operation = {
        "accesstoken": Operation.TOKEN,
        "ecomm": Operation.INITIATE,
        "qr": Operation.QR,
        "qr-generator": Operation.IMAGE,
        "": Operation.WARM_UP,
    }[path.split("/")[1]]
    reference, body = "", await request.aread()
    if path.count("/") > 3:
        reference, operation = path.split("/")[4], Operation(path.split("/")[5])
    elif operation is Operation.INITIATE:
        reference = body.decode().partition('"orderId": "')[2].partition('"')[0]
    # Header names as our client writes them: httpx makes them lower-case.
    headers = {**request.headers, "X-Request-Id": request.headers.get("x-request-id", "")}
    return Request(operation, request.method, str(request.url), headers, body, reference)


def http_transport(base_url: str, network: Network, line: Line) -> Transport:
    assert base_url == BASE_URL
    return Transport(base_url, http=_Wire(network, line))
