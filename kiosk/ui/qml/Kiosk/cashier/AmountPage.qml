import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Enter an amount and ask for it.
TwoPanes {
    id: root

    required property CashierModel cashier

    function charge() {
        root.cashier.charge(note.text);
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 560
        Layout.preferredHeight: 400
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

        BlockedCard {
            Layout.fillWidth: true
            text: root.cashier.blocked
            unit: root.unit
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: figure.implicitHeight

            Words {
                id: figure

                objectName: "amount"
                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                }
                unit: root.unit
                kind: "figure"
                font.letterSpacing: -2 * root.unit
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 24
                wrapMode: Text.NoWrap
                text: root.cashier.typedText
                color: root.cashier.hasTyped ? Theme.ink : Theme.quietInk
                Accessible.name: qsTr("Amount: %1").arg(text)
            }

            Words {
                anchors {
                    left: parent.left
                    right: parent.right
                    top: figure.bottom
                }
                visible: text !== ""
                unit: root.unit
                kind: "body"
                text: root.cashier.typedHint
                color: Theme.tone("warning")
            }
        }

        TextEntry {
            id: note

            objectName: "note"
            Layout.fillWidth: true
            visible: root.cashier.blocked === ""
            unit: root.unit
            maximumLength: 60
            placeholderText: qsTr("What for? (optional)")
            onAccepted: root.charge()
            Keys.onEscapePressed: {
                text = "";
                root.forceActiveFocus();
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
            onPressed: key => root.cashier.press(key)
        }

        ActionButton {
            objectName: "charge"
            Layout.fillWidth: true
            unit: root.unit
            kind: "primary"
            text: root.cashier.chargeText
            enabled: root.cashier.free && root.cashier.enough
            onClicked: root.charge()
        }
    }
}
