"""A QR point of sale for Vipps: one tap, one code, and the truth about the money on both screens."""

__version__ = "0.1.0"
