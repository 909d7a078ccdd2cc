import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// What happened to a payment that is not on the page: the oldest first, until the cashier has seen it.
Rectangle {
    id: root

    required property CashierModel cashier
    property real unit: Theme.unit(Window.width, Window.height)
    // Beside a paper there is no room for words and a key next to each other.
    readonly property bool narrow: width > 0 && width < 440 * unit

    visible: root.cashier.noticeCount > 0
    implicitHeight: row.implicitHeight + Math.round(20 * unit)
    radius: 14
    color: Theme.tint(root.cashier.noticeTone)
    border.width: 1
    border.color: Theme.tone(root.cashier.noticeTone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.cashier.noticeTitle

    GridLayout {
        id: row

        columns: root.narrow ? 2 : 3
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Math.round(14 * root.unit)
            rightMargin: Math.round(10 * root.unit)
        }
        columnSpacing: Theme.gap
        rowSpacing: Math.round(Theme.gap / 2)

        SignDisc {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            size: Math.round(30 * Math.max(1, root.unit))
            tone: root.cashier.noticeTone
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
                text: root.cashier.noticeTitle
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                unit: root.unit
                kind: "caption"
                text: root.cashier.noticeText
            }
        }

        ActionButton {
            objectName: "dismiss"
            Layout.columnSpan: root.narrow ? 2 : 1
            Layout.fillWidth: root.narrow
            unit: root.unit
            text: root.cashier.noticeCount > 1 ? qsTr("Next (%1)").arg(root.cashier.noticeCount - 1) : qsTr("Seen")
            onClicked: root.cashier.dismiss()
        }
    }
}
