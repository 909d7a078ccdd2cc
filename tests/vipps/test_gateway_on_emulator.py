from __future__ import annotations

import asyncio
import itertools
import re
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import astuple
from datetime import timedelta
from typing import Any

import httpx
import pytest

from kiosk.domain.identifiers import IdempotencyKey, MerchantSerialNumber, PaymentReference
from kiosk.domain.money import Money
from kiosk.domain.payment import Progress
from kiosk.domain.reasons import Meaning
from kiosk.emulator import Faults, Kind, RaceWinner, TimeLimits, World, api_app, default_sales_unit, running_emulator
from kiosk.engine.clock_check import ClockCheck
from kiosk.engine.ports import GatewayError, InDoubt, NoSuchPayment, NotSent, Refused, Unreadable
from kiosk.vipps.ecom.gateway import EcomGateway
from kiosk.vipps.ecom.messages import Shop
from kiosk.vipps.qr import PictureFormat, QrSettings
from kiosk.vipps.tokens import Keys
from kiosk.vipps.transport import LIMITS, Transport
from kiosk.vipps.transport import TimeLimits as Limits
from kiosk.vipps.wire import Operation
from tests.support import virtual_time
from tests.support.virtual_time import VirtualClock
from tests.vipps.helpers import SHOP

AMOUNT = Money(12900)
BASE = "http://127.0.0.1"
QUICK = {**LIMITS, **dict.fromkeys(Operation, Limits(0.3, 0.3))}


def keys(**other: str) -> Keys:
    unit = default_sales_unit()
    own = {"client_id": unit.client_id, "client_secret": unit.client_secret, "key": unit.subscription_keys[0]}
    own |= other
    return Keys(own["client_id"], own["client_secret"], own["key"], MerchantSerialNumber(unit.msn))


class Till:
    """A gateway, the emulator's world behind it, and one payment."""

    def __init__(self, world: World, faults: Faults, gateway: EcomGateway) -> None:
        self.world, self.faults, self.gateway = world, faults, gateway
        self.reference = PaymentReference("till1-20261123-000001-1")
        self._numbers = itertools.count(1)

    def key(self, change: str) -> IdempotencyKey:
        return IdempotencyKey.of(self.reference, change, next(self._numbers))

    async def create(self) -> str:
        return await self.gateway.create(self.reference, AMOUNT, "Kaffe og bolle")

    async def read(self) -> tuple[Progress, tuple[int, int, int, int]]:
        seen = await self.gateway.read(self.reference, AMOUNT)
        sums = seen.totals
        return seen.progress, tuple(
            sum_.minor_units for sum_ in (sums.reserved, sums.captured, sums.cancelled, sums.refunded)
        )  # type: ignore[return-value]

    async def capture(self, amount: int = 12900, key: IdempotencyKey | None = None) -> None:
        await self.gateway.capture(self.reference, Money(amount), "Kaffe", key or self.key("capture"))

    async def refund(self, amount: int = 12900, key: IdempotencyKey | None = None) -> None:
        await self.gateway.refund(self.reference, Money(amount), "Kaffe", key or self.key("refund"))

    async def cancel(self) -> None:
        await self.gateway.cancel(self.reference, "Kaffe", self.key("cancel"))

    async def ask(self, operation: str) -> object:
        ask: Callable[[], Awaitable[object]] = {
            "initiate": self.create,
            "details": self.read,
            "capture": self.capture,
            "refund": self.refund,
            "cancel": self.cancel,
        }[operation]
        return await ask()


class KeptKeys:
    """A place where keys are kept, in which somebody else puts new ones."""

    def __init__(self, used: Keys) -> None:
        self.used = self.kept = used
        self.looked = 0

    def current(self) -> Keys:
        return self.used

    async def look_again(self) -> bool:
        self.looked += 1
        changed, self.used = self.kept != self.used, self.kept
        return changed


def on_emulator(
    story: Callable[[Till], Awaitable[Any]], *, with_keys: Keys | KeptKeys | None = None, **options: Any
) -> Any:
    async def main() -> Any:
        clock = VirtualClock()
        world = World(lambda: clock.now().timestamp(), seed=1, limits=options.pop("limits", None))
        faults = Faults(seed=1)
        transport = Transport(BASE, http=httpx.ASGITransport(api_app(world, faults)))
        till = Till(world, faults, EcomGateway(transport, with_keys or keys(), SHOP, clock, **options))
        try:
            return await story(till)
        finally:
            await till.gateway.aclose()

    return virtual_time.run(main())


NOTHING = (0, 0, 0, 0)


@pytest.mark.parametrize("settings", [QrSettings(), QrSettings(render="own")], ids=["vendor", "own"])  # type: ignore[arg-type]
def test_a_sale_from_tap_to_refund(settings: QrSettings) -> None:
    async def story(till: Till) -> None:
        url = await till.create()
        qr = await till.gateway.qr(url)
        assert qr.content == till.world.short_url(till.world.payment(till.reference))
        assert qr.content != url
        assert timedelta(seconds=295) < qr.expires_at - VirtualClock().now() <= timedelta(seconds=300)
        assert await till.read() == (Progress.OPEN, NOTHING)

        till.world.scan(till.reference)
        assert (await till.gateway.read(till.reference, AMOUNT)).opened
        till.world.approve(till.reference)
        assert await till.read() == (Progress.APPROVED, (12900, 0, 0, 0))
        key = till.key("capture")
        await till.capture(key=key)
        assert await till.read() == (Progress.APPROVED, (12900, 12900, 0, 0))
        assert (await till.gateway.read(till.reference, AMOUNT)).done == {key}
        await till.refund(900)
        await till.refund(12000)
        assert await till.read() == (Progress.APPROVED, (12900, 12900, 0, 12900))

    on_emulator(story, qr=settings)


def draw(svg: bytes) -> tuple[int, int, bytes]:
    """Stands in for Qt: draws the emulator's one-by-one squares, eight pixels each."""
    side = int(re.search(rb'viewBox="0 0 (\d+)', svg)[1])  # type: ignore[index]
    dark = {(int(x), int(y)) for x, y in re.findall(rb"M(\d+) (\d+)h1v1h-1z", svg)}
    pixels = bytes(0 if (x // 8, y // 8) in dark else 255 for y in range(8 * side) for x in range(8 * side))
    return 8 * side, 8 * side, pixels


def test_an_svg_is_drawn_read_back_and_kept_as_it_came() -> None:
    async def story(till: Till) -> None:
        qr = await till.gateway.qr(await till.create())
        assert qr.content == till.world.short_url(till.world.payment(till.reference))
        assert (qr.media_type, qr.image[:5]) == ("image/svg+xml", b"<?xml")

    on_emulator(story, qr=QrSettings(format=PictureFormat.SVG), rasterise=draw)


def test_a_cancel_before_approval_ends_the_payment_and_one_after_it_releases_the_money() -> None:
    async def story(till: Till) -> None:
        await till.create()
        await till.cancel()
        assert await till.read() == (Progress.ENDED, NOTHING)

        till.reference = PaymentReference("till1-20261123-000002-1")
        await till.create()
        till.world.scan(till.reference)
        till.world.approve(till.reference)
        await till.cancel()
        assert await till.read() == (Progress.APPROVED, (12900, 0, 12900, 0))

    on_emulator(story)


def test_what_is_left_after_a_part_was_captured_is_released() -> None:
    async def story(till: Till) -> None:
        await till.create()
        till.world.approve(till.reference)
        await till.capture(5000)
        assert await till.read() == (Progress.APPROVED, (12900, 5000, 0, 0))
        await till.cancel()
        assert await till.read() == (Progress.APPROVED, (12900, 5000, 7900, 0))

    on_emulator(story)


def test_the_same_key_captures_once_and_another_amount_with_it_is_refused() -> None:
    async def story(till: Till) -> None:
        await till.create()
        till.world.approve(till.reference)
        key = till.key("capture")
        await till.capture(5000, key)
        await till.capture(5000, key)
        assert await till.read() == (Progress.APPROVED, (12900, 5000, 0, 0))
        with pytest.raises(Refused) as caught:
            await till.capture(6000, key)
        assert caught.value.reason.meaning is Meaning.KEY_REUSED

    on_emulator(story)


def test_a_reference_used_twice_leads_to_a_reading_and_an_unknown_one_is_no_payment() -> None:
    async def story(till: Till) -> None:
        with pytest.raises(NoSuchPayment):
            await till.read()
        await till.create()
        with pytest.raises(InDoubt) as caught:
            await till.create()
        assert caught.value.reason.meaning is Meaning.REFERENCE_USED
        assert await till.read() == (Progress.OPEN, NOTHING)

    on_emulator(story)


def test_a_declined_card_leaves_the_payment_open() -> None:
    async def story(till: Till) -> None:
        await till.create()
        till.world.scan(till.reference)
        till.world.decline(till.reference)
        seen = await till.gateway.read(till.reference, AMOUNT)
        assert (seen.progress, seen.declined_attempts) == (Progress.OPEN, 1)
        till.world.approve(till.reference)
        seen = await till.gateway.read(till.reference, AMOUNT)
        assert (seen.progress, seen.declined_attempts) == (Progress.APPROVED, 1)

    on_emulator(story)


def test_a_payment_that_nobody_opens_ends_after_five_minutes_by_vipps_clock() -> None:
    async def story(till: Till) -> None:
        await till.create()
        await asyncio.sleep(301)
        seen = await till.gateway.read(till.reference, AMOUNT)
        assert seen.progress is Progress.ENDED
        assert seen.ended_after is not None
        assert seen.ended_after >= timedelta(minutes=5)

    on_emulator(story)


def test_a_customer_who_cancels_ends_the_payment() -> None:
    async def story(till: Till) -> None:
        await till.create()
        till.world.scan(till.reference)
        await asyncio.sleep(7)
        till.world.customer_cancel(till.reference)
        seen = await till.gateway.read(till.reference, AMOUNT)
        assert (seen.progress, seen.ended_after, seen.opened) == (Progress.ENDED, timedelta(seconds=7), True)

    on_emulator(story)


@pytest.mark.parametrize("winner", RaceWinner)
def test_whoever_wins_the_race_the_reading_says_so(winner: RaceWinner) -> None:
    async def story(till: Till) -> None:
        await till.create()
        till.world.scan(till.reference)
        till.world.arm_race(till.reference, winner)
        if winner is RaceWinner.CUSTOMER:
            with pytest.raises(NotSent) as caught:
                await till.cancel()
            assert caught.value.same
        else:
            await till.cancel()
        told = {
            RaceWinner.MERCHANT: (Progress.ENDED, NOTHING),
            RaceWinner.CUSTOMER_RELEASED: (Progress.APPROVED, (12900, 0, 12900, 0)),
        }
        assert await till.read() == told.get(winner, (Progress.APPROVED, (12900, 0, 0, 0)))

    on_emulator(story)


def test_direct_capture_is_paid_at_once() -> None:
    async def story(till: Till) -> None:
        till.world.sales_units["123456"].direct_capture = True
        await till.create()
        till.world.approve(till.reference)
        assert await till.read() == (Progress.APPROVED, (12900, 12900, 0, 0))

    on_emulator(story)


@pytest.mark.parametrize(
    ("fault", "meaning"),
    [
        ("31", Meaning.MERCHANT_BLOCKED),
        ("32", Meaning.RECEIVING_LIMIT),
        ("33", Meaning.REQUEST_LIMIT),
        ("36", Meaning.AGREEMENT_MISSING),
        ("37", Meaning.SALES_UNIT_UNAVAILABLE),
        ("97", Meaning.SALES_UNIT_NOT_ALLOWED),
    ],
)
def test_a_sales_unit_in_trouble_is_refused(fault: str, meaning: Meaning) -> None:
    async def story(till: Till) -> None:
        till.world.sales_units["123456"].merchant_fault = fault
        with pytest.raises(Refused) as caught:
            await till.create()
        assert caught.value.reason.meaning is meaning

    on_emulator(story)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [({"client_id": "x"}, "client id"), ({"client_secret": "x"}, "client id"), ({"key": "x" * 32}, "subscription key")],
)
def test_wrong_keys_are_refused_by_name(wrong: dict[str, str], says: str) -> None:
    async def story(till: Till) -> None:
        with pytest.raises(Refused) as caught:
            await till.create()
        assert caught.value.reason.meaning is Meaning.KEYS_REFUSED
        assert says in caught.value.reason.message

    on_emulator(story, with_keys=keys(**wrong))


def test_tokens_that_live_for_seconds_are_replaced_while_a_payment_lives() -> None:
    async def story(till: Till) -> None:
        await till.create()
        for _ in range(60):
            await asyncio.sleep(1)
            assert (await till.read())[0] is Progress.OPEN

    on_emulator(story, limits=TimeLimits(token_seconds=4))


# Fault, what it is to a write, to a reading, and whether a write happened.
FAULTS: list[tuple[Kind, dict[str, Any], type[GatewayError], type[GatewayError], bool]] = [
    (Kind.ANSWER_LOST, {}, InDoubt, NotSent, True),
    (Kind.REQUEST_LOST, {}, InDoubt, NotSent, False),
    (Kind.CONNECTION_RESET, {}, InDoubt, NotSent, False),
    (Kind.CONNECTION_RESET, {"executed": True}, InDoubt, NotSent, True),
    (Kind.CUT_BODY, {}, InDoubt, NotSent, True),
    (Kind.SLOW, {"seconds": 60.0}, InDoubt, NotSent, True),
    (Kind.RATE_LIMITED, {"retry_after": 7.0}, NotSent, NotSent, False),
    (Kind.RATE_LIMITED, {}, NotSent, NotSent, False),
    (Kind.INTERNAL_ERROR, {}, InDoubt, NotSent, False),
    (Kind.UNAVAILABLE, {"retry_after": 3.0}, InDoubt, NotSent, False),
    (Kind.HTML_BODY, {}, InDoubt, NotSent, False),
    (Kind.HTML_BODY, {"status": 200}, Unreadable, Unreadable, False),
    (Kind.EMPTY_BODY, {}, Unreadable, Unreadable, True),
    (Kind.REFUSED, {"code": "94"}, NotSent, NotSent, False),
    (Kind.REFUSED, {"code": "99"}, InDoubt, NotSent, False),
]


@pytest.mark.parametrize("operation", ["initiate", "cancel", "capture", "refund", "details"])
@pytest.mark.parametrize(
    ("kind", "rule", "write", "reading", "happened"),
    FAULTS,
    ids=["-".join(map(str, [fault[0], *fault[1].values()])) for fault in FAULTS],
)
def test_each_fault_is_the_right_error(
    operation: str,
    kind: Kind,
    rule: dict[str, Any],
    write: type[GatewayError],
    reading: type[GatewayError],
    happened: bool,
) -> None:
    async def story(till: Till) -> None:
        if operation != "initiate":
            await till.create()
            till.world.approve(till.reference)
        if operation == "refund":
            await till.capture()
        till.faults.fail(operation, kind, **rule)

        with pytest.raises(GatewayError) as caught:
            await till.ask(operation)

        assert type(caught.value) is (reading if operation == "details" else write)
        assert caught.value.again_after == rule.get("retry_after")
        if operation == "initiate" and not happened:
            with pytest.raises(NoSuchPayment):
                await till.read()
            return
        sums = (await till.read())[1]
        done = {"cancel": (12900, 0, 12900, 0), "capture": (12900, 12900, 0, 0), "refund": (12900, 12900, 0, 12900)}
        before = {"refund": (12900, 12900, 0, 0), "initiate": NOTHING}
        assert sums == (
            done.get(operation, before.get(operation, (12900, 0, 0, 0)))
            if happened
            else before.get(operation, (12900, 0, 0, 0))
        )

    on_emulator(story)


@pytest.mark.parametrize("operation", ["initiate", "cancel", "capture", "details"])
def test_a_token_that_ran_out_is_renewed_without_a_word(operation: str) -> None:
    async def story(till: Till) -> None:
        if operation != "initiate":
            await till.create()
            till.world.approve(till.reference)
        till.faults.fail(operation, Kind.UNAUTHORISED)
        await till.ask(operation)

    on_emulator(story)


@pytest.mark.parametrize("kind", [Kind.EXTRA_FIELDS, Kind.TIMES_WITHOUT_ZONE])
def test_small_differences_do_not_matter(kind: Kind) -> None:
    async def story(till: Till) -> None:
        for operation in ("initiate", "details", "capture", "refund", "qr"):
            till.faults.fail(operation, kind)
        await till.gateway.qr(await till.create())
        till.world.approve(till.reference)
        assert await till.read() == (Progress.APPROVED, (12900, 0, 0, 0))
        await till.capture()
        await till.refund()

    on_emulator(story)


def test_an_unknown_operation_is_kept_and_said() -> None:
    async def story(till: Till) -> None:
        await till.create()
        till.faults.fail("details", Kind.UNKNOWN_OPERATION)
        seen = await till.gateway.read(till.reference, AMOUNT)
        assert seen.progress is Progress.NOT_UNDERSTOOD
        assert till.reference in seen.evidence

    on_emulator(story)


def test_a_picture_that_fails_once_is_fetched_again() -> None:
    async def story(till: Till) -> None:
        url = await till.create()
        for kind in (Kind.UNAVAILABLE, Kind.CONNECTION_RESET, Kind.CUT_BODY):
            till.faults.fail("qr_image", kind)
            assert (await till.gateway.qr(url)).content
        till.faults.fail("qr_image", Kind.HTML_BODY, status=200)
        with pytest.raises(Refused):
            await till.gateway.qr(url)

    on_emulator(story)


def test_a_qr_of_a_payment_that_is_over_is_too_late() -> None:
    async def story(till: Till) -> None:
        url = await till.create()
        await asyncio.sleep(301)
        with pytest.raises(Refused) as caught:
            await till.gateway.qr(url)
        assert caught.value.reason.meaning is Meaning.QR_TOO_LATE

    on_emulator(story)


def test_polling_once_a_second_stays_within_the_limit_and_twice_does_not() -> None:
    async def story(till: Till) -> None:
        await till.create()
        for _ in range(200):
            await till.read()
            await asyncio.sleep(1)
        for _ in range(61):  # the minute that just ended had 59 of its own
            await till.read()
        with pytest.raises(NotSent) as caught:
            await till.read()
        assert caught.value.reason.meaning is Meaning.TOO_MANY_REQUESTS
        assert caught.value.again_after is not None

    on_emulator(story)


# -- over real sockets ------------------------------------------------------------------------------------------------


class RealClock(VirtualClock):
    def now(self) -> Any:
        from datetime import UTC, datetime

        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


@pytest.fixture(scope="module")
def emulator() -> Iterator[Any]:
    with running_emulator(faults=Faults(seed=1)) as running:
        yield running


REFERENCES = itertools.count(1)


def over_sockets(emulator: Any, story: Callable[[EcomGateway, PaymentReference], Awaitable[Any]]) -> Any:
    async def main() -> Any:
        transport = Transport(emulator.base_url, limits=QUICK)
        shop = Shop("https://shop.example/vipps", "https://shop.example/thanks")
        gateway = EcomGateway(transport, keys(), shop, RealClock())
        try:
            return await story(gateway, PaymentReference(f"socket-20261123-{next(REFERENCES):06}-1"))
        finally:
            await gateway.aclose()

    return asyncio.run(main())


def test_a_sale_over_real_sockets(emulator: Any) -> None:
    async def story(gateway: EcomGateway, reference: PaymentReference) -> None:
        await gateway.warm_up()
        qr = await gateway.qr(await gateway.create(reference, AMOUNT, "Kaffe"))
        assert qr.content.startswith("http://127.0.0.1:")
        emulator.call(lambda world: world.approve(reference))
        await gateway.capture(reference, AMOUNT, "Kaffe", IdempotencyKey.of(reference, "capture", 1))
        assert (await gateway.read(reference, AMOUNT)).totals.kept == AMOUNT
        await gateway.refund(reference, AMOUNT, "Kaffe", IdempotencyKey.of(reference, "refund", 1))
        assert not (await gateway.read(reference, AMOUNT)).totals.kept

    over_sockets(emulator, story)


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (Kind.ANSWER_LOST, {}),
        (Kind.CONNECTION_RESET, {"executed": True}),
        (Kind.CUT_BODY, {}),
        (Kind.SLOW, {"seconds": 1.0}),
    ],
)
def test_a_lost_answer_over_real_sockets_is_in_doubt_and_a_reading_settles_it(
    emulator: Any, kind: Kind, rule: dict[str, Any]
) -> None:
    async def story(gateway: EcomGateway, reference: PaymentReference) -> None:
        await gateway.create(reference, AMOUNT, "Kaffe")
        emulator.call(lambda world: world.approve(reference))
        emulator.faults.fail("capture", kind, order_id=reference, **rule)
        key = IdempotencyKey.of(reference, "capture", 1)

        with pytest.raises(InDoubt):
            await gateway.capture(reference, AMOUNT, "Kaffe", key)

        seen = await gateway.read(reference, AMOUNT)
        assert (seen.totals.captured, seen.done) == (AMOUNT, {key})

    over_sockets(emulator, story)


@pytest.mark.parametrize("kind", [Kind.ANSWER_LOST, Kind.CONNECTION_RESET, Kind.CUT_BODY])
def test_a_reading_that_hangs_over_real_sockets_is_given_up_and_the_next_one_works(emulator: Any, kind: Kind) -> None:
    async def story(gateway: EcomGateway, reference: PaymentReference) -> None:
        await gateway.create(reference, AMOUNT, "Kaffe")
        emulator.faults.fail("details", kind, order_id=reference)
        with pytest.raises(NotSent):
            await gateway.read(reference, AMOUNT)
        assert (await gateway.read(reference, AMOUNT)).progress is Progress.OPEN

    over_sockets(emulator, story)


def test_each_answer_tells_what_time_it_is_at_vipps() -> None:
    check = ClockCheck()
    found: list[int] = []
    check.changed = found.append

    async def story(till: Till) -> None:
        await till.create()
        await till.read()
        assert found == [0]

        till.world.advance(45)
        await till.read()
        assert found == [0], "a single answer may be odd"
        await till.read()
        assert found == [0, -45]

    on_emulator(story, hears=check.heard)


# Keys that are exchanged


def rotate(world: World, *, secret: str = "new-secret", key: str = "0123456789abcdef0123456789abcdef") -> Keys:
    """The shop has new keys made in the portal: the old ones and their tokens are worth nothing any more."""
    unit = next(iter(world.sales_units.values()))
    unit.client_secret, unit.subscription_keys = secret, (key,)
    world.forget_tokens()
    return keys(client_secret=secret, key=key)


def test_keys_that_were_changed_under_a_sale_are_looked_for_once_and_the_sale_goes_on() -> None:
    kept = KeptKeys(keys())

    async def story(till: Till) -> None:
        await till.create()
        kept.kept = rotate(till.world)
        till.world.approve(till.reference)

        assert await till.read() == (Progress.APPROVED, (12900, 0, 0, 0))
        await till.capture()
        assert await till.read() == (Progress.APPROVED, (12900, 12900, 0, 0))
        assert kept.looked == 1

    on_emulator(story, with_keys=kept)


def test_keys_that_are_exchanged_are_used_for_the_next_question() -> None:
    kept = KeptKeys(keys())

    async def story(till: Till) -> None:
        await till.create()
        kept.used = kept.kept = rotate(till.world)
        await till.cancel()
        assert kept.looked == 0

    on_emulator(story, with_keys=kept)


def test_refused_keys_are_not_looked_for_at_every_poll() -> None:
    kept = KeptKeys(keys())

    async def story(till: Till) -> None:
        await till.create()
        new = rotate(till.world)
        for _ in range(15):
            with pytest.raises(Refused) as caught:
                await till.read()
            assert caught.value.reason.meaning is Meaning.KEYS_REFUSED
            await asyncio.sleep(1)
        assert kept.looked == 2

        kept.kept = new
        await asyncio.sleep(10)
        assert (await till.read())[0] is Progress.OPEN

    on_emulator(story, with_keys=kept)


def test_no_key_is_logged_when_keys_are_exchanged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    kept = KeptKeys(keys())

    async def story(till: Till) -> None:
        await till.create()
        kept.kept = rotate(till.world)
        await till.read()

    on_emulator(story, with_keys=kept)

    assert "other keys are used from now on" in caplog.text
    for secret in (*astuple(keys()), *astuple(kept.kept)):
        assert secret == "123456" or secret not in caplog.text
