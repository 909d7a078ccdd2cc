import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The engine has ended: nothing on these screens can be trusted, and they must not look as if it could.
Rectangle {
    id: root

    required property string text
    property real unit: Theme.unit(Window.width, Window.height)

    color: Theme.ground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    MouseArea {
        anchors.fill: parent
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, Math.round(640 * root.unit))
        spacing: Math.round(20 * root.unit)

        SignDisc {
            size: Math.round(88 * root.unit)
            tone: "bad"
            sign: "alert"
        }

        Words {
            Layout.fillWidth: true
            unit: root.unit
            kind: "title"
            text: root.text
        }
    }
}
