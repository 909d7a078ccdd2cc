pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Covers the window while a finger types into one of its entries: the text in large, the keys below. A real keyboard
// types here as well; Enter and Escape close it.
Rectangle {
    id: root

    property real unit: Theme.unit(Window.width, Window.height)
    readonly property bool shown: Typing.target !== null && Typing.target.Window.window === Window.window

    function close() {
        const target = Typing.target;
        Typing.target = null;
        mirror.text = "";
        if (target)
            target.forceActiveFocus();
    }

    visible: shown
    color: Theme.ground
    onShownChanged: {
        if (!root.shown)
            return;
        keyboard.capitals = keyboard.signs = false;
        mirror.text = Typing.target.text;
        mirror.forceActiveFocus();
    }

    MouseArea {
        anchors.fill: parent
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Math.max(12, Math.round(16 * root.unit))
        spacing: Theme.gap

        TextEntry {
            id: mirror

            objectName: "mirror"
            Layout.fillWidth: true
            byFinger: false
            unit: root.unit
            placeholderText: Typing.target ? Typing.target.placeholderText : ""
            echoMode: Typing.target ? Typing.target.echoMode : TextInput.Normal
            maximumLength: Typing.target ? Typing.target.maximumLength : 32767
            onTextChanged: {
                if (!root.shown || Typing.target.text === text)
                    return;
                Typing.target.text = text;
                Typing.target.textEdited();
            }
            onAccepted: root.close()
            Keys.onEscapePressed: root.close()
        }

        Keyboard {
            id: keyboard

            Layout.fillWidth: true
            Layout.fillHeight: true
            unit: root.unit
            onTyped: letter => mirror.insert(mirror.cursorPosition, letter)
            onErased: mirror.remove(mirror.cursorPosition - 1, mirror.cursorPosition)
            onFinished: root.close()
        }
    }
}
