"""Serve the box: the APIs on one port, the control plane on another, in a thread with an event loop of its own.

    with running_emulator() as emulator:
        ...  # a client talks to emulator.base_url
        emulator.call(lambda world: world.approve("latest"))

Everything stays on 127.0.0.1 unless `lan=True`, which puts the API (never the control plane) on all interfaces and the
machine's LAN address into the QR codes, so that a real phone can pay.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
import secrets
import socket
import ssl
import struct
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from concurrent.futures import Future
from email.utils import formatdate
from pathlib import Path
from typing import Any, TypeVar

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from kiosk.emulator.box import Box
from kiosk.emulator.callbacks import CallbackSender
from kiosk.emulator.control import Control
from kiosk.emulator.faults import Faults
from kiosk.emulator.records import SalesUnit
from kiosk.emulator.wire import Reply, Request, Response, Transport
from kiosk.emulator.world import World, own_base_url

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
Application = Callable[[Any, Receive, Send], Coroutine[Any, Any, None]]
Result = TypeVar("Result")

_LOG = logging.getLogger("kiosk.emulator")
_LONGEST_BODY = 1_000_000
_TICK_SECONDS = 0.1
_PLAIN = {"content-type": "text/plain"}


class EmulatorError(Exception):
    """The emulator cannot start; the message says why and can be shown as it is."""


# -- applications -----------------------------------------------------------------------------------------------------


def api_app(
    world: World,
    faults: Faults | None = None,
    *,
    connections: Connections | None = None,
    after: Callable[[], None] | None = None,
) -> Application:
    """The imitated APIs as an ASGI application, also for use in process.

    `after` is called when a request has been handled. Without `connections` (no socket under it) a lost answer raises
    TimeoutError, and a reset or cut connection ConnectionResetError, for the caller's transport to interpret.
    """
    box = Box(world, faults)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        request = await _read(scope, receive)
        if request is None:
            return
        try:
            reply = box.handle(request)
        except Exception:
            _LOG.exception("the emulator failed on %s %s", request.method, request.path)
            reply = Reply(500, _PLAIN, b"Emulator error")
        if after is not None:
            after()
        if reply.delay_seconds:
            await asyncio.sleep(reply.delay_seconds)
        date = formatdate(world.now(), usegmt=True)  # of this world, whose clock may have been pushed
        reply = Reply(reply.status, {"date": date, **reply.headers}, reply.body, transport=reply.transport)
        if reply.transport is Transport.ANSWERED:
            await _write(send, reply)
        elif connections is None:
            if reply.transport is Transport.LOST:
                raise TimeoutError("the emulator lost this answer on purpose")
            raise ConnectionResetError("the emulator broke this connection on purpose")
        elif reply.transport is Transport.LOST:
            await connections.hang(scope, receive)
        elif reply.transport is Transport.RESET:
            await connections.reset(scope, receive)
        else:
            await _write(send, reply, upto=len(reply.body) // 2)
            await connections.close(scope, receive)

    return app


def control_app(
    world: World, faults: Faults, *, control: Control | None = None, after: Callable[[], None] | None = None
) -> Application:
    """The control plane as an ASGI application."""
    plane = control or Control(world, faults)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        request = await _read(scope, receive)
        if request is None:
            return
        try:
            response = plane.handle(request)
        except Exception:
            _LOG.exception("the control plane failed on %s %s", request.method, request.path)
            response = Response(500, _PLAIN, b"Emulator error")
        if after is not None:
            after()
        await _write(send, response)

    return app


async def _read(scope: Scope, receive: Receive) -> Request | None:
    """The whole request; None when it is no HTTP request, broke off, or is too large to be honest."""
    if scope["type"] != "http":
        return None
    body = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if len(body) > _LONGEST_BODY:
            return None
        if not message.get("more_body"):
            break
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    return Request(scope["method"], scope["path"], headers, body, scope["query_string"].decode("latin-1"))


async def _write(send: Send, answer: Reply | Response, *, upto: int | None = None) -> None:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers.items()]
    headers.append((b"content-length", str(len(answer.body)).encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body[:upto], "more_body": upto is not None})


# -- sockets ----------------------------------------------------------------------------------------------------------


class Connections:
    """The sockets under the API, so that a fault can do to them what a bad line does."""

    def __init__(self) -> None:
        self._transports: dict[tuple[str, int], asyncio.Transport] = {}
        self._stopping = asyncio.Event()

    def protocol(self) -> type[H11Protocol]:
        """A uvicorn protocol that registers its sockets here."""
        transports = self._transports

        class KnownProtocol(H11Protocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                super().connection_made(transport)
                self.peer = tuple(transport.get_extra_info("peername")[:2])
                transports[self.peer] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                transports.pop(self.peer, None)
                super().connection_lost(exc)

        return KnownProtocol

    def stop(self) -> None:
        """Let go of everything that hangs."""
        self._stopping.set()

    async def hang(self, scope: Scope, receive: Receive) -> None:
        """Say nothing until the client gives up or the emulator stops."""
        gone = asyncio.ensure_future(receive())
        stopping = asyncio.ensure_future(self._stopping.wait())
        await asyncio.wait({gone, stopping}, return_when=asyncio.FIRST_COMPLETED)
        for waiting in (gone, stopping):
            waiting.cancel()
        await asyncio.gather(gone, stopping, return_exceptions=True)
        await self.reset(scope, receive)

    async def reset(self, scope: Scope, receive: Receive) -> None:
        """Break the connection with a TCP reset."""
        transport = self._transports.get(tuple(scope["client"]))
        if transport is not None:
            sock = transport.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
            await receive()

    async def close(self, scope: Scope, receive: Receive) -> None:
        """Close the connection in order, after what was written."""
        transport = self._transports.get(tuple(scope["client"]))
        if transport is not None:
            transport.close()
            await receive()


def _listen(host: str, port: int, what: str) -> socket.socket:
    # TCP is named, or asyncio does not recognise it and leaves Nagle's delay (some 40 ms an answer) switched on.
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((host, port))
        sock.listen(128)
    except (OSError, OverflowError) as problem:
        sock.close()
        raise EmulatorError(f"{what}: port {port} on {host} cannot be used ({problem}); choose another") from problem
    return sock


def lan_address() -> str:
    """This machine's address on the LAN, found without sending a packet; EmulatorError when it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address for documentation: a datagram socket sends nothing on connect
            address: str = probe.getsockname()[0]
        except OSError as problem:
            raise EmulatorError("this machine has no network a phone could use") from problem
    if not ipaddress.ip_address(address).is_private or ipaddress.ip_address(address).is_loopback:
        raise EmulatorError(f"{address} is not an address on a private network; a phone cannot be let in")
    return address


# -- running ----------------------------------------------------------------------------------------------------------


class RunningEmulator:
    """An emulator that is being served; get one from `running_emulator`.

    `base_url` is what a client on this machine talks to, `public_base_url` what a phone opens, `control_url` the
    control plane. `faults` may be used from any thread. The world belongs to the emulator's thread: use `call`.
    """

    def __init__(
        self,
        world: World | None = None,
        *,
        api_port: int = 0,
        control_port: int = 0,
        lan: bool = False,
        faults: Faults | None = None,
        callback_routes: Mapping[str, tuple[str, int]] | None = None,
        callback_context: ssl.SSLContext | None = None,
        base_url: str | None = None,
    ) -> None:
        own_address = own_base_url(base_url) if base_url is not None else None
        address = lan_address() if lan else "127.0.0.1"
        self.callbacks = CallbackSender(callback_routes, callback_context)
        self.faults = faults if faults is not None else Faults()
        self.world = world if world is not None else World(time.time, seed=secrets.randbits(64))
        self._api_socket = _listen("0.0.0.0" if lan else "127.0.0.1", api_port, "the API")  # noqa: S104 - asked for
        try:
            self._control_socket = _listen("127.0.0.1", control_port, "the control plane")
        except EmulatorError:
            self._api_socket.close()
            raise
        port = self._api_socket.getsockname()[1]
        self.base_url = own_address or f"http://127.0.0.1:{port}"
        self.public_base_url = f"http://{address}:{port}"
        self.control_url = f"http://127.0.0.1:{self._control_socket.getsockname()[1]}"
        self.world.base_url = self.base_url
        self.world.public_base_url = self.public_base_url
        self._loop: asyncio.AbstractEventLoop | None = None
        self._servers: list[uvicorn.Server] = []
        self._changed: asyncio.Event | None = None
        self._started: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name="emulator", daemon=True)

    def start(self) -> None:
        """Serve; returns when both ports answer. Raises whatever kept them from it."""
        self._thread.start()
        self._started.result(timeout=30)

    def stop(self) -> None:
        """Stop serving and wait until all is closed; harmless when already stopped."""
        loop = self._loop
        if loop is not None and self._thread.is_alive():
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(self._let_go)
            self._thread.join(timeout=30)

    def join(self) -> None:
        """Wait until it has stopped."""
        while self._thread.is_alive():
            self._thread.join(timeout=0.5)

    def call(self, do: Callable[[World], Result], timeout: float = 10.0) -> Result:
        """Run `do(world)` in the emulator's thread and return what it returns or raises; from any other thread.

        RuntimeError when the emulator has stopped, TimeoutError after `timeout` seconds.
        """
        if self._loop is None or not self._thread.is_alive():
            raise RuntimeError("the emulator is not running")
        if threading.current_thread() is self._thread:
            return do(self.world)
        answer: Future[Result] = Future()

        def run() -> None:
            try:
                result = do(self.world)
            except BaseException as problem:
                answer.set_exception(problem)
            else:
                answer.set_result(result)
            self._after()

        self._loop.call_soon_threadsafe(run)
        return answer.result(timeout=timeout)

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as problem:
            if not self._started.done():
                self._started.set_exception(problem)
            else:
                _LOG.exception("the emulator stopped")
        finally:
            self._api_socket.close()
            self._control_socket.close()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._changed = asyncio.Event()
        self._connections = Connections()
        control = Control(self.world, self.faults, self.callbacks.deliveries)
        self._servers = [
            _server(
                api_app(self.world, self.faults, connections=self._connections, after=self._after),
                self._connections.protocol(),
            ),
            _server(control_app(self.world, self.faults, control=control, after=self._after), H11Protocol),
        ]
        async with asyncio.TaskGroup() as tasks:
            serving = [
                tasks.create_task(self._servers[0].serve(sockets=[self._api_socket])),
                tasks.create_task(self._servers[1].serve(sockets=[self._control_socket])),
            ]
            ticking = tasks.create_task(self._tick())
            while not all(server.started for server in self._servers):
                if any(task.done() for task in serving):
                    break
                await asyncio.sleep(0.001)
            self._started.set_result(None)
            await asyncio.wait(serving)
            ticking.cancel()

    def _after(self) -> None:
        if self._changed is not None:
            self._changed.set()

    def _let_go(self) -> None:
        self._connections.stop()
        for server in self._servers:
            server.should_exit = True

    async def _tick(self) -> None:
        """Let time pass in the world, and send the callbacks that fall due."""
        assert self._changed is not None
        async with asyncio.TaskGroup() as sending:
            while True:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(_TICK_SECONDS):
                        await self._changed.wait()
                self._changed.clear()
                for callback in self.world.take_callbacks():
                    sending.create_task(self.callbacks.send(callback))


def _server(application: Application, protocol: type[H11Protocol]) -> uvicorn.Server:
    config = uvicorn.Config(
        application,
        http=protocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        log_level=logging.CRITICAL,
        access_log=False,
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=1,
    )
    return uvicorn.Server(config)


@contextlib.contextmanager
def running_emulator(
    world: World | None = None,
    *,
    api_port: int = 0,
    control_port: int = 0,
    lan: bool = False,
    faults: Faults | None = None,
    callback_routes: Mapping[str, tuple[str, int]] | None = None,
    callback_context: ssl.SSLContext | None = None,
    base_url: str | None = None,
) -> Iterator[RunningEmulator]:
    """Serve an emulator for the length of a with block; port 0 takes a free one.

    `callback_routes` maps callback host names to where they really are, `callback_context` verifies their certificates.
    `base_url` replaces the address in the links that are given out (a proxy in front, say).
    Raises EmulatorError when a port is in use, ValueError when `base_url` is not this machine's.
    """
    emulator = RunningEmulator(
        world,
        api_port=api_port,
        control_port=control_port,
        lan=lan,
        faults=faults,
        callback_routes=callback_routes,
        callback_context=callback_context,
        base_url=base_url,
    )
    emulator.start()
    try:
        yield emulator
    finally:
        emulator.stop()


def _write_keys(file: Path, base_url: str, unit: SalesUnit) -> None:
    content = {
        "BASE_URL": base_url,
        "MERCHANT_SERIAL_NUMBER": unit.msn,
        "KIOSK_CLIENT_ID": unit.client_id,
        "KIOSK_CLIENT_SECRET": unit.client_secret,
        "KIOSK_SUBSCRIPTION_KEY": unit.subscription_keys[0],
    }
    try:
        file.write_text("".join(f"{name}={value}\n" for name, value in content.items()), "utf-8")
    except OSError as problem:
        raise EmulatorError(f"{file} can't be written ({problem.strerror})") from problem


def serve(api_port: int, control_port: int, lan: bool = False, keys_file: Path | None = None) -> None:
    """Serve until interrupted, for the command line: prints the addresses and the test keys. Raises EmulatorError.

    `keys_file` gets them too, in a form that a kiosk's set-up reads.
    """
    with running_emulator(api_port=api_port, control_port=control_port, lan=lan) as emulator:
        unit = next(iter(emulator.world.sales_units.values()))
        lines = [
            "The payment APIs in a box. No real money.",
            "",
            f"  API           {emulator.base_url}",
            *([f"  for phones    {emulator.public_base_url}"] if lan else []),
            f"  control       {emulator.control_url}",
            "",
            f"  merchant_serial_number    {unit.msn}",
            f"  KIOSK_CLIENT_ID           {unit.client_id}",
            f"  KIOSK_CLIENT_SECRET       {unit.client_secret}",
            f"  KIOSK_SUBSCRIPTION_KEY    {unit.subscription_keys[0]}",
            "",
            "Stop with Ctrl+C.",
            "",
        ]
        if keys_file is not None:
            _write_keys(keys_file, emulator.base_url, unit)
        with contextlib.suppress(KeyboardInterrupt):
            sys.stdout.write("\n".join(lines))
            sys.stdout.flush()
            emulator.join()
