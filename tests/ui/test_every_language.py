"""Everything that the till can say, in every language, size and theme: nothing cut, faint, too small, or nameless."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.domain.phrase import Phrase
from kiosk.languages import LANGUAGES
from kiosk.ui.windows import WindowOptions
from tests.ui import eyes, said
from tests.ui.conftest import Bench

ROOT = Path(__file__).parents[2]
SIZES = [(800, 480), (1024, 600), (1920, 1080), (1080, 1920)]
ON_PAPER = {"day_report.py"}
SPEAKERS = [
    "domain/reasons.py",
    "domain/slip.py",
    "printing/lines.py",
    "app.py",
    *(f"engine/{file.name}" for file in sorted((ROOT / "kiosk" / "engine").glob("*.py")) if file.name not in ON_PAPER),
]
"""Where the sentences of both screens stand."""


@pytest.mark.timeout(900)  # some 240 pairs of screens; a machine that is shared takes what it takes
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_said_can_be_read(qapp: QGuiApplication, language: str, size: tuple[int, int], theme: str) -> None:
    QAccessible.setActive(True)
    bench = Bench(WindowOptions(full_screen=False, language=language))
    bench.windows.set_theme(theme)  # type: ignore[arg-type]
    bench.resize(*size)
    numbers = count(1)
    complaints: list[str] = []
    for name, shown in said.screens().items():
        bench.windows.show(dataclasses.replace(shown, number=next(numbers)))
        bench.settle()
        complaints += [f"{name}: {complaint}" for complaint in complaints_about(bench)]
    bench.close()

    assert not bench.warnings
    assert not complaints, "\n".join(complaints)


def complaints_about(bench: Bench) -> Iterator[str]:
    for who, window in (("cashier", bench.windows.cashier), ("customer", bench.windows.customer)):
        for what, found in (
            ("cut", eyes.cut_texts(window)),
            ("overlap", eyes.overlapping_texts(window)),
            ("outside", eyes.covered_controls(window)),
            ("target", eyes.small_targets(window)),
            ("name", eyes.nameless(window)),
            ("faint", eyes.faint_texts(window, window.grabWindow())),
        ):
            for complaint in found:
                yield f"{who}: {what}: {complaint}"


def test_no_sentence_of_the_tills_is_missing_from_the_screens_that_are_looked_at() -> None:
    command = [sys.executable, "packaging/translations.py", "--list", *(f"kiosk/{name}" for name in SPEAKERS)]
    spoken = set(json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout))

    assert len(spoken) > 100
    assert spoken - set(sentences_of(tuple(said.screens().values()))) == set()


def sentences_of(value: Any) -> Iterator[str]:
    if isinstance(value, Phrase):
        yield value.source
        yield from sentences_of((*value.parts, *value.values.values()))
    elif isinstance(value, tuple):
        for one in value:
            yield from sentences_of(one)
    elif dataclasses.is_dataclass(value):
        yield from sentences_of(tuple(getattr(value, field.name) for field in dataclasses.fields(value)))
