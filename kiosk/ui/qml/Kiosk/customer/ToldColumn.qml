import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What the customer is told on one page, as large as it should be or as fits; the model learns how large that is.
FittingColumn {
    id: root

    required property CustomerModel customer
    required property Look look

    onFitted: {
        if (root.look.smallest > 0 && root.Window.visibility !== Window.Hidden)
            root.customer.fitted(root.look.size("title", root.unit));
    }
}
