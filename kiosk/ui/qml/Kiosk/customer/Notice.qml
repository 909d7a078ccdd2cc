import QtQuick
import Kiosk.Controls

// Something to know beside the payment, with its sign.
Item {
    id: root

    required property Look look
    required property real unit
    required property string text
    property color ink: look.ink

    implicitHeight: words.implicitHeight

    Sign {
        id: sign

        y: Math.round(3 * root.unit)
        size: words.font.pixelSize
        sign: "alert"
        color: root.ink
    }

    Told {
        id: words

        x: sign.width + Math.round(10 * root.unit)
        width: root.width - x
        look: root.look
        unit: root.unit
        font.weight: Font.Medium
        text: root.text
        color: root.ink
    }
}
