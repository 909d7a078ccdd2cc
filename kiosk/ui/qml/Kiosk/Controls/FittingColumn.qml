import QtQuick

// A column whose type is as large as `wanted` where there is room, and evenly smaller where there is not.
// Its children take their width from it and their sizes from its `unit`. A Spring takes what is left.
Column {
    id: root

    required property real wanted
    required property real room
    // All that is written in it: it is fitted again when that changes.
    property string said: ""
    property real gap: 10
    property real unit: wanted
    property real slack: 0
    property bool fitting: false

    // It has found its unit.
    signal fitted

    spacing: Math.round(gap * unit)
    height: room
    onWantedChanged: fit()
    onRoomChanged: fit()
    onWidthChanged: fit()
    onImplicitHeightChanged: fit()
    onSaidChanged: soon.restart()
    Component.onCompleted: fit()

    function needed(): real {
        let height = 0, springs = 0, shown = 0;
        for (const child of children) {
            if (!child.visible)
                continue;
            if (child.springs === true) {
                springs += 1;
                continue;
            }
            // A word that is wider than the column can't be broken.
            if (child.contentWidth > root.width + 1 && !child.truncated)
                return Infinity;
            height += child.height;
            shown += 1;
        }
        return height + spacing * Math.max(0, shown + springs - 1);
    }

    function tryOut(share: real): bool {
        unit = wanted * share;
        return needed() <= room;
    }

    function fit(): void {
        if (fitting || width <= 0 || room <= 0)
            return;
        fitting = true;
        if (!tryOut(1)) {
            let least = 0.3, most = 1;
            for (let step = 0; step < 6; step += 1) {
                const middle = (least + most) / 2;
                if (tryOut(middle))
                    least = middle;
                else
                    most = middle;
            }
            unit = wanted * least;
        }
        let springs = 0;
        for (const child of children)
            springs += child.visible && child.springs === true ? 1 : 0;
        slack = Math.max(0, Math.floor((room - needed()) / Math.max(1, springs)));
        fitting = false;
        fitted();
    }

    // When all bindings have been told. A call put off with Qt.callLater would outlive the column.
    Timer {
        id: soon

        interval: 0
        onTriggered: root.fit()
    }
}
