"""What was sold by name in a payment, for its page: each line with its rate of VAT, and the VAT in all of them."""

from __future__ import annotations

from kiosk.domain.basket import counted
from kiosk.domain.formats import format_money, format_rate
from kiosk.domain.money import Money
from kiosk.domain.payment import Payment
from kiosk.domain.phrase import phrase
from kiosk.domain.vat import vat_in
from kiosk.engine.screens import SoldLine


def sold_lines(payment: Payment, market: str) -> tuple[SoldLine, ...]:
    """List what was sold by name, then what is in the amount beside it, then the VAT; empty if nothing was."""
    if not payment.lines:
        return ()
    nothing = Money.zero(payment.amount.currency)
    lines = [
        SoldLine(counted(one.count, one.name), format_money(one.amount, market), format_rate(one.vat, market))
        for one in payment.lines
    ]
    goods = sum((one.amount for one in payment.lines), nothing)
    if typed := payment.amount - goods - (payment.tip or nothing):
        lines.append(SoldLine(phrase("Typed amount"), format_money(typed, market)))
    vat = sum((vat_in(one.amount, one.vat) for one in payment.lines), nothing)
    lines.append(SoldLine(phrase("VAT in the items"), format_money(vat, market), is_sum=False))
    return tuple(lines)
