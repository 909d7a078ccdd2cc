pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// The customer is choosing a tip. They may tell the cashier, who chooses for them, or goes on without.
// What stands where on the page that comes next is the same or asleep: a tap that comes too late does no harm there.
TwoPanes {
    id: root

    required property CashierModel cashier
    required property CustomerModel customer

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 560
        Layout.preferredHeight: 500
        spacing: Theme.gap

        TopBar {
            Layout.fillWidth: true
            cashier: root.cashier
            offersHistory: false
            unit: root.unit
        }

        NoticeCard {
            Layout.fillWidth: true
            cashier: root.cashier
            unit: root.unit
        }

        Words {
            objectName: "amount"
            Layout.fillWidth: true
            Layout.topMargin: Math.round(8 * root.unit)
            unit: root.unit
            kind: "figure"
            font.pixelSize: Math.round(64 * root.unit)
            font.letterSpacing: -1.5 * root.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 24
            wrapMode: Text.NoWrap
            lineHeight: 1
            text: root.cashier.amountText
        }

        Words {
            objectName: "heading"
            Layout.fillWidth: true
            unit: root.unit
            kind: "title"
            text: root.cashier.heading
            color: Theme.tone(root.cashier.tone)
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            unit: root.unit
            kind: "body"
            text: root.cashier.text
            color: Theme.quietInk
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Math.round(120 * root.unit)
            Layout.topMargin: Math.round(4 * root.unit)
            uniformCellSizes: true
            spacing: Theme.gap

            Repeater {
                model: root.cashier.tips.filter(one => one.percent !== 0)

                ActionButton {
                    required property var modelData

                    objectName: "offer-" + modelData.percent
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    unit: root.unit
                    leftPadding: Math.round(6 * root.unit)
                    shrinks: true
                    text: modelData.text + "\n" + modelData.tipText
                    Accessible.name: [modelData.text, modelData.tipText, modelData.totalText].join(", ")
                    enabled: root.cashier.mayChooseTip
                    onClicked: root.cashier.chooseTip(modelData.question, modelData.percent)
                }
            }
        }

        Item {
            Layout.fillHeight: true
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
        Layout.preferredHeight: 420
        spacing: Theme.gap

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            CustomerInSmall {
                anchors.centerIn: parent
                width: Math.min(parent.width, Math.round(parent.height * 1.6))
                height: Math.round(width / 1.6)
                customer: root.customer
            }
        }

        CustomersKeys {
            Layout.fillWidth: true
            cashier: root.cashier
            customer: root.customer
            unit: root.unit
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            uniformCellWidths: true
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            ActionButton {
                readonly property var none: root.cashier.tips.find(one => one.percent === 0)

                objectName: "withoutTip"
                Layout.fillWidth: true
                unit: root.unit
                text: qsTr("Go on without")
                enabled: root.cashier.mayChooseTip
                onClicked: root.cashier.chooseTip(none.question, 0)
            }

            ActionButton {
                objectName: "turn"
                Layout.fillWidth: true
                visible: root.cashier.mayShowHere
                unit: root.unit
                text: qsTr("Show it here")
                onClicked: root.cashier.turn(true)
            }

            Item {
                Layout.fillWidth: true
                visible: !root.cashier.mayShowHere
            }

            ActionButton {
                objectName: "cancel"
                Layout.fillWidth: true
                Layout.columnSpan: 2
                unit: root.unit
                kind: "danger"
                text: qsTr("Cancel")
                enabled: root.cashier.mayCancel
                onClicked: root.cashier.cancel()
            }
        }
    }
}
