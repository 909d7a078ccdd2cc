"""The way to Vipps and back, and all that goes wrong on it. Vipps itself is the emulator's Box, in this process.

A request that has left happens at Vipps whatever becomes of the process that sent it: it travels on the Timeline, not
in the process's loop. What goes wrong is decided when it leaves, by a seed: the emulator's own faults (protocol 9.1),
and those of a network: no way out, late, twice, or answered by a gateway before it was done.

`SimulatedTransport` takes the place of `vipps.transport.Transport` and keeps its promises about NotSent and InDoubt;
everything above it is the real client. tests/simulator plays histories through the real Transport and httpx too.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol
from urllib.parse import unquote, urlsplit

from kiosk.domain.reasons import Meaning, Reason
from kiosk.emulator import wire as emulated
from kiosk.emulator.box import Box
from kiosk.emulator.faults import Fault, Kind
from kiosk.emulator.faults import Operation as BoxOperation
from kiosk.emulator.records import QrCode
from kiosk.engine.ports import GatewayError, InDoubt, NotSent
from kiosk.simulator.timeline import Process, Timeline
from kiosk.vipps.transport import LIMITS, Transport
from kiosk.vipps.wire import Answer, Operation, Request

NAMES = {
    Operation.TOKEN: BoxOperation.TOKEN,
    Operation.INITIATE: BoxOperation.INITIATE,
    Operation.QR: BoxOperation.QR,
    Operation.IMAGE: BoxOperation.QR_IMAGE,
    Operation.DETAILS: BoxOperation.DETAILS,
    Operation.CANCEL: BoxOperation.CANCEL,
    Operation.CAPTURE: BoxOperation.CAPTURE,
    Operation.REFUND: BoxOperation.REFUND,
}


class Mishap(StrEnum):
    """What can go wrong with one request, by the name that the table prints."""

    NO_CONNECTION = "no-connection"
    """It surely never left."""
    REQUEST_LOST = "request-lost"
    ANSWER_LOST = "answer-lost"
    LATE_ANSWER = "late-answer"
    """It comes, but slowly; perhaps after the till has given up."""
    LATE_REQUEST = "late-request"
    """The till has given up when it happens after all."""
    DOUBLED = "doubled"
    """A proxy repeats it; either answer comes back."""
    ANSWERED_EARLY = "answered-early"
    """A gateway says yes, and it happens some seconds later."""
    RESET = "reset"
    CUT_BODY = "cut-body"
    RATE_LIMITED = "429"
    INTERNAL_ERROR = "500"
    UNAVAILABLE = "503"
    UNAUTHORISED = "401"
    TOKEN_RAN_OUT = "token-expired"  # noqa: S105 - the name of a mishap
    PSP_FAILURE = "402"
    CONFLICT = "409"
    HTML = "html"
    EMPTY = "empty-body"
    REFUSED = "refused"
    """The backend says no, for a reason of protocol 2.12 that passes."""
    EXTRA_FIELDS = "extra-fields"
    UNKNOWN_OPERATION = "unknown-operation"
    NO_ZONE = "times-without-zone"


_ANY = (
    Mishap.NO_CONNECTION,
    Mishap.REQUEST_LOST,
    Mishap.ANSWER_LOST,
    Mishap.LATE_ANSWER,
    Mishap.RESET,
    Mishap.CUT_BODY,
    Mishap.RATE_LIMITED,
    Mishap.INTERNAL_ERROR,
    Mishap.UNAVAILABLE,
    Mishap.UNAUTHORISED,
    Mishap.TOKEN_RAN_OUT,
    Mishap.CONFLICT,
    Mishap.HTML,
    Mishap.EMPTY,
    Mishap.EXTRA_FIELDS,
    Mishap.NO_ZONE,
)
_WRITE = (Mishap.LATE_REQUEST, Mishap.DOUBLED, Mishap.REFUSED, Mishap.PSP_FAILURE, Mishap.ANSWER_LOST)
FITS: Mapping[Operation, tuple[Mishap, ...]] = {
    Operation.TOKEN: _ANY,
    Operation.INITIATE: (*_ANY, *_WRITE),
    Operation.QR: _ANY,
    Operation.IMAGE: _ANY,
    Operation.DETAILS: (*_ANY, Mishap.UNKNOWN_OPERATION),
    Operation.CANCEL: (*_ANY, *_WRITE, Mishap.ANSWERED_EARLY),
    Operation.CAPTURE: (*_ANY, *_WRITE, Mishap.ANSWERED_EARLY),
    Operation.REFUND: (*_ANY, *_WRITE, Mishap.ANSWERED_EARLY),
    Operation.WARM_UP: (Mishap.NO_CONNECTION, Mishap.REQUEST_LOST),
}
"""What can befall which request; a mishap named twice comes twice as often."""

REFUSALS: Mapping[Operation, tuple[str, ...]] = {
    Operation.INITIATE: ("31", "33", "37", "99"),
    Operation.CANCEL: ("52", "94", "51", "91", "92", "99"),
    Operation.CAPTURE: ("94", "63", "99", "62"),
    Operation.REFUND: ("94", "74", "99"),
}
_MAY_HAVE_HAPPENED = {"52", "63", "94", "99"}


@dataclass(slots=True)
class Weather:
    """How likely things go wrong. `mishap` is per request; the others per sale."""

    mishap: float = 0.0
    kill: float = 0.0
    restart: float = 0.0
    outage: float = 0.0
    disk_full: float = 0.0
    disk_slow: float = 0.0
    clock_jump: float = 0.0
    only: frozenset[str] = frozenset()
    """Only these mishaps; empty: all."""


class Line(Protocol):
    """What the network needs to know of the process that asks."""

    loop: Process

    @property
    def dead(self) -> bool:
        """Whether the process was killed."""

    async def point(self, name: str) -> None:
        """A moment at which the process may be killed; then this does not return."""

    def point_outside(self, name: str) -> None:
        """The same, for a moment when none of the process's own code runs."""

    def leaves(self, request: Request) -> None:
        """A request is about to leave."""


class NoConnection(Exception):
    """Nothing left."""


class Silence(Exception):
    """Nothing came back in time."""


class Broken(Exception):
    """The connection broke."""


@dataclass(slots=True)
class Network:
    """Carries requests to `box`. `executed` is told after each; `injected` counts mishaps by name."""

    timeline: Timeline
    box: Box
    chance: random.Random
    weather: Weather
    executed: Callable[[Operation, str, bytes], None]
    note: Callable[[str], None]
    injected: Counter[str] = field(default_factory=Counter)
    outage_until: float = 0.0
    belated: int = 0
    """How many requests, whose senders have been answered or have given up, are still on their way."""
    given_out: Callable[[str], None] = lambda _: None

    async def exchange(self, line: Line, request: Request) -> Answer:
        """Carry one request there and its answer back. Raises NoConnection, Silence or Broken."""
        await line.point("leave")
        timeline, chance = self.timeline, self.chance
        mishap = self._mishap(request.operation)
        if request.operation is not Operation.DETAILS or mishap:
            self.note(f"> {request.operation.value} {request.reference} {mishap or ''}")
        line.leaves(request)
        if mishap is Mishap.NO_CONNECTION:
            await asyncio.sleep(chance.uniform(0.0, 3.0))
            raise NoConnection
        home: asyncio.Future[Answer] = line.loop.create_future()
        limit = LIMITS[request.operation].quiet

        def deliver(reply: emulated.Reply) -> None:
            if line.dead or home.done():
                return
            if reply.transport is emulated.Transport.ANSWERED:
                home.set_result(Answer(reply.status, reply.headers, reply.body))
            elif reply.transport is emulated.Transport.LOST:
                home.set_exception(Silence())
            else:
                home.set_exception(Broken())

        def give_up() -> None:
            if not line.dead and not home.done():
                home.set_exception(Silence())

        def execute_belated() -> None:
            self.belated -= 1
            execute()

        def execute() -> None:
            reply = self._execute(request, mishap)
            if not line.dead:
                line.point_outside("executed")
            if reply.transport is emulated.Transport.LOST or reply.delay_seconds >= limit:
                timeline.at(started + limit, give_up)
                return
            timeline.after(reply.delay_seconds + chance.uniform(0.01, 0.15), lambda: deliver(reply))

        started = timeline.now
        there = chance.uniform(0.02, 0.15)
        if mishap in {Mishap.LATE_REQUEST, Mishap.DOUBLED}:
            self.belated += 1
        if mishap is Mishap.LATE_REQUEST:
            there = chance.uniform(limit, 3 * limit)
            timeline.at(started + limit, give_up)
        timeline.after(there, execute_belated if mishap is Mishap.LATE_REQUEST else execute)
        if mishap is Mishap.DOUBLED:
            timeline.after(there + chance.uniform(0.0, 4.0) * chance.random(), execute_belated)
        answer = await home
        if request.operation is not Operation.DETAILS:
            self.note(f"< {request.operation.value} {request.reference} {answer.status}")
            if request.operation is Operation.INITIATE and answer.status == 200 and b'"url"' in answer.body:
                self.given_out(request.reference)
        await line.point("answered")
        return answer

    # What happens at Vipps

    def _execute(self, request: Request, mishap: Mishap | None) -> emulated.Reply:
        if request.operation is Operation.WARM_UP:
            return emulated.Reply(404, {}, b"")
        box = self.box
        if mishap is Mishap.ANSWERED_EARLY:
            self.belated += 1
            self.timeline.after(self.chance.uniform(0.5, 20.0), lambda: self._handle_belated(request))
            return emulated.Reply(200, {}, json.dumps({"orderId": request.reference}).encode())
        fault = self._fault(request.operation, mishap) if mishap else None
        if mishap is Mishap.TOKEN_RAN_OUT:
            box.world.forget_tokens()
        if fault is None:
            return self._handle(request)
        rule = box.faults.add(fault)
        reply = self._handle(request)
        if rule in box.faults.rules():
            box.faults.remove(rule)  # the box has no such call, and answered by itself
        return reply

    def _handle(self, request: Request) -> emulated.Reply:
        parts = urlsplit(request.url)
        arrived = emulated.Request(
            request.method, unquote(parts.path), request.headers, request.body or b"", parts.query
        )
        reply = self.box.handle(arrived)
        self.executed(request.operation, request.reference, reply.body)
        return reply

    def _handle_belated(self, request: Request) -> None:
        self.belated -= 1
        self._handle(request)

    def _mishap(self, operation: Operation) -> Mishap | None:
        chance = self.chance
        if self.timeline.now < self.outage_until:
            self.injected["in-outage"] += 1
            return Mishap.NO_CONNECTION if chance.random() < 0.7 else Mishap.REQUEST_LOST
        rate = self.weather.mishap
        if not rate or chance.random() >= (rate / 4 if operation is Operation.DETAILS else rate):
            return None
        mishap = chance.choice(FITS[operation])
        if self.weather.only and mishap not in self.weather.only:
            return None
        self.injected[mishap] += 1
        return mishap

    def _fault(self, operation: Operation, mishap: Mishap) -> Fault | None:
        chance, name = self.chance, NAMES[operation]
        done = chance.random() < 0.5
        pause = chance.choice((None, None, 1.0, 2.0, 5.0))
        match mishap:
            case Mishap.REQUEST_LOST:
                return Fault(name, Kind.REQUEST_LOST)
            case Mishap.ANSWER_LOST:
                return Fault(name, Kind.ANSWER_LOST)
            case Mishap.LATE_ANSWER:
                return Fault(name, Kind.SLOW, seconds=chance.uniform(0.5, 1.5 * LIMITS[operation].quiet))
            case Mishap.RESET:
                return Fault(name, Kind.CONNECTION_RESET, executed=done)
            case Mishap.CUT_BODY:
                return Fault(name, Kind.CUT_BODY)
            case Mishap.RATE_LIMITED:
                return Fault(name, Kind.RATE_LIMITED, retry_after=pause)
            case Mishap.INTERNAL_ERROR:
                return Fault(name, Kind.INTERNAL_ERROR, executed=done)
            case Mishap.UNAVAILABLE:
                return Fault(name, Kind.UNAVAILABLE, retry_after=pause, executed=done)
            case Mishap.UNAUTHORISED:
                return Fault(name, Kind.UNAUTHORISED)
            case Mishap.PSP_FAILURE:
                return Fault(name, Kind.PSP_FAILURE, executed=done)
            case Mishap.CONFLICT:
                return Fault(name, Kind.CONFLICT)
            case Mishap.HTML:
                return Fault(name, Kind.HTML_BODY, executed=done, status=chance.choice((502, 200)))
            case Mishap.EMPTY:
                return Fault(name, Kind.EMPTY_BODY)
            case Mishap.REFUSED:
                code = chance.choice(REFUSALS[operation])
                return Fault(name, Kind.REFUSED, code=code, executed=done and code in _MAY_HAVE_HAPPENED)
            case Mishap.EXTRA_FIELDS:
                return Fault(name, Kind.EXTRA_FIELDS)
            case Mishap.UNKNOWN_OPERATION:
                return Fault(name, Kind.UNKNOWN_OPERATION)
            case Mishap.NO_ZONE:
                return Fault(name, Kind.TIMES_WITHOUT_ZONE)
            case _:
                return None


_PNG = b"\x89PNG\r\n\x1a\n"


def draw_for_vipps(code: QrCode) -> bytes:
    """Take the place of the emulator's drawing of PNG."""
    return picture_of(code.content)


def picture_of(content: str) -> bytes:
    """A stand-in for a picture: drawing and reading a real one takes longer than the rest of a payment."""
    return _PNG + content.encode()


def content_of(picture: bytes) -> str | None:
    """What `picture_of` hid in a picture; None for a real one."""
    return (
        picture.removeprefix(_PNG).decode("ascii", "replace") if picture[len(_PNG) : len(_PNG) + 4] == b"http" else None
    )


class SimulatedTransport(Transport):
    """Takes the place of the real Transport, with the same promises and time limits."""

    def __init__(self, base_url: str, network: Network, line: Line) -> None:
        self.base_url, self.allowed_http_hosts = base_url, frozenset()
        self._network, self._line = network, line

    async def send(self, request: Request) -> Answer:
        """See Transport."""
        if self._line.dead:
            raise asyncio.CancelledError
        try:
            return await self._network.exchange(self._line, request)
        except NoConnection as error:
            raise NotSent(Reason(Meaning.NO_NETWORK, message="no connection")) from error
        except Silence as error:
            raise _lost(request, Meaning.VIPPS_UNAVAILABLE, "no answer in time") from error
        except Broken as error:
            raise _lost(request, Meaning.NO_NETWORK, "the connection broke") from error

    async def aclose(self) -> None:
        """See Transport."""


def _lost(request: Request, meaning: Meaning, message: str) -> GatewayError:
    reason = Reason(meaning, message=message)
    return InDoubt(reason) if request.operation.writes else NotSent(reason)


def weather(level: str) -> Weather:
    """The weather by its name: `none`, `some`, `many`, or a comma-separated list of mishaps."""
    match level:
        case "none":
            return Weather()
        case "some":
            return Weather(0.06, 0.02, 0.005, 0.004, 0.004, 0.01, 0.01)
        case "many":
            return Weather(0.20, 0.06, 0.02, 0.02, 0.02, 0.03, 0.03)
    names = frozenset(level.split(","))
    if unknown := sorted(names - KNOWN):
        raise ValueError(
            f"unknown faults: {', '.join(unknown)}; known are none, some, many, {', '.join(sorted(KNOWN))}"
        )
    many = weather("many")
    alone = {name: 0.0 for name in OTHERS if name.replace("_", "-") not in names}
    return replace(many, mishap=0.5 if names & {*Mishap} else 0.0, only=names & {*Mishap} or frozenset(), **alone)


OTHERS = ("kill", "restart", "outage", "disk_full", "disk_slow", "clock_jump")
KNOWN = frozenset(Mishap) | {name.replace("_", "-") for name in OTHERS}
"""Everything that can be asked for by name."""
