"""A backup put back, as the README tells it: what is found again, what is not, and that no name is ever used twice."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.shop import Shop


@pytest.fixture
def backup(shop: Shop) -> Callable[[], Path]:
    def make() -> Path:
        file = shop.folder / "backups" / "kiosk.db"
        file.parent.mkdir(exist_ok=True)
        done = shop.kiosk("journal", "backup", str(file))
        assert (done.status, done.err) == (0, ""), done
        return file

    return make


def put_back(shop: Shop, file: Path, *, head_stays: bool = True) -> None:
    """The disk is new, or somebody moved the files away: the journal's place is empty but for the backup."""
    lost = shop.folder / "lost"
    lost.mkdir()
    for one in shop.folder.glob("journal.db*"):
        if not (head_stays and one.suffix == ".head"):
            one.rename(lost / one.name)
    shutil.copy(file, shop.journal)


def test_what_the_backup_knew_is_finished_and_what_it_did_not_know_is_named(
    shop: Shop, backup: Callable[[], Path]
) -> None:
    settled = shop.paid(1100)
    sale = shop.pay(2200)
    under_way = sale.until_qr()["reference"]
    file = backup()
    assert sale.process.poll() is None, "a backup beside a sale"
    shop.emulator.do("approve", under_way)
    assert sale.finish().status == 0
    unknown = shop.paid(3300)

    put_back(shop, file)
    verified = shop.kiosk("journal", "verify")
    recovered = shop.kiosk("recover", "--json")

    assert verified.status == 1
    assert "are missing (" in verified.complaint
    assert recovered.status == 0
    assert "are missing (" in recovered.complaint
    stored = {line["reference"]: line for line in shop.kiosk("history", "--json").lines}
    assert set(stored) == {settled, under_way}
    for reference in stored:
        assert stored[reference]["state"] == "PAID"
        assert stored[reference]["totals"]["captured"] == shop.emulator.ledger(reference)["captured"] > 0
    for command in ("show", "refund"):
        ended = shop.kiosk(command, unknown)
        assert ended.status == 4
        assert f"{unknown} is not in the journal" in ended.err
    assert shop.emulator.ledger(unknown)["captured"] == 3300, "nothing was done to what is not known"

    assert shop.paid(4400) not in {settled, under_way, unknown}
    accepted = shop.kiosk("journal", "accept")
    assert accepted.status == 0
    assert "accepted: entries" in accepted.out
    after = shop.kiosk("journal", "verify")
    assert (after.status, after.err) == (0, "")


def test_a_journal_on_a_new_disk_is_no_alarm(shop: Shop, backup: Callable[[], Path]) -> None:
    reference = shop.paid()
    file = backup()
    shop.paid()

    put_back(shop, file, head_stays=False)

    assert shop.kiosk("recover").status == 0
    verified = shop.kiosk("journal", "verify")
    assert (verified.status, verified.err) == (0, "")
    assert [line["reference"] for line in shop.kiosk("history", "--json").lines] == [reference]


def test_a_refund_after_a_restore_moves_money_though_the_lost_one_had_its_number(
    shop: Shop, backup: Callable[[], Path]
) -> None:
    reference = shop.paid(12900)
    file = backup()
    assert shop.kiosk("refund", reference, "--amount", "5000").status == 0

    put_back(shop, file)
    again = shop.kiosk("refund", reference, "--amount", "5000", "--json")

    assert again.status == 0
    assert shop.emulator.ledger(reference)["refunded"] == 10_000
    assert again.lines[-1]["totals"]["refunded"] == 10_000
    too_much = shop.kiosk("refund", reference, "--amount", "5000")
    assert too_much.status == 4
    assert shop.emulator.ledger(reference)["refunded"] == 10_000


def test_the_doctor_says_what_is_missing_until_it_is_accepted(shop: Shop, backup: Callable[[], Path]) -> None:
    shop.paid()
    file = backup()
    shop.paid()
    put_back(shop, file)

    def journal() -> dict[str, str]:
        lines = shop.kiosk("doctor", "--json").lines
        found: dict[str, str] = next(line for line in lines if line["check"] == "journal")
        return found

    found = journal()
    assert found["status"] == "failed"
    assert "are missing (" in found["text"]
    assert "`kiosk journal accept`" in found["cure"]
    assert shop.kiosk("journal", "accept").status == 0
    assert journal()["status"] == "ok"
