"""Who may come in: the token of a pairing, what a browser must say of itself, and what it may do with the page. Pure.

The token is made anew at each start and is nowhere but in memory: no file, no backup and no keyring can lose it, and a
tablet that was carried out of the shop is out for good after the next start. It stands behind the # of the address,
which browsers send to nobody, and comes back as the first message on the line.

A web page from anywhere can ask the shop's browsers to open lines to addresses in the shop. Such a line says in
`Origin` whose page asked for it. And a name of the attacker's can be made to lead to our address (DNS rebinding): then
`Host` has that name, so only bare addresses are taken, which no name server can bend.
"""

from __future__ import annotations

import hmac
import ipaddress
import re
import secrets
import socket
from collections.abc import Iterable
from io import BytesIO

import zxingcpp
from PIL import Image

SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"
"""For a token that can be typed from the cashier's screen where a tablet has no camera; no sign looks like another."""
TOKEN_SIGNS = 26
"""31 to the power of 26 is 2 to the power of 128.8."""


def new_token() -> str:
    """Make a token of at least 128 bits."""
    return "".join(secrets.choice(SIGNS) for _ in range(TOKEN_SIGNS))


def is_token(given: str, token: str) -> bool:
    """Compare in a time that tells nothing of how much of it was right."""
    return hmac.compare_digest(given.encode(), token.encode())


def asked_by_address(hosts: Iterable[str], port: int) -> str:
    """Give the Host header, if there is one and it names this kiosk by a bare address or as localhost; else ""."""
    named = list(hosts)
    if len(named) != 1:
        return ""
    match = re.fullmatch(r"(localhost|[0-9.]{7,15}|\[[0-9a-fA-F:.]{2,45}\])(?::(\d{1,5}))?", named[0])
    if match is None or int(match[2] or 80) != port:
        return ""
    if match[1] != "localhost":
        try:
            ipaddress.ip_address(match[1].strip("[]"))
        except ValueError:
            return ""
    return named[0]


def same_origin(origins: Iterable[str], host: str) -> bool:
    """Whether a line is asked for by our own page, served under `host`."""
    return list(origins) == [f"http://{host}"]


def rules(host: str) -> dict[str, str]:
    """What a browser may do with anything that is served: nothing but what the page needs, and keep none of it."""
    return {
        "Content-Security-Policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src data:; "
            f"connect-src ws://{host}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        ),
        "Cache-Control": "no-store",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }


def own_address() -> str:
    """Find this machine's address in the local network without sending anything; empty if it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address for documentation: a datagram socket sends nothing on connect
            address = ipaddress.ip_address(probe.getsockname()[0])
        except OSError:
            return ""
    return "" if address.is_loopback or address.is_unspecified else str(address)


def pairing_picture(address: str) -> bytes:
    """Draw the QR that pairs a tablet, as PNG with its quiet zone."""
    code = zxingcpp.create_barcode(address, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    pixels = memoryview(code.to_image(scale=8, add_quiet_zones=True))  # type: ignore[arg-type]  # it has a buffer
    height, width = pixels.shape or (0, 0)
    stream = BytesIO()
    Image.frombytes("L", (width, height), bytes(pixels)).save(stream, "PNG")
    return stream.getvalue()
