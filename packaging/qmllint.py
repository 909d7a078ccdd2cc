"""Run Qt's own linter over every QML file, and let no warning pass.

QML imports are found under kiosk/ui/qml and in Qt itself. Types written in Python are described to the linter first:
Qt's tools read the modules that say `QML_IMPORT_NAME` and write down each class's properties, signals and slots, so
that a misspelt property of a model is caught here too. The description is made anew each time and kept nowhere.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "kiosk" / "ui"
QML = UI / "qml"
MODULE_NAME = re.compile(r'^QML_IMPORT_NAME\s*=\s*"([\w.]+)"', re.MULTILINE)


def tool(name: str) -> list[str]:
    """Spell how to start one of PySide6's tools, with the Python that runs this."""
    return [sys.executable, "-c", f"import sys; from PySide6.scripts.pyside_tool import {name}; sys.exit({name}())"]


def python_modules(ui: Path) -> dict[str, list[Path]]:
    """Find the Python files that register types, by the QML module that they register them in."""
    modules: dict[str, list[Path]] = {}
    for file in sorted(ui.rglob("*.py")):
        if name := MODULE_NAME.search(file.read_text("utf-8")):
            modules.setdefault(name[1], []).append(file)
    return modules


def foreign_types() -> list[Path]:
    """Find the descriptions of Qt's own types, which ours inherit from."""
    import PySide6

    qt = Path(PySide6.__file__).parent
    return sorted(file for part in ("core", "gui", "qml", "quick") for file in qt.rglob(f"qt6{part}_metatypes.json"))


def describe(module: str, files: list[Path], imports: Path) -> None:
    """Write a QML module's folder, as the linter wants it: a qmldir, and the types that Python registers."""
    folder = imports.joinpath(*module.split("."))
    folder.mkdir(parents=True)
    dump = folder / "types.json"
    subprocess.run([*tool("metaobjectdump"), "--quiet", "--out-file", dump, *files], check=True)

    # The tool wants to be told about every class, but only those marked for QML are meant.
    described = json.loads(dump.read_text("utf-8"))
    for file in described:
        file["classes"] = [kind for kind in file["classes"] if kind.get("object")]
    dump.write_text(json.dumps(described), "utf-8")

    naming = ["--import-name", module, "--major-version", "1", "--minor-version", "0"]
    foreign = ["--foreign-types", ",".join(map(str, foreign_types()))]
    writing = ["--generate-qmltypes", folder / "plugins.qmltypes", "-o", folder / "registration.cpp"]
    subprocess.run([*tool("qmltyperegistrar"), *naming, *foreign, *writing, dump], check=True)
    (folder / "qmldir").write_text(f"module {module}\ntypeinfo plugins.qmltypes\ndepends QtQuick\n", "utf-8")


def lint(files: list[Path], imports: list[Path]) -> int:
    """Lint all files in one go; no warning is allowed."""
    found = [option for folder in imports for option in ("-I", str(folder))]
    return subprocess.run([*tool("qmllint"), "--max-warnings", "0", *found, *map(str, files)], check=False).returncode


def main(ui: Path = UI) -> int:
    """Describe, then lint; no QML at all is fine, too."""
    files = sorted(ui.rglob("*.qml"))
    status = 0
    if files:
        with tempfile.TemporaryDirectory() as scratch:
            for module, sources in python_modules(ui).items():
                describe(module, sources, Path(scratch))
            status = lint(files, [Path(scratch), ui / "qml"])
    print(f"qmllint: {len(files)} files, {'see above' if status else 'no warning'}")
    return 1 if status else 0


if __name__ == "__main__":
    sys.exit(main())
