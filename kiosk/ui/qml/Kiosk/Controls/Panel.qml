import QtQuick

// A raised surface.
Rectangle {
    id: root

    radius: 18
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
}
