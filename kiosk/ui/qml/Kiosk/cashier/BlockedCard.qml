import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Why no payment can be started now.
Rectangle {
    id: root

    required property string text
    property real unit: Theme.unit(Window.width, Window.height)

    visible: text !== ""
    implicitHeight: row.implicitHeight + Math.round(24 * unit)
    radius: 14
    color: Theme.tint("bad")
    border.width: 1
    border.color: Theme.tone("bad")
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Math.round(14 * root.unit)
        }
        spacing: Theme.gap

        SignDisc {
            Layout.alignment: Qt.AlignTop
            size: Math.round(30 * Math.max(1, root.unit))
            tone: "bad"
        }

        Words {
            Layout.fillWidth: true
            unit: root.unit
            kind: "body"
            font.weight: Font.Medium
            text: root.text
        }
    }
}
