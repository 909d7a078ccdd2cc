"""The work behind `kiosk day`: look at the day, close it, list and show what was closed."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.app import Plan, open_engine, read_journal
from kiosk.config import Settings
from kiosk.day_files import NotWritten, place_of, write_csv, write_pdf
from kiosk.domain.day import Closing, Figures, Refusal, Sums, Tally, all_differences
from kiosk.domain.formats import format_date, format_money
from kiosk.domain.payment import Payment
from kiosk.engine.day import DayBook, DayDesk, NotClosed
from kiosk.engine.day_report import RESERVATIONS, ReportLine, on_paper, refusal_words, report_lines, report_name
from kiosk.engine.recovery import recover
from kiosk.print_queue import NotOut, open_queue
from kiosk.report import Report, complain, say
from kiosk.system import SystemClock

EXIT_REFUSED = 4
EXIT_NOT_CLOSED = 5


@dataclass(frozen=True, slots=True)
class Outlets:
    """Where a report goes besides stdout: two files, and the slip printer."""

    csv: Path | None = None
    pdf: Path | None = None
    printer: bool = False


async def look(settings: Settings, outlets: Outlets, as_json: bool) -> int:
    """Make an X, also beside a running kiosk; nothing is changed. Printing it takes the journal."""
    clock = SystemClock()
    async with read_journal(settings) as journal:
        figures = await DayBook(journal, clock).look()
    return await _give_out(settings, outlets, figures, clock.now(), None, as_json)


async def close(plan: Plan, signed_by: str, patience: float, as_json: bool) -> int:
    """Settle what was left open, compare every payment with Vipps, and cut a Z.

    `patience` is how many seconds to wait for what is being settled, once before and once after the comparison.
    """
    place, report = plan.place, Report(as_json=False)

    def changed(payment: Payment) -> None:
        if not as_json:  # with it, the one line is the Z
            report.payment(payment)

    async with open_engine(plan, changed) as (engine, journal, clock):
        desk = DayDesk(engine, journal, clock)
        if no := await desk.why_not():
            complain(refusal_words(*no, place))
            return EXIT_REFUSED
        await recover(engine, journal, clock, patience)
        await desk.compare()
        deadline = clock.monotonic() + patience  # a difference may have given the ordinary rules something to do
        while not all(one.waits_for_cashier for one in engine.unsettled()) and clock.monotonic() < deadline:
            await clock.sleep(0.05)
        try:
            closing = await desk.close(signed_by)
        except NotClosed as refused:
            complain(refusal_words(refused.why, refused.last, place))
            for difference in all_differences(refused.figures, desk.comparison):
                theirs, ours = format_money(difference.theirs), format_money(difference.ours)
                complain(f"{difference.reference}: {difference.what} {theirs} at Vipps, {ours} in the journal")
            for item in refused.items if refused.why is Refusal.UNSIGNED else ():
                complain(f"{RESERVATIONS[item.why]}{f': {item.reference}' if item.reference else ''}")
            if refused.why is not Refusal.UNSIGNED:
                return EXIT_REFUSED
            complain("`kiosk day close --signed-by NAME` closes it all the same, and keeps who signed for what")
            return EXIT_NOT_CLOSED
    _tell(plan.settings, closing.figures, closing.at, closing, as_json)
    return 0


async def list_all(settings: Settings, as_json: bool) -> int:
    """List the Zs, newest first."""
    async with read_journal(settings) as journal:
        before: int | None = None
        while page := await journal.closings(before):
            for one in page:
                if as_json:
                    say(json.dumps(_facts(one.figures, one.at, one), ensure_ascii=False))
                else:
                    signed = f"  signed by {one.signature.name}" if one.signature else ""
                    net = format_money(one.figures.total.net).rjust(18)
                    say(f"Z {one.number:<5} {format_date(one.at)} {one.at.astimezone():%H:%M}  {net}{signed}")
            before = page[-1].number
    return 0


async def show(settings: Settings, number: int, outlets: Outlets, as_json: bool) -> int:
    """Show a Z, write it to files, and print it. Printing takes the journal, so that copies are counted."""
    async with read_journal(settings) as journal:
        found = await journal.closings(before=number + 1, limit=1)
    if not found or found[0].number != number:
        complain(f"there is no Z {number} in the journal {settings.journal.path}")
        return EXIT_REFUSED
    (closing,) = found
    return await _give_out(settings, outlets, closing.figures, closing.at, closing, as_json)


async def _give_out(
    settings: Settings, outlets: Outlets, figures: Figures, at: datetime, closing: Closing | None, as_json: bool
) -> int:
    _tell(settings, figures, at, closing, as_json)
    try:
        if outlets.csv:
            await asyncio.to_thread(write_csv, outlets.csv, figures, at, closing)
        if outlets.pdf:
            write_pdf(outlets.pdf, settings, figures, at, closing)
        if outlets.printer:
            lines = on_paper(report_lines(place_of(settings), figures, at, closing))
            async with open_queue(settings) as queue:
                await queue.until_out(await queue.desk.print_report(report_name(figures, closing), lines))
    except (NotWritten, NotOut) as error:
        complain(str(error))
        return EXIT_REFUSED
    return 0


def _tell(settings: Settings, figures: Figures, at: datetime, closing: Closing | None, as_json: bool) -> None:
    if as_json:
        say(json.dumps(_facts(figures, at, closing), ensure_ascii=False))
        return
    for line in report_lines(place_of(settings), figures, at, closing):
        say(_text(line))


def _text(line: ReportLine) -> str:
    if not line.number and not line.amount:
        return line.text
    return f"{line.text:<28} {line.number:>6} {line.amount:>18}"


def _facts(figures: Figures, at: datetime, closing: Closing | None) -> dict[str, Any]:
    """One JSON object: amounts in minor units, times in ISO 8601."""
    facts: dict[str, Any] = {
        "report": "Z" if closing else "X",
        "number": closing.number if closing else None,
        "at": at.astimezone().isoformat(timespec="seconds"),
        "entries": [figures.after + 1, figures.upto],
        "currency": figures.currency.value,
        **_sums(figures.total),
        "hours": [{"hour": hour.astimezone().isoformat(), **_sums(one)} for hour, one in figures.hours.items()],
        "cashiers": [{"by": by, **_sums(one)} for by, one in figures.cashiers.items()],
        "open": [
            {"reference": one.reference, "state": one.word, "amount": one.amount.minor_units}
            for one in figures.standing
        ],
    }
    found = closing.differences if closing else figures.unasked
    facts["differences"] = [
        {
            "reference": one.reference,
            "what": one.what.value,
            "journal": one.ours.minor_units,
            "vipps": one.theirs.minor_units,
        }
        for one in found
    ]
    if closing:
        compared, signed = closing.comparison, closing.signature
        facts["compared"] = {"payments": compared.payments, "unread": list(compared.unread)} if compared.at else None
        facts["signed"] = signed and {
            "name": signed.name,
            "for": [{"why": one.why.value, "reference": one.reference} for one in signed.items],
        }
        facts["head"] = f"{closing.head}:{figures.upto}"
    return facts


def _sums(sums: Sums) -> dict[str, Any]:
    names = ("asked", "taken", "tips", "refunded", "released", "cancelled", "expired", "refused")
    tallies: dict[str, Tally] = {name: getattr(sums, name) for name in names}
    told: dict[str, Any] = {name: {"payments": one.number, "sum": one.sum.minor_units} for name, one in tallies.items()}
    return {**told, "net": sums.net.minor_units}
