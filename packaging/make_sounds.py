"""Make the sounds of the till, the same bytes on every machine.

`paid` rises: two soft bells a fifth apart, the sound of something done. `attention` repeats one plain tone, so that
nobody takes it for the other with eyes elsewhere. `time_runs_out` knocks five times, high and low by turns, as a clock
does. All start and end softly; a loudspeaker clicks otherwise.
"""

from __future__ import annotations

import array
import io
import math
import sys
import wave
from pathlib import Path

SOUNDS = Path(__file__).resolve().parent.parent / "assets" / "sounds"
RATE = 44_100
LOUDNESS = 0.7

# One sound is a row of tones: frequency in Hz (0 is silence), length in ms, and whether it rings out like a bell.
Tone = tuple[float, int, bool]
MELODIES: dict[str, tuple[Tone, ...]] = {
    "paid.wav": ((784.0, 180, True), (1175.0, 340, True)),
    "attention.wav": ((750.0, 200, False), (0.0, 200, False), (750.0, 200, False)),
    "time_runs_out.wav": (
        *((1320.0, 70, True), (0.0, 110, False), (990.0, 70, True), (0.0, 110, False)) * 2,
        (1320.0, 160, True),
    ),
}


def sine(turns: float) -> float:
    """Return the sine of so many turns, by sums and products alone: libm may differ in the last bit, this does not."""
    x = (turns - math.floor(turns + 0.5)) * 6.283185307179586
    term = total = x
    for n in range(2, 26, 2):
        term *= -x * x / (n * (n + 1))
        total += term
    return total


def envelope(seconds: float, length: float, bell: bool) -> float:
    """Return how loud a tone is at a moment: 8 ms in, 30 ms out, and for a bell fading in between."""
    edges = min(1.0, seconds / 0.008, (length - seconds) / 0.030)
    return edges * ((1.0 - 0.75 * seconds / length) if bell else 1.0)


def samples(tone: Tone) -> list[int]:
    """Render one tone as 16-bit samples: the note, and a little of its octave for warmth."""
    frequency, milliseconds, bell = tone
    length = milliseconds / 1000
    rendered = []
    for n in range(RATE * milliseconds // 1000):
        turns = frequency * n / RATE
        level = (sine(turns) + 0.25 * sine(2 * turns)) / 1.25
        rendered.append(round(32767 * LOUDNESS * level * envelope(n / RATE, length, bell)))
    return rendered


def wav(melody: tuple[Tone, ...]) -> bytes:
    """Put a melody into a WAV file: 44.1 kHz, 16 bits, one channel."""
    sound = array.array("h", [sample for tone in melody for sample in samples(tone)])
    if sys.byteorder == "big":
        sound.byteswap()
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(sound.tobytes())
    return file.getvalue()


def main() -> None:
    """Write the files."""
    SOUNDS.mkdir(parents=True, exist_ok=True)
    for name, melody in MELODIES.items():
        (SOUNDS / name).write_bytes(wav(melody))


if __name__ == "__main__":
    main()
