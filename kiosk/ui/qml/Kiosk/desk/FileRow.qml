import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// A file with the keys: dropped anywhere on the page, or named here.
RowLayout {
    id: root

    required property DeskModel desk
    required property real unit

    spacing: Theme.gap

    TextEntry {
        id: path

        objectName: "path"
        Layout.fillWidth: true
        unit: root.unit
        placeholderText: qsTr("Drop a file with the keys, or type its path")
        onAccepted: root.desk.readFile(text)
    }

    ActionButton {
        objectName: "readFile"
        unit: root.unit
        text: qsTr("Read file")
        enabled: path.text !== ""
        onClicked: root.desk.readFile(path.text)
    }
}
