"""The screens under each brand: their words, their colours, and the night when one brand becomes the other."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.brand import load_brands
from kiosk.domain.phrase import phrase
from kiosk.languages import LANGUAGES, Language
from kiosk.resources import assets
from kiosk.ui.windows import WindowOptions
from tests.ui import eyes, said
from tests.ui.conftest import Bench
from tests.ui.gallery import phrased
from tests.ui.states import STATES

NAMES = {"vipps": "Vipps", "mobilepay": "MobilePay"}
SHAPES = {"vipps": QColor("#FF5B24"), "mobilepay": QColor("#5A78FF")}
ZONES = {"DK": ZoneInfo("Europe/Copenhagen"), "FI": ZoneInfo("Europe/Helsinki")}
SALE = tuple(
    phrased(dataclasses.replace(screen, heading="Asking Vipps", text="Vipps does not answer right now."))
    for screen in STATES["waiting"]
)


class ManualClock:
    def __init__(self, now: datetime) -> None:
        self.time = now

    def now(self) -> datetime:
        return self.time


def told(window: QQuickWindow) -> Iterator[str]:
    """All that a window says to eyes and to assistive technology."""
    yield window.title()
    for item in eyes.items(window.contentItem()):
        if item.inherits("QQuickText"):
            yield item.property("text")
        interface = QAccessible.queryAccessibleInterface(item)
        if interface is not None:
            yield interface.text(QAccessible.Text.Name)
            yield interface.text(QAccessible.Text.Description)


def spoken(bench: Bench) -> list[str]:
    return [words for window in (bench.windows.cashier, bench.windows.customer) for words in told(window)]


@pytest.mark.parametrize("brand", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_says_the_other_brands_name(language: str, brand: str) -> None:
    sentences = list(Language("nb", assets() / "translations").sentences)  # a test holds that these are all
    speaks = Language(
        language, assets() / "translations", load_brands(assets() / "brands").brands[brand].words(language)
    )
    (other,) = set(NAMES.values()) - {NAMES[brand]}

    said_of_it = [speaks.say(sentence) for sentence in sentences]

    assert sum(NAMES[brand] in words for words in said_of_it) > 40
    assert [words for words in said_of_it if other in words] == []


@pytest.mark.timeout(600)
@pytest.mark.parametrize("brand", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_screen_says_the_other_brands_name(qapp: QGuiApplication, language: str, brand: str) -> None:
    QAccessible.setActive(True)
    bench = Bench(WindowOptions(full_screen=False, language=language, brand=brand))
    (other,) = set(NAMES.values()) - {NAMES[brand]}
    numbers, heard, wrong = count(1), 0, []
    for name, shown in said.screens().items():
        bench.windows.show(dataclasses.replace(shown, number=next(numbers)))
        QCoreApplication.processEvents()
        words = spoken(bench)
        heard += sum(NAMES[brand] in text for text in words)
        wrong += [f"{name}: {text}" for text in words if other in text]
    bench.close()

    assert not bench.warnings
    assert heard > 100
    assert wrong == []


@pytest.mark.timeout(600)
@pytest.mark.parametrize(("size", "theme"), [((800, 480), "light"), ((1024, 600), "dark")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longer_name_and_the_other_colours_can_be_read(
    qapp: QGuiApplication, language: str, size: tuple[int, int], theme: str
) -> None:
    bench = Bench(WindowOptions(full_screen=False, language=language, brand="mobilepay"))
    bench.windows.set_theme(theme)  # type: ignore[arg-type]
    bench.resize(*size)
    numbers, complaints = count(1), []
    for name, shown in said.screens().items():
        bench.windows.show(dataclasses.replace(shown, number=next(numbers)))
        bench.settle()
        for window in (bench.windows.cashier, bench.windows.customer):
            complaints += [f"{name}: {text}" for text in eyes.cut_texts(window) + eyes.overlapping_texts(window)]
            complaints += [f"{name}: {faint}" for faint in eyes.faint_texts(window, window.grabWindow())]
    bench.close()

    assert not bench.warnings
    assert not complaints, "\n".join(complaints)


def test_what_a_shop_is_called_and_what_was_typed_is_never_changed() -> None:
    words = load_brands(assets() / "brands").brands["mobilepay"].words("en")
    english = Language("en", assets() / "translations", words)
    screen = dataclasses.replace(STATES["waiting"][1], shop="Vipps Kaffe", heading=phrase("Asking Vipps"))

    assert english.spoken(screen).shop == "Vipps Kaffe"
    assert english.spoken(screen).heading == "Asking MobilePay"
    assert english.say("The portal of Vipps MobilePay") == "The portal of Vipps MobilePay"  # the vendor, not the brand
    assert english.say("Vipps' keys") == "MobilePay's keys"


@pytest.mark.parametrize(
    ("market", "brand"), [("NO", "vipps"), ("SE", "vipps"), ("DK", "mobilepay"), ("FI", "mobilepay")]
)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_idle_screen_has_the_colour_and_name_of_the_markets_brand(
    qapp: QGuiApplication, market: str, brand: str, theme: str
) -> None:
    bench = Bench(WindowOptions(full_screen=False, market=market, now=lambda: datetime(2026, 11, 27, tzinfo=UTC)))
    bench.windows.set_theme(theme)  # type: ignore[arg-type]
    bench.show("idle")
    colour, words = corner(bench), list(told(bench.windows.customer))
    bench.close()

    assert colour == SHAPES[brand]
    assert NAMES[brand] in words


def corner(bench: Bench) -> QColor:
    """The large shape of the idle view reaches into its lower right corner."""
    items = eyes.items(bench.windows.customer.contentItem())
    shape = next(item for item in items if item.objectName() == "brandCircle")
    return bench.stage.grab_customer().pixelColor(eyes.seen(shape).bottomRight().toPoint() - QPoint(4, 4))


@pytest.mark.parametrize("market", ZONES)
def test_an_idle_kiosk_changes_by_itself_at_midnight(
    qapp: QGuiApplication, market: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    midnight = datetime(2027, 1, 12, tzinfo=ZONES[market])
    clock = ManualClock(midnight - timedelta(milliseconds=40))
    bench = Bench(WindowOptions(full_screen=False, market=market, now=clock.now))
    bench.show("idle")
    assert (corner(bench), "MobilePay" in spoken(bench)) == (SHAPES["mobilepay"], True)

    clock.time = midnight
    bench.stage.wait_until(lambda: "MobilePay" not in spoken(bench), "the other brand")

    assert corner(bench) == SHAPES["vipps"]
    assert "Vipps" in spoken(bench)
    assert bench.windows.brand_watch.sleeps_for is None  # nothing is ahead any more
    assert "the screens say Vipps from now on, and no longer MobilePay" in caplog.text
    bench.close()
    assert not bench.warnings


@pytest.mark.parametrize("market", ZONES)
def test_a_second_before_midnight_is_still_the_old_brand(qapp: QGuiApplication, market: str) -> None:
    clock = ManualClock(datetime(2027, 1, 11, 23, 59, 59, tzinfo=ZONES[market]))
    bench = Bench(WindowOptions(full_screen=False, market=market, now=clock.now))
    bench.show(SALE)
    before = spoken(bench)
    clock.time += timedelta(seconds=1)
    bench.show(SALE)  # whoever shows a screen looks at the clock, too
    after = spoken(bench)
    bench.close()

    assert "Asking MobilePay" in before
    assert not any("Vipps" in words for words in before)
    assert "Asking Vipps" in after
    assert not any("MobilePay" in words for words in after)


def test_between_the_two_midnights_finland_has_changed_and_denmark_has_not(qapp: QGuiApplication) -> None:
    found = {}
    for market in ZONES:
        bench = Bench(
            WindowOptions(full_screen=False, market=market, now=lambda: datetime(2027, 1, 11, 22, 30, tzinfo=UTC))
        )
        found[market] = bench.windows.brand_watch.brand.name
        bench.close()

    assert found == {"DK": "MobilePay", "FI": "Vipps"}


def test_a_sale_goes_on_over_midnight(qapp: QGuiApplication) -> None:
    clock = ManualClock(datetime(2027, 1, 11, 12, tzinfo=UTC))
    bench = Bench(WindowOptions(full_screen=False, market="DK", language="da", now=clock.now))
    bench.show("waiting")
    bench.stage.tap("cancel")
    left = bench.windows.customer_model._left
    deadline, code = left._deadline, bench.stage.read_customer_qr()
    since = left._since.elapsed()

    clock.time = datetime(2027, 1, 12, 12, tzinfo=UTC)
    bench.windows.brand_watch.look()
    bench.settle()

    assert bench.stage.read_customer_qr() == code != ""
    assert left._deadline is deadline
    assert left._since.elapsed() >= since  # the time goes on; it does not begin anew
    assert not bench.stage.can_tap("cancel")  # what was asked for stays asked for
    assert bench.asked[-1] == ("cancel",)
    bench.close()
    assert not bench.warnings


def test_what_the_kiosk_says_when_it_has_failed_changes_too(qapp: QGuiApplication) -> None:
    clock = ManualClock(datetime(2027, 1, 11, 12, tzinfo=UTC))
    bench = Bench(WindowOptions(full_screen=False, market="DK", now=clock.now))
    bench.show("idle")
    bench.windows.fail(phrase("Vipps does not answer right now."))
    bench.settle()
    assert "MobilePay does not answer right now." in spoken(bench)

    clock.time = datetime(2027, 1, 12, 12, tzinfo=UTC)
    bench.windows.brand_watch.look()
    bench.settle()

    assert "Vipps does not answer right now." in spoken(bench)
    bench.close()


@pytest.mark.parametrize(
    ("market", "choice", "now", "sleeps_for"),
    [
        ("NO", "auto", datetime(2026, 11, 27, tzinfo=UTC), None),
        ("SE", "auto", datetime(2026, 11, 27, tzinfo=UTC), None),
        ("DK", "vipps", datetime(2026, 11, 27, tzinfo=UTC), None),
        ("DK", "auto", datetime(2027, 2, 1, tzinfo=UTC), None),
        ("DK", "auto", datetime(2026, 11, 27, tzinfo=UTC), timedelta(hours=1)),
        ("DK", "auto", datetime(2027, 1, 11, 22, 50, tzinfo=UTC), timedelta(minutes=10)),
    ],
)
def test_nothing_wakes_more_than_it_must(
    qapp: QGuiApplication, market: str, choice: str, now: datetime, sleeps_for: timedelta | None
) -> None:
    bench = Bench(WindowOptions(full_screen=False, market=market, brand=choice, now=lambda: now))
    found = bench.windows.brand_watch.sleeps_for
    bench.close()

    if sleeps_for is None:
        assert found is None
    else:
        assert found is not None
        assert sleeps_for - timedelta(seconds=30) < found <= sleeps_for


def test_a_logo_that_is_missing_on_the_day_makes_way_for_the_name(
    qapp: QGuiApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "mobilepay.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>', "utf-8"
    )
    clock = ManualClock(datetime(2027, 1, 11, 12, tzinfo=UTC))
    logo = str(tmp_path / "{brand}.svg")
    bench = Bench(WindowOptions(full_screen=False, market="DK", logo=logo, now=clock.now))
    bench.show("idle")
    with_logo = [*told(bench.windows.customer)]

    clock.time = datetime(2027, 1, 12, 12, tzinfo=UTC)
    bench.windows.brand_watch.look()
    bench.settle()
    words = [item.property("text") for item in eyes.texts(bench.windows.customer)]
    bench.close()

    assert "MobilePay" in with_logo  # for who can't see the picture
    assert "Vipps" in words
    assert "vipps.svg: the file can't be read" in caplog.text
