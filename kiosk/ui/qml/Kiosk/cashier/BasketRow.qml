import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// One thing that was picked, how many of it, and what they cost together.
RowLayout {
    id: root

    required property string text
    required property string amountText
    property bool several: false
    property real unit: 1

    signal takeOff
    signal takeOut

    spacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            Layout.fillWidth: true
            unit: root.unit
            kind: "body"
            font.weight: Font.Medium
            lineHeight: 1
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.text
        }

        Words {
            Layout.fillWidth: true
            unit: root.unit
            kind: "caption"
            lineHeight: 1
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.amountText
            color: Theme.quietInk
        }
    }

    ActionButton {
        objectName: root.objectName + "-off"
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.target
        visible: root.several
        unit: root.unit
        leftPadding: 0
        kind: "quiet"
        sign: "minus"
        Accessible.name: qsTr("Take one out: %1").arg(root.text)
        onClicked: root.takeOff()
    }

    ActionButton {
        objectName: root.objectName + "-out"
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.target
        unit: root.unit
        leftPadding: 0
        kind: "quiet"
        sign: "cross"
        Accessible.name: qsTr("Take out: %1").arg(root.text)
        onClicked: root.takeOut()
    }
}
