pragma Singleton
import QtQuick

// Which entry a finger wants to type into, in any window; null while nobody does. A real keyboard needs none of this.
QtObject {
    property TextEntry target: null
}
