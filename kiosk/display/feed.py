"""Serves the page and its lines from the engine's own loop: no thread to disagree with, and silent when it hangs.

Every tablet has one task that tells and one that hears. The first sends whatever is newest when the line takes it: a
slow line skips screens, it never queues them. The second takes a page's wishes. A page that has not shown the token
hears nothing at all.

`websockets` serves the page, too: one GET a connection is all that it needs.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from time import monotonic

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from kiosk.brand import Brand
from kiosk.display import door, messages
from kiosk.display.messages import Beat, Choice, ChooseTip, Ease, MoreTime, NotUnderstood, Speak
from kiosk.display.pages import Pages
from kiosk.display.qr_drawing import QrDrawing, Rasterise, drawing_of, name_of
from kiosk.engine.screens import CashierPage, CustomerPage, CustomerScreen, Screens, Tablets
from kiosk.languages import LANGUAGES, Language

_log = logging.getLogger(__name__)

LINE = "/line"
MOST_TABLETS = 8
MOST_LINES = 24
"""Lines open at once, those included that have not shown the token yet."""
TOKEN_WITHIN = 5.0
"""Seconds in which the token must come."""
ANSWERS_WITHIN = 10.0
"""Seconds after which a tablet is gone that answers no ping, or whose page says nothing: it beats every two seconds."""
GONE_AFTER = 8.0
"""Seconds for which a tablet still counts when its line is lost: most are back within two, and the cashier has other
things to read than a number that jumps."""

# Everything that the library logs is about strangers who knock, and at its lowest level it would log the token.
_silent = logging.getLogger(f"{__name__}.websockets")
_silent.setLevel(logging.CRITICAL + 1)


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """Where the page is served and how it looks. `lan`: to the local network, else to this machine alone.

    `port` 0 takes a free one. `language` is one of LANGUAGES, `theme` "light" or "dark". `brand` tells which brand the
    market knows now; None leaves the page as it is written, under Vipps.
    """

    lan: bool
    port: int
    language: str = "en"
    theme: str = "light"
    gone_after: float = GONE_AFTER
    brand: Callable[[], Brand] | None = None


@dataclass(eq=False, slots=True)
class _Tablet:
    """One paired page."""

    line: ServerConnection
    choice: Choice
    news: asyncio.Event = field(default_factory=asyncio.Event)
    """There is something to send."""
    stale: bool = True
    """The screen has to be sent."""
    beat: float | None = None
    """The page's time that waits to be sent back."""


class Feed:
    """Make it, `show` it every screen, `open` it, `close` it. All of it belongs to one event loop."""

    def __init__(self, options: FeedOptions, assets: Path, rasterise: Rasterise | None = None) -> None:
        self._options, self._assets, self._rasterise = options, assets, rasterise
        self._brand = options.brand() if options.brand else None
        self._languages: dict[str, Language] = {}
        self._usual = Choice(options.language)
        self._pages = Pages(assets, self._speaks(options.language), options.theme)
        self.token = door.new_token()
        self._server: Server | None = None
        self._lines = 0
        self._tablets: set[_Tablet] = set()
        self._counted = 0
        self._fewer: asyncio.TimerHandle | None = None
        self._number = -1
        self._screen = CustomerScreen(CustomerPage.CHECKING, "", "")
        self._since = 0.0
        self._cashier_pairs = False
        self._drawing: tuple[bytes, asyncio.Task[QrDrawing]] | None = None
        self._more_time: Callable[[], None] = _nothing
        self._choose_tip: Callable[[int, int], None] = _nothing_of
        self._changed: Callable[[Tablets], None] = _nothing_of

    async def open(
        self,
        more_time: Callable[[], None],
        choose_tip: Callable[[int, int], None],
        changed: Callable[[Tablets], None],
    ) -> None:
        """Begin to serve. OSError if the port can't be had.

        `more_time` is a customer's wish, and `choose_tip` their answer: the question's number, and how many percent.
        `changed` gets how many tablets there are and how another one is let in.
        """
        self._more_time, self._choose_tip, self._changed = more_time, choose_tip, changed
        self._server = await serve(
            self._attend,
            "0.0.0.0" if self._options.lan else "127.0.0.1",  # noqa: S104  asked for in the settings
            self._options.port,
            process_request=self._answer,
            compression=None,
            max_size=messages.LONGEST,
            max_queue=4,
            open_timeout=TOKEN_WITHIN,
            close_timeout=1,
            ping_interval=ANSWERS_WITHIN / 2,
            ping_timeout=ANSWERS_WITHIN / 2,
            server_header=None,
            logger=_silent,
        )
        self._tell_the_till()

    async def close(self) -> None:
        """Stop; every page hears it, and takes its code away."""
        if self._server:
            self._server.close()
            await self._server.wait_closed()
        if self._fewer:
            self._fewer.cancel()
        if self._drawing:
            await asyncio.gather(self._drawing[1], return_exceptions=True)

    def rebrand(self) -> None:
        """Look which brand it is now, and say and paint everything anew if it has become another."""
        brand = self._options.brand() if self._options.brand else None
        if brand == self._brand:
            return
        self._brand, self._languages = brand, {}
        for tablet in self._tablets:
            tablet.stale = True
            tablet.news.set()

    def show(self, screens: Screens) -> None:
        """Show another screen, whole."""
        if screens.number < self._number:
            return
        now = monotonic()
        self._screen, self._number, self._since = screens.customer, screens.number, now
        for tablet in self._tablets:
            self._let_go(tablet, now)
            tablet.stale = True
            tablet.news.set()
        pairs = screens.cashier.page is CashierPage.TABLETS
        if pairs and not self._cashier_pairs and self._server:  # the machine may have another address by now
            asyncio.get_running_loop().call_soon(self._tell_the_till)
        self._cashier_pairs = pairs

    @property
    def port(self) -> int:
        """Where it is served, once it is open."""
        assert self._server is not None
        port: int = next(iter(self._server.sockets)).getsockname()[1]
        return port

    # What a browser asks before it has a line

    def _answer(self, line: ServerConnection, request: Request) -> Response | None:
        """Serve a file of the page, or None to open a line."""
        host = door.asked_by_address(request.headers.get_all("Host"), self.port)
        if not host:
            return _response(HTTPStatus.MISDIRECTED_REQUEST)
        if request.path == LINE:
            if not door.same_origin(request.headers.get_all("Origin"), host):
                return _response(HTTPStatus.FORBIDDEN)
            if self._lines >= MOST_LINES:
                return _response(HTTPStatus.SERVICE_UNAVAILABLE)
            return None
        if getattr(request, "method", "GET") != "GET":  # before version 17 the library lets no other come this far
            return _response(HTTPStatus.METHOD_NOT_ALLOWED)
        file = self._pages.get(request.path)
        if file is None:
            return _response(HTTPStatus.NOT_FOUND)
        return _response(HTTPStatus.OK, file.media_type, file.content, door.rules(host))

    # A line

    async def _attend(self, line: ServerConnection) -> None:
        self._lines += 1
        try:
            await self._let_in(line)
        except ConnectionClosed:
            pass
        except Exception:  # the library would close the line and say nothing
            _log.exception("a tablet's line was given up")
        finally:
            self._lines -= 1

    async def _let_in(self, line: ServerConnection) -> None:
        try:
            async with asyncio.timeout(TOKEN_WITHIN):
                hello = messages.read_hello(await line.recv())
        except (NotUnderstood, TimeoutError):
            return await line.close(messages.NOT_PAIRED)
        if not door.is_token(hello.token, self.token):
            return await line.close(messages.NOT_PAIRED)
        if len(self._tablets) >= MOST_TABLETS:
            return await line.close(messages.TOO_MANY)
        tablet = _Tablet(line, self._usual)
        if hello.turn == messages.turn_of(self._screen.sale) and hello.language in LANGUAGES:  # the line was lost
            tablet.choice = tablet.choice.changed(
                self._screen.sale, monotonic(), language=hello.language, ease=hello.ease
            )
        tablet.news.set()
        self._tablets.add(tablet)
        self._count()
        telling = asyncio.create_task(self._tell(tablet))
        try:
            await self._hear(tablet)
        finally:
            self._tablets.discard(tablet)
            telling.cancel()
            await asyncio.gather(telling, return_exceptions=True)
            self._count()
        return None

    async def _hear(self, tablet: _Tablet) -> None:
        while True:
            try:
                async with asyncio.timeout(ANSWERS_WITHIN):
                    ask = messages.read_ask(await tablet.line.recv())
            except TimeoutError:
                # A browser answers pings by itself, also when its page sleeps, hangs or may not use the network.
                return await tablet.line.close(1001)
            except NotUnderstood:
                return await tablet.line.close(1008)
            match ask:
                case Beat(at):
                    tablet.beat = at
                case MoreTime(code):
                    screen = self._screen
                    if screen.may_more_time and code == name_of(screen.qr_image):
                        self._more_time()
                    else:
                        tablet.stale = True  # it was meant for another code; show what there is now
                case ChooseTip(question, percent):
                    asked = self._screen.tip
                    if asked and asked.number == question and percent in {line.percent for line in asked.lines}:
                        self._choose_tip(question, percent)
                    else:
                        tablet.stale = True  # it answers another question; show what is asked now, if anything
                case Speak(language):
                    self._choose(tablet, language=language)
                case Ease(on):
                    self._choose(tablet, ease=on)
            tablet.news.set()

    def _choose(self, tablet: _Tablet, **to: object) -> None:
        tablet.choice = tablet.choice.changed(self._screen.sale, monotonic(), **to)
        tablet.stale = True

    async def _tell(self, tablet: _Tablet) -> None:
        try:
            while True:
                await self._news_of(tablet)
                self._let_go(tablet, monotonic())
                if tablet.stale:
                    await tablet.line.send(await self._whole(tablet))
                if tablet.beat is not None and not tablet.stale:  # never ahead of a screen that is newer
                    at, tablet.beat = tablet.beat, None
                    await tablet.line.send(messages.beat(at))
        except ConnectionClosed:
            pass
        except Exception:  # a page that hears nothing more must not believe that nothing has happened
            _log.exception("the customer's screen can't be sent to a tablet")
            await tablet.line.close(1011)

    async def _news_of(self, tablet: _Tablet) -> None:
        """Wait until there is something to send, or until a choice has had its time."""
        choice = tablet.choice
        idle = choice is not self._usual and not choice.sale
        if not tablet.stale:
            with suppress(TimeoutError):
                async with asyncio.timeout(max(0.0, choice.until - monotonic()) if idle else None):
                    await tablet.news.wait()
        tablet.news.clear()

    async def _whole(self, tablet: _Tablet) -> str:
        """Write the newest screen for a tablet; what is published meanwhile is newer, and is taken instead."""
        while True:
            screen, number = self._screen, self._number
            drawing = await self._drawn(screen)
            if number == self._number:
                tablet.stale = False
                language = self._speaks(tablet.choice.language)
                palette = getattr(self._brand, self._options.theme) if self._brand else None
                return messages.whole(screen, language, tablet.choice, drawing, monotonic() - self._since, palette)

    async def _drawn(self, screen: CustomerScreen) -> QrDrawing | None:
        """Prepare the code once for all tablets, on another thread: it takes tens of milliseconds."""
        image = screen.qr_image
        if not image:
            self._drawing = None
            return None
        if self._drawing is None or self._drawing[0] != image:
            work = asyncio.to_thread(drawing_of, image, screen.qr_media_type, self._rasterise)
            self._drawing = image, asyncio.create_task(work)
        return await asyncio.shield(self._drawing[1])

    def _let_go(self, tablet: _Tablet, now: float) -> None:
        """Forget what was chosen by somebody who has gone; keep what goes into the sale that has begun."""
        choice, sale = tablet.choice, self._screen.sale
        if choice is self._usual:
            return
        if not choice.holds(sale, now):
            tablet.choice, tablet.stale = self._usual, True
        elif choice.sale != sale:
            tablet.choice = choice.changed(sale, now)

    def _speaks(self, language: str) -> Language:
        if language not in self._languages:
            words = self._brand.words(language) if self._brand else {}
            self._languages[language] = Language(language, self._assets / "translations", words)
        return self._languages[language]

    # What the cashier sees of it

    def _count(self) -> None:
        now = len(self._tablets)
        if self._fewer:
            self._fewer.cancel()
            self._fewer = None
        if now < self._counted:
            self._fewer = asyncio.get_running_loop().call_later(self._options.gone_after, self._settle)
        elif now > self._counted:
            self._settle()

    def _settle(self) -> None:
        self._fewer = None
        self._counted = len(self._tablets)
        _log.info("tablets that show the customer's screen: %s", self._counted)
        self._tell_the_till()

    def _tell_the_till(self) -> None:
        host = door.own_address() if self._options.lan else "127.0.0.1"
        address = f"http://{host}:{self.port}/#{self.token}" if host else ""
        self._changed(Tablets(self._counted, address, door.pairing_picture(address) if address else b""))


def _response(
    status: HTTPStatus, media_type: str = "text/plain", content: bytes = b"", more: dict[str, str] | None = None
) -> Response:
    headers = Headers({"Content-Type": media_type, "Content-Length": str(len(content)), "Connection": "close"})
    headers.update(more or {"Cache-Control": "no-store"})
    return Response(status.value, status.phrase, headers, content)


def _nothing() -> None:
    pass


def _nothing_of(*_: object) -> None:
    pass
