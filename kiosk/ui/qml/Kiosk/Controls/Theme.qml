pragma Singleton
import QtQuick
import Kiosk.Brand

// Colours, sizes and the one type scale. Every pair that carries text is at least 4.5:1; tests measure it from pixels.
QtObject {
    id: root

    property string scheme: "auto"
    readonly property bool dark: scheme === "dark" || (scheme === "auto" && Application.styleHints.colorScheme === Qt.Dark)

    // Grounds, and what is written on them.
    readonly property color ground: dark ? "#141210" : "#F6F3EF"
    readonly property color surface: dark ? "#211E1B" : "#FFFFFF"
    readonly property color pressed: dark ? "#3A3530" : "#E7E1D9"
    readonly property color line: dark ? "#3A3530" : "#E0D9D0"
    readonly property color edge: dark ? "#857B71" : "#8A8077"
    readonly property color ink: dark ? "#F7F3EF" : "#1A1512"
    readonly property color quietInk: dark ? "#BDB3A9" : "#5E564F"
    readonly property color focus: dark ? "#9DB1FF" : "#2B4BD8"

    // The brand's colours come from data, and may be another brand's from one moment to the next (Windows sees to it).
    // They are for large shapes, never for words.
    property BrandPalette lightBrand: null
    property BrandPalette darkBrand: null
    readonly property BrandPalette brandPalette: dark ? darkBrand : lightBrand
    readonly property color brand: brandPalette?.shape ?? ground
    readonly property color brandPressed: brandPalette?.pressed ?? ground
    readonly property color brandInk: brandPalette?.ink ?? ink
    readonly property color brandPanel: brandPalette?.panel ?? surface
    readonly property color brandPanelInk: brandPalette?.panelInk ?? ink
    readonly property color brandPanelTrack: brandPalette?.panelTrack ?? line

    // Paid looks the same by day and by night.
    readonly property color paidPanel: "#0B6B3A"
    readonly property color paidPanelInk: "#FFFFFF"

    // An idle screen that spares itself, by day and by night.
    readonly property color restGround: "#0E0C0B"
    readonly property color restInk: "#A89E94"
    readonly property color restQuietInk: "#8E8479"

    // A QR stands on white in every theme: scanners fail on inverted codes.
    readonly property color paper: "#FFFFFF"

    readonly property color toneInk: dark ? "#141210" : "#FFFFFF"

    // At least 15 mm and 3 mm at 96 dpi, whatever the size of the window.
    readonly property int target: 57
    readonly property int gap: 12

    function unit(width: real, height: real): real {
        const fits = Math.min(Math.max(width, height) / 1024, Math.min(width, height) / 600);
        return Math.max(0.78, Math.min(2.4, fits));
    }

    function size(kind: string, unit: real): int {
        const base = {
            caption: 15,
            body: 18,
            strong: 20,
            title: 26,
            heading: 36,
            figure: 88
        }[kind] ?? 18;
        return Math.round(Math.max(14, base * unit));
    }

    function weight(kind: string): int {
        return kind === "caption" || kind === "body" ? Font.Normal : kind === "strong" ? Font.Medium : Font.DemiBold;
    }

    function tone(name: string): color {
        switch (name) {
        case "good":
            return dark ? "#5FD494" : "#0B6B3A";
        case "bad":
            return dark ? "#FF8F85" : "#B3261E";
        case "warning":
            return dark ? "#FFC163" : "#8A4B00";
        case "busy":
            return dark ? "#9DB1FF" : "#2B4BD8";
        default:
            return dark ? "#BDB3A9" : "#5E564F";
        }
    }

    function tint(name: string): color {
        switch (name) {
        case "good":
            return dark ? "#12291C" : "#E0F3E7";
        case "bad":
            return dark ? "#33191A" : "#FBE6E3";
        case "warning":
            return dark ? "#30230F" : "#FFF0D9";
        case "busy":
            return dark ? "#1B2140" : "#E8ECFC";
        default:
            return dark ? "#2A2622" : "#ECE7E0";
        }
    }

    function sign(name: string): string {
        switch (name) {
        case "good":
            return "tick";
        case "bad":
            return "cross";
        case "warning":
            return "alert";
        case "busy":
            return "clock";
        default:
            return "";
        }
    }
}
