pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import "customer"

Window {
    id: root

    required property CustomerModel customer

    title: root.customer.shop
    color: Theme.ground
    // What is typed is meant for the cashier's window, wherever it comes from.
    flags: Qt.Window | Qt.WindowDoesNotAcceptFocus
    width: 1024
    height: 600

    CustomerView {
        objectName: "customerView"
        anchors.fill: parent
        customer: root.customer
    }
}
