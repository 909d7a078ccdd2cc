"""What the models show follows the engine; what they ask for follows the fingers, and never twice."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.money import Currency, Money
from kiosk.domain.payment import Step
from kiosk.engine.screens import CashierPage, Screens, TimelineLine, Tone
from kiosk.ui.cashier_model import CashierModel
from kiosk.ui.customer_model import CustomerModel
from kiosk.ui.journal_model import JournalModel
from kiosk.ui.line_list import LineList
from kiosk.ui.till import Till
from tests.ui.scripted_till import ScriptedTill
from tests.ui.states import HISTORY, PAIRING, REFERENCE, STATES, kr, screens, tablets

Ask = Callable[[Callable[[Till], None]], None]


@pytest.fixture
def till() -> ScriptedTill:
    return ScriptedTill(lambda shown: None)


@pytest.fixture
def cashier(qtbot: QtBot, till: ScriptedTill) -> CashierModel:
    model = CashierModel(lambda verb: verb(till))
    model.show(screens("idle"))
    return model


@pytest.fixture
def journal(qtbot: QtBot, till: ScriptedTill) -> JournalModel:
    return JournalModel(lambda verb: verb(till))


def press(model: CashierModel, keys: str) -> None:
    for key in keys:
        model.press(key)


def test_typing_makes_an_amount_and_the_button_repeats_it(cashier: CashierModel) -> None:
    assert (cashier.typedText, cashier.chargeText, cashier.enough) == (kr("0,00"), "Enter an amount", False)

    press(cashier, "12900")

    assert (cashier.typedText, cashier.chargeText, cashier.enough) == (kr("129,00"), f"Ask for {kr('129,00')}", True)


def test_the_first_digit_warms_up_once(cashier: CashierModel, till: ScriptedTill) -> None:
    press(cashier, "0129")

    assert till.asked == [("warm_up",)]


def test_too_little_and_too_much_are_explained(cashier: CashierModel) -> None:
    press(cashier, "99")
    assert (cashier.typedHint, cashier.enough) == (f"At least {kr('1,00')}", False)

    press(cashier, "999999999")
    assert cashier.typedHint == f"At most {kr('650 000,00')}"

    cashier.press("back")
    assert cashier.typedHint == ""


def test_a_second_tap_asks_for_nothing(cashier: CashierModel, till: ScriptedTill) -> None:
    press(cashier, "12900")
    till.asked.clear()

    cashier.charge(" coffee ")
    assert not cashier.free
    cashier.charge("coffee")

    assert till.asked == [("charge", Money(12900), "coffee")]


def test_the_amount_stays_until_the_engine_has_taken_it(cashier: CashierModel) -> None:
    press(cashier, "12900")
    cashier.charge("")
    cashier.show(Screens(2, replace(STATES["blocked"][0]), STATES["blocked"][1]))
    assert cashier.typedText == kr("129,00")

    cashier.show(screens("waiting", 3))
    assert cashier.typedText == kr("0,00")


def test_nothing_is_asked_while_blocked(cashier: CashierModel, till: ScriptedTill) -> None:
    cashier.show(screens("blocked", 2))
    press(cashier, "12900")
    cashier.charge("")

    assert not cashier.free
    assert till.asked == [("warm_up",)]


@pytest.mark.parametrize(
    ("state", "slot", "flag", "asked"),
    [
        ("waiting", "cancel", "mayCancel", "cancel"),
        ("waiting", "anotherWay", "mayAnotherWay", "another_way"),
        ("waiting", "moreTime", "mayMoreTime", "more_time"),
        ("hand-over", "handOver", "mayHandOver", "hand_over"),
        ("paid", "leave", "mayLeave", "leave"),
        ("in-doubt", "lookAgain", "mayLookAgain", "look_again"),
    ],
)
def test_a_verb_is_asked_once_for_each_screen(
    cashier: CashierModel, till: ScriptedTill, state: str, slot: str, flag: str, asked: str
) -> None:
    cashier.show(screens(state, 2))
    assert getattr(cashier, flag)

    getattr(cashier, slot)()
    getattr(cashier, slot)()
    assert till.asked == [(asked,)]
    assert not getattr(cashier, flag)

    cashier.show(screens(state, 3))
    assert getattr(cashier, flag)


@pytest.mark.parametrize("slot", ["cancel", "anotherWay", "moreTime", "handOver", "leave", "lookAgain", "dismiss"])
def test_a_verb_that_means_nothing_now_is_not_asked(cashier: CashierModel, till: ScriptedTill, slot: str) -> None:
    getattr(cashier, slot)()

    assert till.asked == []


def test_the_first_digit_after_a_result_starts_the_next_sale(cashier: CashierModel, till: ScriptedTill) -> None:
    cashier.show(screens("paid", 2))
    press(cashier, "05")

    assert till.asked == [("leave",), ("warm_up",)]
    assert cashier.typedText == kr("0,05")

    cashier.show(screens("idle", 3))
    assert cashier.typedText == kr("0,05")


def test_an_older_screen_is_ignored(cashier: CashierModel) -> None:
    cashier.show(screens("waiting", 5))
    cashier.show(screens("idle", 4))

    assert cashier.page == "waiting"


def test_a_new_screen_is_announced_once(cashier: CashierModel, qtbot: QtBot) -> None:
    heard: list[str] = []
    cashier.changed.connect(lambda: heard.append(cashier.heading))

    cashier.show(screens("waiting", 2))

    assert heard == ["Waiting for the customer"]


def test_notices_wait_for_one_another(cashier: CashierModel, till: ScriptedTill) -> None:
    cashier.show(screens("idle-full", 2))
    assert (cashier.noticeCount, cashier.noticeTone) == (3, "warning")

    cashier.dismiss()
    cashier.dismiss()

    assert till.asked == [("dismiss", 1)]


def test_the_keypad_says_when_it_comes_back(cashier: CashierModel) -> None:
    cashier.show(screens("paid", 2))
    assert cashier.returnsText == "Keypad in 5 s"

    cashier.show(screens("refused", 3))
    assert cashier.returnsText == ""


def test_one_window_turns_while_there_is_something_to_show(cashier: CashierModel) -> None:
    cashier.share(one_window=True, customer_away=False)
    assert not cashier.customersTurn

    cashier.show(screens("waiting", 2))
    assert cashier.customersTurn

    cashier.turn(False)
    assert not cashier.customersTurn
    cashier.show(screens("paid", 3))
    assert not cashier.customersTurn

    cashier.show(screens("idle", 4))
    cashier.show(screens("waiting", 5))
    assert cashier.customersTurn


def test_one_window_stays_the_cashiers_while_a_tablet_is_the_customers(cashier: CashierModel) -> None:
    cashier.share(one_window=True, customer_away=False)
    waiting = screens("waiting", 2)

    cashier.show(replace(waiting, cashier=replace(waiting.cashier, tablets=tablets(1))))
    assert not cashier.customersTurn
    assert cashier.mayShowHere
    cashier.turn(True)
    assert cashier.customersTurn

    cashier.turn(False)
    cashier.show(screens("idle", 3))
    cashier.show(replace(waiting, number=4, cashier=replace(waiting.cashier, tablets=tablets(0))))
    assert cashier.customersTurn


@pytest.mark.parametrize(
    ("count", "said"), [(0, "No tablet is connected"), (1, "One tablet is connected"), (3, "3 tablets are connected")]
)
def test_tablets_are_counted_in_words(cashier: CashierModel, count: int, said: str) -> None:
    assert not cashier.mayTablets

    shown = screens("tablets", 2)
    cashier.show(replace(shown, cashier=replace(shown.cashier, tablets=tablets(count))))

    assert cashier.mayTablets
    assert cashier.tabletsText == said
    assert cashier.pairingAddress == PAIRING


def test_a_dead_engine_takes_the_code_away_and_asks_nothing(
    cashier: CashierModel, till: ScriptedTill, qtbot: QtBot
) -> None:
    customer = CustomerModel(lambda verb: verb(till))
    for model in (cashier, customer):
        model.show(screens("waiting", 2))
        model.fail("It has stopped.")

    cashier.cancel()
    press(cashier, "1")

    assert (cashier.failure, cashier.mayCancel) == ("It has stopped.", False)
    assert (customer.page, customer.heading, customer.qrPicture.size()) == ("sorry", "It has stopped.", 0)


def test_a_painted_qr_is_told_once_for_each_payment(qtbot: QtBot, till: ScriptedTill) -> None:
    customer = CustomerModel(lambda verb: verb(till))
    customer.qrPainted()
    customer.show(screens("waiting", 1))
    customer.qrPainted()
    customer.show(screens("last-seconds", 2))
    customer.qrPainted()

    assert till.asked == [("shown", REFERENCE)]


def test_the_customer_never_sees_the_cashiers_words(qtbot: QtBot, till: ScriptedTill) -> None:
    customer = CustomerModel(lambda verb: verb(till))
    customer.show(screens("refused"))

    shown = f"{customer.heading} {customer.text} {customer.notice}"
    assert "sales unit" not in shown
    assert customer.amountText == ""


def test_a_refund_begins_with_the_whole_rest_and_lets_no_more_be_typed(
    journal: JournalModel, till: ScriptedTill
) -> None:
    journal.show(screens("payment"))
    journal.open("refund")
    assert (journal.typedText, journal.mayConfirm) == (kr("89,00"), True)

    for key in "4000":
        journal.press(key)
    assert journal.confirmText == f"Give back {kr('40,00')} more", "40,00 kr were given back before"
    journal.press("0")
    assert journal.typedText == kr("40,00")

    journal.confirm(" cold coffee ")
    journal.confirm("again")
    assert till.asked == [("refund", 4000, "cold coffee")]


def test_a_first_refund_is_not_called_more(journal: JournalModel) -> None:
    shown = screens("payment")
    first = tuple(line for line in shown.cashier.timeline if line.step not in {Step.REFUND_ASKED, Step.REFUNDED})
    journal.show(replace(shown, cashier=replace(shown.cashier, timeline=first)))
    journal.open("refund")

    assert journal.confirmText == f"Give back {kr('89,00')}"


def test_a_refund_of_nothing_is_not_asked(journal: JournalModel, till: ScriptedTill) -> None:
    journal.show(screens("payment"))
    journal.open("refund")
    journal.press("clear")
    journal.confirm("")

    assert not journal.mayConfirm
    assert till.asked == []


def test_a_refund_being_typed_ends_when_the_page_is_another(journal: JournalModel) -> None:
    journal.show(screens("payment", 1))
    journal.open("refund")
    journal.show(screens("payment", 2))
    assert journal.pane == "refund"

    journal.show(screens("waiting", 3))
    assert not journal.pane


def test_a_capture_begins_with_all_that_is_reserved_and_lets_no_more_be_typed(
    journal: JournalModel, till: ScriptedTill
) -> None:
    journal.show(screens("payment-part"))
    journal.open("capture")
    assert (journal.typedText, journal.mostText) == (kr("79,00"), f"At most {kr('79,00')}")

    for key in "40009":
        journal.press(key)
    assert journal.confirmText == f"Take {kr('40,00')} more", "50,00 kr were taken before"

    journal.confirm("")
    journal.confirm("")
    journal.open("capture")
    assert till.asked == [("capture", 4000)]
    assert not journal.pane, "not again before a screen has answered"
    journal.show(screens("payment-part", 2))
    journal.open("capture")
    assert journal.pane == "capture"


def test_a_first_capture_is_not_called_more(journal: JournalModel) -> None:
    journal.show(screens("payment-reserved"))
    journal.open("capture")

    assert journal.confirmText == f"Take {kr('129,00')}"


def test_the_rest_is_released_only_after_a_second_step(journal: JournalModel, till: ScriptedTill) -> None:
    journal.show(screens("payment-part"))
    journal.open("release")
    journal.close()
    journal.confirm("")
    assert till.asked == []

    journal.open("release")
    assert journal.confirmText == f"Release {kr('79,00')}"
    journal.confirm("")
    assert till.asked == [("release_rest",)]


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        ("payment-reserved", {"capture"}),
        ("payment-part", {"capture", "release"}),
        ("payment-released", {"refund"}),
        ("payment", {"refund"}),
        ("payment-full", {"refund"}),
    ],
)
def test_a_payments_page_opens_only_what_can_be_done(journal: JournalModel, state: str, offered: set[str]) -> None:
    journal.show(screens(state))
    opened = set()
    for pane in ("refund", "capture", "release"):
        journal.open(pane)
        opened.add(journal.pane)
        journal.close()

    assert opened - {""} == offered


@pytest.mark.parametrize("pane", ["capture", "release"])
def test_a_pane_closes_when_the_money_is_taken_elsewhere(journal: JournalModel, pane: str) -> None:
    journal.show(screens("payment-part", 1))
    journal.open(pane)
    journal.show(screens("payment-released", 2))

    assert not journal.pane


def test_the_tap_that_hands_over_says_how_much_it_takes(cashier: CashierModel) -> None:
    cashier.show(screens("hand-over", 2))
    assert cashier.handOverText == f"Take {kr('129,00')}"

    cashier.show(screens("paid", 3))
    assert cashier.handOverText == ""


def test_older_payments_are_asked_for_once(journal: JournalModel, till: ScriptedTill) -> None:
    journal.show(screens("history"))
    journal.older()
    journal.older()

    assert till.asked == [("older",)]
    assert not journal.mayOlder


def test_other_currencies_are_written_as_theirs(qtbot: QtBot, till: ScriptedTill) -> None:
    model = CashierModel(lambda verb: verb(till), market="FI", currency=Currency.EUR)
    model.show(screens("idle"))
    press(model, "1290")
    model.charge("")

    assert model.typedText == "12,90\N{NO-BREAK SPACE}€"
    assert till.asked[-1] == ("charge", Money(1290, Currency.EUR), "")


def test_open_payments_are_counted_in_the_country_s_figures(qtbot: QtBot, till: ScriptedTill) -> None:
    model = CashierModel(lambda verb: verb(till), market="DK")
    shown = screens("idle-full")
    many = dataclasses.replace(shown.cashier, tray=shown.cashier.tray[:1] * 1234)
    model.show(dataclasses.replace(shown, cashier=many))

    assert model.trayCountText == "1.234"


class TestLineList:
    def lines(self, *words: str) -> list[TimelineLine]:
        return [TimelineLine(None, word, "", Tone.GOOD) for word in words]

    def heard(self, model: LineList[TimelineLine]) -> list[str]:
        events: list[str] = []
        model.modelReset.connect(lambda: events.append("reset"))
        model.rowsInserted.connect(lambda _, first, last: events.append(f"inserted {first}-{last}"))
        model.rowsRemoved.connect(lambda _, first, last: events.append(f"removed {first}-{last}"))
        model.dataChanged.connect(lambda first, _: events.append(f"changed {first.row()}"))
        return events

    def test_a_list_that_grows_is_not_rebuilt(self, qtbot: QtBot) -> None:
        model = LineList(TimelineLine, lambda line: line.text)
        events = self.heard(model)

        model.show(self.lines("a", "b"))
        model.show(self.lines("a", "b", "c"))
        model.show([*self.lines("a"), replace(self.lines("b")[0], running=True), *self.lines("c")])
        model.show(self.lines("a"))
        model.show(self.lines("a"))
        model.show(self.lines("z"))

        assert events == ["inserted 0-1", "inserted 2-2", "changed 1", "removed 1-2", "reset"]

    def test_roles_are_the_fields_in_camel_case(self, qtbot: QtBot) -> None:
        model = LineList(type(HISTORY[0]), lambda line: line.reference)
        model.show(HISTORY)

        roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
        assert model.data(model.index(1), roles["amountText"]) == kr("349,00")
        assert model.data(model.index(1), roles["tone"]) == "busy"
        assert type(model.data(model.index(1), roles["reference"])) is str
        assert model.data(model.index(1), int(Qt.ItemDataRole.DisplayRole)) is None
        assert model.rowCount() == len(HISTORY)


def test_every_page_of_the_engine_is_known_to_the_window() -> None:
    assert {page.value for page in CashierPage} == {
        "amount",
        "tip",
        "waiting",
        "result",
        "history",
        "payment",
        "slip",
        "tablets",
        "day",
    }
