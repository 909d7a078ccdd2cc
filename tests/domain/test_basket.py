"""What is put together at the counter: it adds up, stays within bounds, and says to the payer what it is."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.basket import MOST_OF_ONE, Basket, Item
from kiosk.domain.money import MAXIMUM_TO_ASK_FOR, Money
from kiosk.domain.order import TEXT_LIMIT, OrderLine
from kiosk.domain.vat import Rate, RateClass

STANDARD = RateClass("standard", (Rate(250),))
FOOD = RateClass("food", (Rate(120, until=date(2026, 3, 31)), Rate(60, date(2026, 4, 1))))
COFFEE, BUN = Item("Kaffe", Money(4500), STANDARD), Item("Skolebrød", Money(3900), FOOD)
NOTHING = Basket(Money(0))
TODAY = date(2026, 11, 27)


def filled(*items: Item) -> Basket:
    basket = NOTHING
    for item in items:
        basket = basket.put_in(item)
    return basket


def test_things_and_a_typed_amount_add_up() -> None:
    basket = filled(COFFEE, BUN, COFFEE).with_typed(Money(1000))

    assert [(one.text, one.amount) for one in basket.picked] == [("2 × Kaffe", Money(9000)), ("Skolebrød", Money(3900))]
    assert (basket.goods, basket.amount) == (Money(12900), Money(13900))


def test_one_is_taken_off_or_all_are_taken_out() -> None:
    basket = filled(COFFEE, COFFEE, BUN)

    assert basket.take_off("Kaffe") == filled(COFFEE, BUN)
    assert basket.take_off("Kaffe").take_off("Kaffe") == filled(BUN) == basket.take_out("Kaffe")
    assert not basket.take_out("Kaffe").take_off("Skolebrød")
    assert basket.take_off("Te") == basket == basket.take_out("Te")


def test_each_line_has_the_rate_of_the_day_on_which_it_is_sold() -> None:
    basket = filled(COFFEE, BUN, BUN)

    assert basket.lines(date(2026, 3, 31)) == (
        OrderLine("Kaffe", Money(4500), 1, 250),
        OrderLine("Skolebrød", Money(3900), 2, 120),
    )
    assert [line.vat for line in basket.lines(date(2026, 4, 1))] == [250, 60]


def test_a_basket_holds_no_more_than_can_be_asked_for_at_once() -> None:
    car = Item("Bil", Money(MAXIMUM_TO_ASK_FOR - 4500), STANDARD)
    basket = filled(COFFEE, car)

    assert basket.amount == Money(MAXIMUM_TO_ASK_FOR)
    assert basket.put_in(COFFEE) is basket
    assert basket.take_off("Kaffe").put_in(COFFEE).amount == Money(MAXIMUM_TO_ASK_FOR)


def test_a_basket_holds_ninety_nine_of_one_thing() -> None:
    basket = filled(*[COFFEE] * MOST_OF_ONE)

    assert basket.has_most("Kaffe")
    assert not basket.has_most("Skolebrød")
    assert basket.put_in(COFFEE) is basket
    assert basket.put_in(BUN).goods == Money(99 * 4500 + 3900)


def test_the_payer_reads_what_it_is() -> None:
    assert NOTHING.text == ""
    assert NOTHING.with_typed(Money(5000)).text == ""
    assert filled(COFFEE).text == "Kaffe"
    assert filled(COFFEE, COFFEE, BUN).text == "2 × Kaffe, Skolebrød"
    assert filled(COFFEE, BUN).with_typed(Money(5000)).text == "Kaffe, Skolebrød …"


def test_a_text_that_is_too_long_leaves_whole_names_out() -> None:
    items = [Item(f"{letter} er et langt navn, tretti tegn"[:30], Money(100), STANDARD) for letter in "ABCDE"]

    assert filled(*items[:3]).text == ", ".join(item.name for item in items[:3])
    assert filled(*items).text == ", ".join(item.name for item in items[:3]) + " …"
    assert filled(Item("x" * 300, Money(100), STANDARD)).text == "x" * 98 + " …"


names = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=30)
items = st.builds(Item, names, st.integers(100, MAXIMUM_TO_ASK_FOR).map(Money), st.just(STANDARD))


@given(
    st.lists(items, min_size=1, max_size=24, unique_by=lambda item: item.name),
    st.lists(st.tuples(st.sampled_from(["in", "off", "out"]), st.integers(0, 23)), max_size=60),
    st.integers(0, MAXIMUM_TO_ASK_FOR).map(Money),
)
def test_whatever_is_tapped_the_basket_adds_up_and_stays_within_bounds(
    offered: list[Item], taps: list[tuple[str, int]], typed: Money
) -> None:
    basket, wanted = NOTHING, dict.fromkeys([item.name for item in offered], 0)
    for tap, number in taps:
        item = offered[number % len(offered)]
        before = basket
        if tap == "in":
            basket = basket.put_in(item)
            wanted[item.name] += basket is not before
        elif tap == "off":
            basket = basket.take_off(item.name)
            wanted[item.name] = max(0, wanted[item.name] - 1)
        else:
            basket = basket.take_out(item.name)
            wanted[item.name] = 0

        assert {one.item.name: one.count for one in basket.picked} == {k: n for k, n in wanted.items() if n}
        assert basket.goods.minor_units == sum(wanted[item.name] * item.price.minor_units for item in offered)
        assert basket.goods.minor_units <= MAXIMUM_TO_ASK_FOR
        assert sum((line.amount for line in basket.lines(TODAY)), Money(0)) == basket.goods
        assert len(basket.with_typed(typed).text) <= TEXT_LIMIT
        assert basket.with_typed(typed).amount == basket.goods + typed
