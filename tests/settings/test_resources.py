"""The program finds its own files wherever it was put."""

import sys

import pytest

from kiosk import resources
from kiosk.resources import ResourceError, asset, assets


@pytest.fixture(autouse=True)
def _forget():
    assets.cache_clear()
    yield
    assets.cache_clear()


def test_in_the_source_tree():
    assert asset("fonts").is_dir()
    assert asset("sounds", "paid.wav").is_file()


def test_in_an_installed_package(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "kiosk")
    (tmp_path / "kiosk" / "_assets").mkdir(parents=True)
    (tmp_path / "assets").mkdir()

    assert assets() == tmp_path / "kiosk" / "_assets"


@pytest.mark.parametrize("place", ["kiosk/_assets", "assets"])
def test_in_a_frozen_program(tmp_path, monkeypatch, place):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / place).mkdir(parents=True)

    assert assets() == tmp_path / place


def test_a_missing_file_is_named():
    with pytest.raises(ResourceError, match=r"no-such\.otf is missing.*install the kiosk again"):
        asset("fonts", "no-such.otf")


def test_missing_assets_say_where_they_were_sought(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "kiosk")

    with pytest.raises(ResourceError, match=f"sought in {tmp_path}/kiosk/_assets, {tmp_path}/assets"):
        assets()
