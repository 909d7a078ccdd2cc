"""Every state of both screens, in every size and theme: nothing cut, faint, too small for a finger, or nameless."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.ui.rest import DARK_AFTER
from kiosk.ui.windows import WindowOptions
from tests.ui import eyes
from tests.ui.conftest import Bench
from tests.ui.gallery import PANES, SIZES, THEMES, TURNED
from tests.ui.states import LONG_URL, STATES, URL

LOOKED_AT_CLOSELY = {(800, 480), (1366, 768), (1080, 1920)}


@pytest.fixture(scope="module")
def shared_bench(qapp: QGuiApplication) -> Iterator[Bench]:
    QAccessible.setActive(True)
    opened = Bench(WindowOptions(full_screen=False, speech="off"))
    yield opened
    opened.close()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_state_can_be_read_and_touched(shared_bench: Bench, size: tuple[int, int], theme: str) -> None:
    bench = shared_bench
    bench.windows.set_theme(theme)  # type: ignore[arg-type]
    bench.resize(*size)
    complaints = []
    for state in [*STATES, *MADE]:
        _show(bench, state)
        complaints += [f"{state}: {complaint}" for complaint in _look(bench, contrast=size in LOOKED_AT_CLOSELY)]
        _put_back(bench, state)

    assert not bench.warnings
    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_qr_is_read_from_the_pixels_of_the_customers_window(
    shared_bench: Bench, size: tuple[int, int], theme: str
) -> None:
    shared_bench.windows.set_theme(theme)  # type: ignore[arg-type]
    shared_bench.resize(*size)

    shared_bench.show("waiting")
    assert shared_bench.stage.read_customer_qr() == URL

    shared_bench.show("waiting-large")
    assert shared_bench.stage.read_customer_qr() == LONG_URL


MADE = (
    "typed",
    "typed-too-little",
    *PANES,
    "history-choosing",
    *TURNED,
    "quick-typed",
    "shared-slip-shown",
    "shared-tip",
    "shared-tip-large",
    "shared-waiting",
    "shared-paid",
    "shared-hand-over",
    "shared-hand-over-rest",
    "shared-last-seconds",
    "customer-away",
    "at-rest",
)


def _show(bench: Bench, state: str) -> None:
    shared = state.startswith("shared-")
    bench.windows.cashier_model.share(one_window=shared, customer_away=state == "customer-away")
    shown = {"typed": "idle", "typed-too-little": "idle-full", "customer-away": "waiting", "at-rest": "idle"}
    shown |= {"history-choosing": "history-narrowed", "quick-typed": "quick-picked", **TURNED}
    if state in PANES:
        shown[state] = PANES[state][0]
    bench.show(shown.get(state, state.removeprefix("shared-")))
    for _ in range(DARK_AFTER if state == "at-rest" else 0):
        bench.windows.customer_model.rest.pass_a_minute()
    keys = {"typed": "65000000", "typed-too-little": "99", "quick-typed": "64900"}.get(state, "")
    bench.windows.basket_model.turn(state in TURNED)
    for key in keys:
        bench.windows.cashier_model.press(key)
    if state in PANES:
        bench.windows.journal_model.open(PANES[state][1])
        assert bench.windows.journal_model.property("pane")
    if state == "history-choosing":
        bench.windows.journal_model.chooseDay()
    bench.settle()


def _put_back(bench: Bench, state: str) -> None:
    bench.windows.cashier_model.press("clear")
    bench.windows.journal_model.close()
    bench.windows.journal_model.dayChosen(False)


def _look(bench: Bench, *, contrast: bool) -> Iterator[str]:
    for who, window in (("cashier", bench.windows.cashier), ("customer", bench.windows.customer)):
        for what, found in (
            ("cut", eyes.cut_texts(window)),
            ("overlap", eyes.overlapping_texts(window)),
            ("outside", eyes.covered_controls(window)),
            ("target", eyes.small_targets(window)),
            ("name", eyes.nameless(window)),
            ("faint", eyes.faint_texts(window, window.grabWindow()) if contrast else []),
        ):
            for complaint in found:
                yield f"{who}: {what}: {complaint}"
