from __future__ import annotations

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import httpx
import pytest
import trustme

from kiosk.domain.reasons import Meaning
from kiosk.engine.ports import GatewayError, InDoubt, NotSent, Refused, Unreadable
from kiosk.vipps.transport import LIMITS, TimeLimits, Transport
from kiosk.vipps.wire import IMAGE_LIMIT, JSON_LIMIT, Operation, Request, is_loopback, is_safe_url
from tests.support import virtual_time
from tests.vipps.helpers import BASE, answer

O = Operation  # noqa: E741
READ = Request(O.DETAILS, "GET", "/x")
WRITE = Request(O.CAPTURE, "POST", "/x", body=b"{}")
IMAGE = Request(O.IMAGE, "GET", "https://pictures.example/a", limit=IMAGE_LIMIT, redirects=3)


def send(request: Request, handler: Callable[[httpx.Request], Any], **options: Any) -> Any:
    async def main() -> Any:
        transport = Transport(BASE, http=httpx.MockTransport(handler), **options)
        try:
            return await transport.send(request)
        finally:
            await transport.aclose()

    return virtual_time.run(main())


def raised(request: Request, failure: Exception) -> GatewayError:
    def handler(_: httpx.Request) -> httpx.Response:
        raise failure

    with pytest.raises(GatewayError) as caught:
        send(request, handler)
    assert caught.value.__cause__ is failure
    return caught.value


@pytest.mark.parametrize("failure", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError])
def test_without_a_connection_surely_nothing_was_sent(failure: type[httpx.TransportError]) -> None:
    for request in (READ, WRITE):
        error = raised(request, failure("no"))

        assert type(error) is NotSent
        assert error.reason.meaning is Meaning.NO_NETWORK


@pytest.mark.parametrize(
    "failure",
    [
        httpx.ReadTimeout("x"),
        httpx.WriteTimeout("x"),
        httpx.ReadError("x"),
        httpx.WriteError("x"),
        httpx.RemoteProtocolError("x"),
        httpx.CloseError("x"),
        ConnectionResetError("x"),
        TimeoutError("x"),
    ],
)
def test_once_it_began_to_leave_a_write_is_in_doubt_and_a_read_is_not(failure: Exception) -> None:
    assert type(raised(WRITE, failure)) is InDoubt
    assert type(raised(READ, failure)) is NotSent


def test_what_cannot_be_sent_is_refused() -> None:
    assert type(raised(WRITE, httpx.LocalProtocolError("x"))) is Refused


@pytest.mark.parametrize(
    ("request_", "seconds", "expected"), [(READ, 3.0, NotSent), (WRITE, 20.0, InDoubt), (IMAGE, 8.0, NotSent)]
)
def test_a_trickling_answer_is_given_up_at_the_total_limit(
    request_: Request, seconds: float, expected: type[GatewayError]
) -> None:
    async def drops() -> AsyncIterator[bytes]:
        while True:
            yield b" "
            await asyncio.sleep(0.5)

    async def main() -> float:
        transport = Transport(BASE, http=httpx.MockTransport(lambda _: httpx.Response(200, content=drops())))
        started = asyncio.get_running_loop().time()
        with pytest.raises(GatewayError) as caught:
            await transport.send(request_)
        assert type(caught.value) is expected
        return asyncio.get_running_loop().time() - started

    assert virtual_time.run(main()) == pytest.approx(seconds)


def test_the_time_limits_are_those_of_the_design() -> None:
    for operation in Operation:
        assert LIMITS[operation].quiet == {True: 15.0}.get(operation.writes, LIMITS[operation].quiet)
    assert LIMITS[O.DETAILS] == TimeLimits(3.0, 3.0)


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (READ, Unreadable),
        (WRITE, Unreadable),
        (IMAGE, Refused),
        (Request(O.QR, "POST", "/qr/v1", body=b""), Refused),
        (Request(O.TOKEN, "POST", "/t", body=b""), NotSent),
    ],
)
def test_a_huge_answer_is_not_read_to_its_end(request_: Request, expected: type[GatewayError]) -> None:
    given = 0

    async def flood() -> AsyncIterator[bytes]:
        nonlocal given
        while True:
            given += 65536
            yield b"x" * 65536

    with pytest.raises(GatewayError) as caught:
        send(request_, lambda _: httpx.Response(200, content=flood()))

    assert type(caught.value) is expected
    assert given <= request_.limit + 2 * 65536


def test_an_answer_as_large_as_the_limit_is_read() -> None:
    assert len(send(READ, lambda _: httpx.Response(200, content=b"x" * JSON_LIMIT)).body) == JSON_LIMIT


def test_an_encoding_that_was_not_asked_for_is_not_unpacked() -> None:
    asked: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, stream=httpx.ByteStream(b"\x1f\x8b"), headers={"content-encoding": "gzip"})

    with pytest.raises(Unreadable):
        send(READ, handler)
    assert asked[0].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_the_api_is_not_followed_anywhere(status: int) -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return answer(status, b"", location="https://elsewhere.example/")

    assert send(WRITE, handler).status == status
    assert asked == [BASE + "/x"]


def picture_server(hops: dict[str, str]) -> Callable[[httpx.Request], httpx.Response]:
    def handler(request: httpx.Request) -> httpx.Response:
        url = str(request.url)
        return answer(302, b"", location=hops[url]) if url in hops else answer(200, b"picture")

    return handler


def test_a_picture_is_followed_three_times_over_https() -> None:
    three = {
        "https://pictures.example/a": "https://two.example/b",
        "https://two.example/b": "/c",
        "https://two.example/c": "https://three.example/d",
    }
    four = {**three, "https://three.example/d": "https://four.example/e"}

    assert send(IMAGE, picture_server(three)).body == b"picture"
    with pytest.raises(Refused):
        send(IMAGE, picture_server(four))


@pytest.mark.parametrize(
    "target", ["http://pictures.example/b", "file:///etc/passwd", "ftp://x/", "//user@x/", "https://"]
)
def test_a_picture_is_followed_to_nothing_but_https(target: str) -> None:
    with pytest.raises(Refused):
        send(IMAGE, picture_server({"https://pictures.example/a": target}))


def test_a_picture_may_come_by_http_from_this_machine_or_an_allowed_host() -> None:
    for url in ("http://127.0.0.1:8080/a", "http://192.168.1.7:8080/a"):
        request = Request(O.IMAGE, "GET", url, limit=IMAGE_LIMIT, redirects=3)

        image = send(request, lambda _: answer(200, b"p"), allowed_http_hosts=frozenset({"192.168.1.7"}))

        assert image.body == b"p"
    with pytest.raises(Refused):
        send(Request(O.IMAGE, "GET", "http://192.168.1.8/a"), lambda _: answer(200, b"p"))


def test_cookies_are_not_kept() -> None:
    asked: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return answer(200, b"", set_cookie="a=b; Path=/")

    async def main() -> None:
        transport = Transport(BASE, http=httpx.MockTransport(handler))
        await transport.send(READ)
        await transport.send(READ)

    virtual_time.run(main())
    assert "cookie" not in asked[1].headers


@pytest.mark.parametrize(
    "base",
    [
        "http://api.vipps.no",
        "http://192.168.1.7",
        "ftp://api.vipps.no",
        "api.vipps.no",
        "",
        "https://x/?a=b",
        "https://u:p@x",
    ],
)
def test_an_api_is_https_or_this_machine(base: str) -> None:
    with pytest.raises(ValueError, match="https"):
        Transport(base)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.1", "::1"])
def test_this_machine_has_several_names(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1", "", "0.0.0.0"])
def test_others_do_not_pass_for_this_machine(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize(
    "url",
    ["https://a b", "https://ø.no", "https://x\n", "https://[::1", "https://x:99999/", "https://a\\@b/", " https://x"],
)
def test_odd_addresses_are_not_safe(url: str) -> None:
    assert not is_safe_url(url)


# -- real sockets -----------------------------------------------------------------------------------------------------


@asynccontextmanager
async def listening(
    serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
    server_tls: ssl.SSLContext | None = None,
) -> AsyncIterator[int]:
    """Serve on a free port, and leave nothing open behind: each connection is seen to its end."""
    connections: set[asyncio.Task[Any] | None] = set()

    async def guarded(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.add(asyncio.current_task())
        with suppress(OSError, EOFError):
            await serve(reader, writer)
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()

    server = await asyncio.start_server(guarded, "127.0.0.1", 0, ssl=server_tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await asyncio.gather(*(task for task in connections if task), return_exceptions=True)
        await server.wait_closed()
        for _ in range(10):  # connections refused in the handshake have no task; the loop closes them in its next turns
            await asyncio.sleep(0)


async def with_server(
    serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
    use: Callable[[Transport], Awaitable[Any]],
    *,
    limits: TimeLimits = TimeLimits(1.0, 1.0),  # noqa: B008 - frozen
    server_tls: ssl.SSLContext | None = None,
    client_tls: ssl.SSLContext | None = None,
) -> Any:
    async with listening(serve, server_tls) as port:
        base = f"https://localhost:{port}" if server_tls else f"http://127.0.0.1:{port}"
        transport = Transport(base, tls=client_tls, limits=dict.fromkeys(Operation, limits))
        try:
            return await use(transport)
        finally:
            await transport.aclose()


async def read_request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
    return head + await reader.readexactly(length)


@pytest.mark.parametrize("reply", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", b"SSH-2.0-hello\r\n"])
def test_a_connection_that_breaks_after_the_request_leaves_a_write_in_doubt(reply: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(reply)
        await writer.drain()

    for request, expected in ((WRITE, InDoubt), (READ, NotSent)):
        with pytest.raises(GatewayError) as caught:
            asyncio.run(with_server(serve, lambda transport, request=request: transport.send(request)))  # type: ignore[misc]
        assert type(caught.value) is expected


def test_a_server_that_never_answers_leaves_a_write_in_doubt() -> None:
    async def main() -> None:
        done = asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await read_request(reader)
            await done.wait()

        async def use(transport: Transport) -> None:
            with pytest.raises(InDoubt):
                await transport.send(WRITE)
            done.set()

        await with_server(serve, use, limits=TimeLimits(0.2, 0.2))

    asyncio.run(main())


def test_nothing_listening_is_no_network() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

        async def main() -> None:
            transport = Transport(f"http://127.0.0.1:{port}")
            with pytest.raises(NotSent) as caught:
                await transport.send(WRITE)
            assert caught.value.reason.meaning is Meaning.NO_NETWORK
            await transport.aclose()

        asyncio.run(main())


def test_a_total_limit_that_strikes_before_anything_left_is_surely_not_sent() -> None:
    """The TLS handshake hangs: connected, and yet nothing of the request has left."""

    async def main() -> None:
        done = asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            while await reader.read(4096):
                pass
            done.set()

        async with listening(serve) as port:
            limits = dict.fromkeys(Operation, TimeLimits(0.2, 0.2))
            transport = Transport(f"https://127.0.0.1:{port}", limits=limits)
            with pytest.raises(NotSent):
                await transport.send(WRITE)
            await done.wait()  # the server sees the end: the half-open connection was not left behind
            await transport.aclose()

    asyncio.run(main())


async def say_ok(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while True:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        await writer.drain()


async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
    await writer.drain()


def test_certificates_are_verified() -> None:
    authority = trustme.CA()
    server_tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(server_tls)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)

    async def use(transport: Transport) -> int:
        return (await transport.send(WRITE)).status

    assert asyncio.run(with_server(once, use, server_tls=server_tls, client_tls=trusting)) == 200
    with pytest.raises(NotSent) as caught:
        asyncio.run(with_server(once, use, server_tls=server_tls))
    assert "certificate" in caught.value.reason.message


def test_a_proxy_of_the_environment_is_never_asked_about_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)

    async def use(transport: Transport) -> int:
        return (await transport.send(READ)).status

    assert asyncio.run(with_server(once, use)) == 200

    async def main() -> Any:
        """Even when the API itself is out there behind the proxy."""
        async with listening(once) as port:
            transport = Transport("https://api.vipps.example")
            try:
                with pytest.raises(NotSent):
                    await transport.send(READ)
                return await transport.send(Request(O.IMAGE, "GET", f"http://127.0.0.1:{port}/", redirects=3))
            finally:
                await transport.aclose()

    assert json.loads(asyncio.run(main()).body) == {}
