import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// A slip to take along, as a code. No amount in large: it is nobody's turn to pay.
Item {
    id: root

    required property CustomerModel customer
    required property real unit
    property bool preview: false
    readonly property bool wide: width > height
    readonly property int paperSide: wide ? Math.min(height, Math.round(width * 0.6)) : Math.min(width, Math.round(height * 0.62))

    ColumnLayout {
        x: Math.round(40 * root.unit)
        y: Math.round(40 * root.unit)
        width: (root.wide ? root.width - paper.width : root.width) - 2 * x
        height: (root.wide ? root.height : root.height - paper.height) - 2 * y
        spacing: Math.round(16 * root.unit)

        Words {
            Layout.fillWidth: true
            unit: root.unit
            kind: "strong"
            text: root.customer.shop
            color: Theme.quietInk
        }

        Item {
            Layout.fillHeight: true
        }

        Words {
            objectName: "heading"
            Layout.fillWidth: true
            unit: root.unit
            kind: "heading"
            lineHeight: 1.1
            text: root.customer.heading
        }

        Words {
            Layout.fillWidth: true
            unit: root.unit
            kind: "title"
            font.weight: Font.Normal
            text: root.customer.text
            color: Theme.quietInk
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Rectangle {
        id: paper

        x: root.width - width
        y: root.height - height
        width: root.wide ? root.paperSide : root.width
        height: root.wide ? root.height : root.paperSide
        color: Theme.paper

        QrImage {
            objectName: root.preview ? "slipCodeInSmall" : "slipCode"
            anchors.fill: parent
            smooth: root.preview
            picture: root.customer.qrPicture
            mediaType: root.customer.qrMediaType
            Accessible.role: Accessible.Graphic
            Accessible.name: root.customer.heading
        }
    }
}
