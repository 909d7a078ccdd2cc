"""Which brand a market's customers know, on both sides of the midnight when two of them change; and how it looks."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zoneinfo
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.brand import BrandError, Brands, Palette, load_brands, logo_file
from kiosk.config import EXAMPLE, BrandChoice, Market, parse
from kiosk.day_files import write_pdf
from kiosk.domain.day import Closing, Comparison, Figures, Sums
from kiosk.domain.money import Currency
from kiosk.languages import LANGUAGES
from kiosk.resources import assets

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
LONG_AFTER = datetime(2031, 7, 1, tzinfo=UTC)
COPENHAGEN, HELSINKI = ZoneInfo("Europe/Copenhagen"), ZoneInfo("Europe/Helsinki")


@pytest.fixture(scope="module")
def brands() -> Brands:
    return load_brands(assets() / "brands")


@pytest.mark.parametrize(("market", "zone"), [("DK", COPENHAGEN), ("FI", HELSINKI)])
def test_mobilepay_becomes_vipps_at_the_markets_own_midnight(brands: Brands, market: str, zone: ZoneInfo) -> None:
    before, after = datetime(2027, 1, 11, 23, 59, 59, tzinfo=zone), datetime(2027, 1, 12, tzinfo=zone)

    assert brands.brand_at(market, NOW).id == "mobilepay"
    assert brands.brand_at(market, before).id == "mobilepay"
    assert brands.brand_at(market, after - timedelta(microseconds=1)).id == "mobilepay"
    assert brands.brand_at(market, after).id == "vipps"
    assert brands.brand_at(market, LONG_AFTER).id == "vipps"
    assert brands.next_change(market, NOW) == after
    assert brands.next_change(market, before) == after
    assert brands.next_change(market, after) is None


def test_helsinki_is_an_hour_before_copenhagen(brands: Brands) -> None:
    between = datetime(2027, 1, 11, 22, 30, tzinfo=UTC)

    assert brands.next_change("FI", NOW) == datetime(2027, 1, 11, 22, tzinfo=UTC)
    assert brands.next_change("DK", NOW) == datetime(2027, 1, 11, 23, tzinfo=UTC)
    assert (brands.brand_at("FI", between).id, brands.brand_at("DK", between).id) == ("vipps", "mobilepay")


@pytest.mark.parametrize("market", ["NO", "SE"])
@pytest.mark.parametrize(
    "instant", [datetime(1999, 1, 1, tzinfo=UTC), NOW, datetime(2027, 1, 12, tzinfo=UTC), LONG_AFTER]
)
def test_norway_and_sweden_know_vipps_all_along(brands: Brands, market: str, instant: datetime) -> None:
    assert brands.brand_at(market, instant).id == "vipps"
    assert brands.next_change(market, NOW) is None


def test_a_shop_may_choose_for_itself(brands: Brands) -> None:
    for choice in set(BrandChoice) - {BrandChoice.AUTO}:
        assert brands.brand_at("DK", NOW, choice.value).id == choice
        assert brands.brand_at("NO", LONG_AFTER, choice.value).id == choice
        assert brands.next_change("DK", NOW, choice.value) is None


def test_every_market_and_every_choice_of_the_settings_is_known(brands: Brands) -> None:
    assert set(brands.markets) == set(Market)
    assert {"auto", *brands.brands} == set(BrandChoice)


def test_a_market_or_brand_that_nobody_knows_is_refused(brands: Brands) -> None:
    with pytest.raises(BrandError, match="no brand is known for the market 'IS'; there are NO, SE, DK, FI"):
        brands.brand_at("IS", NOW)
    with pytest.raises(BrandError, match="no brand is known for the market 'IS'"):
        brands.next_change("IS", NOW)
    with pytest.raises(BrandError, match="there is no brand 'swish'"):
        brands.brand_at("NO", NOW, "swish")
    with pytest.raises(ValueError, match="zone"):
        brands.brand_at("DK", datetime(2027, 1, 12))  # noqa: DTZ001


def test_a_machine_without_time_zones_changes_at_the_same_moments(
    brands: Brands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_here(key: str) -> ZoneInfo:
        raise zoneinfo.ZoneInfoNotFoundError(f"No time zone found with key {key}")

    monkeypatch.setattr("kiosk.brand.ZoneInfo", none_here)

    assert load_brands(assets() / "brands").markets == brands.markets


@pytest.mark.parametrize("brand", ["vipps", "mobilepay"])
@pytest.mark.parametrize("ground", ["light", "dark"])
def test_what_is_written_on_a_brands_colour_stands_out(brands: Brands, brand: str, ground: str) -> None:
    palette: Palette = getattr(brands.brands[brand], ground)

    for ink, on in (
        (palette.ink, palette.shape),
        (palette.ink, palette.pressed),
        (palette.panel_ink, palette.panel),
    ):
        assert contrast(ink, on) >= 4.5, (ink, on)
    assert contrast(palette.panel_ink, palette.panel_track) >= 3  # the bar on its track
    assert {palette.ink, palette.panel_ink}.isdisjoint({"#FF5B24", "#5A78FF"})  # a brand's colour is never written in


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    darker, brighter = sorted(_luminance(colour) for colour in (one, other))
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_vipps_needs_no_other_words_and_mobilepay_has_them_in_every_language(brands: Brands) -> None:
    for language in LANGUAGES:
        assert brands.brands["vipps"].words(language) == {}
        assert brands.brands["mobilepay"].words(language)["Vipps"] == "MobilePay"
    assert set(brands.brands["mobilepay"].forms) <= set(LANGUAGES)


def test_a_logo_may_be_named_after_its_brand(brands: Brands) -> None:
    vipps, mobilepay = brands.brands["vipps"], brands.brands["mobilepay"]

    assert logo_file("/srv/{brand}-logo.svg", mobilepay) == Path("/srv/mobilepay-logo.svg")
    assert logo_file("/srv/logo.svg", vipps) == logo_file("/srv/logo.svg", mobilepay) == Path("/srv/logo.svg")


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("vipps.toml", 'name = "Vipps" ', "nome = 1 ", r"vipps\.toml: expected name"),
        ("vipps.toml", "panel_track", "panel_trick", r"vipps\.toml: expected name"),
        ("vipps.toml", '"#180A04"', '"black"', r"vipps\.toml: ink: expected a colour"),
        ("vipps.toml", "[light]", "[light", r"vipps\.toml can't be read"),
        ("markets.toml", "2027-01-12", "1999-01-12", r"\[DK\] brands: expected at least one, in the order"),
        ("markets.toml", '2027-01-12, "vipps"', '2027-01-12, "swish"', r"\[DK\] brands: there is no file swish\.toml"),
        ("markets.toml", '"+02:00"', '"two"', r"\[FI\] needs zone"),
        ("markets.toml", "winter", "summer", r"\[NO\] needs zone"),
    ],
)
def test_a_mistake_in_the_data_is_named(tmp_path: Path, file: str, old: str, new: str, message: str) -> None:
    shutil.copytree(assets() / "brands", tmp_path, dirs_exist_ok=True)
    text = (tmp_path / file).read_text("utf-8")
    assert old in text
    (tmp_path / file).write_text(text.replace(old, new), "utf-8")

    with pytest.raises(BrandError, match=message):
        load_brands(tmp_path)


def test_brands_are_known_without_qt() -> None:
    asked = "import sys, kiosk.brand, kiosk.languages; sys.exit('PySide6' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


@pytest.mark.parametrize(("day", "name"), [(11, "MobilePay"), (12, "Vipps")])
def test_a_z_on_paper_has_the_name_that_the_brand_had_on_its_day(tmp_path: Path, day: int, name: str) -> None:
    settings = parse(f'{EXAMPLE}market = "DK"\n', tmp_path / "kiosk.toml")
    cut = datetime(2027, 1, day, 20, tzinfo=UTC)
    figures = Figures(0, 1, Sums.none(Currency.DKK), cut, cut)
    closing = Closing(1, cut.date(), cut, figures, Comparison(cut, 3))

    write_pdf(tmp_path / "z.pdf", settings, figures, datetime(2027, 3, 1, tzinfo=UTC), closing)

    read = subprocess.run(["pdftotext", tmp_path / "z.pdf", "-"], capture_output=True, check=True).stdout.decode()
    assert f"Compared with {name}" in read
