import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Letting go of the rest can't be taken back, so it is asked once more.
ColumnLayout {
    id: root

    required property JournalModel journal
    required property real unit

    spacing: Theme.gap

    Item {
        Layout.fillHeight: true
    }

    Words {
        objectName: "releaseAmount"
        Layout.fillWidth: true
        unit: root.unit
        kind: "figure"
        font.pixelSize: Math.round(48 * root.unit)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 24
        wrapMode: Text.NoWrap
        lineHeight: 1
        text: root.journal.typedText
    }

    Words {
        Layout.fillWidth: true
        unit: root.unit
        kind: "title"
        text: qsTr("Release it to the customer?")
    }

    Words {
        Layout.fillWidth: true
        unit: root.unit
        kind: "body"
        text: qsTr("It can't be taken after that. What was taken already is kept.")
        color: Theme.quietInk
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        ActionButton {
            objectName: "closeRelease"
            unit: root.unit
            text: qsTr("No")
            onClicked: root.journal.close()
        }

        ActionButton {
            objectName: "confirmRelease"
            Layout.fillWidth: true
            unit: root.unit
            kind: "danger"
            text: root.journal.confirmText
            enabled: root.journal.mayConfirm
            onClicked: root.journal.confirm("")
        }
    }
}
