"""Lets Qt say in a Language what QML asks for with `qsTr`."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, QTranslator

from kiosk.languages import Language


class Translator(QTranslator):
    """Installed in the application, it tells every window's `qsTr` in one language, whatever the context."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentences = language.sentences

    def isEmpty(self) -> bool:  # noqa: N802, D102 - Qt's
        return not self._sentences

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Say what Qt asks for; see QTranslator."""
        # None becomes Qt's null string, "not known here"; an empty one would be shown as it is.
        return cast(str, self._sentences.get(source))
