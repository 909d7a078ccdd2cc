"""Value added tax in what things cost: which rate holds on a day, and how much of a price is VAT.

A law sets a rate for a class of goods, and from a day on another one: so a rate is data with days, and the rate of a
sale is that of its day. Rates are in permille of the price without VAT, for Finland has 25.5 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from kiosk.domain.errors import VatError
from kiosk.domain.money import Money

_ALL = 1000
"""Permille of a whole."""


@dataclass(frozen=True, slots=True)
class Rate:
    """`permille` of the price without VAT, from the day `since` to the day `until`, both included; None is no end."""

    permille: int
    since: date | None = None
    until: date | None = None

    def __post_init__(self) -> None:
        if type(self.permille) is not int or not 0 <= self.permille < _ALL:
            raise VatError(f"a rate is a whole number of permille from 0 to {_ALL - 1}, not {self.permille!r}")


@dataclass(frozen=True, slots=True)
class RateClass:
    """Goods that are taxed alike, such as food: its rates, in the order of their days, one for each day there is.

    Raises VatError that names the day for which there would be none, or two.
    """

    name: str
    rates: tuple[Rate, ...]

    def __post_init__(self) -> None:
        if not self.rates:
            raise VatError(f"{self.name}: expected at least one rate")
        if self.rates[0].since is not None:
            raise VatError(f"{self.name}: no rate holds before {self.rates[0].since}")
        if self.rates[-1].until is not None:
            raise VatError(f"{self.name}: no rate holds after {self.rates[-1].until}")
        for one, other in pairwise(self.rates):
            if one.until is None or other.since is None or other.since <= one.until:
                raise VatError(f"{self.name}: two rates hold on {other.since or one.until or 'every day'}")
            if other.since > one.until + timedelta(days=1):
                raise VatError(f"{self.name}: no rate holds on {one.until + timedelta(days=1)}")


def rate_on(taxed: RateClass, day: date) -> int:
    """Give the rate of a class of goods on a day, in permille."""
    return next(rate.permille for rate in reversed(taxed.rates) if rate.since is None or rate.since <= day)


def vat_in(amount: Money, permille: int) -> Money:
    """Give the VAT that is in `amount`, a price with VAT in it: whole minor units, a half of one rounded up.

    It is reckoned for each line of what is sold, and the lines' are added up: so does the example file of the
    Norwegian cash register standard, whose lines at 15 % have 4.28, 3.37 and 3.63 in them, 11.28 of 86.40 together.
    """
    whole = _ALL + permille
    size = (2 * abs(amount.minor_units) * permille + whole) // (2 * whole)
    return Money(-size if amount.minor_units < 0 else size, amount.currency)
