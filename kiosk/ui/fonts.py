"""The font that comes with the kiosk, for windows and for paper."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

_log = logging.getLogger(__name__)


def load_fonts(folder: Path) -> None:
    """Use our own font: without any, Qt draws boxes and says nothing."""
    families: list[str] = []
    for path in sorted([*folder.glob("*.otf"), *folder.glob("*.ttf")]):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    if not families:
        _log.warning("no font in %s; the system's is used", folder)
        return
    QGuiApplication.setFont(QFont("Inter" if "Inter" in families else families[0]))
