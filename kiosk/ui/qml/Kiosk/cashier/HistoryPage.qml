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

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

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
                Layout.preferredWidth: Math.round(root.width * 0.36)
                unit: root.unit
                sign: "search"
                placeholderText: qsTr("Search")
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
                visible: root.journal.lineCount === 0
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
        }

        Words {
            Layout.fillWidth: true
            visible: text !== "" && root.journal.lineCount > 0
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
