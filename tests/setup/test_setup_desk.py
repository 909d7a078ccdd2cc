"""The first start at its desk: one thing after the other, nothing written before the end, and all of it found again."""

from __future__ import annotations

import asyncio
import socket
import ssl
import stat
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme

from kiosk import checks
from kiosk.config import load
from kiosk.domain.phrase import Phrase
from kiosk.domain.staff import Role
from kiosk.emulator.server import RunningEmulator, running_emulator
from kiosk.engine.screens import Tone
from kiosk.pins import FILE_NAME, Pins
from kiosk.secrets import Keys, find_keys
from kiosk.setup import FIRST_START
from kiosk.ui.desk import Account, After, DeskScreen, Keep, Step
from tests.e2e.test_doctor import server
from tests.setup.office import KEYS, PIN, UNIT, ManualClock, MemoryRing, NoRing, Office


@pytest.fixture(scope="module")
def emulator() -> Iterator[RunningEmulator]:
    with running_emulator() as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("https_proxy", raising=False)
    return Office(tmp_path)


def run(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(story())


def said(screen: DeskScreen) -> dict[str, str]:
    return {str(line.name): f"{line.text} | {line.cure}" for line in screen.lines}


def test_a_shop_is_set_up_from_a_file_of_keys(office: Office, emulator: RunningEmulator) -> None:
    async def story() -> None:
        async with office.desk() as desk:
            desk.choose_language("nb")
            screen = await office.to_connection(desk, emulator.base_url)
            assert [line.tone for line in screen.lines] == [Tone.GOOD] * 4
            desk.next()
            desk.choose_screen("SERIAL-2", False)
            desk.next()
            desk.next()
            assert office.now.step is Step.TRIAL
            await office.idle()
            desk.next()
            desk.press_pin(PIN)
            assert office.now.pin_again
            desk.press_pin(PIN)
            assert (office.now.step, office.now.keep, office.now.may_next) == (Step.KEEP, Keep.RING, True)
            assert not office.file.exists()
            desk.next()
            assert [line.tone for line in office.now.lines] == [Tone.GOOD] * 4
            desk.finish()
            await office.until(lambda screen: screen.after is After.SELL)

    run(story)

    settings = load(office.file)
    assert (settings.shop.name, settings.shop.till) == ("Bakeriet", "till-1")
    assert settings.vipps.base_url == emulator.base_url
    assert (settings.screens.language, settings.screens.customer) == ("nb", "SERIAL-2")
    assert find_keys(office.environment, office.ring.get_password) == KEYS
    path = settings.journal.path.with_name(FILE_NAME)
    assert Pins(path, ManualClock()).anybody(Role.MANAGER)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_every_page_has_a_way_back_on_which_nothing_is_lost(office: Office, emulator: RunningEmulator) -> None:
    async def story() -> None:
        async with office.desk() as desk:
            await office.to_connection(desk, emulator.base_url)
            for _ in range(5):
                desk.next()
                await office.idle()
            assert office.now.step is Step.PIN or office.now.step is Step.KEEP
            walked = [office.now.step]
            while office.now.place > 1:
                desk.back()
                await office.idle()
                walked.append(office.now.step)
            assert walked == [step for step in reversed(FIRST_START) if step in walked]
            assert (office.now.shop, office.now.msn, office.now.keys_known) == ("Bakeriet", UNIT.msn, (True,) * 3)

    run(story)


def wrong(keys: Keys = KEYS, **changes: str) -> Keys:
    values = {
        "client_id": keys.client_id,
        "client_secret": keys.client_secret,
        "subscription_key": keys.subscription_key,
    }
    return Keys(**(values | changes))


@pytest.mark.parametrize(
    ("keys", "msn", "name", "words"),
    [
        (wrong(subscription_key="f" * 32), UNIT.msn, "Keys", "the subscription key is wrong"),
        (wrong(client_id="not-mine"), UNIT.msn, "Keys", "client id or client secret is wrong"),
        (wrong(client_secret="not-mine"), UNIT.msn, "Keys", "client id or client secret is wrong"),
        (KEYS, "654321", "Keys", "the keys are right, but they are not those of sales unit 654321"),
    ],
)
def test_what_is_wrong_with_the_keys_is_named(
    office: Office, emulator: RunningEmulator, keys: Keys, msn: str, name: str, words: str
) -> None:
    async def story() -> None:
        async with office.desk() as desk:
            screen = await office.to_connection(desk, emulator.base_url, keys, msn)
            assert words in said(screen)[name]
            assert screen.lines[-1].tone is Tone.BAD
            assert msn in screen.lines[-1].cure
            assert not any(key in repr(office.screens) for key in (*keys.all, *KEYS.all))

    run(story)


@pytest.mark.parametrize(
    ("fault", "words", "cure"),
    [
        ("36", "agreement with Vipps is not signed", "sign the agreement"),
        ("37", "closed, deleted or blocked", "use another one"),
        ("97", "may not take payments", "order the payment solution"),
        ("31", "blocked this shop", "customer service"),
    ],
)
def test_what_only_a_payment_shows_is_named_with_its_cure(office: Office, fault: str, words: str, cure: str) -> None:
    async def story(emulator: RunningEmulator) -> None:
        async with office.desk() as desk:
            screen = await office.to_connection(desk, emulator.base_url)
            assert words in said(screen)["Sales unit"]
            assert cure in screen.lines[-1].cure

    with running_emulator() as emulator:
        emulator.call(lambda world: setattr(world.sales_units[UNIT.msn], "merchant_fault", fault))
        asyncio.run(story(emulator))


def test_the_payment_of_the_test_is_cancelled_and_was_never_payable(office: Office) -> None:
    async def story(emulator: RunningEmulator) -> None:
        async with office.desk() as desk:
            await office.to_connection(desk, emulator.base_url)

    with running_emulator() as emulator:
        asyncio.run(story(emulator))
        (line,) = emulator.call(lambda world: world.ledger())

    assert (line.asked, line.reserved, line.captured, line.state) == (100, 0, 0, "cancelled")


def lines_at(office: Office, base_url: str) -> dict[str, str]:
    found: dict[str, str] = {}

    async def story() -> None:
        async with office.desk() as desk:
            found.update(said(await office.to_connection(desk, base_url)))

    run(story)
    return found


def test_no_network_no_name_and_a_proxy_are_told_apart(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]

    assert "can't be connected to" in lines_at(office, f"http://127.0.0.1:{port}")["Network"]
    assert "the name vipps.invalid is not found" in lines_at(office, "https://vipps.invalid")["Network"]
    monkeypatch.setenv("https_proxy", f"http://user:hush@127.0.0.1:{port}")
    monkeypatch.setenv("no_proxy", "")
    through = lines_at(office, "https://vipps.example")["Network"]
    assert f"the proxy 127.0.0.1:{port} can't be connected to" in through
    assert "hush" not in repr(office.screens)


def test_a_certificate_that_nobody_signed(office: Office) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with server(context=context) as port:
        found = lines_at(office, f"https://127.0.0.1:{port}")

    assert "the certificate was not accepted" in found["Network"]
    assert "clock" in found["Network"]
    assert list(found) == ["Network"]


def test_a_clock_that_is_off_is_named_beside_what_it_breaks(office: Office) -> None:
    with server(datetime.now(UTC) + timedelta(hours=3)) as port:
        found = lines_at(office, f"http://127.0.0.1:{port}")

    assert "behind Vipps'" in found["Clock"]
    assert "NTP" in found["Clock"]


def test_a_host_that_never_answers_is_given_up(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "CONNECT_SECONDS", 0.05)

    async def never(*_: object, **__: object) -> None:
        await asyncio.sleep(3600)

    monkeypatch.setattr(asyncio, "open_connection", never)

    assert "does not answer within 0.05 s" in lines_at(office, "http://127.0.0.1:9")["Network"]


def test_a_shop_may_be_set_up_before_its_line_is(office: Office) -> None:
    async def story() -> None:
        async with office.desk() as desk:
            screen = await office.to_connection(desk, "http://127.0.0.1:9")
            assert screen.may_next
            desk.next()
            assert office.now.step is Step.SCREENS

    run(story)


@pytest.mark.parametrize(
    ("shop", "till", "words"),
    [("  ", "till-1", "Give the shop a name"), ("Bakeriet", "till 1", "1 to 20 letters"), ("B", "", "1 to 20 letters")],
)
def test_what_is_wrong_with_the_names_is_said_at_once(office: Office, shop: str, till: str, words: str) -> None:
    async def story() -> None:
        async with office.desk() as desk:
            desk.next()
            desk.name_shop(shop, till)
            assert (office.now.step, words in office.now.error) == (Step.SHOP, True)
            assert isinstance(office.now.error, Phrase)

    run(story)


def test_keys_and_numbers_that_cant_be_right_are_not_believed(office: Office) -> None:
    async def story() -> None:
        async with office.desk() as desk:
            desk.next()
            desk.name_shop("Bakeriet", "till-1")
            desk.name_account(Account.TEST, "12")
            assert "4 to 6 digits" in office.now.error
            desk.name_account(Account.PRODUCTION, "123456")
            desk.enter_keys("the-id", "hush hush", "the-key")
            assert office.now.error == "client_secret holds a blank or a sign that no key has. Copy it again."
            desk.enter_keys("the-id", "", "the-key")
            assert office.now.error == "Missing: client_secret."
            desk.read_file(str(office.folder / "nothing"))
            assert "can't be read" in office.now.error
            assert "hush" not in repr(office.screens)

    run(story)


def test_pins_that_differ_or_are_guessed_at_once_are_asked_for_again(office: Office, emulator: RunningEmulator) -> None:
    async def story() -> None:
        async with office.desk() as desk:
            await _to_pin(office, desk, emulator)
            desk.press_pin("123456")
            assert "guessed at once" in office.now.error
            desk.press_pin(PIN)
            desk.press_pin("415926")
            assert (office.now.pin_again, "differ" in office.now.error) == (False, True)
            desk.skip_pin()
            assert (office.now.step, office.now.has_pin) == (Step.KEEP, False)
            assert PIN not in repr(office.screens)

    run(story)


async def _to_pin(office: Office, desk: Any, emulator: RunningEmulator) -> None:
    await office.to_connection(desk, emulator.base_url)
    for _ in range(4):
        desk.next()
        await office.idle()
    assert office.now.step is Step.PIN


async def _to_summary(office: Office, desk: Any, emulator: RunningEmulator, keep: Keep) -> None:
    await _to_pin(office, desk, emulator)
    desk.skip_pin()
    desk.choose_keep(keep)
    desk.next()
    assert office.now.step is Step.SUMMARY


def test_without_a_keyring_a_file_is_used_only_if_the_shop_insists(office: Office, emulator: RunningEmulator) -> None:
    office.ring = NoRing()

    async def story() -> None:
        async with office.desk() as desk:
            await _to_pin(office, desk, emulator)
            desk.skip_pin()
            assert (office.now.may_ring, office.now.keep, office.now.may_next) == (False, None, False)
            desk.choose_keep(Keep.RING)
            assert office.now.keep is None
            desk.choose_keep(Keep.FILE)
            desk.next()
            assert {line.name: line.tone for line in office.now.lines}["Keys"] is Tone.WARNING
            desk.finish()
            await office.until(lambda screen: screen.after is After.SELL)

    run(story)

    file = Path(office.environment["KIOSK_KEY_FILE"])
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert find_keys(office.environment, lambda *_: None).in_clear


def test_for_systemd_the_rest_is_written_and_the_commands_remain(office: Office, emulator: RunningEmulator) -> None:
    async def story() -> None:
        async with office.desk() as desk:
            await _to_summary(office, desk, emulator, Keep.SYSTEMD)
            assert "systemd-creds encrypt --name=kiosk_client_id" in "\n".join(office.now.commands)
            desk.finish()
            await office.until(lambda screen: screen.after is After.LEAVE)

    run(story)

    assert load(office.file).shop.name == "Bakeriet"
    assert office.ring.kept == {}
    assert not Path(office.environment["KIOSK_KEY_FILE"]).exists()


def test_older_keys_in_the_way_are_named_and_nothing_sells_with_them(office: Office, emulator: RunningEmulator) -> None:
    office.environment["KIOSK_CLIENT_SECRET"] = "older-secret"

    async def story() -> None:
        async with office.desk() as desk:
            await _to_summary(office, desk, emulator, Keep.RING)
            desk.finish()
            screen = await office.until(lambda screen: bool(screen.error))
            assert "the environment (KIOSK_CLIENT_SECRET) holds another client_secret" in screen.error
            assert screen.after is After.NOTHING

    run(story)


def test_keys_that_are_on_the_machine_already_are_used_and_never_asked_for(
    office: Office, emulator: RunningEmulator
) -> None:
    office.ring = MemoryRing()
    office.ring.kept = dict(zip(("client_id", "client_secret", "subscription_key"), KEYS.all, strict=True))

    async def story() -> None:
        async with office.desk() as desk:
            assert office.now.of == len(FIRST_START) - 1
            await _to_pin(office, desk, emulator)
            desk.skip_pin()
            assert office.now.step is Step.SUMMARY

    run(story)


def test_a_trial_payment_is_really_paid(office: Office) -> None:
    from kiosk.trial import try_sale

    async def story() -> None:
        async with office.desk(try_a_sale=try_sale) as desk:
            desk._go(Step.TRIAL)
            screen = await office.until(lambda screen: not screen.busy)
            assert screen.error == ""
            assert [line.text for line in screen.lines][-1] == "Money taken"

    run(story)


def test_a_trial_that_fails_says_so_and_lets_the_shop_go_on(office: Office) -> None:
    async def broken(_: object) -> bool:
        raise OSError(28, "No space left on device")

    async def story() -> None:
        async with office.desk(try_a_sale=broken) as desk:
            desk._go(Step.TRIAL)
            screen = await office.until(lambda screen: not screen.busy)
            assert "kiosk doctor" in screen.error
            desk.next()
            assert office.now.step is Step.PIN

    run(story)


def test_no_secret_is_logged(office: Office, emulator: RunningEmulator, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    async def story() -> None:
        async with office.desk() as desk:
            await _to_summary(office, desk, emulator, Keep.RING)
            desk.finish()
            await office.until(lambda screen: screen.after is After.SELL)

    run(story)

    assert not any(key in caplog.text for key in (*KEYS.all, PIN))
