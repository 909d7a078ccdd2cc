"""The supervisor and its screens, played by small programs: who is started again, who is not, and who is waited for."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.lifeline import Lifeline
from kiosk.supervisor import FINAL

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

WATCH = """
import sys
from kiosk.supervisor import Patience, supervise
sys.exit(supervise(sys.argv[1:], Patience(starts=20, silent=1.5, ends=5, pauses=(0, 0.1), well=600)))
"""


class Scene:
    """A supervisor over a program that notes each of its lives in a file."""

    def __init__(self, folder: Path) -> None:
        self.lives = folder / "lives"
        self.program = folder / "screens.py"
        self.process: subprocess.Popen[str] | None = None

    def start(self, program: str) -> None:
        note = f"""
            import os, signal, sys, time
            from kiosk.lifeline import Lifeline
            line = Lifeline()
            with open({str(self.lives)!r}, "a") as lives:
                lives.write(f"{{os.getpid()}} {{os.environ.get('KIOSK_RESTARTED_AFTER', '')}}\\n")
            life = len(open({str(self.lives)!r}).readlines())
        """
        self.program.write_text(textwrap.dedent(note) + textwrap.dedent(program))
        self.process = subprocess.Popen(
            [sys.executable, "-c", WATCH, sys.executable, str(self.program)], stderr=subprocess.PIPE, text=True
        )

    def ends(self) -> tuple[int, str]:
        assert self.process is not None
        _, said = self.process.communicate(timeout=60)
        return self.process.returncode, said

    def seen(self) -> list[tuple[int, str]]:
        if not self.lives.exists():
            return []
        lines = [line.partition(" ") for line in self.lives.read_text().splitlines()]
        return [(int(pid), why) for pid, _, why in lines]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    scene = Scene(tmp_path)
    yield scene
    if scene.process is not None:
        if scene.process.poll() is None:
            scene.process.kill()
        assert scene.process.stderr is not None
        scene.process.stderr.close()
        scene.process.wait()


def wait_for(what: Callable[[], Any]) -> Any:
    deadline = time.monotonic() + 60
    while not (found := what()):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return found


@pytest.mark.parametrize("status", sorted(FINAL))
def test_an_end_that_is_meant_is_the_end(scene: Scene, status: int) -> None:
    scene.start(f"sys.exit({status})")

    assert scene.ends() == (status, "")
    assert len(scene.seen()) == 1


@pytest.mark.parametrize(
    ("dies", "why"),
    [
        ("os.kill(os.getpid(), signal.SIGSEGV)", "SIGSEGV"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "SIGKILL"),
        ("sys.exit(1)", "status 1"),
    ],
)
def test_screens_that_die_are_started_again_and_told_why(scene: Scene, dies: str, why: str) -> None:
    scene.start(f"if life < 4: {dies}")

    status, said = scene.ends()

    assert status == 0
    assert [reason for _, reason in scene.seen()] == ["", *(f"{why}, restart {number}" for number in (1, 2, 3))]
    assert said.splitlines() == [
        f"kiosk: the screens have stopped ({why}, restart 1); starting them again",
        f"kiosk: the screens have stopped ({why}, restart 2); starting them again in 0.1 s",
        f"kiosk: the screens have stopped ({why}, restart 3); starting them again in 0.1 s",
    ]


def test_screens_that_hang_are_ended_and_started_again(scene: Scene) -> None:
    scene.start("line.ready()\nif life == 1: time.sleep(600)")

    assert scene.ends()[0] == 0
    assert [why for _, why in scene.seen()] == ["", "no sign of life, restart 1"]


def test_screens_that_hang_too_hard_for_a_signal_are_ended_too(scene: Scene) -> None:
    scene.start("line.ready()\nif life == 1:\n  signal.signal(signal.SIGABRT, signal.SIG_IGN)\n  time.sleep(600)")

    assert scene.ends()[0] == 0
    assert len(scene.seen()) == 2


def test_signs_of_life_are_enough(scene: Scene) -> None:
    scene.start("for _ in range(25):\n  line.beat()\n  time.sleep(0.1)")

    assert scene.ends() == (0, "")
    assert len(scene.seen()) == 1, "it lived for longer than a silence may last"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_both(scene: Scene, number: signal.Signals) -> None:
    scene.start("signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))\nline.ready()\ntime.sleep(600)")
    ((screens, _),) = wait_for(scene.seen)
    assert scene.process is not None
    wait_for(lambda: has_handler(screens, signal.SIGTERM))

    scene.process.send_signal(number)

    assert scene.ends() == (0, "")
    assert not Path(f"/proc/{screens}").exists()


def has_handler(pid: int, number: int) -> bool:
    caught = Path(f"/proc/{pid}/status").read_text().partition("SigCgt:\t")[2].split()[0]
    return bool(int(caught, 16) >> (number - 1) & 1)


def test_the_screens_notice_that_the_supervisor_has_gone(scene: Scene) -> None:
    scene.start("import select\nselect.select([line.supervisor], [], [])\nopen(__file__ + '.gone', 'w').close()")
    wait_for(scene.seen)
    assert scene.process is not None

    scene.process.kill()

    wait_for(scene.program.with_name("screens.py.gone").exists)


def test_the_supervisor_is_small(scene: Scene) -> None:
    scene.start("signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))\nline.ready()\ntime.sleep(600)")
    wait_for(scene.seen)
    assert scene.process is not None
    status = Path(f"/proc/{scene.process.pid}/status").read_text()
    resident = int(status.partition("VmRSS:")[2].split()[0]) / 1024
    scene.process.terminate()
    scene.ends()

    assert resident < 25, f"{resident:.0f} MB"


def test_systemd_hears_in_its_own_way(tmp_path: Path) -> None:
    path = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(path)
        environment = {"NOTIFY_SOCKET": path, "WATCHDOG_USEC": "8000000"}
        line = Lifeline(environment)

        line.ready()
        line.beat()
        line.ending()

        assert [systemd.recv(100) for _ in range(4)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1", b"STOPPING=1"]
        assert (line.watched, line.seconds, environment) == (True, 4.0, {})
        line.close()


@pytest.mark.parametrize("environment", [{}, {"KIOSK_LIFELINE": "99999"}, {"NOTIFY_SOCKET": "/not/there"}])
def test_nobody_watches(environment: dict[str, str]) -> None:
    line = Lifeline(environment)

    assert not line.watched
    line.ready()
    line.ending()


def test_a_full_lifeline_stops_nobody() -> None:
    ours, theirs = socket.socketpair()
    with ours:
        line = Lifeline({"KIOSK_LIFELINE": str(os.dup(theirs.fileno()))})
        theirs.close()
        for _ in range(100_000):
            line.beat()
        line.close()
