"""What bootstrap.py decides, on systems that are not this one."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

BOOKWORM = {"libglib2.0-0", "libgl1", "python3.11-venv", "python3-venv"}
TRIXIE = {"libglib2.0-0t64", "libgl1", "python3.13-venv", "python3-venv"}
JAMMY = {"libglib2.0-0", "libgl1", "python3.10-venv", "python3.11-venv", "python3-venv"}


def test_the_first_python_that_makes_environments_is_taken(bootstrap: ModuleType) -> None:
    old = bootstrap.Python("python3", (3, 10), True)
    bare = bootstrap.Python("python3.13", (3, 13), False)
    good = bootstrap.Python("python3.12", (3, 12), True)

    assert bootstrap.choose_python([old, bare, good]) == good
    assert bootstrap.choose_python([old, bare]) == bare
    assert bootstrap.choose_python([old]) is None


@pytest.mark.parametrize(
    ("version", "fits"), [((3, 10), False), ((3, 11), True), ((3, 14), True), ((3, 15), False), ((4, 0), False)]
)
def test_only_a_python_that_qt_has_wheels_for_is_suitable(
    bootstrap: ModuleType, version: tuple[int, int], fits: bool
) -> None:
    assert bootstrap.suitable(version) is fits


def test_a_name_on_the_path_with_nothing_behind_it_is_no_python(bootstrap: ModuleType, tmp_path: Path) -> None:
    shim = tmp_path / "python3.12"
    shim.write_text("#!/bin/sh\necho 'command not found' >&2\nexit 127\n")
    shim.chmod(0o755)

    assert bootstrap.ask_python(str(shim)) is None
    assert bootstrap.ask_python(str(tmp_path / "nowhere")) is None


def test_the_python_that_runs_this_answers_with_its_version(bootstrap: ModuleType) -> None:
    assert bootstrap.ask_python(sys.executable).version == sys.version_info[:2]


@pytest.mark.parametrize(
    ("version", "known", "packages"),
    [
        ((3, 11), BOOKWORM, ("python3.11-venv",)),
        ((3, 13), TRIXIE, ("python3.13-venv",)),
        ((3, 13), set(), ("python3-venv",)),
        (None, JAMMY, ("python3.11", "python3.11-venv")),
        (None, {"python3.10-venv"}, ()),
    ],
)
def test_what_a_python_lacks_is_named_for_its_version(
    bootstrap: ModuleType, version: tuple[int, int] | None, known: set[str], packages: tuple[str, ...]
) -> None:
    chosen = bootstrap.Python("python3", version, False) if version else None

    assert bootstrap.python_packages(chosen, known.__contains__) == packages


@pytest.mark.parametrize(
    ("known", "glib"), [(BOOKWORM, "libglib2.0-0"), (TRIXIE, "libglib2.0-0t64"), (set(), "libglib2.0-0")]
)
def test_a_library_goes_by_the_name_that_this_release_has_for_it(
    bootstrap: ModuleType, known: set[str], glib: str
) -> None:
    needs = bootstrap.missing(bootstrap.LIBRARIES, lambda name: "glib" not in name and "gthread" not in name)

    assert bootstrap.packages_for(needs, known.__contains__) == (glib,)


def test_tools_of_the_tests_are_not_asked_of_who_only_wants_the_demo(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(bootstrap, "on_the_system", lambda name: asked.append(name) or True)
    monkeypatch.setattr(bootstrap, "to_do", lambda *_: (False, False))
    monkeypatch.setattr(bootstrap, "make_venv", lambda _: None)
    monkeypatch.setattr(bootstrap, "qt_draws", lambda: (True, ""))
    monkeypatch.setattr(bootstrap.platform, "system", lambda: "Linux")

    bootstrap.bootstrap("demo")

    assert "libEGL.so.1" in asked
    assert "Xvfb" not in asked


@pytest.fixture
def fresh_debian(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """A Debian 12 with Python but without all the rest; returns the commands that get run."""
    commands: list[list[str]] = []
    present = {"Xvfb", "xauth"}

    def show(command: Any) -> int:
        commands.append(list(command))
        if "install" in command:
            present.update(need.looked_for for need in (*bootstrap.LIBRARIES, *bootstrap.TEST_TOOLS))
        return 0

    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap.platform, "system", lambda: "Linux")
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(bootstrap, "on_the_system", present.__contains__)
    monkeypatch.setattr(bootstrap, "apt_knows", lambda name: "t64" not in name)
    monkeypatch.setattr(bootstrap, "candidate_commands", lambda: ("python3",))
    monkeypatch.setattr(bootstrap, "ask_python", lambda _: bootstrap.Python("python3", (3, 11), True))
    monkeypatch.setattr(bootstrap, "make_venv", lambda _: (tmp_path / ".venv").mkdir(exist_ok=True))
    monkeypatch.setattr(bootstrap, "pip", lambda *_: 0)
    monkeypatch.setattr(bootstrap, "qt_draws", lambda: (True, ""))
    monkeypatch.setattr(bootstrap, "show", show)
    return commands


def test_without_root_one_command_is_printed_and_the_exit_is_clear(
    bootstrap: ModuleType,
    fresh_debian: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(bootstrap, "administrator", lambda: None)

    status = bootstrap.main(["--tests"])

    said = capsys.readouterr().err
    commands = [line for line in said.splitlines() if line.startswith("    sudo ")]
    assert status == bootstrap.NEEDS_A_HAND
    assert fresh_debian == []
    assert len(commands) == 1
    assert "apt-get update && apt-get install -y" in commands[0]
    assert " libxcb-cursor0 " in commands[0]
    assert " xdotool " in commands[0]
    assert "then `make test` again" in said


def only_chromium_is_missing(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, debian: bool) -> None:
    monkeypatch.setattr(bootstrap, "on_the_system", lambda name: name != "chromium")
    monkeypatch.setattr(bootstrap, "apt_knows", lambda name: debian)


def test_where_apt_has_no_browser_nobody_is_stopped_and_apt_is_left_alone(
    bootstrap: ModuleType, fresh_debian: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    only_chromium_is_missing(bootstrap, monkeypatch, debian=False)
    monkeypatch.setattr(bootstrap, "administrator", tuple)

    assert bootstrap.main(["--tests"]) == 0
    assert fresh_debian == []


def test_a_browser_is_installed_where_apt_has_one_and_not_waited_for_where_nobody_may(
    bootstrap: ModuleType,
    fresh_debian: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    only_chromium_is_missing(bootstrap, monkeypatch, debian=True)
    monkeypatch.setattr(bootstrap, "administrator", lambda: None)

    assert bootstrap.main(["--tests"]) == 0
    assert "going on without chromium" in capsys.readouterr().err
    assert fresh_debian == []

    monkeypatch.setattr(bootstrap, "administrator", tuple)
    assert bootstrap.main(["--tests"]) == 0
    assert fresh_debian[-1][-1] == "chromium"


@pytest.mark.parametrize("prefix", [(), ("sudo", "-n")])
def test_an_administrator_is_spared_the_typing(
    bootstrap: ModuleType, fresh_debian: list[list[str]], monkeypatch: pytest.MonkeyPatch, prefix: tuple[str, ...]
) -> None:
    monkeypatch.setattr(bootstrap, "administrator", lambda: prefix)

    status = bootstrap.main(["--tests"])

    update, install = fresh_debian
    assert status == 0
    assert update[: len(prefix)] == install[: len(prefix)] == list(prefix)
    assert "libegl1" in install
    assert "xvfb" not in install
    assert json.loads((bootstrap.VENV / bootstrap.STAMP).read_text())["lock"] == bootstrap.LOCKS["test"]


def test_the_second_time_nothing_is_done(
    bootstrap: ModuleType, fresh_debian: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "administrator", tuple)
    installed: list[tuple[str, ...]] = []
    monkeypatch.setattr(bootstrap, "pip", lambda *arguments: installed.append(arguments) or 0)
    bootstrap.main(["--tests"])
    fresh_debian.clear()
    installed.clear()

    status = bootstrap.main(["--tests"])

    assert status == 0
    assert (fresh_debian, installed) == ([], [])


def test_who_can_test_can_run_the_demo_and_not_the_other_way(bootstrap: ModuleType) -> None:
    demo = {"place": "/a", "lock": "run", "hash": "1", "project": "p"}
    test = {"place": "/a", "lock": "dev", "hash": "2", "project": "p"}

    assert bootstrap.to_do(test, demo, test) == (False, False)
    assert bootstrap.to_do(demo, test, test) == (True, True)
    assert bootstrap.to_do({**test, "project": "older"}, test, test) == (False, True)
    assert bootstrap.to_do({**test, "hash": "older"}, test, test) == (True, True)
    assert bootstrap.to_do({**test, "place": "/moved"}, test, test) == (True, True)
    assert bootstrap.to_do({}, demo, test) == (True, True)


@pytest.mark.parametrize(
    ("machine", "libc", "system", "says"),
    [
        ("aarch64", ("glibc", "2.36"), "Linux", "need glibc 2.39"),
        ("x86_64", ("glibc", "2.31"), "Linux", "need glibc 2.34"),
        ("x86_64", ("glibc", "2.36"), "Linux", ""),
        ("x86_64", ("", ""), "Linux", "another"),
        ("armv7l", ("glibc", "2.36"), "Linux", "another"),
        ("arm64", ("", ""), "Darwin", ""),
    ],
)
def test_a_machine_that_qt_has_no_wheel_for_is_told_why(
    bootstrap: ModuleType, machine: str, libc: tuple[str, str], system: str, says: str
) -> None:
    hint = bootstrap.wheels_hint(machine, libc, system)

    assert says in hint
    assert bool(says) == bool(hint)


def test_pip_keeps_the_mirror_it_was_given_and_installs_nowhere_else(bootstrap: ModuleType) -> None:
    kept = bootstrap.without_pip_habits({"PIP_CERT": "ca.pem", "PIP_TARGET": "/elsewhere", "PYTHONPATH": "/x"})

    assert kept == {"PIP_CERT": "ca.pem", "PIP_USER": "0"}


def test_an_old_python_can_read_the_file_to_its_end(root: Path) -> None:
    source = (root / "packaging" / "bootstrap.py").read_text("utf-8")

    ast.parse(source, feature_version=(3, 8))


def test_asking_for_help_needs_nothing(root: Path) -> None:
    answer = subprocess.run(
        [sys.executable, "-I", "-S", root / "packaging" / "bootstrap.py", "--help"], capture_output=True, check=True
    )

    assert b"make test" in answer.stdout
