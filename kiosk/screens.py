"""Both screens with an engine behind them: what `kiosk run` shows.

The windows stand before what speaks to Vipps and writes the journal is even imported: that happens in the engine's own
thread, where nobody waits for it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING

from kiosk.config import EXIT_CODE, Settings
from kiosk.engine.ports import JournalError
from kiosk.report import complain
from kiosk.secrets import Keys, KeysInUse
from kiosk.ui.desk import Desk, OpenDesk, PublishDesk
from kiosk.ui.pulse import Watcher
from kiosk.ui.run import RESTART, run_windows
from kiosk.ui.till import Publish, Till
from kiosk.ui.windows import SettingError, WindowError, WindowOptions

if TYPE_CHECKING:
    from kiosk.app import Plan
    from kiosk.ui.stage import Stage


def run_screens(
    read: Callable[[], tuple[Settings, Keys]],
    *,
    find: Callable[[], Keys] | None = None,
    open_settings: Callable[[Settings, KeysInUse, PublishDesk], AbstractAsyncContextManager[Desk]] | None = None,
    on_ready: Callable[[Stage], None] | None = None,
    watcher: Watcher | None = None,
) -> int:
    """Show both screens until somebody ends the kiosk; return the exit status.

    `read` gives settings and keys, at the start and when somebody wants to begin again with others. `find` looks for
    keys again when Vipps refuses them, `open_settings` opens the desk that changes them all, `watcher` gets signs of
    life.
    """
    while True:
        settings, keys = read()
        status = _run(settings, KeysInUse(keys, find), open_settings, on_ready, watcher)
        if status != RESTART:
            return status


def _run(
    settings: Settings,
    keys: KeysInUse,
    open_settings: Callable[[Settings, KeysInUse, PublishDesk], AbstractAsyncContextManager[Desk]] | None,
    on_ready: Callable[[Stage], None] | None,
    watcher: Watcher | None,
) -> int:
    def plan() -> Plan:
        from kiosk.app import Plan

        return Plan(settings, keys)

    def open_desk(publish: PublishDesk) -> AbstractAsyncContextManager[Desk]:
        assert open_settings is not None
        return open_settings(settings, keys, publish)

    try:
        return _show(plan, options_of(settings), on_ready, open_desk if open_settings else None, watcher)
    except SettingError as error:
        complain(f"{settings.file}: {error}")
        return EXIT_CODE


def options_of(settings: Settings) -> WindowOptions:
    """How the windows stand, by the settings."""
    screens = settings.screens
    return WindowOptions(
        market=settings.shop.market.value,
        theme=screens.theme.value,
        language=screens.language.value,
        customer_language=screens.customer_language.value if screens.customer_language else "",
        brand=screens.brand.value,
        logo=screens.logo,
        customer_screen=screens.customer,
        one_window=screens.one_window or None,
        full_screen=screens.full_screen,
        viewing_distance_mm=screens.viewing_distance_mm,
        customer_dpi=screens.customer_dpi,
        customer_keys=screens.customer_keys,
        motion=screens.motion.value,
        speech=screens.speech.value,
    )


def show(plan: Plan, options: WindowOptions, on_ready: Callable[[Stage], None] | None = None) -> int:
    """Show both screens of `plan`; `on_ready` gets a Stage to play on."""
    return _show(lambda: plan, options, on_ready)


def _show(
    plan: Callable[[], Plan],
    options: WindowOptions,
    on_ready: Callable[[Stage], None] | None = None,
    open_desk: OpenDesk | None = None,
    watcher: Watcher | None = None,
) -> int:

    @asynccontextmanager
    async def open_till(publish: Publish) -> AsyncIterator[Till]:
        from kiosk import app

        async with app.open_till(plan(), publish) as till:
            yield till

    try:
        return run_windows(open_till, options=options, on_ready=on_ready, open_desk=open_desk, watcher=watcher)
    except SettingError:
        raise  # who has read the settings names their file
    except (JournalError, WindowError) as error:
        complain(str(error))
        return EXIT_CODE
