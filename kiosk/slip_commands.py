"""The work behind `kiosk slip`: give the slip of a payment out on paper, or show what it would say."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.app import read_journal, slip_terms
from kiosk.config import Settings
from kiosk.domain.identifiers import PaymentReference
from kiosk.domain.paper import Line
from kiosk.domain.payment import Payment
from kiosk.domain.slip import Document, documents, slip_of
from kiosk.domain.transitions import replay
from kiosk.engine.ports import Journal, SlipBook
from kiosk.print_queue import NotOut, open_queue
from kiosk.printing.layout import rows
from kiosk.report import complain, say
from kiosk.system import SystemClock

EXIT_REFUSED = 4


class _NoSlip(Exception):
    """There is nothing to give a slip of; the message says why, in one line."""


async def give(settings: Settings, reference: str, of: str) -> int:
    """Print a slip: the original the first time, then copies. `of` names its document; empty: the newest."""
    try:
        async with open_queue(settings) as queue:
            payment, document = await _found(settings, queue.journal, reference, of)
            slip = await queue.desk.print(payment, document)
            await queue.until_out(slip)
    except (NotOut, _NoSlip) as error:
        complain(str(error))
        return EXIT_REFUSED
    say(f"printed: {document.name} of {payment.reference}, {f'copy {slip.copy}' if slip.copy else 'original'}")
    return 0


async def show(settings: Settings, reference: str, of: str) -> int:
    """Say what the next slip would say, row by row as on paper. Nothing is given out, so nothing is counted."""
    terms = slip_terms(settings, SystemClock())
    try:
        async with read_journal(settings) as journal:
            payment, document = await _found(settings, journal, reference, of)
            copy = await _given(journal, payment, document)
    except _NoSlip as error:
        complain(str(error))
        return EXIT_REFUSED
    for row in _written(terms.speak(slip_of(payment, document, terms.place, copy).lines()), settings.printer.width):
        say(row)
    return 0


async def _found(settings: Settings, journal: Journal, reference: str, of: str) -> tuple[Payment, Document]:
    name = PaymentReference(reference)
    entries = await journal.entries(name)
    if not entries:
        raise _NoSlip(f"{name} is not in the journal {settings.journal.path}")
    payment = replay([entry.event for entry in entries])
    there = documents(payment)
    if not there:
        raise _NoSlip(f"there is no slip of {name} yet: it is {payment.word}, and a slip says how a payment ended")
    found = next((one for one in there if one.name == of), None) if of else there[-1]
    if found is None:
        raise _NoSlip(f"there is no slip {of} of {name}; there is {', '.join(one.name for one in there)}")
    return payment, found


async def _given(book: SlipBook, payment: Payment, document: Document) -> int:
    return sum(one.document == document.name for one in await book.slips_of(payment.reference))


def _written(lines: tuple[Line, ...], columns: int) -> Iterator[str]:
    """The rows of the paper, in letters of one size."""
    for row in rows(lines, columns):
        yield (row.text.center(columns) if row.centered else row.text).rstrip()
