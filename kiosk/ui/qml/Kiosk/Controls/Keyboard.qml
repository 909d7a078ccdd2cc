pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Letters, digits and signs under a finger: the letters of Norwegian, Danish, Swedish, Finnish and English at once.
// It knows nothing of what is typed.
ColumnLayout {
    id: root

    property real unit: Theme.unit(Window.width, Window.height)
    property bool capitals: false
    property bool signs: false
    readonly property var letterRows: ["qwertyuiopå", "asdfghjkløæ", "zxcvbnmöä"]
    readonly property var signRows: ["@#%&/\\()=+_", "[]{}<>|~^*:", ";,!?'\"`$€"]

    signal typed(letter: string)
    signal erased
    signal finished

    function press(key: string) {
        root.typed(root.capitals ? key.toUpperCase() : key);
        root.capitals = false;
    }

    spacing: Theme.gap

    component LetterRow: RowLayout {
        id: row

        required property string keys

        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.gap

        Repeater {
            model: row.keys.split("")

            LetterKey {
                required property string modelData

                objectName: "letter-" + modelData
                text: root.capitals ? modelData.toUpperCase() : modelData
                onClicked: root.press(modelData)
            }
        }
    }

    component LetterKey: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.target
        Layout.minimumWidth: Theme.target
        Layout.minimumHeight: Theme.target
        Layout.maximumHeight: Math.round(96 * root.unit)
        leftPadding: 2
        implicitWidth: Theme.target
        implicitHeight: Theme.target
        focusPolicy: Qt.NoFocus
        unit: root.unit
    }

    LetterRow {
        keys: "1234567890-"
    }

    LetterRow {
        keys: root.signs ? root.signRows[0] : root.letterRows[0]
    }

    LetterRow {
        keys: root.signs ? root.signRows[1] : root.letterRows[1]
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.gap

        LetterKey {
            objectName: "letter-shift"
            sign: "shift"
            kind: root.capitals ? "primary" : "key"
            text: ""
            Accessible.name: qsTr("Capital letter")
            enabled: !root.signs
            onClicked: root.capitals = !root.capitals
        }

        LetterRow {
            keys: root.signs ? root.signRows[2] : root.letterRows[2]
            Layout.preferredWidth: 9 * Theme.target + 8 * Theme.gap
        }

        LetterKey {
            objectName: "letter-back"
            kind: "key"
            sign: "backspace"
            text: qsTr("Delete")
            autoRepeat: true
            onClicked: root.erased()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.gap

        LetterKey {
            objectName: "letter-signs"
            Layout.preferredWidth: 2 * Theme.target + Theme.gap
            text: root.signs ? "abc" : "/ @ #"
            Accessible.name: root.signs ? qsTr("Letters") : qsTr("Signs")
            onClicked: {
                root.signs = !root.signs;
                root.capitals = false;
            }
        }

        LetterKey {
            objectName: "letter-space"
            Layout.preferredWidth: 5 * Theme.target + 4 * Theme.gap
            text: qsTr("Space")
            onClicked: root.typed(" ")
        }

        LetterKey {
            objectName: "letter-dot"
            text: "."
            Accessible.name: qsTr("Full stop")
            onClicked: root.typed(".")
        }

        LetterKey {
            objectName: "letter-done"
            Layout.preferredWidth: 3 * Theme.target + 2 * Theme.gap
            kind: "primary"
            text: qsTr("Done")
            onClicked: root.finished()
        }
    }
}
