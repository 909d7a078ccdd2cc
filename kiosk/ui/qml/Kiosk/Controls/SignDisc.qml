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
        visible: root.sign !== ""
        sign: root.sign
        color: root.ink
    }

    // Nothing came of it: a bar, as in a road sign.
    Rectangle {
        anchors.centerIn: parent
        visible: root.sign === ""
        width: Math.round(root.size * 0.46)
        height: Math.max(2, Math.round(root.size * 0.1))
        radius: height / 2
        color: root.ink
    }
}
