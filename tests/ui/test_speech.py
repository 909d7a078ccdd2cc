"""The customer's screen, spoken: what is said, when, in which language, and what breaks it off."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import wave
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.engine.screens import CustomerPage, Sound
from kiosk.languages import LANGUAGES, Language
from kiosk.resources import assets
from kiosk.ui.speech import what_to_say
from kiosk.ui.windows import WindowOptions
from tests.ui.conftest import Bench
from tests.ui.states import IDLE, STATES, pay
from tests.ui.told import everything_told

SCRIPT = """#!{python}
import json, os, sys, time
with open({heard!r}, "a", encoding="utf-8") as heard:
    print(json.dumps(sys.argv[1:], ensure_ascii=False), file=heard)
{then}
"""
SPEAK_ON = "time.sleep(600)"
WAITING = STATES["waiting"][0]


class Ear:
    """A voice on the PATH that writes down what it was asked to say."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder / "heard"

    def install(self, name: str, then: str = "") -> None:
        script = self.folder / name
        script.write_text(SCRIPT.format(python=sys.executable, heard=str(self.file), then=then), "utf-8")
        script.chmod(0o755)

    @property
    def heard(self) -> list[list[str]]:
        import json

        if not self.file.exists():
            return []
        return [json.loads(line) for line in self.file.read_text("utf-8").splitlines() if line.endswith("]")]

    @property
    def words(self) -> list[str]:
        return [said[-1] for said in self.heard]


@pytest.fixture
def ear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ear:
    monkeypatch.setenv("PATH", str(tmp_path))
    return Ear(tmp_path)


Opens = Callable[..., Bench]


@pytest.fixture
def opens(qapp: QGuiApplication) -> Iterator[Opens]:
    benches = []

    def opened(**options: str) -> Bench:
        benches.append(Bench(WindowOptions(full_screen=False, **options)))  # type: ignore[arg-type]
        benches[-1].show("idle")
        return benches[-1]

    yield opened
    for bench in benches:
        bench.close()


def told(page: CustomerPage, heading: str = "") -> object:
    return next(one for one in everything_told() if one.page is page and heading in one.heading)


def hears(bench: Bench, ear: Ear, count: int) -> list[str]:
    bench.stage.wait_until(lambda: len(ear.heard) >= count, f"{count} things said, not only {ear.heard}")
    return ear.words


def test_a_sale_is_heard_from_the_amount_to_the_outcome_once_the_key_is_pressed(ear: Ear, opens: Opens) -> None:
    ear.install("espeak-ng")
    bench = opens()
    bench.show((WAITING, told(CustomerPage.CHECKING, "One moment")))
    bench.stage.tap("easier")
    hears(bench, ear, 1)
    bench.show((WAITING, replace(pay(), heading="Scan to pay", sale=told(CustomerPage.PAY).sale)))
    hears(bench, ear, 2)
    bench.show((WAITING, told(CustomerPage.PAID)))

    assert hears(bench, ear, 3) == [
        "123456 kroner and 50 øre. One moment, please. Your payment is being prepared.",
        "129 kroner. Scan to pay.",
        "Paid. 123456 kroner and 50 øre. Thank you for your purchase.",
    ]
    assert ear.heard[0][:-1] == ["-v", "en", "--"]
    assert "hear" in bench.windows.customer_model.easierText


def test_nothing_is_said_unasked_unless_the_shop_wants_it(ear: Ear, opens: Opens) -> None:
    ear.install("espeak-ng")
    quiet = opens()
    off = opens(speech="off")
    always = opens(speech="always")
    off.stage.tap("easier")
    for bench in (quiet, off, always):
        bench.show("waiting")

    assert hears(always, ear, 1) == ["129 kroner. Scan with the camera or Vipps."]
    assert "hear" not in off.windows.customer_model.easierText


def test_the_last_half_minute_is_heard_and_what_can_be_done(ear: Ear, opens: Opens) -> None:
    ear.install("espeak-ng")
    bench = opens(speech="always", customer_language="nb")
    cashier, screen = STATES["last-seconds"]
    bench.show((cashier, screen))
    hears(bench, ear, 1)
    bench.show((cashier, replace(screen, sound=Sound.TIME_RUNS_OUT)))

    assert hears(bench, ear, 2)[1] == "24 sekunder igjen. Be om mer tid hvis du trenger det."
    assert ear.heard[1][:2] == ["-v", "nb"]


def test_what_changes_breaks_off_what_is_being_said_and_so_does_the_key(ear: Ear, opens: Opens) -> None:
    ear.install("espeak-ng", SPEAK_ON)
    bench = opens()
    bench.show("waiting")
    bench.stage.tap("easier")
    hears(bench, ear, 1)
    first = bench.windows.voice._speaking
    assert first is not None

    bench.stage.tap("language")
    bench.settle()
    bench.stage.tap("speak-sv")
    hears(bench, ear, 2)
    second = bench.windows.voice._speaking
    assert second is not first
    bench.stage.tap("easier")

    assert bench.windows.voice._speaking is None
    bench.stage.wait_until(lambda: bench.windows.voice.children() == [], "both voices have ended")


def test_a_service_that_is_not_there_is_followed_by_the_next_voice(ear: Ear, opens: Opens) -> None:
    ear.install("spd-say", "sys.exit(1)")
    ear.install("espeak-ng")
    bench = opens(speech="always")
    bench.show("waiting")

    assert hears(bench, ear, 2) == ["129 kroner. Scan with the camera or Vipps."] * 2
    assert [said[0] for said in ear.heard] == ["--wait", "-v"]
    bench.show("paid")
    assert hears(bench, ear, 3)[2].startswith("Paid. ")


@pytest.mark.parametrize("broken", ["", "#!/no/such/interpreter\n"])
def test_no_voice_and_a_broken_one_are_no_trouble(ear: Ear, opens: Opens, broken: str) -> None:
    if broken:
        (ear.folder / "espeak-ng").write_text(broken)
        (ear.folder / "espeak-ng").chmod(0o755)
    bench = opens(speech="always")
    bench.show("waiting")

    bench.stage.wait_until(lambda: not bench.windows.voice.is_there, "the voice has been given up")
    bench.show("paid")


def test_no_word_of_a_cashier_or_a_shop_is_ever_said() -> None:
    """All that is said is made of the engine's own sentences and of an amount."""
    for code in LANGUAGES:
        language = Language(code, assets() / "translations")
        for screen in (*everything_told(), IDLE):
            words = what_to_say(replace(language.spoken(screen), shop="Bobs Brød", banner="Test"), code)
            assert "Bobs" not in words
            assert "Test" not in words
            assert screen.page is CustomerPage.IDLE or words


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="needs espeak-ng")
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_real_voice_takes_what_it_is_given(tmp_path: Path, code: str) -> None:
    """To a file, since a machine that tests has no loudspeaker: more than a second of something that is not silence."""
    language = Language(code, assets() / "translations")
    words = what_to_say(language.spoken(told(CustomerPage.PAID)), code)
    voice = shutil.which("espeak-ng") or ""

    subprocess.run([voice, "-w", str(tmp_path / "said.wav"), "-v", code, "--", words], check=True, env=dict(os.environ))

    with wave.open(str(tmp_path / "said.wav")) as sound:
        assert sound.getnframes() / sound.getframerate() > 1
        assert max(map(abs, memoryview(sound.readframes(sound.getnframes())).cast("h"))) > 1000
