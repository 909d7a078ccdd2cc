pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls

// A bar for each hour. Heights come finished, as fractions of the tallest; here they only become pixels.
Item {
    id: root

    required property string title
    required property var model
    required property string longest
    property real unit: 1
    readonly property int each: Math.ceil(widest.width * 1.25 / Math.max(1, bars.slot))

    Accessible.role: Accessible.Chart
    Accessible.name: title

    Words {
        id: caption

        width: parent.width
        unit: root.unit
        kind: "caption"
        lineHeight: 1
        text: root.title
        color: Theme.quietInk
    }

    TextMetrics {
        id: widest

        font: caption.font
        text: root.longest
    }

    Row {
        id: bars

        readonly property real slot: count.count > 0 ? width / count.count : width

        anchors {
            left: parent.left
            right: parent.right
            top: caption.bottom
            topMargin: Math.round(8 * root.unit)
            bottom: parent.bottom
        }

        Repeater {
            id: count

            model: root.model

            Item {
                id: bar

                required property int index
                required property string label
                required property string amountText
                required property real fraction

                width: bars.slot
                height: bars.height
                Accessible.role: Accessible.StaticText
                Accessible.name: label + " " + amountText

                Rectangle {
                    anchors {
                        horizontalCenter: parent.horizontalCenter
                        bottom: line.top
                    }
                    width: Math.max(2, Math.min(Math.round(56 * root.unit), bar.width * 0.7))
                    height: Math.round((bar.height - foot.height) * bar.fraction)
                    topLeftRadius: Math.min(4, height)
                    topRightRadius: topLeftRadius
                    color: Theme.brand
                }

                Rectangle {
                    id: line

                    anchors.bottom: foot.top
                    width: parent.width
                    height: 1
                    color: Theme.edge
                }

                Words {
                    id: foot

                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    unit: root.unit
                    kind: "caption"
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                    text: bar.label
                    opacity: bar.index % root.each === 0 ? 1 : 0
                    color: Theme.quietInk
                    Accessible.ignored: true
                }
            }
        }
    }
}
