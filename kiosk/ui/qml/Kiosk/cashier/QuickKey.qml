import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls

// One key for something that is asked for often: what it is, if it has a name, and how much.
T.AbstractButton {
    id: root

    property string detail: ""
    property real unit: 1
    // The longest word decides how large all are. One that would be too small is broken; an amount never is.
    readonly property string longest: detail === "" ? text : text.split(/[\s-]+/).reduce((one, other) => other.length > one.length ? other : one, "")

    implicitHeight: Math.max(Theme.target, Math.round(60 * unit))
    leftPadding: Math.round(5 * unit)
    rightPadding: leftPadding
    topPadding: 4
    bottomPadding: 4
    focusPolicy: Qt.TabFocus
    Accessible.name: detail === "" ? text : text + ", " + detail
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        radius: 14
        color: root.down ? Theme.pressed : Theme.surface
        border.width: 1
        border.color: Theme.line

        FocusFrame {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: 1

            Words {
                readonly property int least: root.detail === "" ? 12 : Math.max(14, Math.round(word.font.pixelSize * 0.78))

                width: parent.width
                unit: root.unit
                kind: "body"
                font.weight: Font.Medium
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Math.max(least, Math.floor(word.font.pixelSize * Math.min(1, 0.95 * width / word.advanceWidth)))
                wrapMode: root.detail === "" ? Text.NoWrap : Text.Wrap
                maximumLineCount: root.detail === "" ? 1 : 2
                elide: Text.ElideRight
                lineHeight: 1
                text: root.text
                Accessible.ignored: true

                TextMetrics {
                    id: word

                    font.family: Application.font.family
                    font.pixelSize: Theme.size("body", root.unit)
                    font.weight: Font.DemiBold
                    text: root.longest
                }
            }

            Words {
                width: parent.width
                visible: text !== ""
                unit: root.unit
                kind: "caption"
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: root.detail
                color: Theme.quietInk
                Accessible.ignored: true
            }
        }
    }
}
