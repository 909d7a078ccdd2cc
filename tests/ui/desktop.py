"""A desktop that counts who keeps its screen on, on a real session bus: `python -m tests.ui.desktop saver|portal`.

It answers to both names as the specifications say, forgets whoever leaves the bus, and writes the number of inhibitions
to stdout at each change.
"""

from __future__ import annotations

import sys

from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import MatchRule, message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

SAVER = "org.freedesktop.ScreenSaver"
PORTAL = "org.freedesktop.portal.Desktop"


def main(kind: str) -> None:
    held: dict[object, str] = {}
    connection = open_dbus_connection("SESSION")
    bus = Proxy(message_bus, connection)
    bus.RequestName(SAVER if kind == "saver" else PORTAL)
    gone = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
    bus.AddMatch(gone)
    said = -1
    while True:
        if len(held) != said:
            said = len(held)
            print(said, flush=True)
        message = connection.receive()
        fields = message.header.fields
        sender, member = fields.get(HeaderFields.sender, ""), fields.get(HeaderFields.member, "")
        if message.header.message_type is MessageType.signal:
            if member == "NameOwnerChanged" and not message.body[2]:
                held = {key: owner for key, owner in held.items() if owner != message.body[0]}
            continue
        if message.header.message_type is not MessageType.method_call:
            continue
        signature = fields.get(HeaderFields.signature, "")
        interface = fields.get(HeaderFields.interface, "")
        match interface, member, signature:
            case "org.freedesktop.ScreenSaver", "Inhibit", "ss" if kind == "saver":
                cookie = 4_000_000_000 + len(held)  # beyond what a signed number holds
                held[cookie] = sender
                answer = new_method_return(message, "u", (cookie,))
            case "org.freedesktop.ScreenSaver", "UnInhibit", "u" if held.pop(message.body[0], None):
                answer = new_method_return(message)
            case "org.freedesktop.portal.Inhibit", "Inhibit", "sua{sv}" if kind == "portal" and message.body[1] == 8:
                path = f"/org/freedesktop/portal/desktop/request/{len(held)}"
                held[path] = sender
                answer = new_method_return(message, "o", (path,))
            case "org.freedesktop.portal.Request", "Close", _ if held.pop(fields[HeaderFields.path], None):
                answer = new_method_return(message)
            case _:
                answer = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        connection.send(answer)


if __name__ == "__main__":
    main(sys.argv[1])
