"""The page of the day under fingers: two steps to a Z, and a name where something does not add up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.engine.day_page import bars_of, chart_title
from kiosk.engine.day_report import report_lines
from kiosk.ui.day_model import DayModel
from kiosk.ui.day_pdf import PdfError, write_pdf
from kiosk.ui.till import Till
from tests.ui.conftest import Bench
from tests.ui.days import PLACE, UGLY, UGLY_COMPARISON, z
from tests.ui.scripted_till import ScriptedTill
from tests.ui.states import screens

Ask = Callable[[Callable[[Till], None]], None]


@pytest.fixture
def till() -> ScriptedTill:
    return ScriptedTill(lambda shown: None)


@pytest.fixture
def day(qtbot: QtBot, till: ScriptedTill) -> DayModel:
    model = DayModel(lambda verb: verb(till))
    model.show(screens("day"))
    return model


# The model


def test_a_verb_is_asked_for_once_for_each_screen(day: DayModel, till: ScriptedTill) -> None:
    day.compare()
    day.compare()
    day.askToClose()
    assert till.asked == [("compare_day",)]
    assert not day.mayClose

    day.show(screens("day-agrees", 2))
    day.askToClose()
    assert till.asked[-1] == ("ask_to_close",)


def test_a_report_is_printed_once_for_each_screen_and_where_there_is_a_printer(
    day: DayModel, till: ScriptedTill
) -> None:
    day.printIt()
    day.printIt()
    day.show(screens("day-printing", 2))
    day.printIt()
    day.show(screens("day-question", 3))
    day.printIt()

    assert till.asked == [("print_day",)]
    day.show(screens("day-first", 4))
    assert not day.hasPrinter


def test_nothing_is_closed_before_the_question_was_shown(day: DayModel, till: ScriptedTill) -> None:
    day.close("Siv")

    assert till.asked == []


def test_what_does_not_add_up_is_not_closed_without_a_name(day: DayModel, till: ScriptedTill) -> None:
    day.show(screens("day-ugly-question", 2))
    day.close("  ")
    assert till.asked == []

    day.close(" Siv ")
    assert till.asked == [("close_day", "Siv")]


def test_an_older_screen_is_passed_over(day: DayModel) -> None:
    day.show(screens("day-z", 5))
    day.show(screens("day", 4))

    assert day.isZ


# The window


def test_from_the_payments_to_the_day_and_in_two_steps_to_a_z(bench: Bench) -> None:
    bench.show("history")
    bench.stage.tap("day")
    bench.show("day")
    bench.stage.tap("compareDay")
    bench.show("day-agrees")
    bench.stage.tap("askToClose")
    bench.show("day-question")
    bench.stage.tap("closeDay")

    assert bench.asked[-4:] == [("open_day",), ("compare_day",), ("ask_to_close",), ("close_day", "")]


def test_who_signs_is_typed_and_a_proposal_may_be_changed(bench: Bench) -> None:
    bench.show("day-ugly-question")
    entry = bench.stage.find("signedBy")
    assert entry.property("text") == "Anne-Kristin Østby-Sørensen"

    entry.setProperty("text", "")
    bench.settle()
    assert not bench.stage.find("closeDay").isEnabled()
    bench.stage.tap("signedBy")
    bench.stage.key("siv")
    bench.stage.tap("closeDay")

    assert bench.asked[-1] == ("close_day", "siv")


def test_a_tap_prints_the_z_that_is_shown(bench: Bench) -> None:
    bench.show("day-z")
    bench.stage.tap("printDay")

    bench.show("day-printing")

    assert bench.asked == [("print_day",)]
    assert not bench.stage.can_tap("printDay")


def test_closing_can_be_thought_better_of(bench: Bench) -> None:
    bench.show("day-question")
    bench.stage.tap("dontClose")

    assert bench.asked[-1] == ("back",)


def test_a_payment_that_does_not_add_up_and_an_earlier_z_are_opened_by_a_tap(bench: Bench) -> None:
    bench.show("day-ugly")
    reference = "till-1-20261127-100003-k3f9-1"
    bench.stage.tap(f"payment-{reference}")
    assert bench.asked[-1] == ("open_payment", reference)

    bench.show("day")
    bench.stage.tap("payment-z-19")
    assert bench.asked[-1] == ("open_z", 19)


# Paper


def test_a_long_z_goes_over_several_pages_and_changes_nothing_on_the_screens(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    closing = z(7, UGLY, UGLY_COMPARISON, "Siv Berg")
    before = QFont(QGuiApplication.font())

    write_pdf(
        tmp_path / "z.pdf",
        report_lines(PLACE, UGLY, closing.at, closing),
        bars_of(UGLY, PLACE),
        chart_title(UGLY, PLACE),
    )

    written = (tmp_path / "z.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") > 2
    assert QGuiApplication.font().family() in {before.family(), "Inter"}


def test_a_pdf_that_cannot_be_written_says_where(qapp: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(PdfError, match=r"missing/z\.pdf can't be written"):
        write_pdf(tmp_path / "missing" / "z.pdf", report_lines(PLACE, UGLY, z(1).at))
