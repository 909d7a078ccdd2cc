"""Every mistake in the settings is one line that says which file, which key, and what is expected."""

import dataclasses
import os
import tomllib
from pathlib import Path

import pytest

from kiosk import config
from kiosk.config import EXAMPLE, FIELDS, QrFormat, QuickItem, SettingsError, Theme, load, parse
from kiosk.domain.payment import CapturePolicy

FILE = Path("/etc/kiosk.toml")


def changed(table, key, value):
    """EXAMPLE with one value, given as TOML, put in or (None) taken away."""
    tables = {name: {k: _toml(v) for k, v in table.items()} for name, table in tomllib.loads(EXAMPLE).items()}
    tables.setdefault(table, {})
    if value is None:
        del tables[table][key]
    else:
        tables[table][key] = value
    return "\n".join(
        line for name, keys in tables.items() for line in (f"[{name}]", *(f"{k} = {v}" for k, v in keys.items()))
    )


def _toml(value):
    return f'"{value}"' if isinstance(value, str) else str(value)


def refusal(text):
    with pytest.raises(SettingsError) as caught:
        parse(text, FILE)
    message = str(caught.value)
    assert message.startswith("/etc/kiosk.toml: ")
    assert "\n" not in message
    return message.removeprefix("/etc/kiosk.toml: ")


def test_what_is_not_said_has_a_default():
    settings = parse(EXAMPLE, FILE)

    assert settings.file == FILE
    assert settings.vipps.protocol == "ecom"
    assert settings.vipps.merchant_serial_number == "123456"
    assert settings.payment.capture is CapturePolicy.AT_ONCE
    assert (settings.payment.show_seconds, settings.payment.poll_seconds) == (300, 1.0)
    assert (settings.qr.render, settings.qr.format) == ("vendor", QrFormat.PNG)
    assert (settings.screens.theme, settings.screens.customer, settings.screens.full_screen) == (Theme.LIGHT, "", True)
    assert settings.journal.path.is_absolute()
    assert settings.journal.path.name == "journal.db"
    assert (settings.logs.path, settings.logs.keep_mb) == (None, 25)
    assert (settings.display.listen, settings.display.port) == ("off", 8734)


def test_without_a_word_it_is_production():
    assert parse(changed("vipps", "base_url", None), FILE).is_production
    assert not parse(EXAMPLE, FILE).is_production
    assert parse(changed("vipps", "base_url", '"https://API.vipps.no/"'), FILE).is_production
    assert not parse(changed("vipps", "base_url", '"https://api.vipps.no.example"'), FILE).is_production


def test_every_field_of_the_settings_is_in_the_table_in_order():
    names = [field.name for field in dataclasses.fields(config.Settings)]

    assert names == ["file", *FIELDS]
    for sort, fields in FIELDS.values():
        assert [field.name for field in dataclasses.fields(sort)] == list(fields)


@pytest.mark.parametrize(
    ("table", "key", "value", "read"),
    [
        ("vipps", "base_url", '"http://127.0.0.1:8080"', "http://127.0.0.1:8080"),
        ("vipps", "base_url", '"http://[::1]:8080/"', "http://[::1]:8080"),
        ("vipps", "base_url", '"http://localhost:1"', "http://localhost:1"),
        ("vipps", "callback_prefix", '"http://localhost:1/x"', "http://localhost:1/x"),
        ("payment", "capture", '"by_cashier"', CapturePolicy.BY_CASHIER),
        ("payment", "show_seconds", "600", 600),
        ("payment", "poll_seconds", "2", 2.0),
        ("payment", "poll_seconds", "0.5", 0.5),
        ("tip", "percents", "[5, 10, 15]", (5, 10, 15)),
        ("tip", "percents", "[100]", (100,)),
        ("tip", "percents", "[]", ()),
        ("journal", "path", '"~/j.db"', Path("~/j.db").expanduser()),
        ("qr", "render", '"own"', "own"),
        ("qr", "format", '"svg"', "svg"),
        ("screens", "theme", '"dark"', "dark"),
        ("screens", "customer", '"HDMI-A-1"', "HDMI-A-1"),
        ("screens", "full_screen", "false", False),
        ("display", "listen", '"lan"', "lan"),
        ("display", "port", "0", 0),
        ("display", "port", "65535", 65535),
        ("screens", "viewing_distance_mm", "300", 300),
        ("screens", "customer_dpi", "141", 141),
        ("screens", "customer_keys", "false", False),
        ("screens", "motion", '"reduced"', "reduced"),
        ("screens", "speech", '"always"', "always"),
        ("printer", "connection", '"tcp://printer.local:9100"', "tcp://printer.local:9100"),
        ("printer", "connection", '"file:///dev/usb/lp0"', "file:///dev/usb/lp0"),
        ("printer", "connection", '"serial:///dev/ttyUSB0?baud=19200"', "serial:///dev/ttyUSB0?baud=19200"),
        ("printer", "connection", '"usb://04B8:0e15"', "usb://04B8:0e15"),
        ("printer", "width", "48", 48),
        ("printer", "code_page", '"CP1252"', "CP1252"),
        ("printer", "render", '"raster"', "raster"),
        ("printer", "auto", '"always"', "always"),
        ("printer", "language", '"fi"', "fi"),
        ("quick", "amounts", "[100, 65000000]", (100, 65_000_000)),
        ("quick", "amounts", "[]", ()),
        ("quick", "items", '[{name = "Te", price = 100, vat = "food"}]', (QuickItem("Te", 100, "food"),)),
        ("logs", "level", '"debug"', "debug"),
        ("logs", "path", '"/var/log/kiosk.log"', Path("/var/log/kiosk.log")),
        ("logs", "keep_mb", "0", 0),
        ("shop", "name", '"Bjørns blåbær"', "Bjørns blåbær"),
        ("shop", "till", '"Till-20-signs-long-x"', "Till-20-signs-long-x"),
        ("shop", "market", '"FI"', "FI"),
        ("screens", "brand", '"mobilepay"', "mobilepay"),
        ("screens", "logo", '"/srv/logo-{brand}.SVG"', "/srv/logo-{brand}.SVG"),
    ],
)
def test_a_good_value_is_taken(table, key, value, read):
    assert getattr(getattr(parse(changed(table, key, value), FILE), table), key) == read


@pytest.mark.parametrize(
    ("table", "key", "value", "message"),
    [
        ("vipps", "protocol", '"soap"', "expected \"ecom\", found 'soap'"),
        ("vipps", "base_url", '"http://api.vipps.no"', "http only to this machine"),
        ("vipps", "base_url", '"https://api.vipps.no/ecomm"', "without a path"),
        ("vipps", "base_url", '"api.vipps.no"', "expected an https address"),
        ("vipps", "base_url", '"https://"', "expected an https address"),
        ("vipps", "base_url", '"https://[::1"', "expected an https address"),
        ("vipps", "base_url", '"https://x:99999"', "expected an https address"),
        ("vipps", "base_url", '"https://me:word@api.vipps.no"', "expected an https address"),
        ("vipps", "base_url", "1", "expected an https address"),
        ("vipps", "merchant_serial_number", "123456", '4 to 6 digits in quotes, such as "123456", found 123456'),
        ("vipps", "merchant_serial_number", '"123"', "4 to 6 digits"),
        ("vipps", "merchant_serial_number", None, "missing; expected the sales unit's number"),
        ("vipps", "fallback_url", '"http://shop.example"', "expected an https address"),
        ("vipps", "callback_prefix", '"https://shop.example/a b"', "expected an https address"),
        ("vipps", "callback_prefix", '"https://shop.example/' + "a" * 300 + '"', "at most 255"),
        ("vipps", "callback_prefix", None, "missing; expected an https address"),
        ("shop", "name", '" "', "not empty"),
        ("shop", "name", '"a\\nb"', "on one line"),
        ("shop", "name", None, "missing"),
        ("shop", "till", '"kasse_1"', "letters from a to z, digits and dashes"),
        ("shop", "till", '"kåsse"', "letters from a to z"),
        ("shop", "till", '"a-till-of-21-signs-xx"', "1 to 20"),
        ("shop", "till", '""', "1 to 20"),
        ("shop", "market", '"no"', 'expected "NO" or "DK" or "FI" or "SE", found \'no\''),
        ("shop", "market", '"IS"', 'expected "NO" or "DK"'),
        ("payment", "capture", '"later"', 'expected "at_once" or "by_cashier", found \'later\''),
        ("payment", "capture", "true", "found true"),
        ("payment", "show_seconds", "29", "a whole number from 30 to 600, found 29"),
        ("payment", "show_seconds", "601", "a whole number from 30 to 600"),
        ("payment", "show_seconds", "60.0", "a whole number"),
        ("payment", "show_seconds", "true", "a whole number"),
        ("payment", "poll_seconds", "0.4", "a number from 0.5 to 10, found 0.4"),
        ("payment", "poll_seconds", "11", "a number from 0.5 to 10"),
        ("payment", "poll_seconds", "nan", "a number from 0.5 to 10, found nan"),
        ("payment", "poll_seconds", '"1"', "a number from 0.5 to 10, found '1'"),
        ("payment", "poll_seconds", "true", "a number from 0.5 to 10, found true"),
        ("tip", "percents", "10", "whole numbers from 1 to 100"),
        ("tip", "percents", "[0]", "each larger than the one before, such as [5, 10, 15], or [] to ask for no tip"),
        ("tip", "percents", "[101]", "whole numbers from 1 to 100"),
        ("tip", "percents", "[2.5]", "whole numbers from 1 to 100"),
        ("tip", "percents", '["10"]', "whole numbers from 1 to 100"),
        ("tip", "percents", "[true]", "whole numbers from 1 to 100"),
        ("tip", "percents", "[10, 5]", "each larger than the one before"),
        ("tip", "percents", "[5, 5]", "each larger than the one before"),
        ("tip", "percents", "[5, 10, 15, 20]", "at most 3"),
        ("journal", "path", '"journal.db"', "a whole path"),
        ("journal", "path", '""', "not empty"),
        ("qr", "render", '"mine"', 'expected "vendor" or "own"'),
        ("qr", "format", '"jpeg"', 'expected "png" or "svg"'),
        ("screens", "theme", '"pink"', 'expected "light" or "dark"'),
        ("screens", "full_screen", '"yes"', "expected true or false, found 'yes'"),
        ("screens", "viewing_distance_mm", "299", "a whole number from 300 to 1500, found 299"),
        ("screens", "customer_dpi", "601", "a whole number from 0 to 600"),
        ("screens", "customer_keys", "1", "expected true or false"),
        ("screens", "motion", '"none"', 'expected "full" or "reduced"'),
        ("screens", "speech", "true", 'expected "off" or "with_key" or "always"'),
        ("screens", "customer", "2", "expected a text in quotes, found 2"),
        ("screens", "brand", '"swish"', 'expected "auto" or "vipps" or "mobilepay"'),
        ("screens", "logo", '"logo.svg"', "a whole path to an .svg or .png file"),
        ("screens", "logo", '"/srv/logo.jpg"', "a whole path to an .svg or .png file"),
        ("screens", "logo", "1", "a whole path to an .svg or .png file"),
        ("display", "listen", '"0.0.0.0"', 'expected "off" or "loopback" or "lan"'),
        ("display", "listen", "true", 'expected "off" or'),
        ("display", "port", "80", "a whole number from 1024 to 65535, or 0 for any port that is free, found 80"),
        ("display", "port", '"8734"', "a whole number"),
        ("printer", "connection", '"lpt1"', 'expected "tcp://host:9100"'),
        ("printer", "connection", '"tcp://a:99999"', 'expected "tcp://host:9100"'),
        ("printer", "connection", '"usb://04b8"', 'expected "tcp://host:9100"'),
        ("printer", "connection", '"serial:///dev/ttyS0?baud=0"', 'expected "tcp://host:9100"'),
        ("printer", "connection", "9100", 'expected "tcp://host:9100"'),
        ("printer", "width", "40", "expected 32, 42 or 48 columns, found 40"),
        ("printer", "width", '"42"', "expected 32, 42 or 48 columns"),
        ("printer", "code_page", '"CP437"', 'expected "CP858" or "CP1252"'),
        ("printer", "auto", '"sometimes"', 'expected "ask" or "always" or "never"'),
        ("quick", "amounts", "2500", "at most 6 whole numbers of minor units from 100 to 65000000, none twice"),
        ("quick", "amounts", "[99]", "found [99]"),
        ("quick", "amounts", "[65000001]", "at most 6 whole numbers"),
        ("quick", "amounts", "[2500.0]", "at most 6 whole numbers"),
        ("quick", "amounts", "[2500, 2500]", "none twice"),
        ("quick", "amounts", "[100, 200, 300, 400, 500, 600, 700]", "at most 6 whole numbers"),
        ("quick", "items", '"Kaffe"', "tables [[quick.items]] with name, price and vat"),
        ("quick", "items", '["Kaffe"]', "tables [[quick.items]] with name, price and vat"),
        ("quick", "item", "[]", "unknown key; did you mean items?"),
        ("logs", "level", '"loud"', 'expected "debug" or'),
        ("shop", "tull", '"till-1"', "unknown key; did you mean till?"),
        ("vipps", "client_secret", '"very secret"', "unknown key; expected one of protocol"),
        ("payment", "Poll-Seconds", "1", "unknown key; did you mean poll_seconds?"),
    ],
)
def test_a_bad_value_is_named(table, key, value, message):
    said = refusal(changed(table, key, value))

    assert said.startswith(f"[{table}] {key}: ")
    assert message in said
    assert "very secret" not in said


GOOD_ITEM = '[[quick.items]]\nname = "Te"\nprice = 3900\nvat = "standard"\n'


@pytest.mark.parametrize(
    ("item", "place", "message"),
    [
        (
            'name = "Kaffe"\nprice = 4500\nvat = "standart"',
            "vat",
            'expected "standard" or "food" or "low" or "zero", the',
        ),
        ('name = "Kaffe"\nprice = 4500\nvat = "standart"', "vat", "in the market NO, found 'standart'"),
        ('name = "Kaffe"\nprice = 4500\nvat = 250', "vat", "expected a text in quotes"),
        ('name = "Kaffe"\nprice = 4500', "vat", "missing; expected a text in quotes"),
        ('name = "Kaffe"\nprice = 99\nvat = "food"', "price", "minor units from 100 to 65000000, such as 4500"),
        ('name = "Kaffe"\nprice = 65000001\nvat = "food"', "price", "found 65000001"),
        ('name = "Kaffe"\nprice = 45.0\nvat = "food"', "price", "found 45.0"),
        ('name = "Kaffe"\nvat = "food"', "price", "missing; expected a whole number"),
        ('name = ""\nprice = 4500\nvat = "food"', "name", "1 to 30 printable characters in quotes, found ''"),
        (f'name = "{"x" * 31}"\nprice = 4500\nvat = "food"', "name", "1 to 30 printable characters"),
        ('name = "Kaf\\nfe"\nprice = 4500\nvat = "food"', "name", "1 to 30 printable characters"),
        ("name = 7\nprice = 4500\nvat = 'food'", "name", "1 to 30 printable characters"),
        ('price = 4500\nvat = "food"', "name", "missing; expected 1 to 30 printable"),
        ('name = "Te"\nprice = 4500\nvat = "food"', "name", "a name that no other item has, found 'Te'"),
        ('name = "Kaffe"\nprice = 4500\nvatt = "food"', "vatt", "unknown key; did you mean vat?"),
    ],
)
def test_a_bad_item_is_named_with_its_place_in_the_list(item, place, message):
    said = refusal(f"{EXAMPLE}\n{GOOD_ITEM}[[quick.items]]\n{item}\n")

    assert said.startswith(f"quick.items[2].{place}: ")
    assert message in said


def test_twenty_four_items_are_the_most():
    items = "".join(GOOD_ITEM.replace("Te", f"Te {number}") for number in range(24))

    assert len(parse(EXAMPLE + items, FILE).quick.items) == 24
    assert refusal(EXAMPLE + items + GOOD_ITEM) == "quick.items: expected at most 24 tables, found 25"


def test_a_rate_is_one_of_the_shops_own_market():
    item = GOOD_ITEM.replace("standard", "food")

    assert parse(changed("shop", "market", '"SE"') + "\n" + item, FILE).quick.items == (QuickItem("Te", 3900, "food"),)
    assert refusal(changed("shop", "market", '"DK"') + "\n" + item) == (
        'quick.items[1].vat: expected "standard" or "zero", the rates in the market DK, found \'food\''
    )


@pytest.mark.parametrize("market", ["DK", "FI", "SE"])
def test_ecom_moves_real_money_in_norway_alone_and_a_test_shop_may_stand_anywhere(market):
    production = changed("shop", "market", f'"{market}"').replace("apitest.vipps.no", "api.vipps.no")

    assert refusal(production) == (
        f'[shop] market: expected "NO" with [vipps] protocol "ecom" at api.vipps.no, which takes Norwegian kroner in '
        f"Norway alone, found '{market}'"
    )
    assert parse(changed("shop", "market", f'"{market}"'), FILE).shop.market == market
    assert parse(production.replace(f'"{market}"', '"NO"'), FILE).is_production


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[shp]\n", "[shp]: unknown table; did you mean [shop]?"),
        ("[keys]\nsecret = 'very secret'\n", "[keys]: unknown table; expected one of"),
        ("[xyzzy]\n", "[xyzzy]: unknown table; expected one of [vipps], [shop], "),
        ("till = 'till-1'\n", "till: unknown key; it belongs below [shop]"),
        ("shop = 'The shop'\n", "shop: expected a table, that is a line [shop] with its keys below"),
        ("[shop\n", "this is not TOML: "),
        ("[shop]\nname = The shop\n", "(at line 2, column 8)"),
        ("[[shop]]\nname = 'x'\n", "shop: expected a table"),
    ],
)
def test_a_file_of_another_shape_is_explained(text, message):
    assert message in refusal(text)


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"\xef\xbb\xbf" + EXAMPLE.replace("\n", "\r\n").encode())

    assert load(file).shop.till == "till-1"


def test_a_file_that_is_not_text_is_refused_with_its_line(tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"[shop]\nname = 'Bl\xe5'\n")

    with pytest.raises(SettingsError, match="line 2 is not UTF-8"):
        load(file)


def test_the_file_is_the_one_given_else_the_one_named_else_the_users(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path)

    assert config.settings_file(Path("a.toml"), {"KIOSK_CONFIG": "b.toml"}) == Path("a.toml")
    assert config.settings_file(None, {"KIOSK_CONFIG": "b.toml"}) == Path("b.toml")
    assert config.settings_file(None, {}) == tmp_path / "kiosk.toml"


def test_a_missing_file_says_how_to_make_one(tmp_path):
    with pytest.raises(SettingsError, match=r"nowhere\.toml: there is no such settings file; `kiosk setup` makes one"):
        load(tmp_path / "nowhere.toml")


def test_what_cannot_be_read_is_named(tmp_path):
    with pytest.raises(SettingsError, match=r"cannot be read \(Is a directory\)"):
        load(tmp_path)
    if os.geteuid() != 0:
        (tmp_path / "closed.toml").touch(mode=0)
        with pytest.raises(SettingsError, match=r"cannot be read \(Permission denied\)"):
            load(tmp_path / "closed.toml")
