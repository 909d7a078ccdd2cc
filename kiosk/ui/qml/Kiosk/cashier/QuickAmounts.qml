pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Keys that add an amount to what is typed, in the columns of the keypad.
GridLayout {
    id: root

    required property CashierModel cashier
    required property BasketModel basket
    property real unit: Theme.unit(Window.width, Window.height)

    columns: 3
    uniformCellWidths: true
    rowSpacing: Theme.gap
    columnSpacing: Theme.gap

    Repeater {
        model: root.basket.amounts

        QuickKey {
            id: key

            required property int index
            required property string amountText

            objectName: "amount-" + index
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            unit: root.unit
            text: amountText
            onClicked: root.cashier.add(key.index)
        }
    }
}
