"""`kiosk run` where the journal can't be opened: one line that says why, and the exit status of wrong settings."""

from __future__ import annotations

import asyncio
import os

import pytest

from kiosk.journal.sqlite_journal import SqliteJournal
from tests.e2e.shop import Ended, Shop


def run(shop: Shop) -> Ended:
    """`kiosk run` as a shop has it: Python's remarks about Qt's own objects at the end are for developers."""
    return shop.kiosk("run", PYTHONWARNINGS="ignore")


def test_a_second_kiosk_says_who_holds_the_journal(shop: Shop) -> None:
    async def hold_and_run() -> tuple[int, str]:
        journal = await SqliteJournal.open(shop.journal)
        try:
            ended = await asyncio.to_thread(run, shop)
        finally:
            await journal.close()
        return ended.status, ended.complaint

    status, complaint = asyncio.run(hold_and_run())

    assert status == 64
    assert f"in use by process {os.getpid()} on " in complaint
    assert "running since" in complaint


@pytest.mark.parametrize("what", ["a shopping list\n" * 100, ""])
def test_a_file_that_is_no_journal_is_named_in_one_line(shop: Shop, what: str) -> None:
    if what:
        shop.journal.write_text(what)
    else:
        shop.journal.mkdir()

    ended = run(shop)

    assert ended.status == 64
    assert str(shop.journal) in ended.complaint
