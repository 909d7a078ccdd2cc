import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// The customer's own keys, always in the same corner: the first makes the screen easier to see.
Rectangle {
    id: root

    required property CustomerModel customer
    required property Look look
    required property real unit
    property bool choosing: false
    readonly property bool offersTime: customer.mayMoreTime && customer.timeRunsOut

    // The width in targets: what is most wanted keeps its words longest.
    readonly property real wide: width / look.target

    signal languageAsked

    implicitHeight: look.target + 2 * look.gap
    color: look.ground

    Rectangle {
        width: parent.width
        height: root.look.strong ? 2 : 1
        color: root.look.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: root.look.gap
        spacing: root.look.gap

        CustomerKey {
            objectName: "easier"
            Layout.fillWidth: true
            Layout.minimumWidth: root.look.target
            Layout.maximumWidth: implicitWidth
            look: root.look
            unit: root.unit
            sign: "eye"
            brief: root.wide < (root.offersTime ? 9 : 7)
            text: root.customer.easierText
            checkable: true
            pressedIn: root.customer.easier
            onClicked: root.customer.chooseEasier(!root.customer.easier)
        }

        CustomerKey {
            objectName: "language"
            Layout.fillWidth: true
            Layout.minimumWidth: root.look.target
            Layout.maximumWidth: implicitWidth
            look: root.look
            unit: root.unit
            sign: "globe"
            brief: root.wide < (root.offersTime ? 18 : 10)
            text: root.customer.languageName
            pressedIn: root.choosing
            Accessible.name: root.customer.languageText
            onClicked: root.languageAsked()
        }

        Item {
            Layout.fillWidth: true
        }

        CustomerKey {
            objectName: "customerMoreTime"
            Layout.fillWidth: true
            Layout.minimumWidth: Math.min(implicitWidth, root.width / 2)
            Layout.maximumWidth: implicitWidth
            visible: root.offersTime
            look: root.look
            unit: root.unit
            sign: "clock"
            primary: true
            text: root.customer.moreTimeText
            onClicked: root.customer.moreTime()
        }
    }
}
