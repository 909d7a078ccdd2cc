import QtQuick
import Kiosk.Controls

// The number of a screen, as large as fits, while somebody chooses.
Window {
    id: root

    required property int number

    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowDoesNotAcceptFocus
    color: Theme.ground
    title: qsTr("Screen %1").arg(number)

    Words {
        anchors.centerIn: parent
        font.pixelSize: Math.round(Math.min(root.width, root.height) * 0.6)
        font.weight: Font.Bold
        text: root.number
    }
}
