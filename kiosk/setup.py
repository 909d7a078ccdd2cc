"""The first start, and the settings later: what is entered, tested, written down, and in which order.

One desk serves both. It asks one thing at a time, tests what it can before it believes it, and writes nothing until
the last page of the first start; the settings are written page by page. Keys go where `secrets` finds them; new ones
are tested before a running kiosk uses them. The screens are handed whole pages of words; they know nothing of all this.
"""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import os
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from kiosk import config_writer, key_store
from kiosk.cashiers import LONGEST_NAME, MANAGER, CashierError, Cashiers, NameInUse, NoManager, checked_name
from kiosk.checks import Finding, Status, check_clock, check_keys, check_network, check_sale
from kiosk.config import PRODUCTION_HOST, Settings, SettingsError, accepts, load
from kiosk.domain.identifiers import MerchantSerialNumber
from kiosk.domain.payment import CapturePolicy
from kiosk.domain.phrase import phrase, sentences
from kiosk.domain.staff import Role
from kiosk.emulator.server import EmulatorError
from kiosk.engine.ports import JournalError
from kiosk.engine.screens import Screens, Tone
from kiosk.engine.staff_desk import ROLE_WORDS
from kiosk.key_note import NoteError, read_note_file
from kiosk.key_store import Ring
from kiosk.languages import LANGUAGES
from kiosk.logs import hide
from kiosk.pins import DIGITS, FILE_NAME, Clock, LetIn, Locked, PinError, Pins, check_form
from kiosk.secrets import NAMES, Keys, KeysInUse, SecretsError, checked, find_keys
from kiosk.system import SystemClock
from kiosk.trial import try_sale
from kiosk.ui.desk import Account, After, CashierLine, DeskLine, DeskScreen, Keep, PublishDesk, Step

_log = logging.getLogger(__name__)

TEST_HOST = "apitest.vipps.no"
FIXED = {"fallback_url": "https://www.vipps.no/thankyoupage/", "callback_prefix": "https://www.vipps.no/no-callbacks"}
"""Vipps wants both addresses, and that they can be found; a kiosk behind a shop's router gets neither."""

FIRST_START = (
    Step.LANGUAGE, Step.SHOP, Step.ACCOUNT, Step.KEYS, Step.CONNECTION, Step.SCREENS, Step.SOUND, Step.TRIAL, Step.PIN,
    Step.KEEP, Step.SUMMARY,
)  # fmt: skip
NEW_KEYS = (Step.KEYS, Step.CONNECTION, Step.KEEP)
"""The way that new keys go in the settings: entered, tested, kept, and used from then on."""
_BEFORE = {
    Step.CONNECTION: Step.KEYS,
    Step.KEEP: Step.CONNECTION,
    Step.CASHIER: Step.CASHIERS,
    Step.CASHIER_PIN: Step.CASHIER,
}
"""Where the way back leads in the settings, if not to the menu."""

_TONES = {Status.OK: Tone.GOOD, Status.WARNING: Tone.WARNING, Status.FAILED: Tone.BAD, Status.SKIPPED: Tone.NEUTRAL}
_NAMES = {
    "network": phrase("Network"),
    "clock": phrase("Clock"),
    "keys": phrase("Keys"),
    "sale": phrase("Sales unit"),
}
_WRONG_SHOP = phrase("Give the shop a name.")
_WRONG_TILL = phrase("The till's name has 1 to 20 letters from a to z, digits and dashes, such as till-1.")
_WRONG_MSN = phrase("The sales unit's number has 4 to 6 digits.")
_TEST_FIRST = phrase("New keys are used when the test accepts them.")


class SetupDesk:
    """See ui.desk.Desk. `in_use` are the keys of a running kiosk: with them this is its settings, else the first start.

    `environment`, `ring` and `clock` stand in for the machine's; `try_a_sale` makes the trial payment. `journal` is
    where the first settings put the journal, and the PIN beside it, if not in the user's folder of data.
    """

    def __init__(
        self,
        file: Path,
        publish: PublishDesk,
        *,
        in_use: KeysInUse | None = None,
        environment: Mapping[str, str] = os.environ,
        ring: Ring | None = None,
        clock: Clock | None = None,
        journal: Path | None = None,
        try_a_sale: Callable[[Callable[[Screens], None]], Coroutine[Any, Any, bool]] = try_sale,
    ) -> None:
        self._file, self._publish, self._in_use = file, publish, in_use
        self._environment, self._given_ring, self._clock = environment, ring, clock or SystemClock()
        self._try_a_sale = try_a_sale
        self._first: config_writer.Changes = {"journal": {"path": str(journal)}} if journal else {}
        self._numbers = count(1)
        self._tasks: set[asyncio.Task[None]] = set()
        self._entered: dict[str, str] = {}
        self._known: Keys | None = None
        """Keys that are found on this machine already."""
        self._ring: Ring | None = None
        self._new_pin = self._pin = ""
        self._tested: tuple[object, ...] = ()
        self._unlocked = False
        self._screen = DeskScreen(0, Step.LANGUAGE)

    # Opening and closing.

    async def open(self) -> None:
        """Look what there is already, and show the first page. Raises SettingsError if the file can't be used."""
        self._ring = await asyncio.to_thread(key_store.usable_ring, self._given_ring)
        try:
            self._known = await asyncio.to_thread(self._find)
            hide(*self._known.all)
        except SecretsError:
            self._known = None
        settings = load(self._file) if self._file.exists() else None
        if settings is not None:
            self._fill_in(settings)
        pins = self._pins(settings)
        self._show(
            settings=self._in_use is not None,
            has_pin=_has_pin(pins),
            may_ring=self._ring is not None,
            commands=key_store.systemd_commands(),
            pin_digits=DIGITS,
        )
        if self._in_use is None:
            self._go(Step.LANGUAGE)
        elif _has_pin(pins):
            self._go(Step.LOCK)
        else:
            self._unlocked = True
            self._go(Step.MENU)

    async def close(self) -> None:
        """Let go of what is under way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _fill_in(self, settings: Settings) -> None:
        host = urlsplit(settings.vipps.base_url).hostname
        accounts = {PRODUCTION_HOST: Account.PRODUCTION, TEST_HOST: Account.TEST}
        account = accounts.get(host or "", Account.HERE)
        other = settings.screens.customer_language
        self._screen = dataclasses.replace(
            self._screen,
            language=settings.screens.language.value,
            customer_language=other.value if other else "",
            theme=settings.screens.theme.value,
            shop=settings.shop.name,
            till=settings.shop.till,
            account=account,
            address=settings.vipps.base_url if account is Account.HERE else "",
            msn=settings.vipps.merchant_serial_number,
            customer_screen=settings.screens.customer,
            one_window=settings.screens.one_window,
            capture_by_cashier=settings.payment.capture is CapturePolicy.BY_CASHIER,
            show_seconds=settings.payment.show_seconds,
            limit_payment=settings.refund.limit_payment // 100,
            limit_day=settings.refund.limit_day // 100,
        )

    # Walking.

    def back(self) -> None:
        """See Desk."""
        step = self._screen.step
        if self._screen.settings:
            if step in {Step.MENU, Step.LOCK}:
                self._show(after=After.LEAVE)
            elif step is Step.CASHIER_PIN and self._screen.pin_again:
                self._go(step)
            else:
                self._go(_BEFORE.get(step, Step.MENU))
            return
        steps = self._steps()
        if step is Step.PIN and self._screen.pin_again:
            self._go(Step.PIN)
        elif steps.index(step):
            self._go(steps[steps.index(step) - 1])

    def next(self) -> None:
        """See Desk."""
        if self._screen.busy or not self._screen.may_next:
            return
        step = self._screen.step
        if self._screen.settings:
            self._go(Step.KEEP if step is Step.CONNECTION else Step.MENU)
            return
        steps = self._steps()
        if step is not steps[-1]:
            self._go(steps[steps.index(step) + 1])

    def open_step(self, step: Step) -> None:
        """See Desk."""
        if self._screen.settings and self._unlocked and not self._screen.busy:
            self._go(step)

    def _steps(self) -> tuple[Step, ...]:
        return tuple(step for step in FIRST_START if step is not Step.KEEP or self._keys_are_new)

    @property
    def _shut(self) -> bool:
        """The settings, and nobody has given the PIN."""
        return self._screen.settings and not self._unlocked

    def _go(self, step: Step) -> None:
        if self._shut and step is not Step.LOCK:
            return
        steps = () if self._screen.settings else self._steps()
        place, of = (steps.index(step) + 1, len(steps)) if step in steps else (0, 0)
        changes: dict[str, Any] = {"lines": (), "may_next": True, "pin_again": False}
        self._new_pin = ""
        match step:
            case Step.KEYS:
                changes["keys_text"] = self._keys_text()
            case Step.CONNECTION:
                changes["may_next"] = False
            case Step.KEEP:
                changes["keep"] = self._screen.keep or (Keep.RING if self._ring else None)
                changes["may_next"] = changes["keep"] is not None
            case Step.SUMMARY:
                changes["lines"] = self._summary()
            case Step.CASHIERS:
                changes["cashiers"] = self._cashier_lines()
            case _:
                pass
        self._show(step=step, place=place, of=of, error="", busy=False, **changes)
        if step is Step.CONNECTION:
            self.test()
        elif step is Step.TRIAL:
            self.try_sale()

    def _show(self, **changes: Any) -> None:
        known = tuple(bool(self._entered.get(name) or self._known) for name in NAMES)
        self._screen = dataclasses.replace(self._screen, number=next(self._numbers), **{"keys_known": known, **changes})
        self._publish(self._screen)

    def _complain(self, words: str) -> None:
        self._show(error=words, busy=False)

    def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        self._show(busy=True, error="")
        task = asyncio.get_running_loop().create_task(self._do(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _do(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception as error:  # whatever it is, the page must not stay busy for ever
            _log.exception("the desk stumbled")
            self._complain(phrase("That did not work ({why}). Try again.", why=type(error).__name__))

    # What is entered.

    def choose_language(self, code: str) -> None:
        """See Desk."""
        if code in LANGUAGES:
            self._show(language=code)

    def name_shop(self, shop: str, till: str) -> None:
        """See Desk."""
        shop, till = " ".join(shop.split()), till.strip()
        self._show(shop=shop, till=till)
        if not accepts("shop", "name", shop):
            self._complain(_WRONG_SHOP)
        elif not accepts("shop", "till", till):
            self._complain(_WRONG_TILL)
        elif not self._screen.settings:
            self.next()
        else:
            self._save({"shop": {"name": shop, "till": till}})

    def name_account(self, account: Account, msn: str) -> None:
        """See Desk."""
        self._show(account=account, msn=msn.strip())
        if account is Account.HERE and not self._screen.address:
            return
        if not accepts("vipps", "merchant_serial_number", msn.strip()):
            self._complain(_WRONG_MSN)
        else:
            self.next()

    def enter_keys(self, client_id: str, client_secret: str, subscription_key: str) -> None:
        """See Desk."""
        values = dict(zip(NAMES, (client_id, client_secret, subscription_key), strict=True))
        entered = {name: value.strip() for name, value in values.items() if value.strip()}
        for name, value in entered.items():
            try:
                checked(name, value)
            except SecretsError:
                self._complain(phrase("{key} holds a blank or a sign that no key has. Copy it again.", key=name))
                return
        hide(*entered.values())
        self._entered |= entered
        self._show()
        if missing := [name for name in NAMES if not self._entered.get(name) and self._known is None]:
            self._complain(phrase("Missing: {keys}.", keys=", ".join(missing)))
        else:
            self._go(Step.CONNECTION)

    def read_file(self, path: str) -> None:
        """See Desk."""
        parts = urlsplit(path)
        named = Path(unquote(parts.path)) if parts.scheme == "file" else Path(path.strip()).expanduser()
        try:
            note = read_note_file(named)
        except NoteError as error:
            self._complain(error.words)
            return
        found = {name: value for name in NAMES if (value := getattr(note, name))}
        hide(*found.values())
        self._entered |= found
        changes: dict[str, Any] = {}
        if not self._screen.settings:  # payments belong to their sales unit: that is not changed in passing
            if note.merchant_serial_number:
                changes["msn"] = note.merchant_serial_number
            host = urlsplit(note.base_url).hostname
            if host == PRODUCTION_HOST:
                changes["account"] = Account.PRODUCTION
            elif host == TEST_HOST:
                changes["account"] = Account.TEST
            elif note.base_url and accepts("vipps", "base_url", note.base_url):
                changes |= {"account": Account.HERE, "address": note.base_url.rstrip("/")}
        self._show(
            error="",
            **changes,
            keys_text=phrase("Read from {file}: {keys}.", file=named.name, keys=", ".join(found) or "–"),
        )

    @property
    def _keys(self) -> Keys | None:
        """What is entered, filled up with what is known."""
        old = self._known.all if self._known else ("", "", "")
        values = [self._entered.get(name) or value for name, value in zip(NAMES, old, strict=True)]
        return Keys(values[0], values[1], values[2]) if all(values) else None

    @property
    def _keys_are_new(self) -> bool:
        return self._known is None or self._keys != self._known

    def _keys_text(self) -> str:
        if self._entered:
            return phrase("Keys are entered. Leave a field empty to keep what is there.")
        if self._known:
            return phrase("Keys are on this machine already. Leave a field empty to keep what is there.")
        return ""

    # Testing.

    def test(self) -> None:
        """See Desk."""
        keys = self._keys
        if keys is None or self._screen.busy or self._shut:
            return
        self._show(lines=(), may_next=False)
        self._soon(self._test(keys))

    async def _test(self, keys: Keys) -> None:
        try:
            settings = self._draft()
        except SettingsError as error:
            self._complain(str(error))
            return
        lines: list[DeskLine] = []

        def told(finding: Finding) -> Finding:
            lines.append(_line(finding))
            self._show(lines=tuple(lines))
            return finding

        finding, reached = await check_network(settings.vipps.base_url)
        told(finding)
        well = reached is not None
        if well:
            told(check_clock(reached))
            well = told(await check_keys(settings, keys)).status is Status.OK
        if well:
            well = told(await check_sale(settings, keys)).status is Status.OK
        self._tested = (keys, settings.vipps) if well else ()
        # A shop may be set up before its line is; a kiosk that sells does not change to keys that nobody accepted.
        may_next = well or not self._screen.settings
        self._show(busy=False, may_next=may_next, error="" if may_next else _TEST_FIRST)

    def try_sale(self) -> None:
        """See Desk."""
        if not self._screen.busy:
            self._show(lines=())
            self._soon(self._try_sale())

    async def _try_sale(self) -> None:
        def seen(screens: Screens) -> None:
            lines = tuple(DeskLine("", line.text, "", line.tone) for line in screens.cashier.timeline)
            if lines:
                self._show(lines=lines)

        try:
            held = await self._try_a_sale(seen)
        except (EmulatorError, JournalError, OSError) as error:
            _log.warning("the trial payment could not be made: %s", error)
            held = False
        if held:
            self._show(busy=False, error="")
        else:
            self._complain(
                phrase("The trial payment was not paid. Something on this machine is in its way: `kiosk doctor` helps.")
            )

    # Screens, PIN, where keys go.

    def choose_screen(self, customer: str, one_window: bool) -> None:
        """See Desk."""
        self._show(customer_screen=customer, one_window=one_window)
        if self._screen.settings:
            self._save({"screens": {"customer": customer, "one_window": one_window}})

    def press_pin(self, pin: str) -> None:
        """See Desk."""
        if self._screen.busy:
            return
        if self._screen.step is Step.LOCK:
            self._soon(self._unlock(pin))
        elif self._screen.step in {Step.PIN, Step.CASHIER_PIN} and not self._shut:
            self._enter_new_pin(pin)

    def _enter_new_pin(self, pin: str) -> None:
        if not self._new_pin:
            try:
                check_form(pin)
            except PinError:
                self._complain(phrase("That PIN is guessed at once. Choose another."))
                return
            self._new_pin = pin
            self._show(pin_again=True, error="")
        elif pin != self._new_pin:
            self._new_pin = ""
            self._show(pin_again=False)
            self._complain(phrase("The two PINs differ. Begin again."))
        else:
            self._pin, self._new_pin = pin, ""
            if self._screen.step is Step.CASHIER_PIN:
                self._change_cashiers(self._with_pin(pin))
            elif self._screen.settings:
                self._soon(self._set_pin())
            else:
                self._show(has_pin=True)
                self.next()

    async def _set_pin(self) -> None:
        try:
            await asyncio.to_thread(self._pins(load(self._file)).set, MANAGER, Role.MANAGER, self._pin)
        except (PinError, SettingsError) as error:
            self._complain(str(error))
            return
        self._show(has_pin=True)
        self._go(Step.MENU)

    async def _unlock(self, pin: str) -> None:
        try:
            verdict = await asyncio.to_thread(self._pins(load(self._file)).check, pin, Role.MANAGER)
        except (PinError, SettingsError) as error:
            self._complain(str(error))
            return
        match verdict:
            case LetIn():
                _log.info("the settings were opened")
                self._unlocked = True
                self._go(Step.MENU)
            case Locked(seconds):
                _log.warning("a wrong PIN was given too often: the settings are locked for %s s", seconds)
                self._complain(phrase("Too many wrong PINs. Wait {seconds} s, then try again.", seconds=str(seconds)))
            case _:
                _log.warning("a wrong PIN was given")
                self._complain(phrase("That PIN is wrong."))

    def skip_pin(self) -> None:
        """See Desk."""
        if self._screen.step is Step.PIN and not self._screen.settings:
            self._pin = ""
            self._show(has_pin=_has_pin(self._pins(None)))
            self.next()

    def choose_keep(self, keep: Keep) -> None:
        """See Desk."""
        if keep is not Keep.RING or self._ring is not None:
            self._show(keep=keep, may_next=True, error="")
            if self._screen.settings and keep is not Keep.SYSTEMD:
                self._soon(self._keep_and_use())

    async def _keep_and_use(self) -> None:
        keys = self._keys
        if keys is None or not self._tested or self._tested[0] != keys or self._in_use is None or self._shut:
            self._complain(_TEST_FIRST)
            return
        try:
            kept = await asyncio.to_thread(self._keep, keys)
        except SecretsError as error:
            self._complain(phrase("The keys could not be kept: {why}", why=str(error)))
            return
        self._in_use.exchange(kept)
        self._known, self._entered = kept, {}
        _log.info("new keys were entered, and are used from now on")
        self._go(Step.MENU)

    def _keep(self, keys: Keys) -> Keys:
        if self._screen.keep is Keep.RING and self._ring is not None:
            key_store.keep_in_ring(keys, self._ring, self._environment)
        elif self._screen.keep is Keep.FILE:
            key_store.keep_in_file(keys, self._environment, self._ring)
        return self._find()

    def _find(self) -> Keys:
        ring = self._ring or self._given_ring
        return find_keys(self._environment, ring.get_password if ring else None)

    # Who may stand at the till.

    def open_cashier(self, name: str) -> None:
        """See Desk."""
        if self._shut or self._screen.busy:
            return
        known = next((one for one in self._screen.cashiers if one.name == name), None)
        self._show(
            cashier=known.name if known else "",
            cashier_role=known.role if known else Role.CASHIER.value,
            cashier_is_new=known is None,
        )
        self._go(Step.CASHIER)

    def save_cashier(self, name: str, role: str) -> None:
        """See Desk."""
        if self._shut or self._screen.busy:
            return
        wanted = Role(role)
        if not self._screen.cashier_is_new:
            known = self._screen.cashier
            self._change_cashiers(lambda cashiers: cashiers.change_role(known, wanted))
            return
        try:
            name = checked_name(name)
        except CashierError:
            self._complain(phrase("A name has 1 to {number} letters.", number=str(LONGEST_NAME)))
            return
        self._show(cashier=name, cashier_role=wanted.value)
        self._go(Step.CASHIER_PIN)

    def new_cashier_pin(self) -> None:
        """See Desk."""
        if not self._shut and not self._screen.busy and not self._screen.cashier_is_new:
            self._go(Step.CASHIER_PIN)

    def remove_cashier(self) -> None:
        """See Desk."""
        if not self._shut and not self._screen.busy and not self._screen.cashier_is_new:
            name = self._screen.cashier
            self._change_cashiers(lambda cashiers: cashiers.remove(name))

    def _with_pin(self, pin: str) -> Callable[[Cashiers], None]:
        self._pin = ""
        name, role, is_new = self._screen.cashier, Role(self._screen.cashier_role), self._screen.cashier_is_new
        if is_new:
            return lambda cashiers: cashiers.add(name, role, pin)
        return lambda cashiers: cashiers.change_pin(name, pin)

    def _change_cashiers(self, change: Callable[[Cashiers], None]) -> None:
        self._soon(self._changed_cashiers(change))

    async def _changed_cashiers(self, change: Callable[[Cashiers], None]) -> None:
        try:
            await asyncio.to_thread(lambda: change(Cashiers(self._pins(load(self._file)))))
        except NoManager:
            self._complain(phrase("Somebody has to be a manager: first set the PIN of the settings, or add a manager."))
        except NameInUse:
            self._complain(phrase("Somebody at this till has that name already."))
        except (CashierError, SettingsError) as error:
            self._complain(str(error))
        except PinError:
            self._show(pin_again=False)
            self._complain(phrase("That PIN can't be used. Choose another."))
        else:
            _log.info("the cashiers of this till were changed")
            self._show(has_pin=_has_pin(self._pins(load(self._file))))
            self._go(Step.CASHIERS)

    def _cashier_lines(self) -> tuple[CashierLine, ...]:
        try:
            known = Cashiers(self._pins(load(self._file))).all
        except (PinError, SettingsError):
            return ()
        return tuple(CashierLine(one.name, one.role.value, ROLE_WORDS[one.role]) for one in known)

    # The settings.

    def save_look(self, theme: str, language: str, customer_language: str) -> None:
        """See Desk."""
        self._save({"screens": {"theme": theme, "language": language, "customer_language": customer_language}})

    def save_payments(self, capture_by_cashier: bool, show_seconds: str, limit_payment: str, limit_day: str) -> None:
        """See Desk."""
        texts = (show_seconds, limit_payment or "0", limit_day or "0")
        if not all(text.isascii() and text.isdecimal() for text in texts):
            self._complain(phrase("Times and limits are whole numbers."))
            return
        seconds, of_payment, of_day = (int(text) for text in texts)
        if not accepts("payment", "show_seconds", seconds):
            self._complain(phrase("A code stands between 30 and 600 seconds."))
        elif not (
            accepts("refund", "limit_payment", of_payment * 100) and accepts("refund", "limit_day", of_day * 100)
        ):
            self._complain(phrase("That limit is too high."))
        else:
            capture = CapturePolicy.BY_CASHIER if capture_by_cashier else CapturePolicy.AT_ONCE
            # A limit by hand may have øre, which the page does not show: only what was changed here is written.
            limits = {
                name: crowns * 100
                for name, crowns in (("limit_payment", of_payment), ("limit_day", of_day))
                if crowns != getattr(self._screen, name)
            }
            self._save({"payment": {"capture": capture.value, "show_seconds": seconds}, "refund": limits})

    def _save(self, changes: config_writer.Changes) -> None:
        """Write one page of the settings, and go back to the menu."""
        if self._shut:
            return
        try:
            before, settings = load(self._file), config_writer.write_settings(self._file, changes)
        except SettingsError as error:
            self._complain(str(error))
            return
        _log.info("settings were changed: %s", ", ".join(f"[{table}]" for table in changes))
        self._fill_in(settings)
        self._show(restart_needed=self._screen.restart_needed or settings != before)
        self._go(Step.MENU)

    def restart(self) -> None:
        """See Desk."""
        if self._screen.settings and self._unlocked:
            self._show(after=After.RESTART)

    # The end of the first start.

    def finish(self) -> None:
        """See Desk."""
        if self._screen.settings:
            self._show(after=After.LEAVE)
        elif self._screen.step is Step.SUMMARY and not self._screen.busy:
            self._soon(self._finish())

    async def _finish(self) -> None:
        keys = self._keys
        if keys is None:
            self._complain(phrase("Missing: {keys}.", keys=", ".join(NAMES)))
            return
        try:
            settings = await asyncio.to_thread(config_writer.write_settings, self._file, self._changes())
            if self._pin:
                await asyncio.to_thread(self._pins(settings).set, MANAGER, Role.MANAGER, self._pin)
            found = await asyncio.to_thread(self._keep, keys) if self._keys_are_new else keys
        except (SettingsError, PinError) as error:
            self._complain(str(error))
        except SecretsError as error:
            if self._screen.keep is Keep.SYSTEMD:  # an administrator puts them there; all the rest is done
                self._show(after=After.LEAVE, busy=False)
            else:
                self._complain(phrase("The keys could not be kept: {why}", why=str(error)))
        else:
            self._show(after=After.SELL if found == keys else After.LEAVE, busy=False)

    def _changes(self) -> config_writer.Changes:
        screen = self._screen
        hosts = {Account.TEST: f"https://{TEST_HOST}", Account.PRODUCTION: f"https://{PRODUCTION_HOST}"}
        vipps: dict[str, Any] = {
            "base_url": hosts.get(screen.account, screen.address),
            "merchant_serial_number": screen.msn,
        }
        first: config_writer.Changes = {}
        if not self._file.exists():
            vipps |= FIXED
            first = self._first
        return {
            **first,
            "vipps": vipps,
            "shop": {"name": screen.shop, "till": screen.till},
            "screens": {
                "language": screen.language,
                "customer": screen.customer_screen,
                "one_window": screen.one_window,
            },
        }

    def _draft(self) -> Settings:
        return config_writer.preview(self._file, self._changes())

    def _pins(self, settings: Settings | None) -> Pins:
        """PINs lie beside the journal: one till, one set of them."""
        if settings is None:
            settings = config_writer.preview(
                Path("kiosk.toml"),
                {
                    **self._first,
                    "vipps": {"merchant_serial_number": "1234", **FIXED},
                    "shop": {"name": "-", "till": "-"},
                },
            )
        return Pins(settings.journal.path.with_name(FILE_NAME), self._clock)

    def _summary(self) -> tuple[DeskLine, ...]:
        screen = self._screen
        money = {
            Account.TEST: phrase("Test: no real money."),
            Account.PRODUCTION: phrase("Production: real money."),
            Account.HERE: phrase("Emulator: no real money."),
        }[screen.account]
        unit = MerchantSerialNumber(screen.msn)
        tested = self._tested == (self._keys, self._draft().vipps)
        if not self._keys_are_new:
            kept, tone = phrase("Where they are now"), Tone.GOOD
        else:
            kept, tone = {
                Keep.RING: (phrase("In the system's keyring"), Tone.GOOD),
                Keep.SYSTEMD: (phrase("With systemd, by the commands shown"), Tone.WARNING),
                Keep.FILE: (phrase("In a file that is not encrypted"), Tone.WARNING),
            }[screen.keep or Keep.SYSTEMD]
        pin = phrase("Settings ask for the PIN") if screen.has_pin else phrase("Settings ask for no PIN")
        return (
            DeskLine(phrase("Shop"), f"{screen.shop} · {screen.till}", tone=Tone.GOOD),
            DeskLine(
                phrase("Vipps"),
                sentences(
                    phrase("Sales unit {msn}.", msn=unit),
                    money,
                    "" if tested else phrase("The connection is not tested."),
                ),
                "",
                Tone.GOOD if tested else Tone.WARNING,
            ),
            DeskLine(phrase("Keys"), kept, tone=tone),
            DeskLine(phrase("PIN"), pin, tone=Tone.GOOD if screen.has_pin else Tone.WARNING),
        )


def _line(finding: Finding) -> DeskLine:
    return DeskLine(_NAMES[finding.check], finding.text, finding.cure, _TONES[finding.status])


def _has_pin(pins: Pins) -> bool:
    try:
        return pins.anybody(Role.MANAGER)
    except PinError:
        return True  # a file that can't be read lets nobody in


@asynccontextmanager
async def open_desk(
    file: Path, publish: PublishDesk, *, in_use: KeysInUse | None = None, **machine: Any
) -> AsyncIterator[SetupDesk]:
    """Open the desk for the file of settings; see SetupDesk."""
    desk = SetupDesk(file, publish, in_use=in_use, **machine)
    await desk.open()
    try:
        yield desk
    finally:
        await desk.close()
