pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// One cashier: a name that stays, what they may do, and for one who is known a new PIN or the end.
DeskPage {
    id: root

    property string role: root.desk.cashierRole

    nextText: root.desk.cashierIsNew ? qsTr("Choose a PIN") : qsTr("Save")
    ready: !root.desk.busy && (!root.desk.cashierIsNew || name.text.trim() !== "")
    onSubmitted: root.desk.saveCashier(name.text, root.role)

    TextEntry {
        id: name

        objectName: "cashierName"
        Layout.fillWidth: true
        visible: root.desk.cashierIsNew
        unit: root.unit
        maximumLength: 20
        placeholderText: qsTr("Short name")
        Accessible.name: placeholderText
        text: root.desk.cashier
    }

    Words {
        Layout.fillWidth: true
        unit: root.unit
        kind: "strong"
        text: qsTr("What may they do?")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.tall ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: [
                {
                    role: "cashier",
                    words: qsTr("Sell")
                },
                {
                    role: "refund",
                    words: qsTr("Sell and refund")
                },
                {
                    role: "manager",
                    words: qsTr("Everything")
                }
            ]

            Choice {
                required property var modelData

                objectName: "role-" + modelData.role
                Layout.fillWidth: true
                unit: root.unit
                text: modelData.words
                chosen: root.role === modelData.role
                onClicked: root.role = modelData.role
            }
        }
    }

    Words {
        Layout.fillWidth: true
        unit: root.unit
        text: root.role === "manager" ? qsTr("Sells, gives money back, closes the day, and opens these settings.") : root.role === "refund" ? qsTr("Sells, cancels and gives money back.") : qsTr("Sells, cancels, and takes money that is reserved. A refund needs somebody else's PIN.")
        color: Theme.quietInk
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        Layout.fillWidth: true
        visible: !root.desk.cashierIsNew
        spacing: Theme.gap

        ActionButton {
            objectName: "newCashierPin"
            unit: root.unit
            text: qsTr("New PIN")
            enabled: !root.desk.busy
            onClicked: root.desk.newCashierPin()
        }

        ActionButton {
            objectName: "removeCashier"
            unit: root.unit
            kind: "danger"
            text: qsTr("Remove")
            enabled: !root.desk.busy
            onClicked: root.desk.removeCashier()
        }
    }
}
