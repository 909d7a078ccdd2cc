"""Make a fresh clone ready to run: a virtual environment, the locked packages, the libraries that Qt loads.

    python3 packaging/bootstrap.py            ready for `make demo`
    python3 packaging/bootstrap.py --tests    ready for `make test`

It uses nothing but the standard library and runs on any Python from 3.8, so that an old one is told in a sentence what
is missing and not in a traceback. Run again, it looks, finds everything in place and is gone in a blink.

System packages are installed on Debian and Ubuntu, as root or where sudo asks for no password; otherwise the one
command that installs them is printed and the exit code is 3. On other systems nothing is installed behind anyone's
back: what is missing is named.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = "bootstrap.json"
OLDEST, TOO_NEW = (3, 11), (3, 15)  # PySide6 6.11 has wheels up to 3.14
LOCKS = {"demo": "packaging/requirements.lock", "test": "packaging/requirements-dev.lock"}
NEEDS_A_HAND = 3


class Need(NamedTuple):
    """One thing that must be on the system, and the packages that bring it, newest name first."""

    looked_for: str
    packages: tuple[str, ...]
    purpose: str
    optional: bool = False
    """Nothing stops without it: tests that want it are skipped, and say so."""


# What `readelf -d` says that Qt's libraries ask for and the wheel does not carry. libGL and libEGL are linked by
# QtGui, so even drawing in software needs them. Qt says "xcb-cursor0 is needed" whichever of the xcb ones is missing.
LIBRARIES = (
    Need("libGL.so.1", ("libgl1",), "Qt"),
    Need("libEGL.so.1", ("libegl1",), "Qt"),
    Need("libX11.so.6", ("libx11-6",), "Qt"),
    Need("libxkbcommon.so.0", ("libxkbcommon0",), "Qt"),
    Need("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"), "Qt"),
    Need("libgthread-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"), "Qt"),
    Need("libfreetype.so.6", ("libfreetype6",), "Qt"),
    Need("libfontconfig.so.1", ("libfontconfig1",), "Qt"),
    Need("libdbus-1.so.3", ("libdbus-1-3",), "Qt"),
    Need("libzstd.so.1", ("libzstd1",), "Qt"),
    Need("libbrotlidec.so.1", ("libbrotli1",), "Qt"),
    Need("libgssapi_krb5.so.2", ("libgssapi-krb5-2",), "Qt"),
    Need("libX11-xcb.so.1", ("libx11-xcb1",), "windows"),
    Need("libxcb-cursor.so.0", ("libxcb-cursor0",), "windows"),
    Need("libxcb-icccm.so.4", ("libxcb-icccm4",), "windows"),
    Need("libxcb-image.so.0", ("libxcb-image0",), "windows"),
    Need("libxcb-keysyms.so.1", ("libxcb-keysyms1",), "windows"),
    Need("libxcb-randr.so.0", ("libxcb-randr0",), "windows"),
    Need("libxcb-render-util.so.0", ("libxcb-render-util0",), "windows"),
    Need("libxcb-shape.so.0", ("libxcb-shape0",), "windows"),
    Need("libxcb-shm.so.0", ("libxcb-shm0",), "windows"),
    Need("libxcb-sync.so.1", ("libxcb-sync1",), "windows"),
    Need("libxcb-util.so.1", ("libxcb-util1",), "windows"),
    Need("libxcb-xfixes.so.0", ("libxcb-xfixes0",), "windows"),
    Need("libxcb-xkb.so.1", ("libxcb-xkb1",), "windows"),
    Need("libxcb-glx.so.0", ("libxcb-glx0",), "windows"),
    Need("libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",), "windows"),
    Need("libwayland-client.so.0", ("libwayland-client0",), "windows"),
    Need("libwayland-cursor.so.0", ("libwayland-cursor0",), "windows"),
    Need("libwayland-egl.so.1", ("libwayland-egl1",), "windows"),
)
TEST_TOOLS = (
    Need("Xvfb", ("xvfb",), "tests in real windows"),
    Need("xauth", ("xauth",), "tests in real windows"),
    Need("xdotool", ("xdotool",), "tests in real windows"),
    Need("xwininfo", ("x11-utils",), "tests in real windows"),
    Need("xrandr", ("x11-xserver-utils",), "tests in real windows"),
    Need("dbus-daemon", ("dbus-daemon", "dbus"), "tests on a session bus"),
    # Ubuntu has it as a snap alone, which a container can't run: there nobody is asked to install it.
    Need("chromium", ("chromium",), "tests of the tablet's page", optional=True),
    Need("dbus-run-session", ("dbus",), "tests with assistive technology"),
    Need("/usr/lib*/**/at-spi-bus-launcher", ("at-spi2-core",), "tests with assistive technology"),
    Need("/usr/lib*/**/Atspi-2.0.typelib", ("gir1.2-atspi-2.0",), "tests with assistive technology"),
    Need("/usr/lib*/python3*/*-packages/gi/__init__.py", ("python3-gi",), "tests with assistive technology"),
    Need("espeak-ng", ("espeak-ng",), "tests of the spoken screen"),
    Need("pdftotext", ("poppler-utils",), "tests that read a PDF back"),
)


class StoppedError(Exception):
    """The way on needs a person; the message says what to do."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


# --- which Python -----------------------------------------------------------------------------------------------------


class Python(NamedTuple):
    """An interpreter that answered, its version, and whether it can make a virtual environment."""

    command: str
    version: tuple[int, int]
    makes_venvs: bool


def suitable(version: tuple[int, int]) -> bool:
    """Say whether this program and its locked packages run on that Python."""
    return OLDEST <= version < TOO_NEW


def choose_python(pythons: Iterable[Python]) -> Python | None:
    """Take the first that can make a virtual environment, else the first that is new enough, else none."""
    fit = [python for python in pythons if suitable(python.version)]
    return next((python for python in fit if python.makes_venvs), fit[0] if fit else None)


def candidate_commands() -> tuple[str, ...]:
    """List where to look: the Python running this, then `python3`, then each version by name, newest first."""
    named = [f"python3.{minor}" for minor in range(TOO_NEW[1] - 1, OLDEST[1] - 1, -1)]
    return (sys.executable or "python3", "python3", *named)


def ask_python(command: str) -> Python | None:
    """Run it, since a name on the PATH may be a shim with nothing behind it."""
    question = (
        "import sys, json, importlib.util as u;"
        "print(json.dumps([list(sys.version_info[:2]), all(u.find_spec(m) for m in ('venv', 'ensurepip', 'ctypes'))]))"
    )
    try:
        answer = subprocess.run(
            [command, "-c", question], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60, check=True
        )
        (major, minor), makes_venvs = json.loads(answer.stdout.decode())
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return Python(command, (major, minor), makes_venvs)


def python_packages(chosen: Python | None, known: Callable[[str], bool]) -> tuple[str, ...]:
    """Name the packages that would give a Python with venv; empty when there is one, or none to be had."""
    if chosen and chosen.makes_venvs:
        return ()
    if chosen:
        versioned = "python{}.{}-venv".format(*chosen.version)
        return (versioned,) if known(versioned) else ("python3-venv",)
    for minor in range(TOO_NEW[1] - 1, OLDEST[1] - 1, -1):
        if known(f"python3.{minor}-venv"):
            return (f"python3.{minor}", f"python3.{minor}-venv")
    return ()


# --- which system packages --------------------------------------------------------------------------------------------


def missing(needs: Iterable[Need], present: Callable[[str], bool]) -> tuple[Need, ...]:
    """Keep the needs that the system does not meet."""
    return tuple(need for need in needs if not present(need.looked_for))


def packages_for(needs: Iterable[Need], known: Callable[[str], bool]) -> tuple[str, ...]:
    """Name one package for each need, under the name that this release of Debian or Ubuntu has for it."""
    named = (
        next((name for name in need.packages if known(name)), "" if need.optional else need.packages[-1])
        for need in needs
    )
    return tuple(name for name in dict.fromkeys(named) if name)


def worth_asking(needs: Iterable[Need], known: Callable[[str], bool]) -> bool:
    """Say whether apt should be asked at all: for what must be there, or for more that it is known to have."""
    return any(not need.optional or any(map(known, need.packages)) for need in needs)


def without_optional(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Keep the needs that nothing can be done without."""
    return tuple(need for need in needs if not need.optional)


def library_loads(soname: str) -> bool:
    """Say whether the system's loader finds the library, which is what counts, whatever package it came in."""
    import ctypes

    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def on_the_system(name: str) -> bool:
    """Say whether a library, a program or a file is there; a file is given by a whole path, with * and **."""
    if name.startswith("/"):
        return any(True for _ in Path("/").glob(name[1:]))
    return library_loads(name) if ".so" in name else shutil.which(name) is not None


def apt_knows(package: str) -> bool:
    """Ask apt whether that name can be installed here; names change between releases."""
    answer = subprocess.run(
        ["apt-cache", "policy", package], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False
    )
    lines = answer.stdout.decode(errors="replace").splitlines()
    return any(line.strip().startswith("Candidate:") and "(none)" not in line for line in lines)


def refresh_command(prefix: Sequence[str]) -> tuple[str, ...]:
    """Spell the command that brings the package lists up to date."""
    return (*prefix, "apt-get", "update", "-q")


def install_command(prefix: Sequence[str], packages: Sequence[str]) -> tuple[str, ...]:
    """Spell the command that installs, without a question and without what is only recommended."""
    quiet = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-q", "-y", "--no-install-recommends")
    return (*prefix, *quiet, "-o", "DPkg::Lock::Timeout=300", *packages)


def by_hand(packages: Sequence[str], again: str) -> str:
    """Say which one command the administrator should run."""
    names = " ".join(packages)
    return (
        "Some system packages are missing, and installing them takes an administrator. Please run\n\n"
        f"    sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends {names}'\n\n"
        f"and then `{again}` again."
    )


def elsewhere(needs: Sequence[Need]) -> str:
    """Say what is missing on a Linux without apt, where we do not know the packages' names."""
    names = ", ".join(need.looked_for for need in needs)
    return (
        f"These are missing on this system: {names}.\n"
        "Please install the packages that hold them; on Fedora `sudo dnf install NAME` takes a program's name, and\n"
        "`sudo dnf install 'libEGL.so.1()(64bit)'` a library's."
    )


def show(command: Sequence[str]) -> int:
    """Run a command in sight of whoever waits; it can ask nothing."""
    return subprocess.run(list(command), stdout=sys.stderr, stdin=subprocess.DEVNULL, check=False).returncode


def administrator() -> tuple[str, ...] | None:
    """Return what to put before a command to run it as root: nothing, sudo, or None when it can't be done unasked."""
    if os.geteuid() == 0:
        return ()
    try:
        if subprocess.run(["sudo", "-n", "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0:
            return ("sudo", "-n")
    except OSError:
        pass
    return None


def install_system_packages(needs: Sequence[Need], chosen: Python | None, again: str) -> None:
    """Install through apt whatever is missing, or stop with the command that does."""
    prefix = administrator()
    if prefix is not None and show(refresh_command(prefix)):
        say("apt could not bring all its lists up to date; trying with what it has")
    packages = (*python_packages(chosen, apt_knows), *packages_for(needs, apt_knows))
    if not packages:
        return
    if prefix is None:
        if without_optional(needs) or python_packages(chosen, apt_knows):
            raise StoppedError(by_hand(packages, again), NEEDS_A_HAND)
        say("going on without " + " ".join(packages) + "; the tests that want it are skipped")
        return
    say("installing " + " ".join(packages))
    if show(install_command(prefix, packages)):
        raise StoppedError("apt could not install them; what it says above tells why.\n\n" + by_hand(packages, again))


# --- the virtual environment ------------------------------------------------------------------------------------------


def digest(*paths: Path) -> str:
    """Tell whether files have changed since."""
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()


def wanted_stamp(purpose: str) -> dict[str, str]:
    """Describe the environment as it should be."""
    return {
        "place": str(VENV),  # scripts inside name the folder they were made in
        "lock": LOCKS[purpose],
        "hash": digest(ROOT / LOCKS[purpose]),
        "project": digest(ROOT / "pyproject.toml"),
    }


def to_do(found: dict[str, str], wanted: dict[str, str], other: dict[str, str]) -> tuple[bool, bool]:
    """Say whether to install the locked packages, and whether to install the project.

    `found` is the stamp of the last time, `wanted` the one for today's purpose, `other` the one for tests: whoever can
    test can run the demo, too.
    """
    same_place = found.get("place") == wanted["place"]
    locked = same_place and any(
        (found.get("lock"), found.get("hash")) == (lock["lock"], lock["hash"]) for lock in (wanted, other)
    )
    return not locked, not (locked and found.get("project") == wanted["project"])


def read_stamp() -> dict[str, str]:
    """Read what the last run left in the environment; nothing, when in doubt."""
    try:
        stamp = json.loads((VENV / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def venv_python() -> Path:
    """Name the interpreter inside the environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def without_pip_habits(environment: dict[str, str]) -> dict[str, str]:
    """Drop the settings that send pip elsewhere than into the environment; mirrors and certificates stay."""
    astray = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_NO_BINARY", "PYTHONHOME", "PYTHONPATH")
    return {**{name: value for name, value in environment.items() if name not in astray}, "PIP_USER": "0"}


def pip(*arguments: str) -> int:
    """Run the environment's pip."""
    command = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    return subprocess.run([*command, *arguments], env=without_pip_habits(dict(os.environ)), check=False).returncode


def make_venv(chosen: Python) -> None:
    """Make the environment, or take the one that is there if it still runs on a Python that suits."""
    existing = ask_python(str(venv_python())) if venv_python().exists() else None
    if existing and suitable(existing.version) and (VENV / "pyvenv.cfg").exists():
        return
    say(f"making .venv with {chosen.command} (Python {chosen.version[0]}.{chosen.version[1]})")
    made = subprocess.run([chosen.command, "-m", "venv", "--clear", str(VENV)], check=False)
    if made.returncode:
        raise StoppedError(f"`{chosen.command} -m venv .venv` failed; what it says above tells why.")


def wheels_hint(machine: str, libc: tuple[str, str], system: str) -> str:
    """Say what is likely when pip finds no wheel for this machine."""
    oldest = {"x86_64": (2, 34), "aarch64": (2, 39)}
    if system != "Linux":
        return ""
    if libc[0] != "glibc" or machine not in oldest:
        return "Qt's wheels are made for Linux with glibc on x86_64 and aarch64; this system is another."
    have = tuple(int(part) for part in libc[1].split(".")[:2])
    if have < oldest[machine]:
        asked = ".".join(map(str, oldest[machine]))
        return f"Qt's wheels for {machine} need glibc {asked} or newer; this system has {libc[1]}."
    return ""


def install_python_packages(purpose: str, wanted: dict[str, str], packages: bool, project: bool) -> None:
    """Install what the lock names, by hash, and then the project itself, without asking an index for anything more."""
    if (VENV / STAMP).exists():
        (VENV / STAMP).unlink()
    if packages:
        say(f"installing {LOCKS[purpose]} (Qt is 80 MB; the first time takes a minute or two)")
        if pip("--require-hashes", "--only-binary", ":all:", "--requirement", str(ROOT / LOCKS[purpose])):
            hint = wheels_hint(platform.machine(), platform.libc_ver(), platform.system())
            raise StoppedError(f"pip could not install {LOCKS[purpose]}; what it says above tells why. {hint}".rstrip())
    if project and pip("--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT)):
        raise StoppedError("pip could not install the project into .venv; what it says above tells why.")
    (VENV / STAMP).write_text(json.dumps(wanted, indent=1), "utf-8")


def qt_draws() -> tuple[bool, str]:
    """Start Qt Quick without a screen: what all the above is for."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}
    program = "from PySide6 import QtGui, QtQuick, QtSvg; QtGui.QGuiApplication([]); print('drawn')"
    answer = subprocess.run(
        [str(venv_python()), "-c", program],
        env=environment,
        capture_output=True,
        check=False,
    )
    return answer.stdout.strip() == b"drawn", answer.stderr.decode(errors="replace").strip()


# --- all of it --------------------------------------------------------------------------------------------------------


def say(text: str) -> None:
    """Tell whoever waits what is going on."""
    print(f"bootstrap: {text}", file=sys.stderr, flush=True)


def no_python(debian_like: bool) -> str:
    """Say that there is no Python to work with."""
    found = "{}.{}".format(*sys.version_info[:2])
    cure = (
        "apt offers none here; try `apt-get update`, or a newer release (Debian 12, Ubuntu 22.04)."
        if debian_like
        else "Please install one (python.org, Homebrew, dnf) and run this again."
    )
    return f"The kiosk needs Python 3.11 to 3.14; this is {found}, and no other was found. {cure}"


def bootstrap(purpose: str) -> None:
    """Look, fetch what is missing, and prove that it works."""
    again = "make test" if purpose == "test" else "make demo"
    linux = platform.system() == "Linux"
    debian_like = linux and shutil.which("apt-get") is not None and shutil.which("apt-cache") is not None

    venv_works = (VENV / STAMP).exists() and ask_python(str(venv_python())) is not None
    chosen = None if venv_works else choose_python(filter(None, map(ask_python, candidate_commands())))
    needs = (*LIBRARIES, *(TEST_TOOLS if purpose == "test" else ())) if linux else ()
    lacking = missing(needs, on_the_system)
    no_venv = not venv_works and not (chosen and chosen.makes_venvs)

    if debian_like and (no_venv or worth_asking(lacking, apt_knows)):
        install_system_packages(lacking, Python("", OLDEST, True) if venv_works else chosen, again)
        chosen = None if venv_works else choose_python(filter(None, map(ask_python, candidate_commands())))
        lacking = missing(needs, on_the_system)
    if not venv_works and chosen is None:
        raise StoppedError(no_python(debian_like))
    if chosen and not chosen.makes_venvs:
        raise StoppedError(f"{chosen.command} cannot make virtual environments: venv, ensurepip or ctypes is missing.")

    if chosen:
        make_venv(chosen)
    wanted = wanted_stamp(purpose)
    packages, project = to_do(read_stamp(), wanted, wanted_stamp("test"))
    if packages or project:
        stamp = wanted if packages else {**read_stamp(), "project": wanted["project"]}
        install_python_packages(purpose, stamp, packages, project)
    if without_optional(lacking):
        raise StoppedError(elsewhere(without_optional(lacking)), NEEDS_A_HAND)
    if packages or not venv_works:
        drawn, complaint = qt_draws()
        if not drawn:
            (VENV / STAMP).unlink()
            raise StoppedError("Qt is installed but does not start:\n" + complaint)
        say("ready")


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the one option, and put every stop into words and an exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--tests", action="store_true", help="also what `make test` needs")
    purpose = "test" if parser.parse_args(arguments).tests else "demo"
    try:
        bootstrap(purpose)
    except StoppedError as stop:
        say(str(stop))
        return stop.code
    return 0


if __name__ == "__main__":
    sys.exit(main())
