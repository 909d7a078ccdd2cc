import QtQuick
import QtQuick.Templates as T

// One choice among several: filled and bold while it is the one. Another tap takes it back; who uses it decides.
T.AbstractButton {
    id: root

    property bool chosen: false
    property real unit: Theme.unit(Window.width, Window.height)

    implicitWidth: Math.max(Theme.target, words.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, Math.round(52 * unit))
    leftPadding: Math.round(8 * unit)
    rightPadding: leftPadding
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        radius: height / 2
        color: root.chosen ? Theme.ink : root.down ? Theme.pressed : Theme.surface
        border.width: 1
        border.color: root.chosen ? Theme.ink : Theme.edge

        FocusFrame {
            shown: root.visualFocus
            radius: height / 2
        }
    }

    contentItem: Item {
        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            unit: root.unit
            kind: "body"
            font.weight: root.chosen ? Font.DemiBold : Font.Normal
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 14
            wrapMode: Text.NoWrap
            text: root.text
            color: root.chosen ? Theme.ground : Theme.ink
            Accessible.ignored: true
        }
    }
}
