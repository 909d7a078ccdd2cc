pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Twelve keys. It knows nothing of what is typed. `money` offers two noughts at once, without it all can be taken back.
GridLayout {
    id: root

    property string prefix: "key"
    property bool money: true
    property real unit: Theme.unit(Window.width, Window.height)

    signal pressed(key: string)

    columns: 3
    rowSpacing: Theme.gap
    columnSpacing: Theme.gap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", root.money ? "00" : "clear", "0", "back"]

        ActionButton {
            id: key

            required property string modelData

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            Layout.minimumHeight: Theme.target
            objectName: root.prefix + (modelData === "back" ? "Back" : modelData === "clear" ? "Clear" : modelData)
            kind: "key"
            unit: root.unit
            text: modelData === "back" ? qsTr("Delete") : modelData === "clear" ? qsTr("Delete all") : modelData
            sign: modelData === "back" ? "backspace" : modelData === "clear" ? "cross" : ""
            onClicked: root.pressed(modelData)
        }
    }
}
