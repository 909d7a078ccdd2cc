"""A desk on a machine that is made up, and everything that it published."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.emulator import default_sales_unit
from kiosk.engine.screens import Screens
from kiosk.secrets import Keys, KeysInUse
from kiosk.setup import SetupDesk, open_desk
from kiosk.ui.desk import Account, DeskScreen, Step

UNIT = default_sales_unit()
KEYS = Keys(UNIT.client_id, UNIT.client_secret, UNIT.subscription_keys[0])
PATIENCE = 20.0
PIN = "830617"


class MemoryRing:
    """A keyring that works."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


class NoRing(MemoryRing):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("there is none")


class ManualClock:
    def __init__(self) -> None:
        self.day, self.steady = datetime(2026, 11, 27, 12, tzinfo=UTC), 100.0

    def now(self) -> datetime:
        return self.day

    def monotonic(self) -> float:
        return self.steady

    def wait(self, seconds: float) -> None:
        self.day += timedelta(seconds=seconds)
        self.steady += seconds


async def paid_at_once(seen: Callable[[Screens], None]) -> bool:
    return True


class Office:
    """The desk's folder and machine; `screens` is all that was published."""

    def __init__(self, folder: Path, ring: MemoryRing | None = None) -> None:
        self.folder, self.ring, self.clock = folder, ring or MemoryRing(), ManualClock()
        self.file = folder / "kiosk.toml"
        self.environment = {"KIOSK_KEY_FILE": str(folder / "keys.json")}
        self.screens: list[DeskScreen] = []
        self._moved = asyncio.Event()

    @asynccontextmanager
    async def desk(self, in_use: KeysInUse | None = None, **machine: Any) -> AsyncIterator[SetupDesk]:
        self._moved = asyncio.Event()
        machine = {"environment": self.environment, "ring": self.ring, "clock": self.clock, **machine}
        machine.setdefault("try_a_sale", paid_at_once)
        async with open_desk(self.file, self.publish, in_use=in_use, **machine) as desk:
            yield desk

    def publish(self, screen: DeskScreen) -> None:
        self.screens.append(screen)
        self._moved.set()

    @property
    def now(self) -> DeskScreen:
        return self.screens[-1]

    async def until(self, fits: Callable[[DeskScreen], bool]) -> DeskScreen:
        async with asyncio.timeout(PATIENCE):
            while not fits(self.now):
                self._moved.clear()
                await self._moved.wait()
        return self.now

    async def idle(self) -> DeskScreen:
        return await self.until(lambda screen: not screen.busy)

    def keys_file(self, base_url: str = "", keys: Keys = KEYS, msn: str = UNIT.msn) -> str:
        path = self.folder / "from-the-portal.env"
        path.write_text(
            f"BASE_URL={base_url}\nMSN={msn}\nCLIENT_ID={keys.client_id}\nCLIENT_SECRET={keys.client_secret}\n"
            f"Ocp-Apim-Subscription-Key: {keys.subscription_key}\n"
        )
        return str(path)

    async def to_connection(self, desk: SetupDesk, base_url: str, keys: Keys = KEYS, msn: str = UNIT.msn) -> DeskScreen:
        """Enter everything up to the test of the connection, and wait for its outcome."""
        desk.next()
        desk.name_shop("Bakeriet", "till-1")
        desk.read_file(self.keys_file(base_url, keys, msn))
        desk.name_account(Account.HERE, msn)
        desk.enter_keys("", "", "")
        assert self.now.step is Step.CONNECTION, self.now
        return await self.idle()
