"""The settings of a kiosk that sells: behind a PIN, written at once, and new keys used without a restart."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk import config_writer
from kiosk.app import Plan, open_till
from kiosk.config import load
from kiosk.domain.money import Money
from kiosk.domain.payment import CapturePolicy
from kiosk.domain.staff import Role
from kiosk.emulator.server import RunningEmulator, running_emulator
from kiosk.engine.screens import CashierPage, CustomerPage, Screens
from kiosk.pins import FILE_NAME, Pins
from kiosk.secrets import Keys, KeysInUse, find_keys
from kiosk.ui.desk import After, Keep, Step
from tests.setup.office import KEYS, PIN, UNIT, Office

WRONG = "415926"
NEW = Keys(UNIT.client_id, "new-client-secret", "0123456789abcdef0123456789abcdef")


@pytest.fixture
def emulator() -> Iterator[RunningEmulator]:
    with running_emulator() as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, emulator: RunningEmulator) -> Office:
    made = Office(tmp_path)
    made.ring.kept = dict(zip(("client_id", "client_secret", "subscription_key"), KEYS.all, strict=True))
    config_writer.write_settings(
        made.file,
        {
            "vipps": {
                "base_url": emulator.base_url,
                "merchant_serial_number": UNIT.msn,
                "fallback_url": "https://shop.example/thanks",
                "callback_prefix": "https://shop.example/vipps",
            },
            "shop": {"name": "Bakeriet", "till": "till-1"},
            "payment": {"poll_seconds": 0.5},
            "journal": {"path": str(tmp_path / "journal.db")},
        },
    )
    return made


def with_pin(office: Office) -> None:
    Pins(office.folder / FILE_NAME, office.clock).set("manager", Role.MANAGER, PIN)


def run(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(story())


def in_use(office: Office) -> KeysInUse:
    return KeysInUse(KEYS, lambda: find_keys(office.environment, office.ring.get_password))


def test_without_a_pin_the_settings_open_and_say_so(office: Office) -> None:
    async def story() -> None:
        async with office.desk(in_use(office)):
            assert (office.now.step, office.now.has_pin, office.now.settings) == (Step.MENU, False, True)

    run(story)


def test_with_a_pin_nothing_opens_before_it(office: Office) -> None:
    with_pin(office)
    before = office.file.read_text("utf-8")

    async def story() -> None:
        async with office.desk(in_use(office)) as desk:
            for verb in (
                lambda: desk.open_step(Step.KEYS),
                lambda: desk.name_shop("Mine", "till-1"),
                lambda: desk.choose_screen("X", True),
                lambda: desk.save_look("dark", "en", ""),
                lambda: desk.save_payments(True, "300", "", ""),
                lambda: desk.enter_keys(*NEW.all),
                lambda: desk.test(),
                lambda: desk.choose_keep(Keep.FILE),
                lambda: desk.restart(),
                lambda: desk.next(),
            ):
                verb()
                await office.idle()
                assert (office.now.step, office.now.after) == (Step.LOCK, After.NOTHING)

            desk.press_pin(WRONG)
            assert (await office.idle()).error == "That PIN is wrong."
            desk.press_pin(PIN)
            assert (await office.idle()).step is Step.MENU

    run(story)
    assert office.file.read_text("utf-8") == before


def test_who_guesses_waits_also_after_the_settings_were_closed(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    with_pin(office)
    caplog.set_level(logging.DEBUG)

    async def story() -> None:
        async with office.desk(in_use(office)) as desk:
            for _ in range(5):
                desk.press_pin(WRONG)
                await office.idle()
            assert office.now.error == "Too many wrong PINs. Wait 30 s, then try again."
        async with office.desk(in_use(office)) as desk:
            desk.press_pin(PIN)
            assert "Wait 30 s" in (await office.idle()).error
            office.clock.wait(30)
            desk.press_pin(PIN)
            assert (await office.idle()).step is Step.MENU

    run(story)
    assert WRONG not in caplog.text
    assert PIN not in caplog.text
    assert "the settings were opened" in caplog.text


def test_each_page_is_written_at_once_and_a_restart_is_offered(office: Office) -> None:
    async def story() -> None:
        async with office.desk(in_use(office)) as desk:
            desk.open_step(Step.SHOP)
            desk.name_shop("Kafeen", "till-2")
            assert (office.now.step, office.now.restart_needed) == (Step.MENU, True)
            desk.save_look("dark", "fi", "sv")
            desk.save_payments(True, "240", "500", "2000")
            desk.choose_screen("SERIAL-2", False)
            desk.restart()
            assert office.now.after is After.RESTART

    run(story)

    settings = load(office.file)
    assert (settings.shop.name, settings.shop.till) == ("Kafeen", "till-2")
    assert (settings.screens.theme, settings.screens.language, settings.screens.customer_language) == (
        "dark", "fi", "sv",
    )  # fmt: skip
    assert settings.payment.capture is CapturePolicy.BY_CASHIER
    assert (settings.payment.show_seconds, settings.payment.poll_seconds) == (240, 0.5)
    assert (settings.refund.limit_payment, settings.refund.limit_day) == (50000, 200000)
    assert settings.screens.customer == "SERIAL-2"


def test_a_limit_with_ore_that_was_written_by_hand_stays(office: Office) -> None:
    config_writer.write_settings(office.file, {"refund": {"limit_payment": 12345, "limit_day": 99950}})

    async def story() -> None:
        async with office.desk(in_use(office)) as desk:
            desk.save_payments(False, "200", str(office.now.limit_payment), "50")

    run(story)
    settings = load(office.file)
    assert settings.payment.show_seconds == 200
    assert (settings.refund.limit_payment, settings.refund.limit_day) == (12345, 5000)


def test_saving_what_was_there_needs_no_restart(office: Office) -> None:
    async def story() -> None:
        async with office.desk(in_use(office)) as desk:
            desk.open_step(Step.SHOP)
            desk.name_shop("Bakeriet", "till-1")
            assert (office.now.step, office.now.restart_needed) == (Step.MENU, False)

    run(story)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (("20", "", ""), "between 30 and 600"),
        (("300", "-5", ""), "whole numbers"),
        (("300", "1,5", ""), "whole numbers"),
        (("", "", ""), "whole numbers"),
        (("300", "999999999", ""), "too high"),
    ],
)
def test_a_wrong_number_is_said_and_not_written(office: Office, values: tuple[str, str, str], words: str) -> None:
    async def story() -> None:
        async with office.desk(in_use(office)) as desk:
            desk.open_step(Step.PAYMENTS)
            desk.save_payments(False, *values)
            assert words in office.now.error
            assert office.now.step is Step.PAYMENTS

    run(story)
    assert load(office.file).payment.show_seconds == 300


def test_a_pin_is_set_and_changed_in_the_settings(office: Office) -> None:
    async def story() -> None:
        async with office.desk(in_use(office)) as desk:
            desk.open_step(Step.PIN)
            desk.press_pin(PIN)
            desk.press_pin(PIN)
            assert ((await office.idle()).step, office.now.has_pin) == (Step.MENU, True)
        async with office.desk(in_use(office)):
            assert office.now.step is Step.LOCK

    run(story)


def rotate(emulator: RunningEmulator) -> None:
    """New keys are made in the portal; the old ones are worth nothing from now on."""

    def change(world: Any) -> None:
        unit = world.sales_units[UNIT.msn]
        unit.client_secret, unit.subscription_keys = NEW.client_secret, (NEW.subscription_key,)
        world.forget_tokens()

    emulator.call(change)


def test_a_manager_lets_somebody_stand_at_the_till_and_changes_what_they_may(office: Office) -> None:
    with_pin(office)

    async def story() -> None:
        async with office.desk(in_use(office)) as desk:
            desk.open_cashier("")
            assert office.now.step is Step.LOCK, "nothing opens before the PIN"
            desk.press_pin(PIN)
            await office.idle()
            desk.open_step(Step.CASHIERS)
            assert office.now.cashiers == ()

            desk.open_cashier("")
            desk.save_cashier("", "cashier")
            assert "letters" in office.now.error
            desk.save_cashier(" Kari ", "cashier")
            assert (office.now.step, office.now.cashier) == (Step.CASHIER_PIN, "Kari")
            desk.press_pin("123456")
            assert "guessed" in office.now.error
            desk.press_pin("274950")
            assert office.now.pin_again
            desk.press_pin("274950")
            await office.until(lambda screen: screen.step is Step.CASHIERS)
            assert [(line.name, line.role) for line in office.now.cashiers] == [("Kari", "cashier")]

            desk.open_cashier("Kari")
            assert not office.now.cashier_is_new
            desk.save_cashier("Kari", "refund")
            await office.until(lambda screen: screen.step is Step.CASHIERS)
            assert [(line.name, line.role) for line in office.now.cashiers] == [("Kari", "refund")]

            desk.open_cashier("Kari")
            desk.new_cashier_pin()
            for _ in range(2):
                desk.press_pin(PIN)
            await office.until(lambda screen: bool(screen.error))
            assert not office.now.pin_again, "it is somebody else's, and nobody is told whose"
            for _ in range(2):
                desk.press_pin("619283")
            await office.until(lambda screen: screen.step is Step.CASHIERS)

            desk.open_cashier("Kari")
            desk.back()
            assert office.now.step is Step.CASHIERS
            desk.open_cashier("Kari")
            desk.remove_cashier()
            await office.until(lambda screen: screen.step is Step.CASHIERS)
            assert office.now.cashiers == ()
            assert all(pin not in repr(screen) for screen in office.screens for pin in ("274950", "619283", PIN))

    run(story)


def test_without_a_manager_no_cashier_is_added(office: Office) -> None:
    async def story() -> None:
        async with office.desk(in_use(office)) as desk:
            desk.open_step(Step.CASHIERS)
            desk.open_cashier("")
            desk.save_cashier("Kari", "cashier")
            for _ in range(2):
                desk.press_pin("274950")
            await office.until(lambda screen: bool(screen.error))
            assert "manager" in office.now.error

            desk.back()
            desk.save_cashier("Siv", "manager")
            for _ in range(2):
                desk.press_pin("274950")
            await office.until(lambda screen: screen.step is Step.CASHIERS)
            assert office.now.has_pin
        async with office.desk(in_use(office)):
            assert office.now.step is Step.LOCK

    run(story)


def test_new_keys_are_tested_kept_and_used_without_a_restart(office: Office, emulator: RunningEmulator) -> None:
    keys = in_use(office)

    async def story() -> None:
        async with office.desk(keys) as desk:
            desk.open_step(Step.KEYS)
            desk.enter_keys("", NEW.client_secret, NEW.subscription_key)
            screen = await office.idle()
            assert "is wrong" in screen.lines[-1].text
            assert (screen.may_next, "when the test accepts" in screen.error) == (False, True)
            desk.next()
            assert office.now.step is Step.CONNECTION
            assert keys.now == KEYS

            rotate(emulator)
            desk.test()
            assert (await office.idle()).may_next
            desk.next()
            assert office.now.step is Step.KEEP
            desk.choose_keep(Keep.RING)
            await office.until(lambda screen: screen.step is Step.MENU)
            assert not office.now.restart_needed

    run(story)
    assert keys.now == NEW
    assert find_keys(office.environment, office.ring.get_password) == NEW


def test_new_keys_that_cant_be_kept_are_not_used(office: Office, emulator: RunningEmulator) -> None:
    keys = in_use(office)
    office.environment["KIOSK_CLIENT_SECRET"] = KEYS.client_secret

    async def story() -> None:
        rotate(emulator)
        async with office.desk(keys) as desk:
            desk.open_step(Step.KEYS)
            desk.enter_keys("", NEW.client_secret, NEW.subscription_key)
            await office.idle()
            desk.next()
            desk.choose_keep(Keep.RING)
            assert "could not be kept" in (await office.until(lambda screen: bool(screen.error))).error

    run(story)
    assert keys.now == KEYS


class Counter:
    """A running till: the newest screens, and a wait for what they say."""

    def __init__(self) -> None:
        self.newest: list[Screens] = []
        self._moved = asyncio.Event()

    def publish(self, screens: Screens) -> None:
        self.newest[:] = [screens]
        self._moved.set()

    async def until(self, fits: Callable[[Screens], bool]) -> None:
        async with asyncio.timeout(30):
            while not (self.newest and fits(self.newest[0])):
                self._moved.clear()
                await self._moved.wait()


@pytest.mark.parametrize("by_hand", [True, False], ids=["entered", "put-into-the-keyring"])
def test_a_sale_goes_on_while_the_keys_are_changed_under_it(
    office: Office, emulator: RunningEmulator, by_hand: bool
) -> None:
    keys = in_use(office)

    async def story() -> None:
        counter = Counter()
        async with open_till(Plan(load(office.file), keys), counter.publish) as till:
            till.charge(Money(12900), "")
            await counter.until(lambda screens: screens.customer.page is CustomerPage.PAY)
            if by_hand:
                rotate(emulator)
                keys.exchange(NEW)
            else:
                # The order of the portal: the new keys are put away first, then the old ones end.
                office.ring.kept |= {"client_secret": NEW.client_secret, "subscription_key": NEW.subscription_key}
                rotate(emulator)
            emulator.call(lambda world: world.approve("latest"))
            await counter.until(lambda screens: screens.cashier.page is CashierPage.RESULT)
            assert counter.newest[0].cashier.heading == "Paid"
            till.leave()
            await counter.until(lambda screens: screens.cashier.page is CashierPage.AMOUNT)
            till.charge(Money(5000), "")
            await counter.until(lambda screens: screens.customer.page is CustomerPage.PAY)

    run(story)
    (first, _) = sorted(emulator.call(lambda world: world.ledger()), key=lambda line: -line.asked)
    assert first.captured == 12900
    assert keys.now == NEW


def test_settings_that_were_damaged_by_hand_are_said(office: Office) -> None:
    async def story() -> None:
        async with office.desk(in_use(office)) as desk:
            office.file.write_text("[shop\n")
            desk.open_step(Step.SHOP)
            desk.name_shop("Kafeen", "till-1")
            assert "this is not TOML" in office.now.error

    run(story)


def test_leaving_the_settings_ends_nothing_else(office: Office) -> None:
    async def story() -> None:
        async with office.desk(in_use(office)) as desk:
            desk.open_step(Step.LOOK)
            desk.back()
            assert office.now.step is Step.MENU
            desk.back()
            assert office.now.after is After.LEAVE

    run(story)
