"""Broken rules: what the domain raises when it is asked for something that cannot be.

DomainError
  AmountError       an amount that cannot be asked for, or two currencies in one sum
  IdentifierError   a name that does not follow its grammar
  VatError          rates of VAT that leave a day without one, or give it two
  IllegalEvent      an event that cannot happen to a payment in this state
"""

from __future__ import annotations


class DomainError(ValueError):
    """A rule of the domain was broken; the message says which, in words for a log."""


class AmountError(DomainError):
    """The amount cannot be used here; the message names the amount and the rule."""


class IdentifierError(DomainError):
    """The text does not follow the grammar of the identifier it was given as."""


class VatError(DomainError):
    """The rates can't be used; the message names the class of goods and the day, or the value."""


class IllegalEvent(DomainError):
    """`event` cannot happen to a payment in `state`: a bug of ours or a damaged journal, never to be ignored."""

    def __init__(self, state: object, event: object) -> None:
        self.state, self.event = state, event
        super().__init__(f"{type(event).__name__} cannot happen in state {getattr(state, 'name', state)}")
