"""What ends the demonstration of a day holds a true one, and lets no untruth of anybody's books pass."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import pytest

from kiosk.day_verdict import NOBODY, Outcome, Played, judge
from kiosk.domain.day import NOT_COMPARED, Closing, Tally
from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.payment import Payment
from kiosk.domain.transitions import replay
from kiosk.emulator.records import LedgerLine
from kiosk.engine.day import DayDesk
from kiosk.engine.screens import CashierPage
from kiosk.scene import Untrue
from tests.e2e.counter import Counter, at_the_counter


@dataclass(frozen=True)
class Books:
    """A small day as everybody has it: one payment by Kari, half given back by Siv; one that nobody scanned; one
    by Siv, of which somebody gave a part back in the portal."""

    played: tuple[Played, ...]
    ledger: tuple[LedgerLine, ...]
    payments: Mapping[str, Payment]
    z: Closing
    signed_by: str = "Siv"

    def judged(self) -> tuple[str, ...]:
        return judge(self.played, self.ledger, self.payments, self.z, self.signed_by)


async def play(counter: Counter) -> Books:
    till, world = counter.till, counter.world

    async def asked(by: str, amount: int) -> PaymentReference:
        till.signed_in(by)
        till.charge(Money(amount))
        await counter.until_page(CashierPage.WAITING, "Waiting for the customer to scan")
        return PaymentReference(counter.screens.cashier.reference)

    async def over(heading: str) -> None:
        await counter.until_page(CashierPage.RESULT, heading)
        till.leave()

    first = await asked("Kari", 12900)
    world.approve(first)
    await over("Paid")
    second = await asked("Kari", 3200)
    world.lapse(second)
    await over("Nobody paid in time")
    third = await asked("Siv", 9900)
    world.approve(third)
    await over("Paid")
    till.open_payment(first)
    await counter.until(lambda screens: screens.cashier.may_refund)
    till.refund(6450, "")
    await counter.until(lambda screens: screens.cashier.totals[-1][0] == "Refunded")
    world.refund(world.payment(third), 4000, "portal", world.new_guid())
    desk = DayDesk(till.engine, counter.journal, counter.clock)
    await desk.compare()
    z = await desk.close("Siv")
    payments = {}
    for reference in (first, second, third):
        payments[str(reference)] = replay([entry.event for entry in await counter.journal.entries(reference)])
    played = (
        Played(first, "paid", "Kari", 12900, Outcome.PAID, (("Siv", 6450),)),
        Played(second, "never scanned", "Kari", 3200, Outcome.EXPIRED),
        Played(third, "paid", "Siv", 9900, Outcome.PAID, ((NOBODY, 4000),)),
    )
    return Books(played, tuple(world.ledger()), payments, z)


@pytest.fixture(scope="module")
def books() -> Books:
    return at_the_counter(play)


def test_a_true_day_holds_and_is_told_payment_by_payment(books: Books) -> None:
    first, second, third, z = books.judged()

    assert "Kari" in first
    assert first.endswith("64,50 kr given back by Siv  [Vipps: part_refunded, taken 129,00 kr, given back 64,50 kr]")
    assert second.endswith("never scanned  [Vipps: expired]")
    assert "40,00 kr given back in the portal" in third
    assert z.startswith("Z 1: taken 2 of 228,00 kr, refunded 2 of 104,50 kr, net 123,50 kr; the ledger of 3 payments")
    assert f"{books.played[2].reference} refunded: 40,00 kr at Vipps, 0,00 kr in the journal" in z
    assert z.endswith("signed by Siv")


def ledger(number: int, **changes: object) -> Callable[[Books], Books]:
    def change(books: Books) -> Books:
        lines = list(books.ledger)
        lines[number] = replace(lines[number], **changes)
        return replace(books, ledger=tuple(lines))

    return change


def played(number: int, **changes: object) -> Callable[[Books], Books]:
    def change(books: Books) -> Books:
        all_of_them = list(books.played)
        all_of_them[number] = replace(all_of_them[number], **changes)
        return replace(books, played=tuple(all_of_them))

    return change


def on_the_z(change: Callable[[Closing], Closing]) -> Callable[[Books], Books]:
    return lambda books: replace(books, z=change(books.z))


def _another_net(z: Closing) -> Closing:
    total = replace(z.figures.total, taken=Tally(2, Money(22700)))
    return replace(z, figures=replace(z.figures, total=total))


def _names_nothing(z: Closing) -> Closing:
    return replace(
        z, figures=replace(z.figures, unasked=()), comparison=replace(z.comparison, differences=()), signature=None
    )


def _by_another(z: Closing) -> Closing:
    cashiers = z.figures.cashiers
    return replace(
        z, figures=replace(z.figures, cashiers={**cashiers, "Siv": cashiers["Kari"], "Kari": cashiers["Siv"]})
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (ledger(0, refunded=100), "the ledger's given back: 100, expected 6450"),
        (ledger(1, captures=(3200,), captured=3200), "the ledger's taken: 3200, expected 0"),
        (lambda books: replace(books, ledger=books.ledger[1:]), "the payments in the ledger: "),
        (lambda books: replace(books, payments={}), "the payments in the journal: "),
        (played(1, outcome=Outcome.CANCELLED), "the journal's state: EXPIRED, expected CANCELLED"),
        (played(0, by="Siv"), "who asked for it: Kari, expected Siv"),
        (on_the_z(_another_net), "the Z's taken (payments, minor units): (2, 22700), expected (2, 22800)"),
        (on_the_z(_names_nothing), "the differences that the Z names: [], expected "),
        (on_the_z(_by_another), "the Z's taken by Kari (payments, minor units): (1, 9900), expected (1, 12900)"),
        (on_the_z(lambda z: replace(z, comparison=NOT_COMPARED)), "the payments that the Z compared: 0, expected 3"),
        (lambda books: replace(books, signed_by="Ola"), "who signed the Z: Siv, expected Ola"),
    ],
)
def test_what_is_not_true_is_named(books: Books, change: Callable[[Books], Books], said: str) -> None:
    with pytest.raises(Untrue) as untrue:
        change(books).judged()

    assert said in str(untrue.value)
