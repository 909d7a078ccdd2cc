pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Payments that are still open although the till has moved on. Always in sight while there are any.
ColumnLayout {
    id: root

    required property CashierModel cashier
    property real unit: Theme.unit(Window.width, Window.height)

    visible: root.cashier.trayCount > 0
    spacing: Math.round(6 * unit)

    RowLayout {
        spacing: 6

        Sign {
            size: title.font.pixelSize + 3
            sign: "clock"
            color: Theme.tone("busy")
        }

        Words {
            id: title

            unit: root.unit
            kind: "caption"
            font.weight: Font.DemiBold
            text: qsTr("Open payments: %1").arg(root.cashier.trayCountText)
            color: Theme.tone("busy")
        }
    }

    ListView {
        id: list

        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.target, Math.round(64 * root.unit))
        orientation: ListView.Horizontal
        spacing: Theme.gap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.cashier.tray
        cacheBuffer: 0

        delegate: TrayChip {
            height: list.height
            unit: root.unit
            onClicked: root.cashier.openPayment(reference)
        }
    }
}
