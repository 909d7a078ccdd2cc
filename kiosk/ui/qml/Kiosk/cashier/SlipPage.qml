pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// One slip as it would be printed, and the ways to give it out.
TwoPanes {
    id: root

    required property CashierModel cashier
    required property SlipModel slip

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 540
        Layout.preferredHeight: 620
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
                objectName: "heading"
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                unit: root.unit
                kind: "title"
                lineHeight: 1
                text: root.cashier.heading
            }
        }

        Paper {
            objectName: "paper"
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: Math.round(460 * root.unit)
            Layout.alignment: Qt.AlignHCenter
            model: root.slip.lines
            unit: root.unit
        }

        ActionButton {
            objectName: "otherSlip"
            Layout.fillWidth: true
            visible: root.slip.mayOther
            unit: root.unit
            kind: "quiet"
            text: qsTr("The payment's other slip")
            onClicked: root.slip.other()
        }

        Tray {
            Layout.fillWidth: true
            cashier: root.cashier
            unit: root.unit
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: root.wide
        Layout.preferredWidth: 460
        Layout.preferredHeight: 360
        Layout.minimumHeight: root.wide ? 0 : implicitHeight
        spacing: Theme.gap

        NoticeCard {
            Layout.fillWidth: true
            cashier: root.cashier
            unit: root.unit
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Math.round(14 * root.unit)

            SignDisc {
                visible: root.slip.tone !== "neutral"
                size: Math.round(36 * root.unit)
                tone: root.slip.tone
            }

            Words {
                objectName: "slipText"
                Layout.fillWidth: true
                unit: root.unit
                kind: "body"
                text: root.slip.text
                color: root.slip.tone === "neutral" ? Theme.ink : Theme.tone(root.slip.tone)
            }
        }

        Words {
            Layout.fillWidth: true
            visible: root.cashier.statusTone === "warning"
            unit: root.unit
            kind: "caption"
            text: root.cashier.status
            color: Theme.tone(root.cashier.statusTone)
        }

        Item {
            Layout.fillHeight: true
        }

        ActionButton {
            objectName: "print"
            Layout.fillWidth: true
            visible: root.slip.mayPrint
            unit: root.unit
            kind: "primary"
            text: qsTr("Print") + "  ·  " + root.slip.nextText
            onClicked: root.slip.printIt()
        }

        ActionButton {
            objectName: "withdraw"
            Layout.fillWidth: true
            visible: root.slip.mayWithdraw
            unit: root.unit
            text: qsTr("Do not print it")
            onClicked: root.slip.withdraw()
        }

        ActionButton {
            objectName: "showCode"
            Layout.fillWidth: true
            visible: root.slip.mayShow
            unit: root.unit
            text: qsTr("Show it to the customer as a code")
            onClicked: root.slip.showCode()
        }

        ActionButton {
            objectName: "hideCode"
            Layout.fillWidth: true
            visible: root.slip.shown
            unit: root.unit
            text: qsTr("Take the code away")
            onClicked: root.slip.hideCode()
        }
    }
}
