"""Money: whole minor units with a currency, from end to end. No float comes near it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.errors import AmountError


class Currency(StrEnum):
    """The currencies of the Vipps markets; each has 100 minor units (øre, cent) to the unit."""

    NOK = "NOK"
    DKK = "DKK"
    EUR = "EUR"


MINIMUM_TO_ASK_FOR = 100
"""The least amount Vipps takes, in minor units (protocol 2.2: at least 100 øre)."""

MAXIMUM_TO_ASK_FOR = 65_000_000
"""The most ePayment takes, in minor units (protocol 6.2). eCom names none, but a till that asks for more mistyped."""


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount of one currency in whole minor units; may be negative as a difference."""

    minor_units: int
    currency: Currency = Currency.NOK

    def __post_init__(self) -> None:
        if type(self.minor_units) is not int:
            raise AmountError(f"an amount is a whole number of minor units, not {self.minor_units!r}")

    def __add__(self, other: Money) -> Money:
        return Money(self.minor_units + self._same(other).minor_units, self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor_units - self._same(other).minor_units, self.currency)

    def __bool__(self) -> bool:
        return self.minor_units != 0

    def _same(self, other: Money) -> Money:
        if other.currency is not self.currency:
            raise AmountError(f"{self.currency} and {other.currency} cannot be reckoned together")
        return other

    @classmethod
    def zero(cls, currency: Currency) -> Money:
        """Nothing, in that currency."""
        return cls(0, currency)


def to_ask_for(amount: Money) -> Money:
    """Return `amount` if a payment may be asked for it, else raise AmountError naming the limit (protocol 2.2, 6.2)."""
    if amount.minor_units < MINIMUM_TO_ASK_FOR:
        raise AmountError(
            f"{amount.minor_units} is below the least amount Vipps takes: {MINIMUM_TO_ASK_FOR} minor units "
            f"(1.00 {amount.currency})"
        )
    if amount.minor_units > MAXIMUM_TO_ASK_FOR:
        raise AmountError(f"{amount.minor_units} is above the most Vipps takes: {MAXIMUM_TO_ASK_FOR} minor units")
    return amount
