"""Frozen lines as a list that QML can show: one role for each field, in camelCase.

A list that only grew or changed in places is not rebuilt, so that a scrolled or touched list stays where it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

Line = TypeVar("Line")
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class LineList(QAbstractListModel, Generic[Line]):
    """A list of dataclass instances of one `kind`. `key` tells which line of two snapshots is the same."""

    def __init__(self, kind: type[Line], key: Callable[[Line], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(kind)]  # type: ignore[arg-type]  # a dataclass, says the docstring
        self._key = key
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown now."""
        return self._lines

    def show(self, lines: Sequence[Line]) -> None:
        """Show `lines` instead, moving as little as possible."""
        old, new = self._lines, tuple(lines)
        if old == new:
            return
        stay = min(len(old), len(new))
        if [self._key(line) for line in old[:stay]] != [self._key(line) for line in new[:stay]]:
            self.beginResetModel()
            self._lines = new
            self.endResetModel()
            return
        if len(new) < len(old):
            self.beginRemoveRows(QModelIndex(), len(new), len(old) - 1)
            self._lines = old[:stay]
            self.endRemoveRows()
        elif len(new) > len(old):
            self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
            self._lines = (*old, *new[stay:])
            self.endInsertRows()
        self._lines = new
        for row in range(stay):
            if old[row] != new[row]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802, D102
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802, D102
        return {_FIRST_ROLE + n: QByteArray(_camel(name).encode()) for n, name in enumerate(self._names)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:  # noqa: D102
        if not index.isValid() or not 0 <= role - _FIRST_ROLE < len(self._names):
            return None
        value = getattr(self._lines[index.row()], self._names[role - _FIRST_ROLE])
        return str(value) if isinstance(value, str) else value


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
