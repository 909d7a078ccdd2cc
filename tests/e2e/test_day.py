"""`kiosk day` against `kiosk emulator`, both as processes: X, Z, what is named on it, and the files it goes to."""

from __future__ import annotations

import asyncio
import csv
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.journal.sqlite_journal import SqliteJournal
from tests.e2e.shop import Ended, Shop
from tests.e2e.test_afterwards import reserved
from tests.printing.paper import papers

NB = "\N{NO-BREAK SPACE}"


def test_a_day_is_looked_at_closed_listed_and_shown(shop: Shop, tmp_path: Path) -> None:
    first, second = shop.paid(), shop.paid(5000)
    shop.kiosk("refund", first, "--amount", "2000", "--by", "Siv")

    x = shop.kiosk("day", "--json")
    again = shop.kiosk("day", "--json")
    closed = shop.kiosk("day", "close", "--json")
    twice = shop.kiosk("day", "close")
    after = shop.kiosk("day", "--json")
    listed = shop.kiosk("day", "list", "--json")
    shown = shop.kiosk("day", "show", "1")
    missing = shop.kiosk("day", "show", "2")

    (figures,) = x.lines
    assert (x.status, figures["report"], figures["number"]) == (0, "X", None)
    assert figures["taken"] == {"payments": 2, "sum": 17900}
    assert figures["refunded"] == {"payments": 1, "sum": 2000}
    assert figures["net"] == 15900
    assert {one["by"]: one["net"] for one in figures["cashiers"]} == {"": 17900, "Siv": -2000}
    assert again.lines[0]["entries"] == figures["entries"], "an X has no effect"
    (z,) = closed.lines
    assert (closed.status, closed.err) == (0, "")
    assert (z["report"], z["number"], z["net"], z["differences"], z["open"]) == ("Z", 1, 15900, [], [])
    assert z["compared"] == {"payments": 2, "unread": []}
    assert z["entries"] == figures["entries"]
    assert (twice.status, "as Z 1" in twice.complaint) == (4, True)
    assert after.lines[0]["taken"]["payments"] == 0
    assert [one["number"] for one in listed.lines] == [1]
    assert f"159,00{NB}kr" in shown.out
    assert z["head"] in shown.out
    assert (missing.status, "there is no Z 2" in missing.complaint) == (4, True)
    verified = shop.kiosk("journal", "verify", "--head", z["head"])
    assert (verified.status, second in shown.out) == (0, False)


def test_money_taken_behind_the_kiosks_back_is_named_by_reference_on_the_z(shop: Shop, tmp_path: Path) -> None:
    reference = reserved(shop)
    shop.emulator.do("portal_capture", reference)

    refused = shop.kiosk("day", "close")
    sheet = tmp_path / "z.csv"
    closed = shop.kiosk("day", "close", "--signed-by", "Siv Berg", "--json")
    shown = shop.kiosk("day", "show", "1", "--csv", str(sheet))

    assert refused.status == 5
    assert f"{reference}: captured 129,00{NB}kr at Vipps, 0,00{NB}kr in the journal" in refused.err
    assert f"Different at Vipps: {reference}" in refused.err
    assert "--signed-by" in refused.err
    assert closed.status == 0
    (z,) = closed.lines
    assert z["differences"] == [{"reference": reference, "what": "captured", "journal": 0, "vipps": 12900}]
    assert z["signed"] == {"name": "Siv Berg", "for": [{"why": "difference", "reference": reference}]}
    assert z["net"] == shop.emulator.ledger(reference)["captured"] == 12900
    assert reference in shown.out
    assert "Siv Berg" in shown.out
    raw = sheet.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))
    (named,) = [row for row in rows if row["section"] == "difference"]
    assert (named["reference"], named["journal"], named["vipps"]) == (reference, "0", "12900")
    assert {row["report"] for row in rows} == {"Z 1"}


def test_money_given_back_in_the_portal_is_named_too(shop: Shop) -> None:
    reference = shop.paid()
    shop.emulator.do("portal_refund", reference, amount=700)

    refused = shop.kiosk("day", "close")

    assert refused.status == 5
    assert f"{reference}: refunded 7,00{NB}kr at Vipps, 0,00{NB}kr in the journal" in refused.err
    assert shop.kiosk("day", "--json").lines[0]["refunded"] == {"payments": 1, "sum": 700}


def test_what_is_open_or_not_compared_wants_a_name_under_it(shop: Shop) -> None:
    reference = reserved(shop)
    shop.emulator.fault("details", "unavailable_503", times=None)

    refused = shop.kiosk("day", "close", "--patience", "1")
    closed = shop.kiosk("day", "close", "--patience", "1", "--signed-by", "Siv", "--json")
    shop.emulator.calm()

    assert refused.status == 5
    assert f"Open: {reference}" in refused.err
    assert f"Not compared with Vipps: {reference}" in refused.err
    (z,) = closed.lines
    assert z["compared"] == {"payments": 0, "unread": [reference]}
    assert [one["reference"] for one in z["open"]] == [reference]
    assert {one["why"] for one in z["signed"]["for"]} == {"open", "not-compared"}


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext (make test installs it)")
def test_a_z_as_pdf_says_the_same_in_the_shops_language_and_carries_its_fonts(shop: Shop, tmp_path: Path) -> None:
    shop.settings.write_text(shop.settings.read_text("utf-8") + '[screens]\nlanguage = "nb"\n', "utf-8")
    shop.kiosk("refund", shop.paid(), "--amount", "2000")
    file = tmp_path / "z.pdf"
    assert shop.kiosk("day", "close", "--signed-by", "Åse Bjørnø").status == 0

    written = shop.kiosk("day", "show", "1", "--pdf", str(file))
    nowhere = shop.kiosk("day", "show", "1", "--pdf", str(tmp_path / "missing" / "z.pdf"))

    assert (written.status, written.err) == (0, "")
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True).stdout.decode()
    words = " ".join(text.replace(NB, " ").split())
    for said in ("Z-rapport 1", "Bakeriet", "129,00 kr", "Underskrevet", "Åse Bjørnø", "Alt stemmer", "Netto per time"):
        assert said in words
    assert f"{datetime.now(UTC).astimezone():%d.%m.%Y}" in words
    assert "\N{MINUS SIGN}20,00 kr" in words, "whoever copies an amount out of it gets no sign"
    fonts = subprocess.run(["pdffonts", file], capture_output=True, check=True).stdout.decode().splitlines()[2:]
    assert fonts
    assert all("Inter" in font and " yes " in font for font in fonts)
    sizes = subprocess.run(["pdfinfo", file], capture_output=True, check=True).stdout.decode()
    assert "A4" in sizes
    assert nowhere.status == 4
    assert "can't be written" in nowhere.complaint


def test_looking_works_beside_a_running_kiosk_and_closing_says_who_has_the_journal(shop: Shop) -> None:
    shop.paid()

    async def beside() -> tuple[Ended, Ended, Ended]:
        running = await SqliteJournal.open(shop.folder / "journal.db")
        try:
            x = await asyncio.to_thread(shop.kiosk, "day", "--json")
            listed = await asyncio.to_thread(shop.kiosk, "day", "list")
            close = await asyncio.to_thread(shop.kiosk, "day", "close")
        finally:
            await running.close()
        return x, listed, close

    x, listed, close = asyncio.run(beside())

    assert (x.status, x.lines[0]["net"], listed.status) == (0, 12900, 0)
    assert close.status == 64
    assert "is in use by process" in close.complaint


def has_a_printer(shop: Shop, paper: Path) -> None:
    with shop.settings.open("a", encoding="utf-8") as file:
        file.write(f"[printer]\nconnection = 'file://{paper}'\nwidth = 32\n")


def test_a_z_goes_to_the_slip_printer_too_and_a_second_time_as_a_copy(shop: Shop, tmp_path: Path) -> None:
    shop.paid()
    shop.kiosk("day", "close")
    none = shop.kiosk("day", "show", "1", "--print")
    paper = tmp_path / "paper"
    has_a_printer(shop, paper)

    first, second = (shop.kiosk("day", "show", "1", "--print") for _ in range(2))

    assert (none.status, "there is no printer" in none.complaint) == (4, True)
    assert [(one.status, one.err) for one in (first, second)] == [(0, ""), (0, "")]
    report, copy = papers(paper.read_bytes())
    assert report.texts[0] == "Z-rapport 1"
    assert any(text.startswith("Netto") and text.endswith("129,00 kr") for text in report.texts)
    assert copy.texts == ["KOPI 1", *report.texts]
    shop.change(str(paper), str(tmp_path / "no" / "paper"))
    failed = shop.kiosk("day", "show", "1", "--print")
    assert (failed.status, "nothing was printed: " in failed.complaint) == (4, True)


def test_an_x_goes_to_files_and_to_the_printer_and_changes_nothing(shop: Shop, tmp_path: Path) -> None:
    shop.paid()
    paper, sheet, pdf = tmp_path / "paper", tmp_path / "x.csv", tmp_path / "x.pdf"
    has_a_printer(shop, paper)

    given = shop.kiosk("day", "--csv", str(sheet), "--pdf", str(pdf), "--print", "--json")
    again = shop.kiosk("day", "--print", "--json")
    shop.paid(5000)
    later = shop.kiosk("day", "--print", "--json")

    assert (given.status, given.err) == (0, "")
    assert [one.lines[0]["net"] for one in (given, again, later)] == [12900, 12900, 17900]
    rows = list(csv.DictReader(sheet.read_bytes().decode("utf-8-sig").splitlines()))
    assert {row["report"] for row in rows} == {"X"}
    assert [row["minor_units"] for row in rows if (row["section"], row["name"]) == ("sum", "net")] == ["12900"]
    assert pdf.read_bytes().startswith(b"%PDF")
    first, copy, other = (one.texts for one in papers(paper.read_bytes()))
    assert (first[0], copy[0], copy[1]) == ("X-rapport", "KOPI 1", "X-rapport")
    assert other[0] == "X-rapport", "another X is no copy"
    assert shop.kiosk("day", "list").out == ""


def test_an_x_that_cant_be_written_is_one_line(shop: Shop, tmp_path: Path) -> None:
    shop.paid()

    sheet = shop.kiosk("day", "--csv", str(tmp_path / "no" / "x.csv"))
    none = shop.kiosk("day", "--print")
    misplaced = shop.kiosk("day", "--pdf", str(tmp_path / "z.pdf"), "close")

    assert (sheet.status, sheet.complaint) == (
        4,
        f"{tmp_path / 'no' / 'x.csv'} can't be written (No such file or directory)",
    )
    assert (none.status, "there is no printer" in none.complaint) == (4, True)
    assert (misplaced.status, "mean an X" in misplaced.complaint) == (64, True)
    assert shop.kiosk("day", "list").out == "", "a day was closed by a command that was not understood"


def test_printing_beside_a_running_kiosk_says_who_has_the_journal(shop: Shop, tmp_path: Path) -> None:
    shop.paid()
    has_a_printer(shop, tmp_path / "paper")

    async def beside() -> tuple[Ended, Ended]:
        running = await SqliteJournal.open(shop.journal)
        try:
            looked = await asyncio.to_thread(shop.kiosk, "day", "--csv", str(tmp_path / "x.csv"))
            printed = await asyncio.to_thread(shop.kiosk, "day", "--print")
        finally:
            await running.close()
        return looked, printed

    looked, printed = asyncio.run(beside())

    assert (looked.status, looked.err) == (0, "")
    assert (printed.status, "is in use by process" in printed.complaint) == (64, True)
    assert not (tmp_path / "paper").exists()
