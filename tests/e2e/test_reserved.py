"""Money that waits for its goods, on the command line: nothing takes it twice, nothing lets go of it unasked."""

from __future__ import annotations

import re
import signal

from tests.e2e.shop import Shop
from tests.e2e.test_afterwards import reserved


def test_a_part_in_doubt_is_taken_once_however_often_it_is_asked_for(shop: Shop) -> None:
    reference = reserved(shop)
    shop.emulator.fault("capture", "connection_reset", executed=True, times=None)
    shop.emulator.fault("details", "unavailable_503", times=None)

    doubt = shop.kiosk("capture", reference, "--amount", "5000", "--patience", "2")
    still = shop.kiosk("capture", reference, "--amount", "5000", "--patience", "2")
    shop.emulator.calm()
    finished = shop.kiosk("capture", reference, "--amount", "5000", "--json")
    once_more = shop.kiosk("capture", reference, "--amount", "5000")

    assert (doubt.status, still.status, finished.status, finished.err) == (5, 5, 0, "")
    assert "the same command finishes it" in doubt.complaint
    assert "the same command finishes it" in still.complaint
    assert (finished.lines[-1]["state"], finished.lines[-1]["totals"]["captured"]) == ("RESERVED", 5000)
    assert once_more.status == 4
    assert "add --again" in once_more.complaint
    assert shop.emulator.ledger(reference)["captures"] == [5000]


def test_as_much_once_more_is_only_taken_if_it_is_meant(shop: Shop) -> None:
    reference = reserved(shop)
    assert shop.kiosk("capture", reference, "--amount", "5000").status == 0

    meant = shop.kiosk("capture", reference, "--amount", "5000", "--again")

    assert (meant.status, meant.err) == (0, "")
    assert "taken 100,00\N{NO-BREAK SPACE}kr" in meant.out
    assert shop.emulator.ledger(reference)["captures"] == [5000, 5000]


def test_what_cant_be_captured_or_released_is_refused_in_words(shop: Shop) -> None:
    reference = reserved(shop)

    too_much = shop.kiosk("capture", reference, "--amount", "12901")
    unknown = shop.kiosk("capture", "till-9-20261123-101500-aaaa-1")
    nothing_known = shop.kiosk("release", "till-9-20261123-101500-aaaa-1")
    nonsense = shop.kiosk("release", "no good")
    zero = shop.kiosk("capture", reference, "--amount", "0")
    too_soon = shop.kiosk("refund", reference, "--amount", "100")
    shop.emulator.fault("capture", "refused", code="98", group="Payment", status=400)
    too_late = shop.kiosk("capture", reference)

    assert (too_much.status, unknown.status, nothing_known.status, nonsense.status, zero.status) == (4, 4, 4, 64, 64)
    assert "larger than what is still reserved" in too_much.complaint
    assert "12901 of 12900" in too_much.complaint
    assert "is not in the journal" in unknown.complaint
    assert "is not in the journal" in nothing_known.complaint
    assert too_soon.status == 4
    assert "only reserved" in too_soon.complaint
    assert too_late.status == 4
    assert "more than 180 days ago" in too_late.complaint
    assert shop.emulator.ledger(reference)["captures"] == []


def test_of_a_payment_that_is_over_nothing_can_be_taken_or_released(shop: Shop) -> None:
    reference = shop.paid()

    taken = shop.kiosk("capture", reference, "--amount", "100")
    released = shop.kiosk("release", reference)

    assert (taken.status, released.status) == (4, 4)
    assert "nothing is reserved" in taken.complaint
    assert "it is PAID" in released.complaint
    assert shop.emulator.ledger(reference)["released"] == 0


def test_recover_leaves_a_reservation_to_the_shop_and_says_until_when(shop: Shop) -> None:
    reference = reserved(shop)
    assert shop.kiosk("capture", reference, "--amount", "5000").status == 0

    recovered = shop.kiosk("recover", "--json")

    assert recovered.status == 0
    assert f"{reference} is reserved" in recovered.complaint
    assert re.search(r"take it by \d\d\.\d\d\.\d{4}", recovered.complaint)
    line = shop.emulator.ledger(reference)
    assert (line["captures"], line["released"], line["refunded"]) == ([5000], 0, 0)
    assert shop.kiosk("capture", reference, "--json").lines[-1]["totals"]["captured"] == 12900


def test_a_release_of_the_rest_cut_short_by_kill_9_keeps_what_was_taken(shop: Shop) -> None:
    reference = reserved(shop)
    assert shop.kiosk("capture", reference, "--amount", "5000").status == 0
    shop.emulator.fault("cancel", "connection_reset", times=None)
    release = shop.start("release", reference, "--json")
    release.until_state("CANCELLING")
    release.process.send_signal(signal.SIGKILL)
    release.process.wait()
    shop.emulator.calm()

    recovered = shop.kiosk("recover", "--json")

    assert recovered.status == 0
    assert recovered.lines[-1]["state"] == "PAID"
    line = shop.emulator.ledger(reference)
    assert (line["captures"], line["released"], line["refunded"]) == ([5000], 7900, 0)
