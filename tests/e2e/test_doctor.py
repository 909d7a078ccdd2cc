"""`kiosk doctor`: each thing that can be wrong is found, with its cure, and nothing else is blamed for it."""

from __future__ import annotations

import json
import re
import socket
import sqlite3
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import trustme

from kiosk import doctor
from kiosk.checks import Finding, Status
from kiosk.config import load
from tests.e2e.shop import Ended, Shop

CHECKS = ["settings", "secrets", "network", "clock", "keys", "journal", "disk", "printer", "screens", "reading", "font"]


def findings(ended: Ended) -> dict[str, dict[str, str]]:
    assert ended.err == ""
    assert all(set(line) == {"check", "status", "text", "cure"} for line in ended.lines)
    assert [line["check"] for line in ended.lines] == CHECKS
    assert ended.status == (1 if any(line["status"] == "failed" for line in ended.lines) else 0)
    assert all(bool(line["cure"]) == (line["status"] in {"failed", "warning"}) for line in ended.lines)
    return {line["check"]: line for line in ended.lines}


def statuses(found: dict[str, dict[str, str]]) -> dict[str, str]:
    """What is not ok, but for the screens: there are none where tests run."""
    seen = {"screens", "reading"}
    return {name: line["status"] for name, line in found.items() if line["status"] != "ok" and name not in seen}


def test_all_is_well(shop: Shop) -> None:
    found = findings(shop.kiosk("doctor", "--json"))

    assert statuses(found) == {}
    assert found["screens"]["status"] == "warning"
    assert "no display here" in found["screens"]["text"]
    assert "no real money" in found["settings"]["text"]
    assert not shop.journal.exists(), "looking made something"


def test_for_people_each_check_is_a_line_and_each_cure_the_next(shop: Shop) -> None:
    ended = shop.kiosk("doctor", KIOSK_SUBSCRIPTION_KEY="wrong-wrong-wrong")

    lines = ended.out.splitlines()
    assert (ended.status, ended.err) == (1, "")
    failed = next(number for number, line in enumerate(lines) if line.startswith("FAILED"))
    assert "keys" in lines[failed]
    assert "the subscription key is wrong" in lines[failed]
    assert lines[failed + 1].strip().startswith("cure: copy subscription_key of sales unit 123456")
    assert sum(line.startswith("ok") for line in lines) == 8
    assert "wrong-wrong-wrong" not in ended.out
    assert not any(secret in ended.out for secret in shop.emulator.keys.values())


def test_broken_settings_leave_what_needs_them_unchecked(shop: Shop) -> None:
    shop.change("[shop]", "[shp]")

    found = findings(shop.kiosk("doctor", "--json"))

    assert statuses(found) == {
        "settings": "failed", "network": "not checked", "clock": "not checked", "keys": "not checked",
        "journal": "not checked", "disk": "not checked", "printer": "not checked",
    }  # fmt: skip
    assert "[shp]: unknown table; did you mean [shop]?" in found["settings"]["text"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("KIOSK_CLIENT_ID", "client id or client secret is wrong"),
        ("KIOSK_CLIENT_SECRET", "client id or client secret is wrong"),
        ("KIOSK_SUBSCRIPTION_KEY", "the subscription key is wrong"),
    ],
)
def test_a_wrong_key_is_named(shop: Shop, name: str, said: str) -> None:
    found = findings(shop.kiosk("doctor", "--json", **{name: "something-else"}))

    assert statuses(found) == {"keys": "failed"}
    assert said in found["keys"]["text"]
    assert "123456" in found["keys"]["cure"]


def test_a_wrong_sales_unit_is_a_failure_of_the_keys(shop: Shop) -> None:
    shop.change('"123456"', '"654321"')

    found = findings(shop.kiosk("doctor", "--json"))

    assert statuses(found) == {"keys": "failed"}
    assert "the keys are right, but they are not those of sales unit 654321" in found["keys"]["text"]
    assert "654321" in found["keys"]["cure"]


def test_missing_keys_are_named(shop: Shop) -> None:
    found = findings(shop.kiosk("doctor", "--json", KIOSK_CLIENT_ID="", KIOSK_SUBSCRIPTION_KEY=""))

    assert statuses(found) == {"secrets": "failed", "keys": "not checked"}
    assert "not found: client_id, subscription_key." in found["secrets"]["text"]


def test_vipps_that_is_out_of_order_is_told_from_wrong_keys(shop: Shop) -> None:
    shop.emulator.fault("token", "unavailable_503", times=None)

    found = findings(shop.kiosk("doctor", "--json"))

    assert statuses(found) == {"keys": "failed"}
    assert "Vipps does not answer right now" in found["keys"]["text"]


# The network


@contextmanager
def server(date: datetime | None = None, context: ssl.SSLContext | None = None) -> Iterator[int]:
    """Somebody who answers 404 to everything, with a clock of his own."""

    class Answers(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self.send_response_only(404)
            if date is not None:
                self.send_header("Date", format_datetime(date, usegmt=True))
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_POST = do_HEAD  # noqa: N815 - the library's names

        def log_message(self, *_: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Answers) as running:
        if context is not None:
            running.socket = context.wrap_socket(running.socket, server_side=True)
        thread = threading.Thread(target=running.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield running.server_address[1]
        finally:
            running.shutdown()
            thread.join()


def test_a_closed_door(shop: Shop) -> None:
    shop.change(shop.emulator.base_url, "http://127.0.0.1:9")

    found = findings(shop.kiosk("doctor", "--json"))

    assert statuses(found) == {"network": "failed", "clock": "not checked", "keys": "not checked"}
    assert "127.0.0.1:9 can't be connected to (Connection refused)" in found["network"]["text"]
    assert "firewall" in found["network"]["cure"]


def test_a_name_that_is_not_found(shop: Shop) -> None:
    shop.change(shop.emulator.base_url, "https://vipps.invalid")

    found = findings(shop.kiosk("doctor", "--json"))

    assert statuses(found) == {"network": "failed", "clock": "not checked", "keys": "not checked"}
    assert "the name vipps.invalid is not found" in found["network"]["text"]


def test_a_certificate_that_nobody_signed(shop: Shop) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with server(context=context) as port:
        shop.change(shop.emulator.base_url, f"https://127.0.0.1:{port}")
        found = findings(shop.kiosk("doctor", "--json"))

    assert statuses(found) == {"network": "failed", "clock": "not checked", "keys": "not checked"}
    assert "the certificate was not accepted" in found["network"]["text"]
    assert "clock" in found["network"]["cure"]


def test_a_proxy_is_named_without_its_password(shop: Shop) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
    shop.change(shop.emulator.base_url, "https://vipps.example")

    ended = shop.kiosk("doctor", "--json", https_proxy=f"http://user:hush@127.0.0.1:{port}", no_proxy="", NO_PROXY="")

    assert f"the proxy 127.0.0.1:{port} can't be connected to" in findings(ended)["network"]["text"]
    assert "hush" not in ended.out


@pytest.mark.parametrize(
    ("wrong_by", "status", "said"),
    [
        (timedelta(seconds=5), "ok", "agrees"),
        (timedelta(seconds=90), "warning", "behind Vipps'"),
        (timedelta(seconds=-90), "warning", "seconds ahead of Vipps'"),
        (timedelta(minutes=-10), "failed", "10 minutes ahead of Vipps'"),
        (timedelta(days=400), "failed", "9600 hours behind Vipps'"),
    ],
)
def test_the_clock_is_held_against_vipps(shop: Shop, wrong_by: timedelta, status: str, said: str) -> None:
    with server(datetime.now(UTC) + wrong_by) as port:
        shop.change(shop.emulator.base_url, f"http://127.0.0.1:{port}")
        found = findings(shop.kiosk("doctor", "--json"))

    assert found["clock"]["status"] == status
    assert said in found["clock"]["text"]
    assert ("NTP" in found["clock"]["cure"]) == (status != "ok")


def test_an_answer_without_a_date_leaves_the_clock_unchecked(shop: Shop) -> None:
    with server() as port:
        shop.change(shop.emulator.base_url, f"http://127.0.0.1:{port}")
        found = findings(shop.kiosk("doctor", "--json"))

    assert found["clock"]["status"] == "not checked"


# The journal


def test_a_whole_journal_is_counted(shop: Shop) -> None:
    shop.paid()

    found = findings(shop.kiosk("doctor", "--json"))

    assert statuses(found) == {}
    assert "entries, all in order" in found["journal"]["text"]


def test_payments_left_open_are_counted(shop: Shop) -> None:
    sale = shop.pay()
    sale.until_qr()
    sale.process.kill()
    sale.finish()

    found = findings(shop.kiosk("doctor", "--json"))

    assert statuses(found) == {"journal": "warning"}
    assert "1 payment is not settled" in found["journal"]["text"]
    assert "kiosk recover" in found["journal"]["cure"]


def test_a_journal_in_use_is_examined_beside_the_kiosk_that_uses_it(shop: Shop) -> None:
    sale = shop.pay()
    reference = sale.until_qr()["reference"]

    found = findings(shop.kiosk("doctor", "--json"))

    assert statuses(found) == {"journal": "warning"}
    assert "1 payment is not settled" in found["journal"]["text"]
    assert re.search(r" entries, all in order; head [0-9a-f]{64}:\d+;", found["journal"]["text"])
    assert "unless a kiosk is running" in found["journal"]["cure"]
    shop.emulator.do("approve", reference)
    assert sale.finish().status == 0


def _falsify(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE entries SET body = replace(body, '5000', '4000') WHERE sequence = 1")
    connection.close()


@pytest.mark.parametrize("damage", [lambda path: path.write_bytes(b"\xff" * 5000), _falsify])
def test_a_damaged_journal_is_a_failure_and_stays_as_it_is(shop: Shop, damage: Callable[[Path], object]) -> None:
    shop.emulator.switch(merchant_fault="31")
    shop.pay(5000).finish()
    damage(shop.journal)
    before = shop.journal.read_bytes()

    found = findings(shop.kiosk("doctor", "--json"))

    assert statuses(found) == {"journal": "failed"}
    assert str(shop.journal) in found["journal"]["text"]
    assert "backup" in found["journal"]["cure"]
    assert shop.journal.read_bytes() == before


def test_a_place_where_no_journal_can_be_made(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "occupied").write_text("a file")
    shop.change(str(shop.journal), str(tmp_path / "occupied" / "journal.db"))

    found = findings(shop.kiosk("doctor", "--json"))

    assert statuses(found) == {"journal": "failed"}
    assert "[journal] path" in found["journal"]["cure"]


# Screens and font


def with_screens(tmp_path: Path, *names: str) -> str:
    """Qt's offscreen platform with screens of these names."""
    screens = [
        {"name": name, "x": 1000 * number, "y": 0, "width": 1000, "height": 600, "logicalDpi": 96, "logicalBaseDpi": 96,
         "dpr": 1}
        for number, name in enumerate(names)
    ]  # fmt: skip
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}))
    return f"offscreen:configfile={tmp_path / 'screens.json'}"


def screens(told: dict[str, object], customer: str = "") -> Finding:
    case = doctor._Case()
    case.qt = told
    if customer:
        case.settings = _Settings(customer)  # type: ignore[assignment]
    return doctor._screens(case)


class _Settings:
    def __init__(self, customer: str) -> None:
        self.screens = type("Screens", (), {"customer": customer})()


def test_qt_tells_the_screens_and_the_font(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", with_screens(tmp_path, "LEFT", "RIGHT"))

    told, other = doctor._ask_qt(""), doctor._ask_qt("LEFT")

    assert told["font"] is True
    assert told["screens"] == ["LEFT (1000 x 600)", "RIGHT (1000 x 600)"]
    assert (told["customer"], other["customer"]) == ("RIGHT (1000 x 600)", "LEFT (1000 x 600)")


def test_what_is_said_of_screens() -> None:
    two = {"platform": "xcb", "screens": ["A (8 x 4)", "B (8 x 4)"], "customer": "B (8 x 4)"}

    assert screens(two).text == "2: A (8 x 4), B (8 x 4); the customer's is B (8 x 4)"
    assert "take turns" in screens({"platform": "xcb", "screens": ["A (8 x 4)"], "customer": ""}).text
    gone = screens({"platform": "xcb", "screens": ["A (8 x 4)"], "customer": ""}, "B")
    assert (gone.status, "'B' is not there" in gone.text) == (Status.WARNING, True)
    assert screens({"platform": "xcb", "screens": [], "customer": ""}).status is Status.FAILED


@pytest.mark.parametrize(
    ("place", "distance", "dpi", "status"),
    [
        ((1920, 1080, 96.0), 600, 0, Status.OK),
        ((800, 480, 133.0), 600, 0, Status.WARNING),
        ((800, 480, 120.0), 300, 0, Status.OK),
        ((1024, 600, 170.0), 600, 0, Status.WARNING),
        ((1024, 600, 170.0), 600, 80, Status.OK),
    ],
)
def test_the_doctor_tells_whether_the_customer_can_read_the_screen(
    shop: Shop, place: tuple[int, int, float], distance: int, dpi: int, status: Status
) -> None:
    with shop.settings.open("a", encoding="utf-8") as settings:
        settings.write(f"[screens]\nviewing_distance_mm = {distance}\ncustomer_dpi = {dpi}\n")
    case = doctor._Case(settings=load(shop.settings), qt={"platform": "xcb", "place": place})

    found = doctor._reading(case)

    assert found.status is status
    assert (f"from {distance} mm" in found.text, bool(found.cure)) == (True, status is Status.WARNING)


def test_a_display_that_cant_be_had_is_a_failure_in_words(shop: Shop) -> None:
    found = findings(shop.kiosk("doctor", "--json", QT_QPA_PLATFORM="xcb", DISPLAY=":4711"))

    assert statuses(found) == {"font": "not checked"}
    assert found["screens"]["status"] == "failed"
    assert "Qt can't use this display" in found["screens"]["text"]


def test_a_missing_qt_is_said_plainly(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("raise ModuleNotFoundError(\"No module named 'PySide6'\")")

    found = findings(shop.kiosk("doctor", "--json", PYTHONPATH=str(tmp_path)))

    assert statuses(found) == {"font": "not checked"}
    assert "Qt is not installed" in found["screens"]["text"]
    assert "PySide6-Essentials" in found["screens"]["cure"]


def test_a_missing_font_is_a_failure() -> None:
    case = doctor._Case()
    case.qt = {"font": False, "fonts": "/nowhere"}

    finding = doctor._font(case)

    assert (finding.status, "/nowhere" in finding.text, bool(finding.cure)) == (Status.FAILED, True, True)


@pytest.mark.parametrize(
    ("free", "status", "said"),
    [
        (199_000_000, "warning", "only 199 MB left for"),
        (19_000_000, "failed", "no new sale can be promised"),
        (None, "not checked", "nobody can tell how much room"),
    ],
)
def test_little_room_on_the_journals_disk_is_found(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, free: int | None, status: str, said: str
) -> None:
    monkeypatch.setattr(doctor, "free_bytes", lambda path: free)
    case = doctor._Case(settings=load(shop.settings))

    found = doctor._disk(case)

    assert (found.status, bool(found.cure)) == (status, status in {"warning", "failed"})
    assert said in found.text


def test_a_dead_line_in_the_hours_of_maintenance_may_be_that() -> None:
    dead = Finding("network", Status.FAILED, "vipps:443 does not answer", "let this machine out")

    monday = doctor._perhaps_maintenance(dead, datetime(2026, 11, 23, 2, 0, tzinfo=UTC))
    tuesday = doctor._perhaps_maintenance(dead, datetime(2026, 11, 24, 2, 0, tzinfo=UTC))

    assert monday.cure.startswith("wait: Vipps may be down for maintenance until ")
    assert monday.cure.endswith("; if it is not: let this machine out")
    assert tuesday is dead


def test_a_printer_is_looked_at_and_holds_up_no_sale(shop: Shop, tmp_path: Path) -> None:
    without = findings(shop.kiosk("doctor", "--json"))["printer"]
    settings = shop.settings.read_text("utf-8")
    paper = tmp_path / "paper"
    shop.settings.write_text(f"{settings}[printer]\nconnection = 'file://{paper}'\n", "utf-8")
    there = findings(shop.kiosk("doctor", "--json"))["printer"]
    shop.settings.write_text(f"{settings}[printer]\nconnection = 'tcp://127.0.0.1:1'\n", "utf-8")
    gone = shop.kiosk("doctor", "--json")

    assert "there is none" in without["text"]
    assert (there["status"], there["text"]) == ("ok", f"file://{paper} is ready")
    assert not paper.exists(), "looking made something"
    assert gone.status == 0
    missed = findings(gone)["printer"]
    assert missed["status"] == "warning"
    assert missed["text"].startswith("Printer does not answer (127.0.0.1:1: ")
    assert "[printer] connection" in missed["cure"]
