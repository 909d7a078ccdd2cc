"""Run Qt's own linter over every QML file, and let no warning pass.

The models reach the windows as required properties, so there is no module of Python types to describe to it: imports
are found under kiosk/ui/qml and in Qt itself.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "kiosk" / "ui" / "qml"


def command(files: list[Path]) -> list[str]:
    """Spell the linter's command line, with the linter of the Python that runs this."""
    linter = "import sys; from PySide6.scripts.pyside_tool import qmllint; sys.exit(qmllint())"
    return [sys.executable, "-c", linter, "--max-warnings", "0", "-I", str(QML), *map(str, files)]


def main() -> int:
    """Lint all files in one go; none at all is fine, too."""
    files = sorted(QML.rglob("*.qml"))
    status = subprocess.run(command(files), cwd=ROOT, check=False).returncode if files else 0
    print(f"qmllint: {len(files)} files, {'warnings or errors above' if status else 'no warning'}")
    return 1 if status else 0


if __name__ == "__main__":
    sys.exit(main())
