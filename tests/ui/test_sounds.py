"""A sound is heard once for each thing that happens."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.engine.screens import Screens, Sound
from kiosk.resources import assets
from kiosk.ui.sounds import Sounds
from tests.ui.states import screens


def test_a_paid_screen_sounds_once() -> None:
    sounds = Sounds(None)

    heard = [sounds.show(screens(state)) for state in ("idle", "waiting", "paid", "paid", "idle", "paid")]

    assert heard == [Sound.NONE, Sound.NONE, Sound.PAID, Sound.NONE, Sound.NONE, Sound.PAID]


def test_a_warning_sounds_when_it_begins() -> None:
    sounds = Sounds(None)
    quiet = screens("waiting")
    warned = Screens(2, quiet.cashier, replace(quiet.customer, sound=Sound.ATTENTION))

    assert [sounds.show(shown) for shown in (quiet, warned, warned)] == [Sound.NONE, Sound.ATTENTION, Sound.NONE]


def test_a_machine_that_cannot_play_is_no_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert Sounds(tmp_path).show(screens("paid")) is Sound.PAID

    broken = Sounds(tmp_path)
    broken._player = ["/no/such/player"]
    assert broken.show(screens("paid")) is Sound.PAID


def test_every_sound_has_a_file_and_no_two_sound_alike() -> None:
    files = {sound: (assets() / "sounds" / f"{sound.value}.wav") for sound in Sound if sound is not Sound.NONE}

    rhythms = {sound: tuple(_silences(path)) for sound, path in files.items()}

    assert rhythms[Sound.PAID] == ()
    assert len(rhythms[Sound.ATTENTION]) == 1
    assert len(rhythms[Sound.TIME_RUNS_OUT]) == 4


def _silences(path: Path) -> Iterator[int]:
    """How long each silence between two tones is, in samples."""
    with wave.open(str(path)) as sound:
        samples = memoryview(sound.readframes(sound.getnframes())).cast("h")
    quiet = 0
    for sample in samples:
        if sample == 0:
            quiet += 1
            continue
        if quiet > 1000:
            yield quiet
        quiet = 0
