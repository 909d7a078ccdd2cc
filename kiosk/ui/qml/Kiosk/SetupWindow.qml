pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import "desk"

// The window of the first start.
Window {
    id: root

    required property DeskModel desk
    property string theme: "auto"

    title: qsTr("Set up the kiosk")
    color: Theme.ground
    width: 1024
    height: 600
    minimumWidth: 640
    minimumHeight: 480
    onThemeChanged: Theme.scheme = theme

    DeskView {
        anchors.fill: parent
        visible: root.desk.shown
        focus: true
        desk: root.desk
    }

    TypingSheet {
        objectName: "typing"
        anchors.fill: parent
    }
}
