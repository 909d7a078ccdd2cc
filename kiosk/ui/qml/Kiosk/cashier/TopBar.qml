import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// Whose till this is, how it is doing, and the way to the payments of the past.
Item {
    id: root

    required property CashierModel cashier
    property bool offersHistory: true
    property bool offersSettings: offersHistory
    property real unit: Theme.unit(Window.width, Window.height)

    // Where the ways out leave no room for a name, they stand below it.
    readonly property bool stacked: buttons.visible && buttons.implicitWidth + Math.round(240 * unit) > width

    // On a low screen something that must be read goes first.
    visible: root.cashier.noticeCount === 0 || Window.height >= 560 || Window.height > Window.width
    implicitHeight: {
        if (!buttons.visible)
            return heading.implicitHeight;
        return stacked ? heading.implicitHeight + buttons.implicitHeight : Math.max(heading.implicitHeight, buttons.implicitHeight);
    }

    ColumnLayout {
        id: heading

        y: root.stacked ? 0 : Math.round((root.height - implicitHeight) / 2)
        width: root.stacked || !buttons.visible ? root.width : root.width - buttons.implicitWidth - Theme.gap
        spacing: 2

        Words {
            Layout.fillWidth: true
            unit: root.unit
            kind: "strong"
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.cashier.till === "" ? root.cashier.shop : root.cashier.shop + "  ·  " + root.cashier.till
        }

        RowLayout {
            Layout.fillWidth: true
            visible: state.text !== ""
            spacing: 6

            Sign {
                Layout.alignment: Qt.AlignTop
                size: state.font.pixelSize + 2
                sign: root.cashier.customerAway ? "alert" : Theme.sign(root.cashier.statusTone)
                color: state.color
            }

            Words {
                id: state

                Layout.fillWidth: true
                unit: root.unit
                kind: "caption"
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
                text: root.cashier.customerAway ? qsTr("The customer's screen is not connected") : root.cashier.status
                color: Theme.tone(root.cashier.customerAway ? "warning" : root.cashier.statusTone)
            }
        }
    }

    RowLayout {
        id: buttons

        // Below the name, their signs stand under its first letter.
        x: root.stacked ? -Math.round(16 * root.unit) : root.width - implicitWidth
        y: root.stacked ? heading.implicitHeight : Math.round((root.height - implicitHeight) / 2)
        visible: root.offersHistory || root.offersSettings
        spacing: Theme.gap

        ActionButton {
            objectName: "switchCashier"
            visible: root.offersHistory && root.cashier.signedIn !== ""
            enabled: root.cashier.maySwitch
            Layout.maximumWidth: Math.round(root.width * 0.3)
            unit: root.unit
            kind: "quiet"
            sign: "person"
            elides: true
            text: root.cashier.signedIn
            Accessible.name: qsTr("Signed in: %1. Let somebody else sign in").arg(root.cashier.signedIn)
            onClicked: root.cashier.switchCashier()
        }

        ActionButton {
            objectName: "tablets"
            visible: root.offersHistory && root.cashier.mayTablets
            unit: root.unit
            kind: "quiet"
            sign: "tablet"
            text: qsTr("Tablet")
            onClicked: root.cashier.openTablets()
        }

        ActionButton {
            objectName: "settings"
            visible: root.offersSettings && root.cashier.offersSettings
            unit: root.unit
            kind: "quiet"
            sign: "settings"
            Accessible.name: qsTr("Settings")
            onClicked: root.cashier.openSettings()
        }

        ActionButton {
            objectName: "history"
            visible: root.offersHistory
            unit: root.unit
            kind: "quiet"
            sign: "history"
            text: qsTr("Payments")
            onClicked: root.cashier.openHistory()
        }
    }
}
