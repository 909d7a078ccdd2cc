import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Scan to pay: the amount on one side, the code as large as fits on the other; with large type, the words get more.
Item {
    id: root

    required property CustomerModel customer
    required property Look look
    required property real unit
    property bool preview: false
    readonly property bool wide: width > height
    readonly property real most: look.strong ? (wide ? 0.42 : 0.44) : (wide ? 0.6 : 0.62)
    readonly property int paperSide: wide ? Math.min(height, Math.round(width * most)) : Math.min(width, Math.round(height * most))

    AmountPanel {
        width: root.wide ? root.width - paper.width : root.width
        height: root.wide ? root.height : root.height - paper.height
        customer: root.customer
        look: root.look
        unit: root.unit
    }

    Rectangle {
        id: paper

        x: root.width - width
        y: root.height - height
        width: root.wide ? root.paperSide : root.width
        height: root.wide ? root.height : root.paperSide
        color: Theme.paper

        // The picture brings its own four white modules, so it may fill the paper.
        QrImage {
            objectName: root.preview ? "qrInSmall" : "qr"
            anchors.fill: parent
            smooth: root.preview
            picture: root.customer.qrPicture
            mediaType: root.customer.qrMediaType
            Accessible.role: Accessible.Graphic
            Accessible.name: root.customer.qrName
            onPainted: {
                if (!root.preview)
                    root.customer.qrPainted();
            }
        }
    }
}
