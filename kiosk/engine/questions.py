"""Each question to Vipps, and the event that its answer is.

Errors end here: what the caller gets is something to write down. Harmless questions are asked again while a customer
can be kept waiting; questions that move money are asked once, and asked again by the transitions alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from kiosk.domain.events import (
    CancelAnswered,
    CancelRefused,
    CancelUnsure,
    ChangeAnswered,
    ChangeRefused,
    ChangeUnsure,
    CreationRefused,
    CreationUnsure,
    NotFound,
    Observed,
    PaymentCreated,
    QrFailed,
)
from kiosk.domain.identifiers import IdempotencyKey, PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.payment import Change, Payment, PaymentQr
from kiosk.domain.reasons import Meaning, Reason
from kiosk.engine.ports import Clock, GatewayError, InDoubt, NoSuchPayment, NotSent, PaymentGateway
from kiosk.engine.watcher import PATIENCE

_T = TypeVar("_T")

TRIES_OF_A_HARMLESS_QUESTION = 3
"""How often creating (where it surely never left) or fetching a QR is tried while the customer waits."""
PAUSE_BETWEEN_TRIES = 0.5
LONGEST_PAUSE_FOR_A_CUSTOMER = 2.0
"""Seconds: if Vipps asks for a longer pause, the sale is told so instead of kept waiting."""

SendChange = Callable[[PaymentReference, Money, str, IdempotencyKey], Awaitable[None]]


class Questions:
    """Asks `gateway`; `clock` gives the times of the events and the pauses."""

    def __init__(self, gateway: PaymentGateway, clock: Clock) -> None:
        self._gateway, self._clock = gateway, clock

    async def create(self, payment: Payment) -> tuple[PaymentCreated | CreationRefused | CreationUnsure, str]:
        """Have the payment created; the text is its URL, empty where there is none. The URL is a secret."""
        try:
            url = await self._while_harmless(
                lambda: self._gateway.create(payment.reference, payment.amount, payment.text), NotSent
            )
        except InDoubt as error:
            return CreationUnsure(at=self._clock.now(), reason=error.reason), ""
        except GatewayError as error:
            return CreationRefused(at=self._clock.now(), reason=error.reason), ""
        return PaymentCreated(at=self._clock.now()), url

    async def qr(self, url: str) -> PaymentQr | QrFailed:
        """Have the QR made for the URL that `create` gave."""
        try:
            return await self._while_harmless(lambda: self._gateway.qr(url), NotSent, InDoubt)
        except GatewayError as error:
            return QrFailed(at=self._clock.now(), reason=error.reason)

    async def cancel(self, payment: Payment) -> CancelAnswered | CancelRefused | CancelUnsure:
        """Ask for the payment to end, or for what it holds to be released."""
        # Ending an open payment and releasing a reserved one are two changes, so they have a key each.
        key = IdempotencyKey.of(payment.reference, "cancel", 2 if payment.totals.reserved else 1)
        try:
            await self._gateway.cancel(payment.reference, payment.text, key)
        except InDoubt as error:
            return CancelUnsure(at=self._clock.now(), reason=error.reason)
        except GatewayError as error:
            return CancelRefused(at=self._clock.now(), reason=error.reason)
        return CancelAnswered(at=self._clock.now())

    async def capture(self, payment: Payment, change: Change) -> ChangeAnswered | ChangeRefused | ChangeUnsure:
        """Take the money of `change`, with its key."""
        return await self._change(self._gateway.capture, payment, change)

    async def refund(self, payment: Payment, change: Change) -> ChangeAnswered | ChangeRefused | ChangeUnsure:
        """Give the money of `change` back, with its key."""
        return await self._change(self._gateway.refund, payment, change)

    async def read(self, payment: Payment, final: bool) -> Observed | NotFound | GatewayError:
        """Read the payment; an error says why nothing could be learnt. `final` goes into NotFound."""
        try:
            async with asyncio.timeout(PATIENCE):
                seen = await self._gateway.read(payment.reference, payment.amount)
        except TimeoutError:
            return NotSent(Reason(Meaning.VIPPS_UNAVAILABLE, message="the reading hung"))
        except NoSuchPayment:
            return NotFound(at=self._clock.now(), final=final)
        except GatewayError as error:
            return error
        return Observed(at=self._clock.now(), observation=seen)

    async def _change(
        self, send: SendChange, payment: Payment, change: Change
    ) -> ChangeAnswered | ChangeRefused | ChangeUnsure:
        try:
            await send(payment.reference, change.amount, payment.text, change.key)
        except (NotSent, InDoubt) as error:  # repeated with the same key, once a reading has shown that it must be
            return ChangeUnsure(at=self._clock.now(), key=change.key, reason=error.reason)
        except GatewayError as error:
            answer = ChangeUnsure if error.same else ChangeRefused
            return answer(at=self._clock.now(), key=change.key, reason=error.reason)
        return ChangeAnswered(at=self._clock.now(), key=change.key)

    async def _while_harmless(self, ask: Callable[[], Awaitable[_T]], *harmless: type[GatewayError]) -> _T:
        """Ask, and ask again after an error that is surely harmless, as long as a customer can be kept waiting."""
        for _ in range(TRIES_OF_A_HARMLESS_QUESTION - 1):
            try:
                return await ask()
            except harmless as error:
                if (error.again_after or 0.0) > LONGEST_PAUSE_FOR_A_CUSTOMER:
                    raise
                await self._clock.sleep(error.again_after or PAUSE_BETWEEN_TRIES)
        return await ask()
