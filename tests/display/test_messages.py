"""What goes over the line: whole screens out, few wishes in, and whose choice it is."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from kiosk.display import messages
from kiosk.display.messages import (
    Beat,
    Choice,
    ChooseTip,
    Ease,
    Hello,
    MoreTime,
    NotUnderstood,
    Speak,
    read_ask,
    read_hello,
)
from kiosk.display.qr_drawing import QrDrawing
from kiosk.domain.phrase import phrase
from kiosk.engine.screens import CustomerPage, CustomerScreen, TimeLeft, Tone
from kiosk.languages import LANGUAGES, Language
from kiosk.resources import assets
from tests.ui.states import STATES, kr

ENGLISH = Language("en", assets() / "translations")


def whole(screen: CustomerScreen, language: Language = ENGLISH, age: float = 0, **choice: Any) -> dict[str, Any]:
    drawing = QrDrawing("c0de") if screen.qr_image else None
    told = messages.whole(screen, language, Choice(language.code, **choice), drawing, age)
    content: dict[str, Any] = json.loads(told)
    return content


@pytest.mark.parametrize("state", STATES)
def test_every_field_of_the_screen_travels(state: str) -> None:
    screen = STATES[state][1]

    told = whole(screen)

    assert (told["page"], told["tone"]) == (screen.page, screen.tone)
    assert [told[name] for name in ("shop", "heading", "text", "notice", "banner")] == [
        screen.shop,
        screen.heading,
        screen.text,
        screen.notice,
        screen.banner,
    ]
    assert (told["amount"], told["clock"]) == (screen.amount_text, screen.clock_text)
    assert told["tipText"] == screen.tip_text
    assert bool(told["tip"]) == bool(screen.tip)
    assert bool(told["qr"]) == bool(screen.qr_image)
    assert bool(told["timeLeft"]) == bool(screen.time_left)


def test_a_question_for_a_tip_travels_with_its_number_and_its_answers() -> None:
    told = whole(STATES["tip"][1])["tip"]

    assert told["question"] == 7
    assert [key["percent"] for key in told["keys"]] == [0, 5, 10, 15]
    assert told["keys"][0] == {"percent": 0, "text": "No tip", "tip": "", "total": f"{kr('129,00')} in all"}
    assert told["keys"][2]["tip"] == kr("12,90")


def test_nothing_of_the_sale_but_whose_turn_it_is_travels() -> None:
    screen = replace(STATES["waiting"][1], sale="till-1-20261123-142305-x7kq")

    told = messages.whole(screen, ENGLISH, Choice("en"), None, 0)

    assert "till-1" not in told
    assert json.loads(told)["turn"] == messages.turn_of(screen.sale) != ""
    assert whole(replace(screen, sale=""))["turn"] == ""


def test_what_is_left_is_less_by_the_age_of_the_screen() -> None:
    screen = replace(STATES["waiting"][1], time_left=TimeLeft(20, 300))

    assert whole(screen, age=5)["timeLeft"] == {"left": 15, "total": 300}
    assert whole(screen, age=50)["timeLeft"] == {"left": 0, "total": 300}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_screen_and_the_page_speak_the_language(code: str) -> None:
    screen = CustomerScreen(CustomerPage.PAID, "Paid", phrase("Paid"), tone=Tone.GOOD)
    language = Language(code, assets() / "translations")

    told = whole(screen, language)

    assert told["language"] == code
    assert told["heading"] == language.say("Paid")
    assert told["shop"] == "Paid"  # a shop may be called anything
    assert told["words"]["moreTime"] == language.say("More time")
    assert "{time}" in told["words"]["timeLeft"]
    assert told["words"].keys() == messages.WORDS.keys()


def test_a_page_may_say_hello_and_wish_five_things() -> None:
    assert read_hello('{"token": "t"}') == Hello("t")
    assert read_hello('{"token": "t", "language": "fi", "ease": true, "turn": "a"}') == Hello("t", "fi", True, "a")
    assert read_ask('{"ask": "beat", "at": 17.5}') == Beat(17.5)
    assert read_ask('{"ask": "moreTime", "code": "c"}') == MoreTime("c")
    assert read_ask('{"ask": "tip", "question": 7, "percent": 10}') == ChooseTip(7, 10)
    assert read_ask('{"ask": "language", "language": "nb"}') == Speak("nb")
    assert read_ask('{"ask": "ease", "on": true}') == Ease(True)


@pytest.mark.parametrize(
    "message",
    [
        "",
        "null",
        "[]",
        "{",
        '{"ask": "cancel"}',
        '{"ask": "refund", "minor_units": 100}',
        '{"ask": "beat"}',
        '{"ask": "beat", "at": "soon"}',
        '{"ask": "beat", "at": 1, "more": 1}',
        '{"ask": "language", "language": "xx"}',
        '{"ask": "ease", "on": 1}',
        '{"ask": "tip", "question": 7}',
        '{"ask": "tip", "percent": 10}',
        '{"ask": "tip", "question": 7, "percent": 12.5}',
        '{"ask": "tip", "question": "7", "percent": 10}',
        '{"ask": "tip", "question": 7, "percent": 10, "minor_units": 1}',
        '{"token": 1}',
        b"\xff\xfe",
    ],
)
def test_anything_else_is_not_understood(message: str | bytes) -> None:
    with pytest.raises(NotUnderstood):
        read_ask(message)
    with pytest.raises(NotUnderstood):
        read_hello(message)


def test_a_token_is_not_shown_by_the_message_that_brings_it() -> None:
    assert "s3cret" not in repr(Hello("s3cret"))


def test_a_choice_lasts_as_long_as_the_sale() -> None:
    choice = Choice("en").changed("sale-1", 100, language="fi")

    assert choice.language == "fi"
    assert choice.holds("sale-1", 100_000)
    assert not choice.holds("sale-2", 101)
    assert not choice.holds("", 101)


def test_a_choice_made_before_a_sale_goes_into_it_or_ends_by_itself() -> None:
    choice = Choice("en").changed("", 100, ease=True)

    assert choice.holds("", 100 + messages.IDLE_CHOICE - 1)
    assert not choice.holds("", 100 + messages.IDLE_CHOICE)
    assert choice.holds("sale-1", 101)
