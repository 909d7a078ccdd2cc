"""The payment APIs in a box: eCom, QR and access token, for the demo, for the tests and for a simulator.

It imports nothing of ours, so that it cannot share our mistakes. What it imitates is written down with sources in the
protocol note; where that note says "open question", a switch decides. It never plays production.

In process, as plain data:

    box = Box(World(clock=lambda: now, seed=1), Faults(seed=1))
    reply = box.handle(Request("POST", "/accesstoken/get", headers))

Over sockets:

    with running_emulator() as emulator:
        client = Client(emulator.base_url)
        emulator.call(lambda world: world.approve("latest"))
"""

from kiosk.emulator.box import Box
from kiosk.emulator.faults import Fault, Faults, Kind, Operation
from kiosk.emulator.records import LedgerLine, RaceWinner, SalesUnit, TimeLimits
from kiosk.emulator.server import EmulatorError, RunningEmulator, api_app, control_app, running_emulator, serve
from kiosk.emulator.wire import Reply, Request, Transport
from kiosk.emulator.world import NotPossible, World, default_sales_unit

__all__ = [
    "Box",
    "EmulatorError",
    "Fault",
    "Faults",
    "Kind",
    "LedgerLine",
    "NotPossible",
    "Operation",
    "RaceWinner",
    "Reply",
    "Request",
    "RunningEmulator",
    "SalesUnit",
    "TimeLimits",
    "Transport",
    "World",
    "api_app",
    "control_app",
    "default_sales_unit",
    "running_emulator",
    "serve",
]
