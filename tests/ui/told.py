"""Everything that the engine ever tells a customer, as screens: found by asking it about every kind of payment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product

from kiosk.domain.formats import format_money
from kiosk.domain.money import Money
from kiosk.domain.payment import Cancel, CancelWhy, CapturePolicy, Doubt, Payment, State
from kiosk.domain.reasons import Meaning, Reason
from kiosk.domain.tip import offers
from kiosk.engine.present import Place, Sight, screens, to_take_along
from kiosk.engine.said import say
from kiosk.engine.screens import CustomerPage, CustomerScreen, TimeLeft
from kiosk.engine.tip_desk import TipSight
from tests.support.stories import after, charge, totals
from tests.ui.states import SHOP, kr, pay

SALE = "till-1-20261123-4F7K2M"
AMOUNT = Money(123_456_50)
BASE = CustomerScreen(CustomerPage.IDLE, SHOP, "", amount_text=kr("123 456,50"), amount=AMOUNT, sale=SALE)


def _payments() -> Iterator[Payment]:
    asked = after(charge())
    for state in State:
        yield replace(asked, state=state)
        yield replace(asked, state=state, late_approval=True, totals=totals(refunded=100))
        yield replace(asked, state=state, late_approval=True)
        for why in CancelWhy:
            yield replace(asked, state=state, cancel=Cancel(why), reason=Reason(Meaning.QR_NOT_SHOWABLE))
    for meaning in Meaning:
        yield replace(asked, state=State.REFUSED, reason=Reason(meaning))
    for doubt in Doubt:
        yield replace(asked, state=State.CAPTURING, doubt=doubt)
    yield replace(asked, state=State.WAITING, opened=True)
    yield replace(asked, state=State.WAITING, declined_attempts=1)
    yield replace(asked, state=State.RESERVED, capture_policy=CapturePolicy.BY_CASHIER)
    yield replace(asked, state=State.RESERVED, totals=totals(reserved=200, captured=100))
    yield replace(asked, state=State.RESERVED, reason=Reason(Meaning.BEING_PROCESSED))


@cache
def everything_told() -> tuple[CustomerScreen, ...]:
    """Each page with each of its words once, in English with its phrases."""
    found: dict[tuple[str, ...], CustomerScreen] = {}
    for payment, silent, qr_is_up in product(_payments(), (False, True), (False, True)):
        said = say(payment, format_money, silent=silent, qr_is_up=qr_is_up)
        screen = replace(BASE, page=said.page, heading=said.customer, text=said.customer_text, tone=said.tone)
        if said.page is CustomerPage.PAY:
            code = pay()
            picture = {"qr_image": code.qr_image, "qr_media_type": code.qr_media_type, "may_more_time": True}
            screen = replace(screen, time_left=TimeLeft(24, 300), **picture)
        if said.page is CustomerPage.PAID:
            screen = replace(screen, clock_text="14:06")
        found[said.page, said.customer, said.customer_text] = screen
    asked = TipSight(1, AMOUNT, offers(AMOUNT, (5, 10, 15)), TimeLeft(17, 20))
    question = screens(1, Sight(Place(SHOP, "till-1"), tip=asked), None).customer
    return (
        *found.values(),
        replace(question, sale=SALE),
        to_take_along(pay().qr_image, after(charge()), Place(SHOP, "till-1")),
    )
