"""How large type and keys must be on a screen of so many dots per inch, read from so far away. Pure."""

from __future__ import annotations

import math

from PySide6.QtGui import QScreen

ANGLE = 0.7
"""Degrees that a capital H subtends at the least (EN 301 549 V3.2.1, 5.1.4)."""
CAP_HEIGHT = 0.727
"""Of Inter, in em: how much of the type's size a capital H has."""
TARGET_MM = 15.0
MM_PER_INCH = 25.4
LINES = 17.5
"""Lines of the smallest type that the fullest page takes of a 1024 x 600 view's height; a test measures it."""
_BELIEVABLE = (50.0, 600.0)
_USUAL = 96.0
_SHAPES = {(160, 90), (160, 100), (16, 9), (16, 10)}
"""What screens of unknown size say in place of millimetres: only the ratio of their sides (EDID 1.4, 3.6.2)."""


def capital_mm(distance_mm: float) -> float:
    """How high a capital H must be to be read from `distance_mm`."""
    return distance_mm * math.pi * ANGLE / 180


def smallest_type(distance_mm: float, dpi: float) -> int:
    """The smallest size of type, in the window's pixels, that can be read from `distance_mm`."""
    return math.ceil(capital_mm(distance_mm) / CAP_HEIGHT * dpi / MM_PER_INCH)


def has_room(width: int, height: int, smallest: int) -> bool:
    """Whether the customer's view, made easier to see, has room for such type on every page."""
    return 600 * min(max(width, height) / 1024, min(width, height) / 600) >= LINES * smallest


def target(dpi: float) -> int:
    """How large a key for a finger is at the least, in the window's pixels."""
    return math.ceil(TARGET_MM * dpi / MM_PER_INCH)


def dots_per_inch(screen: QScreen, told: int = 0) -> float:
    """How many of the window's pixels go into an inch: as `told`, else as the screen says, if it can be believed."""
    if told:
        return float(told)
    found, size = screen.physicalDotsPerInch(), screen.physicalSize()
    if (round(size.width()), round(size.height())) in _SHAPES:
        return _USUAL
    return found if _BELIEVABLE[0] <= found <= _BELIEVABLE[1] else _USUAL
