"""Where the modules of a QR stand in somebody's picture of it: what every display needs to draw them sharp.

A picture is one grey byte a pixel, row by row. Nothing here knows what draws it.
"""

from __future__ import annotations

from dataclasses import dataclass

QUIET_ZONE = 4
"""White modules on each side; without them nothing reads the code on a dark surrounding."""

_DARK = 128
_SMALLEST, _LARGEST = 21, 177


@dataclass(frozen=True, slots=True)
class Grid:
    """The symbol without its quiet zone, in pixels of the picture; `modules` counts them along one side."""

    left: int
    top: int
    width: int
    height: int
    modules: int


def find_grid(width: int, grey: bytes) -> Grid | None:
    """Find the square of modules by its dark corner, whose upper edge is seven modules long in every QR code."""
    dark = grey.translate(bytes(1 if value < _DARK else 0 for value in range(256)))
    rows = [dark[start : start + width] for start in range(0, len(dark), width)]
    inked = [number for number, row in enumerate(rows) if 1 in row]
    if not inked:
        return None
    top, bottom = inked[0], inked[-1]
    left = min(rows[number].index(1) for number in inked)
    right = max(rows[number].rindex(1) for number in inked)
    across, down = right - left + 1, bottom - top + 1
    # A little below the very top, where somebody's smoothing may have eaten from the corner.
    first = rows[top + (bottom - top) // 400].lstrip(b"\x00")
    edge = len(first) - len(first.lstrip(b"\x01"))
    if not edge or abs(across - down) > max(1, edge // 14):
        return None
    # The nearest size a QR code can have: 21, 25, 29 … 177.
    modules = 17 + 4 * round((across * 7 / edge - 17) / 4)
    if not _SMALLEST <= modules <= _LARGEST or abs(across * 7 / edge - modules) > 2 or across < modules:
        return None
    return Grid(left, top, across, down, modules)


def centres(length: int, modules: int) -> list[int]:
    """Name the pixel in the middle of each module along `length` pixels."""
    return [int((number + 0.5) * length / modules) for number in range(modules)]


def plain_cells(width: int, grey: bytes, modules: int) -> list[list[bool]]:
    """Tell for each cell of a symbol, row by row, whether it is one module of one colour.

    Its edges may be blurred by somebody's scaling; what is not plain is a logo.
    """
    height = len(grey) // width

    def inner(number: int, length: int) -> range:
        start, end = number * length / modules, (number + 1) * length / modules
        margin = (end - start) * 0.25
        return range(int(start + margin), max(int(start + margin) + 1, int(end - margin)))

    cells = []
    for row in range(modules):
        lines = [grey[y * width : (y + 1) * width] for y in inner(row, height)]
        plain = []
        for column in range(modules):
            across = inner(column, width)
            values = b"".join(line[across.start : across.stop] for line in lines)
            low, high = min(values), max(values)
            plain.append(high - low < 48 and (high < 96 or low > 160))
        cells.append(plain)
    return cells
