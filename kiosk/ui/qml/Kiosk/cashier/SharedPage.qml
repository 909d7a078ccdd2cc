import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models
import "../customer"

// One window for two people: the customer's view, and a slim bar for the cashier's hand.
Item {
    id: root

    required property CashierModel cashier
    required property CustomerModel customer
    property real unit: Theme.unit(Window.width, Window.height)
    readonly property bool waiting: root.cashier.page === "waiting"
    readonly property bool choosing: root.cashier.page === "tip"
    readonly property bool reserved: root.cashier.handOverText !== ""

    CustomerView {
        id: view

        objectName: "customerView"
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: bar.top
        }
        customer: root.customer
    }

    Rectangle {
        id: bar

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: buttons.implicitHeight + 2 * Theme.gap
        color: Theme.ground

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }

        RowLayout {
            id: buttons

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.gap
                rightMargin: Theme.gap
            }
            spacing: Theme.gap

            ActionButton {
                objectName: "turn"
                unit: root.unit * 0.9
                kind: "quiet"
                sign: "back"
                text: qsTr("Cashier")
                onClicked: root.cashier.turn(false)
            }

            Item {
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: "withoutTip"
                visible: root.choosing
                unit: root.unit * 0.9
                text: qsTr("Go on without")
                enabled: root.cashier.mayChooseTip
                onClicked: root.cashier.chooseTip(root.cashier.tips[0].question, 0)
            }

            ActionButton {
                objectName: "moreTime"
                visible: root.waiting && !root.reserved && !view.offersTime
                unit: root.unit * 0.9
                text: qsTr("More time")
                enabled: root.cashier.mayMoreTime
                onClicked: root.cashier.moreTime()
            }

            ActionButton {
                objectName: "anotherWay"
                visible: root.waiting && !root.reserved
                unit: root.unit * 0.9
                text: qsTr("Paid another way")
                enabled: root.cashier.mayAnotherWay
                onClicked: root.cashier.anotherWay()
            }

            ActionButton {
                objectName: "cancel"
                visible: root.choosing || (root.waiting && !root.reserved)
                unit: root.unit * 0.9
                kind: "danger"
                text: qsTr("Cancel")
                enabled: root.cashier.mayCancel
                onClicked: root.cashier.cancel()
            }

            ActionButton {
                objectName: "handOver"
                visible: root.waiting && root.reserved
                unit: root.unit * 0.9
                kind: "primary"
                text: root.cashier.handOverText
                enabled: root.cashier.mayHandOver
                onClicked: root.cashier.handOver()
            }

            ActionButton {
                objectName: "leave"
                visible: !root.choosing && (!root.waiting || root.reserved)
                unit: root.unit * 0.9
                text: qsTr("Next sale")
                enabled: root.cashier.mayLeave
                onClicked: root.cashier.leave()
            }
        }
    }
}
