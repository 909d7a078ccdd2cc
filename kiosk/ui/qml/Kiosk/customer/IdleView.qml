import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Nobody is paying: the shop's name, and quiet. It moves a little now and then, and goes dark, to spare the screen.
Item {
    id: root

    required property CustomerModel customer
    required property real unit
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
        width: side * 0.9
        height: width
        radius: width / 2
        color: Theme.brand
        opacity: root.customer.resting ? 0.3 : 1
    }

    ColumnLayout {
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: Math.round(-root.height * 0.06) + root.shiftY
            leftMargin: Math.round(64 * root.unit) + root.shiftX
            rightMargin: Math.round(64 * root.unit) - root.shiftX
        }
        spacing: Math.round(20 * root.unit)

        Words {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.round(root.width * (root.width > root.height ? 0.72 : 0.9))
            Layout.preferredHeight: Math.min(implicitHeight, Math.round(root.height * 0.5))
            unit: root.unit
            kind: "heading"
            font.pixelSize: Math.round(72 * root.unit)
            font.letterSpacing: -1.5 * root.unit
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(36 * root.unit)
            lineHeight: 1.05
            wrapMode: Text.WordWrap
            text: root.customer.shop
            color: root.customer.resting ? Theme.restInk : Theme.ink
        }

        Words {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.round(root.width * (root.width > root.height ? 0.6 : 0.9))
            visible: text !== ""
            unit: root.unit
            kind: "title"
            font.weight: Font.Normal
            text: [root.customer.heading, root.customer.text].filter(part => part !== "").join("\n")
            color: root.customer.resting ? Theme.restQuietInk : Theme.quietInk
        }
    }

    BrandMark {
        anchors {
            left: parent.left
            bottom: parent.bottom
            leftMargin: Math.round(64 * root.unit)
            bottomMargin: Math.round(40 * root.unit)
        }
        customer: root.customer
        unit: root.unit
        logoHeight: Theme.size("heading", unit)
    }
}
