import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// One sum of a day: what it is, of how many payments, and how much.
RowLayout {
    id: root

    required property string label
    required property string numberText
    required property string amountText
    required property bool strong
    property real unit: 1

    spacing: Math.round(12 * unit)

    Words {
        Layout.fillWidth: true
        unit: root.unit
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.label
        color: root.strong ? Theme.ink : Theme.quietInk
    }

    Words {
        unit: root.unit
        wrapMode: Text.NoWrap
        text: root.numberText
        color: Theme.quietInk
    }

    Words {
        Layout.preferredWidth: Math.max(implicitWidth, Math.round(root.width * 0.43))
        horizontalAlignment: Text.AlignRight
        unit: root.unit
        kind: "strong"
        font.weight: root.strong ? Font.Bold : Font.Medium
        wrapMode: Text.NoWrap
        text: root.amountText
    }
}
