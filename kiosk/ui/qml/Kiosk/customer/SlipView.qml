import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A slip to take along, as a code. No amount in large and no brand's colour: it is nobody's turn to pay.
Item {
    id: root

    required property CustomerModel customer
    required property Look look
    required property real unit
    property bool preview: false
    readonly property bool wide: width > height
    readonly property real most: look.strong ? (wide ? 0.42 : 0.44) : (wide ? 0.6 : 0.62)
    readonly property int paperSide: wide ? Math.min(height, Math.round(width * most)) : Math.min(width, Math.round(height * most))
    readonly property int margin: Math.round((look.strong ? 16 : 40) * Theme.unit(width, height))

    ToldColumn {
        id: column

        customer: root.customer
        look: root.look
        x: root.margin
        y: root.margin
        width: (root.wide ? root.width - paper.width : root.width) - 2 * root.margin
        room: (root.wide ? root.height : root.height - paper.height) - 2 * root.margin
        wanted: root.unit
        gap: 16
        said: [root.customer.shop, root.customer.heading, root.customer.text].join()

        Told {
            width: column.width
            visible: !root.look.strong
            look: root.look
            unit: column.unit
            text: root.customer.shop
            color: root.look.quietInk
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        Spring {}

        Told {
            objectName: "heading"
            width: column.width
            look: root.look
            unit: column.unit
            kind: "heading"
            lineHeight: 1.1
            text: root.customer.heading
        }

        Told {
            width: column.width
            look: root.look
            unit: column.unit
            font.weight: Font.Normal
            text: root.customer.text
            color: root.look.quietInk
        }

        Spring {}
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
