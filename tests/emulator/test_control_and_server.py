"""The control plane, and the whole thing over real sockets: what a bad line really does to a client."""

from __future__ import annotations

import asyncio
import http.client
import ipaddress
import json
import signal
import socket
import subprocess
import sys
import threading
from typing import Any

import pytest

from kiosk.emulator import (
    EmulatorError,
    NotPossible,
    Request,
    RunningEmulator,
    World,
    api_app,
    default_sales_unit,
    running_emulator,
    server,
)
from kiosk.emulator.control import Control
from tests.emulator.till import SHOP, START, Till

HERE = {"Host": "127.0.0.1:9000"}


# -- the control plane ------------------------------------------------------------------------------------------------


@pytest.fixture
def control(till: Till) -> Control:
    return Control(till.world, till.box.faults)


def ask(control: Control, method: str, path: str, body: object = None, **headers: str) -> tuple[int, Any]:
    given = {**HERE, "Content-Type": "application/json", **headers}
    response = control.handle(Request(method, path, given, b"" if body is None else json.dumps(body).encode()))
    return response.status, json.loads(response.body)


@pytest.mark.parametrize(
    ("verb", "body", "state"),
    [
        ("scan", None, "opened"),
        ("approve", None, "reserved"),
        ("begin_approval", None, "approving"),
        ("decline", {"code": "44"}, "declined"),
        ("cancel", None, "cancelled"),
        ("lapse", None, "expired"),
        ("race", {"winner": "merchant"}, "created"),
    ],
)
def test_the_customer_can_be_played(till: Till, control: Control, verb: str, body: object, state: str) -> None:
    till.initiate()

    status, payment = ask(control, "POST", f"/payments/latest/{verb}", body)

    assert (status, payment["state"]) == (200, state)
    assert ask(control, "GET", "/payments/kiosk1-1")[1]["state"] == state
    assert [one["order_id"] for one in ask(control, "GET", "/payments")[1]["payments"]] == ["kiosk1-1"]


def test_the_clock_can_be_pushed_and_the_limits_changed(till: Till, control: Control) -> None:
    till.initiate()

    _, limits = ask(control, "PATCH", "/limits", {"open_seconds": 20})
    ask(control, "POST", "/clock", {"advance_seconds": 20})

    assert limits["open_seconds"] == 20
    assert till.line().state == "expired"
    assert ask(control, "GET", "/clock")[1]["epoch_seconds"] == START + 20


def test_faults_can_be_put_in_force_and_taken_away(till: Till, control: Control) -> None:
    rule = {"operation": "details", "kind": "rate_limited_429", "retry_after": 7, "times": None}

    _, added = ask(control, "POST", "/faults", rule)
    ask(control, "POST", "/faults", {"operation": "capture", "kind": "slow", "seconds": 20})
    listed = ask(control, "GET", "/faults")[1]["faults"]
    status, left = ask(control, "DELETE", f"/faults/{added['id']}")

    assert [one["kind"] for one in listed] == ["rate_limited_429", "slow"]
    assert (status, len(left["faults"])) == (200, 1)
    assert ask(control, "DELETE", "/faults") == (200, {"faults": []})
    assert not till.box.faults


def test_the_ledger_tells_the_truth(till: Till, control: Control) -> None:
    till.captured()
    till.refund(2900)

    _, body = ask(control, "GET", "/ledger")

    (line,) = body["ledger"]
    assert line["captures"] == [12900]
    assert (line["reserved"], line["captured"], line["released"], line["refunded"]) == (12900, 12900, 0, 2900)


def test_switches_of_a_sales_unit_can_be_thrown(till: Till, control: Control) -> None:
    status, unit = ask(control, "PATCH", "/sales-units/123456", {"direct_capture": True, "callbacks": "twice"})

    assert (status, unit["direct_capture"], unit["callbacks"]) == (200, True, "twice")
    assert till.unit.direct_capture
    assert [one["msn"] for one in ask(control, "GET", "/sales-units")[1]["sales_units"]] == ["123456", "654321"]
    assert ask(control, "GET", "/callbacks") == (200, {"callbacks": []})
    assert ask(control, "GET", "/")[0] == 200


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/payments/nobody", None, 404),
        ("POST", "/payments/latest/approve", None, 404),
        ("POST", "/payments/latest/eat", None, 404),
        ("GET", "/nowhere", None, 404),
        ("POST", "/clock", {"advance_seconds": -1}, 400),
        ("POST", "/clock", {"advance_seconds": "1"}, 400),
        ("POST", "/clock", {"advance_seconds": float("inf")}, 400),
        ("POST", "/clock", [], 400),
        ("POST", "/faults", {"operation": "details"}, 400),
        ("DELETE", "/faults/9", None, 404),
        ("DELETE", "/faults/x", None, 404),
        ("PATCH", "/limits", {"nonsense": 1}, 400),
        ("PATCH", "/sales-units/1", {}, 404),
        ("PATCH", "/sales-units/123456", {"msn": "1"}, 400),
        ("PATCH", "/sales-units/123456", {"direct_capture": 1}, 400),
        ("PATCH", "/sales-units/123456", {"merchant_fault": "30"}, 400),
        ("PATCH", "/sales-units/123456", {"callback_delay_seconds": "late"}, 400),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(
    control: Control, method: str, path: str, body: object, status: int
) -> None:
    answer = ask(control, method, path, body)

    assert answer[0] == status
    assert answer[1]["error"]


def test_what_cannot_happen_any_more_is_a_conflict(till: Till, control: Control) -> None:
    till.initiate()
    till.cancel()

    status, body = ask(control, "POST", "/payments/latest/approve")

    assert status == 409
    assert "is over" in body["error"]


def test_one_wrong_switch_changes_none(till: Till, control: Control) -> None:
    ask(control, "PATCH", "/sales-units/123456", {"direct_capture": True, "callbacks": "sometimes"})

    assert not till.unit.direct_capture


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "192.168.1.20:9000"},
        {"Host": ""},
        {"Host": "localhost.evil.example:9000"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
def test_web_pages_get_no_answer(control: Control, headers: dict[str, str]) -> None:
    assert ask(control, "GET", "/ledger", **headers)[0] == 403


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:9000", "[::1]:9000", "127.0.0.1:1"])
def test_loopback_names_get_an_answer(control: Control, host: str) -> None:
    assert ask(control, "GET", "/ledger", Host=host)[0] == 200


def test_a_form_cannot_post_to_the_control_plane(control: Control) -> None:
    assert ask(control, "POST", "/clock", {"advance_seconds": 1}, **{"Content-Type": "text/plain"})[0] == 415


# -- over sockets -----------------------------------------------------------------------------------------------------


def call(base: str, method: str, path: str, body: object = None, timeout: float = 10, **headers: str) -> Any:
    connection = http.client.HTTPConnection(base.removeprefix("http://"), timeout=timeout)
    try:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        raw = None if body is None else json.dumps(body)
        connection.request(method, path, raw, {"Content-Type": "application/json", **named})
        answer = connection.getresponse()
        content = answer.read()
        return answer.status, json.loads(content) if content[:1] in {b"{", b"["} else content
    finally:
        connection.close()


def signed_in(emulator: RunningEmulator) -> dict[str, str]:
    unit = default_sales_unit()
    connection = http.client.HTTPConnection(emulator.base_url.removeprefix("http://"), timeout=10)
    keys = {"Ocp-Apim-Subscription-Key": unit.subscription_keys[0]}
    secrets = {"client_id": unit.client_id, "client_secret": unit.client_secret}
    connection.request("POST", "/accessToken/get", headers={**keys, **secrets})
    token = json.loads(connection.getresponse().read())["access_token"]
    connection.close()
    return {"Authorization": f"Bearer {token}", "Ocp_Apim_Subscription_Key": unit.subscription_keys[0]}


def start_payment(emulator: RunningEmulator, keys: dict[str, str], order_id: str = "kiosk1-1") -> str:
    body = {
        "customerInfo": {},
        "merchantInfo": SHOP,
        "transaction": {"amount": 12900, "orderId": order_id, "transactionText": "Kaffe"},
    }
    status, answer = call(emulator.base_url, "POST", "/ecomm/v2/payments", body, **keys)
    assert status == 200
    return str(answer["url"])


DETAILS = "/ecomm/v2/payments/kiosk1-1/details"
CAPTURE = "/ecomm/v2/payments/kiosk1-1/capture"
CHANGE = {"merchantInfo": {"merchantSerialNumber": "123456"}, "transaction": {"transactionText": "Kaffe"}}


def test_a_whole_sale_over_sockets(emulator: RunningEmulator) -> None:
    keys = signed_in(emulator)
    url = start_payment(emulator, keys)
    _, qr = call(emulator.base_url, "POST", "/qr/v1", {"url": url}, Accept="text/targetUrl", **keys)

    page = call(emulator.base_url, "GET", qr["url"].removeprefix(emulator.public_base_url))[1]
    opened = call(emulator.base_url, "GET", DETAILS, **keys)[1]["transactionLogHistory"][0]
    approved = call(emulator.control_url, "POST", "/payments/latest/approve")
    status, _ = call(emulator.base_url, "POST", CAPTURE, CHANGE, X_Request_Id="1", **keys)

    assert b"no real money" in page
    assert "transactionId" in opened
    assert approved[1]["state"] == "reserved"
    assert status == 200
    assert emulator.call(lambda world: world.ledger()[0].captured) == 12900


def test_a_lost_answer_leaves_the_client_waiting_and_the_money_taken(emulator: RunningEmulator) -> None:
    keys = signed_in(emulator)
    start_payment(emulator, keys)
    emulator.call(lambda world: world.approve("latest"))
    emulator.faults.fail("capture", "answer_lost_after_execution")

    with pytest.raises(TimeoutError):
        call(emulator.base_url, "POST", CAPTURE, CHANGE, timeout=0.3, X_Request_Id="1", **keys)

    assert emulator.call(lambda world: world.ledger()[0].captured) == 12900


def test_a_reset_connection_is_reset(emulator: RunningEmulator) -> None:
    keys = signed_in(emulator)
    emulator.faults.fail("details", "connection_reset")

    with pytest.raises(ConnectionResetError):
        call(emulator.base_url, "GET", DETAILS, **keys)
    assert call(emulator.base_url, "GET", DETAILS, **keys)[0] == 404


def test_a_cut_body_ends_in_the_middle(emulator: RunningEmulator) -> None:
    keys = signed_in(emulator)
    start_payment(emulator, keys)
    emulator.faults.fail("details", "cut_body")

    with pytest.raises(http.client.IncompleteRead):
        call(emulator.base_url, "GET", DETAILS, **keys)


def test_a_slow_answer_comes_after_the_operation_was_executed(emulator: RunningEmulator) -> None:
    keys = signed_in(emulator)
    start_payment(emulator, keys)
    emulator.call(lambda world: world.approve("latest"))
    emulator.faults.fail("capture", "slow", seconds=0.6)

    with pytest.raises(TimeoutError):
        call(emulator.base_url, "POST", CAPTURE, CHANGE, timeout=0.2, X_Request_Id="1", **keys)
    status, _ = call(emulator.base_url, "POST", CAPTURE, CHANGE, X_Request_Id="1", **keys)

    assert status == 200
    assert emulator.call(lambda world: world.ledger()[0].captures) == (12900,)


def test_html_is_html(emulator: RunningEmulator) -> None:
    keys = signed_in(emulator)
    emulator.faults.fail("details", "html_body")

    status, body = call(emulator.base_url, "GET", DETAILS, **keys)

    assert status == 502
    assert body.startswith(b"<!DOCTYPE html>")


def test_stopping_lets_go_of_those_who_wait(emulator: RunningEmulator) -> None:
    keys = signed_in(emulator)
    emulator.faults.fail("details", "request_lost_before_execution")
    taken = threading.Event()
    ended: list[BaseException] = []

    def wait() -> None:
        try:
            taken.set()
            call(emulator.base_url, "GET", DETAILS, timeout=60, **keys)
        except (OSError, http.client.HTTPException) as problem:
            ended.append(problem)

    waiting = threading.Thread(target=wait)
    waiting.start()
    taken.wait()
    while emulator.faults:
        pass
    emulator.stop()
    waiting.join(timeout=10)

    assert len(ended) == 1


def test_a_port_in_use_is_one_clear_error() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        for ports in ({"api_port": port}, {"control_port": port}):
            with pytest.raises(EmulatorError, match=f"port {port} "), running_emulator(**ports):
                pass


@pytest.mark.parametrize("url", ["https://api.vipps.no", "https://apitest.vipps.no", "https://shop.example"])
def test_it_never_plays_production(url: str) -> None:
    with pytest.raises(ValueError, match="never plays"), running_emulator(base_url=url):
        pass


def test_the_control_plane_stays_on_loopback_even_when_phones_are_let_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "lan_address", lambda: "192.168.1.20")

    with running_emulator(lan=True) as emulator:
        keys = signed_in(emulator)
        url = start_payment(emulator, keys)
        _, qr = call(emulator.base_url, "POST", "/qr/v1", {"url": url}, Accept="text/targetUrl", **keys)

        assert qr["url"].startswith("http://192.168.1.20:")
        assert url.startswith("http://127.0.0.1:")
        assert emulator.control_url.startswith("http://127.0.0.1:")
        assert emulator._control_socket.getsockname()[0] == "127.0.0.1"
        assert emulator._api_socket.getsockname()[0] == "0.0.0.0"


def test_the_world_is_reached_from_another_thread_and_errors_come_back(emulator: RunningEmulator) -> None:
    assert emulator.call(lambda world: threading.current_thread().name) == "emulator"
    with pytest.raises(NotPossible):
        emulator.call(lambda world: world.approve("latest"))

    emulator.stop()
    emulator.stop()

    with pytest.raises(RuntimeError, match="not running"):
        emulator.call(lambda world: world.now())


def test_time_passes_in_a_running_world_without_anybody_looking() -> None:
    ended = threading.Event()

    class Watched(World):
        def _expire(self, payment: Any, at: float) -> None:
            super()._expire(payment, at)
            ended.set()

    now = [START]
    with running_emulator(Watched(lambda: now[0])) as emulator:
        start_payment(emulator, signed_in(emulator))
        now[0] += 301

        assert ended.wait(timeout=10)


# -- in process -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("answer_lost_after_execution", TimeoutError),
        ("connection_reset", ConnectionResetError),
        ("cut_body", ConnectionResetError),
    ],
)
def test_without_a_socket_a_bad_line_is_an_exception(till: Till, kind: str, error: type[Exception]) -> None:
    till.box.faults.fail("token", kind)
    app = api_app(till.world, till.box.faults)
    scope = {"type": "http", "method": "POST", "path": "/accesstoken/get", "headers": [], "query_string": b""}

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b""}

    async def send(message: object) -> None:
        raise AssertionError("nothing is answered")

    with pytest.raises(error):
        asyncio.run(app(scope, receive, send))


# -- what it is made of, and the command ------------------------------------------------------------------------------


def test_the_emulator_imports_nothing_of_ours_and_no_http_client() -> None:
    program = "import kiosk.emulator, sys; print('\\n'.join(sys.modules))"

    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()

    ours = {name for name in loaded if name.startswith("kiosk.") and not name.startswith("kiosk.emulator")}
    assert ours == set()
    assert not {"httpx", "PySide6", "sqlite3", "websockets"} & set(loaded)


def test_the_command_prints_addresses_and_keys_and_stops_when_interrupted() -> None:
    program = "from kiosk.emulator import serve; serve(0, 0)"
    running = subprocess.Popen([sys.executable, "-W", "error", "-c", program], stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    with running, running.stdout as lines:
        said = ""
        while "Stop with" not in said:
            said += lines.readline()
        running.send_signal(signal.SIGINT)
        code = running.wait(timeout=30)

    assert code == 0
    assert "123456" in said
    assert "emulator-client-secret==" in said


def test_the_lan_address_is_private_or_there_is_none() -> None:
    try:
        address = server.lan_address()
    except EmulatorError:
        return
    assert ipaddress.ip_address(address).is_private
