"""A shop in a folder, an emulator in a process of its own, and the command line between them: nothing in process."""

from __future__ import annotations

import json
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PYTHON = sys.executable
PATIENCE = 40.0
"""Seconds to wait for what comes within two on a machine with nothing else to do."""

SETTINGS = """\
[vipps]
base_url = "{base_url}"
merchant_serial_number = "123456"
fallback_url = "https://shop.example/thank-you"
callback_prefix = "https://shop.example/vipps"
[shop]
name = "Bakeriet"
till = "till-1"
[journal]
path = '{journal}'
"""


class Emulator:
    """`kiosk emulator` as a process: its addresses and keys as it printed them, its control plane as methods."""

    def __init__(self, printed: str) -> None:
        self.base_url = _after("API", printed)
        self.control_url = _after("control", printed)
        names = ("KIOSK_CLIENT_ID", "KIOSK_CLIENT_SECRET", "KIOSK_SUBSCRIPTION_KEY")
        self.keys = {name: _after(name, printed) for name in names}

    def ask(self, method: str, path: str, **body: Any) -> dict[str, Any]:
        data = json.dumps(body).encode() if body else None
        headers = {"content-type": "application/json"} if body else {}
        request = urllib.request.Request(self.control_url + path, data, headers, method=method)
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            content = json.load(answer)
            assert isinstance(content, dict)
            return content

    def do(self, verb: str, reference: str, **body: Any) -> dict[str, Any]:
        """Play the customer: scan, approve, decline, cancel."""
        return self.ask("POST", f"/payments/{reference}/{verb}", **body)

    def fault(self, operation: str, kind: str, **rule: Any) -> None:
        self.ask("POST", "/faults", operation=operation, kind=kind, **rule)

    def switch(self, **switches: Any) -> None:
        self.ask("PATCH", "/sales-units/123456", **switches)

    def push_clock(self, seconds: float) -> None:
        self.ask("POST", "/clock", advance_seconds=seconds)

    def ledger(self, reference: str) -> dict[str, Any]:
        lines: list[dict[str, Any]] = self.ask("GET", "/ledger")["ledger"]
        return next(line for line in lines if line["order_id"] == reference)

    def calm(self) -> None:
        """Take back what a test did to it."""
        self.ask("DELETE", "/faults")
        self.switch(merchant_fault="", refund_account_empty=False)


def _after(word: str, printed: str) -> str:
    found = re.search(rf"^\s*{word}\s+(\S+)$", printed, re.MULTILINE)
    assert found, f"{word} is not in {printed!r}"
    return found[1]


@contextmanager
def emulator_process() -> Iterator[Emulator]:
    command = [PYTHON, "-m", "kiosk", "emulator", "--port", "0", "--control-port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        printed = ""
        while "Stop with" not in printed:
            line = process.stdout.readline()
            assert line, f"the emulator ended: {printed}"
            printed += line
        try:
            yield Emulator(printed)
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


@dataclass(frozen=True, slots=True)
class Ended:
    """A command that has ended."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """What is on stdout, which must be JSON objects and nothing else."""
        lines = [json.loads(line) for line in self.out.splitlines()]
        assert all(isinstance(line, dict) for line in lines)
        return lines

    @property
    def states(self) -> list[str]:
        """The states in their order, each once."""
        words = [line["state"] for line in self.lines]
        return [word for number, word in enumerate(words) if number == 0 or words[number - 1] != word]

    @property
    def complaint(self) -> str:
        """The one line on stderr."""
        assert self.err.startswith("kiosk: "), self.err
        assert self.err.count("\n") == 1, f"more than one line: {self.err}"
        return self.err.removeprefix("kiosk: ").strip()


class Running:
    """A command under way; its stdout is read as it comes."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._seen: list[str] = []
        self._errors: list[str] = []
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._threads = [
            threading.Thread(target=self._read, args=(process.stdout, self._lines.put)),
            threading.Thread(target=self._read, args=(process.stderr, self._errors.append)),
        ]
        for thread in self._threads:
            thread.start()

    @staticmethod
    def _read(stream: Any, keep: Callable[[str | None], None]) -> None:
        for line in stream:
            keep(line)
        if keep.__name__ == "put":
            keep(None)

    def until_text(self, text: str) -> str:
        """Read on until a line has `text` in it."""
        deadline = time.monotonic() + PATIENCE
        while True:
            line = self._lines.get(timeout=max(0.1, deadline - time.monotonic()))
            if line is None:
                self._lines.put(None)
                raise AssertionError(f"it ended: {self.finish()}")
            self._seen.append(line)
            if text in line:
                return line

    def until(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Read on until a JSON line fits."""
        while True:
            content = json.loads(self.until_text(""))
            if fits(content):
                assert isinstance(content, dict)
                return content

    def until_state(self, state: str) -> dict[str, Any]:
        return self.until(lambda line: line["state"] == state)

    def until_qr(self) -> dict[str, Any]:
        return self.until(lambda line: "qr" in line)

    def interrupt(self) -> None:
        self.process.send_signal(signal.SIGINT)

    def interrupt_until_it_ends(self) -> None:
        """Press Ctrl+C as an impatient person does. Two at once would count as one."""
        for _ in range(int(PATIENCE)):
            self.interrupt()
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(1.0)
                return

    def finish(self) -> Ended:
        """Wait until it has ended."""
        status = self.process.wait(PATIENCE)
        for thread in self._threads:
            thread.join(PATIENCE)
        while (line := self._lines.get()) is not None:
            self._seen.append(line)
        self._lines.put(None)
        return Ended(status, "".join(self._seen), "".join(self._errors))


@dataclass
class Shop:
    """Settings and a journal in a folder; `kiosk` commands run with them."""

    folder: Path
    emulator: Emulator
    environment: dict[str, str] = field(default_factory=dict)
    _running: list[Running] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.settings.write_text(SETTINGS.format(base_url=self.emulator.base_url, journal=self.journal), "utf-8")
        clean = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
        clean.pop("CREDENTIALS_DIRECTORY", None)
        self.environment = {
            **clean,
            **self.emulator.keys,
            "KIOSK_CONFIG": str(self.settings),
            "LC_ALL": "C.UTF-8",
            "XDG_STATE_HOME": str(self.folder / "state"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            # A warning of any library must not come between the lines.
            "PYTHONWARNINGS": "default",
        }

    @property
    def settings(self) -> Path:
        return self.folder / "kiosk.toml"

    @property
    def journal(self) -> Path:
        return self.folder / "journal.db"

    def change(self, old: str, new: str) -> None:
        """Change the settings."""
        text = self.settings.read_text("utf-8")
        assert old in text
        self.settings.write_text(text.replace(old, new), "utf-8")

    def kiosk(self, *words: str, **environment: str) -> Ended:
        """Run a command to its end."""
        return self.start(*words, **environment).finish()

    def start(self, *words: str, **environment: str) -> Running:
        process = subprocess.Popen(
            [PYTHON, "-m", "kiosk", *words],
            env={**self.environment, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._running.append(Running(process))
        return self._running[-1]

    def pay(self, amount: int = 12900, *words: str) -> Running:
        return self.start("pay", "--amount", str(amount), "--json", *words)

    def paid(self, amount: int = 12900) -> str:
        """Make a whole sale; return its reference."""
        sale = self.pay(amount)
        reference: str = sale.until_qr()["reference"]
        self.emulator.do("approve", reference)
        assert sale.finish().status == 0
        return reference

    def close(self) -> None:
        for running in self._running:
            if running.process.poll() is None:
                running.process.kill()
            running.finish()
            for stream in (running.process.stdout, running.process.stderr):
                assert stream is not None
                stream.close()
