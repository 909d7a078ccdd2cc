import QtQuick

// One of the drawn signs, in one colour.
Item {
    id: root

    required property string sign
    property color color: Theme.ink
    property real size: 24

    implicitWidth: size
    implicitHeight: size

    Image {
        readonly property int pixels: Math.round(root.size * Screen.devicePixelRatio)

        anchors.fill: parent
        source: root.sign === "" || pixels === 0 ? "" : "image://signs/" + root.sign + "/" + String(root.color).slice(-6)
        sourceSize: Qt.size(pixels, pixels)
    }
}
