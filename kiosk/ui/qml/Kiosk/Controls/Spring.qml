import QtQuick

// Takes its share of what a FittingColumn has left.
Item {
    readonly property bool springs: true

    width: 1
    height: Math.max(0.01, (parent as FittingColumn)?.slack ?? 0)
}
