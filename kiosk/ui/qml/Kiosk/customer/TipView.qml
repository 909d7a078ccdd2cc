pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Models

// Would you like to give a tip? What the goods cost on one side, the answers on the other, all of one size: "No tip" is
// the first of them. Large type needs the whole width for the answers; then the question stands above them, in few words.
Item {
    id: root

    required property CustomerModel customer
    required property Look look
    required property real unit
    property bool preview: false
    readonly property bool wide: width > height
    readonly property bool beside: wide && !look.strong
    readonly property bool touched: !preview && customer.hasKeys

    Loader {
        id: question

        width: root.beside ? Math.round(root.width * 0.44) : root.width
        height: root.beside ? root.height : Math.round(root.height * (root.look.strong ? 0.44 : 0.4))
        sourceComponent: root.look.strong ? largeQuestion : amountPanel
    }

    Component {
        id: amountPanel

        AmountPanel {
            customer: root.customer
            look: root.look
            unit: root.unit
        }
    }

    Component {
        id: largeQuestion

        Item {
            ToldColumn {
                id: column

                customer: root.customer
                look: root.look
                x: root.look.gap
                y: root.look.gap
                width: parent.width - 2 * root.look.gap
                room: parent.height - root.look.gap
                wanted: root.unit
                said: [root.customer.amountText, root.customer.heading].join()

                Told {
                    width: column.width
                    look: root.look
                    unit: column.unit
                    kind: "headline"
                    font.pixelSize: Math.round(1.4 * root.look.size(kind, unit))
                    wrapMode: Text.NoWrap
                    text: root.customer.amountText
                }

                Told {
                    width: column.width
                    look: root.look
                    unit: column.unit
                    kind: "heading"
                    text: root.customer.heading
                }

                Spring {}

                TimeBar {
                    width: column.width
                    visible: root.customer.hasTimeLeft
                    unit: column.unit
                    pixelSize: root.look.size("title", unit)
                    fraction: root.customer.timeLeftFraction
                    text: root.customer.timeLeftText
                    runsOut: false
                    ink: root.look.ink
                    ground: root.look.ground
                    track: root.look.panelTrack
                }
            }
        }
    }

    Grid {
        id: answers

        readonly property int count: root.customer.tips.length
        readonly property int lines: Math.ceil(count / columns)
        readonly property int cellWidth: Math.floor((root.width - x - root.look.gap - (columns - 1) * spacing) / columns)
        readonly property int cellHeight: Math.floor((root.height - y - root.look.gap - (lines - 1) * spacing) / Math.max(1, lines))

        x: (root.beside ? question.width : 0) + root.look.gap
        y: (root.beside ? 0 : question.height) + root.look.gap
        columns: root.look.strong && !root.wide ? 1 : 2
        spacing: root.look.gap

        Repeater {
            model: root.customer.tips

            Item {
                id: answer

                required property var modelData

                width: answers.cellWidth
                height: answers.cellHeight

                TipFace {
                    anchors.fill: parent
                    customer: root.customer
                    look: root.look
                    unit: root.unit
                    title: answer.modelData.text
                    tip: answer.modelData.tipText
                    total: answer.modelData.totalText
                    down: key.down
                    isKey: root.customer.hasKeys
                }

                T.AbstractButton {
                    id: key

                    objectName: "tip-" + answer.modelData.percent
                    anchors.fill: parent
                    visible: root.touched
                    enabled: root.customer.mayChooseTip
                    text: [answer.modelData.text, answer.modelData.tipText, answer.modelData.totalText].filter(part => part !== "").join(", ")
                    focusPolicy: Qt.TabFocus
                    Keys.onReturnPressed: key.click()
                    Keys.onEnterPressed: key.click()
                    background: Item {
                        FocusFrame {
                            shown: key.visualFocus
                        }
                    }
                    onClicked: root.customer.chooseTip(answer.modelData.question, answer.modelData.percent)
                }
            }
        }
    }
}
