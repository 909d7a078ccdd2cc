import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// What every page has: the desk behind it, a place for its things, and what the button at the bottom says and does.
Item {
    id: root

    required property DeskModel desk
    required property real unit
    default property alias things: column.data
    property string nextText: root.desk.settings ? qsTr("Save") : qsTr("Next")
    property bool offersNext: true
    property bool ready: root.desk.mayNext
    readonly property bool tall: height > width

    signal submitted

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gap
    }
}
