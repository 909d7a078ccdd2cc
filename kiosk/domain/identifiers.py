"""Names that must not be mixed up, each a type of its own with its grammar (protocol 5.1, 1.5).

All are texts; each class refuses, with IdentifierError, a text that does not follow its grammar.
"""

from __future__ import annotations

import re
from datetime import datetime
from hashlib import sha256
from typing import ClassVar, Self

from kiosk.domain.errors import IdentifierError


class _Identifier(str):
    __slots__ = ()
    grammar: ClassVar[re.Pattern[str]]
    means: ClassVar[str]

    def __new__(cls, text: str) -> Self:
        if not cls.grammar.fullmatch(text):
            raise IdentifierError(f"{text!r} is no {cls.means}: expected {cls.grammar.pattern}")
        return super().__new__(cls, text)


class PaymentReference(_Identifier):
    """Our unique name for one payment within a sales unit, burnt for ever once used.

    eCom calls it orderId, ePayment reference; this grammar fits both.
    """

    __slots__ = ()
    grammar = re.compile(r"[a-zA-Z0-9-]{8,50}")
    means = "payment reference"


class SaleId(_Identifier):
    """Our name for one sale; its payments are called `<sale>-1`, `<sale>-2` and so on, one for each attempt."""

    __slots__ = ()
    grammar = re.compile(r"[a-zA-Z0-9-]{6,46}")
    means = "sale id"

    def attempt(self, number: int) -> PaymentReference:
        """Name the sale's payment number `number`, counted from 1."""
        return PaymentReference(f"{self}-{number}")


class PspReference(_Identifier):
    """Vipps' own name for a payment or for one operation on it (eCom: transactionId)."""

    __slots__ = ()
    grammar = re.compile(r"[\x21-\x7e]{1,100}")
    means = "PSP reference"


class IdempotencyKey(_Identifier):
    """Names one intended change, so that asking for it twice makes it once (eCom: X-Request-Id, at most 40)."""

    __slots__ = ()
    grammar = re.compile(r"[a-zA-Z0-9-]{8,40}")
    means = "idempotency key"

    @classmethod
    def of(cls, reference: PaymentReference, change: str, number: int, at: datetime | None = None) -> Self:
        """Derive the key of a payment's `number`-th `change`: the same intent has the same key for ever.

        `at` is when a change of money was decided. A journal that was put back from a backup counts the changes since
        then anew; a key that Vipps has seen would only get the former answer, and move no money.
        """
        intent = f"{reference}:{change}:{number}" + (f":{at.isoformat()}" if at else "")
        return cls(f"{change}-{number}-{sha256(intent.encode()).hexdigest()[:24]}")


class MerchantSerialNumber(_Identifier):
    """The number of a sales unit, kept as text (eCom answers 500 to a number, protocol 2.2)."""

    __slots__ = ()
    grammar = re.compile(r"[0-9]{4,6}")
    means = "merchant serial number"
