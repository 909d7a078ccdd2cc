pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// What was sold by name, with the rate of VAT of each line. What does not fit is scrolled.
Item {
    id: root

    required property JournalModel journal
    required property real unit
    // How much room it would take, with what parts it from the sums below; and how little it can do with.
    readonly property int wanted: visible ? list.count * (row + list.spacing) - list.spacing + apart : 0
    readonly property int least: Math.round(row * 1.6) + apart
    readonly property int apart: Math.round(20 * unit)
    readonly property int row: Math.round(Theme.size("strong", unit) * 1.3)

    visible: root.journal.soldCount > 0

    ListView {
        id: list

        objectName: "sold"
        anchors.fill: parent
        anchors.bottomMargin: root.apart
        clip: true
        cacheBuffer: 0
        spacing: Math.round(8 * root.unit)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        model: root.journal.sold

        delegate: RowLayout {
            id: line

            required property string text
            required property string amountText
            required property string rateText
            required property bool isSum

            width: list.width
            height: root.row
            spacing: Math.round(10 * root.unit)

            Words {
                Layout.fillWidth: true
                unit: root.unit
                lineHeight: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: line.text
                color: line.isSum ? Theme.ink : Theme.quietInk
            }

            Words {
                visible: text !== ""
                unit: root.unit
                kind: "caption"
                wrapMode: Text.NoWrap
                text: line.rateText
                color: Theme.quietInk
            }

            Words {
                unit: root.unit
                kind: line.isSum ? "strong" : "body"
                wrapMode: Text.NoWrap
                text: line.amountText
                color: line.isSum ? Theme.ink : Theme.quietInk
            }
        }
    }

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            bottomMargin: Math.round(10 * root.unit)
        }
        height: 1
        color: Theme.line
    }
}
