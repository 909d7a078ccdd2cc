from __future__ import annotations

import asyncio
import json

import pytest

from kiosk.domain.identifiers import MerchantSerialNumber
from kiosk.domain.reasons import Meaning, Reason
from kiosk.engine.ports import NotSent, Refused
from kiosk.vipps.tokens import AccessToken, AccessTokens, Keys, read_token
from kiosk.vipps.wire import Answer
from tests.support import virtual_time
from tests.vipps.helpers import KEYS, SECRETS, Vipps, answer, ask, sample


class Source:
    """Gives token-1, token-2, ...; each takes `takes` seconds; `failures` come first."""

    def __init__(self, life: float = 3600.0, takes: float = 0.0) -> None:
        self.life, self.takes = life, takes
        self.asked = 0
        self.failing = False

    async def __call__(self) -> AccessToken:
        self.asked += 1
        number = self.asked
        await asyncio.sleep(self.takes)
        if self.failing:
            raise NotSent(Reason(Meaning.NO_NETWORK))
        return AccessToken(f"token-{number}", self.life)


def tokens(source: Source) -> AccessTokens:
    return AccessTokens(source, lambda: asyncio.get_running_loop().time())


@pytest.mark.parametrize(("life", "used_for"), [(3600.0, 3300.0), (86400.0, 86100.0), (600.0, 300.0), (10.0, 5.0)])
def test_a_token_is_used_until_five_minutes_before_its_end_or_half_of_a_short_life(
    life: float, used_for: float
) -> None:
    async def main() -> None:
        source = Source(life)
        cache = tokens(source)
        assert await cache.current() == "token-1"
        await asyncio.sleep(used_for - 0.1)
        assert await cache.current() == "token-1"
        await asyncio.sleep(0.2)
        assert await cache.current() == "token-2"

    virtual_time.run(main())


def test_many_who_ask_at_once_ask_once() -> None:
    async def main() -> None:
        source = Source(takes=1.0)
        cache = tokens(source)
        assert set(await asyncio.gather(*(cache.current() for _ in range(50)))) == {"token-1"}
        assert source.asked == 1
        assert set(await asyncio.gather(*(cache.instead_of("token-1") for _ in range(50)))) == {"token-2"}
        assert source.asked == 2

    virtual_time.run(main())


def test_whoever_is_cancelled_while_asking_leaves_the_others_no_worse_off() -> None:
    async def main() -> None:
        source = Source(takes=1.0)
        cache = tokens(source)
        first = asyncio.create_task(cache.current())
        second = asyncio.create_task(cache.current())
        await asyncio.sleep(0.5)
        first.cancel()
        assert await second == "token-2"

    virtual_time.run(main())


def test_a_living_token_is_used_while_its_successor_cannot_be_had() -> None:
    async def main() -> None:
        source = Source(takes=0.0)
        cache = tokens(source)
        await cache.current()
        await asyncio.sleep(3400)
        source.failing = True
        assert await cache.current() == "token-1"
        assert await cache.current() == "token-1"
        assert source.asked == 2
        await asyncio.sleep(31)
        assert await cache.current() == "token-1"
        assert source.asked == 3
        await asyncio.sleep(200)
        with pytest.raises(NotSent):
            await cache.current()
        source.failing = False
        assert (await cache.current()).startswith("token-")

    virtual_time.run(main())


def test_a_hung_renewal_does_not_hold_up_a_question_while_the_old_token_lives() -> None:
    async def main() -> None:
        source = Source()
        cache = tokens(source)
        await cache.current()
        await asyncio.sleep(3400)
        source.takes = 60.0
        loop = asyncio.get_running_loop()
        before = loop.time()
        assert await asyncio.gather(cache.current(), cache.current(), cache.current()) == ["token-1"] * 3
        assert loop.time() - before <= 2.0

    virtual_time.run(main())


@pytest.mark.parametrize("expires_in", ["3599", 3599])
def test_the_life_of_a_token_is_a_text_or_a_number(expires_in: object) -> None:
    body = {**json.loads(sample("token")), "expires_in": expires_in}

    assert read_token(Answer(200, {}, json.dumps(body).encode())).seconds == 3599.0


@pytest.mark.parametrize("expires_in", [None, "soon", -1, True, 1.5, "9" * 50, []])
def test_an_odd_life_is_taken_for_the_usual_one(expires_in: object) -> None:
    body = json.dumps({"access_token": "abc", "expires_in": expires_in}).encode()

    assert read_token(Answer(200, {}, body)).seconds == 3600.0


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"{}", b'{"access_token":""}', b'{"access_token":"a\\r\\nX: y"}']
)
def test_no_token_means_that_nothing_was_asked_about_the_payment(body: bytes) -> None:
    with pytest.raises(NotSent):
        read_token(Answer(200, {}, body))


def test_keys_do_not_show() -> None:
    assert not any(secret in repr(KEYS) + repr(AccessToken("secret", 1.0)) for secret in [*SECRETS.values(), "secret"])
    with pytest.raises(ValueError, match="client_secret"):
        Keys("a", "b\nc", "d", MerchantSerialNumber("123456"))


# -- through the gateway ----------------------------------------------------------------------------------------------

NOT_THE_TOKEN = (401, sample("error-gateway-1", "401.json"))
NOT_THE_SUBSCRIPTION = (401, sample("error-gateway-2", "401.json"))


@pytest.mark.parametrize("operation", ["initiate", "details", "cancel", "capture", "refund"])
def test_a_token_that_is_turned_away_is_renewed_once_and_the_same_question_asked_again(operation: str) -> None:
    vipps = Vipps(**{operation: [answer(*NOT_THE_TOKEN)]})

    virtual_time.run(ask(vipps.gateway(), operation))

    first, second = vipps.asked(operation)
    assert first.content == second.content
    assert first.headers.get("x-request-id") == second.headers.get("x-request-id")
    assert len(vipps.asked("token")) == 2


def test_a_second_401_is_the_end_and_polling_on_fetches_no_token_each_time() -> None:
    vipps = Vipps(details=lambda _: answer(*NOT_THE_TOKEN))

    async def main() -> None:
        gateway = vipps.gateway()
        for _ in range(5):
            with pytest.raises(Refused) as caught:
                await ask(gateway, "details")
            assert caught.value.reason.meaning is Meaning.KEYS_REFUSED

    virtual_time.run(main())
    assert len(vipps.asked("token")) == 2
    assert len(vipps.asked("details")) == 6


@pytest.mark.parametrize(
    ("refusal", "says"),
    [
        (NOT_THE_TOKEN, "client id or client secret"),
        (NOT_THE_SUBSCRIPTION, "subscription key"),
        ((400, b""), "client id or client secret"),
        ((403, b"{}"), "client id or client secret"),
    ],
)
def test_wrong_keys_are_named(refusal: tuple[int, bytes], says: str) -> None:
    vipps = Vipps(token=lambda _: answer(*refusal))

    with pytest.raises(Refused) as caught:
        virtual_time.run(ask(vipps.gateway(), "initiate"))

    assert caught.value.reason.meaning is Meaning.KEYS_REFUSED
    assert says in caught.value.reason.message
    assert not vipps.asked("initiate")


@pytest.mark.parametrize("status", [500, 503, 502, 429, 302])
@pytest.mark.parametrize("operation", ["initiate", "capture", "details"])
def test_no_token_to_be_had_leaves_nothing_in_doubt(status: int, operation: str) -> None:
    vipps = Vipps(token=lambda _: answer(status, b"<html>"))

    with pytest.raises(NotSent):
        virtual_time.run(ask(vipps.gateway(), operation))

    assert not vipps.asked(operation)
    assert len(vipps.asked("token")) == 2
