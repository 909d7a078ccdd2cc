import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// A whole sale on the emulator: what the shop will see, and proof that this machine can.
DeskPage {
    id: root

    ready: !root.desk.busy
    nextText: root.desk.error === "" ? qsTr("Next") : qsTr("Go on anyway")
    onSubmitted: root.desk.next()

    Words {
        Layout.fillWidth: true
        unit: root.unit
        text: root.desk.busy ? qsTr("A payment of 129,00 kr is made on an emulator inside the kiosk. Its customer pays by itself.") : root.desk.error === "" ? qsTr("Paid. This is how a sale goes; no money was moved.") : ""
        color: root.desk.busy ? Theme.quietInk : Theme.tone("good")
    }

    LineView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        desk: root.desk
        unit: root.unit
    }

    ActionButton {
        objectName: "again"
        unit: root.unit
        text: qsTr("Once more")
        enabled: !root.desk.busy
        onClicked: root.desk.trySale()
    }
}
