import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Real money or not, and whose.
DeskPage {
    id: root

    property string account: root.desk.account

    onSubmitted: root.desk.nameAccount(root.account, msn.text)

    GridLayout {
        Layout.fillWidth: true
        columns: root.tall ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Choice {
            objectName: "account-test"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            unit: root.unit
            text: qsTr("Test")
            detail: qsTr("No real money")
            chosen: root.account === "test"
            onClicked: root.account = "test"
        }

        Choice {
            objectName: "account-production"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            unit: root.unit
            text: qsTr("Production")
            detail: qsTr("Real money")
            chosen: root.account === "production"
            onClicked: root.account = "production"
        }

        Choice {
            objectName: "account-here"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            visible: root.desk.address !== ""
            unit: root.unit
            text: qsTr("Emulator")
            detail: root.desk.address
            chosen: root.account === "here"
            onClicked: root.account = "here"
        }
    }

    Words {
        Layout.fillWidth: true
        unit: root.unit
        text: qsTr("The sales unit's number (MSN) and its keys are in the Vipps portal.")
        color: Theme.quietInk
    }

    TextEntry {
        id: msn

        objectName: "msn"
        Layout.fillWidth: true
        unit: root.unit
        maximumLength: 6
        inputMethodHints: Qt.ImhDigitsOnly
        placeholderText: qsTr("Number of the sales unit")
        text: root.desk.msn
        onAccepted: root.submitted()
    }

    FileRow {
        Layout.fillWidth: true
        desk: root.desk
        unit: root.unit
    }

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        unit: root.unit
        text: root.desk.keysText
        color: Theme.tone("good")
    }

    Item {
        Layout.fillHeight: true
    }
}
