import QtQuick

// Shows where the keyboard is.
Rectangle {
    id: root

    required property bool shown

    anchors.fill: parent
    anchors.margins: -4
    visible: shown
    radius: 18
    color: "transparent"
    border.width: 3
    border.color: Theme.focus
}
