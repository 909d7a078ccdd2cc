"""What is being paid for."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.identifiers import SaleId
from kiosk.domain.money import Money

TEXT_LIMIT = 100
"""Characters of the text that the payer sees in the app (protocol 5.2)."""


@dataclass(frozen=True, slots=True)
class OrderLine:
    """So many of one thing with a price, VAT in it. `vat` is the rate of the day it was sold on, in permille."""

    name: str
    price: Money
    count: int
    vat: int

    @property
    def amount(self) -> Money:
        """What all of them cost."""
        return Money(self.price.minor_units * self.count, self.price.currency)


@dataclass(frozen=True, slots=True)
class Order:
    """One sale at the counter: it may see several payments, but never two that can be paid at once.

    `amount` is all that is asked for: what the goods cost and the `tip`, which is None where none was given. `lines`
    are the things that were sold by name; an amount that was typed is in none of them. `by` is the short name of the
    cashier who sells; empty where nobody is signed in.
    """

    sale: SaleId
    amount: Money
    text: str
    by: str = ""
    lines: tuple[OrderLine, ...] = ()
    tip: Money | None = None


def payer_text(text: str, otherwise: str) -> str:
    """Make `text` fit to be sent: printable, not empty (then `otherwise`), at most TEXT_LIMIT characters."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    return (" ".join(printable.split()) or otherwise)[:TEXT_LIMIT]
