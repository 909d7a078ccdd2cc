"""The cashiers of one till: kept by `pins`, looked after by a manager, and asked for by the engine.

The PIN of the settings lies in the same file, by the name MANAGER. It is nobody who stands at the till: with no other
PIN beside it nobody is asked who they are. With cashiers there is always somebody who may open the settings, else
whoever stands there could make themselves a manager.
"""

from __future__ import annotations

import asyncio

from kiosk.domain.staff import NEEDS, Cashier, Deed, Role
from kiosk.engine.ports import Known, StaffError, Unknown, Wait
from kiosk.pins import LetIn, Locked, PinError, Pins

MANAGER = "manager"
"""The name that the one PIN of the settings has."""
MOST_CASHIERS = 12
"""So many names fit on a small screen as keys that a finger finds."""
LONGEST_NAME = 20


class CashierError(Exception):
    """The cashiers can't be changed like that; the message says why, and never holds a PIN."""


class NoManager(CashierError):
    """Nobody would be left who may open the settings."""

    def __init__(self) -> None:
        super().__init__("somebody has to be a manager: give the settings a PIN, or one cashier that role, first")


class NameInUse(CashierError):
    """There is a cashier of that name."""


class Cashiers:
    """See the module. The verbs take as long as `pins` does; those of the engine's port do not hold its loop up."""

    def __init__(self, pins: Pins) -> None:
        self._pins = pins

    @property
    def all(self) -> tuple[Cashier, ...]:
        """Everybody who stands at this till, by name. Raises PinError."""
        people = [Cashier(one.name, one.role) for one in self._pins.people if one.name != MANAGER]
        return tuple(sorted(people, key=lambda one: one.name.casefold()))

    # What a manager does.

    def add(self, name: str, role: Role, pin: str) -> None:
        """Let somebody new stand at the till. Raises CashierError or PinError."""
        name, known = checked_name(name), self.all
        if any(one.name.casefold() == name.casefold() for one in known):
            raise NameInUse(f"there is a cashier {name} already")
        if len(known) >= MOST_CASHIERS:
            raise CashierError(f"at most {MOST_CASHIERS} cashiers stand at one till")
        self._with(Cashier(name, role))
        self._pins.set(name, role, pin)

    def remove(self, name: str) -> None:
        """Let somebody stand there no more; what they did stays by their name."""
        self._known(name)
        left = tuple(one for one in self.all if one.name != name)
        if left:
            self._check_manager(left)
        self._pins.remove(name)

    def change_role(self, name: str, role: Role) -> None:
        """Let them do more, or less."""
        self._known(name)
        self._with(Cashier(name, role))
        self._pins.change_role(name, role)

    def change_pin(self, name: str, pin: str) -> None:
        """Give them another PIN."""
        self._pins.set(name, self._known(name).role, pin)

    def _known(self, name: str) -> Cashier:
        found = next((one for one in self.all if one.name == name), None)
        if found is None:
            raise CashierError(f"there is no cashier {name}")
        return found

    def _with(self, one: Cashier) -> None:
        self._check_manager((*(other for other in self.all if other.name != one.name), one))

    def _check_manager(self, cashiers: tuple[Cashier, ...]) -> None:
        wanted = NEEDS[Deed.SETTINGS]
        settings = any(one.name == MANAGER and one.role.may(wanted) for one in self._pins.people)
        if not settings and not any(one.role.may(wanted) for one in cashiers):
            raise NoManager

    # The engine's port: see engine.ports.Staff.

    async def everybody(self) -> tuple[Cashier, ...]:
        """See Staff."""
        try:
            return await asyncio.to_thread(lambda: self.all)
        except PinError as error:
            raise StaffError(str(error)) from None

    async def who_is(self, pin: str, role: Role, name: str = "") -> Known | Unknown | Wait:
        """See Staff."""
        try:
            verdict = await asyncio.to_thread(self._pins.check, pin, role, name)
        except PinError as error:
            raise StaffError(str(error)) from None
        match verdict:
            case LetIn(person):
                return Known(Cashier(person.name, person.role))
            case Locked(seconds):
                return Wait(seconds)
            case _:
                return Unknown(verdict.tries_left)

    async def wait(self) -> int:
        """See Staff."""
        try:
            return await asyncio.to_thread(self._pins.wait)
        except PinError as error:
            raise StaffError(str(error)) from None


def checked_name(name: str) -> str:
    """Give the name as it is kept. Raises CashierError."""
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable() or name.casefold() == MANAGER:
        raise CashierError(f'a cashier\'s name has 1 to {LONGEST_NAME} letters, and is not "{MANAGER}"')
    return name
