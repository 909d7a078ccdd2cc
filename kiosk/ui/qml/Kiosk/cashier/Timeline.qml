pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// What has happened so far, a line for each step. The newest is always in sight.
ListView {
    id: root

    property real unit: Theme.unit(Window.width, Window.height)

    clip: true
    spacing: 0
    // Nothing is made ahead of time, so that a list that is suddenly empty has nothing half-made to take back.
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    onCountChanged: Qt.callLater(root.showNewest)
    onHeightChanged: Qt.callLater(root.showNewest)

    // A page that was let go lives on, without a window, until Qt deletes it. To position its list then ends the
    // process: lines would be made in a context that is gone.
    function showNewest() {
        if (root.Window.window)
            root.positionViewAtEnd();
    }

    delegate: RowLayout {
        id: line

        required property int index
        required property string text
        required property string clockText
        required property string tone
        required property bool running
        required property string by

        width: root.width
        height: Math.max(Math.round(34 * root.unit), words.implicitHeight + Math.round(10 * root.unit))
        spacing: Math.round(12 * root.unit)

        Item {
            Layout.preferredWidth: Math.round(24 * Math.max(0.9, root.unit))
            Layout.fillHeight: true

            Rectangle {
                visible: line.index > 0
                anchors.horizontalCenter: parent.horizontalCenter
                width: 2
                height: parent.height / 2
                color: Theme.line
            }

            Rectangle {
                visible: line.index < root.count - 1
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height / 2
                width: 2
                height: parent.height / 2
                color: Theme.line
            }

            SignDisc {
                anchors.centerIn: parent
                visible: line.running || line.clockText !== ""
                size: parent.width
                tone: line.running ? "busy" : line.tone
                // What is done and says nothing more has a tick, too.
                sign: line.running ? "clock" : line.tone === "neutral" ? "tick" : Theme.sign(line.tone)
            }

            Rectangle {
                anchors.centerIn: parent
                visible: !line.running && line.clockText === ""
                width: parent.width * 0.6
                height: width
                radius: width / 2
                color: Theme.ground
                border.width: 2
                border.color: Theme.edge
            }
        }

        Words {
            id: words

            Layout.fillWidth: true
            unit: root.unit
            kind: "body"
            font.weight: line.running ? Font.DemiBold : Font.Normal
            lineHeight: 1
            text: line.by === "" ? line.text : line.text + "  ·  " + line.by
            color: line.running || line.clockText !== "" ? Theme.ink : Theme.quietInk
        }

        Words {
            unit: root.unit
            kind: "caption"
            wrapMode: Text.NoWrap
            text: line.clockText
            color: Theme.quietInk
        }
    }
}
