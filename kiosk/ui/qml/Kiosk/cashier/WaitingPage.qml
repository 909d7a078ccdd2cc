import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// The customer is paying: how far it has come, and what the cashier may do meanwhile.
TwoPanes {
    id: root

    required property CashierModel cashier
    required property CustomerModel customer
    readonly property bool reserved: root.cashier.handOverText !== ""

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
            objectName: "tip"
            Layout.fillWidth: true
            visible: text !== ""
            unit: root.unit
            kind: "body"
            text: root.cashier.tipText
        }

        Words {
            objectName: "heading"
            Layout.fillWidth: true
            unit: root.unit
            kind: "title"
            text: root.cashier.heading
            color: root.cashier.tone === "neutral" ? Theme.ink : Theme.tone(root.cashier.tone)
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            unit: root.unit
            kind: "body"
            text: [root.cashier.text, root.cashier.nextStep].filter(part => part !== "").join(" ")
            color: Theme.quietInk
        }

        Timeline {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.round(34 * root.unit)
            model: root.cashier.timeline
            unit: root.unit
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

        ActionButton {
            objectName: "handOver"
            Layout.fillWidth: true
            visible: root.reserved
            unit: root.unit
            kind: "primary"
            text: root.cashier.handOverText
            enabled: root.cashier.mayHandOver
            onClicked: root.cashier.handOver()
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            uniformCellWidths: true
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            ActionButton {
                objectName: "moreTime"
                Layout.fillWidth: true
                visible: !root.reserved
                unit: root.unit
                text: qsTr("More time")
                enabled: root.cashier.mayMoreTime
                onClicked: root.cashier.moreTime()
            }

            ActionButton {
                objectName: "anotherWay"
                Layout.fillWidth: true
                visible: !root.reserved
                unit: root.unit
                text: qsTr("Paid another way")
                enabled: root.cashier.mayAnotherWay
                onClicked: root.cashier.anotherWay()
            }

            ActionButton {
                objectName: "cancel"
                Layout.fillWidth: true
                Layout.columnSpan: root.cashier.mayLeave === root.cashier.mayShowHere ? 2 : 1
                unit: root.unit
                kind: "danger"
                text: qsTr("Cancel")
                enabled: root.cashier.mayCancel
                onClicked: root.cashier.cancel()
            }

            ActionButton {
                objectName: "turn"
                Layout.fillWidth: true
                visible: root.cashier.mayShowHere
                unit: root.unit
                text: qsTr("Show it here")
                onClicked: root.cashier.turn(true)
            }

            ActionButton {
                objectName: "leave"
                Layout.fillWidth: true
                visible: root.cashier.mayLeave
                unit: root.unit
                text: qsTr("Next sale")
                onClicked: root.cashier.leave()
            }
        }
    }
}
