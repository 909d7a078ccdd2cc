"""The cashiers of a till: always with somebody who may open the settings, and never with a PIN in sight."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from kiosk.cashiers import LONGEST_NAME, MANAGER, MOST_CASHIERS, CashierError, Cashiers, NameInUse, NoManager
from kiosk.domain.staff import Cashier, Role
from kiosk.engine.ports import Known, StaffError, Unknown, Wait
from kiosk.pins import FREE_TRIES, PinError, Pins
from kiosk.system import SystemClock

KARI, SIV = "830617", "619283"


@pytest.fixture
def pins(tmp_path: Path) -> Pins:
    return Pins(tmp_path / "pins.json", SystemClock())


@pytest.fixture
def cashiers(pins: Pins) -> Cashiers:
    made = Cashiers(pins)
    made.add("Siv", Role.MANAGER, SIV)
    made.add("Kari", Role.CASHIER, KARI)
    return made


def test_the_pin_of_the_settings_is_nobody_who_stands_at_the_till(pins: Pins) -> None:
    pins.set(MANAGER, Role.MANAGER, SIV)

    assert Cashiers(pins).all == ()


def test_everybody_is_told_by_name(cashiers: Cashiers) -> None:
    assert cashiers.all == (Cashier("Kari", Role.CASHIER), Cashier("Siv", Role.MANAGER))
    assert asyncio.run(cashiers.everybody()) == cashiers.all


def test_the_first_cashier_needs_a_manager_beside_them(pins: Pins) -> None:
    with pytest.raises(NoManager):
        Cashiers(pins).add("Kari", Role.CASHIER, KARI)
    assert not pins.people

    pins.set(MANAGER, Role.MANAGER, SIV)
    Cashiers(pins).add("Kari", Role.CASHIER, KARI)
    assert len(pins.people) == 2


def test_the_last_manager_stays_one_while_there_are_cashiers(cashiers: Cashiers) -> None:
    with pytest.raises(NoManager):
        cashiers.remove("Siv")
    with pytest.raises(NoManager):
        cashiers.change_role("Siv", Role.REFUND)
    assert {one.name for one in cashiers.all} == {"Kari", "Siv"}

    cashiers.remove("Kari")
    cashiers.remove("Siv")
    assert cashiers.all == ()


def test_a_new_role_keeps_the_pin_and_a_new_pin_keeps_the_role(cashiers: Cashiers) -> None:
    cashiers.change_role("Kari", Role.REFUND)
    assert asyncio.run(cashiers.who_is(KARI, Role.REFUND)) == Known(Cashier("Kari", Role.REFUND))

    cashiers.change_pin("Kari", "274950")
    assert asyncio.run(cashiers.who_is("274950", Role.CASHIER, "Kari")) == Known(Cashier("Kari", Role.REFUND))
    assert isinstance(asyncio.run(cashiers.who_is(KARI, Role.CASHIER, "Kari")), Unknown)


def test_a_pin_counts_for_the_name_that_was_chosen_alone(cashiers: Cashiers) -> None:
    assert isinstance(asyncio.run(cashiers.who_is(SIV, Role.CASHIER, "Kari")), Unknown)
    assert asyncio.run(cashiers.who_is(SIV, Role.CASHIER, "Siv")) == Known(Cashier("Siv", Role.MANAGER))


def test_the_wait_after_wrong_pins_survives_a_restart(cashiers: Cashiers, tmp_path: Path) -> None:
    for _ in range(FREE_TRIES):
        last = asyncio.run(cashiers.who_is("415926", Role.CASHIER, "Kari"))
    assert isinstance(last, Wait)

    again = Cashiers(Pins(tmp_path / "pins.json", SystemClock()))
    assert asyncio.run(again.wait()) > 0
    assert isinstance(asyncio.run(again.who_is(KARI, Role.CASHIER, "Kari")), Wait)


@pytest.mark.parametrize("name", ["", "  ", "x" * (LONGEST_NAME + 1), "Manager", "Ka\nri\x07"])
def test_a_name_is_short_and_not_that_of_the_settings(cashiers: Cashiers, name: str) -> None:
    with pytest.raises(CashierError):
        cashiers.add(name, Role.CASHIER, "274950")


def test_two_cashiers_never_share_a_name_or_a_pin(cashiers: Cashiers) -> None:
    with pytest.raises(NameInUse):
        cashiers.add("kari", Role.CASHIER, "274950")
    with pytest.raises(PinError):
        cashiers.add("Ola", Role.CASHIER, KARI)
    assert len(cashiers.all) == 2


def test_nobody_who_is_not_there_is_changed(cashiers: Cashiers) -> None:
    for change in (
        lambda: cashiers.remove("Ola"),
        lambda: cashiers.change_role("Ola", Role.MANAGER),
        lambda: cashiers.change_pin(MANAGER, "274950"),
    ):
        with pytest.raises(CashierError):
            change()


def test_as_many_as_the_screen_has_keys_for(pins: Pins, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.pins.is_pin_of", lambda pin, person: False)  # all alike would take half a minute
    cashiers = Cashiers(pins)
    for number in range(MOST_CASHIERS):
        cashiers.add(f"Person {number}", Role.MANAGER, f"83061{number % 10}")
    with pytest.raises(CashierError):
        cashiers.add("One more", Role.CASHIER, "274950")


def test_a_damaged_file_is_told(cashiers: Cashiers, tmp_path: Path) -> None:
    (tmp_path / "pins.json").write_text("{")
    for question in (cashiers.everybody, cashiers.wait, lambda: cashiers.who_is(KARI, Role.CASHIER)):
        with pytest.raises(StaffError, match="can't be read"):
            asyncio.run(question())  # type: ignore[operator]
