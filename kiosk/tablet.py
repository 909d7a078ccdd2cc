"""A tablet to try the customer's page on: Chromium without a window, driven over its DevTools protocol.

For tests and for demonstrations that play themselves. It opens our own page and nothing else: its sandbox is off,
because in containers and as root there is none to be had.

Protocol: https://chromedevtools.github.io/devtools-protocol/tot/
"""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PATIENCE = 20.0
"""Seconds to wait for what comes within one on a machine with nothing else to do."""

_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
)


class NoBrowser(Exception):
    """There is no Chromium that starts; the message says what was sought, and the cure."""


class TabletError(AssertionError):
    """What was asked of the page can't be done, or did not come."""


def find_browser() -> str:
    """Find a Chromium that starts; NoBrowser if there is none.

    Each is asked for its version: Ubuntu's `chromium-browser` may be a script that only says how to get one.
    """
    for path in filter(None, map(shutil.which, NAMES)):
        with suppress(OSError, subprocess.SubprocessError):
            asked = subprocess.run(  # noqa: S603  one of NAMES, from the PATH
                [path, "--version", "--no-sandbox"], capture_output=True, text=True, timeout=60, check=True
            )
            if "Chrom" in asked.stdout:
                return path
    raise NoBrowser(
        f"no Chromium that starts (sought: {', '.join(NAMES)}); on Debian `apt install chromium`, elsewhere install "
        "Chromium or Google Chrome so that one of these names is on the PATH"
    )


@contextmanager
def running_tablet(browser: str | None = None) -> Iterator[Tablet]:
    """Start a browser with an empty profile and give its one page; NoBrowser if there is none to start."""
    path = browser or find_browser()
    with tempfile.TemporaryDirectory(prefix="kiosk-tablet-", ignore_cleanup_errors=True) as folder:
        command = [path, *_FLAGS, f"--user-data-dir={folder}", "about:blank"]
        with subprocess.Popen(  # noqa: S603  the browser that was asked for
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            try:
                with connect(_page_of(process, Path(folder)), max_size=None, compression=None) as line:
                    yield Tablet(line)
            finally:
                process.terminate()
                try:
                    process.wait(PATIENCE)
                except subprocess.TimeoutExpired:
                    process.kill()


def _page_of(process: subprocess.Popen[bytes], folder: Path) -> str:
    """Wait until the browser has written down its port, and ask there for its page."""
    deadline = time.monotonic() + PATIENCE * 3
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise NoBrowser(f"the browser ended at once, with exit status {process.returncode}")
        with suppress(OSError, ValueError, IndexError):
            port = int((folder / "DevToolsActivePort").read_text("utf-8").splitlines()[0])
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list", timeout=PATIENCE) as answer:
                page = next((one for one in json.load(answer) if one["type"] == "page"), None)
            if page:
                return str(page["webSocketDebuggerUrl"])
        time.sleep(0.05)
    raise NoBrowser("the browser did not say where it can be reached")


class Tablet:
    """One page in a browser: open something, look at it, touch it, cut its network."""

    def __init__(self, line: ClientConnection) -> None:
        self._line = line
        self._number = 0
        self._complaints: list[str] = []
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.command(f"{domain}.enable")

    # What it is told

    def open(self, address: str) -> None:
        """Open an address, and wait until the page has loaded."""
        self.command("Page.navigate", url="about:blank")
        answer = self.command("Page.navigate", url=address)
        if answer.get("errorText"):
            raise TabletError(f"the page can't be opened: {answer['errorText']}")
        self.wait_until("document.readyState === 'complete' && location.protocol !== 'about:'", "the page to load")

    def resize(self, width: int, height: int, ratio: float = 1) -> None:
        """Make the page that large, in CSS pixels; `ratio` is how many pixels of the screen each has."""
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=ratio, mobile=False
        )

    def click(self, name: str) -> None:
        """Press and release in the middle of the element with that id, where a finger could reach it."""
        place = self.evaluate(
            f"""(() => {{
                const element = document.getElementById({json.dumps(name)});
                if (!element || !element.checkVisibility()) return null;
                const box = element.getBoundingClientRect();
                const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
                const hit = document.elementFromPoint(x, y);
                return {{x, y, reached: element.contains(hit), works: !element.disabled}};
            }})()"""
        )
        if place is None:
            raise TabletError(f"there is no {name!r} to be seen")
        if not place["reached"] or not place["works"]:
            raise TabletError(f"{name!r} is there and does not take taps now")
        for kind in ("mousePressed", "mouseReleased"):
            self.command("Input.dispatchMouseEvent", type=kind, x=place["x"], y=place["y"], button="left", clickCount=1)

    def prefer(self, **features: str) -> None:
        """Set what the person prefers: `prefer(prefers_reduced_motion="reduce")`."""
        named = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.command("Emulation.setEmulatedMedia", features=named)

    def network(self, *, offline: bool) -> None:
        """Take the network away from the page, or give it back."""
        self.command(
            "Network.emulateNetworkConditions", offline=offline, latency=0, downloadThroughput=-1, uploadThroughput=-1
        )

    # What it shows

    def evaluate(self, expression: str) -> Any:
        """Run JavaScript in the page and return its value as JSON would carry it; TabletError if it throws."""
        answer = self.command("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise TabletError(f"{expression}: {answer['exceptionDetails'].get('exception', {}).get('description')}")
        return answer["result"].get("value")

    def text(self) -> str:
        """All that can be read on the page."""
        return str(self.evaluate("document.body.innerText"))

    def screenshot(self, path: Path | str | None = None) -> bytes:
        """Take a picture of what is on the screen, as PNG, and keep it in `path` if given."""
        picture = base64.b64decode(self.command("Page.captureScreenshot", format="png")["data"])
        if path is not None:
            Path(path).write_bytes(picture)
        return picture

    def wait_until(self, expression: str, what: str, timeout: float = PATIENCE) -> float:
        """Wait until an expression is true in the page; return the seconds it took. TabletError after `timeout`."""
        begun = time.monotonic()
        while not self.evaluate(f"Boolean({expression})"):
            if time.monotonic() - begun > timeout:
                raise TabletError(f"{what} did not come within {timeout:g} s; the page says {self.text()!r}")
            time.sleep(0.02)
        return time.monotonic() - begun

    def complaints(self) -> list[str]:
        """Errors and warnings of the page since it was last asked: scripts, console, and what was blocked."""
        self.evaluate("0")  # whatever came before its answer has been read
        found, self._complaints = self._complaints, []
        return found

    def command(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send one command of the protocol and return its result; TabletError if the browser refuses it."""
        self._number += 1
        self._line.send(json.dumps({"id": self._number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self._line.recv(timeout=PATIENCE * 3))
            if message.get("id") == self._number:
                if "error" in message:
                    raise TabletError(f"{method}: {message['error'].get('message')}")
                result: dict[str, Any] = message["result"]
                return result
            self._note(message)

    def _note(self, event: dict[str, Any]) -> None:
        told = event.get("params", {})
        match event.get("method"):
            case "Runtime.exceptionThrown":
                details = told["exceptionDetails"]
                self._complaints.append(str(details.get("exception", {}).get("description") or details["text"]))
            case "Runtime.consoleAPICalled" if told["type"] in {"error", "warning", "assert"}:
                self._complaints.append(" ".join(str(one.get("value", "")) for one in told["args"]))
            case "Log.entryAdded" if told["entry"]["level"] in {"error", "warning"}:
                self._complaints.append(f"{told['entry']['text']} {told['entry'].get('url', '')}")
