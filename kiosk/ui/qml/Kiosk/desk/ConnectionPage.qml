import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// What stands between this machine and a payment, step by step.
DeskPage {
    id: root

    nextText: root.desk.allWell || root.desk.settings ? qsTr("Next") : qsTr("Go on anyway")
    onSubmitted: root.desk.next()

    Words {
        Layout.fillWidth: true
        unit: root.unit
        text: root.desk.busy ? qsTr("Testing. It takes a few seconds.") : root.desk.allWell ? qsTr("All is well.") : qsTr("Something is in the way.")
        color: root.desk.busy || root.desk.allWell ? Theme.quietInk : Theme.tone("bad")
    }

    LineView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        desk: root.desk
        unit: root.unit
    }

    ActionButton {
        objectName: "test"
        Layout.alignment: Qt.AlignLeft
        unit: root.unit
        text: qsTr("Test again")
        enabled: !root.desk.busy
        onClicked: root.desk.test()
    }
}
