pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// One payment: its timeline, its sums, and what can still be done about it.
TwoPanes {
    id: root

    required property CashierModel cashier
    required property JournalModel journal
    required property SlipModel slip

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 560
        Layout.preferredHeight: 500
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

            Words {
                objectName: "reference"
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                unit: root.unit
                kind: "caption"
                wrapMode: Text.WrapAnywhere
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.min(font.pixelSize, 14)
                verticalAlignment: Text.AlignVCenter
                text: root.cashier.reference
                color: Theme.quietInk
            }

            ActionButton {
                readonly property bool open: root.journal.pane === "support"

                objectName: "support"
                visible: root.journal.hasSupport && (root.journal.pane === "" || open)
                unit: root.unit
                kind: "quiet"
                text: open ? qsTr("Close") : qsTr("For support")
                onClicked: open ? root.journal.close() : root.journal.open("support")
            }
        }

        NoticeCard {
            Layout.fillWidth: true
            cashier: root.cashier
            unit: root.unit
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Math.round(14 * root.unit)

            SignDisc {
                size: Math.round(48 * root.unit)
                tone: root.cashier.tone
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    objectName: "amount"
                    Layout.fillWidth: true
                    unit: root.unit
                    kind: "heading"
                    fontSizeMode: Text.HorizontalFit
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                    text: root.cashier.amountText
                }

                Words {
                    objectName: "heading"
                    Layout.fillWidth: true
                    unit: root.unit
                    kind: "strong"
                    text: root.cashier.heading
                    color: root.cashier.tone === "neutral" ? Theme.ink : Theme.tone(root.cashier.tone)
                }
            }
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            unit: root.unit
            kind: "body"
            text: [root.cashier.text, root.cashier.nextStep].filter(part => part !== "").join(" ")
        }

        Timeline {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.round(34 * root.unit)
            model: root.cashier.timeline
            unit: root.unit
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
        Layout.preferredWidth: 440
        Layout.preferredHeight: 480
        sourceComponent: {
            switch (root.journal.pane) {
            case "refund":
                return refund;
            case "capture":
                return capture;
            case "release":
                return release;
            case "support":
                return support;
            default:
                return sums;
            }
        }
    }

    Component {
        id: sums

        ColumnLayout {
            spacing: Theme.gap

            Panel {
                readonly property int around: Math.round(32 * root.unit)
                readonly property int wanted: totals.implicitHeight + around + sold.wanted

                Layout.fillWidth: true
                Layout.fillHeight: sold.visible
                Layout.minimumHeight: totals.implicitHeight + around + Math.min(sold.wanted, sold.least)
                Layout.preferredHeight: wanted
                Layout.maximumHeight: wanted

                SoldList {
                    id: sold

                    anchors {
                        left: parent.left
                        right: parent.right
                        top: parent.top
                        bottom: totals.top
                        leftMargin: Math.round(20 * root.unit)
                        rightMargin: Math.round(20 * root.unit)
                        topMargin: parent.around / 2
                    }
                    journal: root.journal
                    unit: root.unit
                }

                Column {
                    id: totals

                    anchors {
                        left: parent.left
                        right: parent.right
                        bottom: parent.bottom
                        leftMargin: Math.round(20 * root.unit)
                        rightMargin: Math.round(20 * root.unit)
                        bottomMargin: parent.around / 2
                    }
                    spacing: Math.round(10 * root.unit)

                    Repeater {
                        model: root.journal.totals

                        RowLayout {
                            id: total

                            required property string label
                            required property string amountText

                            width: totals.width

                            Words {
                                Layout.fillWidth: true
                                unit: root.unit
                                text: total.label
                                color: Theme.quietInk
                            }

                            Words {
                                unit: root.unit
                                kind: "strong"
                                wrapMode: Text.NoWrap
                                text: total.amountText
                            }
                        }
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }

            GridLayout {
                Layout.fillWidth: true
                columns: 2
                uniformCellWidths: true
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                ActionButton {
                    objectName: "capture"
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                    visible: root.journal.offersCapture
                    unit: root.unit
                    kind: "primary"
                    text: qsTr("Take the money")
                    enabled: root.journal.mayCapture
                    onClicked: root.journal.open("capture")
                }

                ActionButton {
                    objectName: "release"
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                    visible: root.journal.offersRelease
                    unit: root.unit
                    kind: "danger"
                    text: qsTr("Release the rest")
                    enabled: root.journal.mayRelease
                    onClicked: root.journal.open("release")
                }

                ActionButton {
                    objectName: "cancel"
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                    visible: root.cashier.mayCancel
                    unit: root.unit
                    kind: "danger"
                    text: qsTr("Cancel the payment")
                    onClicked: root.cashier.cancel()
                }

                ActionButton {
                    objectName: "refund"
                    Layout.fillWidth: true
                    visible: root.journal.offersRefund
                    unit: root.unit
                    text: qsTr("Give money back")
                    enabled: root.journal.mayRefund
                    onClicked: root.journal.open("refund")
                }

                ActionButton {
                    objectName: "lookAgain"
                    Layout.fillWidth: true
                    Layout.columnSpan: root.journal.offersRefund ? 1 : 2
                    unit: root.unit
                    text: qsTr("Ask Vipps again")
                    enabled: root.cashier.mayLookAgain
                    onClicked: root.cashier.lookAgain()
                }

                ActionButton {
                    objectName: "slip"
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                    visible: root.slip.offered
                    unit: root.unit
                    text: qsTr("Slip")
                    enabled: root.slip.mayOpen
                    onClicked: root.slip.open()
                }
            }
        }
    }

    Component {
        id: support

        SupportPane {
            journal: root.journal
            unit: root.unit
        }
    }

    Component {
        id: refund

        AmountPane {
            journal: root.journal
            unit: root.unit
            action: "Refund"
            asksWhy: true
        }
    }

    Component {
        id: capture

        AmountPane {
            journal: root.journal
            unit: root.unit
            action: "Capture"
            confirmKind: "primary"
        }
    }

    Component {
        id: release

        ReleasePane {
            journal: root.journal
            unit: root.unit
        }
    }
}
