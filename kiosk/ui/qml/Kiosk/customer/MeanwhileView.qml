import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Opened in the app, or being checked: no code to scan, something to wait for.
Item {
    id: root

    required property CustomerModel customer
    required property Look look
    required property real unit
    readonly property bool wide: width > height
    readonly property int margin: Math.round((look.strong ? 24 : 48) * Theme.unit(width, height))

    AmountPanel {
        id: amount

        width: root.wide ? Math.round(root.width * 0.42) : root.width
        height: root.wide ? root.height : Math.round(root.height * (root.look.strong ? 0.3 : 0.38))
        customer: root.customer
        look: root.look
        unit: root.unit
        instructs: false
    }

    ToldColumn {
        id: column

        customer: root.customer
        look: root.look
        x: (root.wide ? amount.width : 0) + root.margin
        y: (root.wide ? 0 : amount.height) + root.margin / 2
        width: root.width - x - root.margin
        room: root.height - y - root.margin / 2
        wanted: root.unit
        gap: 18
        said: [root.customer.heading, root.customer.text].join()

        Spring {}

        SignDisc {
            visible: !root.look.strong
            size: Math.round(112 * Math.min(column.unit, Theme.unit(root.width, root.height)))
            tone: root.customer.tone
            sign: root.customer.page === "opened" ? "phone" : Theme.sign(root.customer.tone)
        }

        Told {
            width: column.width
            look: root.look
            unit: column.unit
            kind: "headline"
            lineHeight: 1.1
            text: root.customer.heading
        }

        Told {
            width: column.width
            visible: text !== ""
            look: root.look
            unit: column.unit
            font.weight: Font.Normal
            text: root.customer.text
            color: root.look.quietInk
        }

        Spring {}
    }
}
