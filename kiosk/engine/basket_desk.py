"""What is put together at the till before it is asked for: the keys that the shop set up, and what was picked by them.

It belongs to the till, as the till says who may pick and when. Nothing of it is money yet: it is in no journal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.basket import MOST_OF_ONE, Basket, Item
from kiosk.domain.money import MAXIMUM_TO_ASK_FOR, Money
from kiosk.domain.phrase import phrase
from kiosk.engine.screens import BasketLine, BasketScreen, QuickAmount, QuickItem


@dataclass(frozen=True, slots=True)
class Quick:
    """What the shop asks for often: amounts, and things by name. Without any there are no keys."""

    amounts: tuple[Money, ...] = ()
    items: tuple[Item, ...] = ()


class BasketDesk:
    """The basket of one till. Its methods are the cashier's verbs, as the till's are; an item is called by its name.

    `may` tells whether something may be picked now, and asks who somebody is where that is the reason. `begun` is
    called before the first thing is picked, `changed` after each verb.
    """

    def __init__(
        self,
        quick: Quick,
        money: Callable[[Money], str],
        *,
        may: Callable[[], bool],
        begun: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        self._items = {item.name: item for item in quick.items}
        self._money, self._may, self._begun, self._changed = money, may, begun, changed
        self._amounts = tuple(QuickAmount(one.minor_units, money(one)) for one in quick.amounts)
        self._keys = tuple(QuickItem(item.name, money(item.price)) for item in quick.items)
        self._basket = Basket(Money(0))
        self._message = ""

    # The cashier's verbs

    def put_in(self, name: str) -> None:
        """Pick one more of an item; at a bound it is said which."""
        item = self._items.get(name)
        if item is None or not self._may():
            return self._changed()
        if not self._basket:
            self._begun()
        before, self._message = self._basket, ""
        self._basket = before.put_in(item)
        if self._basket is before:
            self._message = self._too_much(before, name)
        return self._changed()

    def take_off(self, name: str) -> None:
        """Take one of an item out."""
        self._take(lambda basket: basket.take_off(name))

    def take_out(self, name: str) -> None:
        """Take all of an item out."""
        self._take(lambda basket: basket.take_out(name))

    def clear(self) -> None:
        """Take everything out."""
        self._take(lambda basket: Basket(basket.typed))

    def _take(self, taken: Callable[[Basket], Basket]) -> None:
        if self._basket and self._may():
            self._basket, self._message = taken(self._basket), ""
        self._changed()

    # What the till asks

    def empty(self) -> None:
        """It was asked for, or whoever picked it has gone."""
        self._basket, self._message = Basket(Money(0)), ""

    def with_typed(self, typed: Money) -> Basket:
        """What is to be asked for: what was picked, and what was typed beside it."""
        return self._basket.with_typed(typed) if self._basket else Basket(typed)

    def screen(self) -> BasketScreen | None:
        """Draw the keys, and what was picked; None where the shop set up no keys."""
        if not self._amounts and not self._keys:
            return None
        lines = tuple(
            BasketLine(one.item.name, one.count, one.text, self._money(one.amount)) for one in self._basket.picked
        )
        return BasketScreen(self._amounts, self._keys, lines, self._basket.goods, self._message)

    def _too_much(self, basket: Basket, name: str) -> str:
        if basket.has_most(name):
            return phrase("At most {count} of one thing", count=str(MOST_OF_ONE))
        return phrase("At most {amount} at once", amount=self._money(Money(MAXIMUM_TO_ASK_FOR)))
