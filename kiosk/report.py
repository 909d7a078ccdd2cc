"""What the command line says about payments: JSON lines with --json, readable ones without (design 5)."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.formats import format_money
from kiosk.domain.payment import Payment, PaymentQr, State
from kiosk.domain.reasons import WORDS


class Report:
    """Writes to stdout, line by line. `as_json` chooses the form."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._last: dict[str, dict[str, Any]] = {}

    def payment(self, payment: Payment, at: datetime | None = None, *, always: bool = False, **more: Any) -> None:
        """Report how a payment stands; says nothing that was said already, unless `always`."""
        facts = _facts(payment)
        if not always and not more and self._last.get(payment.reference) == facts:
            return
        self._last[payment.reference] = facts
        when = at or datetime.now(UTC)
        if self.as_json:
            self._line({"at": _stamp(when), **facts, **more})
        else:
            print(_readable(payment, when, more), flush=True)
            if always and payment.state is State.REFUSED:
                print(why_not(payment), flush=True)

    def qr(self, payment: Payment, qr: PaymentQr, file: str | None) -> None:
        """Report that the QR is ready, and where its picture was written."""
        self.payment(payment, qr={"content": qr.content, "file": file, "expires_at": _stamp(qr.expires_at)})

    def listed(self, payment: Payment) -> None:
        """Report one payment of a list, by the time it was asked for."""
        if self.as_json:
            self._line({"at": _stamp(payment.asked_at), **_facts(payment), "text": payment.text})
        else:
            local, amount = payment.asked_at.astimezone(), format_money(payment.amount).rjust(16)
            said = f"{local:%Y-%m-%d %H:%M:%S}  {payment.word:<10}  {amount}  {payment.reference}  {payment.text}"
            print(said + _moved(payment), flush=True)

    def _line(self, content: dict[str, Any]) -> None:
        print(json.dumps(content, ensure_ascii=False), flush=True)


def say(what: str) -> None:
    """Say how it went, in one line on stdout."""
    print(what, flush=True)


def complain(problem: str) -> None:
    """Say what is wrong, in one line on stderr."""
    print(f"kiosk: {problem}", file=sys.stderr, flush=True)


def why_not(payment: Payment) -> str:
    """Why there is no money, in one line for people; empty if there is nothing to tell."""
    if payment.reason is None or payment.state not in {State.REFUSED, State.CANCELLED}:
        return ""
    words = WORDS[payment.reason.meaning]
    detail = f" ({payment.reason.message})" if payment.reason.message else ""
    return f"{words.cashier} {words.next_step}{detail}"


def _facts(payment: Payment) -> dict[str, Any]:
    totals = payment.totals
    facts: dict[str, Any] = {
        "reference": payment.reference,
        "state": payment.word,
        "amount": payment.amount.minor_units,
        "currency": payment.amount.currency.value,
        "totals": {
            "reserved": totals.reserved.minor_units,
            "captured": totals.captured.minor_units,
            "cancelled": totals.cancelled.minor_units,
            "refunded": totals.refunded.minor_units,
        },
    }
    if payment.tip:
        facts["tip"] = payment.tip.minor_units
    if payment.state is State.REFUSED and payment.reason:
        reason = payment.reason
        facts["reason"] = {
            "group": reason.group,
            "code": reason.code or reason.meaning.value,
            "message": reason.message or WORDS[reason.meaning].cashier,
        }
    return facts


def _readable(payment: Payment, at: datetime, more: dict[str, Any]) -> str:
    said = f"{at.astimezone():%H:%M:%S}  {payment.word:<10}  {format_money(payment.amount)}  {payment.reference}"
    said += _moved(payment)
    if "qr" in more:
        said += f"\nQR: {more['qr']['content']}"
    if "event" in more:
        said += f"  {more['event']}"
    if "by" in more:
        said += f" by {more['by']}"
    for line in more.get("lines", ()):
        said += f"\n          {line['count']} × {line['name']}, {line['price']} øre each, VAT {line['vat_permille']} ‰"
    for line in more.get("evidence", "").splitlines():
        said += f"\n          {line}"
    return said


def _moved(payment: Payment) -> str:
    totals, said = payment.totals, f"  tip {format_money(payment.tip)}" if payment.tip else ""
    if totals.captured and totals.captured != payment.amount:
        said += f"  taken {format_money(totals.captured)}"
    if totals.refunded:
        said += f"  refunded {format_money(totals.refunded)}"
    if totals.cancelled:
        said += f"  released {format_money(totals.cancelled)}"
    return said


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
