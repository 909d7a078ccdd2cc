"""Texts that a cashier typed, kept beside their entries so that they can be forgotten and the chain still holds.

The entry keeps the hash of the text and of random bytes that nobody can guess (a short text alone could be guessed from
its hash); the chain goes over that. Text and random bytes stand in a table of their own. Once they are deleted the
entry reads as if nothing had been typed. Entries of journals before version 3 hold their texts themselves, for ever.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from hashlib import sha256

from kiosk.journal.codec import Body, Line, to_json

TYPED = {"charge-requested": "text", "refund-requested": "why"}
"""Kind of entry -> the field of its body that a person typed."""


def take_apart(line: Line) -> tuple[Line, tuple[bytes, bytes] | None]:
    """Take the typed text out of `line`: the line to be chained, and random bytes and text, None if none was typed."""
    if (field := TYPED.get(line.kind)) is None:
        return line, None
    body: Body = json.loads(line.body)
    if not body[field]:
        return line, None
    salt, text = secrets.token_bytes(16), body[field].encode("utf-8", "surrogatepass")
    return replace(line, body=to_json({**body, field: {"sha256": sha256(salt + text).hexdigest()}})), (salt, text)


def put_together(line: Line, salt: bytes | None, text: bytes | None) -> Line:
    """Put the text back in; an empty one if it was forgotten. ValueError if it is not the text that was taken out."""
    if (field := TYPED.get(line.kind)) is None:
        return line
    body: Body = json.loads(line.body)
    if not isinstance(kept := body.get(field), dict):
        return line
    if salt is None or text is None:
        return replace(line, body=to_json({**body, field: ""}))
    if kept.get("sha256") != sha256(salt + text).hexdigest():
        raise ValueError(f"its {field} was changed")
    return replace(line, body=to_json({**body, field: text.decode("utf-8", "surrogatepass")}))
