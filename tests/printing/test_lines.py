"""The ways to a printer, with real sockets, files and a pseudo-terminal: what left, and what is said if it failed."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from kiosk.config import PRINTERS
from kiosk.engine.ports import MaybePrinted, NotPrinted
from kiosk.printing import lines
from kiosk.printing.lines import FileLine, NetworkLine, SerialLine, UsbLine, open_line
from tests.printing.fake_printer import FakePrinter
from tests.printing.paper import papers

SLIP = b"\x1b@\x1bt\x13Hei\n" * 5 + b"\x1dV\x01"


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "PRINT_WITHIN", 0.5)
    monkeypatch.setattr(lines, "STALL_WITHIN", 0.3)
    monkeypatch.setattr(lines, "ANSWER_WITHIN", 0.2)


def run(scenario: Coroutine[Any, Any, None]) -> None:
    asyncio.run(scenario)


class Began:
    """Notes that the first byte was about to leave."""

    def __init__(self) -> None:
        self.times = 0

    async def __call__(self) -> None:
        self.times += 1


async def fails(line: lines.PrinterLine, sort: type[Exception], words: str, *, begun: int) -> None:
    began = Began()
    with pytest.raises(sort) as caught:
        await line.send(SLIP, began)
    assert type(caught.value) is sort
    assert caught.value.words == words  # type: ignore[attr-defined]
    assert began.times == begun


@pytest.mark.parametrize("mood", ["well", "slow", "silent"])
def test_a_slip_goes_through_the_network_whole(mood: str) -> None:
    async def scenario() -> None:
        fake = FakePrinter()
        fake.mood = mood
        await fake.start()
        line, began = NetworkLine("127.0.0.1", fake.port), Began()

        await line.send(SLIP, began)
        await line.send(SLIP, began)

        await fake.stop()
        assert bytes(fake.paper) == SLIP * 2
        assert len(papers(bytes(fake.paper))) == began.times == 2
        assert line.answers is (mood != "silent")

    run(scenario())


def test_a_printer_that_is_off_prints_nothing() -> None:
    async def scenario() -> None:
        fake = FakePrinter()
        await fake.start()
        await fake.stop()

        await fails(NetworkLine("127.0.0.1", fake.port), NotPrinted, "Printer does not answer", begun=0)

    run(scenario())


@pytest.mark.parametrize(
    ("mood", "words"), [("out-of-paper", "Printer is out of paper"), ("cover-open", "Printer's cover is open")]
)
def test_a_printer_that_cannot_print_is_sent_nothing(mood: str, words: str) -> None:
    async def scenario() -> None:
        fake = FakePrinter()
        fake.mood = mood
        await fake.start()

        await fails(NetworkLine("127.0.0.1", fake.port), NotPrinted, words, begun=0)

        await fake.stop()
        assert not fake.paper

    run(scenario())


def test_a_printer_that_has_answered_before_and_is_silent_now_is_sent_nothing() -> None:
    async def scenario() -> None:
        fake = FakePrinter()
        await fake.start()
        line = NetworkLine("127.0.0.1", fake.port)
        await line.send(SLIP, Began())
        fake.mood = "deaf"

        await fails(line, NotPrinted, "Printer does not answer", begun=0)

        await fake.stop()

    run(scenario())


@pytest.mark.parametrize("mood", ["breaks", "leaves", "hangs"])
def test_a_printer_that_goes_in_the_middle_may_have_printed(mood: str) -> None:
    async def scenario() -> None:
        fake = FakePrinter()
        fake.mood = mood
        await fake.start()

        await fails(NetworkLine("127.0.0.1", fake.port), MaybePrinted, "Printer stopped answering", begun=1)

        await fake.stop()

    run(scenario())


def test_a_file_gets_one_slip_after_the_other(tmp_path: Path) -> None:
    async def scenario() -> None:
        line, began = FileLine(tmp_path / "paper"), Began()
        await line.send(SLIP, began)
        await line.send(SLIP, began)

        assert (tmp_path / "paper").read_bytes() == SLIP * 2
        assert began.times == 2

    run(scenario())


def test_a_device_that_is_not_there_is_not_made() -> None:
    run(fails(FileLine(Path("/dev/usb/lp-no-such")), NotPrinted, "Printer is not connected", begun=0))
    run(fails(FileLine(Path("/no/such/folder/paper")), NotPrinted, "Printer is not connected", begun=0))


def test_a_device_that_takes_no_bytes_is_given_up_in_time(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    filling = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
    with suppress(BlockingIOError):
        while True:
            os.write(filling, bytes(4096))

    run(fails(FileLine(pipe), NotPrinted, "Printer does not answer", begun=1))

    os.read(reading, 4096)
    long = SLIP * 1000

    async def half() -> None:
        with pytest.raises(MaybePrinted):
            await FileLine(pipe).send(long, Began())

    run(half())
    os.close(filling)
    os.close(reading)


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of Unix")
def test_a_serial_line_gets_the_same_bytes() -> None:
    async def scenario() -> None:
        near, far = os.openpty()
        line, began = SerialLine(os.ttyname(far), 19200), Began()

        await line.send(SLIP, began)

        assert os.read(near, 4096).replace(b"\r\n", b"\n") == SLIP
        assert began.times == 1
        os.close(near)
        os.close(far)

    run(scenario())


def test_a_serial_line_or_usb_printer_that_is_not_there_prints_nothing() -> None:
    run(fails(SerialLine("/dev/ttyNONE9", 9600), NotPrinted, "Printer is not connected", begun=0))
    run(fails(UsbLine(0x04B8, 0xFFFE), NotPrinted, "Printer is not connected", begun=0))


def test_without_the_library_the_cure_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "escpos", None)
    with pytest.raises(NotPrinted, match=r"pip install 'qr-kiosk\[print\]'"):
        UsbLine(0x04B8, 0x0E15).open()


@pytest.mark.parametrize(
    ("connection", "line"),
    [
        ("tcp://printer.local", NetworkLine("printer.local", 9100)),
        ("tcp://10.0.0.7:9101", NetworkLine("10.0.0.7", 9101)),
        ("file:///dev/usb/lp0", FileLine(Path("/dev/usb/lp0"))),
        ("serial:///dev/ttyUSB0?baud=19200", SerialLine("/dev/ttyUSB0", 19200)),
        ("serial:///dev/ttyS0", SerialLine("/dev/ttyS0", 9600)),
        ("usb://04b8:0e15", UsbLine(0x04B8, 0x0E15)),
    ],
)
def test_a_connection_names_its_line(connection: str, line: object) -> None:
    assert open_line(connection) == line


@pytest.mark.parametrize(
    "connection",
    ["", "printer", "tcp://", "tcp://a/b", "tcp://a:b", "file://host/x", "usb://1:2", "usb://zzzz:0001",
     "serial:///dev/ttyS0?speed=1", "serial:///dev/ttyS0?baud=fast", "http://a"],
)  # fmt: skip
def test_anything_else_is_refused_in_words(connection: str) -> None:
    with pytest.raises(ValueError, match="tcp://host:9100"):
        open_line(connection)


@pytest.mark.parametrize("connection", ["tcp://10.0.0.7:9101", "file:///a", "serial:///b?baud=1", "usb://04b8:0e15"])
def test_what_the_settings_take_can_be_opened(connection: str) -> None:
    assert any(re.fullmatch(pattern, connection) for pattern in PRINTERS)
    assert open_line(connection)


def test_the_library_is_not_loaded_for_a_network_printer() -> None:
    import subprocess

    code = (
        "import sys, kiosk.printing.printer, kiosk.printing.lines; print('escpos' in sys.modules, 'PIL' in sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert out.stdout.split() == ["False", "False"]


@pytest.mark.parametrize(
    ("mood", "words"),
    [("well", ""), ("silent", ""), ("out-of-paper", lines.OUT_OF_PAPER), ("cover-open", lines.COVER_OPEN)],
)
def test_a_look_at_a_network_printer_prints_nothing(mood: str, words: str) -> None:
    async def scenario() -> None:
        fake = FakePrinter()
        fake.mood = mood
        await fake.start()
        said = ""
        try:
            await NetworkLine("127.0.0.1", fake.port).look()
        except NotPrinted as error:
            said = error.words
        await fake.stop()

        assert said == words
        assert fake.visits == 1
        assert not fake.paper

    run(scenario())


def test_a_look_at_a_file_makes_none_and_misses_a_device_that_is_not_there(tmp_path: Path) -> None:
    async def scenario() -> None:
        await FileLine(tmp_path / "paper").look()
        assert not (tmp_path / "paper").exists()
        for missing in (tmp_path / "nowhere" / "paper", Path("/dev/no-printer-here")):
            with pytest.raises(NotPrinted):
                await FileLine(missing).look()

    run(scenario())
