pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// One page at a time: what it asks, what is wrong with the answer, and the ways back and on.
FocusScope {
    id: root

    required property DeskModel desk
    property real unit: Theme.unit(width, height)
    readonly property DeskPage page: pages.item as DeskPage
    readonly property bool opensOrCloses: ["lock", "menu"].includes(root.desk.step)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    MouseArea {
        anchors.fill: parent
        onPressed: root.forceActiveFocus()
    }

    DropArea {
        anchors.fill: parent
        enabled: ["account", "keys"].includes(root.desk.step)
        onDropped: drop => {
            if (drop.hasUrls)
                root.desk.readFile(drop.urls[0].toString());
        }
    }

    Keys.onEscapePressed: root.desk.back()

    ColumnLayout {
        anchors {
            top: parent.top
            bottom: parent.bottom
            horizontalCenter: parent.horizontalCenter
            margins: Math.max(12, Math.round(20 * root.unit))
        }
        width: Math.min(parent.width - 2 * anchors.margins, Math.round(1000 * root.unit))
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true

            Words {
                objectName: "title"
                Layout.fillWidth: true
                unit: root.unit
                kind: "title"
                text: root.title()
            }

            Words {
                visible: root.desk.placesOf > 0
                unit: root.unit
                kind: "strong"
                wrapMode: Text.NoWrap
                text: root.desk.place + " / " + root.desk.placesOf
                color: Theme.quietInk
                Accessible.name: qsTr("Page %1 of %2").arg(root.desk.place).arg(root.desk.placesOf)
            }
        }

        Words {
            objectName: "error"
            Layout.fillWidth: true
            visible: text !== ""
            unit: root.unit
            font.weight: Font.DemiBold
            text: root.desk.error
            color: Theme.tone("bad")
            Accessible.role: Accessible.AlertMessage
        }

        Loader {
            id: pages

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            sourceComponent: root.component()
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                objectName: "back"
                visible: root.desk.place !== 1
                unit: root.unit
                sign: "back"
                text: root.opensOrCloses ? qsTr("Close") : qsTr("Back")
                onClicked: root.desk.back()
            }

            Item {
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: "next"
                Layout.preferredWidth: Math.max(implicitWidth, Math.round(300 * root.unit))
                visible: root.page !== null && root.page.offersNext
                enabled: root.page !== null && root.page.ready
                unit: root.unit
                kind: "primary"
                text: root.page ? root.page.nextText : ""
                onClicked: root.page.submitted()
            }
        }
    }

    function title(): string {
        switch (root.desk.step) {
        case "language":
            return qsTr("Which language?");
        case "shop":
            return qsTr("Whose till is this?");
        case "account":
            return qsTr("Which sales unit?");
        case "keys":
            return qsTr("The keys of the sales unit");
        case "connection":
            return qsTr("The connection to Vipps");
        case "screens":
            return qsTr("Which screen is the customer's?");
        case "sound":
            return qsTr("Sound");
        case "trial":
            return qsTr("A trial payment");
        case "pin":
            return qsTr("A PIN for the settings");
        case "keep":
            return qsTr("Where do the keys go?");
        case "summary":
            return qsTr("Is this right?");
        case "look":
            return qsTr("Languages and look");
        case "payments":
            return qsTr("Payments and refunds");
        case "cashiers":
            return qsTr("Cashiers");
        case "cashier":
            return root.desk.cashierIsNew ? qsTr("A new cashier") : root.desk.cashier;
        case "cashier_pin":
            return qsTr("PIN of %1").arg(root.desk.cashier);
        default:
            return qsTr("Settings");
        }
    }

    function component(): Component {
        switch (root.desk.step) {
        case "language":
            return languagePage;
        case "shop":
            return shopPage;
        case "account":
            return accountPage;
        case "keys":
            return keysPage;
        case "connection":
            return connectionPage;
        case "screens":
            return screensPage;
        case "sound":
            return soundPage;
        case "trial":
            return trialPage;
        case "pin":
        case "lock":
        case "cashier_pin":
            return pinPage;
        case "cashiers":
            return cashiersPage;
        case "cashier":
            return cashierPage;
        case "keep":
            return keepPage;
        case "summary":
            return summaryPage;
        case "look":
            return lookPage;
        case "payments":
            return paymentsPage;
        default:
            return menuPage;
        }
    }

    Component {
        id: languagePage

        LanguagePage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: shopPage

        ShopPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: accountPage

        AccountPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: keysPage

        KeysPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: connectionPage

        ConnectionPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: screensPage

        ScreensPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: soundPage

        SoundPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: trialPage

        TrialPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: pinPage

        PinPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: keepPage

        KeepPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: summaryPage

        SummaryPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: lookPage

        LookPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: paymentsPage

        PaymentsPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: cashiersPage

        CashiersPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: cashierPage

        CashierPage {
            desk: root.desk
            unit: root.unit
        }
    }

    Component {
        id: menuPage

        MenuPage {
            desk: root.desk
            unit: root.unit
        }
    }
}
