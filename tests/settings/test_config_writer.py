"""The settings file is written whole, reads back as it was meant, and loses nothing that stood in it."""

from __future__ import annotations

import os
import tomllib
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import config_writer
from kiosk.config import EXAMPLE, FIELDS, SettingsError, load, parse
from kiosk.config_writer import backup_of, preview, values_of, write_settings

REQUIRED = tomllib.loads(EXAMPLE)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
names = words.filter(lambda text: text.strip() != "" and text.isprintable())
digits = st.text("0123456789", min_size=5, max_size=6)
paths = st.from_regex(r"/[a-zåø \"\\'-]{1,12}/[a-z]{1,8}", fullmatch=True)
pages = st.from_regex(r"https://[a-z]{1,8}\.example/[a-z]{0,8}", fullmatch=True)
languages = st.sampled_from(["en", "nb", "da", "sv", "fi"])
VALUES: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "vipps": {
        "base_url": st.sampled_from(["https://api.vipps.no", "https://apitest.vipps.no", "http://127.0.0.1:8480"]),
        "merchant_serial_number": digits,
        "fallback_url": pages,
        "callback_prefix": pages,
    },
    "shop": {
        "name": names,
        "till": st.from_regex("[a-zA-Z0-9-]{1,20}", fullmatch=True),
        "market": st.just("NO"),  # others are refused where real money moves
        "lock_after_seconds": st.integers(0, 36_000),
    },
    "payment": {
        "capture": st.sampled_from(["at_once", "by_cashier"]),
        "show_seconds": st.integers(30, 600),
        "poll_seconds": st.floats(0.5, 10),
        "reserved_at_start": st.sampled_from(["release", "capture"]),
    },
    "refund": {"limit_payment": st.integers(0, 10**10), "limit_day": st.integers(0, 10**12)},
    "tip": {"percents": st.lists(st.integers(1, 100), max_size=3, unique=True).map(sorted)},
    "quick": {
        "amounts": st.lists(st.integers(100, 65_000_000), max_size=6, unique=True),
        "items": st.lists(
            st.fixed_dictionaries(
                {
                    "name": names.map(lambda name: name[:30]).filter(str.strip),
                    "price": st.integers(100, 65_000_000),
                    "vat": st.sampled_from(["standard", "food", "low", "zero"]),
                }
            ),
            max_size=24,
            unique_by=lambda item: item["name"],
        ),
    },
    "journal": {"path": paths, "keep_texts_days": st.integers(0, 36_500)},
    "qr": {"render": st.sampled_from(["vendor", "own"]), "format": st.sampled_from(["png", "svg"])},
    "screens": {
        "theme": st.sampled_from(["light", "dark"]),
        "language": languages,
        "customer_language": st.one_of(st.just(""), languages),
        "customer": words,
        "one_window": st.booleans(),
        "full_screen": st.booleans(),
        "brand": st.sampled_from(["auto", "vipps", "mobilepay"]),
        "logo": st.sampled_from(["", "/srv/kiosk/{brand}.svg", "/srv/kiosk/{brand}.png"]),
        "viewing_distance_mm": st.integers(300, 1500),
        "customer_dpi": st.integers(0, 600),
        "customer_keys": st.booleans(),
        "motion": st.sampled_from(["full", "reduced"]),
        "speech": st.sampled_from(["off", "with_key", "always"]),
    },
    "printer": {
        "connection": st.sampled_from(
            ["", "tcp://10.0.0.7:9100", "file:///dev/usb/lp0", "serial:///dev/ttyUSB0?baud=19200", "usb://04b8:0e15"]
        ),
        "width": st.sampled_from([32, 42, 48]),
        "code_page": st.sampled_from(["CP858", "CP1252"]),
        "render": st.sampled_from(["text", "raster"]),
        "auto": st.sampled_from(["ask", "always", "never"]),
        "language": st.one_of(st.just(""), languages),
    },
    "display": {"listen": st.sampled_from(["off", "loopback", "lan"]), "port": st.integers(1024, 65535)},
    "logs": {
        "level": st.sampled_from(["debug", "info", "warning", "error"]),
        "path": st.one_of(st.just(""), paths),
        "keep_mb": st.integers(0, 10_000),
    },
}
changes = st.fixed_dictionaries(
    {
        name: st.fixed_dictionaries(
            {key: one for key, one in keys.items() if key in REQUIRED.get(name, {})},
            optional={key: one for key, one in keys.items() if key not in REQUIRED.get(name, {})},
        )
        for name, keys in VALUES.items()
    }
)


@given(changes)
def test_what_is_written_reads_back_as_the_same_settings(
    tmp_path_factory: pytest.TempPathFactory, wanted: dict[str, Any]
) -> None:
    file = tmp_path_factory.mktemp("settings") / "kiosk.toml"

    written = write_settings(file, wanted)

    assert load(file) == written == preview(file, {})
    everything = values_of(written)
    for name, table in wanted.items():
        for key, value in table.items():
            if key != "path":
                assert everything[name][key] == value
    other = file.with_name("other.toml")
    copied = write_settings(other, everything)
    assert values_of(copied) == everything


anything = st.recursive(
    st.one_of(
        words, st.booleans(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.dates(), st.times(),
        st.datetimes(),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(words, inner, max_size=3)),
    max_leaves=6,
)  # fmt: skip


@given(st.dictionaries(words, anything, max_size=5))
def test_any_toml_survives(tables: dict[str, Any]) -> None:
    assert tomllib.loads(config_writer._toml(tables)) == tables


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "kiosk.toml"
    write_settings(file, {**REQUIRED, "payment": {"show_seconds": 300, "capture": "by_cashier"}, "screens": {}})

    assert tomllib.loads(file.read_text("utf-8")) == {**REQUIRED, "payment": {"capture": "by_cashier"}}
    assert file.read_text("utf-8").startswith("# Settings of the kiosk")
    assert not backup_of(file).exists()


def test_what_stood_there_by_hand_stays(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    by_hand = EXAMPLE.replace("[shop]", "[payment]\nshow_seconds = 300\npoll_seconds = 2\n[shop]") + "# a remark\n"
    file.write_text(by_hand, "utf-8")

    settings = write_settings(file, {"shop": {"name": 'Bakeriet på «hjørnet» \\ "nr. 2"'}})

    assert settings.shop.name == 'Bakeriet på «hjørnet» \\ "nr. 2"'
    assert settings.payment.poll_seconds == 2
    assert tomllib.loads(file.read_text("utf-8"))["payment"] == {"show_seconds": 300, "poll_seconds": 2}
    assert backup_of(file).read_text("utf-8") == by_hand


def test_a_list_of_tables_is_written_as_people_write_one(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    items = [{"name": 'Kaffe "stor"', "price": 4500, "vat": "standard"}, {"name": "Te", "price": 3900, "vat": "food"}]
    write_settings(file, {**REQUIRED, "quick": {"items": items, "amounts": [2500, 5000]}, "logs": {"level": "debug"}})

    settings = write_settings(file, {"shop": {"name": "New"}})

    assert (
        "[quick]\namounts = [2500, 5000]\n"
        '[[quick.items]]\nname = "Kaffe \\"stor\\""\nprice = 4500\nvat = "standard"\n'
        '[[quick.items]]\nname = "Te"\nprice = 3900\nvat = "food"\n'
    ) in file.read_text("utf-8")
    assert settings.quick.amounts == (2500, 5000)
    assert values_of(settings)["quick"]["items"] == items
    assert settings.logs.level == "debug"
    assert write_settings(file, {"quick": {"items": None}}).quick.items == ()


def test_a_key_is_taken_away(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    write_settings(file, {**REQUIRED, "screens": {"theme": "dark", "customer": "HDMI-1"}})

    settings = write_settings(file, {"screens": {"customer": None}})

    assert (settings.screens.customer, settings.screens.theme) == ("", "dark")


def test_keys_of_another_version_keep_their_values_though_this_one_refuses_them(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(EXAMPLE + "[future]\nwhen = 2027-01-12T00:00:00\nlist = [1, {a = 1.5}]\n", "utf-8")

    text = config_writer._text(file, {"shop": {"name": "New"}})

    assert tomllib.loads(text)["future"] == {"when": datetime(2027, 1, 12), "list": [1, {"a": 1.5}]}  # noqa: DTZ001
    with pytest.raises(SettingsError, match=r"\[future\]: unknown table"):
        write_settings(file, {"shop": {"name": "New"}})
    assert "New" not in file.read_text("utf-8")


@pytest.mark.parametrize("content", [b"[shop\n", b"\xff\xfe"])
def test_a_file_that_cant_be_read_is_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(content)

    with pytest.raises(SettingsError, match=r"cannot be changed .*mend it, or move it away"):
        write_settings(file, REQUIRED)

    assert file.read_bytes() == content


def test_a_wrong_value_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(EXAMPLE, "utf-8")

    with pytest.raises(SettingsError, match="merchant_serial_number"):
        write_settings(file, {"vipps": {"merchant_serial_number": "12"}})

    assert file.read_text("utf-8") == EXAMPLE
    assert [one.name for one in tmp_path.iterdir()] == ["kiosk.toml"]


def test_a_power_cut_leaves_the_old_file_or_the_new_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(EXAMPLE, "utf-8")
    moves: list[str] = []

    def cut(source: str, target: Path) -> None:
        moves.append(Path(target).name)
        if len(moves) == 2:
            raise OSError(5, "Input/output error")
        real(source, target)

    real = os.replace
    monkeypatch.setattr(os, "replace", cut)
    with pytest.raises(SettingsError, match="cannot be written"):
        write_settings(file, {"shop": {"name": "New"}})

    assert moves == ["kiosk.toml.before", "kiosk.toml"]
    assert load(file) == parse(EXAMPLE, file)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["kiosk.toml", "kiosk.toml.before"]


def test_every_setting_is_in_the_test_of_all_settings() -> None:
    untold = {name: set(fields) - set(VALUES[name]) for name, (_, fields) in FIELDS.items()}

    assert {name: keys for name, keys in untold.items() if keys} == {"vipps": {"protocol"}}  # there is only one


def test_dates_are_not_of_interest_to_any_setting() -> None:
    assert config_writer._value(date(2027, 1, 12)) == "2027-01-12"
    assert config_writer._value(time(12, 30)) == "12:30:00"
