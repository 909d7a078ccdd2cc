"""Says the customer's screen aloud, through the system's own voice. Never waits, never raises: a voice is a help.

Said are the amount, what happens, what to do, that little time is left, and how it ended; never what a cashier typed.
Whatever changes on the screen breaks off what is being said, and so does the key that turns the voice on and off.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, QProcess

from kiosk.domain.phrase import phrase, told
from kiosk.domain.spoken import say_money
from kiosk.engine.screens import CustomerPage, CustomerScreen, Sound

_log = logging.getLogger(__name__)

# Each speaks until it is ended. spd-say follows what the machine's owner has set; it needs a running service.
_VOICES: dict[str, Callable[[str, str], list[str]]] = {
    "spd-say": lambda language, words: ["--wait", "--application-name", "kiosk", "--language", language, "--", words],
    "espeak-ng": lambda language, words: ["-v", language, "--", words],
}
_SILENCE = {"spd-say": ["--cancel"]}
"""What else it takes to end what a voice is saying, where ending the program does not."""


def what_to_say(screen: CustomerScreen, language: str) -> str:
    """Say a screen, told in `language` already, in sentences; empty for a screen that asks nothing of anybody."""
    if screen.page is CustomerPage.IDLE:
        return _sentences(screen.notice)
    amount = say_money(screen.amount, language) if screen.amount and screen.page is not CustomerPage.SORRY else ""
    first, second = (screen.heading, amount) if screen.page is CustomerPage.PAID else (amount, screen.heading)
    choices = ", ".join(line.text for line in screen.tip.lines) if screen.tip else ""
    return _sentences(first, second, choices, screen.text, screen.notice)


def time_warning(screen: CustomerScreen, say: Callable[[str], str]) -> str:
    """Say how many seconds are left, and that there may be more."""
    seconds = round(screen.time_left.left) if screen.time_left else 0
    left = told(phrase("{seconds} seconds left", seconds=str(seconds)), say)
    return _sentences(left, say(phrase("Ask for more time if you need it.")) if screen.may_more_time else "")


def _sentences(*parts: str) -> str:
    return " ".join(part if part[-1] in ".!?" else f"{part}." for part in parts if part)


class Voice(QObject):
    """Speaks with the first program that is there and works. `mode` is a setting's: off, with_key, always."""

    def __init__(self, mode: Literal["off", "with_key", "always"], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._always = mode == "always"
        self._programs = [] if mode == "off" else [(name, path) for name in _VOICES if (path := shutil.which(name))]
        self._speaking: QProcess | None = None
        self._said = ""

    @property
    def is_there(self) -> bool:
        """There is something to speak with."""
        return bool(self._programs)

    def follow(self, screen: CustomerScreen, language: str, say: Callable[[str], str], *, asked_for: bool) -> None:
        """Say what has changed on the customer's screen. `asked_for`: the customer's key is on."""
        if not self.is_there:
            return
        if not (asked_for or self._always):
            self._said = ""
            self.hush()
            return
        words = what_to_say(screen, language)
        if words != self._said:
            self._said = words
            self.speak(words, language)
        elif screen.sound is Sound.TIME_RUNS_OUT:
            self.speak(time_warning(screen, say), language)

    def speak(self, words: str, language: str) -> None:
        """Begin to say `words`, in place of whatever is being said; empty words are silence."""
        self.hush()
        if not words or not self._programs:
            return
        name, path = self._programs[0]
        process = QProcess(self)
        process.setStandardInputFile(QProcess.nullDevice())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(lambda status: self._ended(process, status, words, language))
        process.errorOccurred.connect(lambda error: self._failed(process, error, words, language))
        self._speaking = process
        process.start(path, _VOICES[name](language, words))

    def hush(self) -> None:
        """Say no more."""
        if self._speaking is None:
            return
        process, self._speaking = self._speaking, None
        process.kill()
        name, path = self._programs[0]
        if name in _SILENCE:
            QProcess.startDetached(path, _SILENCE[name])

    def close(self) -> None:
        """Say no more, and leave nothing behind."""
        self.hush()
        for process in self.findChildren(QProcess):
            process.waitForFinished(500)
        self._programs = []

    def _ended(self, process: QProcess, status: int, words: str, language: str) -> None:
        process.deleteLater()
        if process is not self._speaking:
            return
        self._speaking = None
        if status != 0:
            self._next_program(words, language)

    def _failed(self, process: QProcess, error: QProcess.ProcessError, words: str, language: str) -> None:
        if error is QProcess.ProcessError.FailedToStart and process is self._speaking:
            self._speaking = None
            process.deleteLater()
            self._next_program(words, language)

    def _next_program(self, words: str, language: str) -> None:
        name, _ = self._programs.pop(0)
        _log.warning("%s can't speak; %s", name, "trying the next voice" if self._programs else "there is no other")
        self.speak(words, language)
