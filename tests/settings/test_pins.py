"""PINs: who guesses has to wait, longer each time, and neither a restart nor a clock that is set back helps."""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import pins
from kiosk.domain.staff import Role
from kiosk.pins import (
    FREE_TRIES,
    LetIn,
    Locked,
    PinError,
    Pins,
    Refused,
    Tries,
    check_form,
    wait_after,
    wait_left,
)

PIN, WRONG = "830617", "415926"
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


class ManualClock:
    def __init__(self) -> None:
        self.day, self.steady = NOON, 100.0

    def now(self) -> datetime:
        return self.day

    def monotonic(self) -> float:
        return self.steady

    def wait(self, seconds: float) -> None:
        self.day += timedelta(seconds=seconds)
        self.steady += seconds


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "pins.json"


@pytest.fixture
def till(path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch) -> Pins:
    made = Pins(path, clock)
    made.set("manager", Role.MANAGER, PIN)
    return made


def guess(till: Pins, times: int) -> pins.Verdict:
    verdicts = [till.check(WRONG, Role.MANAGER) for _ in range(times)]
    return verdicts[-1]


def test_the_right_pin_lets_its_owner_in(till: Pins) -> None:
    verdict = till.check(PIN, Role.MANAGER)

    assert isinstance(verdict, LetIn)
    assert (verdict.person.name, verdict.person.role) == ("manager", Role.MANAGER)


def test_a_wrong_one_says_how_many_tries_are_left(till: Pins) -> None:
    assert [till.check(WRONG, Role.MANAGER) for _ in range(4)] == [Refused(left) for left in (4, 3, 2, 1)]
    assert till.check(WRONG, Role.MANAGER) == Locked(30)


def test_the_right_pin_is_not_even_looked_at_while_the_till_is_locked(till: Pins, clock: ManualClock) -> None:
    guess(till, FREE_TRIES)

    assert till.check(PIN, Role.MANAGER) == Locked(30)
    clock.wait(29)
    assert till.check(PIN, Role.MANAGER) == Locked(1)
    clock.wait(1)
    assert isinstance(till.check(PIN, Role.MANAGER), LetIn)


def test_the_wait_grows_and_ends_only_with_the_right_pin(till: Pins, clock: ManualClock) -> None:
    guess(till, FREE_TRIES)
    waits = []
    for _ in range(9):
        clock.wait(till.wait())
        verdict = till.check(WRONG, Role.MANAGER)
        assert isinstance(verdict, Locked)
        waits.append(verdict.seconds)

    assert waits == [60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]
    clock.wait(3600)
    assert isinstance(till.check(PIN, Role.MANAGER), LetIn)
    assert guess(till, 1) == Refused(FREE_TRIES - 1)


def test_a_year_of_guessing_tries_fewer_than_one_pin_in_a_hundred() -> None:
    tries, spent = 0, timedelta(0)
    while spent < timedelta(days=365):
        tries += 1
        spent += wait_after(tries)

    assert tries < 10**pins.DIGITS / 100


def test_a_restart_does_not_end_the_wait(till: Pins, path: Path, clock: ManualClock) -> None:
    guess(till, FREE_TRIES)

    assert Pins(path, clock).check(PIN, Role.MANAGER) == Locked(30)


@pytest.mark.parametrize("back", [timedelta(seconds=10), timedelta(days=400)])
def test_a_clock_that_is_set_back_does_not_shorten_the_wait(
    till: Pins, path: Path, clock: ManualClock, back: timedelta
) -> None:
    guess(till, FREE_TRIES)
    clock.day -= back

    assert till.wait() == 30
    assert Pins(path, clock).check(PIN, Role.MANAGER) == Locked(30)
    clock.wait(30)
    assert isinstance(Pins(path, clock).check(PIN, Role.MANAGER), LetIn)


def test_a_clock_that_is_set_ahead_ends_no_wait_while_the_kiosk_runs(till: Pins, clock: ManualClock) -> None:
    guess(till, FREE_TRIES)
    clock.day += timedelta(days=1)

    assert till.check(PIN, Role.MANAGER) == Locked(30)


def test_who_pulls_the_plug_has_used_up_the_try(
    till: Pins, path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(pins, "is_pin_of", killed)
        for _ in range(FREE_TRIES):
            with pytest.raises(KeyboardInterrupt):
                till.check(WRONG, Role.MANAGER)

    assert Pins(path, clock).check(PIN, Role.MANAGER) == Locked(30)


def test_a_role_may_do_what_lesser_roles_may(till: Pins) -> None:
    till.set("Kari", Role.CASHIER, "270594")

    assert till.check("270594", Role.MANAGER) == Refused(FREE_TRIES - 1)
    assert isinstance(till.check("270594", Role.CASHIER), LetIn)
    assert isinstance(till.check(PIN, Role.REFUND), LetIn)
    assert till.anybody(Role.MANAGER)


def test_two_people_never_share_a_pin(till: Pins) -> None:
    with pytest.raises(PinError, match="choose another"):
        till.set("Kari", Role.CASHIER, PIN)


def test_a_pin_is_changed_and_taken_away(till: Pins) -> None:
    till.set("manager", Role.MANAGER, "270594")
    assert isinstance(till.check(PIN, Role.MANAGER), Refused)
    assert isinstance(till.check("270594", Role.MANAGER), LetIn)

    till.remove("manager")
    assert not till.anybody(Role.CASHIER)


@pytest.mark.parametrize(
    "pin", ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "000000", "123456", "654321", "890123", "147147"]
)
def test_a_pin_that_is_none_or_is_guessed_at_once_is_refused(pin: str) -> None:
    with pytest.raises(PinError) as caught:
        check_form(pin)

    assert not pin or pin not in str(caught.value)


def test_the_file_is_for_this_user_alone_and_holds_no_pin(till: Pins, path: Path) -> None:
    guess(till, 2)
    text = path.read_text("utf-8")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert PIN not in text
    assert WRONG not in text
    assert "$argon2id$v=19$m=19456,t=2,p=1$" in text
    assert [one.name for one in path.parent.iterdir()] == ["pins.json"]
    assert PIN not in repr(till.people)
    assert "argon2" not in repr(till.people)


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"people": [{"name": "x"}], "wrong": 0, "last_wrong": ""}'])
def test_a_damaged_file_lets_nobody_in_and_says_so(till: Pins, path: Path, content: str) -> None:
    path.write_text(content)

    with pytest.raises(PinError, match=r"pins\.json can't be read"):
        till.check(PIN, Role.MANAGER)


def test_a_hash_that_was_tampered_with_opens_nothing(till: Pins, path: Path) -> None:
    content = json.loads(path.read_text("utf-8"))
    content["people"][0]["hashed"] = "$argon2id$nonsense"
    path.write_text(json.dumps(content))

    assert till.check(PIN, Role.MANAGER) == Refused(FREE_TRIES - 1)


def test_nothing_wrong_means_no_wait() -> None:
    assert wait_left(Tries(), NOON) == timedelta(0)
    assert wait_left(Tries(FREE_TRIES, NOON), NOON + timedelta(days=1)) == timedelta(0)
