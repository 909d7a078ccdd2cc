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
    width: 1024
    height: 600

    CustomerView {
        objectName: "customerView"
        anchors.fill: parent
        customer: root.customer
    }
}
