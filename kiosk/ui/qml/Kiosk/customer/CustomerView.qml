pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models

// All that a customer sees, at any size: on a screen of its own, on the shared window, and in small on the cashier's.
Rectangle {
    id: root

    required property CustomerModel customer
    property bool preview: false
    property bool choosing: false
    readonly property bool offersTime: keys.item ? (keys.item as CustomerKeys).offersTime : false
    readonly property real unit: look.unit(width, height)

    color: look.ground
    clip: preview

    Look {
        id: look

        strong: root.customer.easier
        // The view in small is read by the cashier, from near by.
        smallest: root.preview ? 0 : root.customer.smallestType
        target: Math.min(root.height / 4, Math.max(root.customer.target, Math.round(56 * Theme.unit(root.width, root.height))))
    }

    Connections {
        target: root.customer

        function onAnnounced(words: string): void {
            if (!root.preview && root.Window.visibility !== Window.Hidden)
                root.Accessible.announce(words, Accessible.Assertive);
        }

        function onTurned(): void {
            root.choosing = false;
        }
    }

    Strip {
        id: banner

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        text: root.preview ? "" : root.customer.banner
        unit: Theme.unit(root.width, root.height)
        color: look.tint(tone)
        ink: look.tone(tone)
    }

    Loader {
        id: page

        anchors {
            left: parent.left
            right: parent.right
            top: banner.bottom
            bottom: keys.top
        }
        sourceComponent: {
            switch (root.customer.page) {
            case "tip":
                return tip;
            case "pay":
                return pay;
            case "opened":
            case "checking":
                return meanwhile;
            case "paid":
                return paid;
            case "sorry":
                return sorry;
            case "slip":
                return slip;
            default:
                return idle;
            }
        }
    }

    Loader {
        anchors.fill: page
        active: root.choosing && keys.active
        sourceComponent: languages
    }

    Loader {
        id: keys

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: item ? (item as CustomerKeys).implicitHeight : 0
        active: !root.preview && root.customer.hasKeys
        sourceComponent: ownKeys
    }

    Component {
        id: ownKeys

        CustomerKeys {
            customer: root.customer
            look: look
            unit: root.unit
            choosing: root.choosing
            onLanguageAsked: root.choosing = !root.choosing
        }
    }

    Component {
        id: languages

        LanguageChoice {
            customer: root.customer
            look: look
            unit: root.unit
            onChosen: language => {
                root.choosing = false;
                root.customer.chooseLanguage(language);
            }
        }
    }

    Component {
        id: idle

        IdleView {
            customer: root.customer
            look: look
            unit: root.unit
        }
    }

    Component {
        id: tip

        TipView {
            customer: root.customer
            look: look
            unit: root.unit
            preview: root.preview
        }
    }

    Component {
        id: pay

        PayView {
            customer: root.customer
            look: look
            unit: root.unit
            preview: root.preview
        }
    }

    Component {
        id: meanwhile

        MeanwhileView {
            customer: root.customer
            look: look
            unit: root.unit
        }
    }

    Component {
        id: paid

        PaidView {
            customer: root.customer
            look: look
            unit: root.unit
            preview: root.preview
        }
    }

    Component {
        id: sorry

        SorryView {
            customer: root.customer
            look: look
            unit: root.unit
        }
    }

    Component {
        id: slip

        SlipView {
            customer: root.customer
            look: look
            unit: root.unit
            preview: root.preview
        }
    }
}
