import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What one key of the question for a tip says: how much of the sum, how much money, and what is then paid in all. When
// it is made easier to see, it has two lines of large type in place of three.
Rectangle {
    id: root

    required property CustomerModel customer
    required property Look look
    required property real unit
    required property string title
    required property string tip
    required property string total
    property bool down: false
    // It can be touched here; else it is only read.
    property bool isKey: true
    readonly property int inset: Math.round(Math.min((look.strong ? 8 : 14) * unit, width / 16, height / 12))

    radius: Math.round(root.look.target / 4)
    color: root.down ? root.look.pressed : root.isKey ? root.look.surface : "transparent"
    border.width: root.isKey || root.look.strong ? 2 : 1
    border.color: root.look.strong ? root.look.line : root.isKey ? Theme.edge : root.look.line

    ToldColumn {
        id: column

        customer: root.customer
        look: root.look
        x: root.inset
        y: root.inset
        width: root.width - 2 * root.inset
        room: root.height - 2 * root.inset
        wanted: root.unit
        gap: root.look.strong ? 0 : 4
        said: [root.title, root.tip, root.total].join()

        Spring {}

        Told {
            width: column.width
            look: root.look
            unit: column.unit
            kind: "heading"
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            text: root.look.strong && root.tip !== "" ? root.title + "  ·  " + root.tip : root.title
        }

        Told {
            id: money

            width: column.width
            visible: !root.look.strong && text !== ""
            look: root.look
            unit: column.unit
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            text: root.tip
        }

        // So that the lines of all keys stand beside one another.
        Item {
            width: column.width
            height: Math.round(money.font.pixelSize * 1.21)
            visible: !root.look.strong && root.tip === ""
        }

        Told {
            width: column.width
            look: root.look
            unit: column.unit
            kind: root.look.strong ? "title" : "strong"
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            text: root.total
            color: root.look.quietInk
        }

        Spring {}
    }
}
