"""The feed from outside: what strangers hear, and what a paired page may do."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from kiosk.brand import load_brands
from kiosk.display import feed as feeds
from kiosk.display import messages
from kiosk.display.feed import FeedOptions
from kiosk.display.qr_drawing import name_of
from kiosk.domain.phrase import phrase
from kiosk.engine.screens import CashierPage, CustomerPage, TimeLeft
from kiosk.resources import assets
from tests.display.served import CASHIER, OPTIONS, PAY, Served
from tests.ui.states import IDLE, PAID, STATES

PATIENCE = 20.0


@asynccontextmanager
async def serving(options: FeedOptions = OPTIONS) -> AsyncIterator[Served]:
    served = Served(options)
    await served.open()
    try:
        yield served
    finally:
        await served.feed.close()


@dataclass
class Page:
    """A page as the feed sees it."""

    line: ClientConnection

    async def say(self, **message: object) -> None:
        await self.line.send(json.dumps(message))

    async def hear(self) -> dict[str, Any]:
        async with asyncio.timeout(PATIENCE):
            heard: dict[str, Any] = json.loads(await self.line.recv())
            return heard

    async def until(self, **wanted: object) -> dict[str, Any]:
        """Hear until a message says that."""
        while True:
            heard = await self.hear()
            if all(heard.get(name) == value for name, value in wanted.items()):
                return heard

    async def refused(self) -> int:
        """Wait until the line is closed without a word, and say why it was."""
        with pytest.raises(ConnectionClosed):
            async with asyncio.timeout(PATIENCE):
                await self.line.recv()
        assert self.line.close_code is not None
        return self.line.close_code


@asynccontextmanager
async def stranger(served: Served, **options: Any) -> AsyncIterator[Page]:
    """A page that has a line and has not said anything yet."""
    host = f"127.0.0.1:{served.feed.port}"
    async with connect(f"ws://{host}/line", **{"origin": f"http://{host}", "compression": None, **options}) as line:
        yield Page(line)


@asynccontextmanager
async def paired(served: Served, **hello: object) -> AsyncIterator[Page]:
    async with stranger(served) as page:
        await page.say(token=served.feed.token, **hello)
        yield page


async def get(served: Served, request: str, host: str = "") -> str:
    reading, writing = await asyncio.open_connection("127.0.0.1", served.feed.port)
    writing.write(f"{request} HTTP/1.1\r\nHost: {host or f'127.0.0.1:{served.feed.port}'}\r\n\r\n".encode())
    async with asyncio.timeout(PATIENCE):
        answer = await reading.read()
    writing.close()
    return answer.decode(errors="replace")


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110  what it looks at has no event
            await asyncio.sleep(0.01)


def run(story: Callable[[Served], Awaitable[None]], options: FeedOptions = OPTIONS) -> None:
    async def main() -> None:
        async with serving(options) as served:
            await story(served)

    asyncio.run(main())


# Strangers


def test_a_stranger_hears_nothing_of_any_sale() -> None:
    async def story(served: Served) -> None:
        served.show(PAY)
        for first in ({"token": "wrong"}, {"token": ""}, {"ask": "beat", "at": 1}, {}):
            async with stranger(served) as page:
                await page.say(**first)
                assert await page.refused() == messages.NOT_PAIRED
        assert served.told[-1].connected == 0

    run(story)


def test_a_stranger_who_says_nothing_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "TOKEN_WITHIN", 0.05)

    async def story(served: Served) -> None:
        async with stranger(served) as page:
            assert await page.refused() == messages.NOT_PAIRED

    run(story)


@pytest.mark.parametrize("origin", [None, "http://evil.example", "null", "http://127.0.0.1"])
def test_a_page_from_elsewhere_gets_no_line(origin: str | None) -> None:
    async def story(served: Served) -> None:
        with pytest.raises(InvalidStatus) as refused:
            async with stranger(served, origin=origin):
                pass
        assert refused.value.response.status_code == 403

    run(story)


def test_a_name_that_leads_here_gets_nothing() -> None:
    async def story(served: Served) -> None:
        for path in ("/", "/page.js", "/line"):
            assert (await get(served, f"GET {path}", f"evil.example:{served.feed.port}")).startswith("HTTP/1.1 421")

    run(story)


def test_the_page_allows_nothing_but_itself_and_is_kept_nowhere() -> None:
    async def story(served: Served) -> None:
        host = f"127.0.0.1:{served.feed.port}"
        for path in ("/", "/page.css", "/page.js", "/fonts/Inter-Medium.otf"):
            answer = await get(served, f"GET {path}")
            head = answer.partition("\r\n\r\n")[0]
            assert head.startswith("HTTP/1.1 200")
            assert "Cache-Control: no-store" in head
            assert f"connect-src ws://{host};" in head
            for rule in ("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'none'"):
                assert rule in head
            assert "unsafe" not in head
            assert "X-Content-Type-Options: nosniff" in head
            assert "Server:" not in head
            assert served.feed.token not in answer

    run(story)


def test_nothing_else_is_served() -> None:
    async def story(served: Served) -> None:
        for path in ("/page.html", "/../kiosk.toml", "/fonts/Inter-../../x.otf", "/fonts/OFL.txt", "//", "/?x"):
            assert (await get(served, f"GET {path}")).startswith("HTTP/1.1 404")
        for method in ("POST", "PUT", "DELETE", "HEAD"):
            assert not (await get(served, f"{method} /")).startswith("HTTP/1.1 200")

    run(story)


def test_a_message_that_is_too_long_ends_the_line() -> None:
    async def story(served: Served) -> None:
        async with paired(served) as page:
            await page.until(say="screen")
            await page.say(ask="language", language="x" * messages.LONGEST)
            with pytest.raises(ConnectionClosed):
                await page.until(say="never")
            assert page.line.close_code == 1009
        async with paired(served) as page:
            await page.say(ask="refund", amount=100)
            with pytest.raises(ConnectionClosed):
                await page.until(say="never")
            assert page.line.close_code == 1008

    run(story)


def test_there_are_only_so_many_tablets_and_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "MOST_TABLETS", 2)
    monkeypatch.setattr(feeds, "MOST_LINES", 4)

    async def story(served: Served) -> None:
        async with AsyncExitStack() as open_pages:
            for _ in range(2):
                page = await open_pages.enter_async_context(paired(served))
                await page.until(say="screen")
            async with paired(served) as third:
                assert await third.refused() == messages.TOO_MANY
            for _ in range(2):
                await open_pages.enter_async_context(stranger(served))
            with pytest.raises(InvalidStatus) as refused:
                await open_pages.enter_async_context(stranger(served))
            assert refused.value.response.status_code == 503

    run(story)


def test_off_this_machine_there_is_nobody_home_unless_asked_for() -> None:
    async def story(served: Served) -> None:
        (listening,) = served.feed._server.sockets if served.feed._server else ()
        assert listening.getsockname()[0] == "127.0.0.1"

    run(story)


def test_neither_strangers_nor_tokens_get_into_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def story(served: Served) -> None:
        await get(served, "POST /")
        await get(served, "GET /\r\nnonsense")
        async with stranger(served) as page:
            await page.say(token=served.feed.token[:-1] + "x")
            await page.refused()
        async with paired(served) as page:
            await page.until(say="screen")
        ours = [record for record in caplog.records if not record.name.startswith("websockets")]  # the test's own end
        told = "".join(f"{record.getMessage()} {record.exc_info}" for record in ours)
        assert [record.levelname for record in ours if record.name.startswith("kiosk")] == ["INFO"]
        assert served.feed.token[:-1] not in told
        assert "nonsense" not in told

    run(story)


def test_a_port_that_is_taken_is_an_error_and_nothing_more() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        options = replace(OPTIONS, port=taken.getsockname()[1])

        async def main() -> None:
            served = Served(options)
            with pytest.raises(OSError, match="in use"):
                await served.open()
            await served.feed.close()

        asyncio.run(main())


# A paired page


def test_a_paired_page_gets_the_whole_screen_and_then_every_newer_one() -> None:
    async def story(served: Served) -> None:
        async with paired(served) as page:
            assert (await page.hear())["page"] == "idle"
            served.show(PAY)
            heard = await page.until(page="pay")
            assert heard["qr"]["code"] == name_of(PAY.qr_image)
            assert heard["amount"] == PAY.amount_text
            served.show(PAID)
            heard = await page.until(page="paid")
            assert heard["qr"] is None

    run(story)


def test_a_late_page_gets_the_newest_screen_alone_with_the_time_that_is_left() -> None:
    async def story(served: Served) -> None:
        served.show(PAY)
        served.feed._since -= 100
        async with paired(served) as page:
            heard = await page.hear()
            assert PAY.time_left is not None
            assert 0 < heard["timeLeft"]["left"] <= PAY.time_left.left - 100

    run(story)


def test_screens_that_are_made_while_a_line_is_busy_are_skipped() -> None:
    async def story(served: Served) -> None:
        async with paired(served) as page:
            await page.until(say="screen")
            for number in range(500):
                served.show(replace(IDLE, heading=f"screen {number}"))
            assert (await page.hear())["heading"] == "screen 499"

    run(story)


def test_what_goes_wrong_in_a_line_is_logged_and_harms_no_other(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> str:
        raise ValueError("broken")

    async def story(served: Served) -> None:
        async with paired(served) as one:
            await one.until(say="screen")
            with monkeypatch.context() as patched:
                patched.setattr(messages, "whole", broken)
                async with paired(served) as other:
                    assert await other.refused() == 1011
            await one.say(ask="beat", at=1)
            await one.until(say="beat")
        assert "can't be sent to a tablet" in caplog.text

    run(story)


def test_a_beat_comes_back_and_never_ahead_of_a_newer_screen() -> None:
    async def story(served: Served) -> None:
        async with paired(served) as page:
            await page.until(say="screen")
            for turn in range(50):
                await page.say(ask="beat", at=turn)
                served.show(replace(IDLE, heading=f"screen {turn}"))
                heard = [await page.hear(), await page.hear()]
                # The beat was asked before that screen was made, or it comes behind it.
                assert {"screen", "beat"} == {one["say"] for one in heard}
            served.show(PAY)
            await page.say(ask="beat", at=1000)
            order = [await page.hear(), await page.hear()]
            assert [one["say"] for one in order] == ["screen", "beat"]
            assert order[1]["at"] == 1000

    run(story)


def test_more_time_is_asked_for_the_code_that_the_customer_saw() -> None:
    async def story(served: Served) -> None:
        served.show(PAY)
        async with paired(served) as page:
            heard = await page.until(page="pay")
            await page.say(ask="moreTime", code="another")
            await page.until(say="screen")
            assert served.wishes == 0
            await page.say(ask="moreTime", code=heard["qr"]["code"])
            await until(lambda: served.wishes == 1)
            served.show(replace(PAY, may_more_time=False))
            await page.until(mayMoreTime=False)
            await page.say(ask="moreTime", code=heard["qr"]["code"])
            await page.until(say="screen")
            assert served.wishes == 1

    run(story)


def test_a_tip_is_an_answer_to_the_question_that_is_asked_and_to_no_other() -> None:
    question = STATES["tip"][1]
    assert question.tip is not None
    later = replace(question, tip=replace(question.tip, number=8))

    async def story(served: Served) -> None:
        async with paired(served) as page:
            await page.until(say="screen")
            await page.say(ask="tip", question=7, percent=10)  # before anybody was asked
            await page.until(say="screen", page="idle")
            served.show(question)
            await page.until(page="tip")
            for wrong in (
                {"question": 6, "percent": 10},
                {"question": 7, "percent": 20},
                {"question": 7, "percent": -5},
            ):
                await page.say(ask="tip", **wrong)
                await page.until(say="screen", page="tip")
            assert served.tips == []
            await page.say(ask="tip", question=7, percent=10)
            await until(lambda: served.tips == [(7, 10)])

            served.show(later)
            await page.until(page="tip")
            await page.say(ask="tip", question=7, percent=15)  # a late tap
            await page.until(say="screen", page="tip")
            await page.say(ask="tip", question=8, percent=0)
            await until(lambda: served.tips == [(7, 10), (8, 0)])
            served.show(PAY)
            await page.until(page="pay")
            await page.say(ask="tip", question=8, percent=15)
            await page.until(say="screen", page="pay")
            assert len(served.tips) == 2

    run(story)


def test_a_language_chosen_over_the_question_for_a_tip_goes_into_the_sale() -> None:
    async def story(served: Served) -> None:
        served.show(replace(PAID, sale="the sale before"))
        async with paired(served) as page:
            await page.until(say="screen")
            served.show(STATES["tip"][1])
            await page.until(page="tip")
            await page.say(ask="language", language="fi")
            await page.say(ask="ease", on=True)
            heard = await page.until(page="tip", ease=True)
            assert heard["language"] == "fi"
            served.show(PAY)
            heard = await page.until(page="pay")
            assert (heard["language"], heard["ease"]) == ("fi", True)

    run(story)


def test_each_tablet_speaks_for_its_own_customer_until_the_sale_ends() -> None:
    async def story(served: Served) -> None:
        served.show(PAY)
        async with paired(served) as one, paired(served) as other:
            await one.until(say="screen")
            await other.until(say="screen")
            await one.say(ask="language", language="fi")
            await one.say(ask="ease", on=True)
            heard = await one.until(ease=True)
            assert heard["language"] == "fi"
            assert heard["words"]["moreTime"] == "Lisää aikaa"

            served.show(replace(PAID, sale=PAY.sale))
            heard = await one.until(page="paid")
            assert (heard["language"], heard["ease"]) == ("fi", True)
            assert (await other.until(page="paid"))["language"] == "en"

            served.show(IDLE)
            heard = await one.until(page="idle")
            assert (heard["language"], heard["ease"]) == ("en", False)

    run(story)


def test_a_choice_without_a_sale_ends_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "IDLE_CHOICE", 0.1)

    async def story(served: Served) -> None:
        async with paired(served) as page:
            await page.until(say="screen")
            await page.say(ask="language", language="da")
            await page.until(language="da")
            await page.until(language="en")

    run(story)


def test_a_choice_outlives_a_lost_line_and_not_the_customer() -> None:
    async def story(served: Served) -> None:
        served.show(PAY)
        turn = messages.turn_of(PAY.sale)
        async with paired(served, language="sv", ease=True, turn=turn) as page:
            heard = await page.hear()
            assert (heard["language"], heard["ease"]) == ("sv", True)
        served.show(replace(PAY, sale="till-1-sale-2"))
        async with paired(served, language="sv", ease=True, turn=turn) as page:
            heard = await page.hear()
            assert (heard["language"], heard["ease"]) == ("en", False)

    run(story)


def test_tablets_change_their_brand_at_the_markets_midnight() -> None:
    brands = load_brands(assets() / "brands")
    now = [datetime(2027, 1, 11, 22, 59, 59, tzinfo=UTC)]
    options = FeedOptions(lan=False, port=0, language="da", brand=lambda: brands.brand_at("DK", now[0]))

    async def story(served: Served) -> None:
        async with paired(served) as page:
            served.show(replace(PAY, text=phrase("Scan with the camera or Vipps")))
            before = await page.until(page="pay")
            assert before["text"] == "Scan med kameraet eller MobilePay"
            assert before["brand"]["brand"] == "#5A78FF"

            served.feed.rebrand()
            now[0] += timedelta(seconds=1)
            served.feed.rebrand()
            after = await page.until(say="screen")
            assert after["text"] == "Scan med kameraet eller Vipps"
            assert after["brand"]["brand"] == "#FF5B24"

    run(story, options)


def test_the_page_has_the_languages_and_theme_of_the_shop() -> None:
    async def story(served: Served) -> None:
        page = await get(served, "GET /")
        assert '<html lang="nb" translate="no" data-theme="dark">' in page
        assert "Et øyeblikk" in page
        assert "[[" not in page
        async with paired(served) as tablet:
            assert (await tablet.hear())["words"]["ease"] == "Lettere å se"

    run(story, replace(OPTIONS, language="nb", theme="dark"))


# The cashier


def test_the_cashier_is_told_how_many_there_are_and_not_of_every_blink() -> None:
    async def story(served: Served) -> None:
        assert served.told[-1].connected == 0
        assert served.told[-1].address == f"http://127.0.0.1:{served.feed.port}/#{served.feed.token}"
        async with paired(served) as page:
            await page.until(say="screen")
            assert served.told[-1].connected == 1
        async with paired(served) as page:  # back before it counts as gone
            await page.until(say="screen")
            assert [one.connected for one in served.told] == [0, 1]

    run(story, replace(OPTIONS, gone_after=60))


def test_a_tablet_that_stays_away_counts_no_more() -> None:
    async def story(served: Served) -> None:
        async with paired(served) as page:
            await page.until(say="screen")
        await until(lambda: [one.connected for one in served.told] == [0, 1, 0])

    run(story, replace(OPTIONS, gone_after=0))


def test_a_page_that_says_nothing_is_gone_though_its_browser_answers_pings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "ANSWERS_WITHIN", 0.6)

    async def story(served: Served) -> None:
        async with paired(served) as page:
            await page.until(say="screen")
            assert await page.refused() == 1001
            await until(lambda: [one.connected for one in served.told] == [0, 1, 0])

    run(story, replace(OPTIONS, gone_after=0))


def test_the_address_is_looked_up_again_when_the_cashier_opens_the_page() -> None:
    async def story(served: Served) -> None:
        served.show(IDLE, replace(CASHIER, page=CashierPage.TABLETS))
        await until(lambda: len(served.told) == 2)
        assert served.told[-1].address == served.told[0].address

    run(story)


def test_each_start_has_a_token_of_its_own() -> None:
    assert Served(OPTIONS).feed.token != Served(OPTIONS).feed.token


def test_time_left_travels_with_the_page_it_belongs_to() -> None:
    async def story(served: Served) -> None:
        served.show(replace(PAY, time_left=TimeLeft(20, 300)))
        async with paired(served) as page:
            heard = await page.hear()
            assert heard["page"] == CustomerPage.PAY
            assert heard["timeLeft"]["total"] == 300

    run(story)
