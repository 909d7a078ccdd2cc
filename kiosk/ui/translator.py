"""Lets Qt say in a Language what QML asks for with `qsTr`."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, QTranslator

from kiosk.languages import Language


class Translator(QTranslator):
    """Installed in the application, it tells every window's `qsTr` in one language, whatever the context."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def speak(self, language: Language) -> None:
        """Say everything in another language, or by another brand's name, from the next question on."""
        self._language = language

    def isEmpty(self) -> bool:  # noqa: N802, D102 - Qt's
        return self._language.is_identity

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Say what Qt asks for; see QTranslator."""
        said = self._language.say(source)
        # None becomes Qt's null string, "not known here": Qt then says the source itself.
        return cast(str, None if said == source else said)
