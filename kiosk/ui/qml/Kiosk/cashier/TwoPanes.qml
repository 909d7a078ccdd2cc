import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// What it is about on the left, what can be done on the right; one below the other on a tall screen.
Item {
    id: root

    default property alias panes: grid.data
    property real unit: Theme.unit(Window.width, Window.height)
    readonly property bool wide: width > height
    readonly property int margin: Math.max(12, Math.round(20 * unit))

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: root.margin
        columns: root.wide ? 2 : 1
        columnSpacing: Math.round(24 * root.unit)
        rowSpacing: Math.round(20 * root.unit)
    }
}
