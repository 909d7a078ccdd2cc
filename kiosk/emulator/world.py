"""The payment backend in a box: sales units, payments, tokens, QR codes, and a clock that can be pushed.

A World is synchronous, single-threaded and deterministic: time comes from the clock it was given, identifiers from its
seed. The rules here are those of protocol sections 2 and 4; how they look on the wire is said in `ecom_api.py`,
`qr_api.py` and `token_api.py`. Payments end by the clock whenever somebody looks (`settle`).
"""

from __future__ import annotations

import base64
import hashlib
import heapq
import ipaddress
import random
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar
from urllib.parse import urlsplit

from kiosk.emulator.qr_picture import draw
from kiosk.emulator.records import (
    CAPTURE_DAYS,
    DAY,
    MAGIC_DECLINES,
    MAGIC_UNDECIDED,
    REFUND_DAYS,
    Callback,
    Clock,
    LedgerLine,
    LogEntry,
    Payment,
    Phase,
    QrCode,
    RaceWinner,
    SalesUnit,
    TimeLimits,
    Token,
)

Answer = TypeVar("Answer")

RATE_LIMITS = {"initiate": 2, "cancel": 5, "capture": 5, "refund": 5, "details": 120, "status": 120}
"""Calls a minute per order (protocol 2.1)."""

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz"
_OWN_SUFFIXES = (".localhost", ".test", ".invalid", ".local")


class NotPossible(Exception):
    """What was asked of a customer cannot happen now: the payment is over, or there is no such payment."""


class Refusal(Exception):
    """The payment backend's no: an error group and code of protocol 2.12."""

    def __init__(self, group: str, code: str, message: str = "") -> None:
        super().__init__(f"{group}/{code}")
        self.group = group
        self.code = code
        self.message = message


class GatewayFailure(Exception):
    """The gateway's shapeless 500, as seen for a cancel during 3-D Secure (protocol 2.5)."""


def default_sales_unit() -> SalesUnit:
    """The sales unit every World has unless told otherwise; its keys are obviously fake and always the same."""
    return SalesUnit(
        msn="123456",
        client_id="00000000-0000-4000-8000-00000000e301",
        client_secret="emulator-client-secret==",  # noqa: S106 - a test key of the emulator
        subscription_keys=("e301e301e301e301e301e301e301e301", "e302e302e302e302e302e302e302e302"),
        name="Emulator Coffee",
    )


def own_base_url(url: str) -> str:
    """Return `url` without a trailing slash if it may name an emulator.

    Raises ValueError for anything that could be somebody else's server: the emulator plays the test environment on
    this machine or this LAN and never production.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"} or not host:
        raise ValueError(f"{url!r} is not an http address the emulator can have")
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        own = host == "localhost" or host.endswith(_OWN_SUFFIXES)
    else:
        own = address.is_loopback or address.is_private or address.is_link_local
    if not own:
        raise ValueError(f"{url!r} is not this machine: the emulator never plays somebody else's server")
    return url.rstrip("/")


class World:
    """Everything the emulated payment APIs know.

    `clock` gives epoch seconds; `seed` decides every identifier. `base_url` is where the API is reached,
    `public_base_url` what a phone must open (the LAN address, when there is one). `draw` makes the QR pictures.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        seed: int = 0,
        limits: TimeLimits | None = None,
        sales_units: Iterable[SalesUnit] | None = None,
        base_url: str = "http://127.0.0.1",
        public_base_url: str = "",
        draw: Callable[[QrCode], bytes] = draw,
    ) -> None:
        self._clock = clock
        self._pushed = 0.0
        self.draw = draw
        self._limits = limits or TimeLimits()
        self._random = random.Random(seed)  # noqa: S311 - identifiers of a test world, meant to repeat
        self._salt = self._random.getrandbits(128).to_bytes(16, "big")
        self.base_url = own_base_url(base_url)
        self.public_base_url = own_base_url(public_base_url or base_url)
        self.rate_limits = dict(RATE_LIMITS)
        """Calls a minute per order; clear it to take the limits away."""
        self.sales_units: dict[str, SalesUnit] = {}
        for unit in sales_units if sales_units is not None else (default_sales_unit(),):
            self.sales_units[unit.msn] = unit
        self._serial = 0
        self._payments: dict[tuple[str, str], Payment] = {}
        self._by_order: dict[str, Payment] = {}
        self._by_link: dict[str, Payment] = {}
        self._by_code: dict[str, Payment] = {}
        self._burnt: set[tuple[str, str]] = set()
        self._latest: Payment | None = None
        self._tokens: dict[str, Token] = {}
        self._tokens_swept_above = 100
        self._qr_codes: dict[str, QrCode] = {}
        self._qr_codes_swept_above = 1000
        self._due: list[tuple[float, int, Payment]] = []
        self._outbox: list[tuple[float, int, Callback]] = []
        self._calls: dict[tuple[str, str, str], deque[float]] = {}
        self._calls_swept_at = 0.0

    # -- time ---------------------------------------------------------------------------------------------------------

    def now(self) -> float:
        """Epoch seconds in this world: the given clock plus what was pushed."""
        return self._clock() + self._pushed

    def advance(self, seconds: float) -> None:
        """Push the clock forward and let everything that falls due happen; ValueError for a negative push."""
        if not seconds >= 0:
            raise ValueError("the clock only goes forward")
        self._pushed += seconds
        self.settle()

    @property
    def limits(self) -> TimeLimits:
        """The time limits in force."""
        return self._limits

    @limits.setter
    def limits(self, limits: TimeLimits) -> None:
        self._limits = limits
        self._due = []
        for payment in self._payments.values():
            if payment.alive:
                self._watch(payment)
        self.settle()

    def settle(self) -> None:
        """Let the payments end whose time has come, in the order of their deadlines."""
        if not self._due:
            return
        now = self.now()
        while self._due and self._due[0][0] <= now:
            _, _, payment = heapq.heappop(self._due)
            if not payment.alive:
                continue
            due = self._due_at(payment)
            if due > now:
                self._watch(payment)
            elif payment.resolves_at is not None:
                self._reserve(payment, due)
            else:
                self._expire(payment, due)

    def _due_at(self, payment: Payment) -> float:
        return payment.resolves_at if payment.resolves_at is not None else payment.deadline(self._limits)

    def _watch(self, payment: Payment) -> None:
        heapq.heappush(self._due, (self._due_at(payment), self._next_serial(), payment))

    # -- identifiers --------------------------------------------------------------------------------------------------

    def _next_serial(self) -> int:
        self._serial += 1
        return self._serial

    def new_guid(self) -> str:
        """A GUID for a contextId; repeats with the seed."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def new_jwt(self, claims: str, length: int = 0) -> str:
        """Something that looks like a JWT and is opaque to every client; at least `length` characters long."""
        body = base64.urlsafe_b64encode(claims.encode()).rstrip(b"=").decode()
        digest = hashlib.blake2b(self._next_serial().to_bytes(8, "big"), key=self._salt, digest_size=32).digest()
        signature = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        token = f"eyJraWQiOiJlbXVsYXRvciIsImFsZyI6IlJTMjU2In0.{body}.{signature}"
        while len(token) < length:
            token += signature
        return token

    def _new_code(self) -> str:
        while True:
            code = "".join(self._random.choices(_ALPHABET, k=10))
            if code not in self._by_code:
                return code

    # -- who calls, and how often -------------------------------------------------------------------------------------

    def new_token(self, unit: SalesUnit) -> tuple[str, Token]:
        """Issue an access token; earlier ones stay valid until their time (protocol 1.3)."""
        now = self.now()
        if len(self._tokens) > self._tokens_swept_above:
            self._tokens = {name: token for name, token in self._tokens.items() if token.expires_at > now}
            self._tokens_swept_above = 100 + 2 * len(self._tokens)
        name = self.new_jwt(f'{{"appid":"{unit.client_id}","iss":"emulator"}}', length=1100)
        token = Token(unit, now + self._limits.token_seconds)
        self._tokens[name] = token
        return name, token

    def token_owner(self, name: str) -> SalesUnit | None:
        """Whom a token speaks for; None when it is unknown or has run out."""
        token = self._tokens.get(name)
        return token.unit if token is not None and token.expires_at > self.now() else None

    def seconds_until_allowed(self, operation: str, order_id: str, key: str) -> float:
        """Count one call in the sliding minute; 0 when it is allowed, else the seconds to wait (protocol 2.1)."""
        limit = self.rate_limits.get(operation)
        if limit is None:
            return 0.0
        now = self.now()
        if now - self._calls_swept_at > 60:
            self._calls = {name: times for name, times in self._calls.items() if times and times[-1] > now - 60}
            self._calls_swept_at = now
        calls = self._calls.setdefault((operation, order_id, key), deque())
        while calls and calls[0] <= now - 60:
            calls.popleft()
        if len(calls) >= limit:
            return calls[0] + 60 - now
        calls.append(now)
        return 0.0

    def forget_tokens(self) -> None:
        """Let every access token run out now."""
        self._tokens.clear()

    # -- looking things up --------------------------------------------------------------------------------------------

    def payment(self, order_id: str, msn: str | None = None) -> Payment:
        """The payment with this order id (or "latest"), settled; NotPossible when there is none."""
        self.settle()
        found = self._latest if order_id == "latest" else self._by_order.get(order_id)
        if msn is not None:
            found = self._payments.get((msn, order_id))
        if found is None:
            raise NotPossible(f"there is no payment {order_id!r}")
        return found

    def payments(self) -> Iterator[Payment]:
        """All payments, oldest first, settled."""
        self.settle()
        return iter(self._payments.values())

    def payment_of_link(self, token: str) -> Payment | None:
        """The payment behind the `token` of an initiate URL."""
        return self._by_link.get(token)

    def payment_of_code(self, code: str) -> Payment | None:
        """The payment behind a QR's short address."""
        return self._by_code.get(code)

    def ledger(self) -> tuple[LedgerLine, ...]:
        """What happened to the money of every payment, oldest first."""
        return tuple(payment.ledger_line() for payment in self.payments())

    def archive(self, order_id: str) -> LedgerLine:
        """Forget a payment to save memory and return its last line; its order id stays burnt.

        For a simulator of a million payments. NotPossible while the payment is still alive.
        """
        payment = self.payment(order_id)
        if payment.alive:
            raise NotPossible(f"payment {order_id!r} is still alive")
        key = (payment.unit.msn, payment.order_id)
        del self._payments[key], self._by_link[payment.link_token], self._by_code[payment.short_code]
        if self._by_order.get(payment.order_id) is payment:
            del self._by_order[payment.order_id]
        if self._latest is payment:
            self._latest = None
        return payment.ledger_line()

    # -- what the merchant asks ---------------------------------------------------------------------------------------

    def initiate(
        self,
        unit: SalesUnit,
        order_id: str,
        amount: int,
        text: str,
        callback_prefix: str,
        auth_token: str | None = None,
    ) -> Payment:
        """Start a payment (protocol 2.2); Refusal Merchant/34 when the order id was ever used, others by switch."""
        if unit.merchant_fault:
            raise Refusal("Merchant", unit.merchant_fault)
        key = (unit.msn, order_id)
        if key in self._burnt:
            raise Refusal("Merchant", "34")
        now = self.now()
        link_token = self.new_jwt(f'{{"sub":"{unit.msn}","iat":{int(now)}}}')
        payment = Payment(
            unit=unit,
            order_id=order_id,
            amount=amount,
            text=text,
            created_at=now,
            link_token=link_token,
            short_code=self._new_code(),
            url=f"{self.base_url}/dwo-api-application/v1/deeplink/vippsgateway?v=2&token={link_token}",
            callback_prefix=callback_prefix,
            auth_token=auth_token,
        )
        payment.log.append(LogEntry("INITIATE", amount, True, now, text))
        self._burnt.add(key)
        self._payments[key] = self._by_order[order_id] = self._latest = payment
        self._by_link[link_token] = self._by_code[payment.short_code] = payment
        self._watch(payment)
        return payment

    def cancel(self, payment: Payment, text: str, *, release_remaining: bool = False) -> int:
        """Cancel or release (protocol 2.5) and return the amount concerned, in minor units.

        Refusal 51, 52, 91, 92, 94 or GatewayFailure; after either the payment is as it was.
        """
        unit, now = payment.unit, self.now()
        if payment.alive and payment.race is not None:
            winner, payment.race = payment.race, None
            if winner is not RaceWinner.MERCHANT:
                self._open(payment)
                self._reserve(payment, now)
                if winner is RaceWinner.CUSTOMER:
                    raise Refusal("VippsError", "94")
                if winner is RaceWinner.CUSTOMER_UNNOTICED:
                    return payment.amount
        if payment.phase is Phase.APPROVING:
            if unit.cancel_while_approving == "500":
                raise GatewayFailure
            raise Refusal(
                "VippsError" if unit.cancel_while_approving == "94" else "Payment", unit.cancel_while_approving
            )
        if payment.phase is Phase.OPEN:
            payment.phase, payment.cancelled_by = Phase.CANCELLED, "merchant"
            self._log(payment, "CANCEL", payment.amount, text=text)
            return payment.amount
        if payment.phase is not Phase.RESERVED:
            raise Refusal("VippsError", "92" if payment.cancelled_by == "merchant" else "91")
        if payment.released:
            raise Refusal("VippsError", "92")
        if payment.captures and (not release_remaining or not payment.remaining):
            self._log(payment, "VOID", payment.remaining, success=False, text=text)
            raise Refusal("Payment", "51")
        if payment.reserved_at is not None and now > payment.reserved_at + CAPTURE_DAYS * DAY:
            raise Refusal("Payment", "52", "The payment is older than 180 days")
        amount = payment.remaining
        payment.released = amount
        self._log(payment, "VOID", amount, text=text)
        return amount

    def capture(self, payment: Payment, amount: int | None, text: str, request_id: str) -> int:
        """Take reserved money (protocol 2.6) and return how much; `amount` None takes all that is left.

        Refusal 61, 62, 91 or 98.
        """
        if payment.phase in {Phase.CANCELLED, Phase.EXPIRED} or payment.released:
            raise Refusal("VippsError", "91")
        if payment.phase is not Phase.RESERVED:
            raise Refusal("Payment", "62")
        assert payment.reserved_at is not None
        if self.now() > payment.reserved_at + CAPTURE_DAYS * DAY:
            raise Refusal("Payment", "98")
        taken = payment.remaining if amount is None else amount
        if taken > payment.remaining or taken == 0:
            self._log(payment, "CAPTURE", taken or payment.amount, success=False, text=text, request_id=request_id)
            raise Refusal("Payment", "61")
        payment.captures.append(taken)
        self._log(payment, "CAPTURE", taken, text=text, request_id=request_id)
        return taken

    def refund(self, payment: Payment, amount: int | None, text: str, request_id: str) -> int:
        """Give captured money back (protocol 2.7) and return how much; `amount` None gives back all that is left.

        Refusal 71, 72, 73, 74 or 95.
        """
        unit = payment.unit
        if payment.phase in {Phase.CANCELLED, Phase.EXPIRED} or (payment.released and not payment.captures):
            raise Refusal("Payment", "73")
        if not payment.captures:
            raise Refusal("Payment", "72")
        assert payment.reserved_at is not None
        left = payment.captured - payment.refunded
        given = left if amount is None else amount
        if self.now() > payment.reserved_at + REFUND_DAYS * DAY or given == 124:
            raise Refusal("Payment", "95")
        if given > left or given == 0:
            self._log(payment, "REFUND", given or payment.amount, success=False, text=text, request_id=request_id)
            raise Refusal("Payment", "71")
        if unit.refund_account_empty or given == 123:
            self._log(payment, "REFUND", given, success=False, text=text, request_id=request_id)
            raise Refusal("Payment", "74")
        payment.refunded += given
        self._log(payment, "REFUND", given, text=text, request_id=request_id)
        return given

    def once(
        self, payment: Payment, operation: str, request_id: str, amount: int | None, do: Callable[[], Answer]
    ) -> Answer:
        """Do it, or repeat the first answer when this X-Request-Id has been served before (protocol 1.5).

        Refusal Payment/93 when the repeat asks for another amount. What was refused is not remembered, so that a
        refusal for the moment (94) can be asked again with the same key.
        """
        key = (operation, request_id)
        if key in payment.answers:
            asked, answer = payment.answers[key]
            if asked != amount:
                raise Refusal("Payment", "93")
            return answer  # type: ignore[return-value]
        answer = do()
        payment.answers[key] = (amount, answer)
        return answer

    def force_approve(self, payment: Payment) -> None:
        """Approve without the app, ignoring magic amounts (protocol 2.10); Refusal 91, 92 or 1082."""
        if not payment.unit.test_user_verified:
            raise Refusal("Payment", "1082", "1082")
        if not payment.alive:
            raise Refusal("VippsError", "92" if payment.phase is Phase.RESERVED else "91")
        self._open(payment)
        self._reserve(payment, self.now())

    # -- QR codes -----------------------------------------------------------------------------------------------------

    def short_url(self, payment: Payment) -> str:
        """What the QR contains: a short address that a phone can open, never the initiate URL (protocol 3.2)."""
        return f"{self.public_base_url}/r/{payment.short_code}"

    def new_qr(self, payment: Payment, media_type: str, size: int, white_border: int) -> QrCode:
        """Remember a QR image for a payment; it can be fetched until it expires."""
        now, expires_at = self.now(), payment.created_at + self._limits.qr_seconds
        content = self.short_url(payment)
        claims = f'{{"format":"{media_type}","size":"{size}","url":"{content}","iss":"Qr-Api","iat":{int(now)}}}'
        code = QrCode(self.new_jwt(claims), payment, media_type, content, size, white_border, expires_at)
        if len(self._qr_codes) > self._qr_codes_swept_above:
            self._qr_codes = {name: one for name, one in self._qr_codes.items() if one.expires_at > now}
            self._qr_codes_swept_above = 1000 + 2 * len(self._qr_codes)
        self._qr_codes[code.token] = code
        return code

    def qr_code(self, token: str) -> QrCode | None:
        """The QR image behind a link; None when there is none or it has expired."""
        code = self._qr_codes.get(token)
        return code if code is not None and code.expires_at > self.now() else None

    # -- what the customer does; each takes an order id, "latest", or the payment itself ------------------------------

    def scan(self, order_id: str | Payment) -> Payment:
        """The customer opens the QR: the transaction id appears on INITIATE (protocol 2.8 item 3).

        Scanning again is harmless. NotPossible when the payment is over.
        """
        payment = self._living(order_id)
        self._open(payment)
        return payment

    def begin_approval(self, order_id: str | Payment) -> Payment:
        """The customer has approved and the bank is still deciding (3-D Secure): a cancel is refused until then."""
        payment = self._living(order_id)
        self._open(payment)
        payment.phase = Phase.APPROVING
        return payment

    def approve(self, order_id: str | Payment) -> Payment:
        """The customer approves: RESERVE, or SALE with direct capture; a magic amount is declined or left undecided.

        Opens the payment first if need be. NotPossible when the payment is over.
        """
        payment = self._living(order_id)
        if payment.resolves_at is not None:
            raise NotPossible(f"payment {payment.order_id!r} is with the bank, which has not decided")
        self._open(payment)
        if payment.amount in MAGIC_DECLINES:
            self._decline(payment, MAGIC_DECLINES[payment.amount])
        elif payment.amount == MAGIC_UNDECIDED:
            payment.phase = Phase.APPROVING
            payment.resolves_at = self.now() + self._limits.undecided_seconds
            self._watch(payment)
        else:
            self._reserve(payment, self.now())
        return payment

    def decline(self, order_id: str | Payment, code: str = "42") -> Payment:
        """The customer's card says no: a failed RESERVE; the payment stays open for another card (protocol 2.8 item 6).

        `code` is the Payment error code the callback carries (41 to 45).
        """
        payment = self._living(order_id)
        self._open(payment)
        self._decline(payment, code)
        return payment

    def customer_cancel(self, order_id: str | Payment) -> Payment:
        """The customer presses cancel: CANCEL in the log, callback CANCELLED. NotPossible when the payment is over."""
        payment = self._living(order_id)
        if payment.resolves_at is not None:
            raise NotPossible(f"payment {payment.order_id!r} is with the bank, which has not decided")
        self._open(payment)
        payment.phase, payment.cancelled_by, payment.reacted = Phase.CANCELLED, "customer", True
        self._log(payment, "CANCEL", payment.amount)
        self._tell(payment, "CANCELLED")
        return payment

    def lapse(self, order_id: str | Payment) -> Payment:
        """Let the time of this payment alone be up, as if nobody had come for minutes: it grows older, and ends.

        Every clock stays as it is. NotPossible when the payment is over, or with the bank.
        """
        payment = self._living(order_id)
        if payment.phase is Phase.APPROVING:
            raise NotPossible(f"payment {payment.order_id!r} is with the bank, which has not decided")
        older = payment.deadline(self._limits) - self.now() + 1.0  # one second is no matter of rounding
        payment.created_at -= older
        if payment.opened_at is not None:
            payment.opened_at -= older
        payment.log = [replace(entry, at=entry.at - older) for entry in payment.log]
        self._expire(payment, self.now())
        return payment

    def arm_race(self, order_id: str | Payment, winner: RaceWinner | str) -> Payment:
        """Let the customer approve in the very instant of the merchant's next cancel; `winner` decides who is first."""
        payment = self._living(order_id)
        payment.race = RaceWinner(winner)
        return payment

    def _living(self, which: str | Payment) -> Payment:
        if isinstance(which, str):
            payment = self.payment(which)
        else:
            payment = which
            self.settle()
        if not payment.alive:
            raise NotPossible(f"payment {payment.order_id!r} is over: {payment.state}")
        return payment

    def _open(self, payment: Payment) -> None:
        if payment.opened_at is not None:
            return
        payment.opened_at = self.now()
        payment.transaction_id = str(5_000_000_000 + self._next_serial())
        first = payment.log[0]
        payment.log[0] = LogEntry(first.operation, first.amount, True, first.at, first.text, payment.transaction_id)
        self._watch(payment)

    def _reserve(self, payment: Payment, at: float) -> None:
        payment.phase, payment.reacted, payment.resolves_at = Phase.RESERVED, True, None
        payment.reserved, payment.reserved_at = payment.amount, at
        if payment.unit.direct_capture:
            payment.captures.append(payment.amount)
            self._log(payment, "SALE", payment.amount, at=at)
            self._tell(payment, "SALE", at=at)
        else:
            self._log(payment, "RESERVE", payment.amount, at=at)
            self._tell(payment, payment.unit.callback_reserve_word, at=at)

    def _decline(self, payment: Payment, code: str) -> None:
        payment.phase, payment.reacted = Phase.OPEN, True
        payment.declines += 1
        sale = payment.unit.direct_capture
        self._log(payment, "SALE" if sale else "RESERVE", payment.amount, success=False)
        self._tell(payment, "SALE_FAILED" if sale else "RESERVE_FAILED", code)

    def _expire(self, payment: Payment, at: float) -> None:
        payment.phase = Phase.EXPIRED
        if payment.unit.expiry_is_logged:
            self._log(payment, "CANCEL", payment.amount, at=at)
        self._tell(payment, "REJECTED", "45", at)

    def _log(
        self,
        payment: Payment,
        operation: str,
        amount: int,
        *,
        success: bool = True,
        at: float | None = None,
        text: str | None = None,
        request_id: str = "",
    ) -> None:
        payment.log.append(
            LogEntry(
                operation,
                amount,
                success,
                self.now() if at is None else at,
                payment.text if text is None else text,
                payment.transaction_id,
                request_id,
            )
        )

    # -- callbacks ----------------------------------------------------------------------------------------------------

    def _tell(self, payment: Payment, status: str, error_code: str | None = None, at: float | None = None) -> None:
        unit = payment.unit
        if unit.callbacks == "never":
            return
        at = self.now() if at is None else at
        callback = Callback(
            url=f"{payment.callback_prefix.rstrip('/')}/v2/payments/{payment.order_id}",
            auth_token=payment.auth_token,
            msn=int(unit.msn) if unit.callback_msn_as_number else unit.msn,
            order_id=payment.order_id,
            amount=payment.amount,
            status=status,
            at=at,
            transaction_id=payment.transaction_id,
            error_code=error_code,
        )
        for _ in range(2 if unit.callbacks == "twice" else 1):
            heapq.heappush(self._outbox, (at + unit.callback_delay_seconds, self._next_serial(), callback))

    def take_callbacks(self) -> list[Callback]:
        """The callbacks due now, each handed out once; set the unit's `callbacks` to "never" if nobody asks."""
        self.settle()
        now, due = self.now(), []
        while self._outbox and self._outbox[0][0] <= now:
            due.append(heapq.heappop(self._outbox)[2])
        return due
