import QtQuick

// A line across the window that says one thing, with its sign.
Rectangle {
    id: root

    required property string text
    property string tone: "warning"
    property color ink: Theme.tone(tone)
    property real unit: Theme.unit(Window.width, Window.height)

    visible: text !== ""
    implicitHeight: visible ? Math.max(30, words.implicitHeight + Math.round(10 * unit)) : 0
    height: implicitHeight
    color: Theme.tint(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        anchors.centerIn: parent
        spacing: Math.round(8 * root.unit)

        Sign {
            anchors.verticalCenter: parent.verticalCenter
            size: words.font.pixelSize + 2
            sign: Theme.sign(root.tone)
            color: root.ink
        }

        Words {
            id: words

            width: Math.min(implicitWidth, root.width - Math.round(64 * root.unit))
            unit: root.unit
            kind: "caption"
            font.weight: Font.DemiBold
            text: root.text
            color: root.ink
        }
    }
}
