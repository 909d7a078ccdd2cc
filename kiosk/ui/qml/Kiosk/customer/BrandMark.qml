import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The brand: its logo on white, from the file that the shop has brought; else its name, in our own letters.
Item {
    id: root

    required property CustomerModel customer
    required property real unit
    property color ink: Theme.ink
    property real logoHeight: Theme.size("title", unit)
    property real mostWidth: 480 * unit
    readonly property bool hasLogo: root.customer.brandLogo !== ""

    objectName: "brandMark"
    implicitWidth: hasLogo ? plate.width : name.implicitWidth
    implicitHeight: hasLogo ? plate.height : name.implicitHeight

    Rectangle {
        id: plate

        readonly property int space: Math.round(12 * root.unit)

        anchors.verticalCenter: parent.verticalCenter
        visible: root.hasLogo
        width: picture.width + 2 * space
        height: picture.height + 2 * space
        radius: Math.round(10 * root.unit)
        color: Theme.paper

        Image {
            id: picture

            readonly property real ratio: implicitHeight > 0 ? implicitWidth / implicitHeight : 1

            anchors.centerIn: parent
            height: Math.round(Math.min(root.logoHeight, (root.mostWidth - 2 * plate.space) / ratio))
            width: Math.round(height * ratio)
            source: root.customer.brandLogo
            sourceSize.height: Math.round(root.logoHeight * Screen.devicePixelRatio)
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: root.customer.brandName
        }
    }

    Words {
        id: name

        anchors.verticalCenter: parent.verticalCenter
        visible: !root.hasLogo
        unit: root.unit
        kind: "title"
        text: root.customer.brandName
        color: root.ink
        wrapMode: Text.NoWrap
    }
}
