pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Paid: amount, tick and time, and something that moves, so that a photo of this screen does not pass: a ring of lights
// that runs round or, where motion is reduced, the seconds of the clock.
Rectangle {
    id: root

    required property CustomerModel customer
    required property Look look
    required property real unit
    property bool preview: false
    readonly property color ink: look.paidPanelInk
    readonly property int margin: Math.round((look.strong ? 24 : 48) * Theme.unit(width, height))

    color: look.paidPanel

    ToldColumn {
        id: column

        customer: root.customer
        look: root.look
        x: root.margin
        y: root.margin / 2
        width: root.width - 2 * root.margin
        room: root.height - root.margin
        wanted: root.unit
        gap: 8
        said: [root.customer.heading, root.customer.amountText, root.customer.tipText, root.customer.shop, root.customer.text, root.customer.motionReduced].join()

        Spring {}

        Item {
            id: ring

            property int phase: 0
            readonly property int lights: 24

            implicitHeight: Math.round((root.look.strong ? 130 : 180) * Math.min(column.unit, Theme.unit(root.width, root.height)))
            height: implicitHeight
            width: column.width

            NumberAnimation on phase {
                running: root.visible && !root.preview && !root.customer.motionReduced
                from: 0
                to: ring.lights
                duration: 2400
                loops: Animation.Infinite
            }

            Repeater {
                model: ring.lights

                Rectangle {
                    required property int index
                    readonly property real angle: index * 2 * Math.PI / ring.lights
                    readonly property int behind: (ring.phase - index + 2 * ring.lights) % ring.lights

                    x: ring.width / 2 + Math.sin(angle) * ring.height * 0.46 - width / 2
                    y: ring.height / 2 - Math.cos(angle) * ring.height * 0.46 - height / 2
                    width: Math.max(3, Math.round(ring.height * 0.05))
                    height: width
                    radius: width / 2
                    color: root.ink
                    opacity: root.customer.motionReduced ? 1 : behind < 8 ? 1 - behind * 0.1 : 0.2
                }
            }

            Sign {
                anchors.centerIn: parent
                size: Math.round(ring.height * 0.55)
                sign: "tick"
                color: root.ink
            }
        }

        Told {
            width: column.width
            look: root.look
            unit: column.unit
            kind: "headline"
            horizontalAlignment: Text.AlignHCenter
            text: root.customer.heading
            color: root.ink
        }

        Told {
            width: column.width
            look: root.look
            unit: column.unit
            kind: "figure"
            height: contentHeight
            font.letterSpacing: -1.5 * column.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            text: root.customer.amountText
            color: root.ink
        }

        Told {
            objectName: root.preview ? "" : "paidTip"
            width: column.width
            visible: text !== ""
            look: root.look
            unit: column.unit
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            text: root.customer.tipText
            color: root.ink
        }

        Told {
            objectName: root.preview ? "" : "paidAt"
            width: column.width
            look: root.look
            unit: column.unit
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            text: [root.customer.clockText, root.look.strong ? "" : root.customer.shop].filter(part => part !== "").join("  ·  ")
            color: root.ink
        }

        Told {
            objectName: root.preview ? "" : "now"
            width: column.width
            visible: text !== ""
            look: root.look
            unit: column.unit
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            text: root.customer.nowText
            color: root.ink
        }

        Told {
            width: column.width
            visible: text !== ""
            look: root.look
            unit: column.unit
            font.weight: Font.Normal
            horizontalAlignment: Text.AlignHCenter
            text: root.customer.text
            color: root.ink
        }

        Spring {}
    }
}
