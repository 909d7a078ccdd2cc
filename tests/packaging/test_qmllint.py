"""The linter's wrapper must find what is wrong; a wrapper that finds nothing is worse than none."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

MODEL = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CashierModel(QObject):
    changed = Signal()

    @Property(str, notify=changed)
    def amountText(self) -> str:
        return ""
"""
VIEW = """
import QtQuick
import Kiosk.Models

Item {
    id: root
    required property CashierModel cashier

    Text { text: root.cashier.amountText }
}
"""


@pytest.fixture
def ui(tmp_path: Path) -> Path:
    (tmp_path / "qml" / "Kiosk").mkdir(parents=True)
    (tmp_path / "cashier_model.py").write_text(MODEL)
    return tmp_path


def test_no_qml_at_all_passes(qmllint: ModuleType, ui: Path) -> None:
    assert qmllint.main(ui) == 0


def test_a_view_that_uses_what_the_model_has_passes(qmllint: ModuleType, ui: Path) -> None:
    (ui / "qml" / "Kiosk" / "Page.qml").write_text(VIEW)

    assert qmllint.main(ui) == 0


@pytest.mark.parametrize(
    ("right", "wrong"), [("amountText", "amuontText"), ("root.cashier", "cashier"), ("Item", "Itme")]
)
def test_a_slip_of_the_pen_does_not_pass(qmllint: ModuleType, ui: Path, right: str, wrong: str) -> None:
    (ui / "qml" / "Kiosk" / "Page.qml").write_text(VIEW.replace(right, wrong))

    assert qmllint.main(ui) == 1
