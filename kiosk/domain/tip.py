"""The tip that a customer may choose: so many percent of what the goods cost, before anything is asked at Vipps.

One rule of rounding, in every currency: half up to a whole minor unit. What stands on a key is then the percentage
that stands beside it, to less than an øre or a cent, and is never nothing. Whole kroner would be prettier, and
would make five percent of 19,90 kr a krone for some and nothing for others; a whole euro is too much to round by.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.errors import AmountError
from kiosk.domain.money import Money, to_ask_for

MOST_OFFERS = 3
"""So that "No tip" is the fourth key of four that are alike, in two rows of two."""


@dataclass(frozen=True, slots=True)
class TipOffer:
    """One offer: `percent` of what the goods cost, how much that is, and what is then paid in all."""

    percent: int
    tip: Money
    total: Money


def tip_of(amount: Money, percent: int) -> Money:
    """Reckon `percent` of `amount`, which is not negative, rounded half up to a whole minor unit."""
    return Money((amount.minor_units * percent + 50) // 100, amount.currency)


def offers(amount: Money, percents: Iterable[int]) -> tuple[TipOffer, ...]:
    """What may be offered on top of `amount`; nothing that Vipps can't be asked for with the goods."""
    if not _askable(amount):
        return ()
    made = (TipOffer(percent, tip, amount + tip) for percent in percents for tip in (tip_of(amount, percent),))
    return tuple(one for one in made if one.tip and _askable(one.total))


def _askable(amount: Money) -> bool:
    try:
        to_ask_for(amount)
    except AmountError:
        return False
    return True
