import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Both sounds, and whether anybody heard them.
DeskPage {
    id: root

    property bool unheard: !root.desk.canPlay

    nextText: qsTr("I heard both")
    onSubmitted: root.desk.next()

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.gap

        ActionButton {
            objectName: "playPaid"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            unit: root.unit
            sign: "sound"
            text: qsTr("Paid")
            onClicked: root.desk.play("paid")
        }

        ActionButton {
            objectName: "playAttention"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            unit: root.unit
            sign: "sound"
            text: qsTr("Attention")
            onClicked: root.desk.play("attention")
        }
    }

    Words {
        Layout.fillWidth: true
        unit: root.unit
        kind: "title"
        text: qsTr("Did you hear it?")
    }

    Words {
        Layout.fillWidth: true
        visible: root.unheard
        unit: root.unit
        text: qsTr("Turn the volume up and check the loudspeaker. On Linux the kiosk plays with pw-play, paplay or aplay; one of them must be installed. Every sound is also shown, so you can go on.")
        color: Theme.tone("warning")
    }

    ActionButton {
        objectName: "unheard"
        unit: root.unit
        visible: !root.unheard
        text: qsTr("No, I heard nothing")
        onClicked: root.unheard = true
    }

    ActionButton {
        objectName: "without"
        unit: root.unit
        visible: root.unheard
        text: qsTr("Go on without")
        onClicked: root.desk.next()
    }

    Item {
        Layout.fillHeight: true
    }
}
