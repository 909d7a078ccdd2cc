"""What is being paid for."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.identifiers import SaleId
from kiosk.domain.money import Money

TEXT_LIMIT = 100
"""Characters of the text that the payer sees in the app (protocol 5.2)."""


@dataclass(frozen=True, slots=True)
class Order:
    """One sale at the counter: it may see several payments, but never two that can be paid at once.

    `by` is the short name of the cashier who sells; empty where nobody is signed in.
    """

    sale: SaleId
    amount: Money
    text: str
    by: str = ""


def payer_text(text: str, otherwise: str) -> str:
    """Make `text` fit to be sent: printable, not empty (then `otherwise`), at most TEXT_LIMIT characters."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    return (" ".join(printable.split()) or otherwise)[:TEXT_LIMIT]
