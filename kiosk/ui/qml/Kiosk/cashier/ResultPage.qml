import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// What happened to the money. The keypad is already there: the first digit starts the next sale.
TwoPanes {
    id: root

    required property CashierModel cashier
    required property SlipModel slip

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 560
        Layout.preferredHeight: 500
        Layout.minimumHeight: root.wide ? 0 : implicitHeight
        spacing: Theme.gap

        TopBar {
            Layout.fillWidth: true
            cashier: root.cashier
            unit: root.unit
        }

        NoticeCard {
            Layout.fillWidth: true
            cashier: root.cashier
            unit: root.unit
        }

        Rectangle {
            id: card

            readonly property bool tight: height < 320 * root.unit

            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: 18
            color: Theme.tint(root.cashier.tone)

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Math.round((card.tight ? 14 : 24) * root.unit)
                spacing: Math.round((card.tight ? 4 : 10) * root.unit)

                Item {
                    Layout.fillHeight: true
                }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Math.round(16 * root.unit)

                    SignDisc {
                        size: Math.round((card.tight ? 40 : 64) * root.unit)
                        tone: root.cashier.tone
                    }

                    Words {
                        objectName: "heading"
                        Layout.fillWidth: true
                        unit: root.unit
                        kind: card.tight ? "title" : "heading"
                        lineHeight: 1.05
                        text: root.cashier.heading
                        color: root.cashier.tone === "neutral" ? Theme.ink : Theme.tone(root.cashier.tone)
                    }
                }

                Words {
                    objectName: "amount"
                    Layout.fillWidth: true
                    unit: root.unit
                    kind: "figure"
                    font.pixelSize: Math.round((card.tight ? 40 : 64) * root.unit)
                    font.letterSpacing: -1.5 * root.unit
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 24
                    wrapMode: Text.NoWrap
                    text: root.cashier.amountText
                }

                Words {
                    objectName: "tip"
                    Layout.fillWidth: true
                    visible: text !== ""
                    unit: root.unit
                    kind: "body"
                    text: root.cashier.tipText
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    unit: root.unit
                    kind: "body"
                    text: root.cashier.text
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    unit: root.unit
                    kind: "body"
                    font.weight: Font.DemiBold
                    text: root.cashier.nextStep
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }

        Tray {
            Layout.fillWidth: true
            cashier: root.cashier
            unit: root.unit
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 440
        Layout.preferredHeight: 480
        spacing: Theme.gap

        Keypad {
            Layout.fillWidth: true
            Layout.fillHeight: true
            unit: root.unit
            enabled: root.cashier.mayLeave
            onPressed: key => root.cashier.press(key)
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.cashier.handOverText !== "" || root.cashier.mayLookAgain
            spacing: Theme.gap

            ActionButton {
                objectName: "lookAgain"
                Layout.fillWidth: true
                visible: root.cashier.mayLookAgain
                unit: root.unit
                text: qsTr("Ask Vipps again")
                onClicked: root.cashier.lookAgain()
            }

            ActionButton {
                objectName: "handOver"
                Layout.fillWidth: true
                visible: root.cashier.handOverText !== ""
                unit: root.unit
                text: root.cashier.handOverText
                enabled: root.cashier.mayHandOver
                onClicked: root.cashier.handOver()
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false  // its children would make it take what the keys need
            spacing: Theme.gap

            ActionButton {
                objectName: "slip"
                Layout.fillHeight: true
                visible: root.slip.offered
                unit: root.unit
                text: qsTr("Slip")
                enabled: root.slip.mayOpen
                onClicked: root.slip.open()
            }

            ActionButton {
                objectName: "leave"
                Layout.fillWidth: true
                unit: root.unit
                kind: "primary"
                text: qsTr("Next sale")
                detail: root.cashier.returnsText
                enabled: root.cashier.mayLeave
                onClicked: root.cashier.leave()
            }
        }
    }
}
