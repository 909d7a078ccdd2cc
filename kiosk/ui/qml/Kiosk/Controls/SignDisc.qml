import QtQuick

// A tone's sign on a disc of its colour: the shape says it, too.
Rectangle {
    id: root

    required property string tone
    property string sign: Theme.sign(tone)
    property color ink: Theme.toneInk
    property real size: 48

    implicitWidth: size
    implicitHeight: size
    radius: width / 2
    color: Theme.tone(tone)

    Sign {
        anchors.centerIn: parent
        size: Math.round(root.size * 0.56)
        sign: root.sign
        color: root.ink
    }
}
