pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Brand
import Kiosk.Controls
import Kiosk.Models
import "cashier"
import "desk"

// The cashier's window. With one screen, it turns to the customer while there is something to show.
Window {
    id: root

    required property CashierModel cashier
    required property CustomerModel customer
    required property BasketModel basket
    required property JournalModel journal
    required property SlipModel slip
    required property BrandPalette lightBrand
    required property BrandPalette darkBrand
    required property DeskModel office
    required property DayModel day
    required property StaffModel staff
    property string theme: "auto"
    readonly property real unit: Theme.unit(width, height)

    title: root.cashier.till === "" ? root.cashier.shop : root.cashier.shop + " · " + root.cashier.till
    color: Theme.ground
    width: 1024
    height: 600
    minimumWidth: 640
    minimumHeight: 480
    onThemeChanged: Theme.scheme = theme
    Component.onCompleted: {
        Theme.lightBrand = lightBrand;
        Theme.darkBrand = darkBrand;
    }

    Strip {
        id: banner

        objectName: "banner"
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        text: root.cashier.customersTurn ? "" : root.cashier.banner
    }

    FocusScope {
        id: desk

        anchors {
            left: parent.left
            right: parent.right
            top: banner.bottom
            bottom: parent.bottom
        }
        focus: true
        enabled: root.cashier.failure === "" && !root.office.shown

        Keys.onPressed: event => {
            if (root.staff.asks)
                return;
            const keypad = root.cashier.page === "amount" || root.cashier.page === "result";
            if (keypad && event.text.length === 1 && "0123456789".includes(event.text)) {
                root.cashier.press(event.text);
                event.accepted = true;
            } else if (keypad && (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)) {
                root.cashier.press(event.key === Qt.Key_Delete ? "clear" : "back");
                event.accepted = true;
            } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                desk.confirm();
                event.accepted = true;
            } else if (event.key === Qt.Key_Escape) {
                desk.retreat();
                event.accepted = true;
            }
        }

        function confirm() {
            if (root.cashier.page === "amount" && pages.item)
                (pages.item as AmountPage)?.charge();
            else if (root.cashier.page === "result")
                root.cashier.leave();
        }

        function retreat() {
            switch (root.cashier.page) {
            case "amount":
                root.cashier.press("clear");
                break;
            case "tip":
            case "waiting":
                root.cashier.cancel();
                break;
            case "result":
                root.cashier.leave();
                break;
            case "payment":
                if (root.journal.pane !== "")
                    root.journal.close();
                else
                    root.cashier.back();
                break;
            default:
                root.cashier.back();
            }
        }

        Loader {
            id: pages

            anchors.fill: parent
            focus: true
            sourceComponent: {
                if (root.staff.asks)
                    return signInPage;
                if (root.cashier.customersTurn)
                    return sharedPage;
                switch (root.cashier.page) {
                case "tip":
                    return tipPage;
                case "waiting":
                    return waitingPage;
                case "result":
                    return resultPage;
                case "history":
                    return historyPage;
                case "payment":
                    return paymentPage;
                case "slip":
                    return slipPage;
                case "tablets":
                    return tabletsPage;
                case "day":
                    return dayPage;
                default:
                    return amountPage;
                }
            }
        }
    }

    Loader {
        anchors.fill: desk
        active: root.office.shown
        focus: active
        sourceComponent: DeskView {
            desk: root.office
        }
    }

    TypingSheet {
        objectName: "typing"
        anchors.fill: parent
    }

    FailurePage {
        anchors.fill: parent
        visible: root.cashier.failure !== ""
        text: root.cashier.failure
    }

    Component {
        id: signInPage

        SignInPage {
            cashier: root.cashier
            staff: root.staff
            focus: true
        }
    }

    Component {
        id: amountPage

        AmountPage {
            cashier: root.cashier
            basket: root.basket
        }
    }

    Component {
        id: tipPage

        TipPage {
            cashier: root.cashier
            customer: root.customer
        }
    }

    Component {
        id: waitingPage

        WaitingPage {
            cashier: root.cashier
            customer: root.customer
        }
    }

    Component {
        id: resultPage

        ResultPage {
            cashier: root.cashier
            slip: root.slip
        }
    }

    Component {
        id: historyPage

        HistoryPage {
            cashier: root.cashier
            journal: root.journal
            day: root.day
        }
    }

    Component {
        id: dayPage

        DayPage {
            cashier: root.cashier
            day: root.day
        }
    }

    Component {
        id: paymentPage

        PaymentPage {
            cashier: root.cashier
            journal: root.journal
            slip: root.slip
        }
    }

    Component {
        id: slipPage

        SlipPage {
            cashier: root.cashier
            slip: root.slip
        }
    }

    Component {
        id: tabletsPage

        TabletsPage {
            cashier: root.cashier
        }
    }

    Component {
        id: sharedPage

        SharedPage {
            cashier: root.cashier
            customer: root.customer
        }
    }
}
