import QtQuick
import QtQuick.Templates as T

// One line of text.
T.TextField {
    id: root

    property real unit: Theme.unit(Window.width, Window.height)
    property string sign: ""
    // A finger wants keys on the screen.
    property bool byFinger: true

    implicitWidth: 200
    implicitHeight: Math.max(Theme.target, Math.round(60 * unit))
    leftPadding: Math.round(16 * unit) + (sign === "" ? 0 : Math.round(34 * unit))
    rightPadding: Math.round(16 * unit)
    verticalAlignment: TextInput.AlignVCenter
    font.family: Application.font.family
    font.pixelSize: Theme.size("strong", unit)
    color: Theme.ink
    placeholderTextColor: Theme.quietInk
    selectionColor: Theme.focus
    selectedTextColor: Theme.toneInk
    selectByMouse: true
    passwordCharacter: "\u2022"
    Accessible.name: placeholderText
    // Qt keeps the name of a password's field to itself, and tells this.
    Accessible.description: placeholderText

    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen
        enabled: root.byFinger
        onTapped: Typing.target = root
    }

    background: Rectangle {
        radius: 14
        color: Theme.surface
        border.width: root.activeFocus ? 3 : 1
        border.color: root.activeFocus ? Theme.focus : Theme.edge

        Sign {
            x: Math.round(14 * root.unit)
            anchors.verticalCenter: parent.verticalCenter
            visible: root.sign !== ""
            size: Math.round(24 * root.unit)
            sign: root.sign
            color: Theme.quietInk
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            x: root.leftPadding
            width: root.width - x - root.rightPadding
            visible: root.text === "" && root.preeditText === ""
            unit: root.unit
            kind: "strong"
            font.weight: Font.Normal
            text: root.placeholderText
            color: Theme.quietInk
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
