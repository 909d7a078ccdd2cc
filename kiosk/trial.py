"""A sale on the embedded emulator with everything but Vipps itself: for demonstrations, and for the set-up's last page.

The customer is played too. What the screens say must agree with the emulator's ledger, or the trial did not hold.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from kiosk import app
from kiosk.app import Plan
from kiosk.config import parse
from kiosk.domain.money import Money
from kiosk.emulator.customers import Pays
from kiosk.emulator.server import RunningEmulator, running_emulator
from kiosk.engine.screens import CashierPage, CustomerPage, Screens
from kiosk.secrets import Keys

AMOUNT = Money(12900)
PATIENCE = 30.0
"""Seconds after which a trial sale that is not paid did not work."""
LOOK_SECONDS = 0.1

SETTINGS = """\
[vipps]
base_url = "{base_url}"
merchant_serial_number = "{msn}"
fallback_url = "https://shop.example/thank-you"
callback_prefix = "https://shop.example/vipps"
[shop]
name = "Bakeriet på hjørnet"
till = "demo"
[journal]
path = '{journal}'
"""


def plan_on(emulator: RunningEmulator, journal: Path, show_seconds: int | None = None) -> Plan:
    """Plan a shop whose Vipps is the emulator."""
    unit = emulator.call(lambda world: next(iter(world.sales_units.values())))
    settings = parse(SETTINGS.format(base_url=emulator.base_url, msn=unit.msn, journal=journal), Path("demo"))
    keys = Keys(unit.client_id, unit.client_secret, unit.subscription_keys[0])
    host = urlsplit(emulator.public_base_url).hostname or ""
    return Plan(settings, keys, show_seconds, frozenset({host}))


async def try_sale(seen: Callable[[Screens], None]) -> bool:
    """Make one sale in a box; `seen` gets both screens as they change. True if it was paid, in truth, too.

    Raises EmulatorError, JournalError or OSError if this machine can't hold the box.
    """
    with tempfile.TemporaryDirectory(prefix="kiosk-trial-") as folder:
        box = running_emulator()
        emulator = await asyncio.to_thread(box.__enter__)
        try:
            return await _sale(emulator, Path(folder) / "journal.db", seen)
        finally:
            await asyncio.to_thread(box.__exit__, None, None, None)


async def _sale(emulator: RunningEmulator, journal: Path, seen: Callable[[Screens], None]) -> bool:
    newest: list[Screens] = []
    paid = asyncio.Event()
    customer = Pays(scan_after=0.5, approve_after=1.0)

    def publish(screens: Screens) -> None:
        newest[:] = [screens]
        seen(screens)
        if screens.cashier.page is CashierPage.RESULT:
            paid.set()

    def act() -> None:
        emulator.call(lambda world: customer.act(world, "latest", world.now()))

    async def pay() -> None:
        while not paid.is_set():
            if newest and newest[0].customer.page in {CustomerPage.PAY, CustomerPage.OPENED}:
                await asyncio.to_thread(act)
            await asyncio.sleep(LOOK_SECONDS)

    async with app.open_till(plan_on(emulator, journal), publish) as till:
        till.charge(AMOUNT, "")
        paying = asyncio.create_task(pay())
        try:
            async with asyncio.timeout(PATIENCE):
                await paid.wait()
        except TimeoutError:
            return False
        finally:
            paying.cancel()
            await asyncio.gather(paying, return_exceptions=True)
        says_paid = newest[0].customer.page is CustomerPage.PAID
    ledger = await asyncio.to_thread(emulator.call, lambda world: world.ledger())
    return says_paid and [line.captured for line in ledger] == [AMOUNT.minor_units]
