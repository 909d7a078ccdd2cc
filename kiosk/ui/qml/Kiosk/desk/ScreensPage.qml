pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Every screen shows a number; which one does the customer look at?
DeskPage {
    id: root

    offersNext: !root.desk.settings
    onSubmitted: root.desk.next()

    Words {
        Layout.fillWidth: true
        unit: root.unit
        text: qsTr("Each screen shows its number. Tap the number of the screen that the customer looks at.")
        color: Theme.quietInk
    }

    Flow {
        id: choices

        readonly property real highest: children.reduce((most, one) => Math.max(most, one.implicitHeight), 0)

        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.desk.screens

            Choice {
                required property int number
                required property string name
                required property string size
                required chosen

                objectName: "screen-" + number
                height: choices.highest
                unit: root.unit
                text: qsTr("Screen %1").arg(number)
                detail: name === "" ? size : name + " · " + size
                onClicked: root.desk.chooseScreen(name, false)
            }
        }

        Choice {
            objectName: "screen-auto"
            height: choices.highest
            unit: root.unit
            text: qsTr("The other screen")
            detail: qsTr("Whichever it is")
            chosen: root.desk.customerScreen === "" && !root.desk.oneWindow
            onClicked: root.desk.chooseScreen("", false)
        }

        Choice {
            objectName: "screen-one"
            height: choices.highest
            unit: root.unit
            text: qsTr("One screen only")
            detail: qsTr("Cashier and customer take turns")
            chosen: root.desk.oneWindow
            onClicked: root.desk.chooseScreen("", true)
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
