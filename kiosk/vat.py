"""The rates of VAT that the program brings for a market: one file for each in assets/vat, read and checked here."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kiosk.domain.errors import VatError
from kiosk.domain.vat import Rate, RateClass

_KEYS = {"permille", "from", "until"}


def load_vat(path: Path) -> Mapping[str, RateClass]:
    """Read one market's classes of goods, by name, in the order of the file. Raises VatError, which names the file."""
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise VatError(f"{path} can't be read: {error}") from error
    try:
        return MappingProxyType({name: _class(name, rates) for name, rates in tables.items()})
    except VatError as error:
        raise VatError(f"{path}: {error}") from error


def _class(name: str, rates: Any) -> RateClass:
    if not isinstance(rates, list):
        raise VatError(f"{name}: expected tables [[{name}]] with permille, from and until")
    return RateClass(name, tuple(_rate(name, rate) for rate in rates))


def _rate(name: str, rate: Any) -> Rate:
    if not isinstance(rate, dict) or not rate.keys() <= _KEYS or "permille" not in rate:
        raise VatError(f"{name}: expected tables [[{name}]] with permille, from and until")
    since, until = rate.get("from"), rate.get("until")
    for day in (since, until):
        if day is not None and type(day) is not date:
            raise VatError(f"{name}: expected a day such as 2026-04-01, found {day!r}")
    return Rate(rate["permille"], since, until)
