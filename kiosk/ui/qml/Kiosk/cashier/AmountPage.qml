import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Enter an amount, or pick what is sold by name, and ask for it.
TwoPanes {
    id: root

    required property CashierModel cashier
    required property BasketModel basket
    readonly property bool hasKeys: basket.amountCount > 0 || basket.itemCount > 0
    // On a low screen there is no room for more keys beside the keypad: they take turns.
    readonly property bool low: wide && height < 500
    readonly property bool takesTurns: low && hasKeys
    readonly property bool beside: !low && basket.itemCount > 0
    readonly property bool picked: basket.lineCount > 0
    readonly property bool crowded: cashier.noticeCount > 0 || cashier.trayCount > 0

    function charge() {
        root.cashier.charge(note.text);
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: root.beside ? 640 : 560
        Layout.preferredHeight: root.beside ? Math.max(implicitHeight, Math.round(500 * root.unit)) : 400
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

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Math.round(20 * root.unit)

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 300
                spacing: root.picked ? 6 : 0

                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: !root.picked
                    Layout.minimumHeight: figure.implicitHeight
                    Layout.preferredHeight: figure.implicitHeight + (hint.visible ? hint.implicitHeight : 0) + Theme.gap

                    Words {
                        id: figure

                        objectName: "amount"
                        anchors {
                            left: parent.left
                            right: parent.right
                        }
                        y: root.picked ? 0 : Math.round((parent.height - height) / 2)
                        unit: root.picked ? root.unit * 0.62 : root.unit
                        kind: "figure"
                        font.letterSpacing: -2 * root.unit
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 24
                        wrapMode: Text.NoWrap
                        text: root.cashier.sumText
                        color: root.cashier.hasSum ? Theme.ink : Theme.quietInk
                        Accessible.name: qsTr("Amount: %1").arg(text)
                    }

                    Words {
                        id: hint

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

                BasketLines {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.picked
                    cashier: root.cashier
                    basket: root.basket
                    unit: root.unit
                }
            }

            QuickItems {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 300
                visible: root.beside
                basket: root.basket
                unit: root.unit
            }
        }

        TextEntry {
            id: note

            objectName: "note"
            Layout.fillWidth: true
            // What was picked needs the room more, where much has to be said.
            visible: root.cashier.blocked === "" && !(root.picked && root.crowded && text === "")
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
        Layout.preferredWidth: root.beside ? 340 : 440
        Layout.preferredHeight: root.beside ? implicitHeight : 480
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            visible: root.takesTurns
            spacing: Theme.gap

            Chip {
                objectName: "toKeypad"
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                unit: root.unit
                text: qsTr("Keypad")
                chosen: !root.basket.toKeys
                onClicked: root.basket.turn(false)
            }

            Chip {
                objectName: "toKeys"
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                unit: root.unit
                text: root.basket.itemCount > 0 ? qsTr("Items") : qsTr("Amounts")
                chosen: root.basket.toKeys
                onClicked: root.basket.turn(true)
            }
        }

        QuickAmounts {
            Layout.fillWidth: true
            visible: root.basket.amountCount > 0 && (!root.takesTurns || root.basket.toKeys)
            cashier: root.cashier
            basket: root.basket
            unit: root.unit
        }

        QuickItems {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.takesTurns && root.basket.toKeys
            basket: root.basket
            unit: root.unit
        }

        Keypad {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.takesTurns || !root.basket.toKeys
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
