pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Things that were looked at, each with its sign, what was found, and its cure.
Flickable {
    id: root

    required property DeskModel desk
    required property real unit

    clip: true
    contentHeight: lines.implicitHeight
    boundsBehavior: Flickable.StopAtBounds

    ColumnLayout {
        id: lines

        width: root.width
        spacing: Theme.gap

        Repeater {
            model: root.desk.lines

            RowLayout {
                id: line

                required property string name
                required property string text
                required property string cure
                required property string tone

                Layout.fillWidth: true
                spacing: Math.round(12 * root.unit)

                SignDisc {
                    Layout.alignment: Qt.AlignTop
                    size: Math.round(30 * Math.max(0.9, root.unit))
                    tone: line.tone
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    Words {
                        Layout.fillWidth: true
                        visible: text !== ""
                        unit: root.unit
                        kind: "strong"
                        text: line.name
                    }

                    Words {
                        Layout.fillWidth: true
                        unit: root.unit
                        text: line.text
                    }

                    Words {
                        Layout.fillWidth: true
                        visible: text !== ""
                        unit: root.unit
                        text: line.cure === "" ? "" : qsTr("What helps: %1").arg(line.cure)
                        color: Theme.tone(line.tone)
                    }
                }
            }
        }
    }
}
