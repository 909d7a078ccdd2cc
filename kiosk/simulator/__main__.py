"""`python -m kiosk.simulator --payments 1000000 --seed 1`: exits 1 if an invariant was broken, 64 for bad words."""

from __future__ import annotations

import argparse
import sys

from kiosk.simulator.network import weather
from kiosk.simulator.run import replay, run


def main(words: list[str] | None = None) -> int:
    """Read the words and simulate."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.simulator", description=__doc__)
    parser.add_argument("--payments", type=int, default=10_000, help="how many sales, at least (default 10000)")
    parser.add_argument("--seed", type=int, default=1, help="one seed, one result (default 1)")
    parser.add_argument("--faults", default="some", help="none, some, many, or names of faults with commas between")
    parser.add_argument("--jobs", type=int, default=None, help="processes (default: one a core)")
    parser.add_argument("--replay", type=int, metavar="SEED", help="play the one history with this seed, and tell it")
    given = parser.parse_args(words)
    try:
        weather(given.faults)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 64
    if given.replay is not None:
        return replay(given.replay, given.faults)
    return run(given.payments, given.seed, given.faults, given.jobs)


if __name__ == "__main__":
    sys.exit(main())
