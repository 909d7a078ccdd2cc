"""Write the two lock files anew: every package that is installed, with the hashes of its wheels.

`make lock` keeps what is locked and adds what is missing; `make lock UPGRADE=1` takes the newest of everything.
One file serves Linux, Windows and macOS on Python 3.11 to 3.14. No index is named in it, so that the same lock
works behind a mirror.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = ROOT / "packaging" / "requirements.lock"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.lock"
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-build",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
]


def build_requirements() -> list[str]:
    """Name what an editable install needs; it is locked too, for bootstrap.py builds without isolation."""
    requires: list[str] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"]
    return requires


def main() -> int:
    """Lock what runs, then what tests, the second bound to the versions of the first."""
    upgrade = ["--upgrade"] if os.environ.get("UPGRADE") else []
    with tempfile.TemporaryDirectory() as scratch:
        venv.create(Path(scratch) / "venv", with_pip=True)
        python = str(next((Path(scratch) / "venv").glob("[bS]*/python*")))
        subprocess.run([python, "-m", "pip", "install", "--quiet", "uv"], check=True)
        build = Path(scratch) / "build.in"
        build.write_text("\n".join(build_requirements()) + "\n", "utf-8")

        compiling = [python, "-m", "uv", "pip", "compile", *OPTIONS, *upgrade, "pyproject.toml", str(build)]
        bound = ["--constraint", str(RUNTIME), "--group", "pyproject.toml:dev"]
        for command in ([*compiling, "-o", str(RUNTIME)], [*compiling, *bound, "-o", str(DEVELOPMENT)]):
            subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    for lock in (RUNTIME, DEVELOPMENT):
        locked = [line for line in lock.read_text("utf-8").splitlines() if not line.startswith(" ")]
        print(f"{lock.relative_to(ROOT)}: {len(locked)} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
