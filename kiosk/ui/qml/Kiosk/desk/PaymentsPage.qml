pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// When money is taken, how long a code stands, and the most that this till gives back.
DeskPage {
    id: root

    property bool byCashier: root.desk.captureByCashier

    onSubmitted: root.desk.savePayments(root.byCashier, seconds.text, ofPayment.text, ofDay.text)

    GridLayout {
        Layout.fillWidth: true
        columns: root.tall ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Choice {
            objectName: "capture-at-once"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            unit: root.unit
            text: qsTr("Take the money at once")
            chosen: !root.byCashier
            onClicked: root.byCashier = false
        }

        Choice {
            objectName: "capture-by-cashier"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            unit: root.unit
            text: qsTr("Take it when goods are handed over")
            chosen: root.byCashier
            onClicked: root.byCashier = true
        }
    }

    component NumberRow: RowLayout {
        id: row

        property alias text: entry.text
        property string label: ""
        property string name: ""

        Layout.fillWidth: true
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            unit: root.unit
            text: row.label
        }

        TextEntry {
            id: entry

            objectName: row.name
            Layout.preferredWidth: Math.round(180 * root.unit)
            unit: root.unit
            maximumLength: 8
            inputMethodHints: Qt.ImhDigitsOnly
            placeholderText: qsTr("No limit")
            Accessible.name: row.label
        }
    }

    NumberRow {
        id: seconds

        name: "seconds"
        label: qsTr("Seconds that a code stands")
        text: root.desk.showSeconds
    }

    NumberRow {
        id: ofPayment

        name: "limitPayment"
        label: qsTr("Most to give back for one payment, in kr")
        text: root.desk.limitPayment
    }

    NumberRow {
        id: ofDay

        name: "limitDay"
        label: qsTr("Most to give back in one day, in kr")
        text: root.desk.limitDay
    }

    Item {
        Layout.fillHeight: true
    }
}
