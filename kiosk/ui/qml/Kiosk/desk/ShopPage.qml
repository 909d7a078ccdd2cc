import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// What the customer reads, and what goes into every reference.
DeskPage {
    id: root

    onSubmitted: root.desk.nameShop(shop.text, till.text)

    Words {
        Layout.fillWidth: true
        unit: root.unit
        text: qsTr("The customer reads the shop's name.")
        color: Theme.quietInk
    }

    TextEntry {
        id: shop

        objectName: "shop"
        Layout.fillWidth: true
        unit: root.unit
        maximumLength: 60
        placeholderText: qsTr("Name of the shop")
        text: root.desk.shop
        onAccepted: till.forceActiveFocus()
    }

    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        unit: root.unit
        text: qsTr("The till's name goes into every payment's reference: one name for each till.")
        color: Theme.quietInk
    }

    TextEntry {
        id: till

        objectName: "till"
        Layout.fillWidth: true
        unit: root.unit
        maximumLength: 20
        inputMethodHints: Qt.ImhNoAutoUppercase
        placeholderText: qsTr("Name of the till")
        text: root.desk.till
        onAccepted: root.submitted()
    }

    Item {
        Layout.fillHeight: true
    }
}
