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

    // Drawn at the size of a real screen and then made small, so that it looks as it does there.
    CustomerView {
        x: 3
        y: 3
        width: 1024
        height: width * (root.height - 6) / Math.max(1, root.width - 6)
        scale: (root.width - 6) / width
        transformOrigin: Item.TopLeft
        customer: root.customer
        preview: true
        enabled: false
    }
}
