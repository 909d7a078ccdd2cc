"""Write the page of failures in ARCHITECTURE.md from the tables that the program itself uses.

python packaging/failures_page.py          write it
python packaging/failures_page.py --check  exit 1 if it is not up to date
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kiosk.domain.reasons import WORDS, Meaning  # noqa: E402
from kiosk.engine.present import STATE_WORDS  # noqa: E402
from kiosk.vipps.errors import KNOWN_ERRORS  # noqa: E402

PAGE = ROOT / "ARCHITECTURE.md"
BEGIN, END = "<!-- failures: begin (packaging/failures_page.py) -->", "<!-- failures: end -->"


def page() -> str:
    codes: dict[Meaning, list[str]] = {meaning: [] for meaning in Meaning}
    for (group, code), known in KNOWN_ERRORS.items():
        codes[known.meaning].append(f"{group}/{code}" if code else group)
    lines = [
        "| what Vipps says | the cashier reads | and does | the customer reads |",
        "|---|---|---|---|",
    ]
    for meaning, words in WORDS.items():
        said = ", ".join(codes[meaning]) or "(no code)"
        lines.append(f"| {said} | {words.cashier} | {words.next_step} | {words.customer} |")
    states = ", ".join(f"{state} “{word}”" for state, (word, _) in STATE_WORDS.items())
    return "\n".join([BEGIN, "", f"States in lists: {states}.", "", *lines, "", END])


def main() -> int:
    text = PAGE.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    wanted = before + page() + after
    if "--check" in sys.argv:
        return 0 if wanted == text else 1
    PAGE.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
