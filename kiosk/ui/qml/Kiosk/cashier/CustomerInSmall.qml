import QtQuick
import Kiosk.Controls
import Kiosk.Models
import "../customer"

// What the customer sees now, in small: the very same view, so the two cannot disagree.
Rectangle {
    id: root

    required property CustomerModel customer

    color: "transparent"
    radius: 10
    border.width: 2
    border.color: Theme.edge
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("What the customer sees: %1").arg(root.customer.heading)

    CustomerView {
        anchors.fill: parent
        anchors.margins: 3
        customer: root.customer
        preview: true
        enabled: false
    }
}
