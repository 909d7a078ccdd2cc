"""Nothing that opens a door is in any log line of whole sales, however much is logged."""

from __future__ import annotations

from tests.e2e.shop import Shop


def test_no_secret_and_no_qr_link_is_logged_at_debug_level(shop: Shop) -> None:
    log = shop.folder / "kiosk.log"
    text = shop.settings.read_text("utf-8")
    shop.settings.write_text(f"{text}[logs]\nlevel = \"debug\"\npath = '{log}'\n", "utf-8")

    sale = shop.pay()
    line = sale.until_qr()
    reference, content = line["reference"], line["qr"]["content"]
    shop.emulator.fault("details", "unauthorised_401", times=1)
    shop.emulator.fault("details", "internal_error_500", times=1)
    shop.emulator.fault("capture", "connection_reset", executed=True)
    shop.emulator.do("decline", reference)
    shop.emulator.do("approve", reference)
    paid = sale.finish()
    refunded = shop.kiosk("refund", reference, "--json")
    refused = shop.kiosk("pay", "--amount", "5000", "--json", KIOSK_CLIENT_SECRET="a-secret-that-is-wrong")

    assert (paid.status, refunded.status, refused.status) == (0, 0, 4)
    payment = shop.emulator.ask("GET", f"/payments/{reference}")
    code = content.rpartition("/")[2]
    token = payment["initiate_url"].partition("token=")[2]
    assert code
    assert token
    written = log.read_text("utf-8")
    for where in (written, paid.err, refunded.err, refused.err):
        assert where
        for secret in (*shop.emulator.keys.values(), "a-secret-that-is-wrong", code, token, token[-30:], "eyJ", "/r/"):
            assert secret not in where
        assert "Bearer ey" not in where
    assert reference in written, "nothing was logged"
    assert "operation=capture" in written
    assert oct(log.stat().st_mode & 0o777) == "0o600"
