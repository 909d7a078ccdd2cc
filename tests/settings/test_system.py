"""The real clock and the names of sales."""

import asyncio
import re
from datetime import UTC, datetime, timedelta

from kiosk.domain.identifiers import PaymentReference, SaleId
from kiosk.engine.ports import Clock, Names
from kiosk.system import SIGNS, SystemClock, SystemNames


def test_the_clock_tells_utc_and_goes_on():
    clock: Clock = SystemClock()
    before = clock.monotonic()

    asyncio.run(clock.sleep(0.001))

    assert clock.now().tzinfo is UTC
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)
    assert clock.monotonic() >= before + 0.001


def test_a_sale_is_named_after_till_and_moment():
    names: Names = SystemNames("till-1")

    name = names.new_sale()

    assert re.fullmatch(rf"till-1-20\d{{6}}-\d{{6}}-[{SIGNS}]{{4}}", name)


def test_the_longest_till_still_makes_a_reference():
    sale = SystemNames("a" * 20).new_sale()

    assert SaleId(sale) == sale
    assert len(PaymentReference(SaleId(sale).attempt(99))) <= 50


def test_a_burst_of_sales_has_no_name_twice(monkeypatch):
    monkeypatch.setattr("kiosk.system.SIGNS", "ab")
    names = SystemNames("t")

    fixed = {names.new_sale() for _ in range(8)}

    assert len(fixed) == 8


def test_no_sign_is_taken_for_another():
    assert len(set(SIGNS)) == len(SIGNS) == 31
    assert not set(SIGNS) & set("01ilo")


def test_jitter_is_between_nothing_and_one():
    assert all(0 <= SystemNames("t").jitter() <= 1 for _ in range(100))
