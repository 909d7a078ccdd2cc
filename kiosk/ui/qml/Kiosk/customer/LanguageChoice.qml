pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Which language the customer's screen speaks for this sale, each by its own name.
Rectangle {
    id: root

    required property CustomerModel customer
    required property Look look
    required property real unit
    readonly property int columns: width > height ? 2 : 1
    readonly property int rows: Math.ceil(customer.languages.length / columns)
    readonly property int cell: Math.floor((grid.width - (columns - 1) * grid.spacing) / columns)

    signal chosen(language: string)

    color: look.ground

    // Nothing behind it takes a tap meant for a language.
    MouseArea {
        anchors.fill: parent
    }

    Grid {
        id: grid

        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * root.look.gap, Math.round(900 * Math.max(1, root.unit)))
        columns: root.columns
        spacing: root.look.gap

        Repeater {
            model: root.customer.languages

            CustomerKey {
                required property var modelData

                objectName: "speak-" + modelData.code
                width: root.cell
                height: Math.min(Math.round(1.4 * root.look.target), Math.floor((root.height - 2 * grid.spacing) / root.rows) - grid.spacing)
                look: root.look
                unit: root.unit
                sign: pressedIn ? "tick" : ""
                text: modelData.name
                pressedIn: modelData.code === root.customer.language
                onClicked: root.chosen(modelData.code)
            }
        }
    }
}
