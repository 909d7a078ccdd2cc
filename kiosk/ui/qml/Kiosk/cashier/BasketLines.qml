pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What was picked, a row for each thing, and what was typed beside it. Each can be taken out again.
ListView {
    id: root

    required property CashierModel cashier
    required property BasketModel basket
    property real unit: Theme.unit(Window.width, Window.height)
    readonly property int rowHeight: Math.max(Theme.target, Math.round(52 * unit))

    objectName: "basket"
    clip: true
    spacing: Theme.gap
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    model: root.basket.lines
    onCountChanged: Qt.callLater(root.showNewest)

    // A page that was let go has no window, and its list must not make lines any more.
    function showNewest() {
        if (root.Window.window)
            root.positionViewAtEnd();
    }

    delegate: BasketRow {
        id: line

        required property string name
        required property int count

        width: root.width
        height: root.rowHeight
        unit: root.unit
        objectName: "line-" + name
        several: count > 1
        onTakeOff: root.basket.takeOff(line.name)
        onTakeOut: root.basket.takeOut(line.name)
    }

    footer: Column {
        width: root.width

        Item {
            width: 1
            height: Theme.gap
            visible: typed.visible || all.visible
        }

        BasketRow {
            id: typed

            width: parent.width
            height: root.rowHeight
            visible: root.cashier.hasTyped
            unit: root.unit
            objectName: "line-typed"
            text: qsTr("Typed amount")
            amountText: root.cashier.typedText
            onTakeOut: root.cashier.press("clear")
        }

        Item {
            width: 1
            height: Theme.gap
            visible: typed.visible && all.visible
        }

        ActionButton {
            id: all

            objectName: "clearBasket"
            visible: root.count > 1
            unit: root.unit
            leftPadding: 0
            kind: "quiet"
            sign: "cross"
            text: qsTr("Take all out")
            onClicked: root.basket.clear()
        }
    }
}
