pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What Vipps really answered, for whoever helps on the telephone: never translated, never shown to a customer.
Panel {
    id: root

    required property JournalModel journal
    required property real unit

    ListView {
        id: list

        objectName: "answers"
        anchors.fill: parent
        anchors.margins: Math.round(16 * root.unit)
        clip: true
        spacing: Math.round(12 * root.unit)
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        model: root.journal.support

        delegate: Column {
            id: line

            required property string clockText
            required property string what
            required property string answer

            width: list.width
            spacing: 2

            Words {
                width: parent.width
                unit: root.unit
                kind: "caption"
                font.weight: Font.DemiBold
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                text: line.clockText + "  " + line.what
            }

            Words {
                width: parent.width
                unit: root.unit
                kind: "caption"
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                text: line.answer
                color: Theme.quietInk
            }
        }
    }
}
