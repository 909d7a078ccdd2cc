"""The paper of tests: read as a printer would, and drawn with the kiosk's fonts."""

from __future__ import annotations

from pathlib import Path

from kiosk.printing import paper
from kiosk.printing.paper import Printed, papers
from kiosk.resources import assets

FONTS = assets() / "fonts"

__all__ = ["FONTS", "Printed", "papers", "to_png"]


def to_png(printed: Printed, columns: int, file: Path) -> None:
    paper.to_png(printed, columns, file, FONTS)
