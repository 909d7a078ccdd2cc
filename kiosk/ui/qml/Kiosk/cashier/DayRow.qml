import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls

// One payment that does not add up, or one earlier Z: a sign, what is said, and perhaps an amount.
T.AbstractButton {
    id: root

    required property string title
    required property string caption
    required property string sign
    property string amount: ""
    property real unit: 1

    implicitHeight: Math.max(Theme.target, row.implicitHeight + Math.round(16 * unit))
    leftPadding: Math.round(14 * unit)
    rightPadding: leftPadding
    focusPolicy: Qt.TabFocus
    Accessible.name: [title, amount, caption].filter(part => part !== "").join(", ")
    Keys.onReturnPressed: root.click()

    background: Panel {
        radius: 14
        color: root.down ? Theme.pressed : Theme.surface

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: RowLayout {
        id: row

        spacing: Math.round(12 * root.unit)

        SignDisc {
            size: Math.round(26 * Math.max(0.9, root.unit))
            tone: root.sign
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            Words {
                Layout.fillWidth: true
                unit: root.unit
                font.weight: Font.Medium
                lineHeight: 1.05
                text: root.title
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                unit: root.unit
                kind: "caption"
                lineHeight: 1
                wrapMode: Text.WrapAnywhere
                text: root.caption
                color: Theme.quietInk
                Accessible.ignored: true
            }
        }

        Words {
            visible: text !== ""
            unit: root.unit
            kind: "strong"
            wrapMode: Text.NoWrap
            text: root.amount
            Accessible.ignored: true
        }
    }
}
