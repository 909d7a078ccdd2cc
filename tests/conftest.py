"""What holds for every test: none depends on how fast the machine is today."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("kiosk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kiosk")


@pytest.fixture(scope="session", autouse=True)
def qt_knows_its_main_thread() -> None:
    """The thread of the first QObject is Qt's main thread for good: let it be ours, not one that reads an SVG."""
    from PySide6.QtCore import QObject

    QObject()
