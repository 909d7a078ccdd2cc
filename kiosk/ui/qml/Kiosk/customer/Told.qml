import QtQuick
import Kiosk.Controls

// Words for the customer, in the size and colour of the view's look; no word of them is ever broken.
Words {
    id: root

    required property Look look

    font.pixelSize: look.size(kind, unit)
    color: look.ink
    kind: "title"
    wrapMode: Text.WordWrap
}
