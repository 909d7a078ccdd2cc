pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The three keys. What is there already is never shown, only that it is there.
DeskPage {
    id: root

    readonly property string kept: qsTr("%1: entered")

    nextText: qsTr("Next")
    onSubmitted: root.desk.enterKeys(clientId.text, clientSecret.text, subscriptionKey.text)

    component SecretEntry: TextEntry {
        property string label: ""
        property bool known: false

        Layout.fillWidth: true
        unit: root.unit
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        sign: known && text === "" ? "tick" : ""
        placeholderText: known ? root.kept.arg(label) : label
    }

    SecretEntry {
        id: clientId

        objectName: "clientId"
        label: "client_id"
        known: root.desk.clientIdKnown
        onAccepted: clientSecret.forceActiveFocus()
    }

    SecretEntry {
        id: clientSecret

        objectName: "clientSecret"
        label: "client_secret"
        known: root.desk.clientSecretKnown
        onAccepted: subscriptionKey.forceActiveFocus()
    }

    SecretEntry {
        id: subscriptionKey

        objectName: "subscriptionKey"
        label: "Ocp-Apim-Subscription-Key"
        known: root.desk.subscriptionKeyKnown
        onAccepted: root.submitted()
    }

    FileRow {
        Layout.fillWidth: true
        desk: root.desk
        unit: root.unit
    }

    Words {
        Layout.fillWidth: true
        visible: text !== "" && root.desk.error === ""
        unit: root.unit
        kind: "caption"
        text: root.desk.keysText
        color: Theme.quietInk
    }

    Item {
        Layout.fillHeight: true
    }
}
