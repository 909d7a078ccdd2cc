"""What is shipped beside the code: locks, assets, and the wheel that carries them."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import wave
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from types import ModuleType

import pytest
from PIL import ImageFont

LOCKS = ("requirements.lock", "requirements-dev.lock")
ICONS = {
    *("alert", "arrow", "back", "backspace", "clock", "cross", "eye", "globe"),
    *("history", "minus", "person", "phone", "search", "settings", "shift", "sound", "tablet", "tick"),
}
SVG = "{http://www.w3.org/2000/svg}"


def locked(root: Path, name: str) -> dict[str, str]:
    lines = (root / "packaging" / name).read_text("utf-8").splitlines()
    pins = (re.match(r"([a-z0-9-]+)==([^\s;]+)", line) for line in lines)
    return {pin[1]: pin[2] for pin in pins if pin}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_hashes_and_no_index(root: Path, name: str) -> None:
    text = (root / "packaging" / name).read_text("utf-8")
    requirements = [line for line in text.splitlines() if not line.startswith(" ")]

    assert "://" not in text
    assert not re.search(r"^\s*(#|-[^-]|--(?!hash))", text, re.MULTILINE)
    assert all(re.match(r"[a-z0-9-]+==\S+ .*\\$", line) for line in requirements)
    assert text.count("--hash=sha256:") >= len(requirements)


def test_what_is_tested_is_what_runs(root: Path) -> None:
    runtime, development = (locked(root, name) for name in LOCKS)

    assert runtime.items() <= development.items()


def test_every_declared_package_is_locked(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    runtime, development = (locked(root, name) for name in LOCKS)

    def names(requirements: list[str]) -> set[str]:
        return {re.split(r"[^A-Za-z0-9_-]", each)[0].lower().replace("_", "-") for each in requirements}

    assert names(project["project"]["dependencies"] + project["build-system"]["requires"]) <= runtime.keys()
    assert names(project["dependency-groups"]["dev"]) <= development.keys()


def test_making_the_sounds_again_gives_the_same_bytes(root: Path, make_sounds: ModuleType) -> None:
    made = {name: make_sounds.wav(melody) for name, melody in make_sounds.MELODIES.items()}

    assert made == {file.name: file.read_bytes() for file in (root / "assets" / "sounds").iterdir()}


@pytest.mark.parametrize(("name", "longest"), [("paid.wav", 0.6), ("attention.wav", 1.0), ("time_runs_out.wav", 1.0)])
def test_a_sound_is_short_starts_and_ends_softly_and_is_not_clipped(root: Path, name: str, longest: float) -> None:
    with wave.open(io.BytesIO((root / "assets" / "sounds" / name).read_bytes())) as sound:
        assert (sound.getframerate(), sound.getsampwidth(), sound.getnchannels()) == (44_100, 2, 1)
        assert 0.3 < sound.getnframes() / 44_100 <= longest
        frames = sound.readframes(sound.getnframes())

    samples = memoryview(frames).cast("h") if sys.byteorder == "little" else None
    if samples is not None:
        assert abs(samples[0]) < 100
        assert abs(samples[-1]) < 400
        assert 10_000 < max(map(abs, samples)) < 32_000


def test_the_icons_are_one_tintable_path_each(root: Path) -> None:
    files = {file.stem: file for file in (root / "assets" / "icons").glob("*.svg")}

    assert files.keys() == ICONS
    for file in files.values():
        svg = ET.fromstring(file.read_text("utf-8"))
        (path,) = svg
        assert svg.get("viewBox") == "0 0 24 24"
        assert path.tag == f"{SVG}path"
        assert (path.get("stroke"), path.get("fill")) == ("#000", "none")


def test_the_font_has_the_letters_of_the_countries_that_pay_with_it(root: Path) -> None:
    files = sorted((root / "assets" / "fonts").glob("*.otf"))
    wanted = "0123456789 ,.\u00a0−×æøåäöÆØÅÄÖ€✓·…–“”’áčđŋšŧž"

    assert [file.stem for file in files] == ["Inter-Bold", "Inter-Medium", "Inter-Regular", "Inter-SemiBold"]
    assert sum(file.stat().st_size for file in files) < 2_000_000
    for file in files:
        font = ImageFont.truetype(str(file), 32)
        missing = bytes(font.getmask("\ufffe"))
        assert [letter for letter in wanted if letter.strip() and bytes(font.getmask(letter)) == missing] == []


def test_every_asset_has_its_origin_and_licence_written_down(root: Path) -> None:
    told = (root / "assets" / "README.md").read_text("utf-8")

    assert (root / "assets" / "fonts" / "OFL.txt").exists()
    for folder in (root / "assets").iterdir():
        assert folder.name == "README.md" or f"`{folder.name}/" in told


def copy_of_the_project(root: Path, folder: Path) -> Path:
    for name in ("kiosk", "assets", "packaging"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for file in (*root.glob("*.md"), root / "LICENSE", root / "pyproject.toml"):
        shutil.copy(file, folder)
    return folder


def files_of(root: Path, *patterns: str) -> set[str]:
    return {str(file.relative_to(root)) for pattern in patterns for file in root.glob(pattern) if file.is_file()}


def test_a_wheel_carries_assets_and_qml_beside_the_code(root: Path, tmp_path: Path) -> None:
    project = copy_of_the_project(root, tmp_path)
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index"]

    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, "-w", tmp_path / "out", project], check=True)

    (wheel,) = (tmp_path / "out").glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    code = files_of(root, "kiosk/**/*.py", "kiosk/**/*.qml", "kiosk/**/qmldir", "kiosk/**/*.html", "kiosk/py.typed")
    code |= files_of(root, "kiosk/**/*.css", "kiosk/**/*.js")
    assets = {name.replace("assets/", "kiosk/_assets/", 1) for name in files_of(root, "assets/**/*")}
    assert code <= names
    assert assets <= names
    assert {name.split("/")[0] for name in names} == {"kiosk", next(n for n in names if "METADATA" in n).split("/")[0]}


def test_a_source_distribution_can_be_built_from(root: Path, tmp_path: Path) -> None:
    project = copy_of_the_project(root, tmp_path)
    build = "from setuptools import build_meta; print(build_meta.build_sdist('out'))"

    subprocess.run([sys.executable, "-c", build], cwd=project, check=True, capture_output=True)

    (archive,) = (project / "out").glob("*.tar.gz")
    with tarfile.open(archive) as sources:
        names = {name.partition("/")[2] for name in sources.getnames()}
    assert files_of(root, "assets/**/*") <= names
    assert {"packaging/carry_assets.py", "pyproject.toml", "LICENSE"} <= names
