import QtQuick

// What is left of a time, as a bar and in words; a sign joins when little is left.
Column {
    id: root

    required property real fraction
    required property string text
    required property bool runsOut
    property real unit: Theme.unit(Window.width, Window.height)
    property color ink: Theme.ink
    property color track: Theme.line
    property string kind: "strong"

    spacing: Math.round(8 * unit)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Row {
        spacing: Math.round(8 * root.unit)

        Sign {
            anchors.verticalCenter: parent.verticalCenter
            size: words.font.pixelSize + 2
            sign: root.runsOut ? "alert" : "clock"
            color: root.ink
        }

        Words {
            id: words

            unit: root.unit
            kind: root.kind
            text: root.text
            color: root.ink
            font.weight: root.runsOut ? Font.Bold : Font.Medium
            wrapMode: Text.NoWrap
        }
    }

    Rectangle {
        width: root.width
        height: Math.max(6, Math.round(8 * root.unit))
        radius: height / 2
        color: root.track

        Rectangle {
            width: Math.max(parent.height, parent.width * root.fraction)
            height: parent.height
            radius: parent.radius
            color: root.ink
        }
    }
}
