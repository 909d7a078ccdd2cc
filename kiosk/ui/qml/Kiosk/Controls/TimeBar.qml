import QtQuick

// What is left of a time, as a bar and in words. When little is left, ink and ground change places and a sign warns:
// it can't be overlooked, and nothing flashes.
Item {
    id: root

    required property real fraction
    required property string text
    required property bool runsOut
    property real unit: Theme.unit(Window.width, Window.height)
    property color ink: Theme.ink
    property color ground: Theme.ground
    property color track: Theme.line
    property int pixelSize: Theme.size("strong", unit)
    readonly property int inset: runsOut ? Math.round(12 * unit) : 0
    readonly property int gap: Math.round(8 * unit)
    readonly property color drawn: runsOut ? ground : ink

    implicitHeight: words.implicitHeight + gap + bar.height + 2 * inset
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        visible: root.runsOut
        radius: Math.round(12 * root.unit)
        color: root.ink
    }

    Sign {
        id: sign

        x: root.inset
        y: words.y + (words.height - height) / 2
        size: words.font.pixelSize + 2
        sign: root.runsOut ? "alert" : "clock"
        color: root.drawn
    }

    Words {
        id: words

        x: sign.x + sign.width + root.gap
        y: root.inset
        width: root.width - x - root.inset
        unit: root.unit
        font.pixelSize: root.pixelSize
        font.weight: root.runsOut ? Font.Bold : Font.Medium
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        text: root.text
        color: root.drawn
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Rectangle {
        id: bar

        x: root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.inset
        width: root.width - 2 * root.inset
        height: Math.max(6, Math.round(8 * root.unit))
        radius: height / 2
        color: root.runsOut ? "transparent" : root.track
        border.width: root.runsOut ? 1 : 0
        border.color: root.drawn

        Rectangle {
            width: Math.max(parent.height, parent.width * root.fraction)
            height: parent.height
            radius: parent.radius
            color: root.drawn
        }
    }
}
