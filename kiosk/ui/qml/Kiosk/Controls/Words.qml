import QtQuick

// Text of one kind of the type scale. Never rich text: what others wrote is shown, not interpreted.
Text {
    id: root

    property string kind: "body"
    property real unit: Theme.unit(Window.width, Window.height)
    readonly property bool mayBeCut: elide !== Text.ElideNone

    color: Theme.ink
    font.pixelSize: Theme.size(kind, unit)
    font.weight: Theme.weight(kind)
    font.features: ({
            "tnum": 1
        })
    lineHeight: wrapMode === Text.NoWrap ? 1 : 1.15
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
