import QtQuick
import QtQuick.Templates as T

// A button that acts on release, shows that it is pressed, and shows that it can't be pressed.
// kind: "primary" (one on a page), "plain", "danger", "quiet" (without a surface), "key" (of a keypad).
T.AbstractButton {
    id: root

    property string kind: "plain"
    property string sign: ""
    property string detail: ""  // in small, below
    // No line of its words is broken; where they need it, they are smaller.
    property bool shrinks: false
    // They are somebody's name, which may be longer than any key.
    property bool elides: false
    property real unit: Theme.unit(Window.width, Window.height)
    readonly property color words: !enabled ? Theme.quietInk : kind === "primary" ? Theme.brandInk : kind === "danger" ? Theme.tone("bad") : Theme.ink

    implicitWidth: Math.max(Theme.target, face.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, Math.round((kind === "primary" ? 76 : 60) * unit), face.implicitHeight + topPadding + bottomPadding)
    leftPadding: Math.round(16 * unit)
    rightPadding: leftPadding
    topPadding: 4
    bottomPadding: 4
    // A tap must not take the keyboard away from the page; Tab brings it here.
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    Accessible.description: root.detail

    background: Rectangle {
        radius: 14
        color: {
            if (root.kind === "primary")
                return !root.enabled ? Theme.tint("neutral") : root.down ? Theme.brandPressed : Theme.brand;
            if (root.down)
                return Theme.pressed;
            return root.kind === "quiet" || !root.enabled ? "transparent" : Theme.surface;
        }
        border.width: root.kind === "quiet" || (root.kind === "primary" && root.enabled) ? 0 : root.kind === "danger" && root.enabled ? 2 : 1
        border.color: root.kind === "danger" && root.enabled ? Theme.tone("bad") : Theme.line

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        id: face

        readonly property int signRoom: root.sign === "" ? 0 : sign.size + (words.visible ? row.spacing : 0)

        implicitWidth: signRoom + (words.visible ? Math.max(root.kind === "primary" ? inLarge.advanceWidth : words.implicitWidth, detail.visible ? detail.implicitWidth : 0) : 0)
        implicitHeight: Math.max(sign.visible ? sign.size : 0, words.visible ? said.implicitHeight : 0)

        TextMetrics {
            id: inLarge

            font.pixelSize: Theme.size("title", root.unit)
            font.weight: Theme.weight("title")
            font.features: words.font.features
            text: root.text
        }

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Math.round(10 * root.unit)

            Sign {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                visible: root.sign !== ""
                size: Math.round((root.kind === "key" ? 30 : 24) * Math.max(0.9, root.unit))
                sign: root.sign
                color: root.words
            }

            Column {
                id: said

                readonly property real room: Math.max(0, face.width - face.signRoom)

                anchors.verticalCenter: parent.verticalCenter

                Words {
                    id: words

                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: text !== ""
                    width: Math.min(implicitWidth, said.room)
                    unit: root.unit
                    // What would need a second line is said smaller.
                    kind: root.kind === "key" ? "heading" : root.kind === "primary" && inLarge.advanceWidth <= said.room ? "title" : "strong"
                    text: root.kind === "key" && root.sign !== "" ? "" : root.text
                    color: root.words
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: root.shrinks || root.elides ? Text.NoWrap : Text.Wrap
                    fontSizeMode: root.shrinks ? Text.HorizontalFit : Text.FixedSize
                    minimumPixelSize: 12
                    elide: root.elides ? Text.ElideRight : Text.ElideNone
                    lineHeight: 1
                    Accessible.ignored: true
                }

                Words {
                    id: detail

                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: text !== ""
                    width: Math.min(implicitWidth, said.room)
                    unit: root.unit
                    kind: "caption"
                    text: root.detail
                    color: root.words
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 1
                    Accessible.ignored: true
                }
            }
        }
    }
}
