"""What the kiosk and a tablet's page say to each other: a CustomerScreen out, a few wishes in. Plain and pure.

Each message out is a whole screen, its QR inside. A picture that is fetched beside its words can be older than they
are; here the code and the sale that it belongs to come and go together. What a page knows beyond the message is how
old it is: it sends its own time, gets it back as a Beat, and trusts a code no longer than that is fresh.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from kiosk.brand import Palette
from kiosk.display.qr_drawing import QrDrawing
from kiosk.domain.phrase import phrase
from kiosk.engine.screens import CustomerScreen, TipLine
from kiosk.languages import LANGUAGES, Language

IDLE_CHOICE = 60.0
"""Seconds for which a choice is kept that somebody made while there was no sale."""

LONGEST = 512
"""Bytes that a page may send at once; the longest honest message has half of it."""

NOT_PAIRED, TOO_MANY = 4401, 4429
"""Why the kiosk closes a line, as the page hears it (4000 to 4999 are for applications, RFC 6455 7.4.2)."""

WORDS: Mapping[str, str] = {
    "moreTime": phrase("More time"),
    "ease": phrase("Easier to see"),
    "language": phrase("Language"),
    "timeLeft": phrase("{time} left"),
    "qr": phrase("QR code to pay with"),
    "wait": phrase("One moment, please"),
    "lineLost": phrase("This screen has lost its line to the till. It comes back by itself."),
    "pair": phrase("This screen is not paired"),
    "pairHow": phrase("Tap “Tablet” on the cashier's screen, and scan the code there with this tablet's camera."),
    "tooMany": phrase("Too many tablets are connected"),
    "tooManyHow": phrase("Close the page on another tablet. This one then goes on by itself."),
}
"""What the page itself says, beside what stands on the screen."""


class NotUnderstood(Exception):
    """That is nothing a page of ours would send."""


class Hello(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The first message: the token of the pairing, and, after a lost line, what was chosen for whose turn."""

    token: str
    language: str = ""
    ease: bool = False
    turn: str = ""

    def __repr__(self) -> str:
        return "Hello(token=***)"


class Beat(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="ask", tag="beat"):
    """The page's own time, to be sent back: how old is what I show?"""

    at: float


class MoreTime(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="ask", tag="moreTime"):
    """The customer wants a new deadline instead of that of `code`."""

    code: str


class ChooseTip(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="ask", tag="tip"):
    """The customer answers that question for a tip: so many percent, 0 for none."""

    question: int
    percent: int


class Speak(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="ask", tag="language"):
    """The customer wants to read another language, one of LANGUAGES."""

    language: str


class Ease(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="ask", tag="ease"):
    """The customer wants larger letters and stronger colours, or no more."""

    on: bool


Ask = Beat | MoreTime | ChooseTip | Speak | Ease


def read_hello(message: str | bytes) -> Hello:
    """Read a page's first message; NotUnderstood if it is none."""
    try:
        return msgspec.json.decode(message, type=Hello)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise NotUnderstood from error


def read_ask(message: str | bytes) -> Ask:
    """Read any later message; NotUnderstood if it is none."""
    try:
        ask: Ask = msgspec.json.decode(message, type=Ask)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise NotUnderstood from error
    if isinstance(ask, Speak) and ask.language not in LANGUAGES:
        raise NotUnderstood
    return ask


@dataclass(frozen=True, slots=True)
class Choice:
    """What a customer chose for their own eyes: it lasts as long as their sale, or IDLE_CHOICE where there is none."""

    language: str
    ease: bool = False
    sale: str = ""
    until: float = 0.0
    """On a monotonic clock; counts only while `sale` is empty."""

    def changed(self, sale: str, now: float, **to: Any) -> Choice:
        """Choose something, while the screen stands for `sale`."""
        return replace(self, **to, sale=sale, until=now + IDLE_CHOICE)

    def holds(self, sale: str, now: float) -> bool:
        """Whether it is still for the customer of `sale`. A choice made before a sale goes into it."""
        return sale == self.sale if self.sale else bool(sale) or now < self.until


def turn_of(sale: str) -> str:
    """Name a sale to the page, which needs to know no more of it than whether it is still the same."""
    return hashlib.sha256(sale.encode()).hexdigest()[:16] if sale else ""


def whole(
    screen: CustomerScreen,
    language: Language,
    choice: Choice,
    drawing: QrDrawing | None,
    age: float,
    palette: Palette | None = None,
) -> str:
    """Write a screen as the page gets it.

    `age` is how many seconds ago it was made, `drawing` its QR, `palette` the brand's colours where they are not those
    that the page was written with.
    """
    said = language.spoken(screen)
    left, tip = said.time_left, said.tip
    content = {
        "say": "screen",
        "turn": turn_of(screen.sale),
        "language": choice.language,
        "ease": choice.ease,
        "words": words_in(language),
        "page": said.page.value,
        "tone": said.tone.value,
        "shop": said.shop,
        "heading": said.heading,
        "text": said.text,
        "amount": said.amount_text,
        "tipText": said.tip_text,
        "tip": {"question": tip.number, "keys": [_key(line) for line in tip.lines]} if tip else None,
        "clock": said.clock_text,
        "notice": said.notice,
        "banner": said.banner,
        "timeLeft": {"left": max(0.0, left.left - age), "total": left.total} if left else None,
        "mayMoreTime": said.may_more_time,
        "qr": msgspec.structs.asdict(drawing) if drawing else None,
        "brand": {
            "brand": palette.shape,
            "brandPanel": palette.panel,
            "brandPanelInk": palette.panel_ink,
            "brandPanelTrack": palette.panel_track,
        }
        if palette
        else {},
    }
    return json.dumps(content, ensure_ascii=False)


def _key(line: TipLine) -> dict[str, Any]:
    return {"percent": line.percent, "text": line.text, "tip": line.tip_text, "total": line.total_text}


def beat(at: float) -> str:
    """Send a page's time back. Every screen that was made before has been sent before: the line keeps the order."""
    return json.dumps({"say": "beat", "at": at})


def words_in(language: Language) -> dict[str, str]:
    """Say WORDS in a language."""
    return {name: language.told(words) for name, words in WORDS.items()}
