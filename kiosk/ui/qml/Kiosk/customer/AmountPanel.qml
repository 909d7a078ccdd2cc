import QtQuick
import Kiosk.Controls
import Kiosk.Models

// The side that says what is to be paid and to whom; on the brand's colour.
Rectangle {
    id: root

    required property CustomerModel customer
    required property Look look
    required property real unit
    property bool instructs: true
    readonly property real roomUnit: Theme.unit(width * 2, height)
    readonly property int margin: Math.round((look.strong ? 16 : 32) * roomUnit)

    color: look.panel

    Rectangle {
        anchors.fill: parent
        visible: root.look.strong
        color: "transparent"
        border.width: 2
        border.color: root.look.line
    }

    BrandMark {
        id: mark

        anchors {
            right: parent.right
            top: parent.top
            margins: root.margin
        }
        visible: hasLogo && !root.look.strong && root.width > 400 * root.roomUnit  // the name itself is in the words below
        mostWidth: root.width * 0.4
        customer: root.customer
        unit: root.roomUnit
    }

    ToldColumn {
        id: column

        customer: root.customer
        look: root.look
        x: root.margin
        y: root.margin
        width: root.width - 2 * root.margin
        room: root.height - 2 * root.margin
        wanted: root.unit
        said: [root.customer.shop, root.customer.amountText, root.customer.tipText, root.customer.heading, root.customer.text, root.customer.notice, root.customer.hasTimeLeft, root.instructs].join()

        Told {
            width: column.width - (mark.visible ? mark.width + column.gap : 0)
            visible: !root.look.strong
            look: root.look
            unit: column.unit
            font.weight: Font.Medium
            text: root.customer.shop
            color: root.look.panelInk
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        Told {
            width: column.width
            look: root.look
            unit: column.unit
            kind: "figure"
            height: contentHeight
            font.pixelSize: root.look.size(kind, root.unit)
            font.letterSpacing: -1.5 * root.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
            wrapMode: Text.NoWrap
            text: root.customer.amountText
            color: root.look.panelInk
        }

        Told {
            width: column.width
            visible: text !== ""
            look: root.look
            unit: column.unit
            font.weight: Font.Medium
            text: root.customer.tipText
            color: root.look.panelInk
        }

        Spring {}

        Told {
            width: column.width
            visible: root.instructs && text !== ""
            look: root.look
            unit: column.unit
            kind: "heading"
            text: root.customer.heading
            color: root.look.panelInk
            lineHeight: 1.1
        }

        Told {
            width: column.width
            visible: root.instructs && text !== ""
            look: root.look
            unit: column.unit
            font.weight: Font.Medium
            text: root.customer.text
            color: root.look.panelInk
        }

        Spring {}

        Notice {
            width: column.width
            visible: root.customer.notice !== ""
            look: root.look
            unit: column.unit
            text: root.customer.notice
            ink: root.look.panelInk
        }

        TimeBar {
            width: column.width
            visible: root.customer.hasTimeLeft
            unit: column.unit
            pixelSize: root.look.size(runsOut ? "heading" : "title", unit)
            fraction: root.customer.timeLeftFraction
            text: root.customer.timeLeftText
            runsOut: root.customer.timeRunsOut
            ink: root.look.panelInk
            ground: root.look.panel
            track: root.look.panelTrack
        }
    }
}
