pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Who is at the till: a name to tap, then six digits; or the PIN of somebody who may do what was just wished.
FocusScope {
    id: root

    required property CashierModel cashier
    required property StaffModel staff
    readonly property real unit: Theme.unit(width, height)
    readonly property bool wide: width > height
    readonly property int margin: Math.max(12, Math.round(20 * unit))

    Keys.onPressed: event => {
        if (event.text.length === 1 && "0123456789".includes(event.text))
            root.staff.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            root.staff.press("back");
        else if (event.key === Qt.Key_Escape)
            root.staff.back();
        else
            return;
        event.accepted = true;
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.margin
        spacing: Theme.gap

        TopBar {
            Layout.fillWidth: true
            cashier: root.cashier
            offersHistory: false
            offersSettings: !root.staff.wantsPin
            unit: root.unit
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Math.round(8 * root.unit)
            columns: root.wide && root.staff.wantsPin ? 2 : 1
            columnSpacing: Math.round(24 * root.unit)
            rowSpacing: Math.round(16 * root.unit)

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: root.wide && root.staff.wantsPin
                Layout.preferredWidth: 100
                spacing: Math.round(14 * root.unit)

                Words {
                    objectName: "signInHeading"
                    Layout.fillWidth: true
                    unit: root.unit
                    kind: "title"
                    text: root.staff.heading
                }

                Words {
                    objectName: "signInText"
                    Layout.fillWidth: true
                    visible: text !== ""
                    unit: root.unit
                    text: root.staff.text
                    color: Theme.quietInk
                }

                PinDots {
                    visible: root.staff.wantsPin
                    unit: root.unit
                    length: root.staff.pinLength
                    digits: root.staff.pinDigits
                }

                Words {
                    objectName: "signInMessage"
                    Layout.fillWidth: true
                    visible: text !== ""
                    unit: root.unit
                    kind: "strong"
                    text: root.staff.message
                    color: Theme.tone(root.staff.messageTone)
                    Accessible.role: Accessible.AlertMessage
                }

                Words {
                    objectName: "signInWait"
                    Layout.fillWidth: true
                    visible: text !== ""
                    unit: root.unit
                    kind: "strong"
                    text: root.staff.waitText
                }

                Item {
                    Layout.fillHeight: true
                    visible: root.wide && root.staff.wantsPin
                }

                ActionButton {
                    objectName: "signInBack"
                    visible: root.staff.mayBack && root.wide && root.staff.wantsPin
                    unit: root.unit
                    sign: "back"
                    text: qsTr("Back")
                    onClicked: root.staff.back()
                }
            }

            Keypad {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                Layout.maximumHeight: Math.round(560 * root.unit)
                visible: root.staff.wantsPin
                prefix: "pin"
                money: false
                unit: root.unit
                enabled: root.staff.mayType
                onPressed: key => root.staff.press(key)
            }

            Flickable {
                id: scroller

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !root.staff.wantsPin
                clip: true
                contentHeight: keys.implicitHeight
                boundsBehavior: Flickable.StopAtBounds

                GridLayout {
                    id: keys

                    width: scroller.width
                    columns: root.wide ? 3 : 2
                    columnSpacing: Theme.gap
                    rowSpacing: Theme.gap
                    uniformCellWidths: true

                    Repeater {
                        model: root.staff.names

                        ActionButton {
                            id: person

                            required property string name
                            required property string roleText

                            objectName: "cashier-" + name
                            Layout.fillWidth: true
                            Layout.preferredHeight: Math.round(84 * Math.max(0.85, root.unit))
                            unit: root.unit
                            kind: "key"
                            text: name
                            Accessible.description: roleText
                            onClicked: root.staff.choose(person.name)
                        }
                    }
                }
            }

            ActionButton {
                objectName: "signInBack"
                visible: root.staff.mayBack && !(root.wide && root.staff.wantsPin)
                unit: root.unit
                sign: "back"
                text: qsTr("Back")
                onClicked: root.staff.back()
            }

            Item {
                Layout.fillHeight: true
                visible: !root.wide && root.staff.wantsPin
            }
        }
    }
}
