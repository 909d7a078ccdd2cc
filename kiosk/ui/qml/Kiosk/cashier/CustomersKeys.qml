import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// How much time is left, and the customer's own keys, for a customer who can't reach them.
RowLayout {
    id: root

    required property CashierModel cashier
    required property CustomerModel customer
    required property real unit

    spacing: Theme.gap

    TimeBar {
        Layout.fillWidth: true
        visible: root.cashier.hasTimeLeft
        unit: root.unit
        fraction: root.cashier.timeLeftFraction
        text: root.cashier.timeLeftText
        runsOut: root.cashier.timeRunsOut
        ink: root.cashier.timeRunsOut ? Theme.tone("warning") : Theme.ink
        ground: Theme.toneInk
    }

    Item {
        Layout.fillWidth: true
        visible: !root.cashier.hasTimeLeft
    }

    ActionButton {
        objectName: "easierForCustomer"
        unit: root.unit * 0.8
        kind: "quiet"
        sign: "eye"
        Accessible.name: root.customer.easier ? qsTr("Customer's screen as usual") : qsTr("Easier to see for the customer")
        Accessible.checked: root.customer.easier
        onClicked: root.customer.chooseEasier(!root.customer.easier)
    }

    ActionButton {
        objectName: "languageForCustomer"
        unit: root.unit * 0.8
        kind: "quiet"
        sign: "globe"
        text: root.customer.languageName
        Accessible.name: qsTr("Customer's language: %1").arg(root.customer.languageName)
        onClicked: root.customer.nextLanguage()
    }
}
