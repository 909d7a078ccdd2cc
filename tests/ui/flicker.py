"""The windows under screens that change faster than Qt tidies up, as a program: `python -m tests.ui.flicker SEED...`.

A process of its own, because what it looks for ends the process.
"""

from __future__ import annotations

import random
import sys
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from tests.ui.conftest import Bench
from tests.ui.states import STATES

ROUNDS = 400


def flicker(bench: Bench, chance: random.Random) -> None:
    """Show one to three screens at once, then let Qt do some of its work: draw, tidy up, or both, or nothing of it."""
    for _ in range(chance.randint(1, 3)):
        cashier, customer = chance.choice(list(STATES.values()))
        if chance.random() < 0.5:
            cashier = replace(cashier, timeline=cashier.timeline[: chance.randint(0, len(cashier.timeline))])
        bench.publish((cashier, customer))
    match chance.randrange(4):
        case 0:
            bench.draw()
        case 1:
            QCoreApplication.processEvents()
        case 2:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        case _:
            QCoreApplication.sendPostedEvents(None, 0)


def main(seeds: list[str]) -> int:
    """Play every seed; each warning of Qt is a line."""
    QGuiApplication(sys.argv)
    bench = Bench.opened()
    for seed in seeds:
        chance = random.Random(seed)
        for _ in range(ROUNDS):
            flicker(bench, chance)
        bench.settle()
    warnings = list(bench.warnings)
    bench.close()
    print(*warnings, sep="\n", end="")
    return 1 if warnings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
