"""Where the fonts, sounds and icons are: in the source tree, in an installed package, or in a frozen program."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


class ResourceError(Exception):
    """A file that belongs to the program is missing; the message says which, where it was sought, and the cure."""


def asset(*parts: str) -> Path:
    """Find one file or folder of the assets, such as `asset("fonts", "Inter-Regular.otf")`."""
    path = assets().joinpath(*parts)
    if not path.exists():
        raise ResourceError(f"{path} is missing, although it belongs to the program: install the kiosk again")
    return path


@cache
def assets() -> Path:
    """Find the folder that holds them all."""
    places = list(_places())
    for place in places:
        if place.is_dir():
            return place
    sought = ", ".join(str(place) for place in places)
    raise ResourceError(
        f"the kiosk's fonts, sounds and icons are missing (sought in {sought}): install the kiosk again"
    )


def _places() -> Iterator[Path]:
    if frozen := getattr(
        sys, "_MEIPASS", None
    ):  # where PyInstaller unpacks, https://pyinstaller.org/runtime-information
        yield Path(frozen) / "kiosk" / "_assets"
        yield Path(frozen) / "assets"
    yield PACKAGE / "_assets"
    yield PACKAGE.parent / "assets"
