import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// Where the keys go: the keyring, systemd, or, with a warning, a file.
DeskPage {
    id: root

    nextText: qsTr("Next")
    offersNext: !root.desk.settings
    onSubmitted: root.desk.next()

    GridLayout {
        Layout.fillWidth: true
        columns: root.tall ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Choice {
            objectName: "keep-ring"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            visible: root.desk.mayRing
            unit: root.unit
            text: qsTr("The system's keyring")
            detail: qsTr("Encrypted for this user")
            chosen: root.desk.keep === "ring"
            onClicked: root.desk.chooseKeep("ring")
        }

        Choice {
            objectName: "keep-systemd"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            visible: !root.desk.settings
            unit: root.unit
            text: qsTr("systemd's credentials")
            detail: qsTr("Encrypted for this machine")
            chosen: root.desk.keep === "systemd"
            onClicked: root.desk.chooseKeep("systemd")
        }

        Choice {
            objectName: "keep-file"
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            unit: root.unit
            text: qsTr("A file")
            detail: qsTr("Not encrypted")
            chosen: root.desk.keep === "file"
            onClicked: root.desk.chooseKeep("file")
        }
    }

    Words {
        Layout.fillWidth: true
        visible: !root.desk.mayRing
        unit: root.unit
        text: qsTr("This machine has no keyring that is open.")
        color: Theme.quietInk
    }

    Words {
        Layout.fillWidth: true
        visible: root.desk.keep === "file"
        unit: root.unit
        text: qsTr("Whoever copies this file can refund every sale. The cashier's screen says so for as long as it is used.")
        color: Theme.tone("warning")
    }

    Words {
        Layout.fillWidth: true
        visible: root.desk.keep === "systemd"
        unit: root.unit
        text: qsTr("Type these commands as an administrator, and put the last lines into the kiosk's unit:")
    }

    Panel {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.desk.keep === "systemd"

        Flickable {
            anchors.fill: parent
            anchors.margins: Math.round(12 * root.unit)
            clip: true
            contentHeight: commands.implicitHeight
            boundsBehavior: Flickable.StopAtBounds

            TextEdit {
                id: commands

                objectName: "commands"
                width: parent.width
                readOnly: true
                selectByMouse: true
                wrapMode: TextEdit.WrapAnywhere
                font.pixelSize: Theme.size("caption", root.unit)
                color: Theme.ink
                selectionColor: Theme.focus
                selectedTextColor: Theme.toneInk
                text: root.desk.commands
            }
        }
    }

    Item {
        Layout.fillHeight: root.desk.keep !== "systemd"
    }
}
