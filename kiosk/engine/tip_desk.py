"""The question for a tip: asked before anything is, at a shop that wants it, and never for long.

While it is asked, nothing is in the journal and nothing was said to Vipps. Whatever happens to it, the sale is as it
was: an answer, no answer in ANSWER_WITHIN and "Go on without" all lead to the payment; taken back, or lost with the
process, nothing was asked for. Each question has a number of its own, which an answer carries: only the first
answer to the question that is being asked counts, from whichever screen it comes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.money import Money
from kiosk.domain.phrase import phrase
from kiosk.domain.tip import TipOffer, offers
from kiosk.engine.ports import Clock
from kiosk.engine.screens import TimeLeft, TipLine, TipQuestion

_log = logging.getLogger(__name__)

ANSWER_WITHIN = 20.0
"""Seconds after which the sale goes on without a tip."""


@dataclass(frozen=True, slots=True)
class TipSight:
    """The question as it is being asked: `amount` is what the goods cost."""

    number: int
    amount: Money
    offers: tuple[TipOffer, ...]
    time_left: TimeLeft


@dataclass(frozen=True, slots=True)
class _Asked:
    number: int
    amount: Money
    offers: tuple[TipOffer, ...]
    until: float
    then: Callable[[Money | None], None]


class TipDesk:
    """The part of a till that asks for tips. With no `percents` it asks for none.

    `changed` wants both screens made anew; `timer` and `stop` are the till's.
    """

    def __init__(
        self,
        percents: tuple[int, ...],
        clock: Clock,
        *,
        changed: Callable[[], None],
        timer: Callable[[str, float, Callable[[], None]], None],
        stop: Callable[[str], None],
    ) -> None:
        self._percents, self._clock = percents, clock
        self._changed, self._timer, self._stop = changed, timer, stop
        self._asked: _Asked | None = None
        self._number = 0

    @property
    def wanted(self) -> bool:
        """Whether this shop asks for tips."""
        return bool(self._percents)

    @property
    def asks(self) -> bool:
        """Whether a question waits for its answer."""
        return self._asked is not None

    def ask(self, amount: Money, then: Callable[[Money | None], None]) -> None:
        """Ask for a tip on `amount`, and go on to `then` with it, or with None; at once if there is nothing to offer.

        Without an answer it goes on by itself. It does not go on if the question is taken back.
        """
        offered = offers(amount, self._percents)
        if not offered:
            return then(None)
        self._number += 1
        number = self._number
        self._asked = _Asked(number, amount, offered, self._clock.monotonic() + ANSWER_WITHIN, then)
        self._timer("tip", ANSWER_WITHIN, lambda: self.answer(number, 0))
        return self._changed()

    def answer(self, number: int, percent: int) -> None:
        """Take the first answer to question `number`: the tip of so many percent, 0 for none. No other one counts."""
        asked = self._asked
        if asked is None or asked.number != number:
            return self._changed()
        chosen = next((one for one in asked.offers if one.percent == percent), None)
        if percent and chosen is None:
            _log.warning("a tip of %s %% was not offered", percent)
            return self._changed()
        self.take_back()
        return asked.then(chosen.tip if chosen else None)

    def take_back(self) -> None:
        """Ask no more, and do not go on."""
        self._stop("tip")
        self._asked = None

    def sight(self) -> TipSight | None:
        """What is being asked."""
        asked = self._asked
        if asked is None:
            return None
        left = TimeLeft(max(0.0, asked.until - self._clock.monotonic()), ANSWER_WITHIN)
        return TipSight(asked.number, asked.amount, asked.offers, left)


def tip_question(sight: TipSight, money: Callable[[Money], str]) -> TipQuestion:
    """Write the question as both screens show it: "No tip" first, then what is offered, each with the whole sum."""
    none = TipLine(0, phrase("No tip"), "", _total(sight.amount, money))
    offered = (
        TipLine(one.percent, f"{one.percent}\N{NO-BREAK SPACE}%", money(one.tip), _total(one.total, money))
        for one in sight.offers
    )
    return TipQuestion(sight.number, (none, *offered))


def _total(amount: Money, money: Callable[[Money], str]) -> str:
    return phrase("{amount} in all", amount=money(amount))


def of_which_tip(tip: Money, money: Callable[[Money], str]) -> str:
    """Say how much of an amount is a tip."""
    return phrase("Of which tip: {amount}", amount=money(tip))
