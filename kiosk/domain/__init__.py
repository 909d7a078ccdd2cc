"""What a payment is. Plain, synchronous, deterministic: no clock, no I/O, no surprises."""
