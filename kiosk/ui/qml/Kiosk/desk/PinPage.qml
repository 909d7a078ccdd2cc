import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Six digits: chosen and entered again, or given to open the settings.
DeskPage {
    id: root

    readonly property bool opens: root.desk.step === "lock"

    offersNext: false
    focus: true
    Keys.onPressed: event => {
        if (event.text.length === 1 && "0123456789".includes(event.text)) {
            root.desk.pressPin(event.text);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.desk.pressPin("back");
            event.accepted = true;
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: root.tall ? 1 : 2
        columnSpacing: Math.round(24 * root.unit)
        rowSpacing: Math.round(20 * root.unit)

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !root.tall
            Layout.preferredWidth: 100
            spacing: Math.round(16 * root.unit)

            Words {
                Layout.fillWidth: true
                unit: root.unit
                kind: "strong"
                text: root.opens ? qsTr("Enter the manager's PIN.") : root.desk.pinAgain ? qsTr("Enter it once more.") : qsTr("Choose six digits.")
            }

            PinDots {
                unit: root.unit
                length: root.desk.pinLength
                digits: root.desk.pinDigits
            }

            Words {
                Layout.fillWidth: true
                visible: skip.visible
                unit: root.unit
                text: qsTr("Without a PIN anybody at the till may change settings.")
                color: Theme.tone("warning")
            }

            Words {
                Layout.fillWidth: true
                visible: root.desk.step === "cashier_pin"
                unit: root.unit
                text: qsTr("%1 enters it alone, and nobody else sees it. After five wrong tries everybody waits.").arg(root.desk.cashier)
                color: Theme.quietInk
            }

            Words {
                Layout.fillWidth: true
                visible: root.desk.step === "pin"
                unit: root.unit
                text: qsTr("Whoever knows the PIN can change keys and limits. After five wrong tries everybody waits.")
                color: Theme.quietInk
            }

            Item {
                Layout.fillHeight: !root.tall
            }

            ActionButton {
                id: skip

                objectName: "skip"
                visible: !root.opens && !root.desk.settings
                unit: root.unit
                text: qsTr("Without a PIN")
                onClicked: root.desk.skipPin()
            }
        }

        Keypad {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            Layout.maximumHeight: Math.round(480 * root.unit)
            prefix: "pin"
            money: false
            unit: root.unit
            enabled: !root.desk.busy
            onPressed: key => root.desk.pressPin(key)
        }
    }
}
