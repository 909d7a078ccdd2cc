"""How payments are remembered: an append-only journal of events. sqlite3 lives here and nowhere else."""
