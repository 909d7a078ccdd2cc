"""In which words a kiosk's own settings let it print: the language of the slips, and the brand of market and day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app import slip_language, slip_speaker
from kiosk.config import load
from kiosk.domain.paper import Line
from kiosk.domain.phrase import phrase
from tests.support.virtual_time import VirtualClock, run

SETTINGS = """\
[vipps]
base_url = "https://apitest.vipps.no"
merchant_serial_number = "123456"
fallback_url = "https://shop.example/thank-you"
callback_prefix = "https://shop.example/vipps"
[shop]
name = "Nordlys Kaffebar"
till = "till-1"
market = "{market}"
[printer]
language = "{language}"
"""


@pytest.mark.parametrize(
    ("market", "language", "spoken"),
    [("NO", "", "nb"), ("DK", "", "da"), ("FI", "", "fi"), ("SE", "", "sv"), ("NO", "en", "en")],
)
def test_slips_speak_the_language_of_the_country_unless_another_is_chosen(
    tmp_path: Path, market: str, language: str, spoken: str
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(SETTINGS.format(market=market, language=language), "utf-8")

    assert slip_language(load(file)) == spoken


def test_a_slip_names_the_brand_that_the_market_knows_when_it_is_printed(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(SETTINGS.format(market="DK", language=""), "utf-8")
    lines = (Line(phrase("Reference at Vipps"), "5001420062"),)

    async def main() -> None:
        clock = VirtualClock()
        clock.offset = datetime(2027, 1, 11, 22, 59, tzinfo=UTC) - clock.now()
        speak = slip_speaker(load(file), clock)
        (before,) = speak(lines)
        clock.offset += timedelta(minutes=1)
        (after,) = speak(lines)

        assert "MobilePay" in before.text
        assert "Vipps" in after.text
        assert before.right == after.right == "5001420062"

    run(main())
