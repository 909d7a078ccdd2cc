import QtQuick
import Kiosk.Controls
import Kiosk.Models

// It did not come to a payment: what happened, and what to do.
Item {
    id: root

    required property CustomerModel customer
    required property Look look
    required property real unit
    readonly property int margin: Math.round((look.strong ? 24 : 48) * Theme.unit(width, height))

    ToldColumn {
        id: column

        customer: root.customer
        look: root.look
        x: (root.width - width) / 2
        y: root.margin / 2
        width: Math.min(root.width - 2 * root.margin, Math.round((root.look.strong ? 1200 : 800) * root.unit))
        room: root.height - root.margin
        wanted: root.unit
        gap: 20
        said: [root.customer.heading, root.customer.text, root.customer.notice].join()

        Spring {}

        SignDisc {
            visible: !root.look.strong
            size: Math.round(104 * Math.min(column.unit, Theme.unit(root.width, root.height)))
            tone: root.customer.tone
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
        }

        Notice {
            width: column.width
            visible: root.customer.notice !== ""
            look: root.look
            unit: column.unit
            text: root.customer.notice
            ink: root.look.quietInk
        }

        Spring {}
    }
}
