"""What stands on the screens is written as the till's country writes it, whatever language is spoken."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import Currency, Money
from kiosk.domain.payment import State
from kiosk.engine.ports import HistoryRow
from kiosk.engine.present import Place, Sight, screens
from kiosk.engine.screens import CashierPage

ASKED = datetime(2026, 1, 9, 9, 5, tzinfo=UTC)
NB = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("market", "currency", "amount", "clock", "take_by"),
    [
        ("NO", Currency.NOK, f"1{NB}290,00{NB}kr", "09.01. 09:05", "16.01."),
        ("DK", Currency.DKK, f"1.290,00{NB}kr.", "09.01 09.05", "16.01"),
        ("FI", Currency.EUR, f"1{NB}290,00{NB}€", "9.1. 9.05", "16.1."),
        ("SE", Currency.NOK, f"1{NB}290,00{NB}NOK", "2026-01-09 09:05", "2026-01-16"),
    ],
)
def test_a_line_of_the_history_is_written_as_in_the_country(
    market: str, currency: Currency, amount: str, clock: str, take_by: str
) -> None:
    local = ASKED.astimezone().replace(hour=9, minute=5)  # wherever the test runs, the till's own clock shows 9:05
    price, nothing = Money(129000, currency), Money(0, currency)
    row = HistoryRow(
        PaymentReference("till-1-1"), local, local, price, "", State.RESERVED, "RESERVED", nothing, nothing, False
    )

    shown = screens(1, Sight(Place("Shop", "till-1", market), CashierPage.HISTORY, history=(row,)), None)

    (line,) = shown.cashier.history
    assert (line.amount_text, line.clock_text) == (amount, clock)
    assert line.state_text == f"Reserved, take by {take_by}"
