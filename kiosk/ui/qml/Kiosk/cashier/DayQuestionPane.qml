import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Closing a day can't be taken back: what will happen is said first, and what does not add up wants a name under it.
ColumnLayout {
    id: root

    required property CashierModel cashier
    required property DayModel day
    required property real unit

    spacing: Theme.gap

    Item {
        Layout.fillHeight: true
    }

    Words {
        objectName: "dayQuestion"
        Layout.fillWidth: true
        unit: root.unit
        kind: "title"
        text: root.day.question
    }

    Words {
        Layout.fillWidth: true
        unit: root.unit
        kind: "body"
        text: root.day.questionText
        color: Theme.quietInk
    }

    Rectangle {
        Layout.fillWidth: true
        visible: root.day.signFor !== ""
        implicitHeight: reasons.implicitHeight + Math.round(24 * root.unit)
        radius: 14
        color: Theme.tint("warning")
        border.width: 1
        border.color: Theme.tone("warning")

        RowLayout {
            id: reasons

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Math.round(14 * root.unit)
            }
            spacing: Math.round(12 * root.unit)

            SignDisc {
                Layout.alignment: Qt.AlignTop
                size: Math.round(28 * Math.max(0.9, root.unit))
                tone: "warning"
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                Words {
                    Layout.fillWidth: true
                    unit: root.unit
                    kind: "strong"
                    font.weight: Font.DemiBold
                    lineHeight: 1.05
                    text: qsTr("Somebody has to sign for this")
                }

                Words {
                    objectName: "signFor"
                    Layout.fillWidth: true
                    unit: root.unit
                    kind: "body"
                    text: root.day.signFor
                }
            }
        }
    }

    TextEntry {
        id: name

        objectName: "signedBy"
        Layout.fillWidth: true
        visible: root.day.asksName
        unit: root.unit
        placeholderText: qsTr("Name of who signs")
        maximumLength: 40
        text: root.day.proposedName
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        ActionButton {
            objectName: "dontClose"
            unit: root.unit
            text: qsTr("No")
            onClicked: root.cashier.back()
        }

        ActionButton {
            objectName: "closeDay"
            Layout.fillWidth: true
            unit: root.unit
            kind: "primary"
            text: root.day.confirmText
            enabled: root.day.mayConfirm && (!root.day.asksName || name.text.trim() !== "")
            onClicked: root.day.close(name.text)
        }
    }
}
