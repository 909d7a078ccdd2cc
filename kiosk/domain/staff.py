"""Who may do what at the till: one table. Roles go from little to much; what a role may, every greater one may."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody may do, from little to much."""

    CASHIER = "cashier"
    REFUND = "refund"
    MANAGER = "manager"

    def may(self, wanted: Role) -> bool:
        """Whether this role may do what `wanted` may."""
        ranks = list(Role)
        return ranks.index(self) >= ranks.index(wanted)


class Deed(StrEnum):
    """What is done at a till, as far as it matters who does it."""

    SELL = "sell"
    CAPTURE = "capture"
    RELEASE = "release"
    END = "end"
    """Cancel a payment, or give it a new code."""
    REFUND = "refund"
    CLOSE_DAY = "close-day"
    """Cut a Z, and sign for what does not add up."""
    SETTINGS = "settings"


NEEDS: Mapping[Deed, Role] = {
    Deed.SELL: Role.CASHIER,
    Deed.CAPTURE: Role.CASHIER,
    Deed.RELEASE: Role.CASHIER,
    Deed.END: Role.CASHIER,
    Deed.REFUND: Role.REFUND,
    Deed.CLOSE_DAY: Role.MANAGER,
    Deed.SETTINGS: Role.MANAGER,
}
"""The least role that may do it; complete, checked by a test."""

BY_NOBODY = frozenset({Deed.END})
"""What may be done where nobody has said who they are: after a restart a customer must not wait for a PIN."""


@dataclass(frozen=True, slots=True)
class Cashier:
    """Somebody who stands at the till, by a short name that is kept with everything they do."""

    name: str
    role: Role


def may(who: Cashier | None, deed: Deed) -> bool:
    """Whether `who` may do it, at a till that knows its cashiers; None is nobody in particular."""
    return deed in BY_NOBODY if who is None else who.role.may(NEEDS[deed])
