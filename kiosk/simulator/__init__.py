"""A shop that lives a thousand years in an afternoon: the real till, engine, client and journal, and everything else
made up, so that one seed plays one history, and the same one for ever.

    people.py      customers with phones and cashiers with habits
    network.py     the way to Vipps (the emulator's World, in this process) and all that goes wrong on it
    disk.py        the disk under the journal: slow, full, or cut off in the middle of a write
    timeline.py    time, which jumps from one thing that happens to the next, and processes that can be killed
    watch.py       the invariants, checked whenever anything happens
    history.py     one seed: one shop, a few dozen sales, some crashes, and a quiet hour in which all must be settled
    run.py         many histories on all cores, and the table

Nothing here is drawn, dialled or stored. `python -m kiosk.simulator --payments 1000 --seed 1` runs it.
"""
