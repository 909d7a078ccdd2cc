import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Opened in the app, or being checked: no code to scan, something to wait for.
Item {
    id: root

    required property CustomerModel customer
    required property real unit
    readonly property bool wide: width > height

    AmountPanel {
        id: amount

        width: root.wide ? Math.round(root.width * 0.42) : root.width
        height: root.wide ? root.height : Math.round(root.height * 0.38)
        customer: root.customer
        unit: root.unit
        instructs: false
    }

    Item {
        x: root.wide ? amount.width : 0
        y: root.wide ? 0 : amount.height
        width: root.width - x
        height: root.height - y

        ColumnLayout {
            anchors.centerIn: parent
            width: parent.width - Math.round(96 * root.unit)
            spacing: Math.round(20 * root.unit)

            SignDisc {
                size: Math.round(112 * root.unit)
                tone: root.customer.tone
                sign: root.customer.page === "opened" ? "phone" : Theme.sign(root.customer.tone)
            }

            Words {
                Layout.fillWidth: true
                unit: root.unit
                kind: "heading"
                font.pixelSize: Math.round(46 * root.unit)
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
                color: Theme.quietInk
            }
        }
    }
}
