"""`kiosk history --csv` and its search: what an accountant opens in a spreadsheet."""

from __future__ import annotations

import asyncio
import csv
import io
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.money import Money
from kiosk.domain.payment import Payment, State, Totals
from kiosk.journal.sqlite_journal import SqliteJournal
from kiosk.table import COLUMNS, PAGE, Wanted, harmless, rows
from tests.e2e.test_journal_commands import SETTINGS
from tests.journal.samples import NOON, first_entry, payment


def paid(number: int, minor_units: int = 12900, refunded: int = 0, text: str = "Kaffe") -> Payment:
    money = Money(minor_units)
    return replace(
        payment(f"till-1-20261123-{number:06}-x7kq-1", NOON + timedelta(minutes=number), State.PAID),
        amount=money,
        text=text,
        totals=Totals(money, money, Money(0), Money(refunded)),
    )


PAYMENTS = (
    paid(1),
    paid(2, 124950, refunded=4005, text='=HYPERLINK("http://evil")'),
    paid(3, text="Boller; «store»\nog små"),
    payment("till-1-20261123-000004-x7kq-1", NOON + timedelta(minutes=4), State.WAITING, amount=Money(5000)),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("table")
    (place / "kiosk.toml").write_text(SETTINGS.format(path=place / "journal.db"), encoding="utf-8")

    async def fill() -> None:
        journal = await SqliteJournal.open(place / "journal.db")
        for one in PAYMENTS:
            await journal.append(first_entry(one), one)
        await journal.close()

    asyncio.run(fill())
    return place


def kiosk(folder: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "kiosk", *words, "--config", str(folder / "kiosk.toml")]
    return subprocess.run(command, capture_output=True, check=False, timeout=60)


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_a_spreadsheet_gets_one_row_a_payment_newest_first(folder: Path) -> None:
    file = folder / "all.csv"

    ended = kiosk(folder, "history", "--csv", str(file))

    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.decode().strip() == f"{file}: 4 payments"
    data = file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf" + ";".join(COLUMNS).encode() + b"\r\n")
    found = table(data)
    assert [row["state"] for row in found] == ["WAITING", "PAID", "PAID", "PAID"]
    assert found[2]["amount"] == "1249,50"
    assert (found[2]["taken"], found[2]["refunded"], found[2]["currency"]) == ("1249,50", "40,05", "NOK")
    assert [row["settled"] for row in found] == ["no", "yes", "yes", "yes"]
    assert found[3]["asked"] == f"{(NOON + timedelta(minutes=1)).astimezone():%Y-%m-%d %H:%M:%S%z}"
    assert list(folder.glob("*.part")) == []


def test_no_typed_text_is_a_formula(folder: Path) -> None:
    found = table(kiosk(folder, "history", "--csv", "-").stdout)

    assert found[2]["text"] == '\'=HYPERLINK("http://evil")'
    assert found[1]["text"] == "Boller; «store» og små"


@pytest.mark.parametrize("text", ["=1+1", "+47 900", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"])
def test_whatever_begins_like_a_formula_is_made_harmless(text: str) -> None:
    assert harmless(text).startswith("'")


def test_ordinary_texts_stay_as_they_are() -> None:
    assert harmless("Kaffe og bolle = 2") == "Kaffe og bolle = 2"


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        (("--search", "129,00"), [3, 1]),
        (("--search", "x7kq 1249,50"), [2]),
        (("--search", "refunded"), [2]),
        (("--amount", "5000"), [4]),
        (("--state", "open"), [4]),
        (("--state", "not-paid"), []),
        (("--state", "paid", "--limit", "2"), [3, 2]),
        (("--search", "23.11.2026", "--state", "REFUNDED"), [2]),
        (("--search", "nothing of the kind"), []),
        (("--search", "129,00", "--amount", "5000"), []),
    ],
)
def test_what_is_searched_for_is_listed_and_exported_alike(
    folder: Path, words: tuple[str, ...], numbers: list[int]
) -> None:
    exported = table(kiosk(folder, "history", *words, "--csv", "-").stdout)

    assert [int(row["reference"].split("-")[3]) for row in exported] == numbers


def test_what_cannot_be_written_is_said_in_one_line(folder: Path) -> None:
    ended = kiosk(folder, "history", "--csv", str(folder / "no" / "such" / "file.csv"))

    assert ended.returncode == 64
    assert b"cannot be written" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


def test_a_long_journal_is_read_a_page_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        journal = await SqliteJournal.open(tmp_path / "journal.db")
        for number in range(25):
            one = paid(number)
            await journal.append(first_entry(one), one)
        asked = []
        history = journal.history

        async def counted(query: object) -> object:
            asked.append(query)
            return await history(query)  # type: ignore[arg-type]

        monkeypatch.setattr(journal, "history", counted)
        monkeypatch.setattr("kiosk.table.PAGE", 10)

        found = [row.reference async for row in rows(journal, Wanted())]

        assert len(found) == len(set(found)) == 25
        assert len(asked) == 3
        assert [row.reference async for row in rows(journal, Wanted(limit=12))] == found[:12]
        await journal.close()

    assert PAGE <= 1000
    asyncio.run(scenario())
