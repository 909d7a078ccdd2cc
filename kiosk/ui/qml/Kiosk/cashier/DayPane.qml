pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Whether Vipps says the same, what does not add up, the earlier Zs, and what can be done.
ColumnLayout {
    id: root

    required property CashierModel cashier
    required property DayModel day
    required property real unit

    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        visible: !root.day.counting
        spacing: Math.round(12 * root.unit)

        SignDisc {
            Layout.alignment: Qt.AlignTop
            size: Math.round(30 * Math.max(0.9, root.unit))
            tone: root.day.comparedTone
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Math.round(6 * root.unit)

            Words {
                objectName: "compared"
                Layout.fillWidth: true
                unit: root.unit
                kind: "strong"
                lineHeight: 1.05
                text: root.day.compared
                color: root.day.comparedTone === "neutral" ? Theme.ink : Theme.tone(root.day.comparedTone)
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(6, Math.round(8 * root.unit))
                visible: root.day.reading
                radius: height / 2
                color: Theme.line

                Rectangle {
                    width: Math.max(parent.height, parent.width * root.day.progress)
                    height: parent.height
                    radius: parent.radius
                    color: Theme.tone("busy")
                }
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                unit: root.unit
                kind: "caption"
                text: root.day.signed
                color: Theme.quietInk
            }

            Words {
                objectName: "dayMessage"
                Layout.fillWidth: true
                visible: text !== ""
                unit: root.unit
                kind: "body"
                text: root.day.message
                color: Theme.tone(root.day.messageTone)
            }
        }
    }

    Flickable {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true
        contentHeight: found.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Column {
            id: found

            width: scroll.width
            spacing: Theme.gap

            Repeater {
                model: root.day.notes

                DayRow {
                    required property var reference
                    required property string tone
                    required text

                    objectName: "payment-" + (reference ?? "others")
                    width: found.width
                    unit: root.unit
                    title: text
                    caption: reference ?? ""
                    sign: tone
                    onClicked: {
                        if (reference)
                            root.cashier.openPayment(reference);
                    }
                }
            }

            Words {
                width: parent.width
                visible: root.day.hasEarlier && !root.day.isZ
                unit: root.unit
                kind: "caption"
                font.weight: Font.DemiBold
                text: qsTr("Days that are closed")
                color: Theme.quietInk
            }

            Repeater {
                model: root.day.isZ ? null : root.day.earlier

                DayRow {
                    required property int number
                    required property string clockText
                    required property string amountText
                    required property string tone
                    required title

                    objectName: "payment-z-" + number
                    width: found.width
                    unit: root.unit
                    caption: clockText
                    amount: amountText
                    sign: tone
                    onClicked: root.day.openZ(number)
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: !root.day.isZ
        spacing: Theme.gap

        ActionButton {
            objectName: "compareDay"
            Layout.fillWidth: true
            unit: root.unit
            text: qsTr("Compare with Vipps")
            enabled: root.day.mayCompare
            onClicked: root.day.compare()
        }

        ActionButton {
            objectName: "askToClose"
            Layout.fillWidth: true
            unit: root.unit
            kind: "primary"
            text: qsTr("Close the day")
            enabled: root.day.mayClose
            onClicked: root.day.askToClose()
        }
    }
}
