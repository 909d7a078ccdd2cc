"""Starts the screens, and starts them again when they die or hang: `python -m kiosk.supervisor COMMAND...`

It is small on purpose, plain Python without Qt or any library, so that there is nothing in it to die of. It knows
nothing of payments: the journal remembers them, and the screens that come up again take up the one on the counter. The
old process has surely ended, and so let go of the journal, before a new one begins.

It never gives up and never hides what happened: each restart is said on stderr, and the new screens log it. Who runs
under systemd needs none of this (`kiosk run --no-restart`).
"""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from kiosk.lifeline import RESTARTED, SOCKET

FINAL = frozenset({0, 64, 130})
"""Statuses that mean what they say: ended in good order, wrong settings, Ctrl+C."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. `starts` until the first sign of life, `silent` until the next, `ends` for an end that was asked for.

    `pauses` lie before the first restart, the second and so on, the last of them for all that follow; screens that
    lived for `well` begin anew.
    """

    starts: float = 120.0
    silent: float = 30.0
    ends: float = 20.0
    pauses: Sequence[float] = (0, 1, 2, 5, 10, 30, 60)
    well: float = 600.0


@dataclass(frozen=True, slots=True)
class _Ended:
    status: int
    """As subprocess has it: negative for a signal."""
    hung: bool
    lived: float

    @property
    def why(self) -> str:
        if self.hung:
            return "no sign of life"
        if self.status >= 0:
            return f"status {self.status}"
        with suppress(ValueError):
            return signal.Signals(-self.status).name
        return f"signal {-self.status}"


def take_over(command: Sequence[str]) -> int:
    """Become the supervisor of `command`: a program of its own where one can replace another, to be as small as can."""
    if os.name == "posix" and not getattr(sys, "frozen", False):
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(sys.executable, [sys.executable, "-m", "kiosk.supervisor", *command])  # noqa: S606  it is ourselves
    return supervise(command)


def supervise(command: Sequence[str], patience: Patience | None = None) -> int:
    """Run `command` until it ends for good, or somebody ends it; return its exit status."""
    patience = patience or Patience()
    with _listening() as asked:
        restarts, why = 0, ""
        while True:
            environment = {**os.environ, RESTARTED: why} if why else dict(os.environ)
            ended = _live(command, environment, asked, patience)
            if asked.to_end or (ended.status in FINAL and not ended.hung):
                return ended.status if ended.status >= 0 else 128 - ended.status
            restarts = 1 if ended.lived >= patience.well else restarts + 1
            pause = patience.pauses[min(restarts, len(patience.pauses)) - 1]
            why = f"{ended.why}, restart {restarts}"
            _say(f"the screens have stopped ({why}); starting them again{f' in {pause:g} s' if pause else ''}")
            if asked.wait(pause):
                return 0


class _Asked:
    """The signals that came, in a form that one can wait for together with other things."""

    def __init__(self, reading: socket.socket | None) -> None:
        self.reading = reading
        self.to_end = 0
        """The signal that asked us to end; 0 while none did."""

    def read(self) -> None:
        """Take in what came."""
        assert self.reading is not None
        with suppress(BlockingIOError):
            for number in self.reading.recv(64):
                if number in _ENDING:
                    self.to_end = number

    def wait(self, seconds: float) -> bool:
        """Rest; True, and at once, if asked to end."""
        if self.reading is None:
            time.sleep(seconds)
            return False
        until = time.monotonic() + seconds
        while not self.to_end and (left := until - time.monotonic()) > 0:
            if select.select([self.reading], [], [], left)[0]:
                self.read()
        return bool(self.to_end)


if sys.platform == "win32":
    _ENDING: frozenset[int] = frozenset()

    @contextmanager
    def _listening() -> Iterator[_Asked]:
        yield _Asked(None)

    def _live(command: Sequence[str], environment: dict[str, str], asked: _Asked, patience: Patience) -> _Ended:
        """Without a socket to hand down, only an end is noticed. Ctrl+C reaches the screens by itself."""
        began = time.monotonic()
        child = subprocess.Popen(command, env=environment)  # noqa: S603  it is ourselves
        while True:
            try:
                status = child.wait()
                break
            except KeyboardInterrupt:
                asked.to_end = signal.SIGINT
        return _Ended(status, hung=False, lived=time.monotonic() - began)

else:
    _ENDING = frozenset({signal.SIGTERM, signal.SIGINT, signal.SIGHUP})

    @contextmanager
    def _listening() -> Iterator[_Asked]:
        reading, writing = socket.socketpair()
        reading.setblocking(False)
        writing.setblocking(False)
        numbers = (*_ENDING, signal.SIGCHLD)
        before = {number: signal.signal(number, lambda *_: None) for number in numbers}
        before_fd = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
        try:
            yield _Asked(reading)
        finally:
            signal.set_wakeup_fd(before_fd)
            for number, handler in before.items():
                signal.signal(number, handler)
            reading.close()
            writing.close()

    def _live(command: Sequence[str], environment: dict[str, str], asked: _Asked, patience: Patience) -> _Ended:
        """One life of the screens."""
        began = time.monotonic()
        ours, theirs = socket.socketpair()
        with ours:
            with theirs:
                child = subprocess.Popen(  # noqa: S603  it is ourselves
                    command,
                    env={**environment, SOCKET: str(theirs.fileno())},
                    pass_fds=[theirs.fileno()],
                    process_group=0,  # Ctrl+C comes to us alone, and we hand it on once
                )
            hung = _watch(child, ours, asked, patience)
        return _Ended(child.wait(), hung, time.monotonic() - began)

    def _watch(child: subprocess.Popen[bytes], ours: socket.socket, asked: _Asked, patience: Patience) -> bool:
        """Wait until `child` has ended; True if it had to be ended because it was silent."""
        assert asked.reading is not None
        listened_to: list[socket.socket] = [asked.reading, ours]
        until = time.monotonic() + patience.starts
        told = False
        while child.poll() is None:
            if asked.to_end and not told:
                told, until = True, time.monotonic() + patience.ends
                child.send_signal(signal.SIGTERM)
            left = until - time.monotonic()
            if left <= 0:
                _end_by_force(child)
                return not told
            ready = select.select(listened_to, [], [], left)[0]
            if asked.reading in ready:
                asked.read()
            if ours in ready:
                signs = ours.recv(64)
                if not signs:  # it is ending, or has ended
                    listened_to.remove(ours)
                if not told:
                    until = time.monotonic() + (patience.silent if signs else patience.ends)
        return False

    def _end_by_force(child: subprocess.Popen[bytes]) -> None:
        """SIGABRT first: the screens then say where each of their threads hangs."""
        for number, seconds in ((signal.SIGABRT, 3.0), (signal.SIGKILL, None)):
            child.send_signal(number)
            with suppress(subprocess.TimeoutExpired):
                child.wait(seconds)
                return


def _say(what: str) -> None:
    with suppress(OSError, ValueError):  # nobody listens any more
        os.write(2, f"kiosk: {what}\n".encode())


def main(arguments: Iterable[str] | None = None) -> int:
    """Watch over the command that is named."""
    if sys.platform != "win32":
        import resource

        # The keys are in the screens' memory; a file of it on the disk would hold them.
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))
    return supervise(list(sys.argv[1:] if arguments is None else arguments))


if __name__ == "__main__":
    sys.exit(main())
