"""The work behind `kiosk cashiers`: who may stand at the till. PINs come from an invisible prompt or from stdin."""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Callable

from kiosk.app import cashiers_of
from kiosk.cashiers import CashierError, Cashiers
from kiosk.config import EXIT_CODE, Settings
from kiosk.domain.staff import Role
from kiosk.pins import PinError
from kiosk.report import complain, say
from kiosk.system import SystemClock

SORRY = 4
"""What a command ends with that is understood, and may not be done."""


def list_all(settings: Settings, as_json: bool) -> int:
    """Say who there is, and what they may do; return the exit status."""

    def tell(cashiers: Cashiers) -> None:
        for one in cashiers.all:
            facts = {"name": one.name, "role": one.role.value}
            say(json.dumps(facts, ensure_ascii=False) if as_json else f"{one.role.value:8} {one.name}")
        if not cashiers.all and not as_json:
            say("no cashiers: nobody is asked who they are")

    return _do(settings, tell)


def add(settings: Settings, name: str, role: Role) -> int:
    """Let somebody new stand at the till."""
    return _do(settings, lambda cashiers: cashiers.add(name, role, _new_pin(name)))


def remove(settings: Settings, name: str) -> int:
    """Let somebody stand there no more."""
    return _do(settings, lambda cashiers: cashiers.remove(name))


def change_role(settings: Settings, name: str, role: Role) -> int:
    """Let somebody do more, or less."""
    return _do(settings, lambda cashiers: cashiers.change_role(name, role))


def change_pin(settings: Settings, name: str) -> int:
    """Give somebody another PIN."""
    return _do(settings, lambda cashiers: cashiers.change_pin(name, _new_pin(name)))


def _do(settings: Settings, work: Callable[[Cashiers], None]) -> int:
    try:
        work(cashiers_of(settings, SystemClock()))
    except CashierError as error:
        complain(str(error))
        return SORRY
    except PinError as error:
        complain(str(error))
        return EXIT_CODE
    return 0


def _new_pin(name: str) -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    pin = getpass.getpass(f"PIN of {name}: ")
    if getpass.getpass("once more: ") != pin:
        raise PinError("the two PINs differ")
    return pin
