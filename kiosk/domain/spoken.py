"""Amounts as people say them: `129 kroner og 50 øre`. Pure.

A voice reads `129,00 kr` letter by letter, or as a decimal; it reads whole numbers well in every language.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.money import Currency, Money


@dataclass(frozen=True, slots=True)
class _Words:
    """What one language calls a currency: one unit, several, one minor unit, several."""

    unit: str
    units: str
    minor: str
    minors: str


_AND = {"en": "and", "nb": "og", "da": "og", "sv": "och", "fi": "ja"}
_MINUS = {"fi": "miinus"}
_KRONER = {
    "en": _Words("krone", "kroner", "øre", "øre"),
    "nb": _Words("krone", "kroner", "øre", "øre"),
    "da": _Words("krone", "kroner", "øre", "øre"),
    "sv": _Words("krona", "kronor", "öre", "öre"),
    "fi": _Words("kruunu", "kruunua", "äyri", "äyriä"),
}
_EURO = {
    "en": _Words("euro", "euros", "cent", "cents"),
    "nb": _Words("euro", "euro", "cent", "cent"),
    "da": _Words("euro", "euro", "cent", "cent"),
    "sv": _Words("euro", "euro", "cent", "cent"),
    "fi": _Words("euro", "euroa", "sentti", "senttiä"),
}
_CURRENCIES = {Currency.NOK: _KRONER, Currency.DKK: _KRONER, Currency.EUR: _EURO}


def say_money(money: Money, language: str) -> str:
    """Say an amount in one of the screens' languages, the unit in the language's own word; unknown ones say English."""
    language = language if language in _AND else "en"
    words = _CURRENCIES[money.currency][language]
    units, minor = divmod(abs(money.minor_units), 100)
    parts = []
    if units or not minor:
        parts.append(f"{units} {words.unit if units == 1 else words.units}")
    if minor:
        parts.append(f"{minor} {words.minor if minor == 1 else words.minors}")
    said = f" {_AND[language]} ".join(parts)
    return f"{_MINUS.get(language, 'minus')} {said}" if money.minor_units < 0 else said
