pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// How a tablet becomes the customer's screen: the code that lets it in, and how many are in.
Item {
    id: root

    required property CashierModel cashier
    property real unit: Theme.unit(Window.width, Window.height)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Math.max(12, Math.round(20 * root.unit))
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                objectName: "back"
                unit: root.unit
                sign: "back"
                text: qsTr("Back")
                onClicked: root.cashier.back()
            }

            Words {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                unit: root.unit
                kind: "title"
                text: qsTr("A tablet as the customer's screen")
            }
        }

        NoticeCard {
            Layout.fillWidth: true
            cashier: root.cashier
            unit: root.unit
        }

        Item {
            id: room

            readonly property bool wide: width > height
            readonly property int side: Math.min(wide ? height : height * 0.6, wide ? width * 0.5 : width)

            Layout.fillWidth: true
            Layout.fillHeight: true

            Rectangle {
                id: paper

                x: room.wide ? 0 : Math.round((room.width - width) / 2)
                width: room.side
                height: room.side
                visible: root.cashier.pairingAddress !== ""
                radius: 18
                color: Theme.paper
                border.width: 1
                border.color: Theme.line

                QrImage {
                    objectName: "pairing"
                    anchors.fill: parent
                    anchors.margins: 6
                    picture: root.cashier.pairingPicture
                    mediaType: "image/png"
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("QR code that lets a tablet in")
                }
            }

            ColumnLayout {
                anchors {
                    left: room.wide && paper.visible ? paper.right : parent.left
                    right: parent.right
                    top: room.wide || !paper.visible ? parent.top : paper.bottom
                    bottom: parent.bottom
                    leftMargin: room.wide ? Math.round(28 * root.unit) : 0
                }
                spacing: Math.round(12 * root.unit)

                Item {
                    Layout.fillHeight: true
                }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    SignDisc {
                        size: Math.round(36 * Math.max(1, root.unit))
                        tone: root.cashier.tabletCount > 0 ? "good" : "neutral"
                        sign: root.cashier.tabletCount > 0 ? "tick" : "tablet"
                    }

                    Words {
                        Layout.fillWidth: true
                        unit: root.unit
                        kind: "title"
                        text: root.cashier.tabletsText
                    }
                }

                Words {
                    Layout.fillWidth: true
                    unit: root.unit
                    kind: "strong"
                    text: root.cashier.pairingAddress === "" ? qsTr("This machine has no network that a tablet could use. Connect it, then open this page again.") : qsTr("Scan the code with the tablet's camera, in the shop's own network.")
                }

                Words {
                    Layout.fillWidth: true
                    visible: root.cashier.pairingAddress !== ""
                    unit: root.unit
                    kind: "body"
                    text: qsTr("Whoever scans it sees what the customer sees. After a restart of the kiosk each tablet scans again.")
                    color: Theme.quietInk
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    unit: root.unit
                    kind: "caption"
                    text: root.cashier.pairingAddress
                    color: Theme.quietInk
                    wrapMode: Text.WrapAnywhere
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
