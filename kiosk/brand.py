"""The name and colours by which customers know Vipps MobilePay: they differ by market, and change on a known day.

All of it is data (assets/brands): one file for each brand, and `markets.toml`, which says from which local day on a
market knows which. So the screens change at that midnight by themselves, and no release is needed for it.

This is about what people see and hear. The log, the command line, `kiosk doctor` and the records of what was asked
speak of the vendor and its API, whose names do not change with a market: they say Vipps everywhere. So do host names.
"""

from __future__ import annotations

import logging
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_log = logging.getLogger(__name__)

AUTO = "auto"
"""The choice that leaves it to market and day."""
WRITTEN_AS = "Vipps"
"""What the sentences of the screens say in the brand's place, in every language."""

_COLOUR = re.compile("#[0-9A-F]{6}")
_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")


class BrandError(Exception):
    """The brands can't be read, or one was asked for that is not there; the message says which."""


@dataclass(frozen=True, slots=True)
class Palette:
    """A brand's colours on one ground, each `#RRGGBB`; `ink` is written on `shape` and `pressed`."""

    shape: str
    """Large shapes, and the one primary button."""
    pressed: str
    ink: str
    panel: str
    """The customer's panel beside the code."""
    panel_ink: str
    panel_track: str
    """What has run out of a time bar on the panel."""


@dataclass(frozen=True, slots=True)
class Brand:
    """One brand. `id` is its file's name; `name` is written, `spoken` is for a speech engine."""

    id: str
    name: str
    spoken: str
    light: Palette
    dark: Palette
    forms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def words(self, language: str) -> Mapping[str, str]:
        """Tell what a language says instead of each form of `Vipps`; empty where the sentences can stay as they are."""
        if self.name == WRITTEN_AS:
            return {}
        return {**self.forms.get(language, {}), WRITTEN_AS: self.name}


@dataclass(frozen=True, slots=True)
class _Since:
    """From `at` (UTC) on, a market knows the brand of that id."""

    at: datetime
    brand: str


@dataclass(frozen=True, slots=True)
class Brands:
    """Every brand, and which of them each market knows when. Made by `load_brands`."""

    brands: Mapping[str, Brand]
    markets: Mapping[str, tuple[_Since, ...]]

    def brand_at(self, market: str, instant: datetime, choice: str = AUTO) -> Brand:
        """Tell which brand `market` knows at `instant` (aware), unless `choice` names one. Raises BrandError."""
        if choice != AUTO:
            if choice not in self.brands:
                raise BrandError(f"there is no brand {choice!r}; there are {', '.join(self.brands)}")
            return self.brands[choice]
        known = self._known(market, instant)
        return self.brands[next((since.brand for since in reversed(known) if since.at <= instant), known[0].brand)]

    def next_change(self, market: str, instant: datetime, choice: str = AUTO) -> datetime | None:
        """Tell when (UTC) `market` will know another brand than at `instant`; None if no such day is known."""
        if choice != AUTO:
            return None
        return next((since.at for since in self._known(market, instant)[1:] if since.at > instant), None)

    def _known(self, market: str, instant: datetime) -> tuple[_Since, ...]:
        if instant.tzinfo is None:
            raise ValueError("a time without a zone is not the same everywhere")
        if market not in self.markets:
            raise BrandError(f"no brand is known for the market {market!r}; there are {', '.join(self.markets)}")
        return self.markets[market]


def load_brands(folder: Path) -> Brands:
    """Read assets/brands. Raises BrandError, which names the file."""
    brands = {path.stem: _brand(path) for path in sorted(folder.glob("*.toml")) if path.stem != "markets"}
    path = folder / "markets.toml"
    markets = {}
    for market, table in _read(path).items():
        try:
            zone = _zone(table["zone"], table["winter"])
            known = tuple(_Since(_midnight(day, zone), brand) for day, brand in table["brands"])
        except (KeyError, TypeError, ValueError) as error:
            raise BrandError(f"{path}: [{market}] needs zone, winter and brands, a list of [day, brand]") from error
        if not known or list(known) != sorted(known, key=lambda since: since.at):
            raise BrandError(f"{path}: [{market}] brands: expected at least one, in the order of their days")
        if unknown := {since.brand for since in known} - set(brands):
            raise BrandError(f"{path}: [{market}] brands: there is no file {min(unknown)}.toml")
        markets[market] = known
    return Brands(MappingProxyType(brands), MappingProxyType(markets))


def logo_file(template: str, brand: Brand) -> Path:
    """Tell which file holds the brand's logo, by `[screens] logo`: `{brand}` in it stands for the brand's id."""
    return Path(template.replace("{brand}", brand.id))


def _brand(path: Path) -> Brand:
    table = _read(path)
    try:
        light, dark = (Palette(**table[ground]) for ground in ("light", "dark"))
        name, spoken, forms = str(table["name"]), str(table["spoken"]), table.get("forms", {})
    except (KeyError, TypeError) as error:
        raise BrandError(f"{path}: expected name, spoken, and [light] and [dark] with all their colours") from error
    for palette in (light, dark):
        for one in fields(palette):
            if not _COLOUR.fullmatch(str(getattr(palette, one.name))):
                raise BrandError(f"{path}: {one.name}: expected a colour such as #1A2B3C")
    return Brand(path.stem, name, spoken, light, dark, forms)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise BrandError(f"{path} can't be read: {error}") from error


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _zone(name: str, winter: str) -> tzinfo:
    """Find the time zone; where the machine has no table of them, its winter time, which holds for all our changes."""
    found = _OFFSET.fullmatch(winter)
    if found is None:
        raise ValueError(f"{winter!r} is no offset such as +01:00")
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
        _log.info("this machine has no table of time zones; %s is taken as %s", name, winter)
        return timezone(-offset if found[1] == "-" else offset, name)
