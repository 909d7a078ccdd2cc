"""Both screens with an engine behind them: what `kiosk run` shows.

The windows stand before what speaks to Vipps and writes the journal is even imported: that happens in the engine's own
thread, where nobody waits for it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from kiosk.config import EXIT_CODE, Settings
from kiosk.engine.ports import JournalError
from kiosk.report import complain
from kiosk.secrets import Keys
from kiosk.ui.pulse import Watcher
from kiosk.ui.run import run_windows
from kiosk.ui.till import Publish, Till
from kiosk.ui.windows import SettingError, WindowError, WindowOptions

if TYPE_CHECKING:
    from kiosk.app import Plan
    from kiosk.ui.stage import Stage


def run_screens(settings: Settings, keys: Keys, watcher: Watcher | None = None) -> int:
    """Show both screens until somebody ends the kiosk; return the exit status. `watcher` gets signs of life."""
    options = WindowOptions(
        market=settings.shop.market.value,
        theme=settings.screens.theme.value,
        language=settings.screens.language.value,
        customer_language=settings.screens.customer_language.value if settings.screens.customer_language else "",
        brand=settings.screens.brand.value,
        logo=settings.screens.logo,
        customer_screen=settings.screens.customer,
        full_screen=settings.screens.full_screen,
        viewing_distance_mm=settings.screens.viewing_distance_mm,
        customer_dpi=settings.screens.customer_dpi,
        customer_keys=settings.screens.customer_keys,
        motion=settings.screens.motion.value,
        speech=settings.screens.speech.value,
    )

    def plan() -> Plan:
        from kiosk.app import Plan

        return Plan(settings, keys)

    try:
        return _show(plan, options, watcher=watcher)
    except SettingError as error:
        complain(f"{settings.file}: {error}")
        return EXIT_CODE


def show(plan: Plan, options: WindowOptions, on_ready: Callable[[Stage], None] | None = None) -> int:
    """Show both screens of `plan`; `on_ready` gets a Stage to play on."""
    return _show(lambda: plan, options, on_ready)


def _show(
    plan: Callable[[], Plan],
    options: WindowOptions,
    on_ready: Callable[[Stage], None] | None = None,
    watcher: Watcher | None = None,
) -> int:
    @asynccontextmanager
    async def open_till(publish: Publish) -> AsyncIterator[Till]:
        from kiosk import app

        async with app.open_till(plan(), publish) as till:
            yield till

    try:
        return run_windows(open_till, options=options, on_ready=on_ready, watcher=watcher)
    except SettingError:
        raise  # who has read the settings names their file
    except (JournalError, WindowError) as error:
        complain(str(error))
        return EXIT_CODE
