import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Nobody is paying: the shop's name, and quiet.
Item {
    id: root

    required property CustomerModel customer
    required property Look look
    required property real unit
    readonly property int margin: Math.round(56 * Theme.unit(width, height))

    clip: true

    Rectangle {
        readonly property real side: Math.min(root.width, root.height)

        x: root.width - side * 0.42
        y: root.height - side * 0.42
        visible: !root.look.strong
        width: side * 0.9
        height: width
        radius: width / 2
        color: root.look.brand
    }

    ToldColumn {
        id: column

        customer: root.customer
        look: root.look
        x: root.margin
        y: root.margin / 2
        width: Math.round(root.width * (root.look.strong ? 1 : root.width > root.height ? 0.74 : 0.95)) - 2 * root.margin
        room: root.height - root.margin
        wanted: root.unit
        gap: 20
        said: [root.customer.shop, root.customer.heading, root.customer.text, root.customer.notice].join()

        Spring {}

        Told {
            width: column.width
            look: root.look
            unit: column.unit
            kind: "headline"
            font.pixelSize: Math.round(root.look.size(kind, column.unit) * 1.4)
            font.letterSpacing: -1 * column.unit
            lineHeight: 1.05
            text: root.customer.shop
        }

        Told {
            width: column.width
            visible: text !== ""
            look: root.look
            unit: column.unit
            font.weight: Font.Normal
            text: [root.customer.heading, root.customer.text].filter(part => part !== "").join("\n")
            color: root.look.quietInk
        }

        Notice {
            width: column.width
            visible: root.customer.notice !== ""
            look: root.look
            unit: column.unit
            text: root.customer.notice
        }

        Spring {}
    }
}
