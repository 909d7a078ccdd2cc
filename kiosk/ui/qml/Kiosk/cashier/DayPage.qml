pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// The day so far, or an earlier Z: figures and hours on the left, what Vipps says and the way to a Z on the right.
TwoPanes {
    id: root

    required property CashierModel cashier
    required property DayModel day

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 500
        Layout.preferredHeight: 520
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                objectName: "back"
                unit: root.unit
                sign: "back"
                text: qsTr("Back")
                onClicked: root.cashier.back()
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                spacing: 0

                Words {
                    objectName: "dayHeading"
                    Layout.fillWidth: true
                    unit: root.unit
                    kind: "title"
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 16
                    wrapMode: Text.NoWrap
                    text: root.day.heading
                }

                Words {
                    Layout.fillWidth: true
                    unit: root.unit
                    kind: "caption"
                    lineHeight: 1
                    text: root.day.text
                    color: Theme.quietInk
                }
            }

            ActionButton {
                objectName: "printDay"
                visible: root.day.hasPrinter && !root.day.counting
                unit: root.unit
                text: qsTr("Print")
                enabled: root.day.mayPrint
                onClicked: root.day.printIt()
            }
        }

        NoticeCard {
            Layout.fillWidth: true
            cashier: root.cashier
            unit: root.unit
        }

        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Flickable {
                id: scroll

                anchors.fill: parent
                anchors.margins: 1
                contentHeight: figures.implicitHeight + 2 * figures.y
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                interactive: contentHeight > height

                Column {
                    id: figures

                    x: Math.round(20 * root.unit)
                    y: Math.round(16 * root.unit)
                    width: scroll.width - 2 * x
                    spacing: Math.round(8 * root.unit)

                    Words {
                        width: parent.width
                        visible: root.day.counting
                        unit: root.unit
                        kind: "strong"
                        text: qsTr("Counting")
                        color: Theme.quietInk
                    }

                    Repeater {
                        model: root.day.lines

                        DayFigure {
                            width: figures.width
                            unit: root.unit
                        }
                    }

                    Item {
                        width: 1
                        height: Math.round(4 * root.unit)
                        visible: chart.visible
                    }

                    DayChart {
                        id: chart

                        width: figures.width
                        height: Math.max(Math.round(110 * root.unit), scroll.height - y - 2 * figures.y - (root.day.hasCashiers ? Math.round(40 * root.unit) : 0))
                        // Whoever is asked to close the day looks at the sums.
                        visible: root.day.chart !== "" && !root.day.asks
                        unit: root.unit
                        title: root.day.chart
                        model: root.day.bars
                        longest: root.day.longestLabel
                    }

                    Words {
                        width: parent.width
                        topPadding: Math.round(8 * root.unit)
                        visible: root.day.hasCashiers
                        unit: root.unit
                        kind: "caption"
                        text: qsTr("Net per cashier")
                        color: Theme.quietInk
                    }

                    Repeater {
                        model: root.day.cashiers

                        DayFigure {
                            width: figures.width
                            unit: root.unit
                        }
                    }
                }
            }
        }

        Tray {
            Layout.fillWidth: true
            cashier: root.cashier
            unit: root.unit
        }
    }

    Loader {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 480
        Layout.preferredHeight: 460
        sourceComponent: root.day.asks ? question : overview
    }

    Component {
        id: overview

        DayPane {
            cashier: root.cashier
            day: root.day
            unit: root.unit
        }
    }

    Component {
        id: question

        DayQuestionPane {
            cashier: root.cashier
            day: root.day
            unit: root.unit
        }
    }
}
