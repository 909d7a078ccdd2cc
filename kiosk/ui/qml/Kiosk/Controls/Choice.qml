import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One of several: what it is, and in small what it means. The chosen one has a frame and a tick.
T.AbstractButton {
    id: root

    property bool chosen: false
    property string detail: ""
    property real unit: Theme.unit(Window.width, Window.height)

    implicitWidth: Math.max(Theme.target, Math.round(220 * unit))
    implicitHeight: Math.max(Theme.target, face.implicitHeight + topPadding + bottomPadding)
    leftPadding: Math.round(16 * unit)
    rightPadding: leftPadding
    topPadding: Math.round(10 * unit)
    bottomPadding: topPadding
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        radius: 14
        color: root.down ? Theme.pressed : root.chosen ? Theme.tint("busy") : Theme.surface
        border.width: root.chosen ? 3 : 1
        border.color: root.chosen ? Theme.focus : Theme.edge

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: RowLayout {
        id: face

        spacing: Math.round(10 * root.unit)

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Words {
                Layout.fillWidth: true
                unit: root.unit
                kind: "strong"
                lineHeight: 1
                text: root.text
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                unit: root.unit
                kind: "caption"
                lineHeight: 1
                text: root.detail
                color: Theme.quietInk
                Accessible.ignored: true
            }
        }

        Sign {
            size: Math.round(24 * root.unit)
            visible: root.chosen
            sign: "tick"
            color: Theme.focus
        }
    }
}
