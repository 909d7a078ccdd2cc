pragma ComponentBehavior: Bound
import QtQuick

// How much of a PIN is entered, and nothing of what.
Row {
    id: root

    required property int length
    required property int digits
    property real unit: Theme.unit(Window.width, Window.height)

    spacing: Math.round(16 * unit)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 digits entered").arg(length)

    Repeater {
        model: root.digits

        Rectangle {
            required property int index

            width: Math.round(24 * root.unit)
            height: width
            radius: width / 2
            color: index < root.length ? Theme.ink : "transparent"
            border.width: 2
            border.color: Theme.edge
        }
    }
}
