import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Nobody is paying: the shop's name, and quiet. It moves a little now and then, and goes dark, to spare the screen.
Item {
    id: root

    required property CustomerModel customer
    required property Look look
    required property real unit
    readonly property int margin: Math.round(56 * Theme.unit(width, height))
    readonly property real shiftX: Math.round(root.customer.shiftX * 6 * root.unit)
    readonly property real shiftY: Math.round(root.customer.shiftY * 6 * root.unit)

    clip: true

    Rectangle {
        objectName: "restGround"
        anchors.fill: parent
        visible: root.customer.resting
        color: Theme.restGround
    }

    Rectangle {
        objectName: "brandCircle"
        readonly property real side: Math.min(root.width, root.height)

        x: root.width - side * 0.42 + root.shiftX
        y: root.height - side * 0.42 + root.shiftY
        visible: !root.look.strong
        width: side * 0.9
        height: width
        radius: width / 2
        color: root.look.brand
        opacity: root.customer.resting ? 0.3 : 1
    }

    ToldColumn {
        id: column

        customer: root.customer
        look: root.look
        x: root.margin + root.shiftX
        y: root.margin / 2 + root.shiftY
        width: Math.round(root.width * (root.look.strong ? 1 : root.width > root.height ? 0.74 : 0.95)) - 2 * root.margin
        room: root.height - root.margin - (mark.visible ? mark.height + root.margin / 2 : 0)
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
            color: root.customer.resting ? Theme.restInk : root.look.ink
        }

        Told {
            width: column.width
            visible: text !== ""
            look: root.look
            unit: column.unit
            font.weight: Font.Normal
            text: [root.customer.heading, root.customer.text].filter(part => part !== "").join("\n")
            color: root.customer.resting ? Theme.restQuietInk : root.look.quietInk
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

    BrandMark {
        id: mark

        x: root.margin + root.shiftX
        y: root.height - height - root.margin / 2 + root.shiftY
        visible: !root.look.strong
        mostWidth: root.width * 0.4
        customer: root.customer
        unit: Theme.unit(root.width, root.height)
        ink: root.customer.resting ? Theme.restQuietInk : root.look.quietInk
        logoHeight: Theme.size("heading", unit)
    }
}
