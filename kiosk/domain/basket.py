"""What is put together at the counter before it is asked for: things by name, and an amount that was typed.

It is not money yet: nothing of it is written down until it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from kiosk.domain.money import MAXIMUM_TO_ASK_FOR, Money
from kiosk.domain.order import TEXT_LIMIT, OrderLine
from kiosk.domain.vat import RateClass, rate_on

MOST_OF_ONE = 99
"""How many of one thing can be in a basket."""
AND_MORE = " …"
"""What ends a text that does not name all that is paid for."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that the shop sells by name: its price, VAT in it, and the class of goods it is taxed with."""

    name: str
    price: Money
    vat: RateClass


@dataclass(frozen=True, slots=True)
class Picked:
    """So many of one item."""

    item: Item
    count: int

    @property
    def amount(self) -> Money:
        """What all of them cost."""
        return Money(self.item.price.minor_units * self.count, self.item.price.currency)

    @property
    def text(self) -> str:
        """Name it, with its count if there are several: `2 × Kaffe`."""
        return counted(self.count, self.item.name)


@dataclass(frozen=True, slots=True)
class Basket:
    """What was picked, each item once and in the order in which they came; `typed` is asked for in addition.

    Made from an empty one by its own methods: so it never holds more than can be asked for at once.
    """

    typed: Money
    picked: tuple[Picked, ...] = ()

    @property
    def goods(self) -> Money:
        """What all that was picked costs."""
        return sum((one.amount for one in self.picked), Money.zero(self.typed.currency))

    @property
    def amount(self) -> Money:
        """All that is to be asked for."""
        return self.goods + self.typed

    def __bool__(self) -> bool:
        return bool(self.picked)

    def put_in(self, item: Item) -> Basket:
        """Add one; the same basket if it has MOST_OF_ONE of it, or would come to more than can be asked for."""
        if item.name not in {one.item.name for one in self.picked}:
            more = replace(self, picked=(*self.picked, Picked(item, 1)))
        else:
            more = self._changed(item.name, lambda one: one.count + 1)
        fits = more.amount.minor_units <= MAXIMUM_TO_ASK_FOR and all(one.count <= MOST_OF_ONE for one in more.picked)
        return more if fits else self

    def has_most(self, name: str) -> bool:
        """Whether there can't be one more of it, whatever it costs."""
        return any(one.item.name == name and one.count >= MOST_OF_ONE for one in self.picked)

    def take_off(self, name: str) -> Basket:
        """Take one of it out."""
        return self._changed(name, lambda one: one.count - 1)

    def take_out(self, name: str) -> Basket:
        """Take all of it out."""
        return self._changed(name, lambda one: 0)

    def with_typed(self, typed: Money) -> Basket:
        """The same with another amount typed beside it."""
        return replace(self, typed=typed)

    def lines(self, day: date) -> tuple[OrderLine, ...]:
        """What is sold on `day`, for the books: each with the VAT of that day."""
        return tuple(
            OrderLine(one.item.name, one.item.price, one.count, rate_on(one.item.vat, day)) for one in self.picked
        )

    @property
    def text(self) -> str:
        """Say to the payer what it is, in at most TEXT_LIMIT characters: `2 × Kaffe, Skolebrød`; empty without items.

        Names are left out whole. Where the amount is for more than is named, it ends with AND_MORE.
        """
        names = [one.text for one in self.picked]
        for count in range(len(names), 0, -1):
            text = ", ".join(names[:count]) + (AND_MORE if count < len(names) or self.typed else "")
            if len(text) <= TEXT_LIMIT:
                return text
        return names[0][: TEXT_LIMIT - len(AND_MORE)] + AND_MORE if names else ""

    def _changed(self, name: str, count: Callable[[Picked], int]) -> Basket:
        changed = (Picked(one.item, count(one)) if one.item.name == name else one for one in self.picked)
        return replace(self, picked=tuple(one for one in changed if one.count > 0))


def counted(count: int, name: str) -> str:
    """Name so many of one thing: `Kaffe`, or `2 × Kaffe`."""
    return name if count == 1 else f"{count} × {name}"
