pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// What can be changed, and whether a restart is due.
DeskPage {
    id: root

    offersNext: false

    Strip {
        Layout.fillWidth: true
        unit: root.unit
        text: root.desk.hasPin ? "" : qsTr("Anybody can open these settings: there is no PIN yet.")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.tall ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: [
                {
                    step: "shop",
                    words: qsTr("Shop and till")
                },
                {
                    step: "look",
                    words: qsTr("Languages and look")
                },
                {
                    step: "screens",
                    words: qsTr("The customer's screen")
                },
                {
                    step: "payments",
                    words: qsTr("Payments and refunds")
                },
                {
                    step: "cashiers",
                    words: qsTr("Cashiers")
                },
                {
                    step: "keys",
                    words: qsTr("Keys")
                },
                {
                    step: "pin",
                    words: qsTr("PIN")
                }
            ]

            ActionButton {
                required property var modelData

                objectName: "open-" + modelData.step
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                unit: root.unit
                text: modelData.words
                onClicked: root.desk.openStep(modelData.step)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.desk.restartNeeded
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            unit: root.unit
            text: qsTr("The changes hold after a restart. Open payments are safe.")
            color: Theme.tone("warning")
        }

        ActionButton {
            objectName: "restart"
            unit: root.unit
            kind: "primary"
            text: qsTr("Restart now")
            onClicked: root.desk.restart()
        }
    }
}
