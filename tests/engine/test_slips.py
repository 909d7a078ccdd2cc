"""Slips at the counter: one original, honest copies, and nothing printed twice in silence."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.money import Money
from kiosk.domain.paper import Align, Line, Size, plain_text
from kiosk.domain.payment import Step
from kiosk.domain.slip import Place
from kiosk.engine.ports import IssuedSlip, MaybePrinted, NotPrinted, SlipState
from kiosk.engine.screens import CashierPage, CustomerPage, Tablets, Tone
from kiosk.engine.slips import FIRST_REST, LONGEST_REST, Auto, SlipTerms
from kiosk.journal.memory_journal import MemoryJournal
from tests.support.printer import ListPrinter
from tests.support.shop import Shop, shop
from tests.support.virtual_time import run

OFF = NotPrinted("Printer does not answer")
BROKE = MaybePrinted("Printer stopped answering")


def drawn(text: str) -> bytes:
    return text.encode()


TERMS = SlipTerms(Place("Bakeriet på hjørnet", "till-1", "NO", "nb"), draw=drawn)


@asynccontextmanager
async def counter(
    auto: Auto = Auto.ASK, journal: MemoryJournal | None = None, printer: ListPrinter | None = None, **more: Any
) -> AsyncIterator[Shop]:
    terms = replace(TERMS, auto=auto, printer=printer or ListPrinter())
    async with shop(journal=journal or MemoryJournal(), slips=terms, **more) as at:
        yield at


async def pay(at: Shop, amount: int = 12900) -> Any:
    await at.to_qr(Money(amount))
    at.vipps.approve(at.reference)
    await at.until(lambda cashier, _: cashier.heading == "Paid")
    return at.reference


async def slip_page(at: Shop) -> None:
    at.till.open_slip()
    await at.until(lambda cashier, _: cashier.page is CashierPage.SLIP)


async def given_back(at: Shop, minor_units: int) -> None:
    at.till.open_payment(at.reference)
    await at.until(lambda cashier, _: cashier.may_refund)
    at.till.refund(minor_units, "Wrong size")
    await at.until(lambda cashier, _: any(line.step is Step.REFUNDED for line in cashier.timeline))


def marks(slip: tuple[Line, ...]) -> list[str]:
    return [line.text for line in slip if line.text.startswith("COPY")]


async def issued(at: Shop, reference: str) -> list[IssuedSlip]:
    return list(await at.journal.slips_of(reference))  # type: ignore[attr-defined]


def test_one_original_is_printed_and_what_follows_are_numbered_copies() -> None:
    async def main() -> None:
        async with counter() as at:
            reference = await pay(at)
            await slip_page(at)
            for count in (1, 2, 3):
                at.till.print_slip()
                await at.until(lambda *_, count=count: len(at.printer.printed) == count)  # type: ignore[misc]
                await at.until(lambda cashier, _: bool(cashier.slip and cashier.slip.may_print))

            assert [marks(slip) for slip in at.printer.printed] == [[], ["COPY 1"], ["COPY 2"]]
            assert [one.copy for one in await issued(at, reference)] == [0, 1, 2]
            assert at.cashier.slip is not None
            assert at.cashier.slip.next_text == "Copy 3"

    run(main())


def test_a_copy_is_a_copy_after_a_restart_too() -> None:
    async def main() -> None:
        journal = MemoryJournal()
        async with counter(journal=journal) as at:
            reference = await pay(at)
            await slip_page(at)
            at.till.print_slip()
            await at.until(lambda *_: bool(at.printer.printed))
            vipps = at.vipps

        async with counter(journal=journal, vipps=vipps, names="till-1-20261123-111500") as again:
            again.till.open_payment(reference)
            await again.until(lambda cashier, _: cashier.may_slip)
            await slip_page(again)
            again.till.print_slip()
            await again.until(lambda *_: bool(again.printer.printed))

            assert marks(again.printer.printed[0]) == ["COPY 1"]

    run(main())


def test_a_code_counts_as_given_out_and_is_seen_by_the_customer_alone_and_for_a_minute() -> None:
    async def main() -> None:
        async with counter() as at:
            await pay(at)
            await slip_page(at)
            at.till.show_slip()
            await at.until(lambda _, customer: customer.page is CustomerPage.SLIP)

            said = at.customer.qr_image.decode()
            assert said.startswith("IKKE KVITTERING FOR KJØP")
            assert at.reference in said
            assert at.cashier.slip is not None
            assert at.cashier.slip.next_text == "Copy 1"
            at.till.print_slip()
            await at.until(lambda *_: bool(at.printer.printed))
            assert marks(at.printer.printed[0]) == ["COPY 1"]
            assert at.customer.page is CustomerPage.SLIP

            await at.clock.sleep(61)
            assert at.customer.page is not CustomerPage.SLIP

    run(main())


@pytest.mark.parametrize("away", ["back", "leave", "hide_slip"])
def test_a_code_goes_with_its_page(away: str) -> None:
    async def main() -> None:
        async with counter() as at:
            await pay(at)
            await slip_page(at)
            at.till.show_slip()
            await at.until(lambda _, customer: customer.page is CustomerPage.SLIP)

            getattr(at.till, away)()

            assert at.customer.page is not CustomerPage.SLIP

    run(main())


def test_no_code_of_a_slip_stands_beside_a_payment() -> None:
    async def main() -> None:
        async with counter() as at:
            reference = await pay(at)
            at.till.leave()
            await at.to_qr(Money(5000))
            at.till.open_payment(reference)
            await at.until(lambda cashier, _: cashier.may_slip)
            await slip_page(at)

            assert at.cashier.slip is not None
            assert not at.cashier.slip.may_show
            at.till.show_slip()
            await at.clock.sleep(1)

            assert at.customer.page is CustomerPage.PAY
            assert not await issued(at, reference)

    run(main())


def test_a_slip_that_fits_into_no_code_is_not_given_out() -> None:
    def refuses(text: str) -> bytes:
        raise ValueError("too long")

    async def main() -> None:
        async with shop(journal=MemoryJournal(), slips=replace(TERMS, draw=refuses)) as at:
            reference = await pay(at)
            await slip_page(at)
            at.till.show_slip()
            await at.clock.sleep(1)

            assert at.customer.page is not CustomerPage.SLIP
            assert not await issued(at, reference)

    run(main())


def test_only_money_that_was_taken_can_be_taken_along_as_a_code() -> None:
    async def main() -> None:
        async with counter() as at:
            await at.to_qr()
            at.till.cancel()
            await at.until(lambda cashier, _: cashier.heading == "Cancelled")
            await slip_page(at)

            assert at.cashier.slip is not None
            assert at.cashier.slip.may_print
            assert not at.cashier.slip.may_show
            assert "Cancelled. Nothing was paid." in plain_text(at.cashier.slip.lines)

    run(main())


def test_nothing_is_given_out_for_a_payment_that_is_open() -> None:
    async def main() -> None:
        async with counter() as at:
            await at.to_qr()
            at.till.open_slip()
            await at.clock.sleep(1)

            assert at.cashier.page is CashierPage.WAITING
            assert not at.cashier.may_slip

    run(main())


def test_a_printer_that_is_off_holds_nobody_up_and_prints_when_it_is_back() -> None:
    async def main() -> None:
        async with counter(auto=Auto.ALWAYS) as at:
            at.printer.fails = [OFF] * 4
            await pay(at, 10000)
            at.till.leave()
            await pay(at, 20000)

            await at.until(lambda cashier, _: cashier.status == "Printer does not answer; 2 slips wait")
            await at.until(lambda *_: len(at.printer.printed) == 2, within=2 * LONGEST_REST)

            sums = [line.right for slip in at.printer.printed for line in slip if line.text == "Payment"]
            assert sums == ["100,00\xa0kr", "200,00\xa0kr"]
            assert at.cashier.status == "Connected to Vipps"
            assert not at.cashier.notices

    run(main())


def test_a_printer_is_asked_less_and_less_often_and_at_once_when_there_is_more_to_print() -> None:
    async def main() -> None:
        async with counter() as at:
            at.printer.fails = [OFF] * 1000
            assert at.till.slips is not None
            await at.till.slips.print_report("z-1", (Line("Z 1"),))
            await at.clock.sleep(FIRST_REST * (1 + 2 + 4) + 1)
            assert at.printer.asked == 4
            await at.clock.sleep(60 * 60)
            assert at.printer.asked <= 4 + 2 + 3600 / LONGEST_REST

            before = at.printer.asked
            await at.till.slips.print_report("z-2", (Line("Z 2"),))
            await at.clock.sleep(0.1)
            assert at.printer.asked == before + 1

    run(main())


def test_a_slip_that_waits_can_be_taken_back_and_was_never_given_out() -> None:
    async def main() -> None:
        async with counter() as at:
            reference = await pay(at)
            await slip_page(at)
            at.printer.fails = [OFF] * 1000
            at.till.print_slip()
            await at.until(lambda cashier, _: cashier.status.endswith("1 slip waits"))

            at.till.withdraw_slip()
            await at.until(lambda cashier, _: bool(cashier.slip and cashier.slip.next_text == "Original"))

            assert not await issued(at, reference)
            assert at.cashier.status == "Connected to Vipps"
            await at.clock.sleep(300)
            assert not at.printer.printed

    run(main())


def test_a_slip_that_may_have_been_printed_is_said_and_never_printed_again_by_itself() -> None:
    async def main() -> None:
        async with counter() as at:
            reference = await pay(at)
            await slip_page(at)
            at.printer.fails = [BROKE]
            at.till.print_slip()
            await at.until(lambda cashier, _: bool(cashier.notices))
            await at.clock.sleep(300)

            assert at.cashier.notices[0].title == "A slip may have been printed, or not"
            assert reference in at.cashier.notices[0].text
            assert at.printer.asked == 1
            at.till.print_slip()
            await at.until(lambda *_: bool(at.printer.printed))
            assert marks(at.printer.printed[0]) == ["COPY 1"]

    run(main())


def test_after_a_crash_what_was_being_printed_is_said_and_what_waited_is_printed() -> None:
    async def main() -> None:
        journal = MemoryJournal()
        async with counter(journal=journal) as at:
            at.printer.seconds = 1000
            assert at.till.slips is not None
            for number in (1, 2):
                await at.till.slips.print_report(f"z-{number}", (Line(f"Z {number}"),))
            await at.clock.sleep(1)
            vipps = at.vipps
        assert [one.state for one in await journal.slips_to_print()] == [SlipState.SENDING, SlipState.WAITING]

        async with counter(journal=journal, vipps=vipps, names="till-1-20261123-111500") as again:
            await again.until(lambda *_: bool(again.printer.printed))

            assert again.printer.printed == [(Line("Z 2"),)]
            assert [notice.title for notice in again.cashier.notices] == ["A slip may have been printed, or not"]
            assert [one.state for one in await issued(again, "")] == [SlipState.UNSURE, SlipState.DONE]

    run(main())


@pytest.mark.parametrize(("auto", "slips"), [(Auto.ALWAYS, 3), (Auto.ASK, 0), (Auto.NEVER, 0)])
def test_the_shop_says_whether_slips_come_by_themselves(auto: Auto, slips: int) -> None:
    async def main() -> None:
        async with counter(auto=auto) as at:
            await pay(at)
            assert at.cashier.may_slip is (auto is not Auto.NEVER)
            await given_back(at, 4000)
            await at.clock.sleep(1)
            at.till.refund(1000, "And the lid")
            await at.clock.sleep(30)
            assert at.cashier.may_slip
            at.till.back()
            at.till.leave()
            await at.to_qr()
            at.till.cancel()
            await at.until(lambda cashier, _: cashier.heading == "Cancelled")
            await at.clock.sleep(30)

            amounts = [line.right for slip in at.printer.printed for line in slip if line.text in {"Payment", "Refund"}]
            assert len(amounts) == slips
            assert amounts == ["129,00\xa0kr", "\N{MINUS SIGN}40,00\xa0kr", "\N{MINUS SIGN}10,00\xa0kr"][:slips]
            assert not any(marks(slip) for slip in at.printer.printed)

    run(main())


def test_the_newest_slip_comes_first_and_the_others_after_it() -> None:
    async def main() -> None:
        async with counter() as at:
            await pay(at)
            await given_back(at, 4000)
            await slip_page(at)
            assert at.cashier.heading == "Slip for the refund"

            at.till.other_slip()
            await at.until(lambda cashier, _: cashier.heading == "Slip for the payment")
            at.till.other_slip()
            await at.until(lambda cashier, _: cashier.heading == "Slip for the refund")

    run(main())


def test_back_leads_to_where_the_slip_was_opened() -> None:
    async def main() -> None:
        async with counter() as at:
            await pay(at)
            await slip_page(at)
            await at.clock.sleep(30)  # a result would have made way for the keypad
            assert at.cashier.page is CashierPage.SLIP
            at.till.back()
            assert at.cashier.page is CashierPage.RESULT
            await at.until(lambda cashier, _: cashier.page is CashierPage.AMOUNT)

            at.till.open_payment(at.reference)
            await at.until(lambda cashier, _: cashier.may_slip)
            await slip_page(at)
            at.till.back()
            assert at.cashier.page is CashierPage.PAYMENT

    run(main())


def test_without_a_printer_slips_are_still_looked_at_and_taken_along() -> None:
    async def main() -> None:
        async with shop(journal=MemoryJournal(), slips=TERMS) as at:
            await pay(at)
            await slip_page(at)

            assert at.cashier.slip is not None
            assert (at.cashier.slip.may_print, at.cashier.slip.may_show) == (False, True)

    run(main())


def test_the_words_are_those_of_the_slips_language_whatever_the_screens_speak() -> None:
    def speak(lines: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(replace(line, text=str(line.text).upper()) for line in lines)

    async def main() -> None:
        terms = replace(TERMS, printer=ListPrinter(), speak=speak)
        async with shop(journal=MemoryJournal(), slips=terms) as at:
            await pay(at)
            await slip_page(at)
            at.till.print_slip()
            await at.until(lambda *_: bool(at.printer.printed))

            assert "PAYMENT" in {line.text for line in at.printer.printed[0]}
            assert at.cashier.slip is not None
            assert "PAYMENT" in {line.text for line in at.cashier.slip.lines}

    run(main())


# Reports


async def day_page(at: Shop) -> None:
    at.till.open_day()
    await at.until(lambda cashier, _: bool(cashier.day and not cashier.day.counting))


def test_a_z_is_printed_in_the_order_of_the_slips_and_a_second_time_as_a_copy() -> None:
    async def main() -> None:
        printer = ListPrinter()
        async with counter(printer=printer) as at:
            await pay(at)
            at.till.leave()
            await day_page(at)
            at.till.ask_to_close()
            await at.until(lambda cashier, _: bool(cashier.day and cashier.day.question))
            assert not at.cashier.day.may_print, "not while the till asks whether to close"
            at.till.close_day("")
            await at.until(lambda cashier, _: bool(cashier.day and cashier.day.number == 1))
            printer.seconds = 5
            for copies in (1, 2):
                at.till.print_day()
                await at.until(lambda cashier, _: bool(cashier.day and not cashier.day.may_print))
                at.till.print_day()  # once more while it is being printed: nothing
                await at.until(
                    lambda cashier, _, n=copies: len(printer.printed) == n and cashier.day.may_print  # type: ignore[misc]
                )

            first, second = printer.printed
            assert first[0].text == "Z report 1"
            assert Line("Net", "129,00\xa0kr", bold=True) in first
            assert Line("Taken", "1  129,00\xa0kr") in first
            assert marks(first) == []
            assert second == (Line("COPY 1", size=Size.LARGE, align=Align.CENTER, bold=True), *first)
            assert at.cashier.day.message == "The report is on its way to the printer."

    run(main())


def test_an_x_is_no_copy_of_the_one_before_something_happened() -> None:
    async def main() -> None:
        printer = ListPrinter()
        async with counter(printer=printer) as at:
            for number in (1, 2):
                await pay(at)
                at.till.leave()
                await day_page(at)
                at.till.print_day()
                await at.until(lambda *_, n=number: len(printer.printed) == n)  # type: ignore[misc]
                at.till.back()
                at.till.back()

            assert [lines[0].text for lines in printer.printed] == ["X report", "X report"]
            assert Line("Net", "258,00\xa0kr", bold=True) in printer.printed[1]

    run(main())


def test_without_a_printer_no_report_can_be_printed() -> None:
    async def main() -> None:
        async with shop(slips=TERMS) as at:
            await pay(at)
            at.till.leave()
            await day_page(at)

            assert (at.cashier.day.has_printer, at.cashier.day.may_print) == (False, False)
            at.till.print_day()
            await at.until(lambda cashier, _: bool(cashier.day))
            assert at.till.slips is not None
            assert at.till.slips.waiting == 0

    run(main())


def test_the_printer_is_the_least_of_the_kiosks_troubles_but_for_the_tablets() -> None:
    async def main() -> None:
        printer = ListPrinter()
        printer.fails = [OFF] * 9
        async with counter(printer=printer) as at:
            await pay(at)
            await slip_page(at)
            at.till.print_slip()
            at.till.show_tablets(Tablets(0, "http://192.168.1.20:8734/#token", b"png"))
            await at.until(lambda cashier, _: cashier.status == "Printer does not answer; 1 slip waits")
            assert at.cashier.status_tone is Tone.WARNING

            at.till.clock_is_off(-31)
            assert at.cashier.status == "This machine's clock is off by 31 s"
            at.till.disk_has(1)
            assert "disk is full" in at.cashier.status

    run(main())
