import QtQuick

// How one view looks, apart from the window it stands in: Theme's colours, or `strong`: black and white, with type that
// is larger and has fewer steps. Every pair that carries text is at least 7:1 when it is strong; tests measure it.
QtObject {
    id: root

    property bool strong: false
    // Pixels that the smallest type should have for the distance from which it is read, and a target for a finger.
    property real smallest: 0
    property int target: Theme.target
    readonly property int gap: Math.ceil(target / 5)

    readonly property color ground: strong ? "black" : Theme.ground
    readonly property color surface: strong ? "black" : Theme.surface
    readonly property color pressed: strong ? "dimgray" : Theme.pressed
    readonly property color line: strong ? "white" : Theme.line
    readonly property color ink: strong ? "white" : Theme.ink
    readonly property color quietInk: strong ? "white" : Theme.quietInk
    readonly property color brand: strong ? "black" : Theme.brand
    readonly property color panel: strong ? "black" : Theme.brandPanel
    readonly property color panelInk: strong ? "white" : Theme.brandPanelInk
    readonly property color panelTrack: strong ? "dimgray" : Theme.brandPanelTrack
    readonly property color paidPanel: strong ? "black" : Theme.paidPanel
    readonly property color paidPanelInk: strong ? "white" : Theme.paidPanelInk
    readonly property color primary: strong ? "white" : Theme.brand
    readonly property color primaryPressed: strong ? "lightgray" : Theme.brandPressed
    readonly property color primaryInk: strong ? "black" : Theme.brandInk
    readonly property color toneInk: strong ? "black" : Theme.toneInk

    function tone(name: string): color {
        return strong ? "white" : Theme.tone(name);
    }

    function tint(name: string): color {
        return strong ? "black" : Theme.tint(name);
    }

    // The unit at which a view of that size should be drawn, if there is room for it.
    function unit(width: real, height: real): real {
        const wanted = Math.max(Theme.unit(width, height), smallest / size("title", 1));
        return strong ? wanted * 1.7 : wanted;
    }

    function size(kind: string, unit: real): int {
        const base = strong ? {
            figure: 76,
            headline: 32,
            heading: 30
        }[kind] : kind === "headline" ? 48 : undefined;
        return base === undefined ? Theme.size(kind, unit) : Math.round(base * unit);
    }
}
