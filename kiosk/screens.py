"""Both screens with an engine behind them: what `kiosk run` shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.app import Plan, open_till
from kiosk.config import EXIT_CODE, Settings
from kiosk.engine.ports import JournalError
from kiosk.report import complain
from kiosk.secrets import Keys
from kiosk.ui.run import run_windows
from kiosk.ui.windows import WindowError, WindowOptions

if TYPE_CHECKING:
    from kiosk.ui.stage import Stage


def run_screens(settings: Settings, keys: Keys) -> int:
    """Show both screens until somebody ends the kiosk; return the exit status."""
    options = WindowOptions(
        theme=settings.screens.theme.value,
        customer_screen=settings.screens.customer,
        full_screen=settings.screens.full_screen,
    )
    return show(Plan(settings, keys), options)


def show(plan: Plan, options: WindowOptions, on_ready: Callable[[Stage], None] | None = None) -> int:
    """Show both screens of `plan`; `on_ready` gets a Stage to play on."""
    try:
        return run_windows(lambda publish: open_till(plan, publish), options=options, on_ready=on_ready)
    except (JournalError, WindowError) as error:
        complain(str(error))
        return EXIT_CODE
