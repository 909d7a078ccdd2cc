"""Play the till's sounds with what the machine has. Never waits, never raises: a till without sound still sells.

Qt's own player is not in the part of Qt that we ship, and a beep of half a second needs no media framework.
"""

from __future__ import annotations

import logging
import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QProcess

from kiosk.engine.screens import Screens, Sound

_log = logging.getLogger(__name__)

_PLAYERS = (["pw-play"], ["paplay"], ["aplay", "-q"], ["afplay"])


class Sounds:
    """Plays `<folder>/<sound>.wav` when a screen brings a sound that the screen before did not."""

    def __init__(self, folder: Path | None, *, enabled: bool = True) -> None:
        self._folder = folder if enabled else None
        self._player = next((command for command in _PLAYERS if shutil.which(command[0])), None)
        self._before: object = None

    def show(self, screens: Screens) -> Sound:
        """Play what the new screens ask for, and say what it was."""
        wanted = {screens.cashier.sound, screens.customer.sound}
        sound = next((one for one in (Sound.PAID, Sound.ATTENTION, Sound.TIME_RUNS_OUT) if one in wanted), Sound.NONE)
        occasion = (sound, screens.cashier.reference, screens.cashier.heading, screens.customer.page)
        new, self._before = occasion != self._before, occasion
        if sound is Sound.NONE or not new:
            return Sound.NONE
        self.play(sound)
        return sound

    @property
    def can_play(self) -> bool:
        """Whether this machine has anything to play with."""
        return self._folder is not None and (self._player is not None or sys.platform == "win32")

    def play(self, sound: Sound) -> None:
        """Play it now."""
        if self._folder is None:
            return
        path = str(self._folder / f"{sound.value}.wav")
        try:
            if sys.platform == "win32":
                import winsound

                winsound.PlaySound(path, winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
            elif self._player is not None:
                QProcess.startDetached(self._player[0], [*self._player[1:], path])
        except Exception:
            _log.warning("the sound %s could not be played", sound.value, exc_info=True)
