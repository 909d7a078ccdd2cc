pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Who may stand at the till. With nobody on the list nobody is asked.
DeskPage {
    id: root

    nextText: qsTr("Add a cashier")
    ready: !root.desk.busy
    onSubmitted: root.desk.openCashier("")

    Words {
        Layout.fillWidth: true
        unit: root.unit
        text: root.desk.cashierCount === 0 ? qsTr("Nobody is asked who they are. With one cashier on the list, everybody signs in with a PIN, and what they do is noted by their name.") : qsTr("They sign in with a PIN, and what they do is noted by their name.")
        color: Theme.quietInk
    }

    Flickable {
        id: scroller

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        contentHeight: list.implicitHeight
        boundsBehavior: Flickable.StopAtBounds

        GridLayout {
            id: list

            width: scroller.width
            columns: root.tall ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.desk.cashiers

                ActionButton {
                    id: line

                    required property string name
                    required property string roleText

                    objectName: "cashier-" + name
                    Layout.fillWidth: true
                    unit: root.unit
                    sign: "person"
                    text: name + "  ·  " + roleText
                    onClicked: root.desk.openCashier(line.name)
                }
            }
        }
    }
}
