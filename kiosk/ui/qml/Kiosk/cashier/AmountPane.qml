import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// How much of a payment to move, and why if that is asked. The button says the amount once more before it happens.
ColumnLayout {
    id: root

    required property JournalModel journal
    required property real unit
    // What it does, for the names of its parts: Refund or Capture.
    required property string action
    property string confirmKind: "danger"
    property bool asksWhy: false

    spacing: Theme.gap
    focus: true

    Keys.onPressed: event => {
        if (event.text.length === 1 && "0123456789".includes(event.text)) {
            root.journal.press(event.text);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.journal.press("back");
            event.accepted = true;
        }
    }

    RowLayout {
        Layout.fillWidth: true

        Words {
            objectName: root.action.toLowerCase() + "Amount"
            Layout.fillWidth: true
            unit: root.unit
            kind: "heading"
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 18
            wrapMode: Text.NoWrap
            text: root.journal.typedText
        }

        Words {
            unit: root.unit
            kind: "caption"
            wrapMode: Text.NoWrap
            text: root.journal.mostText
            color: Theme.quietInk
        }
    }

    Keypad {
        Layout.fillWidth: true
        Layout.fillHeight: true
        prefix: root.action.toLowerCase() + "Key"
        unit: root.unit
        onPressed: key => root.journal.press(key)
    }

    TextEntry {
        id: why

        objectName: root.action.toLowerCase() + "Why"
        visible: root.asksWhy
        Layout.fillWidth: true
        unit: root.unit
        maximumLength: 60
        placeholderText: qsTr("Why? (optional)")
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        ActionButton {
            objectName: "close" + root.action
            unit: root.unit
            text: qsTr("No")
            onClicked: root.journal.close()
        }

        ActionButton {
            objectName: "confirm" + root.action
            Layout.fillWidth: true
            unit: root.unit
            kind: root.confirmKind
            text: root.journal.confirmText
            enabled: root.journal.mayConfirm
            onClicked: root.journal.confirm(why.text)
        }
    }
}
