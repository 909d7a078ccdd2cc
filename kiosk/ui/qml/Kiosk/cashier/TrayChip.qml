import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls

// One open payment: how much, and how it stands.
T.AbstractButton {
    id: root

    required property string reference
    required property string amountText
    required property string clockText
    required text
    property real unit: 1

    objectName: "tray-" + reference
    implicitWidth: Math.max(Math.round(190 * unit), column.implicitWidth + leftPadding + rightPadding)
    leftPadding: Math.round(14 * unit)
    rightPadding: leftPadding
    focusPolicy: Qt.TabFocus
    Accessible.name: amountText + ", " + text
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        radius: 14
        color: root.down ? Theme.pressed : Theme.tint("busy")
        border.width: 1
        border.color: Theme.line

        FocusFrame {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        Column {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            spacing: 1

            Words {
                unit: root.unit
                kind: "strong"
                font.weight: Font.DemiBold
                lineHeight: 1
                wrapMode: Text.NoWrap
                text: root.amountText
                Accessible.ignored: true
            }

            Words {
                unit: root.unit
                kind: "caption"
                lineHeight: 1
                wrapMode: Text.NoWrap
                text: root.clockText === "" ? root.text : root.clockText + "  " + root.text
                color: Theme.quietInk
                Accessible.ignored: true
            }
        }
    }
}
