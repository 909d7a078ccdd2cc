pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Keys that put a thing into the basket: as many columns as names can be read in, and scrolled where there are many.
Item {
    id: root

    required property BasketModel basket
    property real unit: Theme.unit(Window.width, Window.height)

    clip: true

    GridView {
        id: keys

        readonly property int columns: Math.max(1, Math.floor(width / Math.round((root.basket.hasLongNames ? 150 : 128) * Math.max(0.9, root.unit))))
        readonly property int keyHeight: Math.max(Theme.target, Math.round(74 * Math.max(0.9, root.unit)))

        objectName: "items"
        // Each cell ends with a gap, also the last of a row.
        width: root.width + Theme.gap
        height: root.height
        cellWidth: Math.floor(width / columns)
        cellHeight: keyHeight + Theme.gap
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        model: root.basket.items

        delegate: QuickKey {
            id: key

            required property string name
            required property string priceText

            objectName: "item-" + name
            width: keys.cellWidth - Theme.gap
            height: keys.keyHeight
            unit: root.unit
            text: name
            detail: priceText
            onClicked: root.basket.putIn(key.name)
        }
    }
}
