"""Who is signed in, who has to say who they are, and what somebody else's PIN allows once.

With no cashier on the list nobody is asked anything. A payment on the counter is never covered by a question: it is
asked when that payment is over, and not locked while it is there. Whoever may not do something can ask for the PIN of
somebody who may: it is then done by that person, once.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from kiosk.domain.frozen import replace
from kiosk.domain.phrase import phrase, sentences
from kiosk.domain.staff import NEEDS, Cashier, Deed, Role, may
from kiosk.engine.ports import Clock, Known, Staff, StaffError, Wait
from kiosk.engine.screens import Signing, StaffLine, TimeLeft, Tone

_log = logging.getLogger(__name__)

ROLE_WORDS: dict[Role, str] = {
    Role.CASHIER: phrase("Sells"),
    Role.REFUND: phrase("Sells and refunds"),
    Role.MANAGER: phrase("Manager"),
}
"""What each role is called; complete, checked by a test."""

WHO_MAY: dict[Deed, tuple[str, str]] = {
    Deed.REFUND: (
        phrase("Ask who may refund"),
        phrase("Whoever may give money back enters their PIN. It allows this one refund, and is noted as theirs."),
    ),
    Deed.CLOSE_DAY: (
        phrase("Ask a manager"),
        phrase("Only a manager closes the day. Their PIN closes it, and they sign for it."),
    ),
}
"""Heading and words for each deed that not everybody may do."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """What somebody wants done who may not: `then` does it, in the name of whoever allows it."""

    deed: Deed
    text: str
    then: Callable[[str], None]


class StaffDesk:
    """The part of a till that knows who stands there.

    `at_counter` says whether a payment is on the counter, and seen; `signed_in` hears the name of whoever is; `changed`
    wants both screens made anew; `do` runs a coroutine; `timer` and `stop` are the till's.
    """

    def __init__(
        self,
        staff: Staff | None,
        clock: Clock,
        lock_after: float,
        *,
        on_counter: Callable[[], bool],
        at_counter: Callable[[], bool],
        signed_in: Callable[[str], None],
        locked: Callable[[], None],
        changed: Callable[[], None],
        do: Callable[[Coroutine[Any, Any, None]], None],
        timer: Callable[[str, float, Callable[[], None]], None],
        stop: Callable[[str], None],
    ) -> None:
        self._staff, self._clock, self._lock_after = staff, clock, lock_after
        self._on_counter, self._at_counter = on_counter, at_counter
        self._signed_in, self._locked, self._changed, self._do = signed_in, locked, changed, do
        self._timer, self._stop = timer, stop
        self._everybody: tuple[Cashier, ...] = ()
        self._broken = ""
        self._who: Cashier | None = None
        self._choosing = False
        self._chosen = ""
        self._wish: _Wish | None = None
        self._checking = False
        self._message = ""
        self._waits: tuple[float, int] | None = None
        """When the wait is over on the steady clock, and how long it is in all."""

    async def open(self) -> None:
        """Look who there is, and whether they have to wait because of what was tried before."""
        await self.look()

    async def look(self) -> None:
        """Look again who there is: whoever is not on the list any more is not signed in any more."""
        if self._staff is None:
            return
        try:
            self._everybody, self._broken = await self._staff.everybody(), ""
            seconds = await self._staff.wait()
        except StaffError as error:
            _log.error("nobody can sign in: %s", error)
            self._broken, seconds = str(error), 0
        self._wait(seconds)
        if self._who is not None:
            found = next((one for one in self._everybody if one.name == self._who.name), None)
            if found is None or self._broken:
                self._sign_out()
            else:
                self._who = found
        if not self.known:
            self._choosing, self._chosen, self._wish = False, "", None
        self._changed()

    @property
    def known(self) -> bool:
        """Whether this till knows its cashiers, so that it matters who does what."""
        return bool(self._everybody or self._broken)

    @property
    def name(self) -> str:
        """Who is signed in; empty for nobody."""
        return self._who.name if self._who else ""

    def may(self, deed: Deed) -> bool:
        """Whether whoever is signed in may do it."""
        return not self.known or may(self._who, deed)

    @property
    def asks(self) -> bool:
        """Whether the cashier's screen asks somebody who they are, in place of everything else."""
        if not self.known:
            return False
        return self._wish is not None or self._choosing or (self._who is None and not self._at_counter())

    # What is asked

    def ask_who(self) -> None:
        """Somebody has to say who they are."""
        self._choosing, self._chosen, self._message = True, "", ""
        self._changed()

    def ask_for(self, deed: Deed, text: str, then: Callable[[str], None]) -> None:
        """Ask for the PIN of somebody who may do it; `text` says what would be done, `then` does it in their name."""
        if self.known and self._who is None:
            return self.ask_who()
        self._wish, self._message = _Wish(deed, text, then), ""
        return self._changed()

    # What is answered

    def switch(self) -> None:
        """Somebody else wants to sign in. Not while a payment is on the counter: its screen stays in sight."""
        if self.known and not self._on_counter():
            self.ask_who()
            self._do(self.look())
        else:
            self._changed()

    def choose(self, name: str) -> None:
        """Somebody says who they are."""
        if self.asks and self._wish is None and any(one.name == name for one in self._everybody):
            self._chosen, self._message = name, ""
        self._changed()

    def back(self) -> None:
        """Take the question back: to the names, or to what was there before."""
        self._message = ""
        if self._wish is not None:
            self._wish = None
        elif self._chosen:
            self._chosen = ""
        else:
            self._choosing = False
        self._changed()

    def enter(self, pin: str) -> None:
        """Six digits were entered."""
        if self._staff is None or self._checking or not self.asks or not (self._wish or self._chosen):
            return self._changed()
        self._checking, self._message = True, ""
        self._changed()
        return self._do(self._check(self._staff, pin))

    async def _check(self, staff: Staff, pin: str) -> None:
        wish, name = self._wish, self._chosen
        try:
            if wish is not None:
                verdict = await staff.who_is(pin, NEEDS[wish.deed])
            else:
                verdict = await staff.who_is(pin, Role.CASHIER, name)
        except StaffError as error:
            self._message = phrase("The PINs can't be read: {why}", why=str(error))
            return
        finally:
            self._checking = False
        if (wish, name) != (self._wish, self._chosen):  # the question was taken back meanwhile
            return
        match verdict:
            case Known(who):
                self._wait(0)
                self._let_in(who)
            case Wait(seconds):
                _log.warning("wrong PINs were given too often at the till: everybody waits for %s s", seconds)
                self._wait(seconds)
            case _:
                _log.warning("a wrong PIN was given at the till")
                wrong = phrase("That PIN is wrong.") if wish is None else phrase("That PIN does not allow it.")
                self._message = sentences(wrong, phrase("Tries left: {number}.", number=str(verdict.tries_left)))

    def _let_in(self, who: Cashier) -> None:
        if (wish := self._wish) is not None:
            _log.info("somebody's PIN allowed: %s", wish.deed.value)
            self._wish = None
            self.stirred()
            return wish.then(who.name)
        self._who, self._choosing, self._chosen = who, False, ""
        self._signed_in(who.name)
        return self.stirred()

    def _wait(self, seconds: int) -> None:
        self._stop("pin")
        self._waits = (self._clock.monotonic() + seconds, seconds) if seconds else None
        if seconds:
            self._timer("pin", seconds, self._wait_over)

    def _wait_over(self) -> None:
        self._waits = None
        self._changed()

    # Nobody there

    def stirred(self) -> None:
        """Somebody touched the cashier's screen: whoever is signed in is still there."""
        if self._who is not None and self._lock_after:
            self._timer("lock", self._lock_after, self._nobody_there)

    def _nobody_there(self) -> None:
        if self._on_counter():
            return self.stirred()
        self.lock()
        return self._do(self.look())

    def lock(self) -> None:
        """Nobody is signed in from now on."""
        self._sign_out()
        self._changed()

    def _sign_out(self) -> None:
        self._stop("lock")
        self._who, self._choosing, self._chosen, self._wish, self._message = None, False, "", None, ""
        self._signed_in("")
        self._locked()

    # What is shown

    def signing(self) -> Signing | None:
        """What the cashier's screen asks; None when it asks nothing."""
        if not self.asks:
            return None
        if self._broken:
            return Signing(
                phrase("Nobody can sign in"),
                phrase("The PINs can't be read. Tell the person who runs this kiosk: {why}", why=self._broken),
            )
        wait = None
        if self._waits:
            until, total = self._waits
            wait = TimeLeft(max(0.0, until - self._clock.monotonic()), float(total))
        asked = Signing(
            phrase("Who is at the till?"),
            message=phrase("Too many wrong PINs. Nobody can sign in now.") if wait else self._message,
            message_tone=Tone.BAD,
            wait=wait,
            busy=self._checking,
            may_back=bool(self._wish or self._chosen or self._who or self._on_counter()),
        )
        if self._wish is not None:
            heading, text = WHO_MAY[self._wish.deed]
            return replace(asked, heading=heading, text=sentences(self._wish.text, text), wants_pin=True)
        if self._chosen:
            return replace(asked, heading=self._chosen, text=phrase("Enter your PIN."), wants_pin=True)
        lines = tuple(StaffLine(one.name, ROLE_WORDS[one.role]) for one in self._everybody)
        return replace(asked, names=lines)
