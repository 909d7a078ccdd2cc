pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The first question, in every language at once.
DeskPage {
    id: root

    onSubmitted: root.desk.next()

    GridLayout {
        Layout.fillWidth: true
        columns: root.tall ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: root.desk.languages

            Choice {
                required property string code
                required property string name

                Layout.fillWidth: true
                Layout.preferredWidth: 100
                objectName: "language-" + code
                unit: root.unit
                text: name
                chosen: root.desk.language === code
                onClicked: root.desk.chooseLanguage(code)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
