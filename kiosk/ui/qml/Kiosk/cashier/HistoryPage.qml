pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// The payments of the past, newest first.
Item {
    id: root

    required property CashierModel cashier
    required property JournalModel journal
    required property DayModel day
    property real unit: Theme.unit(Window.width, Window.height)
    readonly property bool narrow: width < 900 * unit

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Math.max(12, Math.round(20 * root.unit))
        spacing: Theme.gap

        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 3 : 4
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            ActionButton {
                objectName: "back"
                unit: root.unit
                sign: "back"
                text: qsTr("Back")
                onClicked: root.cashier.back()
            }

            Words {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                unit: root.unit
                kind: "title"
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 16
                wrapMode: Text.NoWrap
                text: qsTr("Payments")
            }

            ActionButton {
                objectName: "day"
                unit: root.unit
                text: qsTr("The day")
                onClicked: root.day.open()
            }

            TextEntry {
                id: wanted

                objectName: "search"
                Layout.columnSpan: root.narrow ? 3 : 1
                Layout.fillWidth: root.narrow
                Layout.preferredWidth: Math.round(root.width * 0.36)
                unit: root.unit
                sign: "search"
                placeholderText: qsTr("Amount, reference or day")
                Component.onCompleted: text = root.journal.searchText
                onTextEdited: root.journal.search(text)
                Keys.onEscapePressed: {
                    if (text === "") {
                        root.cashier.back();
                    } else {
                        text = "";
                        root.journal.search("");
                    }
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 4 : 7
            uniformCellWidths: true
            columnSpacing: root.narrow ? Theme.gap : Math.max(Theme.gap, Math.round(10 * root.unit))
            rowSpacing: Theme.gap

            Chip {
                objectName: "today"
                Layout.fillWidth: true
                unit: root.unit
                text: qsTr("Today")
                chosen: root.journal.daysAgo === 0
                onClicked: root.journal.tapDay(0)
            }

            Chip {
                objectName: "yesterday"
                Layout.fillWidth: true
                unit: root.unit
                text: qsTr("Yesterday")
                chosen: root.journal.daysAgo === 1
                onClicked: root.journal.tapDay(1)
            }

            Chip {
                objectName: "aDay"
                Layout.fillWidth: true
                unit: root.unit
                text: root.journal.dayText === "" ? qsTr("A day") : root.journal.dayText
                chosen: root.journal.dayText !== ""
                onClicked: root.journal.chooseDay()
            }

            Chip {
                objectName: "paid"
                Layout.fillWidth: true
                unit: root.unit
                text: qsTr("Paid")
                chosen: root.journal.group === "PAID"
                onClicked: root.journal.tapGroup("PAID")
            }

            Chip {
                objectName: "refunded"
                Layout.fillWidth: true
                unit: root.unit
                text: qsTr("Refunded")
                chosen: root.journal.group === "REFUNDED"
                onClicked: root.journal.tapGroup("REFUNDED")
            }

            Chip {
                objectName: "open"
                Layout.fillWidth: true
                unit: root.unit
                text: qsTr("Open")
                chosen: root.journal.group === "OPEN"
                onClicked: root.journal.tapGroup("OPEN")
            }

            Chip {
                objectName: "notPaid"
                Layout.fillWidth: true
                unit: root.unit
                text: qsTr("Not paid")
                chosen: root.journal.group === "NOT_PAID"
                onClicked: root.journal.tapGroup("NOT_PAID")
            }
        }

        NoticeCard {
            Layout.fillWidth: true
            cashier: root.cashier
            unit: root.unit
        }

        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: list

                objectName: "payments"
                anchors.fill: parent
                visible: !root.journal.choosesDay
                anchors.margins: 1
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: root.journal.lines
                cacheBuffer: 0

                delegate: HistoryRow {
                    width: list.width
                    unit: root.unit
                    narrow: root.narrow
                    last: index === list.count - 1
                    onClicked: root.cashier.openPayment(reference)
                }

                footer: Item {
                    width: list.width
                    height: root.journal.mayOlder ? older.height + 2 * Theme.gap : 0

                    ActionButton {
                        id: older

                        objectName: "older"
                        anchors.centerIn: parent
                        visible: root.journal.mayOlder
                        unit: root.unit
                        text: qsTr("Older payments")
                        onClicked: root.journal.older()
                    }
                }
            }

            Column {
                anchors.centerIn: parent
                visible: root.journal.lineCount === 0 && !root.journal.choosesDay
                width: parent.width - 48
                spacing: Math.round(12 * root.unit)

                Sign {
                    anchors.horizontalCenter: parent.horizontalCenter
                    size: Math.round(48 * root.unit)
                    sign: "history"
                    color: Theme.quietInk
                }

                Words {
                    width: parent.width
                    unit: root.unit
                    kind: "strong"
                    horizontalAlignment: Text.AlignHCenter
                    text: root.journal.text
                    color: Theme.quietInk
                }
            }

            ChooseDayPane {
                anchors.fill: parent
                anchors.margins: Math.round(16 * root.unit)
                visible: root.journal.choosesDay
                journal: root.journal
                unit: root.unit
            }
        }

        Words {
            Layout.fillWidth: true
            visible: text !== "" && root.journal.lineCount > 0 && !root.journal.choosesDay
            unit: root.unit
            kind: "caption"
            text: root.journal.text
            color: Theme.quietInk
        }

        Tray {
            Layout.fillWidth: true
            cashier: root.cashier
            unit: root.unit
        }
    }
}
