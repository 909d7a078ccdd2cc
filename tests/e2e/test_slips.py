"""`kiosk slip` against `kiosk emulator`, both as processes: the original once, then copies, and what goes wrong."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.paper import Line
from kiosk.engine.ports import SlipState
from kiosk.journal.sqlite_journal import SqliteJournal
from tests.e2e.shop import Ended, Shop
from tests.e2e.test_afterwards import reserved
from tests.printing.fake_printer import FakePrinter
from tests.printing.paper import papers

NB = "\N{NO-BREAK SPACE}"


@pytest.fixture
def paper(shop: Shop, tmp_path: Path) -> Path:
    """The file that is the shop's printer."""
    paper = tmp_path / "paper"
    print_to(shop, f"file://{paper}")
    return paper


def print_to(shop: Shop, connection: str) -> None:
    with shop.settings.open("a", encoding="utf-8") as file:
        file.write(f"[printer]\nconnection = '{connection}'\nwidth = 32\n")


def printed(paper: Path) -> list[list[str]]:
    return [one.texts for one in papers(paper.read_bytes())]


def test_the_first_slip_is_the_original_and_each_further_one_a_copy(shop: Shop, paper: Path) -> None:
    reference = shop.paid()

    first, second, third = (shop.kiosk("slip", reference) for _ in range(3))

    said = [(one.status, one.out, one.err) for one in (first, second, third)]
    told = f"printed: payment of {reference}, "
    assert said == [(0, f"{told}{copy}\n", "") for copy in ("original", "copy 1", "copy 2")]
    slips = printed(paper)
    assert [[text for text in slip if text.startswith("KOPI")] for slip in slips] == [[], ["KOPI 1"], ["KOPI 2"]]
    for slip in slips:
        assert slip[:2] == ["IKKE KVITTERING", "FOR KJØP"]
        assert reference in " ".join(slip)
        assert "Betalt" in slip


def test_a_refund_has_a_slip_of_its_own_and_that_of_the_payment_can_be_asked_for(shop: Shop, paper: Path) -> None:
    reference = shop.paid()
    shop.kiosk("slip", reference)
    shop.kiosk("refund", reference, "--amount", "2900")

    newest = shop.kiosk("slip", reference)
    payment = shop.kiosk("slip", reference, "--of", "payment")
    missing = shop.kiosk("slip", reference, "--of", "refund-2")

    assert newest.out == f"printed: refund-1 of {reference}, original\n"
    assert payment.out == f"printed: payment of {reference}, copy 1\n"
    assert missing.status == 4
    assert missing.complaint == f"there is no slip refund-2 of {reference}; there is payment, refund-1"
    _, refund, copy = (" ".join(slip) for slip in printed(paper))
    assert "-29,00 kr" in refund
    assert "KOPI 1" in copy


def test_what_a_slip_would_say_is_shown_beside_a_running_kiosk_and_counts_as_nothing(shop: Shop, paper: Path) -> None:
    reference = shop.paid()
    shop.kiosk("slip", reference)

    async def beside() -> tuple[Ended, Ended]:
        running = await SqliteJournal.open(shop.journal)
        try:
            shown = await asyncio.to_thread(shop.kiosk, "slip", reference, "--text")
            refused = await asyncio.to_thread(shop.kiosk, "slip", reference)
        finally:
            await running.close()
        return shown, refused

    shown, refused = asyncio.run(beside())
    again = shop.kiosk("slip", reference)

    assert (shown.status, shown.err) == (0, "")
    rows = shown.out.splitlines()
    assert [row.strip() for row in rows[:3]] == ["IKKE KVITTERING", "FOR KJØP", "KOPI 1"]
    assert f"Betaling{'129,00' + NB + 'kr':>24}" in rows
    assert all(len(row) <= 32 for row in rows)
    assert refused.status == 64
    assert "is in use by process" in refused.complaint
    assert again.out.endswith("copy 1\n"), "what was shown or refused was given out"
    assert len(printed(paper)) == 2


def test_without_a_printer_or_a_payment_that_is_over_one_line_says_so(shop: Shop, paper: Path) -> None:
    open_still = reserved(shop)
    with_printer = shop.settings.read_text("utf-8")
    shop.change(f"connection = 'file://{paper}'", "connection = ''")

    no_printer = shop.kiosk("slip", open_still)
    text_of_it = shop.kiosk("slip", open_still, "--text")
    shop.settings.write_text(with_printer, "utf-8")
    too_early = shop.kiosk("slip", open_still)
    unknown = shop.kiosk("slip", "till-1-nobody-knows")

    assert no_printer.status == text_of_it.status == too_early.status == unknown.status == 4
    assert no_printer.complaint == f"there is no printer: [printer] connection is empty in {shop.settings}"
    assert too_early.complaint == text_of_it.complaint
    assert too_early.complaint.startswith(f"there is no slip of {open_still} yet: it is ")
    assert unknown.complaint == f"till-1-nobody-knows is not in the journal {shop.journal}"
    assert not paper.exists()


def test_what_surely_was_not_printed_is_taken_back_and_the_next_one_is_the_original(shop: Shop, tmp_path: Path) -> None:
    reference = shop.paid()
    print_to(shop, f"file://{tmp_path / 'no' / 'paper'}")

    failed = shop.kiosk("slip", reference)
    (tmp_path / "no").mkdir()
    well = shop.kiosk("slip", reference)

    assert failed.status == 4
    assert failed.complaint == f"nothing was printed: {tmp_path / 'no' / 'paper'}: No such file or directory"
    assert (well.status, well.out) == (0, f"printed: payment of {reference}, original\n")


def test_what_a_kiosk_left_in_the_queue_comes_out_first(shop: Shop, paper: Path) -> None:
    reference = shop.paid()

    async def leave() -> None:
        journal = await SqliteJournal.open(shop.journal)
        for text in ("sent before the crash", "waits since the crash"):
            slip = await journal.issue_slip("", text, "paper", datetime.now(UTC), lambda _: (Line("waited"),))
            if text.startswith("sent"):
                await journal.slip_is(slip.number, SlipState.SENDING)
        await journal.close()

    asyncio.run(leave())

    ended = shop.kiosk("slip", reference)

    assert (ended.status, ended.out) == (0, f"printed: payment of {reference}, original\n")
    assert ended.complaint == "a slip (sent before the crash) may have been printed, or not: look at the printer"
    waited, slip = printed(paper)
    assert waited == ["waited"]
    assert slip[0] == "IKKE KVITTERING"


def test_a_printer_that_breaks_off_leaves_it_open_whether_it_was_printed(shop: Shop) -> None:
    reference = shop.paid()

    async def broken() -> Ended:
        fake = FakePrinter()
        await fake.start()
        fake.mood = "breaks"
        print_to(shop, f"tcp://127.0.0.1:{fake.port}")
        try:
            return await asyncio.to_thread(shop.kiosk, "slip", reference)
        finally:
            await fake.stop()

    ended = asyncio.run(broken())
    next_one = shop.kiosk("slip", reference, "--text")

    assert (ended.status, ended.out) == (4, "")
    assert ended.complaint.startswith(f"a slip of {reference} may have been printed, or not: look at the printer (127.")
    assert "KOPI 1" in next_one.out
