"""The brand on the screens: which one it is now, its colours for QML, and the change on the day that brings another.

A running kiosk changes by itself at the market's midnight. It is awake for that once an hour at most, and not at all
where no change is ahead. The clock may be set, or the machine asleep, while the timer runs; so it is looked at again at
each waking, and whenever a screen is shown.
"""

# ruff: noqa: D102 (a colour is what Palette says of it)

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement

from kiosk.brand import Brand, Brands, Palette

QML_IMPORT_NAME = "Kiosk.Brand"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)

LONGEST_SLEEP = timedelta(hours=1)


@QmlElement
class BrandPalette(QObject):
    """A brand's colours on one ground, for Theme; see `kiosk.brand.Palette`."""

    changed = Signal()

    def __init__(self, palette: Palette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._palette = palette

    def show(self, palette: Palette) -> None:
        """Paint in other colours from now on."""
        if palette != self._palette:
            self._palette = palette
            self.changed.emit()

    @Property(QColor, notify=changed)
    def shape(self) -> QColor:
        return QColor(self._palette.shape)

    @Property(QColor, notify=changed)
    def pressed(self) -> QColor:
        return QColor(self._palette.pressed)

    @Property(QColor, notify=changed)
    def ink(self) -> QColor:
        return QColor(self._palette.ink)

    @Property(QColor, notify=changed)
    def panel(self) -> QColor:
        return QColor(self._palette.panel)

    @Property(QColor, notify=changed)
    def panelInk(self) -> QColor:  # noqa: N802
        return QColor(self._palette.panel_ink)

    @Property(QColor, notify=changed)
    def panelTrack(self) -> QColor:  # noqa: N802
        return QColor(self._palette.panel_track)


class BrandWatch(QObject):
    """Knows the brand of a market, or the one that `choice` names; `changed` when it has become another.

    `now` tells the time, aware. Raises BrandError.
    """

    changed = Signal()

    def __init__(
        self, brands: Brands, market: str, choice: str, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._brands, self._market, self._choice, self._now = brands, market, choice, now
        self._brand = brands.brand_at(market, now(), choice)
        self.light = BrandPalette(self._brand.light, self)
        self.dark = BrandPalette(self._brand.dark, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._wake)
        self._sleep()

    @property
    def brand(self) -> Brand:
        """The brand that is shown."""
        return self._brand

    @property
    def next_change(self) -> datetime | None:
        """When (UTC) it will be another; None if no such day is known."""
        return self._brands.next_change(self._market, self._now(), self._choice)

    @property
    def sleeps_for(self) -> timedelta | None:
        """How long the timer still runs; None if it does not."""
        return timedelta(milliseconds=self._timer.remainingTime()) if self._timer.isActive() else None

    def look(self) -> None:
        """Look at the clock, and change if it is time."""
        brand = self._brands.brand_at(self._market, self._now(), self._choice)
        if brand == self._brand:
            return
        _log.info("the screens say %s from now on, and no longer %s", brand.name, self._brand.name)
        self._brand = brand
        self.light.show(brand.light)
        self.dark.show(brand.dark)
        self._sleep()
        self.changed.emit()

    def _wake(self) -> None:
        self.look()
        self._sleep()

    def _sleep(self) -> None:
        change = self.next_change
        if change is None:
            self._timer.stop()
            return
        left = min(change - self._now(), LONGEST_SLEEP)
        self._timer.start(max(1, -(-left // timedelta(milliseconds=1))))
