pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Paid: amount, tick and time, and a ring of lights that runs round, so that a photo of this screen does not pass.
Rectangle {
    id: root

    required property CustomerModel customer
    required property real unit
    property bool preview: false
    readonly property color ink: Theme.paidPanelInk

    color: Theme.paidPanel

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - Math.round(96 * root.unit)
        spacing: Math.round(10 * root.unit)

        Item {
            id: ring

            property int phase: 0
            readonly property int lights: 24

            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.round(190 * root.unit)
            Layout.preferredHeight: Layout.preferredWidth

            NumberAnimation on phase {
                running: root.visible && !root.preview
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

                    x: ring.width / 2 + Math.sin(angle) * ring.width * 0.46 - width / 2
                    y: ring.height / 2 - Math.cos(angle) * ring.height * 0.46 - height / 2
                    width: Math.round(9 * root.unit)
                    height: width
                    radius: width / 2
                    color: root.ink
                    opacity: behind < 8 ? 1 - behind * 0.1 : 0.2
                }
            }

            Sign {
                anchors.centerIn: parent
                size: Math.round(104 * root.unit)
                sign: "tick"
                color: root.ink
            }
        }

        Words {
            Layout.fillWidth: true
            unit: root.unit
            kind: "heading"
            font.pixelSize: Math.round(44 * root.unit)
            horizontalAlignment: Text.AlignHCenter
            text: root.customer.heading
            color: root.ink
        }

        Words {
            Layout.fillWidth: true
            unit: root.unit
            kind: "figure"
            font.letterSpacing: -1.5 * root.unit
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            text: root.customer.amountText
            color: root.ink
        }

        Words {
            Layout.fillWidth: true
            unit: root.unit
            kind: "title"
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            text: [root.customer.clockText, root.customer.shop].filter(part => part !== "").join("  ·  ")
            color: root.ink
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            unit: root.unit
            kind: "title"
            font.weight: Font.Normal
            horizontalAlignment: Text.AlignHCenter
            text: root.customer.text
            color: root.ink
        }
    }
}
