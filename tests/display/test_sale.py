"""A sale with a tablet as the customer's screen: the real till, engine, journal and client on an emulator."""

from __future__ import annotations

import asyncio
import urllib.request
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import zxingcpp
from PIL import Image

from kiosk.app import Plan, open_till
from kiosk.config import Settings, parse
from kiosk.display.qr_drawing import name_of
from kiosk.domain.money import Money
from kiosk.emulator.server import RunningEmulator, running_emulator
from kiosk.engine.screens import CashierPage, CustomerPage, Screens
from kiosk.logs import masked
from kiosk.secrets import Keys
from kiosk.tablet import Tablet
from tests.display.eyes import qr
from tests.display.served import until_page

SETTINGS = """\
[vipps]
base_url = "{base_url}"
merchant_serial_number = "{msn}"
fallback_url = "https://shop.example/thank-you"
callback_prefix = "https://shop.example/vipps"
[shop]
name = "Bakeriet på hjørnet"
till = "till-1"
[journal]
path = '{journal}'
[screens]
language = "en"
customer_language = "nb"
"""
PATIENCE = 30.0


def plan_for(emulator: RunningEmulator, folder: Path, display: str) -> Plan:
    unit = emulator.call(lambda world: next(iter(world.sales_units.values())))
    text = SETTINGS.format(base_url=emulator.base_url, msn=unit.msn, journal=folder / "journal.db")
    settings: Settings = parse(text + display, folder / "kiosk.toml")
    return Plan(settings, Keys(unit.client_id, unit.client_secret, unit.subscription_keys[0]))


class Watch:
    """Both screens as they were published."""

    def __init__(self) -> None:
        self.screens: list[Screens] = []
        self._news = asyncio.Event()

    def publish(self, screens: Screens) -> None:
        self.screens.append(screens)
        self._news.set()

    async def until(self, holds: Callable[[Screens], bool]) -> Screens:
        async with asyncio.timeout(PATIENCE):
            while not holds(self.screens[-1]):
                self._news.clear()
                await self._news.wait()
        return self.screens[-1]


def open_like_a_phone(address: str) -> None:
    with urllib.request.urlopen(address, timeout=PATIENCE) as page:
        assert page.status == 200


def test_a_customer_pays_at_a_tablet_that_was_paired_from_the_cashiers_screen(tablet: Tablet, tmp_path: Path) -> None:
    def look(address: str, script: str, what: str) -> None:
        if address:
            tablet.open(address)
        tablet.wait_until(script, what)

    async def story(emulator: RunningEmulator) -> None:
        watch = Watch()
        plan = plan_for(emulator, tmp_path, '[display]\nlisten = "loopback"\nport = 0\n')
        async with open_till(plan, watch.publish) as till:
            shown = await watch.until(lambda screens: screens.cashier.tablets is not None)
            assert (shown.cashier.status, shown.cashier.tablets and shown.cashier.tablets.connected) == (
                "No tablet is connected",
                0,
            )
            till.open_tablets()
            shown = await watch.until(lambda screens: screens.cashier.page is CashierPage.TABLETS)
            assert shown.cashier.tablets is not None
            (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(shown.cashier.tablets.picture)))
            address = code.text
            assert masked(f"the address is {address}").count(address.partition("#")[2]) == 0

            await asyncio.to_thread(look, address, until_page(CustomerPage.IDLE), "the idle page")
            await watch.until(lambda screens: bool(screens.cashier.tablets and screens.cashier.tablets.connected))
            till.back()
            till.charge(Money(12900), "Kaffe")
            await asyncio.to_thread(look, "", until_page(CustomerPage.PAY), "the code")
            first = emulator.call(lambda world: world.short_url(world.payment("latest")))
            assert await asyncio.to_thread(qr, tablet) == first

            former = name_of(watch.screens[-1].customer.qr_image)
            await asyncio.to_thread(tablet.click, "more-time")
            await watch.until(lambda screens: name_of(screens.customer.qr_image) not in {former, name_of(b"")})
            latest = name_of(watch.screens[-1].customer.qr_image)
            await asyncio.to_thread(look, "", f"byId('qr').dataset.code === {latest!r}", "the next code")
            second = emulator.call(lambda world: world.short_url(world.payment("latest")))
            assert second != first
            assert await asyncio.to_thread(qr, tablet) == second

            await asyncio.to_thread(open_like_a_phone, second)
            await asyncio.to_thread(look, "", until_page(CustomerPage.OPENED), "the words that the app is open")
            emulator.call(lambda world: world.approve("latest"))
            await asyncio.to_thread(look, "", until_page(CustomerPage.PAID), "paid")
            text = await asyncio.to_thread(tablet.text)
            assert "129,00\N{NO-BREAK SPACE}kr" in text
            assert "Betalt" in text
            await asyncio.to_thread(tablet.screenshot, tmp_path / "paid.png")

        await asyncio.to_thread(look, "", "document.body.innerText.includes('Et øyeblikk')", "the end of the kiosk")
        assert "129" not in await asyncio.to_thread(tablet.text)
        captured = emulator.call(lambda world: [line.captured for line in world.ledger()])
        assert sorted(captured) == [0, 12900]

    with running_emulator() as emulator:
        asyncio.run(story(emulator))


def test_a_customer_gives_a_tip_at_a_tablet_before_anything_is_asked_at_vipps(tablet: Tablet, tmp_path: Path) -> None:
    def look(script: str, what: str) -> None:
        tablet.wait_until(script, what)

    async def story(emulator: RunningEmulator) -> None:
        watch = Watch()
        plan = plan_for(emulator, tmp_path, '[display]\nlisten = "loopback"\nport = 0\n[tip]\npercents = [5, 10]\n')
        async with open_till(plan, watch.publish) as till:
            shown = await watch.until(lambda screens: bool(screens.cashier.tablets and screens.cashier.tablets.address))
            assert shown.cashier.tablets is not None
            await asyncio.to_thread(tablet.open, shown.cashier.tablets.address)
            await asyncio.to_thread(look, until_page(CustomerPage.IDLE), "the idle page")

            till.charge(Money(12900), "Kaffe")
            await asyncio.to_thread(look, until_page(CustomerPage.TIP), "the question")
            assert "Vil du gi tips?" in await asyncio.to_thread(tablet.text)
            assert emulator.call(lambda world: list(world.ledger())) == []
            await asyncio.to_thread(tablet.click, "tip-10")
            await asyncio.to_thread(look, until_page(CustomerPage.PAY), "the code")
            text = await asyncio.to_thread(tablet.text)
            assert "141,90\N{NO-BREAK SPACE}kr" in text
            assert "12,90\N{NO-BREAK SPACE}kr" in text
            code = emulator.call(lambda world: world.short_url(world.payment("latest")))
            assert await asyncio.to_thread(qr, tablet) == code
            emulator.call(lambda world: world.approve("latest"))
            await asyncio.to_thread(look, until_page(CustomerPage.PAID), "paid")
            assert "12,90\N{NO-BREAK SPACE}kr" in await asyncio.to_thread(tablet.text)

        assert [line.captured for line in emulator.call(lambda world: list(world.ledger()))] == [14190]

    with running_emulator() as emulator:
        asyncio.run(story(emulator))


def test_where_no_display_is_asked_for_nothing_of_it_shows(tmp_path: Path) -> None:
    async def story(emulator: RunningEmulator) -> None:
        watch = Watch()
        async with open_till(plan_for(emulator, tmp_path, ""), watch.publish) as till:
            till.open_tablets()
            shown = await watch.until(lambda screens: len(watch.screens) > 1)
            assert shown.cashier.page is CashierPage.AMOUNT
            assert all(screens.cashier.tablets is None for screens in watch.screens)

    with running_emulator() as emulator:
        asyncio.run(story(emulator))
