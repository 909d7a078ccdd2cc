import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// How much to give back, and why. The button says the amount once more before it happens.
ColumnLayout {
    id: root

    required property JournalModel journal
    required property real unit

    spacing: Theme.gap
    focus: true

    Keys.onPressed: event => {
        if (event.text.length === 1 && "0123456789".includes(event.text)) {
            root.journal.pressRefund(event.text);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.journal.pressRefund("back");
            event.accepted = true;
        }
    }

    RowLayout {
        Layout.fillWidth: true

        Words {
            objectName: "refundAmount"
            Layout.fillWidth: true
            unit: root.unit
            kind: "heading"
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 18
            wrapMode: Text.NoWrap
            text: root.journal.refundText
        }

        Words {
            unit: root.unit
            kind: "caption"
            wrapMode: Text.NoWrap
            text: root.journal.refundMostText
            color: Theme.quietInk
        }
    }

    Keypad {
        Layout.fillWidth: true
        Layout.fillHeight: true
        prefix: "refundKey"
        unit: root.unit
        onPressed: key => root.journal.pressRefund(key)
    }

    TextEntry {
        id: why

        objectName: "refundWhy"
        Layout.fillWidth: true
        unit: root.unit
        maximumLength: 60
        placeholderText: qsTr("Why? (optional)")
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        ActionButton {
            objectName: "closeRefund"
            unit: root.unit
            text: qsTr("No")
            onClicked: root.journal.closeRefund()
        }

        ActionButton {
            objectName: "confirmRefund"
            Layout.fillWidth: true
            unit: root.unit
            kind: "danger"
            text: root.journal.refundButtonText
            enabled: root.journal.mayRefund
            onClicked: root.journal.refund(why.text)
        }
    }
}
