"""One seed, one history: a shop opens, sells some dozens of times, is hit by whatever the weather brings, and closes.

The history outlives the kiosk: when the process is killed, or closes, the next one starts on the same disk, against the
same Vipps, while customers and requests under way have gone on. At the end the weather clears, the cashier tidies up,
and everything has to settle; then ledger, journal and screens are compared.
"""

from __future__ import annotations

import asyncio
import logging
import random
import zlib
from collections import Counter
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from kiosk.domain.day import Figures
from kiosk.domain.identifiers import MerchantSerialNumber, PaymentReference
from kiosk.domain.payment import OVER_WITHOUT_MONEY, CapturePolicy, Payment
from kiosk.emulator.box import Box
from kiosk.emulator.customers import Customer
from kiosk.emulator.records import Phase, TimeLimits
from kiosk.emulator.world import NotPossible, World, default_sales_unit
from kiosk.engine.payment_engine import Terms
from kiosk.engine.ports import Entry, JournalError
from kiosk.engine.present import Place
from kiosk.engine.screens import Screens, TipQuestion
from kiosk.engine.till import Till
from kiosk.engine.watcher import FOLLOW_UPS, LIFE_AND_GRACE, UNSAID_FOLLOW_UPS
from kiosk.simulator.days import zs_of
from kiosk.simulator.disk import Disk, MemoryDisk, OpenJournal
from kiosk.simulator.network import Line, Network, SimulatedTransport, Weather, content_of, draw_for_vipps, picture_of
from kiosk.simulator.people import Cashier, Plan, some_plan, some_tip, somebody
from kiosk.simulator.timeline import Process, Stuck, TillClock, Timeline
from kiosk.simulator.watch import LogWatch, Watch
from kiosk.vipps.ecom.gateway import EcomGateway
from kiosk.vipps.ecom.messages import Shop
from kiosk.vipps.qr import QrSettings, Render
from kiosk.vipps.qr_picture import Picture, Rasterise, draw_picture, read_picture
from kiosk.vipps.tokens import Keys
from kiosk.vipps.transport import Transport
from kiosk.vipps.wire import Request

BASE_URL = "https://emulator.test"
SETTLE_SECONDS = 60.0
"""Within which everything settles once Vipps can be reached."""
LONGEST = 12 * 3600.0
"""Simulated seconds after which a history is given up as hanging."""
SHOP = Shop("https://shop.example/vipps", "https://shop.example/thanks")
PLACE = Place("Emulator Coffee", "till-1")

MakeTransport = Callable[[str, Network, Line], Transport]


@dataclass(frozen=True, slots=True)
class Death:
    """When a process is killed: at its n-th commit or request, or after its n-th step."""

    point: int | None = None
    step: int | None = None


@dataclass(slots=True)
class Result:
    """What came of one history."""

    seed: int
    payments: int = 0
    seconds: float = 0.0
    steps: int = 0
    points: int = 0
    lives: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    checked: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    ends: Counter[str] = field(default_factory=Counter)
    digest: int = 0


class Life:
    """One process of the kiosk: its loop, its journal, its till, and the moment of its death, if it has one."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.loop = Process(history.timeline)
        self.loop.set_exception_handler(self._failed)
        self.till: Till | None = None
        self.journal: OpenJournal | None = None
        self.closing = asyncio.Event()
        self.points = 0
        self.last_point: int | None = None

    @property
    def dead(self) -> bool:
        """Whether the process was killed."""
        return self.loop.dead

    async def run(self) -> None:
        """Open the till, and close it when told to."""
        history = self.history
        gateway = EcomGateway(
            history.make_transport(BASE_URL, history.network, self),
            history.keys,
            SHOP,
            history.clock,
            qr=history.qr,
            read=read_quickly if history.quick_pictures else read_picture,
            draw=draw_quickly if history.quick_pictures else draw_picture,
        )
        self.journal = journal = OpenJournal(await history.disk.open(), self)
        till = Till(
            gateway, journal, history.clock, history, history.terms, PLACE, self._publish, tips=history.percents
        )
        try:
            await till.open()
            self.till = till
            await self.closing.wait()
        except JournalError as error:
            history.note(f"the till does not open: {type(error).__name__}")
        self.till = None
        await till.close()
        await journal.close()
        await gateway.aclose()

    def _publish(self, screens: Screens) -> None:
        if not self.dead:
            self.history.published(screens)

    def _failed(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        self.history.watch.say("no-crash", f"{context['message']}: {error!r}")

    # Line and disk.Life

    async def point(self, name: str) -> None:
        """See Line."""
        if self.dead or self._is_last_point(name):
            await self.loop.never()

    def point_outside(self, name: str) -> None:
        """See Line."""
        self._is_last_point(name)

    def _is_last_point(self, name: str) -> bool:
        self.points += 1
        if self.points != self.last_point:
            return False
        self.history.note(f"killed at {name}")
        self.history.faults[f"kill-at-{name}"] += 1
        self.loop.kill()
        return True

    def leaves(self, request: Request) -> None:
        """See Line."""
        self.history.watch.leaves(request)

    def commit_seconds(self) -> float:
        """See disk.Life."""
        return self.history.commit_seconds()

    def disk_is_full(self) -> bool:
        """See disk.Life."""
        return self.history.disk_is_full()

    def written(self, entry: Entry, after: Payment) -> None:
        """See disk.Life."""
        self.history.written(entry, after)


class History:
    """Everything that one seed decides. `play` it once.

    What is given here besides is not left to the seed: `terms`, what the cashier plans, who the customers are, and the
    moments at which the first processes are killed. `disk` and `make_transport` put other parts in.
    """

    def __init__(
        self,
        seed: int,
        weather: Weather,
        sales: int = 25,
        *,
        disk: Disk | None = None,
        make_transport: MakeTransport = SimulatedTransport,
        quick_pictures: bool = True,
        log: LogWatch | None = None,
        terms: Terms | None = None,
        make_plan: Callable[[random.Random], Plan] = some_plan,
        make_customer: Callable[[random.Random], Customer] = somebody,
        deaths: Sequence[Death] = (),
        in_parts: bool = True,
        with_tips: bool = True,
    ) -> None:
        self.seed = seed
        self._make_customer = make_customer
        self._deaths = list(deaths)
        self.trace: list[str] | None = None
        self._digest = 0
        self.timeline = Timeline()
        self.faults: Counter[str] = Counter()
        self.chance = random.Random(f"shop {seed}")  # noqa: S311 - meant to repeat
        chance = self.chance
        self._jitter = random.Random(f"jitter {seed}")  # noqa: S311
        self.weather = weather
        self.clock = TillClock(self.timeline)
        self.terms = terms or Terms(
            CapturePolicy.AT_ONCE if chance.random() < 0.8 else CapturePolicy.BY_CASHIER,
            chance.choice((300, 60, 30, 20, 20)),
            chance.choice((1.0, 1.0, 1.5)),
            take_reserved_at_start=chance.random() < 0.2,
        )
        self.quick_pictures = quick_pictures
        self.qr = QrSettings(render=Render.OWN if chance.random() < 0.2 else Render.VENDOR)
        self.world = self._new_world(seed)
        unit = self.world.sales_units["123456"]
        self.keys = Keys(unit.client_id, unit.client_secret, unit.subscription_keys[0], MerchantSerialNumber(unit.msn))
        self._tips = random.Random(f"tips {seed}")  # noqa: S311
        self.percents = (5, 10, 15) if with_tips and self._tips.random() < 0.2 else ()
        self._question = 0
        self.watch = Watch(self.world, lambda: self.timeline.now, self.percents)
        self.network = Network(
            self.timeline,
            Box(self.world),
            random.Random(f"network {seed}"),  # noqa: S311
            weather,
            self.watch.executed,
            self.note,
            given_out=self.watch.given_out,
        )
        self.cashier = Cashier(random.Random(f"cashier {seed}"), sales, lambda: self.timeline.now, make_plan)  # noqa: S311
        parts = random.Random(f"parts {seed}")  # noqa: S311
        if in_parts and self.terms.capture_policy is CapturePolicy.BY_CASHIER and parts.random() < 0.5:
            self.cashier.parts = parts
        if self.percents:
            self.cashier.tips = self._tips
        self._days = random.Random(f"days {seed}")  # noqa: S311
        self.disk: Disk = disk or MemoryDisk()
        self.make_transport = make_transport
        self._log = log
        self.life: Life | None = None
        self.screens: Screens | None = None
        self._open: dict[PaymentReference, Payment] = {}
        self._payments: dict[PaymentReference, Payment] = {}
        self._sales = 0
        self._shown: set[str] = set()
        self._picture = b""
        self._disk_full_until = self._disk_slow_until = 0.0
        self._calm_since: float | None = None
        self._started_at = 0.0
        self._quiet_until: float | None = None
        self._over = False

    def _new_world(self, seed: int) -> World:
        chance = self.chance
        unit = default_sales_unit()
        unit.callbacks = "never"
        unit.expiry_is_logged = chance.random() < 0.7
        unit.cancel_while_approving = chance.choice(("500", "94", "52"))
        unit.unknown_order_status = chance.choice((404, 404, 402))
        unit.token_times_as_numbers = chance.random() < 0.3
        unit.retry_after_header = chance.random() < 0.7
        unit.direct_capture = chance.random() < 0.04
        unit.refund_account_empty = chance.random() < 0.03
        limits = TimeLimits(
            token_seconds=chance.choice((3600.0, 3600.0, 900.0, 60.0)), undecided_seconds=chance.uniform(60, 1200)
        )
        world = World(self.timeline.epoch, seed=seed, limits=limits, sales_units=[unit], base_url=BASE_URL)
        if self.quick_pictures:
            world.draw = draw_for_vipps
        return world

    # Names, as the engine wants them

    def new_sale(self) -> str:
        """See Names."""
        self._sales += 1
        return f"till-1-{self.seed % 10**12}-{self._sales:04}"

    def jitter(self) -> float:
        """See Names."""
        return self._jitter.random()

    # The play

    def play(self) -> Result:
        """Live through it all; return what came of it."""
        result = Result(self.seed)
        if self._log:
            self._log.watch = self.watch
        self.timeline.after(self.chance.uniform(0.1, 1.0), self._cashier_looks)
        self.timeline.after(1.0, self._supervise)
        try:
            while not self._over:
                result.lives += 1
                self._live(result)
        except Stuck:
            self.watch.say("no-crash", "nothing will ever happen any more")
        finally:
            if self._log:
                self._log.watch = None
        for reference in self._payments:
            result.ends[self._check_end(reference)] += 1
        if not self._open and not self.watch.broken:
            self._check_days()
        result.payments = len(self._payments)
        result.seconds = self.timeline.now
        result.faults = self.faults + self.network.injected
        result.checked = self.watch.checked
        result.broken = [str(broken) for broken in self.watch.broken]
        result.digest = self._digest
        return result

    def _live(self, result: Result) -> None:
        chance = self.chance
        self.screens, self._started_at, self._question = None, self.timeline.now, 0
        self.life = life = Life(self)
        if self._deaths:
            death = self._deaths.pop(0)
            life.last_point, life.loop.last_step = death.point, death.step
        self.note("the kiosk starts")
        closed = life.loop.live(life.run())
        result.steps += life.loop.steps
        result.points += life.points
        self.life = self.screens = None
        if closed:
            self.timeline.run_until(self.timeline.now + chance.uniform(0.5, 5.0))
            return
        self.note("the kiosk is dead")
        if life.loop.steps == life.loop.last_step:
            self.faults["kill-at-step"] += 1
        if life.journal:
            at_once(life.journal.survive(chance.choice((0.0, 0.5, 1.0))))
        self.disk.cut_off()
        pause = chance.uniform(30, 1500) if chance.random() < 0.1 else chance.uniform(0.5, 8.0)
        self.timeline.run_until(self.timeline.now + pause)

    def _check_end(self, reference: PaymentReference) -> str:
        async def compare() -> str:
            journal = await self.disk.open()
            entries = list(await journal.entries(reference))
            await journal.close()
            return self.watch.check_end(reference, entries).state.value

        state: str = at_once(compare())
        return state

    def _check_days(self) -> None:
        cuts = [self._days.random() for _ in range(3)]

        async def count() -> list[Figures]:
            journal = await self.disk.open()
            zs = await zs_of(journal, cuts)
            await journal.close()
            return zs

        self.watch.check_days(at_once(count()), self._payments)

    def note(self, what: str) -> None:
        """Add to the history's digest, and to its trace if one is wanted."""
        line = f"{self.timeline.now:.6f} {what}"
        self._digest = zlib.crc32(line.encode(), self._digest)
        if self.trace is not None:
            self.trace.append(line)

    # What the process does

    def written(self, entry: Entry, after: Payment) -> None:
        """An entry is safe on the disk."""
        self.watch.written(entry, after)
        self.note(f"# {entry.reference} {entry.number} {type(entry.event).__name__} {after.word}")
        self._payments[entry.reference] = after
        if entry.number == 1 and after.attempt == 1:
            self.cashier.sold()
        if after.settled:
            self._open.pop(entry.reference, None)
        else:
            self._open[entry.reference] = after

    def published(self, screens: Screens) -> None:
        """Both screens have changed."""
        self.screens = screens
        cashier, customer = screens.cashier, screens.customer
        self.note(f"{cashier.page.value} {cashier.reference} {cashier.heading} | {customer.page.value}")
        self.watch.published(screens)
        if customer.tip and customer.tip.number != self._question:
            self._question = customer.tip.number
            self._customer_chooses(customer.tip)
        if customer.qr_image and customer.qr_image is not self._picture:
            self._picture = customer.qr_image
            reference = self.watch.shows_qr(content_of(customer.qr_image) or read_picture(customer.qr_image).content)
            if reference and reference not in self._shown:
                self._shown.add(reference)
                self._customer_acts(reference, self._make_customer(self.chance))

    def commit_seconds(self) -> float:
        """How long the next commit takes."""
        if self.timeline.now < self._disk_slow_until:
            return self.chance.uniform(0.1, 3.0)
        return self.chance.uniform(0.001, 0.015)

    def disk_is_full(self) -> bool:
        """Whether the next write fails."""
        if self.timeline.now >= self._disk_full_until:
            return False
        self.faults["disk-full"] += 1
        return True

    # What people do

    def _customer_acts(self, reference: str, customer: Customer) -> None:
        try:
            payment = self.world.payment(reference)
        except NotPossible:
            return
        step = customer.next_step(payment, self.world.limits) if payment.alive else None
        if step is None:
            return

        def act() -> None:
            try:
                step.do(self.world, reference)
                self.note(f"customer: {payment.state} {reference}")
            except NotPossible:
                return
            self.watch.moved(reference)
            self._customer_acts(reference, customer)

        self.timeline.at(max(step.at - self.world.now() + self.timeline.now, self.timeline.now), act)

    def _customer_chooses(self, question: TipQuestion) -> None:
        """Somebody stands before the question for a tip: most answer it, some twice, some too late, some not at all."""
        chance, life = self._tips, self.life

        def choose() -> None:
            if life and life is self.life and life.till and not life.dead:
                life.till.choose_tip(question.number, some_tip(question, chance))

        if chance.random() < 0.15:
            return
        seconds = chance.choice((chance.uniform(0.5, 6), chance.uniform(0.5, 30), 20.0))
        self.timeline.after(seconds, choose)
        if chance.random() < 0.2:
            self.timeline.after(seconds + chance.choice((0.0, 0.05, 1.0)), choose)

    def _cashier_looks(self) -> None:
        if self._over:
            return
        before = self.cashier.plan
        life = self.life
        till = life.till if life and not life.dead else None
        pause = self.cashier.look(till, self.screens)
        if till and self.cashier.plan and self.cashier.plan is not before:
            self._roll_the_dice()
        self.timeline.after(pause, self._cashier_looks)

    # What the weather does

    def _roll_the_dice(self) -> None:
        """A sale begins: what will happen to it, other than to single requests?"""
        weather, chance, life, now = self.weather, self.chance, self.life, self.timeline.now
        assert life is not None
        if chance.random() < weather.kill:
            if chance.random() < 0.5:
                life.loop.last_step = life.loop.steps + chance.randint(1, 500)
            else:
                life.last_point = life.points + chance.randint(1, 60)
        if chance.random() < weather.restart:
            self.faults["restart"] += 1
            self.timeline.after(chance.uniform(0, 20), lambda: life.closing.set() if not life.dead else None)
        if chance.random() < weather.outage:
            start, length = chance.uniform(0, 12), chance.choice((5, 15, 40, 120, 600)) * chance.random()
            if chance.random() < 0.03:
                length = chance.uniform(600, 6000)
            self.timeline.after(start, lambda: self._outage(length))
        if chance.random() < weather.disk_full:
            self._disk_full_until = now + chance.uniform(1, 40)
        if chance.random() < weather.disk_slow:
            self.faults["disk-slow"] += 1
            self._disk_slow_until = now + chance.uniform(1, 30)
        if chance.random() < weather.clock_jump:
            self.faults["clock-jump"] += 1
            jump = timedelta(seconds=chance.choice((-1, 1)) * chance.choice((2, 60, 700, 3600, 86_400)))
            self.timeline.after(chance.uniform(0, 12), lambda: self._jump(jump))

    def _outage(self, seconds: float) -> None:
        if self._calm_since is None:
            self.network.outage_until = max(self.network.outage_until, self.timeline.now + seconds)

    def _jump(self, jump: timedelta) -> None:
        self.clock.wrong_by += jump

    # Closing time

    def _supervise(self) -> None:
        """Once a second: is the day over, is it quiet, is all settled?"""
        now = self.timeline.now
        if now > LONGEST:
            self.watch.say("settles", "the history has no end")
            self._over = True
        elif self.watch.broken:
            self._over = True
        elif self._calm_since is None:
            if self.cashier.sales <= 0 and self.cashier.plan is None:
                self._clear_up()
        elif self.network.belated or self._vipps_cannot_say(self._open or self._payments):
            self._calm_since = now
        elif not self._open:
            if self._quiet_until is None:  # a while in which nothing may move any more
                self._quiet_until = now + (1300.0 if self.chance.random() < 0.3 else 0.0)
            self._over = now >= self._quiet_until
            self._calm_since = now
        elif self.life is None:
            self._calm_since = now
        elif now - self._calm_since > SETTLE_SECONDS:
            open_ones = (f"{reference} {payment.word}" for reference, payment in self._open.items())
            self.watch.settled_late(open_ones, f"still open {SETTLE_SECONDS:.0f} s after Vipps could be reached")
            self._over = True
        if not self._over:
            self.timeline.after(1.0 if self._quiet_until is None or self._open else 20.0, self._supervise)
        elif self.life:
            self.life.closing.set()

    def _clear_up(self) -> None:
        self._calm_since = self.timeline.now
        self.weather = self.network.weather = Weather()
        self.network.outage_until = self._disk_full_until = self._disk_slow_until = 0.0
        self.cashier.calm = True
        self.world.sales_units[self.keys.msn].refund_account_empty = False
        self.note("the weather clears")

    def _vipps_cannot_say(self, references: Iterable[PaymentReference]) -> bool:
        """Whether Vipps does not say yet what becomes of one of these payments.

        The bank still decides; or Vipps has refused a refund, since the shop's account was empty, and the till asks
        again when it thinks that somebody may have paid in; or the payment is over and its log stays as it was
        (protocol 2.8 item 7): then only the end of life by the till's own clock tells, which begins anew in a process
        that finds another time of day.
        """
        now = self.world.now()
        for reference in references:
            try:
                payment = self.world.payment(reference)
            except NotPossible:
                continue
            is_open, last = reference in self._open, payment.log[-1]
            if payment.phase is Phase.APPROVING or (is_open and last.operation == "REFUND" and not last.success):
                return True
            mute = payment.phase is Phase.EXPIRED and not payment.unit.expiry_is_logged
            since = max(payment.created_at - now + self.timeline.now, self._started_at) if mute else 0.0
            if mute and is_open and self.timeline.now < since + LIFE_AND_GRACE + 10:
                return True
            # Refunded although it was refused: an earlier request has come late. The last of the follow-ups sees it.
            unseen = payment.refunded != self._payments[reference].totals.refunded.minor_units
            if unseen and now < last.at + FOLLOW_UPS[-1] + 60:
                return True
            # Approved after the end of its life, which only a bank can do that breaks Vipps' promise: seen by the last
            # of the follow-ups at the latest.
            money = payment.remaining or payment.captured > payment.refunded
            forgotten = money and self._payments[reference].state in OVER_WITHOUT_MONEY
            if forgotten and now < (payment.reserved_at or 0.0) + UNSAID_FOLLOW_UPS[0] + 60:
                return True
        return False


def read_quickly(image: bytes, rasterise: Rasterise | None = None) -> Picture:
    """Read a stand-in for a picture (network.picture_of), or a real one."""
    content = content_of(image)
    return Picture(image, "image/png", content) if content else read_picture(image, rasterise)


def draw_quickly(content: str) -> Picture:
    """Make a stand-in for our own drawing."""
    return Picture(picture_of(content), "image/png", content)


def at_once(work: Coroutine[Any, Any, Any]) -> Any:
    """Run what never really waits, without a loop."""
    try:
        work.send(None)
    except StopIteration as done:
        return done.value
    raise RuntimeError("it waits")


def watch_the_log(level: int = logging.INFO) -> LogWatch:
    """Let a LogWatch read all that the kiosk logs in this process, and nobody else."""
    watch = LogWatch()
    logger = logging.getLogger("kiosk")
    logger.handlers[:] = [watch]
    logger.propagate = False
    logger.setLevel(level)
    return watch
