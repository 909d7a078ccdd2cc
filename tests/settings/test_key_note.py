"""Keys are read from whatever they were written down in, and what is wrong with it is named without quoting it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.key_note import LONGEST, Note, NoteError, read_note, read_note_file

ID, SECRET, KEY = "5e1f6c1e-0000-4000-8000-000000000001", "Y2xp:ZW50=LXNl#Y3JldA==", "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
WHOLE = Note(ID, SECRET, KEY, "123456", "https://apitest.vipps.no")

WRITTEN = {
    "settings": f"""
        # keys of the bakery
        client_id = "{ID}"   # of the sales unit
        client_secret = '{SECRET}'
        subscription_key = "{KEY}"
        [vipps]
        merchant_serial_number = "123456"
        base_url = "https://apitest.vipps.no"
    """,
    "environment": f"""
        export KIOSK_CLIENT_ID={ID}
        export KIOSK_CLIENT_SECRET="{SECRET}"
        KIOSK_SUBSCRIPTION_KEY={KEY}
        MERCHANT_SERIAL_NUMBER=123456
        BASE_URL=https://apitest.vipps.no
    """,
    "JSON": f'{{"vipps": {{"client_id":"{ID}","client_secret":"{SECRET}","Ocp-Apim-Subscription-Key":"{KEY}"}},'
    '"merchantSerialNumber": 123456, "baseUrl": "https://apitest.vipps.no"}',
    "broken JSON": f"""{{
        "client_id": "{ID}",
        "client_secret": "{SECRET}",
        "Ocp-Apim-Subscription-Key": "{KEY}",
        "merchantSerialNumber": "123456",
        "baseUrl": "https://apitest.vipps.no",
    }}""",
    "the portal": f"""
        Client ID: {ID}
        Client secret: {SECRET}
        Vipps-Subscription-Key (Ocp-Apim-Subscription-Key): {KEY}
        Merchant serial number: 123456
        base url: https://apitest.vipps.no
    """,
    "upper case": f"VIPPS_CLIENT_ID={ID}\r\nVIPPS_CLIENT_SECRET={SECRET}\r\nOCP_APIM_SUBSCRIPTION_KEY={KEY}\r\n"
    "VIPPS_MSN=123456\r\nbase-url = https://apitest.vipps.no\r\n",
}


@pytest.mark.parametrize("form", WRITTEN)
def test_every_usual_spelling_is_read(form: str) -> None:
    assert read_note(WRITTEN[form], "keys.txt") == WHOLE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_of_any_editor_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "keys.txt"
    path.write_bytes(WRITTEN["settings"].encode(encoding))

    assert read_note_file(path) == WHOLE


def test_what_is_not_there_is_left_empty() -> None:
    assert read_note(f"client_id={ID}\nfavourite_cake=bolle", "x") == Note(client_id=ID)


def complaint(text: str) -> str:
    with pytest.raises(NoteError) as caught:
        read_note(text, "keys.txt")
    said = str(caught.value)
    assert SECRET not in said
    assert "hush" not in said
    return said


def test_what_is_wrong_is_named_with_its_line_and_never_quoted() -> None:
    assert complaint("client_id = a\n\nclient_secret = hush hush") == (
        "keys.txt, line 3: client_secret holds a blank or a sign that no key has. Copy it again."
    )
    assert complaint("client_secret = hush1\nclient_id = a\nKIOSK_CLIENT_SECRET = hush2") == (
        "keys.txt: client_secret stands there twice with different values, in lines 1 and 3."
    )
    assert complaint("Dear shop,\nhush").startswith("keys.txt holds no key. It needs lines such as")
    assert "holds no key" in complaint("# client_id = commented-out")


def test_a_file_that_is_no_text_or_too_large_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "keys.txt"
    for content, said in ((b"\x89PNG\xff\x00", "keys.txt is not a text."), (b"a" * (LONGEST + 1), "too large")):
        path.write_bytes(content)
        with pytest.raises(NoteError, match=said):
            read_note_file(path)
    with pytest.raises(NoteError, match=r"can't be read \(No such file or directory\)"):
        read_note_file(tmp_path / "nothing")
    with pytest.raises(NoteError, match="can't be read"):
        read_note_file(tmp_path)


def test_a_note_is_never_shown() -> None:
    assert SECRET not in repr(WHOLE)
