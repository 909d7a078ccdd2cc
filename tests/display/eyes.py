"""Eyes for the page in a browser: what is cut, faint, too small for a finger, or nameless."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import zxingcpp
from PIL import Image

from kiosk.tablet import Tablet
from tests.ui import eyes

TARGET = 57
"""15 mm at 96 dpi."""
GAP = 11.3
"""3 mm."""

OUTSIDE = """
[...document.querySelectorAll('[data-say], button, #time-words, #qr, #banner span')]
  .filter(one => one.checkVisibility({checkVisibilityCSS: true}) && (one.textContent || one.id === 'qr'))
  .map(one => {
    const range = document.createRange();
    range.selectNodeContents(one);
    const text = one.id === 'qr' ? one.getBoundingClientRect() : range.getBoundingClientRect();
    const holder = (one.closest('#panel, #keys, #languages, #banner') || document.getElementById('content'));
    const room = holder.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(one).fontSize);
    return {id: one.id || one.dataset.say || '', text: one.textContent, size,
            edges: [text.left - room.left, text.top - room.top, room.right - text.right, room.bottom - text.bottom]};
  })
"""

BOXES = """
[...document.querySelectorAll('button')].filter(one => one.checkVisibility()).map(one => {
    const box = one.getBoundingClientRect();
    const reached = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {id: one.id, x: box.x, y: box.y, width: box.width, height: box.height, reached: one.contains(reached),
            name: one.getAttribute('aria-label') || one.textContent.trim()};
})
"""

TEXTS = """
[...document.querySelectorAll('[data-say], button, #time-words, #banner span')]
  .filter(one => one.checkVisibility({checkVisibilityCSS: true}) && one.textContent.trim()).map(one => {
    const range = document.createRange();
    range.selectNodeContents(one);
    const box = range.getBoundingClientRect();
    const reached = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const size = parseFloat(getComputedStyle(one).fontSize), weight = getComputedStyle(one).fontWeight;
    return {text: one.textContent, x: box.x, y: box.y, width: box.width, height: box.height,
            covered: Boolean(reached && reached.closest('#languages') && !one.closest('#languages')),
            large: size >= 24 || (size >= 18.66 && weight >= 700)};
  })
"""


def pixels(tablet: Tablet) -> Image.Image:
    return Image.open(BytesIO(tablet.screenshot())).convert("RGB")


def qr(tablet: Tablet) -> str:
    """Read the code from the pixels, as a phone would; empty if there is none."""
    found = zxingcpp.read_barcodes(pixels(tablet), formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return str(found[0].text) if found else ""


def complaints(tablet: Tablet, *, contrast: bool = False) -> Iterator[str]:
    """Everything that is wrong with what can be seen now."""
    for one in tablet.evaluate(OUTSIDE):
        if min(one["edges"]) < -1:
            yield f"cut: {one}"
        if one.get("id") != "qr" and one["size"] < 13.9:
            yield f"small: {one}"
    boxes = tablet.evaluate(BOXES)
    for box in boxes:
        if min(box["width"], box["height"]) < TARGET:
            yield f"target: {box}"
        if not box["name"]:
            yield f"nameless: {box}"
    for one in boxes:
        for other in boxes:
            apart = max(
                other["x"] - one["x"] - one["width"],
                one["x"] - other["x"] - other["width"],
                other["y"] - one["y"] - one["height"],
                one["y"] - other["y"] - other["height"],
            )
            if one is not other and apart < GAP and one["reached"] and other["reached"]:
                yield f"gap: {one} {other}"
    if contrast:
        yield from faint(tablet)


def faint(tablet: Tablet) -> Iterator[str]:
    """Texts whose brightest difference from their ground, in pixels, is too little."""
    picture = pixels(tablet)
    for text in tablet.evaluate(TEXTS):
        if text["covered"]:
            continue
        box = (text["x"], text["y"], text["x"] + text["width"], text["y"] + text["height"])
        crop = picture.crop(tuple(round(edge) for edge in box))
        counted = sorted(crop.getcolors(1 << 22) or [], reverse=True)
        ground = counted[0][1]
        best = max(eyes.contrast(_number(colour), _number(ground)) for _, colour in counted)
        if best < (3 if text["large"] else 4.5):
            yield f"faint: {best:.1f} {text['text']!r}"


def _number(colour: Any) -> int:
    return int(colour[0]) << 16 | int(colour[1]) << 8 | int(colour[2])
