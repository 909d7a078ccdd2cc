import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls

// One payment: when, how much, what became of it, and what it was for.
T.AbstractButton {
    id: root

    required property int index
    required property string reference
    required property string amountText
    required property string stateText
    required property string clockText
    required property string tone
    required text
    property real unit: 1
    property bool narrow: false
    property bool last: false

    objectName: "payment-" + reference
    implicitHeight: Math.max(Theme.target + Theme.gap, Math.round(64 * unit))
    leftPadding: Math.round(20 * unit)
    rightPadding: leftPadding
    focusPolicy: Qt.TabFocus
    Accessible.name: [clockText, amountText, stateText, text].filter(part => part !== "").join(", ")
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        color: root.down ? Theme.pressed : "transparent"
        radius: 16

        Rectangle {
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                leftMargin: root.leftPadding
                rightMargin: root.rightPadding
            }
            visible: !root.last
            height: 1
            color: Theme.line
        }

        FocusFrame {
            anchors.margins: 2
            shown: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Math.round(16 * root.unit)

        SignDisc {
            size: Math.round(30 * Math.max(0.9, root.unit))
            tone: root.tone
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            Words {
                Layout.fillWidth: true
                unit: root.unit
                kind: "strong"
                lineHeight: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: root.stateText
                color: root.tone === "neutral" ? Theme.ink : Theme.tone(root.tone)
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                unit: root.unit
                kind: "caption"
                lineHeight: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: [root.clockText, root.text].filter(part => part !== "").join("  ·  ")
                color: Theme.quietInk
                Accessible.ignored: true
            }
        }

        Words {
            unit: root.unit
            kind: "strong"
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            text: root.amountText
            Accessible.ignored: true
        }
    }
}
