"""Looking at a window as a careful person would: what is cut off, too small, too faint, or without a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

TARGET, GAP = 57, 12
"""15 mm and 3 mm at 96 dpi."""


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything that is visible, parents before children."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from items(child)


def is_a(item: QQuickItem, kind: str) -> bool:
    return item.inherits(kind)


def within(item: QQuickItem, name: str) -> bool:
    """Is one of its parents of that QML or C++ type?"""
    parent = item.parentItem()
    while parent is not None:
        if parent.metaObject().className().startswith(name) or parent.inherits(name):
            return True
        parent = parent.parentItem()
    return False


def box(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height())))


def seen(item: QQuickItem) -> QRectF:
    """The part of it that no list cuts off."""
    part, parent = box(item), item.parentItem()
    while parent is not None:
        if parent.clip():
            part = part.intersected(box(parent))
        parent = parent.parentItem()
    return part


def texts(window: QQuickWindow) -> list[QQuickItem]:
    return [
        item
        for item in items(window.contentItem())
        if is_a(item, "QQuickText") and item.property("text") and not within(item, "CustomerInSmall")
    ]


def cut_texts(window: QQuickWindow) -> list[str]:
    """Texts that don't fit their place, where nobody allowed an ellipsis."""
    found = []
    whole = QRectF(0, 0, window.width(), window.height())
    for text in texts(window):
        what, place = text.property("text"), box(text)
        wide, high = text.property("contentWidth"), text.property("contentHeight")
        if within(text, "QQuickFlickable"):
            continue
        elided = bool(text.property("mayBeCut"))
        if not whole.adjusted(-1, -1, 1, 1).contains(place):
            found.append(f"{what!r} leaves the window: {place}")
        elif not elided and (wide > text.width() + 1.5 or high > text.height() + 1.5):
            found.append(f"{what!r} needs {wide:.0f}x{high:.0f} and has {text.width():.0f}x{text.height():.0f}")
        elif not elided and text.property("truncated"):
            found.append(f"{what!r} is cut")
    return found


def overlapping_texts(window: QQuickWindow) -> list[str]:
    """Texts that stand on one another."""
    placed = []
    for text in texts(window):
        if within(text, "QQuickFlickable"):
            continue
        corner = box(text).topLeft()
        placed.append(
            (text, QRectF(corner.x(), corner.y(), text.property("contentWidth"), text.property("contentHeight")))
        )
    found = []
    for number, (one, here) in enumerate(placed):
        for other, there in placed[number + 1 :]:
            shared = here.intersected(there)
            if shared.width() > 2 and shared.height() > 3:
                found.append(f"{one.property('text')!r} and {other.property('text')!r}")
    return found


def covered_controls(window: QQuickWindow) -> list[str]:
    """Buttons that are partly outside of the window."""
    whole = QRectF(0, 0, window.width(), window.height()).adjusted(-1, -1, 1, 1)
    return [
        f"{button.objectName()} at {box(button)}"
        for button in buttons(window)
        if not within(button, "QQuickFlickable") and not whole.contains(box(button))
    ]


def buttons(window: QQuickWindow) -> list[QQuickItem]:
    return [item for item in items(window.contentItem()) if is_a(item, "QQuickAbstractButton")]


def entries(window: QQuickWindow) -> list[QQuickItem]:
    return [item for item in items(window.contentItem()) if is_a(item, "QQuickTextField")]


def small_targets(window: QQuickWindow) -> list[str]:
    """What is meant for fingers, and is smaller than 15 mm or closer than 3 mm to its neighbour."""
    targets = [*buttons(window), *entries(window)]
    found = [
        f"{item.objectName()} is {item.width():.0f}x{item.height():.0f}"
        for item in targets
        if item.width() < TARGET or item.height() < TARGET
    ]
    targets = [item for item in targets if not seen(item).isEmpty()]  # a list keeps some that are scrolled away
    for number, one in enumerate(targets):
        for other in targets[number + 1 :]:
            if one.objectName().startswith("payment-") or other.objectName().startswith("payment-"):
                continue  # A row of the list has its gap inside: it is that much higher.
            here, there = seen(one), seen(other)
            across = max(here.left(), there.left()) - min(here.right(), there.right())
            down = max(here.top(), there.top()) - min(here.bottom(), there.bottom())
            if max(across, down) < GAP - 0.5:
                found.append(f"{one.objectName()} and {other.objectName()} are {max(across, down):.0f} apart")
    return found


def nameless(window: QQuickWindow) -> list[str]:
    """Controls that a screen reader could not name."""
    found = []
    for item in [*buttons(window), *entries(window)]:
        interface = QAccessible.queryAccessibleInterface(item)
        if not item.objectName():
            found.append(f"a {item.metaObject().className()} without objectName")
        # Qt keeps the name of a password's field to itself, and tells its description.
        hidden = interface is not None and interface.state().passwordEdit
        if interface is None or not interface.text(QAccessible.Text.Description if hidden else QAccessible.Text.Name):
            found.append(f"{item.objectName()} has no name")
        elif interface.role() == QAccessible.Role.NoRole:
            found.append(f"{item.objectName()} has no role")
    return found


def without_focus(window: QQuickWindow) -> list[str]:
    """Controls that the Tab key does not reach, although they can be pressed."""
    return [
        item.objectName()
        for item in [*buttons(window), *entries(window)]
        if item.isEnabled() and not Qt.FocusPolicy(item.property("focusPolicy")) & Qt.FocusPolicy.TabFocus
    ]


def page_texts(window: QQuickWindow) -> list[QQuickItem]:
    """What the customer's page says, without the keys below it and the strip above it."""
    return [one for one in texts(window) if not within(one, "CustomerKeys") and not within(one, "Strip")]


@dataclass(frozen=True)
class Faint:
    text: str
    contrast: float
    wanted: float


def faint_texts(window: QQuickWindow, picture: QImage, wanted: float = 0) -> list[Faint]:
    """Texts whose pixels stand out less than `wanted`, or than WCAG asks: 4.5:1, and 3:1 where they are large."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(bytes(picture.constBits())).cast("I")
    width = picture.width()
    found = []
    for text in texts(window):
        if within(text, "QQuickFlickable"):
            continue
        corner = box(text).topLeft()
        left, top = max(0, int(corner.x())), max(0, int(corner.y()))
        right = min(width, int(corner.x() + max(text.width(), text.property("contentWidth"))))
        bottom = min(picture.height(), int(corner.y() + text.property("contentHeight")))
        counted: Counter[int] = Counter()
        for row in range(top, bottom):
            counted.update(pixels[row * width + left : row * width + right])
        if not counted:
            continue
        ground = counted.most_common(1)[0][0]
        best = max(contrast(ground, colour) for colour in counted)
        font = text.property("font")
        large = font.pixelSize() >= 24 or (font.pixelSize() >= 18.66 and font.weight() >= 600)
        least = wanted or (3.0 if large else 4.5)
        if best < least:
            found.append(Faint(text.property("text"), round(best, 2), least))
    return found


def contrast(one: int, other: int) -> float:
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: int) -> float:
    def linear(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = colour >> 16 & 255, colour >> 8 & 255, colour & 255
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
