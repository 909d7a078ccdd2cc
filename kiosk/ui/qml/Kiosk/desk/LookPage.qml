pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// What the screens speak, and whether they are light or dark.
DeskPage {
    id: root

    property string theme: root.desk.theme
    property string language: root.desk.language
    property string customerLanguage: root.desk.customerLanguage

    onSubmitted: root.desk.saveLook(root.theme, root.language, root.customerLanguage)

    Flickable {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        contentHeight: all.implicitHeight
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: all

            width: parent.width
            spacing: Theme.gap

            Words {
                Layout.fillWidth: true
                unit: root.unit
                kind: "strong"
                text: qsTr("The cashier's language")
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap

                Repeater {
                    model: root.desk.languages

                    Choice {
                        required property string code
                        required property string name

                        objectName: "cashier-" + code
                        implicitWidth: Math.round(150 * root.unit)
                        unit: root.unit
                        text: name
                        chosen: root.language === code
                        onClicked: root.language = code
                    }
                }
            }

            Words {
                Layout.fillWidth: true
                unit: root.unit
                kind: "strong"
                text: qsTr("The customer's language")
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap

                Choice {
                    objectName: "customer-same"
                    implicitWidth: Math.round(220 * root.unit)
                    unit: root.unit
                    text: qsTr("The cashier's")
                    chosen: root.customerLanguage === ""
                    onClicked: root.customerLanguage = ""
                }

                Repeater {
                    model: root.desk.languages

                    Choice {
                        required property string code
                        required property string name

                        objectName: "customer-" + code
                        implicitWidth: Math.round(150 * root.unit)
                        unit: root.unit
                        text: name
                        chosen: root.customerLanguage === code
                        onClicked: root.customerLanguage = code
                    }
                }
            }

            Words {
                Layout.fillWidth: true
                unit: root.unit
                kind: "strong"
                text: qsTr("Colours")
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap

                Choice {
                    objectName: "theme-light"
                    unit: root.unit
                    text: qsTr("Light")
                    chosen: root.theme === "light"
                    onClicked: root.theme = "light"
                }

                Choice {
                    objectName: "theme-dark"
                    unit: root.unit
                    text: qsTr("Dark")
                    chosen: root.theme === "dark"
                    onClicked: root.theme = "dark"
                }
            }
        }
    }
}
