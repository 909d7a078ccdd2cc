"""`kiosk setup`, and what `kiosk run` does first when nothing is set up yet: a desk, its window, and what follows."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config import EXIT_CODE, SettingsError, load
from kiosk.engine.ports import JournalError
from kiosk.key_store import systemd_commands
from kiosk.logs import configure
from kiosk.report import complain, say
from kiosk.secrets import KeysInUse
from kiosk.setup import open_desk
from kiosk.ui.desk import After, Desk, PublishDesk
from kiosk.ui.setup_window import run_setup
from kiosk.ui.windows import WindowError, WindowOptions

if TYPE_CHECKING:
    from kiosk.config import Settings
    from kiosk.ui.stage import Stage


def set_up(
    file: Path, options: WindowOptions | None = None, on_ready: Callable[[Stage], None] | None = None
) -> int | None:
    """Let somebody set up the kiosk; return None if it can begin to sell, else the exit status."""
    configure("warning")

    def opened(publish: PublishDesk) -> AbstractAsyncContextManager[Desk]:
        return open_desk(file, publish)

    try:
        language = load(file).screens.language.value if file.exists() else "en"
        after = run_setup(opened, options=options or WindowOptions(language=language), on_ready=on_ready)
    except (SettingsError, WindowError, JournalError) as error:
        complain(str(error))
        return EXIT_CODE
    match after:
        case After.SELL:
            return None
        case After.LEAVE:
            say("Give the keys to systemd with these commands, and the kiosk's unit these lines; then start the kiosk:")
            for line in systemd_commands():
                say(line)
            return 0
        case _:
            complain("the set-up was left, and nothing was written")
            return 1


def open_settings(settings: Settings, in_use: KeysInUse, publish: PublishDesk) -> AbstractAsyncContextManager[Desk]:
    """Open the desk of a running kiosk's settings."""
    return open_desk(settings.file, publish, in_use=in_use)
