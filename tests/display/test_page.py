"""The page in a real browser: what is on the screen, in its pixels and boxes, and when it may be there."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.brand import load_brands
from kiosk.display import messages
from kiosk.engine.screens import CustomerPage, CustomerScreen, TimeLeft
from kiosk.languages import LANGUAGES, Language
from kiosk.printing.code import draw_code
from kiosk.qr_grid import find_grid
from kiosk.resources import assets
from kiosk.tablet import Tablet
from tests.display.eyes import complaints, pixels, qr
from tests.display.served import OPTIONS, PAY, Loop, Shop, network, until_page
from tests.display.test_qr_drawing import svg, turned, with_logo
from tests.ui.states import IDLE, LONG_URL, PAID, STATES, URL, kr
from tests.ui.told import everything_told

SLIP_TEXT = "IKKE KVITTERING FOR KJØP\nNordlys Kaffebar\nBetaling: 129,00 kr"
SLIP = replace(STATES["slip-shown"][1], qr_image=draw_code(SLIP_TEXT))
SIZES = [(800, 480), (1024, 600), (1920, 1080), (1080, 1920)]
LOOKS = [("light", False), ("dark", False), ("light", True)]


def settle(tablet: Tablet) -> None:
    """Let the browser draw what was decided."""
    tablet.evaluate("document.fonts.ready.then(() => new Promise(r => requestAnimationFrame(() => setTimeout(r))))")


def see(tablet: Tablet, shop: Shop, customer: CustomerScreen) -> None:
    shop.show(customer)
    tablet.wait_until(
        f"{until_page(customer.page)} && screen.heading === {json.dumps(customer.heading)} "
        f"&& screen.amount === {json.dumps(customer.amount_text)}",
        f"the page {customer.page}",
    )
    settle(tablet)


@pytest.fixture
def paired(tablet: Tablet, shop: Shop) -> Tablet:
    tablet.open(shop.address)
    tablet.wait_until(until_page(CustomerPage.IDLE), "the first screen")
    return tablet


# Every state


@pytest.mark.parametrize(("theme", "ease"), LOOKS)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_state_can_be_read_and_touched(
    tablet: Tablet, loop: Loop, size: tuple[int, int], theme: str, ease: bool
) -> None:
    shop = Shop(loop, replace(OPTIONS, theme=theme))
    found: list[str] = []
    closely = size == SIZES[0]  # colours are the same at every size
    try:
        tablet.resize(*size)
        tablet.open(shop.address)
        states = {one.heading + one.amount_text + one.banner + one.shop: one for _, one in STATES.values()}
        for number, screen in enumerate(states.values()):
            see(
                tablet,
                shop,
                replace(
                    screen, sale="" if screen.page is CustomerPage.IDLE else "sale", may_more_time=bool(screen.qr_image)
                ),
            )
            if tablet.evaluate("kept.ease") is not ease:
                tablet.click("ease")
                tablet.wait_until(f"kept.ease === {json.dumps(ease)}", "larger letters")
                settle(tablet)
            found += [f"{number} {screen.page}: {complaint}" for complaint in complaints(tablet, contrast=closely)]
        tablet.click("language")
        settle(tablet)
        found += [f"languages: {complaint}" for complaint in complaints(tablet, contrast=closely)]
        found += tablet.complaints()
    finally:
        shop.close()

    assert not found, "\n".join(found)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_room_on_the_smallest_screen(paired: Tablet, shop: Shop, code: str) -> None:
    paired.resize(800, 480)
    speaks = Language(code, assets() / "translations")
    see(paired, shop, PAY)
    paired.click("language")
    paired.click(f"language-{code}")
    paired.wait_until(f"document.documentElement.lang === {code!r}", "the language")
    settle(paired)

    assert not list(complaints(paired))
    assert speaks.say("More time") in paired.text()
    assert LANGUAGES[code] in paired.text()
    paired.click("ease")
    paired.wait_until("kept.ease", "larger letters")
    settle(paired)
    assert not list(complaints(paired))


@pytest.mark.parametrize("ratio", [1, 1.5, 2])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_code_reads_from_the_pixels_and_its_modules_are_whole(
    paired: Tablet, shop: Shop, size: tuple[int, int], ratio: float
) -> None:
    paired.resize(*size, ratio)
    see(paired, shop, PAY)

    assert qr(paired) == URL
    modules, scale = (int(paired.evaluate(f"byId('qr').dataset.{name}")) for name in ("modules", "scale"))
    paired.evaluate("window.paper = byId('paper').getBoundingClientRect()")
    box = paired.evaluate("[paper.x, paper.y, paper.right, paper.bottom]")
    paper = pixels(paired).convert("L").crop(tuple(round(edge * ratio) for edge in box))
    assert {grey for _, grey in paper.getcolors() or []} == {0, 255}
    grid = find_grid(paper.width, paper.tobytes())
    assert grid is not None
    assert (grid.modules, grid.width, grid.height) == (modules, modules * scale, modules * scale)
    white = (grid.left, grid.top, paper.width - grid.left - grid.width, paper.height - grid.top - grid.height)
    assert min(white) >= 4 * scale
    assert scale >= (min(paper.size) - 2) // (modules + 8)
    for row in range(modules):
        for column in range(0, modules, 5):
            x, y = grid.left + column * scale, grid.top + row * scale
            low, high = paper.crop((x, y, x + scale, y + scale)).getextrema()
            assert low == high


def test_a_dense_code_reads_on_the_smallest_screen(paired: Tablet, shop: Shop) -> None:
    paired.resize(800, 480)

    see(paired, shop, replace(STATES["waiting-large"][1], sale="s"))

    assert qr(paired) == LONG_URL


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("kind", ["logo", "turned", "coloured svg"])
def test_somebodys_own_drawing_reads_from_the_pixels(
    paired: Tablet, shop: Shop, kind: str, size: tuple[int, int], tmp_path: Path
) -> None:
    image, media_type = {
        "logo": (with_logo(), "image/png"),
        "turned": (turned(), "image/png"),
        "coloured svg": (svg("#8A2000"), "image/svg+xml"),
    }[kind]
    paired.resize(*size)

    see(paired, shop, replace(PAY, qr_image=image, qr_media_type=media_type))

    paired.screenshot(tmp_path / "seen.png")
    assert qr(paired) == URL
    colours = {colour for _, colour in pixels(paired).getcolors(1 << 22) or []}
    assert {"logo": (0xFF, 0x5B, 0x24), "turned": (0, 0, 0), "coloured svg": (0x8A, 0x20, 0)}[kind] in colours


def test_a_code_is_on_white_in_the_dark_and_for_who_sees_little(tablet: Tablet, loop: Loop) -> None:
    shop = Shop(loop, replace(OPTIONS, theme="dark"))
    try:
        tablet.open(shop.address)
        see(tablet, shop, PAY)
        assert qr(tablet) == URL
        tablet.click("ease")
        tablet.wait_until("kept.ease && byId('qr').dataset.code", "larger letters")
        settle(tablet)
        assert qr(tablet) == URL
    finally:
        shop.close()


def test_paid_moves_and_who_wants_no_motion_sees_lights_change(paired: Tablet, shop: Shop) -> None:
    see(paired, shop, replace(PAID, sale="s"))
    moving = "document.getElementById('ring').getAnimations({subtree: true}).length"
    name = "getComputedStyle(document.querySelector('#ring i')).animationName"

    assert paired.evaluate(moving) == 24
    assert paired.evaluate(name) == "light"
    assert "14:06" in paired.text()
    paired.prefer(prefers_reduced_motion="reduce")
    assert paired.evaluate(name) == "step"
    assert paired.evaluate("getComputedStyle(document.querySelector('#ring i')).animationTimingFunction") == "steps(1)"


def test_time_runs_in_words_and_as_a_bar_and_its_end_is_said(paired: Tablet, shop: Shop) -> None:
    see(paired, shop, replace(PAY, time_left=TimeLeft(300, 300)))

    def after(seconds: float) -> Any:
        """What is seen that long after the screen came; told in one breath, so that no clock runs meanwhile."""
        return paired.evaluate(
            f"""(() => {{
                since = performance.now() - {seconds * 1000};
                draw();
                return [byId('time-words').textContent, byId('time').classList.contains('runs-out'),
                        byId('time-sign').getAttribute('href'), Math.round(parseFloat(byId('time-bar').style.width)),
                        byId('live').textContent];
            }})()"""
        )

    assert after(27.5)[:4] == ["4:33 left", False, "#sign-clock", 91]
    assert after(269.5)[:4] == ["0:31 left", False, "#sign-clock", 10]
    assert after(270.5) == ["0:30 left", True, "#sign-alert", 10, "0:30 left"]
    assert after(400)[:4] == ["0:00 left", True, "#sign-alert", 0]


def test_what_changes_is_said_to_who_does_not_see_it(paired: Tablet, shop: Shop) -> None:
    assert paired.evaluate("byId('live').getAttribute('aria-live')") == "polite"

    see(paired, shop, PAY)
    assert paired.evaluate("byId('live').textContent") == f"{PAY.heading}. {PAY.amount_text}"
    assert paired.evaluate("byId('qr').getAttribute('aria-label')") == "QR code to pay with"

    see(paired, shop, replace(PAID, sale=PAY.sale))
    assert "Paid. 129,00" in paired.evaluate("byId('live').textContent")


TIP = STATES["tip"][1]
TIP_KEYS = ["tip-0", "tip-5", "tip-10", "tip-15"]


def tapped(shop: Shop) -> list[tuple[int, int]]:
    return shop.served.tips


@pytest.mark.parametrize("ease", [False, True])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_answers_to_the_question_for_a_tip_are_alike_and_say_percent_money_and_sum(
    paired: Tablet, shop: Shop, size: tuple[int, int], ease: bool
) -> None:
    paired.resize(*size)
    see(paired, shop, TIP)
    if ease:
        paired.click("ease")
        paired.wait_until("kept.ease", "larger letters")
        settle(paired)

    boxes = paired.evaluate(
        "[...byId('tip').children].map(one => Object.values(one.getBoundingClientRect().toJSON()).slice(0, 4))"
    )

    assert len({(round(width), round(height)) for _, _, width, height in boxes}) == 1
    assert min(boxes, key=lambda box: (round(box[1]), box[0])) == boxes[0]
    assert paired.evaluate("byId('tip').children[0].id") == "tip-0"
    said = paired.evaluate("[...byId('tip-10').children].map(one => one.textContent)")
    assert said == ["10\N{NO-BREAK SPACE}%", kr("12,90"), f"{kr('141,90')} in all"]
    assert not list(complaints(paired))


@pytest.mark.parametrize("key", TIP_KEYS)
def test_a_tip_is_chosen_by_one_touch_and_a_second_one_says_nothing(paired: Tablet, shop: Shop, key: str) -> None:
    see(paired, shop, TIP)

    paired.click(key)
    paired.evaluate(f"byId({key!r}).click()")  # while the first one is on its way
    see(paired, shop, PAY)

    assert tapped(shop) == [(7, int(key.removeprefix("tip-")))]
    assert paired.evaluate("byId('tip').children.length") == 0


def test_a_touch_that_comes_too_late_answers_no_later_question(paired: Tablet, shop: Shop) -> None:
    see(paired, shop, TIP)
    paired.evaluate("window.late = byId('tip-15')")
    see(paired, shop, IDLE)
    assert TIP.tip is not None
    see(paired, shop, replace(TIP, amount_text=kr("50,00"), tip=replace(TIP.tip, number=8)))

    paired.evaluate("late.click()")
    paired.wait_until("!tipChosen", "the question again")
    paired.click("tip-5")
    see(paired, shop, PAY)

    assert tapped(shop) == [(8, 5)]


def test_the_question_for_a_tip_is_said_to_who_does_not_see_it_in_their_language(paired: Tablet, shop: Shop) -> None:
    asked = next(one for one in everything_told() if one.page is CustomerPage.TIP)
    see(paired, shop, asked)
    assert paired.evaluate("byId('live').textContent").startswith("Would you like to give a tip?")
    assert paired.evaluate("byId('tip').getAttribute('aria-label')") == "Would you like to give a tip?"
    paired.click("language")
    paired.click("language-nb")
    paired.wait_until("document.documentElement.lang === 'nb'", "Norwegian")

    speaks = Language("nb", assets() / "translations")
    assert paired.evaluate("byId('live').textContent").startswith(speaks.say("Would you like to give a tip?"))
    assert speaks.say("No tip") in paired.text()
    paired.click("tip-10")
    see(paired, shop, PAY)
    assert tapped(shop) == [(1, 10)]


def test_the_time_for_a_tip_runs_without_alarm(paired: Tablet, shop: Shop) -> None:
    see(paired, shop, TIP)

    assert paired.evaluate("byId('time-words').textContent").endswith(" left")
    assert not paired.evaluate("byId('time').classList.contains('runs-out')")


def test_the_tip_stands_below_what_was_paid(paired: Tablet, shop: Shop) -> None:
    for state in ("waiting-tip", "paid-tip"):
        see(paired, shop, replace(STATES[state][1], sale="s"))
        assert f"Of which tip: {kr('12,90')}" in paired.text()


def test_a_slip_to_take_along_is_a_code_with_its_words_and_nobodys_turn_to_pay(paired: Tablet, shop: Shop) -> None:
    for size in SIZES:
        paired.resize(*size)
        see(paired, shop, PAY)
        orange = paired.evaluate("getComputedStyle(byId('panel')).backgroundColor")

        see(paired, shop, replace(SLIP, sale=PAY.sale))
        paired.wait_until("byId('qr').dataset.code === screen.qr.code", "the slip's code")

        assert qr(paired) == SLIP_TEXT
        assert SLIP.heading in paired.text()
        assert SLIP.text in paired.text()
        assert "129" not in paired.text()
        assert paired.evaluate("byId('qr').getAttribute('aria-label')") == SLIP.heading
        assert paired.evaluate("getComputedStyle(byId('panel')).backgroundColor") != orange
        paired.evaluate("vouched = null, draw()")
        assert not paired.evaluate("byId('qr').dataset.code")
        see(paired, shop, IDLE)
        assert qr(paired) == ""


# The customer's keys


def test_more_time_is_asked_for_once(paired: Tablet, shop: Shop) -> None:
    see(paired, shop, PAY)

    paired.click("more-time")
    paired.wait_until("byId('more-time').disabled", "the key to be busy")
    paired.evaluate("byId('more-time').click()")

    see(paired, shop, replace(PAY, amount_text=kr("130,00")))
    assert shop.served.wishes == 1
    assert not paired.evaluate("byId('more-time').disabled")


def test_language_and_ease_are_let_go_of_when_the_sale_ends(paired: Tablet, shop: Shop) -> None:
    see(paired, shop, PAY)
    paired.click("language")
    paired.click("language-fi")
    paired.wait_until("document.documentElement.lang === 'fi'", "Finnish")
    paired.click("ease")
    paired.wait_until("document.documentElement.dataset.ease === 'on'", "larger letters")
    assert "jäljellä" in paired.text()
    assert paired.evaluate("byId('ease').getAttribute('aria-pressed')") == "true"

    see(paired, shop, replace(PAID, sale=PAY.sale))
    assert paired.evaluate("[document.documentElement.lang, document.documentElement.dataset.ease]") == ["fi", "on"]

    see(paired, shop, IDLE)
    assert paired.evaluate("[document.documentElement.lang, document.documentElement.dataset.ease]") == ["en", "off"]


def test_the_list_of_languages_does_not_cover_the_code(paired: Tablet, shop: Shop) -> None:
    for size in SIZES:
        paired.resize(*size)
        see(paired, shop, replace(PAY, amount_text=kr(f"{size[0]},00")))
        paired.click("language")
        settle(paired)
        assert qr(paired) == URL
        assert [LANGUAGES[code] in paired.text() for code in LANGUAGES] == [True] * 5
        paired.click("language-en")


# Never a stale code, never a former customer's


def test_the_first_thing_is_never_a_sale(tablet: Tablet, shop: Shop) -> None:
    shop.show(PAY)
    tablet.command(
        "Page.addScriptToEvaluateOnNewDocument",
        source="window.firsts = []; addEventListener('DOMContentLoaded', () => firsts.push(document.body.innerText));",
    )

    tablet.open(shop.address)
    tablet.wait_until(until_page(CustomerPage.PAY), "the code")

    (first,) = tablet.evaluate("firsts")
    assert "129" not in first
    assert "One moment, please" in first
    assert tablet.evaluate("location.hash") == ""


def test_a_silent_line_takes_the_code_away_and_the_next_attempt_brings_the_new_state(
    tablet: Tablet, shop: Shop, loop: Loop
) -> None:
    with network(loop, shop.served.feed.port) as between:
        tablet.open(shop.address.replace("127.0.0.1", "127.0.0.2"))
        see(tablet, shop, PAY)
        assert qr(tablet) == URL

        between.silence()
        tablet.wait_until("!byId('qr').dataset.code", "the code to be taken away")
        settle(tablet)
        assert qr(tablet) == ""
        assert "129" not in tablet.text()
        assert "One moment, please" in tablet.text()
        shop.show(replace(PAID, sale=PAY.sale))
        tablet.wait_until("attempts > 3", "several attempts")
        assert "129" not in tablet.text()

        before = between.asked
        between.restore()
        tablet.wait_until(until_page(CustomerPage.PAID), "the new state")
        assert between.asked - before <= 2


def test_a_code_lives_three_seconds_without_the_kiosk_and_a_line_is_sought_within_two(
    paired: Tablet, shop: Shop
) -> None:
    """What the page promises, told by its own rules: a busy machine may be slower than any clock."""
    see(paired, shop, PAY)

    longest = paired.evaluate("[TO_OPEN + Math.max(...AGAIN), DEAD, FRESH, PACE.code]")
    aged = "(age => { vouched = {at: performance.now() - age, wall: Date.now() - age}; return fresh(); })"

    assert longest[0] < 2000
    assert max(longest[1:3]) <= 3000
    assert longest[3] < 1000
    assert paired.evaluate(f"{aged}(2900)")
    assert not paired.evaluate(f"{aged}(3000)")


def test_a_code_comes_back_with_what_was_chosen_and_never_the_former_one(
    tablet: Tablet, shop: Shop, loop: Loop
) -> None:
    with network(loop, shop.served.feed.port) as between:
        tablet.open(shop.address.replace("127.0.0.1", "127.0.0.2"))
        see(tablet, shop, PAY)
        tablet.click("language")
        tablet.click("language-nb")
        tablet.wait_until("document.documentElement.lang === 'nb'", "Norwegian")

        between.silence()
        tablet.wait_until("!byId('qr').dataset.code", "the code to be taken away")
        between.restore()

        tablet.wait_until(until_page(CustomerPage.PAY), "the code")
        settle(tablet)
        assert qr(tablet) == URL
        assert tablet.evaluate("document.documentElement.lang") == "nb"


def test_the_browser_s_own_network_may_go_and_come(paired: Tablet, shop: Shop) -> None:
    see(paired, shop, PAY)

    paired.network(offline=True)
    paired.wait_until("!byId('qr').dataset.code", "the code to be taken away")
    paired.network(offline=False)

    paired.wait_until(until_page(CustomerPage.PAY), "the code")


def test_a_page_that_slept_shows_no_code_until_it_is_known_to_be_the_newest(paired: Tablet, shop: Shop) -> None:
    see(paired, shop, PAY)

    slept = paired.evaluate(
        """(() => {
            Object.defineProperty(document, 'hidden', {value: true, configurable: true});
            document.dispatchEvent(new Event('visibilitychange'));
            const asleep = byId('qr').dataset.code;
            delete document.hidden;
            document.dispatchEvent(new Event('visibilitychange'));
            return [asleep, byId('qr').dataset.code, byId('qr').width];
        })()"""
    )

    assert slept == ["", "", 0]
    paired.wait_until(until_page(CustomerPage.PAY), "the code")


def test_a_clock_that_stood_still_while_the_tablet_slept_vouches_for_nothing(paired: Tablet, shop: Shop) -> None:
    see(paired, shop, PAY)

    shown = paired.evaluate("(() => { vouched.wall -= 60000; draw(); return byId('qr').dataset.code; })()")

    assert shown == ""
    paired.wait_until(until_page(CustomerPage.PAY), "the code")


def test_the_next_sale_leaves_nothing_of_the_former_one(paired: Tablet, shop: Shop) -> None:
    everything = "document.documentElement.outerHTML"
    see(paired, shop, replace(PAID, sale="one", amount_text=kr("4711,00")))
    assert "4711" in paired.evaluate(everything)

    see(paired, shop, PAY)
    assert "4711" not in paired.evaluate(everything)

    see(paired, shop, IDLE)
    assert "129,00" not in paired.evaluate(everything)
    assert paired.evaluate("byId('qr').width") == 0


# Pairing


def test_without_a_token_the_page_says_how_to_pair(tablet: Tablet, shop: Shop) -> None:
    shop.show(PAY)

    tablet.open(shop.address.partition("#")[0])

    tablet.wait_until("document.body.innerText.includes('This screen is not paired')", "the words")
    assert "Tap “Tablet” on the cashier's screen" in tablet.text()
    assert "129" not in tablet.text()


def test_after_a_restart_an_old_token_is_told_to_pair_again(tablet: Tablet, loop: Loop) -> None:
    first = Shop(loop)
    tablet.open(first.address)
    tablet.wait_until(until_page(CustomerPage.IDLE), "the first screen")
    port = first.served.feed.port
    tablet.open(first.address.partition("#")[0])  # a page that is loaded again is still paired
    tablet.wait_until(until_page(CustomerPage.IDLE), "the first screen again")
    first.close()
    tablet.wait_until("document.body.innerText.includes('One moment, please')", "the wait")

    second = Shop(loop, replace(OPTIONS, port=port))
    try:
        second.show(PAY)
        tablet.wait_until("document.body.innerText.includes('This screen is not paired')", "the words")
        assert "129" not in tablet.text()
        assert tablet.evaluate("localStorage.length") == 0

        tablet.evaluate(f"location.hash = {second.address.partition('#')[2]!r}")
        tablet.wait_until(until_page(CustomerPage.PAY), "the code")
    finally:
        second.close()


def test_one_tablet_too_many_is_told_so(tablet: Tablet, loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.display.feed.MOST_TABLETS", 0)
    shop = Shop(loop)
    try:
        tablet.open(shop.address)
        tablet.wait_until("document.body.innerText.includes('Too many tablets are connected')", "the words")
        monkeypatch.setattr("kiosk.display.feed.MOST_TABLETS", 1)
        tablet.wait_until(until_page(CustomerPage.IDLE), "its turn")
    finally:
        shop.close()


def test_the_page_loads_nothing_from_elsewhere_and_complains_of_nothing(paired: Tablet, shop: Shop) -> None:
    for screen in (PAY, replace(PAID, sale=PAY.sale), IDLE):
        see(paired, shop, screen)

    loaded = paired.evaluate("performance.getEntriesByType('resource').map(one => one.name)")
    own = shop.address.partition("#")[0]
    assert loaded
    assert all(name.startswith((own, "data:")) for name in loaded)
    assert not paired.complaints()


def test_the_colours_are_those_of_the_other_screens() -> None:
    root = Path(__file__).parents[2] / "kiosk"
    theme = (root / "ui/qml/Kiosk/Controls/Theme.qml").read_text("utf-8")
    styles = (root / "display/page/page.css").read_text("utf-8")
    light, dark = (styles.partition(head)[2].partition("}")[0] for head in (":root {", ':root[data-theme="dark"] {'))

    for name in ("ground", "surface", "pressed", "line", "edge", "ink", "quietInk", "focus", "toneInk"):
        day, night = _between(theme, f"color {name}: dark ? ", "\n").split(" : ")[::-1]
        assert f"--{name}: {day[1:-1]};" in light
        assert f"--{name}: {night[1:-1]};" in dark
    assert f"--brand: {load_brands(assets() / 'brands').brands['vipps'].light.shape};" in light
    for name in ("paidPanel", "paidPanelInk", "paper"):
        assert f"--{name}: {_between(theme, f'color {name}: ', chr(10))[1:-1]};" in light
    for name in ("good", "bad", "warning", "busy"):
        day, night = _between(theme, f'case "{name}":\n            return dark ? ', ";").split(" : ")[::-1]
        assert f"--{name}: {day[1:-1]};" in light
        assert f"--{name}: {night[1:-1]};" in dark


def _between(text: str, before: str, after: str) -> str:
    assert before in text, before
    return text.partition(before)[2].partition(after)[0]


def test_a_choice_without_a_sale_ends_by_itself(tablet: Tablet, loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "IDLE_CHOICE", 0.5)
    shop = Shop(loop)
    try:
        tablet.open(shop.address)
        tablet.wait_until(until_page(CustomerPage.IDLE), "the first screen")
        tablet.click("ease")
        tablet.wait_until("kept.ease", "larger letters")
        tablet.wait_until("!kept.ease", "the end of the choice")
    finally:
        shop.close()
