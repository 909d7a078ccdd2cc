"""PaymentGateway over eCom API v2 and the QR API: one sales unit's payments, each method one question.

From tap to QR Vipps is asked three times in sequence for its own picture (initiate, QR, picture) and twice for our
drawing (initiate, QR); the token and the connections are there before (`warm_up`).

Sources: https://developer.vippsmobilepay.com/docs/APIs/ecom-api/vipps-ecom-api and
https://developer.vippsmobilepay.com/docs/APIs/qr-api/qr-api-guide/
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.identifiers import IdempotencyKey, PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.payment import Observation, PaymentQr
from kiosk.engine.clock_check import TimeTold
from kiosk.engine.ports import Clock, PaymentGateway
from kiosk.vipps.ecom import messages
from kiosk.vipps.ecom.messages import Shop
from kiosk.vipps.qr import QrSettings, Render, check_content, image_request, qr_request, read_qr_answer
from kiosk.vipps.qr_picture import Picture, Rasterise, draw_picture, read_picture
from kiosk.vipps.session import Session, SystemNames
from kiosk.vipps.tokens import Keys, KeySource
from kiosk.vipps.transport import Transport
from kiosk.vipps.wire import Request


class EcomGateway(PaymentGateway):
    """Speaks eCom for one sales unit, whose keys may be exchanged meanwhile.

    `clock` gives the time, paces tokens and repeats. `rasterise` draws SVG so that it can be read back; without it only
    PNG and own drawings can be shown. `hears` gets what time it is at Vipps with each answer. `read` and `draw` are
    replaced where there is no time for pictures (a simulator of a million payments). Close it with `aclose`, which
    closes `transport` too.
    """

    def __init__(
        self,
        transport: Transport,
        keys: Keys | KeySource,
        shop: Shop,
        clock: Clock,
        *,
        qr: QrSettings | None = None,
        system: SystemNames | None = None,
        rasterise: Rasterise | None = None,
        hears: Callable[[TimeTold], None] = lambda told: None,
        read: Callable[[bytes, Rasterise | None], Picture] = read_picture,
        draw: Callable[[str], Picture] = draw_picture,
    ) -> None:
        self._session = Session(transport, keys, clock, system, hears)
        self._msn, self._shop = (keys if isinstance(keys, Keys) else keys.current()).msn, shop
        self._qr = qr or QrSettings()
        self._rasterise = rasterise
        self._read_picture, self._draw_picture = read, draw

    async def warm_up(self) -> None:
        """Get a token, and open connections to the API and to where the last picture came from. Never raises."""
        await self._session.warm_up()

    async def create(self, reference: PaymentReference, amount: Money, text: str) -> str:
        """Start the payment; return its URL, which only the QR API may see.

        Raises GatewayError; InDoubt with REFERENCE_USED means that an earlier call, whose answer was lost, may have
        succeeded.
        """
        request = messages.initiate_request(self._msn, self._shop, reference, amount, text)
        answer = await self._session.ask(request)
        return messages.read_initiated(answer, reference, self._qr.allowed_http_hosts)

    async def qr(self, url: str) -> PaymentQr:
        """Have the QR made, download or draw it, read it back. Refused if it may not be shown, NotSent if none came."""
        asked_at = self._session.now()
        answer = await self._session.ask(qr_request(url, self._qr))
        made = read_qr_answer(answer, url, self._qr)
        if self._qr.render is Render.OWN:
            picture = self._draw_picture(made.url)
        else:
            image = await self._session.fetch(image_request(made))
            picture = self._read_picture(image.body, self._rasterise)
        content = check_content(picture.content, url, self._qr.allowed_http_hosts)
        return PaymentQr(content, picture.image, picture.media_type, asked_at + made.life)

    async def read(self, reference: PaymentReference, amount: Money) -> Observation:
        """Read the payment. NoSuchPayment if Vipps doesn't know it under this sales unit. Raises GatewayError."""
        answer = await self._session.ask(messages.details_request(reference))
        return messages.read_and_observe(answer.body, reference, amount)

    async def cancel(self, reference: PaymentReference, text: str, key: IdempotencyKey) -> None:
        """Ask to end the payment, or to release all that is reserved and not captured. Raises GatewayError."""
        await self._change(messages.cancel_request(self._msn, reference, text, key), reference)

    async def capture(self, reference: PaymentReference, amount: Money, text: str, key: IdempotencyKey) -> None:
        """Take `amount` of what is reserved. Raises GatewayError."""
        await self._change(messages.capture_request(self._msn, reference, amount, text, key), reference)

    async def refund(self, reference: PaymentReference, amount: Money, text: str, key: IdempotencyKey) -> None:
        """Give `amount` of what was captured back. Raises GatewayError."""
        await self._change(messages.refund_request(self._msn, reference, amount, text, key), reference)

    async def aclose(self) -> None:
        """Close the connections; nothing can be asked afterwards."""
        await self._session.aclose()

    async def _change(self, request: Request, reference: PaymentReference) -> None:
        messages.check_changed(request.operation, await self._session.ask(request), reference)
