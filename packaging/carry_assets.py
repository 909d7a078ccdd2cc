"""A step of the build: put `assets/` into the package as `kiosk/_assets`, so that an installed kiosk has its font.

pyproject.toml names it under [tool.setuptools.cmdclass]. An editable install is left alone: there the program reads
`assets/` where it is.
"""

from __future__ import annotations

from pathlib import Path

from setuptools.command.build_py import build_py

ASSETS = Path("assets")
KEPT = {".otf", ".svg", ".wav", ".ts", ".toml", ".txt", ".md"}


def asset_files() -> list[Path]:
    """List what travels, relative to the project's folder, in one order everywhere."""
    return sorted(path for path in ASSETS.rglob("*") if path.suffix in KEPT)


class CarryAssets(build_py):
    """Build the package as always, then copy the assets beside the modules."""

    def _carried(self) -> dict[str, str]:
        package = Path(self.build_lib) / "kiosk" / "_assets"
        return {str(package / path.relative_to(ASSETS)): str(path) for path in asset_files()}

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        for target, source in self._carried().items():
            self.mkpath(str(Path(target).parent))
            self.copy_file(source, target, preserve_mode=False)

    def get_outputs(self, include_bytecode: bool = True) -> list[str]:
        """Name the files too, so that the wheel's record and an uninstall know them."""
        return super().get_outputs(include_bytecode) + ([] if self.editable_mode else list(self._carried()))

    def get_source_files(self) -> list[str]:
        """Put the assets, and this file, into a source distribution."""
        here = Path("packaging") / Path(__file__).name
        return [*super().get_source_files(), *map(str, asset_files()), str(here)]
