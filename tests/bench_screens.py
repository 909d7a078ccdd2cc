"""What the bench measures from inside the kiosk: frames as they are painted, and questions as they leave.

A process of its own for each run, with the emulator in another: `python -m tests.bench_screens MODE COUNT SEED`, with
KIOSK_CONFIG, the keys and KIOSK_BENCH_CONTROL in the environment. It prints one JSON object.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
import urllib.request
from dataclasses import dataclass
from typing import Any

from kiosk.app import Plan
from kiosk.config import load
from kiosk.engine.screens import CashierPage, CustomerPage
from kiosk.screens import show
from kiosk.secrets import find_keys
from kiosk.ui.stage import Stage
from kiosk.ui.windows import WindowOptions
from kiosk.vipps.transport import Transport
from kiosk.vipps.wire import Answer, Operation, Request

HELD_BACK = 0.1
"""Seconds that each answer is held back where the time inside the API is subtracted."""
FASTEST, SLOWEST = 0.08, 0.3
"""Seconds between which answers vary where they are part of what is measured."""
ANSWERS_A_SALE = 12


@dataclass(slots=True)
class Asked:
    """One question to Vipps: when it left, and when its answer had come."""

    operation: Operation
    began: float
    ended: float = 0.0


class Bench:
    """The kiosk with a stop-watch on its windows and on its line to Vipps."""

    def __init__(self, stage: Stage, asked: list[Asked], seed: int) -> None:
        self.stage, self.asked = stage, asked
        self.random = random.Random(seed)
        self.control = os.environ["KIOSK_BENCH_CONTROL"]
        self.cashier_frames: list[tuple[float, CashierPage]] = []
        self.customer_frames: list[tuple[float, CustomerPage]] = []
        stage.cashier.frameSwapped.connect(
            lambda: self.cashier_frames.append((time.monotonic(), stage.cashier_screen.page))
        )
        stage.customer.frameSwapped.connect(
            lambda: self.customer_frames.append((time.monotonic(), stage.customer_screen.page))
        )

    def tell(self, method: str, path: str, **body: Any) -> dict[str, Any]:
        data = json.dumps(body).encode() if body else None
        headers = {"content-type": "application/json"}
        with urllib.request.urlopen(
            urllib.request.Request(self.control + path, data, headers, method=method)
        ) as answer:
            told: dict[str, Any] = json.load(answer)
            return told

    def hold_back(self, operation: str, seconds: float, times: int | None = None, reference: str = "") -> None:
        more = {"order_id": reference} if reference else {}
        self.tell("POST", "/faults", operation=operation, kind="slow", seconds=seconds, times=times, **more)

    def vary(self, *operations: str, reference: str = "") -> None:
        for operation in operations:
            for _ in range(ANSWERS_A_SALE if operation == "details" else 1):
                self.hold_back(operation, self.random.uniform(FASTEST, SLOWEST), 1, reference)

    def customer_painted(self, page: CustomerPage, since: float) -> float:
        """When the customer first saw `page` after `since`; the stop-watch is read at the frame, not here."""
        found: list[float] = []

        def painted() -> bool:
            found[:] = [at for at, shown in self.customer_frames if shown is page and at > since][:1]
            return bool(found)

        self.stage.wait_until(painted, f"a frame of {page}", 30)
        return found[0]

    def cashier_painted(self, page: CashierPage, since: float) -> float:
        found: list[float] = []

        def painted() -> bool:
            found[:] = [at for at, shown in self.cashier_frames if shown is page and at > since][:1]
            return bool(found)

        self.stage.wait_until(painted, f"a frame of {page}", 30)
        return found[0]

    def pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        self.stage.wait_until(lambda: time.monotonic() >= until, "the pause", seconds + 5)

    def begin(self) -> float:
        """Go on to the next sale, type an amount, and tap; return when."""
        if self.stage.cashier_screen.page is not CashierPage.AMOUNT:
            self.stage.wait_until(lambda: self.stage.can_tap("leave"), "a way to go on")
            self.stage.tap("leave")
            self.stage.wait_until(lambda: self.stage.can_tap("key00"), "the keypad")
        self.stage.type_amount(self.random.randrange(100, 999) * 100)
        self.pause(0.7)
        self.cashier_frames.clear()
        self.customer_frames.clear()
        self.asked.clear()
        tapped = time.monotonic()
        self.stage.tap("charge")
        return tapped

    def reference(self) -> str:
        return str(self.stage.cashier_screen.reference)

    def cancel(self) -> None:
        self.stage.tap("cancel")
        self.stage.wait_until(lambda: self.stage.cashier_screen.page is CashierPage.RESULT, "the end", 30)

    # What is measured

    def taps(self, count: int) -> dict[str, Any]:
        """Tap to feedback, tap to QR; the first sale, which nobody waits for twice, is kept apart."""
        for operation in ("initiate", "qr", "qr_image"):
            self.hold_back(operation, HELD_BACK)
        feedback, qr, inside, trips = [], [], [], []
        for _ in range(count + 1):
            tapped = self.begin()
            feedback.append(self.cashier_painted(CashierPage.WAITING, tapped) - tapped)
            shown = self.customer_painted(CustomerPage.PAY, tapped)
            self.pause(0)
            if not self.stage.read_customer_qr():  # then that frame was not the one
                self.stage.wait_until(lambda: bool(self.stage.read_customer_qr()), "a QR that can be read")
                shown = time.monotonic()
            # A reading that the watcher asks for meanwhile holds nothing up.
            asked = [one for one in self.asked if tapped < one.began < shown and one.operation is not Operation.DETAILS]
            qr.append(shown - tapped - sum(one.ended - one.began for one in asked))
            inside.append(shown - tapped - HELD_BACK * len(asked))
            trips.append([one.operation.value for one in asked])
            self.cancel()
        self.tell("DELETE", "/faults")
        return {
            "feedback": feedback[1:],
            "qr": qr[1:],
            "inside": inside[1:],
            "trips": trips[1:],
            "first": [feedback[0], qr[0]],
        }

    def approvals(self, count: int) -> dict[str, Any]:
        """From the approval at Vipps to "paid" in the customer's pixels, capture included."""
        took = []
        for _ in range(count):
            tapped = self.begin()
            self.customer_painted(CustomerPage.PAY, tapped)
            reference = self.reference()
            self.vary("details", "capture", reference=reference)
            self.tell("POST", f"/payments/{reference}/scan")
            # A person looks at the phone for some time, which has nothing to do with our second.
            self.pause(self.random.uniform(0.8, 2.0))
            approved = time.monotonic()
            self.tell("POST", f"/payments/{reference}/approve")
            took.append(self.customer_painted(CustomerPage.PAID, approved) - approved)
        return {"paid": took}

    def hung(self, count: int) -> dict[str, Any]:
        """From a reading that gets no answer to the next one."""
        took = []
        for _ in range(count):
            tapped = self.begin()
            self.customer_painted(CustomerPage.PAY, tapped)
            self.pause(self.random.uniform(0.1, 1.0))
            reference = self.reference()
            kind = "answer_lost_after_execution"
            self.tell("POST", "/faults", operation="details", kind=kind, order_id=reference, times=1)
            set_at = time.monotonic()

            def readings(since: float = set_at) -> list[float]:
                return [one.began for one in self.asked if one.operation is Operation.DETAILS and one.began > since]

            self.stage.wait_until(lambda: len(readings()) >= 2, "the next reading", 20)
            first, second = readings()[:2]
            took.append(second - first)
            self.cancel()
        return {"hung": took}


def main(mode: str, count: int, seed: int) -> int:
    asked: list[Asked] = []
    send = Transport.send

    async def timed(self: Transport, request: Request) -> Answer:
        asked.append(Asked(request.operation, time.monotonic()))
        about = asked[-1]
        try:
            return await send(self, request)
        finally:
            about.ended = time.monotonic()

    Transport.send = timed  # type: ignore[method-assign]

    def on_ready(stage: Stage) -> None:
        measure = getattr(Bench(stage, asked, seed), mode)
        sys.stdout.write(json.dumps(measure(count)))
        sys.stdout.flush()
        stage.quit(0)

    options = WindowOptions(full_screen=False, one_window=False, sounds=False)
    return show(Plan(load(), find_keys()), options, on_ready)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
