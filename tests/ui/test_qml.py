"""Each QML file stands on its own feet, and knows no more than it may."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.ui.windows import QML

FILES = sorted(QML.rglob("*.qml"))
CONTROLS = QML / "Kiosk" / "Controls"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_compiles_without_a_warning(qapp: QGuiApplication, path: Path) -> None:
    engine = QQmlEngine()
    warnings: list[str] = []
    engine.warnings.connect(lambda found: warnings.extend(warning.toString() for warning in found))
    engine.addImportPath(str(QML))

    component = QQmlComponent(engine, QUrl.fromLocalFile(str(path)))

    assert component.errorString() == ""
    assert component.isReady()
    assert warnings == []


def test_controls_know_nothing_of_payments() -> None:
    for path in CONTROLS.glob("*.qml"):
        text = path.read_text("utf-8")
        # Kiosk.Brand is colours, and nothing else.
        assert not re.search(r"^import Kiosk(?!\.Brand$)|^import \"", text, re.MULTILINE), path.name
        assert not re.search(r"payment|vipps|cashier|customer", text, re.IGNORECASE), path.name


def test_every_control_is_in_the_qmldir() -> None:
    listed = set(re.findall(r"(\w+\.qml)", (CONTROLS / "qmldir").read_text("utf-8")))

    assert listed == {path.name for path in CONTROLS.glob("*.qml")}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_colours_come_from_the_theme(path: Path) -> None:
    if path.name == "Theme.qml":
        return
    assert re.findall(r'"#[0-9A-Fa-f]{6,8}"', path.read_text("utf-8")) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_amount_is_reckoned_in_qml(path: Path) -> None:
    text = path.read_text("utf-8")

    assert not re.search(r"parseInt|parseFloat|Number\(|toFixed|minorUnits|toLocale|new Date|Date\.now", text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_words_can_be_translated(path: Path) -> None:
    """A text for people is wrapped in qsTr, or comes from a model."""
    for line in path.read_text("utf-8").splitlines():
        if re.search(r'\b(text|placeholderText|Accessible\.name): "[A-Za-z]', line):
            raise AssertionError(line.strip())


def test_the_customers_words_come_from_the_model() -> None:
    """`qsTr` speaks the cashier's language, which need not be the customer's."""
    for path in (QML / "Kiosk" / "customer").glob("*.qml"):
        assert "qsTr" not in path.read_text("utf-8"), path.name
