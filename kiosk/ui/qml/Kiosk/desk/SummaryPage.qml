import QtQuick
import QtQuick.Layouts

// What was chosen, once more, before it is written down.
DeskPage {
    id: root

    nextText: root.desk.keep === "systemd" ? qsTr("Finish") : qsTr("Start selling")
    onSubmitted: root.desk.finish()

    LineView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        desk: root.desk
        unit: root.unit
    }
}
