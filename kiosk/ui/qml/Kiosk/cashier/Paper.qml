pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls

// A strip of paper on the screen: dark on white in every theme. The large lines are well over half as large again as
// the amounts, as the law wants them on a screen, too.
Rectangle {
    id: root

    property alias model: list.model
    required property real unit
    readonly property int letter: Math.round(Math.max(14, 16 * unit))

    color: Theme.paper
    border.width: 1
    border.color: Theme.line

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Math.round(18 * root.unit)
        clip: true
        spacing: 0
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        cacheBuffer: 0

        delegate: Item {
            id: line

            required property string text
            required property string value
            required property bool large
            required property bool centered
            required property bool bold
            required property bool rule
            readonly property bool beside: value !== "" && left.implicitWidth + right.implicitWidth + 16 < width

            width: list.width
            height: {
                if (rule || (text === "" && value === ""))
                    return root.letter;
                return (value === "" || beside ? left.height : left.height + right.height) + Math.round(3 * root.unit);
            }

            Rectangle {
                visible: line.rule
                y: parent.height / 2
                width: parent.width
                height: 1
                color: Theme.brandInk
            }

            Words {
                id: left

                width: line.beside ? implicitWidth : parent.width
                visible: text !== ""
                unit: root.unit
                font.pixelSize: line.large ? Math.ceil(root.letter * 1.6) : root.letter
                font.weight: line.bold ? Font.Bold : Font.Medium
                lineHeight: 1
                horizontalAlignment: line.centered ? Text.AlignHCenter : Text.AlignLeft
                wrapMode: line.beside ? Text.NoWrap : Text.Wrap
                text: line.text
                color: Theme.brandInk
            }

            Words {
                id: right

                y: line.beside ? 0 : left.height
                width: parent.width
                visible: text !== ""
                unit: root.unit
                font.pixelSize: root.letter
                font.weight: line.bold ? Font.Bold : Font.Medium
                lineHeight: 1
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.WrapAnywhere
                text: line.value
                color: Theme.brandInk
            }
        }
    }
}
