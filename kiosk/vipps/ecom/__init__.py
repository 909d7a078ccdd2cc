"""The eCom API v2 with the QR API: how a one-time payment QR at a counter is asked for."""
