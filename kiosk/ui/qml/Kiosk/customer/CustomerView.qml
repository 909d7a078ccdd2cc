pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models

// All that a customer sees, at any size: on a screen of its own, on the shared window, and in small on the cashier's.
Rectangle {
    id: root

    required property CustomerModel customer
    property bool preview: false
    readonly property real unit: Theme.unit(width, height)

    color: Theme.ground
    clip: preview

    Strip {
        id: banner

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        text: root.preview ? "" : root.customer.banner
        unit: root.unit
    }

    Loader {
        anchors {
            left: parent.left
            right: parent.right
            top: banner.bottom
            bottom: parent.bottom
        }
        sourceComponent: {
            switch (root.customer.page) {
            case "pay":
                return pay;
            case "opened":
            case "checking":
                return meanwhile;
            case "paid":
                return paid;
            case "sorry":
                return sorry;
            case "slip":
                return slip;
            default:
                return idle;
            }
        }
    }

    Component {
        id: idle

        IdleView {
            customer: root.customer
            unit: root.unit
        }
    }

    Component {
        id: pay

        PayView {
            customer: root.customer
            unit: root.unit
            preview: root.preview
        }
    }

    Component {
        id: meanwhile

        MeanwhileView {
            customer: root.customer
            unit: root.unit
        }
    }

    Component {
        id: paid

        PaidView {
            customer: root.customer
            unit: root.unit
            preview: root.preview
        }
    }

    Component {
        id: sorry

        SorryView {
            customer: root.customer
            unit: root.unit
        }
    }

    Component {
        id: slip

        SlipView {
            customer: root.customer
            unit: root.unit
            preview: root.preview
        }
    }
}
