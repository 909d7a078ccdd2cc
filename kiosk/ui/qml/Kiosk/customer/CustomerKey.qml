import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls

// A key for the customer: large, with words and a sign, acting on release. `pressedIn`: what it switches is on.
T.AbstractButton {
    id: root

    required property Look look
    required property real unit
    property string sign: ""
    property bool primary: false
    property bool pressedIn: false
    // There is no room for its words: the sign stands alone, and assistive technology still says them.
    property bool brief: false
    readonly property bool filled: primary || pressedIn
    readonly property color drawn: filled ? (primary ? look.primaryInk : look.ground) : look.ink

    implicitWidth: Math.max((brief ? 1.2 : 2) * look.target, face.implicitWidth + 2 * padding)
    implicitHeight: look.target
    padding: Math.round(16 * Math.min(unit, 1.5))
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    Accessible.checkable: checkable
    Accessible.checked: pressedIn

    background: Rectangle {
        radius: Math.round(root.look.target / 4)
        color: root.primary ? (root.down ? root.look.primaryPressed : root.look.primary) : root.pressedIn ? root.look.ink : root.down ? root.look.pressed : root.look.surface
        border.width: root.filled ? 0 : 2
        border.color: root.look.strong ? root.look.line : Theme.edge

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        id: face

        implicitWidth: sign.width + (words.text === "" ? 0 : sign.gap + words.implicitWidth)

        Sign {
            id: sign

            readonly property int gap: Math.round(10 * Math.min(root.unit, 1.5))

            anchors.verticalCenter: parent.verticalCenter
            x: Math.max(0, (face.width - width - (words.text === "" ? 0 : gap + Math.min(words.contentWidth, words.width))) / 2)
            visible: root.sign !== ""
            size: visible ? Math.round(Math.min(root.look.target * 0.6, words.font.pixelSize * 1.3)) : 0
            sign: root.sign
            color: root.drawn
        }

        Told {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: sign.x + sign.width + sign.gap
            width: face.width - sign.width - sign.gap
            height: contentHeight
            look: root.look
            unit: root.unit
            font.pixelSize: Math.min(root.look.size("title", root.unit), Math.round(root.look.target * 0.66))
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 12
            text: root.brief ? "" : root.text
            color: root.drawn
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
