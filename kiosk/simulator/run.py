"""Many histories on all cores, and the table that says what came of them.

History number i of seed S has the seed `seed_of(S, i)` and is the same on every machine, in whatever order and on
however many cores they are played.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.simulator.history import History, Result, watch_the_log
from kiosk.simulator.network import weather
from kiosk.simulator.watch import INVARIANTS

SALES = 25
"""Sales a history; each is a payment or more (a lost link, a new code), so a run has at least what was asked for."""
REAL_PICTURES_EVERY = 200
"""Every so many histories the QR codes are drawn, downloaded and read as real pictures, which is slow."""
HISTORIES_AT_ONCE = 8
TICK_SECONDS = 10.0


@dataclass(slots=True)
class Tally:
    """The sum of many histories."""

    histories: int = 0
    payments: int = 0
    seconds: float = 0.0
    lives: int = 0
    steps: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    checked: Counter[str] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    broken: list[Result] = field(default_factory=list)
    digest: int = 0

    def add(self, result: Result) -> None:
        """Take one more history in; the order does not matter."""
        self.histories += 1
        self.payments += result.payments
        self.seconds += result.seconds
        self.lives += result.lives
        self.steps += result.steps
        self.faults += result.faults
        self.checked += result.checked
        self.ends += result.ends
        self.digest ^= hash((result.seed, result.digest))
        if result.broken:
            self.broken.append(result)


def seed_of(seed: int, number: int) -> int:
    """The seed of history `number` of a run."""
    return seed * 1_000_000 + number


def play(
    seed: int,
    faults: str,
    sales: int = SALES,
    *,
    real_pictures: bool = False,
    in_parts: bool = True,
    with_tips: bool = True,
) -> Result:
    """Play one history. Some shops take what is reserved in parts, and some ask for tips, as none did at first."""
    return History(
        seed,
        weather(faults),
        sales,
        quick_pictures=not real_pictures,
        log=watch_the_log(),
        in_parts=in_parts,
        with_tips=with_tips,
    ).play()


def _play(task: tuple[int, str, bool]) -> Result:
    seed, faults, real_pictures = task
    result = play(seed, faults, real_pictures=real_pictures)
    gc.collect()
    return result


def _prepare_worker() -> None:
    """Memory is cleared up once after each history, instead of in the middle of it, and never the modules again."""
    gc.freeze()
    gc.disable()


def simulate(payments: int, seed: int, faults: str, jobs: int) -> Iterator[Result]:
    """Play as many histories as make `payments` sales, on `jobs` cores; in order."""
    histories = -(-payments // SALES)
    tasks = (
        (seed_of(seed, number), faults, number % REAL_PICTURES_EVERY == REAL_PICTURES_EVERY - 1)
        for number in range(histories)
    )
    if jobs == 1:
        yield from map(_play, tasks)
        return
    with multiprocessing.get_context("spawn").Pool(jobs, _prepare_worker) as pool:
        yield from pool.imap(_play, tasks, chunksize=HISTORIES_AT_ONCE)


def run(payments: int, seed: int, faults: str, jobs: int | None = None) -> int:
    """Simulate, print the table; 1 if anything was broken, else 0."""
    jobs = jobs or len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else jobs or os.cpu_count() or 1
    tally, started, ticked = Tally(), time.perf_counter(), time.perf_counter()
    for result in simulate(payments, seed, faults, jobs):
        tally.add(result)
        for what in result.broken[:3]:
            _say(f"BROKEN seed {result.seed}: {what}")
        if sys.stderr.isatty() and time.perf_counter() - ticked > TICK_SECONDS:
            ticked = time.perf_counter()
            sys.stderr.write(f"{tally.payments} of {payments} payments, {len(tally.broken)} histories broken\n")
    _print(tally, seed, faults, jobs, time.perf_counter() - started)
    return 1 if tally.broken else 0


def _print(tally: Tally, seed: int, faults: str, jobs: int, seconds: float) -> None:
    years, days = divmod(tally.seconds / 86_400, 365)
    _say(f"seed {seed}, faults {faults}, {jobs} processes, {seconds:.0f} s")
    _say()
    _row("payments", tally.payments, ", ".join(f"{n} {state.lower()}" for state, n in tally.ends.most_common()))
    _row("histories", tally.histories, f"{tally.lives} lives of the kiosk, {tally.steps} steps")
    _row(
        "simulated time",
        f"{years:.0f} years {days:.0f} days",
        f"{tally.seconds / max(seconds, 1e-9):.0f} times as fast",
    )
    _say()
    _row("faults", tally.faults.total(), "")
    for name, count in sorted(tally.faults.items(), key=lambda item: (-item[1], item[0])):
        _row(f"  {name!s}", count, "")
    _say()
    _row("invariants", tally.checked.total(), "times checked")
    for name, what in INVARIANTS.items():
        _row(f"  {name}", tally.checked[name] or "", what)
    _say()
    for result in tally.broken:
        _say(f"broken: seed {result.seed}: {result.broken[0]}")
        _say(f"        again: python -m kiosk.simulator --replay {result.seed} --faults {faults}")
    rate = tally.payments / max(seconds, 1e-9)
    _say(f"payments={tally.payments} faults={tally.faults.total()} broken={len(tally.broken)} per_second={rate:.0f}")


def replay(seed: int, faults: str) -> int:
    """Play one history again and print all that happened; 1 if it is broken."""
    history = History(seed, weather(faults), SALES, log=watch_the_log())
    history.trace = []
    result = history.play()
    for line in history.trace:
        _say(line)
    for what in result.broken:
        _say(f"BROKEN {what}")
    _say(f"digest {result.digest:08x}")
    return 1 if result.broken else 0


def _row(name: str, value: object, remark: str) -> None:
    _say(f"{name:<24}{value!s:>14}  {remark}".rstrip())


def _say(line: str = "") -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
