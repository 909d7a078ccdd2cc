pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Any day, without a keyboard: back and on by a day, a week or a month.
GridLayout {
    id: root

    required property JournalModel journal
    required property real unit

    columns: width > height ? 2 : 1
    columnSpacing: Math.round(32 * unit)
    rowSpacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.gap

        Item {
            Layout.fillHeight: true
        }

        Words {
            objectName: "chosenDay"
            Layout.fillWidth: true
            unit: root.unit
            kind: "heading"
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 18
            lineHeight: 1
            wrapMode: Text.NoWrap
            text: root.journal.chosenDayText
        }

        Item {
            Layout.fillHeight: true
        }

        ActionButton {
            objectName: "takeDay"
            Layout.fillWidth: true
            unit: root.unit
            kind: "primary"
            text: qsTr("Show this day")
            onClicked: root.journal.dayChosen(true)
        }

        ActionButton {
            objectName: "closeDay"
            Layout.fillWidth: true
            unit: root.unit
            text: qsTr("No")
            onClicked: root.journal.dayChosen(false)
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.gap

        Repeater {
            model: [
                {
                    name: "month",
                    text: qsTr("Month"),
                    days: 0,
                    months: 1
                },
                {
                    name: "week",
                    text: qsTr("Week"),
                    days: 7,
                    months: 0
                },
                {
                    name: "day",
                    text: qsTr("Day"),
                    days: 1,
                    months: 0
                }
            ]

            RowLayout {
                id: step

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.gap

                ActionButton {
                    objectName: step.modelData.name + "Back"
                    Layout.fillWidth: true
                    unit: root.unit
                    text: "−"
                    Accessible.name: "− " + step.modelData.text
                    onClicked: root.journal.moveDay(-step.modelData.days, -step.modelData.months)
                }

                Words {
                    Layout.preferredWidth: Math.round(110 * root.unit)
                    unit: root.unit
                    kind: "strong"
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.NoWrap
                    text: step.modelData.text
                }

                ActionButton {
                    objectName: step.modelData.name + "On"
                    Layout.fillWidth: true
                    unit: root.unit
                    text: "+"
                    Accessible.name: "+ " + step.modelData.text
                    enabled: root.journal.mayLaterDay
                    onClicked: root.journal.moveDay(step.modelData.days, step.modelData.months)
                }
            }
        }
    }
}
