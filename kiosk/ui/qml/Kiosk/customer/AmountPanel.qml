import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models

// The side that says what is to be paid and to whom; on the brand's colour.
Rectangle {
    id: root

    required property CustomerModel customer
    required property real unit
    property bool instructs: true

    color: Theme.brandPanel

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Math.round(36 * root.unit)
        spacing: Math.round(10 * root.unit)

        RowLayout {
            Layout.fillWidth: true
            spacing: Math.round(20 * root.unit)

            Words {
                Layout.fillWidth: true
                unit: root.unit
                kind: "title"
                font.weight: Font.Medium
                text: root.customer.shop
                color: Theme.brandPanelInk
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            BrandMark {
                Layout.alignment: Qt.AlignTop
                visible: hasLogo && root.width > 400 * root.unit  // the name itself is in the words below
                mostWidth: root.width * 0.4
                customer: root.customer
                unit: root.unit
            }
        }

        Words {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(Math.min(120, 110) * root.unit)
            unit: root.unit
            kind: "figure"
            font.letterSpacing: -1.5 * root.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(24 * root.unit)
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            text: root.customer.amountText
            color: Theme.brandPanelInk
        }

        Item {
            Layout.fillHeight: true
        }

        Words {
            Layout.fillWidth: true
            visible: root.instructs
            unit: root.unit
            kind: "heading"
            text: root.customer.heading
            color: Theme.brandPanelInk
            lineHeight: 1.1
        }

        Words {
            Layout.fillWidth: true
            visible: root.instructs && text !== ""
            unit: root.unit
            kind: "title"
            font.weight: Font.Medium
            text: root.customer.text
            color: Theme.brandPanelInk
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.customer.notice !== ""
            spacing: Math.round(10 * root.unit)

            Sign {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Math.round(2 * root.unit)
                size: Math.round(26 * root.unit)
                sign: "alert"
                color: Theme.brandPanelInk
            }

            Words {
                Layout.fillWidth: true
                unit: root.unit
                kind: "strong"
                text: root.customer.notice
                color: Theme.brandPanelInk
            }
        }

        TimeBar {
            Layout.fillWidth: true
            visible: root.customer.hasTimeLeft
            unit: root.unit
            kind: "title"
            fraction: root.customer.timeLeftFraction
            text: root.customer.timeLeftText
            runsOut: root.customer.timeRunsOut
            ink: Theme.brandPanelInk
            track: Theme.brandPanelTrack
        }
    }
}
