"""Cashiers for tests of the till: PINs in plain sight, and a lock-out that is as long as a test says."""

from __future__ import annotations

from kiosk.domain.staff import Cashier, Role
from kiosk.engine.ports import Known, StaffError, Unknown, Wait

KARI, OLA, SIV = Cashier("Kari", Role.CASHIER), Cashier("Ola", Role.REFUND), Cashier("Siv", Role.MANAGER)
PINS = {"Kari": "830617", "Ola": "274950", "Siv": "619283"}


class TestStaff:
    """See ports.Staff."""

    __test__ = False

    def __init__(self, *people: Cashier) -> None:
        self.people = people or (KARI, OLA, SIV)
        self.tries_left, self.seconds = 4, 0
        self.broken = ""

    async def everybody(self) -> tuple[Cashier, ...]:
        if self.broken:
            raise StaffError(self.broken)
        return self.people

    async def who_is(self, pin: str, role: Role, name: str = "") -> Known | Unknown | Wait:
        if self.broken:
            raise StaffError(self.broken)
        if self.seconds:
            return Wait(self.seconds)
        for one in self.people:
            if PINS[one.name] == pin and (not name or one.name == name) and one.role.may(role):
                return Known(one)
        return Unknown(self.tries_left)

    async def wait(self) -> int:
        return self.seconds
