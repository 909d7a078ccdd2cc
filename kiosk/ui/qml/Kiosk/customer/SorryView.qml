import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// It did not come to a payment: what happened, and what to do.
Item {
    id: root

    required property CustomerModel customer
    required property real unit

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - Math.round(96 * root.unit), Math.round(760 * root.unit))
        spacing: Math.round(22 * root.unit)

        SignDisc {
            size: Math.round(112 * root.unit)
            tone: root.customer.tone
        }

        Words {
            Layout.fillWidth: true
            unit: root.unit
            kind: "heading"
            font.pixelSize: Math.round(50 * root.unit)
            lineHeight: 1.1
            text: root.customer.heading
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            unit: root.unit
            kind: "title"
            font.weight: Font.Normal
            text: root.customer.text
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            unit: root.unit
            kind: "strong"
            text: root.customer.notice
            color: Theme.quietInk
        }
    }
}
