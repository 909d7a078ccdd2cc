"""The amount under the cashier's fingers: digits move in from the right, as on a payment terminal.

Typing 1 2 9 0 0 (or 1 2 9 and the key 00) makes 129,00. Plain Python: whole minor units, no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass

KEYS = (*"0123456789", "00", "back", "clear")


@dataclass(frozen=True, slots=True)
class TypedAmount:
    """Whole minor units being typed, never brought above `most`.

    `whole` says that it was put there by keys for whole amounts: the next digit begins anew, and "back" takes all away.
    """

    most: int
    minor_units: int = 0
    whole: bool = False

    def press(self, key: str) -> TypedAmount:
        """Return the amount after one key; a key that would exceed `most` changes nothing."""
        match key:
            case "clear":
                typed = 0
            case "0" | "00" if self.whole:
                return self
            case "back" if self.whole:
                typed = 0
            case _ if self.whole:
                return TypedAmount(self.most).press(key)
            case "back":
                typed = self.minor_units // 10
            case "00":
                typed = self.minor_units * 100
            case _ if len(key) == 1 and key in "0123456789":
                typed = self.minor_units * 10 + int(key)
            case _:
                raise ValueError(f"{key!r} is no key of the keypad")
        return TypedAmount(self.most, typed) if typed <= max(self.most, self.minor_units - 1) else self

    def add(self, minor_units: int) -> TypedAmount:
        """Return the amount with a whole one added; what would exceed `most` changes nothing."""
        typed = self.minor_units + minor_units
        return TypedAmount(self.most, typed, whole=True) if typed <= self.most else self

    def up_to(self, most: int) -> TypedAmount:
        """Return the same amount with another bound, even if it is above it now."""
        return TypedAmount(most, self.minor_units, self.whole)

    def __bool__(self) -> bool:
        return self.minor_units > 0
